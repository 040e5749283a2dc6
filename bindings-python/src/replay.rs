//! Old petitions decided again: logs, replays, comparisons.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::prelude::*;
use suqiu::directory::Level;
use suqiu::petition::{ActKind, Class, Jurisdiction as CoreJurisdiction, Phase};
use suqiu::replay::{
    ChannelRate, ClockRow, Pace, PetitionSteps, ReplayLog as CoreLog, ReplayRows, Standing,
    UnitMonth, assumptions, compare as core_compare, rates, replay as core_replay, replay_both,
    workload,
};
use suqiu::routing::{Channel, NotHereReason, Tier};
use suqiu::{Fault, Instant, Text, wire};

use crate::argument::{Utf8, instant};
use crate::arrow::{Column, NONE, Table, code_of};
use crate::audit::day_number;
use crate::directory::Jurisdiction;
use crate::fault::{answer, answer_long, raise};
use crate::jobs::Jobs;
use crate::sweep::COLOURS;

/// Petitions that are decided between two looks at the progress.
const BLOCK: usize = 128;

/// The commands of petitions. It never changes; threads share it.
#[pyclass(module = "suqiu._suqiu", frozen, subclass)]
pub(crate) struct ReplayLog(pub(crate) Arc<CoreLog>);

#[pymethods]
impl ReplayLog {
    /// Reads lines of JSON: commands, or the events of a log. Or is the same log as another one.
    #[new]
    #[pyo3(signature = (text, /))]
    fn new(py: Python<'_>, text: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(log) = text.cast::<Self>() {
            return Ok(Self(Arc::clone(&log.get().0)));
        }
        let text: Utf8<'_> = text.extract()?;
        answer_long(py, true, || CoreLog::from_lines(text.0)).map(|log| Self(Arc::new(log)))
    }

    /// Its commands as lines of JSON.
    fn to_lines(&self, py: Python<'_>) -> PyResult<String> {
        answer_long(py, true, || self.0.to_lines())
    }

    /// How many petitions it has.
    fn __len__(&self) -> usize {
        self.0.petitions().len()
    }

    /// How many commands it has.
    #[getter]
    fn commands(&self) -> usize {
        self.0
            .petitions()
            .iter()
            .map(|one| one.commands.len())
            .sum()
    }

    /// What was assumed to have them, as canonical JSON.
    fn assumptions_json(&self, py: Python<'_>) -> PyResult<String> {
        answer(py, || wire::to_json(self.0.assumptions()))
    }

    fn __repr__(&self) -> String {
        format!(
            "<ReplayLog of {} petitions, {} commands>",
            self.__len__(),
            self.commands()
        )
    }
}

/// How a log is to be replayed.
#[derive(FromPyObject)]
pub(crate) struct ReplayOptions {
    #[pyo3(item)]
    as_if: bool,
    #[pyo3(item)]
    as_of: String,
    #[pyo3(item)]
    pace: String,
    #[pyo3(item)]
    progress: Option<Py<PyAny>>,
    #[pyo3(item)]
    threads: usize,
}

impl ReplayOptions {
    fn jobs(&self) -> Jobs<'_> {
        Jobs {
            threads: self.threads,
            progress: self.progress.as_ref(),
        }
    }

    fn place(&self, place: &CoreJurisdiction) -> Result<CoreJurisdiction, Fault> {
        let mut place = place.clone();
        if self.as_if {
            place.policy = place.policy.on_every_day()?;
        }
        Ok(place)
    }

    fn texts(&self, log: &CoreLog, pace: Option<Pace>) -> Vec<Text> {
        let mut texts = log.assumptions().to_vec();
        texts.extend(assumptions());
        if self.as_if {
            texts.push(Text::fixed(
                "视同规则在所有日期均已施行（as-if）",
                "the policy is taken to be in force on every date (as if)",
            ));
        }
        if let Some(pace) = pace {
            texts.push(Text::fixed(
                "第一套规则视为记录形成时的规则：其下各步骤的时间不变",
                "the first policy is taken to be the one under which the log was made: there every step keeps its time",
            ));
            texts.push(pace.assumption());
            texts.push(Text::fixed(
                "按去向发出的，改发往新去向的单位，其后由该单位办理；另行指定的不变",
                "what was sent where its route led is sent where it leads now, and that unit goes on; what was sent elsewhere stays",
            ));
        }
        texts
    }
}

/// Petitions, clocks, alerts and refusals of one replay; what was assumed, and the number of events.
type Answer = (Vec<(&'static str, Table)>, String, u64);

/// Decides a log under one policy.
#[pyfunction]
#[pyo3(signature = (jurisdiction, log, options, /))]
#[allow(clippy::needless_pass_by_value, reason = "made of Python's dictionary")]
pub(crate) fn replay_log(
    py: Python<'_>,
    jurisdiction: &Jurisdiction,
    log: &ReplayLog,
    options: ReplayOptions,
) -> PyResult<Answer> {
    let (place, as_of) = answer(py, || {
        Ok((
            options.place(&jurisdiction.0)?,
            instant(Utf8(&options.as_of))?,
        ))
    })?;
    let parts = Mutex::new(Vec::new());
    options.jobs().run(
        py,
        tasks(&log.0),
        |(number, steps): (usize, &[PetitionSteps])| {
            let mut rows = ReplayRows::default();
            for steps in steps {
                rows.add(&place, core_replay(&place, steps), as_of)?;
            }
            lock(&parts).push((number, rows));
            Ok(())
        },
    )?;
    let rows = joined(parts);
    let events = rows.petitions.iter().map(|one| one.events).sum();
    let texts = answer(py, || wire::to_json(&options.texts(&log.0, None)))?;
    Ok((tables(&rows), texts, events))
}

/// Two replays, and the tables that align them.
type Both = (Answer, Answer, Vec<(&'static str, Table)>);

/// Decides a log under two policies.
#[pyfunction]
#[pyo3(signature = (a, b, log, options, /))]
#[allow(clippy::needless_pass_by_value, reason = "made of Python's dictionary")]
pub(crate) fn compare_log(
    py: Python<'_>,
    a: &Jurisdiction,
    b: &Jurisdiction,
    log: &ReplayLog,
    options: ReplayOptions,
) -> PyResult<Both> {
    let (a, b, as_of, pace) = answer(py, || {
        let pace = match &*options.pace {
            "recorded" => Pace::Recorded,
            "share" => Pace::Share,
            other => return Err(crate::words::not_one_of("pace", other, "share, recorded")),
        };
        let (a, b) = (options.place(&a.0)?, options.place(&b.0)?);
        Ok((a, b, instant(Utf8(&options.as_of))?, pace))
    })?;
    let parts = Mutex::new((Vec::new(), Vec::new()));
    options.jobs().run(
        py,
        tasks(&log.0),
        |(number, steps): (usize, &[PetitionSteps])| {
            let (mut rows_a, mut rows_b) = (ReplayRows::default(), ReplayRows::default());
            for steps in steps {
                let (run_a, run_b) = replay_both(&a, &b, steps, pace);
                rows_a.add(&a, run_a, as_of)?;
                rows_b.add(&b, run_b, as_of)?;
            }
            let mut parts = lock(&parts);
            parts.0.push((number, rows_a));
            parts.1.push((number, rows_b));
            Ok(())
        },
    )?;
    let (parts_a, parts_b) = parts.into_inner().unwrap_or_else(PoisonError::into_inner);
    let (rows_a, rows_b) = (joined(Mutex::new(parts_a)), joined(Mutex::new(parts_b)));
    let texts = wire::to_json(&options.texts(&log.0, Some(pace)));
    let texts = texts.map_err(|fault| raise(py, &fault))?;
    let answer = |rows: &ReplayRows| {
        let events = rows.petitions.iter().map(|one| one.events).sum();
        (tables(rows), texts.clone(), events)
    };
    let aligned = aligned((&a, &rows_a), (&b, &rows_b), as_of);
    Ok((answer(&rows_a), answer(&rows_b), aligned))
}

type Task<'a> = (usize, (usize, &'a [PetitionSteps]));

fn tasks(log: &CoreLog) -> Vec<Task<'_>> {
    let blocks = log.petitions().chunks(BLOCK).enumerate();
    blocks
        .map(|(number, steps)| (steps.len(), (number, steps)))
        .collect()
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The parts of a replay in their order.
fn joined(parts: Mutex<Vec<(usize, ReplayRows)>>) -> ReplayRows {
    let mut parts = parts.into_inner().unwrap_or_else(PoisonError::into_inner);
    parts.sort_by_key(|(number, _)| *number);
    let mut rows = ReplayRows::default();
    for (_, part) in parts {
        rows.append(part);
    }
    rows
}

/// Different words of a column, and the position of each row's; below 0 is none.
#[derive(Default)]
struct Words<'a> {
    places: HashMap<&'a str, i32>,
    known: Vec<&'a str>,
    codes: Vec<i32>,
}

impl<'a> Words<'a> {
    fn of(words: impl Iterator<Item = Option<&'a str>>) -> Self {
        let mut all = Self::default();
        for word in words {
            let code = word.map_or(-1, |word| {
                let next = i32::try_from(all.known.len()).unwrap_or(-1);
                *all.places.entry(word).or_insert_with(|| {
                    all.known.push(word);
                    next
                })
            });
            all.codes.push(code);
        }
        all
    }

    fn column(self, name: &'static str) -> Column {
        Column::many(name, self.codes, self.known)
    }
}

/// A column of words of a closed list.
fn few<T: Copy + PartialEq + std::fmt::Display>(
    name: &'static str,
    all: &[T],
    rows: impl Iterator<Item = Option<T>>,
) -> Column {
    let codes = rows.map(|one| code_of(all, one)).collect();
    Column::few(name, codes, all.iter().map(T::to_string))
}

fn count(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn micros(at: Option<Instant>) -> i64 {
    at.map_or(NONE, Instant::micros)
}

/// The last day of a due, in days since 1970-01-01; for clocks in hours the day of the instant.
fn days(clock: &ClockRow) -> (i32, i32) {
    use suqiu::clock::Deadline;
    let day = |deadline| match deadline {
        Deadline::EndOf(date) => day_number(date),
        Deadline::At(at) => day_number(at.to_chrono().date_naive()),
    };
    clock.due.map_or((i32::MIN, i32::MIN), |due| {
        (day(due.nominal), day(due.rolled))
    })
}

/// The tables of one replay.
fn tables(rows: &ReplayRows) -> Vec<(&'static str, Table)> {
    let petitions = &rows.petitions;
    let name = |at: usize| petitions.get(at).map(|one| one.petition.as_str());
    let petitions = Table::new(vec![
        Column::texts(
            "petition",
            petitions.iter().map(|one| Some(one.petition.to_string())),
        ),
        few("class", Class::ALL, petitions.iter().map(|one| one.class)),
        Column::times(
            "received_at",
            petitions
                .iter()
                .map(|one| micros(one.received_at))
                .collect(),
        ),
        few(
            "phase",
            Phase::ALL,
            petitions.iter().map(|one| Some(one.phase)),
        ),
        Words::of(
            petitions
                .iter()
                .map(|one| one.rule.as_ref().map(suqiu::RuleId::as_str)),
        )
        .column("rule"),
        few(
            "channel",
            Channel::ALL,
            petitions.iter().map(|one| one.channel),
        ),
        few(
            "not_here",
            NotHereReason::ALL,
            petitions.iter().map(|one| one.not_here),
        ),
        Words::of(
            petitions
                .iter()
                .map(|one| one.unit.as_ref().map(suqiu::UnitId::as_str)),
        )
        .column("unit"),
        few("level", Level::ALL, petitions.iter().map(|one| one.level)),
        few("tier", Tier::ALL, petitions.iter().map(|one| one.tier)),
        Column::counts(
            "events",
            petitions.iter().map(|one| count(one.events)).collect(),
        ),
        Column::counts(
            "refused",
            petitions.iter().map(|one| count(one.refused)).collect(),
        ),
        Column::counts(
            "breaches",
            petitions.iter().map(|one| count(one.breaches)).collect(),
        ),
    ]);
    let clocks = &rows.clocks;
    let clocks_table = Table::new(vec![
        Words::of(clocks.iter().map(|one| name(one.petition))).column("petition"),
        Words::of(clocks.iter().map(|one| Some(one.rule.as_str()))).column("clock"),
        Column::texts("key", clocks.iter().map(|one| Some(one.key.to_string()))),
        Words::of(
            clocks
                .iter()
                .map(|one| one.unit.as_ref().map(suqiu::UnitId::as_str)),
        )
        .column("unit"),
        Column::flags("duty", clocks.iter().map(|one| one.is_duty)),
        Column::times(
            "started_at",
            clocks.iter().map(|one| one.started_at.micros()).collect(),
        ),
        Column::days("nominal", clocks.iter().map(|one| days(one).0).collect()),
        Column::days("rolled", clocks.iter().map(|one| days(one).1).collect()),
        Column::times(
            "ended_at",
            clocks.iter().map(|one| micros(one.ended_at)).collect(),
        ),
        few(
            "standing",
            Standing::ALL,
            clocks.iter().map(|one| Some(one.standing)),
        ),
    ]);
    let alerts = &rows.alerts;
    let clock = |at: usize| clocks.get(at);
    let alerts_table = Table::new(vec![
        Words::of(alerts.iter().map(|one| name(clock(one.clock)?.petition))).column("petition"),
        Words::of(
            alerts
                .iter()
                .map(|one| Some(clock(one.clock)?.rule.as_str())),
        )
        .column("clock"),
        Words::of(
            alerts
                .iter()
                .map(|one| clock(one.clock)?.unit.as_ref().map(suqiu::UnitId::as_str)),
        )
        .column("unit"),
        Column::few(
            "colour",
            alerts.iter().map(|one| one.colour as u8).collect(),
            COLOURS,
        ),
        Column::times("at", alerts.iter().map(|one| one.at.micros()).collect()),
    ]);
    let refusals = &rows.refusals;
    let refusals_table = Table::new(vec![
        Words::of(refusals.iter().map(|(at, _)| name(*at))).column("petition"),
        Column::texts(
            "command",
            refusals
                .iter()
                .map(|(_, one)| Some(one.command.to_string())),
        ),
        few(
            "act",
            ActKind::ALL,
            refusals.iter().map(|(_, one)| Some(one.act)),
        ),
        Column::times(
            "at",
            refusals.iter().map(|(_, one)| one.at.micros()).collect(),
        ),
        Words::of(refusals.iter().map(|(_, one)| Some(one.code.wire()))).column("code"),
    ]);
    vec![
        ("petitions", petitions),
        ("clocks", clocks_table),
        ("alerts", alerts_table),
        ("refusals", refusals_table),
    ]
}

type Side<'a> = (&'a CoreJurisdiction, &'a ReplayRows);

/// The tables that align two replays.
fn aligned(a: Side<'_>, b: Side<'_>, as_of: Instant) -> Vec<(&'static str, Table)> {
    let (rows_a, rows_b) = (a.1, b.1);
    let found = core_compare(rows_a, rows_b);
    let pairs = || {
        let clock =
            |rows: &'_ [ClockRow], at: Option<usize>| at.and_then(|at| rows.get(at).cloned());
        let both = found.clocks.iter();
        both.map(move |(a, b)| (clock(&rows_a.clocks, *a), clock(&rows_b.clocks, *b)))
    };
    let pairs: Vec<(Option<ClockRow>, Option<ClockRow>)> = pairs().collect();
    let either =
        |pair: &(Option<ClockRow>, Option<ClockRow>)| pair.0.clone().or_else(|| pair.1.clone());
    let either: Vec<Option<ClockRow>> = pairs.iter().map(either).collect();
    let petition = |one: &ClockRow| {
        rows_a
            .petitions
            .get(one.petition)
            .map(|one| one.petition.as_str())
    };
    let side = |first: bool| {
        pairs
            .iter()
            .map(move |(a, b)| if first { a.as_ref() } else { b.as_ref() })
    };
    let unit = |first| {
        side(first).map(|one| {
            one.and_then(|one| one.unit.as_ref())
                .map(suqiu::UnitId::as_str)
        })
    };
    let nominal = |first| {
        side(first)
            .map(|one| one.map_or(i32::MIN, |one| days(one).0))
            .collect()
    };
    let ended = |first| {
        side(first)
            .map(|one| micros(one.and_then(|one| one.ended_at)))
            .collect()
    };
    let standing = |first| side(first).map(|one| one.map(|one| one.standing));
    let clocks = Table::new(vec![
        Words::of(either.iter().map(|one| one.as_ref().and_then(petition))).column("petition"),
        Words::of(
            either
                .iter()
                .map(|one| one.as_ref().map(|one| one.rule.as_str())),
        )
        .column("clock"),
        Words::of(unit(true)).column("unit_a"),
        Words::of(unit(false)).column("unit_b"),
        Column::days("nominal_a", nominal(true)),
        Column::days("nominal_b", nominal(false)),
        Column::times("ended_a", ended(true)),
        Column::times("ended_b", ended(false)),
        few("standing_a", Standing::ALL, standing(true)),
        few("standing_b", Standing::ALL, standing(false)),
    ]);
    let (all_a, all_b) = (&rows_a.petitions, &rows_b.petitions);
    let both = || all_a.iter().zip(all_b);
    let petitions = Table::new(vec![
        Column::texts(
            "petition",
            all_a.iter().map(|one| Some(one.petition.to_string())),
        ),
        few(
            "channel_a",
            Channel::ALL,
            all_a.iter().map(|one| one.channel),
        ),
        few(
            "channel_b",
            Channel::ALL,
            all_b.iter().map(|one| one.channel),
        ),
        Words::of(
            all_a
                .iter()
                .map(|one| one.unit.as_ref().map(suqiu::UnitId::as_str)),
        )
        .column("unit_a"),
        Words::of(
            all_b
                .iter()
                .map(|one| one.unit.as_ref().map(suqiu::UnitId::as_str)),
        )
        .column("unit_b"),
        few("level_a", Level::ALL, all_a.iter().map(|one| one.level)),
        few("level_b", Level::ALL, all_b.iter().map(|one| one.level)),
        Column::counts(
            "breaches_a",
            all_a.iter().map(|one| count(one.breaches)).collect(),
        ),
        Column::counts(
            "breaches_b",
            all_b.iter().map(|one| count(one.breaches)).collect(),
        ),
        Column::counts(
            "refused_a",
            all_a.iter().map(|one| count(one.refused)).collect(),
        ),
        Column::counts(
            "refused_b",
            all_b.iter().map(|one| count(one.refused)).collect(),
        ),
        Column::flags(
            "moved",
            both().map(|(a, b)| (a.channel, &a.unit, a.level) != (b.channel, &b.unit, b.level)),
        ),
    ]);
    let flows = &found.flows;
    let flows = Table::new(vec![
        few("before", Channel::ALL, flows.iter().map(|one| one.before)),
        few("after", Channel::ALL, flows.iter().map(|one| one.after)),
        Column::counts(
            "petitions",
            flows.iter().map(|one| count(one.petitions)).collect(),
        ),
    ]);
    let rated: Vec<(&str, ChannelRate)> = [("a", rows_a), ("b", rows_b)]
        .into_iter()
        .flat_map(|(side, rows)| rates(rows).into_iter().map(move |one| (side, one)))
        .collect();
    let breaches = Table::new(vec![
        Words::of(rated.iter().map(|(side, _)| Some(*side))).column("policy"),
        few(
            "channel",
            Channel::ALL,
            rated.iter().map(|(_, one)| one.channel),
        ),
        Column::counts(
            "judged",
            rated.iter().map(|(_, one)| count(one.judged)).collect(),
        ),
        Column::counts(
            "late",
            rated.iter().map(|(_, one)| count(one.late)).collect(),
        ),
    ]);
    let worked: Vec<(&str, UnitMonth)> = [("a", a), ("b", b)]
        .into_iter()
        .flat_map(|(side, (place, rows))| {
            let months = workload(place.policy.calendar(), rows, as_of);
            months.into_iter().map(move |one| (side, one))
        })
        .collect();
    let workload = Table::new(vec![
        Words::of(worked.iter().map(|(side, _)| Some(*side))).column("policy"),
        Words::of(worked.iter().map(|(_, one)| Some(one.unit.as_str()))).column("unit"),
        Column::days(
            "month",
            worked
                .iter()
                .map(|(_, one)| day_number(one.month))
                .collect(),
        ),
        Column::counts(
            "clocks",
            worked.iter().map(|(_, one)| count(one.clocks)).collect(),
        ),
        Column::counts(
            "days",
            worked.iter().map(|(_, one)| count(one.days)).collect(),
        ),
    ]);
    vec![
        ("petitions", petitions),
        ("clocks", clocks),
        ("flows", flows),
        ("breaches", breaches),
        ("workload", workload),
    ]
}
