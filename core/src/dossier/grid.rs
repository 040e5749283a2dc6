//! A problem of a place, reported by a grid worker (网格事件, practice rows L13 and U11).

use serde::Serialize;

use super::clock::StepClock;
use super::event::{DossierEvent, DossierFact};
use crate::id::{DocumentRef, PersonRef, PetitionId, PlaceId, RuleId, UnitId};
use crate::json::FromJson;
use crate::petition::{Confidential, Words, kept_option, kinds};

kinds! {
    /// Where a grid event stands.
    GridPhase {
        Reported = "reported", "已上报，网格处理中", "reported, with the grid";
        Raised = "raised", "已上交，待接办", "raised, to be taken on";
        Taken = "taken", "已接办", "taken on";
        Handled = "handled", "已处理，待反馈", "handled, the resident is to be told";
        Closed = "closed", "已办结", "closed";
        Petition = "petition", "已转为信访事项", "goes on as a petition";
    }
}

kinds! {
    /// Why a grid event goes to the next level.
    RaiseCause {
        Beyond = "beyond", "超出本级处理能力", "beyond what the level can do";
        Late = "late", "逾期未处理", "not handled in time";
    }
}

/// Report a problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportEvent {
    /// What kind it is, as the pack has it.
    pub kind: RuleId,
    /// Where.
    pub place: PlaceId,
    /// The resident who told of it; left out where it was found on patrol, or nobody gave a name.
    /// Who told is fed back to before the event is closed.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "kept_option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<PersonRef>"))]
    pub told_by: Option<Confidential<PersonRef>>,
    /// What it is.
    pub words: Words,
}

/// A problem was reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportedEvent {
    /// The clock of the first step.
    pub clock: StepClock,
    /// What kind it is.
    pub kind: RuleId,
    /// Where.
    pub place: PlaceId,
    /// The resident who told of it.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "kept_option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<PersonRef>"))]
    pub told_by: Option<Confidential<PersonRef>>,
    /// What it is.
    pub words: Words,
}

/// Handle it, on the spot or later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HandleEvent {
    /// Photographs and records, at most 200.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<DocumentRef>,
    /// What was done.
    pub done: Words,
}

/// It was handled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HandledEvent {
    /// The clock of feeding back; none where nobody told of it, since the event is closed then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<StepClock>,
    /// Photographs and records.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<DocumentRef>,
    /// What was done.
    pub done: Words,
}

/// Raise it to the next level of its territory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RaiseEvent {
    /// Why.
    pub cause: RaiseCause,
    /// The same in words.
    pub reason: Words,
}

/// It went to the next level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RaisedEvent {
    /// Why.
    pub cause: RaiseCause,
    /// The clock of that level: it runs from now on, whenever the unit takes the event on.
    pub clock: StepClock,
    /// The same in words.
    pub reason: Words,
    /// The unit that has it now.
    pub to: UnitId,
}

/// Take on what was raised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TakeEvent {}

/// Let it go on as a petition, which was registered with the intake `grid` and `follows` this dossier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TurnIntoPetition {
    /// The petition.
    pub petition: PetitionId,
}

/// Tell the resident what was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FeedBack {
    /// What the resident was told, and said.
    pub words: Words,
}

/// A problem of a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GridEvent {
    /// The clock of the step that it is in; none once it has ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<StepClock>,
    /// The grid that reported it.
    pub grid: UnitId,
    /// The unit that has it.
    pub holder: UnitId,
    /// What kind it is.
    pub kind: RuleId,
    /// The petition that it became.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub petition: Option<PetitionId>,
    /// Where it stands.
    pub phase: GridPhase,
    /// Where the problem is.
    pub place: PlaceId,
    /// The resident who told of it.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "kept_option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<PersonRef>"))]
    pub told_by: Option<Confidential<PersonRef>>,
}

impl GridEvent {
    pub(super) fn opened(reported: &ReportedEvent, grid: &UnitId) -> Self {
        Self {
            clock: Some(reported.clock.clone()),
            grid: grid.clone(),
            holder: grid.clone(),
            kind: reported.kind.clone(),
            petition: None,
            phase: GridPhase::Reported,
            place: reported.place.clone(),
            told_by: reported.told_by.clone(),
        }
    }

    pub(super) fn apply(&mut self, event: &DossierEvent) {
        match &event.fact {
            DossierFact::Handled(handled) => {
                self.clock.clone_from(&handled.clock);
                self.phase = match handled.clock {
                    Some(_) => GridPhase::Handled,
                    None => GridPhase::Closed,
                };
            }
            DossierFact::Raised(raised) => {
                self.clock = Some(raised.clock.clone());
                self.holder = raised.to.clone();
                self.phase = GridPhase::Raised;
            }
            DossierFact::Taken(_) => self.phase = GridPhase::Taken,
            DossierFact::TurnedIntoPetition(turned) => {
                self.clock = None;
                self.petition = Some(turned.petition.clone());
                self.phase = GridPhase::Petition;
            }
            DossierFact::FedBack(_) => {
                self.clock = None;
                self.phase = GridPhase::Closed;
            }
            _ => {}
        }
    }
}
