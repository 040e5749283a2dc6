//! A whole decision, and what stands around it: JSON in and out, folding, sealing.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use divan::{Bencher, black_box};
use suqiu::directory::Directory;
use suqiu::log::{Chain, HashAlgorithm};
use suqiu::petition::{Command, Event, Jurisdiction, Petition, clocks, decide};
use suqiu::policy::Policy;
use suqiu::wire;

fn main() {
    divan::main();
}

const UNITS: &str = include_str!("../tests/support/units.csv");

fn place() -> Jurisdiction {
    Jurisdiction {
        directory: Directory::from_csv(UNITS).unwrap(),
        policy: Policy::national().unwrap(),
    }
}

fn command(id: &str, unit: &str, at: &str, act: &str) -> String {
    format!(
        r#"{{"act":{act},"actor":{{"person":"w1","role":"officer","unit":"{unit}"}},"at":"{at}","id":"{id}","petition":"p1"}}"#
    )
}

const REGISTER: &str = r#"{"type":"register","intake":"letter","petitioner":"r1","class":"claim"}"#;
const REFER: &str = r#"{"type":"refer","assignments":[{"id":"a1","part":"lead","unit":"hrss"}]}"#;
const ACCEPT: &str = r#"{"type":"accept"}"#;
const COMMENT: &str = r#"{"type":"comment","note":"n"}"#;

/// A petition after registration and referral, and its events.
fn referred(place: &Jurisdiction) -> (Petition, Vec<Event>) {
    let mut petition = Petition::blank("p1".parse().unwrap());
    let mut events = Vec::new();
    for text in [
        command("c1", "xfj", "2026-03-02T09:30:00+08:00", REGISTER),
        command("c2", "xfj", "2026-03-03T09:30:00+08:00", REFER),
    ] {
        let command: Command = serde_json::from_str(&text).unwrap();
        let decision = decide(place, &petition, &command).unwrap();
        decision
            .events
            .iter()
            .for_each(|event| petition.apply(event));
        events.extend(decision.events);
    }
    (petition, events)
}

#[divan::bench(args = ["accept", "comment", "refused"])]
fn decide_one(bencher: Bencher<'_, '_>, what: &str) {
    let place = place();
    let (petition, _) = referred(&place);
    let text = match what {
        "accept" => command("c3", "hrss", "2026-03-05T09:30:00+08:00", ACCEPT),
        "comment" => command("c3", "hrss", "2026-03-05T09:30:00+08:00", COMMENT),
        _ => command("c3", "civil", "2026-03-05T09:30:00+08:00", ACCEPT),
    };
    let command: Command = serde_json::from_str(&text).unwrap();
    bencher.bench_local(|| decide(&place, black_box(&petition), black_box(&command)));
}

#[divan::bench(args = ["accept", "comment"])]
fn decide_json(bencher: Bencher<'_, '_>, what: &str) {
    let place = place();
    let (petition, _) = referred(&place);
    let act = if what == "accept" { ACCEPT } else { COMMENT };
    let text = command("c3", "hrss", "2026-03-05T09:30:00+08:00", act);
    bencher.bench_local(|| wire::decide(&place, black_box(&petition), black_box(&text)));
}

#[divan::bench]
fn fold_seven_events(bencher: Bencher<'_, '_>) {
    let place = place();
    let (_, events) = referred(&place);
    bencher.bench_local(|| Petition::fold("p1".parse().unwrap(), black_box(&events)));
}

#[divan::bench]
fn read_an_event(bencher: Bencher<'_, '_>) {
    let place = place();
    let (_, events) = referred(&place);
    let text = wire::to_json(&events[1]).unwrap();
    bencher.bench_local(|| Event::read(black_box(&text)));
}

#[divan::bench]
fn read_four_clocks(bencher: Bencher<'_, '_>) {
    let place = place();
    let (petition, _) = referred(&place);
    let now = "2026-03-10T09:30:00+08:00".parse().unwrap();
    bencher.bench_local(|| clocks(&place.policy, black_box(&petition), now));
}

#[divan::bench(args = [HashAlgorithm::Sm3, HashAlgorithm::Sha256])]
fn seal_an_event(bencher: Bencher<'_, '_>, algorithm: HashAlgorithm) {
    let place = place();
    let (_, events) = referred(&place);
    let mut chain = Chain::start(algorithm);
    let mut line = String::new();
    bencher.bench_local(|| chain.seal(black_box(&events[1]), &mut line).unwrap());
}
