//! Why a command is refused: a stable code, the article, and what can be done next.

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;

use super::act::ActKind;
use crate::json::FromJson;
use crate::refusal_table::refusals;
use crate::text::Text;

/// A refusal. Nothing changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// The articles of 信访工作条例, or what else it stands on.
    pub article: Cow<'static, str>,
    /// The stable code.
    pub code: RefusalCode,
    /// Why.
    pub message: Text,
    /// What can be done next.
    pub next: Text,
    /// The commands that the petition's phase allows, where that was the reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub possible: Vec<ActKind>,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({})", self.code, self.message.en, self.next.en)
    }
}

impl std::error::Error for Refusal {}

refusals! {
    /// The codes of refusals. They never change their meaning.
    RefusalCode {
    UnknownPetition = "unknown_petition", "30(3), 46(5)", "没有这件信访事项", "there is no such petition", "核对编号", "check the identifier";
    StaleSequence = "stale_sequence", "—", "决定所依据的序号是 {given}，现已到 {current}", "the command was decided on sequence {given}, the petition is at {current}", "读取新事件后再作决定", "read the newer events and decide again";
    NewerEvents = "newer_events", "—", "事项含有新版本（{version}）的事件", "the petition has events of a newer version ({version})", "升级本库后再作决定", "upgrade the library, then decide";
    PolicyNotInForce = "policy_not_in_force", "50", "规则包 {policy} 在 {date} 不适用", "policy {policy} is not in force on {date}", "使用当日有效的规则包", "use the policy that is in force on that day";
    UnknownUnit = "unknown_unit", "—", "目录中没有机构 {unit}", "unit {unit} is not in the directory", "改正编号，或先补入目录", "correct the identifier, or add the unit to the directory";
    UnitMissing = "unit_missing", "—", "未说明代表哪个机构", "it is not said for which unit the actor acts", "填写 actor.unit", "give actor.unit";
    TimeBackwards = "time_backwards", "—", "记录时间 {at} 早于上一事件 {last}", "it is recorded at {at}, before the last event at {last}", "用服务器当前时间记录；实际发生时间写在 occurred_at", "record it with the server's time; put the time of the happening into occurred_at";
    TimeNeedsPerson = "time_needs_person", "—", "发生时间 {occurred} 晚于记录时间，或早于记录时间超过 {days} 天", "it happened at {occurred}: after it was recorded, or more than {days} days before", "由具名人员核实后填写 confirmed_by", "let a named officer check it and give confirmed_by";
    BeforeReceipt = "before_receipt", "—", "发生时间早于收到时间 {received}", "it happened before the petition was received at {received}", "改正 occurred_at", "correct occurred_at";
    NotNow = "not_now", "{article}", "事项处于“{phase}”，不能{act}", "the petition is `{phase}`: it cannot {act} now", "此时可以：{possible}", "possible now: {possible}";
    NotYourStep = "not_your_step", "{article}", "“{act}”应由{who}进行", "to {act} is for {who}", "交由有权的机关、单位或者人员办理", "leave it to the unit or person that may";
    HeadOnly = "head_only", "34", "“{act}”须经本机关、单位负责人批准", "to {act} needs the head of the unit", "报请负责人批准，由其发出命令", "have the head approve it and issue the command";
    Recusal = "recusal", "28(3)", "有直接利害关系，应当回避", "a direct interest in the matter: the handler must withdraw", "换由其他人员办理", "let somebody else handle it";
    AccusationWall = "accusation_wall", "30(3), 46(5)", "检举控告不得透露或者转给被检举控告的人员或者单位", "an accusation may not be passed on or disclosed to the accused person or unit", "按干部管理权限转送纪检监察机关或者其上级", "send it to discipline inspection or to the unit above, by the powers over officials";
    ClassifyFirst = "classify_first", "22(1), 30(3)", "尚未分类：在查明是否检举控告之前，不转给、不告知所反映的单位", "not yet classified: until it is clear whether it is an accusation, no unit that it is about is told", "先甄别分类，或者改由其他单位", "classify it first, or choose another unit";
    NoMandate = "no_mandate", "19", "不是信访人，也没有代理或者代表的委托", "neither the petitioner nor an agent with a mandate", "由信访人提出，或者登记委托", "let the petitioner do it, or register the mandate";
    RepresentativesMissing = "representatives_missing", "20(3)", "多人走访应当推选代表", "several people who come in person must choose representatives", "登记 1 至 {max} 名代表", "register 1 to {max} representatives";
    TooManyRepresentatives = "too_many_representatives", "20(3)", "代表有 {given} 人，不得超过 {max} 人", "{given} representatives: at most {max}", "请推选不超过 {max} 名代表", "choose at most {max} representatives";
    RepeatNotDecided = "repeat_not_decided", "22(1)", "是否重复信访，由具名工作人员认定，不能由提出的人或者系统填写", "whether it repeats an earlier petition is for a named officer to decide, not for the one who brings it or the platform", "登记时不填 repeats，由工作人员以 choose_mode 认定", "leave `repeats` out; an officer decides it with choose_mode";
    OrderMissing = "order_missing", "—", "来自12345热线的事项没有写明工单", "a matter from the hotline names no order", "在 follows 中填写工单编号", "give the order in `follows`";
    NobodyBringsIt = "nobody_brings_it", "17", "人数为 0", "a petition is brought by 0 people", "填写实际人数", "give the number of people";
    BranchWithoutClaim = "branch_without_claim", "31", "只有申诉求决类分六项办理", "only a claim has a branch of article 31", "不填 branch，或者归为申诉求决类", "leave the branch out, or classify it as a claim";
    AdoptIncomplete = "adopt_incomplete", "—", "接入“{phase}”的事项缺少“{missing}”", "a petition adopted as `{phase}` needs {missing}", "补齐，或者按较早的阶段接入", "give it, or adopt the petition at an earlier phase";
    UrgentRecipient = "urgent_recipient", "25", "重大紧急事项应当报告本级党委和政府", "an urgent matter must be reported to the government of the level", "收件机构中加入党委和政府", "add the government to the recipients";
    NoAssignments = "no_assignments", "22(1)", "没有列出承办单位", "no unit is named", "列出至少一个单位", "name at least one unit";
    OneLead = "one_lead", "24", "应当恰有一个牵头单位，现有 {given} 个", "exactly one unit must lead, {given} do", "指定一个牵头单位，其余为协办", "let one unit lead and the others co-handle";
    DuplicateAssignment = "duplicate_assignment", "—", "承办编号 {id} 重复", "assignment {id} exists already", "换一个新的编号", "make a new identifier";
    UnknownAssignment = "unknown_assignment", "—", "没有在办的承办 {id}", "there is no active assignment {id}", "核对编号", "check the identifier";
    SendUp = "send_up", "22(1), 23(1)", "不能转送、交办给上级 {unit}", "a matter is not sent to a unit above ({unit})", "向上级请用报告", "report it upwards instead";
    SendToSelf = "send_to_self", "22(1)", "不能转送、交办给自己", "a unit does not send a matter to itself", "自行受理，或者另选单位", "accept it, or choose another unit";
    AbolishedUnit = "abolished_unit", "24(2)", "{unit} 已由 {successor} 继续行使职权", "the powers of {unit} are now those of {successor}", "改为 {successor}", "use {successor}";
    DueInThePast = "due_in_the_past", "22(1)(3)", "指定期限 {due} 早于交办之日", "the set date {due} lies before the day of sending", "指定以后的日期", "set a later date";
    ObjectionLate = "objection_late", "23(3)", "提出异议的期限（5 个工作日）已于 {due} 届满", "the time to object (5 working days) ended on {due}", "办理该事项；确有管辖争议的，按第二十四条提出", "handle the matter; if competence is truly disputed, contest it under article 24";
    NotObjected = "not_objected", "23(3)", "该承办没有待核实的异议", "the assignment has no objection to decide", "核对编号", "check the identifier";
    ObjectionPending = "objection_pending", "23(3)", "异议尚未核实", "the objection is not decided", "等待转送、交办的单位核实", "wait for the sender's decision";
    ContestNeedsTwo = "contest_needs_two", "24(1)", "管辖争议至少涉及两个不同单位", "a contest is between at least two different units", "列出所涉及的单位", "name the units concerned";
    NotInContest = "not_in_contest", "24(1)", "协商结果须由所涉及的单位作出并由其中之一受理", "a negotiation is settled by the units concerned, for one of them", "改由共同的上一级机关、单位决定", "let the common superior decide";
    NotCommonSuperior = "not_common_superior", "24(1)", "共同的上一级机关、单位是 {superior}", "the common superior is {superior}", "由 {superior} 决定", "let {superior} decide";
    NoCommonSuperior = "no_common_superior", "24(1)", "所涉及的单位没有共同的上一级机关、单位", "the units have no common superior", "由共同的信访工作联席会议协调处理", "let the joint meeting settle it";
    NotJointMeeting = "not_joint_meeting", "24(1)", "{unit} 不是信访工作联席会议", "{unit} is no joint meeting on petition work", "由联席会议作出", "let the joint meeting do it";
    NotGovernment = "not_government", "24(2)", "{unit} 不是党委和政府", "{unit} is no government", "由本级党委和政府或者其指定的机关、单位确定", "let the government of the level do it";
    UnknownGround = "unknown_ground", "19(3), 22(2), 36(3)", "规则中没有理由 {ground}", "the policy has no ground {ground}", "可用的理由：{grounds}", "use one of: {grounds}";
    DivertUnclassified = "divert_unclassified", "31", "先分类：导入其他程序须为申诉求决类前五项，或者检举控告类", "classify first: only the branches (1) to (5) of a claim, or an accusation, go to another procedure", "先甄别分类", "classify it";
    DivertNotAllowed = "divert_not_allowed", "31", "“{branch}”不能导入“{procedure}”", "`{branch}` does not lead to `{procedure}`", "选择相应程序，或者重新分类", "choose the matching procedure, or classify it anew";
    MediationNotForAccusation = "mediation_not_for_accusation", "30, 33", "检举控告不适用调解", "an accusation is not mediated", "依规依纪依法办理", "handle it under the rules for accusations";
    MediationOpen = "mediation_open", "33", "调解正在进行", "a mediation is under way", "先结束这次调解", "end that mediation first";
    NoMediation = "no_mediation", "33", "没有正在进行的调解", "no mediation is under way", "先启动调解", "open a mediation first";
    ConsentMissing = "consent_missing", "33；人民调解法 17", "须经争议双方同意，{side}尚未同意", "both sides must agree to mediation; {side} has not", "取得双方同意，或者结束调解并告知其他途径", "get both sides' consent, or end mediation and tell the other ways";
    OtherWaysUntold = "other_ways_untold", "人民调解法 26", "调解未成，应当告知其他救济途径", "mediation without agreement: the sides must be told of the other ways", "填写 told_other_ways", "give told_other_ways";
    NoAgreement = "no_agreement", "人民调解法 33", "没有生效的调解协议", "there is no mediation agreement", "先达成协议", "reach an agreement first";
    HearingDates = "hearing_dates", "36(2)", "听证起止日期不对：{from} 至 {to}", "the hearing's days are wrong: {from} to {to}", "起日不晚于止日，且在程序之内", "let the first day not be after the last, and both lie inside the step";
    UnknownClock = "unknown_clock", "34", "没有正在进行的期限 {clock}", "no running clock {clock}", "可延长的期限：{clocks}", "clocks that can be extended: {clocks}";
    NotExtendable = "not_extendable", "34", "期限 {clock} 不得延长", "clock {clock} cannot be extended", "按期办结", "finish in time";
    ExtensionCap = "extension_cap", "34", "延长累计不得超过 {cap}，已延长 {used}", "extensions may reach {cap} in all, {used} are used", "缩短延期，或者按期办结", "extend by less, or finish in time";
    ExtensionTooLate = "extension_too_late", "34", "期限已于 {due} 届满，不能再延长", "the clock ran out on {due}: it cannot be extended", "立即办结；逾期如实记录", "finish at once; the delay stays on record";
    SuspensionNotAllowed = "suspension_not_allowed", "34", "规则不允许中止办理", "the policy allows no suspension", "情况复杂的，可依法延期", "a complicated matter can be extended";
    AlreadySuspended = "already_suspended", "—", "已经中止", "it is suspended already", "先恢复", "resume first";
    NotSuspended = "not_suspended", "—", "没有中止", "it is not suspended", "无需恢复", "there is nothing to resume";
    SimplifiedNotAllowed = "simplified_not_allowed", "简易办理办法（2022）", "规则未启用简易办理", "the policy does not use simplified handling", "按普通程序办理", "handle it in the ordinary way";
    SimplifiedExcluded = "simplified_excluded", "简易办理办法（2022）5", "不适用简易办理：{why}", "not for simplified handling: {why}", "按普通程序办理", "handle it in the ordinary way";
    NotSimplified = "not_simplified", "—", "不是简易办理", "it is not handled simply", "无需转换", "there is nothing to convert";
    SimplifiedCannotRefuse = "simplified_cannot_refuse", "简易办理办法（2022）5(3)", "简易办理不能以不予支持结束", "simplified handling cannot end in refusal", "先转为普通程序", "convert it to ordinary handling first";
    OpinionNotForThis = "opinion_not_for_this", "31(6), 32", "处理意见书只用于申诉求决类第（六）项", "a disposal opinion is for a claim under 31(6)", "先分类，或者用答复", "classify it, or reply";
    ReplyNotForThis = "reply_not_for_this", "31(6), 32", "申诉求决类第（六）项应当出具处理意见书", "a claim under 31(6) needs a disposal opinion", "出具处理意见书", "issue the opinion";
    ReplyResultWrong = "reply_result_wrong", "29, 30, 31(5)", "“{result}”不适用于“{class}”", "`{result}` does not fit `{class}`", "选择相应的结果", "choose a result that fits";
    LegalBasisMissing = "legal_basis_missing", "32", "处理意见书应当载明法律法规依据", "an opinion must state its legal basis", "列出依据的法律、法规、规章", "list the laws and regulations";
    NothingToDeliver = "nothing_to_deliver", "35, 36", "没有待送达的意见", "there is nothing to deliver", "已送达的不再重复", "it was delivered already";
    NoOpinionToReview = "no_opinion_to_review", "35", "复查、复核针对信访处理意见", "a review is of a disposal opinion", "对答复不服的，按所告知的途径提出", "against a reply, use the way that it names";
    ReviewTooLate = "review_too_late", "35, 36", "请求复查、复核的期限（30 日）已于 {due} 届满", "the time to ask for a review (30 days) ended on {due}", "有新的事实和理由的，可以重新提出信访事项", "with new facts and reasons, a new petition can be brought";
    ReviewAfterReview = "review_after_review", "36(1)", "已经复查，应当请求复核", "a review was done: ask for the final review", "请求复核", "ask for the final review";
    NoReviewYet = "no_review_yet", "36(1)", "尚未复查", "there was no review", "先请求复查", "ask for a review first";
    WrongReviewer = "wrong_reviewer", "35, 36(1)", "应当向上一级机关、单位提出：{reviewer}", "the request goes to the unit directly above: {reviewer}", "改为向 {reviewer} 提出", "send it to {reviewer}";
    NoGrounds = "no_grounds", "40(1)", "督办须有至少一项情形", "a supervision needs at least one ground", "从七种情形中选择", "choose from the seven grounds";
    DuplicateRecord = "duplicate_record", "—", "编号 {id} 重复", "{id} exists already", "换一个新的编号", "make a new identifier";
    UnknownRecord = "unknown_record", "40", "没有待反馈的 {id}", "there is no open {id}", "核对编号", "check the identifier";
    SupervisesItself = "supervises_itself", "40", "不能督办自己或者上级", "a unit supervises neither itself nor a unit above", "由上级督办", "let the unit above do it";
    MergeWithItself = "merge_with_itself", "—", "不能并入自身", "a petition is not merged into itself", "核对编号", "check the identifier";
    CloseUnanswered = "close_unanswered", "32, 33, 34", "尚无送达的答复、生效的协议或者其他程序的决定", "there is no delivered answer, agreement or decision of another procedure", "先答复并送达", "answer and deliver first";
    CloseOutcomeWrong = "close_outcome_wrong", "32", "“{outcome}”与处理结果不符", "`{outcome}` does not fit what happened", "可用：{fitting}", "use one of: {fitting}";
    ReceiverMissing = "receiver_missing", "22, 23", "未说明由哪个机关、单位收到", "it is not said which unit received the petition", "填写 receiver", "give the receiver";
    PetitionerMismatch = "petitioner_mismatch", "19", "登记的信访人不是提出命令的人", "the petitioner registered is not the one who acts", "以本人或者有委托的代理人提出", "act as the petitioner, or as an agent with a mandate";
    ProcedureMismatch = "procedure_mismatch", "31", "事项不在“{procedure}”程序中", "the matter is not in `{procedure}`", "先导入该程序", "divert it there first";
    NotBearer = "not_bearer", "34", "期限 {clock} 由 {bearer} 承担", "clock {clock} is borne by {bearer}", "由承担单位的负责人批准", "let the head of that unit approve it";
    ExtensionZero = "extension_zero", "34", "延长 0 个单位", "an extension by 0 units", "填写实际延长数", "give the number of units";
    ClockUnanswerable = "clock_unanswerable", "—", "无法计算期限：{detail}", "a clock cannot be computed: {detail}", "改正日期，或者补充日历", "correct the date, or give the calendar";
    RightRunning = "right_running", "35, 36", "信访人的权利期限 {clock} 尚未届满（{due}）", "the petitioner's time {clock} has not ended ({due})", "届满后再进行，或者由信访人行使该权利", "do it after it has ended, or after the petitioner has used it";
    ObjectInstead = "object_instead", "23(3)", "转送、交办的事项不属于职权范围的，不得以 {ground} 不予受理", "a matter that was sent to the unit is not refused as {ground}: the unit objects, and the sender decides", "自收到之日起 5 个工作日内提出异议", "object within 5 working days of receiving it";
    ReportDue = "report_due", "22(1)(3), 40", "{clock} 尚待反馈", "{clock} still waits for a report or an answer", "先提交办结报告或者反馈督办", "report completion, or answer the supervision, first";
    AlreadyAccepted = "already_accepted", "23(3)", "已经受理，不能再提出异议", "the unit took the matter up: it cannot object any more", "继续办理；确需移交的，由转送、交办的单位收回", "go on with it; where it must move, let the unit that sent it recall it";
    FinallyReviewed = "finally_reviewed", "36(3)", "已有复核意见，复查复核程序终结", "there is a final review opinion: no review follows it", "有新的事实和理由的，可以重新提出信访事项", "with new facts and reasons, a new petition can be brought";
    AdoptMismatch = "adopt_mismatch", "—", "接入的情况前后不一：{detail}", "what is said of the adopted petition does not fit together: {detail}", "改正日期、阶段或者承办单位", "correct the dates, the phase or the holder";
    FactsDiffer = "facts_differ", "22(1)", "评估的“{fact}”是“{given}”，事项已记录为“{known}”", "the assessment says {fact} is {given}, the petition has {known}", "先重新分类或者改正事实", "classify anew, or correct the fact";
    Unroutable = "unroutable", "22(1)", "无法确定办理渠道：{detail}", "no route: {detail}", "改正事实，或者补充机构目录", "correct the facts, or complete the directory";
    NoSuchTrigger = "no_such_trigger", "—", "规则包没有“{trigger}”的升级规则", "the policy has no rule to escalate for `{trigger}`", "可用的有：{triggers}", "use one of: {triggers}";
    TriggerNotMet = "trigger_not_met", "—", "“{trigger}”的情形不存在：{missing}", "`{trigger}` is not the case: {missing}", "有新的情况再升级；确实办不了的，以 beyond_competence 说明超出本级能力", "escalate when something new happens; what is truly beyond the level is declared as beyond_competence";
    LadderEnds = "ladder_ends", "39(3)", "现在统筹的单位之上，没有其他单位可以接着统筹", "above the unit that coordinates there is no other to climb to: the ladder ends there", "提请信访工作联席会议协调", "bring it to the joint meeting";
    NobodyFree = "nobody_free", "30(3), 39(3), 46(5)", "检举控告的保密要求排除了机构目录中各级可以统筹的机关、单位", "the wall around the accusation leaves no unit of the directory to coordinate it", "提请信访工作联席会议或者上一级机关、单位决定，目录中没有的先列入（external）；不得告知被检举控告的人和单位", "bring it to the joint meeting or to the unit above, and list that in the directory as external; those it accuses are not told";
    NotCoordinated = "not_coordinated", "—", "统筹单位是 {unit}", "{unit} coordinates the matter", "由该单位下交", "let that unit hand it down";
    LevelNotLower = "level_not_lower", "—", "只能下交到低于“{level}”、不低于风险等级所定的层级", "it is handed down below {level}, and not below the level of its tier", "先重新评估风险等级", "assess the tier anew first";
    TeamMissing = "team_missing", "—", "重复、特殊事项须有专班", "a repeated or special matter needs a team", "填写 team", "give the team";
    TeamKeeps = "team_keeps", "—", "由 {unit} 专班办理到底", "the team of {unit} keeps the matter to the end", "转给该单位，或者重新确定模式", "send it to that unit, or choose the mode anew";
    TeamNotLead = "team_not_lead", "—", "事项由 {unit} 牵头办理，专班应当设在该单位", "{unit} leads the matter: its team must be of that unit", "选 {unit} 为专班，或者先收回，再转给专班所在单位", "choose {unit}, or recall the matter and send it to the team's unit";
    BelowCounty = "below_county", "18(2)", "领导包案限于县级统筹的事项、县级以上的领导，这里是“{level}”", "a leader of the county or above takes charge, of what the county coordinates; here it is `{level}`", "先升级到县级统筹，再确定县级以上的包案领导", "let the matter climb to the county first, and name a leader of the county or above";
    AlreadyInCharge = "already_in_charge", "18(2)", "包案的已经是这位领导", "this leader is in charge already", "移交的，写接手的领导", "to hand it over, name the leader who takes over";
    NoLeader = "no_leader", "18(2)", "没有包案领导", "no leader is in charge", "无须结束", "there is nothing to end";
    MediatorNotChosen = "mediator_not_chosen", "人民调解法 19", "当事人挑选了调解员：双方尚未选定同一人，或者主持的不是所选的人", "the sides choose their mediator: they have not both named the same person, or another one acts", "由双方选定的调解员主持；选不定的，结束调解并告知其他途径", "let the mediator act whom both sides named; if they name none, end mediation and tell the other ways";
    NotThatParty = "not_that_party", "—", "这个机关、单位不是本事项的{party}", "the unit is not {party} of this matter", "只写所属的一方，或者不填 parties", "name only the party that it is, or leave `parties` out";
    FollowUpMissing = "follow_up_missing", "—", "群众不满意，还须回访的有：{missing}", "the petitioner was not satisfied, and has not been followed up by {missing}", "由各方回访，填写 parties", "let each of them follow up, and give `parties`";
    NoOpenRelief = "no_open_relief", "27, 37(2)", "没有向 {unit} 申请、尚待结果的这类救助", "no such relief was asked of {unit} that still waits for a result", "核对救助种类和机构，或者先帮助申请", "check kind and body, or help to apply first";
    ReceptionNotVisit = "reception_not_visit", "18(2)", "领导接访是来访", "a leader's reception is a visit", "intake 写 visit，或者不填 reception", "give `visit` as the intake, or leave `reception` out";
    NotReachedHigher = "not_reached_higher", "38(2)", "事项没有到过上一级：不是上级交办，没有升级，也没有复查", "the matter reached no higher level: it was not assigned from above, did not climb and was not reviewed", "不倒查；发现问题的，可以督办", "nothing to look back at; what is found wrong can be supervised";
    NeverHadIt = "never_had_it", "38(2)", "{unit} 没有接收、承办或者答复过这件事项", "{unit} neither received nor handled nor answered the matter", "写明经办的单位", "name a unit that had it";
    FindingNoGround = "finding_no_ground", "40", "倒查 {id} 不能作为依据：没有这个结论，或者结论是没有失职", "the finding {id} is no ground: there is none, or it says that nobody failed a duty", "核对编号；没有失职的，不提追究责任的建议", "check the identifier; where nobody failed, no accountability is suggested";
    CodeGiven = "code_given", "—", "事项已有编码 {code}", "the petition has the code {code}", "沿用这个编码", "keep that code";
    TooMany = "too_many", "—", "“{what}”有 {given}，不得超过 {max}", "{what} has {given}, at most {max}", "分成几次，或者写入材料", "split it, or put it into a document";
}
}

impl Refusal {
    /// With a text in the place of its message that has this name.
    #[cold]
    pub(super) fn telling(mut self, name: &str, text: &Text) -> Self {
        self.message = self.message.told(name, text);
        self
    }
}

impl RefusalCode {
    /// The refusal, without values to fill in.
    #[cold]
    pub fn refuse(self) -> Refusal {
        self.with(&[])
    }

    /// The refusal, with the text that tells more as `{detail}`.
    #[cold]
    pub(super) fn told(self, detail: &Text) -> Refusal {
        self.refuse().telling("detail", detail)
    }

    /// The refusal of a kind of command, which its message names as `{act}`.
    #[cold]
    pub(super) fn refuse_for(self, act: ActKind) -> Refusal {
        let (label, mut refusal) = (act.label(), self.refuse());
        refusal.message.zh = refusal.message.zh.replace("{act}", &label.zh).into();
        refusal.message.en = refusal.message.en.replace("{act}", &label.en).into();
        refusal
    }

    /// The refusal, with its values filled in.
    #[cold]
    pub fn with(self, values: &[(&str, &str)]) -> Refusal {
        let article = match values.iter().find(|(name, _)| *name == "article") {
            Some((_, article)) if self.article() == "{article}" => {
                Cow::Owned((*article).to_owned())
            }
            _ => Cow::Borrowed(self.article()),
        };
        Refusal {
            article,
            code: self,
            message: self.template().fill(values),
            next: self.remedy().fill(values),
            possible: Vec::new(),
        }
    }
}
