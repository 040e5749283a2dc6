//! Work on a phone without a network: the outbox, and deciding again what waited in it.

use suqiu::{Fault, wire};

use crate::directory::Jurisdiction;
use crate::generated::{FieldCommand, Outbox, OutboxBatch, OutboxEntry, RebaseQuestion, Rebased};
use crate::types::{Typed, each_to_json, from_json, lent, to_json};

#[cfg_attr(feature = "generate", uniffi::export)]
impl Jurisdiction {
    /// Decides commands that waited on a phone again, in order, on what is known by now; `snapshots` are
    /// those of the petitions that they are about. Nothing changes: store the events of the answer, all or
    /// none. A refused command is an answer.
    pub fn rebase(
        &self,
        question: RebaseQuestion,
        snapshots: Vec<String>,
        pending: Typed<Vec<FieldCommand>>,
    ) -> Result<Rebased, Fault> {
        let question = to_json(&question)?;
        let pending = each_to_json(&pending)?;
        from_json(&wire::rebase(
            &self.0,
            &question,
            &lent(&snapshots),
            &lent(&pending),
        )?)
    }

    /// Decides commands that waited on a phone again; question, commands and answer are JSON. A command
    /// that cannot be read is refused alone.
    pub fn rebase_json(
        &self,
        question: String,
        snapshots: Vec<String>,
        pending: Vec<String>,
    ) -> Result<String, Fault> {
        wire::rebase(&self.0, &question, &lent(&snapshots), &lent(&pending))
    }
}

/// An outbox after entries: all of them are taken, or none.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn apply_outbox(outbox: Outbox, entries: Typed<Vec<OutboxEntry>>) -> Result<Outbox, Fault> {
    let (outbox, entries) = (to_json(&outbox)?, to_json(&entries)?);
    from_json(&wire::apply_outbox(&outbox, &entries)?)
}

/// An outbox after entries, as JSON; the entries are an array, or one a line. `{}` is an empty outbox.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn apply_outbox_json(outbox: String, entries: String) -> Result<String, Fault> {
    wire::apply_outbox(&outbox, &entries)
}

/// What an outbox sends next, in order.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn outbox_batch(outbox: Outbox) -> Result<OutboxBatch, Fault> {
    from_json(&wire::outbox_batch(&to_json(&outbox)?)?)
}

/// What an outbox sends next, as JSON.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn outbox_batch_json(outbox: String) -> Result<String, Fault> {
    wire::outbox_batch(&outbox)
}
