//! Sealing events, beside the usual way of doing it.
//!
//! The usual way goes through a `serde_json::Value`, whose map is sorted, and writes it twice: once
//! to hash it, once with the hash in it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use divan::Bencher;
use divan::counter::ItemsCount;
use serde::Serialize;
use sha2::Digest;
use suqiu::log::{Chain, HashAlgorithm, Verifier, to_canonical_in};

fn main() {
    divan::main();
}

#[derive(Serialize)]
struct Actor<'a> {
    person: &'a str,
    role: &'a str,
    unit: &'a str,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Event<'a> {
    Accepted {
        assignment: &'a str,
        handling: &'a str,
        within: &'a [&'a str],
    },
}

#[derive(Serialize)]
struct PolicyRef<'a> {
    digest: &'a str,
    id: &'a str,
    version: &'a str,
}

#[derive(Serialize)]
struct Envelope<'a> {
    actor: Actor<'a>,
    at: &'a str,
    command: &'a str,
    event: Event<'a>,
    occurred_at: &'a str,
    petition: &'a str,
    policy: PolicyRef<'a>,
    seq: u64,
}

fn envelope(seq: u64) -> Envelope<'static> {
    Envelope {
        actor: Actor {
            person: "u-10293",
            role: "handler",
            unit: "linshu.housing",
        },
        at: "2026-03-02T09:30:00+08:00",
        command: "0195b0a2-7e1d-7c3a-9a55-0f8b1d2c3e4f",
        event: Event::Accepted {
            assignment: "a-1",
            handling: "ordinary",
            within: &["XF-HANDLE"],
        },
        occurred_at: "2026-03-02T09:28:11+08:00",
        petition: "0195b0a2-7e1d-7c3a-9a55-000000000001",
        policy: PolicyRef {
            digest: "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
            id: "cn.sd.linshu",
            version: "2026.1",
        },
        seq,
    }
}

const EVENTS: u64 = 1_000;

#[divan::bench(args = [HashAlgorithm::Sm3, HashAlgorithm::Sha256])]
fn seal(bencher: Bencher<'_, '_>, algorithm: HashAlgorithm) {
    bencher.counter(ItemsCount::new(EVENTS)).bench_local(|| {
        let mut chain = Chain::start(algorithm);
        let mut line = String::new();
        for seq in 1..=EVENTS {
            chain.seal(&envelope(seq), &mut line).unwrap();
        }
        chain.last()
    });
}

#[divan::bench(args = [HashAlgorithm::Sm3, HashAlgorithm::Sha256])]
fn usual_way(bencher: Bencher<'_, '_>, algorithm: HashAlgorithm) {
    bencher.counter(ItemsCount::new(EVENTS)).bench_local(|| {
        let mut prev = String::new();
        let mut line = String::new();
        for seq in 1..=EVENTS {
            let mut value = serde_json::to_value(envelope(seq)).unwrap();
            value["prev"] = prev.clone().into();
            let text = value.to_string();
            prev = match algorithm {
                HashAlgorithm::Sm3 => hex("sm3", &sm3::Sm3::digest(&text)),
                HashAlgorithm::Sha256 => hex("sha256", &sha2::Sha256::digest(&text)),
            };
            value["hash"] = prev.clone().into();
            line = value.to_string();
        }
        line
    });
}

fn hex(name: &str, bytes: &[u8]) -> String {
    use std::fmt::Write;
    let mut text = format!("{name}:");
    for byte in bytes {
        write!(text, "{byte:02x}").unwrap();
    }
    text
}

#[divan::bench]
fn canonical_json(bencher: Bencher<'_, '_>) {
    bencher.counter(ItemsCount::new(EVENTS)).bench_local(|| {
        let mut out = String::new();
        for seq in 1..=EVENTS {
            out.clear();
            to_canonical_in(&envelope(seq), &mut out).unwrap();
        }
        out.len()
    });
}

#[divan::bench]
fn serde_json_as_it_comes(bencher: Bencher<'_, '_>) {
    bencher.counter(ItemsCount::new(EVENTS)).bench_local(|| {
        let mut out = Vec::new();
        for seq in 1..=EVENTS {
            out.clear();
            serde_json::to_writer(&mut out, &envelope(seq)).unwrap();
        }
        out.len()
    });
}

/// What no sealing can be faster than: the hash of that many bytes.
#[divan::bench(args = [HashAlgorithm::Sm3, HashAlgorithm::Sha256])]
fn hash_alone(bencher: Bencher<'_, '_>, algorithm: HashAlgorithm) {
    let mut line = String::new();
    Chain::start(algorithm)
        .seal(&envelope(1), &mut line)
        .unwrap();
    let mut hash = algorithm.hash(&[]);
    bencher.counter(ItemsCount::new(EVENTS)).bench_local(|| {
        for _ in 0..EVENTS {
            hash = algorithm.hash(&[divan::black_box(line.as_bytes())]);
        }
        hash
    });
}

#[divan::bench(args = [HashAlgorithm::Sm3, HashAlgorithm::Sha256])]
fn verify(bencher: Bencher<'_, '_>, algorithm: HashAlgorithm) {
    let mut chain = Chain::start(algorithm);
    let lines: Vec<String> = (1..=EVENTS)
        .map(|seq| {
            let mut line = String::new();
            chain.seal(&envelope(seq), &mut line).unwrap();
            line
        })
        .collect();
    bencher.counter(ItemsCount::new(EVENTS)).bench_local(|| {
        let mut verifier = Verifier::new();
        for line in &lines {
            verifier.check(line).unwrap();
        }
        verifier.last()
    });
}
