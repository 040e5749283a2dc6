//! Answers, and what the petitioner does with them.

use serde::Serialize;

use super::super::kinds::kinds;
use super::words::Words;
use crate::id::{DocumentRef, UnitId};
use crate::json::FromJson;

kinds! {
    /// The outcome of an opinion (article 32).
    OpinionOutcome {
        Support = "support", "予以支持", "supported";
        Explain = "explain", "解释说明", "explained: reasonable, without legal basis";
        NotSupport = "not_support", "不予支持", "not supported";
    }
}

/// A petition disposal opinion (信访处理意见书) with what article 32 asks of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The opinion itself.
    pub document: DocumentRef,
    /// Facts and reasons.
    pub facts_and_reasons: Words,
    /// The laws and regulations it stands on.
    pub legal_basis: Vec<Words>,
    /// What was decided.
    pub opinion: Words,
    /// Which of the three.
    pub outcome: OpinionOutcome,
    /// What the petitioner asked for.
    pub request: Words,
}

kinds! {
    /// The result for a matter that ends without a disposal opinion.
    ReplyResult {
        Adopted = "adopted", "采纳", "suggestion adopted";
        PartlyAdopted = "partly_adopted", "部分采纳", "suggestion adopted in part";
        NotAdopted = "not_adopted", "未采纳并说明", "suggestion not adopted, with reasons";
        Performed = "performed", "已履行职责", "duty performed";
        Answered = "answered", "已答复", "answered";
        Informed = "informed", "已反馈", "result fed back to the accuser";
    }
}

/// A reply to a suggestion, a consultation, an accusation, or a request to perform a duty
/// (articles 29, 30, 31(5)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// The reply itself.
    pub document: DocumentRef,
    /// What came of it.
    pub result: ReplyResult,
}

kinds! {
    /// How a paper reached the petitioner.
    DeliveryWay {
        InPerson = "in_person", "直接送达", "in person";
        Post = "post", "邮寄送达", "by post";
        Electronic = "electronic", "电子送达", "electronically";
        Left = "left", "留置送达", "left at the address";
        Published = "published", "公告送达", "by public notice";
    }
}

/// The written answer reached the petitioner: from then on the petitioner's time runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Deliver {
    /// The proof of delivery.
    pub receipt: DocumentRef,
    /// How.
    pub way: DeliveryWay,
}

kinds! {
    /// How a follow-up was made (practice row U6).
    FollowUpWay {
        Phone = "phone", "电话", "phone";
        Message = "message", "短信", "message";
        Visit = "visit", "上门", "visit";
    }
}

kinds! {
    /// The three who follow up together where somebody was not satisfied (practice row H5).
    FollowUpParty {
        HandlingUnit = "handling_unit", "承办单位", "the handling unit";
        Township = "township", "乡镇（街道）", "the township";
        Village = "village", "村（社区）", "the village";
    }
}

/// Somebody asks the petitioner how it went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// Whether the petitioner was asked for an evaluation.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub evaluation_asked: bool,
    /// What was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Words>,
    /// As which of the three parties; several where one unit is more than one of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<FollowUpParty>,
    /// How.
    pub way: FollowUpWay,
}

/// Who still has to follow up, since the petitioner was not satisfied and the pack asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FollowUpRequired {
    /// The parties that there are for this matter.
    pub parties: Vec<FollowUpParty>,
}

kinds! {
    /// What the petitioner thinks of the handling.
    Satisfaction {
        Satisfied = "satisfied", "满意", "satisfied";
        Basically = "basically", "基本满意", "basically satisfied";
        Dissatisfied = "dissatisfied", "不满意", "dissatisfied";
    }
}

/// The petitioner evaluates the handling (article 21(2)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Evaluate {
    /// How satisfied.
    pub satisfaction: Satisfaction,
}

kinds! {
    /// Help beside the handling, never instead of it (article 37(2)).
    Relief {
        Social = "social", "社会救助", "social relief";
        Judicial = "judicial", "司法救助", "judicial relief";
    }
}

/// A petitioner in hardship is helped to apply for relief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReferRelief {
    /// Which relief.
    pub kind: Relief,
    /// The body to which the petitioner is helped.
    pub to: UnitId,
}

kinds! {
    /// What came of an application for relief.
    ReliefResult {
        Granted = "granted", "给予救助", "granted";
        Refused = "refused", "不予救助", "refused";
        NoAnswer = "no_answer", "没有答复", "no answer";
    }
}

/// What came of the relief. Nothing waits for it, and it decides nothing of the matter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportRelief {
    /// The paper that shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<DocumentRef>,
    /// Which relief.
    pub kind: Relief,
    /// What came of it.
    pub result: ReliefResult,
    /// The body to which the petitioner was helped.
    pub to: UnitId,
}

/// The petitioner asks the unit above to look again (articles 35, 36).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RequestReview {
    /// The request.
    pub document: DocumentRef,
    /// The unit asked: the one directly above.
    pub reviewer: UnitId,
}

kinds! {
    /// What a review did to the opinion before it.
    ReviewOutcome {
        Uphold = "uphold", "维持", "upheld";
        Change = "change", "变更", "changed";
        Revoke = "revoke", "撤销", "revoked";
    }
}

/// The opinion of a review, in writing (articles 35, 36).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IssueReview {
    /// The opinion itself.
    pub document: DocumentRef,
    /// What it does to the opinion before it.
    pub outcome: ReviewOutcome,
    /// Why.
    pub reasons: Words,
}
