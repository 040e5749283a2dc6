//! What the blocks of a sweep have in common, and where their dues go.

use super::sweep::{SweepRule, certainty_code};
use super::sweep_row::Answer;
use super::{Certainty, Fraction, Nature, Roll};
use crate::calendar::{Calendar, DayTable};

/// In a column of certainties: the clock has no due.
pub(super) const NO_CERTAINTY: u8 = 3;

/// The dues of a block.
pub(super) struct Dues<'a> {
    pub(super) certainty: &'a mut [u8],
    pub(super) nominal: &'a mut [i32],
    pub(super) rolled: &'a mut [i32],
}

impl Dues<'_> {
    /// Takes the first rows away; there are at least so many.
    pub(super) fn take_front(&mut self, rows: usize) -> Self {
        Self {
            certainty: self.certainty.split_off_mut(..rows).unwrap_or_default(),
            nominal: self.nominal.split_off_mut(..rows).unwrap_or_default(),
            rolled: self.rolled.split_off_mut(..rows).unwrap_or_default(),
        }
    }

    /// Writes the answer of one row.
    pub(super) fn put(&mut self, row: usize, answer: &Answer) {
        if let Some(certainty) = self.certainty.get_mut(row) {
            *certainty = answer.certainty;
        }
        let days = [
            (&mut *self.nominal, answer.nominal),
            (&mut *self.rolled, answer.rolled),
        ];
        for (days, day) in days {
            if let Some(into) = days.get_mut(row) {
                *into = day;
            }
        }
    }
}

/// What is the same for every block of a sweep.
pub(super) struct Frame<'a> {
    pub(super) calendar: &'a Calendar,
    pub(super) roll: Roll,
    /// Whether the nominal due may be the earlier one that counts.
    pub(super) nominal_counts: bool,
    /// Now on the axes of days and of working days.
    pub(super) now: [u16; 2],
    /// A due on a day in front of this one is overdue.
    pub(super) overdue_before: u16,
    /// The first and the last day that the calendar covers.
    pub(super) covered: (u16, u16),
    /// What a due outside them is called, by unit.
    pub(super) provisional: [u8; 2],
    pub(super) colours: [Fraction; 3],
}

/// A number that is known to fit; of an odd row whatever comes.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub(super) const fn low(number: i64) -> u16 {
    number as u16
}

pub(super) fn clamped(day: i64) -> u16 {
    low(day.clamp(0, i64::from(DayTable::NONE)))
}

impl<'a> Frame<'a> {
    /// `days` and `working` are where now lies on the axes.
    pub(super) fn new(
        calendar: &'a Calendar,
        rule: &SweepRule,
        (days, working): (i64, i64),
        overdue_before: i32,
    ) -> Self {
        let (from, to) = calendar.covered_numbers();
        let colours = &rule.colours;
        let rolls = match rule.roll {
            Roll::None => 0,
            Roll::Next | Roll::Previous => certainty_code(Certainty::ProvisionalRoll),
        };
        Self {
            calendar,
            roll: rule.roll,
            nominal_counts: rule.nature == Nature::Duty,
            now: [clamped(days), clamped(working)],
            overdue_before: clamped(overdue_before.into()),
            covered: (clamped(from.into()), clamped(to.into())),
            provisional: [rolls, certainty_code(Certainty::Provisional)],
            colours: [colours.blue, colours.yellow, colours.red],
        }
    }
}
