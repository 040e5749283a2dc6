//! Questions about tables: the first line is the question, the others are snapshots.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use suqiu::directory::Directory;
use suqiu::petition::Jurisdiction;
use suqiu::policy::{PackText, Policy};
use suqiu::wire;

static PLACE: LazyLock<Jurisdiction> = LazyLock::new(|| {
    let pack = include_str!("../../tests/vectors/packs/schedules.toml");
    let units = include_str!("../../tests/vectors/directories/wall.csv");
    Jurisdiction {
        directory: Directory::from_csv(units).expect("units"),
        policy: Policy::load(&[PackText::toml("pack.toml", pack)], "cn.schedules").expect("a pack"),
    }
});

fuzz_target!(|input: &[u8]| {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    let (question, snapshots) = text.split_once('\n').unwrap_or((text, ""));
    let snapshots: Vec<&str> = snapshots.lines().collect();
    for answer in [
        wire::rotation(&PLACE.directory, question),
        wire::propose_repeats(question),
        wire::indicators(&PLACE.policy, &snapshots, question),
        wire::ask(&PLACE, &snapshots, question),
    ] {
        match answer {
            Ok(answer) => {
                let read: serde_json::Value = serde_json::from_str(&answer).expect("JSON");
                assert!(!read.is_null());
            }
            Err(fault) => assert!(!fault.to_json().is_empty()),
        }
    }
});
