//! Canonical JSON against the examples of RFC 8785 and against a slow, obvious writer.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use suqiu::log::{CanonicalError, to_canonical};

/// Sorts by UTF-16 code units, and leaves escaping to `serde_json`, whose strings are those of the
/// RFC.
fn reference(value: &Value) -> String {
    match value {
        Value::Object(object) => {
            let mut members: Vec<(&String, &Value)> = object.iter().collect();
            members.sort_by_key(|(key, _)| key.encode_utf16().collect::<Vec<_>>());
            let members: Vec<String> = members
                .iter()
                .map(|(key, value)| format!("{}:{}", json!(key), reference(value)))
                .collect();
            format!("{{{}}}", members.join(","))
        }
        Value::Array(list) => {
            format!(
                "[{}]",
                list.iter().map(reference).collect::<Vec<_>>().join(",")
            )
        }
        other => other.to_string(),
    }
}

fn text() -> impl Strategy<Value = String> {
    let odd =
        "\"\\\u{0}\u{8}\u{9}\u{a}\u{c}\u{d}\u{1f}\u{7f}\u{80}é€信\u{e000}\u{fb33}\u{ffff}😀a/";
    let odd: Vec<char> = odd.chars().collect();
    prop_oneof![
        any::<String>(),
        prop::collection::vec(prop::sample::select(odd), 0..24)
            .prop_map(|chars| chars.into_iter().collect()),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-(1_i64 << 53) + 1..1_i64 << 53).prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 48, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((text(), inner), 0..8)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// An object whose members come in the given order.
struct InOrder(Vec<(String, Value)>);

impl serde::Serialize for InOrder {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

proptest! {
    #[test]
    fn any_value_is_written_as_the_slow_writer_does(value in value()) {
        prop_assert_eq!(to_canonical(&value).unwrap(), reference(&value));
    }

    #[test]
    fn what_is_written_reads_back_and_is_written_the_same(value in value()) {
        let written = to_canonical(&value).unwrap();
        let read: Value = serde_json::from_str(&written).unwrap();
        prop_assert_eq!(&read, &value);
        prop_assert_eq!(to_canonical(&read).unwrap(), written);
    }

    #[test]
    fn the_order_in_which_members_come_does_not_matter(
        members in prop::collection::btree_map(text(), value(), 0..8).prop_flat_map(|map| {
            let list: Vec<_> = map.into_iter().collect();
            Just(list).prop_shuffle()
        })
    ) {
        let object: Map<String, Value> = members.iter().cloned().collect();
        prop_assert_eq!(
            to_canonical(&InOrder(members)).unwrap(),
            reference(&Value::Object(object))
        );
    }
}

#[test]
fn keys_sort_by_utf16_as_in_rfc_8785() {
    // RFC 8785, 3.2.3: in this order.
    let keys = ["\r", "1", "\u{80}", "ö", "€", "😀", "\u{fb33}"];
    let object: BTreeMap<&str, u8> = keys.iter().map(|key| (*key, 0)).collect();
    let members: Vec<String> = keys.iter().map(|key| format!("{}:0", json!(key))).collect();
    assert_eq!(
        to_canonical(&object).unwrap(),
        format!("{{{}}}", members.join(","))
    );
}

#[test]
fn strings_are_escaped_as_in_rfc_8785() {
    // RFC 8785, 3.2.2.2: its example string.
    let text = "€$\u{f}\u{a}A'\u{42}\u{22}\u{5c}\\\"/";
    assert_eq!(to_canonical(text).unwrap(), r#""€$\u000f\nA'B\"\\\\\"/""#);
    assert_eq!(
        to_canonical("\u{8}\u{9}\u{a}\u{c}\u{d}\u{7f}").unwrap(),
        "\"\\b\\t\\n\\f\\r\u{7f}\""
    );
}

#[test]
fn floats_and_integers_that_json_does_not_keep_are_refused() {
    assert_eq!(to_canonical(&json!([1.0])), Err(CanonicalError::Float));
    assert_eq!(
        to_canonical(&((1_u64 << 53) - 1)).unwrap(),
        "9007199254740991"
    );
    let beyond = CanonicalError::IntegerRange("9007199254740992".into());
    assert_eq!(to_canonical(&(1_u64 << 53)), Err(beyond));
    assert!(to_canonical(&i64::MIN).is_err());
    assert!(to_canonical(&u128::MAX).is_err());
}

#[test]
fn a_key_that_comes_twice_is_refused() {
    let twice = InOrder(vec![
        ("b".into(), json!(1)),
        ("a".into(), json!(2)),
        ("b".into(), json!(1)),
    ]);
    assert_eq!(
        to_canonical(&twice),
        Err(CanonicalError::DuplicateKey("b".into()))
    );
}

#[test]
fn enums_and_numbers_as_keys_are_written_as_serde_json_writes_them() {
    #[derive(serde::Serialize)]
    enum Kind {
        Unit,
        New(u8),
        Pair(u8, bool),
        Fields { z: Option<u8>, a: char },
    }
    for kind in [
        Kind::Unit,
        Kind::New(1),
        Kind::Pair(2, true),
        Kind::Fields { z: None, a: '"' },
    ] {
        assert_eq!(
            to_canonical(&kind).unwrap(),
            reference(&serde_json::to_value(kind).unwrap())
        );
    }
    let numbers = BTreeMap::from([(2, "b"), (10, "a")]);
    assert_eq!(to_canonical(&numbers).unwrap(), r#"{"10":"a","2":"b"}"#);
}

#[test]
fn a_failed_value_leaves_the_text_as_it_was() {
    let mut text = String::from("before");
    assert!(suqiu::log::to_canonical_in(&json!({ "a": [1, 2.5] }), &mut text).is_err());
    assert_eq!(text, "before");
}
