//! What each command says, in both languages and as JSON.
#![allow(clippy::unwrap_used)] // a test may panic

mod support;

use insta::assert_snapshot;
use support::{Folder, morning, morning_with_log};

const LATER: &str = "2026-10-09T09:00:00+08:00";
const AT_THE_END: &str = "2026-10-22T09:00:00+08:00";

/// Both languages, one after the other.
fn both(folder: &Folder, arguments: &[&str]) -> String {
    let zh = folder.run(arguments);
    let mut english = vec!["--lang", "en"];
    english.extend(arguments);
    let en = folder.run(&english);
    assert_eq!(zh.code, en.code, "the language changes no exit code");
    format!("{}\n{}", zh.told(), en.told())
}

#[test]
fn run_acknowledges_and_refuses() {
    let folder = morning();
    let ran = folder.decide("morning.jsonl");
    assert_snapshot!("run_zh", ran.told());
    let again = folder.run(&[
        "--lang",
        "en",
        "run",
        "--directory",
        "units.csv",
        "--log",
        "log",
        "weeks.jsonl",
    ]);
    assert_snapshot!("run_en", again.told());
}

#[test]
fn run_answers_with_one_json_a_line() {
    let folder = morning();
    let ran = folder.run(&["run", "--json", "--directory", "units.csv", "morning.jsonl"]);
    let lines: Vec<serde_json::Value> = ran
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let status = |at: usize| {
        lines.get(at).unwrap()["status"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(
        (status(0), status(3)),
        ("done".to_owned(), "refused".to_owned())
    );
    assert_eq!(
        lines.get(3).unwrap()["refusal"]["code"],
        "too_many_representatives"
    );
    assert_eq!(lines.last().unwrap()["summary"]["refused"], 2);
}

#[test]
fn status_lists_by_what_falls_due_next() {
    let folder = morning_with_log();
    let list = [
        "status",
        "--log",
        "log",
        "--directory",
        "units.csv",
        "--as-of",
        LATER,
    ];
    assert_snapshot!("status", both(&folder, &list));
    let json = folder.run(&["status", "--json", "--log", "log", "--as-of", LATER]);
    let list: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    let order: Vec<&str> = list["petitions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["petition"].as_str().unwrap())
        .collect();
    assert_eq!(
        order,
        [
            "XF0916-2", "XF0916-6", "XF0916-4", "XF0916-1", "XF0916-3", "XF0916-5"
        ]
    );
}

#[test]
fn status_lists_alerts() {
    let folder = morning_with_log();
    let alerts = [
        "status",
        "--alerts",
        "--log",
        "log",
        "--directory",
        "units.csv",
        "--as-of",
        LATER,
    ];
    assert_snapshot!("alerts", both(&folder, &alerts));
}

#[test]
fn status_tells_a_whole_story() {
    let folder = morning_with_log();
    let story = [
        "status",
        "--log",
        "log",
        "--directory",
        "units.csv",
        "--as-of",
        AT_THE_END,
        "XF0916-1",
    ];
    assert_snapshot!("story", both(&folder, &story));
}

#[test]
fn status_explains_a_due_across_national_day() {
    let folder = morning_with_log();
    let explain = [
        "status",
        "--log",
        "log",
        "--as-of",
        LATER,
        "--explain",
        "XF-TRIAGE",
        "XF0916-6",
    ];
    assert_snapshot!("explain", both(&folder, &explain));
}

#[test]
fn the_petitioner_has_a_view_of_their_own() {
    let folder = morning_with_log();
    let view = [
        "status",
        "--for",
        "petitioner",
        "--log",
        "log",
        "--directory",
        "units.csv",
        "--as-of",
        AT_THE_END,
        "XF0916-1",
    ];
    assert_snapshot!("petitioner", both(&folder, &view));
}

#[test]
fn nobody_is_named_in_a_story_least_of_all_of_an_accusation() {
    let folder = morning_with_log();
    for petition in ["XF0916-1", "XF0916-3"] {
        for form in [&["--json"][..], &[]] {
            let mut arguments = vec!["status", "--log", "log", "--as-of", AT_THE_END, petition];
            arguments.extend(form);
            let told = folder.run(&arguments).out;
            assert!(told.contains("XF-TRIAGE"), "{told}");
            for person in ["r101", "r301", "o77", "w01", "w03", "w21"] {
                assert!(!told.contains(person), "{person} is named: {told}");
            }
        }
    }
    let accusation = folder.run(&["status", "--log", "log", "--as-of", AT_THE_END, "XF0916-3"]);
    assert!(
        !accusation.out.contains("qs"),
        "the accused unit is named: {}",
        accusation.out
    );
}

#[test]
fn audit_prints_what_it_assumes() {
    let folder = morning();
    let map = "id=编号,received_at=收到时间,notified_at=告知时间,accepted_at=受理时间,replied_at=答复时间,class=类别";
    let audit = [
        "audit",
        "--as-of",
        LATER,
        "--offset",
        "+08:00",
        "--map",
        map,
        "records.csv",
    ];
    assert_snapshot!("audit", both(&folder, &audit));
    let mut json = vec!["--json"];
    json.extend(audit);
    let answer: serde_json::Value = serde_json::from_str(&folder.run(&json).out).unwrap();
    assert_eq!(answer["records"].as_array().unwrap().len(), 12);
    assert_eq!(
        answer["records"][2]["clocks"][1]["verdict"],
        "late_at_nominal"
    );
    assert_eq!(answer["report"]["records"], 12);
}

#[test]
fn check_tells_what_the_units_cannot_carry() {
    let folder = Folder::new();
    folder.write(
        "county.toml",
        "[pack]\nid = \"cn.example\"\nextends = \"cn.national\"\nversion = \"1\"\n\
         valid_from = 2026-01-01\nname = { zh = \"某县\", en = \"a county\" }\n",
    );
    folder.write(
        "units.csv",
        "id,name,level,parent,functions\ngov,县政府,county,,government\n\
         xfj,县信访局,county,gov,petition_office;department;discipline_inspection;court;labour_arbitration;reconsideration\n\
         town,城关镇,township,gov,government\nvillage,东街村,village,gov,grid\n",
    );
    let check = ["check", "--directory", "units.csv", "county.toml"];
    // Where the national pack says so moves with every change of it.
    let told: Vec<String> = both(&folder, &check)
        .lines()
        .map(|line| match line.split_once("national.toml:") {
            Some((before, at)) => {
                let path = at.trim_start_matches(|c: char| c.is_ascii_digit() || c == ':');
                format!("{before}national.toml{path}")
            }
            None => line.to_owned(),
        })
        .collect();
    assert_snapshot!("check_units", told.join("\n"));
    assert_eq!(folder.run(&check).code, 0, "somebody stands in everywhere");
    folder.write(
        "units.csv",
        "id,name,level,functions\ngov,县政府,county,government\n",
    );
    assert_eq!(folder.run(&check).code, 1);
}

#[test]
fn check_points_at_what_is_wrong() {
    let folder = Folder::new();
    folder.write(
        "county.toml",
        "[pack]\nid = \"cn.example\"\nextends = \"cn.national\"\nversion = \"1\"\n\
         valid_from = 2026-01-01\nname = { zh = \"某县\", en = \"a county\" }\n\n\
         [clocks.XF-HANDLE]\nbudgte = \"30 days\"\n",
    );
    let told = both(&folder, &["check", "county.toml"]);
    assert_snapshot!("check_refused", told);
    let text = folder.read("county.toml").replace("budgte", "budget");
    folder.write("county.toml", &text);
    assert_snapshot!("check_usable", both(&folder, &["check", "county.toml"]));
    let json = folder.run(&["check", "--json", "county.toml"]);
    let answer: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(answer["packs"][0]["policy"]["id"], "cn.example");
}

#[test]
fn verify_says_that_the_chain_holds_or_where_it_broke() {
    let folder = morning_with_log();
    assert_snapshot!("verify", both(&folder, &["verify", "log"]));
    folder.write(
        "forged",
        &folder.read("log").replacen("青苗补偿费", "安置补助费", 1),
    );
    assert_snapshot!("verify_forged", both(&folder, &["verify", "forged"]));
    let json = folder.run(&["verify", "--json", "forged"]);
    assert_eq!((json.code, json.out.as_str()), (4, ""));
    let fault: serde_json::Value = serde_json::from_str(&json.err).unwrap();
    assert_eq!(fault["code"], "log.hash_mismatch");
}

#[test]
fn help_names_every_exit_code() {
    let folder = Folder::new();
    for command in ["", "check", "run", "status", "audit", "verify"] {
        let arguments: Vec<&str> = [command, "--help"]
            .into_iter()
            .filter(|one| !one.is_empty())
            .collect();
        let help = folder.run(&arguments);
        assert_eq!(help.code, 0);
        for code in [
            "0  完成",
            "1  完成，有",
            "2  用法",
            "3  输入",
            "4  日志",
            "5  文件",
        ] {
            assert!(help.out.contains(code), "{command}: {code}");
        }
    }
}

#[test]
fn the_surroundings_choose_the_language_and_the_argument_overrules_them() {
    let folder = morning_with_log();
    let with = |arguments: &[&str]| {
        let output = folder
            .command(arguments)
            .env("SUQIU_LANG", "en")
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(with(&["verify", "log"]).contains("the chain holds"));
    assert!(with(&["verify", "log", "--lang", "zh"]).contains("链未断"));
}

#[test]
fn there_are_no_colours_where_nobody_looks() {
    let folder = morning_with_log();
    let list = folder.run(&["status", "--log", "log", "--as-of", LATER]);
    assert!(!list.out.contains('\u{1b}'));
}
