//! How a due comes about, day by day.

use serde::Serialize;

use super::course::Course;
use super::due::due_of;
use super::lines::lines_of;
use super::{ClockError, Deadline, Due, Exclusion, Ledger, PeriodUnit, Terms};
use crate::calendar::{Calendar, Day, date_of_number, day_number};
use crate::instant::{Date, Instant};
use crate::json::FromJson;
use crate::text::Text;

/// How the due of a clock comes about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DueExplanation {
    /// Which calendar, and which version of it.
    pub calendar: String,
    /// Every day from the start to the rolled due; while an open pause holds the clock, up to the
    /// day on which the pause began. None for clocks in hours, which no day stops.
    pub days: Vec<ExplainedDay>,
    /// When it falls due.
    pub due: Option<Due>,
    /// The same in words, days of one kind drawn together.
    pub lines: Vec<Text>,
    /// The local day of the start.
    pub start: Date,
    /// Units of budget and extensions together.
    pub total: u32,
    /// The unit.
    pub unit: PeriodUnit,
}

/// What one day does to a clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExplainedDay {
    /// Days counted up to and with this one, where the clock counts days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// The day, and why people work on it or not.
    pub day: Day,
    /// What it does.
    pub role: DayRole,
    /// The rule by which it does, like `民法典 203`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
}

/// What one day does to a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DayRole {
    /// The clock starts on it.
    Start,
    /// It counts.
    Counted,
    /// A day of rest of a clock in working time.
    Skipped,
    /// A pause held the clock.
    Paused,
    /// It is left out.
    Excluded,
    /// The last day of the period.
    Nominal,
    /// A day of rest over which the last day rolls.
    RolledOver,
    /// The working day onto which the last day rolls.
    Rolled,
}

/// Says how the due of a clock comes about: every day with what it does and by which rule, and the
/// same in words.
///
/// ```
/// use suqiu::calendar::Calendar;
/// use suqiu::clock::{explain, Ledger, Nature, Period, Roll, Terms, Thresholds};
/// let terms = Terms {
///     budget: Period::working_days(5),
///     colours: Thresholds::DEFAULT,
///     nature: Nature::Duty,
///     roll: Roll::Next,
/// };
/// let ledger = Ledger::starting("2026-02-13T09:00:00+08:00".parse().unwrap());
/// let explanation = explain(&Calendar::china()?, &terms, &ledger)?;
/// let rest = &explanation.lines[2].en;
/// assert!(rest.starts_with("2026-02-15 to 2026-02-23: not counted: day off, Spring Festival"));
/// assert_eq!(explanation.lines.last().unwrap().zh, "到期：2026-02-27");
/// # Ok::<(), suqiu::clock::ClockError>(())
/// ```
pub fn explain(
    calendar: &Calendar,
    terms: &Terms,
    ledger: &Ledger,
) -> Result<DueExplanation, ClockError> {
    let course = Course::new(calendar, terms, ledger)?;
    let due = due_of(&course, calendar, terms)?;
    let days = match terms.budget.unit {
        PeriodUnit::Hours => Vec::new(),
        _ => days_of(&course, calendar, terms, ledger, due.as_ref())?,
    };
    let mut explanation = DueExplanation {
        calendar: format!("{} {}", calendar.id(), calendar.version()),
        days,
        due,
        lines: Vec::new(),
        start: calendar.date_of(ledger.start),
        total: course.total(),
        unit: terms.budget.unit,
    };
    explanation.lines = lines_of(&explanation, terms, ledger);
    Ok(explanation)
}

fn days_of(
    course: &Course<'_>,
    calendar: &Calendar,
    terms: &Terms,
    ledger: &Ledger,
    due: Option<&Due>,
) -> Result<Vec<ExplainedDay>, ClockError> {
    let zone = calendar.zone();
    let day_of = |deadline: Deadline| match deadline {
        Deadline::EndOf(date) => Ok(day_number(date)?),
        Deadline::At(instant) => Ok::<i32, ClockError>(last_day_of(calendar, instant)),
    };
    let start = course.start_day();
    // A clock that an open pause holds is explained up to the day on which the pause began.
    let held = ledger
        .open_pause()
        .map_or(start, |pause| zone.day_of(pause.from))
        .max(start);
    let nominal = due.map_or(Ok(i32::MAX), |due| day_of(due.nominal))?;
    let rolled = due.map_or(Ok(held), |due| day_of(due.rolled))?;
    let unit = terms.budget.unit;
    let in_days = matches!(unit, PeriodUnit::Days | PeriodUnit::WorkingDays);
    // Nothing is counted: the day of the start is the last one too.
    let same_day = in_days && course.total() == 0;
    let last = if due.is_some() {
        nominal.max(rolled)
    } else {
        rolled
    };
    let mut days = Vec::new();
    let mut count: u32 = 0;
    for number in start..=last {
        let date = date_of_number(number)?;
        let day = calendar.day(date)?;
        let stopped = if unit == PeriodUnit::Months {
            None
        } else {
            stopped(calendar, unit, ledger, date)
        };
        let counts_working = matches!(unit, PeriodUnit::WorkingDays | PeriodUnit::WorkingHours);
        let is_first = number == start && unit != PeriodUnit::WorkingHours;
        let role = if is_first && same_day {
            DayRole::Nominal
        } else if is_first {
            DayRole::Start
        } else if due.is_some() && number == rolled && rolled != nominal {
            DayRole::Rolled
        } else if number > nominal {
            DayRole::RolledOver
        } else if let Some(role) = stopped {
            role
        } else if counts_working && !day.working {
            DayRole::Skipped
        } else if number == nominal {
            DayRole::Nominal
        } else {
            DayRole::Counted
        };
        let counts = match role {
            DayRole::Counted | DayRole::Nominal => true,
            // A last day may roll back onto one that is left out.
            DayRole::Rolled => number < nominal && stopped.is_none(),
            _ => false,
        };
        if in_days && counts {
            count = count.saturating_add(1);
        }
        let rolls = due.is_some_and(|due| due.nominal != due.rolled);
        days.push(ExplainedDay {
            count: (in_days && !same_day).then_some(count),
            day,
            role,
            rule: article_of(role, unit, rolls),
        });
    }
    Ok(days)
}

/// The day of an instant at which a period ends: 24:00 belongs to the day that it ends.
fn last_day_of(calendar: &Calendar, instant: Instant) -> i32 {
    calendar.zone().day_of(instant.saturating_add_micros(-1))
}

/// Whether a whole day is left out or held by a pause.
fn stopped(calendar: &Calendar, unit: PeriodUnit, ledger: &Ledger, date: Date) -> Option<DayRole> {
    let excludes = |days: &Exclusion| days.from <= date && date <= days.to;
    if ledger.excluded.iter().any(excludes) {
        return Some(DayRole::Excluded);
    }
    let paused = ledger.pauses.iter().any(|pause| {
        let to = pause.to.or(ledger.ended);
        if unit == PeriodUnit::WorkingHours {
            // Part of a day still counts in hours.
            pause.from <= calendar.start_of(date) && to.is_none_or(|to| calendar.end_of(date) <= to)
        } else {
            calendar.date_of(pause.from) < date && to.is_none_or(|to| date <= calendar.date_of(to))
        }
    });
    paused.then_some(DayRole::Paused)
}

fn article_of(role: DayRole, unit: PeriodUnit, rolls: bool) -> Option<String> {
    let article = match (role, unit) {
        (DayRole::Start, _) => "民法典 201",
        (DayRole::Skipped, PeriodUnit::WorkingDays | PeriodUnit::WorkingHours) => {
            "全国年节及纪念日放假办法；国务院关于职工工作时间的规定 7"
        }
        (DayRole::RolledOver | DayRole::Rolled, _) => "民法典 203",
        (DayRole::Nominal, PeriodUnit::Months) => "民法典 202",
        (DayRole::Nominal, _) if rolls => "民法典 203",
        (DayRole::Excluded, _) => "信访工作条例 36(2)",
        _ => return None,
    };
    Some(article.to_owned())
}
