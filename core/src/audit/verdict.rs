//! What becomes of one clock of one record.

use crate::clock::Outcome;
use crate::petition::kinds;

kinds! {
    /// What becomes of one clock of one record.
    Verdict {
        Met = "met", "按期", "in time";
        LateAtNominal = "late_at_nominal", "晚于期限末日、未晚于顺延日", "late at the nominal due, not after the rolled one";
        LateAfterRoll = "late_after_roll", "超期（顺延后）", "late after rolling";
        Undetermined = "undetermined", "日历未覆盖，无法确定", "undetermined: the calendar does not reach";
        Open = "open", "尚未办结", "still open";
        NotStarted = "not_started", "未开始", "not started";
        NotApplicable = "not_applicable", "不适用", "does not apply";
        NotInForce = "not_in_force", "当日规则未施行", "policy not in force on its day";
        Contradictory = "contradictory", "先结束后开始，数据有误", "ended before it started: the record is wrong";
    }
}

impl From<Outcome> for Verdict {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Met => Self::Met,
            Outcome::LateAtNominal => Self::LateAtNominal,
            Outcome::LateAfterRoll => Self::LateAfterRoll,
            Outcome::Undetermined => Self::Undetermined,
        }
    }
}
