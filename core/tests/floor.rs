//! No pack is looser than national law: each component of a clock, each way of turning people away.
//! What is expected was written down from the law before it was run.
#![cfg(feature = "toml")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use suqiu::policy::{PackText, Policy};

const HEAD: &str = r#"
[pack]
id = "cn.x"
extends = "cn.national"
version = "1"
valid_from = 2026-01-01
name = { zh = "某县", en = "a county" }

[sources.here]
title = { zh = "本县办法", en = "the county's rules" }
checked = 2026-11-22
"#;

/// The codes and paths of what was found, and how each finding reads in English.
fn findings(pack: &str) -> Vec<(String, String)> {
    let text = format!("{HEAD}{pack}");
    match Policy::load(&[PackText::toml("county.toml", &text)], "cn.x") {
        Ok(policy) => {
            assert!(policy.warnings().is_empty(), "{:?}", policy.warnings());
            Vec::new()
        }
        Err(error) => error
            .findings
            .iter()
            .map(|one| (one.code.wire().to_owned(), one.path.clone()))
            .collect(),
    }
}

#[track_caller]
fn falls(pack: &str, code: &str, path: &str) {
    assert_eq!(
        findings(pack),
        [(format!("pack.{code}"), path.to_owned())],
        "{pack}"
    );
}

#[track_caller]
fn stands(pack: &str) {
    assert_eq!(findings(pack), [], "{pack}");
}

#[test]
fn a_duty_may_be_tighter_and_never_longer() {
    stands("[clocks.XF-HANDLE]\nbudget = \"45 days\"");
    falls(
        "[clocks.XF-HANDLE]\nbudget = \"61 days\"",
        "looser_duty",
        "clocks.XF-HANDLE.budget",
    );
    // 60 + 30 days in all: article 34.
    falls(
        "[clocks.XF-HANDLE.extension]\ncap = \"31 days\"",
        "looser_duty",
        "clocks.XF-HANDLE.extension",
    );
    stands("[clocks.XF-HANDLE]\nbudget = \"50 days\"\nextension.cap = \"40 days\"");
    // No extension in article 22.
    falls(
        "[clocks.XF-TRIAGE]\nextension = { cap = \"5 days\", citation = { source = \"here\", article = \"1\", mark = \"default\" } }",
        "looser_duty",
        "clocks.XF-TRIAGE.extension",
    );
}

#[test]
fn working_days_are_held_to_natural_days_by_the_worst_case() {
    // Ten working days from before the Spring Festival or the week of October are up to 19 days.
    falls(
        "[clocks.XF-TRIAGE]\nbudget = \"10 working days\"",
        "looser_duty",
        "clocks.XF-TRIAGE.budget",
    );
    stands("[clocks.XF-TRIAGE]\nbudget = \"5 working days\"");
    // And the other way: five working days of article 23(3) against natural days that roll.
    stands("[clocks.XF-OBJECT]\nbudget = \"3 days\"");
    falls(
        "[clocks.XF-OBJECT]\nbudget = \"15 days\"",
        "looser_duty",
        "clocks.XF-OBJECT.budget",
    );
    falls(
        "[clocks.XF-TRIAGE]\nbudget = \"361 hours\"",
        "looser_duty",
        "clocks.XF-TRIAGE.budget",
    );
    // From the last moment of a day 360 hours end with the fifteenth day after it.
    stands("[clocks.XF-TRIAGE]\nbudget = \"360 hours\"");
    falls(
        "[clocks.XF-TRIAGE]\nbudget = \"9999 working days\"",
        "looser_duty",
        "clocks.XF-TRIAGE.budget",
    );
}

#[test]
fn a_duty_starts_when_the_law_says_and_ends_only_then() {
    falls(
        "[clocks.XF-HANDLE]\nstarts_on = [\"triaged\"]",
        "looser_duty",
        "clocks.XF-HANDLE.starts_on",
    );
    stands("[clocks.XF-HANDLE]\nstarts_on = [\"accepted\", \"triaged\"]");
    falls(
        "[clocks.XF-HANDLE]\nends_on = [\"answered\", \"not_accepted\", \"closed\", \"planned\"]",
        "looser_duty",
        "clocks.XF-HANDLE.ends_on",
    );
    stands("[clocks.XF-HANDLE]\nends_on = [\"answered\", \"closed\"]");
}

#[test]
fn a_duty_is_not_stopped_shifted_or_made_to_lapse() {
    for flag in ["excludes_hearing", "lapses"] {
        falls(
            &format!("[clocks.XF-HANDLE]\n{flag} = true"),
            "looser_duty",
            &format!("clocks.XF-HANDLE.{flag}"),
        );
    }
    falls(
        "[clocks.XF-HANDLE]\nbearer = \"receiver\"",
        "looser_duty",
        "clocks.XF-HANDLE.bearer",
    );
    falls(
        "[clocks.XF-HANDLE]\napplies_to = { classes = [\"claim\"], branches = [\"opinion\"], handling = \"ordinary\", reachable = true }",
        "looser_duty",
        "clocks.XF-HANDLE.applies_to.reachable",
    );
    falls(
        "[clocks.XF-NOTICE-DIRECT]\napplies_to = { classes = [\"claim\"] }",
        "looser_duty",
        "clocks.XF-NOTICE-DIRECT.applies_to.classes",
    );
    stands("[clocks.XF-HANDLE]\napplies_to = { classes = [\"claim\", \"suggestion\"] }");
}

#[test]
fn rolling_is_part_of_the_length() {
    stands("[clocks.XF-HANDLE]\nroll = \"none\"");
    falls(
        "[clocks.XF-FUCHA-REQ]\nroll = \"none\"",
        "tighter_right",
        "clocks.XF-FUCHA-REQ.roll",
    );
}

#[test]
fn a_right_may_be_wider_and_never_shorter() {
    stands("[clocks.XF-FUCHA-REQ]\nbudget = \"60 days\"");
    falls(
        "[clocks.XF-FUCHA-REQ]\nbudget = \"29 days\"",
        "tighter_right",
        "clocks.XF-FUCHA-REQ.budget",
    );
    falls(
        "[clocks.XF-FUCHA-REQ]\nstarts_on = [\"delivered\", \"answered\"]",
        "tighter_right",
        "clocks.XF-FUCHA-REQ.starts_on",
    );
    falls(
        "[clocks.XF-FUCHA-REQ]\nends_on = [\"review_requested\", \"closed\"]",
        "tighter_right",
        "clocks.XF-FUCHA-REQ.ends_on",
    );
    falls(
        "[clocks.XF-FUCHA-REQ]\nholds_archive = false",
        "tighter_right",
        "clocks.XF-FUCHA-REQ.holds_archive",
    );
    falls(
        "[registration]\nrepresentatives_max = 3",
        "tighter_right",
        "registration.representatives_max",
    );
}

#[test]
fn a_right_cannot_be_shortened_by_a_clock_beside_it() {
    let pack = |days: u32| {
        format!(
            r#"[clocks.X-REQ]
label = {{ zh = "请求复查", en = "request for review" }}
budget = "{days} days"
starts_on = ["delivered"]
ends_on = ["review_requested"]
bearer = "petitioner"
layer = "petition"
nature = "right"
citation = {{ source = "here", article = "1", mark = "default" }}"#
        )
    };
    falls(&pack(15), "tighter_right", "clocks.X-REQ.budget");
    stands(&pack(30));
}

#[test]
fn what_the_law_wants_at_the_end_is_not_dropped() {
    falls(
        "[clocks.XF-HANDLE]\nladder = []",
        "looser_duty",
        "clocks.XF-HANDLE.ladder",
    );
    falls(
        "[[clocks.XF-HANDLE.ladder]]\nid = \"supervise\"\nact = \"supervise\"\npoint = { after = 5 }\ncitation = { source = \"here\", article = \"1\", mark = \"default\" }",
        "looser_duty",
        "clocks.XF-HANDLE.ladder",
    );
    stands(
        "[[clocks.XF-HANDLE.ladder]]\nid = \"early\"\nact = \"supervise\"\npoint = { at = \"9/10\" }\ncitation = { source = \"here\", article = \"1\", mark = \"default\" }",
    );
}

#[test]
fn nobody_is_turned_away_beyond_the_law() {
    falls(
        r#"[grounds.TOO-OLD]
kind = "not_accepted"
label = { zh = "时间久远", en = "long ago" }
next_step = { zh = "无", en = "none" }
citation = { source = "here", article = "1", mark = "default" }"#,
        "ground_beyond_law",
        "grounds.TOO-OLD",
    );
    let door = |class: &str| {
        format!(
            r#"[routing.rules.DOOR]
label = {{ zh = "不办", en = "not here" }}
when = {{ class = ["{class}"], respondent = ["county"] }}
overrides = ["{}"]
because = {{ zh = "例", en = "example" }}
citation = {{ source = "here", article = "1", mark = "default" }}
then.not_here = {{ reason = "other_body", next_step = {{ zh = "另找", en = "elsewhere" }} }}"#,
            if class == "suggestion" {
                "SUGGESTION"
            } else {
                "ACCUSATION"
            }
        )
    };
    for class in ["suggestion", "accusation"] {
        let found = findings(&door(class));
        assert!(!found.is_empty(), "{class}");
        for (code, path) in found {
            assert_eq!(
                (code.as_str(), path.as_str()),
                ("pack.turned_away", "routing.rules.DOOR"),
                "{class}"
            );
        }
    }
}

#[test]
fn an_accusation_stays_with_discipline_inspection() {
    let found = findings(
        r#"[routing.rules.ACCUSATION]
then.route.channel = "township""#,
    );
    assert!(!found.is_empty());
    for (code, path) in found {
        assert_eq!(
            (code.as_str(), path.as_str()),
            ("pack.accusation_elsewhere", "routing.rules.ACCUSATION")
        );
    }
}

#[test]
fn what_is_no_law_is_a_places_own() {
    // No law sets a number of days for the answer to a supervision, nor colours, nor office hours.
    stands("[clocks.XF-SUPERVISED]\nbudget = \"30 days\"");
    stands("[colours]\nblue = \"1/3\"\nyellow = \"2/3\"");
    stands("[calendar]\nwindows = [\"09:00-17:00\"]");
}

#[test]
fn the_finding_names_the_article_and_shows_the_day() {
    let text = format!("{HEAD}[clocks.XF-TRIAGE]\nbudget = \"10 working days\"");
    let error = Policy::load(&[PackText::toml("county.toml", &text)], "cn.x").unwrap_err();
    let said = error.to_string();
    for part in [
        "error[pack.looser_duty]",
        "county.toml:13:10",
        "15 days (",
        "10 working days (",
        "22(1)",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[test]
fn a_resolved_pack_is_held_to_the_law_again() {
    let text = format!("{HEAD}[clocks.XF-HANDLE]\nbudget = \"45 days\"");
    let policy = Policy::load(&[PackText::toml("county.toml", &text)], "cn.x").unwrap();
    let json = policy.to_json();
    let again = Policy::load(&[PackText::json("county.json", json)], "cn.x").unwrap();
    assert_eq!(again.digest(), policy.digest());
    let looser = json.replace("\"45 days\"", "\"450 days\"");
    assert_ne!(looser, json);
    let error = Policy::load(&[PackText::json("county.json", &looser)], "cn.x").unwrap_err();
    assert_eq!(
        error.findings.first().unwrap().code.wire(),
        "pack.looser_duty"
    );
}
