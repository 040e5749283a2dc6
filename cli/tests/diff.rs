//! What a new version of a pack changes, as the command line tells it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test may panic

mod support;

use insta::assert_snapshot;
use support::{Folder, Ran};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

const HEAD: &str = r#"
[pack]
id = "cn.example"
extends = "cn.national"
name = { zh = "某县", en = "a county" }
"#;

const OLD: &str = "version = \"1\"\nvalid_from = 2026-01-01\n";

/// Fifteen days to screen a letter become ten, also for those that lie there; questions by telephone go to
/// the hotline; a unit may enter more days late.
const NEW: &str = r#"version = "2"
valid_from = 2026-03-05

[clocks.XF-TRIAGE]
budget = "10 days"
on_new_policy = "carry_over"

[registration]
backdating_days = 10

[routing.rules.HOTLINE-QUESTION]
label = { zh = "电话咨询由热线答复", en = "a question by telephone is answered by the hotline" }
when = { class = ["consultation"], intake = ["call"] }
overrides = ["QUESTION", "QUESTION-TOWNSHIP"]
because = { zh = "谁接到谁答复", en = "who takes the call answers it" }
citation = { source = "defaults", article = "1", mark = "default" }
[routing.rules.HOTLINE-QUESTION.then.not_here]
reason = "hotline"
next_step = { zh = "由12345热线答复", en = "the hotline answers" }
"#;

const LETTER: &str = r#"{"id": "c1", "petition": "p1", "at": "2026-03-02T09:30:00+08:00",
 "actor": {"person": "w1", "role": "officer", "unit": "xfj"},
 "act": {"type": "register", "intake": "letter", "petitioner": "r1"}}"#;

fn folder() -> Folder {
    let folder = Folder::new();
    folder.write("old.toml", &format!("{HEAD}{OLD}"));
    folder.write("new.toml", &format!("{HEAD}{NEW}"));
    folder
}

fn diff(folder: &Folder, more: &[&str]) -> Ran {
    let mut arguments = vec!["diff", "old.toml", "new.toml"];
    arguments.extend(more);
    folder.run(&arguments)
}

/// What was said, without the lines of the national pack, which is not ours to count.
fn told(ran: &Ran) -> String {
    let text = ran.told();
    let mut parts = text.split("national.toml:");
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        out.push_str("national.toml:LINE");
        out.push_str(part.trim_start_matches(|c: char| c.is_ascii_digit() || c == ':'));
    }
    out
}

#[test]
fn it_tells_what_changes_for_whom() {
    let folder = folder();
    let chinese = diff(&folder, &[]);
    assert_eq!(chinese.code, 1, "a right is narrower and a duty looser");
    assert_snapshot!("diff_zh", told(&chinese));
    assert_snapshot!("diff_en", told(&diff(&folder, &["--lang", "en"])));
    let same = folder.run(&["diff", "old.toml", "old.toml"]);
    assert_eq!(same.code, 0);
    let gone = folder.run(&["diff", "old.toml", "nowhere.toml"]);
    assert_eq!(gone.code, 5);
}

#[test]
fn it_tells_which_petitions_of_a_log_are_touched() {
    let folder = folder();
    let units = format!("{ROOT}/core/tests/support/units.csv");
    folder.write("commands.jsonl", &LETTER.replace('\n', ""));
    let run = folder.run(&[
        "run",
        "--policy",
        "old.toml",
        "--directory",
        &units,
        "--log",
        "a.log",
        "commands.jsonl",
    ]);
    assert_eq!(run.code, 0, "{}", run.told());
    let log = ["--log", "a.log", "--as-of", "2026-03-04"];
    assert_snapshot!("diff_log", told(&diff(&folder, &log)));
    let mut json = log.to_vec();
    json.push("--json");
    let answer = diff(&folder, &json).out;
    let answer: serde_json::Value = serde_json::from_str(answer.trim()).unwrap();
    assert_eq!(answer["affected"][0]["petition"], "p1");
    assert_eq!(
        answer["affected"][0]["touched"][0]["due"]["nominal"],
        "2026-03-12"
    );
    assert_eq!(answer["diff"]["from"], "2026-03-05");
}
