//! Dues and colours of many running clocks at once, in plain columns.

use std::ops::Range;

use super::sweep_block::{Block, ROWS};
use super::sweep_frame::Dues;
use super::sweep_row::Moment;
use super::{Certainty, Nature, PeriodUnit, Roll, Thresholds};
use crate::calendar::Calendar;
use crate::instant::Instant;
use crate::json::FromJson;
use crate::text::Text;

/// In a column of due days: a pause holds the clock, so it has no due.
pub const NO_DUE: i32 = i32::MIN;

/// Why a sweep stopped. The rows in front of the one it names are written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SweepError {
    /// A column that is longer or shorter than that of the starts.
    #[error("the column `{column}` has {found} rows where `start` has {expected}")]
    Length {
        /// Which column.
        column: &'static str,
        /// Rows of the starts.
        expected: usize,
        /// Rows of the column.
        found: usize,
    },
    /// A unit that a sweep does not compute.
    #[error(
        "row {row}: unit {unit} is not swept: 0 days, 1 working days, 2 hours; compute other clocks \
         one by one"
    )]
    Unit {
        /// The row, from 0.
        row: usize,
        /// The code it gives.
        unit: u8,
    },
    /// A row with a negative number, or that leads out of the supported dates.
    #[error("row {row}: a negative count, or a date outside 1970 to 2099")]
    OutOfRange {
        /// The row, from 0.
        row: usize,
    },
}

impl SweepError {
    /// What is wrong, in Chinese and English.
    pub fn message(&self) -> Text {
        let zh = match self {
            Self::Length {
                column,
                expected,
                found,
            } => format!("列 {column} 有 {found} 行，列 start 有 {expected} 行"),
            Self::Unit { row, unit } => format!(
                "第 {row} 行：单位代码 {unit} 不能成批计算（0 日、1 工作日、2 小时），其他期限逐个计算"
            ),
            Self::OutOfRange { row } => {
                format!("第 {row} 行：数目为负，或者日期在 1970 至 2099 年之外")
            }
        };
        Text::new(zh, self.to_string())
    }
}

/// What the clocks of one sweep have in common. What is left out is the ordinary case: a duty, rolled to the
/// next working day, with the colours of [`Thresholds::DEFAULT`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, FromJson)]
#[serde(deny_unknown_fields, default)]
pub struct SweepRule {
    /// When they change colour.
    pub colours: Thresholds,
    /// Whom they protect.
    pub nature: Nature,
    /// What happens when they end on a day of rest.
    pub roll: Roll,
}

impl Default for SweepRule {
    fn default() -> Self {
        Self {
            colours: Thresholds::DEFAULT,
            nature: Nature::Duty,
            roll: Roll::Next,
        }
    }
}

/// Running clocks, a row each.
#[derive(Clone, Copy, Debug)]
pub struct SweepColumns<'a> {
    /// The budget, in the row's unit.
    pub budget: &'a [i32],
    /// Units that pauses and exclusions took out so far, as of the sweep's instant.
    pub excluded: Option<&'a [i32]>,
    /// Units that extensions added.
    pub extended: Option<&'a [i32]>,
    /// Not 0 where an open pause holds the clock.
    pub paused: Option<&'a [u8]>,
    /// The start, in microseconds since 1970-01-01T00:00:00Z.
    pub start: &'a [i64],
    /// The unit: 0 days, 1 working days, 2 hours; see [`unit_code`].
    pub unit: &'a [u8],
}

/// Where the answers go, a row each.
#[derive(Debug)]
pub struct SweepOutput<'a> {
    /// 0 certain, 1 provisional roll, 2 provisional, 3 no due; see [`certainty_code`].
    pub certainty: &'a mut [u8],
    /// The colour, a [`Colour`] as a number.
    pub colour: &'a mut [u8],
    /// The last day of the period itself, in days since 1970-01-01, or [`NO_DUE`]. For clocks in
    /// hours the local day of the instant.
    pub nominal: &'a mut [i32],
    /// The last day after rolling, or [`NO_DUE`].
    pub rolled: &'a mut [i32],
}

/// The number of a unit in a column.
pub const fn unit_code(unit: PeriodUnit) -> u8 {
    match unit {
        PeriodUnit::Days => 0,
        PeriodUnit::WorkingDays => 1,
        PeriodUnit::Hours => 2,
        PeriodUnit::WorkingHours => 3,
        PeriodUnit::Months => 4,
    }
}

/// The number of a certainty in a column.
pub const fn certainty_code(certainty: Certainty) -> u8 {
    match certainty {
        Certainty::Certain => 0,
        Certainty::ProvisionalRoll => 1,
        Certainty::Provisional => 2,
    }
}

/// Computes dues and colours of many running clocks at an instant, as [`due`](super::due()) and
/// [`read`](super::read) do one by one. Nothing is allocated. It is compiled into its caller, who may
/// have wider vectors than every processor has.
///
/// ```
/// use suqiu::calendar::Calendar;
/// use suqiu::clock::{sweep, Colour, Nature, Roll, SweepColumns, SweepOutput, SweepRule, Thresholds};
/// use suqiu::Instant;
/// let start: Instant = "2026-01-30T09:00:00+08:00".parse()?;
/// let now: Instant = "2026-03-02T09:00:00+08:00".parse()?;
/// let rule = SweepRule { colours: Thresholds::DEFAULT, nature: Nature::Duty, roll: Roll::Next };
/// let columns = SweepColumns {
///     start: &[start.micros()], budget: &[30], unit: &[0],
///     extended: None, excluded: None, paused: None,
/// };
/// let (mut nominal, mut rolled, mut certainty, mut colour) = ([0], [0], [0], [0]);
/// sweep(&Calendar::china()?, &rule, &columns, now, &mut SweepOutput {
///     nominal: &mut nominal, rolled: &mut rolled, certainty: &mut certainty, colour: &mut colour,
/// })?;
/// assert_eq!((nominal, rolled), ([20_513], [20_514]));
/// assert_eq!(colour, [Colour::Overdue as u8], "a duty is overdue after its nominal end");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[inline(always)]
#[allow(clippy::inline_always)]
pub fn sweep(
    calendar: &Calendar,
    rule: &SweepRule,
    columns: &SweepColumns<'_>,
    now: Instant,
    out: &mut SweepOutput<'_>,
) -> Result<(), SweepError> {
    check_lengths(
        columns,
        &[
            ("nominal", out.nominal.len()),
            ("rolled", out.rolled.len()),
            ("certainty", out.certainty.len()),
            ("colour", out.colour.len()),
        ],
    )?;
    let dues = Dues {
        certainty: out.certainty,
        nominal: out.nominal,
        rolled: out.rolled,
    };
    run(calendar, rule, columns, now, out.colour, Some(dues))
}

/// Computes only the colours of many running clocks at an instant.
pub fn colours(
    calendar: &Calendar,
    rule: &SweepRule,
    columns: &SweepColumns<'_>,
    now: Instant,
    out: &mut [u8],
) -> Result<(), SweepError> {
    check_lengths(columns, &[("colour", out.len())])?;
    run(calendar, rule, columns, now, out, None)
}

fn check_lengths(
    columns: &SweepColumns<'_>,
    outputs: &[(&'static str, usize)],
) -> Result<(), SweepError> {
    let expected = columns.start.len();
    let inputs = [
        ("budget", columns.budget.len()),
        ("unit", columns.unit.len()),
        ("extended", columns.extended.map_or(expected, <[_]>::len)),
        ("excluded", columns.excluded.map_or(expected, <[_]>::len)),
        ("paused", columns.paused.map_or(expected, <[_]>::len)),
    ];
    for &(column, found) in inputs.iter().chain(outputs) {
        if found != expected {
            return Err(SweepError::Length {
                column,
                expected,
                found,
            });
        }
    }
    Ok(())
}

/// The rows in blocks, and those that do not fit a block one by one.
#[inline(always)]
#[allow(clippy::inline_always)]
fn run(
    calendar: &Calendar,
    rule: &SweepRule,
    columns: &SweepColumns<'_>,
    now: Instant,
    colour: &mut [u8],
    mut dues: Option<Dues<'_>>,
) -> Result<(), SweepError> {
    let moment = Moment::new(calendar, rule, now);
    let frame = moment.frame();
    let mut block = Block::new();
    let mut from = 0;
    for colour in colour.chunks_mut(ROWS) {
        let rows = from..from + colour.len();
        let columns = columns.part(&rows);
        let mut dues = dues.as_mut().map(|dues| dues.take_front(rows.len()));
        if block.answer(&frame, &columns, colour, dues.as_mut()) {
            let alone = block.odd.iter().zip(&mut *colour).enumerate();
            for (at, (_, colour)) in alone.filter(|(_, (odd, _))| **odd != 0) {
                let answer = moment
                    .answer_at(&columns, at)
                    .map_err(|why| why.at(from + at))?;
                *colour = answer.colour as u8;
                if let Some(dues) = &mut dues {
                    dues.put(at, &answer);
                }
            }
        }
        from = rows.end;
    }
    Ok(())
}

impl SweepColumns<'_> {
    /// Some of the rows.
    pub(super) fn part(&self, rows: &Range<usize>) -> Self {
        fn part<'a, T>(column: &'a [T], rows: &Range<usize>) -> &'a [T] {
            column.get(rows.clone()).unwrap_or_default()
        }
        Self {
            budget: part(self.budget, rows),
            excluded: self.excluded.map(|column| part(column, rows)),
            extended: self.extended.map(|column| part(column, rows)),
            paused: self.paused.map(|column| part(column, rows)),
            start: part(self.start, rows),
            unit: part(self.unit, rows),
        }
    }
}

impl SweepError {
    /// The error of a row of a block.
    fn at(self, row: usize) -> Self {
        match self {
            Self::Unit { unit, .. } => Self::Unit { row, unit },
            Self::OutOfRange { .. } => Self::OutOfRange { row },
            length @ Self::Length { .. } => length,
        }
    }
}
