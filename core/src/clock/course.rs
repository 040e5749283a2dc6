//! The course of one clock: where on its axis it is, and where units of its budget end.
//!
//! Every unit has an axis of whole numbers on which time only rises: days, working days,
//! microseconds, microseconds of working time, months. A clock takes up the axis from `first`; what
//! does not count are spans of it. One walk then serves every unit.

use super::months::{months_after, whole_months};
use super::spans::{OPEN, Span, spans_of};
use super::{ClockError, Deadline, Ledger, PeriodUnit, Terms};
use crate::calendar::{Calendar, CalendarError, date_of_number, day_number};
use crate::instant::{Date, Instant};

const HOUR: i64 = 3_600_000_000;

pub(super) struct Course<'a> {
    calendar: &'a Calendar,
    unit: PeriodUnit,
    start: Instant,
    start_day: i32,
    /// The position from which it counts.
    first: i64,
    /// What does not count, in order and apart.
    spans: Vec<Span>,
    /// Units of budget and extensions.
    total: u32,
}

impl<'a> Course<'a> {
    pub(super) fn new(
        calendar: &'a Calendar,
        terms: &Terms,
        ledger: &Ledger,
    ) -> Result<Self, ClockError> {
        let unit = terms.budget.unit;
        if unit == PeriodUnit::WorkingHours && !calendar.has_windows() {
            return Err(ClockError::NoWindows);
        }
        let start_day = calendar.zone().day_of(ledger.start);
        calendar.table().is_working(start_day)?;
        let mut course = Self {
            calendar,
            unit,
            start: ledger.start,
            start_day,
            first: 0,
            spans: Vec::new(),
            total: terms.budget.count.saturating_add(ledger.extended),
        };
        course.first = match unit {
            PeriodUnit::Days => i64::from(start_day) + 1,
            PeriodUnit::WorkingDays => calendar.table().before(start_day.saturating_add(1)),
            PeriodUnit::Hours => ledger.start.micros(),
            PeriodUnit::WorkingHours | PeriodUnit::Months => 0,
        };
        if !(ledger.pauses.is_empty() && ledger.excluded.is_empty()) {
            course.spans = spans_of(&course, ledger)?;
        }
        Ok(course)
    }

    pub(super) fn total(&self) -> u32 {
        self.total
    }

    pub(super) fn calendar(&self) -> &'a Calendar {
        self.calendar
    }

    pub(super) fn unit(&self) -> PeriodUnit {
        self.unit
    }

    /// The position from which it counts.
    pub(super) fn first(&self) -> i64 {
        self.first
    }

    fn start_date(&self) -> Date {
        self.calendar.date_of(self.start)
    }

    pub(super) fn start_day(&self) -> i32 {
        self.start_day
    }

    /// The position in front of a day, for clocks in days.
    pub(super) fn before_day(&self, day: i32) -> i64 {
        match self.unit {
            PeriodUnit::WorkingDays => self.calendar.table().before(day),
            _ => day.into(),
        }
    }

    /// How far the axis has come at an instant. A day counts as soon as it begins.
    pub(super) fn upto(&self, now: Instant) -> i64 {
        match self.unit {
            PeriodUnit::Days | PeriodUnit::WorkingDays => {
                self.before_day(self.calendar.zone().day_of(now).saturating_add(1))
            }
            PeriodUnit::Hours => now.micros(),
            PeriodUnit::WorkingHours => self.worked_upto(now),
            PeriodUnit::Months => whole_months(self.start_date(), self.calendar.date_of(now)),
        }
    }

    /// Where the axis stands when a deadline passes.
    pub(super) fn upto_deadline(&self, deadline: Deadline) -> i64 {
        match deadline {
            Deadline::EndOf(date) => match self.unit {
                PeriodUnit::Months => whole_months(self.start_date(), date),
                _ => self.before_day(
                    day_number(date).map_or(i32::MAX, |number| number.saturating_add(1)),
                ),
            },
            Deadline::At(instant) => self.upto(instant),
        }
    }

    /// Units of the axis in one unit of the budget.
    fn size(&self) -> i64 {
        match self.unit {
            PeriodUnit::Hours | PeriodUnit::WorkingHours => HOUR,
            _ => 1,
        }
    }

    /// Whole units of the budget used up at an instant.
    pub(super) fn elapsed(&self, now: Instant) -> u32 {
        let upto = self.upto(now);
        let frozen: i64 = self
            .spans
            .iter()
            .take_while(|span| span.from < upto)
            .map(|span| span.to.min(upto).saturating_sub(span.from))
            .sum();
        let used = upto
            .saturating_sub(self.first)
            .saturating_sub(frozen)
            .max(0);
        u32::try_from(used / self.size()).unwrap_or(u32::MAX)
    }

    /// Units begun between a deadline and a later instant; at least one.
    pub(super) fn late(&self, deadline: Deadline, now: Instant) -> u32 {
        let late = self.upto(now).saturating_sub(self.upto_deadline(deadline));
        let size = self.size();
        u32::try_from((late.saturating_add(size - 1) / size).max(1)).unwrap_or(u32::MAX)
    }

    /// The position at which this many units of the budget are used up. `None` if the clock stands
    /// still before. A span that begins where the units are used up has no effect.
    fn end_of(&self, units: u32) -> Option<i64> {
        let mut end = self
            .first
            .saturating_add(i64::from(units).saturating_mul(self.size()));
        for span in &self.spans {
            if span.from >= end {
                break;
            }
            if span.to == OPEN {
                return None;
            }
            end = end.saturating_add(span.to.saturating_sub(span.from));
        }
        Some(end)
    }

    /// The deadline by which this many units are used up.
    pub(super) fn deadline(&self, units: u32) -> Result<Option<Deadline>, ClockError> {
        self.end_of(units)
            .map(|end| self.deadline_at(end))
            .transpose()
    }

    /// The day on which the whole budget is used up, for clocks in natural or working days. The
    /// same as [`Self::deadline`], without the way over a civil date.
    pub(super) fn last_day(&self) -> Result<Option<i32>, ClockError> {
        self.end_of(self.total)
            .map(|end| self.day_at(end))
            .transpose()
    }

    fn day_at(&self, end: i64) -> Result<i32, ClockError> {
        let last = end.saturating_sub(1);
        let day = match self.unit {
            _ if end <= self.first => Some(self.start_day),
            PeriodUnit::WorkingDays => self.calendar.table().nth_day(last),
            _ => i32::try_from(last).ok(),
        };
        Ok(day.ok_or(CalendarError::BeyondLastDate)?)
    }

    fn deadline_at(&self, end: i64) -> Result<Deadline, ClockError> {
        match self.unit {
            PeriodUnit::Days | PeriodUnit::WorkingDays => {
                Ok(Deadline::EndOf(date_of_number(self.day_at(end)?)?))
            }
            PeriodUnit::Hours => Ok(Deadline::At(
                Instant::from_micros(end).map_err(|_| CalendarError::BeyondLastDate)?,
            )),
            PeriodUnit::WorkingHours => self.worked_at(end).map(Deadline::At),
            PeriodUnit::Months => months_after(self.start_date(), end).map(Deadline::EndOf),
        }
    }

    /// The first instant at which this many units are used up; a day counts as soon as it begins.
    pub(super) fn reached(&self, units: u32) -> Result<Option<Instant>, ClockError> {
        if units == 0 {
            return Ok(Some(self.start));
        }
        Ok(self.deadline(units)?.map(|deadline| match deadline {
            Deadline::EndOf(date) => self.calendar.start_of(date),
            Deadline::At(instant) => instant,
        }))
    }

    /// The deadline some units after another, counted on the same axis; nothing stops it there.
    pub(super) fn later(&self, deadline: Deadline, units: u32) -> Result<Deadline, ClockError> {
        if units == 0 {
            return Ok(deadline);
        }
        if let (PeriodUnit::Months, Deadline::EndOf(date)) = (self.unit, deadline) {
            return months_after(date, units.into()).map(Deadline::EndOf);
        }
        let units = i64::from(units).saturating_mul(self.size());
        self.deadline_at(self.upto_deadline(deadline).saturating_add(units))
    }

    /// Microseconds of working time from the start to an instant.
    fn worked_upto(&self, now: Instant) -> i64 {
        let (start, now) = (self.start.micros(), now.micros());
        let last = self
            .calendar
            .zone()
            .day_of(Instant::MIN.saturating_add_micros(now));
        let within = |(from, to): (i64, i64)| (to.min(now) - from.max(start)).max(0);
        self.working_days()
            .take_while(|&day| day <= last)
            .map(|day| self.calendar.stretches(day).map(within).sum::<i64>())
            .sum()
    }

    /// The first instant at which so much working time has passed: at the end of a window that is
    /// the end, not the next opening.
    fn worked_at(&self, micros: i64) -> Result<Instant, ClockError> {
        if micros <= 0 {
            return Ok(self.start);
        }
        let mut left = micros;
        for day in self.working_days() {
            for (from, to) in self.calendar.stretches(day) {
                let from = from.max(self.start.micros());
                let length = (to - from).max(0);
                if length >= left {
                    return Instant::from_micros(from.saturating_add(left))
                        .map_err(|_| CalendarError::BeyondLastDate.into());
                }
                left -= length;
            }
        }
        Err(CalendarError::BeyondLastDate.into())
    }

    /// The working days from the one of the start, by date; it ends with the table.
    fn working_days(&self) -> impl Iterator<Item = i32> + '_ {
        let table = self.calendar.table();
        (table.before(self.start_day)..).map_while(|index| table.nth_day(index))
    }
}
