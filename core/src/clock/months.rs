//! Months by the calendar.

use chrono::{Datelike, Months};

use super::ClockError;
use crate::calendar::{CalendarError, day_number};
use crate::instant::Date;

/// The corresponding day some months later, or the month's last where there is none (民法典 202),
/// as `chrono` has it too.
pub(super) fn months_after(date: Date, months: i64) -> Result<Date, ClockError> {
    let date = plus(date, months).ok_or(CalendarError::BeyondLastDate)?;
    day_number(date).map_err(|_| CalendarError::BeyondLastDate)?;
    Ok(date)
}

/// Whole months from one date to a later one; 0 where the other is earlier.
pub(super) fn whole_months(start: Date, date: Date) -> i64 {
    let month = |date: Date| i64::from(date.year()) * 12 + i64::from(date.month0());
    let months = (month(date) - month(start)).max(0);
    let reached = plus(start, months).is_some_and(|day| day <= date);
    if reached { months } else { (months - 1).max(0) }
}

fn plus(date: Date, months: i64) -> Option<Date> {
    u32::try_from(months)
        .ok()
        .and_then(|months| date.checked_add_months(Months::new(months)))
}
