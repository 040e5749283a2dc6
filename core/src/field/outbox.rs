//! The commands that wait on a phone.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::answer::{FieldAnswer, FieldOutcome};
use super::command::{FieldCommand, Subject};
use super::entry::{
    ConfirmedCommand, DroppedCommand, OutboxEntry, QueuedCommand, RetriedCommand, SettledCommands,
    UnansweredCommands,
};
use crate::fault::{Fault, FaultKind};
use crate::id::CommandId;
use crate::text::Text;

/// How often a command is sent alone without an answer before it is set aside.
const TRIES: u32 = 3;

/// The most commands of one batch.
const BATCH: usize = 64;

/// A command that waits to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PendingCommand {
    /// The command.
    pub command: FieldCommand,
    /// Its place in the order in which they were queued, from 1.
    pub nr: u64,
    /// How often it was sent alone without an answer.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub tries: u32,
}

/// A command that somebody has to look at: when it happened is not plain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HeldCommand {
    /// The command.
    pub command: FieldCommand,
    /// Why, and what to do.
    pub fault: Option<Fault>,
    /// Its place in the order.
    pub nr: u64,
}

/// A command that was set aside: it is not sent again unless somebody asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SetAsideCommand {
    /// The command.
    pub command: FieldCommand,
    /// Why it was refused.
    pub fault: Option<Fault>,
    /// Its place in the order.
    pub nr: u64,
}

/// What an outbox sends next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OutboxBatch {
    /// The commands, in order.
    pub commands: Vec<FieldCommand>,
}

/// The commands that wait on a phone: the fold of its entries. An empty one is `{}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Outbox {
    /// Refused, or never answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aside: Vec<SetAsideCommand>,
    /// How often in a row the server gave no answer.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub failures: u32,
    /// For a person to look at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<HeldCommand>,
    /// How many were queued.
    #[serde(default)]
    pub nr: u64,
    /// Waiting to be sent, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pending: Vec<PendingCommand>,
}

impl Outbox {
    /// Takes an entry in. One that was taken in before, or that is of a command which is no longer here,
    /// changes nothing.
    ///
    /// ```
    /// use suqiu::field::{Outbox, OutboxEntry};
    /// let queued: OutboxEntry = serde_json::from_str(r#"{"type": "queued", "command": {"dossier": {
    ///     "id": "c1", "dossier": "g1", "at": "2026-03-02T09:30:00+08:00",
    ///     "actor": {"person": "w17", "role": "officer", "unit": "grid-1"},
    ///     "act": {"type": "feed_back", "words": "the lamp is lit again"}}}}"#)?;
    /// let mut outbox = Outbox::default();
    /// outbox.apply(&queued);
    /// outbox.apply(&queued);
    /// assert_eq!(outbox.next_batch().len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn apply(&mut self, entry: &OutboxEntry) {
        match entry {
            OutboxEntry::Queued(queued) => self.queue(queued),
            OutboxEntry::ServerFailed(failed) => self.fail(failed),
            OutboxEntry::ServerAnswered(settled) => self.settle(settled),
            OutboxEntry::Confirmed(confirmed) => self.confirm(confirmed),
            OutboxEntry::Retried(retried) => self.retry(retried),
            OutboxEntry::Dropped(dropped) => self.drop_out(dropped),
        }
    }

    /// What to send next, in order, at most 64. What comes after a held command of the same matter stays.
    /// After a batch without an answer the next one is half as long, until the command that the server
    /// stumbles over is alone and can be set aside.
    pub fn next_batch(&self) -> Vec<&FieldCommand> {
        let mut held: BTreeMap<Subject, u64> = BTreeMap::new();
        for one in &self.held {
            for subject in one.command.subjects() {
                let nr = held.entry(subject).or_insert(one.nr);
                *nr = one.nr.min(*nr);
            }
        }
        let mut batch = Vec::new();
        let most = BATCH.checked_shr(self.failures).unwrap_or(0).max(1);
        for one in &self.pending {
            // Mostly nothing is held: then nobody has to know what it is about.
            let subjects = if held.is_empty() {
                Vec::new()
            } else {
                one.command.subjects()
            };
            let waits = subjects
                .iter()
                .any(|subject| held.get(subject).is_some_and(|nr| *nr < one.nr));
            if waits {
                for subject in subjects {
                    held.entry(subject).or_insert(one.nr);
                }
            } else {
                batch.push(&one.command);
                if batch.len() == most {
                    break;
                }
            }
        }
        batch
    }

    fn knows(&self, id: &CommandId) -> bool {
        let pending = self.pending.iter().map(|one| &one.command);
        let held = self.held.iter().map(|one| &one.command);
        let aside = self.aside.iter().map(|one| &one.command);
        pending.chain(held).chain(aside).any(|one| one.id() == id)
    }

    fn queue(&mut self, queued: &QueuedCommand) {
        if self.knows(queued.command.id()) {
            return;
        }
        self.nr = self.nr.saturating_add(1);
        self.pending.push(PendingCommand {
            command: queued.command.clone(),
            nr: self.nr,
            tries: 0,
        });
    }

    fn take(&mut self, id: &CommandId) -> Option<PendingCommand> {
        let at = self.pending.iter().position(|one| one.command.id() == id)?;
        Some(self.pending.remove(at))
    }

    fn put_back(&mut self, pending: PendingCommand) {
        let at = self.pending.partition_point(|one| one.nr < pending.nr);
        self.pending.insert(at, pending);
    }

    fn fail(&mut self, failed: &UnansweredCommands) {
        self.failures = self.failures.saturating_add(1);
        let [alone] = failed.commands.as_slice() else {
            return;
        };
        let Some(mut pending) = self.take(alone) else {
            return;
        };
        pending.tries = pending.tries.saturating_add(1);
        if pending.tries < TRIES {
            return self.put_back(pending);
        }
        self.failures = 0;
        self.aside.push(SetAsideCommand {
            command: pending.command,
            fault: Some(no_answer(pending.tries)),
            nr: pending.nr,
        });
    }

    fn settle(&mut self, settled: &SettledCommands) {
        self.failures = 0;
        for answer in &settled.answers {
            let index = usize::try_from(answer.index).ok();
            let sent = index.and_then(|index| settled.sent.get(index));
            let Some(id) = answer.command.as_ref().or(sent) else {
                continue;
            };
            self.answered(id, answer);
        }
    }

    fn answered(&mut self, id: &CommandId, answer: &FieldAnswer) {
        let is_refused = match answer.outcome {
            FieldOutcome::Waits => return,
            // It is on record, whatever another answer said: a copy that came first may have been refused.
            FieldOutcome::Accepted | FieldOutcome::AlreadyThere => return self.remove(id),
            FieldOutcome::Refused => true,
            FieldOutcome::NeedsPerson => false,
        };
        let Some(PendingCommand { command, nr, .. }) = self.take(id) else {
            return;
        };
        let fault = answer.fault.clone();
        if is_refused {
            self.aside.push(SetAsideCommand { command, fault, nr });
        } else {
            self.held.push(HeldCommand { command, fault, nr });
        }
    }

    fn confirm(&mut self, confirmed: &ConfirmedCommand) {
        let id = &confirmed.command;
        let Some(at) = self.held.iter().position(|one| one.command.id() == id) else {
            return;
        };
        let held = self.held.remove(at);
        self.put_back(PendingCommand {
            command: held.command.confirmed(&confirmed.by, confirmed.happened_at),
            nr: held.nr,
            tries: 0,
        });
    }

    fn retry(&mut self, retried: &RetriedCommand) {
        let id = &retried.command;
        let Some(at) = self.aside.iter().position(|one| one.command.id() == id) else {
            return;
        };
        let aside = self.aside.remove(at);
        self.put_back(PendingCommand {
            command: aside.command,
            nr: aside.nr,
            tries: 0,
        });
    }

    fn drop_out(&mut self, dropped: &DroppedCommand) {
        let id = &dropped.command;
        self.held.retain(|one| one.command.id() != id);
        self.aside.retain(|one| one.command.id() != id);
    }

    fn remove(&mut self, id: &CommandId) {
        self.pending.retain(|one| one.command.id() != id);
        self.held.retain(|one| one.command.id() != id);
        self.aside.retain(|one| one.command.id() != id);
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)] // as serde hands it over
const fn is_zero(number: &u32) -> bool {
    *number == 0
}

#[cold]
fn no_answer(tries: u32) -> Fault {
    Fault::new(
        FaultKind::Field,
        "field.unanswered",
        Text::new(
            format!("单独发送 {tries} 次，服务器均未答复"),
            format!("it was sent alone {tries} times, and the server gave no answer"),
        ),
        Text::fixed(
            "请平台查明原因；之后可以重新发送",
            "let the platform look into it; then it can be sent again",
        ),
    )
}
