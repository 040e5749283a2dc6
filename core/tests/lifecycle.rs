//! The life of a petition from intake to archive under national law.

mod support;

use support::Desk;
use suqiu::petition::{Phase, RefusalCode};

#[test]
fn a_claim_goes_from_intake_to_archive() {
    let mut desk = Desk::new();
    desk.at("2026-03-02T09:30:00+08:00")
        .by("xfj:w1")
        .ok(r#"{"type": "register", "intake": "letter", "petitioner": "r1", "class": "claim"}"#);
    desk.at("2026-03-03T10:00:00+08:00")
        .ok(r#"{"type": "refer", "assignments": [{"id": "a1", "part": "lead", "unit": "hrss"}]}"#);
    assert_eq!(desk.due("XF-OBJECT/a1"), "2026-03-10");
    assert_eq!(desk.due("XF-NOTICE-FWD/a1"), "2026-03-18");
    desk.at("2026-03-05T10:00:00+08:00")
        .by("hrss:w2")
        .ok(r#"{"type": "accept"}"#);
    desk.ok(r#"{"type": "notify", "kind": "received", "document": "d1"}"#);
    assert_eq!(desk.due("XF-HANDLE"), "2026-05-04");
    desk.by("hrss:w2").refused(
        r#"{"type": "extend", "by": 30, "clock": "XF-HANDLE", "notice": "d2", "reason": "复杂"}"#,
        RefusalCode::HeadOnly,
    );
    desk.by_head("hrss:h1").ok(
        r#"{"type": "extend", "by": 30, "clock": "XF-HANDLE", "notice": "d2", "reason": "复杂"}"#,
    );
    assert_eq!(desk.due("XF-HANDLE"), "2026-06-03");
    desk.by("civil:w9")
        .refused(&support::opinion("support"), RefusalCode::NotYourStep);
    desk.at("2026-05-20T10:00:00+08:00")
        .by("hrss:w2")
        .ok(&support::opinion("not_support"));
    desk.at("2026-05-21T10:00:00+08:00")
        .ok(r#"{"type": "deliver", "way": "in_person", "receipt": "d4"}"#);
    assert_eq!(
        desk.due("XF-FUCHA-REQ"),
        "2026-06-22",
        "2026-06-20 is a Saturday"
    );
    desk.at("2026-05-22T10:00:00+08:00")
        .ok(r#"{"type": "close", "outcome": "not_supported"}"#);
    desk.refused(r#"{"type": "archive"}"#, RefusalCode::RightRunning);
    desk.at("2026-06-22T23:00:00+08:00")
        .by_petitioner("r1")
        .ok(r#"{"type": "request_review", "document": "d5", "reviewer": "gov"}"#);
    assert_eq!(desk.phase(), Phase::Reviewing);
    desk.at("2026-07-10T10:00:00+08:00").by("gov:w5").ok(
        r#"{"type": "issue_review", "document": "d6", "outcome": "uphold", "reasons": "属实"}"#,
    );
    desk.ok(r#"{"type": "deliver", "way": "post", "receipt": "d7"}"#);
    desk.by_petitioner("r1")
        .ok(r#"{"type": "request_final_review", "document": "d8", "reviewer": "citygov"}"#);
    desk.at("2026-07-20T10:00:00+08:00")
        .by("citygov:w6")
        .ok(r#"{"type": "hear", "from": "2026-07-18", "to": "2026-07-20", "record": "d9"}"#);
    assert_eq!(
        desk.due("XF-FUHE"),
        "2026-08-12",
        "30 days and 3 of hearing"
    );
    desk.ok(
        r#"{"type": "issue_final_review", "document": "d10", "outcome": "uphold", "reasons": "属实"}"#,
    );
    desk.ok(r#"{"type": "deliver", "way": "post", "receipt": "d11"}"#);
    desk.ok(r#"{"type": "close", "outcome": "concluded"}"#);
    desk.at("2026-08-01T10:00:00+08:00")
        .by("xfj:w1")
        .ok(r#"{"type": "archive"}"#);
    assert_eq!(desk.phase(), Phase::Archived);
    assert_eq!(desk.running(), Vec::<String>::new());
}
