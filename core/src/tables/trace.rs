//! Who held a petition when, from the first event to the outcome (practice row P4).

use serde::Serialize;

use super::error::TableError;
use super::wall::is_shown;
use crate::clock::Due;
use crate::directory::Level;
use crate::id::{AssignmentId, ClockKey, PetitionId, UnitId};
use crate::instant::Instant;
use crate::json::FromJson;
use crate::petition::{
    Actor, AssignmentState, CloseOutcome, EscalationTrigger, Event, Fact, Jurisdiction,
    OpinionOutcome, Part, Petition, ReviewOutcome, Step,
};

/// Trace a petition by its events, in their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TraceQuestion {
    /// The events of the petition from the first on.
    pub events: Vec<Event>,
    /// The petition.
    pub petition: PetitionId,
    /// Who reads it, where the caller answers that they may see accusations. Else an accusation is not
    /// traced.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reader: Option<Actor>,
}

/// A unit that had the petition: that handled it, reviewed it, or was the body of another procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HeldSpan {
    /// Since when.
    pub from: Instant,
    /// Until when; left out where it still has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Instant>,
    /// The unit.
    pub unit: UnitId,
}

/// One unit's piece of work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TracedAssignment {
    /// Since when.
    pub from: Instant,
    /// Its identifier.
    pub id: AssignmentId,
    /// Lead or co-handling.
    pub part: Part,
    /// Who sent it.
    pub sender: UnitId,
    /// What has become of it.
    pub state: AssignmentState,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Instant>,
    /// The unit.
    pub unit: UnitId,
}

/// A unit that coordinated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TracedCoordination {
    /// Since when.
    pub from: Instant,
    /// At which level.
    pub level: Level,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Instant>,
    /// Why it climbed there, where it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trigger: Option<EscalationTrigger>,
    /// The unit.
    pub unit: UnitId,
}

/// A duty that was broken, and who bore it then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TracedBreach {
    /// The clock.
    pub clock: ClockKey,
    /// When it was due.
    pub due: Due,
    /// Who bore it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
}

/// An answer, and who gave it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TracedAnswer {
    /// When.
    pub at: Instant,
    /// What an opinion said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<OpinionOutcome>,
    /// What a review did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<ReviewOutcome>,
    /// At which step.
    pub step: Step,
    /// Who gave it.
    pub unit: UnitId,
}

/// Who held a petition, from the first event to its outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Traced {
    /// The answers, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<TracedAnswer>,
    /// The pieces of work, in the order in which they were sent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assignments: Vec<TracedAssignment>,
    /// The duties that were broken, as they were recorded.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaches: Vec<TracedBreach>,
    /// Who coordinated, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub coordination: Vec<TracedCoordination>,
    /// Who had it, in order.
    pub held: Vec<HeldSpan>,
    /// With what it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<CloseOutcome>,
    /// The petition.
    pub petition: PetitionId,
}

/// Who held a petition when, from its first event to its outcome: units and their duties, no person.
pub fn trace(place: &Jurisdiction, question: &TraceQuestion) -> Result<Traced, TableError> {
    let mut petition = Petition::blank(question.petition.clone());
    let mut held: Vec<HeldSpan> = Vec::new();
    let mut breaches = Vec::new();
    for event in &question.events {
        if event.petition != petition.id {
            continue;
        }
        petition.apply(event);
        follow(&mut held, petition.held_by(), event.occurred_at);
        if let Fact::ClockBreached(breach) = &event.fact {
            breaches.push(TracedBreach {
                clock: breach.key.clone(),
                due: breach.due,
                unit: breach.bearer.clone(),
            });
        }
    }
    let is_there = petition.registration.is_some()
        && is_shown(&place.directory, &petition, question.reader.as_ref());
    if !is_there {
        return Err(TableError::NoSuchPetition(question.petition.clone()));
    }
    Ok(Traced {
        answers: answers(&petition),
        assignments: assignments(&petition),
        breaches,
        coordination: coordination(&petition),
        held,
        outcome: petition.outcome,
        petition: petition.id,
    })
}

/// Ends the last span where another unit has the petition, and begins the next.
fn follow(held: &mut Vec<HeldSpan>, unit: Option<&UnitId>, at: Instant) {
    let last = held.last_mut().filter(|last| last.to.is_none());
    let now = last.as_ref().map(|last| &last.unit);
    if now == unit {
        return;
    }
    if let Some(last) = last {
        last.to = Some(at);
    }
    held.extend(unit.map(|unit| HeldSpan {
        from: at,
        to: None,
        unit: unit.clone(),
    }));
}

fn answers(petition: &Petition) -> Vec<TracedAnswer> {
    let answers = petition.answers.iter();
    answers
        .map(|one| TracedAnswer {
            at: one.issued_at,
            outcome: one.outcome,
            review: one.review,
            step: one.step,
            unit: one.unit.clone(),
        })
        .collect()
}

fn assignments(petition: &Petition) -> Vec<TracedAssignment> {
    let assignments = petition.assignments.iter();
    assignments
        .map(|one| TracedAssignment {
            from: one.received_at,
            id: one.id.clone(),
            part: one.part,
            sender: one.sender.clone(),
            state: one.state,
            to: one.ended_at,
            unit: one.unit.clone(),
        })
        .collect()
}

fn coordination(petition: &Petition) -> Vec<TracedCoordination> {
    let all = || petition.coordinated.iter().chain(&petition.coordination);
    let next = all().skip(1).map(|one| Some(one.since)).chain([None]);
    all()
        .zip(next)
        .map(|(one, to)| TracedCoordination {
            from: one.since,
            level: one.level,
            to,
            trigger: one.trigger,
            unit: one.unit.clone(),
        })
        .collect()
}
