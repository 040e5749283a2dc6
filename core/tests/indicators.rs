//! Indicators, each counted by hand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

mod support;

use support::{Desk, claim, opinion, refer, register};
use suqiu::PetitionId;
use suqiu::indicators::{IndicatorError, IndicatorQuestion, Rate, UnitIndicators, indicators};
use suqiu::petition::{EndCause, Moment, Petition};
use suqiu::policy::Policy;

const ACCEPT: &str = r#"{"type": "accept"}"#;
const NOTIFY: &str = r#"{"type": "notify", "kind": "received", "document": "d1"}"#;
const DELIVER: &str = r#"{"type": "deliver", "way": "in_person", "receipt": "d4"}"#;
const REOPEN: &str = r#"{"type": "reopen", "reason": "事实有误"}"#;
const REVIEW: &str = r#"{"type": "request_review", "document": "d5", "reviewer": "gov"}"#;
const FINAL_REVIEW: &str =
    r#"{"type": "request_final_review", "document": "d8", "reviewer": "citygov"}"#;
const ASK: &str = r#"{"type": "follow_up", "way": "phone", "evaluation_asked": true}"#;

fn issue(kind: &str, outcome: &str) -> String {
    format!(r#"{{"type": "{kind}", "document": "d6", "outcome": "{outcome}", "reasons": "查明"}}"#)
}

fn close(outcome: &str) -> String {
    format!(r#"{{"type": "close", "outcome": "{outcome}"}}"#)
}

fn evaluate(satisfaction: &str) -> String {
    format!(r#"{{"type": "evaluate", "satisfaction": "{satisfaction}"}}"#)
}

/// The report of one unit; none where nothing of it was measured.
fn measured(
    petitions: &[Petition],
    unit: &str,
    from: &str,
    to: &str,
    as_of: &str,
) -> Option<UnitIndicators> {
    let question = IndicatorQuestion {
        as_of: as_of.parse().unwrap(),
        from: from.parse().unwrap(),
        to: to.parse().unwrap(),
    };
    let report = indicators(&Policy::national().unwrap(), petitions, &question).unwrap();
    report
        .units
        .into_iter()
        .find(|one| one.unit.as_str() == unit)
}

/// The same for all of 2026, seen from its end.
fn year(petitions: &[Petition], unit: &str) -> UnitIndicators {
    measured(
        petitions,
        unit,
        "2026-01-01",
        "2026-12-31",
        "2027-01-01T00:00:00+08:00",
    )
    .unwrap()
}

fn of(rate: &Rate) -> (u64, u64) {
    (rate.numerator, rate.denominator)
}

/// A claim received on 2 March, sent to hrss on the 3rd and accepted on the 5th; told on `told`, the
/// opinion issued on `issued`.
fn handled(told: &str, issued: &str) -> Desk {
    let mut desk = Desk::new();
    desk.at("2026-03-02T09:30:00+08:00")
        .by("xfj:w1")
        .ok(&claim());
    desk.at("2026-03-03T10:00:00+08:00")
        .ok(&refer("a1", "hrss"));
    desk.at("2026-03-05T10:00:00+08:00")
        .by("hrss:w2")
        .ok(ACCEPT);
    desk.at(told).ok(NOTIFY);
    desk.at(issued).ok(&opinion("not_support"));
    desk
}

/// The same, in time, delivered on 21 April.
fn delivered() -> Desk {
    let mut desk = handled("2026-03-06T10:00:00+08:00", "2026-04-20T10:00:00+08:00");
    desk.at("2026-04-21T10:00:00+08:00").ok(DELIVER);
    desk
}

/// The same, closed on 22 April.
fn closed() -> Desk {
    let mut desk = delivered();
    desk.at("2026-04-22T10:00:00+08:00")
        .ok(&close("not_supported"));
    desk
}

fn named(mut desk: Desk, id: &str) -> Petition {
    desk.petition.id = PetitionId::new(id).unwrap();
    desk.petition
}

#[test]
fn duties_done_in_time_count_for_the_unit_that_bore_them() {
    let petitions = [delivered().petition];
    // hrss: the notice (due 18 March, done on the 6th) and the handling (due 4 May, done 20 April).
    assert_eq!(of(&year(&petitions, "hrss").in_time), (2, 2));
    // xfj: the screening (due 17 March, done on the 3rd).
    assert_eq!(of(&year(&petitions, "xfj").in_time), (1, 1));
    assert_eq!(
        year(&petitions, "hrss").in_time.ratio.as_deref(),
        Some("1.0000")
    );
    let months = |from, to| {
        let as_of = "2026-07-01T00:00:00+08:00";
        measured(&petitions, "hrss", from, to, as_of).map(|one| of(&one.in_time))
    };
    assert_eq!(
        months("2026-03-01", "2026-03-31"),
        Some((1, 1)),
        "the notice"
    );
    assert_eq!(
        months("2026-04-20", "2026-04-20"),
        Some((1, 1)),
        "the handling, on its day"
    );
    assert_eq!(months("2026-04-21", "2026-06-30"), None, "and never again");
}

#[test]
fn a_duty_done_late_counts_once_on_the_day_it_fell_due() {
    // The notice was due on 18 March and given on the 20th, the opinion due on 4 May and issued on 2 June.
    let desk = handled("2026-03-20T10:00:00+08:00", "2026-06-02T10:00:00+08:00");
    let petitions = [desk.petition];
    assert_eq!(of(&year(&petitions, "hrss").in_time), (0, 2));
    let months = |from, to| {
        let as_of = "2026-07-01T00:00:00+08:00";
        measured(&petitions, "hrss", from, to, as_of).map(|one| of(&one.in_time))
    };
    assert_eq!(months("2026-03-18", "2026-03-18"), Some((0, 1)));
    assert_eq!(months("2026-03-19", "2026-03-31"), None);
    assert_eq!(
        months("2026-06-01", "2026-06-30"),
        None,
        "the day on which it was done at last"
    );
}

#[test]
fn the_rolled_due_is_in_time() {
    // 60 days from 5 March end on Monday 4 May, a day off that year; it rolls to Wednesday the 6th.
    let at = |issued| [handled("2026-03-06T10:00:00+08:00", issued).petition];
    assert_eq!(
        of(&year(&at("2026-05-06T23:59:59+08:00"), "hrss").in_time),
        (2, 2)
    );
    assert_eq!(
        of(&year(&at("2026-05-07T00:00:01+08:00"), "hrss").in_time),
        (1, 2)
    );
}

#[test]
fn what_still_runs_counts_once_it_fell_due() {
    let mut desk = Desk::new();
    desk.at("2026-03-02T09:30:00+08:00")
        .by("xfj:w1")
        .ok(&claim());
    let petitions = [desk.petition];
    let seen = |as_of| {
        measured(&petitions, "xfj", "2026-03-01", "2026-03-31", as_of).map(|one| of(&one.in_time))
    };
    assert_eq!(
        seen("2026-03-18T00:00:00+08:00"),
        None,
        "the 17th lasts until then"
    );
    assert_eq!(seen("2026-03-18T00:00:01+08:00"), Some((0, 1)));
}

#[test]
fn what_was_taken_from_a_unit_is_no_duty_of_it() {
    let mut desk = Desk::new();
    desk.at("2026-03-02T09:30:00+08:00")
        .by("xfj:w1")
        .ok(&claim());
    desk.at("2026-03-03T10:00:00+08:00")
        .ok(&refer("a1", "hrss"));
    desk.ok(r#"{"type": "recall", "assignment": "a1", "reason": "误转"}"#);
    let gone = |petition: Petition| {
        let as_of = "2027-01-01T00:00:00+08:00";
        measured(&[petition], "hrss", "2026-01-01", "2026-12-31", as_of).is_none()
    };
    assert!(gone(desk.petition), "recalled on the day");
    let mut desk = Desk::new();
    desk.at("2026-03-02T09:30:00+08:00")
        .by("hrss:w2")
        .ok(&claim());
    desk.by_petitioner("r1")
        .ok(r#"{"type": "withdraw", "document": "d9"}"#);
    assert!(gone(desk.petition), "withdrawn: nobody waits to be told");
}

#[test]
fn a_handling_that_was_passed_on_is_judged_of_the_one_who_had_it() {
    let mut petition = handled("2026-03-06T10:00:00+08:00", "2026-04-20T10:00:00+08:00").petition;
    // Afterwards another unit leads.
    let mut later = petition.assignments[0].clone();
    later.id = "a2".parse().unwrap();
    later.unit = "civil".parse().unwrap();
    later.received_at = "2026-05-10T10:00:00+08:00".parse().unwrap();
    petition.assignments.push(later);
    petition.answers.clear();
    let petitions = [petition];
    assert_eq!(of(&year(&petitions, "hrss").in_time), (2, 2));
    let as_of = "2027-01-01T00:00:00+08:00";
    assert!(measured(&petitions, "civil", "2026-01-01", "2026-12-31", as_of).is_none());
}

#[test]
fn the_response_is_the_written_notice_of_whoever_received_it() {
    let in_time = delivered().petition;
    let late = handled("2026-03-20T10:00:00+08:00", "2026-04-20T10:00:00+08:00").petition;
    let petitions = [in_time, late];
    assert_eq!(of(&year(&petitions, "hrss").response), (1, 2));
    assert_eq!(
        year(&petitions, "hrss").response.ratio.as_deref(),
        Some("0.5000")
    );
    assert_eq!(
        of(&year(&petitions, "xfj").response),
        (0, 0),
        "who sends it on owes no notice"
    );
    // It belongs to the day of the receipt.
    let march = |from, to| {
        let as_of = "2026-07-01T00:00:00+08:00";
        measured(&petitions, "hrss", from, to, as_of).map(|one| of(&one.response))
    };
    assert_eq!(march("2026-03-03", "2026-03-03"), Some((1, 2)));
    assert_eq!(
        march("2026-03-04", "2026-03-31"),
        Some((0, 0)),
        "the duties ended then"
    );
}

#[test]
fn a_notice_that_is_not_owed_or_not_yet_due_is_no_missing_response() {
    let mut unknown = Desk::new();
    unknown.at("2026-03-02T09:00:00+08:00").by("hrss:w2");
    unknown.ok(
        r#"{"type": "register", "intake": "letter", "unreachable": true, "class": "suggestion"}"#,
    );
    let mut open = Desk::new();
    open.at("2026-03-02T09:00:00+08:00")
        .by("hrss:w2")
        .ok(&register(r#", "class": "suggestion""#));
    let petitions = [unknown.petition, open.petition];
    let seen = |as_of| {
        measured(&petitions, "hrss", "2026-03-01", "2026-03-31", as_of).map(|one| of(&one.response))
    };
    assert_eq!(seen("2026-03-10T00:00:00+08:00"), None);
    assert_eq!(
        seen("2026-04-01T00:00:00+08:00"),
        Some((0, 1)),
        "due on the 17th, never told"
    );
}

#[test]
fn who_was_asked_and_who_answered_are_counted_by_petition() {
    let asked = |satisfaction: &[&str]| {
        let mut desk = closed();
        desk.by("xfj:w1").ok(ASK);
        for one in satisfaction {
            desk.by_petitioner("r1").ok(&evaluate(one));
        }
        desk.petition
    };
    let petitions = [
        asked(&["satisfied"]),
        asked(&["basically"]),
        asked(&["dissatisfied"]),
        asked(&["satisfied", "dissatisfied"]),
        asked(&[]),
        closed().petition,
    ];
    let hrss = year(&petitions, "hrss");
    assert_eq!(
        of(&hrss.participation),
        (4, 5),
        "one of five did not answer, a sixth was not asked"
    );
    assert_eq!(of(&hrss.satisfaction), (2, 4), "the last word counts");
    assert_eq!(hrss.participation.ratio.as_deref(), Some("0.8000"));
    // It belongs to the day of the first closing, 22 April.
    let may = measured(
        &petitions,
        "hrss",
        "2026-04-23",
        "2026-05-31",
        "2026-07-01T00:00:00+08:00",
    );
    assert_eq!(may, None);
}

#[test]
fn a_matter_is_resolved_at_first_if_it_rests_for_ninety_days() {
    // Delivered on 21 April: the 90th day is 20 July.
    let rests = closed().petition;
    let seen = |petitions: &[Petition], from, as_of| {
        measured(petitions, "hrss", from, "2026-12-31", as_of)
            .map_or((0, 0), |one| of(&one.resolved_at_first))
    };
    let later = "2026-12-31T00:00:00+08:00";
    assert_eq!(
        seen(std::slice::from_ref(&rests), "2026-07-20", later),
        (1, 1)
    );
    assert_eq!(
        seen(std::slice::from_ref(&rests), "2026-07-21", later),
        (0, 0),
        "another period"
    );
    let before = "2026-07-20T23:59:59+08:00";
    assert_eq!(
        seen(std::slice::from_ref(&rests), "2026-01-01", before),
        (0, 0),
        "not passed yet"
    );
    let just = "2026-07-21T00:00:00+08:00";
    assert_eq!(
        seen(std::slice::from_ref(&rests), "2026-01-01", just),
        (1, 1)
    );
}

#[test]
fn reopening_review_and_repeat_within_ninety_days_unsettle_it() {
    let resolved = |petitions: &[Petition]| of(&year(petitions, "hrss").resolved_at_first);
    let reopened = |at| {
        let mut desk = closed();
        desk.at(at).by("hrss:w2").ok(REOPEN);
        desk.petition
    };
    assert_eq!(resolved(&[reopened("2026-07-20T23:00:00+08:00")]), (0, 1));
    assert_eq!(
        resolved(&[reopened("2026-07-21T00:00:00+08:00")]),
        (1, 1),
        "the 91st day"
    );
    let mut reviewed = closed();
    reviewed
        .at("2026-05-10T10:00:00+08:00")
        .by_petitioner("r1")
        .ok(REVIEW);
    assert_eq!(resolved(&[reviewed.petition]), (0, 1));

    let repeat = |at: &str| {
        let mut desk = Desk::new();
        desk.at(at).by("xfj:w1").ok(&register(
            r#", "class": "claim", "branch": "opinion", "repeats": "p1""#,
        ));
        named(desk, "p2")
    };
    assert_eq!(
        resolved(&[closed().petition, repeat("2026-07-20T09:00:00+08:00")]),
        (0, 1)
    );
    assert_eq!(
        resolved(&[closed().petition, repeat("2026-07-21T09:00:00+08:00")]),
        (1, 1)
    );
    let other = named(closed(), "p3");
    assert_eq!(
        resolved(&[other, repeat("2026-07-20T09:00:00+08:00")]),
        (1, 1),
        "it repeats another"
    );
}

#[test]
fn a_review_stays_known_after_the_matter_was_taken_up_again() {
    // Reopening clears the moments of the stretch before; the clock still says that a review was asked for.
    let mut desk = delivered();
    desk.at("2026-05-10T10:00:00+08:00")
        .by_petitioner("r1")
        .ok(REVIEW);
    let mut petition = desk.petition;
    petition.moments.clear();
    let asked =
        |one: &suqiu::petition::Clock| one.ended == Some(EndCause::Moment(Moment::ReviewRequested));
    assert!(petition.clocks.iter().any(asked));
    assert_eq!(of(&year(&[petition], "hrss").resolved_at_first), (0, 1));
}

#[test]
fn a_repeat_is_no_first_petition() {
    let mut desk = Desk::new();
    desk.at("2026-03-02T09:30:00+08:00").by("xfj:w1");
    desk.ok(&register(
        r#", "class": "claim", "branch": "opinion", "repeats": "p0""#,
    ));
    desk.at("2026-03-03T10:00:00+08:00")
        .ok(&refer("a1", "hrss"));
    desk.at("2026-03-05T10:00:00+08:00")
        .by("hrss:w2")
        .ok(ACCEPT);
    desk.ok(NOTIFY);
    desk.at("2026-04-20T10:00:00+08:00").ok(&opinion("support"));
    desk.ok(DELIVER);
    assert_eq!(
        of(&year(&[desk.petition], "hrss").resolved_at_first),
        (0, 0)
    );
}

#[test]
fn rework_is_what_was_closed_and_done_again() {
    let mut reopened = closed();
    reopened
        .at("2026-05-22T10:00:00+08:00")
        .by("hrss:w2")
        .ok(REOPEN);
    let mut back = Desk::new();
    back.at("2026-03-02T09:30:00+08:00")
        .by("xfj:w1")
        .ok(&claim());
    back.ok(&refer("a1", "hrss"));
    back.ok(r#"{"type": "recall", "assignment": "a1", "reason": "先核实"}"#);
    back.at("2026-03-03T10:00:00+08:00")
        .ok(&refer("a2", "hrss"));
    back.at("2026-03-05T10:00:00+08:00")
        .by("hrss:w2")
        .ok(ACCEPT);
    back.ok(NOTIFY);
    back.at("2026-04-20T10:00:00+08:00")
        .ok(&opinion("not_support"));
    back.ok(DELIVER);
    back.ok(&close("not_supported"));
    let petitions = [
        closed().petition,
        closed().petition,
        reopened.petition,
        back.petition,
        delivered().petition,
    ];
    let hrss = year(&petitions, "hrss");
    assert_eq!(of(&hrss.rework), (2, 4), "the fifth is not closed");
    assert_eq!(hrss.rework.ratio.as_deref(), Some("0.5000"));
}

#[test]
fn a_review_overturns_the_opinion_before_it() {
    let reviewed = |outcome: &str, last: Option<&str>| {
        let mut desk = delivered();
        desk.at("2026-05-10T10:00:00+08:00")
            .by_petitioner("r1")
            .ok(REVIEW);
        desk.at("2026-05-20T10:00:00+08:00")
            .by("gov:w5")
            .ok(&issue("issue_review", outcome));
        desk.ok(DELIVER);
        if let Some(last) = last {
            desk.by_petitioner("r1").ok(FINAL_REVIEW);
            desk.at("2026-06-05T10:00:00+08:00")
                .by("citygov:w6")
                .ok(&issue("issue_final_review", last));
        }
        desk.petition
    };
    let petitions = [
        reviewed("uphold", Some("change")),
        reviewed("uphold", Some("uphold")),
        reviewed("change", None),
        reviewed("revoke", None),
        delivered().petition,
    ];
    assert_eq!(
        of(&year(&petitions, "hrss").overturned),
        (2, 4),
        "two of four reviews"
    );
    assert_eq!(
        of(&year(&petitions, "gov").overturned),
        (1, 2),
        "one of two final reviews"
    );
    let june = measured(
        &petitions,
        "gov",
        "2026-06-01",
        "2026-06-30",
        "2026-07-01T00:00:00+08:00",
    );
    assert_eq!(
        of(&june.unwrap().overturned),
        (1, 2),
        "on the day of the final review"
    );
    let may = measured(
        &petitions,
        "hrss",
        "2026-06-01",
        "2026-06-30",
        "2026-07-01T00:00:00+08:00",
    );
    assert_eq!(may, None);
}

#[test]
fn what_the_calendar_cannot_judge_is_left_out_and_said() {
    let mut desk = Desk::new();
    desk.at("2026-12-20T09:30:00+08:00")
        .by("xfj:w1")
        .ok(&claim());
    // Due on 4 January 2027, which the calendar does not cover yet.
    let petitions = [desk.petition];
    let xfj = measured(
        &petitions,
        "xfj",
        "2027-01-01",
        "2027-01-31",
        "2027-02-01T00:00:00+08:00",
    );
    let xfj = xfj.unwrap();
    assert_eq!((of(&xfj.in_time), xfj.undetermined), ((0, 0), 1));
    assert_eq!(xfj.in_time.ratio, None);
}

#[test]
fn a_period_ends_after_it_begins() {
    let question = IndicatorQuestion {
        as_of: "2026-04-01T00:00:00+08:00".parse().unwrap(),
        from: "2026-03-02".parse().unwrap(),
        to: "2026-03-01".parse().unwrap(),
    };
    let error = indicators(&Policy::national().unwrap(), &[], &question).unwrap_err();
    assert!(matches!(error, IndicatorError::Period { .. }));
    assert_eq!(suqiu::Fault::from(error).code, "input.period_order");
}

#[test]
fn the_wire_reads_snapshots_and_writes_canonical_json() {
    let desk = closed();
    let policy = Policy::national().unwrap();
    let snapshot = suqiu::wire::snapshot(&policy, &desk.petition).unwrap();
    let question =
        r#"{"as_of": "2026-07-01T00:00:00+08:00", "from": "2026-04-01", "to": "2026-04-30"}"#;
    let report = suqiu::wire::indicators(&policy, &[&snapshot], question).unwrap();
    assert_eq!(
        report,
        r#"{"question":{"as_of":"2026-07-01T00:00:00+08:00","from":"2026-04-01","to":"2026-04-30"},"units":[{"failed_duty":{"denominator":0,"numerator":0},"in_time":{"denominator":1,"numerator":1,"ratio":"1.0000"},"overturned":{"denominator":0,"numerator":0},"participation":{"denominator":0,"numerator":0},"resolved_at_first":{"denominator":0,"numerator":0},"response":{"denominator":0,"numerator":0},"rework":{"denominator":1,"numerator":0,"ratio":"0.0000"},"satisfaction":{"denominator":0,"numerator":0},"undetermined":0,"unit":"hrss"}]}"#
    );
    // What stands in the list is one snapshot each, and the faulty one is named.
    for wrong in ["{}", "", &format!("{snapshot},{snapshot}")] {
        let fault = suqiu::wire::indicators(&policy, &[&snapshot, wrong], question).unwrap_err();
        assert_eq!(fault.code, "input.snapshot", "{wrong}");
        assert_eq!(fault.place.as_deref(), Some("snapshots[1]"), "{wrong}");
    }
}

#[test]
fn reporting_to_the_sender_tells_the_petitioner_nothing() {
    let mut petition = delivered().petition;
    let notice = petition
        .clocks
        .iter_mut()
        .find(|clock| clock.rule.as_str() == "XF-NOTICE-FWD");
    notice.unwrap().ended = Some(EndCause::Moment(Moment::AssignmentEnded));
    petition.assignments[0].state = suqiu::petition::AssignmentState::Reported;
    let petitions = [petition];
    assert_eq!(of(&year(&petitions, "hrss").response), (0, 1));
    assert_eq!(
        of(&year(&petitions, "hrss").in_time),
        (2, 2),
        "the duty itself was ended in time"
    );
}

#[test]
fn what_was_taken_up_more_than_once_is_taken_to_have_been_so_early() {
    let mut petition = closed().petition;
    petition.reopened = 2;
    petition.reopened_at = "2026-12-01T09:00:00+08:00".parse().ok();
    assert_eq!(of(&year(&[petition], "hrss").resolved_at_first), (0, 1));
}

#[test]
fn a_repeat_before_the_answer_says_nothing_of_it() {
    let mut desk = Desk::new();
    desk.at("2026-04-10T09:00:00+08:00").by("xfj:w1");
    desk.ok(&register(
        r#", "class": "claim", "branch": "opinion", "repeats": "p1""#,
    ));
    let petitions = [closed().petition, named(desk, "p2")];
    assert_eq!(of(&year(&petitions, "hrss").resolved_at_first), (1, 1));
}
