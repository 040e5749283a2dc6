//! The audit of a platform's records, from tables.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Mutex, PoisonError};

use pyo3::prelude::*;
use suqiu::audit::{
    AuditQuestion, Auditor, Column as AuditColumn, JudgedClock, ReceivedBy, Record, Verdict,
};
use suqiu::clock::Deadline;
use suqiu::petition::{Branch, Class};
use suqiu::policy::Policy as Core;
use suqiu::{BoundaryCode, Fault, Instant, Text, wire};

use crate::argument::{Utf8, instant};
use crate::arrow::{Codes, Column, Input, NO_WORD, NONE, PIECE, Piece, Table, Times, code_of};
use crate::fault::{answer, raise};
use crate::jobs::{Jobs, split};
use crate::policy::Policy;
use crate::sweep::COLOURS;
use crate::words::{not_one_of, word};

/// Judging a record takes longer than a row of a sweep.
const BLOCK: usize = 16_384;

/// How a table of records is to be read and judged.
#[derive(FromPyObject)]
pub(crate) struct AuditOptions {
    #[pyo3(item)]
    as_if: bool,
    #[pyo3(item)]
    as_of: String,
    #[pyo3(item)]
    columns: HashMap<String, String>,
    #[pyo3(item)]
    offset: Option<String>,
    #[pyo3(item)]
    progress: Option<Py<PyAny>>,
    #[pyo3(item)]
    received_by: String,
    #[pyo3(item)]
    records: bool,
    #[pyo3(item)]
    threads: usize,
}

/// The columns of a table that an audit reads.
struct Records<'a> {
    times: Vec<(AuditColumn, Times<'a>)>,
    class: Option<Codes<'a>>,
    branch: Option<Codes<'a>>,
    received_by: Option<Codes<'a>>,
}

impl<'a> Records<'a> {
    fn new(table: &'a Input, options: &AuditOptions) -> Result<Self, Fault> {
        let times: Vec<&str> = AuditColumn::ALL
            .iter()
            .map(|column| column.wire())
            .collect();
        let plain = ["id", "class", "branch", "received_by"];
        for name in options.columns.keys() {
            if !times.iter().chain(&plain).any(|known| known == name) {
                return Err(not_one_of(
                    "columns",
                    name,
                    &[&times[..], &plain].concat().join(", "),
                ));
            }
        }
        let named = |name| table.named(&options.columns, name);
        let mut found = Vec::new();
        for column in AuditColumn::ALL {
            if let Some(given) = named(column.wire())? {
                found.push((*column, Times::new(given, options.offset.as_deref())?));
            }
        }
        if found.is_empty() {
            let has = table.names().join(", ");
            let fill = [("name", "received_at"), ("has", &*has)];
            return Err(Fault::boundary(BoundaryCode::MissingColumn, &fill).at("table"));
        }
        let kinds = |name, all: Vec<&'static str>| -> Result<Option<Codes<'a>>, Fault> {
            let numbers: HashMap<&str, u32> = all.iter().copied().zip(1..).collect();
            let list = all.join(", ");
            let meaning = move |text: &str| {
                numbers.get(text).copied().ok_or_else(|| {
                    let shown: String = text.chars().take(64).collect();
                    let fill = [("text", &*shown), ("list", &*list)];
                    Text::fixed("“{text}”不是可用的值：{list}", "`{text}` is none of {list}")
                        .fill(&fill)
                })
            };
            named(name)?
                .map(|column| Codes::known(column, meaning))
                .transpose()
        };
        Ok(Self {
            times: found,
            class: kinds("class", Class::ALL.iter().map(|one| one.wire()).collect())?,
            branch: kinds("branch", Branch::ALL.iter().map(|one| one.wire()).collect())?,
            received_by: kinds(
                "received_by",
                ReceivedBy::ALL.iter().map(|one| one.wire()).collect(),
            )?,
        })
    }

    /// The records of some rows.
    fn read(&self, piece: Piece) -> Result<Vec<Record>, Fault> {
        let mut times = Vec::with_capacity(self.times.len());
        for (column, reader) in &self.times {
            let mut values = vec![NONE; piece.rows];
            reader.read(piece, &mut values)?;
            times.push((*column, values));
        }
        let codes = |codes: &Option<Codes<'_>>| {
            let mut found = vec![0u32; piece.rows];
            let read = codes
                .as_ref()
                .map_or(Ok(()), |codes| codes.read(piece, &mut found));
            read.map(|()| found)
        };
        let (class, branch) = (codes(&self.class)?, codes(&self.branch)?);
        let received_by = codes(&self.received_by)?;
        let record = |at: usize| {
            let of_row = times.iter().filter_map(|(column, values)| {
                let micros = values.get(at).copied().filter(|micros| *micros != NONE)?;
                Some((*column, Instant::from_micros(micros).ok()?))
            });
            Record {
                branch: one(Branch::ALL, &branch, at),
                class: one(Class::ALL, &class, at),
                id: String::new(),
                received_by: one(ReceivedBy::ALL, &received_by, at),
                row: u64::try_from(piece.first + at).unwrap_or(u64::MAX),
                times: of_row.collect::<BTreeMap<_, _>>(),
            }
        };
        Ok((0..piece.rows).map(record).collect())
    }
}

/// The value that a code stands for.
fn one<T: Copy>(all: &[T], codes: &[u32], at: usize) -> Option<T> {
    let code = codes.get(at)?.checked_sub(1)?;
    all.get(usize::try_from(code).ok()?).copied()
}

/// What became of one clock of one record.
#[derive(Clone, Copy)]
struct Judged {
    verdict: u8,
    colour: u8,
    started_at: i64,
    ended_at: i64,
    nominal: i32,
    rolled: i32,
}

impl Judged {
    const BLANK: Self = Self {
        verdict: NO_WORD,
        colour: NO_WORD,
        started_at: NONE,
        ended_at: NONE,
        nominal: i32::MIN,
        rolled: i32::MIN,
    };

    fn of(policy: &Core, judged: &JudgedClock) -> Self {
        let micros = |at: Option<Instant>| at.map_or(NONE, Instant::micros);
        let day = |deadline: Deadline| {
            let date = match deadline {
                Deadline::EndOf(date) => date,
                Deadline::At(at) => policy.calendar().date_of(at),
            };
            day_number(date)
        };
        Self {
            verdict: code_of(Verdict::ALL, Some(judged.verdict)),
            colour: judged.colour.map_or(NO_WORD, |colour| colour as u8),
            started_at: micros(judged.started_at),
            ended_at: micros(judged.ended_at),
            nominal: judged.due.map_or(i32::MIN, |due| day(due.nominal)),
            rolled: judged.due.map_or(i32::MIN, |due| day(due.rolled)),
        }
    }
}

/// A date in days since 1970-01-01.
pub(crate) fn day_number(date: suqiu::Date) -> i32 {
    let epoch = suqiu::Date::default();
    i32::try_from(date.signed_duration_since(epoch).num_days()).unwrap_or(i32::MIN)
}

/// Audits the records of a table: the report as canonical JSON, and what became of each clock of each
/// record if that is asked for.
#[pyfunction]
#[pyo3(signature = (policy, table, options, /))]
#[allow(clippy::needless_pass_by_value, reason = "made of Python's dictionary")]
pub(crate) fn audit_table(
    py: Python<'_>,
    policy: &Policy,
    table: &Bound<'_, PyAny>,
    options: AuditOptions,
) -> PyResult<(String, Option<Table>)> {
    let table = Input::take(table)?;
    let policy = &policy.core;
    let (records, question) = answer(py, || {
        let question = AuditQuestion {
            as_if: options.as_if,
            as_of: instant(Utf8(&options.as_of))?,
            received_by: word::<ReceivedBy>("received_by", &options.received_by)?,
        };
        Ok((Records::new(&table, &options)?, question))
    })?;
    let columns: BTreeSet<AuditColumn> = records.times.iter().map(|(column, _)| *column).collect();
    let whole = Auditor::new(policy, &columns, question);
    let clocks: Vec<String> = whole
        .report()
        .clocks
        .iter()
        .map(|one| one.clock.to_string())
        .collect();
    let width = if options.records { clocks.len() } else { 0 };
    let mut judged = vec![Judged::BLANK; table.rows() * width];
    let whole = Mutex::new(whole);
    let jobs = Jobs {
        threads: options.threads,
        progress: options.progress.as_ref(),
    };
    let blocks = table.pieces(BLOCK);
    let parts = split(&mut judged, blocks.iter().map(|block| block.rows * width));
    let tasks = blocks
        .iter()
        .zip(parts)
        .map(|(block, part)| (block.rows, (*block, part)));
    let blank = Auditor::new(policy, &columns, question);
    jobs.run(
        py,
        tasks.collect(),
        |(block, part): (Piece, &mut [Judged])| {
            let mut auditor = blank.clone();
            let mut slots = part.iter_mut();
            for piece in block.cut(PIECE) {
                for record in records.read(piece)? {
                    let found = auditor
                        .judge(&record)
                        .map_err(|error| Fault::from(error).at(format!("row {}", record.row)))?;
                    if width > 0 {
                        for (judged, slot) in found.clocks.iter().zip(&mut slots) {
                            *slot = Judged::of(policy, judged);
                        }
                    }
                }
            }
            whole
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .add(&auditor);
            Ok(())
        },
    )?;
    let whole = whole.into_inner().unwrap_or_else(PoisonError::into_inner);
    let report = wire::to_json(&whole.report()).map_err(|fault| raise(py, &fault))?;
    let records = options.records.then(|| as_table(&judged, &clocks));
    Ok((report, records))
}

fn as_table(judged: &[Judged], clocks: &[String]) -> Table {
    let width = clocks.len().max(1);
    let at = |row: usize| i64::try_from(row / width).unwrap_or(i64::MAX);
    let clock = |row: usize| i32::try_from(row % width).unwrap_or(-1);
    let rows = || 0..judged.len();
    Table::new(vec![
        Column::counts("row", rows().map(at).collect()),
        Column::many("clock", rows().map(clock).collect(), clocks),
        Column::few(
            "verdict",
            judged.iter().map(|one| one.verdict).collect(),
            Verdict::ALL.iter().map(|one| one.wire()),
        ),
        Column::few(
            "colour",
            judged.iter().map(|one| one.colour).collect(),
            COLOURS,
        ),
        Column::times(
            "started_at",
            judged.iter().map(|one| one.started_at).collect(),
        ),
        Column::times("ended_at", judged.iter().map(|one| one.ended_at).collect()),
        Column::days("nominal", judged.iter().map(|one| one.nominal).collect()),
        Column::days("rolled", judged.iter().map(|one| one.rolled).collect()),
    ])
}
