//! Changes in words.

use super::members::Member;
use super::model::{Change, Side};
use crate::citation::Citation;
use crate::policy::Policy;
use crate::text::Text;

/// A field's name for people.
pub(super) fn field(name: &str) -> Text {
    let zh = match name {
        "after_expiry" => "到期后仍可延长",
        "allowed" => "是否允许",
        "applies_to" => "适用范围",
        "backdating_days" => "补录天数",
        "calendar" => "日历",
        "registration" => "登记",
        "simplified" => "简易办理",
        "suspension" => "中止",
        "bearer" => "承担者",
        "because" => "理由",
        "blue" => "蓝色起点",
        "red" => "红色起点",
        "yellow" => "黄色起点",
        "budget" => "时限",
        "channel" => "渠道",
        "citation" => "依据",
        "clocks" => "起算的期限",
        "colours" => "变色",
        "direct_only" => "仅限直接收到的单位",
        "documents" => "应带材料",
        "duty" => "职责",
        "ends_on" => "终点",
        "excludes_hearing" => "扣除听证时间",
        "extension" => "延长",
        "grounds" => "事由",
        "holds_archive" => "期间不得归档",
        "kind" => "种类",
        "label" | "title" => "名称",
        "ladder" => "逐级提醒",
        "lapses" => "到期即失效",
        "layer" => "层次",
        "level" | "to" => "层级",
        "nature" => "性质",
        "next_step" => "下一步",
        "note" => "说明",
        "on_new_policy" => "遇新版本时",
        "overrides" => "优先于",
        "regional" => "地方放假和调休",
        "relation" => "双方关系",
        "representatives_max" => "代表人数上限",
        "residual" => "兜底",
        "roll" => "遇休息日",
        "starts_on" => "起点",
        "supervise" => "自动督办",
        "suspendable" => "可随中止停止",
        "tier" => "风险等级",
        "warns" => "提示的时效",
        "when" => "条件",
        "windows" => "办公时段",
        "with" => "所伴渠道",
        other => other,
    };
    Text::new(zh, name.replace('_', " "))
}

/// `a` was one thing and is another.
pub(super) fn changed(of: &Text, name: &str, old: Option<&Member>, new: Option<&Member>) -> Text {
    let nothing = Text::fixed("（无）", "(none)");
    let [old, new] = [old, new].map(|one| one.map_or(&nothing, |one| &one.words));
    let name = field(name);
    Text::new(
        format!("{}：{}由 {} 改为 {}", of.zh, name.zh, old.zh, new.zh),
        format!("{}: {} {} → {}", of.en, name.en, old.en, new.en),
    )
}

/// Where a field or rule of a policy was written: its own place, or that of its first part.
pub(super) fn side(policy: &Policy, path: &str, citation: Option<&Citation>, value: &str) -> Side {
    Side {
        at: policy.provenance_within(path).cloned(),
        citation: citation.cloned(),
        value: value.to_owned(),
    }
}

impl Change {
    /// The articles behind the change, those of the newer policy where it has some.
    pub fn citation(&self) -> Option<&Citation> {
        let mut sides = [&self.new, &self.old].into_iter().flatten();
        sides.find_map(|side| side.citation.as_ref())
    }
}
