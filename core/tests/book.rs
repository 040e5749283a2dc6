//! The pages of the book that are printed from the code. They fail here when they drift; run with
//! `SUQIU_BLESS=1` to print them anew.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

#[path = "support/foreign.rs"]
mod foreign;

use foreign::foreign;
use suqiu::calendar::{CalendarError, Coverage, Weekday};
use suqiu::clock::ClockError;
use suqiu::directory::{Directory, DirectoryError};
use suqiu::dossier::DossierRefusalCode;
use suqiu::log::{BrokenLink, HashAlgorithm, LinkProblem};
use suqiu::petition::{
    Command, Jurisdiction, OPEN, Otherwise, Petition, Phase, RefusalCode, TRANSITIONS, To, Who,
    Words,
};
use suqiu::policy::{FindingCode, Policy, Severity};
use suqiu::routing::RouteError;
use suqiu::{BoundaryCode, Fault, Instant, PetitionId, PlaceId, Text, UnitId, wire};

fn holds(name: &str, made: &str) {
    let path = format!("{}/../docs/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("SUQIU_BLESS").is_some() {
        std::fs::write(&path, made).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == made, "docs/{name} is not up to date");
}

/// A cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// What is wrong, in both languages, neither of which holds words of the other.
fn message(text: &Text) -> String {
    // A place to fill in stands for something that is quoted or is itself Chinese.
    let words = foreign(&text.zh.replace(['{', '}'], "`"), "");
    assert!(words.is_empty(), "{words:?} in {}", text.zh);
    both(text)
}

fn both(text: &Text) -> String {
    format!("{}<br>{}", cell(&text.zh), cell(&text.en))
}

/// Phases in words; the long common list by its name.
fn phases(phases: &[Phase]) -> String {
    let (open, rest): (Vec<Phase>, Vec<Phase>) = if OPEN.iter().all(|one| phases.contains(one)) {
        phases.iter().partition(|one| OPEN.contains(one))
    } else {
        (Vec::new(), phases.to_vec())
    };
    let mut names: Vec<String> = Vec::new();
    if !open.is_empty() {
        names.push("*any open phase*".to_owned());
    }
    names.extend(rest.iter().map(|phase| format!("`{phase}`")));
    names.join(", ")
}

#[test]
fn the_page_of_the_lifecycle_is_the_table_of_transitions() {
    let mut page = String::from(
        "# The lifecycle\n\n\
         Printed from `core/src/petition/transitions.rs`, the table that decides; do not edit it \
         here. Articles are those of 信访工作条例 where nothing else is named. What a row cannot \
         say (five representatives, the consent of a sender) is a guard: it answers with one of the \
         codes of [errors.md](errors.md).\n\n\
         *Fulfils* names the moments that a command makes happen: the clocks that wait for one end, \
         others start. *Otherwise* is what follows when it does not happen in time.\n\n\
         ## Commands\n\n\
         | command | 命令 | from | who | to | fulfils | otherwise | article |\n\
         |---|---|---|---|---|---|---|---|\n",
    );
    for row in TRANSITIONS {
        let label = row.act.label();
        let who: Vec<&str> = row.who.iter().map(|who| name(*who)).collect();
        let to = match row.to {
            To::Same => "stays".to_owned(),
            To::OneOf(to) => phases(to),
        };
        let fulfils: Vec<String> = row.fulfils.iter().map(|one| format!("`{one}`")).collect();
        let otherwise = match row.otherwise {
            Otherwise::Nothing => "",
            Otherwise::Supervision => "supervision 督办",
            Otherwise::RightLapses => "lapses 丧失",
        };
        writeln!(
            page,
            "| `{}`<br>{} | {} | {} | {}{} | {to} | {} | {otherwise} | {} |",
            row.act,
            label.en,
            label.zh,
            phases(row.from),
            who.join(", "),
            if row.head_only { "; the head only" } else { "" },
            fulfils.join(", "),
            cell(row.article),
        )
        .unwrap();
    }
    page.push_str("\n## Phases\n\n| phase | 阶段 | in English | open |\n|---|---|---|---|\n");
    for phase in Phase::ALL {
        let label = phase.label();
        let open = if OPEN.contains(phase) { "yes" } else { "" };
        writeln!(page, "| `{phase}` | {} | {} | {open} |", label.zh, label.en).unwrap();
    }
    page.push_str("\n## Who\n\n| who | 谁 | in English |\n|---|---|---|\n");
    let mut seen = Vec::new();
    for who in TRANSITIONS.iter().flat_map(|row| row.who) {
        if !seen.contains(who) {
            seen.push(*who);
            let label = who.label();
            writeln!(page, "| {} | {} | {} |", name(*who), label.zh, label.en).unwrap();
        }
    }
    holds("lifecycle.md", &page);
}

const fn name(who: Who) -> &'static str {
    match who {
        Who::AnyOfficial => "any official",
        Who::Petitioner => "petitioner",
        Who::Recorder => "recorder",
        Who::Receiver => "receiver",
        Who::Office => "office",
        Who::Holder => "holder",
        Who::Assignee => "assignee",
        Who::Sender => "sender",
        Who::Reviewer => "reviewer",
        Who::FinalReviewer => "final reviewer",
        Who::Mediator => "mediator",
        Who::Superior => "superior",
        Who::Addressee => "addressee",
        Who::Coordinator => "coordinator",
        Who::Local => "local",
        Who::Grid => "grid",
        Who::System => "system",
    }
}

const FOUR: &str = "| code | what is wrong | what to do next | article |\n|---|---|---|---|\n";
const THREE: &str = "| code | what is wrong | what to do next |\n|---|---|---|\n";

/// An event of another dossier.
fn of_another_dossier() -> String {
    let digest = "0".repeat(64);
    format!(
        r#"[{{"actor":{{"person":"w1","role":"officer","unit":"xfj"}},"at":"2026-03-02T09:30:00+08:00",
        "command":"c1","dossier":"g2","fact":{{"type":"taken"}},"occurred_at":"2026-03-02T09:30:00+08:00",
        "policy":{{"digest":"{digest}","id":"cn.national","version":"1"}},"seq":1,"v":1}}]"#
    )
}

#[test]
fn the_page_of_errors_has_every_code() {
    let mut page = String::from(
        "# Errors\n\n\
         Printed from the code; do not edit it here. A code never changes its meaning, and is the \
         same in every language. `{…}` stands for a value; quoted values are examples. A refusal \
         changes nothing: it says why, by which article, and what can be done next.\n\n\
         ## Refusals of a command\n\n",
    );
    page.push_str(FOUR);
    for code in RefusalCode::ALL {
        writeln!(
            page,
            "| `{code}` | {} | {} | {} |",
            message(&code.template()),
            both(&code.remedy()),
            cell(&code.article().replace("{article}", "of the command"))
        )
        .unwrap();
    }
    page.push_str("\n## Refusals about a dossier\n\n");
    page.push_str(FOUR);
    for code in DossierRefusalCode::ALL {
        writeln!(
            page,
            "| `{code}` | {} | {} | {} |",
            message(&code.template()),
            both(&code.remedy()),
            cell(code.article())
        )
        .unwrap();
    }
    page.push_str("\n## Findings in a policy pack\n\n");
    page.push_str(THREE);
    for code in FindingCode::ALL {
        let mark = match code.severity() {
            Severity::Error => "",
            Severity::Warning => " (a warning)",
        };
        writeln!(
            page,
            "| `{}`{mark} | {} | {} |",
            code.wire(),
            both(&code.message()),
            both(&code.help())
        )
        .unwrap();
    }
    let directory: Vec<Fault> = directory().into_iter().map(Fault::from).collect();
    let calendar: Vec<Fault> = calendar().into_iter().map(Fault::from).collect();
    let clock: Vec<Fault> = clock().into_iter().map(Fault::from).collect();
    let routes: Vec<Fault> = routes().into_iter().map(Fault::from).collect();
    for (title, family, faults, source) in [
        (
            "Directories",
            "directory.",
            directory,
            include_str!("../src/directory/error.rs"),
        ),
        (
            "Calendars and dates",
            "calendar.",
            calendar,
            include_str!("../src/calendar/error.rs"),
        ),
        (
            "Clocks",
            "clock.",
            clock,
            include_str!("../src/clock/error.rs"),
        ),
        (
            "Routes",
            "route.",
            routes,
            include_str!("../src/routing/outcome.rs"),
        ),
    ] {
        writeln!(page, "\n## {title}\n\n{}", THREE.trim_end()).unwrap();
        let mut shown = BTreeSet::new();
        for fault in faults {
            shown.insert(fault.code.to_string());
            writeln!(
                page,
                "| `{}` | {} | {} |",
                fault.code,
                message(&fault.message),
                both(&fault.next)
            )
            .unwrap();
        }
        assert_eq!(shown, codes(source, family), "an example for each code");
    }
    logs_and_audits(&mut page);
    boundaries(&mut page);
    holds("errors.md", &page);
}

/// What a broken log and an export that cannot be audited say, provoked one by one.
fn logs_and_audits(page: &mut String) {
    let csv = |text: &str, options: &str| {
        let options = format!("{{\"as_of\":\"2026-04-01T00:00:00+08:00\"{options}}}");
        wire::audit(&Policy::national().unwrap(), text, &options).unwrap_err()
    };
    let log = log().into_iter().map(Fault::from);
    let float = wire::seal(&mut wire::chain("sm3").unwrap(), "{\"amount\":0.1}").unwrap_err();
    let audit = vec![
        csv("id,received_at\n1\n", ""),
        csv("what,ever\n1,2\n", ""),
        csv("id,received_at,received_at\n", ""),
        csv(
            "id,received_at\n",
            ",\"columns\":{\"replied_at\":\"答复时间\"}",
        ),
        csv(
            "id,received_at\n",
            ",\"columns\":{\"postponed_at\":\"延期时间\"}",
        ),
        csv("id,received_at\n7,2026-03-02 09:30\n", ""),
        csv(
            "received_at,class\n2026-03-02T09:30:00+08:00,complaint\n",
            "",
        ),
    ];
    for (title, family, faults) in [
        ("Logs", "log.", log.chain([float]).collect()),
        ("Audits", "audit.", audit),
    ] {
        writeln!(page, "\n## {title}\n\n{}", THREE.trim_end()).unwrap();
        let mut shown = BTreeSet::new();
        for fault in faults {
            shown.insert(fault.code.to_string());
            let (message, next) = (message(&fault.message), both(&fault.next));
            writeln!(page, "| `{}` | {message} | {next} |", fault.code).unwrap();
        }
        assert_eq!(shown, written(family), "an example for each code");
    }
}

/// What is handed in in the wrong form, and which languages can do so.
fn boundaries(page: &mut String) {
    page.push_str("\n## What is handed in, and faults of the library itself\n\n");
    page.push_str("| code | what is wrong | what to do next | where |\n|---|---|---|---|\n");
    let mut shown = BTreeSet::new();
    for (fault, faces) in input() {
        shown.insert(fault.code.to_string());
        let (message, next) = (message(&fault.message), both(&fault.next));
        writeln!(page, "| `{}` | {message} | {next} | {faces} |", fault.code).unwrap();
    }
    for code in BoundaryCode::ALL {
        shown.insert(code.wire().to_owned());
        let (message, next) = (message(&code.message()), both(&code.next()));
        let (wire, faces) = (code.wire(), code.faces());
        writeln!(page, "| `{wire}` | {message} | {next} | {faces} |").unwrap();
    }
    let known = &(&written("input.") | &written("internal.")) | &written("field.");
    assert_eq!(shown, known, "a row for each code");
}

/// The codes of a family that the sources of the library and of its faces write.
fn written(family: &str) -> BTreeSet<String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let folders = [
        "core/src",
        "ffi/src",
        "bindings-python/src",
        "bindings-python/python",
        "bindings-kotlin/src/main/kotlin/suqiu",
    ];
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root.join(folder)).collect();
    let kotlin = std::fs::read_dir(root.join("bindings-kotlin/src")).unwrap();
    open.extend(
        kotlin
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.is_file()),
    );
    let mut found = BTreeSet::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(path).unwrap().map(|e| e.unwrap().path()));
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            found.extend(codes(&text, family));
        }
    }
    found
}

/// The codes of a family as the source writes them.
fn codes(source: &str, family: &str) -> BTreeSet<String> {
    let texts = source.split('"').skip(1).step_by(2);
    texts
        .filter(|text| {
            text.strip_prefix(family).is_some_and(|rest| {
                !rest.is_empty()
                    && rest
                        .chars()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
            })
        })
        .map(str::to_owned)
        .collect()
}

fn directory() -> Vec<DirectoryError> {
    let unit = |id: &str| UnitId::new(id).unwrap();
    let place = |id: &str| PlaceId::new(id).unwrap();
    vec![
        DirectoryError::Unreadable {
            place: Text::fixed("第2行第5列", "line 2, column 5"),
            detail: Text::fixed(
                "应为文字，实为整数`5`",
                "invalid type: integer `5`, expected a string",
            ),
        },
        DirectoryError::UnknownLevel {
            unit: "xfj".into(),
            level: "planet".into(),
        },
        DirectoryError::Empty,
        DirectoryError::Duplicate(unit("xfj")),
        DirectoryError::Unknown {
            unit: unit("xfj"),
            named: unit("gov"),
            role: "parent",
        },
        DirectoryError::Cycle {
            unit: unit("xfj"),
            role: "superior",
        },
        DirectoryError::Orphan {
            unit: unit("hrss"),
            root: unit("gov"),
        },
        DirectoryError::TwoRoots {
            first: unit("gov"),
            second: unit("gov2"),
        },
        DirectoryError::LevelOrder {
            unit: unit("gov"),
            parent: unit("town"),
        },
        DirectoryError::DuplicatePlace(place("east")),
        DirectoryError::UnlistedPlace {
            unit: unit("town"),
            place: place("east"),
        },
        DirectoryError::UnservedPlace(place("east")),
        DirectoryError::ContestedPlace {
            place: place("east"),
            first: unit("town"),
            second: unit("town2"),
        },
        DirectoryError::BrokenMatter {
            unit: unit("hrss"),
            matter: "劳动和社会保障//工资福利".into(),
        },
    ]
}

fn calendar() -> Vec<CalendarError> {
    let date = "2027-01-04".parse().unwrap();
    let window = "08:30-12:00".parse().unwrap();
    vec![
        CalendarError::Json {
            path: "week".into(),
            reason: Text::fixed(
                "应为列表，实为对象",
                "invalid type: map, expected a sequence",
            ),
        },
        CalendarError::Zone("Beijing".into()),
        CalendarError::ZoneDatabase("Asia/Shanghai".into()),
        CalendarError::NoWorkingDay,
        CalendarError::Coverage(Coverage {
            from: date,
            to: "2026-01-01".parse().unwrap(),
        }),
        CalendarError::OutsideCoverage(date),
        CalendarError::Duplicate(date),
        CalendarError::Contradiction(date),
        CalendarError::Window("12:00-08:30".into()),
        CalendarError::WindowOrder(window),
        CalendarError::NoWindows(Weekday::Sat),
        CalendarError::Unsupported("2100-01-01".parse().unwrap()),
        CalendarError::BeyondLastDate,
        CalendarError::BeforeFirstDate,
    ]
}

fn clock() -> Vec<ClockError> {
    vec![
        ClockError::NoWindows,
        ClockError::Pauses,
        ClockError::Exclusion {
            from: "2026-03-04".parse().unwrap(),
            to: "2026-03-02".parse().unwrap(),
        },
    ]
}

fn routes() -> Vec<RouteError> {
    vec![
        RouteError::UnknownSubject {
            subject: "劳动和社会保障/工资".into(),
            help: Text::fixed(
                "是否想写“劳动和社会保障/工资福利”",
                "did you mean `劳动和社会保障/工资福利`?",
            ),
        },
        RouteError::UnknownPlace(PlaceId::new("east").unwrap()),
        RouteError::UnknownUnit(UnitId::new("hrss").unwrap()),
        RouteError::Future {
            fact: "act_known_on",
            on: "2026-03-02".parse().unwrap(),
        },
        RouteError::NoRules,
        RouteError::NobodyFree,
    ]
}

fn log() -> Vec<BrokenLink> {
    let hash = |text: &str| HashAlgorithm::Sm3.hash(&[text.as_bytes()]);
    let problems = [
        LinkProblem::NotJson,
        LinkProblem::NotCanonical,
        LinkProblem::NotSealed { key: "hash".into() },
        LinkProblem::PrevMismatch {
            expected: Some(hash("1")),
            found: None,
        },
        LinkProblem::HashMismatch {
            expected: hash("1"),
            found: hash("2"),
        },
        LinkProblem::AlgorithmChanged {
            expected: HashAlgorithm::Sm3,
            found: HashAlgorithm::Sha256,
        },
    ];
    let broken = |problem| BrokenLink { line: 3, problem };
    problems.into_iter().map(broken).collect()
}

/// What the library itself refuses to read, provoked one by one.
fn input() -> Vec<(Fault, &'static str)> {
    let petition = || Petition::blank(PetitionId::new("p1").unwrap());
    let event = r#"[{"petition":"p2","seq":1,"v":9}]"#;
    let period = r#"{"budget":"15 days","colours":{"blue":"3/4","yellow":"1/2","red":"9/10"},"start":"2026-03-02T09:30:00+08:00"}"#;
    let all = [
        wire::from_json::<Command>("command", "{}").unwrap_err(),
        Fault::not_utf8("text", 7),
        "2026-03-02 09:30".parse::<Instant>().unwrap_err().into(),
        PetitionId::new("p 1").unwrap_err().into(),
        wire::due(&Policy::national().unwrap(), period).unwrap_err(),
        wire::apply(&mut petition(), "[1]").unwrap_err(),
        wire::apply(&mut petition(), event).unwrap_err(),
        wire::apply_dossier(r#"{"id":"g1"}"#, &of_another_dossier()).unwrap_err(),
        wire::apply(&mut petition(), r#"[{"petition":"p1","seq":3,"v":9}]"#).unwrap_err(),
        wire::restore(r#"{"snapshot":9}"#).unwrap_err(),
        wire::read_public_code("430722-20260302-000071-F").unwrap_err(),
        unanswered(),
        Fault::internal("…"),
    ];
    let words = Fault::from(Words::new(" ").unwrap_err());
    let all = all.into_iter().chain(tables());
    let all = all.map(|fault| (fault, "every language"));
    all.chain([(words, "Rust")]).collect()
}

/// Why a command from the field was set aside that the server never answered.
fn unanswered() -> Fault {
    let command = r#"{"dossier":{"id":"c1","dossier":"g1","at":"2026-03-02T09:30:00+08:00","act":{"type":"take"},
        "actor":{"person":"w1","role":"officer","unit":"t1"}}}"#;
    let queued = format!(r#"{{"type":"queued","command":{command}}}"#);
    let failed = r#"{"type":"server_failed","commands":["c1"]},{"type":"news"}"#;
    let entries = format!("[{queued},{failed},{failed},{failed}]");
    let outbox = wire::apply_outbox("{}", &entries).unwrap();
    let outbox: suqiu::field::Outbox = wire::from_json("outbox", &outbox).unwrap();
    outbox.aside[0].fault.clone().unwrap()
}

/// Tables of the host that cannot be used.
fn tables() -> Vec<Fault> {
    let gov = r#"[{"id": "gov", "name": "县政府", "level": "county"}]"#;
    let gov = Directory::from_json(gov).unwrap();
    let seats = |month: &str, visits: &str| {
        let question = format!(r#"{{"month": "{month}", "seats": 4, "visits": [{visits}]}}"#);
        wire::rotation(&gov, &question).unwrap_err()
    };
    let place = Jurisdiction {
        directory: gov.clone(),
        policy: Policy::national().unwrap(),
    };
    let ask = |question: &str| wire::ask(&place, &[], question).unwrap_err();
    let visits = r#"{"unit": "gov", "visits": 1}"#;
    let period = r#"{"as_of":"2026-04-01T00:00:00+08:00","from":"2026-03-31","to":"2026-03-01"}"#;
    vec![
        seats("2026-03", r#"{"unit": "hrss", "visits": 1}"#),
        seats("2026-03", &format!("{visits}, {visits}")),
        seats("2099-12", ""),
        wire::indicators(&Policy::national().unwrap(), &[], period).unwrap_err(),
        ask(r#"{"ask":"pool","kind":"mediator","members":[],"petition":"p1"}"#),
        ask(
            r#"{"ask":"roster","from":"2026-03-02","leaders":[],"schedule":"WEEKLY","to":"2026-03-06"}"#,
        ),
        ask(r#"{"ask":"schedule","as_of":"2026-03-02","from":"2025-01-01","to":"2026-03-02"}"#),
    ]
}
