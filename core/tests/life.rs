//! Clocks held against the life of a petition. What is expected was written down before it was run.
#![cfg(feature = "toml")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use suqiu::policy::{PackText, Policy};

/// The codes and paths of what is wrong with a clock.
fn findings(clock: &str) -> Vec<(String, String)> {
    let text = format!(
        r#"
[pack]
id = "cn.x"
extends = "cn.national"
version = "1"
valid_from = 2026-01-01
name = {{ zh = "某县", en = "a county" }}

[clocks.X]
label = {{ zh = "例", en = "example" }}
budget = "3 days"
nature = "duty"
citation = {{ source = "defaults", article = "example", mark = "default" }}
{clock}
"#
    );
    match Policy::load(&[PackText::toml("county.toml", &text)], "cn.x") {
        Ok(_) => Vec::new(),
        Err(error) => error
            .findings
            .iter()
            .map(|one| (one.code.wire().to_owned(), one.path.clone()))
            .collect(),
    }
}

#[test]
fn a_clock_that_starts_ends_and_is_borne_is_fine() {
    for clock in [
        "starts_on = [\"received_by_office\"]\nends_on = [\"met\"]\nbearer = \"holder\"\nlayer = \"petition\"",
        "starts_on = [\"assignment_received\"]\nends_on = [\"assignment_ended\"]\nbearer = \"assignee\"\nlayer = \"assignment\"",
        "starts_on = [\"summoned\"]\nends_on = [\"attended\"]\nbearer = \"addressee\"\nlayer = \"supervision\"",
        "starts_on = [\"review_requested\"]\nends_on = [\"review_issued\"]\nbearer = \"reviewer\"\nlayer = \"petition\"",
    ] {
        assert_eq!(findings(clock), [], "{clock}");
    }
}

#[test]
fn nobody_reviews_before_a_review_is_asked_for() {
    for (clock, path) in [
        (
            "starts_on = [\"answered\"]\nends_on = [\"review_issued\"]\nbearer = \"reviewer\"\nlayer = \"petition\"",
            "clocks.X.bearer",
        ),
        (
            "starts_on = [\"review_requested\"]\nends_on = [\"final_review_issued\"]\nbearer = \"final_reviewer\"\nlayer = \"petition\"",
            "clocks.X.bearer",
        ),
        (
            "starts_on = [\"received_by_office\"]\nends_on = [\"assignment_ended\"]\nbearer = \"assignee\"\nlayer = \"assignment\"",
            "clocks.X.bearer",
        ),
        (
            "starts_on = [\"answered\"]\nends_on = [\"supervision_answered\"]\nbearer = \"addressee\"\nlayer = \"supervision\"",
            "clocks.X.bearer",
        ),
    ] {
        assert_eq!(
            findings(clock),
            [("pack.nobody_bears".to_owned(), path.to_owned())],
            "{clock}"
        );
    }
}

#[test]
fn what_lies_behind_cannot_end_a_clock() {
    // After the final review nothing is planned any more: opening it again is another start.
    let clock = "starts_on = [\"final_review_issued\"]\nends_on = [\"planned\"]\nbearer = \"holder\"\nlayer = \"petition\"";
    assert_eq!(
        findings(clock),
        [("pack.never_ends".to_owned(), "clocks.X.ends_on".to_owned())]
    );
}
