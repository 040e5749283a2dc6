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

const ASSESS_MANY: &str = r#"{"type": "assess", "facts": {"relation": "administrative",
    "stage": "none", "people": 60}}"#;

fn moved(decision: &suqiu::petition::Decision) -> Option<suqiu::petition::CoordinationMoved> {
    decision.events.iter().find_map(|event| match &event.fact {
        suqiu::petition::Fact::CoordinationMoved(moved) => Some(moved.clone()),
        _ => None,
    })
}

#[test]
fn an_accusation_is_coordinated_by_the_body_that_decides_it() {
    let mut desk = centre();
    desk.ok(&neighbours(""));
    desk.ok(ASSESS_MANY);
    assert_eq!(coordinator(&desk), ("county", "gov"), "60 people");
    desk.ok(r#"{"type": "classify", "class": "accusation", "respondents": [{"unit": "zr"}]}"#);
    let assessed = desk.ok(r#"{"type": "assess", "facts": {}}"#);
    assert_eq!(coordinator(&desk), ("county", "jw"));
    assert_eq!(moved(&assessed).unwrap().trigger, None, "no tier rose");
    let again = desk.ok(r#"{"type": "assess", "facts": {}}"#);
    assert_eq!(moved(&again), None, "it stays there");
    // It climbs over an accused discipline organ to the next one, and to no government.
    desk.ok(r#"{"type": "assess", "facts": {"respondents": [{"unit": "jw"}]}}"#);
    assert_eq!(coordinator(&desk), ("city", "linyi-jw"));
}

#[test]
fn an_accusation_that_moves_up_climbs_for_no_tier() {
    let mut desk = centre();
    desk.ok(&neighbours(""));
    desk.ok(r#"{"type": "assess", "facts": {"relation": "civil", "stage": "none"}}"#);
    assert_eq!(coordinator(&desk), ("village", "t1-v1"));
    desk.ok(r#"{"type": "classify", "class": "accusation", "respondents": [{"unit": "zr"}]}"#);
    let assessed = desk.ok(r#"{"type": "assess", "facts": {}}"#);
    assert_eq!(coordinator(&desk), ("county", "jw"));
    assert_eq!(moved(&assessed).unwrap().trigger, None);
}

#[test]
fn l7_whom_nobody_can_find_is_not_met_and_who_accuses_is_not_met_by_the_unit() {
    let mut desk = centre();
    desk.ok(r#"{"type": "register", "intake": "letter", "class": "claim"}"#);
    assert!(
        !desk.runs("LS-MEET") && desk.runs("LS-RESOLVE"),
        "anonymous"
    );
    let mut desk = centre();
    desk.ok(&register(r#", "class": "accusation""#));
    assert!(
        !desk.runs("LS-MEET") && !desk.runs("LS-RESOLVE"),
        "an accusation"
    );
    // What is not classified may be a claim: it is met until it turns out to be none.
    let mut desk = centre();
    desk.ok(&register(""));
    assert!(desk.runs("LS-MEET") && desk.runs("LS-RESOLVE"));
    desk.ok(r#"{"type": "classify", "class": "accusation"}"#);
    assert!(!desk.runs("LS-MEET") && !desk.runs("LS-RESOLVE"));
}

fn view(desk: &Desk) -> suqiu::petition::PetitionerView {
    let (policy, petition) = (&desk.place.policy, &desk.petition);
    suqiu::petition::petitioner_view(policy, petition, &desk.events, desk.now()).unwrap()
}

#[test]
fn l12_what_a_route_tells_the_petitioner_is_seen() {
    let mut desk = centre();
    let land =
        r#", "class": "claim", "place": "t1-v1-g1", "subject": "国土资源/土地征收/安置补偿""#;
    desk.ok(&register(land));
    assert!(
        view(&desk).bring.is_empty() && view(&desk).limits.is_empty(),
        "not assessed"
    );
    let assess = |day: &str| {
        format!(
            r#"{{"type": "assess", "facts": {{"relation": "administrative", "act_known_on": "{day}"}}}}"#
        )
    };
    // 60 days from 10 January end on 11 March.
    desk.ok(&assess("2026-01-10"));
    assert_eq!(desk.due("FY-APPLY"), "2026-03-11");
    assert_eq!(desk.due("ADM-SUE"), "2026-07-10");
    let seen = view(&desk);
    assert!(
        seen.bring.iter().any(|one| one.zh.contains("信访材料")),
        "{:?}",
        seen.bring
    );
    assert!(
        seen.limits.is_empty(),
        "both show as rights: {:?}",
        seen.limits
    );
    let says = |text: &str| {
        view(&desk)
            .next_steps
            .iter()
            .any(|step| step.zh.contains(text))
    };
    assert!(says("申请行政复议：2026-03-11"));
    // The same day starts nothing twice; another one corrects it.
    desk.ok(&assess("2026-01-10"));
    assert_eq!(desk.due("FY-APPLY"), "2026-03-11");
    desk.ok(&assess("2026-01-20"));
    let running: Vec<String> = desk.running();
    assert!(running.contains(&"FY-APPLY~2".to_owned()), "{running:?}");
    assert!(!running.contains(&"FY-APPLY".to_owned()), "{running:?}");
    // Once over it shows as a limit that has passed, with what may still open it.
    desk.at("2026-04-10T09:30:00+08:00");
    let limits = view(&desk).limits;
    assert_eq!(limits.len(), 1, "{limits:?}");
    assert!(limits[0].passed && limits[0].label.zh == "申请行政复议");
    assert!(limits[0].note.as_ref().unwrap().zh.contains("第二十条"));
}

#[test]
fn l12_a_limit_without_its_day_is_seen_and_so_is_where_else_to_go() {
    let mut desk = centre();
    desk.ok(&neighbours(""));
    desk.ok(
        r#"{"type": "assess", "facts": {"relation": "administrative", "stage": "none",
        "respondents": [{"unit": "linyi-zr"}]}}"#,
    );
    let seen = view(&desk);
    let labels: Vec<&str> = seen.limits.iter().map(|one| &*one.label.zh).collect();
    assert_eq!(labels, ["申请行政复议", "提起行政诉讼"]);
    assert!(
        seen.limits
            .iter()
            .all(|one| one.due.is_none() && !one.passed)
    );
    let says = |text: &str| seen.next_steps.iter().any(|step| step.zh.contains(text));
    assert!(
        says("向有权处理的上级机关、单位提出"),
        "{:?}",
        seen.next_steps
    );
    // What it was taken for before says nothing once it is an accusation.
    desk.ok(r#"{"type": "classify", "class": "accusation"}"#);
    let seen = view(&desk);
    assert!(seen.limits.is_empty() && seen.bring.is_empty());
    assert!(
        !seen
            .next_steps
            .iter()
            .any(|step| step.zh.contains("上级机关"))
    );
}
