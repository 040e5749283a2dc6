//! The case before the decision: what every command has to pass.

use super::super::act::{Act, ActKind, Command};
use super::super::refusal::{Refusal, RefusalCode};
use super::super::state::Petition;
use super::super::transitions::{Transition, possible_in, transition};
use super::{Jurisdiction, authority};
use crate::calendar::Calendar;
use crate::directory::Unit;
use crate::id::UnitId;
use crate::instant::{Date, Instant};
use crate::policy::{InForce, Policy};

/// A command and everything it is judged by.
pub(super) struct Case<'a> {
    pub(super) place: &'a Jurisdiction,
    pub(super) petition: &'a Petition,
    pub(super) command: &'a Command,
    pub(super) row: &'static Transition,
    /// The unit for which the actor acts.
    pub(super) unit: Option<&'a Unit>,
    /// When it happened.
    pub(super) at: Instant,
    /// The local day on which it happened.
    pub(super) day: Date,
}

impl<'a> Case<'a> {
    /// Checks what does not depend on the command's content.
    pub(super) fn open(
        place: &'a Jurisdiction,
        petition: &'a Petition,
        command: &'a Command,
    ) -> Result<Self, Refusal> {
        let kind = command.act.kind();
        let row = transition(kind).ok_or_else(|| RefusalCode::NotNow.refuse())?;
        let at = command.occurred_at.unwrap_or(command.at);
        let unit = unit_of(place, command)?;
        let day = place.policy.calendar().date_of(at);
        let case = Self {
            place,
            petition,
            command,
            row,
            unit,
            at,
            day,
        };
        case.check_sequence()?;
        case.check_times()?;
        case.check_policy()?;
        case.check_phase(kind)?;
        case.check_actor(kind)?;
        Ok(case)
    }

    pub(super) fn policy(&self) -> &'a Policy {
        &self.place.policy
    }

    pub(super) fn calendar(&self) -> &'a Calendar {
        self.place.policy.calendar()
    }

    /// The unit for which the actor acts, where the step needs one.
    pub(super) fn acting_unit(&self) -> Result<&'a Unit, Refusal> {
        self.unit.ok_or_else(|| RefusalCode::UnitMissing.refuse())
    }

    /// A unit that the command names.
    pub(super) fn known_unit(&self, id: &UnitId) -> Result<&'a Unit, Refusal> {
        let unit = self
            .place
            .directory
            .get(id)
            .ok_or_else(|| RefusalCode::UnknownUnit.with(&[("unit", id.as_str())]))?;
        let in_power = self.place.directory.in_power(unit);
        if in_power.id == unit.id {
            Ok(unit)
        } else {
            Err(RefusalCode::AbolishedUnit
                .with(&[("unit", id.as_str()), ("successor", in_power.id.as_str())]))
        }
    }

    /// Whether the actor acts for a unit, or for the one that continues its powers (article 24(2)).
    pub(super) fn acts_for(&self, unit: Option<&UnitId>) -> bool {
        let (Some(actor), Some(unit)) = (self.unit, unit) else {
            return false;
        };
        let directory = &self.place.directory;
        actor.id == *unit
            || directory
                .get(unit)
                .is_some_and(|unit| directory.in_power(unit).id == actor.id)
    }

    /// When a step counts that would give a unit more time: late synchronisation never does, unless
    /// a named officer says that it happened then.
    pub(super) fn at_against_units(&self) -> Instant {
        if self.is_confirmed() {
            self.at
        } else {
            self.command.at.max(self.at)
        }
    }

    fn is_confirmed(&self) -> bool {
        let command = self.command;
        command.actor.is_confirmed_by(command.confirmed_by.as_ref())
    }

    fn check_sequence(&self) -> Result<(), Refusal> {
        let current = self.petition.seq;
        if let Some(version) = self.petition.newer {
            return Err(RefusalCode::NewerEvents.with(&[("version", &version.to_string())]));
        }
        match self.command.on_seq {
            Some(given) if given != current => Err(RefusalCode::StaleSequence.with(&[
                ("given", &given.to_string()),
                ("current", &current.to_string()),
            ])),
            _ => Ok(()),
        }
    }

    fn check_times(&self) -> Result<(), Refusal> {
        let recorded = self.command.at;
        if let Some(last) = self.petition.last_at.filter(|last| recorded < *last) {
            return Err(RefusalCode::TimeBackwards
                .with(&[("at", &recorded.to_string()), ("last", &last.to_string())]));
        }
        let days = self.policy().model().registration.backdating_days;
        let recorded_on = self.calendar().date_of(recorded);
        let age = recorded_on.signed_duration_since(self.day).num_days();
        // An adopted petition is old by nature.
        let adopted = matches!(self.command.act, Act::Adopt(_));
        let odd = self.at > recorded || (age > i64::from(days) && !adopted);
        if odd && !self.is_confirmed() {
            return Err(RefusalCode::TimeNeedsPerson.with(&[
                ("occurred", &self.at.to_string()),
                ("days", &days.to_string()),
            ]));
        }
        match &self.petition.registration {
            Some(registration) if self.at < registration.received_at => {
                Err(RefusalCode::BeforeReceipt
                    .with(&[("received", &registration.received_at.to_string())]))
            }
            _ => Ok(()),
        }
    }

    fn check_policy(&self) -> Result<(), Refusal> {
        // A step is judged by the policy in force when it happens; old dates of an adopted
        // petition are facts, not steps.
        let day = self.calendar().date_of(self.command.at);
        match self.policy().in_force(day) {
            InForce::InForce => Ok(()),
            InForce::NotYet { .. } | InForce::Expired { .. } => Err(RefusalCode::PolicyNotInForce
                .with(&[
                    ("policy", self.policy().id().as_str()),
                    ("date", &day.to_string()),
                ])),
        }
    }

    fn check_phase(&self, kind: ActKind) -> Result<(), Refusal> {
        if self.row.from.contains(&self.petition.phase) {
            return Ok(());
        }
        let phase = self.petition.phase;
        let possible: Vec<ActKind> = possible_in(phase).collect();
        let list = |text: fn(ActKind) -> String, separator: &str| {
            possible
                .iter()
                .map(|kind| text(*kind))
                .collect::<Vec<_>>()
                .join(separator)
        };
        let mut refusal = RefusalCode::NotNow.with(&[("article", self.row.article)]);
        refusal.message.zh = refusal
            .message
            .zh
            .replace("{phase}", &phase.label().zh)
            .replace("{act}", &kind.label().zh)
            .into();
        refusal.message.en = refusal
            .message
            .en
            .replace("{phase}", &phase.label().en)
            .replace("{act}", &kind.label().en)
            .into();
        refusal.next.zh = refusal
            .next
            .zh
            .replace("{possible}", &list(|k| k.label().zh.into(), "、"))
            .into();
        refusal.next.en = refusal
            .next
            .en
            .replace("{possible}", &list(|k| k.label().en.into(), ", "))
            .into();
        refusal.possible = possible;
        Err(refusal)
    }

    fn check_actor(&self, kind: ActKind) -> Result<(), Refusal> {
        let actor = &self.command.actor;
        if !self.row.who.iter().any(|who| authority::is(self, *who)) {
            return Err(authority::refuse(self.row, kind));
        }
        if self.row.head_only && actor.role != super::super::actor::Role::Head {
            return Err(RefusalCode::HeadOnly.refuse_for(kind));
        }
        let steps_back = matches!(kind, ActKind::DeclareInterest);
        if actor.is_official() && !steps_back && self.petition.has_interest(&actor.person) {
            return Err(RefusalCode::Recusal.refuse());
        }
        Ok(())
    }
}

fn unit_of<'a>(place: &'a Jurisdiction, command: &'a Command) -> Result<Option<&'a Unit>, Refusal> {
    match (&command.actor.unit, command.actor.is_official()) {
        (Some(id), _) => place
            .directory
            .get(id)
            .map(Some)
            .ok_or_else(|| RefusalCode::UnknownUnit.with(&[("unit", id.as_str())])),
        (None, true) => Err(RefusalCode::UnitMissing.refuse()),
        (None, false) => Ok(None),
    }
}
