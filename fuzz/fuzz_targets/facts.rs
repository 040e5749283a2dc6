//! Facts of a petition: whatever is known, there is one answer, the same twice, and an accusation
//! goes to nobody whom it accuses.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use suqiu::directory::Directory;
use suqiu::petition::{Class, Jurisdiction};
use suqiu::policy::Policy;
use suqiu::routing::{Facts, RouteOutcome, RoutingDecision};
use suqiu::wire;

static PLACE: LazyLock<Jurisdiction> = LazyLock::new(|| Jurisdiction {
    directory: Directory::from_json(include_str!("../../tests/vectors/directories/routing.json"))
        .expect("units"),
    policy: Policy::national().expect("the national policy"),
});

fuzz_target!(|input: &[u8]| {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    // A second line is the instant at which it is asked.
    let (facts, at) = text
        .split_once('\n')
        .unwrap_or((text, "2026-03-02T09:30:00+08:00"));
    let Ok(at) = at.trim().parse() else {
        return;
    };
    let decision = match wire::route(&PLACE, facts, at) {
        Ok(decision) => decision,
        Err(fault) => {
            assert!(!fault.to_json().is_empty());
            let explained = wire::explain_route(&PLACE, facts, at);
            // What cannot be routed for the lack of a unit can still be explained.
            assert!(explained.is_err() || fault.code == "route.nobody_free");
            return;
        }
    };
    let again = wire::route(&PLACE, facts, at).expect("the same once more");
    assert_eq!(again, decision);
    let read: RoutingDecision = serde_json::from_str(&decision).expect("it reads back");
    let explained = wire::explain_route(&PLACE, facts, at).expect("an explanation");
    let explained: serde_json::Value = serde_json::from_str(&explained).expect("JSON");
    assert_eq!(explained["fired"]["rule"], read.rule.as_str());
    let facts: Facts = serde_json::from_str(facts).expect("they were read before");
    if let RouteOutcome::Route(route) = &read.outcome
        && facts.class == Some(Class::Accusation)
    {
        let directory = &PLACE.directory;
        for accused in facts.respondents.reveal() {
            let accused = accused.unit.as_ref().and_then(|unit| directory.get(unit));
            if let Some(accused) = accused.map(|unit| directory.in_power(unit)) {
                assert_ne!(accused.id, route.unit, "an accused unit gets nothing");
            }
        }
    }
});
