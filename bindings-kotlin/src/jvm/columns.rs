//! Dues of many periods, and colours of many clocks, in arrays of the virtual machine.
//!
//! The arrays are copied in and out a block at a time: what is in work stays near the processor, and
//! no array is held.

use jni_sys::{JNIEnv, jbyteArray, jclass, jint, jintArray, jlong, jlongArray};
use suqiu::clock::{
    DueDayColumns, DueDays, SweepColumns, SweepError, SweepOutput, SweepRule, due_days, sweep,
};
use suqiu::{Fault, Instant, wire};

use super::call::{Answer, Give};
use super::env::{Env, Number};
use super::{hand_over, object};
use crate::policy::Policy;
use crate::typed::internal;
use crate::types::{SweepTerms, to_json};

/// Rows that are computed at a time.
const BLOCK: usize = 1 << 12;

/// `byte[] dueDays(long policy, int unit, byte[] roll, int[] start, int[] count, int[] nominal, int[] rolled, byte[]
/// certainty)`: null, or what went wrong as `call` answers it.
///
/// # Safety
///
/// The virtual machine calls it, with the handle of a policy that lives until it answers.
#[allow(unsafe_code, non_snake_case)]
#[unsafe(no_mangle)]
pub(crate) unsafe extern "system" fn Java_suqiu_Native_dueDays(
    env: *mut JNIEnv,
    _class: jclass,
    policy: jlong,
    unit: jint,
    roll: jbyteArray,
    start: jintArray,
    count: jintArray,
    nominal: jintArray,
    rolled: jintArray,
    certainty: jbyteArray,
) -> jbyteArray {
    // SAFETY: both came from the virtual machine just now, and Kotlin keeps the policy until this answers.
    let (env, policy) = unsafe { (Env::new(env), object::lent::<Policy>(policy)) };
    let computed = Answer::of(|| {
        let policy = policy.ok_or(object::NONE).map_err(internal)?;
        let roll = text(env.bytes(roll))?;
        let (unit, roll) = wire::column_terms(unit, &roll)?;
        let rows = env.len::<i32>(start).unwrap_or(0);
        let mut start = Column::<i32>::new(&env, "start", start, rows)?;
        let mut count = Column::<i32>::new(&env, "count", count, rows)?;
        let mut nominal = Column::<i32>::new(&env, "nominal", nominal, rows)?;
        let mut rolled = Column::<i32>::new(&env, "rolled", rolled, rows)?;
        let mut certainty = Column::<u8>::new(&env, "certainty", certainty, rows)?;
        in_blocks(rows, |from, len| {
            let input = DueDayColumns {
                count: count.read(from, len),
                start: start.read(from, len),
            };
            let mut answers = DueDays {
                certainty: certainty.room(len),
                nominal: nominal.room(len),
                rolled: rolled.room(len),
            };
            due_days(policy.0.calendar(), unit, roll, &input, &mut answers)?;
            certainty.write(from, len);
            nominal.write(from, len);
            rolled.write(from, len);
            Ok(())
        })
        .give()
    });
    outcome(&env, &computed)
}

/// `byte[] sweep(long policy, byte[] terms, long now, long[] start, int[] budget, byte[] unit, int[] extended, int[]
/// excluded, byte[] paused, int[] nominal, int[] rolled, byte[] certainty, byte[] colour)`: likewise.
/// `extended`, `excluded` and `paused` may be null.
///
/// # Safety
///
/// The virtual machine calls it, with the handle of a policy that lives until it answers.
#[allow(unsafe_code, non_snake_case)]
#[unsafe(no_mangle)]
pub(crate) unsafe extern "system" fn Java_suqiu_Native_sweep(
    env: *mut JNIEnv,
    _class: jclass,
    policy: jlong,
    terms: jbyteArray,
    now: jlong,
    start: jlongArray,
    budget: jintArray,
    unit: jbyteArray,
    extended: jintArray,
    excluded: jintArray,
    paused: jbyteArray,
    nominal: jintArray,
    rolled: jintArray,
    certainty: jbyteArray,
    colour: jbyteArray,
) -> jbyteArray {
    // SAFETY: both came from the virtual machine just now, and Kotlin keeps the policy until this answers.
    let (env, policy) = unsafe { (Env::new(env), object::lent::<Policy>(policy)) };
    let computed = Answer::of(|| {
        let policy = policy.ok_or(object::NONE).map_err(internal)?;
        let rule = rule(env.bytes(terms).unwrap_or_default())?;
        let now = Instant::from_micros(now)?;
        let rows = env.len::<i64>(start).unwrap_or(0);
        let mut start = Column::<i64>::new(&env, "start", start, rows)?;
        let mut budget = Column::<i32>::new(&env, "budget", budget, rows)?;
        let mut unit = Column::<u8>::new(&env, "unit", unit, rows)?;
        let mut extended = Column::<i32>::optional(&env, "extended", extended, rows)?;
        let mut excluded = Column::<i32>::optional(&env, "excluded", excluded, rows)?;
        let mut paused = Column::<u8>::optional(&env, "paused", paused, rows)?;
        let mut nominal = Column::<i32>::new(&env, "nominal", nominal, rows)?;
        let mut rolled = Column::<i32>::new(&env, "rolled", rolled, rows)?;
        let mut certainty = Column::<u8>::new(&env, "certainty", certainty, rows)?;
        let mut colour = Column::<u8>::new(&env, "colour", colour, rows)?;
        in_blocks(rows, |from, len| {
            let input = SweepColumns {
                budget: budget.read(from, len),
                excluded: excluded.as_mut().map(|column| column.read(from, len)),
                extended: extended.as_mut().map(|column| column.read(from, len)),
                paused: paused.as_mut().map(|column| column.read(from, len)),
                start: start.read(from, len),
                unit: unit.read(from, len),
            };
            let mut answers = SweepOutput {
                certainty: certainty.room(len),
                colour: colour.room(len),
                nominal: nominal.room(len),
                rolled: rolled.room(len),
            };
            sweep(policy.0.calendar(), &rule, &input, now, &mut answers)?;
            certainty.write(from, len);
            colour.write(from, len);
            nominal.write(from, len);
            rolled.write(from, len);
            Ok(())
        })
        .give()
    });
    outcome(&env, &computed)
}

fn text(bytes: Option<Vec<u8>>) -> Result<String, Fault> {
    String::from_utf8(bytes.unwrap_or_default()).map_err(|_| Fault::internal("a word is not UTF-8"))
}

fn rule(bytes: Vec<u8>) -> Result<SweepRule, Fault> {
    let rule: SweepRule = wire::from_json("terms", &to_json(&SweepTerms::new(bytes))?)?;
    rule.colours.check()?;
    Ok(rule)
}

/// A column of the virtual machine, and the block of it that is in work.
struct Column<'a, T: Number> {
    env: &'a Env,
    array: T::Array,
    block: Vec<T>,
}

impl<'a, T: Number> Column<'a, T> {
    fn new(
        env: &'a Env,
        column: &'static str,
        array: T::Array,
        expected: usize,
    ) -> Result<Self, SweepError> {
        let found = env.len::<T>(array).unwrap_or(0);
        if found != expected {
            return Err(SweepError::Length {
                column,
                expected,
                found,
            });
        }
        let block = vec![T::default(); expected.min(BLOCK)];
        Ok(Self { env, array, block })
    }

    /// None where there is no array.
    fn optional(
        env: &'a Env,
        column: &'static str,
        array: T::Array,
        expected: usize,
    ) -> Result<Option<Self>, SweepError> {
        if env.len::<T>(array).is_none() {
            return Ok(None);
        }
        Self::new(env, column, array, expected).map(Some)
    }

    fn room(&mut self, len: usize) -> &mut [T] {
        self.block.get_mut(..len).unwrap_or_default()
    }

    fn read(&mut self, from: usize, len: usize) -> &[T] {
        let block = self.block.get_mut(..len).unwrap_or_default();
        self.env.read(self.array, from, block);
        block
    }

    fn write(&self, from: usize, len: usize) {
        let block = self.block.get(..len).unwrap_or_default();
        self.env.write(self.array, from, block);
    }
}

/// Computes block after block; once at least, so that wrong terms are refused where there are no rows
/// too.
fn in_blocks(
    rows: usize,
    mut compute: impl FnMut(usize, usize) -> Result<(), SweepError>,
) -> Result<(), Fault> {
    for block in 0..rows.div_ceil(BLOCK).max(1) {
        let from = block * BLOCK;
        compute(from, (rows - from).min(BLOCK)).map_err(|error| further(error, from))?;
    }
    Ok(())
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

/// Nothing, or what went wrong.
fn outcome(env: &Env, computed: &Answer) -> jbyteArray {
    if computed.is_fault() {
        hand_over(env, computed)
    } else {
        std::ptr::null_mut()
    }
}

#[cfg(test)]
mod tests {
    use suqiu::clock::{Nature, Roll, Thresholds};

    use super::*;

    #[test]
    fn blocks_cover_every_row_once_and_errors_name_it() {
        let mut seen = Vec::new();
        in_blocks(2 * BLOCK + 3, |from, len| {
            seen.push((from, len));
            Ok(())
        })
        .unwrap();
        assert_eq!(seen, [(0, BLOCK), (BLOCK, BLOCK), (2 * BLOCK, 3)]);
        let fault = in_blocks(2 * BLOCK, |from, _| {
            if from == 0 {
                return Ok(());
            }
            Err(SweepError::OutOfRange { row: 7 })
        })
        .unwrap_err();
        assert!(fault.message.en.starts_with(&format!("row {}:", BLOCK + 7)));
    }

    #[test]
    fn terms_are_checked_where_there_are_no_rows_too() {
        let mut calls = 0;
        in_blocks(0, |_, len| {
            calls += 1;
            assert_eq!(len, 0);
            Ok(())
        })
        .unwrap();
        assert_eq!(calls, 1);
    }

    /// The bytes are an absent option for each of the three fields.
    #[test]
    fn what_is_left_out_is_an_ordinary_duty() {
        let rule = rule(vec![0, 0, 0]).unwrap();
        assert_eq!(rule.colours, Thresholds::DEFAULT);
        assert_eq!((rule.nature, rule.roll), (Nature::Duty, Roll::Next));
    }
}
