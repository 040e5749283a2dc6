//! Taking a matter up and working on it.

use serde::Serialize;

use super::super::kinds::{Procedure, kinds};
use super::words::Words;
use crate::id::{DocumentRef, RuleId, UnitId};
use crate::instant::Date;
use crate::json::FromJson;

/// The petition is refused at the door, or no longer taken up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NotAccept {
    /// The written notice to the petitioner.
    pub document: DocumentRef,
    /// The ground, by its id in the policy.
    pub ground: RuleId,
    /// Why it holds here, as the named officer found.
    pub reason: Words,
}

/// The matter goes to another procedure (articles 22(2), 28(2), 30, 31(1) to (5)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Divert {
    /// The body that has it now, if it is in the directory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<UnitId>,
    /// The written notice to the petitioner: way and procedure.
    pub document: DocumentRef,
    /// Which procedure.
    pub procedure: Procedure,
    /// Why.
    pub reason: Words,
}

kinds! {
    /// A step of the other procedure.
    ProcedureStep {
        Received = "received", "收到申请", "application received";
        Accepted = "accepted", "受理", "accepted";
        Decided = "decided", "作出决定", "decided";
        AidGranted = "aid_granted", "决定给予法律援助", "legal aid granted";
        AidAssigned = "aid_assigned", "指派法律援助人员", "legal aid assigned";
    }
}

/// What the other procedure did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportProcedure {
    /// The paper that shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<DocumentRef>,
    /// Which procedure, where it is not the one that has the matter: legal aid, which goes beside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub procedure: Option<Procedure>,
    /// Which step.
    pub step: ProcedureStep,
}

/// The matter comes back from the other procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReturnFromProcedure {
    /// Why.
    pub reason: Words,
}

kinds! {
    /// A side of a dispute.
    Side {
        Petitioner = "petitioner", "信访人一方", "the petitioner's side";
        Other = "other", "另一方", "the other side";
    }
}

/// Try mediation (article 33; 人民调解法 17).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OpenMediation {
    /// The procedure to which the dispute can go if mediation fails, where its law sets the try a
    /// time (labour disputes: 15 days).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<Procedure>,
    /// The unit that mediates.
    pub mediator: UnitId,
}

/// A side agrees to mediation, or refuses it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConsentToMediation {
    /// Whether it agrees.
    pub consents: bool,
    /// The paper that shows it.
    pub document: DocumentRef,
    /// Which side.
    pub side: Side,
}

/// A round of mediation (practice row U7).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HoldMediationRound {
    /// The record of it.
    pub record: DocumentRef,
}

/// Mediation ends, with an agreement or without.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EndMediation {
    /// The written agreement (article 33), if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<DocumentRef>,
    /// The other ways, which the petitioner was told (人民调解法 26); needed without agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_other_ways: Option<DocumentRef>,
}

/// Both sides asked the court to confirm their agreement (人民调解法 33).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfirmAgreement {
    /// The application.
    pub document: DocumentRef,
}

/// A hearing of several days, both ends among them (articles 31(6), 36(2)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Hear {
    /// First day.
    pub from: Date,
    /// The record of it.
    pub record: DocumentRef,
    /// Last day.
    pub to: Date,
}

/// More time (article 34: at most 30 days, by the head of the unit, the petitioner told why).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Extend {
    /// How many units, in the unit of the clock.
    pub by: u32,
    /// The key of the running clock.
    pub clock: crate::id::ClockKey,
    /// The written notice to the petitioner with the reason.
    pub notice: DocumentRef,
    /// Why.
    pub reason: Words,
}

/// Handling stands still, where the policy allows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Suspend {
    /// The ground, by its id in the policy.
    pub ground: RuleId,
    /// Why it holds here.
    pub reason: Words,
}

/// Handling goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Resume {
    /// Why.
    pub reason: Words,
}

kinds! {
    /// Why a first petition may be handled simply (简易办理办法 2022, 4).
    SimpleGround {
        Clear = "clear", "事实清楚、责任明确、争议不大、易于解决", "facts and responsibility clear, easily solved";
        Instant = "instant", "咨询、建议或者感谢，可以即时反馈", "question, suggestion or thanks that can be answered at once";
        Pressing = "pressing", "涉及日常生产生活、时效性强", "daily life, pressing";
        Promised = "promised", "已有明确承诺或者结论", "already promised or concluded";
        Other = "other", "其他可以简易办理的", "another case for simple handling";
    }
}

/// Handle simply, where the policy allows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Simplify {
    /// Why it may be.
    pub ground: SimpleGround,
}

/// Handle in the ordinary way after all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConvertToOrdinary {
    /// Why.
    pub reason: Words,
}
