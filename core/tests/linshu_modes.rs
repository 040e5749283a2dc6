//! Linshu's modes, ladder and whistle (practice rows L7 to L9, L11, L15), under its own pack and in a
//! directory of its shape.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop where it stands"
)]

mod support;

use support::{Desk, refer, register};
use suqiu::directory::Directory;
use suqiu::petition::{ActKind, Jurisdiction, RefusalCode};
use suqiu::policy::{PackText, Policy};

/// The desk of the centre; the problem lies in a grid of the first street.
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

fn neighbours(more: &str) -> String {
    register(&format!(
        r#", "class": "claim", "branch": "opinion", "place": "t1-v1-g1"{more}"#
    ))
}

fn coordinator(desk: &Desk) -> (&str, &str) {
    let now = desk
        .petition
        .coordination
        .as_ref()
        .expect("it was assessed");
    (now.level.wire(), now.unit.as_str())
}

#[test]
fn l7_a_first_petition_is_met_the_next_day_and_has_a_plan_within_thirty() {
    let mut desk = centre();
    desk.ok(&neighbours(""));
    assert_eq!(desk.due("LS-MEET"), "2026-03-03");
    assert_eq!(desk.due("LS-RESOLVE"), "2026-04-01");
    assert_eq!(
        desk.due("XF-TRIAGE"),
        "2026-03-17",
        "the national clock runs too"
    );
    desk.ok(&refer("a1", "t1"));
    desk.by("t1:w2").ok(r#"{"type": "accept"}"#);
    desk.ok(r#"{"type": "meet", "record": "m1"}"#);
    assert!(!desk.runs("LS-MEET"));
    desk.ok(r#"{"type": "plan", "document": "p1", "due_on": "2026-05-01"}"#);
    assert!(!desk.runs("LS-RESOLVE"));
    assert_eq!(
        desk.due("XF-HANDLE"),
        "2026-05-01",
        "a plan ends no national clock"
    );
}

#[test]
fn l8_a_repeated_petition_has_one_team_to_the_end() {
    let mut desk = centre();
    desk.ok(&neighbours(r#", "repeats": "p0""#));
    assert!(!desk.runs("LS-MEET"), "it is no first petition");
    desk.ok(r#"{"type": "choose_mode", "mode": "repeat", "reason": "同一事实", "team": "t1"}"#);
    desk.refused(&refer("a1", "mz"), RefusalCode::TeamKeeps);
    desk.ok(&refer("a1", "t1"));
    let routing = desk.ok(r#"{"type": "assess", "facts": {"relation": "civil", "stage": "none"}}"#);
    assert!(!routing.events.is_empty());
    let routing = desk.petition.routing.as_ref().unwrap();
    assert_eq!(
        routing.tier.wire(),
        "medium",
        "a matter that was brought again"
    );
}

#[test]
fn l9_l11_what_the_street_cannot_do_climbs_to_the_county_and_comes_back() {
    let mut desk = centre();
    desk.ok(&neighbours(""));
    desk.ok(r#"{"type": "assess", "facts": {"relation": "civil", "stage": "none"}}"#);
    assert_eq!(
        coordinator(&desk),
        ("village", "t1-v1"),
        "the community, not its grid"
    );
    desk.ok(&refer("a1", "t1"));
    desk.by("t1:w2")
        .ok(r#"{"type": "escalate", "trigger": "beyond_competence", "reason": "涉及历史遗留"}"#);
    assert_eq!(coordinator(&desk), ("township", "t1"));
    assert_eq!(desk.due("LS-TOWNSHIP"), "2026-03-09");
    desk.at("2026-03-20T09:30:00+08:00")
        .ok(r#"{"type": "escalate", "trigger": "clock_late", "reason": "逾期"}"#);
    assert_eq!(coordinator(&desk), ("county", "gov"));
    assert!(desk.runs("LS-COUNTY") && !desk.runs("LS-TOWNSHIP"));
    assert_eq!(
        desk.petition.supervisions.len(),
        1,
        "what is late is supervised"
    );
    desk.by_head("gov:w9")
        .ok(r#"{"type": "choose_mode", "mode": "special", "reason": "专班", "team": "t1"}"#);
    desk.ok(r#"{"type": "hand_down", "to": "township", "reason": "已有方案"}"#);
    assert_eq!(coordinator(&desk), ("township", "t1"));
    assert!(!desk.runs("LS-COUNTY"));
}

#[test]
fn l15_the_grid_whistles_and_the_department_reports_in() {
    let mut desk = centre();
    desk.ok(&neighbours(""));
    desk.ok(&refer("a1", "t1"));
    desk.by("t1-v1-g1:w5")
        .ok(r#"{"type": "summon", "id": "w1", "unit": "zf", "what": "到现场处置"}"#);
    assert_eq!(desk.due("LS-ATTEND/w1"), "2026-03-02T15:30:00+08:00");
    desk.by("zf:w6")
        .ok(r#"{"type": "attend", "id": "w1", "record": "r1"}"#);
    assert!(!desk.runs("LS-ATTEND/w1"));
}

#[test]
fn l14_an_order_of_the_hotline_may_become_a_petition_and_no_petition_an_order() {
    let mut desk = centre();
    desk.ok(r#"{"type": "register", "intake": "hotline", "follows": "order-7", "class": "claim"}"#);
    let record = &desk.petition.registration.as_ref().unwrap().record;
    let follows = record.follows.as_ref().map(suqiu::DocumentRef::as_str);
    assert_eq!(follows, Some("order-7"), "each can be found from the other");
    for act in ActKind::ALL {
        let word = act.wire();
        assert!(
            !word.contains("hotline") && !word.contains("order"),
            "{word}"
        );
    }
    // Only a question that came in by the hotline stays there.
    let place = centre().place;
    let at = "2026-03-02T09:30:00+08:00".parse().unwrap();
    for class in ["claim", "suggestion", "accusation", "consultation"] {
        for intake in ["hotline", "visit", "letter", "online", "call", "grid"] {
            let facts = format!(r#"{{"class": "{class}", "intake": "{intake}"}}"#);
            let answer = suqiu::wire::route(&place, &facts, at).unwrap();
            let stays = answer.contains(r#""reason":"hotline""#);
            assert_eq!(
                stays,
                (class, intake) == ("consultation", "hotline"),
                "{facts}"
            );
        }
    }
}

#[test]
fn l3_the_centre_sends_a_matter_on_the_day_it_comes_in() {
    let mut desk = centre();
    desk.ok(&neighbours(""));
    assert_eq!(desk.due("LS-SAME-DAY"), "2026-03-02");
    desk.ok(&refer("a1", "t1"));
    assert!(!desk.runs("LS-SAME-DAY"));
}
