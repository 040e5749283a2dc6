//! Core's types as Kotlin and Java see them. Written by `suqiu-tools kotlin`; do not edit.
//!
//! uniffi reads them in the generator's build; values are made of them in the tests alone.
#![allow(missing_docs, reason = "what has no words in core has none here")]
#![allow(clippy::doc_markdown, clippy::struct_excessive_bools, reason = "as in core's own words")]
#![allow(clippy::large_enum_variant, reason = "only tests make one")]

#[cfg(test)]
use serde::{Deserialize, Serialize};

use crate::types::{Date, Decimal, Instant};

/// What is asked for. Each variant's payload says what it needs.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(tag = "type", deny_unknown_fields))]
pub enum Act {
    /// 登记: register.
    #[cfg_attr(test, serde(rename = "register"))]
    Register {
        /// How it came in.
        intake: Intake,
        /// Those who speak for the petitioner.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        agents: Vec<Agent>,
        /// The branch of article 31, where it is clear at once.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        branch: Option<Branch>,
        /// The class, where it is clear at once.
        #[cfg_attr(test, serde(rename = "class"))]
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        matter_class: Option<MatterClass>,
        /// Its public code, where it has one already.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        code: Option<String>,
        /// What the petitioner handed in.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        documents: Vec<String>,
        /// A hotline order, grid event or earlier petition that it refers to. A petition never becomes
        /// a hotline order.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        follows: Option<String>,
        /// How many people bring it; 1 unless more.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        people: Option<i64>,
        /// The petitioner. Left out when nobody gave a name.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        petitioner: Option<String>,
        /// Where the problem lies, as the host names places.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        place: Option<String>,
        /// The unit that takes it in; the actor's own where left out.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        receiver: Option<String>,
        /// The reception at which a leader took it in (接访, 下访, 信访工作条例 18(2)), for a visit.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        reception: Option<String>,
        /// An earlier petition of which a named officer says that this one repeats it.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        repeats: Option<String>,
        /// Those who represent a joint petition; at most five for a visit (article 20(3)).
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        representatives: Vec<String>,
        /// Whom it is about. Never shown when the petition is an accusation.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        respondents: Vec<Respondent>,
        /// The subject, in the host's list of subjects.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        subject: Option<String>,
        /// The petitioner left no name or address at which to be told (article 23(2)).
        #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
        #[uniffi(default = false)]
        unreachable: bool,
    },
    /// 接入在办事项: adopt a running petition.
    #[cfg_attr(test, serde(rename = "adopt"))]
    Adopt {
        /// The system it comes from.
        from_system: String,
        /// Where it stands: registered, handling, answered or delivered.
        phase: Phase,
        /// What is known of its registration.
        registration: Register,
        /// When it was accepted.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        accepted_at: Option<Instant>,
        /// When the opinion was issued.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        answered_at: Option<Instant>,
        /// When the opinion was delivered.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        delivered_at: Option<Instant>,
        /// The unit that handles it.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        holder: Option<String>,
        /// When the petitioner was told in writing.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        notified_at: Option<Instant>,
    },
    /// 报告重大紧急事项: report an urgent matter.
    #[cfg_attr(test, serde(rename = "report_urgent"))]
    ReportUrgent {
        /// What is reported.
        summary: String,
        /// The government of the level, the departments concerned, the joint meeting, the office above.
        to: Vec<String>,
    },
    /// 给予编码: give the public code.
    #[cfg_attr(test, serde(rename = "give_code"))]
    GiveCode {
        /// The code.
        code: String,
    },
    /// 甄别分类: classify.
    #[cfg_attr(test, serde(rename = "classify"))]
    Classify {
        /// The class.
        #[cfg_attr(test, serde(rename = "class"))]
        matter_class: MatterClass,
        /// For a claim: the branch of article 31.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        branch: Option<Branch>,
        /// Whom it is about too, where that became clear later; added to those known already.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        respondents: Vec<Respondent>,
    },
    /// 记录时效起点: note the start of a limit.
    #[cfg_attr(test, serde(rename = "note_limitation"))]
    NoteLimitation {
        /// What the petitioner learned, or asked for, on that day.
        event: LimitationEvent,
        /// The day.
        on: Date,
        /// The procedure whose limit it starts.
        procedure: Procedure,
    },
    /// 转送: refer.
    #[cfg_attr(test, serde(rename = "refer"))]
    Refer {
        /// To whom.
        assignments: Vec<NewAssignment>,
    },
    /// 交办: assign.
    #[cfg_attr(test, serde(rename = "assign"))]
    Assign {
        /// To whom.
        assignments: Vec<NewAssignment>,
        /// The last day for the completion report.
        due_on: Date,
        /// Measures to take, where the sender sets some (practice row H7).
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        measures: Option<String>,
        /// Who of the lead unit answers for it, where the sender says so (practice row H7).
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        person: Option<String>,
    },
    /// 收回: recall an assignment.
    #[cfg_attr(test, serde(rename = "recall"))]
    Recall {
        /// Which one.
        assignment: String,
        /// Why.
        reason: String,
    },
    /// 提出异议: object to competence.
    #[cfg_attr(test, serde(rename = "object"))]
    Object {
        /// Which assignment.
        assignment: String,
        /// Why not.
        reasons: String,
        /// Whose it is instead.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        suggests: Option<String>,
    },
    /// 核实异议: decide an objection.
    #[cfg_attr(test, serde(rename = "decide_objection"))]
    DecideObjection {
        /// Which assignment.
        assignment: String,
        /// Whether the sender agrees.
        consent: bool,
        /// Why.
        reason: String,
    },
    /// 管辖争议: contest competence.
    #[cfg_attr(test, serde(rename = "contest"))]
    Contest {
        /// Between whom; at least two.
        between: Vec<String>,
        /// In what they differ.
        reason: String,
    },
    /// 确定受理单位: settle contested competence.
    #[cfg_attr(test, serde(rename = "settle_contest"))]
    SettleContest {
        /// The units' work from here on; exactly one leads.
        assignments: Vec<NewAssignment>,
        /// How it was settled.
        by: Settlement,
        /// The record of it.
        document: String,
    },
    /// 书面告知: tell the petitioner in writing.
    #[cfg_attr(test, serde(rename = "notify"))]
    Notify {
        /// The notice.
        document: String,
        /// What it says.
        kind: NoticeKind,
        /// The assignment whose unit tells; left out when the receiver does.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        assignment: Option<String>,
    },
    /// 受理: accept.
    #[cfg_attr(test, serde(rename = "accept"))]
    Accept {},
    /// 不予受理: not accept.
    #[cfg_attr(test, serde(rename = "not_accept"))]
    NotAccept {
        /// The written notice to the petitioner.
        document: String,
        /// The ground, by its id in the policy.
        ground: String,
        /// Why it holds here, as the named officer found.
        reason: String,
    },
    /// 不再受理: no longer accept.
    #[cfg_attr(test, serde(rename = "no_longer_accept"))]
    NoLongerAccept {
        /// The written notice to the petitioner.
        document: String,
        /// The ground, by its id in the policy.
        ground: String,
        /// Why it holds here, as the named officer found.
        reason: String,
    },
    /// 导入其他程序: divert to another procedure.
    #[cfg_attr(test, serde(rename = "divert"))]
    Divert {
        /// The written notice to the petitioner: way and procedure.
        document: String,
        /// Which procedure.
        procedure: Procedure,
        /// Why.
        reason: String,
        /// The body that has it now, if it is in the directory.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        body: Option<String>,
    },
    /// 其他程序进展: report on the other procedure.
    #[cfg_attr(test, serde(rename = "report_procedure"))]
    ReportProcedure {
        /// Which step.
        step: ProcedureStep,
        /// The paper that shows it.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        document: Option<String>,
        /// Which procedure, where it is not the one that has the matter: legal aid, which goes beside.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        procedure: Option<Procedure>,
    },
    /// 从其他程序转回: return from the other procedure.
    #[cfg_attr(test, serde(rename = "return_from_procedure"))]
    ReturnFromProcedure {
        /// Why.
        reason: String,
    },
    /// 启动调解: open mediation.
    #[cfg_attr(test, serde(rename = "open_mediation"))]
    OpenMediation {
        /// The unit that mediates.
        mediator: String,
        /// The procedure to which the dispute can go if mediation fails, where its law sets the try a
        /// time (labour disputes: 15 days).
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        instead_of: Option<Procedure>,
    },
    /// 是否同意调解: consent to mediation.
    #[cfg_attr(test, serde(rename = "consent_to_mediation"))]
    ConsentToMediation {
        /// Whether it agrees.
        consents: bool,
        /// The paper that shows it.
        document: String,
        /// Which side.
        side: Side,
    },
    /// 挑选调解员、法律专家: choose a mediator or a legal expert.
    #[cfg_attr(test, serde(rename = "choose"))]
    Choose {
        /// The paper that shows it.
        document: String,
        /// For what.
        part: ChoicePart,
        /// Whom.
        person: String,
        /// Which side.
        side: Side,
    },
    /// 调解一次: hold a round of mediation.
    #[cfg_attr(test, serde(rename = "hold_mediation_round"))]
    HoldMediationRound {
        /// The record of it.
        record: String,
    },
    /// 结束调解: end mediation.
    #[cfg_attr(test, serde(rename = "end_mediation"))]
    EndMediation {
        /// The written agreement (article 33), if there is one.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        agreement: Option<String>,
        /// The other ways, which the petitioner was told (人民调解法 26); needed without agreement.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        told_other_ways: Option<String>,
    },
    /// 申请司法确认: apply for judicial confirmation.
    #[cfg_attr(test, serde(rename = "confirm_agreement"))]
    ConfirmAgreement {
        /// The application.
        document: String,
    },
    /// 听证: hold a hearing.
    #[cfg_attr(test, serde(rename = "hear"))]
    Hear {
        /// First day.
        from: Date,
        /// The record of it.
        record: String,
        /// Last day.
        to: Date,
    },
    /// 延期: extend.
    #[cfg_attr(test, serde(rename = "extend"))]
    Extend {
        /// How many units, in the unit of the clock.
        by: i64,
        /// The key of the running clock.
        clock: String,
        /// The written notice to the petitioner with the reason.
        notice: String,
        /// Why.
        reason: String,
    },
    /// 中止: suspend.
    #[cfg_attr(test, serde(rename = "suspend"))]
    Suspend {
        /// The ground, by its id in the policy.
        ground: String,
        /// Why it holds here.
        reason: String,
    },
    /// 恢复: resume.
    #[cfg_attr(test, serde(rename = "resume"))]
    Resume {
        /// Why.
        reason: String,
    },
    /// 简易办理: handle simply.
    #[cfg_attr(test, serde(rename = "simplify"))]
    Simplify {
        /// Why it may be.
        ground: SimpleGround,
    },
    /// 转为普通程序: convert to ordinary handling.
    #[cfg_attr(test, serde(rename = "convert_to_ordinary"))]
    ConvertToOrdinary {
        /// Why.
        reason: String,
    },
    /// 出具处理意见书: issue the opinion.
    #[cfg_attr(test, serde(rename = "answer"))]
    Answer {
        /// The opinion itself.
        document: String,
        /// Facts and reasons.
        facts_and_reasons: String,
        /// The laws and regulations it stands on.
        legal_basis: Vec<String>,
        /// What was decided.
        opinion: String,
        /// Which of the three.
        outcome: OpinionOutcome,
        /// What the petitioner asked for.
        request: String,
    },
    /// 答复: reply.
    #[cfg_attr(test, serde(rename = "reply"))]
    Reply {
        /// The reply itself.
        document: String,
        /// What came of it.
        result: ReplyResult,
    },
    /// 提交办结报告: report completion.
    #[cfg_attr(test, serde(rename = "report_completion"))]
    ReportCompletion {
        /// Which assignment.
        assignment: String,
        /// The report.
        document: String,
    },
    /// 送达: deliver.
    #[cfg_attr(test, serde(rename = "deliver"))]
    Deliver {
        /// The proof of delivery.
        receipt: String,
        /// How.
        way: DeliveryWay,
    },
    /// 回访: follow up.
    #[cfg_attr(test, serde(rename = "follow_up"))]
    FollowUp {
        /// How.
        way: FollowUpWay,
        /// Whether the petitioner was asked for an evaluation.
        #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
        #[uniffi(default = false)]
        evaluation_asked: bool,
        /// What was said.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        note: Option<String>,
        /// As which of the three parties; several where one unit is more than one of them.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        parties: Vec<FollowUpParty>,
    },
    /// 评价: evaluate.
    #[cfg_attr(test, serde(rename = "evaluate"))]
    Evaluate {
        /// How satisfied.
        satisfaction: Satisfaction,
    },
    /// 帮助申请救助: refer to relief.
    #[cfg_attr(test, serde(rename = "refer_relief"))]
    ReferRelief {
        /// Which relief.
        kind: Relief,
        /// The body to which the petitioner is helped.
        to: String,
    },
    /// 反馈救助结果: report what came of relief.
    #[cfg_attr(test, serde(rename = "report_relief"))]
    ReportRelief {
        /// Which relief.
        kind: Relief,
        /// What came of it.
        result: ReliefResult,
        /// The body to which the petitioner was helped.
        to: String,
        /// The paper that shows it.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        document: Option<String>,
    },
    /// 请求复查: request a review.
    #[cfg_attr(test, serde(rename = "request_review"))]
    RequestReview {
        /// The request.
        document: String,
        /// The unit asked: the one directly above.
        reviewer: String,
    },
    /// 出具复查意见: issue the review opinion.
    #[cfg_attr(test, serde(rename = "issue_review"))]
    IssueReview {
        /// The opinion itself.
        document: String,
        /// What it does to the opinion before it.
        outcome: ReviewOutcome,
        /// Why.
        reasons: String,
    },
    /// 请求复核: request a final review.
    #[cfg_attr(test, serde(rename = "request_final_review"))]
    RequestFinalReview {
        /// The request.
        document: String,
        /// The unit asked: the one directly above.
        reviewer: String,
    },
    /// 出具复核意见: issue the final review opinion.
    #[cfg_attr(test, serde(rename = "issue_final_review"))]
    IssueFinalReview {
        /// The opinion itself.
        document: String,
        /// What it does to the opinion before it.
        outcome: ReviewOutcome,
        /// Why.
        reasons: String,
    },
    /// 督办: supervise.
    #[cfg_attr(test, serde(rename = "supervise"))]
    Supervise {
        /// The paper.
        document: String,
        /// Why; at least one.
        grounds: Vec<SupervisionGround>,
        /// Its identifier, made by the client.
        id: String,
        /// The unit.
        unit: String,
        /// The last day for an answer; no law sets one.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        due_on: Option<Date>,
    },
    /// 反馈督办: answer a supervision.
    #[cfg_attr(test, serde(rename = "answer_supervision"))]
    AnswerSupervision {
        /// The answer.
        document: String,
        /// Which one.
        id: String,
    },
    /// 提出建议: make a suggestion.
    #[cfg_attr(test, serde(rename = "suggest"))]
    Suggest {
        /// The paper.
        document: String,
        /// Its identifier, made by the client.
        id: String,
        /// Which of the three.
        kind: SuggestionKind,
        /// To whom.
        to: String,
        /// The finding on the handling that it stands on, by its identifier.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        finding: Option<String>,
    },
    /// 反馈采纳情况: reply to a suggestion.
    #[cfg_attr(test, serde(rename = "reply_suggestion"))]
    ReplySuggestion {
        /// Whether.
        adoption: Adoption,
        /// The reply.
        document: String,
        /// Which suggestion.
        id: String,
    },
    /// 倒查办理情况: examine the handling.
    #[cfg_attr(test, serde(rename = "examine_handling"))]
    ExamineHandling {
        /// Whether the claim was justified.
        claim_justified: bool,
        /// The paper.
        document: String,
        /// Whether the unit's staff failed their duty.
        duty_failed: bool,
        /// Its identifier, made by the client.
        id: String,
        /// Whose handling.
        unit: String,
    },
    /// 并案: merge into the same matter.
    #[cfg_attr(test, serde(rename = "merge"))]
    Merge {
        /// The petition that goes on.
        into: String,
        /// Why they are the same, as the named officer found.
        reason: String,
    },
    /// 并入: take in a merged petition.
    #[cfg_attr(test, serde(rename = "take_in"))]
    TakeIn {
        /// The petition that ends.
        from: String,
        /// When that one was received: the earlier receipt counts.
        received_at: Instant,
    },
    /// 备注: comment.
    #[cfg_attr(test, serde(rename = "comment"))]
    Comment {
        /// The note, without names.
        note: String,
    },
    /// 申报利害关系: declare a direct interest.
    #[cfg_attr(test, serde(rename = "declare_interest"))]
    DeclareInterest {
        /// Who.
        person: String,
        /// In what it lies.
        reason: String,
    },
    /// 撤回: withdraw.
    #[cfg_attr(test, serde(rename = "withdraw"))]
    Withdraw {
        /// The petitioner's own words or signature.
        document: String,
    },
    /// 办结: close.
    #[cfg_attr(test, serde(rename = "close"))]
    Close {
        /// Which.
        outcome: CloseOutcome,
    },
    /// 归档: archive.
    #[cfg_attr(test, serde(rename = "archive"))]
    Archive {},
    /// 重新办理: reopen.
    #[cfg_attr(test, serde(rename = "reopen"))]
    Reopen {
        /// Why.
        reason: String,
    },
    /// 评估: assess.
    #[cfg_attr(test, serde(rename = "assess"))]
    Assess {
        /// What is known of the matter.
        facts: Facts,
    },
    /// 确定办理模式: choose the mode.
    #[cfg_attr(test, serde(rename = "choose_mode"))]
    ChooseMode {
        /// The mode.
        mode: Mode,
        /// Why.
        reason: String,
        /// The unit whose team keeps the matter to the end.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        team: Option<String>,
    },
    /// 见面: meet the petitioner.
    #[cfg_attr(test, serde(rename = "meet"))]
    Meet {
        /// The record of it.
        record: String,
    },
    /// 制定化解方案: give a plan.
    #[cfg_attr(test, serde(rename = "plan"))]
    Plan {
        /// The plan.
        document: String,
        /// The day by which it is carried out.
        due_on: Date,
    },
    /// 升级: escalate.
    #[cfg_attr(test, serde(rename = "escalate"))]
    Escalate {
        /// What happened.
        reason: String,
        /// Why it climbs.
        trigger: EscalationTrigger,
    },
    /// 下交: hand down.
    #[cfg_attr(test, serde(rename = "hand_down"))]
    HandDown {
        /// Why.
        reason: String,
        /// To which level.
        to: Level,
    },
    /// 上级帮助: help from above.
    #[cfg_attr(test, serde(rename = "help"))]
    Help {
        /// With what.
        what: String,
    },
    /// 确定包案领导: name the leader in charge.
    #[cfg_attr(test, serde(rename = "name_leader"))]
    NameLeader {
        /// The paper in which it was decided.
        document: String,
        /// The leader.
        leader: String,
        /// The unit whose leader it is, of the county or above.
        unit: String,
    },
    /// 结束包案: end the leader's charge.
    #[cfg_attr(test, serde(rename = "end_charge"))]
    EndCharge {
        /// Why.
        reason: String,
    },
    /// 吹哨: summon a unit.
    #[cfg_attr(test, serde(rename = "summon"))]
    Summon {
        /// Its identifier, made by the client.
        id: String,
        /// The unit that must attend.
        unit: String,
        /// For what.
        what: String,
    },
    /// 报到: attend.
    #[cfg_attr(test, serde(rename = "attend"))]
    Attend {
        /// Which summons.
        id: String,
        /// The record of it.
        record: String,
    },
    /// 认领预警: claim alerts.
    #[cfg_attr(test, serde(rename = "claim_alerts"))]
    ClaimAlerts {},
    /// 重算期限: project the dues anew.
    #[cfg_attr(test, serde(rename = "reproject"))]
    Reproject {},
}

/// The kinds of commands.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum ActKind {
    /// 登记: register.
    #[cfg_attr(test, serde(rename = "register"))]
    Register,
    /// 接入在办事项: adopt a running petition.
    #[cfg_attr(test, serde(rename = "adopt"))]
    Adopt,
    /// 报告重大紧急事项: report an urgent matter.
    #[cfg_attr(test, serde(rename = "report_urgent"))]
    ReportUrgent,
    /// 给予编码: give the public code.
    #[cfg_attr(test, serde(rename = "give_code"))]
    GiveCode,
    /// 甄别分类: classify.
    #[cfg_attr(test, serde(rename = "classify"))]
    Classify,
    /// 记录时效起点: note the start of a limit.
    #[cfg_attr(test, serde(rename = "note_limitation"))]
    NoteLimitation,
    /// 转送: refer.
    #[cfg_attr(test, serde(rename = "refer"))]
    Refer,
    /// 交办: assign.
    #[cfg_attr(test, serde(rename = "assign"))]
    Assign,
    /// 收回: recall an assignment.
    #[cfg_attr(test, serde(rename = "recall"))]
    Recall,
    /// 提出异议: object to competence.
    #[cfg_attr(test, serde(rename = "object"))]
    Object,
    /// 核实异议: decide an objection.
    #[cfg_attr(test, serde(rename = "decide_objection"))]
    DecideObjection,
    /// 管辖争议: contest competence.
    #[cfg_attr(test, serde(rename = "contest"))]
    Contest,
    /// 确定受理单位: settle contested competence.
    #[cfg_attr(test, serde(rename = "settle_contest"))]
    SettleContest,
    /// 书面告知: tell the petitioner in writing.
    #[cfg_attr(test, serde(rename = "notify"))]
    Notify,
    /// 受理: accept.
    #[cfg_attr(test, serde(rename = "accept"))]
    Accept,
    /// 不予受理: not accept.
    #[cfg_attr(test, serde(rename = "not_accept"))]
    NotAccept,
    /// 不再受理: no longer accept.
    #[cfg_attr(test, serde(rename = "no_longer_accept"))]
    NoLongerAccept,
    /// 导入其他程序: divert to another procedure.
    #[cfg_attr(test, serde(rename = "divert"))]
    Divert,
    /// 其他程序进展: report on the other procedure.
    #[cfg_attr(test, serde(rename = "report_procedure"))]
    ReportProcedure,
    /// 从其他程序转回: return from the other procedure.
    #[cfg_attr(test, serde(rename = "return_from_procedure"))]
    ReturnFromProcedure,
    /// 启动调解: open mediation.
    #[cfg_attr(test, serde(rename = "open_mediation"))]
    OpenMediation,
    /// 是否同意调解: consent to mediation.
    #[cfg_attr(test, serde(rename = "consent_to_mediation"))]
    ConsentToMediation,
    /// 挑选调解员、法律专家: choose a mediator or a legal expert.
    #[cfg_attr(test, serde(rename = "choose"))]
    Choose,
    /// 调解一次: hold a round of mediation.
    #[cfg_attr(test, serde(rename = "hold_mediation_round"))]
    HoldMediationRound,
    /// 结束调解: end mediation.
    #[cfg_attr(test, serde(rename = "end_mediation"))]
    EndMediation,
    /// 申请司法确认: apply for judicial confirmation.
    #[cfg_attr(test, serde(rename = "confirm_agreement"))]
    ConfirmAgreement,
    /// 听证: hold a hearing.
    #[cfg_attr(test, serde(rename = "hear"))]
    Hear,
    /// 延期: extend.
    #[cfg_attr(test, serde(rename = "extend"))]
    Extend,
    /// 中止: suspend.
    #[cfg_attr(test, serde(rename = "suspend"))]
    Suspend,
    /// 恢复: resume.
    #[cfg_attr(test, serde(rename = "resume"))]
    Resume,
    /// 简易办理: handle simply.
    #[cfg_attr(test, serde(rename = "simplify"))]
    Simplify,
    /// 转为普通程序: convert to ordinary handling.
    #[cfg_attr(test, serde(rename = "convert_to_ordinary"))]
    ConvertToOrdinary,
    /// 出具处理意见书: issue the opinion.
    #[cfg_attr(test, serde(rename = "answer"))]
    Answer,
    /// 答复: reply.
    #[cfg_attr(test, serde(rename = "reply"))]
    Reply,
    /// 提交办结报告: report completion.
    #[cfg_attr(test, serde(rename = "report_completion"))]
    ReportCompletion,
    /// 送达: deliver.
    #[cfg_attr(test, serde(rename = "deliver"))]
    Deliver,
    /// 回访: follow up.
    #[cfg_attr(test, serde(rename = "follow_up"))]
    FollowUp,
    /// 评价: evaluate.
    #[cfg_attr(test, serde(rename = "evaluate"))]
    Evaluate,
    /// 帮助申请救助: refer to relief.
    #[cfg_attr(test, serde(rename = "refer_relief"))]
    ReferRelief,
    /// 反馈救助结果: report what came of relief.
    #[cfg_attr(test, serde(rename = "report_relief"))]
    ReportRelief,
    /// 请求复查: request a review.
    #[cfg_attr(test, serde(rename = "request_review"))]
    RequestReview,
    /// 出具复查意见: issue the review opinion.
    #[cfg_attr(test, serde(rename = "issue_review"))]
    IssueReview,
    /// 请求复核: request a final review.
    #[cfg_attr(test, serde(rename = "request_final_review"))]
    RequestFinalReview,
    /// 出具复核意见: issue the final review opinion.
    #[cfg_attr(test, serde(rename = "issue_final_review"))]
    IssueFinalReview,
    /// 督办: supervise.
    #[cfg_attr(test, serde(rename = "supervise"))]
    Supervise,
    /// 反馈督办: answer a supervision.
    #[cfg_attr(test, serde(rename = "answer_supervision"))]
    AnswerSupervision,
    /// 提出建议: make a suggestion.
    #[cfg_attr(test, serde(rename = "suggest"))]
    Suggest,
    /// 反馈采纳情况: reply to a suggestion.
    #[cfg_attr(test, serde(rename = "reply_suggestion"))]
    ReplySuggestion,
    /// 倒查办理情况: examine the handling.
    #[cfg_attr(test, serde(rename = "examine_handling"))]
    ExamineHandling,
    /// 并案: merge into the same matter.
    #[cfg_attr(test, serde(rename = "merge"))]
    Merge,
    /// 并入: take in a merged petition.
    #[cfg_attr(test, serde(rename = "take_in"))]
    TakeIn,
    /// 备注: comment.
    #[cfg_attr(test, serde(rename = "comment"))]
    Comment,
    /// 申报利害关系: declare a direct interest.
    #[cfg_attr(test, serde(rename = "declare_interest"))]
    DeclareInterest,
    /// 撤回: withdraw.
    #[cfg_attr(test, serde(rename = "withdraw"))]
    Withdraw,
    /// 办结: close.
    #[cfg_attr(test, serde(rename = "close"))]
    Close,
    /// 归档: archive.
    #[cfg_attr(test, serde(rename = "archive"))]
    Archive,
    /// 重新办理: reopen.
    #[cfg_attr(test, serde(rename = "reopen"))]
    Reopen,
    /// 评估: assess.
    #[cfg_attr(test, serde(rename = "assess"))]
    Assess,
    /// 确定办理模式: choose the mode.
    #[cfg_attr(test, serde(rename = "choose_mode"))]
    ChooseMode,
    /// 见面: meet the petitioner.
    #[cfg_attr(test, serde(rename = "meet"))]
    Meet,
    /// 制定化解方案: give a plan.
    #[cfg_attr(test, serde(rename = "plan"))]
    Plan,
    /// 升级: escalate.
    #[cfg_attr(test, serde(rename = "escalate"))]
    Escalate,
    /// 下交: hand down.
    #[cfg_attr(test, serde(rename = "hand_down"))]
    HandDown,
    /// 上级帮助: help from above.
    #[cfg_attr(test, serde(rename = "help"))]
    Help,
    /// 确定包案领导: name the leader in charge.
    #[cfg_attr(test, serde(rename = "name_leader"))]
    NameLeader,
    /// 结束包案: end the leader's charge.
    #[cfg_attr(test, serde(rename = "end_charge"))]
    EndCharge,
    /// 吹哨: summon a unit.
    #[cfg_attr(test, serde(rename = "summon"))]
    Summon,
    /// 报到: attend.
    #[cfg_attr(test, serde(rename = "attend"))]
    Attend,
    /// 认领预警: claim alerts.
    #[cfg_attr(test, serde(rename = "claim_alerts"))]
    ClaimAlerts,
    /// 重算期限: project the dues anew.
    #[cfg_attr(test, serde(rename = "reproject"))]
    Reproject,
}

/// Who issues a command: a person, in a role, for a unit.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Actor {
    /// The person, as the host's opaque reference.
    pub person: String,
    /// The role.
    pub role: Role,
    /// The unit for which an officer, a head or a mediator acts.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub unit: Option<String>,
}

/// Whether a suggestion was taken up (article 40(4)).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Adoption {
    /// 采纳: adopted.
    #[cfg_attr(test, serde(rename = "full"))]
    Full,
    /// 部分采纳: adopted in part.
    #[cfg_attr(test, serde(rename = "partial"))]
    Partial,
    /// 未采纳: not adopted.
    #[cfg_attr(test, serde(rename = "none"))]
    None,
}

/// A petition under a part of an agenda.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct AgendaItem {
    /// Under which part.
    pub part: AgendaPart,
    /// The petition.
    pub petition: String,
    /// The clock, where one is why it stands here.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub clock: Option<String>,
    /// When it falls or fell due.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub due: Option<Due>,
    /// Why it is hard.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub reasons: Vec<HardReason>,
    /// The unit that must act: that bears the clock, is supervised, or has the petition.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub unit: Option<String>,
}

/// A part of an agenda. Only open petitions stand under the first five.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum AgendaPart {
    /// 超期: a unit's duty is overdue.
    #[cfg_attr(test, serde(rename = "late"))]
    Late,
    /// 即将到期: a unit's duty falls due by the end of the period.
    #[cfg_attr(test, serde(rename = "due"))]
    Due,
    /// 督办未反馈: a supervision is not answered.
    #[cfg_attr(test, serde(rename = "supervised"))]
    Supervised,
    /// 疑难: hard cases.
    #[cfg_attr(test, serde(rename = "hard"))]
    Hard,
    /// 挂牌: listed cases, free to claim or claimed.
    #[cfg_attr(test, serde(rename = "listed"))]
    Listed,
    /// 新收: received in the period.
    #[cfg_attr(test, serde(rename = "new"))]
    New,
    /// 办结: closed in the period, for the first time.
    #[cfg_attr(test, serde(rename = "closed"))]
    Closed,
}

/// Somebody who speaks for the petitioner, with the mandate to do so (practice row P7).
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Agent {
    /// The document that gives the mandate.
    pub mandate: String,
    /// The person.
    pub person: String,
}

/// Something to tell the one who bears a clock.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Alert {
    /// When it came up.
    pub at: Instant,
    /// Alerts with the same batch go to the same unit on the same day: send them together.
    pub batch: String,
    /// The clock.
    pub clock: String,
    /// Its key: claimed once, it does not come again.
    pub key: String,
    /// The clock's name.
    pub label: Text,
    /// Not to be delivered before: the next working window.
    pub notify_not_before: Instant,
    /// What it asks for; a colour asks for attention only.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub act: Option<RungAct>,
    /// The article behind it.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub article: Option<String>,
    /// The unit that bears the clock, where it is one.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub bearing_unit: Option<String>,
    /// The colour that the clock turned, where it is that.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub colour: Option<Colour>,
    /// When the clock falls due.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub due: Option<Due>,
}

/// A question about tables.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(tag = "ask", deny_unknown_fields))]
pub enum Ask {
    /// Who of a pool can be chosen.
    #[cfg_attr(test, serde(rename = "pool"))]
    Pool {
        /// Of which pool.
        kind: PoolKind,
        /// The pool.
        members: Vec<PoolMember>,
        /// The petition, one of those handed in.
        petition: String,
        /// Who asks, where the caller answers that they may see accusations.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        reader: Option<Actor>,
    },
    /// What fell due in a period, and was held or missed.
    #[cfg_attr(test, serde(rename = "schedule"))]
    Schedule {
        /// Seen from this day: what is not held by then and fell due before it was missed.
        as_of: Date,
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
        /// What was held.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        held: Vec<HeldRecord>,
        /// Only this one of the pack's `schedules`.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        schedule: Option<String>,
        /// Only this unit and those below it.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        unit: Option<String>,
    },
    /// Whose turn it is.
    #[cfg_attr(test, serde(rename = "roster"))]
    Roster {
        /// The first day.
        from: Date,
        /// Those who take turns, in the order in which they stand on the first day.
        leaders: Vec<RosterLeader>,
        /// Which of the pack's `schedules`.
        schedule: String,
        /// The last day.
        to: Date,
    },
    /// What a meeting has before it.
    #[cfg_attr(test, serde(rename = "agenda"))]
    Agenda {
        /// When clocks are read: the instant at which the petitions stand as they are handed in.
        as_of: Instant,
        /// The first day of the period.
        from: Date,
        /// Which of the pack's `schedules`.
        schedule: String,
        /// The last day of the period.
        to: Date,
        /// Listings; other dossiers are passed over.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        dossiers: Vec<Dossier>,
        /// Who reads it, where the caller answers that they may see accusations. Else none is shown.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        reader: Option<Actor>,
        /// Only what this unit, or one below it, must act on or coordinates.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        unit: Option<String>,
    },
    /// Matters by list.
    #[cfg_attr(test, serde(rename = "ledger"))]
    Ledger {
        /// When clocks are read: the instant at which the petitions stand as they are handed in.
        as_of: Instant,
        /// The first day of the period.
        from: Date,
        /// The last day of the period.
        to: Date,
        /// Grid events; other dossiers are passed over.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        dossiers: Vec<Dossier>,
        /// Only matters on one of these lists; all where it is left out.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        lists: Vec<LedgerList>,
        /// Who reads it, where the caller answers that they may see accusations. Else none is shown.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        reader: Option<Actor>,
    },
    /// How many came in each month.
    #[cfg_attr(test, serde(rename = "monthly"))]
    Monthly {
        /// The first month.
        from: String,
        /// The last month.
        to: String,
        /// How many levels of the subject are told apart; none where it is 0.
        #[cfg_attr(test, serde(default))]
        #[uniffi(default = 0)]
        depth: i64,
        /// Who reads it, where the caller answers that they may see accusations. Else none is counted.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        reader: Option<Actor>,
        /// Whether units are told apart: the one that handles a petition, or received it while nobody does.
        #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
        #[uniffi(default = false)]
        units: bool,
    },
    /// How many are to be expected.
    #[cfg_attr(test, serde(rename = "forecast"))]
    Forecast {
        /// The counts, as `monthly`(super::monthly) gives them or the host keeps them. Lines of one series and
        /// month are added; lines outside the months are left out.
        counts: Vec<MonthCount>,
        /// The first month.
        from: String,
        /// How many months are forecast: 12 at most.
        months: i64,
        /// The last month.
        to: String,
    },
    /// Who held a petition when.
    #[cfg_attr(test, serde(rename = "trace"))]
    Trace {
        /// The events of the petition from the first on.
        events: Vec<Event>,
        /// The petition.
        petition: String,
        /// Who reads it, where the caller answers that they may see accusations. Else an accusation is not
        /// traced.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        reader: Option<Actor>,
    },
    /// Which petitions somebody may know of.
    #[cfg_attr(test, serde(rename = "wall"))]
    Wall {
        /// Who would get to know: somebody, and the unit for which they act.
        reader: Actor,
    },
}

/// What an assessment or a decision on it says, the mildest first.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum AssessmentOutcome {
    /// 可以实施: go ahead.
    #[cfg_attr(test, serde(rename = "go"))]
    Go,
    /// 调整后再评估: change it first.
    #[cfg_attr(test, serde(rename = "change"))]
    Change,
    /// 不实施: stop.
    #[cfg_attr(test, serde(rename = "stop"))]
    Stop,
}

/// Where an assessment stands.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum AssessmentPhase {
    /// 评估中: being assessed.
    #[cfg_attr(test, serde(rename = "open"))]
    Open,
    /// 已评估，待决策: assessed, to be decided.
    #[cfg_attr(test, serde(rename = "assessed"))]
    Assessed,
    /// 调整方案，重新评估: the decision is changed and assessed anew.
    #[cfg_attr(test, serde(rename = "revising"))]
    Revising,
    /// 准予实施: it goes ahead.
    #[cfg_attr(test, serde(rename = "go"))]
    Go,
    /// 不予实施: it is stopped.
    #[cfg_attr(test, serde(rename = "stopped"))]
    Stopped,
}

/// What has become of one unit's piece of work.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum AssignmentState {
    /// The unit has it.
    #[cfg_attr(test, serde(rename = "open"))]
    Open,
    /// The unit objects; the sender has not decided.
    #[cfg_attr(test, serde(rename = "objected"))]
    Objected,
    /// The unit took it up.
    #[cfg_attr(test, serde(rename = "accepted"))]
    Accepted,
    /// The unit reported that it is done.
    #[cfg_attr(test, serde(rename = "reported"))]
    Reported,
    /// It went back, or was taken back.
    #[cfg_attr(test, serde(rename = "ended"))]
    Ended,
}

/// What a subject says about facts that are unknown.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Assumed {
    /// The class.
    #[cfg_attr(test, serde(rename = "class"))]
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub matter_class: Option<MatterClass>,
    /// The relation of the sides.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub relation: Option<Relation>,
}

/// Who bears a clock: the unit that is late when it runs out, or whose right it is.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Bearer {
    /// The unit that registered the petition.
    #[cfg_attr(test, serde(rename = "receiver"))]
    Receiver,
    /// The unit responsible for handling: the lead, once there is one, else the receiver.
    #[cfg_attr(test, serde(rename = "holder"))]
    Holder,
    /// The unit of the assignment to which the clock belongs.
    #[cfg_attr(test, serde(rename = "assignee"))]
    Assignee,
    /// The unit asked to review.
    #[cfg_attr(test, serde(rename = "reviewer"))]
    Reviewer,
    /// The unit asked to review finally.
    #[cfg_attr(test, serde(rename = "final_reviewer"))]
    FinalReviewer,
    /// The body of the procedure into which the matter was diverted.
    #[cfg_attr(test, serde(rename = "procedure"))]
    Procedure,
    /// The unit to which a suggestion or a supervision is addressed.
    #[cfg_attr(test, serde(rename = "addressee"))]
    Addressee,
    /// The mediator's unit.
    #[cfg_attr(test, serde(rename = "mediator"))]
    Mediator,
    /// The unit that coordinates, at the level that the matter climbed to.
    #[cfg_attr(test, serde(rename = "coordinator"))]
    Coordinator,
    /// The petitioner.
    #[cfg_attr(test, serde(rename = "petitioner"))]
    Petitioner,
    /// Both sides of a dispute.
    #[cfg_attr(test, serde(rename = "both_sides"))]
    BothSides,
}

/// A channel that goes beside a route.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Beside {
    /// The channel.
    pub channel: Channel,
    /// The rule.
    pub rule: String,
    /// The unit, where the directory has one.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub unit: Option<String>,
}

/// A body outside the ten channels.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Body {
    /// 政法机关（法院、检察院、公安机关）: court, procuratorate or police.
    #[cfg_attr(test, serde(rename = "political_legal"))]
    PoliticalLegal,
    /// 农村土地承包仲裁委员会: rural land contract arbitration commission.
    #[cfg_attr(test, serde(rename = "land_arbitration"))]
    LandArbitration,
    /// 仲裁委员会: arbitration commission.
    #[cfg_attr(test, serde(rename = "commercial_arbitration"))]
    CommercialArbitration,
    /// 党组织、主管机关: party organisation or organ in charge.
    #[cfg_attr(test, serde(rename = "party_organ"))]
    PartyOrgan,
    /// 答复机关、单位的上一级机关、单位: the unit above the one that answered.
    #[cfg_attr(test, serde(rename = "reviewer"))]
    Reviewer,
    /// 有权处理的上级机关、单位: the competent unit above the county.
    #[cfg_attr(test, serde(rename = "above"))]
    Above,
}

/// The branches of article 31 for a claim; the sixth is what is left.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Branch {
    /// 诉讼、复议、立案、监督等司法程序（第一项）: judicial procedure (31(1)).
    #[cfg_attr(test, serde(rename = "judicial"))]
    Judicial,
    /// 仲裁（第二项）: arbitration (31(2)).
    #[cfg_attr(test, serde(rename = "arbitration"))]
    Arbitration,
    /// 党员申诉、申请复审（第三项）: appeal within the party (31(3)).
    #[cfg_attr(test, serde(rename = "party_appeal"))]
    PartyAppeal,
    /// 行政复议、裁决、确认、许可、处罚（第四项）: administrative procedure (31(4)).
    #[cfg_attr(test, serde(rename = "administrative"))]
    Administrative,
    /// 查处违法、履行法定职责（第五项）: performance of a statutory duty (31(5)).
    #[cfg_attr(test, serde(rename = "statutory_duty"))]
    StatutoryDuty,
    /// 出具信访处理意见书（第六项）: petition disposal opinion (31(6)).
    #[cfg_attr(test, serde(rename = "opinion"))]
    Opinion,
}

/// Somebody who can be chosen.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Candidate {
    /// Who.
    pub person: String,
    /// The specialty that covers the subject; none of somebody who has no special one, or where the
    /// petition has no subject.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub specialty: Option<String>,
    /// For which unit they work.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub unit: Option<String>,
}

/// Whether an answer stands.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Certainty {
    /// The calendar covers every day that was looked at.
    #[cfg_attr(test, serde(rename = "certain"))]
    Certain,
    /// The rolled due needs days outside the calendar, computed on Monday to Friday; the nominal
    /// one stands.
    #[cfg_attr(test, serde(rename = "provisional_roll"))]
    ProvisionalRoll,
    /// Both dues need days outside the calendar, computed on Monday to Friday.
    #[cfg_attr(test, serde(rename = "provisional"))]
    Provisional,
}

/// The ten channels that a centre docks to (practice row L2).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Channel {
    /// 责任乡镇（街道）: responsible township or street.
    #[cfg_attr(test, serde(rename = "township"))]
    Township,
    /// 县直部门: county department.
    #[cfg_attr(test, serde(rename = "department"))]
    Department,
    /// 人民调解: people's mediation.
    #[cfg_attr(test, serde(rename = "mediation"))]
    Mediation,
    /// 诉讼立案: court case filing.
    #[cfg_attr(test, serde(rename = "court_filing"))]
    CourtFiling,
    /// 劳动仲裁: labour arbitration.
    #[cfg_attr(test, serde(rename = "labour_arbitration"))]
    LabourArbitration,
    /// 行政复议: administrative reconsideration.
    #[cfg_attr(test, serde(rename = "reconsideration"))]
    Reconsideration,
    /// 法律服务: legal services.
    #[cfg_attr(test, serde(rename = "legal_services"))]
    LegalServices,
    /// 心理疏导: psychological counselling.
    #[cfg_attr(test, serde(rename = "counselling"))]
    Counselling,
    /// 纪检监察: discipline inspection and supervision.
    #[cfg_attr(test, serde(rename = "discipline_inspection"))]
    DisciplineInspection,
    /// 督查督办: supervision.
    #[cfg_attr(test, serde(rename = "supervision"))]
    Supervision,
}

/// For what somebody is chosen.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum ChoicePart {
    /// 调解员: mediator.
    #[cfg_attr(test, serde(rename = "mediator"))]
    Mediator,
    /// 法律专家: legal expert.
    #[cfg_attr(test, serde(rename = "legal_expert"))]
    LegalExpert,
}

/// The place in a source that a rule stands on.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Citation {
    /// The article, like `23(3)`; the practice row, like `L7`; what is said, where it has no number.
    pub article: String,
    /// How sure.
    pub mark: Mark,
    /// Which source.
    pub source: String,
}

/// What a petition asks (信访工作条例 29 to 31).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum MatterClass {
    /// 建议意见类: suggestions and opinions.
    #[cfg_attr(test, serde(rename = "suggestion"))]
    Suggestion,
    /// 检举控告类: accusations and reports.
    #[cfg_attr(test, serde(rename = "accusation"))]
    Accusation,
    /// 申诉求决类: appeals and requests for resolution.
    #[cfg_attr(test, serde(rename = "claim"))]
    Claim,
    /// 咨询: consultation.
    #[cfg_attr(test, serde(rename = "consultation"))]
    Consultation,
}

/// What an answer of the server said, and what the phone's clock showed when it came. By how much the phone
/// is ahead follows from it, or more, where the answer was long on its way: so no unit gains time by it.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct ClockHeard {
    /// What the phone's clock showed.
    pub phone: Instant,
    /// What the server said.
    pub server: Instant,
}

/// A question about one clock, without a petition around it. What is left out is the ordinary
/// case: a duty, rolled to the next working day, with the colours of `Thresholds::DEFAULT`.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct ClockQuestion {
    /// How long it runs.
    pub budget: String,
    /// When it started.
    pub start: Instant,
    /// When it changes colour.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub colours: Option<Thresholds>,
    /// When it ended.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub ended: Option<Instant>,
    /// Days left out.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub excluded: Vec<Exclusion>,
    /// Units added by extensions.
    #[cfg_attr(test, serde(default))]
    #[uniffi(default = 0)]
    pub extended: i64,
    /// Whom it protects.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub nature: Option<Nature>,
    /// Times during which it stood still.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub pauses: Vec<Pause>,
    /// What happens on a day of rest.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub roll: Option<Roll>,
}

/// A clock of a petition and what it shows.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct ClockReading {
    /// What started it.
    pub anchor: Moment,
    /// Who bears it.
    pub bearer: Bearer,
    /// Its key.
    pub key: String,
    /// Its name.
    pub label: Text,
    /// What it shows.
    pub reading: Reading,
    /// Its rule.
    pub rule: String,
    /// When it started.
    pub started_at: Instant,
    /// Its terms.
    pub terms: Terms,
    /// The article behind it, as the policy cites it; none if the policy no longer has the rule.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub article: Option<String>,
    /// The unit that bears it, where it is one of the directory.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub bearing_unit: Option<String>,
    /// Why it ended.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub ended: Option<EndCause>,
    /// Whether running out is no breach: what it is for simply lapses.
    #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
    #[uniffi(default = false)]
    pub lapses: bool,
}

/// Whether a clock runs.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum ClockState {
    /// It runs. So does one that is paused only after its budget was used up.
    #[cfg_attr(test, serde(rename = "running"))]
    Running,
    /// An open pause holds it.
    #[cfg_attr(test, serde(rename = "paused"))]
    Paused,
    /// It ended, and is judged at its end.
    #[cfg_attr(test, serde(rename = "ended"))]
    Ended,
}

/// With what a petition ends.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum CloseOutcome {
    /// 诉求合理，问题解决: justified and resolved.
    #[cfg_attr(test, serde(rename = "resolved"))]
    Resolved,
    /// 已解释说明: explained.
    #[cfg_attr(test, serde(rename = "explained"))]
    Explained,
    /// 不予支持: not supported.
    #[cfg_attr(test, serde(rename = "not_supported"))]
    NotSupported,
    /// 调解、和解达成协议: settled by agreement.
    #[cfg_attr(test, serde(rename = "agreed"))]
    Agreed,
    /// 已答复或反馈: replied to.
    #[cfg_attr(test, serde(rename = "replied"))]
    Replied,
    /// 由其他程序处理: dealt with in another procedure.
    #[cfg_attr(test, serde(rename = "other_procedure"))]
    OtherProcedure,
    /// 复核终结: concluded by final review.
    #[cfg_attr(test, serde(rename = "concluded"))]
    Concluded,
}

/// The colour of a clock, in order of severity.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Colour {
    /// Before the first threshold.
    #[cfg_attr(test, serde(rename = "clear"))]
    Clear,
    /// 蓝.
    #[cfg_attr(test, serde(rename = "blue"))]
    Blue,
    /// 黄.
    #[cfg_attr(test, serde(rename = "yellow"))]
    Yellow,
    /// 红.
    #[cfg_attr(test, serde(rename = "red"))]
    Red,
    /// 超期: now is after the due.
    #[cfg_attr(test, serde(rename = "overdue"))]
    Overdue,
}

/// A command: what is asked for, by whom, when.
///
/// It is decided upon at `at`; what it tells happened at `occurred_at`, which may lie earlier when
/// it was written down offline.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Command {
    /// What is asked for.
    pub act: Act,
    /// Who asks.
    pub actor: Actor,
    /// When the server records it.
    pub at: Instant,
    /// Made by the client: the same command sent twice is carried out once.
    pub id: String,
    /// The petition.
    pub petition: String,
    /// The officer who says that `occurred_at` is right, where it lies after `at` or far before.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub confirmed_by: Option<String>,
    /// When it happened; `at` where left out. For a registration, when the petition was received.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub occurred_at: Option<Instant>,
    /// The pack that the caller decided on. It does not bind: the answer to a command from the field says where it
    /// was another one.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub on_policy: Option<String>,
    /// The sequence of the petition that the caller decided on.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub on_seq: Option<i64>,
}

/// Who coordinates a matter of a tier, and what for.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Coordination {
    /// What that level must do.
    pub duty: Text,
    /// The level that the pack names for the tier.
    pub level: Level,
    /// The unit: that of the level, or the nearest above it.
    pub unit: String,
}

/// One day of a calendar.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Day {
    /// Which day.
    pub date: Date,
    /// Why.
    pub reason: DayReason,
    /// Whether people work on it.
    pub working: bool,
}

/// Why a day is a working day or a day off.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(tag = "kind", deny_unknown_fields))]
pub enum DayReason {
    /// A weekday of the weekly pattern.
    #[cfg_attr(test, serde(rename = "weekday"))]
    Weekday {},
    /// The weekly rest (国务院关于职工工作时间的规定 7).
    #[cfg_attr(test, serde(rename = "weekend"))]
    Weekend {},
    /// A day off by a national notice.
    #[cfg_attr(test, serde(rename = "holiday"))]
    Holiday {
        /// The festival.
        name: Text,
        /// The notices of its year, by address.
        notices: Vec<String>,
    },
    /// A workday by a national notice, which makes up for a day off.
    #[cfg_attr(test, serde(rename = "make_up"))]
    MakeUp {
        /// The festival.
        name: Text,
        /// The notices of its year, by address.
        notices: Vec<String>,
    },
    /// A day that a region adds (全国年节及纪念日放假办法 4).
    #[cfg_attr(test, serde(rename = "regional"))]
    Regional {
        /// What says so.
        citation: Citation,
        /// The festival.
        name: Text,
    },
    /// No table speaks for the day: the answer is the weekly pattern's, and provisional.
    #[cfg_attr(test, serde(rename = "outside_coverage"))]
    OutsideCoverage {},
}

/// What one day does to a clock.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum DayRole {
    /// The clock starts on it.
    #[cfg_attr(test, serde(rename = "start"))]
    Start,
    /// It counts.
    #[cfg_attr(test, serde(rename = "counted"))]
    Counted,
    /// A day of rest of a clock in working time.
    #[cfg_attr(test, serde(rename = "skipped"))]
    Skipped,
    /// A pause held the clock.
    #[cfg_attr(test, serde(rename = "paused"))]
    Paused,
    /// It is left out.
    #[cfg_attr(test, serde(rename = "excluded"))]
    Excluded,
    /// The last day of the period.
    #[cfg_attr(test, serde(rename = "nominal"))]
    Nominal,
    /// A day of rest over which the last day rolls.
    #[cfg_attr(test, serde(rename = "rolled_over"))]
    RolledOver,
    /// The working day onto which the last day rolls.
    #[cfg_attr(test, serde(rename = "rolled"))]
    Rolled,
}

/// Days from one to another, both included.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct DaySpan {
    /// The first.
    pub from: Date,
    /// The last.
    pub to: Date,
}

/// What a command leads to.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Decision {
    /// What happened, in order. Store all of them, or none.
    pub events: Vec<Event>,
    /// Whether the command had been carried out before: then nothing happens again.
    #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
    #[uniffi(default = false)]
    pub replayed: bool,
}

/// How a paper reached the petitioner.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum DeliveryWay {
    /// 直接送达: in person.
    #[cfg_attr(test, serde(rename = "in_person"))]
    InPerson,
    /// 邮寄送达: by post.
    #[cfg_attr(test, serde(rename = "post"))]
    Post,
    /// 电子送达: electronically.
    #[cfg_attr(test, serde(rename = "electronic"))]
    Electronic,
    /// 留置送达: left at the address.
    #[cfg_attr(test, serde(rename = "left"))]
    Left,
    /// 公告送达: by public notice.
    #[cfg_attr(test, serde(rename = "published"))]
    Published,
}

/// A dossier. One to which nothing has happened is `{"id": "…"}`.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Dossier {
    /// Its identifier.
    pub id: String,
    /// The commands that were carried out.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub commands: Vec<String>,
    /// When its last event was recorded.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub last_at: Option<Instant>,
    /// What it is about; none before the first event.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub matter: Option<Matter>,
    /// The newest version of its events, where this library does not know it.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub newer: Option<i64>,
    /// When its first event happened.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub opened_at: Option<Instant>,
    /// The sequence of its last event; 0 before the first.
    #[cfg_attr(test, serde(default))]
    #[uniffi(default = 0)]
    pub seq: i64,
}

/// What is asked for. Each variant's payload says what it needs.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(tag = "type", deny_unknown_fields))]
pub enum DossierAct {
    /// 挂牌: list a hard case.
    #[cfg_attr(test, serde(rename = "list_case"))]
    ListCase {
        /// How hard it is, as the pack's table of funds has it.
        difficulty: String,
        /// The petition.
        petition: String,
    },
    /// 揭榜: claim a listed case.
    #[cfg_attr(test, serde(rename = "claim"))]
    Claim {
        /// The team.
        team: String,
    },
    /// 退榜: give a listed case back.
    #[cfg_attr(test, serde(rename = "release"))]
    Release {
        /// Why.
        reason: String,
    },
    /// 结算: pay for the work on a listed case.
    #[cfg_attr(test, serde(rename = "settle"))]
    Settle {
        /// What the work was, and that it is paid for.
        document: String,
        /// How much is paid: at most the fund.
        paid: Decimal,
    },
    /// 撤牌: take a case off the list.
    #[cfg_attr(test, serde(rename = "delist"))]
    Delist {
        /// Why.
        reason: String,
    },
    /// 网格上报: report a grid event.
    #[cfg_attr(test, serde(rename = "report"))]
    Report {
        /// What kind it is, as the pack has it.
        kind: String,
        /// Where.
        place: String,
        /// What it is.
        words: String,
        /// The resident who told of it; left out where it was found on patrol, or nobody gave a name.
        /// Who told is fed back to before the event is closed.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        told_by: Option<String>,
    },
    /// 处理: handle a grid event.
    #[cfg_attr(test, serde(rename = "handle"))]
    Handle {
        /// What was done.
        done: String,
        /// Photographs and records, at most 200.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        documents: Vec<String>,
    },
    /// 上交: raise a grid event to the next level.
    #[cfg_attr(test, serde(rename = "raise"))]
    Raise {
        /// Why.
        cause: RaiseCause,
        /// The same in words.
        reason: String,
    },
    /// 接办: take on a grid event.
    #[cfg_attr(test, serde(rename = "take"))]
    Take {},
    /// 转为信访事项: turn a grid event into a petition.
    #[cfg_attr(test, serde(rename = "turn_into_petition"))]
    TurnIntoPetition {
        /// The petition.
        petition: String,
    },
    /// 反馈: feed back to the resident.
    #[cfg_attr(test, serde(rename = "feed_back"))]
    FeedBack {
        /// What the resident was told, and said.
        words: String,
    },
    /// 开始民情日志: begin the journal of a day.
    #[cfg_attr(test, serde(rename = "open_journal"))]
    OpenJournal {
        /// The day.
        day: Date,
    },
    /// 记走访: note visits to a place.
    #[cfg_attr(test, serde(rename = "note_visit"))]
    NoteVisit {
        /// How many households.
        households: i64,
        /// Where.
        place: String,
        /// The grid event that came of it. A petition names this journal in its `follows` instead, so that
        /// nothing here tells of an accusation.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        led_to: Option<String>,
    },
    /// 记代办: note a service done on somebody's behalf.
    #[cfg_attr(test, serde(rename = "note_service"))]
    NoteService {
        /// What, as the pack has it.
        kind: String,
        /// Where.
        place: String,
        /// For whom, as the host's opaque reference, where they want to hear of it; never printed.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        for_whom: Option<String>,
        /// The grid event that came of it.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        led_to: Option<String>,
    },
    /// 结束民情日志: end the journal.
    #[cfg_attr(test, serde(rename = "close_journal"))]
    CloseJournal {},
    /// 提请风险评估: begin the risk assessment of a decision.
    #[cfg_attr(test, serde(rename = "open_assessment"))]
    OpenAssessment {
        /// Who takes the decision.
        decider: String,
        /// The draft of the decision.
        draft: String,
        /// What kind it is, as the pack has it.
        kind: String,
    },
    /// 听证: hold a hearing on a decision.
    #[cfg_attr(test, serde(rename = "hold_hearing"))]
    HoldHearing {
        /// How many came.
        people: i64,
        /// Its record.
        record: String,
    },
    /// 出具评估报告: record the risks of a decision.
    #[cfg_attr(test, serde(rename = "record_risks"))]
    RecordRisks {
        /// What the assessment comes to.
        outcome: AssessmentOutcome,
        /// Why.
        reasons: String,
        /// The report.
        report: String,
    },
    /// 作出决策: decide on what was assessed.
    #[cfg_attr(test, serde(rename = "decide_assessed"))]
    DecideAssessed {
        /// The decision.
        document: String,
        /// What was decided: what the assessment says, or stricter.
        outcome: AssessmentOutcome,
    },
}

/// A command about a dossier.
///
/// It is decided upon at `at`; what it tells happened at `occurred_at`, which lies earlier when it was
/// written down offline. A clock counts from then: late synchronisation gives no unit more time.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct DossierCommand {
    /// What is asked for.
    pub act: DossierAct,
    /// Who asks.
    pub actor: Actor,
    /// When the server records it.
    pub at: Instant,
    /// The dossier.
    pub dossier: String,
    /// Made by the client: the same command sent twice is carried out once.
    pub id: String,
    /// The officer who says that `occurred_at` is right, where it lies after `at` or far before.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub confirmed_by: Option<String>,
    /// When it happened; `at` where left out.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub occurred_at: Option<Instant>,
    /// The pack that the caller decided on. It does not bind: the answer to a command from the field says where it
    /// was another one.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub on_policy: Option<String>,
    /// The sequence of the dossier that the caller decided on.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub on_seq: Option<i64>,
}

/// What a command leads to.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct DossierDecision {
    /// What happened: one event, or none where the command was carried out before.
    pub events: Vec<DossierEvent>,
    /// Whether the command had been carried out before: then nothing happens again.
    #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
    #[uniffi(default = false)]
    pub replayed: bool,
}

/// One thing that happened to a dossier. The fields stand in alphabetical order, as a log needs them;
/// the `prev` and `hash` of a line in a log are passed over when it is read.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct DossierEvent {
    /// Who issued the command.
    pub actor: Actor,
    /// When it was recorded.
    pub at: Instant,
    /// The command it comes from.
    pub command: String,
    /// To which dossier.
    pub dossier: String,
    /// What happened.
    pub fact: DossierFact,
    /// When it happened.
    pub occurred_at: Instant,
    /// The policy under which it was decided.
    pub policy: PolicyRef,
    /// Its place among the dossier's events, from 1 on.
    pub seq: i64,
    /// The version of the form in which it is written.
    pub v: i64,
}

/// What happened.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(tag = "type", deny_unknown_fields))]
pub enum DossierFact {
    /// A hard case was listed.
    #[cfg_attr(test, serde(rename = "listed"))]
    Listed {
        /// How hard it is.
        difficulty: String,
        /// The fund, as the table had it then; a later table changes nothing.
        fund: Decimal,
        /// The petition.
        petition: String,
    },
    /// A team took it on.
    #[cfg_attr(test, serde(rename = "claimed"))]
    Claimed {
        /// The team.
        team: String,
    },
    /// It is free again.
    #[cfg_attr(test, serde(rename = "released"))]
    Released {
        /// Why.
        reason: String,
    },
    /// The work was paid for.
    #[cfg_attr(test, serde(rename = "settled"))]
    Settled {
        /// What the work was, and that it is paid for.
        document: String,
        /// How much is paid: at most the fund.
        paid: Decimal,
    },
    /// It was taken off the list.
    #[cfg_attr(test, serde(rename = "delisted"))]
    Delisted {
        /// Why.
        reason: String,
    },
    /// A grid event was reported.
    #[cfg_attr(test, serde(rename = "reported"))]
    Reported {
        /// The clock of the first step.
        clock: StepClock,
        /// What kind it is.
        kind: String,
        /// Where.
        place: String,
        /// What it is.
        words: String,
        /// The resident who told of it.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        told_by: Option<String>,
    },
    /// It was handled.
    #[cfg_attr(test, serde(rename = "handled"))]
    Handled {
        /// What was done.
        done: String,
        /// The clock of feeding back; none where nobody told of it, since the event is closed then.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        clock: Option<StepClock>,
        /// Photographs and records.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        documents: Vec<String>,
    },
    /// It went to the next level.
    #[cfg_attr(test, serde(rename = "raised"))]
    Raised {
        /// Why.
        cause: RaiseCause,
        /// The clock of that level: it runs from now on, whenever the unit takes the event on.
        clock: StepClock,
        /// The same in words.
        reason: String,
        /// The unit that has it now.
        to: String,
    },
    /// The unit took it on.
    #[cfg_attr(test, serde(rename = "taken"))]
    Taken {},
    /// It goes on as a petition.
    #[cfg_attr(test, serde(rename = "turned_into_petition"))]
    TurnedIntoPetition {
        /// The petition.
        petition: String,
    },
    /// The resident was told.
    #[cfg_attr(test, serde(rename = "fed_back"))]
    FedBack {
        /// What the resident was told, and said.
        words: String,
    },
    /// The journal of a day was begun.
    #[cfg_attr(test, serde(rename = "journal_opened"))]
    JournalOpened {
        /// The day.
        day: Date,
    },
    /// Visits to a place were noted.
    #[cfg_attr(test, serde(rename = "visit_noted"))]
    VisitNoted {
        /// How many households.
        households: i64,
        /// Where.
        place: String,
        /// The grid event that came of it. A petition names this journal in its `follows` instead, so that
        /// nothing here tells of an accusation.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        led_to: Option<String>,
    },
    /// A service was noted.
    #[cfg_attr(test, serde(rename = "service_noted"))]
    ServiceNoted {
        /// What, as the pack has it.
        kind: String,
        /// Where.
        place: String,
        /// For whom, as the host's opaque reference, where they want to hear of it; never printed.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        for_whom: Option<String>,
        /// The grid event that came of it.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        led_to: Option<String>,
    },
    /// The journal was ended.
    #[cfg_attr(test, serde(rename = "journal_closed"))]
    JournalClosed {},
    /// The risk assessment of a decision was begun.
    #[cfg_attr(test, serde(rename = "assessment_opened"))]
    AssessmentOpened {
        /// Who takes the decision.
        decider: String,
        /// The draft of the decision.
        draft: String,
        /// What kind it is, as the pack has it.
        kind: String,
    },
    /// A hearing was held on it.
    #[cfg_attr(test, serde(rename = "hearing_held"))]
    HearingHeld {
        /// How many came.
        people: i64,
        /// Its record.
        record: String,
    },
    /// Its risks were recorded.
    #[cfg_attr(test, serde(rename = "risks_recorded"))]
    RisksRecorded {
        /// What the assessment comes to.
        outcome: AssessmentOutcome,
        /// Why.
        reasons: String,
        /// The report.
        report: String,
    },
    /// It was decided.
    #[cfg_attr(test, serde(rename = "assessed_decided"))]
    AssessedDecided {
        /// The decision.
        document: String,
        /// What was decided: what the assessment says, or stricter.
        outcome: AssessmentOutcome,
    },
}

/// What the clock of a dossier shows, and who must act.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct DossierReading {
    /// The unit that must act.
    pub bearing_unit: String,
    /// What it is about.
    pub label: Text,
    /// What the clock shows; `next_change_at` says when to look again.
    pub reading: Reading,
    /// When it started.
    pub started_at: Instant,
}

/// When a clock falls due.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Due {
    /// Whether it can still move because a calendar is missing.
    pub certainty: Certainty,
    /// The last day of the period itself.
    pub nominal: String,
    /// The last day after a day of rest moved it.
    pub rolled: String,
}

/// How the due of a clock comes about.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct DueExplanation {
    /// Which calendar, and which version of it.
    pub calendar: String,
    /// Every day from the start to the rolled due; while an open pause holds the clock, up to the
    /// day on which the pause began. None for clocks in hours, which no day stops.
    pub days: Vec<ExplainedDay>,
    /// When it falls due.
    pub due: Option<Due>,
    /// The same in words, days of one kind drawn together.
    pub lines: Vec<Text>,
    /// The local day of the start.
    pub start: Date,
    /// Units of budget and extensions together.
    pub total: i64,
    /// The unit.
    pub unit: PeriodUnit,
}

/// Why a clock ended.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum EndCause {
    /// What its rule waits for happened.
    #[cfg_attr(test, serde(rename = "moment"))]
    Moment(Moment),
    /// Its rule does not apply to the petition any more.
    #[cfg_attr(test, serde(rename = "not_applicable"))]
    NotApplicable,
    /// Another clock took its place.
    #[cfg_attr(test, serde(rename = "superseded"))]
    Superseded,
    /// The petition came to an end.
    #[cfg_attr(test, serde(rename = "petition_ended"))]
    PetitionEnded,
    /// A right was not used in time.
    #[cfg_attr(test, serde(rename = "lapsed"))]
    Lapsed,
}

/// Why a matter climbs to the next level (practice rows L8, P2, U8).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum EscalationTrigger {
    /// 风险等级升高: the tier rose.
    #[cfg_attr(test, serde(rename = "tier_raised"))]
    TierRaised,
    /// 化解未成: attempts to settle it failed.
    #[cfg_attr(test, serde(rename = "attempts_failed"))]
    AttemptsFailed,
    /// 逾期: a clock of a unit is overdue.
    #[cfg_attr(test, serde(rename = "clock_late"))]
    ClockLate,
    /// 超出本级处理能力: beyond what the level can do.
    #[cfg_attr(test, serde(rename = "beyond_competence"))]
    BeyondCompetence,
    /// 群众不满意: the petitioner is not satisfied.
    #[cfg_attr(test, serde(rename = "dissatisfied"))]
    Dissatisfied,
    /// 涉及多个单位: several units are concerned.
    #[cfg_attr(test, serde(rename = "several_units"))]
    SeveralUnits,
}

/// One thing that happened to a petition.
///
/// The fields stand in alphabetical order, so that what serde writes is canonical already.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Event {
    /// Who issued the command.
    pub actor: Actor,
    /// When it was recorded.
    pub at: Instant,
    /// The command it comes from.
    pub command: String,
    /// What happened.
    pub fact: Fact,
    /// When it happened.
    pub occurred_at: Instant,
    /// To which petition.
    pub petition: String,
    /// The policy under which it was decided.
    pub policy: PolicyRef,
    /// The row of the table of transitions that allowed it.
    pub rule: String,
    /// Its place among the petition's events, from 1 on.
    pub seq: i64,
    /// The version of the form in which it is written.
    pub v: i64,
}

/// A line of a pack's text, and the part of it that is meant.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Excerpt {
    /// The line.
    pub text: String,
    /// How many characters are meant, from the finding's column on.
    pub width: i64,
}

/// Whole days that do not count, both ends among them: the time of a hearing in a final review
/// (信访工作条例 36(2)).
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Exclusion {
    /// First day that does not count.
    pub from: Date,
    /// Last day that does not count.
    pub to: Date,
}

/// What is expected of a month.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct ExpectedMonth {
    /// How many, rounded to the nearest.
    pub expected: i64,
    /// The upper end of the interval.
    pub high: i64,
    /// The lower end.
    pub low: i64,
    /// The month.
    pub month: String,
}

/// What one day does to a clock.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct ExplainedDay {
    /// The day, and why people work on it or not.
    pub day: Day,
    /// What it does.
    pub role: DayRole,
    /// Days counted up to and with this one, where the clock counts days.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub count: Option<i64>,
    /// The rule by which it does, like `民法典 203`.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub rule: Option<String>,
}

/// The reasons behind one event.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Explanation {
    /// The articles.
    pub article: String,
    /// What happened, in words.
    pub label: Text,
    /// The rule: a row of the table of transitions, or a clock of the policy.
    pub rule: String,
    /// What follows when the step is not taken in time.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub otherwise: Option<Text>,
    /// What it stands on, where that is not the Regulations.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub source: Option<String>,
}

/// What happened: in the matter, as the past of a command or as what follows from it, or to one
/// of its clocks.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(tag = "type", deny_unknown_fields))]
pub enum Fact {
    /// 登记: register.
    #[cfg_attr(test, serde(rename = "registered"))]
    Registered {
        /// How it came in.
        intake: Intake,
        /// Those who speak for the petitioner.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        agents: Vec<Agent>,
        /// The branch of article 31, where it is clear at once.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        branch: Option<Branch>,
        /// The class, where it is clear at once.
        #[cfg_attr(test, serde(rename = "class"))]
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        matter_class: Option<MatterClass>,
        /// Its public code, where it has one already.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        code: Option<String>,
        /// What the petitioner handed in.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        documents: Vec<String>,
        /// A hotline order, grid event or earlier petition that it refers to. A petition never becomes
        /// a hotline order.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        follows: Option<String>,
        /// How many people bring it; 1 unless more.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        people: Option<i64>,
        /// The petitioner. Left out when nobody gave a name.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        petitioner: Option<String>,
        /// Where the problem lies, as the host names places.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        place: Option<String>,
        /// The unit that takes it in; the actor's own where left out.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        receiver: Option<String>,
        /// The reception at which a leader took it in (接访, 下访, 信访工作条例 18(2)), for a visit.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        reception: Option<String>,
        /// An earlier petition of which a named officer says that this one repeats it.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        repeats: Option<String>,
        /// Those who represent a joint petition; at most five for a visit (article 20(3)).
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        representatives: Vec<String>,
        /// Whom it is about. Never shown when the petition is an accusation.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        respondents: Vec<Respondent>,
        /// The subject, in the host's list of subjects.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        subject: Option<String>,
        /// The petitioner left no name or address at which to be told (article 23(2)).
        #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
        #[uniffi(default = false)]
        unreachable: bool,
    },
    /// 接入在办事项: adopt a running petition.
    #[cfg_attr(test, serde(rename = "adopted"))]
    Adopted {
        /// The system it comes from.
        from_system: String,
        /// Where it stands: registered, handling, answered or delivered.
        phase: Phase,
        /// What is known of its registration.
        registration: Register,
        /// When it was accepted.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        accepted_at: Option<Instant>,
        /// When the opinion was issued.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        answered_at: Option<Instant>,
        /// When the opinion was delivered.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        delivered_at: Option<Instant>,
        /// The unit that handles it.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        holder: Option<String>,
        /// When the petitioner was told in writing.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        notified_at: Option<Instant>,
    },
    /// 报告重大紧急事项: report an urgent matter.
    #[cfg_attr(test, serde(rename = "urgent_reported"))]
    UrgentReported {
        /// What is reported.
        summary: String,
        /// The government of the level, the departments concerned, the joint meeting, the office above.
        to: Vec<String>,
    },
    /// 给予编码: give the public code.
    #[cfg_attr(test, serde(rename = "code_given"))]
    CodeGiven {
        /// The code.
        code: String,
    },
    /// 甄别分类: classify.
    #[cfg_attr(test, serde(rename = "classified"))]
    Classified {
        /// The class.
        #[cfg_attr(test, serde(rename = "class"))]
        matter_class: MatterClass,
        /// For a claim: the branch of article 31.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        branch: Option<Branch>,
        /// Whom it is about too, where that became clear later; added to those known already.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        respondents: Vec<Respondent>,
    },
    /// 记录时效起点: note the start of a limit.
    #[cfg_attr(test, serde(rename = "limitation_noted"))]
    LimitationNoted {
        /// What the petitioner learned, or asked for, on that day.
        event: LimitationEvent,
        /// The day.
        on: Date,
        /// The procedure whose limit it starts.
        procedure: Procedure,
    },
    /// 转送: refer.
    #[cfg_attr(test, serde(rename = "referred"))]
    Referred {
        /// To whom.
        assignments: Vec<NewAssignment>,
    },
    /// 交办: assign.
    #[cfg_attr(test, serde(rename = "assigned"))]
    Assigned {
        /// To whom.
        assignments: Vec<NewAssignment>,
        /// The last day for the completion report.
        due_on: Date,
        /// Measures to take, where the sender sets some (practice row H7).
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        measures: Option<String>,
        /// Who of the lead unit answers for it, where the sender says so (practice row H7).
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        person: Option<String>,
    },
    /// 收回: recall an assignment.
    #[cfg_attr(test, serde(rename = "recalled"))]
    Recalled {
        /// Which one.
        assignment: String,
        /// Why.
        reason: String,
    },
    /// 提出异议: object to competence.
    #[cfg_attr(test, serde(rename = "objected"))]
    Objected {
        /// Which assignment.
        assignment: String,
        /// Why not.
        reasons: String,
        /// Whose it is instead.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        suggests: Option<String>,
    },
    /// 核实异议: decide an objection.
    #[cfg_attr(test, serde(rename = "objection_decided"))]
    ObjectionDecided {
        /// Which assignment.
        assignment: String,
        /// Whether the sender agrees.
        consent: bool,
        /// Why.
        reason: String,
    },
    /// 管辖争议: contest competence.
    #[cfg_attr(test, serde(rename = "contested"))]
    Contested {
        /// Between whom; at least two.
        between: Vec<String>,
        /// In what they differ.
        reason: String,
    },
    /// 确定受理单位: settle contested competence.
    #[cfg_attr(test, serde(rename = "contest_settled"))]
    ContestSettled {
        /// The units' work from here on; exactly one leads.
        assignments: Vec<NewAssignment>,
        /// How it was settled.
        by: Settlement,
        /// The record of it.
        document: String,
    },
    /// 书面告知: tell the petitioner in writing.
    #[cfg_attr(test, serde(rename = "notified"))]
    Notified {
        /// The notice.
        document: String,
        /// What it says.
        kind: NoticeKind,
        /// The assignment whose unit tells; left out when the receiver does.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        assignment: Option<String>,
    },
    /// 受理: accept.
    #[cfg_attr(test, serde(rename = "accepted"))]
    Accepted {},
    /// 不予受理: not accept.
    #[cfg_attr(test, serde(rename = "not_accepted"))]
    NotAccepted {
        /// The written notice to the petitioner.
        document: String,
        /// The ground, by its id in the policy.
        ground: String,
        /// Why it holds here, as the named officer found.
        reason: String,
    },
    /// 不再受理: no longer accept.
    #[cfg_attr(test, serde(rename = "no_longer_accepted"))]
    NoLongerAccepted {
        /// The written notice to the petitioner.
        document: String,
        /// The ground, by its id in the policy.
        ground: String,
        /// Why it holds here, as the named officer found.
        reason: String,
    },
    /// 导入其他程序: divert to another procedure.
    #[cfg_attr(test, serde(rename = "diverted"))]
    Diverted {
        /// The written notice to the petitioner: way and procedure.
        document: String,
        /// Which procedure.
        procedure: Procedure,
        /// Why.
        reason: String,
        /// The body that has it now, if it is in the directory.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        body: Option<String>,
    },
    /// 其他程序进展: report on the other procedure.
    #[cfg_attr(test, serde(rename = "procedure_reported"))]
    ProcedureReported {
        /// Which step.
        step: ProcedureStep,
        /// The paper that shows it.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        document: Option<String>,
        /// Which procedure, where it is not the one that has the matter: legal aid, which goes beside.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        procedure: Option<Procedure>,
    },
    /// 从其他程序转回: return from the other procedure.
    #[cfg_attr(test, serde(rename = "returned_from_procedure"))]
    ReturnedFromProcedure {
        /// Why.
        reason: String,
    },
    /// 启动调解: open mediation.
    #[cfg_attr(test, serde(rename = "mediation_opened"))]
    MediationOpened {
        /// The unit that mediates.
        mediator: String,
        /// The procedure to which the dispute can go if mediation fails, where its law sets the try a
        /// time (labour disputes: 15 days).
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        instead_of: Option<Procedure>,
    },
    /// 是否同意调解: consent to mediation.
    #[cfg_attr(test, serde(rename = "mediation_consented"))]
    MediationConsented {
        /// Whether it agrees.
        consents: bool,
        /// The paper that shows it.
        document: String,
        /// Which side.
        side: Side,
    },
    /// 挑选调解员、法律专家: choose a mediator or a legal expert.
    #[cfg_attr(test, serde(rename = "chosen"))]
    Chosen {
        /// The paper that shows it.
        document: String,
        /// For what.
        part: ChoicePart,
        /// Whom.
        person: String,
        /// Which side.
        side: Side,
    },
    /// 调解一次: hold a round of mediation.
    #[cfg_attr(test, serde(rename = "mediation_round_held"))]
    MediationRoundHeld {
        /// The record of it.
        record: String,
    },
    /// 结束调解: end mediation.
    #[cfg_attr(test, serde(rename = "mediation_ended"))]
    MediationEnded {
        /// The written agreement (article 33), if there is one.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        agreement: Option<String>,
        /// The other ways, which the petitioner was told (人民调解法 26); needed without agreement.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        told_other_ways: Option<String>,
    },
    /// 申请司法确认: apply for judicial confirmation.
    #[cfg_attr(test, serde(rename = "agreement_confirmed"))]
    AgreementConfirmed {
        /// The application.
        document: String,
    },
    /// 听证: hold a hearing.
    #[cfg_attr(test, serde(rename = "heard"))]
    Heard {
        /// First day.
        from: Date,
        /// The record of it.
        record: String,
        /// Last day.
        to: Date,
    },
    /// 延期: extend.
    #[cfg_attr(test, serde(rename = "extended"))]
    Extended {
        /// How many units, in the unit of the clock.
        by: i64,
        /// The key of the running clock.
        clock: String,
        /// The written notice to the petitioner with the reason.
        notice: String,
        /// Why.
        reason: String,
    },
    /// 中止: suspend.
    #[cfg_attr(test, serde(rename = "suspended"))]
    Suspended {
        /// The ground, by its id in the policy.
        ground: String,
        /// Why it holds here.
        reason: String,
    },
    /// 恢复: resume.
    #[cfg_attr(test, serde(rename = "resumed"))]
    Resumed {
        /// Why.
        reason: String,
    },
    /// 简易办理: handle simply.
    #[cfg_attr(test, serde(rename = "simplified"))]
    Simplified {
        /// Why it may be.
        ground: SimpleGround,
    },
    /// 转为普通程序: convert to ordinary handling.
    #[cfg_attr(test, serde(rename = "converted_to_ordinary"))]
    ConvertedToOrdinary {
        /// Why.
        reason: String,
    },
    /// 出具处理意见书: issue the opinion.
    #[cfg_attr(test, serde(rename = "answered"))]
    Answered {
        /// The opinion itself.
        document: String,
        /// Facts and reasons.
        facts_and_reasons: String,
        /// The laws and regulations it stands on.
        legal_basis: Vec<String>,
        /// What was decided.
        opinion: String,
        /// Which of the three.
        outcome: OpinionOutcome,
        /// What the petitioner asked for.
        request: String,
    },
    /// 答复: reply.
    #[cfg_attr(test, serde(rename = "replied"))]
    Replied {
        /// The reply itself.
        document: String,
        /// What came of it.
        result: ReplyResult,
    },
    /// 提交办结报告: report completion.
    #[cfg_attr(test, serde(rename = "completion_reported"))]
    CompletionReported {
        /// Which assignment.
        assignment: String,
        /// The report.
        document: String,
    },
    /// 送达: deliver.
    #[cfg_attr(test, serde(rename = "delivered"))]
    Delivered {
        /// The proof of delivery.
        receipt: String,
        /// How.
        way: DeliveryWay,
    },
    /// 回访: follow up.
    #[cfg_attr(test, serde(rename = "followed_up"))]
    FollowedUp {
        /// How.
        way: FollowUpWay,
        /// Whether the petitioner was asked for an evaluation.
        #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
        #[uniffi(default = false)]
        evaluation_asked: bool,
        /// What was said.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        note: Option<String>,
        /// As which of the three parties; several where one unit is more than one of them.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        parties: Vec<FollowUpParty>,
    },
    /// 评价: evaluate.
    #[cfg_attr(test, serde(rename = "evaluated"))]
    Evaluated {
        /// How satisfied.
        satisfaction: Satisfaction,
    },
    /// 帮助申请救助: refer to relief.
    #[cfg_attr(test, serde(rename = "relief_referred"))]
    ReliefReferred {
        /// Which relief.
        kind: Relief,
        /// The body to which the petitioner is helped.
        to: String,
    },
    /// 反馈救助结果: report what came of relief.
    #[cfg_attr(test, serde(rename = "relief_reported"))]
    ReliefReported {
        /// Which relief.
        kind: Relief,
        /// What came of it.
        result: ReliefResult,
        /// The body to which the petitioner was helped.
        to: String,
        /// The paper that shows it.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        document: Option<String>,
    },
    /// 请求复查: request a review.
    #[cfg_attr(test, serde(rename = "review_requested"))]
    ReviewRequested {
        /// The request.
        document: String,
        /// The unit asked: the one directly above.
        reviewer: String,
    },
    /// 出具复查意见: issue the review opinion.
    #[cfg_attr(test, serde(rename = "review_issued"))]
    ReviewIssued {
        /// The opinion itself.
        document: String,
        /// What it does to the opinion before it.
        outcome: ReviewOutcome,
        /// Why.
        reasons: String,
    },
    /// 请求复核: request a final review.
    #[cfg_attr(test, serde(rename = "final_review_requested"))]
    FinalReviewRequested {
        /// The request.
        document: String,
        /// The unit asked: the one directly above.
        reviewer: String,
    },
    /// 出具复核意见: issue the final review opinion.
    #[cfg_attr(test, serde(rename = "final_review_issued"))]
    FinalReviewIssued {
        /// The opinion itself.
        document: String,
        /// What it does to the opinion before it.
        outcome: ReviewOutcome,
        /// Why.
        reasons: String,
    },
    /// 督办: supervise.
    #[cfg_attr(test, serde(rename = "supervised"))]
    Supervised {
        /// The paper.
        document: String,
        /// Why; at least one.
        grounds: Vec<SupervisionGround>,
        /// Its identifier, made by the client.
        id: String,
        /// The unit.
        unit: String,
        /// The last day for an answer; no law sets one.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        due_on: Option<Date>,
    },
    /// 反馈督办: answer a supervision.
    #[cfg_attr(test, serde(rename = "supervision_answered"))]
    SupervisionAnswered {
        /// The answer.
        document: String,
        /// Which one.
        id: String,
    },
    /// 提出建议: make a suggestion.
    #[cfg_attr(test, serde(rename = "suggested"))]
    Suggested {
        /// The paper.
        document: String,
        /// Its identifier, made by the client.
        id: String,
        /// Which of the three.
        kind: SuggestionKind,
        /// To whom.
        to: String,
        /// The finding on the handling that it stands on, by its identifier.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        finding: Option<String>,
    },
    /// 反馈采纳情况: reply to a suggestion.
    #[cfg_attr(test, serde(rename = "suggestion_replied"))]
    SuggestionReplied {
        /// Whether.
        adoption: Adoption,
        /// The reply.
        document: String,
        /// Which suggestion.
        id: String,
    },
    /// 倒查办理情况: examine the handling.
    #[cfg_attr(test, serde(rename = "handling_examined"))]
    HandlingExamined {
        /// Whether the claim was justified.
        claim_justified: bool,
        /// The paper.
        document: String,
        /// Whether the unit's staff failed their duty.
        duty_failed: bool,
        /// Its identifier, made by the client.
        id: String,
        /// Whose handling.
        unit: String,
    },
    /// 并案: merge into the same matter.
    #[cfg_attr(test, serde(rename = "merged"))]
    Merged {
        /// The petition that goes on.
        into: String,
        /// Why they are the same, as the named officer found.
        reason: String,
    },
    /// 并入: take in a merged petition.
    #[cfg_attr(test, serde(rename = "took_in"))]
    TookIn {
        /// The petition that ends.
        from: String,
        /// When that one was received: the earlier receipt counts.
        received_at: Instant,
    },
    /// 备注: comment.
    #[cfg_attr(test, serde(rename = "commented"))]
    Commented {
        /// The note, without names.
        note: String,
    },
    /// 申报利害关系: declare a direct interest.
    #[cfg_attr(test, serde(rename = "interest_declared"))]
    InterestDeclared {
        /// Who.
        person: String,
        /// In what it lies.
        reason: String,
    },
    /// 撤回: withdraw.
    #[cfg_attr(test, serde(rename = "withdrawn"))]
    Withdrawn {
        /// The petitioner's own words or signature.
        document: String,
    },
    /// 办结: close.
    #[cfg_attr(test, serde(rename = "closed"))]
    Closed {
        /// Which.
        outcome: CloseOutcome,
    },
    /// 归档: archive.
    #[cfg_attr(test, serde(rename = "archived"))]
    Archived {},
    /// 重新办理: reopen.
    #[cfg_attr(test, serde(rename = "reopened"))]
    Reopened {
        /// Why.
        reason: String,
    },
    /// 评估: assess.
    #[cfg_attr(test, serde(rename = "assessed"))]
    Assessed {
        /// What is known of the matter.
        facts: Facts,
    },
    /// 确定办理模式: choose the mode.
    #[cfg_attr(test, serde(rename = "mode_chosen"))]
    ModeChosen {
        /// The mode.
        mode: Mode,
        /// Why.
        reason: String,
        /// The unit whose team keeps the matter to the end.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        team: Option<String>,
    },
    /// 见面: meet the petitioner.
    #[cfg_attr(test, serde(rename = "met"))]
    Met {
        /// The record of it.
        record: String,
    },
    /// 制定化解方案: give a plan.
    #[cfg_attr(test, serde(rename = "planned"))]
    Planned {
        /// The plan.
        document: String,
        /// The day by which it is carried out.
        due_on: Date,
    },
    /// 升级: escalate.
    #[cfg_attr(test, serde(rename = "escalated"))]
    Escalated {
        /// What happened.
        reason: String,
        /// Why it climbs.
        trigger: EscalationTrigger,
    },
    /// 下交: hand down.
    #[cfg_attr(test, serde(rename = "handed_down"))]
    HandedDown {
        /// Why.
        reason: String,
        /// To which level.
        to: Level,
    },
    /// 上级帮助: help from above.
    #[cfg_attr(test, serde(rename = "helped"))]
    Helped {
        /// With what.
        what: String,
    },
    /// 确定包案领导: name the leader in charge.
    #[cfg_attr(test, serde(rename = "leader_named"))]
    LeaderNamed {
        /// The paper in which it was decided.
        document: String,
        /// The leader.
        leader: String,
        /// The unit whose leader it is, of the county or above.
        unit: String,
    },
    /// 结束包案: end the leader's charge.
    #[cfg_attr(test, serde(rename = "charge_ended"))]
    ChargeEnded {
        /// Why.
        reason: String,
    },
    /// 吹哨: summon a unit.
    #[cfg_attr(test, serde(rename = "summoned"))]
    Summoned {
        /// Its identifier, made by the client.
        id: String,
        /// The unit that must attend.
        unit: String,
        /// For what.
        what: String,
    },
    /// 报到: attend.
    #[cfg_attr(test, serde(rename = "attended"))]
    Attended {
        /// Which summons.
        id: String,
        /// The record of it.
        record: String,
    },
    /// 认领预警: claim alerts.
    #[cfg_attr(test, serde(rename = "alerts_claimed"))]
    AlertsClaimed {},
    /// 重算期限: project the dues anew.
    #[cfg_attr(test, serde(rename = "reprojected"))]
    Reprojected {},
    /// The route and the tier that follow from the facts.
    #[cfg_attr(test, serde(rename = "routed"))]
    Routed {
        /// What the rule stands on.
        citation: Citation,
        /// Where it goes, or why not here.
        outcome: RouteOutcome,
        /// The policy.
        policy: PolicyRef,
        /// The rule.
        rule: String,
        /// The risk tier of the matter.
        tier: Tier,
        /// What was assumed from the subject, where it was unknown.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        assumed: Option<Assumed>,
        /// The rules that gave the tier; none for a low one that no rule names.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        tier_rules: Vec<String>,
        /// The limits of other procedures that the petition does not stop.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        warnings: Vec<LimitWarning>,
    },
    /// Another level coordinates.
    #[cfg_attr(test, serde(rename = "coordination_moved"))]
    CoordinationMoved {
        /// The level.
        level: Level,
        /// The unit.
        unit: String,
        /// Why it climbed; left out where the tier or a hand-down says so.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        trigger: Option<EscalationTrigger>,
    },
    /// What those had who turned out to be accused was taken from them.
    #[cfg_attr(test, serde(rename = "taken_from_accused"))]
    TakenFromAccused {
        /// Whether the leader in charge was one of them, or of theirs.
        #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
        #[uniffi(default = false)]
        leader: bool,
        /// Who has the matter as its receiver from now on, where an accused unit was.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        receiver: Option<String>,
        /// Summonses, supervisions and suggestions addressed to them that wait for an answer.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        records: Vec<String>,
        /// Whether the team was theirs.
        #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
        #[uniffi(default = false)]
        team: bool,
    },
    /// Several parties have to follow up.
    #[cfg_attr(test, serde(rename = "follow_up_required"))]
    FollowUpRequired {
        /// The parties that there are for this matter.
        parties: Vec<FollowUpParty>,
    },
    /// A clock started.
    #[cfg_attr(test, serde(rename = "clock_started"))]
    ClockStarted {
        /// What started it.
        anchor: Moment,
        /// Who bears it.
        bearer: Bearer,
        /// The version of the calendar behind `due`.
        calendar: String,
        /// Its key.
        key: String,
        /// Its start, and what it used up before.
        ledger: Ledger,
        /// Its rule.
        rule: String,
        /// Its terms.
        terms: Terms,
        /// Its due as it was told, if it runs.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        due: Option<Due>,
        /// Whether a hearing's days do not count.
        #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
        #[uniffi(default = false)]
        excludes_hearing: bool,
        /// How many units it may be extended by in all.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        extension_cap: Option<i64>,
        /// Whether the petition cannot be archived while it runs.
        #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
        #[uniffi(default = false)]
        holds_archive: bool,
        /// Whether running out is no breach: what it is for simply lapses.
        #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
        #[uniffi(default = false)]
        lapses: bool,
        /// What it belongs to, where that is not the petition.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        scope: Option<String>,
        /// Whether a suspension stops it.
        #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
        #[uniffi(default = false)]
        suspendable: bool,
    },
    /// A clock ended.
    #[cfg_attr(test, serde(rename = "clock_ended"))]
    ClockEnded {
        /// When.
        at: Instant,
        /// Why.
        cause: EndCause,
        /// Which one.
        key: String,
        /// Whether it was in time; left out where nothing was due.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        outcome: Option<Outcome>,
    },
    /// A clock stands still.
    #[cfg_attr(test, serde(rename = "clock_paused"))]
    ClockPaused {
        /// Why.
        cause: PauseCause,
        /// Since when.
        from: Instant,
        /// Which one.
        key: String,
    },
    /// A clock runs on.
    #[cfg_attr(test, serde(rename = "clock_resumed"))]
    ClockResumed {
        /// Which one.
        key: String,
        /// Since when.
        to: Instant,
        /// Its due now.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        due: Option<Due>,
    },
    /// A clock was given more time.
    #[cfg_attr(test, serde(rename = "clock_extended"))]
    ClockExtended {
        /// How many units.
        by: i64,
        /// Which one.
        key: String,
        /// Its due now.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        due: Option<Due>,
    },
    /// Days do not count on a clock.
    #[cfg_attr(test, serde(rename = "clock_days_excluded"))]
    ClockDaysExcluded {
        /// Which days.
        excluded: Exclusion,
        /// Which clock.
        key: String,
        /// Its due now.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        due: Option<Due>,
    },
    /// A clock was broken: certain, and after the rolled due.
    #[cfg_attr(test, serde(rename = "clock_breached"))]
    ClockBreached {
        /// The due that passed.
        due: Due,
        /// Which one.
        key: String,
        /// The unit that bore it, where it is one.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        bearer: Option<String>,
    },
    /// A rung of a ladder was claimed.
    #[cfg_attr(test, serde(rename = "rung_claimed"))]
    RungClaimed {
        /// When it was reached.
        at: Instant,
        /// Its key.
        key: String,
        /// What it asks for; a colour asks for nothing but attention.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        act: Option<RungAct>,
        /// Its colour, where it is one.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        colour: Option<Colour>,
    },
    /// A new calendar moved a due.
    #[cfg_attr(test, serde(rename = "due_moved"))]
    DueMoved {
        /// The calendar before.
        calendar_from: String,
        /// The calendar now.
        calendar_to: String,
        /// Which clock.
        key: String,
        /// The due as it was told before.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        from: Option<Due>,
        /// The due now.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        to: Option<Due>,
    },
    /// A clock goes on with the terms of a new policy.
    #[cfg_attr(test, serde(rename = "clock_carried_over"))]
    ClockCarriedOver {
        /// Who bears it from now on.
        bearer: Bearer,
        /// The version of the calendar behind `due`.
        calendar: String,
        /// The policy that was in use before; the event names the new one.
        from: String,
        /// Which one.
        key: String,
        /// Since when the new terms hold.
        since: Instant,
        /// Its terms from now on.
        terms: Terms,
        /// Its due now, if it runs.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        due: Option<Due>,
        /// Its due as it was told before.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        due_before: Option<Due>,
        /// Whether a hearing's days do not count.
        #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
        #[uniffi(default = false)]
        excludes_hearing: bool,
        /// How many units it may be extended by in all.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        extension_cap: Option<i64>,
        /// Whether the petition cannot be archived while it runs.
        #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
        #[uniffi(default = false)]
        holds_archive: bool,
        /// Whether running out is no breach.
        #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
        #[uniffi(default = false)]
        lapses: bool,
        /// Whether a suspension stops it.
        #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
        #[uniffi(default = false)]
        suspendable: bool,
    },
    /// A clock keeps its terms although a new policy carries it over.
    #[cfg_attr(test, serde(rename = "clock_kept"))]
    ClockKept {
        /// Why.
        because: KeptBecause,
        /// The policy that was in use before.
        from: String,
        /// Which one.
        key: String,
    },
}

/// The facts by which petitions are routed.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum FactKind {
    /// 分类: class.
    #[cfg_attr(test, serde(rename = "class"))]
    Class,
    /// 申诉求决的办理途径: branch of article 31.
    #[cfg_attr(test, serde(rename = "branch"))]
    Branch,
    /// 内容分类: subject.
    #[cfg_attr(test, serde(rename = "subject"))]
    Subject,
    /// 双方关系: relation of the sides.
    #[cfg_attr(test, serde(rename = "relation"))]
    Relation,
    /// 其他程序进展: stage of other procedures.
    #[cfg_attr(test, serde(rename = "stage"))]
    Stage,
    /// 反映对象: respondent.
    #[cfg_attr(test, serde(rename = "respondent"))]
    Respondent,
    /// 来源: intake.
    #[cfg_attr(test, serde(rename = "intake"))]
    Intake,
    /// 重复信访: repeated.
    #[cfg_attr(test, serde(rename = "repeat"))]
    Repeat,
    /// 紧急程度: urgency.
    #[cfg_attr(test, serde(rename = "urgency"))]
    Urgency,
    /// 调解意愿: will to mediate.
    #[cfg_attr(test, serde(rename = "mediation"))]
    Mediation,
    /// 同意心理疏导: consent to counselling.
    #[cfg_attr(test, serde(rename = "counselling_consent"))]
    CounsellingConsent,
    /// 生活困难: hardship.
    #[cfg_attr(test, serde(rename = "hardship"))]
    Hardship,
    /// 申请复议期限: time limit for reconsideration.
    #[cfg_attr(test, serde(rename = "reconsideration_limit"))]
    ReconsiderationLimit,
    /// 行政诉讼起诉期限: time limit for an administrative suit.
    #[cfg_attr(test, serde(rename = "suit_limit"))]
    SuitLimit,
    /// 劳动仲裁时效: limitation for labour arbitration.
    #[cfg_attr(test, serde(rename = "arbitration_limit"))]
    ArbitrationLimit,
    /// 涉及人数: people concerned.
    #[cfg_attr(test, serde(rename = "people"))]
    People,
    /// 涉及金额: amount at stake.
    #[cfg_attr(test, serde(rename = "amount"))]
    Amount,
    /// 危及人身安全: life or safety at risk.
    #[cfg_attr(test, serde(rename = "safety"))]
    Safety,
    /// 跨地区: across boundaries.
    #[cfg_attr(test, serde(rename = "cross_boundary"))]
    CrossBoundary,
    /// 已化解未成次数: failed attempts.
    #[cfg_attr(test, serde(rename = "attempts"))]
    Attempts,
    /// 涉及单位数: units concerned.
    #[cfg_attr(test, serde(rename = "units"))]
    Units,
}

/// The facts of a petition. Each may be left out: then it is unknown, which is not the same as no.
///
/// Nothing here is about the petitioner: a matter is routed and its tier assessed by what happened,
/// never by who asks.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Facts {
    /// The day on which the petitioner learned of the administrative act.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub act_known_on: Option<Date>,
    /// The money at stake.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub amount: Option<Decimal>,
    /// How often it was tried in vain to settle the matter.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub attempts: Option<i64>,
    /// The branch of article 31, where an officer has found it.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub branch: Option<Branch>,
    /// The class.
    #[cfg_attr(test, serde(rename = "class"))]
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub matter_class: Option<MatterClass>,
    /// Whether the petitioner's consent to counselling is on record.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub counselling_consent: Option<bool>,
    /// Whether the matter reaches beyond the county.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub cross_boundary: Option<bool>,
    /// The day on which the award or the reconsideration decision was made.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub decided_on: Option<Date>,
    /// The day on which a unit was asked to perform its duty.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub duty_requested_on: Option<Date>,
    /// Whether there is hardship that calls for help (articles 27, 37).
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub hardship: Option<bool>,
    /// The day on which the petitioner learned that a right was harmed.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub harm_known_on: Option<Date>,
    /// How it came in.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub intake: Option<Intake>,
    /// Whether the sides accept mediation.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub mediation: Option<MediationWill>,
    /// How many people the matter concerns.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub people: Option<i64>,
    /// Where the problem lies.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub place: Option<String>,
    /// The unit to which the petitioner came.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub receiver: Option<String>,
    /// How the sides stand to each other.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub relation: Option<Relation>,
    /// Whether a named officer found that it repeats an earlier petition.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub repeat: Option<bool>,
    /// Whose act it is about, where no unit of the directory says it.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub respondent: Option<RespondentKind>,
    /// Whom it is about. Never shown when the petition is an accusation.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub respondents: Vec<Respondent>,
    /// Whether somebody's life or safety is at risk.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub safety: Option<bool>,
    /// How far it has come in other procedures.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub stage: Option<Stage>,
    /// The subject, as a path in the pack's list.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub subject: Option<String>,
    /// How many units are concerned; the number of respondent units where left out and above one.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub units: Option<i64>,
    /// How urgent it is.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub urgency: Option<Urgency>,
}

/// Something that went wrong: a stable code, where, why, and what to do next.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Fault {
    /// The stable code.
    pub code: String,
    /// Its family.
    pub kind: FaultKind,
    /// What is wrong.
    pub message: Text,
    /// What to do next.
    pub next: Text,
    /// The articles behind a refusal.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub article: Option<String>,
    /// What is wrong with a pack, one by one.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub findings: Vec<Finding>,
    /// Where: a line and column, a path in JSON, a row and column.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub place: Option<String>,
    /// The commands that are possible now, where a refusal depends on that.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub possible: Vec<ActKind>,
}

/// To which family a fault belongs; languages give each an exception of its own.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum FaultKind {
    /// A command is refused; nothing changed.
    #[cfg_attr(test, serde(rename = "refusal"))]
    Refusal,
    /// A policy pack cannot be used.
    #[cfg_attr(test, serde(rename = "pack"))]
    Pack,
    /// A directory cannot be used.
    #[cfg_attr(test, serde(rename = "directory"))]
    Directory,
    /// A calendar cannot be used, or a date has no answer on it.
    #[cfg_attr(test, serde(rename = "calendar"))]
    Calendar,
    /// A clock has no answer.
    #[cfg_attr(test, serde(rename = "clock"))]
    Clock,
    /// A log is broken, or something cannot be sealed into one.
    #[cfg_attr(test, serde(rename = "log"))]
    Log,
    /// Records cannot be audited.
    #[cfg_attr(test, serde(rename = "audit"))]
    Audit,
    /// What was handed in is not of the form asked for.
    #[cfg_attr(test, serde(rename = "input"))]
    Input,
    /// A fault of the library itself.
    #[cfg_attr(test, serde(rename = "internal"))]
    Internal,
    /// A command of field work could not be brought to the server: nobody knows why yet.
    #[cfg_attr(test, serde(rename = "field"))]
    Field,
}

/// The answer to one command.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct FieldAnswer {
    /// Its place among those that were handed in, from 0.
    pub index: i64,
    /// What became of it.
    pub outcome: FieldOutcome,
    /// The command; none where it could not be read.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub command: Option<String>,
    /// Why it is refused, needs a person or waits for a newer library or pack, and what to do next.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub fault: Option<Fault>,
    /// When it happened by all that is known, where a person has to answer for it.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub happened_at: Option<Instant>,
    /// The pack on which it was decided before (`on_policy`), where it was decided on another one now.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub other_policy: Option<String>,
    /// The sequence on which it was decided before (`on_seq`), where it was decided on another one now.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub other_seq: Option<i64>,
    /// The earlier command that it waits for.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub waits_for: Option<String>,
}

/// A command from the field: `{"petition": …}` or `{"dossier": …}`.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum FieldCommand {
    /// A command about a petition.
    #[cfg_attr(test, serde(rename = "petition"))]
    Petition(Command),
    /// A command about a dossier.
    #[cfg_attr(test, serde(rename = "dossier"))]
    Dossier(DossierCommand),
}

/// What becomes of a command from the field.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum FieldOutcome {
    /// It was carried out; its events are among those of the answer.
    /// 接受: accepted.
    #[cfg_attr(test, serde(rename = "accepted"))]
    Accepted,
    /// It had been carried out before. Nothing happens again.
    /// 已有: already there.
    #[cfg_attr(test, serde(rename = "already_there"))]
    AlreadyThere,
    /// It is refused, or cannot be read. Sending it again changes nothing.
    /// 拒绝: refused.
    #[cfg_attr(test, serde(rename = "refused"))]
    Refused,
    /// Somebody has to look: when it happened is not plain.
    /// 待人工确认: needs a person.
    #[cfg_attr(test, serde(rename = "needs_person"))]
    NeedsPerson,
    /// It comes after one that is not decided yet, or needs a newer library or pack: it stays in the outbox.
    /// 等待: waits.
    #[cfg_attr(test, serde(rename = "waits"))]
    Waits,
}

/// One thing that is wrong with a pack.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Finding {
    /// Its stable code.
    pub code: FindingCode,
    /// What to do.
    pub help: Text,
    /// What is wrong.
    pub message: Text,
    /// The path of the field, like `clocks.XF-HANDLE.budget`; empty for the whole pack.
    pub path: String,
    /// How bad it is.
    pub severity: Severity,
    /// The column in characters, from 1.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub column: Option<i64>,
    /// The line of the text.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub excerpt: Option<Excerpt>,
    /// The name of the pack's text.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub file: Option<String>,
    /// The line, from 1.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub line: Option<i64>,
}

/// The stable code of a finding. Each has a message with the places `{...}` filled in, and
/// a help that says what to do.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum FindingCode {
    /// the text cannot be read: {detail}
    #[cfg_attr(test, serde(rename = "pack.syntax"))]
    PackSyntax,
    /// this build of the library reads no TOML
    #[cfg_attr(test, serde(rename = "pack.toml_off"))]
    PackTomlOff,
    /// `{key}` is there twice
    #[cfg_attr(test, serde(rename = "pack.duplicate_key"))]
    PackDuplicateKey,
    /// `pack.id` is missing
    #[cfg_attr(test, serde(rename = "pack.no_id"))]
    PackNoId,
    /// two packs call themselves `{id}` (the other is {other})
    #[cfg_attr(test, serde(rename = "pack.duplicate_id"))]
    PackDuplicateId,
    /// there is no pack `{id}`
    #[cfg_attr(test, serde(rename = "pack.unknown_pack"))]
    PackUnknownPack,
    /// the pack `{id}` that this one extends is not among those given
    #[cfg_attr(test, serde(rename = "pack.unknown_parent"))]
    PackUnknownParent,
    /// the packs extend one another in a circle: {chain}
    #[cfg_attr(test, serde(rename = "pack.cycle"))]
    PackCycle,
    /// packs extend one another more than {max} times
    #[cfg_attr(test, serde(rename = "pack.too_deep"))]
    PackTooDeep,
    /// there is no key `{key}` here
    #[cfg_attr(test, serde(rename = "pack.unknown_key"))]
    PackUnknownKey,
    /// `{value}` is none of the names used here
    #[cfg_attr(test, serde(rename = "pack.unknown_name"))]
    PackUnknownName,
    /// `{key}` is missing
    #[cfg_attr(test, serde(rename = "pack.missing_key"))]
    PackMissingKey,
    /// expected {expected}, found {found}
    #[cfg_attr(test, serde(rename = "pack.wrong_kind"))]
    PackWrongKind,
    /// `{value}` is no whole number that can be used here
    #[cfg_attr(test, serde(rename = "pack.not_whole"))]
    PackNotWhole,
    /// `{value}` is no period
    #[cfg_attr(test, serde(rename = "pack.bad_period"))]
    PackBadPeriod,
    /// `{value}` is no fraction
    #[cfg_attr(test, serde(rename = "pack.bad_fraction"))]
    PackBadFraction,
    /// `{value}` is no amount of money
    #[cfg_attr(test, serde(rename = "pack.bad_amount"))]
    PackBadAmount,
    /// `{value}` is no date
    #[cfg_attr(test, serde(rename = "pack.bad_date"))]
    PackBadDate,
    /// `{value}` is no identifier
    #[cfg_attr(test, serde(rename = "pack.bad_id"))]
    PackBadId,
    /// the value cannot be used: {detail}
    #[cfg_attr(test, serde(rename = "pack.bad_value"))]
    PackBadValue,
    /// the source `{source}` is cited, but not listed
    #[cfg_attr(test, serde(rename = "pack.unknown_source"))]
    PackUnknownSource,
    /// a text is blank
    #[cfg_attr(test, serde(rename = "pack.blank_text"))]
    PackBlankText,
    /// clock `{clock}` names no moment in `{key}`
    #[cfg_attr(test, serde(rename = "pack.no_moment"))]
    PackNoMoment,
    /// the moment `{moment}` is there twice
    #[cfg_attr(test, serde(rename = "pack.repeated_moment"))]
    PackRepeatedMoment,
    /// clock `{clock}` has a budget of nothing
    #[cfg_attr(test, serde(rename = "pack.empty_budget"))]
    PackEmptyBudget,
    /// blue, yellow and red do not rise in this order
    #[cfg_attr(test, serde(rename = "pack.threshold_order"))]
    PackThresholdOrder,
    /// the extension is in another unit ({cap}) than the budget ({budget})
    #[cfg_attr(test, serde(rename = "pack.cap_unit"))]
    PackCapUnit,
    /// clock `{clock}` has two rungs called `{rung}`
    #[cfg_attr(test, serde(rename = "pack.duplicate_rung"))]
    PackDuplicateRung,
    /// bearer, nature and layer of clock `{clock}` do not go together: {detail}
    #[cfg_attr(test, serde(rename = "pack.wrong_bearer"))]
    PackWrongBearer,
    /// `{value}` is no working window that can be used
    #[cfg_attr(test, serde(rename = "pack.bad_window"))]
    PackBadWindow,
    /// a clock counts working hours, but there is no working window
    #[cfg_attr(test, serde(rename = "pack.no_window"))]
    PackNoWindow,
    /// there is no calendar `{base}`
    #[cfg_attr(test, serde(rename = "pack.unknown_calendar"))]
    PackUnknownCalendar,
    /// the calendar cannot be used: {detail}
    #[cfg_attr(test, serde(rename = "pack.bad_calendar"))]
    PackBadCalendar,
    /// {date} is there twice
    #[cfg_attr(test, serde(rename = "pack.duplicate_day"))]
    PackDuplicateDay,
    /// schedule {schedule}: a {every} has no day {on}
    #[cfg_attr(test, serde(rename = "pack.no_such_day"))]
    PackNoSuchDay,
    /// the last day {to} is before the first day {from}
    #[cfg_attr(test, serde(rename = "pack.date_order"))]
    PackDateOrder,
    /// the number of representatives must be 1 to 5, not {value}
    #[cfg_attr(test, serde(rename = "pack.representatives"))]
    PackRepresentatives,
    /// suspension is allowed, but no ground is given
    #[cfg_attr(test, serde(rename = "pack.no_suspension_ground"))]
    PackNoSuspensionGround,
    /// the subject `{subject}` stands below `{above}`, which is not listed
    #[cfg_attr(test, serde(rename = "pack.subject_without_parent"))]
    PackSubjectWithoutParent,
    /// `{source}` has no article `{article}`: it has {articles}
    #[cfg_attr(test, serde(rename = "pack.no_such_article"))]
    PackNoSuchArticle,
    /// `{source}` is a source of `{pack}`, which alone says how many articles it has
    #[cfg_attr(test, serde(rename = "pack.articles_of_parent"))]
    PackArticlesOfParent,
    /// there is no `{id}`
    #[cfg_attr(test, serde(rename = "pack.unknown_reference"))]
    PackUnknownReference,
    /// `{value}` is no value of the fact `{fact}`
    #[cfg_attr(test, serde(rename = "pack.unknown_value"))]
    PackUnknownValue,
    /// the condition on the fact `{fact}` cannot be used
    #[cfg_attr(test, serde(rename = "pack.bad_cell"))]
    PackBadCell,
    /// the rules tell the fact `{fact}` apart into more than 128 classes
    #[cfg_attr(test, serde(rename = "pack.too_fine"))]
    PackTooFine,
    /// the rule `{rule}` overrides others, but does not say why
    #[cfg_attr(test, serde(rename = "pack.no_reason"))]
    PackNoReason,
    /// rules override one another in a circle: {rules}
    #[cfg_attr(test, serde(rename = "pack.override_circle"))]
    PackOverrideCircle,
    /// the channel `{channel}` cannot stand here
    #[cfg_attr(test, serde(rename = "pack.wrong_channel"))]
    PackWrongChannel,
    /// the rule `{rule}` turns a petition away without a next step
    #[cfg_attr(test, serde(rename = "pack.no_next_step"))]
    PackNoNextStep,
    /// the tier `{tier}` has no level that coordinates
    #[cfg_attr(test, serde(rename = "pack.tier_without_level"))]
    PackTierWithoutLevel,
    /// some petitions go nowhere, such as: {case}
    #[cfg_attr(test, serde(rename = "pack.hole"))]
    PackHole,
    /// the rules `{a}` and `{b}` both hold for the same petition, such as: {case}
    #[cfg_attr(test, serde(rename = "pack.conflict"))]
    PackConflict,
    /// the rule `{rule}` never holds: others cover all of it
    #[cfg_attr(test, serde(rename = "pack.dead_rule"))]
    PackDeadRule,
    /// the rules were not proved within the steps allowed
    #[cfg_attr(test, serde(rename = "pack.not_decided"))]
    PackNotDecided,
    /// `{trigger}` is no failure of a unit: it cannot be supervised for it
    #[cfg_attr(test, serde(rename = "pack.supervise_without_breach"))]
    PackSuperviseWithoutBreach,
    /// `{rule}` is looser than the law in `{part}`: the law has {law}, here it is {here}
    #[cfg_attr(test, serde(rename = "pack.looser_duty"))]
    PackLooserDuty,
    /// `{rule}` takes from the petitioner's right in `{part}`: the law has {law}, here it is {here}
    #[cfg_attr(test, serde(rename = "pack.tighter_right"))]
    PackTighterRight,
    /// the ground `{ground}` turns away more than the law does
    #[cfg_attr(test, serde(rename = "pack.ground_beyond_law"))]
    PackGroundBeyondLaw,
    /// the rule `{rule}` turns away what the national rule `{law}` takes in, such as: {case}
    #[cfg_attr(test, serde(rename = "pack.turned_away"))]
    PackTurnedAway,
    /// the rule `{rule}` sends elsewhere what the national rule `{law}` sends to discipline inspection, such as: {case}
    #[cfg_attr(test, serde(rename = "pack.accusation_elsewhere"))]
    PackAccusationElsewhere,
    /// the rule `{rule}` overrides `{other}`, which it never meets
    #[cfg_attr(test, serde(rename = "pack.idle_override"))]
    PackIdleOverride,
    /// `{rule}` sends to mediation what a side has refused to mediate, such as: {case}
    #[cfg_attr(test, serde(rename = "pack.compulsory_try"))]
    PackCompulsoryTry,
    /// `{rule}` sends an accusation to mediation, where the accused learns of it, such as: {case}
    #[cfg_attr(test, serde(rename = "pack.accusation_mediated"))]
    PackAccusationMediated,
    /// the rung `{rung}` of clock `{clock}` comes before the one above it
    #[cfg_attr(test, serde(rename = "pack.rung_order"))]
    PackRungOrder,
    /// the tier `{tier}` is coordinated by the level `{level}`, below `{above}` of the tier `{lower}`
    #[cfg_attr(test, serde(rename = "pack.tier_order"))]
    PackTierOrder,
    /// the level `{level}` cannot coordinate: a matter climbs from the village to the county
    #[cfg_attr(test, serde(rename = "pack.level_beyond"))]
    PackLevelBeyond,
    /// the condition of clock `{clock}` holds for no petition: only claims have branches
    #[cfg_attr(test, serde(rename = "pack.idle_clock"))]
    PackIdleClock,
    /// the rule `{rule}` no longer warns of limits that the national rule `{law}` warns of ({clocks}), such as: {case}
    #[cfg_attr(test, serde(rename = "pack.warning_dropped"))]
    PackWarningDropped,
    /// the rule `{rule}` leads a petition away from the procedure that the national rule `{law}` opens, such as: {case}
    #[cfg_attr(test, serde(rename = "pack.procedure_lost"))]
    PackProcedureLost,
    /// the rule `{rule}` sends on what nobody has screened to another than the petition office, such as: {case}
    #[cfg_attr(test, serde(rename = "pack.unscreened"))]
    PackUnscreened,
    /// what is assumed of the subject `{subject}` leads petitions away from where they belong ({law}), such as: {case}
    #[cfg_attr(test, serde(rename = "pack.assumed_away"))]
    PackAssumedAway,
    /// the pack was not compared with the law within the steps allowed
    #[cfg_attr(test, serde(rename = "pack.floor_not_decided"))]
    PackFloorNotDecided,
    /// the pack applies from {from} to {to}, the calendar ends on {end}: working days and last days after it are provisional
    #[cfg_attr(test, serde(rename = "pack.calendar_ends"))]
    PackCalendarEnds,
    /// no department is competent for the subject `{subject}`: `{unit}` passes it on
    #[cfg_attr(test, serde(rename = "pack.nobody_competent"))]
    PackNobodyCompetent,
    /// when `{moment}` starts the clock `{clock}` there is nobody yet to bear it
    #[cfg_attr(test, serde(rename = "pack.nobody_bears"))]
    PackNobodyBears,
    /// once `{moment}` starts the clock `{clock}`, no step can end it
    #[cfg_attr(test, serde(rename = "pack.never_ends"))]
    PackNeverEnds,
    /// at `{moment}` what it counts for is over, but the clock `{clock}` runs on
    #[cfg_attr(test, serde(rename = "pack.outlives_bearer"))]
    PackOutlivesBearer,
    /// the command `{label}` is possible for no petition: no ground has `kind = "{kind}"`
    #[cfg_attr(test, serde(rename = "pack.act_nowhere"))]
    PackActNowhere,
    /// the directory has no unit of the level `{level}`: `{unit}` stands in for it
    #[cfg_attr(test, serde(rename = "pack.level_nowhere"))]
    PackLevelNowhere,
    /// no unit of the level `{level}` stands above `{below}`: `{unit}` stands in for it
    #[cfg_attr(test, serde(rename = "pack.level_gap"))]
    PackLevelGap,
    /// no unit of the directory has the function `{function}`: `{unit}` passes on what is meant for it
    #[cfg_attr(test, serde(rename = "pack.nobody_serves"))]
    PackNobodyServes,
    /// `{b}` is no version of the pack `{a}`
    #[cfg_attr(test, serde(rename = "pack.other_pack"))]
    PackOtherPack,
    /// the version `{b}` is in force from {from}, while `{a}` is until {to}
    #[cfg_attr(test, serde(rename = "pack.version_overlap"))]
    PackVersionOverlap,
    /// the version `{a}` is in force until {to}, `{b}` only from {from}: nothing is in force between
    #[cfg_attr(test, serde(rename = "pack.version_gap"))]
    PackVersionGap,
    /// to carry `{clock}` over would cut a right of people that runs ({article})
    #[cfg_attr(test, serde(rename = "pack.carry_cuts_right"))]
    PackCarryCutsRight,
    /// no unit of the directory has the function `{function}`, and there is no petition office to pass it on
    #[cfg_attr(test, serde(rename = "pack.nobody_answers"))]
    PackNobodyAnswers,
}

/// Mediation before anything else, with the consent of both sides (信访工作条例 33).
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct FirstTry {
    /// What the rule stands on.
    pub citation: Citation,
    /// The rule.
    pub rule: String,
    /// The unit that mediates, where the directory has one.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub unit: Option<String>,
}

/// The three who follow up together where somebody was not satisfied (practice row H5).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum FollowUpParty {
    /// 承办单位: the handling unit.
    #[cfg_attr(test, serde(rename = "handling_unit"))]
    HandlingUnit,
    /// 乡镇（街道）: the township.
    #[cfg_attr(test, serde(rename = "township"))]
    Township,
    /// 村（社区）: the village.
    #[cfg_attr(test, serde(rename = "village"))]
    Village,
}

/// How a follow-up was made (practice row U6).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum FollowUpWay {
    /// 电话: phone.
    #[cfg_attr(test, serde(rename = "phone"))]
    Phone,
    /// 短信: message.
    #[cfg_attr(test, serde(rename = "message"))]
    Message,
    /// 上门: visit.
    #[cfg_attr(test, serde(rename = "visit"))]
    Visit,
}

/// What a unit is there for, as far as the law gives it a part in a petition.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Function {
    /// 党委和政府信访部门: petition office of party and government.
    #[cfg_attr(test, serde(rename = "petition_office"))]
    PetitionOffice,
    /// 党委和政府: party committee and government.
    #[cfg_attr(test, serde(rename = "government"))]
    Government,
    /// 信访工作联席会议: joint meeting on petition work.
    #[cfg_attr(test, serde(rename = "joint_meeting"))]
    JointMeeting,
    /// 职能部门: department.
    #[cfg_attr(test, serde(rename = "department"))]
    Department,
    /// 网格: grid.
    #[cfg_attr(test, serde(rename = "grid"))]
    Grid,
    /// 法院: court.
    #[cfg_attr(test, serde(rename = "court"))]
    Court,
    /// 检察院: procuratorate.
    #[cfg_attr(test, serde(rename = "procuratorate"))]
    Procuratorate,
    /// 公安机关: police.
    #[cfg_attr(test, serde(rename = "police"))]
    Police,
    /// 劳动人事争议仲裁委员会: labour arbitration commission.
    #[cfg_attr(test, serde(rename = "labour_arbitration"))]
    LabourArbitration,
    /// 行政复议机关: reconsideration organ.
    #[cfg_attr(test, serde(rename = "reconsideration"))]
    Reconsideration,
    /// 纪检监察机关: discipline inspection and supervision.
    #[cfg_attr(test, serde(rename = "discipline_inspection"))]
    DisciplineInspection,
    /// 人民调解委员会: people's mediation committee.
    #[cfg_attr(test, serde(rename = "mediation"))]
    Mediation,
    /// 法律援助机构: legal aid agency.
    #[cfg_attr(test, serde(rename = "legal_aid"))]
    LegalAid,
    /// 法律服务: legal service.
    #[cfg_attr(test, serde(rename = "legal_service"))]
    LegalService,
    /// 心理疏导: psychological counselling.
    #[cfg_attr(test, serde(rename = "counselling"))]
    Counselling,
}

/// Where a grid event stands.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum GridPhase {
    /// 已上报，网格处理中: reported, with the grid.
    #[cfg_attr(test, serde(rename = "reported"))]
    Reported,
    /// 已上交，待接办: raised, to be taken on.
    #[cfg_attr(test, serde(rename = "raised"))]
    Raised,
    /// 已接办: taken on.
    #[cfg_attr(test, serde(rename = "taken"))]
    Taken,
    /// 已处理，待反馈: handled, the resident is to be told.
    #[cfg_attr(test, serde(rename = "handled"))]
    Handled,
    /// 已办结: closed.
    #[cfg_attr(test, serde(rename = "closed"))]
    Closed,
    /// 已转为信访事项: goes on as a petition.
    #[cfg_attr(test, serde(rename = "petition"))]
    Petition,
}

/// Why a case counts as hard: what happened to the matter, never who brings it.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum HardReason {
    /// 风险等级高: the tier of the matter is high.
    #[cfg_attr(test, serde(rename = "high_tier"))]
    HighTier,
    /// 专案: handled as a special case.
    #[cfg_attr(test, serde(rename = "special"))]
    Special,
    /// 重复信访: handled as a repeat.
    #[cfg_attr(test, serde(rename = "repeat"))]
    Repeat,
    /// 已升级到县级以上: it climbed to the county or above.
    #[cfg_attr(test, serde(rename = "climbed"))]
    Climbed,
    /// 调解未成: mediation ended without agreement.
    #[cfg_attr(test, serde(rename = "mediation_failed"))]
    MediationFailed,
    /// 重新办理: it was taken up again.
    #[cfg_attr(test, serde(rename = "reopened"))]
    Reopened,
}

/// A command that somebody has to look at: when it happened is not plain.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct HeldCommand {
    /// The command.
    pub command: FieldCommand,
    /// Why, and what to do.
    pub fault: Option<Fault>,
    /// Its place in the order.
    pub nr: i64,
}

/// A unit that held something, and when.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct HeldOn {
    /// The day.
    pub on: Date,
    /// The unit.
    pub unit: String,
}

/// Something that was held: a line of the host's table.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct HeldRecord {
    /// On which day.
    pub on: Date,
    /// What of the pack's `schedules`.
    pub schedule: String,
    /// By which unit.
    pub unit: String,
}

/// A unit that had the petition: that handled it, reviewed it, or was the body of another procedure.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct HeldSpan {
    /// Since when.
    pub from: Instant,
    /// The unit.
    pub unit: String,
    /// Until when; left out where it still has it.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub to: Option<Instant>,
}

/// Hold a hearing on it.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct HoldHearing {
    /// How many came.
    pub people: i64,
    /// Its record.
    pub record: String,
}

/// For which period, seen from when.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct IndicatorQuestion {
    /// When open clocks are read: the instant at which the petitions stand as they are handed in.
    pub as_of: Instant,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// What was measured, unit by unit.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct IndicatorReport {
    /// The question.
    pub question: IndicatorQuestion,
    /// The units of which something was measured, by identifier.
    pub units: Vec<UnitIndicators>,
}

/// How a petition came in (信访工作条例 17, practice row L1).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Intake {
    /// 来访: visit.
    #[cfg_attr(test, serde(rename = "visit"))]
    Visit,
    /// 来信: letter.
    #[cfg_attr(test, serde(rename = "letter"))]
    Letter,
    /// 网上信访: online.
    #[cfg_attr(test, serde(rename = "online"))]
    Online,
    /// 来电: call.
    #[cfg_attr(test, serde(rename = "call"))]
    Call,
    /// 传真: fax.
    #[cfg_attr(test, serde(rename = "fax"))]
    Fax,
    /// 上级交办: assigned from above.
    #[cfg_attr(test, serde(rename = "assigned_from_above"))]
    AssignedFromAbove,
    /// 12345热线: hotline 12345.
    #[cfg_attr(test, serde(rename = "hotline"))]
    Hotline,
    /// 网格上报: grid report.
    #[cfg_attr(test, serde(rename = "grid"))]
    Grid,
}

/// Where a journal stands.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum JournalPhase {
    /// 记录中: open.
    #[cfg_attr(test, serde(rename = "open"))]
    Open,
    /// 已结束: closed.
    #[cfg_attr(test, serde(rename = "closed"))]
    Closed,
}

/// Why a clock keeps its terms although the new policy carries it over.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum KeptBecause {
    /// 会缩短正在进行的群众权利: it would cut a right of people that runs.
    #[cfg_attr(test, serde(rename = "right_cut"))]
    RightCut,
    /// 已延长的超过新规则的上限，改用会更长: what it was extended by is over the new cap, and it would end later.
    #[cfg_attr(test, serde(rename = "over_the_cap"))]
    OverTheCap,
    /// 按新规则在其生效前即已到期: it would have ended before the new rule was in force.
    #[cfg_attr(test, serde(rename = "before_in_force"))]
    BeforeInForce,
    /// 已按另一单位延长: it was extended in another unit.
    #[cfg_attr(test, serde(rename = "another_unit"))]
    AnotherUnit,
    /// 新规则是另一种期限: the new rule is of another kind.
    #[cfg_attr(test, serde(rename = "another_kind"))]
    AnotherKind,
}

/// A fact for which a rule does not hold.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct LackedCell {
    /// The fact.
    pub fact: FactKind,
    /// Its value here.
    pub is: String,
    /// The values for which the rule holds, as the pack writes them.
    pub wants: Vec<String>,
}

/// Why a matter that is over may come back. All of it is of the matter and of what units did.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum LatentReason {
    /// 复查、复核请求期内: a review can still be asked for.
    #[cfg_attr(test, serde(rename = "right_runs"))]
    RightRuns,
    /// 评价为不满意: the last evaluation is `dissatisfied`.
    #[cfg_attr(test, serde(rename = "dissatisfied"))]
    Dissatisfied,
    /// 网格事件尚未办结: a grid event is not closed.
    #[cfg_attr(test, serde(rename = "grid_event"))]
    GridEvent,
}

/// What happened to one clock: from it and the terms, everything else is derived.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Ledger {
    /// When it started.
    pub start: Instant,
    /// When it ended.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub ended: Option<Instant>,
    /// Days left out.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub excluded: Vec<Exclusion>,
    /// Units added by extensions, in the unit of the budget.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub extended: Option<i64>,
    /// Times during which it stood still, in order and apart; only the last may be open.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub pauses: Vec<Pause>,
}

/// Who coordinates a matter, and since when.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct LedgerCoordination {
    /// At which level.
    pub level: Level,
    /// Since when.
    pub since: Instant,
    /// The unit.
    pub unit: String,
    /// When a plan was given; left out while there is none.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub planned_at: Option<Instant>,
}

/// Who is in charge of a matter by name (包案, 信访工作条例 18(2)), and since when.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct LedgerLeader {
    /// The leader, as the act that named them does.
    pub person: String,
    /// Since when.
    pub since: Instant,
    /// The unit whose leader it is.
    pub unit: String,
}

/// A list of matters. One can stand on several.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum LedgerList {
    /// 增量: received in the period.
    #[cfg_attr(test, serde(rename = "new"))]
    New,
    /// 存量: open.
    #[cfg_attr(test, serde(rename = "open"))]
    Open,
    /// 变量: over, but may come back.
    #[cfg_attr(test, serde(rename = "latent"))]
    Latent,
    /// 包案: open, and coordinated by the county or above.
    #[cfg_attr(test, serde(rename = "in_charge"))]
    InCharge,
    /// 积案: open, and a unit's duty is overdue.
    #[cfg_attr(test, serde(rename = "backlog"))]
    Backlog,
}

/// A petition in the ledger.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct LedgerRow {
    /// On which lists it stands.
    pub lists: Vec<LedgerList>,
    /// The petition.
    pub petition: String,
    /// Where it stands.
    pub phase: Phase,
    /// When it was received.
    pub received_at: Instant,
    /// The clock that falls due first, of those that bind units.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub clock: Option<String>,
    /// Who coordinates it.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub coordination: Option<LedgerCoordination>,
    /// When that clock falls or fell due.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub due: Option<Due>,
    /// Who has it.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub held_by: Option<String>,
    /// The leader in charge by name; left out while nobody was named.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub leader: Option<LedgerLeader>,
    /// Why it may come back.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub reasons: Vec<LatentReason>,
    /// What it is about.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub subject: Option<String>,
}

/// Why somebody of a pool is left out, the first that applies.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum LeftOut {
    /// 检举控告不适用调解: an accusation is not mediated.
    #[cfg_attr(test, serde(rename = "not_mediated"))]
    NotMediated,
    /// 有直接利害关系: has a direct interest.
    #[cfg_attr(test, serde(rename = "interested"))]
    Interested,
    /// 属于被反映的单位: belongs to a unit that the petition is about.
    #[cfg_attr(test, serde(rename = "respondent_unit"))]
    RespondentUnit,
    /// 目前不能接手: not available now.
    #[cfg_attr(test, serde(rename = "unavailable"))]
    Unavailable,
    /// 专长不对口: another specialty.
    #[cfg_attr(test, serde(rename = "other_specialty"))]
    OtherSpecialty,
}

/// The level of a unit, from the lowest to the highest.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Level {
    /// 村（社区）: village or community.
    #[cfg_attr(test, serde(rename = "village"))]
    Village,
    /// 乡镇（街道）: township or street.
    #[cfg_attr(test, serde(rename = "township"))]
    Township,
    /// 县（市、区）: county.
    #[cfg_attr(test, serde(rename = "county"))]
    County,
    /// 市（地）: prefecture city.
    #[cfg_attr(test, serde(rename = "city"))]
    City,
    /// 省: province.
    #[cfg_attr(test, serde(rename = "province"))]
    Province,
    /// 国家: nation.
    #[cfg_attr(test, serde(rename = "nation"))]
    Nation,
}

/// Whether a period of limitation still runs.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Limit {
    /// 未过: still open.
    #[cfg_attr(test, serde(rename = "open"))]
    Open,
    /// 已过: expired.
    #[cfg_attr(test, serde(rename = "expired"))]
    Expired,
}

/// A limit of another procedure, which a petition does not stop.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct LimitWarning {
    /// What says so.
    pub citation: Citation,
    /// The clock of the limit.
    pub clock: String,
    /// The limit in words.
    pub label: Text,
    /// When it runs out, where the day it counts from is known.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub due: Option<Due>,
    /// What else to know of it, such as that reconsideration must come first.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub note: Option<Text>,
    /// Whether it still runs; left out where the day it counts from is not known: ask for it.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub state: Option<Limit>,
}

/// What starts a limit of another procedure.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum LimitationEvent {
    /// 知道或者应当知道行政行为: learned of the administrative act.
    #[cfg_attr(test, serde(rename = "act_known"))]
    ActKnown,
    /// 知道或者应当知道权利被侵害: learned that a right was harmed.
    #[cfg_attr(test, serde(rename = "harm_known"))]
    HarmKnown,
    /// 申请履行法定职责: asked for performance of a statutory duty.
    #[cfg_attr(test, serde(rename = "duty_requested"))]
    DutyRequested,
}

/// Where a listing stands.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum ListingPhase {
    /// 已挂牌，待揭榜: listed, free to claim.
    #[cfg_attr(test, serde(rename = "listed"))]
    Listed,
    /// 已揭榜: claimed by a team.
    #[cfg_attr(test, serde(rename = "claimed"))]
    Claimed,
    /// 已结算: settled.
    #[cfg_attr(test, serde(rename = "settled"))]
    Settled,
    /// 已撤牌: taken off the list.
    #[cfg_attr(test, serde(rename = "delisted"))]
    Delisted,
}

/// How sure it is that the source says so.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Mark {
    /// The article itself was read in a full text.
    #[cfg_attr(test, serde(rename = "read"))]
    Read,
    /// Seen in an excerpt or a secondary source.
    #[cfg_attr(test, serde(rename = "excerpt"))]
    Excerpt,
    /// A local practice, reported in the press.
    #[cfg_attr(test, serde(rename = "practice"))]
    Practice,
    /// Not found in a source: a default of the pack, never presented as law.
    #[cfg_attr(test, serde(rename = "default"))]
    Default,
}

/// What a dossier is about.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(tag = "type", deny_unknown_fields))]
pub enum Matter {
    /// A hard case with a work fund.
    #[cfg_attr(test, serde(rename = "listing"))]
    Listing {
        /// How hard it is.
        difficulty: String,
        /// The work fund.
        fund: Decimal,
        /// The unit that listed it.
        lister: String,
        /// The petition.
        petition: String,
        /// Where it stands.
        phase: ListingPhase,
        /// What was paid.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        paid: Option<Decimal>,
        /// The team that has it, or that was paid.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        team: Option<String>,
    },
    /// A problem of a place.
    #[cfg_attr(test, serde(rename = "grid_event"))]
    GridEvent {
        /// The grid that reported it.
        grid: String,
        /// The unit that has it.
        holder: String,
        /// What kind it is.
        kind: String,
        /// Where it stands.
        phase: GridPhase,
        /// Where the problem is.
        place: String,
        /// The clock of the step that it is in; none once it has ended.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        clock: Option<StepClock>,
        /// The petition that it became.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        petition: Option<String>,
        /// The resident who told of it.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        told_by: Option<String>,
    },
    /// The journal of a grid worker's day.
    #[cfg_attr(test, serde(rename = "journal"))]
    Journal {
        /// The day.
        day: Date,
        /// The grid.
        grid: String,
        /// Where it stands.
        phase: JournalPhase,
        /// Who writes it.
        worker: String,
        /// What was done on people's behalf.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        services: Vec<NoteService>,
        /// Where visits were made.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        visits: Vec<NoteVisit>,
    },
    /// The risk assessment of a decision.
    #[cfg_attr(test, serde(rename = "assessment"))]
    Assessment {
        /// Who takes the decision.
        decider: String,
        /// The draft of the decision.
        draft: String,
        /// What kind it is.
        kind: String,
        /// Where it stands.
        phase: AssessmentPhase,
        /// Who proposes and assesses it.
        proposer: String,
        /// Whether a hearing was held since the decision was changed last.
        #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
        #[uniffi(default = false)]
        heard: bool,
        /// The hearings, of this draft and of those before it.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        hearings: Vec<HoldHearing>,
        /// How often it was changed and assessed anew.
        #[cfg_attr(test, serde(default))]
        #[uniffi(default = 0)]
        revised: i64,
        /// The last record of its risks.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        risks: Option<RecordRisks>,
    },
}

/// What is compared of a petition. The host keeps a table of these, or makes them from the states of
/// petitions by `MatterRecord::of`.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct MatterRecord {
    /// The petition.
    pub petition: String,
    /// Where it stands.
    pub phase: Phase,
    /// When it was received.
    pub received_at: Instant,
    /// Whether it is an accusation.
    #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
    #[uniffi(default = false)]
    pub accusation: bool,
    /// Whose it is. Left out when nobody gave a name; then nothing is proposed.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub petitioner: Option<String>,
    /// Where the problem lies.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub place: Option<String>,
    /// Whom it is about.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub respondents: Vec<Respondent>,
    /// The subject, in the host's list of subjects.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub subject: Option<String>,
}

/// Whether the sides accept mediation; it takes both (人民调解法 17).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum MediationWill {
    /// 双方同意: both sides agree.
    #[cfg_attr(test, serde(rename = "agreed"))]
    Agreed,
    /// 一方拒绝: a side refuses.
    #[cfg_attr(test, serde(rename = "refused"))]
    Refused,
}

/// How a petition is handled (practice rows L7 to L9).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Mode {
    /// 初次信访: first petition.
    #[cfg_attr(test, serde(rename = "initial"))]
    Initial,
    /// 重复信访: repeated petition.
    #[cfg_attr(test, serde(rename = "repeat"))]
    Repeat,
    /// 特殊疑难: special case.
    #[cfg_attr(test, serde(rename = "special"))]
    Special,
}

/// A moment at which clocks start or end.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Moment {
    /// 信访部门收到: received by a petition office.
    #[cfg_attr(test, serde(rename = "received_by_office"))]
    ReceivedByOffice,
    /// 其他机关、单位直接收到: received directly by another unit.
    #[cfg_attr(test, serde(rename = "received_direct"))]
    ReceivedDirect,
    /// 转送、交办、报告或告知去向: screened and passed on.
    #[cfg_attr(test, serde(rename = "triaged"))]
    Triaged,
    /// 书面告知信访人: petitioner told in writing.
    #[cfg_attr(test, serde(rename = "notified"))]
    Notified,
    /// 单位收到转送、交办: unit received what was sent.
    #[cfg_attr(test, serde(rename = "assignment_received"))]
    AssignmentReceived,
    /// 承办单位书面告知信访人: assigned unit told the petitioner in writing.
    #[cfg_attr(test, serde(rename = "assignment_notified"))]
    AssignmentNotified,
    /// 交办并指定期限: assigned with a set date.
    #[cfg_attr(test, serde(rename = "assignment_due_set"))]
    AssignmentDueSet,
    /// 提出异议: objection raised.
    #[cfg_attr(test, serde(rename = "assignment_objected"))]
    AssignmentObjected,
    /// 承办单位受理: assigned unit took the matter up.
    #[cfg_attr(test, serde(rename = "assignment_accepted"))]
    AssignmentAccepted,
    /// 提交办结报告: completion reported.
    #[cfg_attr(test, serde(rename = "assignment_reported"))]
    AssignmentReported,
    /// 交还、收回或办结: assignment ended.
    #[cfg_attr(test, serde(rename = "assignment_ended"))]
    AssignmentEnded,
    /// 受理: accepted.
    #[cfg_attr(test, serde(rename = "accepted"))]
    Accepted,
    /// 不予受理或不再受理: not, or no longer, accepted.
    #[cfg_attr(test, serde(rename = "not_accepted"))]
    NotAccepted,
    /// 出具处理意见: opinion issued.
    #[cfg_attr(test, serde(rename = "answered"))]
    Answered,
    /// 处理意见送达: opinion delivered.
    #[cfg_attr(test, serde(rename = "delivered"))]
    Delivered,
    /// 收到复查请求: review requested.
    #[cfg_attr(test, serde(rename = "review_requested"))]
    ReviewRequested,
    /// 出具复查意见: review opinion issued.
    #[cfg_attr(test, serde(rename = "review_issued"))]
    ReviewIssued,
    /// 复查意见送达: review opinion delivered.
    #[cfg_attr(test, serde(rename = "review_delivered"))]
    ReviewDelivered,
    /// 收到复核请求: final review requested.
    #[cfg_attr(test, serde(rename = "final_review_requested"))]
    FinalReviewRequested,
    /// 出具复核意见: final review opinion issued.
    #[cfg_attr(test, serde(rename = "final_review_issued"))]
    FinalReviewIssued,
    /// 知道行政行为: learned of the administrative act.
    #[cfg_attr(test, serde(rename = "act_known"))]
    ActKnown,
    /// 知道权利被侵害: learned that a right was harmed.
    #[cfg_attr(test, serde(rename = "harm_known"))]
    HarmKnown,
    /// 申请履行法定职责: asked for performance of a duty.
    #[cfg_attr(test, serde(rename = "duty_requested"))]
    DutyRequested,
    /// 导入其他程序: diverted to another procedure.
    #[cfg_attr(test, serde(rename = "diverted"))]
    Diverted,
    /// 其他程序收到申请: the other procedure received the application.
    #[cfg_attr(test, serde(rename = "procedure_received"))]
    ProcedureReceived,
    /// 其他程序受理: the other procedure accepted.
    #[cfg_attr(test, serde(rename = "procedure_accepted"))]
    ProcedureAccepted,
    /// 其他程序作出决定: the other procedure decided.
    #[cfg_attr(test, serde(rename = "procedure_decided"))]
    ProcedureDecided,
    /// 决定给予法律援助: legal aid granted.
    #[cfg_attr(test, serde(rename = "aid_granted"))]
    AidGranted,
    /// 指派法律援助人员: legal aid assigned.
    #[cfg_attr(test, serde(rename = "aid_assigned"))]
    AidAssigned,
    /// 申请调解: mediation requested.
    #[cfg_attr(test, serde(rename = "mediation_requested"))]
    MediationRequested,
    /// 调解结束: mediation ended.
    #[cfg_attr(test, serde(rename = "mediation_ended"))]
    MediationEnded,
    /// 调解协议生效: mediation agreement effective.
    #[cfg_attr(test, serde(rename = "agreement_effective"))]
    AgreementEffective,
    /// 申请司法确认: judicial confirmation applied for.
    #[cfg_attr(test, serde(rename = "agreement_confirmed"))]
    AgreementConfirmed,
    /// 提出三项建议: suggestion made.
    #[cfg_attr(test, serde(rename = "suggestion_made"))]
    SuggestionMade,
    /// 反馈采纳情况: suggestion replied to.
    #[cfg_attr(test, serde(rename = "suggestion_replied"))]
    SuggestionReplied,
    /// 督办: supervision opened.
    #[cfg_attr(test, serde(rename = "supervision_opened"))]
    SupervisionOpened,
    /// 反馈督办: supervision answered.
    #[cfg_attr(test, serde(rename = "supervision_answered"))]
    SupervisionAnswered,
    /// 与信访人见面: petitioner met.
    #[cfg_attr(test, serde(rename = "met"))]
    Met,
    /// 给出化解方案: plan given.
    #[cfg_attr(test, serde(rename = "planned"))]
    Planned,
    /// 升级至乡镇统筹: escalated to the township.
    #[cfg_attr(test, serde(rename = "township_coordinates"))]
    TownshipCoordinates,
    /// 升级至县级统筹: escalated to the county.
    #[cfg_attr(test, serde(rename = "county_coordinates"))]
    CountyCoordinates,
    /// 县级牵头会商（涉及多个单位）: the county leads a study with several units.
    #[cfg_attr(test, serde(rename = "county_studies"))]
    CountyStudies,
    /// 下交统筹: coordination handed down.
    #[cfg_attr(test, serde(rename = "handed_down"))]
    HandedDown,
    /// 确定包案领导: leader in charge named.
    #[cfg_attr(test, serde(rename = "leader_named"))]
    LeaderNamed,
    /// 评价为不满意: evaluated as dissatisfied.
    #[cfg_attr(test, serde(rename = "dissatisfied"))]
    Dissatisfied,
    /// 评价为满意或者基本满意: evaluated as satisfied or basically satisfied.
    #[cfg_attr(test, serde(rename = "satisfied"))]
    Satisfied,
    /// 回访到位: followed up by all who have to.
    #[cfg_attr(test, serde(rename = "followed_up"))]
    FollowedUp,
    /// 吹哨: unit summoned.
    #[cfg_attr(test, serde(rename = "summoned"))]
    Summoned,
    /// 报到: unit attended.
    #[cfg_attr(test, serde(rename = "attended"))]
    Attended,
    /// 办结、撤回或并案: closed, withdrawn or merged.
    #[cfg_attr(test, serde(rename = "closed"))]
    Closed,
}

/// The count of one month. Months without any have no line.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct MonthCount {
    /// How many.
    pub count: i64,
    /// The month.
    pub month: String,
    /// Of which subject; left out where subjects are not told apart, or a petition has none.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub subject: Option<String>,
    /// At which unit; left out where units are not told apart.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub unit: Option<String>,
}

/// Whom a clock protects.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Nature {
    /// A duty of a unit: it alerts on the nominal due and is broken after the rolled one.
    #[cfg_attr(test, serde(rename = "duty"))]
    Duty,
    /// A right of the petitioner: it lasts until the rolled due.
    #[cfg_attr(test, serde(rename = "right"))]
    Right,
}

/// One unit's piece of work, as it is sent.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct NewAssignment {
    /// Its identifier, made by the client.
    pub id: String,
    /// Lead or co-handling; exactly one unit leads.
    pub part: Part,
    /// The unit.
    pub unit: String,
}

/// Why nothing is forecast.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum NoForecast {
    /// 不足两年（24个月）: less than two years (24 months).
    #[cfg_attr(test, serde(rename = "too_short"))]
    TooShort,
    /// 平均每月不足一件: less than one a month on average.
    #[cfg_attr(test, serde(rename = "too_few"))]
    TooFew,
}

/// Why a petition has no channel here, and what the petitioner can do.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct NotHere {
    /// What the petitioner can do next.
    pub next_step: Text,
    /// Why.
    pub reason: NotHereReason,
    /// Whose it is.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub body: Option<Body>,
    /// The ground of the pack on which it is refused.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub ground: Option<String>,
    /// The procedure into which the matter is diverted.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub procedure: Option<Procedure>,
}

/// Why a petition has no channel here.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum NotHereReason {
    /// 不予受理: not accepted.
    #[cfg_attr(test, serde(rename = "not_accepted"))]
    NotAccepted,
    /// 不再受理: no longer accepted.
    #[cfg_attr(test, serde(rename = "no_longer_accepted"))]
    NoLongerAccepted,
    /// 由12345热线办理: stays with the hotline.
    #[cfg_attr(test, serde(rename = "hotline"))]
    Hotline,
    /// 由其他机关依照程序办理: for another body, by its own procedure.
    #[cfg_attr(test, serde(rename = "other_body"))]
    OtherBody,
}

/// Note a service that was done on somebody's behalf.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct NoteService {
    /// What, as the pack has it.
    pub kind: String,
    /// Where.
    pub place: String,
    /// For whom, as the host's opaque reference, where they want to hear of it; never printed.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub for_whom: Option<String>,
    /// The grid event that came of it.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub led_to: Option<String>,
}

/// Note visits to a place.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct NoteVisit {
    /// How many households.
    pub households: i64,
    /// Where.
    pub place: String,
    /// The grid event that came of it. A petition names this journal in its `follows` instead, so that
    /// nothing here tells of an accusation.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub led_to: Option<String>,
}

/// What a written notice tells the petitioner.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum NoticeKind {
    /// 接收情况以及处理途径和程序: receipt, way and procedure of handling.
    #[cfg_attr(test, serde(rename = "received"))]
    Received,
    /// 转送、交办去向: where the matter was sent.
    #[cfg_attr(test, serde(rename = "passed_on"))]
    PassedOn,
    /// 告知向有权处理的机关、单位提出: which body to turn to.
    #[cfg_attr(test, serde(rename = "go_elsewhere"))]
    GoElsewhere,
    /// 不予受理或不再受理: not, or no longer, accepted.
    #[cfg_attr(test, serde(rename = "not_accepted"))]
    NotAccepted,
    /// 延长办理期限及理由: extension and its reason.
    #[cfg_attr(test, serde(rename = "extended"))]
    Extended,
}

/// One time that something fell due, and what each unit did.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Occurrence {
    /// The day by which it is held, rolled as the pack says.
    pub due: Date,
    /// The first day of the stretch.
    pub from: Date,
    /// The day before it was rolled.
    pub nominal: Date,
    /// Which of the pack's `schedules`.
    pub schedule: String,
    /// The last day of the stretch.
    pub to: Date,
    /// Units for which it is not due yet.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub ahead: Vec<String>,
    /// Units that held it by that day.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub held: Vec<HeldOn>,
    /// Units that held it later, within the stretch.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub late: Vec<HeldOn>,
    /// Units that did not hold it.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub missed: Vec<String>,
    /// Whether the calendar does not reach far enough to be certain of the day.
    #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
    #[uniffi(default = false)]
    pub provisional: bool,
}

/// The outcome of an opinion (article 32).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum OpinionOutcome {
    /// 予以支持: supported.
    #[cfg_attr(test, serde(rename = "support"))]
    Support,
    /// 解释说明: explained: reasonable, without legal basis.
    #[cfg_attr(test, serde(rename = "explain"))]
    Explain,
    /// 不予支持: not supported.
    #[cfg_attr(test, serde(rename = "not_support"))]
    NotSupport,
}

/// The commands that wait on a phone: the fold of its entries. An empty one is `{}`.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Outbox {
    /// Refused, or never answered.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub aside: Vec<SetAsideCommand>,
    /// The most commands of one batch, where the host chooses other than 64.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub batch: Option<i64>,
    /// What has left it, carried out or dropped: queued again, it changes nothing.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub done: Vec<String>,
    /// How often the server gave no answer since an answer last settled something.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub failures: Option<i64>,
    /// What is known of the phone's clock as it is set now.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub heard: Option<ClockHeard>,
    /// For a person to look at.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub held: Vec<HeldCommand>,
    /// How many were queued.
    #[cfg_attr(test, serde(default))]
    #[uniffi(default = 0)]
    pub nr: i64,
    /// Waiting to be sent, in order.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub pending: Vec<PendingCommand>,
    /// The last time that the phone's clock told for a command, put right.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub told: Option<Instant>,
    /// How often a command is sent alone without an answer before it is set aside, where the host chooses other
    /// than 3.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub tries: Option<i64>,
}

/// What an outbox sends next.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct OutboxBatch {
    /// The commands to send, in order. None while others are undecided: there is nothing to send now.
    pub commands: Vec<FieldCommand>,
    /// All that the server has not decided yet, in order, those of the batch among them: what the phone's
    /// screens and its next command are decided on. None: there is nothing left.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub undecided: Vec<FieldCommand>,
}

/// One line of the phone's own record. A phone writes it to its storage before it goes on.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(tag = "type", deny_unknown_fields))]
pub enum OutboxEntry {
    /// A command waits to be sent.
    #[cfg_attr(test, serde(rename = "queued"))]
    Queued {
        /// The command. Its `at` is what the phone's clock showed; its `occurred_at` is when it happened, where
        /// a person gave that.
        command: FieldCommand,
    },
    /// The server was reached and gave no answer to what was sent.
    #[cfg_attr(test, serde(rename = "server_failed"))]
    ServerFailed {
        /// What had been sent.
        commands: Vec<String>,
    },
    /// The server answered.
    #[cfg_attr(test, serde(rename = "server_answered"))]
    ServerAnswered {
        /// Its answers.
        answers: Vec<FieldAnswer>,
        /// What had been sent, in that order: an answer to a command that the server could not read names
        /// only its place.
        sent: Vec<String>,
    },
    /// The server told what happened, or that nothing did.
    #[cfg_attr(test, serde(rename = "news"))]
    News {
        /// The commands that led to the events, everybody's: the phone's own among them are on record. Where
        /// there are any, what the server lets wait is sent again.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        commands: Vec<String>,
    },
    /// The server said its time, or the phone's clock was set. What is queued from here on, and what was
    /// before the first of these entries, is put right by it.
    #[cfg_attr(test, serde(rename = "server_time"))]
    ServerTime {
        /// What the phone's clock showed.
        phone: Instant,
        /// What the server said.
        server: Instant,
    },
    /// Somebody answers for when a held command happened; it waits to be sent again.
    #[cfg_attr(test, serde(rename = "confirmed"))]
    Confirmed {
        /// Who; somebody else than the one who issued the command.
        by: String,
        /// The command.
        command: String,
        /// When it happened, where that is not what the answer showed.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        happened_at: Option<Instant>,
    },
    /// Somebody wants a command that was set aside, or that the server lets wait, to be sent again.
    #[cfg_attr(test, serde(rename = "retried"))]
    Retried {
        /// The command.
        command: String,
    },
    /// Somebody takes a command out for good.
    #[cfg_attr(test, serde(rename = "dropped"))]
    Dropped {
        /// Who.
        by: String,
        /// The command.
        command: String,
    },
}

/// How an ended clock ended.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Outcome {
    /// In time.
    #[cfg_attr(test, serde(rename = "met"))]
    Met,
    /// After the nominal due, not after the rolled one.
    #[cfg_attr(test, serde(rename = "late_at_nominal"))]
    LateAtNominal,
    /// After the rolled due.
    #[cfg_attr(test, serde(rename = "late_after_roll"))]
    LateAfterRoll,
    /// The calendar does not reach far enough to say.
    #[cfg_attr(test, serde(rename = "undetermined"))]
    Undetermined,
}

/// A unit's part in a matter of several units.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Part {
    /// 牵头单位: lead unit.
    #[cfg_attr(test, serde(rename = "lead"))]
    Lead,
    /// 协办单位: co-handling unit.
    #[cfg_attr(test, serde(rename = "co"))]
    Co,
}

/// Somebody who cannot be chosen, and why.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct PassedOver {
    /// Who.
    pub person: String,
    /// Why.
    pub why: LeftOut,
}

/// A time during which a clock stood still.
///
/// In days, the days after the one on which it began up to the one on which it ended do not count;
/// in hours, the instants from its beginning to its end.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Pause {
    /// Why.
    pub cause: PauseCause,
    /// Since when.
    pub from: Instant,
    /// Until when; open while it lasts.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub to: Option<Instant>,
}

/// Why a clock stood still.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum PauseCause {
    /// A suspension that the pack allows.
    #[cfg_attr(test, serde(rename = "suspended"))]
    Suspended,
    /// The matter is in another procedure.
    #[cfg_attr(test, serde(rename = "diverted"))]
    Diverted,
    /// The matter is with another unit.
    #[cfg_attr(test, serde(rename = "elsewhere"))]
    Elsewhere,
}

/// A command that waits to be sent.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct PendingCommand {
    /// The command.
    pub command: FieldCommand,
    /// Its place in the order in which they were queued, from 1.
    pub nr: i64,
    /// Why the server lets it wait, where it said so.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub fault: Option<Fault>,
    /// How often it was sent alone without an answer since the server was heard: nobody knows yet whether
    /// the server stumbles over it or is away.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub in_doubt: Option<i64>,
    /// How often it was sent alone without an answer, and the server was heard afterwards. However often
    /// it was sent while the server was away counts once.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub tries: Option<i64>,
    /// Whether the server lets it wait for something that is not in this outbox. It is not sent again
    /// before there is news, or somebody asks for it.
    #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
    #[uniffi(default = false)]
    pub waits: bool,
}

/// The unit in which a clock counts. There is no conversion between units: a day is not 24 hours,
/// and a working day is not eight working hours.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum PeriodUnit {
    /// Natural days (日): the day of the start is not counted (民法典 201).
    #[cfg_attr(test, serde(rename = "days"))]
    Days,
    /// Working days (工作日): the first one counted is the first working day after the start.
    #[cfg_attr(test, serde(rename = "working_days"))]
    WorkingDays,
    /// Hours, counted from the instant of the start.
    #[cfg_attr(test, serde(rename = "hours"))]
    Hours,
    /// Hours inside the calendar's working windows.
    #[cfg_attr(test, serde(rename = "working_hours"))]
    WorkingHours,
    /// Months by the calendar; the end is the corresponding day, or the month's last (民法典 202).
    #[cfg_attr(test, serde(rename = "months"))]
    Months,
}

/// A petition as the petitioner sees it (信访工作条例 21(2), practice row L12).
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct PetitionerView {
    /// What to bring to where the matter goes, by the last assessment.
    pub bring: Vec<Text>,
    /// Papers addressed to the petitioner.
    pub documents: Vec<ViewDocument>,
    /// The limits of other procedures that the petition does not stop, by the last assessment, but for
    /// those among `rights`: above all those whose first day is not known.
    pub limits: Vec<ViewLimit>,
    /// What the petitioner can do.
    pub next_steps: Vec<Text>,
    /// Its identifier.
    pub petition: String,
    /// Where it stands.
    pub phase: Phase,
    /// Where it stands, in words.
    pub phase_label: Text,
    /// What happened, in order.
    pub progress: Vec<ViewStep>,
    /// What the petitioner still has time for.
    pub rights: Vec<ViewDeadline>,
    /// Its public code; left out while it is pending.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub code: Option<String>,
    /// The unit that must act now.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub held_by: Option<String>,
    /// What falls due next for the units.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub next_deadline: Option<ViewDeadline>,
}

/// Where a petition stands in its life.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Phase {
    /// 未登记: not registered.
    #[cfg_attr(test, serde(rename = "unregistered"))]
    Unregistered,
    /// 已登记，待甄别: registered, to be screened.
    #[cfg_attr(test, serde(rename = "registered"))]
    Registered,
    /// 已转送或交办: referred or assigned.
    #[cfg_attr(test, serde(rename = "referred"))]
    Referred,
    /// 管辖有争议: competence contested.
    #[cfg_attr(test, serde(rename = "contested"))]
    Contested,
    /// 受理办理中: accepted, in handling.
    #[cfg_attr(test, serde(rename = "handling"))]
    Handling,
    /// 已导入其他程序: diverted to another procedure.
    #[cfg_attr(test, serde(rename = "diverted"))]
    Diverted,
    /// 已出具处理意见: opinion issued.
    #[cfg_attr(test, serde(rename = "answered"))]
    Answered,
    /// 处理意见已送达: opinion delivered.
    #[cfg_attr(test, serde(rename = "delivered"))]
    Delivered,
    /// 复查中: under review.
    #[cfg_attr(test, serde(rename = "reviewing"))]
    Reviewing,
    /// 已出具复查意见: review opinion issued.
    #[cfg_attr(test, serde(rename = "reviewed"))]
    Reviewed,
    /// 复查意见已送达: review opinion delivered.
    #[cfg_attr(test, serde(rename = "review_delivered"))]
    ReviewDelivered,
    /// 复核中: under final review.
    #[cfg_attr(test, serde(rename = "final_reviewing"))]
    FinalReviewing,
    /// 已出具复核意见: final review opinion issued.
    #[cfg_attr(test, serde(rename = "finally_reviewed"))]
    FinallyReviewed,
    /// 不予受理: not accepted.
    #[cfg_attr(test, serde(rename = "not_accepted"))]
    NotAccepted,
    /// 不再受理: no longer accepted.
    #[cfg_attr(test, serde(rename = "no_longer_accepted"))]
    NoLongerAccepted,
    /// 已撤回: withdrawn.
    #[cfg_attr(test, serde(rename = "withdrawn"))]
    Withdrawn,
    /// 已并入同一事项: merged into the same matter.
    #[cfg_attr(test, serde(rename = "merged"))]
    Merged,
    /// 已办结: closed.
    #[cfg_attr(test, serde(rename = "closed"))]
    Closed,
    /// 已归档: archived.
    #[cfg_attr(test, serde(rename = "archived"))]
    Archived,
}

/// The policy under which an event was decided.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct PolicyRef {
    /// The digest of the resolved pack.
    pub digest: String,
    /// The pack.
    pub id: String,
    /// Its version.
    pub version: String,
}

/// What a pool is of.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum PoolKind {
    /// 调解员: mediators.
    #[cfg_attr(test, serde(rename = "mediator"))]
    Mediator,
    /// 法律专家: legal experts.
    #[cfg_attr(test, serde(rename = "legal_expert"))]
    LegalExpert,
}

/// Somebody of a pool: a line of the host's table, which is published where the place publishes it.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct PoolMember {
    /// Which pool.
    pub kind: PoolKind,
    /// Who, as the host's opaque reference.
    pub person: String,
    /// Whether they can take on something now.
    #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
    #[uniffi(default = false)]
    pub available: bool,
    /// Their specialties, as subjects: one covers everything below it. Where there is none, any.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub specialties: Vec<String>,
    /// For which unit they work, where it is one.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub unit: Option<String>,
}

/// A procedure outside the petition, into which a matter can be diverted.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Procedure {
    /// 诉讼立案: court case filing.
    #[cfg_attr(test, serde(rename = "court"))]
    Court,
    /// 检察监督: procuratorial procedure.
    #[cfg_attr(test, serde(rename = "prosecution"))]
    Prosecution,
    /// 公安机关程序: police procedure.
    #[cfg_attr(test, serde(rename = "police"))]
    Police,
    /// 劳动争议仲裁: labour dispute arbitration.
    #[cfg_attr(test, serde(rename = "labour_arbitration"))]
    LabourArbitration,
    /// 农村土地承包仲裁: rural land contract arbitration.
    #[cfg_attr(test, serde(rename = "land_arbitration"))]
    LandArbitration,
    /// 商事仲裁: commercial arbitration.
    #[cfg_attr(test, serde(rename = "commercial_arbitration"))]
    CommercialArbitration,
    /// 党员申诉、复审: appeal within the party.
    #[cfg_attr(test, serde(rename = "party_appeal"))]
    PartyAppeal,
    /// 行政复议: administrative reconsideration.
    #[cfg_attr(test, serde(rename = "reconsideration"))]
    Reconsideration,
    /// 行政裁决: administrative adjudication.
    #[cfg_attr(test, serde(rename = "adjudication"))]
    Adjudication,
    /// 其他行政程序: other administrative procedure.
    #[cfg_attr(test, serde(rename = "other_administrative"))]
    OtherAdministrative,
    /// 纪检监察: discipline inspection and supervision.
    #[cfg_attr(test, serde(rename = "discipline_inspection"))]
    DisciplineInspection,
    /// 法律援助: legal aid.
    #[cfg_attr(test, serde(rename = "legal_aid"))]
    LegalAid,
}

/// A step of the other procedure.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum ProcedureStep {
    /// 收到申请: application received.
    #[cfg_attr(test, serde(rename = "received"))]
    Received,
    /// 受理: accepted.
    #[cfg_attr(test, serde(rename = "accepted"))]
    Accepted,
    /// 作出决定: decided.
    #[cfg_attr(test, serde(rename = "decided"))]
    Decided,
    /// 决定给予法律援助: legal aid granted.
    #[cfg_attr(test, serde(rename = "aid_granted"))]
    AidGranted,
    /// 指派法律援助人员: legal aid assigned.
    #[cfg_attr(test, serde(rename = "aid_assigned"))]
    AidAssigned,
}

/// An earlier petition that may be about the same.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct ProposedRepeat {
    /// The petition.
    pub petition: String,
    /// Where it stands. What was finally reviewed is only barred for the same facts *and grounds*
    /// (信访工作条例 36).
    pub phase: Phase,
    /// Why, for people.
    pub reason: Text,
    /// When it was received.
    pub received_at: Instant,
    /// What is the same.
    pub same: SameFacts,
}

/// What a public code is made of; also what it says once it is read.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct PublicCodeParts {
    /// The day on which it was given.
    pub date: Date,
    /// The place that took the petition in: 2 to 12 letters and digits, like the code of a county
    /// (GB/T 2260). Not where the petitioner lives, nor the village that the matter is about.
    pub place: String,
    /// The number of the petition in that place on that day, from 1 to 999,999.
    pub serial: i64,
}

/// Why a grid event goes to the next level.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum RaiseCause {
    /// 超出本级处理能力: beyond what the level can do.
    #[cfg_attr(test, serde(rename = "beyond"))]
    Beyond,
    /// 逾期未处理: not handled in time.
    #[cfg_attr(test, serde(rename = "late"))]
    Late,
}

/// So many of so many.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Rate {
    /// How many there are in all.
    pub denominator: i64,
    /// How many of them are of the kind that is counted.
    pub numerator: i64,
    /// The one by the other, as a decimal text with four places, a half rounded up; none of nothing.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub ratio: Option<String>,
}

/// What a clock shows at an instant.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Reading {
    /// Whether it ran out and was broken: after the rolled due, on a certain calendar.
    pub breached: bool,
    /// Its colour.
    pub colour: Colour,
    /// When it falls due; none while an open pause holds it.
    pub due: Option<Due>,
    /// Units used up; once overdue, the budget and the units begun since the due (at least one).
    pub elapsed: i64,
    /// The first instant at which colour, overdue or breach will differ, if nothing happens.
    pub next_change_at: Option<Instant>,
    /// How it ended, once it did.
    pub outcome: Option<Outcome>,
    /// Whether it is after the due: the nominal one of a duty, the rolled one of a right.
    pub overdue: bool,
    /// Units left; negative once overdue.
    pub remaining: i64,
    /// Whether it runs.
    pub state: ClockState,
    /// Units of budget and extensions together.
    pub total: i64,
}

/// The question of a rebase, as JSON.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct RebaseQuestion {
    /// The time of whoever decides.
    pub at: Instant,
    /// The dossiers that the commands are about, as they stand.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub dossiers: Vec<Dossier>,
    /// What is known of the phone's clock, for commands that do not tell when they happened: those that
    /// an outbox sends do, once it has heard the server's time.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub heard: Option<ClockHeard>,
}

/// What a rebase leads to: an answer for each command, and the events of those that were accepted.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Rebased {
    /// One for each command, in their order.
    pub answers: Vec<FieldAnswer>,
    /// What happened in dossiers, in order.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub dossier_events: Vec<DossierEvent>,
    /// What happened in petitions, in order. Store them with those of the dossiers: all, or none.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub events: Vec<Event>,
}

/// Record the risks.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct RecordRisks {
    /// What the assessment comes to.
    pub outcome: AssessmentOutcome,
    /// Why.
    pub reasons: String,
    /// The report.
    pub report: String,
}

/// What is written down when a petition is taken in (信访工作条例 19, 22, 23).
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Register {
    /// How it came in.
    pub intake: Intake,
    /// Those who speak for the petitioner.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub agents: Vec<Agent>,
    /// The branch of article 31, where it is clear at once.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub branch: Option<Branch>,
    /// The class, where it is clear at once.
    #[cfg_attr(test, serde(rename = "class"))]
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub matter_class: Option<MatterClass>,
    /// Its public code, where it has one already.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub code: Option<String>,
    /// What the petitioner handed in.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub documents: Vec<String>,
    /// A hotline order, grid event or earlier petition that it refers to. A petition never becomes
    /// a hotline order.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub follows: Option<String>,
    /// How many people bring it; 1 unless more.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub people: Option<i64>,
    /// The petitioner. Left out when nobody gave a name.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub petitioner: Option<String>,
    /// Where the problem lies, as the host names places.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub place: Option<String>,
    /// The unit that takes it in; the actor's own where left out.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub receiver: Option<String>,
    /// The reception at which a leader took it in (接访, 下访, 信访工作条例 18(2)), for a visit.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub reception: Option<String>,
    /// An earlier petition of which a named officer says that this one repeats it.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub repeats: Option<String>,
    /// Those who represent a joint petition; at most five for a visit (article 20(3)).
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub representatives: Vec<String>,
    /// Whom it is about. Never shown when the petition is an accusation.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub respondents: Vec<Respondent>,
    /// The subject, in the host's list of subjects.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub subject: Option<String>,
    /// The petitioner left no name or address at which to be told (article 23(2)).
    #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
    #[uniffi(default = false)]
    pub unreachable: bool,
}

/// How the two sides of a matter stand to each other.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Relation {
    /// 行政管理: citizen and administration.
    #[cfg_attr(test, serde(rename = "administrative"))]
    Administrative,
    /// 劳动人事: employment.
    #[cfg_attr(test, serde(rename = "employment"))]
    Employment,
    /// 农村土地承包经营: rural land contract.
    #[cfg_attr(test, serde(rename = "land_contract"))]
    LandContract,
    /// 民事（平等主体）: civil, between equals.
    #[cfg_attr(test, serde(rename = "civil"))]
    Civil,
    /// 党组织、机关内部: inside the party or an organ.
    #[cfg_attr(test, serde(rename = "membership"))]
    Membership,
    /// 政法机关执法司法: with court, procuratorate or police.
    #[cfg_attr(test, serde(rename = "judicial"))]
    Judicial,
    /// 无相对方: no other side.
    #[cfg_attr(test, serde(rename = "none"))]
    None,
}

/// Help beside the handling, never instead of it (article 37(2)).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Relief {
    /// 社会救助: social relief.
    #[cfg_attr(test, serde(rename = "social"))]
    Social,
    /// 司法救助: judicial relief.
    #[cfg_attr(test, serde(rename = "judicial"))]
    Judicial,
}

/// What came of an application for relief.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum ReliefResult {
    /// 给予救助: granted.
    #[cfg_attr(test, serde(rename = "granted"))]
    Granted,
    /// 不予救助: refused.
    #[cfg_attr(test, serde(rename = "refused"))]
    Refused,
    /// 没有答复: no answer.
    #[cfg_attr(test, serde(rename = "no_answer"))]
    NoAnswer,
}

/// What is asked: a new petition, and the table in which to look.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct RepeatsQuestion {
    /// The petitions in which to look; they may hold the new one too.
    pub earlier: Vec<MatterRecord>,
    /// The new petition.
    pub new: MatterRecord,
    /// Whether the one who asks may see accusations (信访工作条例 30(3), 46(5)).
    #[cfg_attr(test, serde(default, skip_serializing_if = "std::ops::Not::not"))]
    #[uniffi(default = false)]
    pub sees_accusations: bool,
}

/// The result for a matter that ends without a disposal opinion.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum ReplyResult {
    /// 采纳: suggestion adopted.
    #[cfg_attr(test, serde(rename = "adopted"))]
    Adopted,
    /// 部分采纳: suggestion adopted in part.
    #[cfg_attr(test, serde(rename = "partly_adopted"))]
    PartlyAdopted,
    /// 未采纳并说明: suggestion not adopted, with reasons.
    #[cfg_attr(test, serde(rename = "not_adopted"))]
    NotAdopted,
    /// 已履行职责: duty performed.
    #[cfg_attr(test, serde(rename = "performed"))]
    Performed,
    /// 已答复: answered.
    #[cfg_attr(test, serde(rename = "answered"))]
    Answered,
    /// 已反馈: result fed back to the accuser.
    #[cfg_attr(test, serde(rename = "informed"))]
    Informed,
}

/// A unit or person that the petition is about.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Respondent {
    /// The person, if it is one.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub person: Option<String>,
    /// The unit, or the person's unit.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub unit: Option<String>,
}

/// Whose act the matter is about.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum RespondentKind {
    /// 个人、企业等: a person or company.
    #[cfg_attr(test, serde(rename = "private"))]
    Private,
    /// 村（居）委会: village or community.
    #[cfg_attr(test, serde(rename = "village"))]
    Village,
    /// 乡镇（街道）: township or street.
    #[cfg_attr(test, serde(rename = "township"))]
    Township,
    /// 县级部门: county department.
    #[cfg_attr(test, serde(rename = "department"))]
    Department,
    /// 垂直领导的机关（海关、金融、外汇、税务、国家安全）: an organ led by its own line (customs, finance, foreign exchange, tax, state security).
    #[cfg_attr(test, serde(rename = "vertical"))]
    Vertical,
    /// 县级党委政府: county party committee or government.
    #[cfg_attr(test, serde(rename = "county"))]
    County,
    /// 县级以上机关、单位: a unit above the county.
    #[cfg_attr(test, serde(rename = "above"))]
    Above,
    /// 公安机关: police.
    #[cfg_attr(test, serde(rename = "police"))]
    Police,
    /// 法院、检察院: court or procuratorate.
    #[cfg_attr(test, serde(rename = "judicial"))]
    Judicial,
    /// 纪检监察机关: discipline inspection organ.
    #[cfg_attr(test, serde(rename = "discipline"))]
    Discipline,
}

/// What a review did to the opinion before it.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum ReviewOutcome {
    /// 维持: upheld.
    #[cfg_attr(test, serde(rename = "uphold"))]
    Uphold,
    /// 变更: changed.
    #[cfg_attr(test, serde(rename = "change"))]
    Change,
    /// 撤销: revoked.
    #[cfg_attr(test, serde(rename = "revoke"))]
    Revoke,
}

/// In which role somebody acts.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Role {
    /// 信访人: petitioner.
    #[cfg_attr(test, serde(rename = "petitioner"))]
    Petitioner,
    /// 信访人的代理人或代表: agent or representative of the petitioner.
    #[cfg_attr(test, serde(rename = "agent"))]
    Agent,
    /// 工作人员: officer of a unit.
    #[cfg_attr(test, serde(rename = "officer"))]
    Officer,
    /// 本机关、单位负责人: head of a unit.
    #[cfg_attr(test, serde(rename = "head"))]
    Head,
    /// 调解员: mediator.
    #[cfg_attr(test, serde(rename = "mediator"))]
    Mediator,
    /// 系统: the platform itself.
    #[cfg_attr(test, serde(rename = "system"))]
    System,
}

/// What happens when the last day of a period is a day of rest.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Roll {
    /// The last day stays (nominal and rolled due are the same).
    #[cfg_attr(test, serde(rename = "none"))]
    None,
    /// The next working day is the last one (民法典 203).
    #[cfg_attr(test, serde(rename = "next"))]
    Next,
    /// The working day before is the last one.
    #[cfg_attr(test, serde(rename = "previous"))]
    Previous,
}

/// A leader who takes turns.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct RosterLeader {
    /// Who, as the host's opaque reference.
    pub person: String,
    /// When somebody else stands in.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub away: Vec<DaySpan>,
}

/// Who is there in a month.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Rotation {
    /// The month for which it holds: the one after that which was counted.
    pub month: String,
    /// Those who come when they are called, by identifier.
    pub on_call: Vec<String>,
    /// Those who are always there, by identifier.
    pub resident: Vec<String>,
    /// Those who take a rotating seat, most visits first.
    pub rotating: Vec<UnitVisits>,
    /// Rotating units for which no seat was left, most visits first.
    pub without_seat: Vec<UnitVisits>,
}

/// A month's visits, from which the next month's seats follow.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct RotationQuestion {
    /// The month that was counted.
    pub month: String,
    /// How many seats rotate.
    pub seats: i64,
    /// The counts, each unit once. A unit that is left out had no visit.
    pub visits: Vec<UnitVisits>,
}

/// A responsible unit in a deciding channel.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Route {
    /// The channel.
    pub channel: Channel,
    /// Who coordinates, by the tier of the matter; competence stays where it is.
    pub coordination: Coordination,
    /// The level of the responsible unit.
    pub level: Level,
    /// The responsible unit.
    pub unit: String,
    /// The channels that go beside it.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub beside: Vec<Beside>,
    /// The clocks of matters of this class and branch that start when it goes there.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub clocks: Vec<String>,
    /// The other units concerned: one leads, they work with it (信访工作条例 24). None in another
    /// procedure, where they are parties.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub co_units: Vec<String>,
    /// What the petitioner should bring.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub documents: Vec<Text>,
    /// Units outside the place that the matter is also about: for their part the petitioner turns to
    /// them (信访工作条例 23(1)).
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub elsewhere: Vec<String>,
    /// Mediation is tried first; without agreement the responsible unit goes on.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub first_try: Option<FirstTry>,
    /// What no unit of the directory is there for: the unit named passes the matter on.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub missing: Option<Function>,
    /// The procedure into which the matter is diverted there.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub procedure: Option<Procedure>,
    /// A visit to another door than the law says.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub wrong_door: Option<WrongDoor>,
}

/// Why facts lead where they lead.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct RouteExplanation {
    /// The rule that decided.
    pub fired: RuleReason,
    /// The rules for mediation, channels beside and tiers that held.
    pub held: Vec<RuleReason>,
    /// Every other rule, nearest first, with the first thing that it lacked; one that lacked nothing
    /// gave way to the rule that decided.
    pub others: Vec<RuleReason>,
    /// The tier of the matter.
    pub tier: Tier,
    /// Why something was assumed from the subject.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub assumed: Option<Text>,
    /// The rules that held and go before others that held too; the one that decided comes first.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub overrides: Vec<RouteOverride>,
}

/// Where a petition goes, or why not here.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum RouteOutcome {
    /// A channel and a unit.
    #[cfg_attr(test, serde(rename = "route"))]
    Route(Route),
    /// No channel here.
    #[cfg_attr(test, serde(rename = "not_here"))]
    NotHere(NotHere),
}

/// A rule that goes before others that held too.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct RouteOverride {
    /// Why, in the words of the pack.
    pub because: Text,
    /// The rules that gave way to it.
    pub over: Vec<String>,
    /// The rule.
    pub rule: String,
}

/// Where a petition goes, by which rule of which policy.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct RoutingDecision {
    /// What the rule stands on.
    pub citation: Citation,
    /// Where it goes, or why not here.
    pub outcome: RouteOutcome,
    /// The policy.
    pub policy: PolicyRef,
    /// The rule.
    pub rule: String,
    /// The risk tier of the matter.
    pub tier: Tier,
    /// What was assumed from the subject, where it was unknown.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub assumed: Option<Assumed>,
    /// The rules that gave the tier; none for a low one that no rule names.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub tier_rules: Vec<String>,
    /// The limits of other procedures that the petition does not stop.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub warnings: Vec<LimitWarning>,
}

/// A rule, and what it lacked.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct RuleReason {
    /// What it stands on.
    pub citation: Citation,
    /// The rule in words.
    pub label: Text,
    /// How many facts it does not hold for.
    pub lacking: i64,
    /// The rule.
    pub rule: String,
    /// Where it leads: a channel, a reason, `mediation`, or a tier.
    pub to: String,
    /// The first fact for which it does not hold.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub lacked: Option<LackedCell>,
}

/// What a rung of a ladder asks for.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum RungAct {
    /// Remind the bearer (提醒、催办).
    #[cfg_attr(test, serde(rename = "remind"))]
    Remind,
    /// Supervise the bearer (督办).
    #[cfg_attr(test, serde(rename = "supervise"))]
    Supervise,
    /// Take it to the unit above (升级).
    #[cfg_attr(test, serde(rename = "escalate"))]
    Escalate,
}

/// How far the facts of two petitions agree, the strongest first.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum SameFacts {
    /// 内容、地点、被反映对象都相同: same subject, place and respondents.
    #[cfg_attr(test, serde(rename = "all"))]
    All,
    /// 内容、被反映对象相同: same subject and respondents.
    #[cfg_attr(test, serde(rename = "subject_and_respondents"))]
    SubjectAndRespondents,
    /// 内容、地点相同: same subject and place.
    #[cfg_attr(test, serde(rename = "subject_and_place"))]
    SubjectAndPlace,
}

/// What the petitioner thinks of the handling.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Satisfaction {
    /// 满意: satisfied.
    #[cfg_attr(test, serde(rename = "satisfied"))]
    Satisfied,
    /// 基本满意: basically satisfied.
    #[cfg_attr(test, serde(rename = "basically"))]
    Basically,
    /// 不满意: dissatisfied.
    #[cfg_attr(test, serde(rename = "dissatisfied"))]
    Dissatisfied,
}

/// The forecast of one series.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct SeriesForecast {
    /// On how many whole years it stands.
    pub years: i64,
    /// What is expected; nothing where it says why not.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
    #[uniffi(default = [])]
    pub months: Vec<ExpectedMonth>,
    /// Of which subject.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub subject: Option<String>,
    /// At which unit.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub unit: Option<String>,
    /// Why nothing is forecast.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub without: Option<NoForecast>,
}

/// A command that was set aside: it is not sent again unless somebody asks for it.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct SetAsideCommand {
    /// The command.
    pub command: FieldCommand,
    /// Why it was refused, or that it was never answered.
    pub fault: Option<Fault>,
    /// Its place in the order.
    pub nr: i64,
}

/// How contested competence is settled (article 24).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Settlement {
    /// 协商: negotiation of the units.
    #[cfg_attr(test, serde(rename = "negotiation"))]
    Negotiation,
    /// 共同的上一级机关、单位决定: decision of the common superior.
    #[cfg_attr(test, serde(rename = "common_superior"))]
    CommonSuperior,
    /// 信访工作联席会议协调: joint meeting on petition work.
    #[cfg_attr(test, serde(rename = "joint_meeting"))]
    JointMeeting,
    /// 本级党委和政府指定: designation by the government of the level.
    #[cfg_attr(test, serde(rename = "government"))]
    Government,
}

/// How bad a finding is.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Severity {
    /// The pack can be used, but someone should look.
    #[cfg_attr(test, serde(rename = "warning"))]
    Warning,
    /// The pack cannot be used.
    #[cfg_attr(test, serde(rename = "error"))]
    Error,
}

/// A side of a dispute.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Side {
    /// 信访人一方: the petitioner's side.
    #[cfg_attr(test, serde(rename = "petitioner"))]
    Petitioner,
    /// 另一方: the other side.
    #[cfg_attr(test, serde(rename = "other"))]
    Other,
}

/// Why a first petition may be handled simply (简易办理办法 2022, 4).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum SimpleGround {
    /// 事实清楚、责任明确、争议不大、易于解决: facts and responsibility clear, easily solved.
    #[cfg_attr(test, serde(rename = "clear"))]
    Clear,
    /// 咨询、建议或者感谢，可以即时反馈: question, suggestion or thanks that can be answered at once.
    #[cfg_attr(test, serde(rename = "instant"))]
    Instant,
    /// 涉及日常生产生活、时效性强: daily life, pressing.
    #[cfg_attr(test, serde(rename = "pressing"))]
    Pressing,
    /// 已有明确承诺或者结论: already promised or concluded.
    #[cfg_attr(test, serde(rename = "promised"))]
    Promised,
    /// 其他可以简易办理的: another case for simple handling.
    #[cfg_attr(test, serde(rename = "other"))]
    Other,
}

/// How far the matter has come in other procedures.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Stage {
    /// 未进入其他程序: in no procedure yet.
    #[cfg_attr(test, serde(rename = "none"))]
    None,
    /// 已有行政行为: an administrative act was taken.
    #[cfg_attr(test, serde(rename = "administrative_act"))]
    AdministrativeAct,
    /// 已申请履行职责: performance of a duty was asked for.
    #[cfg_attr(test, serde(rename = "duty_requested"))]
    DutyRequested,
    /// 调解未成: mediation failed.
    #[cfg_attr(test, serde(rename = "mediation_failed"))]
    MediationFailed,
    /// 已达成调解协议: a mediation agreement was reached.
    #[cfg_attr(test, serde(rename = "agreement"))]
    Agreement,
    /// 仲裁中: in arbitration.
    #[cfg_attr(test, serde(rename = "in_arbitration"))]
    InArbitration,
    /// 已有仲裁裁决: an award was made.
    #[cfg_attr(test, serde(rename = "award"))]
    Award,
    /// 行政复议中: in reconsideration.
    #[cfg_attr(test, serde(rename = "in_reconsideration"))]
    InReconsideration,
    /// 已有复议决定: reconsideration was decided.
    #[cfg_attr(test, serde(rename = "reconsidered"))]
    Reconsidered,
    /// 诉讼中: in court.
    #[cfg_attr(test, serde(rename = "in_court"))]
    InCourt,
    /// 裁判已生效: finally judged.
    #[cfg_attr(test, serde(rename = "judged"))]
    Judged,
    /// 公安、检察程序中: with police or procuratorate.
    #[cfg_attr(test, serde(rename = "in_police"))]
    InPolice,
    /// 其他单位正在办理同一信访事项: the same matter is pending as a petition.
    #[cfg_attr(test, serde(rename = "in_petition"))]
    InPetition,
    /// 已收到信访处理意见书: an opinion was given on the same matter.
    #[cfg_attr(test, serde(rename = "answered"))]
    Answered,
    /// 已收到复查意见: a review opinion was given on the same matter.
    #[cfg_attr(test, serde(rename = "reviewed"))]
    Reviewed,
    /// 同一事实和理由已复核终结: finally reviewed on the same facts and reasons.
    #[cfg_attr(test, serde(rename = "final_review"))]
    FinalReview,
    /// 12345工单办理中: pending as a hotline order.
    #[cfg_attr(test, serde(rename = "in_hotline"))]
    InHotline,
}

/// At which step an answer was given.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Step {
    /// Handling.
    #[cfg_attr(test, serde(rename = "handling"))]
    Handling,
    /// Review (复查).
    #[cfg_attr(test, serde(rename = "review"))]
    Review,
    /// Final review (复核).
    #[cfg_attr(test, serde(rename = "final_review"))]
    FinalReview,
}

/// The clock of a step, as it was told when it started.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct StepClock {
    /// The version of the calendar behind `due`.
    pub calendar: String,
    /// When it falls due.
    pub due: Due,
    /// When it started.
    pub started_at: Instant,
    /// Its terms.
    pub terms: Terms,
}

/// The three suggestions (三项建议, article 40).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum SuggestionKind {
    /// 改进工作: improve work.
    #[cfg_attr(test, serde(rename = "improve_work"))]
    ImproveWork,
    /// 完善政策: improve policy.
    #[cfg_attr(test, serde(rename = "improve_policy"))]
    ImprovePolicy,
    /// 追究责任: accountability.
    #[cfg_attr(test, serde(rename = "accountability"))]
    Accountability,
}

/// Why a petition office supervises (article 40(1)).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum SupervisionGround {
    /// 违反规定受理信访事项: acceptance against the rules.
    #[cfg_attr(test, serde(rename = "acceptance_breach"))]
    AcceptanceBreach,
    /// 违反规定办理信访事项: handling against the rules.
    #[cfg_attr(test, serde(rename = "handling_breach"))]
    HandlingBreach,
    /// 推诿: buck-passing.
    #[cfg_attr(test, serde(rename = "buck_passing"))]
    BuckPassing,
    /// 敷衍: perfunctory handling.
    #[cfg_attr(test, serde(rename = "perfunctory"))]
    Perfunctory,
    /// 拖延: delay.
    #[cfg_attr(test, serde(rename = "delay"))]
    Delay,
    /// 弄虚作假: fraud.
    #[cfg_attr(test, serde(rename = "fraud"))]
    Fraud,
    /// 拒不执行信访处理意见: refusal to execute the opinion.
    #[cfg_attr(test, serde(rename = "refusal_to_execute"))]
    RefusalToExecute,
}

/// The answer to a `Ask`.
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(tag = "type", deny_unknown_fields))]
pub enum TableAnswer {
    /// Who of a pool can be chosen.
    #[cfg_attr(test, serde(rename = "candidates"))]
    Candidates {
        /// Who can be chosen: the closest specialty first, then by reference. The order is no ranking of
        /// persons, and the parties choose whom they want.
        candidates: Vec<Candidate>,
        /// Who cannot, by reference.
        left_out: Vec<PassedOver>,
    },
    /// What fell due in a period, and was held or missed.
    #[cfg_attr(test, serde(rename = "occurrences"))]
    Occurrences {
        /// What fell due.
        occurrences: Vec<Occurrence>,
        /// Records of the period that belong to nothing that was due: of another schedule or unit, or one more
        /// than was owed.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        beyond: Vec<HeldRecord>,
    },
    /// Whose turn it is.
    #[cfg_attr(test, serde(rename = "turns"))]
    Turns {
        /// The turns.
        turns: Vec<Turn>,
    },
    /// What a meeting has before it.
    #[cfg_attr(test, serde(rename = "agenda_items"))]
    AgendaItems {
        /// The items: part by part as the pack has them, then by due, then by identifier.
        items: Vec<AgendaItem>,
        /// The meeting.
        label: Text,
    },
    /// Matters by list.
    #[cfg_attr(test, serde(rename = "ledger_rows"))]
    LedgerRows {
        /// How many matters stand on each list, whichever were asked for.
        counts: std::collections::HashMap<String, i64>,
        /// The petitions, by the day on which they were received, then by identifier.
        petitions: Vec<LedgerRow>,
        /// Grid events that are not closed: they are on the list `latent`.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        dossiers: Vec<String>,
    },
    /// How many came in each month.
    #[cfg_attr(test, serde(rename = "month_counts"))]
    MonthCounts {
        /// The counts.
        counts: Vec<MonthCount>,
    },
    /// How many are to be expected.
    #[cfg_attr(test, serde(rename = "forecasts"))]
    Forecasts {
        /// One for each series that has a line.
        series: Vec<SeriesForecast>,
    },
    /// Who held a petition when.
    #[cfg_attr(test, serde(rename = "traced"))]
    Traced {
        /// Who had it, in order.
        held: Vec<HeldSpan>,
        /// The petition.
        petition: String,
        /// The answers, in order.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        answers: Vec<TracedAnswer>,
        /// The pieces of work, in the order in which they were sent.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        assignments: Vec<TracedAssignment>,
        /// The duties that were broken, as they were recorded.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        breaches: Vec<TracedBreach>,
        /// Who coordinated, in order.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Vec::is_empty"))]
        #[uniffi(default = [])]
        coordination: Vec<TracedCoordination>,
        /// With what it ended.
        #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        outcome: Option<CloseOutcome>,
    },
    /// Which petitions somebody may know of.
    #[cfg_attr(test, serde(rename = "walled"))]
    Walled {
        /// Those that do not exist for them: accusations of them, of their unit, of one above it, or of one
        /// whose powers it continues.
        hidden: Vec<String>,
        /// The others.
        open: Vec<String>,
    },
}

/// What the arithmetic of a clock needs to know of its rule. A running clock keeps the terms under
/// which it started.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Terms {
    /// How long it runs.
    pub budget: String,
    /// When it changes colour.
    pub colours: Thresholds,
    /// Whom it protects.
    pub nature: Nature,
    /// What happens when it ends on a day of rest.
    pub roll: Roll,
}

/// A text in Chinese and in English.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Text {
    /// English.
    pub en: String,
    /// Chinese.
    pub zh: String,
}

/// The fractions of a clock's own budget at which it turns blue, yellow and red.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Thresholds {
    /// Blue from here.
    pub blue: String,
    /// Red from here.
    pub red: String,
    /// Yellow from here.
    pub yellow: String,
}

/// The risk tier of a matter, never of a person (practice row U8).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Tier {
    /// 低: low.
    #[cfg_attr(test, serde(rename = "low"))]
    Low,
    /// 中: medium.
    #[cfg_attr(test, serde(rename = "medium"))]
    Medium,
    /// 高: high.
    #[cfg_attr(test, serde(rename = "high"))]
    High,
}

/// An answer, and who gave it.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct TracedAnswer {
    /// When.
    pub at: Instant,
    /// At which step.
    pub step: Step,
    /// Who gave it.
    pub unit: String,
    /// What an opinion said.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub outcome: Option<OpinionOutcome>,
    /// What a review did.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub review: Option<ReviewOutcome>,
}

/// One unit's piece of work.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct TracedAssignment {
    /// Since when.
    pub from: Instant,
    /// Its identifier.
    pub id: String,
    /// Lead or co-handling.
    pub part: Part,
    /// Who sent it.
    pub sender: String,
    /// What has become of it.
    pub state: AssignmentState,
    /// The unit.
    pub unit: String,
    /// Until when.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub to: Option<Instant>,
}

/// A duty that was broken, and who bore it then.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct TracedBreach {
    /// The clock.
    pub clock: String,
    /// When it was due.
    pub due: Due,
    /// Who bore it.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub unit: Option<String>,
}

/// A unit that coordinated.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct TracedCoordination {
    /// Since when.
    pub from: Instant,
    /// At which level.
    pub level: Level,
    /// The unit.
    pub unit: String,
    /// Until when.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub to: Option<Instant>,
    /// Why it climbed there, where it did.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub trigger: Option<EscalationTrigger>,
}

/// One turn.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct Turn {
    /// The day.
    pub due: Date,
    /// Whose turn it is; nobody's where all are away.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub person: Option<String>,
}

/// What was measured of one unit.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct UnitIndicators {
    /// Findings that the unit's staff failed their duty (practice row H11).
    pub failed_duty: Rate,
    /// Duties done in time.
    pub in_time: Rate,
    /// Opinions that a review changed or revoked.
    pub overturned: Rate,
    /// Petitioners who evaluated when they were asked.
    pub participation: Rate,
    /// First petitions that rested after their answer.
    pub resolved_at_first: Rate,
    /// Petitioners told in writing in time.
    pub response: Rate,
    /// Petitions done again.
    pub rework: Rate,
    /// Petitioners satisfied or basically satisfied.
    pub satisfaction: Rate,
    /// Clocks left out, since the calendar does not reach far enough to judge them.
    pub undetermined: i64,
    /// The unit.
    pub unit: String,
}

/// How many visits about a unit the centre received.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct UnitVisits {
    /// The unit.
    pub unit: String,
    /// The visits.
    pub visits: i64,
}

/// How urgent the matter is (信访工作条例 25).
#[derive(uniffi::Enum)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
pub enum Urgency {
    /// 一般: ordinary.
    #[cfg_attr(test, serde(rename = "ordinary"))]
    Ordinary,
    /// 紧急: urgent.
    #[cfg_attr(test, serde(rename = "urgent"))]
    Urgent,
    /// 重大紧急: major and urgent.
    #[cfg_attr(test, serde(rename = "major"))]
    Major,
}

/// A deadline as the petitioner sees it.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct ViewDeadline {
    /// When it falls due.
    pub due: Due,
    /// What is due.
    pub label: Text,
    /// Whether it has passed.
    pub passed: bool,
    /// The article.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub article: Option<String>,
}

/// A paper for the petitioner.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct ViewDocument {
    /// When it was made.
    pub at: Instant,
    /// The paper.
    pub document: String,
    /// What it is.
    pub label: Text,
}

/// A limit of another procedure as the petitioner sees it.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct ViewLimit {
    /// The article.
    pub article: String,
    /// What it is for.
    pub label: Text,
    /// Whether it has passed.
    pub passed: bool,
    /// When it runs out, where the day it counts from is known: say which day it was.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub due: Option<Due>,
    /// What else to know of it.
    #[cfg_attr(test, serde(default, skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub note: Option<Text>,
}

/// A step that happened.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct ViewStep {
    /// When.
    pub at: Instant,
    /// What.
    pub label: Text,
}

/// A visit neither at the competent level in the matter's own place nor at the level above
/// (信访工作条例 20(1)).
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(Serialize, Deserialize))]
#[cfg_attr(test, serde(deny_unknown_fields))]
pub struct WrongDoor {
    /// The articles.
    pub article: String,
    /// Where to go: the responsible unit, and the nearest one of a higher level above it.
    pub go_to: Vec<String>,
    /// What to tell the petitioner.
    pub message: Text,
}
