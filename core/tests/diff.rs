//! What a new version changes, for whom: each expectation was written down before it was run.
#![cfg(feature = "toml")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use suqiu::diff::{About, Change, Diff, Effect, diff};
use suqiu::policy::{PackText, Policy};
use suqiu::routing::FactKind;

const HEAD: &str = r#"
[pack]
id = "cn.x"
extends = "cn.national"
version = "1"
valid_from = 2026-01-01
name = { zh = "某县", en = "a county" }
"#;

fn county(rules: &str) -> Policy {
    let text = format!("{HEAD}{rules}");
    Policy::load(&[PackText::toml("county.toml", &text)], "cn.x")
        .unwrap_or_else(|error| panic!("{error}"))
}

/// Linshu as it is shipped, and with one part of its pack replaced.
fn linshu(part: &str, by: &str) -> (Policy, Policy) {
    let subjects = include_str!("../../policies/subjects.toml");
    let text = include_str!("../../policies/linshu.toml");
    assert_eq!(
        text.matches(part).count(),
        1,
        "the part is there once: {part}"
    );
    let load = |text: &str| {
        let packs = [
            PackText::toml("subjects.toml", subjects),
            PackText::toml("linshu.toml", text),
        ];
        Policy::load(&packs, "cn.sd.linshu").unwrap_or_else(|error| panic!("{error}"))
    };
    (load(text), load(&text.replace(part, by)))
}

/// Paths and effects.
fn told(found: &Diff) -> Vec<(&str, Effect)> {
    found
        .changes
        .iter()
        .map(|one| (one.path.as_str(), one.effect))
        .collect()
}

fn example(change: &Change, fact: FactKind) -> Option<&str> {
    let region = change.region.as_ref()?;
    region.example.get(&fact).map(String::as_str)
}

#[test]
fn a_policy_does_not_differ_from_itself() {
    let (linshu, _) = linshu("budget = \"1 day\"", "budget = \"1 day\"");
    let found = diff(&linshu, &linshu);
    assert_eq!((found.changes, found.not_decided), (Vec::new(), Vec::new()));
}

#[test]
fn less_time_is_tighter_for_units_and_narrower_for_people() {
    let old = county("");
    // Articles 34 and 35: 60 days for the unit, 30 for the petitioner; more than the law is allowed there.
    let new = county(
        "[clocks.XF-HANDLE]\nbudget = \"45 days\"\n[clocks.XF-FUCHA-REQ]\nbudget = \"40 days\"\n",
    );
    let there = diff(&old, &new);
    assert_eq!(
        told(&there),
        [
            ("clocks.XF-FUCHA-REQ.budget", Effect::RightWider),
            ("clocks.XF-HANDLE.budget", Effect::DutyTighter),
            // 60 and 30 days in all before, 45 and 30 now: what an extension reaches shrinks with the budget,
            // but the rule of extensions is the same, and is not told.
        ]
    );
    let budget = there.at("clocks.XF-HANDLE.budget").unwrap();
    let (was, is) = (budget.old.as_ref().unwrap(), budget.new.as_ref().unwrap());
    assert_eq!(
        (was.value.as_str(), is.value.as_str()),
        ("60 days", "45 days")
    );
    assert_eq!(was.at.as_ref().unwrap().pack, "cn.national");
    assert_eq!(is.at.as_ref().unwrap().pack, "cn.x");
    assert_eq!(is.at.as_ref().unwrap().line, Some(9));
    assert_eq!(is.citation.as_ref().unwrap().article, "34");
    assert!(
        budget.message.en.ends_with("budget 60 days → 45 days"),
        "{}",
        budget.message.en
    );
    assert!(
        budget.message.zh.ends_with("时限由 60日 改为 45日"),
        "{}",
        budget.message.zh
    );
    let back = diff(&new, &old);
    assert_eq!(
        told(&back),
        [
            ("clocks.XF-FUCHA-REQ.budget", Effect::RightNarrower),
            ("clocks.XF-HANDLE.budget", Effect::DutyLooser),
        ]
    );
}

#[test]
fn ten_working_days_for_fifteen_days_are_sometimes_more_and_sometimes_less() {
    let days = |budget: &str| {
        county(&format!(
            r#"
[clocks.OWN]
label = {{ zh = "回告", en = "reply" }}
budget = "{budget}"
starts_on = ["accepted"]
ends_on = ["answered", "closed"]
bearer = "holder"
layer = "petition"
nature = "duty"
citation = {{ source = "defaults", article = "1", mark = "default" }}
"#
        ))
    };
    // An ordinary fortnight against the week of October.
    let found = diff(&days("15 days"), &days("10 working days"));
    assert_eq!(told(&found), [("clocks.OWN.budget", Effect::Both)]);
    // Nobody had this duty before.
    let found = diff(&county(""), &days("15 days"));
    assert_eq!(told(&found), [("clocks.OWN", Effect::DutyTighter)]);
    assert!(found.changes[0].old.is_none());
}

#[test]
fn a_widened_rule_moves_exactly_what_it_takes_over() {
    // Practice row L14 for calls too: a question by telephone had a department or township.
    let (old, new) = linshu(
        "when = { class = [\"consultation\"], intake = [\"hotline\"] }",
        "when = { class = [\"consultation\"], intake = [\"hotline\", \"call\"] }",
    );
    let found = diff(&old, &new);
    let pairs: Vec<_> = found
        .changes
        .iter()
        .map(|one| {
            assert_eq!(
                (one.about, one.effect),
                (About::Route, Effect::RightNarrower)
            );
            let region = one.region.as_ref().unwrap();
            assert_eq!(
                region.when.get(&FactKind::Class).unwrap(),
                &["consultation"]
            );
            assert_eq!(region.when.get(&FactKind::Intake).unwrap(), &["call"]);
            assert_eq!(example(one, FactKind::Class), Some("consultation"));
            assert_eq!(example(one, FactKind::Intake), Some("call"));
            (
                one.old.as_ref().unwrap().value.as_str(),
                one.new.as_ref().unwrap().value.as_str(),
            )
        })
        .collect();
    assert_eq!(
        pairs,
        [
            ("QUESTION", "HOTLINE-QUESTION"),
            ("QUESTION-TOWNSHIP", "HOTLINE-QUESTION")
        ]
    );
}

#[test]
fn a_lower_threshold_lifts_those_in_between_and_nobody_else() {
    let (old, new) = linshu(
        "when = { people = [\"50..\"] }",
        "when = { people = [\"30..\"] }",
    );
    let found = diff(&old, &new);
    assert!(!found.changes.is_empty());
    for one in &found.changes {
        assert_eq!(
            (one.about, one.effect),
            (About::Tier, Effect::DutyTighter),
            "{one:?}"
        );
        assert_eq!(one.new.as_ref().unwrap().value, "MANY-PEOPLE");
        assert_eq!(
            one.region
                .as_ref()
                .unwrap()
                .when
                .get(&FactKind::People)
                .unwrap(),
            &["30..49"]
        );
        // Who was at risk already was high before.
        assert_ne!(example(one, FactKind::Safety), Some("yes"));
    }
    // Thirty people were five or more.
    let people = found
        .changes
        .iter()
        .filter(|one| one.old.as_ref().is_some_and(|side| side.value == "PEOPLE"));
    assert_eq!(people.count(), 1);
}

#[test]
fn what_a_subject_is_taken_to_say_moves_those_who_did_not_say() {
    let pack = |relation: &str| {
        county(&format!(
            "[subjects]\n\"邻里\" = \"neighbours\"\n[routing.assume.\"邻里\"]\nrelation = \"{relation}\"\n\
             because = {{ zh = \"甲\", en = \"a\" }}\n"
        ))
    };
    let found = diff(&pack("civil"), &pack("employment"));
    let assumed = found
        .at("routing.assume.邻里.relation")
        .expect("the assumption itself");
    assert_eq!(assumed.about, About::Other);
    let moved: Vec<&Change> = found
        .changes
        .iter()
        .filter(|one| one.about == About::Route)
        .collect();
    assert!(!moved.is_empty());
    for one in moved {
        let region = one.region.as_ref().unwrap();
        assert_eq!(region.when.get(&FactKind::Relation).unwrap(), &["unknown"]);
        assert_eq!(region.when.get(&FactKind::Subject).unwrap(), &["邻里"]);
        assert_eq!(example(one, FactKind::Relation), None, "nobody said it");
    }
    // Article 31(2) takes labour disputes; a quarrel between neighbours was the township's.
    let labour = |one: &&Change| {
        one.old.as_ref().is_some_and(|side| side.value == "CIVIL")
            && one.new.as_ref().is_some_and(|side| side.value == "LABOUR")
    };
    assert!(found.changes.iter().any(|one| labour(&one)));
}

#[test]
fn what_climbs_who_is_refused_and_how_many_speak() {
    let old = county("");
    let new = county(
        r#"
[escalation.clock_late]
label = { zh = "超期升级", en = "late" }
supervise = true
citation = { source = "defaults", article = "escalation", mark = "default" }
[registration]
backdating_days = 3
[suspension]
allowed = true
[suspension.grounds]
EXPERT = { zh = "等待鉴定", en = "an expert opinion is awaited" }
"#,
    );
    let found = diff(&old, &new);
    assert_eq!(
        told(&found),
        [
            ("escalation.clock_late", Effect::DutyTighter),
            ("registration.backdating_days", Effect::DutyTighter),
            ("suspension.allowed", Effect::DutyLooser),
            ("suspension.grounds", Effect::DutyLooser),
        ]
    );
    assert_eq!(found.changes[0].message.zh, "新设：超期升级");
}
