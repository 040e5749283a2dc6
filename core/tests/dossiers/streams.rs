//! Random streams of commands: whatever comes, the state stays consistent and nothing happens twice.

use proptest::prelude::*;
use suqiu::dossier::{
    Dossier, DossierCommand, DossierEvent, GridPhase, ListingPhase, Matter, decide_dossier,
    read_dossier,
};
use suqiu::petition::{Command, Jurisdiction, Petition, decide};
use suqiu::wire;

use crate::grid::linshu;

const ACTS: &[&str] = &[
    r#"{"type": "list_case", "petition": "p1", "difficulty": "hard"}"#,
    r#"{"type": "claim", "team": "tw"}"#,
    r#"{"type": "release", "reason": "退榜"}"#,
    r#"{"type": "settle", "document": "d1", "paid": "3000.00"}"#,
    r#"{"type": "settle", "document": "d1", "paid": "3000.01"}"#,
    r#"{"type": "delist", "reason": "撤牌"}"#,
    r#"{"type": "report", "kind": "LITTER", "place": "t1-v1-g1", "words": "垃圾"}"#,
    r#"{"type": "report", "kind": "ROAD", "place": "t1-v1-g1", "told_by": "r7", "words": "路面"}"#,
    r#"{"type": "handle", "done": "已清理"}"#,
    r#"{"type": "raise", "cause": "beyond", "reason": "办不了"}"#,
    r#"{"type": "raise", "cause": "late", "reason": "逾期"}"#,
    r#"{"type": "take"}"#,
    r#"{"type": "feed_back", "words": "已告知"}"#,
    r#"{"type": "turn_into_petition", "petition": "p1"}"#,
    r#"{"type": "open_journal", "day": "2026-03-02"}"#,
    r#"{"type": "open_assessment", "kind": "LAND", "decider": "gov", "draft": "d2"}"#,
];

const UNITS: &[&str] = &["xf", "tw", "t1-v1-g1", "t1", "gov", "zf"];

fn petition(place: &Jurisdiction) -> Petition {
    let command: Command = serde_json::from_str(
        r#"{"id": "p-c1", "petition": "p1", "at": "2026-03-02T08:00:00+08:00",
            "actor": {"person": "w9", "role": "officer", "unit": "xf"},
            "act": {"type": "register", "intake": "grid", "follows": "d", "class": "claim"}}"#,
    )
    .unwrap();
    let mut petition = Petition::blank("p1".parse().unwrap());
    for event in &decide(place, &petition, &command).unwrap().events {
        petition.apply(event);
    }
    petition
}

/// What must hold of every state.
fn check(dossier: &Dossier, events: &[DossierEvent]) {
    assert_eq!(dossier.seq, events.len() as u64);
    assert_eq!(dossier.commands.len(), events.len());
    match &dossier.matter {
        None => assert!(events.is_empty()),
        Some(Matter::Listing(listing)) => {
            assert!(listing.left().is_some(), "more was paid than the fund");
            let has_team = matches!(listing.phase, ListingPhase::Claimed | ListingPhase::Settled);
            assert_eq!(listing.team.is_some(), has_team);
            assert_eq!(
                listing.paid.is_some(),
                listing.phase == ListingPhase::Settled
            );
        }
        Some(Matter::Journal(_) | Matter::Assessment(_)) => {
            panic!("the pack of the streams has neither services nor kinds of decisions")
        }
        Some(Matter::GridEvent(event)) => {
            let over = matches!(event.phase, GridPhase::Closed | GridPhase::Petition);
            assert_eq!(event.clock.is_none(), over, "what is open has a clock");
            assert_eq!(event.petition.is_some(), event.phase == GridPhase::Petition);
            let told = events
                .iter()
                .any(|event| matches!(event.fact, suqiu::dossier::DossierFact::FedBack(_)));
            if event.phase == GridPhase::Closed && event.told_by.is_some() {
                assert!(told, "it closed before the resident was told");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 96,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(20_261_122),
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_stream_of_commands_keeps_the_state_consistent(
        steps in prop::collection::vec((0..ACTS.len(), 0..UNITS.len(), 0_u64..40), 1..60)
    ) {
        let place = {
            static PLACE: std::sync::LazyLock<Jurisdiction> = std::sync::LazyLock::new(linshu);
            &*PLACE
        };
        let petition = petition(place);
        let mut dossier = Dossier::blank("d".parse().unwrap());
        let mut events: Vec<DossierEvent> = Vec::new();
        let start: suqiu::Instant = "2026-03-02T09:00:00+08:00".parse().unwrap();
        let mut hours = 0;
        for (number, (act, unit, later)) in steps.into_iter().enumerate() {
            hours += later;
            let at = start.saturating_add_micros(i64::try_from(hours).unwrap() * 3_600_000_000);
            let command: DossierCommand = serde_json::from_str(&format!(
                r#"{{"id": "c{number}", "dossier": "d", "at": "{at}", "act": {},
                    "actor": {{"person": "w{unit}", "role": "officer", "unit": "{}"}}}}"#,
                ACTS[act], UNITS[unit]
            ))
            .unwrap();
            let Ok(decision) = decide_dossier(place, Some(&petition), &dossier, &command) else {
                continue;
            };
            prop_assert_eq!(decision.events.len(), 1);
            for event in &decision.events {
                dossier.apply(event);
            }
            events.extend(decision.events);
            check(&dossier, &events);
            let again = decide_dossier(place, Some(&petition), &dossier, &command).unwrap();
            prop_assert!(again.replayed && again.events.is_empty());
            read_dossier(&place.policy, &dossier, at).unwrap();
        }
        // Folded anew, each event twice, and over the wire, it is the same.
        let mut folded = Dossier::blank("d".parse().unwrap());
        for event in events.iter().chain(&events) {
            folded.apply(event);
        }
        prop_assert_eq!(&folded, &dossier);
        let text = wire::to_json(&events).unwrap();
        let wired = wire::apply_dossier(r#"{"id":"d"}"#, &text).unwrap();
        prop_assert_eq!(wired, wire::to_json(&dossier).unwrap());
    }
}
