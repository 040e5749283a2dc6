//! One row of a sweep.

use super::sweep::{NO_DUE, SweepColumns, SweepError, SweepRule, certainty_code};
use super::sweep_frame::{Frame, NO_CERTAINTY};
use super::{Certainty, Colour, Fraction, Nature, Roll};
use crate::calendar::Calendar;
use crate::instant::Instant;

const HOUR: i64 = 3_600_000_000;

#[derive(Clone, Copy)]
pub(super) struct Input {
    pub(super) start: i64,
    pub(super) budget: i32,
    pub(super) extended: i32,
    pub(super) excluded: i32,
    pub(super) paused: bool,
}

impl Input {
    /// The start, the whole budget, and what is taken out of it.
    #[inline]
    fn checked(&self) -> Option<(Instant, i64, i64)> {
        let start = Instant::from_micros(self.start).ok()?;
        if self.budget < 0 || self.extended < 0 || self.excluded < 0 {
            return None;
        }
        let total = i64::from(self.budget) + i64::from(self.extended);
        // Nothing can be taken out of an empty budget.
        Some((
            start,
            total,
            if total == 0 { 0 } else { self.excluded.into() },
        ))
    }
}

#[derive(Clone, Copy)]
pub(super) struct Answer {
    pub(super) nominal: i32,
    pub(super) rolled: i32,
    pub(super) certainty: u8,
    pub(super) colour: Colour,
}

/// What is the same for every row of a sweep.
pub(super) struct Moment<'a> {
    calendar: &'a Calendar,
    rule: &'a SweepRule,
    now: Instant,
    /// The position of now on the axes of days and working days.
    days: i64,
    working: i64,
    /// A due on a day in front of this one is overdue.
    overdue_before: i32,
}

impl<'a> Moment<'a> {
    pub(super) fn new(calendar: &'a Calendar, rule: &'a SweepRule, now: Instant) -> Self {
        let zone = calendar.zone();
        let today = zone.day_of(now);
        // At the very instant of midnight the day that ended is still in time.
        let midnight = zone.start_of_day(today) == now;
        Self {
            calendar,
            rule,
            now,
            days: i64::from(today) + 1,
            working: calendar.table().before(today.saturating_add(1)),
            overdue_before: if midnight { today - 1 } else { today },
        }
    }

    /// The same for rows that are answered in blocks.
    pub(super) fn frame(&self) -> Frame<'a> {
        let now = (self.days, self.working);
        Frame::new(self.calendar, self.rule, now, self.overdue_before)
    }

    /// Answers one row of some columns.
    #[inline(never)]
    pub(super) fn answer_at(
        &self,
        columns: &SweepColumns<'_>,
        row: usize,
    ) -> Result<Answer, SweepError> {
        let count = |column: Option<&[i32]>| {
            let found = column.and_then(|column| column.get(row));
            found.copied().unwrap_or_default()
        };
        let input = Input {
            start: columns.start.get(row).copied().unwrap_or_default(),
            budget: count(Some(columns.budget)),
            extended: count(columns.extended),
            excluded: count(columns.excluded),
            paused: columns
                .paused
                .and_then(|paused| paused.get(row))
                .is_some_and(|paused| *paused != 0),
        };
        let answer = match columns.unit.get(row).copied().unwrap_or_default() {
            0 => self.days(&input),
            1 => self.working_days(&input),
            2 => self.hours(&input),
            unit => return Err(SweepError::Unit { row, unit }),
        };
        answer.ok_or(SweepError::OutOfRange { row })
    }

    #[inline]
    pub(super) fn days(&self, input: &Input) -> Option<Answer> {
        let (start, total, excluded) = input.checked()?;
        let start_day = self.calendar.zone().day_of(start);
        let first = i64::from(start_day) + 1;
        let elapsed = self.days - first - excluded;
        let nominal = i32::try_from(first + total + excluded - 1).ok()?;
        let table = self.calendar.table();
        let rolled = match self.rule.roll {
            Roll::None => table.is_working(nominal).map(|_| nominal),
            Roll::Next => table
                .is_working(nominal)
                .and_then(|_| table.next_on_or_after(nominal)),
            Roll::Previous => table
                .is_working(nominal)
                .and_then(|_| table.previous_on_or_before(nominal)),
        };
        let rolled = rolled.ok()?;
        let certain = self.rule.roll == Roll::None
            || self.calendar.covers_number(nominal) && self.calendar.covers_number(rolled);
        let certainty = if certain {
            0
        } else {
            certainty_code(Certainty::ProvisionalRoll)
        };
        Some(self.answer(input, (nominal, rolled, certainty), elapsed, total))
    }

    #[inline]
    pub(super) fn working_days(&self, input: &Input) -> Option<Answer> {
        let (start, total, excluded) = input.checked()?;
        let start_day = self.calendar.zone().day_of(start);
        let table = self.calendar.table();
        table.is_working(start_day).ok()?;
        let first = table.before(start_day + 1);
        let elapsed = self.working - first - excluded;
        let last = match total {
            0 => start_day,
            _ => table.nth_day(first + total + excluded - 1)?,
        };
        let from = (start_day + 1).min(last);
        let certain = self.calendar.covers_number(from) && self.calendar.covers_number(last);
        let certainty = if certain {
            0
        } else {
            certainty_code(Certainty::Provisional)
        };
        Some(self.answer(input, (last, last, certainty), elapsed, total))
    }

    #[inline]
    pub(super) fn hours(&self, input: &Input) -> Option<Answer> {
        let (start, total, excluded) = input.checked()?;
        // An extension of billions of hours is no number of microseconds.
        let length = total.checked_add(excluded)?.checked_mul(HOUR)?;
        let end = Instant::from_micros(start.micros().checked_add(length)?).ok()?;
        let elapsed = (self.now.micros() - start.micros() - excluded * HOUR).div_euclid(HOUR);
        let day = self.calendar.zone().day_of(end);
        let mut answer = self.answer(input, (day, day, 0), elapsed, total);
        if !input.paused {
            answer.colour = if self.now > end {
                Colour::Overdue
            } else {
                self.colour(input, elapsed, total)
            };
        }
        Some(answer)
    }

    #[inline]
    fn answer(
        &self,
        input: &Input,
        (nominal, rolled, certainty): (i32, i32, u8),
        elapsed: i64,
        total: i64,
    ) -> Answer {
        let calm = self.colour(input, elapsed, total);
        if input.paused {
            return Answer {
                nominal: NO_DUE,
                rolled: NO_DUE,
                certainty: NO_CERTAINTY,
                colour: calm,
            };
        }
        let alert = match self.rule.nature {
            Nature::Right => rolled,
            Nature::Duty => nominal.min(rolled),
        };
        let colour = if alert < self.overdue_before {
            Colour::Overdue
        } else {
            calm
        };
        Answer {
            nominal,
            rolled,
            certainty,
            colour,
        }
    }

    /// The colour of a clock that is not overdue. `elapsed / total >= fraction` without dividing.
    #[inline]
    fn colour(&self, input: &Input, elapsed: i64, total: i64) -> Colour {
        if self.now.micros() < input.start {
            return Colour::Clear;
        }
        let elapsed = elapsed.clamp(0, total);
        let reached = |fraction: Fraction| {
            let (numerator, denominator) = fraction.parts();
            elapsed * i64::from(denominator) >= total * i64::from(numerator)
        };
        // Fractions rise, so that those that are reached say the colour; nothing is guessed by the
        // processor and guessed wrong, as it would be on a column of clocks at every stage.
        let colours = &self.rule.colours;
        let steps = u8::from(reached(colours.blue))
            + u8::from(reached(colours.yellow))
            + u8::from(reached(colours.red));
        match steps {
            0 => Colour::Clear,
            1 => Colour::Blue,
            2 => Colour::Yellow,
            _ => Colour::Red,
        }
    }
}
