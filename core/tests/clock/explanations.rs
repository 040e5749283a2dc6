//! How a due is explained.

use suqiu::clock::{DayRole, Roll, Terms, explain};

use crate::support::{china, duty, excluded, from, office, paused};

fn lines(budget: &str, ledger: &suqiu::clock::Ledger) -> Vec<String> {
    let explanation = explain(&office(), &duty(budget), ledger).unwrap();
    explanation
        .lines
        .iter()
        .map(|line| line.en.to_string())
        .collect()
}

const NOTICE: &str = "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm";
const REST: &str = "(全国年节及纪念日放假办法；国务院关于职工工作时间的规定 7)";

#[test]
fn five_working_days_over_spring_festival() {
    assert_eq!(
        lines("5 working days", &from("2026-02-13")),
        [
            "2026-02-13: the day of the start, not counted (民法典 201)".to_owned(),
            format!(
                "2026-02-14: counted, 1: make-up workday, Spring Festival, State Council notice {NOTICE}"
            ),
            format!(
                "2026-02-15 to 2026-02-23: not counted: day off, Spring Festival, State Council notice {NOTICE} {REST}"
            ),
            "2026-02-24 to 2026-02-26: counted, 2 to 4".to_owned(),
            "2026-02-27: the last day of the period, 5: working day".to_owned(),
            "due: 2026-02-27".to_owned(),
        ]
    );
}

#[test]
fn thirty_days_that_end_on_a_sunday() {
    let ledger = excluded(from("2026-01-26"), "2026-02-02", "2026-02-05");
    assert_eq!(
        lines("30 days", &ledger),
        [
            "2026-01-26: the day of the start, not counted (民法典 201)".to_owned(),
            "2026-01-27 to 2026-02-01: counted, 1 to 6".to_owned(),
            "2026-02-02 to 2026-02-05: left out, not counted (信访工作条例 36(2))".to_owned(),
            "2026-02-06 to 2026-02-13: counted, 7 to 14".to_owned(),
            format!(
                "2026-02-14: counted, 15: make-up workday, Spring Festival, State Council notice {NOTICE}"
            ),
            "2026-02-15 to 2026-02-27: counted, 16 to 28".to_owned(),
            format!(
                "2026-02-28: counted, 29: make-up workday, Spring Festival, State Council notice {NOTICE}"
            ),
            "2026-03-01: the last day of the period, 30: weekly rest (民法典 203)".to_owned(),
            "2026-03-02: the last day after rolling: working day (民法典 203)".to_owned(),
            "due: 2026-03-01, rolled to 2026-03-02".to_owned(),
        ]
    );
}

#[test]
fn a_clock_that_is_held_is_explained_up_to_its_pause() {
    let ledger = paused(from("2026-08-03"), "2026-08-06", None);
    let explanation = explain(&china(), &duty("15 days"), &ledger).unwrap();
    assert_eq!(explanation.due, None);
    assert_eq!(explanation.days.len(), 4);
    assert_eq!(
        explanation.lines.last().unwrap().zh,
        "中止尚未结束，到期日待定"
    );
}

#[test]
fn a_provisional_due_says_so_and_serialises() {
    let explanation = explain(&china(), &duty("5 working days"), &from("2026-12-30")).unwrap();
    assert!(
        explanation
            .lines
            .last()
            .unwrap()
            .zh
            .ends_with("（暂定：放假通知尚未覆盖，按周一至周五计）")
    );
    assert!(
        explanation
            .days
            .iter()
            .any(|day| day.role == DayRole::Skipped)
    );
    let json = serde_json::to_string(&explanation).unwrap();
    assert_eq!(
        serde_json::from_str::<suqiu::clock::DueExplanation>(&json).unwrap(),
        explanation
    );
}

#[test]
fn a_last_day_that_rolls_back_onto_a_day_left_out_counts_it_once() {
    let terms = Terms {
        roll: Roll::Previous,
        ..duty("30 days")
    };
    let ledger = excluded(from("2026-01-29"), "2026-02-28", "2026-02-28");
    let explanation = explain(&china(), &terms, &ledger).unwrap();
    let due = explanation.due.unwrap();
    assert_eq!(
        (due.nominal.to_string(), due.rolled.to_string()),
        ("2026-03-01".into(), "2026-02-28".into())
    );
    assert_eq!(explanation.days.last().unwrap().count, Some(30));
}
