//! A pack changes while petitions run: which version judges a day, and what becomes of clocks.
//! What is expected was counted by hand.
#![cfg(feature = "toml")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod support;

use std::sync::OnceLock;

use proptest::prelude::*;
use support::{Desk, claim, register};
use suqiu::diff::{Effect, affected};
use suqiu::petition::{Event, Fact, Jurisdiction, KeptBecause, Petition, Snapshot};
use suqiu::policy::{FindingCode, LoadError, PackText, Policy, PolicyRef, Standing, Versions};
use suqiu::{Date, PackId};

fn pack(version: &str, dates: &str, rules: &str) -> Policy {
    let text = format!(
        "[pack]\nid = \"cn.x\"\nextends = \"cn.national\"\nversion = \"{version}\"\n{dates}\n\
         name = {{ zh = \"某县\", en = \"a county\" }}\n{rules}"
    );
    Policy::load(&[PackText::toml("county.toml", &text)], "cn.x")
        .unwrap_or_else(|error| panic!("{error}"))
}

fn from(day: &str) -> String {
    format!("valid_from = {day}")
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn codes(versions: Result<Versions, LoadError>) -> Vec<FindingCode> {
    let findings = versions.map_or_else(|error| error.findings, |known| known.warnings().to_vec());
    findings.iter().map(|one| one.code).collect()
}

#[test]
fn the_version_of_a_day_is_the_last_that_began_and_has_not_ended() {
    let first = pack("1", &from("2026-01-01"), "");
    let second = pack("2", "valid_from = 2026-07-01\nvalid_to = 2026-12-31", "");
    let third = pack("3", &from("2027-03-01"), "");
    let versions = Versions::new([third.clone(), first.clone(), second.clone()]).unwrap();
    let version = |text: &str| {
        versions
            .on(day(text))
            .policy()
            .map(|one| one.version().to_owned())
    };
    // Both ends are in force.
    assert_eq!(version("2026-01-01").as_deref(), Some("1"));
    assert_eq!(version("2026-06-30").as_deref(), Some("1"));
    assert_eq!(version("2026-07-01").as_deref(), Some("2"));
    assert_eq!(version("2026-12-31").as_deref(), Some("2"));
    assert_eq!(version("2027-03-01").as_deref(), Some("3"));
    assert_eq!(
        versions.on(day("2025-12-31")),
        Standing::NotYet {
            from: day("2026-01-01")
        }
    );
    // The first one has no last day of its own, and yet does not come back.
    assert_eq!(
        versions.on(day("2027-01-01")),
        Standing::Expired {
            successor: Some(&third),
            to: day("2026-12-31")
        }
    );
    assert_eq!(
        codes(Versions::new([first, second, third])),
        [FindingCode::VersionGap]
    );
}

#[test]
fn a_day_is_one_of_the_calendars_zone() {
    let versions = Versions::new([
        pack("1", &from("2026-01-01"), ""),
        pack("2", &from("2026-07-01"), ""),
    ])
    .unwrap();
    let at = |text: &str| {
        versions
            .at(text.parse().unwrap())
            .policy()
            .unwrap()
            .version()
            .to_owned()
    };
    assert_eq!(at("2026-06-30T15:59:59Z"), "1");
    assert_eq!(at("2026-06-30T16:00:00Z"), "2");
}

#[test]
fn a_version_that_an_event_names_is_known_expired_undetermined_or_of_another_pack() {
    let (first, second) = (
        pack("1", &from("2026-01-01"), ""),
        pack("2", &from("2026-07-01"), ""),
    );
    let versions = Versions::new([first.clone(), second.clone()]).unwrap();
    let standing = |of: &PolicyRef, text: &str| versions.standing(of, day(text));
    assert_eq!(
        standing(first.policy_ref(), "2026-06-30"),
        Standing::InForce {
            policy: &first,
            to: Some(day("2026-06-30"))
        }
    );
    assert_eq!(
        standing(first.policy_ref(), "2026-07-01"),
        Standing::Expired {
            successor: Some(&second),
            to: day("2026-06-30")
        }
    );
    assert_eq!(
        standing(second.policy_ref(), "2026-06-30"),
        Standing::NotYet {
            from: day("2026-07-01")
        }
    );
    let lost = pack("1a", &from("2026-01-01"), "");
    assert_eq!(
        standing(lost.policy_ref(), "2026-06-30"),
        Standing::Undetermined
    );
    let other = PolicyRef {
        id: PackId::new("cn.y").unwrap(),
        ..first.policy_ref().clone()
    };
    assert_eq!(standing(&other, "2026-06-30"), Standing::OutOfScope);
    assert_eq!(versions.get(&second.digest()), Some(&second));
    assert_eq!(
        Versions::new([]).unwrap().on(day("2026-06-30")),
        Standing::Undetermined
    );
}

#[test]
fn versions_that_overlap_or_are_of_two_packs_are_refused() {
    let long = pack("1", "valid_from = 2026-01-01\nvalid_to = 2026-07-01", "");
    let next = pack("2", &from("2026-07-01"), "");
    let Err(error) = Versions::new([long, next.clone()]) else {
        panic!("1 July is in both")
    };
    let finding = &error.findings[0];
    assert_eq!(finding.code, FindingCode::VersionOverlap);
    assert_eq!(
        (finding.file.as_deref(), finding.line),
        (Some("county.toml"), Some(5))
    );
    let twin = pack("2a", &from("2026-07-01"), "");
    assert_eq!(
        codes(Versions::new([next.clone(), twin])),
        [FindingCode::VersionOverlap]
    );
    let national = Policy::national().unwrap();
    assert_eq!(
        codes(Versions::new([national, next])),
        [FindingCode::OtherPack]
    );
}

#[test]
fn a_right_that_runs_is_not_carried_over_to_less() {
    // The law gives 30 days (article 35); a county that gave 40 may go back, for those who are told later.
    let right =
        |budget: &str, then: &str| format!("[clocks.XF-FUCHA-REQ]\nbudget = \"{budget}\"\n{then}");
    let carry = "on_new_policy = \"carry_over\"\n";
    let wide = pack("1", &from("2026-01-01"), &right("40 days", ""));
    let narrow = pack("2", &from("2026-07-01"), &right("30 days", carry));
    let Err(error) = Versions::new([wide.clone(), narrow.clone()]) else {
        panic!("it cuts a right")
    };
    let finding = &error.findings[0];
    assert_eq!(finding.code, FindingCode::CarryCutsRight);
    assert_eq!(finding.path, "clocks.XF-FUCHA-REQ.on_new_policy");
    assert!(finding.message.en.contains("35"), "{}", finding.message.en);
    // The other way round people gain; and without a carry-over nobody loses.
    let wider = pack("2", &from("2026-07-01"), &right("45 days", carry));
    assert_eq!(codes(Versions::new([wide.clone(), wider])), []);
    let kept = pack("2", &from("2026-07-01"), &right("30 days", ""));
    assert_eq!(codes(Versions::new([wide, kept])), []);
}

fn under(policy: Policy) -> Jurisdiction {
    Jurisdiction {
        directory: support::directory(),
        policy,
    }
}

const QUICKER: &str = "[clocks.XF-TRIAGE]\nbudget = \"10 days\"\non_new_policy = \"carry_over\"\n";

/// A petition that the office took in on Monday 2 March 2026: 15 days to screen it, until the 17th.
fn running() -> Desk {
    static FIRST: OnceLock<Policy> = OnceLock::new();
    let first = FIRST.get_or_init(|| pack("1", &from("2026-01-01"), ""));
    let mut desk = Desk::under(under(first.clone()));
    desk.at("2026-03-02T09:00:00+08:00")
        .by("xfj:w1")
        .ok(&register(""));
    assert_eq!(desk.due("XF-TRIAGE"), "2026-03-17");
    desk
}

const COMMENT: &str = r#"{"type": "comment", "note": "已联系"}"#;
const REPROJECT: &str = r#"{"type": "reproject"}"#;

fn carried(events: &[Event]) -> Vec<&Fact> {
    let facts = events.iter().map(|event| &event.fact);
    facts
        .filter(|fact| matches!(fact, Fact::ClockCarriedOver(_) | Fact::ClockKept(_)))
        .collect()
}

#[test]
fn from_fifteen_days_to_ten_while_a_petition_runs() {
    let mut desk = running();
    let old = desk.place.policy.digest();
    desk.place = under(pack("2", &from("2026-03-05"), QUICKER));
    // What nobody has touched yet stands as it was told.
    assert_eq!(desk.due("XF-TRIAGE"), "2026-03-17");
    let decision = desk.at("2026-03-06T09:00:00+08:00").ok(COMMENT);
    let names: Vec<&str> = decision
        .events
        .iter()
        .map(|event| event.fact.wire())
        .collect();
    assert_eq!(
        names,
        ["clock_carried_over", "commented"],
        "first the clocks, then the step"
    );
    let event = &decision.events[0];
    let Fact::ClockCarriedOver(over) = &event.fact else {
        panic!("{names:?}")
    };
    assert_eq!(
        (over.from, event.policy.version.as_str()),
        (old, "2"),
        "old and new are recorded"
    );
    assert_eq!(over.since.to_string(), "2026-03-05T00:00:00+08:00");
    assert_eq!(over.due_before.unwrap().nominal.to_string(), "2026-03-17");
    assert_eq!(over.due.unwrap().nominal.to_string(), "2026-03-12");
    assert_eq!(desk.due("XF-TRIAGE"), "2026-03-12");
    // Once.
    let again = desk.ok(REPROJECT);
    assert!(again.events.is_empty(), "{:?}", again.events);
}

#[test]
fn unless_the_pack_says_so_a_clock_keeps_its_terms() {
    let mut desk = running();
    let plain = "[clocks.XF-TRIAGE]\nbudget = \"10 days\"\n";
    desk.place = under(pack("2", &from("2026-03-05"), plain));
    let decision = desk.at("2026-03-06T09:00:00+08:00").ok(COMMENT);
    assert_eq!(carried(&decision.events).len(), 0);
    assert_eq!(desk.due("XF-TRIAGE"), "2026-03-17");
}

#[test]
fn nobody_is_late_by_a_rule_that_was_not_there() {
    // Ten days end on the 12th; the rule comes into force on the 13th.
    let mut desk = running();
    desk.place = under(pack("2", &from("2026-03-13"), QUICKER));
    let decision = desk.at("2026-03-13T09:00:00+08:00").ok(REPROJECT);
    let [Fact::ClockKept(kept)] = carried(&decision.events)[..] else {
        panic!("it keeps its terms")
    };
    assert_eq!(kept.because, KeptBecause::BeforeInForce);
    assert_eq!(desk.due("XF-TRIAGE"), "2026-03-17");
    // In force on its last day, it binds: the whole 12th is in time.
    let mut desk = running();
    desk.place = under(pack("2", &from("2026-03-12"), QUICKER));
    desk.at("2026-03-13T09:00:00+08:00").ok(REPROJECT);
    assert_eq!(desk.due("XF-TRIAGE"), "2026-03-12");
    let late = desk.ok(r#"{"type": "claim_alerts"}"#);
    assert!(
        late.events
            .iter()
            .any(|event| event.fact.wire() == "clock_breached")
    );
}

#[test]
fn a_breach_of_the_old_terms_stays_and_is_recorded_first() {
    let mut desk = Desk::under(under(pack("1", &from("2026-01-01"), QUICKER)));
    desk.at("2026-03-02T09:00:00+08:00")
        .by("xfj:w1")
        .ok(&register(""));
    assert_eq!(desk.due("XF-TRIAGE"), "2026-03-12");
    let slower = "[clocks.XF-TRIAGE]\nbudget = \"15 days\"\non_new_policy = \"carry_over\"\n";
    desk.place = under(pack("2", &from("2026-03-14"), slower));
    let decision = desk.at("2026-03-16T09:00:00+08:00").ok(COMMENT);
    let names: Vec<&str> = decision
        .events
        .iter()
        .map(|event| event.fact.wire())
        .collect();
    assert_eq!(names, ["clock_breached", "clock_carried_over", "commented"]);
    assert_eq!(desk.due("XF-TRIAGE"), "2026-03-17");
}

#[test]
fn what_was_extended_is_never_stretched_beyond_what_the_new_rule_allows() {
    // 50 and 40 days in all are the 90 of article 34; 60 and the 40 that were given would be 100.
    let short = "[clocks.XF-HANDLE]\nbudget = \"50 days\"\nextension.cap = \"40 days\"\n";
    let mut desk = Desk::under(under(pack("1", &from("2026-01-01"), short)));
    desk.at("2026-03-02T09:00:00+08:00")
        .by("hrss:w2")
        .ok(&claim());
    desk.ok(r#"{"type": "accept"}"#);
    assert_eq!(desk.due("XF-HANDLE"), "2026-04-21");
    desk.at("2026-03-20T09:00:00+08:00").by_head("hrss:h2");
    desk.ok(
        r#"{"type": "extend", "clock": "XF-HANDLE", "by": 40, "notice": "d1", "reason": "复杂"}"#,
    );
    assert_eq!(desk.due("XF-HANDLE"), "2026-05-31");
    let carry = "[clocks.XF-HANDLE]\non_new_policy = \"carry_over\"\n";
    desk.place = under(pack("2", &from("2026-04-01"), carry));
    let decision = desk.at("2026-04-01T09:00:00+08:00").ok(COMMENT);
    let kept: Vec<KeptBecause> = carried(&decision.events)
        .into_iter()
        .filter_map(|fact| match fact {
            Fact::ClockKept(kept) => Some(kept.because),
            _ => None,
        })
        .collect();
    assert_eq!(kept, [KeptBecause::OverTheCap]);
    assert_eq!(desk.due("XF-HANDLE"), "2026-05-31");
}

#[test]
fn the_law_keeps_a_right_also_where_nobody_checked_the_versions() {
    let wide = "[clocks.XF-FUCHA-REQ]\nbudget = \"40 days\"\n";
    let mut desk = Desk::under(under(pack("1", &from("2026-01-01"), wide)));
    desk.at("2026-03-02T09:00:00+08:00")
        .by("hrss:w2")
        .ok(&claim());
    desk.ok(r#"{"type": "accept"}"#);
    desk.ok(&support::opinion("support"));
    desk.ok(r#"{"type": "deliver", "way": "in_person", "receipt": "d4"}"#);
    let due = desk.clock("XF-FUCHA-REQ").told.unwrap().rolled.to_string();
    assert_eq!(due, "2026-04-13", "40 days end on Saturday the 11th");
    let narrow = "[clocks.XF-FUCHA-REQ]\non_new_policy = \"carry_over\"\n";
    desk.place = under(pack("2", &from("2026-03-10"), narrow));
    let decision = desk.at("2026-03-10T09:00:00+08:00").ok(REPROJECT);
    let [Fact::ClockKept(kept)] = carried(&decision.events)[..] else {
        panic!("{:?}", decision.events)
    };
    assert_eq!(kept.because, KeptBecause::RightCut);
}

#[test]
fn a_log_is_told_which_petitions_a_new_version_touches() {
    let desk = running();
    let (old, new) = (&desk.place.policy, pack("2", &from("2026-03-05"), QUICKER));
    let at = "2026-03-04T09:00:00+08:00".parse().unwrap();
    let touched = affected(old, &new, None, &desk.petition, at)
        .unwrap()
        .expect("one clock");
    let [clock] = &touched.touched[..] else {
        panic!("{touched:?}")
    };
    assert_eq!(clock.clock.as_ref().unwrap().as_str(), "XF-TRIAGE");
    assert_eq!(clock.effect, Effect::DutyTighter);
    assert_eq!(clock.due_before.unwrap().nominal.to_string(), "2026-03-17");
    assert_eq!(clock.due.unwrap().nominal.to_string(), "2026-03-12");
    assert_eq!(affected(old, old, None, &desk.petition, at), Ok(None));
    // What was said beforehand is what happens.
    let mut desk = desk;
    desk.place = under(new);
    desk.at("2026-03-06T09:00:00+08:00").ok(COMMENT);
    assert_eq!(desk.clock("XF-TRIAGE").told, clock.due);
}

/// Steps that a petition in screening may meet in any order.
const STEPS: [&str; 5] = [
    COMMENT,
    REPROJECT,
    r#"{"type": "classify", "class": "claim", "branch": "opinion"}"#,
    r#"{"type": "claim_alerts"}"#,
    r#"{"type": "meet", "record": "m1"}"#,
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whichever steps come first under a new version: the clocks are carried over once, alike, and replay
    /// gives the same.
    #[test]
    fn the_order_of_steps_under_a_new_version_makes_no_difference_to_clocks(
        before in prop::collection::vec(0usize..5, 0..3),
        steps in Just([0usize, 1, 2, 3, 4]).prop_shuffle(),
        days in 3u32..40,
        from_day in 3u32..20,
    ) {
        let rules = format!("[clocks.XF-TRIAGE]\nbudget = \"{}\"\non_new_policy = \"carry_over\"\n",
            if days > 15 { "15 days".to_owned() } else { format!("{days} days") });
        let new = under(pack("2", &from(&format!("2026-03-{from_day:02}")), &rules));
        let mut ends = Vec::new();
        for order in [steps, [1, 0, 2, 3, 4]] {
            let mut desk = running();
            for step in &before {
                desk.at("2026-03-02T10:00:00+08:00");
                let command = desk.command(STEPS[*step]);
                let _ = desk.decide(&command);
            }
            desk.place = new.clone();
            desk.at("2026-03-20T09:00:00+08:00");
            let mut told = 0;
            for step in order {
                let command = desk.command(STEPS[step]);
                let mut decided = desk.decide(&command);
                if let Ok(decision) = &mut decided {
                    told += carried(&decision.events).len();
                }
            }
            prop_assert!(told <= desk.petition.clocks.len(), "each clock once");
            let replayed = Petition::fold(desk.petition.id.clone(), &desk.events);
            prop_assert_eq!(&replayed, &desk.petition);
            let kept = Snapshot::of(desk.petition.clone(), new.policy.policy_ref().clone()).to_json().unwrap();
            prop_assert_eq!(&Snapshot::from_json(&kept).unwrap().petition, &desk.petition);
            let mut clocks: Vec<_> = desk
                .petition
                .clocks
                .iter()
                .map(|clock| (clock.key.clone(), clock.terms, clock.ledger.clone(), clock.told))
                .collect();
            clocks.sort_by(|a, b| a.0.cmp(&b.0));
            ends.push(clocks);
        }
        prop_assert_eq!(&ends[0], &ends[1]);
    }
}
