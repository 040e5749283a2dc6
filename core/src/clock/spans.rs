//! What does not count: pauses and exclusions as stretches of a clock's axis.

use super::course::Course;
use super::{ClockError, Ledger, PeriodUnit};
use crate::calendar::day_number;
use crate::instant::Instant;
use crate::order::sort;

/// The end of a span that lasts.
pub(super) const OPEN: i64 = i64::MAX;

/// A stretch of the axis that does not count, half open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub(super) from: i64,
    pub(super) to: i64,
}

/// The spans of a clock, in order and apart. A pause that is open ends with the clock.
pub(super) fn spans_of(course: &Course<'_>, ledger: &Ledger) -> Result<Vec<Span>, ClockError> {
    let mut spans = Vec::new();
    let last = ledger.pauses.len().saturating_sub(1);
    for (index, pause) in ledger.pauses.iter().enumerate() {
        let to = pause.to.or(ledger.ended);
        if to.is_some_and(|to| to < pause.from) && pause.to.is_some()
            || pause.to.is_none() && index != last
        {
            return Err(ClockError::Pauses);
        }
        spans.push(pause_span(course, pause.from, to));
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
        spans.push(match course.unit() {
            PeriodUnit::Days | PeriodUnit::WorkingDays => day_span(course, from, to),
            PeriodUnit::Hours | PeriodUnit::WorkingHours => {
                let zone = course.calendar().zone();
                instant_span(course, zone.start_of_day(from), Some(zone.start_of_day(to)))
            }
            // A limitation in months is not stopped by what happens to the petition.
            PeriodUnit::Months => Span { from: 0, to: 0 },
        });
    }
    spans.retain_mut(|span| {
        span.from = span.from.max(course.first());
        span.from < span.to
    });
    sort(&mut spans);
    let mut united: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match united.last_mut() {
            Some(before) if span.from <= before.to => before.to = before.to.max(span.to),
            _ => united.push(span),
        }
    }
    Ok(united)
}

fn pause_span(course: &Course<'_>, from: Instant, to: Option<Instant>) -> Span {
    let zone = course.calendar().zone();
    match course.unit() {
        PeriodUnit::Days | PeriodUnit::WorkingDays => {
            // The day on which it began counts, the one on which it ended does not.
            let first = zone.day_of(from).saturating_add(1);
            match to {
                Some(to) => day_span(course, first, zone.day_of(to).saturating_add(1)),
                None => Span {
                    to: OPEN,
                    ..day_span(course, first, first)
                },
            }
        }
        PeriodUnit::Hours | PeriodUnit::WorkingHours => instant_span(course, from, to),
        PeriodUnit::Months => Span { from: 0, to: 0 },
    }
}

fn day_span(course: &Course<'_>, from: i32, to: i32) -> Span {
    Span {
        from: course.before_day(from),
        to: course.before_day(to),
    }
}

fn instant_span(course: &Course<'_>, from: Instant, to: Option<Instant>) -> Span {
    Span {
        from: course.upto(from),
        to: to.map_or(OPEN, |to| course.upto(to)),
    }
}
