//! Some hundred rows of a sweep at a time: one idea after the other, each a loop without branches
//! that a compiler turns into vector instructions.
//!
//! All of it fits numbers of 16 bits, since there are fewer supported dates than those count. A row
//! that does not fit, is in hours, or has something wrong, is *odd*: it is left to
//! [`Moment`](super::sweep_row::Moment), which answers it alone or names it.
#![allow(
    clippy::inline_always,
    reason = "a caller may be compiled for wider vectors, and this then with it"
)]

use super::sweep::{NO_DUE, SweepColumns};
use super::sweep_frame::{Dues, Frame, NO_CERTAINTY, clamped, low};
use super::{Colour, Roll};
use crate::calendar::DayTable;
use crate::instant::Instant;

/// How many rows are worked on at a time: what is kept of them stays in the nearest cache.
pub(super) const ROWS: usize = 512;

/// What is known of the rows of a block, in numbers that count days from 1970-01-01, or working days.
pub(super) struct Block {
    /// The first day that is counted, on the axis of the row's unit.
    from: [u16; ROWS],
    /// The first day that is counted.
    first: [u16; ROWS],
    /// The whole budget.
    total: [u16; ROWS],
    /// It with what was taken out of it.
    span: [u16; ROWS],
    /// All bits for a row in working days, none for one in days.
    working: [u16; ROWS],
    /// The last day in working days.
    worked: [u16; ROWS],
    nominal: [u16; ROWS],
    rolled: [u16; ROWS],
    /// Not 0 for a row that is left to be answered alone.
    pub(super) odd: [u16; ROWS],
}

fn at(table: &[u16], index: u16) -> u16 {
    let found = table.get(usize::from(index));
    found.copied().unwrap_or(DayTable::NONE)
}

#[inline(always)]
fn gather(table: &[u16], indexes: &[u16; ROWS], into: &mut [u16; ROWS], rows: usize) {
    for (into, index) in into.iter_mut().zip(indexes).take(rows) {
        *into = at(table, *index);
    }
}

/// Bits of the one where the mask has them set, of the other where not.
const fn pick(mask: u16, if_set: u16, if_not: u16) -> u16 {
    mask & if_set | !mask & if_not
}

impl Block {
    pub(super) const fn new() -> Self {
        const NONE: [u16; ROWS] = [0; ROWS];
        Self {
            from: NONE,
            first: NONE,
            total: NONE,
            span: NONE,
            working: NONE,
            worked: NONE,
            nominal: NONE,
            rolled: NONE,
            odd: NONE,
        }
    }

    /// Answers some rows; whether there are odd ones, whose answers mean nothing.
    #[inline(always)]
    pub(super) fn answer(
        &mut self,
        frame: &Frame<'_>,
        columns: &SweepColumns<'_>,
        colour: &mut [u8],
        dues: Option<&mut Dues<'_>>,
    ) -> bool {
        self.place(frame, columns.start);
        self.measure(columns);
        self.look_up(frame, columns.unit);
        self.colour(frame, colour);
        if let Some(dues) = dues {
            self.write(frame, columns.paused, dues);
        }
        self.mark_overdue(frame, columns.paused, colour);
        let rows = self.odd.iter().zip(columns.start);
        rows.fold(0, |all, (odd, _)| all | *odd) != 0
    }

    /// The first day that each row counts.
    #[inline(always)]
    fn place(&mut self, frame: &Frame<'_>, start: &[i64]) {
        let zone = frame.calendar.zone();
        let last = Instant::MAX.micros();
        // The sign of one of the two is set outside the supported instants, also where it wraps.
        let outside = |start: i64| low((start | last.wrapping_sub(start)) >> 63);
        if let Some(days) = zone.fixed() {
            for (odd, start) in self.odd.iter_mut().zip(start) {
                *odd = outside(*start);
            }
            for (first, start) in self.first.iter_mut().zip(start) {
                *first = days.after(*start);
            }
            return;
        }
        let rows = self.first.iter_mut().zip(&mut self.odd).zip(start);
        for ((first, odd), start) in rows {
            *odd = outside(*start);
            let day = Instant::from_micros(*start).map(|start| zone.day_of(start));
            *first = clamped(i64::from(day.unwrap_or(-1)) + 1);
        }
    }

    /// How many units each row runs.
    #[allow(clippy::cast_sign_loss, clippy::cast_possible_truncation)] // odd rows alone lose bits
    #[inline(always)]
    fn measure(&mut self, columns: &SweepColumns<'_>) {
        let rows = self.total.iter_mut().zip(&mut self.span).zip(&mut self.odd);
        let odd = |bits: u32, total: u32| (bits >> 16) as u16 | u16::from(total == 0);
        match (columns.extended, columns.excluded) {
            (None, None) => {
                for (((total, span), is_odd), budget) in rows.zip(columns.budget) {
                    let budget = *budget as u32;
                    (*total, *span) = (budget as u16, budget as u16);
                    *is_odd |= odd(budget, budget);
                }
            }
            (extended, excluded) => {
                let none = &[0; ROWS][..];
                let changes = extended
                    .unwrap_or(none)
                    .iter()
                    .zip(excluded.unwrap_or(none));
                let given = columns.budget.iter().zip(changes);
                for (((total, span), is_odd), (budget, (extended, excluded))) in rows.zip(given) {
                    let [budget, extended, excluded] =
                        [budget, extended, excluded].map(|count| *count as u32);
                    let whole = budget.wrapping_add(extended);
                    let out = whole.wrapping_add(excluded);
                    (*total, *span) = (whole as u16, out as u16);
                    *is_odd |= odd(budget | extended | excluded | whole | out, whole);
                }
            }
        }
        let units = self.working.iter_mut().zip(&mut self.odd).zip(columns.unit);
        for ((working, is_odd), unit) in units {
            *working = 0u16.wrapping_sub(u16::from(*unit));
            *is_odd |= u16::from(*unit >> 1);
        }
    }

    /// The nominal and the rolled due. What is looked up is looked up in loops of its own; all else
    /// is done for several rows at a time.
    #[inline(always)]
    fn look_up(&mut self, frame: &Frame<'_>, unit: &[u8]) {
        let (before, nth, next) = frame.calendar.table().columns();
        let rows = unit.len();
        gather(before, &self.first, &mut self.from, rows);
        let places = self.from.iter_mut().zip(&mut self.nominal);
        let spans = self.first.iter().zip(&self.span).zip(&self.working);
        for ((from, last), ((first, span), working)) in places.zip(spans) {
            *from = pick(*working, *from, *first);
            *last = from.saturating_add(*span).wrapping_sub(1);
        }
        gather(nth, &self.nominal, &mut self.worked, rows);
        match frame.roll {
            Roll::None => {
                let supported = low(i64::try_from(next.len()).unwrap_or(0));
                for (rolled, day) in self.rolled.iter_mut().zip(&self.nominal) {
                    *rolled = *day | 0u16.wrapping_sub(u16::from(*day >= supported));
                }
            }
            Roll::Next => gather(next, &self.nominal, &mut self.rolled, rows),
            Roll::Previous => {
                for (rolled, day) in self.rolled.iter_mut().zip(&self.nominal).take(rows) {
                    let rank = at(before, day.saturating_add(1));
                    *rolled = at(nth, rank.wrapping_sub(1));
                }
            }
        }
        let dues = self
            .nominal
            .iter_mut()
            .zip(&mut self.rolled)
            .zip(&mut self.odd);
        let found = self.first.iter().zip(&self.working).zip(&self.worked);
        for (((nominal, rolled), odd), ((first, working), worked)) in dues.zip(found) {
            *rolled = pick(*working, *worked, *rolled);
            *nominal = pick(*working, *worked, *nominal);
            *odd |= u16::from(*rolled == DayTable::NONE) | u16::from(*first == 0);
        }
    }

    /// The colours of clocks that are not overdue.
    #[inline(always)]
    fn colour(&self, frame: &Frame<'_>, colour: &mut [u8]) {
        let [days, working] = frame.now;
        let [blue, yellow, red] = frame.colours.map(|fraction| {
            let (numerator, denominator) = fraction.parts();
            (clamped(numerator.into()), clamped(denominator.into()))
        });
        let rows = self
            .from
            .iter()
            .zip(&self.span)
            .zip(&self.total)
            .zip(&self.working);
        for (colour, (((from, span), total), is_working)) in colour.iter_mut().zip(rows) {
            let now = pick(*is_working, working, days);
            let out = span.wrapping_sub(*total);
            let elapsed = now.saturating_sub(*from).saturating_sub(out).min(*total);
            // `elapsed / total >= fraction` without dividing.
            let reached = |(numerator, denominator): (u16, u16)| {
                let (used, wanted) = (
                    u32::from(elapsed) * u32::from(denominator),
                    u32::from(*total) * u32::from(numerator),
                );
                u8::from(used >= wanted)
            };
            *colour = reached(blue) + reached(yellow) + reached(red);
        }
    }

    /// Marks as overdue what is.
    #[inline(always)]
    fn mark_overdue(&self, frame: &Frame<'_>, paused: Option<&[u8]>, colour: &mut [u8]) {
        const OVERDUE: u8 = Colour::Overdue as u8;
        let all = if frame.nominal_counts { 0 } else { u16::MAX };
        let rows = colour.iter_mut().zip(self.nominal.iter().zip(&self.rolled));
        let late = |nominal: u16, rolled: u16| {
            u8::from((nominal | all).min(rolled) < frame.overdue_before)
        };
        match paused {
            None => {
                for (colour, (nominal, rolled)) in rows {
                    *colour = (*colour).max(late(*nominal, *rolled) * OVERDUE);
                }
            }
            Some(paused) => {
                for ((colour, (nominal, rolled)), paused) in rows.zip(paused) {
                    let late = late(*nominal, *rolled) & u8::from(*paused == 0);
                    *colour = (*colour).max(late * OVERDUE);
                }
            }
        }
    }

    #[inline(always)]
    #[allow(clippy::cast_possible_truncation)]
    fn write(&self, frame: &Frame<'_>, paused: Option<&[u8]>, dues: &mut Dues<'_>) {
        let (from, to) = frame.covered;
        let [by_days, by_working] = frame.provisional.map(u16::from);
        let rows = self
            .nominal
            .iter()
            .zip(&self.rolled)
            .zip(self.first.iter().zip(&self.working));
        for (certainty, ((nominal, rolled), (first, working))) in
            dues.certainty.iter_mut().zip(rows)
        {
            // Working days are counted from the first one on.
            let begin = pick(*working, *first, *nominal).min(*rolled);
            let end = (*nominal).max(*rolled);
            let outside = u16::from(begin < from) | u16::from(end > to);
            *certainty = (outside * pick(*working, by_working, by_days)) as u8; // 2 at most
        }
        let days = [
            (&mut *dues.nominal, &self.nominal),
            (&mut *dues.rolled, &self.rolled),
        ];
        let Some(paused) = paused else {
            for (into, days) in days {
                for (into, day) in into.iter_mut().zip(days) {
                    *into = i32::from(*day);
                }
            }
            return;
        };
        for (into, days) in days {
            for ((into, day), paused) in into.iter_mut().zip(days).zip(paused) {
                let held = -i32::from(*paused != 0);
                *into = held & NO_DUE | !held & i32::from(*day);
            }
        }
        for (into, paused) in dues.certainty.iter_mut().zip(paused) {
            *into = if *paused == 0 { *into } else { NO_CERTAINTY };
        }
    }
}

#[cfg(test)]
mod tests;
