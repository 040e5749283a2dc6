//! Whose turn it is to receive people (practice row H10).

use std::collections::VecDeque;

use serde::Serialize;

use super::error::{TableError, period};
use super::schedule::schedule;
use super::stretch::around;
use crate::id::{PersonRef, RuleId};
use crate::instant::Date;
use crate::json::FromJson;
use crate::petition::Jurisdiction;

/// Days from one to another, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DaySpan {
    /// The first.
    pub from: Date,
    /// The last.
    pub to: Date,
}

/// A leader who takes turns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RosterLeader {
    /// When somebody else stands in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub away: Vec<DaySpan>,
    /// Who, as the host's opaque reference.
    pub person: PersonRef,
}

/// Whose turn it is, from the first day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RosterQuestion {
    /// The first day.
    pub from: Date,
    /// Those who take turns, in the order in which they stand on the first day.
    pub leaders: Vec<RosterLeader>,
    /// Which of the pack's `schedules`.
    pub schedule: RuleId,
    /// The last day.
    pub to: Date,
}

/// One turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// The day.
    pub due: Date,
    /// Whose turn it is; nobody's where all are away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonRef>,
}

/// The turns of a period, by day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Turns {
    /// The turns.
    pub turns: Vec<Turn>,
}

/// Whose turn it is each time a reception falls due in a period. Whoever is away keeps their place in the
/// line and comes next when they are back; whoever received goes to its end.
pub fn turns(place: &Jurisdiction, question: &RosterQuestion) -> Result<Turns, TableError> {
    let (from, to) = period(question.from, question.to)?;
    let rule = schedule(&place.policy, &question.schedule)?;
    let mut line: VecDeque<&RosterLeader> = question.leaders.iter().collect();
    let turns = around(place.policy.calendar(), rule, from, to)?
        .iter()
        .map(|stretch| stretch.due)
        .filter(|due| (from..=to).contains(due))
        .map(|due| {
            let is_there = |leader: &&RosterLeader| {
                let mut away = leader.away.iter();
                !away.any(|away| (away.from..=away.to).contains(&due))
            };
            let next = line
                .iter()
                .position(is_there)
                .and_then(|at| line.remove(at));
            line.extend(next);
            Turn {
                due,
                person: next.map(|leader| leader.person.clone()),
            }
        })
        .collect();
    Ok(Turns { turns })
}
