//! The audit of a platform's export, held to counts that a script derived without the library.
#![cfg(feature = "csv")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test may panic

use std::path::PathBuf;
use std::process::Command;

use suqiu::audit::{
    AuditQuestion, AuditReport, Auditor, ColumnMap, ReceivedBy, Records, Verdict, audit,
};
use suqiu::clock::Colour;
use suqiu::policy::Policy;

const EXPECTED: &str = include_str!("../../tests/audit/expected.json");

/// The folder of shared data; none, with the reason printed, where it is absent.
fn shared(file: &str) -> Option<PathBuf> {
    let root = std::env::var_os("SUQIU_SHARED").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared"),
        PathBuf::from,
    );
    let path = root.join("data").join(file);
    if path.exists() {
        return Some(path);
    }
    println!(
        "skipped: {} is absent (SUQIU_SHARED names the folder)",
        path.display()
    );
    None
}

fn question() -> AuditQuestion {
    AuditQuestion::new("2026-11-22T00:00:00+08:00".parse().unwrap())
}

fn run(csv: &str, question: AuditQuestion) -> AuditReport {
    let records = Records::from_csv(csv, &ColumnMap::new()).unwrap();
    audit(&Policy::national().unwrap(), &records, question).unwrap()
}

fn verdicts(csv: &str, question: AuditQuestion, clock: &str) -> Vec<Verdict> {
    let records = Records::from_csv(csv, &ColumnMap::new()).unwrap();
    let mut auditor = Auditor::new(&Policy::national().unwrap(), &records.columns, question);
    let judge = |record| {
        let judged = auditor.judge(record).unwrap();
        judged
            .clocks
            .into_iter()
            .find(|one| one.clock.as_str() == clock)
            .unwrap()
            .verdict
    };
    records.rows.iter().map(judge).collect()
}

#[test]
fn the_real_records_are_late_as_often_as_the_script_says() {
    let Some(path) = shared("messages_replies.csv") else {
        return;
    };
    let text = std::fs::read_to_string(path).unwrap();
    let report = run(
        &text,
        AuditQuestion {
            as_if: true,
            ..question()
        },
    );
    let expected: serde_json::Value = serde_json::from_str(EXPECTED).unwrap();
    assert_eq!(report.records, expected["records"].as_u64().unwrap());
    assert_eq!(report.clocks.len(), 2);
    for clock in &report.clocks {
        let expected = &expected["clocks"][clock.clock.as_str()];
        let counts = clock.counts;
        assert_eq!(
            counts.met,
            expected["met"].as_u64().unwrap(),
            "{}",
            clock.clock
        );
        assert_eq!(
            counts.late_at_nominal,
            expected["late_at_nominal"].as_u64().unwrap()
        );
        assert_eq!(
            counts.late_after_roll,
            expected["late_after_roll"].as_u64().unwrap()
        );
        assert_eq!(
            counts.ended(),
            report.records,
            "nothing is left undetermined or open"
        );
    }
}

#[test]
fn the_pinned_counts_are_those_of_the_script() {
    let Some(path) = shared("messages_replies.csv") else {
        return;
    };
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/audit");
    let checked = Command::new("python3")
        .arg(root.join("derive.py"))
        .arg(path.parent().unwrap())
        .arg("--check")
        .arg(root.join("expected.json"))
        .output();
    match checked {
        Ok(output) => assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        ),
        Err(error) => println!("skipped: python3 does not start ({error})"),
    }
}

#[test]
fn without_as_if_a_policy_judges_only_what_it_is_in_force_for() {
    let csv = "id,received_at,replied_at\n\
        old,2022-04-30T10:00:00+08:00,2022-08-01T10:00:00+08:00\n\
        new,2022-05-01T10:00:00+08:00,2022-08-01T10:00:00+08:00\n";
    assert_eq!(
        verdicts(csv, question(), "XF-HANDLE"),
        [Verdict::NotInForce, Verdict::LateAfterRoll]
    );
    let as_if = AuditQuestion {
        as_if: true,
        ..question()
    };
    assert_eq!(
        verdicts(csv, as_if, "XF-HANDLE"),
        [Verdict::LateAfterRoll; 2]
    );
    let said = run(csv, as_if).assumptions;
    assert!(said.iter().any(|text| text.en.contains("as if")));
}

#[test]
fn the_end_of_the_last_day_is_in_time_and_a_day_of_rest_moves_it() {
    // Received on Friday 2026-02-27: 15 days end on Saturday 2026-03-14, Monday is the 16th.
    let csv = "id,received_at,replied_at\n\
        a,2026-02-27T09:00:00+08:00,2026-03-15T00:00:00+08:00\n\
        b,2026-02-27T09:00:00+08:00,2026-03-15T00:00:01+08:00\n\
        c,2026-02-27T09:00:00+08:00,2026-03-17T00:00:00+08:00\n\
        d,2026-02-27T09:00:00+08:00,2026-03-17T00:00:01+08:00\n";
    assert_eq!(
        verdicts(csv, question(), "XF-NOTICE-DIRECT"),
        [
            Verdict::Met,
            Verdict::LateAtNominal,
            Verdict::LateAtNominal,
            Verdict::LateAfterRoll
        ]
    );
}

#[test]
fn an_open_clock_has_its_colour_and_what_came_later_has_not_happened() {
    let as_of = |text: &str| AuditQuestion::new(text.parse().unwrap());
    let csv = "id,received_at,notified_at,accepted_at,replied_at\n\
        a,2026-03-02T09:00:00+08:00,2026-03-05T09:00:00+08:00,2026-03-03T09:00:00+08:00,\n\
        b,2026-03-02T09:00:00+08:00,,,\n\
        c,2026-03-02T09:00:00+08:00,2026-03-12T09:00:00+08:00,2026-03-12T09:00:00+08:00,2026-05-06T09:00:00+08:00\n";
    let report = run(csv, as_of("2026-03-11T09:00:00+08:00"));
    let notice = &report.clocks[1];
    assert_eq!(notice.clock.as_str(), "XF-NOTICE-DIRECT");
    assert_eq!(
        (notice.counts.met, notice.counts.open.blue),
        (1, 2),
        "9 of 15 days"
    );
    let handle = &report.clocks[0].counts;
    assert_eq!(
        (handle.open.clear, handle.not_started),
        (1, 2),
        "an empty cell is a step not taken"
    );
    let later = run(csv, as_of("2026-03-20T09:00:00+08:00"));
    assert_eq!(later.clocks[1].counts.open.overdue, 1);
    assert!(later.has_late());
}

#[test]
fn only_what_the_export_can_tell_is_judged_and_the_rest_is_named() {
    use Verdict::{Contradictory, LateAfterRoll, Met, NotApplicable, Open};
    let csv = "id,received_at,received_by,class,branch,referred_at,replied_at\n\
        a,2026-03-02T09:00:00+08:00,office,,,2026-03-16T09:00:00+08:00,\n\
        b,2026-03-02T09:00:00+08:00,direct,suggestion,,,2026-08-01T09:00:00+08:00\n\
        c,2026-03-02T09:00:00+08:00,direct,claim,arbitration,,2026-08-01T09:00:00+08:00\n\
        d,2026-03-02T09:00:00+08:00,direct,claim,,,2026-03-01T09:00:00+08:00\n";
    let judged = |clock| verdicts(csv, question(), clock);
    assert_eq!(
        judged("XF-TRIAGE"),
        [Met, NotApplicable, NotApplicable, NotApplicable]
    );
    assert_eq!(
        judged("XF-HANDLE"),
        [Open, NotApplicable, NotApplicable, Contradictory]
    );
    assert_eq!(
        judged("XF-NOTICE-DIRECT"),
        [NotApplicable, LateAfterRoll, LateAfterRoll, Contradictory]
    );
    let left_out: Vec<_> = run(csv, question())
        .left_out
        .into_iter()
        .map(|left| left.clock.as_str().to_owned())
        .collect();
    assert_eq!(left_out, ["XF-FUCHA", "XF-FUHE"]);
}

#[test]
fn an_option_says_who_received_what_does_not_say_so() {
    let csv = "id,received_at,referred_at\na,2026-03-02T09:00:00+08:00,2026-03-20T09:00:00+08:00\n";
    let office = AuditQuestion {
        received_by: ReceivedBy::Office,
        ..question()
    };
    assert_eq!(verdicts(csv, office, "XF-TRIAGE"), [Verdict::LateAfterRoll]);
    assert_eq!(
        verdicts(csv, question(), "XF-TRIAGE"),
        [Verdict::NotApplicable]
    );
}

#[test]
fn beyond_the_calendar_what_is_late_is_undetermined() {
    let csv = "id,received_at,replied_at\n\
        a,2026-12-15T09:00:00+08:00,2027-01-06T09:00:00+08:00\n\
        b,2026-12-25T09:00:00+08:00,2027-01-11T09:00:00+08:00\n";
    let later = AuditQuestion::new("2027-02-01T00:00:00+08:00".parse().unwrap());
    assert_eq!(
        verdicts(csv, later, "XF-NOTICE-DIRECT"),
        [Verdict::LateAfterRoll, Verdict::Undetermined]
    );
}

#[test]
fn counts_add_up_and_a_report_is_json() {
    let csv = "id,received_at,replied_at\na,2026-03-02T09:00:00+08:00,\n";
    let report = run(csv, question());
    for clock in &report.clocks {
        let counts = clock.counts;
        assert_eq!(
            counts.ended() + counts.open.total() + counts.not_applicable,
            report.records
        );
    }
    let json = suqiu::wire::to_json(&report).unwrap();
    assert_eq!(serde_json::from_str::<AuditReport>(&json).unwrap(), report);
    assert!(json.contains(r#""overdue":1"#));
    assert_eq!(Colour::Overdue as u8, 4);
}

#[test]
fn faults_name_row_and_column() {
    let read = |csv: &str, map: &ColumnMap| Records::from_csv(csv, map).unwrap_err();
    let plain = ColumnMap::new();
    let cases = [
        (
            read("id,received_at\n1,\"x\n", &plain),
            "audit.time",
            "row 2, column `received_at`",
        ),
        (
            read("id,received_at\n1,2026-03-02 09:00\n", &plain),
            "audit.time",
            "row 2, column `received_at`",
        ),
        (
            read("id,received_at,class\n1,,claims\n", &plain),
            "audit.value",
            "row 2, column `class`",
        ),
        (
            read("id,received_at\n1\n", &plain),
            "audit.unreadable",
            "row 2",
        ),
        (
            read("id,received_at,received_at\n", &plain),
            "audit.repeated_column",
            "row 1",
        ),
        (read("id,when\n", &plain), "audit.no_times", "row 1"),
        (
            read(
                "id,when\n",
                &ColumnMap::new().with("received_at", "wann").unwrap(),
            ),
            "audit.missing_column",
            "row 1",
        ),
    ];
    for (fault, code, place) in cases {
        assert_eq!(
            (&*fault.code, fault.place.as_deref()),
            (code, Some(place)),
            "{fault}"
        );
        for text in [&fault.message, &fault.next] {
            assert!(
                !text.zh.contains('{') && !text.en.contains('{'),
                "{fault:?}"
            );
        }
    }
    assert_eq!(
        plain.with("receivd_at", "x").unwrap_err().code,
        "audit.unknown_name"
    );
}

#[test]
fn names_marks_and_times_of_other_systems_are_read() {
    let map = ColumnMap::new()
        .with("id", "编号")
        .unwrap()
        .with("received_at", "收到时间")
        .unwrap()
        .with_offset("+08:00");
    let records =
        Records::from_csv("\u{feff}编号,收到时间\r\nX1,2026-03-02 09:00:00\r\n", &map).unwrap();
    let row = &records.rows[0];
    assert_eq!((row.id.as_str(), row.row), ("X1", 2));
    let at = row.times.values().next().unwrap();
    assert_eq!(at.to_string(), "2026-03-02T09:00:00+08:00");
}
