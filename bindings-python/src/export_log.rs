//! A platform's export as a log of commands.

use std::collections::HashMap;
use std::sync::Arc;

use pyo3::prelude::*;
use suqiu::petition::{Branch, Class, Intake};
use suqiu::replay::{ExportAssumed, ExportRow, ReplayLog as CoreLog, commands_of_export};
use suqiu::routing::{FactName, FactValues, Facts};
use suqiu::{Fault, Instant, Money, PersonRef, PetitionId, PlaceId, Text, UnitId};

use crate::arrow::{Codes, InColumn, Input, Moneys, NONE, Numbers, PIECE, Piece, Times};
use crate::fault::answer_long;
use crate::replay::ReplayLog;
use crate::routes::FactColumn;
use crate::words::{not_one_of, word};

/// How a table of petitions is to be read.
#[derive(FromPyObject)]
pub(crate) struct ExportOptions {
    #[pyo3(item)]
    columns: HashMap<String, String>,
    #[pyo3(item)]
    intake: Option<String>,
    #[pyo3(item)]
    offset: Option<String>,
    #[pyo3(item)]
    receiver: Option<String>,
}

const TIMES: [&str; 6] = [
    "received_at",
    "referred_at",
    "accepted_at",
    "notified_at",
    "replied_at",
    "delivered_at",
];
const PLAIN: [&str; 7] = [
    "petition",
    "petitioner",
    "handler",
    "receiver",
    "intake",
    "class",
    "branch",
];

/// Identifiers, as texts or as whole numbers.
enum Ids<'a> {
    Texts(Codes<'a>),
    Numbers(Numbers<'a>),
}

impl<'a> Ids<'a> {
    fn new(column: InColumn<'a>) -> Result<Self, Fault> {
        if column.is_whole() {
            return Numbers::new(column).map(Self::Numbers);
        }
        let check = |text: &str| match PetitionId::new(text) {
            Ok(_) => Ok(()),
            Err(_) => Err(Text::fixed(
                "编号应为 1 至 128 字节，不含空白",
                "an identifier has 1 to 128 bytes and no white space",
            )),
        };
        Codes::distinct(column, check).map(Self::Texts)
    }

    /// The identifiers of some rows.
    fn read(&self, piece: Piece) -> Result<Vec<Option<String>>, Fault> {
        match self {
            Self::Numbers(numbers) => {
                let mut values = vec![NONE; piece.rows];
                numbers.read(piece, &mut values);
                let text = |value: i64| (value != NONE).then(|| value.to_string());
                Ok(values.into_iter().map(text).collect())
            }
            Self::Texts(codes) => words_of(codes, piece),
        }
    }

    fn fault(&self, row: usize, why: &Text) -> Fault {
        match self {
            Self::Texts(codes) => codes.fault(row, why),
            Self::Numbers(numbers) => numbers.fault(row, why),
        }
    }
}

fn words_of(codes: &Codes<'_>, piece: Piece) -> Result<Vec<Option<String>>, Fault> {
    let mut numbers = vec![0u32; piece.rows];
    codes.read(piece, &mut numbers)?;
    let seen = codes.seen();
    let text = |number: &u32| {
        let at = usize::try_from(number.checked_sub(1)?).ok()?;
        seen.get(at).cloned()
    };
    Ok(numbers.iter().map(text).collect())
}

/// A fact as a log keeps it: exactly.
enum Exact<'a> {
    /// Names of the library's own lists, flags and days.
    Known(FactColumn<'a>, FactValues),
    /// Places, units, subjects: what they are is for the policy to say.
    Free(Codes<'a>),
    Counts(Numbers<'a>),
    Amounts(Moneys<'a>),
}

impl<'a> Exact<'a> {
    fn new(fact: FactName, column: InColumn<'a>) -> Result<Self, Fault> {
        let not_an_id = || Text::fixed("它不是编号", "it is no identifier");
        Ok(match fact {
            FactName::Amount => Self::Amounts(Moneys::new(column)?),
            FactName::Attempts | FactName::People | FactName::Units => {
                Self::Counts(Numbers::new(column)?)
            }
            FactName::Subject => Self::Free(Codes::distinct(column, |_| Ok(()))?),
            FactName::Place => Self::Free(Codes::distinct(column, move |text| {
                PlaceId::new(text).map(|_| ()).map_err(|_| not_an_id())
            })?),
            FactName::Receiver | FactName::RespondentUnit => {
                Self::Free(Codes::distinct(column, move |text| {
                    UnitId::new(text).map(|_| ()).map_err(|_| not_an_id())
                })?)
            }
            fact => {
                let (column, values) = FactColumn::listed(fact, column)?;
                Self::Known(column, values)
            }
        })
    }

    /// Sets the fact of some rows.
    fn put(&self, fact: FactName, piece: Piece, into: &mut [Facts]) -> Result<(), Fault> {
        match self {
            Self::Known(column, values) => {
                let mut codes = vec![0u32; piece.rows];
                column.read(piece, &mut codes)?;
                for (facts, code) in into.iter_mut().zip(codes) {
                    set(facts, fact, values, code);
                }
            }
            Self::Free(codes) => {
                let mut numbers = vec![0u32; piece.rows];
                codes.read(piece, &mut numbers)?;
                let values = FactValues::Words(codes.seen());
                for (facts, code) in into.iter_mut().zip(numbers) {
                    set(facts, fact, &values, code);
                }
            }
            Self::Counts(numbers) => {
                let mut values = vec![NONE; piece.rows];
                numbers.read(piece, &mut values);
                for (at, (facts, value)) in into.iter_mut().zip(values).enumerate() {
                    if value != NONE {
                        let why = Text::fixed(
                            "数目应在 0 至 4294967295 之间",
                            "a count is 0 to 4294967295",
                        );
                        let count = u32::try_from(value);
                        let count = count.map_err(|_| numbers.fault(piece.first + at, &why))?;
                        set(facts, fact, &FactValues::Counts(vec![count]), 1);
                    }
                }
            }
            Self::Amounts(amounts) => {
                let mut values = vec![NONE; piece.rows];
                amounts.read(piece, &mut values)?;
                for (facts, value) in into.iter_mut().zip(values) {
                    let fen = u64::try_from(value)
                        .ok()
                        .and_then(|fen| Money::from_fen(fen).ok());
                    if let Some(amount) = fen {
                        set(facts, fact, &FactValues::Amounts(vec![amount]), 1);
                    }
                }
            }
        }
        Ok(())
    }
}

/// Sets what is known; codes come from the column's own list.
fn set(facts: &mut Facts, fact: FactName, values: &FactValues, code: u32) {
    let _ = facts.put(fact, values, code);
}

/// The columns of an export.
struct Export<'a> {
    petition: Ids<'a>,
    petitioner: Option<Ids<'a>>,
    handler: Option<Ids<'a>>,
    receiver: Option<Ids<'a>>,
    intake: Option<FactColumn<'a>>,
    class: Option<FactColumn<'a>>,
    branch: Option<FactColumn<'a>>,
    times: Vec<Option<Times<'a>>>,
    facts: Vec<(FactName, Exact<'a>)>,
    default_intake: Option<Intake>,
    default_receiver: Option<UnitId>,
}

impl<'a> Export<'a> {
    fn new(table: &'a Input, options: &'a ExportOptions) -> Result<Self, Fault> {
        let facts: Vec<&str> = FactName::ALL.iter().map(|fact| fact.wire()).collect();
        let known = [&TIMES[..], &PLAIN, &facts].concat();
        for name in options.columns.keys() {
            if !known.contains(&&**name) {
                return Err(not_one_of("columns", name, &known.join(", ")));
            }
        }
        let named = |name: &str| table.named(&options.columns, name);
        let needed = |name: &str| table.needed(&options.columns, name);
        let ids = |name: &str| named(name)?.map(Ids::new).transpose();
        let listed = |fact: FactName| -> Result<Option<FactColumn<'a>>, Fault> {
            let column = named(fact.wire())?;
            column
                .map(|column| Ok(FactColumn::listed(fact, column)?.0))
                .transpose()
        };
        let times = |name: &&str| -> Result<Option<Times<'a>>, Fault> {
            let column = if *name == "received_at" {
                Some(needed(name)?)
            } else {
                named(name)?
            };
            column
                .map(|column| Times::new(column, options.offset.as_deref()))
                .transpose()
        };
        let mut found = Vec::new();
        for fact in FactName::ALL {
            let elsewhere = matches!(
                fact,
                FactName::Class | FactName::Branch | FactName::Intake | FactName::Receiver
            );
            if !elsewhere && let Some(column) = named(fact.wire())? {
                found.push((*fact, Exact::new(*fact, column)?));
            }
        }
        let receiver = ids("receiver")?;
        if receiver.is_none() && options.receiver.is_none() {
            needed("receiver")?;
        }
        let intake = listed(FactName::Intake)?;
        if intake.is_none() && options.intake.is_none() {
            needed("intake")?;
        }
        Ok(Self {
            petition: Ids::new(needed("petition")?)?,
            petitioner: ids("petitioner")?,
            handler: ids("handler")?,
            receiver,
            intake,
            class: listed(FactName::Class)?,
            branch: listed(FactName::Branch)?,
            times: TIMES.iter().map(times).collect::<Result<_, _>>()?,
            facts: found,
            default_intake: options
                .intake
                .as_deref()
                .map(|text| word("intake", text))
                .transpose()?,
            default_receiver: match &options.receiver {
                Some(unit) => {
                    Some(UnitId::new(unit).map_err(|error| Fault::from(error).at("receiver"))?)
                }
                None => None,
            },
        })
    }

    fn has(&self, time: &str) -> bool {
        let at = TIMES.iter().position(|name| *name == time);
        at.and_then(|at| self.times.get(at))
            .is_some_and(Option::is_some)
    }

    fn assumed(&self) -> ExportAssumed {
        let answered = self.has("replied_at");
        ExportAssumed {
            accepted: answered && !self.has("accepted_at"),
            claims: self.class.is_none(),
            notified: answered && !self.has("notified_at"),
            reachable: self.petitioner.is_none(),
            referred: self.handler.is_some() && !self.has("referred_at"),
        }
    }

    /// The petitions of some rows.
    fn read(&self, piece: Piece) -> Result<Vec<ExportRow>, Fault> {
        let ids = |ids: &Option<Ids<'_>>| match ids {
            Some(ids) => ids.read(piece),
            None => Ok(vec![None; piece.rows]),
        };
        let codes = |column: &Option<FactColumn<'_>>| {
            let mut codes = vec![0u32; piece.rows];
            let read = column
                .as_ref()
                .map_or(Ok(()), |column| column.read(piece, &mut codes));
            read.map(|()| codes)
        };
        let mut times = Vec::new();
        for column in &self.times {
            let mut values = vec![NONE; piece.rows];
            if let Some(column) = column {
                column.read(piece, &mut values)?;
            }
            times.push(values);
        }
        let mut facts = vec![Facts::default(); piece.rows];
        for (fact, column) in &self.facts {
            column.put(*fact, piece, &mut facts)?;
        }
        let petitions = self.petition.read(piece)?;
        let (petitioners, handlers) = (ids(&self.petitioner)?, ids(&self.handler)?);
        let receivers = ids(&self.receiver)?;
        let (intakes, classes) = (codes(&self.intake)?, codes(&self.class)?);
        let branches = codes(&self.branch)?;
        let mut rows = Vec::with_capacity(piece.rows);
        let facts_known = !self.facts.is_empty();
        for (at, facts) in facts.into_iter().enumerate() {
            let row = piece.first + at;
            let missing = || Text::fixed("没有值", "there is no value");
            let time = |name: usize| {
                let micros = times.get(name).and_then(|values| values.get(at)).copied();
                micros.and_then(|micros| Instant::from_micros(micros).ok())
            };
            let text = |texts: &[Option<String>]| texts.get(at).cloned().flatten();
            let received = self.times.first().and_then(Option::as_ref);
            let received_at = time(0).ok_or_else(|| {
                received.map_or_else(
                    || Fault::internal("received_at"),
                    |one| one.fault(row, &missing()),
                )
            })?;
            let petition = text(&petitions).ok_or_else(|| self.petition.fault(row, &missing()))?;
            let as_unit = |text: Option<String>| match text {
                Some(text) => UnitId::new(text)
                    .map(Some)
                    .map_err(|error| Fault::from(error).at(format!("row {row}"))),
                None => Ok(None),
            };
            let unit = as_unit(text(&receivers))?.or_else(|| self.default_receiver.clone());
            let unit = unit.ok_or_else(|| match &self.receiver {
                Some(column) => column.fault(row, &missing()),
                None => Fault::internal("receiver"),
            })?;
            let way = one(Intake::ALL, &intakes, at).or(self.default_intake);
            let intake = way.ok_or_else(|| {
                let why = missing();
                self.intake.as_ref().map_or_else(
                    || Fault::internal("intake"),
                    |column| column.fault(row, &why),
                )
            })?;
            rows.push(ExportRow {
                accepted_at: time(2),
                branch: one(Branch::ALL, &branches, at),
                class: one(Class::ALL, &classes, at),
                delivered_at: time(5),
                facts: facts_known.then_some(Facts {
                    intake: Some(intake),
                    ..facts
                }),
                handler: as_unit(text(&handlers))?,
                intake,
                notified_at: time(3),
                petition: PetitionId::new(&petition)
                    .map_err(|error| Fault::from(error).at(format!("row {row}")))?,
                petitioner: match text(&petitioners) {
                    Some(person) => Some(
                        PersonRef::new(person)
                            .map_err(|error| Fault::from(error).at(format!("row {row}")))?,
                    ),
                    None => None,
                },
                received_at,
                receiver: unit,
                referred_at: time(1),
                replied_at: time(4),
            });
        }
        Ok(rows)
    }
}

fn one<T: Copy>(all: &[T], codes: &[u32], at: usize) -> Option<T> {
    let code = codes.get(at)?.checked_sub(1)?;
    all.get(usize::try_from(code).ok()?).copied()
}

/// The commands that a platform's export tells.
#[pyfunction]
#[pyo3(signature = (table, options, /))]
#[allow(clippy::needless_pass_by_value, reason = "made of Python's dictionary")]
pub(crate) fn log_from_table(
    py: Python<'_>,
    table: &Bound<'_, PyAny>,
    options: ExportOptions,
) -> PyResult<ReplayLog> {
    let table = Input::take(table)?;
    answer_long(py, true, || {
        let export = Export::new(&table, &options)?;
        let assumed = export.assumed();
        let mut commands = Vec::new();
        for piece in table.pieces(PIECE) {
            for row in export.read(piece)? {
                commands.extend(commands_of_export(&row, assumed)?);
            }
        }
        let log = CoreLog::new(commands, assumed.texts());
        Ok(ReplayLog(Arc::new(log)))
    })
}
