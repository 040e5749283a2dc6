//! Where clocks of other systems fail, as far as it is a matter of the lifecycle. The numbers are
//! those of the list of pitfalls; the arithmetic ones are in `clock/pitfalls.rs`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

mod support;

use support::{Desk, claim, opinion, refer, register};
use suqiu::clock::Outcome;
use suqiu::petition::{
    Fact, Jurisdiction, Petition, Phase, RefusalCode, alerts, clocks, colour, next_change_at,
};
use suqiu::policy::{PackText, Policy, RungAct};
use suqiu::{CommandId, Instant};

const ACCEPT: &str = r#"{"type": "accept"}"#;
const DELIVER: &str = r#"{"type": "deliver", "way": "post", "receipt": "d4"}"#;
const CLAIM_ALERTS: &str = r#"{"type": "claim_alerts"}"#;
const REOPEN: &str = r#"{"type": "reopen", "reason": "事实有误"}"#;
const SUSPEND: &str = r#"{"type": "suspend", "ground": "EXPERT", "reason": "鉴定"}"#;

fn extend(by: u32) -> String {
    format!(
        r#"{{"type": "extend", "by": {by}, "clock": "XF-HANDLE", "notice": "n", "reason": "复杂"}}"#
    )
}

fn classify(rest: &str) -> String {
    format!(r#"{{"type": "classify", {rest}}}"#)
}

/// Received and taken up on 2 March 2026: 60 days end on 1 May.
fn taken_up(desk: &mut Desk) {
    desk.at("2026-03-02T09:00:00+08:00")
        .by("hrss:w2")
        .ok(&claim());
    desk.ok(ACCEPT);
}

fn instant(text: &str) -> Instant {
    text.parse().unwrap()
}

#[test]
fn pitfall_01_a_comment_moves_no_deadline() {
    let mut desk = Desk::new();
    taken_up(&mut desk);
    let before = desk.petition.clocks.clone();
    desk.at("2026-03-20T09:00:00+08:00")
        .ok(r#"{"type": "comment", "note": "催过"}"#);
    desk.ok(r#"{"type": "comment", "note": "再催"}"#);
    assert_eq!(desk.petition.clocks, before);
}

#[test]
fn pitfall_02_the_due_is_a_function_of_the_ledger_and_nothing_is_subtracted_twice() {
    let mut desk = Desk::under(support::test_place());
    taken_up(&mut desk);
    for (stop, go) in [(4, 6), (10, 13), (20, 24)] {
        desk.at(&format!("2026-03-{stop:02}T09:00:00+08:00"))
            .ok(SUSPEND);
        desk.at(&format!("2026-03-{go:02}T09:00:00+08:00"))
            .ok(r#"{"type": "resume", "reason": "完成"}"#);
    }
    assert_eq!(
        desk.due("T-HANDLE"),
        "2026-05-10",
        "2 + 3 + 4 days did not count"
    );
    let again = Petition::fold(desk.petition.id.clone(), &desk.events);
    assert_eq!(again, desk.petition);
}

#[test]
fn pitfall_04_an_end_settles_the_open_pause_first() {
    let mut desk = Desk::under(support::test_place());
    taken_up(&mut desk);
    desk.at("2026-03-10T09:00:00+08:00").ok(SUSPEND);
    desk.at("2026-06-10T09:00:00+08:00").ok(&opinion("support"));
    let clock = desk.clock("T-HANDLE");
    assert!(clock.ledger.pauses.iter().all(|pause| pause.to.is_some()));
    let readings = clocks(&desk.place.policy, &desk.petition, desk.now()).unwrap();
    let handle = readings
        .iter()
        .find(|one| one.key.as_str() == "T-HANDLE")
        .unwrap();
    assert_eq!(
        handle.reading.outcome,
        Some(Outcome::Met),
        "three months stood still"
    );
    assert!(!desk.petition.suspended);
}

/// A place that stops a right and a report too while a matter is suspended: both outlive an answer.
const STOPS_MORE: &str = r#"
[pack]
id = "cn.stops"
extends = "cn.test"
version = "1"
valid_from = 2022-05-01
name = { zh = "多停", en = "stops more" }

[clocks.S-RIGHT]
label = { zh = "申请调解", en = "asking for a mediation" }
budget = "200 days"
starts_on = ["accepted"]
ends_on = ["mediation_requested"]
bearer = "petitioner"
layer = "petition"
nature = "right"
holds_archive = true
suspendable = true
citation = { source = "defaults", article = "suspension", mark = "default" }

[clocks.S-REPORT]
label = { zh = "反馈", en = "a report" }
budget = "100 days"
starts_on = ["assignment_received"]
ends_on = ["assignment_reported", "assignment_ended"]
bearer = "assignee"
layer = "assignment"
nature = "duty"
suspendable = true
citation = { source = "defaults", article = "suspension", mark = "default" }
"#;

/// Sent by the office on 2 March 2026, accepted, and suspended on the tenth.
fn suspended() -> Desk {
    let policy = Policy::load(
        &[
            PackText::toml("test.toml", support::TEST_PACK),
            PackText::toml("stops.toml", STOPS_MORE),
        ],
        "cn.stops",
    );
    let mut desk = Desk::under(Jurisdiction {
        directory: support::directory(),
        policy: policy.unwrap(),
    });
    desk.at("2026-03-02T09:00:00+08:00").by("xfj:w1");
    desk.ok(&claim());
    desk.ok(&refer("a1", "hrss"));
    desk.by("hrss:w2").ok(ACCEPT);
    desk.at("2026-03-10T09:00:00+08:00").ok(SUSPEND);
    for key in ["S-RIGHT", "S-REPORT/a1", "T-HANDLE"] {
        assert_eq!(desk.clock(key).told, None, "{key} stands still");
    }
    desk.at("2026-03-20T09:00:00+08:00");
    desk
}

/// Nothing that runs stands still, the dues are told, and the events give the same state.
#[track_caller]
fn runs_on(desk: &Desk, dues: &[(&str, &str)]) {
    assert!(!desk.petition.suspended);
    for clock in &desk.petition.clocks {
        assert_eq!(
            clock.ledger.open_pause(),
            None,
            "{} stands still",
            clock.key
        );
    }
    for (key, due) in dues {
        assert_eq!(desk.due(key), *due, "{key}");
    }
    let again = Petition::fold(desk.petition.id.clone(), &desk.events);
    assert_eq!(again, desk.petition);
}

const RIGHT: (&str, &str) = ("S-RIGHT", "2026-09-28");
const REPORT: (&str, &str) = ("S-REPORT/a1", "2026-06-20");

#[test]
fn pitfall_04_an_answer_ends_a_suspension_for_what_outlives_it() {
    let mut desk = suspended();
    desk.ok(&opinion("support"));
    runs_on(&desk, &[RIGHT, REPORT]);
}

#[test]
fn pitfall_04_a_withdrawal_ends_a_suspension_for_what_outlives_it() {
    let mut desk = suspended();
    desk.by_petitioner("r1")
        .ok(r#"{"type": "withdraw", "document": "d9"}"#);
    runs_on(&desk, &[RIGHT]);
}

#[test]
fn pitfall_04_a_merge_ends_a_suspension_for_what_outlives_it() {
    let mut desk = suspended();
    desk.ok(r#"{"type": "merge", "into": "p0", "reason": "同一事项"}"#);
    runs_on(&desk, &[RIGHT]);
}

#[test]
fn pitfall_04_a_review_ends_a_suspension_for_what_outlives_it() {
    let mut desk = suspended();
    desk.ok(r#"{"type": "resume", "reason": "完成"}"#);
    desk.ok(&opinion("not_support"));
    desk.ok(DELIVER);
    desk.ok(r#"{"type": "close", "outcome": "not_supported"}"#);
    desk.ok(REOPEN);
    desk.ok(SUSPEND);
    assert_eq!(desk.clock("S-RIGHT").told, None);
    desk.by_petitioner("r1")
        .ok(r#"{"type": "request_review", "document": "d5", "reviewer": "gov"}"#);
    runs_on(&desk, &[RIGHT, REPORT]);
}

#[test]
fn pitfall_04_a_suspension_ends_when_the_matter_goes_back_to_its_sender() {
    let mut desk = suspended();
    desk.by("xfj:w1")
        .ok(r#"{"type": "recall", "assignment": "a1", "reason": "转错"}"#);
    assert_eq!(desk.phase(), Phase::Registered);
    runs_on(&desk, &[RIGHT, ("T-HANDLE", "2026-05-11")]);
    // Who has it next may suspend it anew.
    desk.ok(&refer("a2", "hrss"));
    desk.by("hrss:w2").ok(ACCEPT);
    desk.ok(SUSPEND);
    assert_eq!(desk.clock("S-RIGHT").told, None);
}

#[test]
fn pitfall_04_a_suspension_outlasts_a_recall_of_one_who_does_not_lead() {
    let mut desk = suspended();
    desk.ok(r#"{"type": "refer", "assignments": [{"id": "b1", "part": "co", "unit": "civil"}]}"#);
    desk.ok(r#"{"type": "recall", "assignment": "b1", "reason": "转错"}"#);
    assert_eq!(desk.phase(), Phase::Handling);
    assert!(desk.petition.suspended);
    assert_eq!(desk.clock("S-RIGHT").told, None);
}

/// Assigned by the office with a last day, and in another procedure since 12 March 2026.
fn diverted() -> Desk {
    let mut desk = Desk::new();
    desk.at("2026-03-02T09:30:00+08:00").by("xfj:w1");
    desk.ok(&register(r#", "class": "claim", "branch": "arbitration""#));
    desk.ok(
        r#"{"type": "assign", "due_on": "2026-04-01", "assignments": [
        {"id": "a1", "part": "lead", "unit": "hrss"}]}"#,
    );
    desk.by("hrss:w2").ok(ACCEPT);
    desk.at("2026-03-12T09:00:00+08:00").ok(
        r#"{"type": "divert", "document": "n1", "procedure": "labour_arbitration", "reason": "法定程序"}"#,
    );
    assert_eq!(desk.clock("XF-ASSIGNED/a1").told, None, "it stands still");
    desk.at("2026-03-22T09:00:00+08:00")
        .ok(r#"{"type": "report_procedure", "step": "accepted"}"#);
    assert_eq!(desk.clock("XF-ASSIGNED/a1").told, None, "still");
    desk
}

const CLOSE_ELSEWHERE: &str = r#"{"type": "close", "outcome": "other_procedure"}"#;

#[test]
fn pitfall_04_a_report_runs_on_when_the_matter_ends_in_another_procedure() {
    let mut desk = diverted();
    desk.ok(CLOSE_ELSEWHERE);
    runs_on(&desk, &[("XF-ASSIGNED/a1", "2026-04-11")]);
    desk.at("2026-04-20T09:00:00+08:00");
    let readings = clocks(&desk.place.policy, &desk.petition, desk.now()).unwrap();
    let report = readings
        .iter()
        .find(|one| one.key.as_str() == "XF-ASSIGNED/a1");
    let due = report.unwrap().reading.due.unwrap();
    assert_eq!(due.nominal.to_string(), "2026-04-11", "and is overdue");
}

#[test]
fn pitfall_04_what_an_old_log_left_standing_still_runs_on_with_the_next_step() {
    let mut desk = diverted();
    let standing = desk.petition.clocks.clone();
    desk.ok(CLOSE_ELSEWHERE);
    // As it was folded before a close let the report run on.
    desk.petition.clocks = standing;
    desk.ok(r#"{"type": "comment", "note": "催"}"#);
    assert_eq!(desk.due("XF-ASSIGNED/a1"), "2026-04-11");
}

#[test]
fn pitfall_04_a_pause_does_not_end_before_it_began() {
    let mut desk = Desk::under(support::test_place());
    taken_up(&mut desk);
    desk.at("2026-03-12T09:00:00+08:00").ok(SUSPEND);
    desk.occurred("2026-03-10T09:00:00+08:00")
        .ok(r#"{"type": "resume", "reason": "完成"}"#);
    assert_eq!(desk.due("T-HANDLE"), "2026-05-01");
    clocks(&desk.place.policy, &desk.petition, desk.now()).unwrap();
}

#[test]
fn pitfall_05_a_change_of_class_keeps_extension_and_what_was_used() {
    let mut desk = Desk::new();
    taken_up(&mut desk);
    desk.by_head("hrss:h1").ok(&extend(30));
    desk.at("2026-04-01T09:00:00+08:00")
        .by("hrss:w2")
        .ok(&classify(r#""class": "consultation""#));
    assert!(!desk.runs("XF-HANDLE"));
    desk.at("2026-04-20T09:00:00+08:00")
        .ok(&classify(r#""class": "claim", "branch": "opinion""#));
    assert_eq!(
        desk.due("XF-HANDLE~2"),
        "2026-05-31",
        "60 days from acceptance and the 30 given"
    );
    assert_eq!(desk.clock("XF-HANDLE~2").ledger.extended, 30);
    desk.by_head("hrss:h1").refused(
        &extend(1).replace("XF-HANDLE", "XF-HANDLE~2"),
        RefusalCode::ExtensionCap,
    );
}

#[test]
fn pitfall_05_a_breach_is_not_classified_away() {
    let mut desk = Desk::new();
    taken_up(&mut desk);
    let decision = desk
        .at("2026-06-01T09:00:00+08:00")
        .ok(&classify(r#""class": "consultation""#));
    assert!(
        decision
            .events
            .iter()
            .any(|event| matches!(&event.fact, Fact::ClockBreached(_)))
    );
}

#[test]
fn pitfall_06_reopening_starts_a_new_stretch_and_keeps_the_first_closing() {
    let mut desk = Desk::under(support::test_place());
    taken_up(&mut desk);
    desk.at("2026-03-10T09:00:00+08:00").ok(SUSPEND);
    desk.ok(&opinion("support"));
    desk.ok(DELIVER);
    desk.ok(r#"{"type": "close", "outcome": "resolved"}"#);
    let closed = desk.petition.first_closed_at;
    desk.at("2026-04-01T09:00:00+08:00").ok(REOPEN);
    assert_eq!(desk.due("T-HANDLE~2"), "2026-05-31");
    assert!(
        desk.clock("T-HANDLE~2").ledger.pauses.is_empty(),
        "closed time is no pause"
    );
    assert_eq!(
        colour(&desk.place.policy, &desk.petition, desk.now()).unwrap(),
        suqiu::clock::Colour::Clear
    );
    desk.ok(SUSPEND);
    desk.ok(r#"{"type": "resume", "reason": "完成"}"#);
    desk.ok(&opinion("support"));
    desk.ok(DELIVER);
    desk.ok(r#"{"type": "close", "outcome": "resolved"}"#);
    assert_eq!(desk.petition.first_closed_at, closed);
}

#[test]
fn pitfall_07_a_new_unit_has_its_own_time_and_the_petition_keeps_its_clock() {
    let mut desk = Desk::new();
    desk.by("xfj:w1").ok(&claim());
    desk.ok(&refer("a1", "hrss"));
    desk.by("hrss:w2").ok(ACCEPT);
    let due = desk.due("XF-HANDLE");
    desk.at("2026-04-10T09:00:00+08:00").by("xfj:w1");
    desk.ok(r#"{"type": "recall", "assignment": "a1", "reason": "转错"}"#);
    desk.ok(&refer("a2", "civil"));
    desk.by("civil:w3").ok(ACCEPT);
    assert_eq!(
        desk.due("XF-HANDLE"),
        due,
        "the petitioner waits no longer for it"
    );
    assert_eq!(
        desk.due("XF-NOTICE-FWD/a2"),
        "2026-04-25",
        "the new unit has its own 15 days"
    );
}

#[test]
fn pitfall_08_an_extension_adds_comes_in_time_and_erases_no_breach() {
    let mut desk = Desk::new();
    taken_up(&mut desk);
    desk.at("2026-04-30T09:00:00+08:00")
        .by_head("hrss:h1")
        .ok(&extend(1));
    assert_eq!(
        desk.due("XF-HANDLE"),
        "2026-05-02",
        "from the nominal end, not from today"
    );
    desk.at("2026-05-07T09:00:00+08:00")
        .refused(&extend(10), RefusalCode::ExtensionTooLate);
    desk.at("2026-05-08T09:00:00+08:00").ok(CLAIM_ALERTS);
    let breach = "XF-HANDLE:breach";
    assert!(desk.petition.claimed.contains(breach));
    desk.by("hrss:w2").ok(&opinion("support"));
    assert!(
        desk.petition.claimed.contains(breach),
        "a breach is an event"
    );
}

#[test]
fn pitfall_09_a_new_calendar_moves_open_dues_and_an_event_says_so() {
    let mut desk = Desk::new();
    desk.at("2026-12-18T09:00:00+08:00")
        .by("xfj:w1")
        .ok(&claim());
    let old = desk.clock("XF-TRIAGE").told.unwrap();
    let later = suqiu::calendar::Calendar::from_json(
        r#"{"coverage": {"from": "2026-01-01", "to": "2027-12-31"}, "id": "cn",
            "source": {"en": "test", "zh": "测试"}, "version": "2027-1", "zone": "+08:00",
            "week": ["mon", "tue", "wed", "thu", "fri"]}"#,
    );
    desk.place.policy = desk.place.policy.with_calendar(&later.unwrap()).unwrap();
    let decision = desk.ok(r#"{"type": "reproject"}"#);
    let moved = decision.events.iter().find_map(|event| match &event.fact {
        Fact::DueMoved(moved) => Some(moved.clone()),
        _ => None,
    });
    let moved = moved.expect("the due was provisional");
    assert_eq!(moved.from, Some(old));
    assert_eq!(
        (moved.to, &*moved.calendar_to),
        (desk.clock("XF-TRIAGE").told, "2027-1")
    );
    assert!(
        desk.ok(r#"{"type": "reproject"}"#).events.is_empty(),
        "told once"
    );
}

#[test]
fn pitfall_11b_the_fold_and_the_steps_give_the_same() {
    let mut desk = Desk::new();
    taken_up(&mut desk);
    desk.ok(&opinion("explain"));
    desk.ok(DELIVER);
    let policy = &desk.place.policy;
    let again = Petition::fold(desk.petition.id.clone(), &desk.events);
    let at = instant("2026-03-20T09:00:00+08:00");
    assert_eq!(
        clocks(policy, &again, at).unwrap(),
        clocks(policy, &desk.petition, at).unwrap()
    );
}

#[test]
fn pitfall_23_each_rung_comes_once_in_order_and_missed_ones_come_together() {
    let mut desk = Desk::new();
    taken_up(&mut desk);
    desk.at("2026-05-06T09:00:00+08:00");
    let due: Vec<String> = alerts(&desk.place.policy, &desk.petition, desk.now())
        .unwrap()
        .iter()
        .filter(|alert| alert.clock.as_str() == "XF-HANDLE")
        .map(|alert| alert.key.to_string())
        .collect();
    assert_eq!(
        due,
        [
            "XF-HANDLE:blue",
            "XF-HANDLE:yellow",
            "XF-HANDLE:red",
            "XF-HANDLE:overdue",
            "XF-HANDLE:supervise"
        ]
    );
    desk.ok(CLAIM_ALERTS);
    assert!(
        alerts(&desk.place.policy, &desk.petition, desk.now())
            .unwrap()
            .is_empty()
    );
    assert!(desk.ok(CLAIM_ALERTS).events.is_empty());
}

#[test]
fn pitfall_25_a_matter_that_nobody_took_up_is_its_receivers() {
    let mut desk = Desk::new();
    desk.by("xfj:w1").ok(&claim());
    desk.at("2026-04-01T09:00:00+08:00");
    let alerts = alerts(&desk.place.policy, &desk.petition, desk.now()).unwrap();
    assert!(!alerts.is_empty());
    for alert in &alerts {
        assert_eq!(alert.bearing_unit.as_ref().unwrap().as_str(), "xfj");
    }
    desk.fresh(support::place()).by("hrss:w2").ok(&claim());
    desk.at("2026-04-01T09:00:00+08:00");
    let alerts = suqiu::petition::alerts(&desk.place.policy, &desk.petition, desk.now()).unwrap();
    let supervise = alerts
        .iter()
        .find(|one| one.act == Some(RungAct::Supervise))
        .unwrap();
    assert_eq!(supervise.bearing_unit.as_ref().unwrap().as_str(), "hrss");
}

#[test]
fn pitfall_26_alerts_say_when_to_deliver_and_what_goes_together() {
    let mut desk = Desk::new();
    taken_up(&mut desk);
    desk.at("2026-05-06T09:00:00+08:00");
    let alerts = alerts(&desk.place.policy, &desk.petition, desk.now()).unwrap();
    let calendar = desk.place.policy.calendar();
    for alert in &alerts {
        let date = calendar.date_of(alert.notify_not_before);
        assert!(
            calendar.is_working(date).unwrap(),
            "{} not at midnight of a feast",
            alert.key
        );
        assert!(alert.notify_not_before >= alert.at);
        assert_eq!(alert.batch.as_str(), format!("hrss@{date}"));
    }
    let overdue = alerts
        .iter()
        .find(|one| one.key.as_str() == "XF-HANDLE:overdue")
        .unwrap();
    assert_eq!(overdue.at, instant("2026-05-02T00:00:00.000001+08:00"));
    assert_eq!(
        overdue.notify_not_before,
        instant("2026-05-06T08:30:00+08:00"),
        "after Labour Day"
    );
}

#[test]
fn pitfall_27_only_an_event_stops_a_clock_and_no_phase_by_its_name() {
    let mut desk = Desk::under(support::test_place());
    taken_up(&mut desk);
    let told = desk.clock("T-HANDLE").told;
    desk.ok(r#"{"type": "open_mediation", "mediator": "townmed"}"#);
    desk.ok(r#"{"type": "comment", "note": "中止、暂停、等待"}"#);
    assert_eq!(desk.clock("T-HANDLE").told, told);
    let decision = desk.ok(SUSPEND);
    assert!(
        decision
            .events
            .iter()
            .any(|event| event.fact.wire() == "clock_paused")
    );
}

#[test]
fn pitfall_28_each_due_names_its_rule_pack_and_line() {
    let desk = {
        let mut desk = Desk::under(support::test_place());
        taken_up(&mut desk);
        desk
    };
    let policy = &desk.place.policy;
    let started = desk
        .events
        .iter()
        .find(|event| matches!(&event.fact, Fact::ClockStarted(one) if one.rule.as_str().starts_with("XF-")));
    let event = started.unwrap();
    assert_eq!(&event.policy, policy.policy_ref());
    let why = suqiu::petition::explain(policy, event);
    assert_eq!(
        (why.rule.as_str(), why.article.as_str()),
        ("XF-NOTICE-DIRECT", "23(2)")
    );
    let inherited = policy.provenance("clocks.XF-HANDLE.budget").unwrap();
    let own = policy.provenance("clocks.XF-HANDLE.on_new_policy").unwrap();
    assert_ne!(
        format!("{inherited:?}"),
        format!("{own:?}"),
        "two fields of one clock, two packs"
    );
}

#[test]
fn pitfall_29_a_merge_keeps_the_earliest_receipt_and_one_clock() {
    let mut desk = Desk::new();
    desk.at("2026-03-10T09:00:00+08:00")
        .by("hrss:w2")
        .ok(&claim());
    desk.ok(r#"{"type": "take_in", "from": "p0", "received_at": "2026-03-05T09:00:00+08:00"}"#);
    assert_eq!(desk.running(), ["XF-NOTICE-DIRECT~2"]);
    assert_eq!(desk.due("XF-NOTICE-DIRECT~2"), "2026-03-20");
}

#[test]
fn pitfall_30_what_is_sent_twice_or_out_of_order_is_taken_once() {
    let mut desk = Desk::new();
    desk.by("hrss:w2");
    let command = desk.command(&claim());
    let first = desk.decide(&command).unwrap();
    assert!(!first.replayed);
    let mut again = command.clone();
    again.on_seq = Some(0);
    again.at = instant("2026-03-09T09:00:00+08:00");
    let second = suqiu::petition::decide(&desk.place, &desk.petition, &again).unwrap();
    assert!(
        second.replayed && second.events.is_empty(),
        "the client's identifier counts"
    );
    desk.ok(ACCEPT);
    let shuffled = desk.events.iter().rev().chain(&desk.events);
    assert_eq!(
        Petition::fold(desk.petition.id.clone(), shuffled),
        desk.petition
    );
    // Two offices decide upon the same state: the second is told of the newer one.
    let mut stale = desk.command(&opinion("support"));
    (stale.on_seq, stale.id) = (Some(1), CommandId::new("c-stale").unwrap());
    let refusal = desk.decide(&stale).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::StaleSequence);
    assert!(refusal.message.en.contains(&desk.petition.seq.to_string()));
}

#[test]
fn pitfall_30_late_synchronisation_gives_a_unit_no_time() {
    let mut desk = Desk::new();
    desk.at("2026-03-06T09:00:00+08:00").by("hrss:w2");
    desk.occurred("2026-03-02T09:00:00+08:00").ok(&claim());
    assert_eq!(
        desk.due("XF-NOTICE-DIRECT"),
        "2026-03-17",
        "from receipt, not from recording"
    );
}

#[test]
fn pitfall_31_closing_needs_an_outcome_and_an_answer_that_was_delivered() {
    let mut desk = Desk::new();
    taken_up(&mut desk);
    let close = r#"{"type": "close", "outcome": "resolved"}"#;
    desk.refused(close, RefusalCode::CloseUnanswered);
    desk.ok(&opinion("not_support"));
    desk.refused(close, RefusalCode::NotNow);
    desk.ok(DELIVER);
    desk.refused(close, RefusalCode::CloseOutcomeWrong);
    desk.ok(r#"{"type": "close", "outcome": "not_supported"}"#);
    assert_eq!(desk.phase(), Phase::Closed);
    desk.by_petitioner("r1")
        .ok(r#"{"type": "evaluate", "satisfaction": "dissatisfied"}"#);
    assert_eq!(
        desk.phase(),
        Phase::Closed,
        "satisfaction is another question"
    );
}

#[test]
fn a_host_that_sleeps_until_the_next_change_misses_nothing() {
    let mut desk = Desk::new();
    taken_up(&mut desk);
    let mut now = desk.now();
    let mut seen = Vec::new();
    while let Some(next) = next_change_at(&desk.place.policy, &desk.petition, now).unwrap() {
        assert!(next > now);
        now = next;
        seen.push(next.to_string());
    }
    assert!(
        seen.contains(&"2026-05-02T00:00:00.000001+08:00".to_owned()),
        "{seen:?}"
    );
}

#[test]
fn a_petitioner_who_left_no_address_is_not_waited_for() {
    let mut desk = Desk::new();
    desk.by("hrss:w2").ok(&register(r#", "unreachable": true"#));
    assert!(!desk.runs("XF-NOTICE-DIRECT"));
}

/// Row 32 is about routing rules, of which this version has none: a unit is named in the command.
#[test]
fn every_row_of_the_list_has_a_test_with_its_number() {
    let tests = [
        include_str!("pitfalls.rs"),
        include_str!("clock/pitfalls.rs"),
        include_str!("calendar.rs"),
    ];
    let rows = (1..=31).map(|row| format!("{row:02}"));
    for row in rows.chain(["11b".to_owned()]) {
        let name = format!("fn pitfall_{row}_");
        assert!(tests.iter().any(|text| text.contains(&name)), "row {row}");
    }
}

#[test]
fn late_entry_of_a_suspension_stops_no_clock_in_the_past() {
    for (confirmed, due) in [(false, "2026-05-02"), (true, "2026-05-08")] {
        let mut desk = Desk::under(support::test_place());
        taken_up(&mut desk);
        desk.at("2026-03-12T09:00:00+08:00")
            .occurred("2026-03-06T09:00:00+08:00");
        if confirmed {
            desk.confirmed("w7");
        }
        desk.ok(SUSPEND);
        desk.at("2026-03-13T09:00:00+08:00")
            .ok(r#"{"type": "resume", "reason": "完成"}"#);
        assert_eq!(desk.due("T-HANDLE"), due);
    }
}

#[test]
fn a_clock_that_starts_earlier_keeps_its_own_terms() {
    let longer = r#"
[pack]
id = "cn.longer"
extends = "cn.national"
version = "1"
valid_from = 2022-05-01
name = { zh = "测试", en = "test" }

[clocks.XF-TRIAGE]
budget = "10 days"
"#;
    let mut desk = Desk::new();
    desk.at("2026-03-10T09:00:00+08:00")
        .by("xfj:w1")
        .ok(&claim());
    let texts = [suqiu::policy::PackText::toml("longer.toml", longer)];
    desk.place.policy = suqiu::policy::Policy::load(&texts, "cn.longer").unwrap();
    desk.ok(r#"{"type": "take_in", "from": "p0", "received_at": "2026-03-05T09:00:00+08:00"}"#);
    assert_eq!(desk.due("XF-TRIAGE~2"), "2026-03-20");
}

#[test]
fn a_petitioner_is_told_to_whom_a_request_for_review_goes() {
    let mut desk = Desk::new();
    desk.by("xfj:w1").ok(&claim());
    desk.ok(r#"{"type": "assign", "due_on": "2026-03-03",
        "assignments": [{"id": "a1", "part": "lead", "unit": "hrss"}]}"#);
    desk.ok(
        r#"{"type": "supervise", "document": "d1", "due_on": "2026-03-02", "id": "s1", "unit": "hrss",
            "grounds": ["delay"]}"#,
    );
    let view = |desk: &Desk| {
        let (policy, petition) = (&desk.place.policy, &desk.petition);
        suqiu::petition::petitioner_view(policy, petition, &desk.events, desk.now()).unwrap()
    };
    let next = view(&desk).next_deadline.expect("a notice is owed");
    assert_eq!(next.article.as_deref(), Some("23(3)"));
    desk.by("hrss:w2").ok(ACCEPT);
    desk.ok(&opinion("not_support"));
    desk.ok(DELIVER);
    let steps = view(&desk).next_steps;
    assert!(
        steps[0].zh.contains("上一级") && steps[0].zh.contains("第三十五条"),
        "{steps:?}"
    );
    assert!(steps[0].en.contains("article 35"), "{steps:?}");
    desk.by_petitioner("r1")
        .ok(r#"{"type": "request_review", "document": "d5", "reviewer": "gov"}"#);
    desk.by("gov:w5")
        .ok(r#"{"type": "issue_review", "document": "d6", "outcome": "uphold", "reasons": "是"}"#);
    desk.ok(DELIVER);
    let steps = view(&desk).next_steps;
    assert!(
        steps[0].zh.contains("第三十六条") && steps[0].en.contains("article 36"),
        "{steps:?}"
    );
}
