//! When a clock falls due.

use super::course::Course;
use super::{Certainty, ClockError, Deadline, Due, Ledger, Nature, PeriodUnit, Roll, Terms};
use crate::calendar::{Calendar, date_of_number, day_number};
use crate::instant::{Date, Instant};

/// When a clock falls due, or `None` while an open pause holds it.
///
/// - Natural days: the day of the start is not counted (民法典 201), days of rest within the period
///   are, and only the last day rolls (203).
/// - Working days: the first one counted is the first working day after the start.
/// - Hours and working hours: from the instant of the start; nothing rolls. A due at the end of a
///   window is that end.
/// - Months: the corresponding day or the month's last (202), rolled like days. Such clocks are
///   limitations: pauses and exclusions do not stop them.
///
/// Extensions add to the budget, so that they count from the nominal end. Overlapping pauses and
/// exclusions count once; one that begins after the period was used up has no effect.
///
/// ```
/// use suqiu::calendar::Calendar;
/// use suqiu::clock::{due, Ledger, Nature, Period, Roll, Terms, Thresholds};
/// let terms = Terms {
///     budget: Period::days(30),
///     colours: Thresholds::DEFAULT,
///     nature: Nature::Duty,
///     roll: Roll::Next,
/// };
/// let ledger = Ledger::starting("2026-01-30T09:00:00+08:00".parse().unwrap());
/// let due = due(&Calendar::china()?, &terms, &ledger)?.unwrap();
/// assert_eq!(due.nominal.to_string(), "2026-03-01", "a Sunday");
/// assert_eq!(due.rolled.to_string(), "2026-03-02");
/// # Ok::<(), suqiu::clock::ClockError>(())
/// ```
pub fn due(calendar: &Calendar, terms: &Terms, ledger: &Ledger) -> Result<Option<Due>, ClockError> {
    due_of(&Course::new(calendar, terms, ledger)?, calendar, terms)
}

/// Whether an instant lies after a deadline. The instant at which a period ends, 24:00 of its last
/// day, is still in time. This is the one place where the two are compared.
pub fn is_after(calendar: &Calendar, now: Instant, deadline: Deadline) -> bool {
    now > calendar.instant_of(deadline)
}

pub(super) fn due_of(
    course: &Course<'_>,
    calendar: &Calendar,
    terms: &Terms,
) -> Result<Option<Due>, ClockError> {
    let unit = terms.budget.unit;
    if matches!(unit, PeriodUnit::Days | PeriodUnit::WorkingDays) {
        let Some(last) = course.last_day()? else {
            return Ok(None);
        };
        return if unit == PeriodUnit::Days {
            rolled(calendar, terms.roll, date_of_number(last)?, last).map(Some)
        } else {
            let nominal = Deadline::EndOf(date_of_number(last)?);
            // Working days are counted after the start.
            let first = course.start_day().saturating_add(1).min(last);
            Ok(Some(unrolled(calendar, nominal, first, last)))
        };
    }
    let Some(nominal) = course.deadline(course.total())? else {
        return Ok(None);
    };
    Ok(Some(match nominal {
        Deadline::EndOf(date) => rolled(calendar, terms.roll, date, day_number(date)?)?,
        Deadline::At(_) if unit == PeriodUnit::Hours => Due {
            certainty: Certainty::Certain,
            nominal,
            rolled: nominal,
        },
        // Working hours are counted on the day of the start too.
        Deadline::At(instant) => {
            let last = calendar.zone().day_of(instant);
            unrolled(calendar, nominal, course.start_day(), last)
        }
    }))
}

/// A due whose last day may roll.
fn rolled(calendar: &Calendar, roll: Roll, date: Date, last: i32) -> Result<Due, ClockError> {
    let table = calendar.table();
    let day = match roll {
        Roll::None => last,
        Roll::Next => table.next_on_or_after(last)?,
        Roll::Previous => table.previous_on_or_before(last)?,
    };
    let covered = calendar.covers_number(last) && calendar.covers_number(day);
    let certainty = if roll == Roll::None || covered {
        Certainty::Certain
    } else {
        Certainty::ProvisionalRoll
    };
    let nominal = Deadline::EndOf(date);
    let rolled = if day == last {
        nominal
    } else {
        Deadline::EndOf(date_of_number(day)?)
    };
    Ok(Due {
        certainty,
        nominal,
        rolled,
    })
}

/// A due counted in working time, from a first day to a last one, which does not roll.
fn unrolled(calendar: &Calendar, nominal: Deadline, first: i32, last: i32) -> Due {
    let covered = calendar.covers_number(first) && calendar.covers_number(last);
    let certainty = if covered {
        Certainty::Certain
    } else {
        Certainty::Provisional
    };
    Due {
        certainty,
        nominal,
        rolled: nominal,
    }
}

/// The deadline after which a clock alerts: the nominal due of a duty, the rolled one of a right.
/// Where the last day rolls backwards that earlier day holds for both.
pub(super) fn alert_of(calendar: &Calendar, terms: &Terms, due: &Due) -> Deadline {
    match terms.nature {
        Nature::Right => due.rolled,
        Nature::Duty => {
            let earlier = calendar.instant_of(due.rolled) < calendar.instant_of(due.nominal);
            if earlier { due.rolled } else { due.nominal }
        }
    }
}
