//! The national pack against the clock table of the law, row by row, written by hand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use suqiu::petition::{Branch, Class, Moment};
use suqiu::policy::{Bearer, Handling, InForce, Layer, Policy, RungAct, RungPoint};
use suqiu::{Date, Lang};

fn national() -> Policy {
    Policy::national().unwrap_or_else(|error| panic!("{error}"))
}

/// Every row of the table that was read in full: clock, budget, extension, bearer, source, article.
const ROWS: &[(&str, &str, &str, Bearer, &str, &str)] = &[
    (
        "XF-TRIAGE",
        "15 days",
        "",
        Bearer::Receiver,
        "petition-regulations",
        "22(1)",
    ),
    (
        "XF-NOTICE-DIRECT",
        "15 days",
        "",
        Bearer::Receiver,
        "petition-regulations",
        "23(2)",
    ),
    (
        "XF-NOTICE-FWD",
        "15 days",
        "",
        Bearer::Assignee,
        "petition-regulations",
        "23(3)",
    ),
    (
        "XF-OBJECT",
        "5 working days",
        "",
        Bearer::Assignee,
        "petition-regulations",
        "23(3)",
    ),
    (
        "XF-HANDLE",
        "60 days",
        "30 days",
        Bearer::Holder,
        "petition-regulations",
        "34",
    ),
    (
        "XF-FUCHA-REQ",
        "30 days",
        "",
        Bearer::Petitioner,
        "petition-regulations",
        "35",
    ),
    (
        "XF-FUCHA",
        "30 days",
        "",
        Bearer::Reviewer,
        "petition-regulations",
        "35",
    ),
    (
        "XF-FUHE-REQ",
        "30 days",
        "",
        Bearer::Petitioner,
        "petition-regulations",
        "36(1)",
    ),
    (
        "XF-FUHE",
        "30 days",
        "",
        Bearer::FinalReviewer,
        "petition-regulations",
        "36(1)",
    ),
    (
        "XF-ASSIGNED",
        "set by sender",
        "",
        Bearer::Assignee,
        "petition-regulations",
        "22(1)(iii)",
    ),
    (
        "XF-SUPERVISED",
        "set by sender",
        "",
        Bearer::Addressee,
        "petition-regulations",
        "40(1)",
    ),
    (
        "MED-CONFIRM",
        "30 days",
        "",
        Bearer::BothSides,
        "mediation-law",
        "33",
    ),
    (
        "FY-APPLY",
        "60 days",
        "",
        Bearer::Petitioner,
        "reconsideration-law",
        "20",
    ),
    (
        "FY-ACCEPT",
        "5 working days",
        "",
        Bearer::Procedure,
        "reconsideration-law",
        "30, 88",
    ),
    (
        "FY-DECIDE",
        "60 days",
        "30 days",
        Bearer::Procedure,
        "reconsideration-law",
        "62(1)",
    ),
    (
        "LAB-LIMIT",
        "12 months",
        "",
        Bearer::Petitioner,
        "labour-arbitration-law",
        "27(1)",
    ),
    (
        "LAB-ACCEPT",
        "5 days",
        "",
        Bearer::Procedure,
        "labour-arbitration-law",
        "29",
    ),
    (
        "LAB-AWARD",
        "45 days",
        "15 days",
        Bearer::Procedure,
        "labour-arbitration-law",
        "43",
    ),
    (
        "LAB-MED",
        "15 days",
        "",
        Bearer::Mediator,
        "labour-arbitration-law",
        "14",
    ),
    (
        "CIV-FILE",
        "7 days",
        "",
        Bearer::Procedure,
        "civil-procedure-law",
        "126",
    ),
    (
        "ADM-SUE",
        "6 months",
        "",
        Bearer::Petitioner,
        "administrative-litigation-law",
        "46",
    ),
    (
        "LAB-SUE",
        "15 days",
        "",
        Bearer::Petitioner,
        "labour-arbitration-law",
        "48, 50",
    ),
    (
        "LAND-SUE",
        "30 days",
        "",
        Bearer::Petitioner,
        "land-arbitration-law",
        "48",
    ),
    (
        "ADM-SUE-REVIEWED",
        "15 days",
        "",
        Bearer::Petitioner,
        "administrative-litigation-law",
        "45",
    ),
    (
        "ADM-DUTY",
        "2 months",
        "",
        Bearer::Holder,
        "administrative-litigation-law",
        "47",
    ),
    (
        "CIV-LIMIT",
        "36 months",
        "",
        Bearer::Petitioner,
        "civil-code",
        "188",
    ),
    (
        "LAND-LIMIT",
        "24 months",
        "",
        Bearer::Petitioner,
        "land-arbitration-law",
        "18",
    ),
    (
        "AID-DECIDE",
        "7 days",
        "",
        Bearer::Procedure,
        "legal-aid-law",
        "43",
    ),
    (
        "AID-ASSIGN",
        "3 days",
        "",
        Bearer::Procedure,
        "legal-aid-law",
        "43",
    ),
];

#[test]
fn every_row_of_the_law_has_its_number_unit_bearer_and_article() {
    let policy = national();
    for (id, budget, extension, bearer, source, article) in ROWS {
        let rule = &policy
            .clock(id)
            .unwrap_or_else(|| panic!("{id} is missing"))
            .rule;
        assert_eq!(rule.budget.to_string(), *budget, "{id}");
        let cap = rule
            .extension
            .as_ref()
            .map(|e| e.cap.to_string())
            .unwrap_or_default();
        assert_eq!(cap, *extension, "{id}");
        assert_eq!(rule.bearer, *bearer, "{id}");
        assert_eq!(rule.citation.source.as_str(), *source, "{id}");
        assert_eq!(rule.citation.article, *article, "{id}");
        // Supervision is law, the day of its answer is not.
        let mark = match *id {
            "XF-SUPERVISED" => suqiu::citation::Mark::Default,
            _ => suqiu::citation::Mark::Read,
        };
        assert_eq!(rule.citation.mark, mark, "{id}");
    }
}

#[test]
fn no_clock_is_in_the_pack_that_the_law_does_not_have() {
    let policy = national();
    let mut extra: Vec<&str> = policy.clocks().map(|clock| clock.id.as_str()).collect();
    extra.retain(|id| !ROWS.iter().any(|row| row.0 == *id));
    // Unverified, and without effect as long as simplified handling is off.
    assert_eq!(extra, ["SIMPLE-ACCEPT", "SIMPLE-OPINION"]);
    assert!(!policy.model().simplified.allowed);
    for id in extra {
        let rule = &policy.clock(id).unwrap().rule;
        assert_eq!(rule.applies_to.handling, Some(Handling::Simplified));
        assert_eq!(rule.citation.mark, suqiu::citation::Mark::Excerpt);
    }
}

#[test]
fn a_right_is_the_petitioners_and_a_duty_is_a_units() {
    for clock in national().clocks() {
        let person = matches!(clock.rule.bearer, Bearer::Petitioner | Bearer::BothSides);
        assert_eq!(
            clock.rule.nature == suqiu::clock::Nature::Right,
            person,
            "{}",
            clock.id
        );
    }
}

#[test]
fn only_the_final_review_leaves_out_the_time_of_a_hearing() {
    let policy = national();
    let ids: Vec<&str> = policy
        .clocks()
        .filter(|c| c.rule.excludes_hearing)
        .map(|c| c.id.as_str())
        .collect();
    assert_eq!(ids, ["XF-FUHE"]);
}

#[test]
fn sixty_days_are_for_claims_of_the_sixth_branch_in_ordinary_handling() {
    let policy = national();
    let clock = policy.clock("XF-HANDLE").unwrap();
    assert_eq!(clock.rule.applies_to.branches, [Branch::Opinion]);
    assert_eq!(clock.rule.applies_to.classes, [Class::Claim]);
    assert_eq!(clock.rule.applies_to.handling, Some(Handling::Ordinary));
    assert_eq!(clock.rule.starts_on, [Moment::Accepted]);
    let rung = &clock.rule.ladder[0];
    assert_eq!(
        (rung.act, rung.point),
        (RungAct::Supervise, RungPoint::After(0))
    );
    assert_eq!(rung.citation.article, "40(1)");
}

#[test]
fn the_clocks_of_a_moment_are_found_by_it() {
    let policy = national();
    let ids = |clocks: &[std::sync::Arc<suqiu::policy::PolicyClock>]| {
        clocks
            .iter()
            .map(|clock| clock.id.to_string())
            .collect::<Vec<_>>()
    };
    let started = ids(policy.clocks_started_by(Moment::AssignmentReceived));
    assert_eq!(started, ["SIMPLE-ACCEPT", "XF-NOTICE-FWD", "XF-OBJECT"]);
    assert_eq!(
        ids(policy.clocks_ended_by(Moment::FinalReviewIssued)),
        ["XF-FUHE"]
    );
    let assignment = policy
        .clocks()
        .filter(|c| c.rule.layer == Layer::Assignment);
    assert_eq!(assignment.count(), 3);
}

#[test]
fn the_pack_is_in_force_since_the_first_of_may_2022() {
    let policy = national();
    let first = Date::from_ymd_opt(2022, 5, 1).unwrap();
    assert_eq!(policy.in_force(first), InForce::InForce);
    assert_eq!(
        policy.in_force(first.pred_opt().unwrap()),
        InForce::NotYet { from: first }
    );
}

#[test]
fn every_ground_says_what_to_do_next_in_both_languages() {
    let policy = national();
    assert_eq!(policy.model().grounds.len(), 4);
    for ground in policy.model().grounds.values() {
        assert!(!ground.next_step.get(Lang::Zh).is_empty());
        assert!(!ground.next_step.get(Lang::En).is_empty());
    }
}

#[test]
fn a_warning_is_not_left_in_the_national_pack() {
    assert_eq!(national().warnings(), []);
}

/// Without TOML the library reads `national.json`: the same pack, made from the TOML. Run with
/// `SUQIU_BLESS=1` to make it anew.
#[test]
#[cfg(feature = "toml")]
fn the_json_form_of_the_national_pack_is_that_of_the_toml() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../policies/national.json");
    let mut made = serde_json::to_string_pretty(national().model()).unwrap();
    made.push('\n');
    if std::env::var_os("SUQIU_BLESS").is_some() {
        std::fs::write(path, &made).unwrap();
    }
    assert!(
        std::fs::read_to_string(path).unwrap() == made,
        "national.json is not up to date"
    );
}
