//! The journal of a grid worker's day (民情日志, practice rows P5 and U11): where visits were made, what was done
//! on people's behalf.
//!
//! It says what the grid did, never what people are like. A visit names a place and a number of households, and
//! has no words: what was found there is reported as a grid event, which has its own. Nobody's position is
//! kept, the worker's neither; when an entry was written is all that is known of its time.

use serde::Serialize;

use super::event::{DossierEvent, DossierFact};
use crate::citation::Citation;
use crate::id::{DossierId, PersonRef, PlaceId, RuleId, UnitId};
use crate::instant::Date;
use crate::json::FromJson;
use crate::petition::{Confidential, kept, kept_option, kinds};
use crate::text::Text;

kinds! {
    /// Where a journal stands.
    JournalPhase {
        Open = "open", "记录中", "open";
        Closed = "closed", "已结束", "closed";
    }
}

/// A service that is done on people's behalf (代办), by id in the pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ServiceRule {
    /// What says so.
    pub citation: Citation,
    /// Its name.
    pub label: Text,
}

/// Begin the journal of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OpenJournal {
    /// The day.
    pub day: Date,
}

/// Note visits to a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NoteVisit {
    /// How many households.
    pub households: u32,
    /// The grid event that came of it. A petition names this journal in its `follows` instead, so that
    /// nothing here tells of an accusation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub led_to: Option<DossierId>,
    /// Where.
    pub place: PlaceId,
}

/// Note a service that was done on somebody's behalf.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NoteService {
    /// For whom, as the host's opaque reference, where they want to hear of it; never printed.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "kept_option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<PersonRef>"))]
    pub for_whom: Option<Confidential<PersonRef>>,
    /// What, as the pack has it.
    pub kind: RuleId,
    /// The grid event that came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub led_to: Option<DossierId>,
    /// Where.
    pub place: PlaceId,
}

/// End the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CloseJournal {}

/// The journal of a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Journal {
    /// The day.
    pub day: Date,
    /// The grid.
    pub grid: UnitId,
    /// Where it stands.
    pub phase: JournalPhase,
    /// What was done on people's behalf.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<NoteService>,
    /// Where visits were made.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub visits: Vec<NoteVisit>,
    /// Who writes it.
    #[serde(with = "kept")]
    #[cfg_attr(feature = "schema", schemars(with = "PersonRef"))]
    pub worker: Confidential<PersonRef>,
}

impl Journal {
    pub(super) fn opened(open: &OpenJournal, grid: &UnitId, worker: &PersonRef) -> Self {
        Self {
            day: open.day,
            grid: grid.clone(),
            phase: JournalPhase::Open,
            services: Vec::new(),
            visits: Vec::new(),
            worker: Confidential::new(worker.clone()),
        }
    }

    /// How many entries it has.
    pub fn entries(&self) -> usize {
        self.services.len().saturating_add(self.visits.len())
    }

    pub(super) fn apply(&mut self, event: &DossierEvent) {
        match &event.fact {
            DossierFact::VisitNoted(visit) => self.visits.push(visit.clone()),
            DossierFact::ServiceNoted(service) => self.services.push(service.clone()),
            DossierFact::JournalClosed(_) => self.phase = JournalPhase::Closed,
            _ => {}
        }
    }
}
