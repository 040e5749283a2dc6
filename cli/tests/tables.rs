//! Questions about tables, asked of a log.
#![allow(clippy::unwrap_used)] // a test may panic

mod support;

use support::Folder;

const HANSHOU: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/hanshou");
const POLICIES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../policies");

fn ask(question: &str, more: &[&str]) -> support::Ran {
    let folder = Folder::new();
    let packs = ["hanshou", "subjects"].map(|name| format!("{POLICIES}/{name}.toml"));
    let units = format!("{HANSHOU}/units.csv");
    let place = [
        "--policy",
        &packs[0],
        "--policy",
        &packs[1],
        "--directory",
        &units,
        "--log",
        "log",
    ];
    let commands = format!("{HANSHOU}/scenario.jsonl");
    folder.run(&[&["run"], &place[..], &[&commands]].concat());
    let question = format!("{HANSHOU}/questions/{question}.json");
    folder.run(&[more, &["ask"], &place, &[&question]].concat())
}

#[test]
fn a_ledger_names_units_and_lists_and_asks_for_attention() {
    let ran = ask("ledger-03", &[]);
    assert_eq!(
        ran.code,
        1,
        "a backlog case needs attention: {}",
        ran.told()
    );
    let row = ran.out.lines().find(|line| line.contains("HS-D")).unwrap();
    assert!(
        row.contains("汉寿县人民政府") && row.contains("积案"),
        "{row}"
    );
    assert!(
        ran.out.contains("增量 4，存量 3，变量 0，包案 2，积案 1"),
        "{}",
        ran.out
    );
}

#[test]
fn an_agenda_is_the_same_in_json_as_in_every_language() {
    let ran = ask("inspection-03-20", &["--json"]);
    assert_eq!(
        ran.code,
        0,
        "due on its last day is not late: {}",
        ran.told()
    );
    let answer: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(answer["type"], "agenda_items");
    assert_eq!(answer["items"][0]["petition"], "HS-D");
}

#[test]
fn a_reception_that_was_missed_asks_for_attention() {
    let ran = ask("reception", &["--lang", "en"]);
    assert_eq!(ran.code, 1, "{}", ran.told());
    let row = ran
        .out
        .lines()
        .find(|line| line.contains("2026-03-06"))
        .unwrap();
    assert!(row.contains("汉寿县人民政府"), "{row}");
}
