//! What is measured of units (practice rows L14 and H6). Nothing here measures a person, and petitions
//! to higher levels are no indicator.
//!
//! | indicator | of | among | when |
//! |---|---|---|---|
//! | `in_time` | clocks that ended by their rolled due | unit duties that ended or fell due | the earlier of the two |
//! | `response` | petitioners told in writing in time | receipts for which a notice is owed, told or due | the receipt |
//! | `participation` | petitions evaluated | petitions about which the petitioner was asked | the first closing |
//! | `satisfaction` | satisfied and basically satisfied, the last evaluation | petitions evaluated | the first closing |
//! | `resolved_at_first` | no reopening, repeat or review within 90 days | first petitions answered | the 90th day after delivery |
//! | `rework` | reopened, or given to the unit again | petitions closed | the first closing |
//! | `failed_duty` | that the unit's staff failed their duty | findings on how it handled | the finding |
//! | `overturned` | opinions changed or revoked | opinions reviewed | the review opinion |
//!
//! Each is counted once, in the period in which the day of the last column falls, for the unit that bore
//! the duty or gave the answer then. Why they are counted so is said in the decision record
//! `docs/decisions/0008-what-an-indicator-counts.md`.

mod clocks;
mod error;
mod outcomes;
mod rate;
mod tally;

use serde::Serialize;

pub use error::IndicatorError;
pub use rate::Rate;

use crate::id::UnitId;
use crate::instant::{Date, Instant};
use crate::json::FromJson;
use crate::petition::Petition;
use crate::policy::Policy;
use outcomes::Repeats;
use tally::Tallies;

/// How long a matter must rest after its answer was delivered to count as resolved at first.
const RESOLVED_WITHIN_DAYS: u64 = 90;

/// For which period, seen from when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IndicatorQuestion {
    /// When open clocks are read: the instant at which the petitions stand as they are handed in.
    pub as_of: Instant,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// What was measured of one unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct UnitIndicators {
    /// Findings that the unit's staff failed their duty (practice row H11).
    pub failed_duty: Rate,
    /// Duties done in time.
    pub in_time: Rate,
    /// Opinions that a review changed or revoked.
    pub overturned: Rate,
    /// Petitioners who evaluated when they were asked.
    pub participation: Rate,
    /// First petitions that rested after their answer.
    pub resolved_at_first: Rate,
    /// Petitioners told in writing in time.
    pub response: Rate,
    /// Petitions done again.
    pub rework: Rate,
    /// Petitioners satisfied or basically satisfied.
    pub satisfaction: Rate,
    /// Clocks left out, since the calendar does not reach far enough to judge them.
    pub undetermined: u64,
    /// The unit.
    pub unit: UnitId,
}

/// What was measured, unit by unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IndicatorReport {
    /// The question.
    pub question: IndicatorQuestion,
    /// The units of which something was measured, by identifier.
    pub units: Vec<UnitIndicators>,
}

/// The question with what answers it.
struct Scope<'a> {
    policy: &'a Policy,
    as_of: Instant,
    from: Date,
    to: Date,
}

impl Scope<'_> {
    fn holds(&self, day: Date) -> bool {
        (self.from..=self.to).contains(&day)
    }

    fn day(&self, instant: Instant) -> Date {
        self.policy.calendar().date_of(instant)
    }

    fn day_after(&self, instant: Instant, days: u64) -> Date {
        let day = self.day(instant);
        day.checked_add_days(chrono::Days::new(days)).unwrap_or(day)
    }
}

/// Measures units by the states of their petitions. Repeats are found among those that are handed in.
///
/// ```
/// use suqiu::indicators::{indicators, IndicatorQuestion};
/// use suqiu::policy::Policy;
/// let march = IndicatorQuestion {
///     as_of: "2026-04-01T00:00:00+08:00".parse()?,
///     from: "2026-03-01".parse()?,
///     to: "2026-03-31".parse()?,
/// };
/// let report = indicators(&Policy::national()?, &[], &march)?;
/// assert!(report.units.is_empty(), "no petitions, nothing measured");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn indicators(
    policy: &Policy,
    petitions: &[Petition],
    question: &IndicatorQuestion,
) -> Result<IndicatorReport, IndicatorError> {
    if question.from > question.to {
        return Err(IndicatorError::Period {
            from: question.from,
            to: question.to,
        });
    }
    let scope = Scope {
        policy,
        as_of: question.as_of,
        from: question.from,
        to: question.to,
    };
    let repeats = Repeats::among(petitions);
    let mut tallies = Tallies::default();
    for petition in petitions {
        clocks::count(&scope, petition, &mut tallies)?;
        outcomes::count(&scope, petition, &repeats, &mut tallies);
    }
    Ok(IndicatorReport {
        question: *question,
        units: tallies.rates(),
    })
}
