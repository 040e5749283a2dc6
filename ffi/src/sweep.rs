//! Dues and colours of many running clocks at an instant.

use suqiu::Instant;
use suqiu::clock::{
    Fraction, Nature, Roll, SweepColumns, SweepOutput, SweepRule, Thresholds, colours, sweep,
};

use crate::args::{lend, rows, rows_mut, value};
use crate::columns::{Area, area, check_apart, nature, terms};
use crate::error::{Failure, suqiu_error};
use crate::panic::guard;
use crate::policy::suqiu_policy;
use crate::status::suqiu_status;

/// A fraction above 0 and up to 1; both numbers at most 10,000.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct suqiu_fraction {
    /// Above the line.
    pub numerator: u32,
    /// Below the line.
    pub denominator: u32,
}

/// What the clocks of one sweep have in common.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct suqiu_sweep_rule {
    /// The fraction of the budget from which a clock is blue.
    pub blue: suqiu_fraction,
    /// From which it is yellow.
    pub yellow: suqiu_fraction,
    /// From which it is red.
    pub red: suqiu_fraction,
    /// A `suqiu_nature`.
    pub nature: u32,
    /// A `suqiu_roll`.
    pub roll: u32,
}

/// Running clocks, a row each.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct suqiu_sweep_columns {
    /// How many rows every array has.
    pub rows: usize,
    /// The start, in microseconds since 1970-01-01T00:00:00Z.
    pub start: *const i64,
    /// The budget, in the row's unit.
    pub budget: *const i32,
    /// The unit: a `suqiu_unit`.
    pub unit: *const u8,
    /// Units that extensions added; null where there are none.
    pub extended: *const i32,
    /// Units that pauses and exclusions took out so far; null where there are none.
    pub excluded: *const i32,
    /// Not 0 where an open pause holds the clock; null where none does.
    pub paused: *const u8,
}

/// Where the answers of a sweep go, a row each.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct suqiu_sweep_output {
    /// The last day of the period itself, in days since 1970-01-01, or `SUQIU_NO_DUE`.
    pub nominal: *mut i32,
    /// The last day after rolling, or `SUQIU_NO_DUE`.
    pub rolled: *mut i32,
    /// A `suqiu_certainty`.
    pub certainty: *mut u8,
    /// A `suqiu_colour`.
    pub colour: *mut u8,
}

/// Computes dues and colours of many running clocks at `now`, in microseconds since
/// 1970-01-01T00:00:00Z. `rule` may be null: duties, rolled to the next working day, blue from one
/// half, yellow from three quarters, red from nine tenths. Nothing is allocated.
///
/// A row that cannot be computed gives `SUQIU_STATUS_CLOCK_COLUMN`, and `suqiu_error_row` names it;
/// the rows in front of it are written. No output may overlap another array.
///
/// `policy` is only read (its calendar), the arrays stay the caller's. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_sweep(
    policy: *const suqiu_policy,
    rule: *const suqiu_sweep_rule,
    columns: *const suqiu_sweep_columns,
    now: i64,
    output: *const suqiu_sweep_output,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let policy = lend!(policy);
        // SAFETY: the header asks for the address of a rule, or null.
        let rule = unsafe { read_rule(rule) }?;
        let now = Instant::from_micros(now)?;
        let (columns, output) = (value!(columns), value!(output));
        let n = columns.rows;
        check_apart(
            &inputs(&columns),
            &[
                area("nominal", output.nominal, n),
                area("rolled", output.rolled, n),
                area("certainty", output.certainty, n),
                area("colour", output.colour, n),
            ],
        )?;
        // SAFETY: the header asks for arrays of as many rows as the struct says.
        let input = unsafe { read_columns(&columns) }?;
        let mut answers = SweepOutput {
            certainty: rows_mut!(output.certainty, n),
            colour: rows_mut!(output.colour, n),
            nominal: rows_mut!(output.nominal, n),
            rolled: rows_mut!(output.rolled, n),
        };
        sweep(policy.0.calendar(), &rule, &input, now, &mut answers)?;
    })
}

/// Computes only the colours of many running clocks: `colour` takes a `suqiu_colour` a row. The
/// rest is as for `suqiu_sweep`.
///
/// `policy` is only read (its calendar), the arrays stay the caller's. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_sweep_colours(
    policy: *const suqiu_policy,
    rule: *const suqiu_sweep_rule,
    columns: *const suqiu_sweep_columns,
    now: i64,
    colour: *mut u8,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let policy = lend!(policy);
        // SAFETY: the header asks for the address of a rule, or null.
        let rule = unsafe { read_rule(rule) }?;
        let now = Instant::from_micros(now)?;
        let columns = value!(columns);
        check_apart(&inputs(&columns), &[area("colour", colour, columns.rows)])?;
        // SAFETY: the header asks for arrays of as many rows as the struct says.
        let input = unsafe { read_columns(&columns) }?;
        // SAFETY: as above; that it overlaps nothing is checked.
        let colour = unsafe { crate::ptr::rows_mut("colour", colour, columns.rows) }?;
        colours(policy.0.calendar(), &rule, &input, now, colour)?;
    })
}

fn inputs(columns: &suqiu_sweep_columns) -> [Area; 6] {
    let n = columns.rows;
    [
        area("start", columns.start, n),
        area("budget", columns.budget, n),
        area("unit", columns.unit, n),
        area("extended", columns.extended, n),
        area("excluded", columns.excluded, n),
        area("paused", columns.paused, n),
    ]
}

/// # Safety
/// Every array of `columns` has as many rows as it says, or is null.
unsafe fn read_columns(columns: &suqiu_sweep_columns) -> Result<SweepColumns<'_>, Failure> {
    let n = columns.rows;
    macro_rules! optional {
        ($name:ident) => {
            if columns.$name.is_null() {
                None
            } else {
                Some(rows!(columns.$name, n))
            }
        };
    }
    Ok(SweepColumns {
        budget: rows!(columns.budget, n),
        excluded: optional!(excluded),
        extended: optional!(extended),
        paused: optional!(paused),
        start: rows!(columns.start, n),
        unit: rows!(columns.unit, n),
    })
}

/// # Safety
/// As for [`crate::ptr::value`]; null is the ordinary rule.
unsafe fn read_rule(rule: *const suqiu_sweep_rule) -> Result<SweepRule, Failure> {
    if rule.is_null() {
        let colours = Thresholds::DEFAULT;
        return Ok(SweepRule {
            colours,
            nature: Nature::Duty,
            roll: Roll::Next,
        });
    }
    let rule = value!(rule);
    let fraction =
        |fraction: suqiu_fraction| Fraction::new(fraction.numerator, fraction.denominator);
    let colours = Thresholds {
        blue: fraction(rule.blue)?,
        red: fraction(rule.red)?,
        yellow: fraction(rule.yellow)?,
    };
    colours.check()?;
    Ok(SweepRule {
        colours,
        nature: nature(rule.nature)?,
        roll: terms(0, rule.roll)?.1,
    })
}
