//! Dues of many periods that start on known days.

use suqiu::clock::{DueDayColumns, DueDays, due_days};

use crate::args::{lend, rows, rows_mut, value};
use crate::columns::{area, check_apart, terms};
use crate::error::suqiu_error;
use crate::panic::guard;
use crate::policy::suqiu_policy;
use crate::status::suqiu_status;

/// Periods to compute, a row each, and where their dues go. Days are counted from 1970-01-01.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct suqiu_due_day_columns {
    /// How many rows every array has.
    pub rows: usize,
    /// In: the day of the start.
    pub start: *const i32,
    /// In: how many units.
    pub count: *const i32,
    /// Out: the last day of the period itself.
    pub nominal: *mut i32,
    /// Out: the last day after rolling.
    pub rolled: *mut i32,
    /// Out: a `suqiu_certainty`.
    pub certainty: *mut u8,
}

/// Computes the dues of many periods in natural or working days (`unit`, a `suqiu_unit`; `roll`, a
/// `suqiu_roll`). Nothing is allocated.
///
/// A row that cannot be computed gives `SUQIU_STATUS_CLOCK_COLUMN`, and `suqiu_error_row` names it;
/// the rows in front of it are written. No output may overlap another array.
///
/// `policy` is only read (its calendar), the arrays stay the caller's. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_due_days(
    policy: *const suqiu_policy,
    unit: i32,
    roll: u32,
    columns: *const suqiu_due_day_columns,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let policy = lend!(policy);
        let (unit, roll) = terms(unit, roll)?;
        let columns = value!(columns);
        let n = columns.rows;
        check_apart(
            &[
                area("start", columns.start, n),
                area("count", columns.count, n),
            ],
            &[
                area("nominal", columns.nominal, n),
                area("rolled", columns.rolled, n),
                area("certainty", columns.certainty, n),
            ],
        )?;
        let input = DueDayColumns {
            count: rows!(columns.count, n),
            start: rows!(columns.start, n),
        };
        let mut output = DueDays {
            certainty: rows_mut!(columns.certainty, n),
            nominal: rows_mut!(columns.nominal, n),
            rolled: rows_mut!(columns.rolled, n),
        };
        due_days(policy.0.calendar(), unit, roll, &input, &mut output)?;
    })
}
