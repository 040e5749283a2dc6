//! What falls due in a period, for whom, and whether it was held (practice rows H2, H10, P3, U12).

use std::collections::BTreeMap;

use serde::Serialize;

use super::error::{TableError, period};
use super::rules::ScheduleRule;
use super::stretch::{Stretch, around};
use crate::directory::Directory;
use crate::id::{RuleId, UnitId};
use crate::instant::Date;
use crate::json::FromJson;
use crate::order::sort;
use crate::petition::Jurisdiction;
use crate::policy::Policy;

/// Something that was held: a line of the host's table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HeldRecord {
    /// What of the pack's `schedules`.
    pub schedule: RuleId,
    /// By which unit.
    pub unit: UnitId,
    /// On which day.
    pub on: Date,
}

/// What fell due in a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScheduleQuestion {
    /// Seen from this day: what is not held by then and fell due before it was missed.
    pub as_of: Date,
    /// The first day.
    pub from: Date,
    /// What was held.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<HeldRecord>,
    /// Only this one of the pack's `schedules`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<RuleId>,
    /// The last day.
    pub to: Date,
    /// Only this unit and those below it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
}

/// A unit that held something, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HeldOn {
    /// The day.
    pub on: Date,
    /// The unit.
    pub unit: UnitId,
}

/// One time that something fell due, and what each unit did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Occurrence {
    /// Units for which it is not due yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ahead: Vec<UnitId>,
    /// The day by which it is held, rolled as the pack says.
    pub due: Date,
    /// The first day of the stretch.
    pub from: Date,
    /// Units that held it by that day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<HeldOn>,
    /// Units that held it later, within the stretch.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub late: Vec<HeldOn>,
    /// Units that did not hold it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missed: Vec<UnitId>,
    /// The day before it was rolled.
    pub nominal: Date,
    /// Whether the calendar does not reach far enough to be certain of the day.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub provisional: bool,
    /// Which of the pack's `schedules`.
    pub schedule: RuleId,
    /// The last day of the stretch.
    pub to: Date,
}

/// What fell due in a period, by day, then by schedule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Occurrences {
    /// Records of the period that belong to nothing that was due: of another schedule or unit, or one more
    /// than was owed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub beyond: Vec<HeldRecord>,
    /// What fell due.
    pub occurrences: Vec<Occurrence>,
}

/// Which receptions, inspections and meetings of the pack fall due in a period, and which of them each
/// unit held. A record counts for the earliest stretch in which it lies that has none yet; one that was
/// rolled over a holiday can still be held on the day to which it was rolled.
///
/// The period is at most 366 days. A unit that is outside the place or was abolished owes nothing.
pub fn occurrences(
    place: &Jurisdiction,
    question: &ScheduleQuestion,
) -> Result<Occurrences, TableError> {
    let (from, to) = period(question.from, question.to)?;
    let schedules = &place.policy.model().schedules;
    if let Some(asked) = &question.schedule {
        schedule(&place.policy, asked)?;
    }
    let mut records = question.held.clone();
    sort(&mut records);
    let mut held: BTreeMap<(&RuleId, &UnitId), Vec<(Date, bool)>> = BTreeMap::new();
    for record in &records {
        let of = held.entry((&record.schedule, &record.unit)).or_default();
        of.push((record.on, false));
    }
    let mut found = Vec::new();
    for (id, rule) in schedules {
        if question.schedule.as_ref().is_some_and(|asked| asked != id) {
            continue;
        }
        let units = units(&place.directory, rule, question.unit.as_ref());
        for stretch in around(place.policy.calendar(), rule, from, to)? {
            let mut occurrence = blank(id, &stretch);
            for unit in &units {
                let taken = held
                    .get_mut(&(id, *unit))
                    .and_then(|days| take(days, &stretch));
                place_unit(&mut occurrence, unit, taken, question.as_of);
            }
            if (from..=to).contains(&stretch.due) {
                found.push(occurrence);
            }
        }
    }
    crate::order::sort_by(&mut found, |a, b| {
        (a.due, &a.schedule, a.from).cmp(&(b.due, &b.schedule, b.from))
    });
    let beyond = held
        .into_iter()
        .flat_map(|((schedule, unit), days)| {
            let left = days
                .into_iter()
                .filter(|(on, used)| !used && (from..=to).contains(on));
            left.map(move |(on, _)| HeldRecord {
                schedule: schedule.clone(),
                unit: unit.clone(),
                on,
            })
        })
        .collect();
    Ok(Occurrences {
        beyond,
        occurrences: found,
    })
}

/// The rule of a schedule.
pub(super) fn schedule<'a>(
    policy: &'a Policy,
    id: &RuleId,
) -> Result<&'a ScheduleRule, TableError> {
    let rule = policy.model().schedules.get(id);
    rule.ok_or_else(|| TableError::NoSuchSchedule(id.clone()))
}

/// Who owes it, by identifier.
fn units<'a>(
    directory: &'a Directory,
    rule: &ScheduleRule,
    asked: Option<&UnitId>,
) -> Vec<&'a UnitId> {
    let mut units: Vec<&UnitId> = directory
        .units()
        .iter()
        .filter(|unit| {
            unit.level == rule.level
                && !unit.external
                && unit.successor.is_none()
                && rule.function.is_none_or(|function| unit.has(function))
        })
        .map(|unit| &unit.id)
        .filter(|unit| asked.is_none_or(|asked| *unit == asked || directory.is_above(asked, unit)))
        .collect();
    sort(&mut units);
    units
}

/// The first record in a stretch that no earlier one has taken.
fn take(days: &mut [(Date, bool)], stretch: &Stretch) -> Option<Date> {
    let within = stretch.from..=stretch.end();
    let free = days
        .iter_mut()
        .find(|(on, used)| !used && within.contains(on))?;
    free.1 = true;
    Some(free.0)
}

fn blank(schedule: &RuleId, stretch: &Stretch) -> Occurrence {
    Occurrence {
        ahead: Vec::new(),
        due: stretch.due,
        from: stretch.from,
        held: Vec::new(),
        late: Vec::new(),
        missed: Vec::new(),
        nominal: stretch.nominal,
        provisional: stretch.provisional,
        schedule: schedule.clone(),
        to: stretch.to,
    }
}

fn place_unit(occurrence: &mut Occurrence, unit: &UnitId, taken: Option<Date>, as_of: Date) {
    let unit = unit.clone();
    match taken {
        Some(on) if on <= occurrence.due => occurrence.held.push(HeldOn { on, unit }),
        Some(on) => occurrence.late.push(HeldOn { on, unit }),
        None if as_of > occurrence.due => occurrence.missed.push(unit),
        None => occurrence.ahead.push(unit),
    }
}
