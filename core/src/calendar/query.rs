//! A calendar: what it answers.

use super::day::{Day, DayReason};
use super::range::{date_of_number, day_number, raw_number};
use super::zone::Edge;
use super::{Calendar, CalendarError, Window};
use crate::clock::Deadline;
use crate::instant::{Date, Instant};

impl Calendar {
    /// Whether people work on a date.
    ///
    /// Outside the [coverage](Self::coverage) this is the weekly pattern's answer; ask
    /// [`covers`](Self::covers) or [`day`](Self::day) for how far it stands.
    pub fn is_working(&self, date: Date) -> Result<bool, CalendarError> {
        self.table().is_working(day_number(date)?)
    }

    /// How many working days lie after one date, up to and with another; negative the other way.
    pub fn working_days_between(&self, after: Date, upto: Date) -> Result<i64, CalendarError> {
        let (after, upto) = (day_number(after)?, day_number(upto)?);
        let table = self.table();
        Ok(table.before(upto.saturating_add(1)) - table.before(after.saturating_add(1)))
    }

    /// The n-th working day after a date; the date itself for 0.
    pub fn nth_working_day(&self, after: Date, n: u32) -> Result<Date, CalendarError> {
        let day = day_number(after)?;
        if n == 0 {
            return Ok(after);
        }
        let index = self.table().before(day.saturating_add(1)) + i64::from(n) - 1;
        date_of_number(
            self.table()
                .nth_day(index)
                .ok_or(CalendarError::BeyondLastDate)?,
        )
    }

    /// The date itself if people work on it, else the next working day.
    pub fn next_working_on_or_after(&self, date: Date) -> Result<Date, CalendarError> {
        date_of_number(self.table().next_on_or_after(day_number(date)?)?)
    }

    /// The date itself if people work on it, else the working day before.
    pub fn previous_working_on_or_before(&self, date: Date) -> Result<Date, CalendarError> {
        date_of_number(self.table().previous_on_or_before(day_number(date)?)?)
    }

    /// Whether the table speaks for a date.
    pub fn covers(&self, date: Date) -> bool {
        self.covers_number(raw_number(date))
    }

    #[inline]
    pub(crate) fn covers_number(&self, day: i32) -> bool {
        let (from, to) = self.spec().covered;
        from <= day && day <= to
    }

    /// The coverage in days since 1970-01-01, both ends among them.
    pub(crate) fn covered_numbers(&self) -> (i32, i32) {
        self.spec().covered
    }

    /// A date, with why people work on it or not.
    pub fn day(&self, date: Date) -> Result<Day, CalendarError> {
        let number = day_number(date)?;
        let spec = self.spec();
        let working = self.table().is_working(number)?;
        let reason = if let Some(national) = spec.national.get(&number) {
            let (name, notices) = (national.name.clone(), national.notices.clone());
            if national.working {
                DayReason::MakeUp { name, notices }
            } else {
                DayReason::Holiday { name, notices }
            }
        } else if let Some(day) = spec.regional.get(&number) {
            DayReason::Regional {
                citation: day.citation.clone(),
                name: day.name.clone(),
            }
        } else if !self.covers_number(number) {
            DayReason::OutsideCoverage
        } else if working {
            DayReason::Weekday
        } else {
            DayReason::Weekend
        };
        Ok(Day {
            date,
            reason,
            working,
        })
    }

    /// The local date to which an instant belongs. The instant of 24:00 is the next day's.
    pub fn date_of(&self, instant: Instant) -> Date {
        self.zone().date_of(instant)
    }

    /// The first instant of a date: local midnight, or where clocks go forward over midnight the
    /// instant at which they do. Cut off at the first and last [`Instant`].
    pub fn start_of(&self, date: Date) -> Instant {
        self.zone().start_of(date)
    }

    /// The end of a date (24:00), which is the start of the next.
    ///
    /// ```
    /// let china = suqiu::calendar::Calendar::china()?;
    /// let end = china.end_of("2026-03-02".parse().unwrap());
    /// assert_eq!(end.to_string(), "2026-03-03T00:00:00+08:00");
    /// # Ok::<(), suqiu::calendar::CalendarError>(())
    /// ```
    pub fn end_of(&self, date: Date) -> Instant {
        self.zone().start_of(date.succ_opt().unwrap_or(date))
    }

    /// The last instant that is still in time.
    pub fn instant_of(&self, deadline: Deadline) -> Instant {
        match deadline {
            Deadline::EndOf(date) => self.end_of(date),
            Deadline::At(instant) => instant,
        }
    }

    /// The working windows of a date; none on a day of rest.
    pub fn windows_on(&self, date: Date) -> Result<&[Window], CalendarError> {
        let day = day_number(date)?;
        Ok(if self.table().is_working(day)? {
            self.spec().windows_of(day)
        } else {
            &[]
        })
    }

    /// The windows of a working day as half-open stretches of microseconds since 1970-01-01.
    pub(crate) fn stretches(&self, day: i32) -> impl Iterator<Item = (i64, i64)> + '_ {
        let zone = self.zone();
        self.spec().windows_of(day).iter().map(move |window| {
            let from = zone.micros_of(day, window.from(), Edge::Opening);
            (from, zone.micros_of(day, window.to(), Edge::Closing))
        })
    }
}
