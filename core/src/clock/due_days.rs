//! Dues of many periods that start on known days, in plain columns.

use super::sweep::{SweepError, certainty_code};
use super::{Certainty, PeriodUnit, Roll};
use crate::calendar::{Calendar, DayTable};

/// Periods to compute, a row each.
#[derive(Clone, Copy, Debug)]
pub struct DueDayColumns<'a> {
    /// How many units.
    pub count: &'a [i32],
    /// The day of the start, in days since 1970-01-01.
    pub start: &'a [i32],
}

/// Where the dues go, a row each, in days since 1970-01-01.
#[derive(Debug)]
pub struct DueDays<'a> {
    /// 0 certain, 1 provisional roll, 2 provisional; see [`certainty_code`].
    pub certainty: &'a mut [u8],
    /// The last day of the period itself.
    pub nominal: &'a mut [i32],
    /// The last day after rolling.
    pub rolled: &'a mut [i32],
}

/// One row's answer: nominal, rolled, certainty. `None` outside the supported dates.
type Row = Option<(i32, i32, u8)>;

/// Computes the dues of many periods in natural or working days. Nothing is allocated; a row that
/// cannot be computed is named by the error, and the rows in front of it are written.
///
/// ```
/// use suqiu::calendar::Calendar;
/// use suqiu::clock::{due_days, DueDayColumns, DueDays, PeriodUnit, Roll};
/// let (start, count) = ([20_483], [30]); // 2026-01-30
/// let (mut nominal, mut rolled, mut certainty) = ([0], [0], [0]);
/// due_days(
///     &Calendar::china()?,
///     PeriodUnit::Days,
///     Roll::Next,
///     &DueDayColumns { start: &start, count: &count },
///     &mut DueDays { nominal: &mut nominal, rolled: &mut rolled, certainty: &mut certainty },
/// )?;
/// assert_eq!((nominal, rolled, certainty), ([20_513], [20_514], [0]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn due_days(
    calendar: &Calendar,
    unit: PeriodUnit,
    roll: Roll,
    columns: &DueDayColumns<'_>,
    out: &mut DueDays<'_>,
) -> Result<(), SweepError> {
    let rows = columns.start.len();
    for (column, found) in [
        ("count", columns.count.len()),
        ("nominal", out.nominal.len()),
        ("rolled", out.rolled.len()),
        ("certainty", out.certainty.len()),
    ] {
        if found != rows {
            return Err(SweepError::Length {
                column,
                expected: rows,
                found,
            });
        }
    }
    let (before, nth, next) = calendar.table().columns();
    let (from, to) = calendar.covered_numbers();
    let covered = |first: i32, last: i32| from <= first && last <= to;
    let provisional_roll = certainty_code(Certainty::ProvisionalRoll);
    let provisional = certainty_code(Certainty::Provisional);
    let at = |table: &[u16], index: i32| {
        let value = usize::try_from(index)
            .ok()
            .and_then(|index| table.get(index))
            .copied();
        value
            .filter(|&value| value != DayTable::NONE)
            .map(i32::from)
    };
    match unit {
        PeriodUnit::Days => {
            // Each way of rolling has its own loop, so that the choice is made once.
            let last_day = i32::try_from(next.len()).unwrap_or(0);
            let nominal = move |start: i32, count: i32| {
                let nominal = start.checked_add(count)?;
                (start >= 0 && count >= 0 && nominal < last_day).then_some(nominal)
            };
            match roll {
                Roll::None => run(columns, out, |start, count| {
                    nominal(start, count).map(|nominal| (nominal, nominal, 0))
                }),
                Roll::Next => run(columns, out, |start, count| {
                    let nominal = nominal(start, count)?;
                    let rolled = at(next, nominal)?;
                    let code = u8::from(!covered(nominal, rolled)) * provisional_roll;
                    Some((nominal, rolled, code))
                }),
                Roll::Previous => run(columns, out, |start, count| {
                    let nominal = nominal(start, count)?;
                    let rolled = at(nth, at(before, nominal.checked_add(1)?)? - 1)?;
                    let code = u8::from(!covered(rolled, nominal)) * provisional_roll;
                    Some((nominal, rolled, code))
                }),
            }
        }
        PeriodUnit::WorkingDays => {
            let row = |start: i32, count: i32| {
                let index = at(before, start.checked_add(1)?)?.checked_add(count)?;
                let last = if count == 0 {
                    start
                } else {
                    at(nth, index - 1)?
                };
                let first = if count == 0 { start } else { start + 1 };
                let code = u8::from(!covered(first, last)) * provisional;
                (start >= 0 && count >= 0).then_some((last, last, code))
            };
            run(columns, out, row)
        }
        other => Err(SweepError::Unit {
            row: 0,
            unit: super::unit_code(other),
        }),
    }
}

/// The loop itself, compiled once for each way of computing a row.
fn run(
    columns: &DueDayColumns<'_>,
    out: &mut DueDays<'_>,
    answer: impl Fn(i32, i32) -> Row,
) -> Result<(), SweepError> {
    let inputs = columns.start.iter().zip(columns.count);
    let outputs = out
        .nominal
        .iter_mut()
        .zip(out.rolled.iter_mut())
        .zip(out.certainty.iter_mut());
    for (row, ((&start, &count), ((nominal, rolled), certainty))) in inputs.zip(outputs).enumerate()
    {
        let Some(answer) = answer(start, count) else {
            return Err(SweepError::OutOfRange { row });
        };
        (*nominal, *rolled, *certainty) = answer;
    }
    Ok(())
}
