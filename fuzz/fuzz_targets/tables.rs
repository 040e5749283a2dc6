//! Questions about tables: the first line is the question, the others are snapshots.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use suqiu::directory::Directory;
use suqiu::policy::Policy;
use suqiu::wire;

static POLICY: LazyLock<Policy> =
    LazyLock::new(|| Policy::national().expect("the national policy"));
static DIRECTORY: LazyLock<Directory> = LazyLock::new(|| {
    Directory::from_csv(include_str!("../../tests/vectors/directories/county.csv")).expect("units")
});

fuzz_target!(|input: &[u8]| {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    let (question, snapshots) = text.split_once('\n').unwrap_or((text, ""));
    let snapshots: Vec<&str> = snapshots.lines().collect();
    for answer in [
        wire::rotation(&DIRECTORY, question),
        wire::propose_repeats(question),
        wire::indicators(&POLICY, &snapshots, question),
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
