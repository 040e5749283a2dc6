//! The reader beside `serde_json`: the same texts, the same words, the same places.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Any, from_str};
use crate::log::to_canonical;

/// Every text that is one byte away from one of some texts.
fn neighbours() -> impl Iterator<Item = String> {
    const TEXTS: &[&str] = &[
        r#" {"a": [1, -2, {"b": null}], "c": true, "d": "信访\n\u4fe1\ud83d\ude00" } "#,
        "[false,\n -0.5e+10, 1e2, 0, {}, [], \"\"]",
        r#""\"\\\/\b\f\n\r\t\u00e9""#,
        "18446744073709551616",
        "{\"a\":1,\n\"a\":2}",
        "",
    ];
    const BYTES: &str = " \n\"\\{}[]:,0123456789-+.eEtfnuaxD/\u{1}";
    TEXTS.iter().flat_map(|text| {
        (0..=text.len())
            .filter(|at| text.is_char_boundary(*at))
            .flat_map(move |at| {
                let (before, after) = text.split_at(at);
                let mut rest = after.chars();
                rest.next();
                let rest = rest.as_str();
                BYTES
                    .chars()
                    .flat_map(move |byte| {
                        [
                            format!("{before}{byte}{after}"),
                            format!("{before}{byte}{rest}"),
                        ]
                    })
                    .chain([before.to_owned(), format!("{before}{rest}")])
            })
    })
}

fn canonical<T: Serialize>(value: Result<T, String>) -> Result<String, String> {
    value.map(|value| to_canonical(&value).unwrap_or_else(|error| error.to_string()))
}

#[test]
fn any_text_is_read_as_by_serde_json() {
    let mut count = 0;
    for text in neighbours() {
        let theirs: Result<serde_json::Value, _> = serde_json::from_str(&text);
        // A fraction is kept as it is written: its size does not matter.
        if matches!(&theirs, Err(error) if error.to_string().starts_with("number out of range")) {
            continue;
        }
        let ours = Any::read(&text);
        assert_eq!(
            canonical(ours.map_err(|error| error.to_string())),
            canonical(theirs.map_err(|error| error.to_string())),
            "{text}"
        );
        count += 1;
    }
    assert!(count > 10_000, "{count}");
}

/// A type with everything that the library's types have, except tags.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Typed {
    #[serde(default)]
    flag: bool,
    list: Vec<Option<u8>>,
    map: BTreeMap<String, Word>,
    #[serde(default)]
    nested: Option<Box<Typed>>,
    signed: i64,
    words: Vec<Word>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Word {
    Alone,
    With(String),
}

#[test]
fn types_are_read_as_by_serde_json() {
    const TYPED: &str = r#"{"list": [1, null, 255], "map": {"7": "alone"}, "signed": -5,
 "nested": {"list": [], "map": {}, "signed": 0, "flag": true, "words": []},
 "words": ["alone", {"with": "x"}]}"#;
    // Where it knows better than that it expected a value, or prints a fraction as it is written, or
    // takes no array for a struct.
    let differs = |ours: &str, theirs: &str| {
        theirs.starts_with("expected value")
            || theirs.contains("floating point")
            || ours.starts_with("invalid type: sequence, expected struct")
    };
    for (at, _) in TYPED.char_indices() {
        for byte in " \"{}[]:,07-.tnax".chars() {
            let (before, after) = TYPED.split_at(at);
            for text in [
                format!("{before}{byte}{after}"),
                format!("{before}{byte}{}", after.get(1..).unwrap_or_default()),
                before.to_owned(),
            ] {
                let theirs = serde_json::from_str::<Typed>(&text).map_err(|e| e.to_string());
                let ours = from_str::<Typed>(&text).map_err(|e| e.to_string());
                if ours != theirs {
                    let said = (ours.unwrap_err(), theirs.unwrap_err());
                    assert!(differs(&said.0, &said.1), "{text}\n{said:?}");
                }
            }
        }
    }
}

#[test]
fn a_struct_is_no_list() {
    #[derive(Debug, Deserialize)]
    struct Pair {
        #[serde(rename = "a")]
        _a: u8,
    }
    assert_eq!(
        from_str::<Pair>(" [1]")
            .map_err(|e| e.to_string())
            .unwrap_err(),
        "invalid type: sequence, expected struct Pair at line 1 column 1"
    );
}

#[test]
fn depth_is_limited() {
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    for depth in [126, 127, 128, 129, 100_000] {
        let theirs = serde_json::from_str::<serde_json::Value>(&deep(depth));
        assert_eq!(
            Any::read(&deep(depth)).err().map(|error| error.to_string()),
            theirs.err().map(|error| error.to_string()),
            "{depth}"
        );
    }
}
