//! An explanation in words: days of one kind drawn together.

use super::explain::{DayRole, DueExplanation, ExplainedDay};
use super::{Certainty, Ledger, PeriodUnit, Terms};
use crate::text::Text;

/// The lines of an explanation.
pub(super) fn lines_of(explanation: &DueExplanation, terms: &Terms, ledger: &Ledger) -> Vec<Text> {
    let mut lines = Vec::new();
    if matches!(
        terms.budget.unit,
        PeriodUnit::Hours | PeriodUnit::WorkingHours
    ) {
        let start = ledger.start.to_string();
        lines.push(
            Text::fixed(
                "自 {start} 起按小时计算（民法典 201）",
                "counted in hours from {start} (民法典 201)",
            )
            .fill(&[("start", &start)]),
        );
    }
    let mut days = explanation.days.iter().peekable();
    while let Some(first) = days.next() {
        let mut last = first;
        while let Some(next) = days.next_if(|next| same_kind(last, next)) {
            last = next;
        }
        lines.push(line_of(first, last));
    }
    lines.push(due_line(explanation));
    lines
}

/// Whether two days in a row belong on one line. Days of rest within a run of counted days stay on
/// it, since they count; each festival has its own line where rest is skipped.
fn same_kind(one: &ExplainedDay, next: &ExplainedDay) -> bool {
    let by_reason = matches!(one.role, DayRole::Skipped | DayRole::RolledOver);
    let named = |day: &ExplainedDay| !day.day.reason.notices().is_empty() && day.day.working;
    one.role == next.role
        && one.rule == next.rule
        && (if by_reason {
            one.day.reason == next.day.reason
        } else {
            named(one) == named(next)
        })
}

fn line_of(first: &ExplainedDay, last: &ExplainedDay) -> Text {
    let role = match first.role {
        DayRole::Start => Text::fixed("开始当日，不计入", "the day of the start, not counted"),
        DayRole::Counted => Text::fixed("计入", "counted"),
        DayRole::Skipped => Text::fixed("不计入", "not counted"),
        DayRole::Paused => Text::fixed("中止，不计入", "paused, not counted"),
        DayRole::Excluded => Text::fixed("除外，不计入", "left out, not counted"),
        DayRole::Nominal => Text::fixed("期间的最后一日", "the last day of the period"),
        DayRole::RolledOver => Text::fixed("休息日，顺延", "rest, rolled over"),
        DayRole::Rolled => Text::fixed("顺延后的最后一日", "the last day after rolling"),
    };
    let (from, to) = (first.day.date, last.day.date);
    let mut line = if from == to {
        Text::new(from.to_string(), from.to_string())
    } else {
        Text::new(format!("{from} 至 {to}"), format!("{from} to {to}"))
    };
    let mut add = |zh: &str, en: &str| {
        line.zh.to_mut().push_str(zh);
        line.en.to_mut().push_str(en);
    };
    add("：", ": ");
    add(&role.zh, &role.en);
    if matches!(first.role, DayRole::Counted | DayRole::Nominal) {
        match (first.count, last.count) {
            (Some(one), Some(end)) if one == end => {
                add(&format!("，第 {one} 日"), &format!(", {one}"));
            }
            (Some(one), Some(end)) => {
                add(
                    &format!("，第 {one} 至 {end} 日"),
                    &format!(", {one} to {end}"),
                );
            }
            _ => {}
        }
    }
    if says_reason(first) {
        let reason = first.day.reason.text(first.day.working);
        add("：", ": ");
        add(&reason.zh, &reason.en);
        for notice in first.day.reason.notices() {
            add(&format!(" {notice}"), &format!(" {notice}"));
        }
    }
    if let Some(rule) = &first.rule {
        add(&format!("（{rule}）"), &format!(" ({rule})"));
    }
    line
}

/// Whether the reason of the day itself belongs on its line.
fn says_reason(day: &ExplainedDay) -> bool {
    match day.role {
        DayRole::Skipped | DayRole::RolledOver | DayRole::Nominal | DayRole::Rolled => true,
        DayRole::Counted => !day.day.reason.notices().is_empty() && day.day.working,
        DayRole::Start | DayRole::Paused | DayRole::Excluded => false,
    }
}

fn due_line(explanation: &DueExplanation) -> Text {
    let Some(due) = &explanation.due else {
        return Text::fixed(
            "中止尚未结束，到期日待定",
            "an open pause holds the clock: no due until it ends",
        );
    };
    let nominal = due.nominal.to_string();
    let rolled = due.rolled.to_string();
    let text = if due.nominal == due.rolled {
        Text::fixed("到期：{rolled}", "due: {rolled}")
    } else {
        Text::fixed(
            "到期：{nominal}，顺延至 {rolled}",
            "due: {nominal}, rolled to {rolled}",
        )
    };
    let text = text.fill(&[("nominal", &nominal), ("rolled", &rolled)]);
    match due.certainty {
        Certainty::Certain => text,
        Certainty::ProvisionalRoll => Text::new(
            format!("{}（顺延日为暂定：放假通知尚未覆盖）", text.zh),
            format!(
                "{} (the rolled day is provisional: no holiday notice yet)",
                text.en
            ),
        ),
        Certainty::Provisional => Text::new(
            format!("{}（暂定：放假通知尚未覆盖，按周一至周五计）", text.zh),
            format!(
                "{} (provisional: no holiday notice yet, counted Monday to Friday)",
                text.en
            ),
        ),
    }
}
