//! What can be asked for: one command for each step in the life of a petition.

mod answer;
mod charge;
mod choice;
mod coordination;
mod handling;
mod intake;
mod oversight;
mod routing;
mod words;

use serde::Serialize;

pub use answer::*;
pub use charge::*;
pub use choice::*;
pub use coordination::*;
pub use handling::*;
pub use intake::*;
pub use oversight::*;
pub use routing::*;
pub use words::{Words, WordsError};

use super::actor::Actor;
use super::clock_fact::{
    ClockBreached, ClockCarriedOver, ClockDaysExcluded, ClockEnded, ClockExtended, ClockKept,
    ClockPaused, ClockResumed, ClockStarted, DueMoved, RungClaimed,
};
use crate::id::{CommandId, PersonRef, PetitionId};
use crate::instant::Instant;
use crate::json::FromJson;
use crate::policy::PolicyDigest;
use crate::routing::RoutingDecision;
use crate::text::Text;

/// A command: what is asked for, by whom, when.
///
/// It is decided upon at `at`; what it tells happened at `occurred_at`, which may lie earlier when
/// it was written down offline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Command {
    /// What is asked for.
    pub act: Act,
    /// Who asks.
    pub actor: Actor,
    /// When the server records it.
    pub at: Instant,
    /// The officer who says that `occurred_at` is right, where it lies after `at` or far before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_by: Option<PersonRef>,
    /// Made by the client: the same command sent twice is carried out once.
    pub id: CommandId,
    /// When it happened; `at` where left out. For a registration, when the petition was received.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occurred_at: Option<Instant>,
    /// The pack that the caller decided on. It does not bind: the answer to a command from the field says where it
    /// was another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_policy: Option<PolicyDigest>,
    /// The sequence of the petition that the caller decided on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_seq: Option<u64>,
    /// The petition.
    pub petition: PetitionId,
}

/// Declares commands and the facts that they become, from one list.
macro_rules! acts {
    ($($act:ident = $wire:literal => $fact:ident = $past:literal ($payload:ty) $zh:literal $en:literal;)+) => {
        /// What is asked for. Each variant's payload says what it needs.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "type", rename_all = "snake_case")]
        // The size of the largest, a registration, is the common case at intake.
        #[allow(clippy::large_enum_variant)]
        pub enum Act {
            $(#[doc = concat!($zh, ": ", $en, ".")] #[serde(rename = $wire)] $act($payload),)+
        }

        super::kinds::kinds! {
            /// The kinds of commands.
            ActKind { $($act = $wire, $zh, $en;)+ }
        }

        impl Act {
            /// Which kind it is.
            pub const fn kind(&self) -> ActKind {
                match self { $(Self::$act(_) => ActKind::$act),+ }
            }
        }

        /// What happened: in the matter, as the past of a command or as what follows from it, or to one
        /// of its clocks.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "type", rename_all = "snake_case")]
        #[allow(clippy::large_enum_variant)] // as for commands
        pub enum Fact {
            $(#[doc = concat!($zh, ": ", $en, ".")] #[serde(rename = $past)] $fact($payload),)+
            /// The route and the tier that follow from the facts.
            #[serde(rename = "routed")]
            Routed(RoutingDecision),
            /// Another level coordinates.
            CoordinationMoved(CoordinationMoved),
            /// What those had who turned out to be accused was taken from them.
            TakenFromAccused(TakenFromAccused),
            /// Several parties have to follow up.
            FollowUpRequired(FollowUpRequired),
            /// A clock started.
            ClockStarted(ClockStarted),
            /// A clock ended.
            ClockEnded(ClockEnded),
            /// A clock stands still.
            ClockPaused(ClockPaused),
            /// A clock runs on.
            ClockResumed(ClockResumed),
            /// A clock was given more time.
            ClockExtended(ClockExtended),
            /// Days do not count on a clock.
            ClockDaysExcluded(ClockDaysExcluded),
            /// A clock was broken: certain, and after the rolled due.
            ClockBreached(ClockBreached),
            /// A rung of a ladder was claimed.
            RungClaimed(RungClaimed),
            /// A new calendar moved a due.
            DueMoved(DueMoved),
            /// A clock goes on with the terms of a new policy.
            ClockCarriedOver(ClockCarriedOver),
            /// A clock keeps its terms although a new policy carries it over.
            ClockKept(ClockKept),
        }

        impl Fact {
            /// The fact that a command becomes when it is carried out.
            pub fn of(act: &Act) -> Self {
                match act { $(Act::$act(payload) => Self::$fact(payload.clone())),+ }
            }

            /// The command that it is the past of; none for what followed, or happened to a clock.
            pub fn act(&self) -> Option<Act> {
                match self { $(Self::$fact(payload) => Some(Act::$act(payload.clone())),)+ _ => None }
            }

            /// The kind of command that it is the past of; none for what happened to a clock.
            pub const fn kind(&self) -> Option<ActKind> {
                match self { $(Self::$fact(_) => Some(ActKind::$act),)+ _ => None }
            }

            /// Its name on the wire.
            pub const fn wire(&self) -> &'static str {
                match self {
                    $(Self::$fact(_) => $past,)+
                    Self::Routed(_) => "routed",
                    Self::CoordinationMoved(_) => "coordination_moved",
                    Self::TakenFromAccused(_) => "taken_from_accused",
                    Self::FollowUpRequired(_) => "follow_up_required",
                    Self::ClockStarted(_) => "clock_started",
                    Self::ClockEnded(_) => "clock_ended",
                    Self::ClockPaused(_) => "clock_paused",
                    Self::ClockResumed(_) => "clock_resumed",
                    Self::ClockExtended(_) => "clock_extended",
                    Self::ClockDaysExcluded(_) => "clock_days_excluded",
                    Self::ClockBreached(_) => "clock_breached",
                    Self::RungClaimed(_) => "rung_claimed",
                    Self::DueMoved(_) => "due_moved",
                    Self::ClockCarriedOver(_) => "clock_carried_over",
                    Self::ClockKept(_) => "clock_kept",
                }
            }

            /// Its name for people.
            pub const fn label(&self) -> Text {
                match self {
                    $(Self::$fact(_) => Text::fixed($zh, $en),)+
                    Self::Routed(_) => Text::fixed("确定办理渠道", "routed"),
                    Self::CoordinationMoved(_) => Text::fixed("统筹层级变动", "coordination moved"),
                    Self::TakenFromAccused(_) => Text::fixed("从被检举控告方收回", "taken from the accused"),
                    Self::FollowUpRequired(_) => Text::fixed("须由几方回访", "several parties have to follow up"),
                    Self::ClockStarted(_) => Text::fixed("期限开始", "clock started"),
                    Self::ClockEnded(_) => Text::fixed("期限结束", "clock ended"),
                    Self::ClockPaused(_) => Text::fixed("期限暂停", "clock paused"),
                    Self::ClockResumed(_) => Text::fixed("期限恢复", "clock resumed"),
                    Self::ClockExtended(_) => Text::fixed("期限延长", "clock extended"),
                    Self::ClockDaysExcluded(_) => Text::fixed("期限扣除", "days excluded"),
                    Self::ClockBreached(_) => Text::fixed("超期", "clock breached"),
                    Self::RungClaimed(_) => Text::fixed("预警", "alert claimed"),
                    Self::DueMoved(_) => Text::fixed("到期日变动", "due moved"),
                    Self::ClockCarriedOver(_) => Text::fixed("期限改用新规则", "clock carried over"),
                    Self::ClockKept(_) => Text::fixed("期限仍用原规则", "clock kept its terms"),
                }
            }
        }
    };
}

acts! {
    Register = "register" => Registered = "registered" (Register) "登记" "register";
    Adopt = "adopt" => Adopted = "adopted" (Adopt) "接入在办事项" "adopt a running petition";
    ReportUrgent = "report_urgent" => UrgentReported = "urgent_reported" (ReportUrgent) "报告重大紧急事项" "report an urgent matter";
    GiveCode = "give_code" => CodeGiven = "code_given" (GiveCode) "给予编码" "give the public code";
    Classify = "classify" => Classified = "classified" (Classify) "甄别分类" "classify";
    NoteLimitation = "note_limitation" => LimitationNoted = "limitation_noted" (NoteLimitation) "记录时效起点" "note the start of a limit";
    Refer = "refer" => Referred = "referred" (Refer) "转送" "refer";
    Assign = "assign" => Assigned = "assigned" (Assign) "交办" "assign";
    Recall = "recall" => Recalled = "recalled" (Recall) "收回" "recall an assignment";
    Object = "object" => Objected = "objected" (Object) "提出异议" "object to competence";
    DecideObjection = "decide_objection" => ObjectionDecided = "objection_decided" (DecideObjection) "核实异议" "decide an objection";
    Contest = "contest" => Contested = "contested" (Contest) "管辖争议" "contest competence";
    SettleContest = "settle_contest" => ContestSettled = "contest_settled" (SettleContest) "确定受理单位" "settle contested competence";
    Notify = "notify" => Notified = "notified" (Notify) "书面告知" "tell the petitioner in writing";
    Accept = "accept" => Accepted = "accepted" (Plain) "受理" "accept";
    NotAccept = "not_accept" => NotAccepted = "not_accepted" (NotAccept) "不予受理" "not accept";
    NoLongerAccept = "no_longer_accept" => NoLongerAccepted = "no_longer_accepted" (NotAccept) "不再受理" "no longer accept";
    Divert = "divert" => Diverted = "diverted" (Divert) "导入其他程序" "divert to another procedure";
    ReportProcedure = "report_procedure" => ProcedureReported = "procedure_reported" (ReportProcedure) "其他程序进展" "report on the other procedure";
    ReturnFromProcedure = "return_from_procedure" => ReturnedFromProcedure = "returned_from_procedure" (ReturnFromProcedure) "从其他程序转回" "return from the other procedure";
    OpenMediation = "open_mediation" => MediationOpened = "mediation_opened" (OpenMediation) "启动调解" "open mediation";
    ConsentToMediation = "consent_to_mediation" => MediationConsented = "mediation_consented" (ConsentToMediation) "是否同意调解" "consent to mediation";
    Choose = "choose" => Chosen = "chosen" (Choose) "挑选调解员、法律专家" "choose a mediator or a legal expert";
    HoldMediationRound = "hold_mediation_round" => MediationRoundHeld = "mediation_round_held" (HoldMediationRound) "调解一次" "hold a round of mediation";
    EndMediation = "end_mediation" => MediationEnded = "mediation_ended" (EndMediation) "结束调解" "end mediation";
    ConfirmAgreement = "confirm_agreement" => AgreementConfirmed = "agreement_confirmed" (ConfirmAgreement) "申请司法确认" "apply for judicial confirmation";
    Hear = "hear" => Heard = "heard" (Hear) "听证" "hold a hearing";
    Extend = "extend" => Extended = "extended" (Extend) "延期" "extend";
    Suspend = "suspend" => Suspended = "suspended" (Suspend) "中止" "suspend";
    Resume = "resume" => Resumed = "resumed" (Resume) "恢复" "resume";
    Simplify = "simplify" => Simplified = "simplified" (Simplify) "简易办理" "handle simply";
    ConvertToOrdinary = "convert_to_ordinary" => ConvertedToOrdinary = "converted_to_ordinary" (ConvertToOrdinary) "转为普通程序" "convert to ordinary handling";
    Answer = "answer" => Answered = "answered" (Answer) "出具处理意见书" "issue the opinion";
    Reply = "reply" => Replied = "replied" (Reply) "答复" "reply";
    ReportCompletion = "report_completion" => CompletionReported = "completion_reported" (ReportCompletion) "提交办结报告" "report completion";
    Deliver = "deliver" => Delivered = "delivered" (Deliver) "送达" "deliver";
    FollowUp = "follow_up" => FollowedUp = "followed_up" (FollowUp) "回访" "follow up";
    Evaluate = "evaluate" => Evaluated = "evaluated" (Evaluate) "评价" "evaluate";
    ReferRelief = "refer_relief" => ReliefReferred = "relief_referred" (ReferRelief) "帮助申请救助" "refer to relief";
    ReportRelief = "report_relief" => ReliefReported = "relief_reported" (ReportRelief) "反馈救助结果" "report what came of relief";
    RequestReview = "request_review" => ReviewRequested = "review_requested" (RequestReview) "请求复查" "request a review";
    IssueReview = "issue_review" => ReviewIssued = "review_issued" (IssueReview) "出具复查意见" "issue the review opinion";
    RequestFinalReview = "request_final_review" => FinalReviewRequested = "final_review_requested" (RequestReview) "请求复核" "request a final review";
    IssueFinalReview = "issue_final_review" => FinalReviewIssued = "final_review_issued" (IssueReview) "出具复核意见" "issue the final review opinion";
    Supervise = "supervise" => Supervised = "supervised" (Supervise) "督办" "supervise";
    AnswerSupervision = "answer_supervision" => SupervisionAnswered = "supervision_answered" (AnswerSupervision) "反馈督办" "answer a supervision";
    Suggest = "suggest" => Suggested = "suggested" (Suggest) "提出建议" "make a suggestion";
    ReplySuggestion = "reply_suggestion" => SuggestionReplied = "suggestion_replied" (ReplySuggestion) "反馈采纳情况" "reply to a suggestion";
    ExamineHandling = "examine_handling" => HandlingExamined = "handling_examined" (ExamineHandling) "倒查办理情况" "examine the handling";
    Merge = "merge" => Merged = "merged" (Merge) "并案" "merge into the same matter";
    TakeIn = "take_in" => TookIn = "took_in" (TakeIn) "并入" "take in a merged petition";
    Comment = "comment" => Commented = "commented" (Comment) "备注" "comment";
    DeclareInterest = "declare_interest" => InterestDeclared = "interest_declared" (DeclareInterest) "申报利害关系" "declare a direct interest";
    Withdraw = "withdraw" => Withdrawn = "withdrawn" (Withdraw) "撤回" "withdraw";
    Close = "close" => Closed = "closed" (Close) "办结" "close";
    Archive = "archive" => Archived = "archived" (Plain) "归档" "archive";
    Reopen = "reopen" => Reopened = "reopened" (Reopen) "重新办理" "reopen";
    Assess = "assess" => Assessed = "assessed" (Assess) "评估" "assess";
    ChooseMode = "choose_mode" => ModeChosen = "mode_chosen" (ChooseMode) "确定办理模式" "choose the mode";
    Meet = "meet" => Met = "met" (Meet) "见面" "meet the petitioner";
    Plan = "plan" => Planned = "planned" (Plan) "制定化解方案" "give a plan";
    Escalate = "escalate" => Escalated = "escalated" (Escalate) "升级" "escalate";
    HandDown = "hand_down" => HandedDown = "handed_down" (HandDown) "下交" "hand down";
    Help = "help" => Helped = "helped" (Help) "上级帮助" "help from above";
    NameLeader = "name_leader" => LeaderNamed = "leader_named" (NameLeader) "确定包案领导" "name the leader in charge";
    EndCharge = "end_charge" => ChargeEnded = "charge_ended" (EndCharge) "结束包案" "end the leader's charge";
    Summon = "summon" => Summoned = "summoned" (Summon) "吹哨" "summon a unit";
    Attend = "attend" => Attended = "attended" (Attend) "报到" "attend";
    ClaimAlerts = "claim_alerts" => AlertsClaimed = "alerts_claimed" (Plain) "认领预警" "claim alerts";
    Reproject = "reproject" => Reprojected = "reprojected" (Plain) "重算期限" "project the dues anew";
}
