//! The example of Linshu county: its directory has the shape that was reported, and its pack finds a
//! unit for everything in it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use suqiu::directory::{Directory, Function, Level, Presence, Unit};
use suqiu::petition::Jurisdiction;
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
