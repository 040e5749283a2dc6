//! Dossiers: commands, a line each, from the first one on; or a state and events that were handed back.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use suqiu::directory::Directory;
use suqiu::petition::{Jurisdiction, Petition};
use suqiu::policy::{PackText, Policy};
use suqiu::{Instant, PetitionId, wire};

static PLACE: LazyLock<Jurisdiction> = LazyLock::new(|| {
    let pack = include_str!("../../tests/vectors/packs/dossiers.toml");
    let units = include_str!("../../tests/vectors/directories/grid.json");
    Jurisdiction {
        directory: Directory::from_json(units).expect("units"),
        policy: Policy::load(&[PackText::toml("dossiers.toml", pack)], "cn.dossiers")
            .expect("a pack"),
    }
});
/// The petitions of the conformance vectors, as each of their commands left them; none first.
static PETITIONS: LazyLock<Vec<Option<Petition>>> = LazyLock::new(|| {
    let group: Value =
        serde_json::from_str(include_str!("../../tests/vectors/cases/dossiers.json"))
            .expect("JSON");
    let blank = |id: &str| Petition::blank(PetitionId::new(id).expect("an identifier"));
    let mut petition = blank("p1");
    let mut petitions = vec![None];
    for case in group["cases"].as_array().expect("cases") {
        match case["do"]["op"].as_str() {
            Some("petition") => petition = blank(case["do"]["id"].as_str().expect("an id")),
            Some("decide") => {
                let command = case["do"]["command"].to_string();
                let decided = wire::decide(&PLACE, &petition, &command).expect("it is decided");
                wire::apply(&mut petition, &decided).expect("a decision applies");
                petitions.push(Some(petition.clone()));
            }
            _ => {}
        }
    }
    assert!(petitions.len() > 5, "the vectors no longer have petitions");
    petitions
});

fn now() -> Instant {
    "2026-05-06T10:00:00+08:00".parse().expect("an instant")
}

/// What is decided applies, and is not decided twice.
fn commands(petition: Option<&Petition>, lines: &str) {
    let mut dossier: Option<String> = None;
    for line in lines.lines().take(8) {
        let state = dossier.get_or_insert_with(|| {
            let command: Value = serde_json::from_str(line).unwrap_or_default();
            let id = command.get("dossier").and_then(Value::as_str);
            serde_json::json!({ "id": id.unwrap_or("g1") }).to_string()
        });
        match wire::decide_dossier(&PLACE, petition, state, line) {
            Ok(decision) => {
                *state = wire::apply_dossier(state, &decision).expect("a decision applies");
                let again = wire::decide_dossier(&PLACE, petition, state, line);
                assert_eq!(again.as_deref(), Ok(r#"{"events":[],"replayed":true}"#));
                wire::read_dossier(&PLACE.policy, state, now()).expect("a reading");
            }
            Err(fault) => assert!(!fault.to_json().is_empty()),
        }
    }
}

/// What was taken in is written as it was read.
fn events(dossier: &str, events: &str) {
    match wire::apply_dossier(dossier, events) {
        Ok(state) => {
            assert_eq!(wire::apply_dossier(&state, "[]").as_ref(), Ok(&state));
            let _ = wire::read_dossier(&PLACE.policy, &state, now());
            let command = events.lines().last().unwrap_or_default();
            let _ = wire::decide_dossier(&PLACE, None, &state, command);
        }
        Err(fault) => assert!(!fault.to_json().is_empty()),
    }
}

fuzz_target!(|input: &[u8]| {
    let Some((&first, rest)) = input.split_first() else {
        return;
    };
    let Ok(text) = std::str::from_utf8(rest) else {
        return;
    };
    if first == b'{' {
        let text = std::str::from_utf8(input).unwrap_or_default();
        let (dossier, handed) = text.split_once('\n').unwrap_or((text, "[]"));
        events(dossier, handed);
    } else {
        let petition = &PETITIONS[usize::from(first) % PETITIONS.len()];
        commands(petition.as_ref(), text);
    }
});
