//! How many petitions came in each month (practice row E6). Petitions are counted, never persons.

use std::collections::BTreeMap;

use serde::Serialize;

use super::error::TableError;
use super::forecast::span;
use super::wall::is_shown;
use crate::id::UnitId;
use crate::json::FromJson;
use crate::petition::{Actor, Jurisdiction, Petition};
use crate::presence::Month;

/// How many came in, month by month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MonthlyQuestion {
    /// How many levels of the subject are told apart; none where it is 0.
    #[serde(default)]
    pub depth: u8,
    /// The first month.
    pub from: Month,
    /// Who reads it, where the caller answers that they may see accusations. Else none is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reader: Option<Actor>,
    /// The last month.
    pub to: Month,
    /// Whether units are told apart: the one that handles a petition, or received it while nobody does.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub units: bool,
}

/// The count of one month. Months without any have no line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MonthCount {
    /// How many.
    pub count: u32,
    /// The month.
    pub month: Month,
    /// Of which subject; left out where subjects are not told apart, or a petition has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// At which unit; left out where units are not told apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
}

/// The counts, by subject, unit and month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MonthCounts {
    /// The counts.
    pub counts: Vec<MonthCount>,
}

/// How many petitions were received each month, by subject and unit. What came of a merge counts once,
/// as what it was merged into.
pub fn monthly(
    place: &Jurisdiction,
    petitions: &[Petition],
    question: &MonthlyQuestion,
) -> Result<MonthCounts, TableError> {
    span(question.from, question.to)?;
    let mut counts: BTreeMap<(Option<String>, Option<&UnitId>, Month), u32> = BTreeMap::new();
    let shown = petitions
        .iter()
        .filter(|one| is_shown(&place.directory, one, question.reader.as_ref()))
        .filter(|one| one.merged_into.is_none());
    for petition in shown {
        let Some(registration) = &petition.registration else {
            continue;
        };
        let day = place.policy.calendar().date_of(registration.received_at);
        let month = Month::of(day).filter(|month| (question.from..=question.to).contains(month));
        let Some(month) = month else {
            continue;
        };
        let subject = registration.record.subject.as_deref();
        let subject = subject.and_then(|subject| cut(subject, question.depth));
        let unit = question.units.then(|| petition.holder()).flatten();
        let count = counts.entry((subject, unit, month)).or_default();
        *count = count.saturating_add(1);
    }
    let counts = counts
        .into_iter()
        .map(|((subject, unit, month), count)| MonthCount {
            count,
            month,
            subject,
            unit: unit.cloned(),
        })
        .collect();
    Ok(MonthCounts { counts })
}

/// The upper levels of a subject.
fn cut(subject: &str, depth: u8) -> Option<String> {
    let upper: Vec<&str> = subject.split('/').take(usize::from(depth)).collect();
    (!upper.is_empty()).then(|| upper.join("/"))
}
