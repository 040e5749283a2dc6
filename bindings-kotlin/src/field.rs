//! Work on a phone without a network: the outbox, and deciding again what waited in it.

use suqiu::wire;

use crate::directory::Jurisdiction;
use crate::error::SuqiuError;
use crate::generated::{FieldCommand, Outbox, OutboxBatch, OutboxEntry, RebaseQuestion, Rebased};
use crate::guard::guard;
use crate::types::{from_json, lent, to_json};

#[uniffi::export]
impl Jurisdiction {
    /// Decides commands that waited on a phone again, in order, on what is known by now; `snapshots` are
    /// those of the petitions that they are about. Nothing changes: store the events of the answer, all or
    /// none. A refused command is an answer.
    pub fn rebase(
        &self,
        question: RebaseQuestion,
        snapshots: Vec<String>,
        pending: Vec<FieldCommand>,
    ) -> Result<Rebased, SuqiuError> {
        guard(|| {
            let question = to_json(&question)?;
            let mut texts = Vec::with_capacity(pending.len());
            for command in &pending {
                texts.push(to_json(command)?);
            }
            from_json(&wire::rebase(
                &self.0,
                &question,
                &lent(&snapshots),
                &lent(&texts),
            )?)
        })
    }

    /// Decides commands that waited on a phone again; question, commands and answer are JSON. A command
    /// that cannot be read is refused alone.
    pub fn rebase_json(
        &self,
        question: String,
        snapshots: Vec<String>,
        pending: Vec<String>,
    ) -> Result<String, SuqiuError> {
        guard(|| wire::rebase(&self.0, &question, &lent(&snapshots), &lent(&pending)))
    }
}

/// An outbox after entries: all of them are taken, or none.
#[uniffi::export]
pub fn apply_outbox(outbox: Outbox, entries: Vec<OutboxEntry>) -> Result<Outbox, SuqiuError> {
    guard(|| {
        let (outbox, entries) = (to_json(&outbox)?, to_json(&entries)?);
        from_json(&wire::apply_outbox(&outbox, &entries)?)
    })
}

/// An outbox after entries, as JSON; the entries are an array, or one a line. `{}` is an empty outbox.
#[uniffi::export]
pub fn apply_outbox_json(outbox: String, entries: String) -> Result<String, SuqiuError> {
    guard(|| wire::apply_outbox(&outbox, &entries))
}

/// What an outbox sends next, in order.
#[uniffi::export]
pub fn outbox_batch(outbox: Outbox) -> Result<OutboxBatch, SuqiuError> {
    guard(|| from_json(&wire::outbox_batch(&to_json(&outbox)?)?))
}

/// What an outbox sends next, as JSON.
#[uniffi::export]
pub fn outbox_batch_json(outbox: String) -> Result<String, SuqiuError> {
    guard(|| wire::outbox_batch(&outbox))
}
