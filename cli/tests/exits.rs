//! Exit codes, and what goes wrong on the way.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test may panic

mod support;

use std::fs::OpenOptions;
use std::process::Stdio;

use support::{Folder, morning, morning_with_log};

#[test]
fn fine_is_0_and_attention_is_1() {
    let folder = morning_with_log();
    let code = |arguments: &[&str]| folder.run(arguments).code;
    assert_eq!(code(&["verify", "log"]), 0);
    assert_eq!(
        code(&["status", "--log", "log", "--as-of", "2026-09-17"]),
        0
    );
    assert_eq!(
        code(&["status", "--log", "log", "--as-of", "2026-10-09"]),
        1,
        "two are overdue"
    );
    assert_eq!(
        code(&[
            "status",
            "--log",
            "log",
            "--as-of",
            "2026-10-09",
            "XF0916-1"
        ]),
        0
    );
    assert_eq!(
        code(&[
            "status",
            "--log",
            "log",
            "--as-of",
            "2026-10-09",
            "XF0916-6"
        ]),
        1
    );
}

#[test]
fn wrong_usage_is_2() {
    let folder = Folder::new();
    for arguments in [
        &["frobnicate"][..],
        &["run", "commands.jsonl"],
        &["status", "--log", "log", "--as-of", "yesterday"],
        &["status", "--log", "log", "--for", "petitioner"],
        &["run", "--directory", "u", "--batch", "0", "c"],
    ] {
        assert_eq!(folder.run(arguments).code, 2, "{arguments:?}");
    }
}

#[test]
fn bad_input_is_3_and_says_where() {
    let folder = morning_with_log();
    folder.write("bad.csv", "id,name,level\nx,某局,kingdom\n");
    folder.write("bad.toml", "[pack\n");
    folder.write("records.csv", "id,received_at\n1,2026-03-02\n");
    let cases: [(&[&str], &str); 6] = [
        (
            &["run", "--directory", "bad.csv", "morning.jsonl"],
            "bad.csv",
        ),
        (
            &[
                "run",
                "--policy",
                "bad.toml",
                "--directory",
                "units.csv",
                "morning.jsonl",
            ],
            "bad.toml:1",
        ),
        (
            &["audit", "records.csv"],
            "records.csv: row 2, column `received_at`",
        ),
        (
            &["audit", "--map", "received_at", "records.csv"],
            "audit.map",
        ),
        (
            &["status", "--log", "log", "nobody"],
            "status.unknown_petition",
        ),
        (
            &[
                "status",
                "--log",
                "log",
                "--explain",
                "XF-NOTHING",
                "XF0916-1",
            ],
            "XF-TRIAGE, XF-NOTICE-FWD/a1",
        ),
    ];
    for (arguments, place) in cases {
        let ran = folder.run(arguments);
        assert_eq!(ran.code, 3, "{arguments:?}: {}{}", ran.out, ran.err);
        assert!(ran.err.contains(place), "{arguments:?}: {}", ran.err);
    }
}

#[test]
fn a_missing_file_is_5() {
    let folder = morning();
    for arguments in [
        &["verify", "absent"][..],
        &["audit", "absent"],
        &["check", "absent"],
        &["status", "--log", "absent"],
        &["run", "--directory", "absent", "morning.jsonl"],
        &["run", "--directory", "units.csv", "absent"],
        &[
            "run",
            "--directory",
            "units.csv",
            "--log",
            "no/such/folder/log",
            "morning.jsonl",
        ],
    ] {
        assert_eq!(folder.run(arguments).code, 5, "{arguments:?}");
    }
}

#[test]
fn bad_lines_are_named_and_do_not_stop_the_stream() {
    let folder = morning();
    let good = folder.read("morning.jsonl");
    let first = good
        .lines()
        .find(|line| line.starts_with('{'))
        .unwrap()
        .to_owned();
    let stream = format!(
        "not json\n{first}\n\n# a comment\n{}\n{}\n",
        first.replace("\"id\":\"m01\"", "\"id\":\"m99\",\"colour\":\"red\""),
        first.replace("\"type\":\"register\"", "\"type\":\"regster\""),
    );
    folder.write("stream.jsonl", &stream);
    let ran = folder.run(&[
        "run",
        "--json",
        "--directory",
        "units.csv",
        "--log",
        "log",
        "stream.jsonl",
    ]);
    assert_eq!(ran.code, 3);
    let answers: Vec<serde_json::Value> = ran
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let told: Vec<_> = answers
        .iter()
        .filter_map(|one| Some((one["line"].as_u64()?, one["status"].as_str()?)))
        .collect();
    assert_eq!(
        told,
        [
            (1, "unreadable"),
            (2, "done"),
            (5, "unreadable"),
            (6, "unreadable")
        ]
    );
    assert!(
        answers[2]["fault"]["message"]["en"]
            .as_str()
            .unwrap()
            .contains("colour")
    );
    assert_eq!(
        folder.run(&["verify", "log"]).code,
        0,
        "nothing is half done"
    );
}

#[test]
fn a_stream_sent_twice_happens_once() {
    let folder = morning_with_log();
    let before = folder.read("log");
    let again = folder.run(&[
        "run",
        "--json",
        "--directory",
        "units.csv",
        "--log",
        "log",
        "morning.jsonl",
    ]);
    assert_eq!(folder.read("log"), before);
    assert!(!again.out.contains(r#""status":"done""#), "{}", again.out);
    assert!(again.out.contains(r#""replayed":12"#), "{}", again.out);
}

#[test]
fn standard_input_is_answered_line_by_line() {
    use std::io::{BufRead, BufReader, Write};
    let folder = morning();
    let arguments = [
        "run",
        "--json",
        "--directory",
        "units.csv",
        "--log",
        "log",
        "-",
    ];
    let mut child = folder
        .command(&arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let text = folder.read("morning.jsonl");
    for command in text.lines().filter(|line| line.starts_with('{')).take(3) {
        writeln!(input, "{command}").unwrap();
        // The answer comes although the batch is not full and the stream not over.
        let mut answer = String::new();
        output.read_line(&mut answer).unwrap();
        assert!(answer.contains(r#""status":"done""#), "{answer}");
    }
    drop(input);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_log_has_one_writer_at_a_time() {
    let folder = morning_with_log();
    let held = OpenOptions::new()
        .append(true)
        .open(folder.path("log"))
        .unwrap();
    held.lock().unwrap();
    let ran = folder.decide("weeks.jsonl");
    assert_eq!((ran.code, ran.out.as_str()), (5, ""));
    assert!(ran.err.contains("log.locked"), "{}", ran.err);
    assert_eq!(
        folder.run(&["verify", "log"]).code,
        0,
        "reading needs no lock"
    );
    drop(held);
    assert_eq!(folder.decide("weeks.jsonl").code, 1);
}

#[test]
fn a_chain_keeps_its_hash() {
    let folder = morning();
    let run = |more: &[&str]| {
        let mut arguments = vec!["run", "--directory", "units.csv", "--log", "log"];
        arguments.extend(more);
        folder.run(&arguments)
    };
    assert_eq!(run(&["--hash", "sha256", "morning.jsonl"]).code, 1);
    assert!(folder.read("log").contains("\"hash\":\"sha256:"));
    assert_eq!(run(&["weeks.jsonl"]).code, 1, "it goes on with its own");
    assert!(!folder.read("log").contains("sm3:"));
    let other = run(&["--hash", "sm3", "weeks.jsonl"]);
    assert_eq!(other.code, 3);
    assert!(other.err.contains("log.other_hash"));
}

#[test]
fn a_broken_log_is_4_and_is_not_written_to() {
    let folder = morning_with_log();
    let forged = folder.read("log").replacen("letter-101", "letter-102", 1);
    folder.write("log", &forged);
    for arguments in [
        &["verify", "log"][..],
        &["status", "--log", "log"],
        &[
            "run",
            "--directory",
            "units.csv",
            "--log",
            "log",
            "weeks.jsonl",
        ],
    ] {
        let ran = folder.run(arguments);
        assert_eq!(ran.code, 4, "{arguments:?}");
        assert!(ran.err.contains("line 1"), "{}", ran.err);
    }
    assert_eq!(folder.read("log"), forged);
}

#[test]
fn a_torn_tail_is_cut_off_wherever_it_was_torn() {
    let whole = morning_with_log();
    let log = whole.read("log");
    // The last command that wrote something ends the file.
    let last = log.trim_end().rfind("\n\n").unwrap() + 2;
    let folder = morning();
    for cut in (last + 1..log.len())
        .step_by(97)
        .chain([log.len() - 2, log.len() - 1])
    {
        std::fs::write(folder.path("log"), &log.as_bytes()[..cut]).unwrap();
        let verified = folder.run(&["verify", "log", "--json"]);
        assert_eq!(verified.code, 1);
        assert!(
            verified.out.contains(&format!("\"torn\":{}", cut - last)),
            "{}",
            verified.out
        );
        let ran = folder.decide("weeks.jsonl");
        assert!(ran.err.contains("截去"), "{}", ran.err);
        assert_eq!(folder.read("log"), log, "sent again, it is whole again");
    }
}

#[test]
fn a_log_cut_anywhere_becomes_whole_again() {
    let log = morning_with_log().read("log");
    let folder = morning();
    for cut in (1..log.len()).step_by(log.len() / 40) {
        std::fs::write(folder.path("log"), &log.as_bytes()[..cut]).unwrap();
        folder.decide("morning.jsonl");
        folder.decide("weeks.jsonl");
        assert_eq!(folder.read("log"), log, "cut after {cut} bytes");
    }
}

#[test]
fn a_log_of_another_writer_is_read_and_not_written_to() {
    let folder = morning_with_log();
    let foreign = folder.read("log").replace("\n\n", "\n");
    folder.write("log", &foreign);
    assert_eq!(folder.run(&["verify", "log"]).code, 0);
    assert_eq!(
        folder
            .run(&["status", "--log", "log", "--as-of", "2026-10-09"])
            .code,
        1
    );
    let ran = folder.decide("weeks.jsonl");
    assert_eq!(ran.code, 4);
    assert!(ran.err.contains("log.foreign"), "{}", ran.err);
    assert_eq!(folder.read("log"), foreign);
}

#[test]
fn a_log_of_something_else_is_no_log() {
    let folder = morning();
    folder.write("log", "hello\n\n");
    assert_eq!(folder.run(&["verify", "log"]).code, 4);
    folder.write("log", "");
    assert_eq!(
        folder.run(&["verify", "log"]).code,
        0,
        "an empty log is a sound one"
    );
}

/// Codes that only the program has stand in its manual.
#[test]
fn every_code_of_the_program_is_in_the_manual() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let manual = std::fs::read_to_string(root.join("../docs/cli.md")).unwrap();
    let library = std::fs::read_to_string(root.join("../docs/errors.md")).unwrap();
    let mut folders = vec![root.join("src")];
    let mut found = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            let is_code = |literal: &&str| {
                ["audit.", "io.", "log.", "status."]
                    .iter()
                    .filter_map(|start| literal.strip_prefix(start))
                    .any(|name| {
                        !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '_')
                    })
            };
            for code in text.split('"').filter(is_code) {
                let quoted = format!("`{code}`");
                assert!(
                    manual.contains(&quoted) || library.contains(&quoted),
                    "{code}"
                );
                found += 1;
            }
        }
    }
    assert!(found >= 8, "only {found} codes were found");
}
