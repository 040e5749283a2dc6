//! Packs that are wrong, each with the findings that its author reads (`packs/*.findings`).
//!
//! Run with `SUQIU_BLESS=1` to write the findings anew, then read them as an author would.
#![cfg(feature = "toml")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::collections::BTreeSet;
use std::path::PathBuf;

use suqiu::Lang;
use suqiu::policy::{Finding, FindingCode, LoadError, PackText, Policy};

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs"))
}

fn load(name: &str, text: &str) -> Result<Policy, LoadError> {
    let json = PathBuf::from(name)
        .extension()
        .is_some_and(|extension| extension == "json");
    let pack = if json {
        PackText::json(name, text)
    } else {
        PackText::toml(name, text)
    };
    Policy::load(&[pack], "cn.x")
}

/// Every broken pack with what was found in it.
fn corpus() -> Vec<(PathBuf, Vec<Finding>)> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let is_pack = |path: &PathBuf| {
        let extension = path
            .extension()
            .and_then(|e| e.to_str())
            .unwrap_or_default();
        matches!(extension, "toml" | "json") && !path.ends_with("good.toml")
    };
    let found = |path: PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let findings = match load(&name, &text) {
            Ok(policy) => policy.warnings().to_vec(),
            Err(error) => error.findings,
        };
        assert!(!findings.is_empty(), "nothing is found in {name}");
        (path, findings)
    };
    let found: Vec<_> = paths.into_iter().filter(is_pack).map(found).collect();
    assert!(found.len() >= 70, "{} packs", found.len());
    found
}

#[test]
fn each_broken_pack_has_the_findings_that_are_written_beside_it() {
    let mut wrong = Vec::new();
    for (path, findings) in corpus() {
        let error = LoadError { findings };
        let made = format!("{}\n{}", error.render(Lang::En), error.render(Lang::Zh));
        let mut expected = path.clone();
        expected.as_mut_os_string().push(".findings");
        if std::env::var_os("SUQIU_BLESS").is_some() {
            std::fs::write(&expected, &made).unwrap();
        }
        if std::fs::read_to_string(&expected).unwrap_or_default() != made {
            wrong.push(format!("{}:\n{made}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Of an assignment that is over a clock hears nothing more, so this holds for whoever bears it, and the
/// finding says nothing of the bearer.
#[test]
fn a_clock_of_an_assignment_ends_with_it_whoever_bears_it() {
    let text = std::fs::read_to_string(folder().join("life_outlives_assignment.toml")).unwrap();
    for bearer in ["assignee", "holder", "receiver"] {
        let bearer = format!("bearer = \"{bearer}\"");
        let runs_on = text.replace("bearer = \"assignee\"", &bearer);
        let error = load("x.toml", &runs_on).unwrap_err();
        let found = &error.findings[0];
        assert_eq!(found.code, FindingCode::OutlivesBearer, "{bearer}");
        assert!(!found.message.en.contains("bearer"), "{}", found.message.en);
        let ends = runs_on.replace("_reported\"]", "_reported\", \"assignment_ended\"]");
        load("x.toml", &ends).unwrap();
    }
}

#[test]
fn no_finding_shows_a_place_that_was_not_filled_in() {
    for (path, findings) in corpus() {
        for finding in findings {
            for text in [&finding.message, &finding.help] {
                for text in [&text.zh, &text.en] {
                    assert!(!text.is_empty(), "{}: {finding}", path.display());
                    let unfilled = text.find('{').is_some_and(|at| {
                        text[at + 1..].starts_with(|c: char| c.is_ascii_lowercase())
                    });
                    assert!(!unfilled, "{}: {finding}", path.display());
                }
            }
        }
    }
}

#[test]
fn every_finding_of_a_toml_pack_has_line_column_and_excerpt() {
    for (path, findings) in corpus() {
        // A whole section that is missing has no line.
        if path.extension().is_some_and(|e| e == "json")
            || path.ends_with("no_id.toml")
            || path.ends_with("routing_standalone.toml")
        {
            continue;
        }
        for finding in findings {
            assert!(
                finding.line.is_some() && finding.excerpt.is_some(),
                "{finding}"
            );
        }
    }
}

#[test]
fn codes_are_unique_and_most_have_a_pack_that_shows_them() {
    let wires: BTreeSet<&str> = FindingCode::ALL.iter().map(|code| code.wire()).collect();
    assert_eq!(wires.len(), FindingCode::ALL.len());
    let shown: BTreeSet<FindingCode> = corpus()
        .into_iter()
        .flat_map(|(_, findings)| findings)
        .map(|f| f.code)
        .collect();
    let missing: Vec<&str> = FindingCode::ALL
        .iter()
        .filter(|code| !shown.contains(code))
        .map(|c| c.wire())
        .collect();
    let mut known = vec![
        "pack.toml_off",     // only without the feature `toml`
        "pack.duplicate_id", // below: they take more than one text
        "pack.unknown_pack",
        "pack.cycle",
        "pack.too_deep",
        "pack.bad_value",    // what has no better word yet
        "pack.bad_calendar", // found by the calendar itself
        "pack.duplicate_day",
        "pack.not_decided",  // more rules than anybody writes: `hostile_packs.rs`
        "pack.assumed_away", // below: it takes more than one text
        "pack.floor_not_decided",
        // about a pack and a directory: `tests/vectors/cases/packs-units.json`
        "pack.level_nowhere",
        "pack.level_gap",
        "pack.nobody_serves",
        "pack.nobody_answers",
        "pack.nobody_competent",
        // about several versions: `versions.rs`
        "pack.other_pack",
        "pack.version_overlap",
        "pack.version_gap",
        "pack.carry_cuts_right",
    ];
    known.sort_unstable();
    let mut missing = missing;
    missing.sort_unstable();
    assert_eq!(missing, known);
}

fn pack(id: &str, extends: &str) -> String {
    format!("[pack]\nid = \"{id}\"\nextends = \"{extends}\"\n")
}

fn codes(texts: &[(&str, String)], id: &str) -> Vec<(FindingCode, String)> {
    let packs: Vec<PackText<'_>> = texts
        .iter()
        .map(|(name, text)| PackText::toml(name, text))
        .collect();
    let findings = Policy::load(&packs, id).unwrap_err().findings;
    findings
        .into_iter()
        .map(|finding| (finding.code, finding.message.en.into_owned()))
        .collect()
}

#[test]
fn packs_that_extend_one_another_in_a_circle_are_refused() {
    let texts = [("a", pack("a", "b")), ("b", pack("b", "a"))];
    let message = "the packs extend one another in a circle: a -> b -> a".to_owned();
    assert_eq!(codes(&texts, "a"), [(FindingCode::Cycle, message)]);
}

#[test]
fn more_than_sixteen_packs_on_one_another_are_refused() {
    let names: Vec<String> = (0..20).map(|i| format!("p{i}")).collect();
    let texts: Vec<(&str, String)> = names
        .windows(2)
        .map(|pair| (pair[0].as_str(), pack(&pair[0], &pair[1])))
        .collect();
    assert_eq!(codes(&texts, "p0")[0].0, FindingCode::TooDeep);
}

#[test]
fn two_packs_with_one_identifier_are_refused() {
    let texts = [
        ("a.toml", pack("a", "cn.national")),
        ("b.toml", pack("a", "cn.national")),
    ];
    let message = "two packs call themselves `a` (the other is a.toml)".to_owned();
    assert_eq!(codes(&texts, "a"), [(FindingCode::DuplicateId, message)]);
}

#[test]
fn a_pack_that_was_not_given_is_named_with_those_that_were() {
    let error = Policy::load(&[], "cn.other").unwrap_err();
    assert_eq!(error.findings[0].code, FindingCode::UnknownPack);
    assert_eq!(error.findings[0].help.en, "expected one of `cn.national`");
}

#[test]
fn a_day_that_is_there_twice_is_refused() {
    let day = "[[calendar.regional]]\ndate = 2026-12-20\nworking = false\n\
        name = { zh = \"节\", en = \"a festival\" }\n\
        citation = { source = \"defaults\", article = \"1\", mark = \"practice\" }\n";
    let text = format!(
        "{}version = \"1\"\nvalid_from = 2026-01-01\nname = {{ zh = \"县\", en = \"a county\" }}\n{day}{day}",
        pack("cn.x", "cn.national")
    );
    let error = load("x.toml", &text).unwrap_err();
    assert_eq!(error.findings[0].code, FindingCode::DuplicateDay);
    assert_eq!(error.findings[0].path, "calendar.regional[1].date");
}

#[test]
fn a_subject_is_not_led_away_from_its_procedure() {
    let subjects = include_str!("../../policies/subjects.toml");
    let local = |path: &str, relation: &str| {
        format!(
            "{}version = \"1\"\nvalid_from = 2026-01-01\nname = {{ zh = \"县\", en = \"a county\" }}\n\
             [routing.assume.\"{path}\"]\nrelation = \"{relation}\"\n\
             because = {{ zh = \"例\", en = \"example\" }}\n",
            pack("cn.x", "cn.subjects")
        )
    };
    let found = |path: &str, relation: &str| {
        let text = local(path, relation);
        let texts = [("subjects.toml", subjects.to_owned()), ("x.toml", text)];
        codes(&texts, "cn.x")
    };
    // Wages are the matter of labour arbitration (31(2)), and what comes after an award there.
    let wages = found("劳动和社会保障/工资福利/工资发放", "civil");
    assert!(!wages.is_empty());
    assert!(
        wages
            .iter()
            .all(|(code, _)| *code == FindingCode::AssumedAway),
        "{wages:?}"
    );
    assert!(
        wages
            .iter()
            .any(|(_, message)| message.contains("`LABOUR`") || message.contains("LABOUR"))
    );
    // Below a subject of accusations none is let out of the wall (30(3)).
    let bribes = found("纪检监察/贪污贿赂/贪污", "civil");
    assert!(
        bribes
            .iter()
            .all(|(code, _)| *code == FindingCode::AssumedAway)
            && bribes.len() == 1
    );
}

/// Colours add nothing and take nothing away; without them no escape is written.
#[test]
fn a_finding_in_colour_says_the_same() {
    for (path, findings) in corpus() {
        for finding in findings {
            for lang in [Lang::En, Lang::Zh] {
                let (plain, coloured) = (finding.render(lang), finding.render_coloured(lang));
                assert!(!plain.contains('\u{1b}'), "{}", path.display());
                let mut parts = coloured.split('\u{1b}');
                let mut bare = parts.next().unwrap().to_owned();
                let painted = parts.clone().count();
                bare.extend(parts.map(|part| part.split_once('m').unwrap().1));
                assert_eq!(bare, plain, "{}", path.display());
                assert!(painted > 0, "{}", path.display());
            }
        }
    }
}

/// The manual has a row for each code, with an example that is found to be wrong with that code.
#[test]
fn every_code_stands_in_the_manual_and_its_example_has_it() {
    let manual = include_str!("../../docs/packs.md");
    let corpus = corpus();
    for code in FindingCode::ALL {
        let name = format!("`{}`", code.wire());
        let mut rows = manual.lines().filter(|line| line.starts_with("| "));
        let row = rows.find(|line| {
            line.split(" | ")
                .next()
                .is_some_and(|cell| cell.contains(&name))
        });
        let row = row.unwrap_or_else(|| panic!("{name} has no row"));
        let link = format!("[{name}](../core/tests/packs/");
        let example = row
            .split(&link)
            .nth(1)
            .and_then(|rest| rest.split(')').next());
        let shown = |file: &str| {
            let found = corpus.iter().find(|(path, _)| path.ends_with(file));
            found.is_some_and(|(_, findings)| findings.iter().any(|one| one.code == *code))
        };
        match example {
            Some(file) => assert!(shown(file), "{name}: {file} does not show it"),
            None => assert!(
                !corpus
                    .iter()
                    .any(|(_, findings)| findings.iter().any(|one| one.code == *code)),
                "{name} has a pack to link to"
            ),
        }
    }
}
