//! The same work inside the native library, for `make bench-kotlin`: the figures that the cost of
//! calling it is compared with. Never in what is shipped.

use std::ffi::{CStr, c_char};
use std::hint::black_box;
use std::time::Instant as Stopwatch;

use suqiu::clock::{DueDayColumns, DueDays, PeriodUnit, Roll, due_days};
use suqiu::directory::Directory;
use suqiu::petition::{Jurisdiction, Petition};
use suqiu::policy::Policy;
use suqiu::{Fault, PetitionId, wire};

/// How many nanoseconds one decision takes, JSON in and JSON out, on average; -1 after a fault.
///
/// # Safety
///
/// Both texts end with a NUL.
#[allow(unsafe_code)]
#[unsafe(no_mangle)]
pub(crate) unsafe extern "C" fn suqiu_jvm_bench_decide(
    units: *const c_char,
    command: *const c_char,
    rounds: i32,
) -> f64 {
    // SAFETY: the caller hands in two texts that end with a NUL.
    let (units, command) = unsafe { (CStr::from_ptr(units), CStr::from_ptr(command)) };
    let (Ok(units), Ok(command)) = (units.to_str(), command.to_str()) else {
        return -1.0;
    };
    decide(units, command, rounds).unwrap_or(-1.0)
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

/// How many nanoseconds one computation of due days takes on average, over columns that are already
/// in place, all starting on `start`; -1 after a fault.
// SAFETY: the name is the library's own, and only numbers are taken in.
#[allow(unsafe_code)]
#[unsafe(no_mangle)]
pub(crate) extern "C" fn suqiu_jvm_bench_due_days(
    start: i32,
    count: i32,
    rows: i32,
    rounds: i32,
) -> f64 {
    columns(start, count, rows, rounds).unwrap_or(-1.0)
}

fn columns(start: i32, count: i32, rows: i32, rounds: i32) -> Result<f64, Fault> {
    let policy = Policy::national()?;
    let rows = usize::try_from(rows).unwrap_or_default();
    let (starts, counts) = (vec![start; rows], vec![count; rows]);
    let (mut nominal, mut rolled) = (vec![0; rows], vec![0; rows]);
    let mut certainty = vec![0; rows];
    let began = Stopwatch::now();
    for _ in 0..rounds.max(1) {
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
    }
    Ok(each(began, rounds))
}

fn each(start: Stopwatch, rounds: i32) -> f64 {
    start.elapsed().as_secs_f64() * 1e9 / f64::from(rounds.max(1))
}
