//! A question about one clock, without a petition around it.

use serde::Serialize;

use crate::calendar::Calendar;
use crate::clock::{
    Due, DueExplanation, Exclusion, Ledger, Nature, Pause, Period, PeriodUnit, Reading, Roll,
    Terms, Thresholds, due, explain, read,
};
use crate::fault::Fault;
use crate::instant::Instant;
use crate::json::FromJson;

/// A question about one clock, without a petition around it. What is left out is the ordinary
/// case: a duty, rolled to the next working day, with the colours of [`Thresholds::DEFAULT`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClockQuestion {
    /// How long it runs.
    pub budget: Period,
    /// When it changes colour.
    #[serde(default = "default_colours")]
    pub colours: Thresholds,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Instant>,
    /// Days left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excluded: Vec<Exclusion>,
    /// Units added by extensions.
    #[serde(default)]
    pub extended: u32,
    /// Whom it protects.
    #[serde(default = "duty")]
    pub nature: Nature,
    /// Times during which it stood still.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pauses: Vec<Pause>,
    /// What happens on a day of rest.
    #[serde(default)]
    pub roll: Roll,
    /// When it started.
    pub start: Instant,
}

fn default_colours() -> Thresholds {
    Thresholds::DEFAULT
}

fn duty() -> Nature {
    Nature::Duty
}

impl ClockQuestion {
    /// An ordinary clock.
    pub fn new(budget: Period, start: Instant) -> Self {
        Self {
            budget,
            colours: Thresholds::DEFAULT,
            ended: None,
            excluded: Vec::new(),
            extended: 0,
            nature: Nature::Duty,
            pauses: Vec::new(),
            roll: Roll::Next,
            start,
        }
    }

    /// The question as terms and ledger.
    pub fn split(&self) -> Result<(Terms, Ledger), Fault> {
        self.colours.check()?;
        let terms = Terms {
            budget: self.budget,
            colours: self.colours,
            nature: self.nature,
            roll: self.roll,
        };
        let ledger = Ledger {
            ended: self.ended,
            excluded: self.excluded.clone(),
            extended: self.extended,
            pauses: self.pauses.clone(),
            start: self.start,
        };
        Ok((terms, ledger))
    }

    /// When it falls due; none while it stands still.
    pub fn due(&self, calendar: &Calendar) -> Result<Option<Due>, Fault> {
        let (terms, ledger) = self.split()?;
        Ok(due(calendar, &terms, &ledger)?)
    }

    /// What it shows at an instant.
    pub fn read(&self, calendar: &Calendar, now: Instant) -> Result<Reading, Fault> {
        let (terms, ledger) = self.split()?;
        Ok(read(calendar, &terms, &ledger, now)?)
    }

    /// Which days count, and which rule skips the others.
    pub fn explain(&self, calendar: &Calendar) -> Result<DueExplanation, Fault> {
        let (terms, ledger) = self.split()?;
        Ok(explain(calendar, &terms, &ledger)?)
    }
}

/// The unit (0 days, 1 working days, 2 hours, 3 working hours, 4 months) and the roll (`none`,
/// `next`, `previous`) of a column of clocks.
pub fn column_terms(unit: i32, roll: &str) -> Result<(PeriodUnit, Roll), Fault> {
    let unit = match unit {
        0 => PeriodUnit::Days,
        1 => PeriodUnit::WorkingDays,
        2 => PeriodUnit::Hours,
        3 => PeriodUnit::WorkingHours,
        4 => PeriodUnit::Months,
        _ => {
            return Err(Fault::from(crate::clock::SweepError::Unit {
                row: 0,
                unit: u8::try_from(unit).unwrap_or(u8::MAX),
            }));
        }
    };
    let roll = match roll {
        "none" => Roll::None,
        "next" => Roll::Next,
        "previous" => Roll::Previous,
        other => return super::from_json("roll", &super::to_json(other)?).map(|roll| (unit, roll)),
    };
    Ok((unit, roll))
}
