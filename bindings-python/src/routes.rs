//! Routes of many petitions, from tables.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use pyo3::prelude::*;
use suqiu::directory::Level;
use suqiu::petition::{Branch, Class, Intake, Jurisdiction as CoreJurisdiction, Procedure};
use suqiu::routing::{
    Channel, FactKind, FactName, FactValues, ManyError, MediationWill, NotHereReason, Relation,
    RespondentKind, RouteMemo, RouteOutcome, RoutingDecision, Stage, Tier, Urgency,
};
use suqiu::{Fault, Instant, Money, PlaceId, Text};

use crate::argument::{Utf8, instant};
use crate::arrow::{
    Codes, Column, Days, Flags, Input, Moneys, NO_DAY, NO_WORD, NONE, Numbers, PIECE, Piece, Table,
    code_of, zeros,
};
use crate::directory::Jurisdiction;
use crate::fault::answer;
use crate::jobs::{BLOCK, Jobs, split};

/// How a table of facts is to be read and worked on.
#[derive(FromPyObject)]
pub(crate) struct RouteOptions {
    #[pyo3(item)]
    columns: HashMap<String, String>,
    #[pyo3(item)]
    progress: Option<Py<PyAny>>,
    #[pyo3(item)]
    threads: usize,
}

/// A column of facts, as numbers.
pub(crate) enum FactColumn<'a> {
    Words(Codes<'a>),
    Flags(Flags<'a>),
    /// Numbers, and the steps that the rules tell apart.
    Counts(Numbers<'a>, Vec<i64>),
    Amounts(Moneys<'a>, Vec<i64>),
    Days(Days<'a>),
}

impl<'a> FactColumn<'a> {
    /// A column of the table as the fact that it tells, with what its numbers stand for.
    fn new(
        place: &CoreJurisdiction,
        fact: FactName,
        column: crate::arrow::InColumn<'a>,
    ) -> Result<(Self, FactValues), Fault> {
        let router = place.policy.router();
        let units = || {
            let units = place.directory.units().iter();
            units.map(|unit| unit.id.to_string()).collect()
        };
        let counts = |kind: FactKind, column| -> Result<(Self, FactValues), Fault> {
            let steps = router.steps(kind);
            let counts = steps.iter().filter_map(|step| u32::try_from(*step).ok());
            let values = FactValues::Counts(counts.collect());
            let steps = steps.iter().filter_map(|step| i64::try_from(*step).ok());
            Ok((Self::Counts(Numbers::new(column)?, steps.collect()), values))
        };
        match fact {
            FactName::Amount => {
                let steps = router.steps(FactKind::Amount);
                let amounts = steps.iter().filter_map(|step| Money::from_fen(*step).ok());
                let values = FactValues::Amounts(amounts.collect());
                let steps = steps.iter().filter_map(|step| i64::try_from(*step).ok());
                Ok((Self::Amounts(Moneys::new(column)?, steps.collect()), values))
            }
            FactName::Attempts => counts(FactKind::Attempts, column),
            FactName::People => counts(FactKind::People, column),
            FactName::Units => counts(FactKind::Units, column),
            FactName::Subject => {
                Self::words(fact, router.subjects().map(str::to_owned).collect(), column)
            }
            FactName::Receiver | FactName::RespondentUnit => Self::words(fact, units(), column),
            FactName::Place => {
                let units = place.directory.units().iter();
                let places = units.flat_map(|unit| unit.places.iter().map(PlaceId::to_string));
                let mut places: Vec<String> = places.collect();
                places.sort();
                places.dedup();
                Self::words(fact, places, column)
            }
            fact => Self::listed(fact, column),
        }
    }

    /// A column of one of the words of a list.
    fn words(
        fact: FactName,
        words: Vec<String>,
        column: crate::arrow::InColumn<'a>,
    ) -> Result<(Self, FactValues), Fault> {
        let numbers: HashMap<String, u32> = words.iter().cloned().zip(1..).collect();
        let codes = Codes::known(column, move |text| {
            numbers
                .get(text)
                .copied()
                .ok_or_else(|| unknown(fact, text))
        })?;
        Ok((Self::Words(codes), FactValues::Words(words)))
    }

    /// A column of a fact whose values are the library's own: names, flags, days.
    pub(crate) fn listed(
        fact: FactName,
        column: crate::arrow::InColumn<'a>,
    ) -> Result<(Self, FactValues), Fault> {
        let words = |all: Vec<String>, column| Self::words(fact, all, column);
        match fact {
            FactName::ActKnownOn
            | FactName::DecidedOn
            | FactName::DutyRequestedOn
            | FactName::HarmKnownOn => Ok((Self::Days(Days::new(column)?), FactValues::Days)),
            FactName::Branch => words(names(Branch::ALL), column),
            FactName::Class => words(names(Class::ALL), column),
            FactName::Intake => words(names(Intake::ALL), column),
            FactName::Mediation => words(names(MediationWill::ALL), column),
            FactName::Relation => words(names(Relation::ALL), column),
            FactName::Respondent => words(names(RespondentKind::ALL), column),
            FactName::Stage => words(names(Stage::ALL), column),
            FactName::Urgency => words(names(Urgency::ALL), column),
            _ => Ok((Self::Flags(Flags::new(column)?), FactValues::Flags)),
        }
    }

    pub(crate) fn fault(&self, row: usize, why: &Text) -> Fault {
        match self {
            Self::Words(codes) => codes.fault(row, why),
            Self::Flags(flags) => flags.fault(row, why),
            Self::Counts(numbers, _) => numbers.fault(row, why),
            Self::Amounts(amounts, _) => amounts.fault(row, why),
            Self::Days(days) => days.fault(row, why),
        }
    }

    pub(crate) fn read(&self, piece: Piece, into: &mut [u32]) -> Result<(), Fault> {
        match self {
            Self::Words(codes) => codes.read(piece, into)?,
            Self::Flags(flags) => {
                let mut values = [0u8; PIECE];
                let (values, _) = values.split_at_mut(into.len());
                flags.read(piece, values);
                for (into, value) in into.iter_mut().zip(values) {
                    *into = [2, 1, 0]
                        .get(usize::from(*value))
                        .copied()
                        .unwrap_or_default();
                }
            }
            Self::Counts(numbers, steps) => {
                let mut values = [0i64; PIECE];
                let (values, _) = values.split_at_mut(into.len());
                numbers.read(piece, values);
                let largest = i64::from(u32::MAX);
                let is_wrong = |value: &i64| *value != NONE && !(0..=largest).contains(value);
                if let Some(at) = values.iter().position(is_wrong) {
                    let why = Text::fixed(
                        "数目应在 0 至 4294967295 之间",
                        "a count is 0 to 4294967295",
                    );
                    return Err(numbers.fault(piece.first + at, &why));
                }
                step(values, steps, into);
            }
            Self::Amounts(amounts, steps) => {
                let mut values = [0i64; PIECE];
                let (values, _) = values.split_at_mut(into.len());
                amounts.read(piece, values)?;
                step(values, steps, into);
            }
            Self::Days(days) => {
                let mut values = [0i32; PIECE];
                let (values, _) = values.split_at_mut(into.len());
                days.read(piece, values);
                let is_wrong = |day: &i32| *day != NO_DAY && !(0..47_482).contains(day);
                if let Some(at) = values.iter().position(is_wrong) {
                    let why = Text::fixed(
                        "日期在 1970 至 2099 年之外",
                        "the day lies outside 1970 to 2099",
                    );
                    return Err(days.fault(piece.first + at, &why));
                }
                for (into, day) in into.iter_mut().zip(values) {
                    *into = u32::try_from(day.saturating_add(1)).unwrap_or_default();
                }
            }
        }
        Ok(())
    }
}

/// The positions of the steps that numbers reach, from 1.
fn step(values: &[i64], steps: &[i64], into: &mut [u32]) {
    for (into, value) in into.iter_mut().zip(values) {
        *into = match *value {
            NONE => 0,
            value => {
                let reached = steps.partition_point(|step| *step <= value);
                u32::try_from(reached).unwrap_or_default()
            }
        };
    }
}

fn names<T: Copy + std::fmt::Display>(all: &[T]) -> Vec<String> {
    all.iter().map(T::to_string).collect()
}

#[cold]
fn unknown(fact: FactName, text: &str) -> Text {
    let shown: String = text.chars().take(64).collect();
    let fill = [("text", &*shown), ("fact", fact.wire())];
    Text::fixed(
        "“{text}”不是 {fact} 可用的值",
        "`{text}` is no value of {fact}",
    )
    .fill(&fill)
}

/// What a table keeps of a decision, as positions of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Kept {
    /// Below 0 is none.
    rule: i32,
    unit: i32,
    channel: u8,
    not_here: u8,
    level: u8,
    tier: u8,
    procedure: u8,
    no_route: u8,
    first_try: bool,
}

/// Decisions that differ in what is kept of them. Rows have their numbers, which are few.
#[derive(Default)]
struct Decisions {
    numbers: HashMap<Kept, u32>,
    kept: Vec<Kept>,
}

impl Decisions {
    fn number(&mut self, kept: Kept) -> u32 {
        let next = u32::try_from(self.kept.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(kept).or_insert(next);
        if number == next {
            self.kept.push(kept);
        }
        number
    }
}

/// Why a row has no route at all.
const NO_ROUTE: [&str; 1] = ["nobody_free"];

/// Words that answers refer to.
struct Words {
    rules: HashMap<String, i32>,
    units: HashMap<String, i32>,
}

fn numbered<T: ToString>(all: impl Iterator<Item = T>) -> HashMap<String, i32> {
    all.map(|one| one.to_string()).zip(0..).collect()
}

impl Words {
    fn keep(&self, decision: Option<&RoutingDecision>) -> Kept {
        let at = |words: &HashMap<String, i32>, word: &str| words.get(word).copied().unwrap_or(-1);
        let mut kept = Kept {
            rule: -1,
            unit: -1,
            channel: NO_WORD,
            not_here: NO_WORD,
            level: NO_WORD,
            tier: NO_WORD,
            procedure: NO_WORD,
            no_route: NO_WORD,
            first_try: false,
        };
        let Some(decision) = decision else {
            kept.no_route = 0;
            return kept;
        };
        kept.rule = at(&self.rules, decision.rule.as_str());
        kept.tier = code_of(Tier::ALL, Some(decision.tier));
        match &decision.outcome {
            RouteOutcome::Route(route) => {
                kept.unit = at(&self.units, route.unit.as_str());
                kept.channel = code_of(Channel::ALL, Some(route.channel));
                kept.level = code_of(Level::ALL, Some(route.level));
                kept.procedure = code_of(Procedure::ALL, route.procedure);
                kept.first_try = route.first_try.is_some();
            }
            RouteOutcome::NotHere(not_here) => {
                kept.not_here = code_of(NotHereReason::ALL, Some(not_here.reason));
                kept.procedure = code_of(Procedure::ALL, not_here.procedure);
            }
        }
        kept
    }
}

/// Where the petitions of a table go.
#[pyfunction]
#[pyo3(signature = (jurisdiction, table, at, options, /))]
#[allow(clippy::needless_pass_by_value, reason = "made of Python's dictionary")]
pub(crate) fn route_table(
    py: Python<'_>,
    jurisdiction: &Jurisdiction,
    table: &Bound<'_, PyAny>,
    at: Utf8<'_>,
    options: RouteOptions,
) -> PyResult<Table> {
    let table = Input::take(table)?;
    let place = &jurisdiction.0;
    let at = answer(py, || instant(at))?;
    let columns = answer(py, || columns(place, &table, &options))?;
    let rules = || place.policy.router().rules().iter();
    let units = || place.directory.units().iter().map(|unit| &unit.id);
    let words = Words {
        rules: numbered(rules()),
        units: numbered(units()),
    };
    let mut numbers = zeros::<u32>(table.rows());
    let decisions = Mutex::new(Decisions::default());
    let keep = |decision: Option<&RoutingDecision>| {
        let mut decisions = decisions.lock().unwrap_or_else(PoisonError::into_inner);
        decisions.number(words.keep(decision))
    };
    let memos = Mutex::new(Vec::new());
    let jobs = Jobs {
        threads: options.threads,
        progress: options.progress.as_ref(),
    };
    let blocks = table.pieces(BLOCK);
    let parts = split(&mut numbers, blocks.iter().map(|block| block.rows));
    let tasks = blocks
        .iter()
        .zip(parts)
        .map(|(block, part)| (block.rows, (*block, part)));
    jobs.run(py, tasks.collect(), |(block, part): (Piece, &mut [u32])| {
        let lock = || memos.lock().unwrap_or_else(PoisonError::into_inner);
        let known = lock().pop();
        let mut memo = known.unwrap_or_else(|| memo(place, at, &columns));
        for (piece, part) in block.cut(PIECE).zip(part.chunks_mut(PIECE)) {
            answer_piece(&columns, &keep, &mut memo, piece, part)?;
        }
        lock().push(memo);
        Ok(())
    })?;
    let kept = decisions.into_inner();
    let kept = kept.unwrap_or_else(PoisonError::into_inner).kept;
    let few = |name, of: fn(&Kept) -> u8, words: Vec<String>| {
        Column::few(name, spread(&numbers, &kept, of, NO_WORD), words)
    };
    let many = |of: fn(&Kept) -> i32| spread(&numbers, &kept, of, -1);
    let first_try: Vec<bool> = spread(&numbers, &kept, |one| one.first_try, false);
    Ok(Table::new(vec![
        Column::many("rule", many(|one| one.rule), rules()),
        few("channel", |one| one.channel, names(Channel::ALL)),
        Column::many("unit", many(|one| one.unit), units()),
        few("level", |one| one.level, names(Level::ALL)),
        few("tier", |one| one.tier, names(Tier::ALL)),
        few("not_here", |one| one.not_here, names(NotHereReason::ALL)),
        few("procedure", |one| one.procedure, names(Procedure::ALL)),
        Column::flags("first_try", first_try.into_iter()),
        few(
            "no_route",
            |one| one.no_route,
            NO_ROUTE.map(str::to_owned).to_vec(),
        ),
    ]))
}

/// What is kept of the decision of each row.
fn spread<T: Copy>(numbers: &[u32], kept: &[Kept], of: fn(&Kept) -> T, none: T) -> Vec<T> {
    let each: Vec<T> = kept.iter().map(of).collect();
    let at = |number: &u32| {
        let found = usize::try_from(*number).ok().and_then(|at| each.get(at));
        found.copied().unwrap_or(none)
    };
    numbers.iter().map(at).collect()
}

type Columns<'a> = Vec<(FactName, FactColumn<'a>, FactValues)>;

fn columns<'a>(
    place: &CoreJurisdiction,
    table: &'a Input,
    options: &RouteOptions,
) -> Result<Columns<'a>, Fault> {
    let mut columns = Vec::new();
    for name in options.columns.keys() {
        if !FactName::ALL.iter().any(|fact| fact.wire() == name) {
            let all = names(FactName::ALL).join(", ");
            return Err(crate::words::not_one_of("columns", name, &all));
        }
    }
    for fact in FactName::ALL {
        if let Some(column) = table.named(&options.columns, fact.wire())? {
            let (column, values) = FactColumn::new(place, *fact, column)?;
            columns.push((*fact, column, values));
        }
    }
    Ok(columns)
}

fn memo<'a>(place: &'a CoreJurisdiction, at: Instant, columns: &Columns<'_>) -> RouteMemo<'a, u32> {
    let columns = columns
        .iter()
        .map(|(fact, _, values)| (*fact, values.clone()));
    RouteMemo::new(place, at, columns.collect())
}

fn answer_piece(
    columns: &Columns<'_>,
    keep: &impl Fn(Option<&RoutingDecision>) -> u32,
    memo: &mut RouteMemo<'_, u32>,
    piece: Piece,
    into: &mut [u32],
) -> Result<(), Fault> {
    let mut codes = vec![0u32; columns.len() * piece.rows];
    for ((_, column, _), codes) in columns.iter().zip(codes.chunks_mut(piece.rows)) {
        column.read(piece, codes)?;
    }
    let codes: Vec<&[u32]> = codes.chunks(piece.rows).collect();
    let found = memo.answer(&codes, keep, into);
    found.map_err(|error| match error {
        ManyError::Route { row, error } => {
            let place = format!("row {}", row + piece.first);
            Fault::from(error).at(place)
        }
        other => Fault::internal(&other.to_string()),
    })
}
