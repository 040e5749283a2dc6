//! Routing by the law: cases written by hand, each with its article, under national law, the list of
//! subjects and Linshu's pack.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/routes.rs"]
mod routes;

use routes::{Case, UNITS};
use serde_json::{Map, Value};
use suqiu::directory::Directory;
use suqiu::petition::Jurisdiction;
use suqiu::policy::{PackText, Policy};
use suqiu::routing::{
    Channel, FactKind, FactRow, Facts, Relation, RouteOutcome, Router, RoutingDecision, Stage,
    explain_route, route,
};

#[path = "routing/oracle.rs"]
mod oracle;

const AT: &str = "2026-03-02T09:30:00+08:00";

fn linshu() -> Jurisdiction {
    let packs = [
        PackText::toml(
            "subjects.toml",
            include_str!("../../policies/subjects.toml"),
        ),
        PackText::toml("linshu.toml", include_str!("../../policies/linshu.toml")),
    ];
    Jurisdiction {
        directory: Directory::from_json(UNITS).unwrap(),
        policy: Policy::load(&packs, "cn.sd.linshu").unwrap_or_else(|error| panic!("{error}")),
    }
}

#[test]
fn every_case_goes_where_the_law_sends_it() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("routing/cases.json")).unwrap();
    assert!(cases.len() >= 120, "{}", cases.len());
    let place = linshu();
    let at = AT.parse().unwrap();
    let mut report: Vec<String> = Vec::new();
    for case in &cases {
        assert!(!case.article.is_empty(), "{}: no article", case.id);
        report.extend(case.wrong(&place, at));
    }
    assert!(report.is_empty(), "\n{}", report.join("\n"));
}

/// The clocks that are warned of, with the last day and whether they still run.
fn warned(facts: &str, at: &str) -> Vec<(String, Option<String>, Option<&'static str>)> {
    let facts: Facts = serde_json::from_str(facts).unwrap();
    let decision = route(&linshu(), &facts, at.parse().unwrap()).unwrap();
    let warnings = decision.warnings.into_iter();
    warnings
        .map(|one| {
            let due = one.due.map(|due| due.nominal.to_string());
            let state = one.state.map(suqiu::routing::Limit::wire);
            (one.clock.to_string(), due, state)
        })
        .collect()
}

fn limit(
    clock: &str,
    due: &str,
    state: &'static str,
) -> (String, Option<String>, Option<&'static str>) {
    (clock.to_owned(), Some(due.to_owned()), Some(state))
}

#[test]
fn the_sixty_days_are_warned_of_wherever_their_day_is_known() {
    // Known on 1 August, asked on 21 September: 60 days end on 30 September.
    let facts = r#"{"class": "claim", "relation": "administrative",
        "subject": "国土资源/土地征收/安置补偿", "act_known_on": "2026-08-01"}"#;
    let both = [
        limit("FY-APPLY", "2026-09-30", "open"),
        limit("ADM-SUE", "2027-02-01", "open"),
    ];
    assert_eq!(warned(facts, "2026-09-21T09:00:00+08:00"), both);
    // In no class yet they run all the same.
    let unclassified = r#"{"act_known_on": "2026-08-01"}"#;
    assert_eq!(warned(unclassified, "2026-09-21T09:00:00+08:00"), both);
}

#[test]
fn a_duty_not_performed_in_two_months_opens_reconsideration_first() {
    let facts = r#"{"class": "claim", "relation": "administrative", "stage": "duty_requested",
        "duty_requested_on": "2026-05-01"}"#;
    let warnings = warned(facts, "2026-09-21T09:00:00+08:00");
    assert_eq!(warnings[0], ("FY-APPLY".to_owned(), None, None));
    assert_eq!(warnings[1], ("ADM-SUE".to_owned(), None, None));
    assert_eq!(warnings[2], limit("ADM-DUTY", "2026-07-01", "expired"));
    let facts: Facts = serde_json::from_str(facts).unwrap();
    let at = "2026-09-21T09:00:00+08:00".parse().unwrap();
    let decision = route(&linshu(), &facts, at).unwrap();
    for clock in ["ADM-SUE", "ADM-DUTY"] {
        let mut warnings = decision.warnings.iter();
        let one = warnings.find(|one| one.clock.as_str() == clock).unwrap();
        let note = one.note.as_ref().expect("it says what comes first");
        assert!(
            note.zh.contains("第二十三条") && note.en.contains("Law 23"),
            "{note:?}"
        );
    }
}

#[test]
fn short_limits_run_from_the_day_of_the_decision() {
    let at = "2026-03-02T09:30:00+08:00";
    for (facts, expected) in [
        (
            r#""relation": "employment", "stage": "award""#,
            limit("LAB-SUE", "2026-03-12", "open"),
        ),
        (
            r#""relation": "land_contract", "stage": "award""#,
            limit("LAND-SUE", "2026-03-27", "open"),
        ),
        (
            r#""relation": "administrative", "stage": "reconsidered", "act_known_on": "2025-10-01""#,
            limit("ADM-SUE-REVIEWED", "2026-03-12", "open"),
        ),
    ] {
        let facts = format!(r#"{{"class": "claim", "decided_on": "2026-02-25", {facts}}}"#);
        assert_eq!(warned(&facts, at), [expected], "{facts}");
    }
}

/// A row with the values of some facts.
fn row(router: &Router, facts: &[(FactKind, &str)]) -> FactRow {
    router.row(facts).unwrap_or_else(|| panic!("{facts:?}"))
}

#[test]
fn every_subject_with_every_class_relation_and_stage_has_exactly_one_outcome() {
    let place = linshu();
    let router = place.policy.router();
    let subjects: Vec<String> = router.subjects().map(str::to_owned).collect();
    assert_eq!(
        subjects
            .iter()
            .filter(|path| path.matches('/').count() == 2)
            .count(),
        517
    );
    let classes = [
        "unknown",
        "suggestion",
        "accusation",
        "claim",
        "consultation",
    ];
    let relations: Vec<&str> = Relation::ALL
        .iter()
        .map(|one| one.wire())
        .chain(["unknown"])
        .collect();
    let stages: Vec<&str> = Stage::ALL
        .iter()
        .map(|one| one.wire())
        .chain(["unknown"])
        .collect();
    let mut decided = 0;
    let mut fired = std::collections::BTreeSet::new();
    for subject in &subjects {
        for class in &classes {
            for relation in &relations {
                for stage in &stages {
                    let row = row(
                        router,
                        &[
                            (FactKind::Subject, subject),
                            (FactKind::Class, class),
                            (FactKind::Relation, relation),
                            (FactKind::Stage, stage),
                        ],
                    );
                    fired.insert(router.rule(&row).expect("an outcome").clone());
                    decided += 1;
                }
            }
        }
    }
    assert_eq!(decided, subjects.len() * 5 * 8 * 18);
    assert!(fired.len() > 20, "only {} rules fired", fired.len());
}

#[test]
fn columns_are_decided_as_rows_are() {
    let place = linshu();
    let router = place.policy.router();
    let asked = [
        (FactKind::Subject, router.subjects().count()),
        (FactKind::Class, 4),
        (FactKind::Branch, 6),
        (FactKind::Relation, 7),
        (FactKind::Stage, 17),
        (FactKind::Respondent, 10),
        (FactKind::ReconsiderationLimit, 2),
    ];
    let mut rng = numbers(1);
    let columns = asked.map(|(fact, last)| {
        let last = u32::try_from(last).unwrap();
        // Unknown often: then the subject speaks.
        let value = |_| u64::from(rng(2) * rng(last + 1));
        (fact, (0..30_000).map(value).collect::<Vec<u64>>())
    });
    for given in [&columns[..], &columns[..1], &columns[2..], &columns[4..5]] {
        let given: Vec<(FactKind, &[u64])> = given
            .iter()
            .map(|(fact, values)| (*fact, values.as_slice()))
            .collect();
        let positions = router.positions(&given);
        assert_eq!(positions.len(), 30_000);
        for (at, position) in positions.into_iter().enumerate() {
            let facts: Vec<(FactKind, u64)> = given
                .iter()
                .map(|(fact, values)| (*fact, values.get(at).copied().unwrap()))
                .collect();
            let alone = router.position(&FactRow::of(&facts));
            assert_eq!(alone, Some(usize::from(position)), "{facts:?}");
        }
    }
    assert!(router.positions(&[]).is_empty());
}

#[test]
fn only_what_can_go_beside_is_said_to_hold() {
    let place = linshu();
    let held = |facts: &str| -> Vec<String> {
        let facts: Facts = serde_json::from_str(facts).unwrap();
        let why = explain_route(&place, &facts, AT.parse().unwrap()).unwrap();
        why.held.iter().map(|one| one.rule.to_string()).collect()
    };
    let filing = held(r#"{"class": "claim", "relation": "civil", "stage": "mediation_failed"}"#);
    assert_eq!(filing, ["LEGAL-SERVICES"]);
    let opinion = held(r#"{"class": "claim", "relation": "administrative", "stage": "none"}"#);
    assert!(opinion.is_empty(), "{opinion:?}: not beside a department");
    let elsewhere = held(r#"{"class": "claim", "stage": "judged", "hardship": true}"#);
    assert!(
        elsewhere.is_empty(),
        "{elsewhere:?}: nothing goes beside what is not here"
    );
}

#[test]
fn why_not_mediation() {
    let place = linshu();
    let facts: Facts = serde_json::from_str(
        r#"{"class": "claim", "relation": "civil", "stage": "none", "mediation": "refused"}"#,
    )
    .unwrap();
    let why = explain_route(&place, &facts, AT.parse().unwrap()).unwrap();
    assert_eq!(why.fired.rule.as_str(), "CIVIL");
    let nearest = &why.others[..why.others.iter().position(|one| one.lacking > 1).unwrap()];
    let mediation = nearest
        .iter()
        .find(|one| one.rule.as_str() == "CIVIL" && one.to == "mediation");
    let lacked = mediation.unwrap().lacked.as_ref().unwrap();
    assert_eq!(lacked.fact.wire(), "mediation");
    assert_eq!(lacked.is, "refused");
    assert_eq!(lacked.wants, ["!refused"]);
}

/// Facts as a table of small numbers, for random cases.
fn random_facts(rng: &mut impl FnMut(u32) -> u32) -> Value {
    let mut facts = Map::new();
    let mut choose = |name: &str, values: &[&str]| {
        let pick = rng(u32::try_from(values.len()).unwrap() + 1);
        if let Some(value) = values.get(pick as usize) {
            facts.insert(name.into(), (*value).into());
        }
    };
    choose(
        "class",
        &[
            "suggestion",
            "accusation",
            "claim",
            "claim",
            "claim",
            "consultation",
        ],
    );
    choose(
        "branch",
        &[
            "judicial",
            "arbitration",
            "party_appeal",
            "administrative",
            "statutory_duty",
            "opinion",
        ],
    );
    let relations: Vec<&str> = Relation::ALL.iter().map(|one| one.wire()).collect();
    choose("relation", &relations);
    let stages: Vec<&str> = Stage::ALL.iter().map(|one| one.wire()).collect();
    choose("stage", &stages);
    choose("mediation", &["agreed", "refused"]);
    choose("urgency", &["ordinary", "urgent", "major"]);
    choose(
        "subject",
        &[
            "劳动和社会保障/工资福利/工资发放",
            "纪检监察/贪污贿赂",
            "经济管理/金融财税/税收征管",
        ],
    );
    choose("amount", &["1.00", "99999.99", "100000.00"]);
    choose("act_known_on", &["2026-02-20", "2025-12-01", "2024-12-01"]);
    choose("place", &["jia", "jia1"]);
    for (name, most) in [("people", 60), ("attempts", 4), ("units", 3)] {
        let pick = rng(most + 2);
        if pick <= most {
            facts.insert(name.into(), pick.into());
        }
    }
    for name in [
        "safety",
        "cross_boundary",
        "repeat",
        "hardship",
        "counselling_consent",
    ] {
        match rng(3) {
            0 => drop(facts.insert(name.into(), true.into())),
            1 => drop(facts.insert(name.into(), false.into())),
            _ => {}
        }
    }
    let units = [
        "xfj", "rsj", "zgj", "gov", "jjw", "court", "ga", "zhen", "cun", "city",
    ];
    let respondents: Vec<Value> = units
        .iter()
        .filter(|_| rng(9) == 0)
        .map(|unit| serde_json::json!({"unit": unit}))
        .collect();
    if !respondents.is_empty() {
        facts.insert("respondents".into(), respondents.into());
    }
    Value::Object(facts)
}

/// Numbers that are the same in every run.
fn numbers(seed: u64) -> impl FnMut(u32) -> u32 {
    let mut state = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
    move |below| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((state >> 33) % u64::from(below)).unwrap()
    }
}

fn asked(place: &Jurisdiction, facts: &Value) -> RoutingDecision {
    let facts: Facts = serde_json::from_value(facts.clone()).unwrap();
    route(place, &facts, AT.parse().unwrap()).unwrap_or_else(|error| panic!("{facts:?}: {error}"))
}

#[test]
fn the_properties_of_a_route() {
    let place = linshu();
    let directory = &place.directory;
    for seed in 0..20_000 {
        let facts = random_facts(&mut numbers(seed));
        let decision = asked(&place, &facts);
        assert_eq!(
            decision,
            asked(&place, &facts),
            "the same question has the same answer"
        );

        let RouteOutcome::Route(route) = &decision.outcome else {
            continue;
        };
        assert!(route.channel.is_deciding());
        assert!(route.beside.iter().all(|one| one.channel.is_accompanying()));
        let consent = facts.get("counselling_consent") == Some(&Value::Bool(true));
        let counselling = route
            .beside
            .iter()
            .any(|one| one.channel == Channel::Counselling);
        assert_eq!(
            counselling, consent,
            "counselling with consent, and only so: {facts}"
        );
        if facts.get("mediation").is_some_and(|will| will == "refused") {
            assert!(
                route.first_try.is_none(),
                "nobody is mediated against their will: {facts}"
            );
        }

        // The wall: no unit that gets to know is one accused, or below it.
        let is_accusation = facts
            .get("class")
            .is_some_and(|class| class == "accusation")
            || decision
                .assumed
                .and_then(|assumed| assumed.class)
                .is_some_and(|class| class.wire() == "accusation");
        let accused: Vec<&str> = facts
            .get("respondents")
            .and_then(Value::as_array)
            .map(|list| {
                list.iter()
                    .map(|one| one["unit"].as_str().unwrap())
                    .collect()
            })
            .unwrap_or_default();
        if is_accusation {
            let mut knowing = vec![&route.unit, &route.coordination.unit];
            knowing.extend(route.beside.iter().filter_map(|one| one.unit.as_ref()));
            knowing.extend(route.first_try.iter().filter_map(|one| one.unit.as_ref()));
            knowing.extend(&route.co_units);
            for unit in knowing {
                for one in &accused {
                    let above = directory.get(one).unwrap();
                    assert!(
                        unit != &above.id && !directory.is_above(&above.id, unit),
                        "{unit} knows: {facts}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_higher_tier_never_lowers_the_coordinating_level() {
    let place = linshu();
    for seed in 0..5_000 {
        let facts = random_facts(&mut numbers(seed));
        let worst: [(&str, Value); 6] = [
            ("safety", true.into()),
            ("cross_boundary", true.into()),
            ("repeat", true.into()),
            ("urgency", "urgent".into()),
            ("people", 10.into()),
            ("units", 2.into()),
        ];
        let pick = usize::try_from(seed % 6).unwrap();
        let Some((name, value)) = worst.get(pick) else {
            continue;
        };
        // Only what was not known: who says less now may lower a tier.
        if *name != "safety" && facts.get(name).is_some() {
            continue;
        }
        let mut more = facts.clone();
        more[*name] = value.clone();
        let (before, after) = (asked(&place, &facts), asked(&place, &more));
        assert!(after.tier >= before.tier, "{facts}");
        if let (RouteOutcome::Route(before), RouteOutcome::Route(after)) =
            (&before.outcome, &after.outcome)
        {
            assert!(
                after.coordination.level >= before.coordination.level,
                "{facts}"
            );
            let level = |unit| directory_level(&place, unit);
            assert!(
                level(&after.coordination.unit) >= level(&before.coordination.unit),
                "{facts}"
            );
            assert_eq!(
                (&before.channel, &before.unit),
                (&after.channel, &after.unit),
                "competence stays"
            );
        }
    }
}

fn directory_level(place: &Jurisdiction, unit: &suqiu::UnitId) -> suqiu::directory::Level {
    place.directory.get(unit).unwrap().level
}
