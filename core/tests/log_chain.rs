//! Sealed events: what a line holds, and that every change to a log is found.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use proptest::prelude::*;
use serde_json::{Value, json};
use suqiu::log::{
    CanonicalError, Chain, EventHash, HashAlgorithm, LinkProblem, Verifier, to_canonical, verify,
};

fn sealed(algorithm: HashAlgorithm, events: &[Value]) -> Vec<String> {
    let mut chain = Chain::start(algorithm);
    let mut line = String::new();
    let mut seal = |event: &Value| {
        chain.seal(event, &mut line).unwrap();
        line.clone()
    };
    events.iter().map(&mut seal).collect()
}

fn three(algorithm: HashAlgorithm) -> Vec<String> {
    let events = [1, 2, 3].map(|seq| json!({ "event": { "kind": "accepted" }, "seq": seq }));
    sealed(algorithm, &events)
}

fn problem(lines: &[String]) -> (u64, &'static str) {
    let broken = verify(lines.iter().map(String::as_str)).unwrap_err();
    assert!(!broken.message().zh.is_empty() && !broken.remedy().en.is_empty());
    assert!(!broken.message().zh.contains('{') && !broken.message().en.contains("{line}"));
    (broken.line, broken.code())
}

#[test]
fn a_line_is_the_envelope_with_hash_and_prev_in_their_places() {
    let mut chain = Chain::start(HashAlgorithm::Sm3);
    let mut line = String::new();
    let first = chain
        .seal(&json!({ "at": 1, "seq": 1 }), &mut line)
        .unwrap();
    assert_eq!(
        line,
        format!(r#"{{"at":1,"hash":"{first}","prev":"","seq":1}}"#)
    );
    assert_eq!(
        HashAlgorithm::Sm3.hash(&[br#"{"at":1,"prev":"","seq":1}"#]),
        first
    );
    let second = chain.seal(&json!({ "at": 1 }), &mut line).unwrap();
    assert_eq!(
        line,
        format!(r#"{{"at":1,"hash":"{second}","prev":"{first}"}}"#)
    );
    assert_eq!(chain.last(), Some(second));
}

#[test]
fn sm3_and_sha256_are_those_of_their_standards() {
    // GB/T 32905-2016, A.1 and A.2; FIPS 180-4 (CSRC examples).
    let sixty_four = b"abcd".repeat(16);
    let hex = |algorithm: HashAlgorithm, text: &[u8]| algorithm.hash(&[text]).hex();
    let sm3 = HashAlgorithm::Sm3;
    assert_eq!(
        hex(sm3, b"abc"),
        "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
    );
    assert_eq!(
        hex(sm3, &sixty_four),
        "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"
    );
    assert_eq!(
        hex(HashAlgorithm::Sha256, b"abc"),
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    );
}

#[test]
fn an_envelope_that_holds_a_key_of_the_chain_is_refused() {
    let mut chain = Chain::start(HashAlgorithm::Sm3);
    let mut line = String::new();
    for (envelope, key) in [
        (json!({ "hash": 1 }), "hash"),
        (json!({ "a": 1, "prev": "" }), "prev"),
    ] {
        let refused = chain.seal(&envelope, &mut line);
        assert_eq!(refused, Err(CanonicalError::ReservedKey(key)));
    }
    assert_eq!(
        chain.seal(&json!([1]), &mut line),
        Err(CanonicalError::NotAnObject)
    );
    assert_eq!((chain.last(), line.as_str()), (None, ""));
}

#[test]
fn a_changed_line_is_named() {
    let mut lines = three(HashAlgorithm::Sm3);
    lines[1] = lines[1].replace("accepted", "withdrawn");
    assert_eq!(problem(&lines), (2, "log.hash_mismatch"));
}

#[test]
fn a_line_that_is_missing_moved_or_put_in_is_named() {
    let lines = three(HashAlgorithm::Sha256);
    let order = |order: &[usize]| order.iter().map(|i| lines[*i].clone()).collect::<Vec<_>>();
    assert_eq!(problem(&order(&[1, 2])), (1, "log.prev_mismatch"));
    assert_eq!(problem(&order(&[0, 2])), (2, "log.prev_mismatch"));
    assert_eq!(problem(&order(&[0, 2, 1])), (2, "log.prev_mismatch"));
    assert_eq!(problem(&order(&[0, 1, 1, 2])), (3, "log.prev_mismatch"));
    assert_eq!(problem(&order(&[0, 0])), (2, "log.prev_mismatch"));
}

#[test]
fn a_line_in_another_form_is_named() {
    let lines = three(HashAlgorithm::Sm3);
    let with = |line: String| vec![lines[0].clone(), line];
    assert_eq!(
        problem(&with(lines[1].replace(':', ": "))),
        (2, "log.not_canonical")
    );
    assert_eq!(
        problem(&with(format!("{} ", lines[1]))),
        (2, "log.not_canonical")
    );
    assert_eq!(
        problem(&with(lines[1].replace("\"seq\":2", "\"seq\":2.0"))),
        (2, "log.not_canonical")
    );
    let twice = lines[1].replace("\"seq\":2", "\"seq\":2,\"seq\":2");
    assert_eq!(problem(&with(twice)), (2, "log.not_canonical"));
    assert_eq!(problem(&with("[]".into())), (2, "log.not_json"));
    assert_eq!(problem(&with(lines[1][..20].into())), (2, "log.not_json"));
    assert_eq!(problem(&with(r#"{"seq":2}"#.into())), (2, "log.not_sealed"));
    let upper = lines[1].replace("sm3:", "SM3:");
    assert_eq!(problem(&with(upper)), (2, "log.not_sealed"));
}

#[test]
fn a_chain_keeps_its_hash_function() {
    let lines = three(HashAlgorithm::Sm3);
    let last = verify([lines[0].as_str()]).unwrap().unwrap();
    let text = to_canonical(&json!({ "prev": last, "seq": 2 })).unwrap();
    let hash = HashAlgorithm::Sha256.hash(&[text.as_bytes()]);
    let line = to_canonical(&json!({ "hash": hash, "prev": last, "seq": 2 })).unwrap();
    assert_eq!(
        problem(&[lines[0].clone(), line]),
        (2, "log.algorithm_changed")
    );
}

#[test]
fn a_chain_and_its_check_go_on_where_they_stopped() {
    let lines = three(HashAlgorithm::Sm3);
    let mut verifier = Verifier::new();
    let hash = verifier.check(&lines[0]).unwrap();
    let mut chain = Chain::resume(hash);
    let mut line = String::new();
    chain
        .seal(
            &json!({ "event": { "kind": "accepted" }, "seq": 2 }),
            &mut line,
        )
        .unwrap();
    assert_eq!(line, lines[1]);
    let mut resumed = Verifier::resume(hash, 1);
    assert!(matches!(
        resumed.check(&lines[2]).unwrap_err().problem,
        LinkProblem::PrevMismatch { .. }
    ));
    assert_eq!(
        resumed.lines(),
        1,
        "a broken link leaves the verifier where it stood"
    );
    resumed.check(&line).unwrap();
    resumed.check(&lines[2]).unwrap();
    assert_eq!(resumed.lines(), 3);
}

fn envelope() -> impl Strategy<Value = Value> {
    let key = prop_oneof![
        "[a-z]{0,3}",
        prop::sample::select(vec![
            "h", "hasg", "hash1", "hasi", "p", "prew", "pre", "\u{1}", "信"
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::btree_map(key, any::<i32>(), 0..6).prop_map(|map| {
        let allowed = map
            .into_iter()
            .filter(|(key, _)| key != "hash" && key != "prev");
        Value::Object(allowed.map(|(key, value)| (key, value.into())).collect())
    })
}

proptest! {
    #[test]
    fn any_envelope_is_sealed_as_if_written_the_slow_way(events in prop::collection::vec(envelope(), 1..5)) {
        let mut prev = String::new();
        for (event, line) in events.iter().zip(sealed(HashAlgorithm::Sm3, &events)) {
            let mut slow = event.clone();
            slow["prev"] = prev.clone().into();
            let hash: EventHash = HashAlgorithm::Sm3.hash(&[to_canonical(&slow).unwrap().as_bytes()]);
            prev = hash.to_string();
            slow["hash"] = prev.clone().into();
            prop_assert_eq!(to_canonical(&slow).unwrap(), line);
        }
    }

    #[test]
    fn whatever_is_sealed_verifies(events in prop::collection::vec(envelope(), 0..5)) {
        let lines = sealed(HashAlgorithm::Sha256, &events);
        prop_assert!(verify(lines.iter().map(String::as_str)).is_ok());
    }

    #[test]
    fn any_byte_that_changes_is_found(at in 0_usize..600, with in 0x20_u8..0x7f) {
        let lines = three(HashAlgorithm::Sm3);
        let mut text = lines.join("\n").into_bytes();
        let at = at % text.len();
        prop_assume!(text[at] != with && text[at] != b'\n');
        text[at] = with;
        let text = String::from_utf8(text).unwrap();
        prop_assert!(verify(text.lines()).is_err());
    }
}
