//! Why a command about a dossier is refused.

use std::borrow::Cow;
use std::fmt;

use crate::fault::{Fault, FaultKind};
use crate::refusal_table::refusals;
use crate::text::Text;

/// A refusal. Nothing changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DossierRefusal {
    /// The articles of 信访工作条例, or the practice row that it stands on.
    pub article: Cow<'static, str>,
    /// The stable code.
    pub code: DossierRefusalCode,
    /// Why.
    pub message: Text,
    /// What can be done next.
    pub next: Text,
}

impl fmt::Display for DossierRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({})", self.code, self.message.en, self.next.en)
    }
}

impl std::error::Error for DossierRefusal {}

impl From<DossierRefusal> for Fault {
    fn from(refusal: DossierRefusal) -> Self {
        let mut fault = Self::new(
            FaultKind::Refusal,
            refusal.code.wire(),
            refusal.message,
            refusal.next,
        );
        fault.article = Some(refusal.article);
        fault
    }
}

refusals! {
    /// The codes of refusals about dossiers. They never change their meaning.
    DossierRefusalCode {
    UnknownDossier = "dossier_unknown", "—", "没有这个案卷", "there is no such dossier", "核对编号", "check the identifier";
    // The same words whether it is another petition or an accusation: to ask must not tell.
    NoSuchPetition = "dossier_no_such_petition", "30(3), 46(5)", "没有这件信访事项", "there is no such petition", "交入案卷所指的信访事项；检举控告不挂牌", "hand in the petition that the dossier names; accusations are not listed";
    NewerEvents = "dossier_newer_events", "—", "案卷含有新版本（{version}）的事件", "the dossier has events of a newer version ({version})", "升级本库后再作决定", "upgrade the library, then decide";
    Stale = "dossier_stale", "—", "决定所依据的序号是 {given}，现已到 {current}", "the command was decided on sequence {given}, the dossier is at {current}", "读取新事件后再作决定", "read the newer events and decide again";
    TimeBackwards = "dossier_time_backwards", "—", "记录时间 {at} 早于上一事件 {last}", "it is recorded at {at}, before the last event at {last}", "用服务器当前时间记录；实际发生时间写在 occurred_at", "record it with the server's time; put the time of the happening into occurred_at";
    TimeNeedsPerson = "dossier_time_needs_person", "—", "发生时间 {occurred} 晚于记录时间，或早于记录时间超过 {days} 天", "it happened at {occurred}: after it was recorded, or more than {days} days before", "由另一名具名人员核实后填写 confirmed_by", "let another named officer check it and give confirmed_by";
    BeforeOpening = "dossier_before_opening", "—", "发生时间早于立卷时间 {opened}", "it happened before the dossier was opened at {opened}", "改正 occurred_at", "correct occurred_at";
    PolicyNotInForce = "dossier_policy_not_in_force", "50", "规则包 {policy} 在 {date} 不适用", "policy {policy} is not in force on {date}", "使用当日有效的规则包", "use the policy that is in force on that day";
    NotNow = "dossier_not_now", "L5, L13, P5, P6", "案卷处于“{phase}”，不能{act}", "the dossier is `{phase}`: it cannot {act} now", "此时可以：{possible}", "possible now: {possible}";
    NotYours = "dossier_not_yours", "L5, L13, P5, P6", "应由{who}进行", "this is for {who}", "交由有权的机关、单位办理", "leave it to the unit that may";
    UnknownUnit = "dossier_unknown_unit", "—", "目录中没有机构 {unit}", "unit {unit} is not in the directory", "改正编号，或先补入目录", "correct the identifier, or add the unit to the directory";
    AbolishedUnit = "dossier_abolished_unit", "24(2)", "{unit} 已由 {successor} 继续行使职权", "the powers of {unit} are now those of {successor}", "改为 {successor}", "use {successor}";
    ClockUnanswerable = "dossier_clock_unanswerable", "—", "无法计算期限：{detail}", "a clock cannot be computed: {detail}", "改正日期，或者补充日历", "correct the date, or give the calendar";
    TooMany = "dossier_too_many", "—", "“{what}”有 {given}，不得超过 {max}", "{what} has {given}, at most {max}", "写入一份材料", "put them into one document";
    PetitionClosed = "listing_petition_closed", "L5", "事项处于“{phase}”，已无需揭榜化解", "the petition is `{phase}`: nothing is left to resolve", "撤牌，或者先重新办理", "take it off the list, or take the petition up again first";
    UnknownDifficulty = "listing_unknown_difficulty", "L5", "规则包的经费表中没有难度 {difficulty}", "the pack's table of funds has no difficulty {difficulty}", "可用：{known}", "use one of: {known}";
    Interested = "listing_interested", "28(3)", "{unit} 是被反映的单位，或者经办人有直接利害关系，应当回避", "{unit} is whom the petition is about, or the one who acts has a direct interest", "由其他团队揭榜", "let another team claim it";
    OverFund = "listing_over_fund", "L5", "支付 {paid} 元超出经费 {fund} 元", "{paid} yuan are more than the fund of {fund}", "支付不超过 {fund} 元", "pay at most {fund} yuan";
    UnknownKind = "grid_unknown_kind", "L13", "规则包没有网格事件种类 {kind}", "the pack has no kind of grid event {kind}", "可用：{known}", "use one of: {known}";
    UnknownPlace = "grid_unknown_place", "L13", "目录中没有地点 {place}", "place {place} is not in the directory", "改正编号，或先补入目录", "correct the identifier, or add the place to the directory";
    NotOnTheSpot = "grid_not_on_the_spot", "L13", "“{kind}”不能由网格自行办结", "`{kind}` is not settled by the grid alone", "上交上一级，或者由主管单位处理", "raise it to the next level, or let the competent unit handle it";
    PetitionOnly = "grid_petition_only", "22, 30(3)", "“{kind}”不作为网格事件处理或者上交", "`{kind}` is neither handled nor raised as a grid event", "登记为信访事项，再转为信访事项", "register a petition for it, then turn the event into that petition";
    NotLate = "grid_not_late", "L13", "本步骤 {due} 到期，尚未逾期", "the step is due on {due}: it is not late", "继续处理；确实办不了的，以超出本级处理能力上交", "go on with it; what is truly beyond the level is raised as that";
    HighestLevel = "grid_highest_level", "L13", "{unit} 已是最高一级", "{unit} is the highest level here", "由其处理，或者转为信访事项", "let it handle the event, or turn it into a petition";
    OtherPetition = "grid_other_petition", "L13", "信访事项 {petition} 不是由本事件登记的", "petition {petition} was not registered from this event", "登记时写 intake = grid，follows = {dossier}", "register it with intake `grid`, and with `follows` {dossier}";
    JournalNotKept = "journal_not_kept", "P5", "规则包没有代办事项，不记民情日志", "the pack has no services: no journal is kept", "在规则包中写明 journal_services", "name the `journal_services` in the pack";
    OtherDay = "journal_other_day", "P5", "日志是 {day} 的，所记的事发生在 {happened}", "the journal is of {day}, what is noted happened on {happened}", "改正 occurred_at，或者写入当日的日志", "correct occurred_at, or note it in the journal of its day";
    UnknownService = "journal_unknown_service", "P5", "规则包没有代办事项 {kind}", "the pack has no service {kind}", "可用：{known}", "use one of: {known}";
    UnknownDecision = "assessment_unknown_decision", "P6", "规则包没有需要评估的决策种类 {kind}", "the pack has no kind of decision {kind}", "可用：{known}", "use one of: {known}";
    NoDecider = "assessment_no_decider", "P6", "{unit} 不是党委、政府，不作出这类决策", "{unit} is no government: it takes no such decision", "写明作出决策的机关", "name the unit that takes the decision";
    HearingMissing = "assessment_hearing_missing", "P6", "“{kind}”评估前应当听证", "the risks of `{kind}` are recorded after a hearing", "先举行听证；方案调整后重新听证", "hold the hearing first, and anew once the decision was changed";
    MilderThanAssessed = "assessment_milder", "P6", "评估结论是“{recorded}”，决策不得更宽", "the assessment says `{recorded}`: the decision is no milder", "按评估结论，或者更严；情况变化的重新评估", "decide as it says, or stricter; where things changed, have it assessed anew";
}
}

impl DossierRefusalCode {
    /// The refusal, with its values filled in.
    #[cold]
    pub fn with(self, values: &[(&str, &str)]) -> DossierRefusal {
        DossierRefusal {
            article: Cow::Borrowed(self.article()),
            code: self,
            message: self.template().fill(values),
            next: self.remedy().fill(values),
        }
    }

    #[cold]
    pub(super) fn refuse(self) -> DossierRefusal {
        self.with(&[])
    }
}

impl DossierRefusal {
    /// With a value that has a text of its own in each language.
    #[cold]
    pub(super) fn naming(mut self, place: &str, value: &Text) -> Self {
        for text in [&mut self.message, &mut self.next] {
            *text = Text::new(
                text.zh.replace(place, &value.zh),
                text.en.replace(place, &value.en),
            );
        }
        self
    }
}
