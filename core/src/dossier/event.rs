//! What happened to a dossier.

use serde::Serialize;

use super::assessment::{DecideAssessed, HoldHearing, OpenAssessment, RecordRisks};
use super::grid::{
    FeedBack, HandledEvent, RaisedEvent, ReportedEvent, TakeEvent, TurnIntoPetition,
};
use super::journal::{CloseJournal, NoteService, NoteVisit, OpenJournal};
use super::listing::{ClaimCase, DelistCase, ListedCase, ReleaseCase, SettleCase};
use crate::id::{CommandId, DossierId};
use crate::instant::Instant;
use crate::json::{self, FromJson};
use crate::petition::{Actor, EventError};
use crate::policy::PolicyRef;

/// The version of the events of dossiers written by this library.
pub const DOSSIER_EVENT_VERSION: u32 = 1;

/// One thing that happened to a dossier. The fields stand in alphabetical order, as a log needs them;
/// the `prev` and `hash` of a line in a log are passed over when it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DossierEvent {
    /// Who issued the command.
    pub actor: Actor,
    /// When it was recorded.
    pub at: Instant,
    /// The command it comes from.
    pub command: CommandId,
    /// To which dossier.
    pub dossier: DossierId,
    /// What happened.
    pub fact: DossierFact,
    /// When it happened.
    pub occurred_at: Instant,
    /// The policy under which it was decided.
    pub policy: PolicyRef,
    /// Its place among the dossier's events, from 1 on.
    pub seq: u64,
    /// The version of the form in which it is written.
    pub v: u32,
}

/// Declares the facts from one list.
macro_rules! facts {
    ($($fact:ident($payload:ty) = $wire:literal, $en:literal;)+) => {
        /// What happened.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "type")]
        pub enum DossierFact {
            $(#[doc = $en] #[serde(rename = $wire)] $fact($payload),)+
        }
    };
}

facts! {
    Listed(ListedCase) = "listed", "A hard case was listed.";
    Claimed(ClaimCase) = "claimed", "A team took it on.";
    Released(ReleaseCase) = "released", "It is free again.";
    Settled(SettleCase) = "settled", "The work was paid for.";
    Delisted(DelistCase) = "delisted", "It was taken off the list.";
    Reported(ReportedEvent) = "reported", "A grid event was reported.";
    Handled(HandledEvent) = "handled", "It was handled.";
    Raised(RaisedEvent) = "raised", "It went to the next level.";
    Taken(TakeEvent) = "taken", "The unit took it on.";
    TurnedIntoPetition(TurnIntoPetition) = "turned_into_petition", "It goes on as a petition.";
    FedBack(FeedBack) = "fed_back", "The resident was told.";
    JournalOpened(OpenJournal) = "journal_opened", "The journal of a day was begun.";
    VisitNoted(NoteVisit) = "visit_noted", "Visits to a place were noted.";
    ServiceNoted(NoteService) = "service_noted", "A service was noted.";
    JournalClosed(CloseJournal) = "journal_closed", "The journal was ended.";
    AssessmentOpened(OpenAssessment) = "assessment_opened", "The risk assessment of a decision was begun.";
    HearingHeld(HoldHearing) = "hearing_held", "A hearing was held on it.";
    RisksRecorded(RecordRisks) = "risks_recorded", "Its risks were recorded.";
    AssessedDecided(DecideAssessed) = "assessed_decided", "It was decided.";
}

/// An event as it is read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::large_enum_variant)] // nearly all are the large one
pub enum ReadDossierEvent {
    /// One that this library understands.
    Known(DossierEvent),
    /// One of a newer version: it is counted, and the dossier is not decided upon.
    Newer {
        /// Its dossier.
        dossier: DossierId,
        /// Its place.
        seq: u64,
        /// Its version.
        v: u32,
    },
}

/// What every version of an event has.
#[derive(FromJson)]
struct Head {
    dossier: DossierId,
    seq: u64,
    v: u32,
}

impl DossierEvent {
    /// Reads an event back.
    pub fn read(text: &str) -> Result<ReadDossierEvent, EventError> {
        let head = match json::from_str::<Self>(text) {
            Ok(event) if event.v <= DOSSIER_EVENT_VERSION => {
                return Ok(ReadDossierEvent::Known(event));
            }
            Ok(event) => Head {
                dossier: event.dossier,
                seq: event.seq,
                v: event.v,
            },
            // What this library does not know may be of a newer version.
            Err(error) => match json::from_str::<Head>(text) {
                Ok(head) if head.v > DOSSIER_EVENT_VERSION => head,
                _ => return Err(EventError::new(&error)),
            },
        };
        Ok(ReadDossierEvent::Newer {
            dossier: head.dossier,
            seq: head.seq,
            v: head.v,
        })
    }
}

impl ReadDossierEvent {
    /// To which dossier it happened.
    pub const fn dossier(&self) -> &DossierId {
        match self {
            Self::Known(event) => &event.dossier,
            Self::Newer { dossier, .. } => dossier,
        }
    }

    /// Its place.
    pub const fn seq(&self) -> u64 {
        match self {
            Self::Known(event) => event.seq,
            Self::Newer { seq, .. } => *seq,
        }
    }
}
