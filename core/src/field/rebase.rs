//! Deciding waiting commands again, in order, on what is known by now.

use std::collections::BTreeMap;

use serde::Serialize;

use super::answer::{FieldAnswer, FieldOutcome};
use super::command::{FieldCommand, Subject};
use super::known::{Known, SyncTimes};
use crate::dossier::{
    Dossier, DossierAct, DossierCommand, DossierEvent, DossierRefusalCode as DossierCode, Matter,
    decide_dossier,
};
use crate::fault::Fault;
use crate::id::{CommandId, DossierId, PetitionId};
use crate::instant::Instant;
use crate::json::FromJson;
use crate::petition::{Command, Event, Jurisdiction, Petition, RefusalCode as Code, decide};
use crate::wire::from_json;

/// What a rebase leads to: an answer for each command, and the events of those that were accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Rebased {
    /// One for each command, in their order.
    pub answers: Vec<FieldAnswer>,
    /// What happened in dossiers, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dossier_events: Vec<DossierEvent>,
    /// What happened in petitions, in order. Store them with those of the dossiers: all, or none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
}

/// Decides waiting commands again, in order, on what is known by now. Nothing changes.
///
/// Each is recorded at `times.at`, or at the last event of its matter where that is later, and happened
/// when the command tells. Where it tells nothing, what the phone's clock showed is taken back by as much as
/// that clock is ahead, and so is the day of a journal that the clock gave. So no unit gains time by a late
/// synchronisation or a wrong clock; what lies in the future, too far back, or before the petition was
/// received needs a person. What an accepted command leads to is known to those after it. One that comes
/// after an undecided one of the same matter waits. The sequence on which a command was decided does not
/// bind: it is decided again on the present one.
///
/// ```
/// use suqiu::directory::Directory;
/// use suqiu::field::{rebase, FieldCommand, Known, FieldOutcome, SyncTimes};
/// use suqiu::petition::Jurisdiction;
/// use suqiu::policy::Policy;
///
/// let units = "id,name,level,functions\nxfj,县信访局,county,petition_office\n";
/// # #[cfg(feature = "csv")] {
/// let place = Jurisdiction { directory: Directory::from_csv(units)?, policy: Policy::national()? };
/// let register: FieldCommand = serde_json::from_str(r#"{"petition": {
///     "id": "c1", "petition": "p1", "at": "2026-03-02T09:30:00+08:00",
///     "actor": {"person": "w17", "role": "officer", "unit": "xfj"},
///     "act": {"type": "register", "intake": "visit", "petitioner": "r1"}}}"#)?;
/// let times = SyncTimes { at: "2026-03-03T08:00:00+08:00".parse()?, heard: None };
/// let answer = rebase(&place, &Known::default(), &[register.clone(), register], times);
/// assert_eq!(answer.answers[0].outcome, FieldOutcome::Accepted);
/// assert_eq!(answer.answers[1].outcome, FieldOutcome::AlreadyThere);
/// // The clock runs from the visit, not from the synchronisation.
/// assert_eq!(answer.events[0].occurred_at, "2026-03-02T09:30:00+08:00".parse()?);
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn rebase(
    place: &Jurisdiction,
    known: &Known,
    pending: &[FieldCommand],
    times: SyncTimes,
) -> Rebased {
    let mut bench = Bench::new(place, known, times);
    for command in pending {
        bench.decide(command);
    }
    bench.rebased
}

/// The same for commands as texts. One that cannot be read is refused alone: the others are decided.
pub fn rebase_texts(
    place: &Jurisdiction,
    known: &Known,
    pending: &[&str],
    times: SyncTimes,
) -> Rebased {
    let mut bench = Bench::new(place, known, times);
    for text in pending {
        match from_json::<FieldCommand>("command", text) {
            Ok(command) => bench.decide(&command),
            Err(fault) => bench.answer(FieldAnswer {
                fault: Some(fault),
                ..FieldAnswer::of(None, FieldOutcome::Refused)
            }),
        }
    }
    bench.rebased
}

/// A command that could not be carried out.
struct Stopped {
    outcome: FieldOutcome,
    fault: Fault,
}

/// What is known, with what was accepted so far.
struct Bench<'a> {
    place: &'a Jurisdiction,
    known: &'a Known,
    times: SyncTimes,
    dossiers: BTreeMap<DossierId, Dossier>,
    petitions: BTreeMap<PetitionId, Petition>,
    /// What is undecided, and by which command.
    open: BTreeMap<Subject, CommandId>,
    rebased: Rebased,
}

impl<'a> Bench<'a> {
    fn new(place: &'a Jurisdiction, known: &'a Known, times: SyncTimes) -> Self {
        Self {
            place,
            known,
            times,
            dossiers: BTreeMap::new(),
            petitions: BTreeMap::new(),
            open: BTreeMap::new(),
            rebased: Rebased::default(),
        }
    }

    fn decide(&mut self, command: &FieldCommand) {
        let id = command.id();
        let subjects = command.subjects();
        let before = subjects.iter().find_map(|subject| self.open.get(subject));
        if let Some(before) = before.filter(|before| *before != id).cloned() {
            self.hold(&subjects, id);
            return self.answer(FieldAnswer {
                waits_for: Some(before),
                ..FieldAnswer::of(Some(id), FieldOutcome::Waits)
            });
        }
        let happened_at = command.happened_at(self.times.heard);
        let seq = self.seq_now(command);
        let decided = match command {
            FieldCommand::Petition(command) => self.petition(command, happened_at),
            FieldCommand::Dossier(command) => self.dossier(command, happened_at),
        };
        let mut answer = match decided {
            Ok(outcome) => FieldAnswer::of(Some(id), outcome),
            Err(stopped) => {
                if stopped.outcome != FieldOutcome::Refused {
                    self.hold(&subjects, id);
                }
                let needs_person = stopped.outcome == FieldOutcome::NeedsPerson;
                FieldAnswer {
                    fault: Some(stopped.fault),
                    happened_at: needs_person.then_some(happened_at),
                    ..FieldAnswer::of(Some(id), stopped.outcome)
                }
            }
        };
        // What was there already was decided on what was there then.
        if answer.outcome != FieldOutcome::AlreadyThere {
            let (on_policy, on_seq) = command.decided_on();
            let policy = self.place.policy.policy_ref().digest;
            answer.other_policy = on_policy.filter(|other| *other != policy);
            answer.other_seq = on_seq.filter(|other| *other != seq);
        }
        self.answer(answer);
    }

    /// The sequence of what it is about, with what was accepted so far.
    fn seq_now(&self, command: &FieldCommand) -> u64 {
        match command {
            FieldCommand::Petition(command) => {
                let petition = self.petition_now(&command.petition);
                petition.map_or(0, |petition| petition.seq)
            }
            FieldCommand::Dossier(command) => {
                let id = &command.dossier;
                let there = self.dossiers.get(id);
                let dossier = there.or_else(|| self.known.dossiers.get(id));
                dossier.map_or(0, |dossier| dossier.seq)
            }
        }
    }

    fn hold(&mut self, subjects: &[Subject], by: &CommandId) {
        for subject in subjects {
            self.open
                .entry(subject.clone())
                .or_insert_with(|| by.clone());
        }
    }

    fn answer(&mut self, answer: FieldAnswer) {
        let index = u64::try_from(self.rebased.answers.len()).unwrap_or(u64::MAX);
        self.rebased.answers.push(FieldAnswer { index, ..answer });
    }

    fn petition(
        &mut self,
        command: &Command,
        happened_at: Instant,
    ) -> Result<FieldOutcome, Stopped> {
        let id = &command.petition;
        let blank;
        let state = if let Some(known) = self.petition_now(id) {
            known
        } else {
            blank = Petition::blank(id.clone());
            &blank
        };
        let command = Command {
            at: later(self.times.at, state.last_at),
            occurred_at: Some(happened_at),
            on_seq: None,
            ..command.clone()
        };
        let decision = decide(self.place, state, &command).map_err(|refusal| Stopped {
            outcome: match refusal.code {
                Code::TimeNeedsPerson | Code::BeforeReceipt => FieldOutcome::NeedsPerson,
                Code::NewerEvents | Code::PolicyNotInForce => FieldOutcome::Waits,
                _ => FieldOutcome::Refused,
            },
            fault: refusal.into(),
        })?;
        if decision.replayed {
            return Ok(FieldOutcome::AlreadyThere);
        }
        // What is known is copied once, when something is added to it.
        let known = self.known.petitions.get(id);
        let state = self
            .petitions
            .entry(id.clone())
            .or_insert_with(|| known.map_or_else(|| Petition::blank(id.clone()), Petition::clone));
        for event in &decision.events {
            state.apply(event);
        }
        self.rebased.events.extend(decision.events);
        Ok(FieldOutcome::Accepted)
    }

    fn dossier(
        &mut self,
        command: &DossierCommand,
        happened_at: Instant,
    ) -> Result<FieldOutcome, Stopped> {
        let id = &command.dossier;
        let known = self.known.dossiers.get(id);
        let blank;
        let state = if let Some(state) = self.dossiers.get(id).or(known) {
            state
        } else {
            blank = Dossier::blank(id.clone());
            &blank
        };
        let petition = command
            .petition(state)
            .and_then(|id| self.petition_now(id))
            .filter(|petition| petition.seq > 0);
        let calendar = self.place.policy.calendar();
        let clock_day = calendar.date_of(command.at);
        let mut command = DossierCommand {
            at: later(self.times.at, state.last_at),
            occurred_at: Some(happened_at),
            on_seq: None,
            ..command.clone()
        };
        // The day of a journal that the phone's clock gave is put right with that clock.
        if let DossierAct::OpenJournal(open) = &mut command.act
            && open.day == clock_day
        {
            open.day = calendar.date_of(happened_at);
        }
        let is_of_clock_day = matches!(
            &state.matter, Some(Matter::Journal(journal)) if journal.day == clock_day
        );
        let decision =
            decide_dossier(self.place, petition, state, &command).map_err(|refusal| Stopped {
                outcome: match refusal.code {
                    DossierCode::TimeNeedsPerson | DossierCode::BeforeOpening => {
                        FieldOutcome::NeedsPerson
                    }
                    // By the phone's clock it was that day: somebody says which day it was.
                    DossierCode::OtherDay if is_of_clock_day => FieldOutcome::NeedsPerson,
                    DossierCode::NewerEvents | DossierCode::PolicyNotInForce => FieldOutcome::Waits,
                    _ => FieldOutcome::Refused,
                },
                fault: refusal.into(),
            })?;
        if decision.replayed {
            return Ok(FieldOutcome::AlreadyThere);
        }
        let state = self
            .dossiers
            .entry(id.clone())
            .or_insert_with(|| known.map_or_else(|| Dossier::blank(id.clone()), Dossier::clone));
        for event in &decision.events {
            state.apply(event);
        }
        self.rebased.dossier_events.extend(decision.events);
        Ok(FieldOutcome::Accepted)
    }

    fn petition_now(&self, id: &PetitionId) -> Option<&Petition> {
        let there = self.petitions.get(id);
        there.or_else(|| self.known.petitions.get(id))
    }
}

/// Not before the last event: the time on record never runs backwards.
fn later(at: Instant, last: Option<Instant>) -> Instant {
    last.map_or(at, |last| last.max(at))
}
