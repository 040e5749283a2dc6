//! Functions that take plain arrays.

use std::ptr::{null, null_mut};

use suqiu_ffi::due_days::{suqiu_due_day_columns, suqiu_due_days};
use suqiu_ffi::status::suqiu_status;
use suqiu_ffi::sweep::{
    suqiu_fraction, suqiu_sweep, suqiu_sweep_colours, suqiu_sweep_columns, suqiu_sweep_output,
    suqiu_sweep_rule,
};

use crate::asked::Asked;

/// Takes numbers from the front of the bytes.
fn numbers<T, const N: usize>(bytes: &[u8], make: impl Fn([u8; N]) -> T) -> Vec<T> {
    bytes
        .chunks_exact(N)
        .map(|chunk| make(chunk.try_into().expect("a chunk")))
        .collect()
}

pub fn due_days(asked: &mut Asked<'_>) -> suqiu_status {
    let values = numbers(asked.rest, i32::from_le_bytes);
    let n = values.len() / 2;
    let (mut nominal, mut rolled, mut certainty) = (vec![0; n], vec![0; n], vec![0; n]);
    let (start, count) = values.split_at(n);
    let columns = suqiu_due_day_columns {
        rows: n,
        start: start.as_ptr(),
        count: count.as_ptr(),
        nominal: nominal.as_mut_ptr(),
        rolled: rolled.as_mut_ptr(),
        certainty: certainty.as_mut_ptr(),
    };
    let (unit, roll) = (asked.choice % 6, asked.choice / 6 % 4);
    unsafe {
        suqiu_due_days(
            asked.policy,
            unit.into(),
            roll.into(),
            &columns,
            &mut asked.error,
        )
    }
}

/// What the clocks have in common, of bytes.
fn rule(bytes: &[u8]) -> suqiu_sweep_rule {
    let byte = |at: usize| u32::from(bytes.get(at).copied().unwrap_or_default());
    let fraction = |at| suqiu_fraction {
        numerator: byte(at),
        denominator: byte(at + 1),
    };
    suqiu_sweep_rule {
        blue: fraction(0),
        yellow: fraction(2),
        red: fraction(4),
        nature: byte(6) % 4,
        roll: byte(7) % 5,
    }
}

/// Colours alone are those of the whole answer.
pub fn sweep(asked: &mut Asked<'_>) -> suqiu_status {
    let (choice, rest) = (asked.choice, asked.rest);
    let start = numbers(rest, i64::from_le_bytes);
    let n = start.len();
    let mut small = numbers(rest, i32::from_le_bytes);
    small.truncate(n);
    let unit: Vec<u8> = rest.iter().take(n).map(|byte| byte % 4).collect();
    let paused: Vec<u8> = rest.iter().rev().take(n).map(|byte| byte % 2).collect();
    let (mut nominal, mut rolled) = (vec![0; n], vec![0; n]);
    let (mut certainty, mut colour) = (vec![0; n], vec![0; n]);
    let or_null = |bit: u8, data: &[i32]| {
        if choice & bit == 0 {
            null()
        } else {
            data.as_ptr()
        }
    };
    let columns = suqiu_sweep_columns {
        rows: n,
        start: start.as_ptr(),
        budget: small.as_ptr(),
        unit: unit.as_ptr(),
        extended: or_null(1, &small),
        excluded: or_null(2, &small),
        paused: if choice & 4 == 0 {
            null()
        } else {
            paused.as_ptr()
        },
    };
    let output = suqiu_sweep_output {
        nominal: nominal.as_mut_ptr(),
        rolled: rolled.as_mut_ptr(),
        certainty: certainty.as_mut_ptr(),
        colour: colour.as_mut_ptr(),
    };
    let own = rule(rest);
    let rule = if choice & 8 == 0 {
        null()
    } else {
        &raw const own
    };
    let now = start.last().copied().unwrap_or(0);
    let mut colours = vec![0; n];
    unsafe {
        suqiu_sweep(asked.policy, rule, &columns, now, &output, null_mut());
        let status = suqiu_sweep_colours(
            asked.policy,
            rule,
            &columns,
            now,
            colours.as_mut_ptr(),
            &mut asked.error,
        );
        if status == suqiu_status::Ok {
            assert_eq!(colours, colour);
        }
        status
    }
}
