//! Dues and colours of many running clocks, from tables.

use std::collections::HashMap;

use pyo3::prelude::*;
use suqiu::clock::{
    Budget, Colour, ColourCounts, ColourCuts, NO_DUE, PeriodUnit, SweepColumns, SweepError,
    SweepOutput, SweepRule, unit_code,
};
use suqiu::policy::Policy as Core;
use suqiu::{Fault, Instant, Text};

use crate::argument::{Utf8, instant};
use crate::arrow::{
    Codes, Column, Flags, Input, NO_WORD, NONE, Numbers, PIECE, Piece, Table, Times, Valid, zeros,
};
use crate::fault::{answer, raise};
use crate::jobs::{BLOCK, Jobs, split};
use crate::policy::Policy;
use crate::wide;
use crate::words::word;

const CERTAINTIES: [&str; 3] = ["certain", "provisional_roll", "provisional"];
pub(crate) const COLOURS: [&str; 5] = ["clear", "blue", "yellow", "red", "overdue"];
/// In a column of counts: there is none.
const NO_COUNT: i32 = i32::MIN;
/// A start that has dates of every zone and days of every week before and behind it.
const HARMLESS: i64 = 20_000 * 86_400_000_000;
/// The highest code of a certainty; above it there is none.
const LAST_CERTAINTY: u8 = 2;
const _: () = assert!(LAST_CERTAINTY as usize + 1 == CERTAINTIES.len());

/// How a table of clocks is to be read and worked on.
#[derive(FromPyObject)]
pub(crate) struct SweepOptions {
    #[pyo3(item)]
    clock: Option<String>,
    #[pyo3(item)]
    columns: HashMap<String, String>,
    #[pyo3(item)]
    nature: String,
    #[pyo3(item)]
    offset: Option<String>,
    #[pyo3(item)]
    progress: Option<Py<PyAny>>,
    #[pyo3(item)]
    roll: String,
    #[pyo3(item)]
    threads: usize,
    #[pyo3(item)]
    unit: String,
}

impl SweepOptions {
    fn jobs(&self) -> Jobs<'_> {
        Jobs {
            threads: self.threads,
            progress: self.progress.as_ref(),
        }
    }
}

/// What each row says, or all of them.
enum Of<C, T> {
    Each(C),
    All(T),
}

/// The clocks of a table, as they are asked about.
struct Clocks<'a> {
    policy: &'a Core,
    rule: SweepRule,
    now: Instant,
    start: Times<'a>,
    budget: Of<Numbers<'a>, i32>,
    unit: Of<Codes<'a>, PeriodUnit>,
    extended: Option<Numbers<'a>>,
    excluded: Option<Numbers<'a>>,
    paused: Option<Flags<'a>>,
}

impl<'a> Clocks<'a> {
    fn new(
        policy: &'a Core,
        table: &'a Input,
        now: Instant,
        options: &'a SweepOptions,
    ) -> Result<Self, Fault> {
        let (needed, optional) = (
            |name| table.needed(&options.columns, name),
            |name| table.named(&options.columns, name),
        );
        let numbers = |name| optional(name)?.map(Numbers::new).transpose();
        let (rule, budget, unit) = if let Some(id) = &options.clock {
            let (rule, budget, unit) = of_clock(policy, id)?;
            (rule, Of::All(budget), Of::All(unit))
        } else {
            let rule = SweepRule {
                colours: policy.model().colours.thresholds(),
                nature: word("nature", &options.nature)?,
                roll: word("roll", &options.roll)?,
            };
            let unit = match optional("unit")? {
                Some(column) => Of::Each(Codes::known(column, unit_of)?),
                None => Of::All(word("unit", &options.unit)?),
            };
            (rule, Of::Each(Numbers::new(needed("budget")?)?), unit)
        };
        Ok(Self {
            policy,
            rule,
            now,
            start: Times::new(needed("start")?, options.offset.as_deref())?,
            budget,
            unit,
            extended: numbers("extended")?,
            excluded: numbers("excluded")?,
            paused: optional("paused")?.map(Flags::new).transpose()?,
        })
    }

    /// The budget of all clocks, if they have one and nothing happened to them.
    fn plain(&self) -> Option<(i32, PeriodUnit)> {
        let untouched = self.extended.is_none() && self.excluded.is_none() && self.paused.is_none();
        match (&self.budget, &self.unit) {
            (Of::All(budget), Of::All(unit)) if untouched => Some((*budget, *unit)),
            _ => None,
        }
    }

    /// Answers some rows. A row without start or budget has no answer.
    fn answer(&self, rows: &mut Rows, piece: Piece, out: &mut Answers<'_>) -> Result<(), Fault> {
        let Rows {
            start,
            budget,
            unit,
            extended,
            excluded,
            paused,
            codes: found,
        } = &mut *rows;
        let (start, budget) = (head(start, piece.rows), head(budget, piece.rows));
        self.start.take(piece, start)?;
        match &self.budget {
            Of::Each(numbers) => numbers.read_counts(piece, NO_COUNT, budget)?,
            Of::All(all) => budget.fill(*all),
        }
        // What is missing is the least number; mostly none is negative.
        let some_missing = start.iter().fold(0, |all, start| all | *start) < 0
            || budget.iter().fold(0, |all, budget| all | *budget) < 0;
        match &self.unit {
            Of::Each(codes) => {
                let found = head(found, piece.rows);
                codes.read(piece, found)?;
                let is_missing = |at| is_missing(start.get(at), budget.get(at));
                if let Some(at) = put_units(found, unit, is_missing) {
                    let why = Text::fixed("没有单位", "there is no unit");
                    return Err(codes.fault(piece.first + at, &why));
                }
            }
            Of::All(all) => unit.fill(unit_code(*all)),
        }
        if let Some(numbers) = &self.extended {
            numbers.read_counts(piece, 0, head(extended, piece.rows))?;
        }
        if let Some(numbers) = &self.excluded {
            numbers.read_counts(piece, 0, head(excluded, piece.rows))?;
        }
        if let Some(flags) = &self.paused {
            flags.read(piece, head(paused, piece.rows));
            for paused in paused.iter_mut() {
                *paused = u8::from(*paused == 1);
            }
        }
        let missing = if some_missing {
            rows.take_missing(piece.rows)
        } else {
            Vec::new()
        };
        let columns = SweepColumns {
            budget: head(&mut rows.budget, piece.rows),
            excluded: self
                .excluded
                .as_ref()
                .map(|_| &*head(&mut rows.excluded, piece.rows)),
            extended: self
                .extended
                .as_ref()
                .map(|_| &*head(&mut rows.extended, piece.rows)),
            paused: self
                .paused
                .as_ref()
                .map(|_| &*head(&mut rows.paused, piece.rows)),
            start: head(&mut rows.start, piece.rows),
            unit: head(&mut rows.unit, piece.rows),
        };
        let mut answers = SweepOutput {
            certainty: out.certainty,
            colour: out.colour,
            nominal: out.nominal,
            rolled: out.rolled,
        };
        wide::sweep(
            self.policy.calendar(),
            &self.rule,
            &columns,
            self.now,
            &mut answers,
        )
        .map_err(|error| self.fault(piece, &columns, error))?;
        for code in &mut *out.certainty {
            *code = if *code > LAST_CERTAINTY {
                NO_WORD
            } else {
                *code
            };
        }
        for at in missing {
            let [nominal, rolled] = [out.nominal.get_mut(at), out.rolled.get_mut(at)];
            let [certainty, colour] = [out.certainty.get_mut(at), out.colour.get_mut(at)];
            for day in [nominal, rolled].into_iter().flatten() {
                *day = NO_DUE;
            }
            for code in [certainty, colour].into_iter().flatten() {
                *code = NO_WORD;
            }
        }
        Ok(())
    }

    /// The fault of a sweep, with the row of the table and the column at fault.
    #[cold]
    fn fault(&self, piece: Piece, columns: &SweepColumns<'_>, error: SweepError) -> Fault {
        // What is no instant is the first to be told.
        if let Err(fault) = self.start.check(piece, columns.start) {
            return fault;
        }
        let SweepError::OutOfRange { row } = error else {
            let unit = |row: usize, unit: u8| SweepError::Unit { row, unit };
            return Fault::from(match error {
                SweepError::Unit { row, unit: of } => unit(row + piece.first, of),
                other => other,
            });
        };
        let is_negative = |column: &[i32]| column.get(row).is_some_and(|count| *count < 0);
        let negative = Text::fixed("数目为负", "the count is negative");
        let counted = [
            (
                Some(columns.budget),
                if let Of::Each(numbers) = &self.budget {
                    Some(numbers)
                } else {
                    None
                },
            ),
            (columns.extended, self.extended.as_ref()),
            (columns.excluded, self.excluded.as_ref()),
        ];
        for (column, numbers) in counted {
            if let (Some(column), Some(numbers)) = (column, numbers)
                && is_negative(column)
            {
                return numbers.fault(piece.first + row, &negative);
            }
        }
        let outside = Text::fixed(
            "期限在 1970 至 2099 年之外",
            "the clock leads outside 1970 to 2099",
        );
        self.start.fault(piece.first + row, &outside)
    }
}

/// Some rows of the columns, copied.
struct Rows {
    start: [i64; PIECE],
    budget: [i32; PIECE],
    unit: [u8; PIECE],
    extended: [i32; PIECE],
    excluded: [i32; PIECE],
    paused: [u8; PIECE],
    /// Units as they are read.
    codes: [u32; PIECE],
}

impl Rows {
    const fn new() -> Self {
        Self {
            start: [0; PIECE],
            budget: [0; PIECE],
            unit: [0; PIECE],
            extended: [0; PIECE],
            excluded: [0; PIECE],
            paused: [0; PIECE],
            codes: [0; PIECE],
        }
    }

    /// The rows without start or budget, which become a day in the midst of all dates: whatever else
    /// they say leads nowhere.
    fn take_missing(&mut self, rows: usize) -> Vec<usize> {
        let mut missing = Vec::new();
        let given = self.start.iter_mut().zip(&mut self.budget);
        let others = self.unit.iter_mut().zip(&mut self.extended);
        let others = others.zip(&mut self.excluded);
        for (at, ((start, budget), ((unit, extended), excluded))) in
            given.zip(others).take(rows).enumerate()
        {
            if is_missing(Some(start), Some(budget)) {
                missing.push(at);
                (*start, *budget) = (HARMLESS, 1);
                (*unit, *extended, *excluded) = (unit_code(PeriodUnit::Days), 0, 0);
            }
        }
        missing
    }
}

fn head<T>(column: &mut [T; PIECE], rows: usize) -> &mut [T] {
    let (head, _) = column.split_at_mut(rows.min(PIECE));
    head
}

/// Whether a row has no start or no budget, and so no answer.
fn is_missing(start: Option<&i64>, budget: Option<&i32>) -> bool {
    start == Some(&NONE) || budget == Some(&NO_COUNT)
}

/// The starts that are there, moved together.
fn without_missing(starts: &mut [i64]) -> &[i64] {
    let mut kept = 0;
    for at in 0..starts.len() {
        if let Some(&start) = starts.get(at).filter(|start| **start != NONE)
            && let Some(slot) = starts.get_mut(kept)
        {
            *slot = start;
            kept += 1;
        }
    }
    starts.split_at(kept).0
}

/// Units as the library numbers them, from those that were read, which count from 1; the first row
/// that has none and should.
#[allow(clippy::cast_possible_truncation, reason = "units are few")]
fn put_units(found: &[u32], into: &mut [u8], is_missing: impl Fn(usize) -> bool) -> Option<usize> {
    let mut all = true;
    for (into, unit) in into.iter_mut().zip(found) {
        all &= *unit != 0;
        *into = unit.wrapping_sub(1) as u8;
    }
    if all {
        return None;
    }
    let without = found.iter().enumerate().filter(|(_, unit)| **unit == 0);
    let mut without = without.map(|(at, _)| at);
    without.find(|at| !is_missing(*at))
}

/// Where answers go.
struct Answers<'a> {
    nominal: &'a mut [i32],
    rolled: &'a mut [i32],
    certainty: &'a mut [u8],
    colour: &'a mut [u8],
}

/// The number of a unit in a column of codes, from 1.
fn unit_of(text: &str) -> Result<u32, Text> {
    let unit: Result<PeriodUnit, Fault> = word("unit", text);
    unit.map(|unit| u32::from(unit_code(unit)) + 1)
        .map_err(|fault| fault.message)
}

/// What the clocks of a rule have in common.
fn of_clock(policy: &Core, id: &str) -> Result<(SweepRule, i32, PeriodUnit), Fault> {
    let known = policy.clock(id);
    let terms = known.and_then(|clock| match (clock.rule.budget, clock.terms) {
        (Budget::Fixed(_), Some(terms)) => Some(terms),
        _ => None,
    });
    let terms = terms.ok_or_else(|| {
        let with_budget = policy.clocks().filter(|clock| clock.terms.is_some());
        let ids: Vec<&str> = with_budget.map(|clock| clock.id.as_str()).collect();
        crate::words::not_one_of("clock", id, &ids.join(", "))
    })?;
    let rule = SweepRule {
        colours: terms.colours,
        nature: terms.nature,
        roll: terms.roll,
    };
    let budget = i32::try_from(terms.budget.count).unwrap_or(i32::MAX);
    Ok((rule, budget, terms.budget.unit))
}

/// Dues, certainties and colours of the clocks of a table.
#[pyfunction]
#[pyo3(signature = (policy, table, now, options, /))]
#[allow(clippy::needless_pass_by_value, reason = "made of Python's dictionary")]
pub(crate) fn sweep_table(
    py: Python<'_>,
    policy: &Policy,
    table: &Bound<'_, PyAny>,
    now: Utf8<'_>,
    options: SweepOptions,
) -> PyResult<Table> {
    let table = Input::take(table)?;
    let now = answer(py, || instant(now))?;
    let clocks = answer(py, || Clocks::new(&policy.core, &table, now, &options))?;
    let rows = table.rows();
    let (mut nominal, mut rolled) = (zeros::<i32>(rows), zeros::<i32>(rows));
    let (mut certainty, mut colour) = (zeros::<u8>(rows), zeros::<u8>(rows));
    let blocks = table.pieces(BLOCK);
    let sizes = || blocks.iter().map(|block| block.rows);
    let days = split(&mut nominal, sizes())
        .into_iter()
        .zip(split(&mut rolled, sizes()));
    let codes = split(&mut certainty, sizes())
        .into_iter()
        .zip(split(&mut colour, sizes()));
    let tasks = blocks.iter().zip(days.zip(codes));
    let tasks = tasks.map(|(block, ((nominal, rolled), (certainty, colour)))| {
        let answers = Answers {
            nominal,
            rolled,
            certainty,
            colour,
        };
        (block.rows, (*block, answers))
    });
    options
        .jobs()
        .run(py, tasks.collect(), |(block, out): (Piece, Answers<'_>)| {
            let pieces = block.cut(PIECE);
            let days = out
                .nominal
                .chunks_mut(PIECE)
                .zip(out.rolled.chunks_mut(PIECE));
            let codes = out
                .certainty
                .chunks_mut(PIECE)
                .zip(out.colour.chunks_mut(PIECE));
            let mut rows = Box::new(Rows::new());
            for (piece, ((nominal, rolled), (certainty, colour))) in pieces.zip(days.zip(codes)) {
                let mut answers = Answers {
                    nominal,
                    rolled,
                    certainty,
                    colour,
                };
                clocks.answer(&mut rows, piece, &mut answers)?;
            }
            Ok(())
        })?;
    let due = Valid::of(&certainty, |code| code != NO_WORD);
    Ok(Table::new(vec![
        Column::days_where("nominal", nominal, due.clone()),
        Column::days_where("rolled", rolled, due.clone()),
        Column::few_where("certainty", certainty, CERTAINTIES, due),
        Column::few("colour", colour, COLOURS),
    ]))
}

/// How many clocks of a table show which colour: clear, blue, yellow, red, overdue; and how many have
/// no start or budget.
#[pyfunction]
#[pyo3(signature = (policy, table, now, options, /))]
#[allow(clippy::needless_pass_by_value, reason = "made of Python's dictionary")]
pub(crate) fn count_colours(
    py: Python<'_>,
    policy: &Policy,
    table: &Bound<'_, PyAny>,
    now: Utf8<'_>,
    options: SweepOptions,
) -> PyResult<([u64; 5], u64)> {
    let table = Input::take(table)?;
    let now = answer(py, || instant(now))?;
    let clocks = answer(py, || Clocks::new(&policy.core, &table, now, &options))?;
    let cuts = match clocks.plain() {
        Some((budget, unit)) => {
            let calendar = policy.core.calendar();
            let cuts = ColourCuts::new(calendar, &clocks.rule, budget, unit, now);
            Some(cuts.map_err(|error| raise(py, &error.into()))?)
        }
        None => None,
    };
    let found = std::sync::Mutex::new((ColourCounts::default(), 0u64));
    let blocks = table
        .pieces(BLOCK)
        .into_iter()
        .map(|block| (block.rows, block));
    options.jobs().run(py, blocks.collect(), |block: Piece| {
        let (mut counts, mut none) = (ColourCounts::default(), 0u64);
        let mut rows = Box::new(Rows::new());
        for piece in block.cut(PIECE) {
            match &cuts {
                Some(cuts) => clocks.count(cuts, piece, &mut counts, &mut none)?,
                None => clocks.count_each(&mut rows, piece, &mut counts, &mut none)?,
            }
        }
        let mut found = found
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        found.0.add(&counts);
        found.1 += none;
        Ok(())
    })?;
    let (counts, none) = found
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let counts = [
        counts.clear,
        counts.blue,
        counts.yellow,
        counts.red,
        counts.overdue,
    ];
    Ok((counts, none))
}

impl Clocks<'_> {
    /// Counts the colours of clocks that differ by their start alone.
    fn count(
        &self,
        cuts: &ColourCuts,
        piece: Piece,
        counts: &mut ColourCounts,
        none: &mut u64,
    ) -> Result<(), Fault> {
        let mut starts = [0i64; PIECE];
        let all = head(&mut starts, piece.rows);
        self.start.take(piece, all)?;
        // Mostly all have a start, which is known before they are read.
        let starts = if self.start.may_lack(piece) {
            without_missing(all)
        } else {
            all
        };
        let found = wide::count(cuts, starts)
            .map_err(|error| self.fault_of_start(piece, starts, &error))?;
        counts.add(&found);
        *none += u64::try_from(piece.rows - starts.len()).unwrap_or_default();
        Ok(())
    }

    /// The fault of a count of those that have a start, with the row of the table.
    #[cold]
    fn fault_of_start(&self, piece: Piece, starts: &[i64], error: &SweepError) -> Fault {
        let mut all = [0i64; PIECE];
        let all = head(&mut all, piece.rows);
        // What is no instant is the first to be told.
        if let Err(fault) = self.start.read(piece, all) {
            return fault;
        }
        let wrong = match error {
            SweepError::OutOfRange { row } => starts.get(*row),
            _ => None,
        };
        let mut rows = all.iter();
        let at = rows.position(|start| Some(start) == wrong);
        let why = Text::fixed(
            "期限在 1970 至 2099 年之外",
            "the clock leads outside 1970 to 2099",
        );
        self.start.fault(piece.first + at.unwrap_or_default(), &why)
    }

    /// Counts the colours of clocks of any kind.
    fn count_each(
        &self,
        rows: &mut Rows,
        piece: Piece,
        counts: &mut ColourCounts,
        none: &mut u64,
    ) -> Result<(), Fault> {
        let (mut nominal, mut rolled) = ([0i32; PIECE], [0i32; PIECE]);
        let (mut certainty, mut colour) = ([0u8; PIECE], [0u8; PIECE]);
        let mut answers = Answers {
            nominal: head(&mut nominal, piece.rows),
            rolled: head(&mut rolled, piece.rows),
            certainty: head(&mut certainty, piece.rows),
            colour: head(&mut colour, piece.rows),
        };
        self.answer(rows, piece, &mut answers)?;
        for code in answers.colour.iter() {
            let slot = match code {
                0 => &mut counts.clear,
                1 => &mut counts.blue,
                2 => &mut counts.yellow,
                3 => &mut counts.red,
                4 => &mut counts.overdue,
                _ => &mut *none,
            };
            *slot += 1;
        }
        Ok(())
    }
}

const _: () = assert!(Colour::Overdue as usize + 1 == COLOURS.len());
