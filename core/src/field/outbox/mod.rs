//! The commands that wait on a phone.

mod batch;
mod waiting;

pub use batch::OutboxBatch;
pub use waiting::{HeldCommand, PendingCommand, SetAsideCommand};

use std::collections::BTreeSet;

use serde::Serialize;

use super::answer::{FieldAnswer, FieldOutcome};
use super::entry::{
    ConfirmedCommand, DroppedCommand, NewsHeard, OutboxEntry, QueuedCommand, RetriedCommand,
    SettledCommands, UnansweredCommands,
};
use super::known::ClockHeard;
use crate::id::CommandId;
use crate::instant::Instant;
use crate::json::FromJson;
use waiting::{is_zero, unanswered};

/// How often a command is sent alone without an answer before it is set aside, where the host chooses no other
/// number: no article and no reported practice names one.
const TRIES: u32 = 3;

/// How long an answer may be on its way that the phone takes the server's time from, in microseconds: a minute.
const LONGEST_ON_ITS_WAY: i64 = 60_000_000;

/// The commands that wait on a phone: the fold of its entries. An empty one is `{}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Outbox {
    /// Refused, or never answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aside: Vec<SetAsideCommand>,
    /// The most commands of one batch, where the host chooses other than 64.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch: Option<u32>,
    /// What has left it, carried out or dropped: queued again, it changes nothing.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub done: BTreeSet<CommandId>,
    /// How often the server gave no answer since an answer last settled something.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub failures: u32,
    /// What is known of the phone's clock as it is set now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<ClockHeard>,
    /// For a person to look at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<HeldCommand>,
    /// How many were queued.
    #[serde(default)]
    pub nr: u64,
    /// Waiting to be sent, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pending: Vec<PendingCommand>,
    /// The last time that the phone's clock told for a command, put right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<Instant>,
    /// How often a command is sent alone without an answer before it is set aside, where the host chooses other
    /// than 3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tries: Option<u32>,
}

impl Outbox {
    /// Takes an entry in. One of a command that is no longer here changes nothing, and no entry does more
    /// when it comes twice, but for `server_failed`: two of them are two failures.
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
            OutboxEntry::News(news) => self.learn(news),
            OutboxEntry::ServerTime(heard) => self.compare(*heard),
            OutboxEntry::Confirmed(confirmed) => self.confirm(confirmed),
            OutboxEntry::Retried(retried) => self.retry(retried),
            OutboxEntry::Dropped(dropped) => self.drop_out(dropped),
        }
    }

    fn knows(&self, id: &CommandId) -> bool {
        let pending = self.pending.iter().map(|one| &one.command);
        let held = self.held.iter().map(|one| &one.command);
        let aside = self.aside.iter().map(|one| &one.command);
        self.done.contains(id) || pending.chain(held).chain(aside).any(|one| one.id() == id)
    }

    fn queue(&mut self, queued: &QueuedCommand) {
        if self.knows(queued.command.id()) {
            return;
        }
        self.nr = self.nr.saturating_add(1);
        let mut command = queued.command.clone();
        if let Some(heard) = self.heard {
            let happened_at = match command.told_at() {
                Some(told) => told,
                None => self.in_order(command.happened_at(Some(heard))),
            };
            command = command.telling(happened_at);
        }
        self.pending.push(PendingCommand::new(command, self.nr));
    }

    /// What is made later happened later: a time does not fall before the one told last only because the answer
    /// by which it is put right was longer on its way.
    fn in_order(&mut self, happened_at: Instant) -> Instant {
        let last = self.told.filter(|last| {
            let before = last.micros().saturating_sub(happened_at.micros());
            (0..=LONGEST_ON_ITS_WAY).contains(&before)
        });
        let told = last.unwrap_or(happened_at);
        self.told = Some(told);
        told
    }

    /// What was queued before the server's time was heard the first time is put right by it now.
    fn compare(&mut self, heard: ClockHeard) {
        let pending = self.pending.iter_mut().map(|one| &mut one.command);
        let held = self.held.iter_mut().map(|one| &mut one.command);
        let aside = self.aside.iter_mut().map(|one| &mut one.command);
        let unheard = pending.chain(held).chain(aside);
        for command in unheard.filter(|one| one.told_at().is_none()) {
            let happened_at = command.happened_at(Some(heard));
            *command = command.clone().telling(happened_at);
            self.told = self.told.max(Some(happened_at));
        }
        self.heard = Some(heard);
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
        if let [alone] = failed.commands.as_slice() {
            let one = self
                .pending
                .iter_mut()
                .find(|one| one.command.id() == alone);
            if let Some(one) = one {
                one.in_doubt = one.in_doubt.saturating_add(1);
            }
        }
    }

    fn settle(&mut self, settled: &SettledCommands) {
        for answer in &settled.answers {
            let index = usize::try_from(answer.index).ok();
            let sent = index.and_then(|index| settled.sent.get(index));
            let Some(id) = answer.command.as_ref().or(sent) else {
                continue;
            };
            if self.answered(id, answer) {
                self.failures = 0;
            }
        }
        self.hear();
    }

    /// News of what happened settles no search: the server may stumble over a command and tell news.
    fn learn(&mut self, news: &NewsHeard) {
        for id in &news.commands {
            self.remove(id);
        }
        if !news.commands.is_empty() {
            for one in &mut self.pending {
                one.waits = false;
            }
        }
        self.hear();
    }

    /// The server was heard: it is not away, and stumbled over what failed alone before.
    fn hear(&mut self) {
        let most = self.tries.unwrap_or(TRIES);
        let mut at = 0;
        while let Some(one) = self.pending.get_mut(at) {
            if one.in_doubt > 0 {
                one.in_doubt = 0;
                one.tries = one.tries.saturating_add(1);
            }
            if one.tries < most || one.tries == 0 {
                at = at.saturating_add(1);
            } else {
                self.failures = 0;
                self.aside.push(unanswered(self.pending.remove(at)));
            }
        }
    }

    /// Takes an answer in; whether it settles something that was pending.
    fn answered(&mut self, id: &CommandId, answer: &FieldAnswer) -> bool {
        let is_refused = match answer.outcome {
            // It is on record, whatever another answer said: a copy that came first may have been refused.
            FieldOutcome::Accepted | FieldOutcome::AlreadyThere => {
                let is_pending = self.pending.iter().any(|one| one.command.id() == id);
                self.remove(id);
                return is_pending;
            }
            FieldOutcome::Waits => return self.let_wait(id, answer),
            FieldOutcome::Refused => true,
            FieldOutcome::NeedsPerson => false,
        };
        let Some(PendingCommand {
            mut command, nr, ..
        }) = self.take(id)
        else {
            return false;
        };
        // What a person is shown is what they confirm.
        if let Some(happened_at) = answer.happened_at {
            command = command.telling(happened_at);
        }
        let fault = answer.fault.clone();
        if is_refused {
            self.aside.push(SetAsideCommand { command, fault, nr });
        } else {
            self.held.push(HeldCommand { command, fault, nr });
        }
        true
    }

    /// What waits for another command of this outbox is stopped by that one, and goes on with it.
    fn let_wait(&mut self, id: &CommandId, answer: &FieldAnswer) -> bool {
        let Some(one) = self.pending.iter_mut().find(|one| one.command.id() == id) else {
            return false;
        };
        one.fault.clone_from(&answer.fault);
        one.in_doubt = 0;
        one.tries = 0;
        one.waits = answer.waits_for.is_none();
        true
    }

    fn confirm(&mut self, confirmed: &ConfirmedCommand) {
        let id = &confirmed.command;
        let Some(at) = self.held.iter().position(|one| one.command.id() == id) else {
            return;
        };
        let is_another = |held: &HeldCommand| {
            let actor = held.command.actor();
            actor.is_confirmed_by(Some(&confirmed.by))
        };
        if !self.held.get(at).is_some_and(is_another) {
            return;
        }
        let held = self.held.remove(at);
        let mut command = held.command.confirmed(&confirmed.by);
        if let Some(happened_at) = confirmed.happened_at {
            command = command.telling(happened_at);
        }
        self.put_back(PendingCommand::new(command, held.nr));
    }

    fn retry(&mut self, retried: &RetriedCommand) {
        let id = &retried.command;
        if let Some(one) = self.pending.iter_mut().find(|one| one.command.id() == id) {
            one.waits = false;
        }
        let Some(at) = self.aside.iter().position(|one| one.command.id() == id) else {
            return;
        };
        let aside = self.aside.remove(at);
        self.put_back(PendingCommand::new(aside.command, aside.nr));
    }

    fn drop_out(&mut self, dropped: &DroppedCommand) {
        let id = &dropped.command;
        let held = self.held.iter().map(|one| one.command.id());
        let aside = self.aside.iter().map(|one| one.command.id());
        if held.chain(aside).any(|one| one == id) {
            self.remove(id);
        }
    }

    fn remove(&mut self, id: &CommandId) {
        if !self.knows(id) {
            return;
        }
        self.pending.retain(|one| one.command.id() != id);
        self.held.retain(|one| one.command.id() != id);
        self.aside.retain(|one| one.command.id() != id);
        self.done.insert(id.clone());
    }
}
