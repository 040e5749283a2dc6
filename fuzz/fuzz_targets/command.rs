//! Commands, a line each, on a living petition: what is decided applies, folds and reads back.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use suqiu::directory::Directory;
use suqiu::petition::{Jurisdiction, Petition};
use suqiu::policy::Policy;
use suqiu::{PetitionId, wire};

static PLACE: LazyLock<Jurisdiction> = LazyLock::new(|| Jurisdiction {
    directory: Directory::from_csv(include_str!("../../tests/vectors/directories/county.csv"))
        .expect("units"),
    policy: Policy::national().expect("the national policy"),
});
/// Petitions in various phases, from the conformance vectors.
static LIVING: LazyLock<Vec<Petition>> = LazyLock::new(|| {
    let mut petition = Petition::blank(PetitionId::new("p1").expect("an identifier"));
    let mut living = vec![petition.clone()];
    for line in include_str!("../seeds/life.jsonl").lines() {
        let Ok(decided) = wire::decide(&PLACE, &petition, line) else {
            continue;
        };
        wire::apply(&mut petition, &decided).expect("a decision applies");
        living.push(petition.clone());
    }
    assert!(living.len() > 10, "seeds/life.jsonl no longer tells a life");
    living
});

fuzz_target!(|input: &[u8]| {
    let Some((&first, rest)) = input.split_first() else {
        return;
    };
    let Ok(text) = std::str::from_utf8(rest) else {
        return;
    };
    let start = &LIVING[usize::from(first) % LIVING.len()];
    let mut petition = start.clone();
    for line in text.lines().take(8) {
        let before = petition.clone();
        match wire::decide(&PLACE, &petition, line) {
            Ok(decision) => {
                wire::apply(&mut petition, &decision).expect("a decision applies");
                let again = wire::decide(&PLACE, &petition, line).expect("it may be sent again");
                assert_eq!(again, r#"{"events":[],"replayed":true}"#);
            }
            Err(fault) => assert!(!fault.to_json().is_empty()),
        }
        assert!(petition.seq >= before.seq);
    }
    let now = "2026-05-06T10:00:00+08:00".parse().expect("an instant");
    wire::clocks(&PLACE.policy, &petition, now).expect("clocks");
    wire::alerts(&PLACE.policy, &petition, now).expect("alerts");
    wire::next_change(&PLACE.policy, &petition, now).expect("the next change");
    let snapshot = wire::snapshot(&PLACE.policy, &petition).expect("a snapshot");
    assert_eq!(
        wire::restore(&snapshot).expect("its own snapshot"),
        petition
    );
});
