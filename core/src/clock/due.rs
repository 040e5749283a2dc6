//! When a clock falls due.

use super::course::Course;
use super::{Certainty, ClockError, Deadline, Due, Ledger, Nature, PeriodUnit, Roll, Terms};
use crate::calendar::{Calendar, date_of_number, day_number};
use crate::instant::Instant;

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
    let Some(nominal) = course.deadline(course.total())? else {
        return Ok(None);
    };
    let covered = |from: i32, to: i32| calendar.covers_number(from) && calendar.covers_number(to);
    let (rolled, certainty) = match (terms.budget.unit, nominal) {
        (PeriodUnit::Days | PeriodUnit::Months, Deadline::EndOf(date)) => {
            let last = day_number(date)?;
            let table = calendar.table();
            let rolled = match terms.roll {
                Roll::None => last,
                Roll::Next => table.next_on_or_after(last)?,
                Roll::Previous => table.previous_on_or_before(last)?,
            };
            let certain = terms.roll == Roll::None || covered(last, rolled);
            let certainty = if certain {
                Certainty::Certain
            } else {
                Certainty::ProvisionalRoll
            };
            (Deadline::EndOf(date_of_number(rolled)?), certainty)
        }
        (PeriodUnit::Hours, _) => (nominal, Certainty::Certain),
        (_, nominal) => {
            let last = match nominal {
                Deadline::EndOf(date) => day_number(date)?,
                Deadline::At(instant) => calendar.zone().day_of(instant),
            };
            // Working days are counted after the start, working hours on its day too.
            let first = match terms.budget.unit {
                PeriodUnit::WorkingDays => course.start_day().saturating_add(1).min(last),
                _ => course.start_day(),
            };
            let certain = covered(first, last);
            (
                nominal,
                if certain {
                    Certainty::Certain
                } else {
                    Certainty::Provisional
                },
            )
        }
    };
    Ok(Some(Due {
        certainty,
        nominal,
        rolled,
    }))
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
