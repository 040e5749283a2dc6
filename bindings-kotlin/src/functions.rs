//! What needs no object.

use std::hint::black_box;
use std::time::Instant as Stopwatch;

use suqiu::petition::ReadEvent;
use suqiu::{Fault, FaultKind, Text, wire};

use crate::directory::Jurisdiction;
use crate::error::SuqiuError;
use crate::generated::{Command, Event};
use crate::guard::{guard, probe};
use crate::petition::Petition;
use crate::policy::Policy;
use crate::types::{from_json, to_json};

/// Checks the lines of a log: how many, and the last hash. The first broken link is the fault.
#[uniffi::export]
pub fn verify(lines: String) -> Result<String, SuqiuError> {
    guard(|| {
        probe(&lines);
        wire::verify(&lines)
    })
}

/// Every code with its label in Chinese and in English, by kind, as JSON.
#[uniffi::export]
pub fn labels() -> Result<String, SuqiuError> {
    guard(wire::labels)
}

/// The library's version.
#[uniffi::export]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Reads a command from JSON.
#[uniffi::export]
pub fn read_command(json: String) -> Result<Command, SuqiuError> {
    guard(|| {
        let command: suqiu::petition::Command = wire::from_json("command", &json)?;
        from_json(&wire::to_json(&command)?)
    })
}

/// A command as canonical JSON, to be kept or sent.
#[uniffi::export]
pub fn write_command(command: Command) -> Result<String, SuqiuError> {
    guard(|| {
        let json = to_json(&command)?;
        wire::to_json(&wire::from_json::<suqiu::petition::Command>(
            "command", &json,
        )?)
    })
}

/// Reads events from a JSON array, a decision, or lines of a log. Events of a newer version have
/// no form here: hand those to `applyJson`.
#[uniffi::export]
pub fn read_events(json: String) -> Result<Vec<Event>, SuqiuError> {
    guard(|| {
        let events = wire::read_events(&json)?
            .into_iter()
            .map(|event| match event {
                ReadEvent::Known(event) => Ok(event),
                ReadEvent::Newer { seq, v, .. } => Err(newer(seq, v)),
            })
            .collect::<Result<Vec<_>, _>>()?;
        from_json(&wire::to_json(&events)?)
    })
}

/// Events as a canonical JSON array, to be kept or sent.
#[uniffi::export]
pub fn write_events(events: Vec<Event>) -> Result<String, SuqiuError> {
    guard(|| {
        let json = to_json(&events)?;
        wire::to_json(&wire::from_json::<Vec<suqiu::petition::Event>>(
            "events", &json,
        )?)
    })
}

#[cold]
fn newer(seq: u64, v: u32) -> Fault {
    Fault::new(
        FaultKind::Input,
        "input.newer_event",
        Text::new(
            format!("第 {seq} 个事件是较新的版本 {v}"),
            format!("event {seq} is of the newer version {v}"),
        ),
        Text::fixed(
            "升级本库，或者原样交给 applyJson",
            "upgrade the library, or hand it to applyJson",
        ),
    )
}

/// How many nanoseconds one `decideJson` takes inside the native library, on average: the figure
/// that the cost of calling it is compared with.
#[uniffi::export]
pub fn bench_decide(
    jurisdiction: &Jurisdiction,
    petition: &Petition,
    command: String,
    rounds: i32,
) -> Result<f64, SuqiuError> {
    let start = Stopwatch::now();
    for _ in 0..rounds.max(1) {
        black_box(petition.decide_json(jurisdiction, command.clone())?);
    }
    Ok(start.elapsed().as_secs_f64() * 1e9 / f64::from(rounds.max(1)))
}

/// How many nanoseconds one computation of due days takes inside the native library, on average,
/// over columns that are already in place. The rows all start on `start`.
#[uniffi::export]
pub fn bench_due_days(
    policy: &Policy,
    start: i32,
    count: i32,
    rows: i32,
    rounds: i32,
) -> Result<f64, SuqiuError> {
    use suqiu::clock::{DueDayColumns, DueDays, PeriodUnit, Roll, due_days};
    guard(|| {
        let rows = usize::try_from(rows).unwrap_or_default();
        let (starts, counts) = (vec![start; rows], vec![count; rows]);
        let (mut nominal, mut rolled) = (vec![0; rows], vec![0; rows]);
        let mut certainty = vec![0; rows];
        let began = Stopwatch::now();
        for _ in 0..rounds.max(1) {
            due_days(
                policy.0.calendar(),
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
        Ok(began.elapsed().as_secs_f64() * 1e9 / f64::from(rounds.max(1)))
    })
}
