//! Dues of many periods at once, in plain columns.

use suqiu::clock::{DueDayColumns, DueDays, SweepError, due_days};
use suqiu::{BoundaryCode, Fault, Text, wire};

use crate::bytes::Bytes;
use crate::error::SuqiuError;
use crate::guard::guard;
use crate::policy::Policy;

#[uniffi::export]
impl Policy {
    /// The columns under `dueDays`, which reads better.
    ///
    /// Both columns are direct buffers of 32-bit integers in the order of the machine's bytes: the
    /// days of the starts since 1970-01-01, and the counts. `unit` is 0 for days and 1 for working
    /// days, `roll` is `none`, `next` or `previous`. The answer holds the nominal days, then the
    /// rolled days, each in the same form, and then a byte for each row with its certainty.
    pub fn due_days_raw(
        &self,
        unit: i32,
        roll: String,
        start: &[u8],
        count: &[u8],
    ) -> Result<Bytes, SuqiuError> {
        guard(|| compute(self, unit, &roll, start, count))
    }
}

/// Rows that are computed at a time: they stay near the processor, and nothing is allocated for
/// them.
const BLOCK: usize = 1024;

/// What the answer to a row takes: two days, and the certainty.
const BYTES: usize = 9;

fn compute(
    policy: &Policy,
    unit: i32,
    roll: &str,
    start: &[u8],
    count: &[u8],
) -> Result<Bytes, Fault> {
    let (unit, roll) = wire::column_terms(unit, roll)?;
    let (start, count) = (numbers("start", start)?, numbers("count", count)?);
    let rows = start.len();
    if count.len() != rows {
        let (expected, found) = (rows, count.len());
        return Err(SweepError::Length {
            column: "count",
            expected,
            found,
        }
        .into());
    }
    let mut answer = rows
        .checked_mul(BYTES)
        .and_then(Bytes::zeroed)
        .ok_or_else(|| too_many(rows))?;
    let (days, mut certainty) = answer.as_mut_slice().split_at_mut(rows * 8);
    let (mut nominal, mut rolled) = days.as_chunks_mut::<4>().0.split_at_mut(rows);
    let [mut starts, mut counts, mut nominals, mut rolleds] = [[0_i32; BLOCK]; 4];
    let (mut start, mut count) = (start, count);
    // Once at least, so that a wrong unit is refused where there are no rows too.
    for block in 0..rows.div_ceil(BLOCK).max(1) {
        let len = start.len().min(BLOCK);
        read(&mut start, &mut starts);
        read(&mut count, &mut counts);
        let (these, rest) = std::mem::take(&mut certainty).split_at_mut(len);
        certainty = rest;
        due_days(
            policy.0.calendar(),
            unit,
            roll,
            &DueDayColumns {
                count: first(&counts, len),
                start: first(&starts, len),
            },
            &mut DueDays {
                certainty: these,
                nominal: first_mut(&mut nominals, len),
                rolled: first_mut(&mut rolleds, len),
            },
        )
        .map_err(|error| further(error, block * BLOCK))?;
        nominal = write(first(&nominals, len), nominal);
        rolled = write(first(&rolleds, len), rolled);
    }
    Ok(answer)
}

fn first(numbers: &[i32; BLOCK], len: usize) -> &[i32] {
    numbers.get(..len).unwrap_or(numbers)
}

fn first_mut(numbers: &mut [i32; BLOCK], len: usize) -> &mut [i32] {
    let len = len.min(BLOCK);
    numbers.get_mut(..len).unwrap_or_default()
}

/// Reads the next block of a column.
fn read(column: &mut &[[u8; 4]], into: &mut [i32; BLOCK]) {
    let (these, rest) = column.split_at(column.len().min(BLOCK));
    for (number, bytes) in into.iter_mut().zip(these) {
        *number = i32::from_ne_bytes(*bytes);
    }
    *column = rest;
}

/// Writes the next block of a column; what is left of it.
fn write<'a>(numbers: &[i32], column: &'a mut [[u8; 4]]) -> &'a mut [[u8; 4]] {
    let (these, rest) = column.split_at_mut(numbers.len());
    for (bytes, number) in these.iter_mut().zip(numbers) {
        *bytes = number.to_ne_bytes();
    }
    rest
}

/// The row that an error names, counted from the first of all.
#[cold]
fn further(error: SweepError, rows: usize) -> Fault {
    match error {
        SweepError::OutOfRange { row } => SweepError::OutOfRange { row: row + rows },
        SweepError::Unit { row, unit } => SweepError::Unit {
            row: row + rows,
            unit,
        },
        other => other,
    }
    .into()
}

fn numbers<'a>(column: &str, bytes: &'a [u8]) -> Result<&'a [[u8; 4]], Fault> {
    match bytes.as_chunks::<4>() {
        (numbers, []) => Ok(numbers),
        _ => Err(cut(column)),
    }
}

#[cold]
fn cut(column: &str) -> Fault {
    let why = Text::fixed("结尾不是完整的数", "it ends inside a number");
    Fault::column(column, &why)
}

/// More rows than one `ByteArray` holds the answers of.
#[cold]
fn too_many(rows: usize) -> Fault {
    let most = usize::try_from(i32::MAX).unwrap_or(usize::MAX) / BYTES;
    let (found, longest) = (rows.to_string(), most.to_string());
    let fill = [
        ("name", "start"),
        ("found", &*found),
        ("longest", &*longest),
    ];
    Fault::boundary(BoundaryCode::Length, &fill).at("start")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Nothing is touched of what stands here: the system lends the memory without giving it.
    #[test]
    fn too_many_rows_are_refused_as_that() {
        let policy = Policy(suqiu::policy::Policy::national().unwrap());
        let column = vec![0_u8; 238_609_295 * 4];
        let fault = compute(&policy, 0, "next", &column, &column).unwrap_err();
        assert_eq!(fault.code, "input.length");
        assert_eq!(
            fault.message.en,
            "the length 238609295 of `start` is above 238609294"
        );
        assert_eq!(
            fault.message.zh,
            "start 的长度 238609295 超过上限 238609294"
        );
        assert_eq!(fault.place.as_deref(), Some("start"));
    }

    #[test]
    fn a_column_that_ends_inside_a_number_is_refused_in_both_languages() {
        let fault = numbers("count", &[0; 7]).unwrap_err();
        assert_eq!(fault.code, "input.column");
        assert_eq!(
            fault.message.zh,
            "列 count 不是 32 位整数列：结尾不是完整的数"
        );
        assert_eq!(
            fault.message.en,
            "`count` is no column of 32-bit numbers: it ends inside a number"
        );
    }
}
