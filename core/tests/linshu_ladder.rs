//! What may and may not happen at Linshu's centre while a matter climbs, is sent on and comes back.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop where it stands"
)]

mod support;

use support::{Desk, refer};
use suqiu::directory::Directory;
use suqiu::petition::{Clock, Jurisdiction, Phase, RefusalCode as Code};
use suqiu::policy::{PackText, Policy};

/// The desk of the centre, on Monday 2 March 2026.
fn centre() -> Desk {
    let packs = [
        PackText::toml(
            "subjects.toml",
            include_str!("../../policies/subjects.toml"),
        ),
        PackText::toml("linshu.toml", include_str!("../../policies/linshu.toml")),
    ];
    let units = include_str!("../../examples/linshu/units.csv");
    let mut desk = Desk::under(Jurisdiction {
        directory: Directory::from_csv(units).unwrap(),
        policy: Policy::load(&packs, "cn.sd.linshu").unwrap_or_else(|error| panic!("{error}")),
    });
    desk.at("2026-03-02T09:30:00+08:00").by("xf:w1");
    desk
}

fn register(more: &str) -> String {
    support::register(&format!(r#", "place": "t1-v1-g1"{more}"#))
}

fn claim() -> String {
    register(r#", "class": "claim", "branch": "opinion""#)
}

fn assess(facts: &str) -> String {
    format!(r#"{{"type": "assess", "facts": {{{facts}}}}}"#)
}

fn escalate(trigger: &str) -> String {
    format!(r#"{{"type": "escalate", "trigger": "{trigger}", "reason": "办不了"}}"#)
}

fn hand_down(to: &str) -> String {
    format!(r#"{{"type": "hand_down", "to": "{to}", "reason": "已可办"}}"#)
}

fn summon(id: &str, unit: &str) -> String {
    format!(r#"{{"type": "summon", "id": "{id}", "unit": "{unit}", "what": "到现场"}}"#)
}

fn choose(mode: &str, team: &str) -> String {
    format!(r#"{{"type": "choose_mode", "mode": "{mode}", "reason": "查明", "team": "{team}"}}"#)
}

const LOW: &str = r#""relation": "civil", "stage": "none""#;
const RETURN: &str = r#"{"type": "return_from_procedure", "reason": "委派调解"}"#;
const MEET: &str = r#"{"type": "meet", "record": "m1"}"#;

fn coordinator(desk: &Desk) -> (&str, &str) {
    let now = desk.petition.coordination.as_ref();
    let now = now.expect("somebody coordinates");
    (now.level.wire(), now.unit.as_str())
}

/// Whether a clock stands still.
fn stands(clock: &Clock) -> bool {
    clock.is_running() && clock.told.is_none()
}

/// 条例 22(1)、30(3)：在查明是否检举控告之前不转给所反映的单位。
#[test]
fn nobody_it_is_about_is_told_before_it_is_classified() {
    let mut desk = centre();
    desk.ok(&support::register(
        r#", "place": "t6-v2-g1", "respondents": [{"unit": "t6"}],
            "subject": "劳动和社会保障/工资福利/工资发放""#,
    ));
    for unit in ["t6", "t6-v2", "t6-v2-g1"] {
        desk.refused(&refer("a1", unit), Code::ClassifyFirst);
        desk.refused(&summon("s1", unit), Code::ClassifyFirst);
        desk.refused(&choose("repeat", unit), Code::ClassifyFirst);
    }
    desk.refused(
        r#"{"type": "contest", "between": ["t6", "zj"], "reason": "职责交叉"}"#,
        Code::ClassifyFirst,
    );
    // A subject or a branch that is a claim's as a rule says nothing of this one.
    desk.refused(&assess(r#""branch": "opinion""#), Code::FactsDiffer);
    desk.ok(&assess(""));
    assert_eq!(
        coordinator(&desk),
        ("village", "gov"),
        "all below it are its own"
    );
    desk.refused(&escalate("beyond_competence"), Code::LadderEnds);
    desk.ok(&refer("a1", "rs"));
    desk.ok(r#"{"type": "recall", "assignment": "a1", "reason": "先甄别"}"#);
    desk.ok(r#"{"type": "classify", "class": "claim", "branch": "arbitration"}"#);
    desk.ok(&refer("a2", "t6"));
}

/// A matter that is urgent is reported at once, whatever it is about (条例 25).
#[test]
fn what_is_urgent_does_not_wait_for_its_class() {
    let mut desk = centre();
    desk.ok(&register(r#", "respondents": [{"unit": "gov"}]"#));
    desk.ok(r#"{"type": "report_urgent", "summary": "d1", "to": ["gov"]}"#);
    desk.refused(&refer("a1", "zj"), Code::ClassifyFirst);
}

/// L11：同一个逾期只升一级，交回之后也不再用它升级。
#[test]
fn one_delay_lifts_a_matter_one_level_and_once() {
    let mut desk = centre();
    desk.ok(&claim());
    desk.ok(&assess(LOW));
    desk.ok(&refer("a1", "t1"));
    desk.at("2026-03-04T09:10:00+08:00");
    desk.ok(&escalate("clock_late"));
    assert_eq!(coordinator(&desk), ("township", "t1"), "not met on the 3rd");
    desk.at("2026-03-04T09:11:00+08:00");
    let refusal = desk.refused(&escalate("clock_late"), Code::TriggerNotMet);
    assert!(refusal.message.en.contains("since this level coordinates"));
    assert_eq!(coordinator(&desk), ("township", "t1"));
    // The town's own seven days run out on the 11th: that is new.
    desk.at("2026-03-12T09:10:00+08:00");
    desk.ok(&escalate("clock_late"));
    assert_eq!(coordinator(&desk), ("county", "gov"));
    desk.by("gov:w9").ok(&hand_down("village"));
    desk.by("xf:w1")
        .refused(&escalate("clock_late"), Code::TriggerNotMet);
    assert_eq!(coordinator(&desk), ("village", "t1-v1"));
}

/// 条例 40(1)：督办一次逾期，答复之后不再为同一逾期督办；另一期限逾期是另一件事。
#[test]
fn a_delay_is_supervised_once_also_after_the_answer() {
    let mut desk = centre();
    desk.ok(&claim());
    desk.ok(&assess(LOW));
    desk.ok(&refer("a1", "t1"));
    desk.at("2026-03-04T09:10:00+08:00");
    desk.ok(&escalate("clock_late"));
    // The town coordinates, and does not supervise itself.
    assert!(desk.petition.supervisions.is_empty());
    desk.at("2026-03-12T09:10:00+08:00");
    desk.ok(&escalate("clock_late"));
    let supervised = |desk: &Desk| -> Vec<String> {
        let all = desk.petition.supervisions.iter();
        all.map(|one| one.id.to_string()).collect()
    };
    assert_eq!(supervised(&desk), ["escalation-LS-MEET"]);
    desk.by("t1:w2")
        .ok(r#"{"type": "answer_supervision", "document": "d2", "id": "escalation-LS-MEET"}"#);
    // Nobody has met the petitioner yet: the same delay.
    desk.by("xf:w1")
        .refused(&escalate("clock_late"), Code::TriggerNotMet);
    assert_eq!(supervised(&desk), ["escalation-LS-MEET"]);
    // The town's written notice was due on the 17th (23(3)): another one.
    desk.at("2026-03-18T09:10:00+08:00");
    desk.ok(&escalate("clock_late"));
    let both = ["escalation-LS-MEET", "escalation-XF-NOTICE-FWD/a1"];
    assert_eq!(supervised(&desk), both);
    assert_eq!(coordinator(&desk), ("county", "gov"), "nothing is above it");
}

#[test]
fn an_attempt_that_failed_counts_once_and_a_refusal_is_none() {
    let mut desk = centre();
    desk.ok(&claim());
    desk.ok(&assess(LOW));
    desk.ok(&refer("a1", "t1"));
    let consent = |side: &str, yes: bool| {
        format!(
            r#"{{"type": "consent_to_mediation", "side": "{side}", "consents": {yes}, "document": "c"}}"#
        )
    };
    let open = r#"{"type": "open_mediation", "mediator": "t1-tw"}"#;
    // Who will not mediate has tried nothing.
    desk.ok(open);
    desk.ok(&consent("petitioner", true));
    desk.by("t1:w2").ok(&consent("other", false));
    desk.refused(&escalate("attempts_failed"), Code::TriggerNotMet);
    desk.by("xf:w1").ok(open);
    desk.ok(&consent("petitioner", true));
    desk.by("t1:w2").ok(&consent("other", true));
    desk.ok(r#"{"type": "end_mediation", "told_other_ways": "o1"}"#);
    desk.ok(&escalate("attempts_failed"));
    assert_eq!(coordinator(&desk), ("township", "t1"));
    desk.refused(&escalate("attempts_failed"), Code::TriggerNotMet);
    // Assessing the same again is nothing new; one attempt more is.
    desk.by("xf:w1");
    let tried = |n: u32| assess(&format!(r#"{LOW}, "attempts": {n}"#));
    desk.ok(&tried(1));
    desk.ok(&escalate("attempts_failed"));
    assert_eq!(coordinator(&desk), ("county", "gov"));
    desk.by("gov:w9").ok(&hand_down("village"));
    desk.by("xf:w1").ok(&tried(1));
    desk.refused(&escalate("attempts_failed"), Code::TriggerNotMet);
}

/// L3：转回的，转回当日办。
#[test]
fn what_was_due_the_same_day_is_due_on_the_day_of_its_return() {
    let mut desk = centre();
    desk.ok(&claim());
    desk.ok(&refer("a1", "zf"));
    desk.at("2026-03-03T09:30:00+08:00")
        .by("zf:w2")
        .ok(r#"{"type": "object", "assignment": "a1", "reasons": "不属职权"}"#);
    desk.at("2026-03-05T09:30:00+08:00").by("xf:w1").ok(
        r#"{"type": "decide_objection", "assignment": "a1", "consent": true, "reason": "属实"}"#,
    );
    assert_eq!(desk.due("LS-SAME-DAY~2"), "2026-03-05");
    // Screening had used no day of its fifteen.
    assert_eq!(desk.due("XF-TRIAGE~2"), "2026-03-20");
    desk.at("2026-03-05T09:35:00+08:00").ok(&refer("a2", "zj"));
    assert!(!desk.runs("LS-SAME-DAY~2"));
    let events = desk.events.iter();
    let breached = events.filter(|event| event.fact.wire() == "clock_breached");
    assert_eq!(breached.count(), 0);
}

/// L6：导入其他程序期间各级的期限停走，转回后接着走。
#[test]
fn local_clocks_stand_still_in_another_procedure() {
    let mut desk = centre();
    desk.ok(&register(r#", "class": "claim", "branch": "judicial""#));
    desk.ok(&assess(r#""people": 60"#));
    desk.ok(MEET);
    assert_eq!(desk.due("LS-COUNTY"), "2026-03-17");
    let divert = r#"{"type": "divert", "procedure": "court", "document": "n1", "reason": "立案"}"#;
    desk.at("2026-03-04T09:30:00+08:00").ok(divert);
    for key in ["LS-COUNTY", "LS-RESOLVE"] {
        assert!(stands(desk.clock(key)), "{key}");
    }
    desk.at("2026-03-14T09:30:00+08:00").ok(RETURN);
    assert_eq!(desk.phase(), Phase::Registered);
    // Two days of each were used, the 3rd and the 4th; they go on after the 14th.
    assert_eq!(desk.due("LS-COUNTY"), "2026-03-27", "13 days were left");
    assert_eq!(desk.due("LS-RESOLVE"), "2026-04-11", "28 days were left");
}

#[test]
fn a_level_that_takes_over_meanwhile_has_its_days_after_the_return() {
    let mut desk = centre();
    desk.ok(&register(r#", "class": "claim", "branch": "judicial""#));
    desk.ok(MEET);
    let divert = r#"{"type": "divert", "procedure": "court", "document": "n1", "reason": "立案"}"#;
    desk.ok(divert);
    desk.at("2026-03-04T09:30:00+08:00")
        .ok(&assess(r#""people": 10"#));
    assert_eq!(coordinator(&desk), ("township", "t1"));
    assert!(stands(desk.clock("LS-TOWNSHIP")));
    desk.at("2026-03-16T09:30:00+08:00").ok(RETURN);
    assert_eq!(desk.due("LS-TOWNSHIP"), "2026-03-23");
}

/// L3：只有因多个单位由县级会商，才不必当日转办。
#[test]
fn only_a_study_of_several_units_stands_for_sending_it_the_same_day() {
    let mut desk = centre();
    desk.ok(&claim());
    desk.ok(&assess(r#""people": 60"#));
    assert_eq!(coordinator(&desk), ("county", "gov"));
    assert!(
        desk.runs("LS-SAME-DAY"),
        "sixty people are no several units"
    );

    let place = centre().place;
    desk.fresh(place)
        .at("2026-03-02T09:30:00+08:00")
        .by("xf:w1");
    desk.ok(&claim());
    desk.ok(&assess(r#""people": 60, "units": 3"#));
    assert!(!desk.runs("LS-SAME-DAY"));

    let place = centre().place;
    desk.fresh(place)
        .at("2026-03-02T09:30:00+08:00")
        .by("xf:w1");
    desk.ok(&claim());
    desk.ok(&assess(r#""units": 3"#));
    assert_eq!(coordinator(&desk), ("township", "t1"));
    assert!(desk.runs("LS-SAME-DAY"));
    desk.ok(&escalate("several_units"));
    assert_eq!(coordinator(&desk), ("county", "gov"));
    assert!(!desk.runs("LS-SAME-DAY"));
}

/// L8：由具名工作人员认定，不由信访人或者系统填写。
#[test]
fn nobody_declares_their_own_petition_a_repeat() {
    let mut desk = centre();
    let repeats = register(r#", "receiver": "xf", "class": "claim", "repeats": "p0""#);
    desk.by_petitioner("r1")
        .refused(&repeats, Code::RepeatNotDecided);
    let first = register(r#", "receiver": "xf", "class": "claim""#);
    desk.ok(&first);
    assert_eq!(desk.due("LS-MEET"), "2026-03-03");
}

/// L11：没有更高的单位就不再升级，不在同一个单位手里逐级换名。
#[test]
fn a_matter_does_not_climb_to_the_unit_that_has_it() {
    let mut desk = centre();
    desk.ok(&support::register(
        r#", "class": "claim", "branch": "opinion""#,
    ));
    desk.ok(&assess(r#""relation": "administrative", "stage": "none""#));
    assert_eq!(coordinator(&desk), ("village", "gov"), "no place is known");
    desk.refused(&escalate("beyond_competence"), Code::LadderEnds);
    assert!(!desk.runs("LS-TOWNSHIP"));
}

/// L15：吹哨的是事项所在地的网格；检举控告不由网格处理。
#[test]
fn a_grid_whistles_in_its_own_place_and_for_no_accusation() {
    let mut desk = centre();
    desk.ok(&claim());
    desk.ok(&refer("a1", "t1"));
    desk.by("t8-v1-g1:w9")
        .refused(&summon("w1", "zf"), Code::NotYourStep);
    desk.by("t1-v1-g1:w5").ok(&summon("w1", "zf"));
    desk.by("t1-v1:w5").ok(&summon("w2", "zf"));

    let place = centre().place;
    desk.fresh(place)
        .at("2026-03-02T09:30:00+08:00")
        .by("xf:w1");
    desk.ok(&register(
        r#", "class": "accusation", "respondents": [{"unit": "rs"}]"#,
    ));
    desk.by("t1-v1-g1:w5")
        .refused(&summon("w1", "zf"), Code::NotYourStep);
}

/// L8：一个专班办到底。
#[test]
fn the_team_leads_whoever_settles_the_contest() {
    let mut desk = centre();
    desk.ok(&claim());
    desk.ok(&choose("repeat", "zj"));
    desk.ok(&refer("a1", "zj"));
    desk.ok(r#"{"type": "contest", "between": ["zj", "zr"], "reason": "职责交叉"}"#);
    let settle = |unit: &str| {
        format!(
            r#"{{"type": "settle_contest", "by": "common_superior", "document": "d",
                "assignments": [{{"id": "a2", "part": "lead", "unit": "{unit}"}}]}}"#
        )
    };
    desk.by("gov:w9").refused(&settle("zr"), Code::TeamKeeps);
    desk.ok(&settle("zj"));
    desk.by("xf:w1")
        .refused(&choose("repeat", "zr"), Code::TeamNotLead);
}
