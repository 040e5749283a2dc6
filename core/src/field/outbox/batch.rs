//! What an outbox sends next, and what is undecided.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Outbox;
use crate::field::command::{FieldCommand, Subject};
use crate::json::FromJson;
use crate::order::sort_by;

/// The most commands of one batch, where the host chooses no other: no article and no reported practice names
/// one. Half of it six times is one.
const BATCH: u32 = 64;

/// What an outbox sends next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OutboxBatch {
    /// The commands to send, in order. None while others are undecided: there is nothing to send now.
    pub commands: Vec<FieldCommand>,
    /// All that the server has not decided yet, in order, those of the batch among them: what the phone's
    /// screens and its next command are decided on. None: there is nothing left.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undecided: Vec<FieldCommand>,
}

impl Outbox {
    /// What to send next, in order, at most [`batch`](Self::batch), and at least one. What the server lets wait
    /// stays, and so does what comes after an undecided command of the same matter. After a batch without an
    /// answer the next one is half as long, until the command that the server stumbles over is alone. After
    /// one that was alone another one is sent, where there is one: if that is answered, the server is not away.
    pub fn next_batch(&self) -> Vec<&FieldCommand> {
        let most = self.batch.unwrap_or(BATCH);
        let most = most.checked_shr(self.failures).unwrap_or(0).max(1);
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let mut stopped = Stopped::by(self);
        let mut batch = Vec::new();
        let mut doubtful: Option<&super::PendingCommand> = None;
        for one in &self.pending {
            if one.waits || stopped.stops(&one.command, one.nr) {
                stopped.stop(&one.command, one.nr);
            } else if most == 1 && one.in_doubt > 0 {
                stopped.stop(&one.command, one.nr);
                if doubtful.is_none_or(|other| one.in_doubt < other.in_doubt) {
                    doubtful = Some(one);
                }
            } else {
                batch.push(&one.command);
                if batch.len() == most {
                    break;
                }
            }
        }
        if batch.is_empty() {
            batch.extend(doubtful.map(|one| &one.command));
        }
        batch
    }

    /// All that the server has not decided yet, in order: what waits to be sent, what a person has to look
    /// at, and what was never answered. A phone decides its next command on it.
    pub fn undecided(&self) -> Vec<&FieldCommand> {
        let pending = self.pending.iter().map(|one| (one.nr, &one.command));
        let held = self.held.iter().map(|one| (one.nr, &one.command));
        let aside = self.aside.iter().filter(|one| one.is_undecided());
        let aside = aside.map(|one| (one.nr, &one.command));
        let mut all: Vec<_> = pending.chain(held).chain(aside).collect();
        sort_by(&mut all, |a, b| a.0.cmp(&b.0));
        all.into_iter().map(|(_, command)| command).collect()
    }
}

/// Matters that an undecided command stops, and from which place on.
struct Stopped(BTreeMap<Subject, u64>);

impl Stopped {
    fn by(outbox: &Outbox) -> Self {
        let mut stopped = Self(BTreeMap::new());
        for one in &outbox.held {
            stopped.stop(&one.command, one.nr);
        }
        for one in outbox.aside.iter().filter(|one| one.is_undecided()) {
            stopped.stop(&one.command, one.nr);
        }
        stopped
    }

    fn stop(&mut self, command: &FieldCommand, nr: u64) {
        for subject in command.subjects() {
            let first = self.0.entry(subject).or_insert(nr);
            *first = nr.min(*first);
        }
    }

    fn stops(&self, command: &FieldCommand, nr: u64) -> bool {
        // Mostly nothing is stopped: then nobody has to know what a command is about.
        !self.0.is_empty()
            && command
                .subjects()
                .iter()
                .any(|subject| self.0.get(subject).is_some_and(|first| *first < nr))
    }
}
