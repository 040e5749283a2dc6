//! A petition as it stands: the fold of its events.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::Serialize;

use super::act::{
    Adoption, CloseOutcome, EscalationTrigger, FollowUpParty, Mode, NoticeKind, OpinionOutcome,
    Part, ProcedureStep, Register, Respondent, ReviewOutcome, Satisfaction, Side, SuggestionKind,
    SupervisionGround,
};
use super::confidential::Confidential;
use super::kinds::{Branch, Class, Moment, Phase, Procedure};
use super::records::{FindingRecord, LeaderInCharge, ReliefRecord, SideChoice};
use crate::clock::{Due, Ledger, Terms};
use crate::directory::Level;
use crate::id::{
    AssignmentId, ClockKey, CommandId, DocumentRef, PersonRef, PetitionId, RuleId, RungKey, UnitId,
};
use crate::instant::Instant;
use crate::json::FromJson;
use crate::policy::{Bearer, PolicyDigest};
use crate::routing::{Facts, RoutingDecision};

/// A petition as it stands. A value: copied freely, changed only by [`Petition::apply`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Petition {
    /// Its identifier.
    pub id: PetitionId,
    /// The sequence of its last event; 0 before the first.
    pub seq: u64,
    /// Where it stands.
    pub phase: Phase,
    /// What was written down when it was taken in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration: Option<Registration>,
    /// Its class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<Class>,
    /// Its branch of article 31.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<Branch>,
    /// Whether it is handled simply.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub simplified: bool,
    /// How it is handled, once it was registered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// The unit whose team keeps a repeated or special matter to the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<UnitId>,
    /// The facts by which it was assessed last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facts: Option<Facts>,
    /// Where those facts lead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub routing: Option<RoutingDecision>,
    /// Who coordinates it, once it was assessed or escalated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coordination: Option<Coordinator>,
    /// Who coordinated before, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub coordinated: Vec<Coordinator>,
    /// For what it may climb: what arose since it climbed or was handed down last. What took it to a
    /// level is used up by that.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub arose: Vec<EscalationTrigger>,
    /// The leaders in charge by name, in order; the last one is, unless the charge ended.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leaders: Vec<LeaderInCharge>,
    /// Units that were called to the spot.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub summonses: Vec<SummonsRecord>,
    /// The units' pieces of work, in the order in which they were sent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assignments: Vec<Assignment>,
    /// Those who dispute competence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contest: Vec<UnitId>,
    /// What the petitioner was told in writing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<Notice>,
    /// When it was accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted_at: Option<Instant>,
    /// The other procedure, while or after it was there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diversion: Option<Diversion>,
    /// The last mediation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mediation: Option<Mediation>,
    /// Whom the sides chose, the last word of each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<SideChoice>,
    /// Whether handling stands still.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub suspended: bool,
    /// The opinions and replies, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answered>,
    /// The unit asked to review.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<UnitId>,
    /// The unit asked to review finally.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub final_reviewer: Option<UnitId>,
    /// Supervisions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supervisions: Vec<SupervisionRecord>,
    /// Suggestions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub suggestions: Vec<SuggestionRecord>,
    /// Findings on how units handled it, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<FindingRecord>,
    /// Relief beside the handling.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub relief: Vec<ReliefRecord>,
    /// The parties that still have to follow up, since the petitioner was not satisfied.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub follow_ups_missing: Vec<FollowUpParty>,
    /// How often the petitioner was asked for an evaluation.
    #[serde(default)]
    pub evaluations_asked: u32,
    /// What the petitioner thinks of the handling, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evaluations: Vec<Satisfaction>,
    /// Those who may not handle it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub interested: Vec<PersonRef>,
    /// The petition into which it was merged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub merged_into: Option<PetitionId>,
    /// With what it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<CloseOutcome>,
    /// When it was closed first; reopening does not change it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_closed_at: Option<Instant>,
    /// How often it was taken up again.
    #[serde(default)]
    pub reopened: u32,
    /// When it was taken up again last: what happened before belongs to an earlier stretch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reopened_at: Option<Instant>,
    /// Its clocks, running and ended, in the order in which they started.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clocks: Vec<Clock>,
    /// The moments that happened to the petition itself, with their first time.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moments: Vec<(Moment, Instant)>,
    /// The rungs that were claimed, and the breaches that were recorded.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub claimed: BTreeSet<RungKey>,
    /// The commands that were carried out.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub commands: BTreeSet<CommandId>,
    /// When the last event was recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_at: Option<Instant>,
    /// The policy under which the last event was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<PolicyDigest>,
    /// The version of an event that this library is too old for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newer: Option<u32>,
}

/// What was written down when a petition was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Registration {
    /// The record itself.
    pub record: Register,
    /// The unit that took it in.
    pub receiver: UnitId,
    /// When it was received; the earliest, after a merge.
    pub received_at: Instant,
    /// The system it came from while it was running there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adopted_from: Option<String>,
}

/// What has become of one unit's piece of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AssignmentState {
    /// The unit has it.
    Open,
    /// The unit objects; the sender has not decided.
    Objected,
    /// The unit took it up.
    Accepted,
    /// The unit reported that it is done.
    Reported,
    /// It went back, or was taken back.
    Ended,
}

/// One unit's piece of work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// Its identifier.
    pub id: AssignmentId,
    /// The unit.
    pub unit: UnitId,
    /// Lead or co-handling.
    pub part: Part,
    /// The unit that sent it.
    pub sender: UnitId,
    /// When the unit received it.
    pub received_at: Instant,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Instant>,
    /// Whether a report is due (交办), else it was only sent on (转送).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub report_due: bool,
    /// What has become of it.
    pub state: AssignmentState,
}

impl Assignment {
    /// Whether the unit still has it.
    pub const fn is_active(&self) -> bool {
        matches!(
            self.state,
            AssignmentState::Open | AssignmentState::Objected | AssignmentState::Accepted
        )
    }
}

/// Something the petitioner was told in writing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// When.
    pub at: Instant,
    /// By which unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<UnitId>,
    /// The notice.
    pub document: DocumentRef,
    /// What it says.
    pub kind: NoticeKind,
}

/// The matter in another procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Diversion {
    /// The body that has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<UnitId>,
    /// Where the petition stood before.
    pub from_phase: Phase,
    /// Which procedure.
    pub procedure: Procedure,
    /// When it came back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returned_at: Option<Instant>,
    /// The last step that was reported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<ProcedureStep>,
}

/// Where a mediation stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Mediation {
    /// The agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<DocumentRef>,
    /// The sides that agreed to mediation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<Side>,
    /// When it ended, with an agreement or without.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Instant>,
    /// The unit that mediates.
    pub mediator: UnitId,
    /// How many rounds were held.
    #[serde(default)]
    pub rounds: u32,
}

/// At which step an answer was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Handling.
    Handling,
    /// Review (复查).
    Review,
    /// Final review (复核).
    FinalReview,
}

/// An opinion or reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// When it was delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered_at: Option<Instant>,
    /// The paper.
    pub document: DocumentRef,
    /// When it was issued.
    pub issued_at: Instant,
    /// One of the three outcomes, for an opinion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<OpinionOutcome>,
    /// What a review did to the opinion before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<ReviewOutcome>,
    /// At which step.
    pub step: Step,
    /// The unit that gave it.
    pub unit: UnitId,
}

/// A supervision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SupervisionRecord {
    /// Whether the unit answered.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub answered: bool,
    /// Why.
    pub grounds: Vec<SupervisionGround>,
    /// Its identifier.
    pub id: RuleId,
    /// The unit.
    pub unit: UnitId,
}

/// Who coordinates a matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Coordinator {
    /// The level.
    pub level: Level,
    /// Since when.
    pub since: Instant,
    /// Why it climbed there, where it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trigger: Option<EscalationTrigger>,
    /// The unit.
    pub unit: UnitId,
}

impl Coordinator {
    /// Whether the matter climbed there from a level, or was handed down; else it was placed there, or
    /// another unit of the level took the place of one that is accused.
    pub(crate) fn is_moved_from(&self, level: Option<Level>) -> bool {
        self.trigger.is_some() || level.is_some_and(|level| self.level < level)
    }
}

/// A unit that was called to the spot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SummonsRecord {
    /// Whether it attended.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub attended: bool,
    /// Its identifier.
    pub id: RuleId,
    /// The unit.
    pub unit: UnitId,
}

/// A suggestion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SuggestionRecord {
    /// Whether it was taken up, once the unit said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adoption: Option<Adoption>,
    /// The finding on the handling that it stands on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finding: Option<RuleId>,
    /// Its identifier.
    pub id: RuleId,
    /// Which of the three.
    pub kind: SuggestionKind,
    /// To whom.
    pub to: UnitId,
}

/// A clock of a petition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools)] // each is a line of a pack, none depends on another
pub struct Clock {
    /// What started it.
    pub anchor: Moment,
    /// Who bears it.
    pub bearer: Bearer,
    /// The version of the calendar behind `told`.
    pub calendar: Cow<'static, str>,
    /// Why it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<super::clock_fact::EndCause>,
    /// Whether a hearing's days do not count.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub excludes_hearing: bool,
    /// How many units it may be extended by in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension_cap: Option<u32>,
    /// Whether the petition cannot be archived while it runs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub holds_archive: bool,
    /// Its key.
    pub key: ClockKey,
    /// Whether running out is no breach: what it is for simply lapses.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lapses: bool,
    /// What happened to it.
    pub ledger: Ledger,
    /// Its rule.
    pub rule: RuleId,
    /// What it belongs to, where that is not the petition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<RuleId>,
    /// Whether a suspension stops it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub suspendable: bool,
    /// Its terms.
    pub terms: Terms,
    /// The due that people were told last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<Due>,
}

impl Clock {
    /// Whether it has not ended.
    pub const fn is_running(&self) -> bool {
        self.ledger.ended.is_none()
    }

    /// Whether a unit breaks a duty when it runs out.
    pub fn can_be_breached(&self) -> bool {
        self.terms.nature == crate::clock::Nature::Duty && !self.lapses
    }
}

impl Petition {
    /// A petition before its first event.
    pub fn blank(id: PetitionId) -> Self {
        Self {
            id,
            seq: 0,
            phase: Phase::Unregistered,
            registration: None,
            class: None,
            branch: None,
            simplified: false,
            mode: None,
            team: None,
            facts: None,
            routing: None,
            coordination: None,
            coordinated: Vec::new(),
            arose: Vec::new(),
            leaders: Vec::new(),
            summonses: Vec::new(),
            assignments: Vec::new(),
            contest: Vec::new(),
            notices: Vec::new(),
            accepted_at: None,
            diversion: None,
            mediation: None,
            choices: Vec::new(),
            suspended: false,
            answers: Vec::new(),
            reviewer: None,
            final_reviewer: None,
            supervisions: Vec::new(),
            suggestions: Vec::new(),
            findings: Vec::new(),
            relief: Vec::new(),
            follow_ups_missing: Vec::new(),
            evaluations_asked: 0,
            evaluations: Vec::new(),
            interested: Vec::new(),
            merged_into: None,
            outcome: None,
            first_closed_at: None,
            reopened: 0,
            reopened_at: None,
            clocks: Vec::new(),
            moments: Vec::new(),
            claimed: BTreeSet::new(),
            commands: BTreeSet::new(),
            last_at: None,
            policy: None,
            newer: None,
        }
    }

    /// The assignment with an identifier.
    pub fn assignment(&self, id: &AssignmentId) -> Option<&Assignment> {
        self.assignments
            .iter()
            .find(|assignment| &assignment.id == id)
    }

    /// The assignment that leads, once the petition was sent on; also after its report.
    pub fn lead(&self) -> Option<&Assignment> {
        self.assignments.iter().rev().find(|assignment| {
            assignment.part == Part::Lead && assignment.state != AssignmentState::Ended
        })
    }

    /// How many pieces of work units still have.
    pub(crate) fn active_assignments(&self) -> usize {
        let active = self.assignments.iter().filter(|one| one.is_active());
        active.count()
    }

    /// When it climbed or was handed down last; none where it was only placed at a level.
    pub(crate) fn moved_at(&self) -> Option<Instant> {
        let (mut moved_at, mut level) = (None, None);
        for one in self.coordinated.iter().chain(&self.coordination) {
            if one.is_moved_from(level) {
                moved_at = Some(one.since);
            }
            level = Some(one.level);
        }
        moved_at
    }

    /// The unit that must act: the lead, once there is one, else the receiver.
    pub fn holder(&self) -> Option<&UnitId> {
        self.lead().map(|lead| &lead.unit).or(self
            .registration
            .as_ref()
            .map(|registration| &registration.receiver))
    }

    /// Who has the matter now: the unit that handles or reviews it, or the body of another
    /// procedure; nobody once it is put away.
    pub fn held_by(&self) -> Option<&UnitId> {
        match self.phase {
            Phase::Reviewing | Phase::Reviewed => self.reviewer.as_ref(),
            Phase::FinalReviewing => self.final_reviewer.as_ref(),
            Phase::Diverted => self.diversion.as_ref()?.body.as_ref(),
            Phase::Unregistered | Phase::Archived | Phase::Withdrawn | Phase::Merged => None,
            _ => self.holder(),
        }
    }

    /// The unit that gave the last answer at a step.
    pub fn answered_by(&self, step: Step) -> Option<&UnitId> {
        self.answers
            .iter()
            .rev()
            .find(|answer| answer.step == step)
            .map(|answer| &answer.unit)
    }

    /// Whether the petitioner can be told: a name and an address are known.
    pub fn is_reachable(&self) -> bool {
        self.registration.as_ref().is_none_or(|registration| {
            registration.record.petitioner.is_some() && !registration.record.unreachable
        })
    }

    /// Whether it is an accusation, which the accused must never see.
    pub fn is_accusation(&self) -> bool {
        self.class == Some(Class::Accusation)
    }

    /// Those whom it is about.
    pub(crate) fn respondents(&self) -> &[Respondent] {
        self.registration.as_ref().map_or(&[], |registration| {
            registration.record.respondents.reveal().as_slice()
        })
    }

    /// Whether a person speaks for the petitioner, as an agent or a representative.
    pub(crate) fn speaks_for_petitioner(&self, person: &PersonRef) -> bool {
        self.registration
            .as_ref()
            .is_some_and(|registration| registration.record.is_spoken_for_by(person))
    }

    /// Whether a person is the petitioner.
    pub(crate) fn is_petitioner(&self, person: &PersonRef) -> bool {
        self.registration
            .as_ref()
            .and_then(|registration| registration.record.petitioner.as_ref())
            .map(Confidential::reveal)
            == Some(person)
    }

    /// When a moment happened first.
    pub(crate) fn moment(&self, moment: Moment) -> Option<Instant> {
        self.moments
            .iter()
            .find(|(known, _)| *known == moment)
            .map(|(_, at)| *at)
    }
}
