//! The dates for which a calendar answers, and their numbers.

use super::CalendarError;
use crate::instant::Date;

/// The first supported date.
pub const FIRST_DATE: Date = match Date::from_ymd_opt(1970, 1, 1) {
    Some(date) => date,
    None => Date::MIN,
};

/// The last supported date.
pub const LAST_DATE: Date = match Date::from_ymd_opt(2099, 12, 31) {
    Some(date) => date,
    None => Date::MAX,
};

/// Days from 0001-01-01 to 1970-01-01, as `chrono` counts.
const EPOCH: i32 = 719_163;

/// How many supported dates there are; they are numbered from 0.
pub(crate) const DAYS: i32 = 47_482;

/// Days since 1970-01-01.
#[inline]
pub(crate) fn day_number(date: Date) -> Result<i32, CalendarError> {
    let number = raw_number(date);
    if (0..DAYS).contains(&number) {
        Ok(number)
    } else {
        Err(CalendarError::Unsupported(date))
    }
}

/// The same, negative before 1970.
#[inline]
pub(super) fn raw_number(date: Date) -> i32 {
    // invariant: `chrono` dates lie within a few hundred thousand years, far inside an i32 of days
    chrono::Datelike::num_days_from_ce(&date).saturating_sub(EPOCH)
}

/// The date of a number.
#[inline]
pub(crate) fn date_of_number(number: i32) -> Result<Date, CalendarError> {
    if number >= DAYS {
        return Err(CalendarError::BeyondLastDate);
    }
    if number < 0 {
        return Err(CalendarError::BeforeFirstDate);
    }
    Ok(raw_date(number))
}

/// The same, also one or two days outside the supported dates.
#[inline]
pub(super) fn raw_date(number: i32) -> Date {
    Date::from_num_days_from_ce_opt(number.saturating_add(EPOCH)).unwrap_or(LAST_DATE)
}

/// 0 is Monday; 1970-01-01 was a Thursday.
#[inline]
pub(super) fn weekday(number: i32) -> usize {
    // invariant: the remainder lies between 0 and 6
    usize::try_from(number.saturating_add(3).rem_euclid(7)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_run_from_the_first_to_the_last_supported_date() {
        assert_eq!(day_number(FIRST_DATE), Ok(0));
        assert_eq!(day_number(LAST_DATE), Ok(DAYS - 1));
        assert_eq!(date_of_number(DAYS - 1), Ok(LAST_DATE));
        assert!(date_of_number(DAYS).is_err() && date_of_number(-1).is_err());
        assert!(day_number(Date::MIN).is_err() && day_number(Date::MAX).is_err());
    }

    #[test]
    fn the_first_of_january_1970_was_a_thursday() {
        assert_eq!((weekday(0), weekday(4), weekday(-4)), (3, 0, 6));
    }
}
