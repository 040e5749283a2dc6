//! Supervision, suggestions, closing, and what keeps the file in order.

use serde::Serialize;

use super::super::kinds::kinds;
use super::words::Words;
use crate::id::{DocumentRef, RuleId, UnitId};
use crate::instant::Date;
use crate::json::FromJson;

kinds! {
    /// Why a petition office supervises (article 40(1)).
    SupervisionGround {
        AcceptanceBreach = "acceptance_breach", "违反规定受理信访事项", "acceptance against the rules";
        HandlingBreach = "handling_breach", "违反规定办理信访事项", "handling against the rules";
        BuckPassing = "buck_passing", "推诿", "buck-passing";
        Perfunctory = "perfunctory", "敷衍", "perfunctory handling";
        Delay = "delay", "拖延", "delay";
        Fraud = "fraud", "弄虚作假", "fraud";
        RefusalToExecute = "refusal_to_execute", "拒不执行信访处理意见", "refusal to execute the opinion";
    }
}

/// Supervise a unit (督办, article 40(1)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Supervise {
    /// The paper.
    pub document: DocumentRef,
    /// The last day for an answer; no law sets one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_on: Option<Date>,
    /// Why; at least one.
    pub grounds: Vec<SupervisionGround>,
    /// Its identifier, made by the client.
    pub id: RuleId,
    /// The unit.
    pub unit: UnitId,
}

/// The unit answers a supervision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AnswerSupervision {
    /// The answer.
    pub document: DocumentRef,
    /// Which one.
    pub id: RuleId,
}

kinds! {
    /// The three suggestions (三项建议, article 40).
    SuggestionKind {
        ImproveWork = "improve_work", "改进工作", "improve work";
        ImprovePolicy = "improve_policy", "完善政策", "improve policy";
        Accountability = "accountability", "追究责任", "accountability";
    }
}

/// A petition office makes one of the three suggestions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Suggest {
    /// The paper.
    pub document: DocumentRef,
    /// The finding on the handling that it stands on, by its identifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finding: Option<RuleId>,
    /// Its identifier, made by the client.
    pub id: RuleId,
    /// Which of the three.
    pub kind: SuggestionKind,
    /// To whom.
    pub to: UnitId,
}

kinds! {
    /// Whether a suggestion was taken up (article 40(4)).
    Adoption {
        Full = "full", "采纳", "adopted";
        Partial = "partial", "部分采纳", "adopted in part";
        None = "none", "未采纳", "not adopted";
    }
}

/// The unit says in writing whether it takes a suggestion up (article 40(4); no number of days).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReplySuggestion {
    /// Whether.
    pub adoption: Adoption,
    /// The reply.
    pub document: DocumentRef,
    /// Which suggestion.
    pub id: RuleId,
}

/// A unit above looks back at how a matter was handled that reached a higher level, and answers two
/// questions (倒查, practice row H11). It says nothing of the petitioner and leads to nothing by itself; a
/// suggestion may stand on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExamineHandling {
    /// Whether the claim was justified.
    pub claim_justified: bool,
    /// The paper.
    pub document: DocumentRef,
    /// Whether the unit's staff failed their duty.
    pub duty_failed: bool,
    /// Its identifier, made by the client.
    pub id: RuleId,
    /// Whose handling.
    pub unit: UnitId,
}

/// A note in the file. It moves no deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Comment {
    /// The note, without names.
    pub note: Words,
}

kinds! {
    /// With what a petition ends.
    CloseOutcome {
        Resolved = "resolved", "诉求合理，问题解决", "justified and resolved";
        Explained = "explained", "已解释说明", "explained";
        NotSupported = "not_supported", "不予支持", "not supported";
        Agreed = "agreed", "调解、和解达成协议", "settled by agreement";
        Replied = "replied", "已答复或反馈", "replied to";
        OtherProcedure = "other_procedure", "由其他程序处理", "dealt with in another procedure";
        Concluded = "concluded", "复核终结", "concluded by final review";
    }
}

/// Close, with an outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Close {
    /// Which.
    pub outcome: CloseOutcome,
}

/// Take a closed petition up again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reopen {
    /// Why.
    pub reason: Words,
}

/// Nothing but the command itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Plain {}
