//! The course of one clock: where on its axis it is, and where units of its budget end.
//!
//! Every unit has an axis of whole numbers on which time only rises: days, working days,
//! microseconds, microseconds of working time, months. A clock takes up the axis from `first`; what
//! does not count are spans of it. One walk then serves every unit.

use chrono::{Datelike, Months};

use super::{ClockError, Deadline, Ledger, PeriodUnit, Terms};
use crate::calendar::{Calendar, CalendarError, date_of_number, day_number};
use crate::instant::{Date, Instant};

const HOUR: i64 = 3_600_000_000;
/// The end of a span that lasts.
const OPEN: i64 = i64::MAX;

/// A stretch of the axis that does not count, half open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Span {
    from: i64,
    to: i64,
}

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
        date_of_number(start_day)?;
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
            course.spans = course.spans_of(ledger)?;
        }
        Ok(course)
    }

    pub(super) fn total(&self) -> u32 {
        self.total
    }

    pub(super) fn start_day(&self) -> i32 {
        self.start_day
    }

    /// What does not count: pauses, of which one that is open ends with the clock, and exclusions.
    fn spans_of(&self, ledger: &Ledger) -> Result<Vec<Span>, ClockError> {
        let mut spans = Vec::new();
        let last = ledger.pauses.len().saturating_sub(1);
        for (index, pause) in ledger.pauses.iter().enumerate() {
            let to = pause.to.or(ledger.ended);
            if to.is_some_and(|to| to < pause.from) && pause.to.is_some()
                || pause.to.is_none() && index != last
            {
                return Err(ClockError::Pauses);
            }
            spans.push(self.pause_span(pause.from, to));
        }
        for days in &ledger.excluded {
            if days.to < days.from {
                return Err(ClockError::Exclusion {
                    from: days.from,
                    to: days.to,
                });
            }
            let (from, to) = (
                day_number(days.from)?,
                day_number(days.to)?.saturating_add(1),
            );
            spans.push(match self.unit {
                PeriodUnit::Days | PeriodUnit::WorkingDays => self.day_span(from, to),
                PeriodUnit::Hours | PeriodUnit::WorkingHours => {
                    let zone = self.calendar.zone();
                    self.instant_span(zone.start_of_day(from), Some(zone.start_of_day(to)))
                }
                // A limitation in months is not stopped by what happens to the petition.
                PeriodUnit::Months => Span { from: 0, to: 0 },
            });
        }
        spans.retain_mut(|span| {
            span.from = span.from.max(self.first);
            span.from < span.to
        });
        spans.sort_unstable();
        let mut united: Vec<Span> = Vec::with_capacity(spans.len());
        for span in spans {
            match united.last_mut() {
                Some(before) if span.from <= before.to => before.to = before.to.max(span.to),
                _ => united.push(span),
            }
        }
        Ok(united)
    }

    fn pause_span(&self, from: Instant, to: Option<Instant>) -> Span {
        let zone = self.calendar.zone();
        match self.unit {
            PeriodUnit::Days | PeriodUnit::WorkingDays => {
                // The day on which it began counts, the one on which it ended does not.
                let first = zone.day_of(from).saturating_add(1);
                match to {
                    Some(to) => self.day_span(first, zone.day_of(to).saturating_add(1)),
                    None => Span {
                        to: OPEN,
                        ..self.day_span(first, first)
                    },
                }
            }
            PeriodUnit::Hours | PeriodUnit::WorkingHours => self.instant_span(from, to),
            PeriodUnit::Months => Span { from: 0, to: 0 },
        }
    }

    fn day_span(&self, from: i32, to: i32) -> Span {
        Span {
            from: self.before_day(from),
            to: self.before_day(to),
        }
    }

    fn instant_span(&self, from: Instant, to: Option<Instant>) -> Span {
        Span {
            from: self.upto(from),
            to: to.map_or(OPEN, |to| self.upto(to)),
        }
    }

    /// The position in front of a day, for clocks in days.
    fn before_day(&self, day: i32) -> i64 {
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
            PeriodUnit::Months => self.months_upto(self.calendar.date_of(now)),
        }
    }

    /// Where the axis stands when a deadline passes.
    pub(super) fn upto_deadline(&self, deadline: Deadline) -> i64 {
        match deadline {
            Deadline::EndOf(date) => match self.unit {
                PeriodUnit::Months => self.months_upto(date),
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

    fn deadline_at(&self, end: i64) -> Result<Deadline, ClockError> {
        let day = |day: Option<i32>| -> Result<Deadline, ClockError> {
            Ok(Deadline::EndOf(date_of_number(
                day.ok_or(CalendarError::BeyondLastDate)?,
            )?))
        };
        match self.unit {
            _ if end <= self.first && self.size() == 1 => day(Some(self.start_day)),
            PeriodUnit::Days => day(i32::try_from(end.saturating_sub(1)).ok()),
            PeriodUnit::WorkingDays => day(self.calendar.table().nth_day(end.saturating_sub(1))),
            PeriodUnit::Hours => Ok(Deadline::At(
                Instant::from_micros(end).map_err(|_| CalendarError::BeyondLastDate)?,
            )),
            PeriodUnit::WorkingHours => self.worked_at(end).map(Deadline::At),
            PeriodUnit::Months => self
                .months_after(date_of_number(self.start_day)?, end)
                .map(Deadline::EndOf),
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
        match (self.unit, deadline) {
            (PeriodUnit::Months, Deadline::EndOf(date)) => {
                self.months_after(date, units.into()).map(Deadline::EndOf)
            }
            _ => {
                let units = i64::from(units).saturating_mul(self.size());
                self.deadline_at(self.upto_deadline(deadline).saturating_add(units))
            }
        }
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

    fn months_after(&self, date: Date, months: i64) -> Result<Date, ClockError> {
        // `chrono` takes the month's last day where there is no corresponding one (民法典 202).
        let date = u32::try_from(months)
            .ok()
            .and_then(|months| date.checked_add_months(Months::new(months)))
            .ok_or(CalendarError::BeyondLastDate)?;
        date_of_number(day_number(date).map_err(|_| CalendarError::BeyondLastDate)?)?;
        Ok(date)
    }

    /// Whole months from the start to a date.
    fn months_upto(&self, date: Date) -> i64 {
        let Ok(start) = date_of_number(self.start_day) else {
            return 0;
        };
        let month = |date: Date| i64::from(date.year()) * 12 + i64::from(date.month0());
        let months = (month(date) - month(start)).max(0);
        let reached = u32::try_from(months)
            .ok()
            .and_then(|months| start.checked_add_months(Months::new(months)))
            .is_some_and(|day| day <= date);
        if reached { months } else { (months - 1).max(0) }
    }
}
