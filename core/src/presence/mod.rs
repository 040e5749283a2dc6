//! Who sits in the centre: resident units, rotating ones by their visits, others on call (practice rows
//! L4 and U2).
//!
//! How many seats rotate is the place's own number: it is handed in. Linshu has four.

mod error;
mod month;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

pub use error::RotationError;
pub use month::{Month, MonthError};

use crate::directory::{Directory, Presence};
use crate::id::UnitId;
use crate::json::FromJson;
use crate::order::{sort, sort_by};

/// How many visits about a unit the centre received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct UnitVisits {
    /// The unit.
    pub unit: UnitId,
    /// The visits.
    pub visits: u32,
}

/// A month's visits, from which the next month's seats follow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RotationQuestion {
    /// The month that was counted.
    pub month: Month,
    /// How many seats rotate.
    pub seats: u32,
    /// The counts, each unit once. A unit that is left out had no visit.
    pub visits: Vec<UnitVisits>,
}

/// Who is there in a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Rotation {
    /// The month for which it holds: the one after that which was counted.
    pub month: Month,
    /// Those who come when they are called, by identifier.
    pub on_call: Vec<UnitId>,
    /// Those who are always there, by identifier.
    pub resident: Vec<UnitId>,
    /// Those who take a rotating seat, most visits first.
    pub rotating: Vec<UnitVisits>,
    /// Rotating units for which no seat was left, most visits first.
    pub without_seat: Vec<UnitVisits>,
}

impl Rotation {
    /// Whether a unit sits in the centre that month.
    pub fn is_present(&self, unit: &UnitId) -> bool {
        self.resident.contains(unit) || self.rotating.iter().any(|seat| &seat.unit == unit)
    }
}

/// Who sits in the centre in the month after the one that was counted: all resident units, and of
/// the rotating ones those with the most visits, as many as there are seats; the identifier decides
/// between equals. What was counted for an abolished unit counts for the one that has its powers.
///
/// ```
/// use suqiu::directory::Directory;
/// use suqiu::presence::{rotation, RotationQuestion};
/// let directory = Directory::from_csv("\
/// id,name,level,parent,functions,presence
/// gov,县政府,county,,government,
/// xfj,县信访局,county,gov,petition_office,resident
/// housing,住建局,county,gov,department,rotating
/// land,自然资源局,county,gov,department,rotating
/// water,水利局,county,gov,department,on_call
/// ")?;
/// let question: RotationQuestion = serde_json::from_str(r#"{
///     "month": "2026-03", "seats": 1,
///     "visits": [{"unit": "housing", "visits": 12}, {"unit": "land", "visits": 31}]
/// }"#)?;
/// let april = rotation(&directory, &question)?;
/// assert_eq!(april.month.to_string(), "2026-04");
/// assert_eq!(april.rotating[0].unit.as_str(), "land");
/// assert_eq!(april.without_seat[0].unit.as_str(), "housing");
/// assert!(april.is_present(&"xfj".parse()?) && !april.is_present(&"water".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn rotation(
    directory: &Directory,
    question: &RotationQuestion,
) -> Result<Rotation, RotationError> {
    let month = question.month.next().ok_or(RotationError::LastMonth)?;
    let counts = counts(directory, &question.visits)?;
    let mut on_call = Vec::new();
    let mut resident = Vec::new();
    let mut rotating = Vec::new();
    for unit in directory.units() {
        if unit.successor.is_some() {
            continue;
        }
        match unit.presence {
            Some(Presence::OnCall) => on_call.push(unit.id.clone()),
            Some(Presence::Resident) => resident.push(unit.id.clone()),
            Some(Presence::Rotating) => rotating.push(UnitVisits {
                unit: unit.id.clone(),
                visits: counts.get(&unit.id).copied().unwrap_or_default(),
            }),
            None => {}
        }
    }
    sort(&mut on_call);
    sort(&mut resident);
    sort_by(&mut rotating, |a, b| {
        b.visits.cmp(&a.visits).then_with(|| a.unit.cmp(&b.unit))
    });
    let seats = usize::try_from(question.seats).unwrap_or(usize::MAX);
    let without_seat = rotating.split_off(seats.min(rotating.len()));
    Ok(Rotation {
        month,
        on_call,
        resident,
        rotating,
        without_seat,
    })
}

/// The visits by the unit that is in power now.
fn counts<'a>(
    directory: &'a Directory,
    visits: &[UnitVisits],
) -> Result<BTreeMap<&'a UnitId, u32>, RotationError> {
    let mut counts: BTreeMap<&UnitId, u32> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for row in visits {
        if !seen.insert(&row.unit) {
            return Err(RotationError::CountedTwice(row.unit.clone()));
        }
        let unit = directory
            .get(&row.unit)
            .ok_or_else(|| RotationError::UnknownUnit(row.unit.clone()))?;
        let count = counts.entry(&directory.in_power(unit).id).or_default();
        *count = count.saturating_add(row.visits);
    }
    Ok(counts)
}
