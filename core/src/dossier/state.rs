//! The state of a dossier: the fold of its events.

use std::collections::BTreeSet;

use serde::Serialize;

use super::assessment::{Assessment, AssessmentPhase};
use super::command::DossierActKind as Act;
use super::event::{DOSSIER_EVENT_VERSION, DossierEvent, DossierFact, ReadDossierEvent};
use super::grid::{GridEvent, GridPhase};
use super::journal::{Journal, JournalPhase};
use super::listing::{Listing, ListingPhase};
use crate::id::{CommandId, DossierId};
use crate::instant::Instant;
use crate::json::FromJson;
use crate::petition::kinds;
use crate::text::Text;

/// What a dossier is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Matter {
    /// A hard case with a work fund.
    Listing(Listing),
    /// A problem of a place.
    GridEvent(GridEvent),
    /// The journal of a grid worker's day.
    Journal(Journal),
    /// The risk assessment of a decision.
    Assessment(Assessment),
}

kinds! {
    /// The kinds of dossiers.
    MatterKind {
        Listing = "listing", "挂牌", "listing";
        GridEvent = "grid_event", "网格事件", "grid event";
        Journal = "journal", "民情日志", "journal";
        Assessment = "assessment", "决策风险评估", "risk assessment of a decision";
    }
}

impl Matter {
    /// Where it stands, and what can be done there.
    pub(super) const fn standing(&self) -> (Text, &'static [Act]) {
        match self {
            Self::Listing(listing) => {
                let phase = listing.phase;
                let possible: &[Act] = match phase {
                    ListingPhase::Listed => &[Act::Claim, Act::Delist],
                    ListingPhase::Claimed => &[Act::Release, Act::Settle, Act::Delist],
                    ListingPhase::Settled | ListingPhase::Delisted => &[],
                };
                (phase.label(), possible)
            }
            Self::GridEvent(event) => {
                let phase = event.phase;
                let possible: &[Act] = match phase {
                    GridPhase::Reported | GridPhase::Taken => {
                        &[Act::Handle, Act::Raise, Act::TurnIntoPetition]
                    }
                    GridPhase::Raised => &[Act::Take, Act::Raise, Act::TurnIntoPetition],
                    GridPhase::Handled => &[Act::FeedBack, Act::TurnIntoPetition],
                    GridPhase::Closed | GridPhase::Petition => &[],
                };
                (phase.label(), possible)
            }
            Self::Journal(journal) => {
                let phase = journal.phase;
                let possible: &[Act] = match phase {
                    JournalPhase::Open => &[Act::NoteVisit, Act::NoteService, Act::CloseJournal],
                    JournalPhase::Closed => &[],
                };
                (phase.label(), possible)
            }
            Self::Assessment(assessment) => {
                let phase = assessment.phase;
                let possible: &[Act] = match phase {
                    AssessmentPhase::Open | AssessmentPhase::Revising => {
                        &[Act::HoldHearing, Act::RecordRisks]
                    }
                    AssessmentPhase::Assessed => &[Act::HoldHearing, Act::DecideAssessed],
                    AssessmentPhase::Go | AssessmentPhase::Stopped => &[],
                };
                (phase.label(), possible)
            }
        }
    }
}

/// A dossier. One to which nothing has happened is `{"id": "…"}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dossier {
    /// The commands that were carried out.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub commands: BTreeSet<CommandId>,
    /// Its identifier.
    pub id: DossierId,
    /// When its last event was recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_at: Option<Instant>,
    /// What it is about; none before the first event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub matter: Option<Matter>,
    /// The newest version of its events, where this library does not know it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newer: Option<u32>,
    /// When its first event happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_at: Option<Instant>,
    /// The sequence of its last event; 0 before the first.
    #[serde(default)]
    pub seq: u64,
}

impl Dossier {
    /// A dossier before its first event.
    pub fn blank(id: DossierId) -> Self {
        Self {
            commands: BTreeSet::new(),
            id,
            last_at: None,
            matter: None,
            newer: None,
            opened_at: None,
            seq: 0,
        }
    }

    /// Takes an event in as it was read back. One of another dossier, or one that is known already,
    /// changes nothing.
    pub fn apply_read(&mut self, event: &ReadDossierEvent) {
        match event {
            ReadDossierEvent::Known(event) => self.apply(event),
            ReadDossierEvent::Newer { dossier, seq, v } => {
                if *dossier == self.id && *seq > self.seq {
                    self.seq = *seq;
                    self.newer = Some(*v);
                }
            }
        }
    }

    /// Takes an event in. One of another dossier, or one that is known already, changes nothing.
    pub fn apply(&mut self, event: &DossierEvent) {
        if event.dossier != self.id || event.seq <= self.seq {
            return;
        }
        self.seq = event.seq;
        if event.v > DOSSIER_EVENT_VERSION {
            self.newer = Some(event.v);
            return;
        }
        self.commands.insert(event.command.clone());
        self.last_at = Some(event.at);
        self.opened_at.get_or_insert(event.occurred_at);
        match (&mut self.matter, &event.fact, &event.actor.unit) {
            (None, DossierFact::Listed(listed), Some(unit)) => {
                self.matter = Some(Matter::Listing(Listing::opened(listed, unit)));
            }
            (None, DossierFact::Reported(reported), Some(unit)) => {
                self.matter = Some(Matter::GridEvent(GridEvent::opened(reported, unit)));
            }
            (None, DossierFact::JournalOpened(open), Some(unit)) => {
                let journal = Journal::opened(open, unit, &event.actor.person);
                self.matter = Some(Matter::Journal(journal));
            }
            (None, DossierFact::AssessmentOpened(open), Some(unit)) => {
                self.matter = Some(Matter::Assessment(Assessment::opened(open, unit)));
            }
            (Some(Matter::Journal(journal)), _, _) => journal.apply(event),
            (Some(Matter::Assessment(assessment)), fact, _) => assessment.apply(fact),
            (Some(Matter::Listing(listing)), fact, _) => listing.apply(fact),
            (Some(Matter::GridEvent(grid)), _, _) => grid.apply(event),
            (None, ..) => {}
        }
    }
}
