//! The risk assessment of a decision before it is taken (决策风险评估, practice row P6): a matter of its own, about
//! a decision and what it may bring, never about those who may object to it.

use serde::Serialize;

use super::event::DossierFact;
use crate::citation::Citation;
use crate::id::{DocumentRef, RuleId, UnitId};
use crate::json::FromJson;
use crate::petition::{Words, kinds};
use crate::text::Text;

kinds! {
    /// Where an assessment stands.
    AssessmentPhase {
        Open = "open", "评估中", "being assessed";
        Assessed = "assessed", "已评估，待决策", "assessed, to be decided";
        Revising = "revising", "调整方案，重新评估", "the decision is changed and assessed anew";
        Go = "go", "准予实施", "it goes ahead";
        Stopped = "stopped", "不予实施", "it is stopped";
    }
}

kinds! {
    /// What an assessment or a decision on it says, the mildest first.
    AssessmentOutcome {
        Go = "go", "可以实施", "go ahead";
        Change = "change", "调整后再评估", "change it first";
        Stop = "stop", "不实施", "stop";
    }
}

/// A kind of decision that is assessed, by id in the pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DecisionKind {
    /// What says so.
    pub citation: Citation,
    /// Whether a hearing is held before the risks are recorded.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub hearing: bool,
    /// Its name.
    pub label: Text,
}

/// Begin the assessment of a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OpenAssessment {
    /// Who takes the decision.
    pub decider: UnitId,
    /// The draft of the decision.
    pub draft: DocumentRef,
    /// What kind it is, as the pack has it.
    pub kind: RuleId,
}

/// Hold a hearing on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HoldHearing {
    /// How many came.
    pub people: u32,
    /// Its record.
    pub record: DocumentRef,
}

/// Record the risks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RecordRisks {
    /// What the assessment comes to.
    pub outcome: AssessmentOutcome,
    /// Why.
    pub reasons: Words,
    /// The report.
    pub report: DocumentRef,
}

/// Decide on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DecideAssessed {
    /// The decision.
    pub document: DocumentRef,
    /// What was decided: what the assessment says, or stricter.
    pub outcome: AssessmentOutcome,
}

/// The risk assessment of a decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// Who takes the decision.
    pub decider: UnitId,
    /// The draft of the decision.
    pub draft: DocumentRef,
    /// Whether a hearing was held since the decision was changed last.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub heard: bool,
    /// The hearings, of this draft and of those before it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hearings: Vec<HoldHearing>,
    /// What kind it is.
    pub kind: RuleId,
    /// Where it stands.
    pub phase: AssessmentPhase,
    /// Who proposes and assesses it.
    pub proposer: UnitId,
    /// The last record of its risks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risks: Option<RecordRisks>,
    /// How often it was changed and assessed anew.
    #[serde(default)]
    pub revised: u32,
}

impl Assessment {
    pub(super) fn opened(open: &OpenAssessment, proposer: &UnitId) -> Self {
        Self {
            decider: open.decider.clone(),
            draft: open.draft.clone(),
            heard: false,
            hearings: Vec::new(),
            kind: open.kind.clone(),
            phase: AssessmentPhase::Open,
            proposer: proposer.clone(),
            risks: None,
            revised: 0,
        }
    }

    pub(super) fn apply(&mut self, fact: &DossierFact) {
        match fact {
            DossierFact::HearingHeld(hearing) => {
                self.heard = true;
                self.hearings.push(hearing.clone());
            }
            DossierFact::RisksRecorded(risks) => {
                self.risks = Some(risks.clone());
                self.phase = AssessmentPhase::Assessed;
            }
            DossierFact::AssessedDecided(decided) => match decided.outcome {
                AssessmentOutcome::Go => self.phase = AssessmentPhase::Go,
                AssessmentOutcome::Stop => self.phase = AssessmentPhase::Stopped,
                AssessmentOutcome::Change => {
                    self.heard = false;
                    self.revised = self.revised.saturating_add(1);
                    self.phase = AssessmentPhase::Revising;
                }
            },
            _ => {}
        }
    }
}
