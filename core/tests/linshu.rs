//! The example of Linshu county: its directory has the shape that was reported, and its pack finds a
//! unit for everything in it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use suqiu::directory::{Directory, Function, Level, Presence, Unit};
use suqiu::petition::{Jurisdiction, Procedure};
use suqiu::policy::{PackText, Policy};
use suqiu::routing::{Channel, Facts, RouteOutcome, route};

const AT: &str = "2026-03-02T09:30:00+08:00";

fn linshu() -> Jurisdiction {
    let packs = [
        PackText::toml(
            "subjects.toml",
            include_str!("../../policies/subjects.toml"),
        ),
        PackText::toml("linshu.toml", include_str!("../../policies/linshu.toml")),
    ];
    let units = include_str!("../../examples/linshu/units.csv");
    Jurisdiction {
        directory: Directory::from_csv(units).unwrap(),
        policy: Policy::load(&packs, "cn.sd.linshu").unwrap_or_else(|error| panic!("{error}")),
    }
}

fn count(directory: &Directory, is_one: impl Fn(&&Unit) -> bool) -> usize {
    directory.units().iter().filter(is_one).count()
}

#[test]
fn it_has_nine_townships_608_grids_and_13_resident_units() {
    let directory = linshu().directory;
    let townships = |unit: &&Unit| unit.level == Level::Township && unit.has(Function::Government);
    assert_eq!(count(&directory, townships), 9);
    let is_grid = |unit: &&Unit| {
        let parent = unit.parent.as_ref().and_then(|id| directory.get(id));
        parent.is_some_and(|parent| parent.level == Level::Village)
    };
    assert_eq!(count(&directory, is_grid), 608, "practice row L13");
    let present = |presence| count(&directory, |unit| unit.presence == Some(presence));
    assert_eq!(present(Presence::Resident), 13, "practice row L4");
    assert!(present(Presence::Rotating) >= 4, "practice row L4");
    assert!(present(Presence::OnCall) > 0);
    let departments = |unit: &&Unit| {
        unit.level == Level::County && unit.has(Function::Department) && !unit.external
    };
    assert!(count(&directory, departments) >= 20);
}

#[test]
fn every_subject_has_a_department() {
    let place = linshu();
    let subjects: Vec<&str> = place.policy.router().subjects().collect();
    let mut competent: BTreeMap<&str, usize> = BTreeMap::new();
    for subject in &subjects {
        let unit = place.directory.competent(None, subject);
        let unit = unit.unwrap_or_else(|| panic!("nobody is competent for {subject}"));
        assert!(!unit.external, "{subject}");
        *competent.entry(unit.name.as_str()).or_default() += 1;
    }
    assert!(competent.len() > 20, "{competent:?}");
    for unit in place.directory.units() {
        for matter in &unit.matters {
            assert!(subjects.contains(&matter.as_str()), "{}: {matter}", unit.id);
        }
    }
}

/// The places, each with the township that it lies in.
fn places(directory: &Directory) -> Vec<(suqiu::PlaceId, &Unit)> {
    let places: BTreeSet<_> = directory
        .units()
        .iter()
        .flat_map(|unit| &unit.places)
        .collect();
    let township = |place| directory.at_level(Some(place), Level::Township).unwrap();
    places
        .into_iter()
        .map(|place| (place.clone(), township(place)))
        .collect()
}

#[test]
fn every_place_is_served_from_its_grid_up_to_the_county() {
    let directory = linshu().directory;
    let places = places(&directory);
    assert_eq!(places.len(), 608 + 243, "grids and villages");
    for (place, township) in &places {
        assert_eq!(township.level, Level::Township, "{place}");
        assert_eq!(
            directory.territory(Some(place)).last().unwrap().id.as_str(),
            "gov"
        );
    }
    let towns: BTreeSet<_> = places.iter().map(|(_, town)| &town.id).collect();
    assert_eq!(towns.len(), 9);
}

fn routed(place: &Jurisdiction, facts: &str) -> suqiu::routing::Route {
    let facts: Facts = serde_json::from_str(&format!("{{{facts}}}")).unwrap();
    match route(place, &facts, AT.parse().unwrap()).unwrap().outcome {
        RouteOutcome::Route(route) => route,
        RouteOutcome::NotHere(not) => panic!("{facts:?}: {not:?}"),
    }
}

/// 信访工作条例 20(1): the competent level or the one above it.
#[test]
fn a_visit_goes_to_the_competent_level_in_its_place_or_to_the_level_above() {
    let place = linshu();
    let about = |unit: &str| {
        format!(
            r#""class": "claim", "branch": "opinion", "stage": "none",
        "relation": "administrative", "intake": "visit", "respondents": [{{"unit": "{unit}"}}]"#
        )
    };
    let yj = about("yj");
    let town = about("t1");
    let village = format!(r#"{town}, "place": "t1-v1""#);
    for (facts, receiver, go_to) in [
        // A department without a line superior: the city is the level above the county.
        (&yj, "xf", None),
        (&yj, "gov", None),
        (&yj, "linyi-xf", None),
        (&yj, "t1", Some(["yj", "linyi"])),
        (&town, "t1", None),
        (&town, "t1-tw", None),
        (&town, "xf", None),
        (&town, "t2", Some(["t1", "gov"])),
        (&town, "linyi-xf", Some(["t1", "gov"])),
        (&village, "t1", None),
        (&village, "t2", Some(["t1", "gov"])),
    ] {
        let route = routed(&place, &format!(r#"{facts}, "receiver": "{receiver}""#));
        let wrong = route.wrong_door.map(|wrong| wrong.go_to);
        let go_to = go_to.map(|units| units.map(|unit| unit.parse().unwrap()).to_vec());
        assert_eq!(wrong, go_to, "{receiver}: {facts}");
    }
}

#[test]
fn what_is_also_about_a_unit_above_is_not_turned_away() {
    let place = linshu();
    let about = r#""branch": "opinion", "relation": "administrative", "stage": "none",
        "respondents": [{"unit": "linyi-zr"}, {"unit": "zr"}]"#;
    let claim = routed(&place, &format!(r#""class": "claim", {about}"#));
    assert_eq!((claim.unit.as_str(), claim.co_units.len()), ("zr", 0));
    let elsewhere: Vec<&str> = claim.elsewhere.iter().map(suqiu::UnitId::as_str).collect();
    assert_eq!(elsewhere, ["linyi-zr"]);
    // An accusation names nobody whom it is about.
    let accusation = routed(&place, &format!(r#""class": "accusation", {about}"#));
    assert_eq!(accusation.unit.as_str(), "jw");
    assert!(accusation.elsewhere.is_empty() && accusation.co_units.is_empty());
}

/// 行政复议法 27: the tax bureau is led by its own line. Nobody has to know its subject for it.
#[test]
fn an_act_of_the_tax_bureau_is_for_the_tax_bureau_above() {
    let place = linshu();
    let asked = |stage: &str, unit: &str| {
        let facts = format!(
            r#"{{"class": "claim", "stage": "{stage}", "respondents": [{{"unit": "{unit}"}}]}}"#
        );
        let facts: Facts = serde_json::from_str(&facts).unwrap();
        route(&place, &facts, AT.parse().unwrap()).unwrap().outcome
    };
    for stage in ["administrative_act", "in_reconsideration"] {
        let RouteOutcome::NotHere(not) = asked(stage, "sw") else {
            panic!("the county reconsiders no act of the tax bureau");
        };
        assert_eq!(not.procedure, Some(Procedure::Reconsideration));
        assert!(not.next_step.zh.contains("上一级主管部门") || stage != "administrative_act");
        // The police have a superior in their line too, but the county reconsiders what they do (24(1)).
        let RouteOutcome::Route(police) = asked(stage, "ga") else {
            panic!("the county reconsiders acts of its police");
        };
        assert_eq!(police.channel, Channel::Reconsideration);
    }
    // Asked to do its duty it is a department like any other.
    let RouteOutcome::Route(duty) = asked("duty_requested", "sw") else {
        panic!("the tax bureau answers for its duties");
    };
    assert_eq!(duty.unit.as_str(), "sw");
}

/// Whom an act is about is a party to its reconsideration, and works on it with nobody.
#[test]
fn the_respondent_of_a_procedure_does_not_handle_it() {
    let place = linshu();
    let about = |stage: &str| {
        let facts = format!(
            r#""class": "claim", "stage": "{stage}", "relation": "administrative",
                "respondents": [{{"unit": "zr"}}, {{"unit": "zj"}}]"#
        );
        routed(&place, &facts)
    };
    assert_eq!(
        about("administrative_act").channel,
        Channel::Reconsideration
    );
    assert!(about("administrative_act").co_units.is_empty());
    assert_eq!(about("in_court").channel, Channel::CourtFiling);
    assert!(about("in_court").co_units.is_empty());
    // 信访工作条例 24: what is handled as a petition, the units concerned handle together.
    assert_eq!(about("none").co_units, ["zj".parse().unwrap()]);
}

/// 信访工作条例 34: the sixty days are those of claims that end in an opinion, article 31(6).
#[test]
fn only_a_claim_that_may_end_in_an_opinion_has_sixty_days() {
    let place = linshu();
    let starts = |facts: &str| -> Vec<String> {
        let clocks = routed(&place, facts).clocks;
        clocks.iter().map(ToString::to_string).collect()
    };
    let subject = r#""subject": "交通运输/客货运输/运输安全", "stage": "none""#;
    let sent = ["XF-NOTICE-FWD", "XF-OBJECT"];
    let handled = ["XF-NOTICE-FWD", "XF-OBJECT", "XF-HANDLE"];
    for (more, clocks) in [
        (r#""class": "consultation""#, &sent[..]),
        (r#""class": "suggestion""#, &sent[..]),
        (r#""class": "claim", "branch": "statutory_duty""#, &sent[..]),
        (r#""class": "claim", "branch": "opinion""#, &handled[..]),
        (r#""class": "claim""#, &handled[..]),
    ] {
        assert_eq!(starts(&format!("{more}, {subject}")), clocks, "{more}");
    }
}

/// Facts that lead to each of the channels that decide.
const DECIDING: [(Channel, &str); 6] = [
    (
        Channel::Township,
        r#""class": "claim", "relation": "civil", "stage": "none""#,
    ),
    (
        Channel::Department,
        r#""class": "suggestion", "subject": "交通运输""#,
    ),
    (
        Channel::CourtFiling,
        r#""class": "claim", "relation": "civil", "stage": "mediation_failed", "hardship": true,
           "counselling_consent": true, "repeat": true"#,
    ),
    (
        Channel::LabourArbitration,
        r#""class": "claim", "relation": "employment", "stage": "none""#,
    ),
    (
        Channel::Reconsideration,
        r#""class": "claim", "relation": "administrative", "stage": "administrative_act""#,
    ),
    (Channel::DisciplineInspection, r#""class": "accusation""#),
];

#[test]
fn every_channel_finds_its_unit_from_every_township() {
    let place = linshu();
    let mut one_of_each: BTreeMap<_, suqiu::PlaceId> = BTreeMap::new();
    for (place, township) in places(&place.directory) {
        one_of_each.entry(township.id.clone()).or_insert(place);
    }
    let mut reached = BTreeSet::new();
    for at in one_of_each.values() {
        for (channel, facts) in DECIDING {
            let facts: Facts =
                serde_json::from_str(&format!(r#"{{"place": "{at}", {facts}}}"#)).unwrap();
            let decision = route(&place, &facts, AT.parse().unwrap()).unwrap();
            let RouteOutcome::Route(route) = decision.outcome else {
                panic!("{facts:?} stays here");
            };
            assert_eq!((route.channel, route.missing), (channel, None), "from {at}");
            reached.insert(route.channel);
            if let Some(first) = &route.first_try {
                assert!(first.unit.is_some(), "nobody mediates in {at}");
                reached.insert(Channel::Mediation);
            }
            for one in &route.beside {
                assert!(one.unit.is_some(), "{} has no unit in {at}", one.channel);
                reached.insert(one.channel);
            }
        }
    }
    let all: BTreeSet<Channel> = Channel::ALL.iter().copied().collect();
    assert_eq!(reached, all, "the ten channels of practice row L2");
}
