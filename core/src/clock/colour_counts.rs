//! How many clocks show which colour, for clocks of one budget.

use super::sweep_row::{Input, Moment};
use super::{Colour, PeriodUnit, SweepError, SweepRule, unit_code};
use crate::calendar::Calendar;
use crate::instant::Instant;

/// How many clocks show which colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ColourCounts {
    /// Before the first threshold.
    pub clear: u64,
    /// 蓝.
    pub blue: u64,
    /// 黄.
    pub yellow: u64,
    /// 红.
    pub red: u64,
    /// 超期.
    pub overdue: u64,
}

impl ColourCounts {
    /// Adds those of other clocks.
    pub fn add(&mut self, other: &Self) {
        for (to, from) in [
            (&mut self.clear, other.clear),
            (&mut self.blue, other.blue),
            (&mut self.yellow, other.yellow),
            (&mut self.red, other.red),
            (&mut self.overdue, other.overdue),
        ] {
            *to = to.saturating_add(from);
        }
    }

    /// All of them.
    pub fn total(&self) -> u64 {
        [self.clear, self.blue, self.yellow, self.red, self.overdue]
            .into_iter()
            .fold(0, u64::saturating_add)
    }
}

/// Until which start a clock shows at least a colour, at one instant: the earlier it started, the
/// further it is. For clocks with one budget, without extension, exclusion or pause.
///
/// ```
/// use suqiu::calendar::Calendar;
/// use suqiu::clock::{ColourCuts, Nature, PeriodUnit, Roll, SweepRule, Thresholds};
/// use suqiu::Instant;
/// let rule = SweepRule { colours: Thresholds::DEFAULT, nature: Nature::Duty, roll: Roll::Next };
/// let now: Instant = "2026-03-02T09:00:00+08:00".parse()?;
/// let cuts = ColourCuts::new(&Calendar::china()?, &rule, 30, PeriodUnit::Days, now)?;
/// let starts = ["2026-01-30T09:00:00+08:00", "2026-02-14T23:00:00+08:00", "2026-02-20T09:00:00+08:00"];
/// let starts = starts.map(|start| start.parse::<Instant>().map_or(0, Instant::micros));
/// let counts = cuts.count(&starts)?;
/// assert_eq!((counts.overdue, counts.blue, counts.clear), (1, 1, 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ColourCuts {
    /// The last start of blue or worse, of yellow, of red, of overdue; -1 where no clock is.
    last: [i64; 4],
    /// The first and the last start that has a due at all.
    first_start: i64,
    last_start: i64,
}

impl ColourCuts {
    /// Finds the cuts by asking the rows of a sweep.
    pub fn new(
        calendar: &Calendar,
        rule: &SweepRule,
        budget: i32,
        unit: PeriodUnit,
        now: Instant,
    ) -> Result<Self, SweepError> {
        let moment = Moment::new(calendar, rule, now);
        let code = unit_code(unit);
        let ask = |start: i64| {
            let input = Input {
                start,
                budget,
                extended: 0,
                excluded: 0,
                paused: false,
            };
            let answer = match unit {
                PeriodUnit::Days => moment.days(&input),
                PeriodUnit::WorkingDays => moment.working_days(&input),
                PeriodUnit::Hours => moment.hours(&input),
                PeriodUnit::WorkingHours | PeriodUnit::Months => None,
            };
            answer.map(|answer| answer.colour)
        };
        if !matches!(
            unit,
            PeriodUnit::Days | PeriodUnit::WorkingDays | PeriodUnit::Hours
        ) {
            return Err(SweepError::Unit { row: 0, unit: code });
        }
        // Starts near the edges of the supported dates have no due; in between all have one, so the
        // middle, and from there both edges, are found by halving.
        let end = Instant::MAX.micros();
        let middle = [now.micros(), end / 2, end / 4, end / 4 * 3, 0]
            .into_iter()
            .find(|start| ask(*start).is_some())
            .ok_or(SweepError::OutOfRange { row: 0 })?;
        let last_start = halve(middle, end, |start| ask(start).is_some());
        let first_start = end - halve(end - middle, end, |from_end| ask(end - from_end).is_some());
        let cut = |colour: Colour| {
            let has = |start: i64| ask(start).is_some_and(|found| found >= colour);
            if has(first_start) {
                halve(first_start, last_start, has)
            } else {
                -1
            }
        };
        Ok(Self {
            last: [Colour::Blue, Colour::Yellow, Colour::Red, Colour::Overdue].map(cut),
            first_start,
            last_start,
        })
    }

    /// Counts the colours of clocks by their starts, in microseconds since 1970-01-01T00:00:00Z. It is
    /// compiled into its caller, like [`sweep()`](super::sweep()).
    #[inline(always)]
    #[allow(clippy::inline_always)]
    pub fn count(&self, starts: &[i64]) -> Result<ColourCounts, SweepError> {
        // The sign of a difference says which is less, and is a bit to be added or gathered: so
        // several rows are looked at with one instruction, on every processor.
        let [blue, yellow, red, overdue] = self.last.map(|last| last.saturating_add(1));
        let is_before = |start: i64, cut: i64| start.wrapping_sub(cut).cast_unsigned() >> 63;
        let mut until = [0u64; 4];
        let mut outside = 0i64;
        for &start in starts {
            let [to_blue, to_yellow, to_red, to_overdue] = &mut until;
            *to_blue += is_before(start, blue);
            *to_yellow += is_before(start, yellow);
            *to_red += is_before(start, red);
            *to_overdue += is_before(start, overdue);
            // One of the two is negative outside, also where it wraps: neither bound is.
            outside |= start.wrapping_sub(self.first_start) | self.last_start.wrapping_sub(start);
        }
        if outside < 0 {
            let is_outside = |start: &i64| !(self.first_start..=self.last_start).contains(start);
            let row = starts.iter().position(is_outside).unwrap_or_default();
            return Err(SweepError::OutOfRange { row });
        }
        let [blue, yellow, red, overdue] = until;
        let all = u64::try_from(starts.len()).unwrap_or(u64::MAX);
        Ok(ColourCounts {
            clear: all.saturating_sub(blue),
            blue: blue.saturating_sub(yellow),
            yellow: yellow.saturating_sub(red),
            red: red.saturating_sub(overdue),
            overdue,
        })
    }
}

/// The last number from `yes` up to `end` for which something holds that holds for `yes`, and from
/// some number on no more.
fn halve(yes: i64, end: i64, holds: impl Fn(i64) -> bool) -> i64 {
    if holds(end) {
        return end;
    }
    let (mut yes, mut no) = (yes, end);
    while no - yes > 1 {
        let middle = yes + (no - yes) / 2;
        if holds(middle) {
            yes = middle;
        } else {
            no = middle;
        }
    }
    yes
}
