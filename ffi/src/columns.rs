//! What the functions over columns have in common.

use suqiu::clock::{Nature, PeriodUnit, Roll};
use suqiu::wire;

use crate::error::{Failure, failure};

/// The unit in which a clock counts, as a number in a column.
#[derive(Clone, Copy, Debug)]
#[repr(u32)]
pub enum suqiu_unit {
    /// Natural days.
    Days = 0,
    /// Working days.
    WorkingDays = 1,
    /// Hours from the instant of the start.
    Hours = 2,
}

/// What happens when the last day of a period is a day of rest.
#[derive(Clone, Copy, Debug)]
#[repr(u32)]
pub enum suqiu_roll {
    /// The last day stays.
    None = 0,
    /// The next working day is the last one.
    Next = 1,
    /// The working day before is the last one.
    Previous = 2,
}

/// Whom a clock protects.
#[derive(Clone, Copy, Debug)]
#[repr(u32)]
pub enum suqiu_nature {
    /// A duty of a unit: it alerts on the nominal due and is broken after the rolled one.
    Duty = 0,
    /// A right of the petitioner: it lasts until the rolled due.
    Right = 1,
}

/// The colour of a clock, as a number in a column, in order of severity.
#[derive(Clone, Copy, Debug)]
#[repr(u32)]
pub enum suqiu_colour {
    /// Before the first threshold.
    Clear = 0,
    /// Blue.
    Blue = 1,
    /// Yellow.
    Yellow = 2,
    /// Red.
    Red = 3,
    /// After the due.
    Overdue = 4,
}

/// How sure a due is, as a number in a column.
#[derive(Clone, Copy, Debug)]
#[repr(u32)]
pub enum suqiu_certainty {
    /// Every day counted is covered by the calendar's notices.
    Certain = 0,
    /// Only the rolling went by the weekly pattern.
    ProvisionalRoll = 1,
    /// The counting itself went by the weekly pattern.
    Provisional = 2,
    /// The clock has no due, because a pause holds it.
    NoDue = 3,
}

/// In a column of due days: a pause holds the clock, so it has no due.
pub const SUQIU_NO_DUE: i32 = i32::MIN;

/// Unit and roll of a column.
pub(crate) fn terms(unit: i32, roll: u32) -> Result<(PeriodUnit, Roll), Failure> {
    let roll = match roll {
        0 => "none",
        1 => "next",
        2 => "previous",
        other => return Err(failure::choice("roll", other)),
    };
    Ok(wire::column_terms(unit, roll)?)
}

pub(crate) fn nature(number: u32) -> Result<Nature, Failure> {
    match number {
        0 => Ok(Nature::Duty),
        1 => Ok(Nature::Right),
        other => Err(failure::choice("nature", other)),
    }
}

/// Where an array lies: its name, its first byte, and how many bytes it has.
pub(crate) type Area = (&'static str, usize, usize);

/// Where an array of `rows` lies.
pub(crate) fn area<T>(name: &'static str, data: *const T, rows: usize) -> Area {
    let bytes = if data.is_null() {
        0
    } else {
        rows.saturating_mul(size_of::<T>())
    };
    (name, data.addr(), bytes)
}

/// Checks that no output overlaps an input or another output.
pub(crate) fn check_apart(inputs: &[Area], outputs: &[Area]) -> Result<(), Failure> {
    let overlap = |&(_, one, one_len): &Area, &(_, two, two_len): &Area| {
        one_len > 0
            && two_len > 0
            && one < two.saturating_add(two_len)
            && two < one.saturating_add(one_len)
    };
    for (index, output) in outputs.iter().enumerate() {
        let later = outputs.iter().skip(index + 1);
        if inputs
            .iter()
            .chain(later)
            .any(|other| overlap(output, other))
        {
            return Err(failure::overlap(output.0));
        }
    }
    Ok(())
}
