//! What a clock shows.

use serde::Serialize;

use super::course::Course;
use super::due::{alert_of, due_of};
use super::{Certainty, ClockError, Colour, Due, Ledger, Roll, Terms, is_after};
use crate::calendar::Calendar;
use crate::instant::Instant;
use crate::json::FromJson;

/// Whether a clock runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ClockState {
    /// It runs. So does one that is paused only after its budget was used up.
    Running,
    /// An open pause holds it.
    Paused,
    /// It ended, and is judged at its end.
    Ended,
}

/// How an ended clock ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// In time.
    Met,
    /// After the nominal due, not after the rolled one.
    LateAtNominal,
    /// After the rolled due.
    LateAfterRoll,
    /// The calendar does not reach far enough to say.
    Undetermined,
}

/// What a clock shows at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// Whether it ran out and was broken: after the rolled due, on a certain calendar.
    pub breached: bool,
    /// Its colour.
    pub colour: Colour,
    /// When it falls due; none while an open pause holds it.
    pub due: Option<Due>,
    /// Units used up; once overdue, the budget and the units begun since the due (at least one).
    pub elapsed: u32,
    /// The first instant at which colour, overdue or breach will differ, if nothing happens.
    pub next_change_at: Option<Instant>,
    /// How it ended, once it did.
    pub outcome: Option<Outcome>,
    /// Whether it is after the due: the nominal one of a duty, the rolled one of a right.
    pub overdue: bool,
    /// Units left; negative once overdue.
    pub remaining: i64,
    /// Whether it runs.
    pub state: ClockState,
    /// Units of budget and extensions together.
    pub total: u32,
}

/// Reads a clock at an instant; an ended one at its end.
///
/// ```
/// use suqiu::calendar::Calendar;
/// use suqiu::clock::{read, Colour, Ledger, Nature, Period, Roll, Terms, Thresholds};
/// let terms = Terms {
///     budget: Period::working_days(5),
///     colours: Thresholds::DEFAULT,
///     nature: Nature::Duty,
///     roll: Roll::Next,
/// };
/// let ledger = Ledger::starting("2026-09-18T09:00:00+08:00".parse().unwrap());
/// let now = "2026-09-23T10:00:00+08:00".parse().unwrap();
/// let reading = read(&Calendar::china()?, &terms, &ledger, now)?;
/// assert_eq!((reading.elapsed, reading.remaining), (4, 1), "Sunday the 20th made up for a day off");
/// assert_eq!(reading.colour, Colour::Yellow);
/// assert_eq!(reading.next_change_at.unwrap().to_string(), "2026-09-24T00:00:00+08:00");
/// # Ok::<(), suqiu::clock::ClockError>(())
/// ```
pub fn read(
    calendar: &Calendar,
    terms: &Terms,
    ledger: &Ledger,
    now: Instant,
) -> Result<Reading, ClockError> {
    let course = Course::new(calendar, terms, ledger)?;
    let due = due_of(&course, calendar, terms)?;
    let at = ledger.ended.unwrap_or(now);
    let total = course.total();
    let alert = due.as_ref().map(|due| alert_of(calendar, terms, due));

    let late = alert.filter(|&alert| is_after(calendar, at, alert));
    let elapsed = match late {
        Some(alert) => total.saturating_add(course.late(alert, at)),
        None => course.elapsed(at).min(total),
    };
    let breached = due.is_some_and(|due| {
        due.certainty == Certainty::Certain && is_after(calendar, at, due.rolled)
    });
    let colour = if late.is_some() {
        Colour::Overdue
    } else if at < ledger.start {
        Colour::Clear
    } else {
        colour_at(terms, elapsed, total)
    };
    let state = match (ledger.ended, &due) {
        (Some(_), _) => ClockState::Ended,
        (None, None) => ClockState::Paused,
        (None, Some(_)) => ClockState::Running,
    };
    let outcome = match (ledger.ended, &due) {
        (Some(ended), Some(due)) => Some(outcome_of(calendar, terms, ledger, due, ended)),
        _ => None,
    };
    let mut reading = Reading {
        breached,
        colour,
        due,
        elapsed,
        next_change_at: None,
        outcome,
        overdue: late.is_some(),
        remaining: i64::from(total) - i64::from(elapsed),
        state,
        total,
    };
    if state == ClockState::Running {
        reading.next_change_at = next_change(&course, calendar, terms, &reading, now)?;
    }
    Ok(reading)
}

/// The most severe colour whose fraction is reached.
pub(super) fn colour_at(terms: &Terms, elapsed: u32, total: u32) -> Colour {
    let reached = |fraction: super::Fraction| elapsed >= fraction.reached_at(total);
    if reached(terms.colours.red) {
        Colour::Red
    } else if reached(terms.colours.yellow) {
        Colour::Yellow
    } else if reached(terms.colours.blue) {
        Colour::Blue
    } else {
        Colour::Clear
    }
}

fn next_change(
    course: &Course<'_>,
    calendar: &Calendar,
    terms: &Terms,
    reading: &Reading,
    now: Instant,
) -> Result<Option<Instant>, ClockError> {
    let Some(due) = &reading.due else {
        return Ok(None);
    };
    let after = |deadline| calendar.instant_of(deadline).saturating_add_micros(1);
    let alert = after(alert_of(calendar, terms, due));
    let breach = (due.certainty == Certainty::Certain).then(|| after(due.rolled));
    let mut next: Option<Instant> = None;
    let mut offer = |at: Instant| {
        if at > now && next.is_none_or(|known| at < known) {
            next = Some(at);
        }
    };
    offer(alert);
    breach.into_iter().for_each(&mut offer);
    let colours = terms.colours;
    for (fraction, colour) in [
        (colours.blue, Colour::Blue),
        (colours.yellow, Colour::Yellow),
        (colours.red, Colour::Red),
    ] {
        if reading.colour < colour {
            let at = course.reached(fraction.reached_at(course.total()))?;
            at.into_iter().filter(|&at| at < alert).for_each(&mut offer);
        }
    }
    Ok(next)
}

fn outcome_of(
    calendar: &Calendar,
    terms: &Terms,
    ledger: &Ledger,
    due: &Due,
    ended: Instant,
) -> Outcome {
    let after_nominal = is_after(calendar, ended, due.nominal);
    let after_rolled = is_after(calendar, ended, due.rolled);
    match due.certainty {
        Certainty::Certain if after_rolled => Outcome::LateAfterRoll,
        Certainty::Certain if after_nominal => Outcome::LateAtNominal,
        Certainty::Certain => Outcome::Met,
        // The nominal end is certain, and a roll forward only adds to it.
        Certainty::ProvisionalRoll if !after_nominal && terms.roll == Roll::Next => Outcome::Met,
        // As long as every day up to the end is covered, the budget was surely not used up.
        Certainty::Provisional
            if !after_rolled
                && calendar.covers(calendar.date_of(ledger.start))
                && calendar.covers(calendar.date_of(ended)) =>
        {
            Outcome::Met
        }
        _ => Outcome::Undetermined,
    }
}
