//! Who coordinates a matter, how it climbs and comes back, and the three modes.

use serde::Serialize;

use super::super::kinds::kinds;
use super::words::Words;
use crate::directory::Level;
use crate::id::{DocumentRef, RuleId, UnitId};
use crate::instant::Date;
use crate::json::FromJson;
use crate::routing::Facts;

kinds! {
    /// How a petition is handled (practice rows L7 to L9).
    Mode {
        Initial = "initial", "初次信访", "first petition";
        Repeat = "repeat", "重复信访", "repeated petition";
        Special = "special", "特殊疑难", "special case";
    }
}

kinds! {
    /// Why a matter climbs to the next level (practice rows L8, P2, U8).
    EscalationTrigger {
        TierRaised = "tier_raised", "风险等级升高", "the tier rose";
        AttemptsFailed = "attempts_failed", "化解未成", "attempts to settle it failed";
        ClockLate = "clock_late", "逾期", "a clock of a unit is overdue";
        BeyondCompetence = "beyond_competence", "超出本级处理能力", "beyond what the level can do";
        Dissatisfied = "dissatisfied", "群众不满意", "the petitioner is not satisfied";
        SeveralUnits = "several_units", "涉及多个单位", "several units are concerned";
    }
}

/// Assess a matter by its facts: they give its route and its tier, never who asks.
///
/// What the petition knows already (class, branch, intake, place, respondents) need not be repeated;
/// it must not be contradicted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Assess {
    /// What is known of the matter.
    pub facts: Facts,
}

/// A named officer says how the petition is handled; a repeated or special one has one team to the
/// end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChooseMode {
    /// The mode.
    pub mode: Mode,
    /// Why.
    pub reason: Words,
    /// The unit whose team keeps the matter to the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<UnitId>,
}

/// Somebody of the responsible unit met the petitioner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Meet {
    /// The record of it.
    pub record: DocumentRef,
}

/// A plan for a matter that cannot be resolved at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The plan.
    pub document: DocumentRef,
    /// The day by which it is carried out.
    pub due_on: Date,
}

/// Take a matter to the next level; the pack says when, and to which.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Escalate {
    /// What happened.
    pub reason: Words,
    /// Why it climbs.
    pub trigger: EscalationTrigger,
}

/// The coordinating level gives a matter back to a lower one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HandDown {
    /// Why.
    pub reason: Words,
    /// To which level.
    pub to: Level,
}

/// A level above comes down to help; competence stays where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Help {
    /// With what.
    pub what: Words,
}

/// A grid or a unit that has the matter calls another to the spot (practice row L15).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Summon {
    /// Its identifier, made by the client.
    pub id: RuleId,
    /// The unit that must attend.
    pub unit: UnitId,
    /// For what.
    pub what: Words,
}

/// The unit attends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Attend {
    /// Which summons.
    pub id: RuleId,
    /// The record of it.
    pub record: DocumentRef,
}

/// Another level coordinates from now on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CoordinationMoved {
    /// The level.
    pub level: Level,
    /// Why it climbed; left out where the tier or a hand-down says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trigger: Option<EscalationTrigger>,
    /// The unit.
    pub unit: UnitId,
}

/// What those had who turned out to be accused is taken from them (articles 30(3), 46(5)): the matter
/// as its receiver, the team, what they were called to or still owe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TakenFromAccused {
    /// Whether the leader in charge was one of them, or of theirs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub leader: bool,
    /// Who has the matter as its receiver from now on, where an accused unit was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receiver: Option<UnitId>,
    /// Summonses, supervisions and suggestions addressed to them that wait for an answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub records: Vec<RuleId>,
    /// Whether the team was theirs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub team: bool,
}
