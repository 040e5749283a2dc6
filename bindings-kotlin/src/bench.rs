//! The same work inside the native library, for `make bench-kotlin`: the figures that the cost of
//! calling it is compared with. Never in what is shipped.

use std::hint::black_box;
use std::time::Instant as Stopwatch;

use jni_sys::{JNIEnv, jbyteArray, jclass, jdouble, jint};
use suqiu::clock::{
    DueDayColumns, DueDays, Nature, PeriodUnit, Roll, SweepColumns, SweepOutput, SweepRule,
    Thresholds, due_days, sweep,
};
use suqiu::directory::Directory;
use suqiu::petition::{Jurisdiction, Petition};
use suqiu::policy::Policy;
use suqiu::{Fault, Instant, PetitionId, wire};

use crate::jvm::Env;

/// `double decide(byte[] units, byte[] command, int rounds)`: how many nanoseconds one decision takes,
/// JSON in and JSON out, on average; -1 after a fault.
///
/// # Safety
///
/// The virtual machine calls it.
#[allow(unsafe_code, non_snake_case)]
#[unsafe(no_mangle)]
pub(crate) unsafe extern "system" fn Java_suqiu_InRust_decide(
    env: *mut JNIEnv,
    _class: jclass,
    units: jbyteArray,
    command: jbyteArray,
    rounds: jint,
) -> jdouble {
    // SAFETY: it came from the virtual machine just now.
    let env = unsafe { Env::new(env) };
    let text = |bytes| String::from_utf8(env.bytes(bytes).unwrap_or_default()).unwrap_or_default();
    decide(&text(units), &text(command), rounds).unwrap_or(-1.0)
}

fn decide(units: &str, command: &str, rounds: i32) -> Result<f64, Fault> {
    let place = Jurisdiction {
        directory: Directory::from_csv(units)?,
        policy: Policy::national()?,
    };
    let petition = Petition::blank(PetitionId::new("p1")?);
    let start = Stopwatch::now();
    for _ in 0..rounds.max(1) {
        black_box(wire::decide(&place, &petition, black_box(command))?);
    }
    Ok(each(start, rounds))
}

/// `double dueDays(int start, int count, int rows)`: how many nanoseconds it takes to compute columns
/// that are already in place, all of the same row; -1 after a fault.
// SAFETY: the name is the library's own, and only numbers are taken in.
#[allow(unsafe_code, non_snake_case)]
#[unsafe(no_mangle)]
pub(crate) extern "system" fn Java_suqiu_InRust_dueDays(
    _env: *mut JNIEnv,
    _class: jclass,
    start: jint,
    count: jint,
    rows: jint,
) -> jdouble {
    columns(start, count, rows).unwrap_or(-1.0)
}

fn columns(start: i32, count: i32, rows: i32) -> Result<f64, Fault> {
    let policy = Policy::national()?;
    let rows = usize::try_from(rows).unwrap_or_default();
    let (starts, counts) = (vec![start; rows], vec![count; rows]);
    let (mut nominal, mut rolled) = (vec![0; rows], vec![0; rows]);
    let mut certainty = vec![0; rows];
    // The first time the system hands out the memory.
    let mut best = f64::MAX;
    for _ in 0..4 {
        let began = Stopwatch::now();
        due_days(
            policy.calendar(),
            PeriodUnit::WorkingDays,
            Roll::Next,
            &DueDayColumns {
                count: black_box(&counts),
                start: black_box(&starts),
            },
            &mut DueDays {
                certainty: &mut certainty,
                nominal: &mut nominal,
                rolled: &mut rolled,
            },
        )?;
        black_box((&certainty, &nominal, &rolled));
        best = best.min(each(began, 1));
    }
    Ok(best)
}

/// `double sweep(int rows)`: the same for a sweep over starts of 400 days, budgets of 15 to 60 and, in
/// turns, natural and working days.
// SAFETY: the name is the library's own, and only a number is taken in.
#[allow(unsafe_code, non_snake_case)]
#[unsafe(no_mangle)]
pub(crate) extern "system" fn Java_suqiu_InRust_sweep(
    _env: *mut JNIEnv,
    _class: jclass,
    rows: jint,
) -> jdouble {
    clocks(rows).unwrap_or(-1.0)
}

fn clocks(rows: i32) -> Result<f64, Fault> {
    let policy = Policy::national()?;
    let now: Instant = "2026-03-02T09:30:00+08:00".parse()?;
    let start: Vec<i64> = (0..rows)
        .map(|row| now.micros() - i64::from(row % 400) * 86_400_000_000)
        .collect();
    let budget: Vec<i32> = (0..rows).map(|row| 15 + row % 46).collect();
    let unit: Vec<u8> = (0..rows).map(|row| u8::from(row % 2 == 1)).collect();
    let (mut nominal, mut rolled) = (vec![0; start.len()], vec![0; start.len()]);
    let (mut certainty, mut colour) = (vec![0; start.len()], vec![0; start.len()]);
    let rule = SweepRule {
        colours: Thresholds::DEFAULT,
        nature: Nature::Duty,
        roll: Roll::Next,
    };
    let columns = SweepColumns {
        budget: &budget,
        excluded: None,
        extended: None,
        paused: None,
        start: &start,
        unit: &unit,
    };
    let mut best = f64::MAX;
    for _ in 0..4 {
        let began = Stopwatch::now();
        sweep(
            policy.calendar(),
            &rule,
            black_box(&columns),
            now,
            &mut SweepOutput {
                certainty: &mut certainty,
                colour: &mut colour,
                nominal: &mut nominal,
                rolled: &mut rolled,
            },
        )?;
        black_box((&certainty, &colour, &nominal, &rolled));
        best = best.min(each(began, 1));
    }
    Ok(best)
}

fn each(start: Stopwatch, rounds: i32) -> f64 {
    start.elapsed().as_secs_f64() * 1e9 / f64::from(rounds.max(1))
}
