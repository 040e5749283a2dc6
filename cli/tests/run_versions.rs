//! Commands on both sides of the first day of a new version.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test may panic

mod support;

use serde_json::Value;
use support::{Folder, Ran};

const UNITS: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../core/tests/support/units.csv"
);

/// A county's pack: fifteen days to screen a letter, and from 5 March ten, also for letters that lie there.
fn pack(version: &str, from: &str, more: &str) -> String {
    format!(
        "[pack]\nid = \"cn.example\"\nextends = \"cn.national\"\nversion = \"{version}\"\n\
         valid_from = {from}\nname = {{ zh = \"某县\", en = \"a county\" }}\n{more}"
    )
}

const TEN_DAYS: &str = "[clocks.XF-TRIAGE]\nbudget = \"10 days\"\non_new_policy = \"carry_over\"\n";

/// A letter of 2 March, and a word on it on the 6th.
const COMMANDS: &str = r#"{"id": "c1", "petition": "p1", "at": "2026-03-02T09:30:00+08:00", "actor": {"person": "w1", "role": "officer", "unit": "xfj"}, "act": {"type": "register", "intake": "letter", "petitioner": "r1"}}
{"id": "c2", "petition": "p1", "at": "2026-03-06T09:30:00+08:00", "actor": {"person": "w1", "role": "officer", "unit": "xfj"}, "act": {"type": "comment", "note": "已读"}}
"#;

fn folder() -> Folder {
    let folder = Folder::new();
    folder.write("old.toml", &pack("1", "2026-01-01", ""));
    folder.write("new.toml", &pack("2", "2026-03-05", TEN_DAYS));
    folder.write("commands.jsonl", COMMANDS);
    folder
}

fn run(folder: &Folder, packs: &[&str]) -> Ran {
    let mut arguments = vec!["run", "--directory", UNITS, "--log", "a.log", "--json"];
    arguments.extend(packs);
    arguments.push("commands.jsonl");
    folder.run(&arguments)
}

#[test]
fn each_command_is_decided_by_the_version_of_its_day() {
    let folder = folder();
    let ran = run(
        &folder,
        &["--policy", "new.toml", "--other-version", "old.toml"],
    );
    assert_eq!(ran.code, 0, "{}", ran.told());
    let log = folder.read("a.log");
    let lines = log.lines().filter(|line| !line.is_empty());
    let events: Vec<Value> = lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let version = |event: &Value| event["policy"]["version"].as_str().unwrap().to_owned();
    let of = |command: &str| -> Vec<&Value> {
        events
            .iter()
            .filter(|event| event["command"] == command)
            .collect()
    };
    assert!(of("c1").iter().all(|event| version(event) == "1"));
    let later = of("c2");
    assert!(later.iter().all(|event| version(event) == "2"));
    // The first step under the new version takes the clock over: ten days from 2 March.
    assert_eq!(later[0]["fact"]["type"], "clock_carried_over", "{log}");
    assert_eq!(later[0]["fact"]["due"]["nominal"], "2026-03-12", "{log}");
    // The order in which the versions are named does not matter.
    let again = folder.run(&[
        "run",
        "--directory",
        UNITS,
        "--log",
        "b.log",
        "--policy",
        "old.toml",
        "--other-version",
        "new.toml",
        "commands.jsonl",
    ]);
    assert_eq!(again.code, 0, "{}", again.told());
    assert_eq!(folder.read("b.log"), log);
}

#[test]
fn a_version_that_is_not_in_force_decides_nothing() {
    let folder = folder();
    let ran = run(&folder, &["--policy", "new.toml"]);
    assert_eq!(ran.code, 1, "{}", ran.told());
    assert!(ran.out.contains("policy_not_in_force"), "{}", ran.out);
}

#[test]
fn versions_that_overlap_are_refused_and_a_gap_is_told() {
    let folder = folder();
    folder.write("twin.toml", &pack("1b", "2026-03-05", ""));
    let ran = run(
        &folder,
        &["--policy", "new.toml", "--other-version", "twin.toml"],
    );
    assert_eq!(ran.code, 3, "{}", ran.told());
    assert!(ran.err.contains("pack.version_overlap"), "{}", ran.err);
    let ended = pack("1", "2026-01-01\nvalid_to = 2026-03-03", "");
    folder.write("old.toml", &ended);
    let ran = run(
        &folder,
        &["--policy", "new.toml", "--other-version", "old.toml"],
    );
    assert_eq!(ran.code, 0, "{}", ran.told());
    assert!(ran.err.contains("2026-03-03"), "{}", ran.err);
    let other = "[pack]\nid = \"cn.other\"\nversion = \"1\"\nvalid_from = 2026-01-01\nextends = \"cn.national\"\n\
                 name = { zh = \"别县\", en = \"elsewhere\" }\n";
    folder.write("old.toml", other);
    let ran = run(
        &folder,
        &["--policy", "new.toml", "--other-version", "old.toml"],
    );
    assert_eq!(ran.code, 3, "{}", ran.told());
}
