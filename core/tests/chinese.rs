//! What is said in Chinese holds no English: nothing but identifiers and what was handed in, in quotes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

#[path = "support/foreign.rs"]
mod foreign;

use foreign::foreign;
use suqiu::calendar::Calendar;
use suqiu::directory::Directory;
use suqiu::petition::{Command, Event, Jurisdiction, Petition, Snapshot, decide};
use suqiu::policy::Policy;
use suqiu::routing::Facts;
use suqiu::{Fault, PetitionId, wire};

const COMMAND: &str = r#"{"id":"c1","petition":"p1","at":"2026-03-02T09:30:00+08:00",
 "actor":{"person":"w1","role":"officer","unit":"xfj"},
 "act":{"type":"register","intake":"letter","petitioner":"r1","people":3,"class":"claim","branch":"opinion",
  "respondents":[{"unit":"civil"}]}}"#;
const FACTS: &str = r#"{"amount":"12.50","people":3,"safety":true,"act_known_on":"2026-02-20","place":"east",
 "stage":"none","respondents":[{"unit":"civil"}],"decided_on":null}"#;
const DIRECTORY: &str = r#"{"places":[{"id":"east","name":"东街"}],"units":[{"id":"gov","name":"县政府","level":"county",
 "functions":["government"],"external":false,"matters":["民政"],"places":["east"]}]}"#;
const CALENDAR: &str = r#"{"id":"cn","version":"2026-1","zone":"+08:00","week":["mon","tue"],
 "coverage":{"from":"2026-01-01","to":"2026-12-31"},"windows":{"mon":["08:30-12:00"],"tue":["08:30-12:00"]},
 "source":{"zh":"例","en":"example"}}"#;

/// Every text that is a few bytes away from one, at every place of it.
fn broken(text: &str) -> Vec<String> {
    const PUT: &[&str] = &[
        "x",
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "7",
        "-",
        "1.5",
        "null",
        "true",
        "\"x\"",
        "\\",
        "\u{1}",
        "{\"x\": 1}",
        "[]",
        " \"a b\" ",
        "\\ud800",
        "\\u12",
        "99999999999999999999999",
    ];
    let mut all = Vec::new();
    for (at, character) in text.char_indices() {
        let (before, after) = text.split_at(at);
        let rest = &after[character.len_utf8()..];
        all.push(before.to_owned());
        all.push(format!("{before}{rest}"));
        for put in PUT {
            all.push(format!("{before}{put}{after}"));
        }
    }
    // Whole values and keys, of every other kind.
    for (from, _) in text.match_indices(['"', ':', ',']) {
        for (to, _) in text[from..]
            .match_indices(['"', ',', '}', ']'])
            .skip(1)
            .take(3)
        {
            for put in PUT {
                all.push(format!("{}{put}{}", &text[..=from], &text[from + to..]));
            }
        }
    }
    all
}

/// How many of the faults of some texts there are; none of them mixes languages.
fn each(text: &str, read: impl Fn(&str) -> Result<(), Fault>) -> usize {
    read(text).unwrap_or_else(|fault| panic!("{fault}"));
    let faults = broken(text).into_iter().filter_map(|text| {
        let fault = read(&text).err()?;
        let words = foreign(&fault.message.zh, &text);
        assert!(
            words.is_empty(),
            "{words:?} in {} ({text})",
            fault.message.zh
        );
        assert!(
            !fault.message.zh.contains("写法有误"),
            "{}",
            fault.message.en
        );
        Some(fault)
    });
    faults.count()
}

#[test]
fn no_fault_of_a_text_that_cannot_be_read_mixes_languages() {
    let command = |text: &str| wire::from_json::<Command>("command", text).map(drop);
    let facts = |text: &str| wire::from_json::<Facts>("facts", text).map(drop);
    let event = |text: &str| Event::read(text).map(drop).map_err(Fault::from);
    let units = |text: &str| Directory::from_json(text).map(drop).map_err(Fault::from);
    let calendar = |text: &str| Calendar::from_json(text).map(drop).map_err(Fault::from);
    let blank = Petition::blank(PetitionId::new("p1").unwrap());
    let units_of_place = r#"[{"id": "gov", "name": "县政府", "level": "county"},
        {"id": "xfj", "name": "县信访局", "level": "county", "parent": "gov"},
        {"id": "civil", "name": "县民政局", "level": "county", "parent": "gov"}]"#;
    let place = Jurisdiction {
        directory: Directory::from_json(units_of_place).unwrap(),
        policy: Policy::national().unwrap(),
    };
    let decision = decide(&place, &blank, &serde_json::from_str(COMMAND).unwrap()).unwrap();
    let registered = wire::to_json(decision.events.first().unwrap()).unwrap();
    let snapshot = Snapshot::of(blank, place.policy.policy_ref().clone())
        .to_json()
        .unwrap();
    let snapshot_of = |text: &str| Snapshot::from_json(text).map(drop).map_err(Fault::from);
    let counts = [
        each(COMMAND, command),
        each(FACTS, facts),
        each(&registered, event),
        each(DIRECTORY, units),
        each(CALENDAR, calendar),
        each(&snapshot, snapshot_of),
    ];
    assert!(counts.iter().all(|count| *count > 1_000), "{counts:?}");
}

#[cfg(feature = "csv")]
#[test]
fn no_fault_of_a_table_of_units_mixes_languages() {
    let table = "id,name,level,parent,superior,functions,external,successor,places,matters,presence\n\
                 gov,县政府,county,,,government,,,,,\n";
    let read = |text: &str| Directory::from_csv(text).map(|_| ()).map_err(Fault::from);
    assert!(each(table, read) > 300);
}

#[test]
fn what_a_value_is_wrong_about_is_said_in_chinese() {
    let said = |facts: &str| {
        let fault = wire::from_json::<Facts>("facts", facts).unwrap_err();
        fault.message.zh.into_owned()
    };
    for (facts, zh) in [
        (
            r#"{"amount": 5}"#,
            "事实无法读取：应为文字，实为整数`5`（第1行第12列）",
        ),
        (
            r#"{"amount": "5 yuan"}"#,
            "事实无法读取：“5 yuan”不是金额：以元为单位写成加引号的文字，如“1500.00”（第1行第19列）",
        ),
        (
            r#"{"people": -1}"#,
            "事实无法读取：应为0以上的整数，实为整数`-1`（第1行第13列）",
        ),
        (
            r#"{"urgency": "minor"}"#,
            "事实无法读取：没有“minor”这个名称，可用：“ordinary”、“urgent”、“major”（第1行第19列）",
        ),
        (
            r#"{"people": 1, "people": 2}"#,
            "事实无法读取：“people”出现两次（第1行第22列）",
        ),
        (
            r#"{"people": 1"#,
            "事实无法读取：没有写完：对象没有结束（第1行第12列）",
        ),
        (
            r#"{"act_known_on": "2026-02-30"}"#,
            "事实无法读取：此处的值不合要求（第1行第29列）",
        ),
    ] {
        assert_eq!(said(facts), zh, "{facts}");
    }
}

/// Units that the directories of the vectors list, and columns of a sweep.
const LISTED: &str = "gov xfj hrss civil town zj cityhrss count start";

#[test]
fn no_fault_of_the_vectors_mixes_languages() {
    let vectors = include_str!("../../tests/vectors/flat.tsv");
    let mut codes = std::collections::BTreeSet::new();
    for line in vectors.lines() {
        let Some((given, answer)) = line.rsplit_once('\t') else {
            continue;
        };
        let Ok(fault) = serde_json::from_str::<Fault>(answer) else {
            continue;
        };
        // A finding quotes keys and values as its pack writes them.
        if fault.code.starts_with("pack.") {
            continue;
        }
        let words = foreign(&fault.message.zh, &format!("{given} {LISTED}"));
        assert!(
            words.is_empty(),
            "{words:?} in {} [{}]",
            fault.message.zh,
            fault.code
        );
        codes.insert(fault.code.into_owned());
    }
    assert!(codes.len() > 120, "only {} codes", codes.len());
}
