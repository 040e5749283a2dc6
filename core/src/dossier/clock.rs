//! The clock of a dossier's step.

use std::borrow::Cow;

use serde::Serialize;

use super::state::{Dossier, Matter};
use crate::calendar::Calendar;
use crate::clock::{ClockError, Due, Ledger, Reading, Terms, due, read};
use crate::id::UnitId;
use crate::instant::Instant;
use crate::json::FromJson;
use crate::policy::Policy;
use crate::text::Text;

/// The clock of a step, as it was told when it started.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StepClock {
    /// The version of the calendar behind `due`.
    pub calendar: Cow<'static, str>,
    /// When it falls due.
    pub due: Due,
    /// When it started.
    pub started_at: Instant,
    /// Its terms.
    pub terms: Terms,
}

impl StepClock {
    pub(super) fn starting(
        calendar: &Calendar,
        terms: Terms,
        started_at: Instant,
    ) -> Result<Self, ClockError> {
        // A clock that was never paused has a due.
        let due = due(calendar, &terms, &Ledger::starting(started_at))?;
        Ok(Self {
            calendar: calendar.version().to_owned().into(),
            due: due.ok_or(ClockError::Pauses)?,
            started_at,
            terms,
        })
    }

    pub(super) fn read(&self, calendar: &Calendar, now: Instant) -> Result<Reading, ClockError> {
        read(
            calendar,
            &self.terms,
            &Ledger::starting(self.started_at),
            now,
        )
    }
}

/// What the clock of a dossier shows, and who must act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DossierReading {
    /// The unit that must act.
    pub bearing_unit: UnitId,
    /// What it is about.
    pub label: Text,
    /// What the clock shows; `next_change_at` says when to look again.
    pub reading: Reading,
    /// When it started.
    pub started_at: Instant,
}

/// What the clock of a dossier's step shows at an instant; none where none runs. A listing has none: the
/// petition's clocks run on.
///
/// ```
/// # #[cfg(feature = "toml")] {
/// # use suqiu::directory::Directory;
/// # use suqiu::petition::Jurisdiction;
/// # use suqiu::policy::{PackText, Policy};
/// use suqiu::clock::Colour;
/// use suqiu::dossier::{decide_dossier, read_dossier, Dossier, DossierCommand};
/// let policy = Policy::load(&[PackText::toml("county.toml", r#"
///     [pack]
///     id = "cn.example"
///     extends = "cn.national"
///     version = "1"
///     valid_from = 2026-01-01
///     name = { zh = "某县", en = "a county" }
///     [grid_kinds.POTHOLE]
///     class = "facilities"
///     label = { zh = "路面破损", en = "a damaged road" }
///     within = "2 working days"
///     on_the_spot = true
///     citation = { source = "defaults", article = "grid", mark = "default" }
/// "#)], "cn.example")?;
/// let directory = Directory::from_json(r#"[
///     {"id": "gov", "name": "县政府", "level": "county", "functions": ["government"]},
///     {"id": "east", "name": "东街网格", "level": "village", "parent": "gov",
///      "functions": ["grid"], "places": ["east"]}
/// ]"#)?;
/// let place = Jurisdiction { directory, policy };
/// let command: DossierCommand = serde_json::from_str(r#"{
///     "id": "c1", "dossier": "g1", "at": "2026-03-02T09:30:00+08:00",
///     "actor": {"person": "w1", "role": "officer", "unit": "east"},
///     "act": {"type": "report", "kind": "POTHOLE", "place": "east", "words": "东街路口路面塌陷"}
/// }"#)?;
/// let mut dossier = Dossier::blank(command.dossier.clone());
/// for event in &decide_dossier(&place, None, &dossier, &command)?.events {
///     dossier.apply(event);
/// }
/// let shown = read_dossier(&place.policy, &dossier, "2026-03-05T08:30:00+08:00".parse()?)?;
/// assert_eq!(shown.map(|shown| shown.reading.colour), Some(Colour::Overdue));
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read_dossier(
    policy: &Policy,
    dossier: &Dossier,
    now: Instant,
) -> Result<Option<DossierReading>, ClockError> {
    let Some(Matter::GridEvent(event)) = &dossier.matter else {
        return Ok(None);
    };
    let Some(clock) = &event.clock else {
        return Ok(None);
    };
    let kind = policy.model().grid_kinds.get(&event.kind);
    Ok(Some(DossierReading {
        bearing_unit: event.holder.clone(),
        label: kind.map_or_else(
            || Text::new(event.kind.as_str(), event.kind.as_str()),
            |kind| kind.label.clone(),
        ),
        reading: clock.read(policy.calendar(), now)?,
        started_at: clock.started_at,
    }))
}
