//! Sending a petition on, and what units say to it.

use serde::Serialize;

use super::super::confidential::Confidential;
use super::super::kinds::kinds;
use super::intake::kept_option;
use super::words::Words;
use crate::id::{AssignmentId, DocumentRef, PersonRef, UnitId};
use crate::instant::Date;
use crate::json::FromJson;

kinds! {
    /// A unit's part in a matter of several units.
    Part {
        Lead = "lead", "牵头单位", "lead unit";
        Co = "co", "协办单位", "co-handling unit";
    }
}

/// One unit's piece of work, as it is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NewAssignment {
    /// Its identifier, made by the client.
    pub id: AssignmentId,
    /// Lead or co-handling; exactly one unit leads.
    pub part: Part,
    /// The unit.
    pub unit: UnitId,
}

/// Send to one or several units, without a report due (转送, articles 22(1), 23(1)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Refer {
    /// To whom.
    pub assignments: Vec<NewAssignment>,
}

/// Send to one or several units, with a report due by a date (交办, article 22(1)(3)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Assign {
    /// To whom.
    pub assignments: Vec<NewAssignment>,
    /// The last day for the completion report.
    pub due_on: Date,
    /// Measures to take, where the sender sets some (practice row H7).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measures: Option<Words>,
    /// Who of the lead unit answers for it, where the sender says so (practice row H7).
    #[serde(default, skip_serializing_if = "Option::is_none", with = "kept_option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<PersonRef>"))]
    pub person: Option<Confidential<PersonRef>>,
}

/// The sender takes an assignment back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Recall {
    /// Which one.
    pub assignment: AssignmentId,
    /// Why.
    pub reason: Words,
}

/// The unit says that the matter is not its own, in detail (article 23(3); 5 working days).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Object {
    /// Which assignment.
    pub assignment: AssignmentId,
    /// Why not.
    pub reasons: Words,
    /// Whose it is instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suggests: Option<UnitId>,
}

/// The sender checks an objection: consent takes the matter back, else it stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DecideObjection {
    /// Which assignment.
    pub assignment: AssignmentId,
    /// Whether the sender agrees.
    pub consent: bool,
    /// Why.
    pub reason: Words,
}

/// Units do not agree on who is competent (article 24).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Contest {
    /// Between whom; at least two.
    pub between: Vec<UnitId>,
    /// In what they differ.
    pub reason: Words,
}

kinds! {
    /// How contested competence is settled (article 24).
    Settlement {
        Negotiation = "negotiation", "协商", "negotiation of the units";
        CommonSuperior = "common_superior", "共同的上一级机关、单位决定", "decision of the common superior";
        JointMeeting = "joint_meeting", "信访工作联席会议协调", "joint meeting on petition work";
        Government = "government", "本级党委和政府指定", "designation by the government of the level";
    }
}

/// Who is competent after all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettleContest {
    /// The units' work from here on; exactly one leads.
    pub assignments: Vec<NewAssignment>,
    /// How it was settled.
    pub by: Settlement,
    /// The record of it.
    pub document: DocumentRef,
}

kinds! {
    /// What a written notice tells the petitioner.
    NoticeKind {
        Received = "received", "接收情况以及处理途径和程序", "receipt, way and procedure of handling";
        PassedOn = "passed_on", "转送、交办去向", "where the matter was sent";
        GoElsewhere = "go_elsewhere", "告知向有权处理的机关、单位提出", "which body to turn to";
        NotAccepted = "not_accepted", "不予受理或不再受理", "not, or no longer, accepted";
        Extended = "extended", "延长办理期限及理由", "extension and its reason";
    }
}

/// The petitioner is told in writing (article 23; 15 days).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Notify {
    /// The assignment whose unit tells; left out when the receiver does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignment: Option<AssignmentId>,
    /// The notice.
    pub document: DocumentRef,
    /// What it says.
    pub kind: NoticeKind,
}

/// A unit reports that its piece of work is done (办结报告, article 22(1)(3)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportCompletion {
    /// Which assignment.
    pub assignment: AssignmentId,
    /// The report.
    pub document: DocumentRef,
}
