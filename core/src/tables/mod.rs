//! Questions about tables: pools, schedules, agendas, ledgers, forecasts and traces (practice rows H1, H2,
//! H6, H7, H10, E3, E4, E6, U2, U12, P3 and P4).
//!
//! The host hands in what it keeps: the states of petitions, records of meetings, a pool of mediators, monthly
//! counts. Each answer is a pure function of them, of the pack and of the directory, and nothing is kept.
//! [`ask`] is the one door, a function for each kind of question stands behind it.
//!
//! | question | answer | |
//! |---|---|---|
//! | [`PoolQuestion`] | [`Candidates`] | who can mediate or advise, and who cannot |
//! | [`ScheduleQuestion`] | [`Occurrences`] | what fell due for whom, held or missed |
//! | [`RosterQuestion`] | [`Turns`] | whose turn it is to receive people |
//! | [`AgendaQuestion`] | [`AgendaItems`] | what a meeting has before it |
//! | [`LedgerQuestion`] | [`LedgerRows`] | matters in charge of a leader, overdue, new, open, latent |
//! | [`MonthlyQuestion`] | [`MonthCounts`] | how many came in each month |
//! | [`ForecastQuestion`] | [`Forecasts`] | how many are to be expected |
//! | [`TraceQuestion`] | [`Traced`] | who held a petition when |
//! | [`WallQuestion`] | [`Walled`] | which petitions somebody may know of |
//!
//! An accusation is in no answer, unless the question names a reader who may see it (信访工作条例 30(3), 46(5)).
//! Nothing is counted, listed or forecast of a person.

mod agenda;
mod duty;
mod error;
mod forecast;
mod ledger;
mod monthly;
mod pool;
mod roster;
mod rules;
mod schedule;
mod stretch;
mod trace;
mod wall;

use serde::Serialize;

pub use agenda::{AgendaItem, AgendaItems, AgendaPart, AgendaQuestion, HardReason, agenda};
pub use error::TableError;
pub use forecast::{
    ExpectedMonth, ForecastQuestion, Forecasts, NoForecast, SeriesForecast, forecast,
};
pub use ledger::{
    LatentReason, LedgerCoordination, LedgerLeader, LedgerList, LedgerQuestion, LedgerRow,
    LedgerRows, ledger,
};
pub use monthly::{MonthCount, MonthCounts, MonthlyQuestion, monthly};
pub use pool::{
    Candidate, Candidates, LeftOut, PassedOver, PoolKind, PoolMember, PoolQuestion, candidates,
};
pub use roster::{DaySpan, RosterLeader, RosterQuestion, Turn, Turns, turns};
pub use rules::{Every, ScheduleKind, ScheduleRule};
pub use schedule::{HeldOn, HeldRecord, Occurrence, Occurrences, ScheduleQuestion, occurrences};
pub use trace::{
    HeldSpan, TraceQuestion, Traced, TracedAnswer, TracedAssignment, TracedBreach,
    TracedCoordination, trace,
};
pub use wall::{WallQuestion, Walled, walled};

use crate::json::FromJson;
use crate::petition::{Jurisdiction, Petition, kinds};

/// A question about tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "ask", rename_all = "snake_case")]
#[allow(clippy::large_enum_variant)] // asked once, never kept in numbers
pub enum Ask {
    /// Who of a pool can be chosen.
    Pool(PoolQuestion),
    /// What fell due in a period, and was held or missed.
    Schedule(ScheduleQuestion),
    /// Whose turn it is.
    Roster(RosterQuestion),
    /// What a meeting has before it.
    Agenda(AgendaQuestion),
    /// Matters by list.
    Ledger(LedgerQuestion),
    /// How many came in each month.
    Monthly(MonthlyQuestion),
    /// How many are to be expected.
    Forecast(ForecastQuestion),
    /// Who held a petition when.
    Trace(TraceQuestion),
    /// Which petitions somebody may know of.
    Wall(WallQuestion),
}

kinds! {
    /// The kinds of questions about tables.
    TableKind {
        Pool = "pool", "名册", "a pool";
        Schedule = "schedule", "日程", "a schedule";
        Roster = "roster", "接访轮次", "a roster";
        Agenda = "agenda", "议程", "an agenda";
        Ledger = "ledger", "台账", "a ledger";
        Monthly = "monthly", "月度件数", "monthly counts";
        Forecast = "forecast", "走势预测", "a forecast";
        Trace = "trace", "追溯", "a trace";
        Wall = "wall", "知悉范围", "who may know";
    }
}

/// The answer to a [`Ask`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum TableAnswer {
    /// Who of a pool can be chosen.
    Candidates(Candidates),
    /// What fell due in a period, and was held or missed.
    Occurrences(Occurrences),
    /// Whose turn it is.
    Turns(Turns),
    /// What a meeting has before it.
    AgendaItems(AgendaItems),
    /// Matters by list.
    LedgerRows(LedgerRows),
    /// How many came in each month.
    MonthCounts(MonthCounts),
    /// How many are to be expected.
    Forecasts(Forecasts),
    /// Who held a petition when.
    Traced(Traced),
    /// Which petitions somebody may know of.
    Walled(Walled),
}

/// Answers a question about tables. `petitions` are the states of those that it is asked of; what needs
/// none is asked without.
///
/// ```
/// # #[cfg(feature = "toml")] {
/// # use suqiu::directory::Directory;
/// # use suqiu::petition::Jurisdiction;
/// # use suqiu::policy::{PackText, Policy};
/// use suqiu::tables::{ask, Ask, TableAnswer};
/// let policy = Policy::load(&[PackText::toml("county.toml", r#"
///     [pack]
///     id = "cn.example"
///     extends = "cn.national"
///     version = "1"
///     valid_from = 2026-01-01
///     name = { zh = "某县", en = "a county" }
///     [schedules.WEEKLY]
///     kind = "inspection"
///     every = "week"
///     on = 5
///     level = "township"
///     label = { zh = "每周排查", en = "weekly inspection" }
///     citation = { source = "defaults", article = "schedules", mark = "default" }
/// "#)], "cn.example")?;
/// let directory = Directory::from_json(r#"[
///     {"id": "gov", "name": "县政府", "level": "county"},
///     {"id": "east", "name": "城东镇", "level": "township", "parent": "gov"}]"#)?;
/// let place = Jurisdiction { directory, policy };
/// let question: Ask = serde_json::from_str(r#"{
///     "ask": "schedule", "as_of": "2026-03-17", "from": "2026-03-01", "to": "2026-03-15",
///     "held": [{"schedule": "WEEKLY", "unit": "east", "on": "2026-03-04"}]}"#)?;
/// let TableAnswer::Occurrences(told) = ask(&place, &[], &question)? else { panic!("of another kind") };
/// let [first, second] = told.occurrences.as_slice() else { panic!("two Fridays") };
/// assert_eq!((first.due.to_string().as_str(), first.held.len()), ("2026-03-06", 1));
/// assert_eq!((second.due.to_string().as_str(), second.missed.len()), ("2026-03-13", 1));
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn ask(
    place: &Jurisdiction,
    petitions: &[Petition],
    question: &Ask,
) -> Result<TableAnswer, TableError> {
    use TableAnswer as Answer;
    Ok(match question {
        Ask::Pool(asked) => Answer::Candidates(candidates(place, petitions, asked)?),
        Ask::Schedule(asked) => Answer::Occurrences(occurrences(place, asked)?),
        Ask::Roster(asked) => Answer::Turns(turns(place, asked)?),
        Ask::Agenda(asked) => Answer::AgendaItems(agenda(place, petitions, asked)?),
        Ask::Ledger(asked) => Answer::LedgerRows(ledger(place, petitions, asked)?),
        Ask::Monthly(asked) => Answer::MonthCounts(monthly(place, petitions, asked)?),
        Ask::Forecast(asked) => Answer::Forecasts(forecast(asked)?),
        Ask::Trace(asked) => Answer::Traced(trace(place, asked)?),
        Ask::Wall(asked) => Answer::Walled(walled(place, petitions, asked)),
    })
}
