//! Packs that are made to cost time or room. Each is refused, or checked within its steps; what is not
//! decided is said. Time is not measured here: the steps are counted.
#![cfg(feature = "toml")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::fmt::Write as _;

use suqiu::policy::{FindingCode, PackText, Policy, Severity};

const HEAD: &str = r#"
[pack]
id = "cn.x"
extends = "cn.national"
version = "1"
valid_from = 2026-01-01
name = { zh = "某县", en = "a county" }
"#;

const CITED: &str = r#"label = { zh = "例", en = "example" }
citation = { source = "defaults", article = "example", mark = "default" }
"#;

/// The codes of what is found, errors first told as such.
fn found(body: &str) -> (bool, Vec<FindingCode>) {
    let text = format!("{HEAD}{body}");
    match Policy::load(&[PackText::toml("x.toml", &text)], "cn.x") {
        Ok(policy) => (true, policy.warnings().iter().map(|one| one.code).collect()),
        Err(error) => {
            assert!(
                error
                    .findings
                    .iter()
                    .any(|one| one.severity == Severity::Error)
            );
            assert!(error.findings.len() <= 500, "{}", error.findings.len());
            (false, error.findings.iter().map(|one| one.code).collect())
        }
    }
}

/// A rule of the table of routes.
fn rule(id: &str, when: &str, overrides: &str) -> String {
    format!(
        "[routing.rules.{id}]\nwhen = {{ {when} }}\noverrides = [{overrides}]\n\
         because = {{ zh = \"例\", en = \"example\" }}\nthen = {{ route = {{ channel = \"township\" }} }}\n{CITED}"
    )
}

#[test]
fn thousands_of_rules_that_all_meet() {
    let mut body = String::new();
    for number in 0..2_000 {
        body.push_str(&rule(
            &format!("R{number}"),
            "class = [\"consultation\"]",
            "\"QUESTION\", \"QUESTION-TOWNSHIP\"",
        ));
    }
    let (usable, codes) = found(&body);
    assert!(!usable && codes.contains(&FindingCode::Conflict));
}

#[test]
fn thousands_of_rules_that_cut_one_another_in_pieces() {
    let mut body = String::new();
    let names = [
        "visit", "letter", "online", "call", "fax", "grid", "hotline",
    ];
    for number in 0..2_000_usize {
        let pick = |shift: usize, of: usize| (number / shift) % of;
        let when = format!(
            "class = [\"consultation\"], intake = [\"{}\", \"{}\"], people = [\"{}..{}\"], units = [\"{}..\"], attempts = [\"..{}\"]",
            names[pick(1, 7)],
            names[pick(7, 7)],
            pick(3, 40),
            pick(3, 40) + pick(11, 30) + 1,
            pick(5, 40),
            pick(13, 40),
        );
        body.push_str(&rule(
            &format!("R{number}"),
            &when,
            "\"QUESTION\", \"QUESTION-TOWNSHIP\"",
        ));
    }
    let (usable, codes) = found(&body);
    assert!(!usable && codes.contains(&FindingCode::Conflict));
}

#[test]
fn a_chain_and_a_circle_of_thousands_of_overrides() {
    for closed in [false, true] {
        let mut body = String::new();
        for number in 0..2_000 {
            let next = match (number, closed) {
                (1_999, false) => "\"QUESTION\"".to_owned(),
                (1_999, true) => "\"R0\"".to_owned(),
                _ => format!("\"R{}\"", number + 1),
            };
            body.push_str(&rule(
                &format!("R{number}"),
                "class = [\"consultation\"]",
                &next,
            ));
        }
        let (usable, codes) = found(&body);
        let wanted = if closed {
            FindingCode::OverrideCircle
        } else {
            FindingCode::Conflict
        };
        assert!(!usable && codes.contains(&wanted), "{codes:?}");
    }
}

#[test]
fn thousands_of_names_that_are_nowhere() {
    let mut body = String::new();
    for number in 0..2_000 {
        body.push_str(&rule(
            &format!("R{number}"),
            "class = [\"consultation\"]",
            &format!("\"GONE-{number}\""),
        ));
    }
    let (usable, codes) = found(&body);
    assert!(!usable && codes.contains(&FindingCode::UnknownReference));
}

#[test]
fn a_thousand_tiers_first_tries_and_channels_beside() {
    let mut body = String::new();
    for number in 0..1_000 {
        let when = format!(
            "people = [\"{}..\"], units = [\"..{}\"]",
            number % 60,
            number % 50
        );
        let _ = writeln!(
            body,
            "[tiers.rules.T{number}]\nwhen = {{ {when} }}\ntier = \"medium\"\n{CITED}"
        );
        let _ = writeln!(
            body,
            "[routing.first_try.F{number}]\nwhen = {{ class = [\"claim\"], mediation = [\"agreed\"], {when} }}\n{CITED}"
        );
        let _ = writeln!(
            body,
            "[routing.beside.B{number}]\nchannel = \"supervision\"\nwhen = {{ {when} }}\n{CITED}"
        );
    }
    let (usable, codes) = found(&body);
    assert!(usable, "{codes:?}");
    let expected = [FindingCode::DeadRule, FindingCode::NotDecided];
    assert!(
        !codes.is_empty() && codes.iter().all(|code| expected.contains(code)),
        "{codes:?}"
    );
}

#[test]
fn a_thousand_rights_in_units_that_the_law_does_not_use() {
    let mut body = String::new();
    for number in 0..1_000 {
        let _ = writeln!(
            body,
            "[clocks.C{number}]\nbudget = \"{} working days\"\nstarts_on = [\"delivered\"]\n\
             ends_on = [\"review_requested\"]\nbearer = \"petitioner\"\nlayer = \"petition\"\nnature = \"right\"\n{CITED}",
            40 + number % 9_000,
        );
    }
    let (usable, codes) = found(&body);
    assert!(
        !usable && codes.contains(&FindingCode::FloorNotDecided),
        "{codes:?}"
    );
}

#[test]
fn numbers_as_large_as_they_are_written() {
    let clock = |budget: &str, after: u64| {
        format!(
            "[clocks.C]\nbudget = \"{budget}\"\nstarts_on = [\"accepted\"]\nends_on = [\"answered\", \"closed\"]\n\
             bearer = \"holder\"\nlayer = \"petition\"\nnature = \"duty\"\n{CITED}\n[[clocks.C.ladder]]\n\
             id = \"r\"\nact = \"remind\"\npoint = {{ after = {after} }}\n\
             citation = {{ source = \"defaults\", article = \"example\", mark = \"default\" }}\n"
        )
    };
    assert!(found(&clock("9999 working days", u64::from(u32::MAX))).0);
    assert_eq!(found(&clock("10000 days", 0)).1, [FindingCode::BadPeriod]);
    assert!(!found(&clock("5 days", u64::from(u32::MAX) + 1)).0);
    assert!(!found("[registration]\nbackdating_days = 99999999999999999999\n").0);
    assert!(!found("[colours]\nblue = \"1/99999999999999999999\"\n").0);
}

#[test]
fn a_text_that_is_nested_deeply() {
    let nested = format!("x = {}{}", "[".repeat(50_000), "]".repeat(50_000));
    assert!(!found(&nested).0);
    let json = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(Policy::load(&[PackText::json("x.json", &json)], "cn.x").is_err());
}
