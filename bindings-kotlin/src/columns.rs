//! Dues of many periods at once, in plain columns.

use suqiu::clock::{DueDayColumns, DueDays, due_days};
use suqiu::{Fault, FaultKind, Text, wire};

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
    let (mut nominal, mut rolled) = (vec![0; rows], vec![0; rows]);
    let mut answer = rows
        .checked_mul(9)
        .and_then(Bytes::zeroed)
        .ok_or_else(|| wrong("start", "a `ByteArray` does not hold the answer", "装不下结果"))?;
    let (days, certainty) = answer.as_mut_slice().split_at_mut(rows * 8);
    due_days(
        policy.0.calendar(),
        unit,
        roll,
        &DueDayColumns { count: &count, start: &start },
        &mut DueDays { certainty, nominal: &mut nominal, rolled: &mut rolled },
    )?;
    let written = days.as_chunks_mut::<4>().0.iter_mut();
    for (bytes, day) in written.zip(nominal.iter().chain(&rolled)) {
        *bytes = day.to_ne_bytes();
    }
    Ok(answer)
}

fn numbers(column: &str, bytes: &[u8]) -> Result<Vec<i32>, Fault> {
    let (numbers, rest) = bytes.as_chunks::<4>();
    if !rest.is_empty() {
        return Err(wrong(column, "it ends inside a number", "末尾不是完整的数"));
    }
    Ok(numbers.iter().map(|bytes| i32::from_ne_bytes(*bytes)).collect())
}

#[cold]
fn wrong(column: &str, en: &str, zh: &str) -> Fault {
    Fault::new(
        FaultKind::Input,
        "input.column",
        Text::new(format!("列 {column} 不对：{zh}"), format!("the column `{column}` is wrong: {en}")),
        Text::fixed("每个数四字节；行多则分批", "give four bytes a number, and many rows in parts"),
    )
}
