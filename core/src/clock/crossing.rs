//! When a clock reaches a point of its axis.

use super::course::Course;
use super::due::{alert_of, due_of};
use super::{ClockError, Ledger, Terms};
use crate::calendar::Calendar;
use crate::instant::Instant;
use crate::policy::RungPoint;

/// The first instant at which a clock reaches a point: a fraction of its budget, or some units
/// after it ran out. Rungs of a ladder stand on it.
///
/// A fraction falls on 00:00 local of the first day that reaches it, for clocks in days. Units after
/// the due are counted from the nominal due of a duty and the rolled one of a right, on the same
/// axis as the budget, and the point lies one microsecond after they end, since the end is in time.
///
/// `None` if an open pause holds the clock before the point, or the clock ended before it.
///
/// ```
/// use suqiu::calendar::Calendar;
/// use suqiu::clock::{crossing, Fraction, Ledger, Nature, Period, Roll, Terms, Thresholds};
/// use suqiu::policy::RungPoint;
/// let terms = Terms {
///     budget: Period::days(60),
///     colours: Thresholds::DEFAULT,
///     nature: Nature::Duty,
///     roll: Roll::Next,
/// };
/// let ledger = Ledger::starting("2026-01-30T09:00:00+08:00".parse().unwrap());
/// let china = Calendar::china()?;
/// let half = RungPoint::At(Fraction::new(1, 2).unwrap());
/// let at = crossing(&china, &terms, &ledger, half)?.unwrap();
/// assert_eq!(at.to_string(), "2026-03-01T00:00:00+08:00");
/// # Ok::<(), suqiu::clock::ClockError>(())
/// ```
pub fn crossing(
    calendar: &Calendar,
    terms: &Terms,
    ledger: &Ledger,
    point: RungPoint,
) -> Result<Option<Instant>, ClockError> {
    let course = Course::new(calendar, terms, ledger)?;
    let at = match point {
        RungPoint::At(fraction) => course.reached(fraction.reached_at(course.total()))?,
        RungPoint::After(units) => match due_of(&course, calendar, terms)? {
            None => None,
            Some(due) => {
                let later = course.later(alert_of(calendar, terms, &due), units)?;
                Some(calendar.instant_of(later).saturating_add_micros(1))
            }
        },
    };
    Ok(at.filter(|&at| ledger.ended.is_none_or(|ended| at <= ended)))
}
