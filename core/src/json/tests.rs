//! The reader beside `serde_json`: the same texts, the same words, the same places.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Any, from_str, one_of};
use crate::log::to_canonical;
use crate::petition::Act;

/// Every text that is one byte away from one of some texts.
fn neighbours(texts: &[&str]) -> impl Iterator<Item = String> {
    const BYTES: &str = " \n\"\\{}[]:,0123456789-+.eEtfnuaxD/\u{1}";
    texts.iter().flat_map(|text| {
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
    const TEXTS: &[&str] = &[
        r#" {"a": [1, -2, {"b": null}], "c": true, "d": "信访\n\u4fe1\ud83d\ude00" } "#,
        "[false,\n -0.5e+10, 1e2, 0, {}, [], \"\"]",
        r#""\"\\\/\b\f\n\r\t\u00e9""#,
        "18446744073709551616",
        "-9223372036854775809",
        "{\"a\":1,\n\"a\":2}",
        "\u{feff}1",
        "1 \u{a0}",
        r#""\ud800""#,
        r#""\udc00\ud800""#,
        r#""\ud800\u0041""#,
        r#""\u12信""#,
        "",
    ];
    let mut count = 0;
    for text in neighbours(TEXTS) {
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

#[test]
fn tagged_enums_are_read_as_serde_reads_them() {
    const ACTS: &[&str] = &[
        r#"{"type":"comment","note":"a\n"}"#,
        r#" {"assignments" : [{"id":"a1","part":"lead","unit":"hrss"}], "type":"refer"} "#,
        r#"{"\u0074ype":"accept"}"#,
        r#"{"note":"a","type":"comment","type":"comment"}"#,
        r#"{"note":"a","type":"comment","\u0074ype":"accept"}"#,
        r#"{"type":{"accept":null}}"#,
        r#"{"type":["accept"]}"#,
        r#"{"accept":null}"#,
        r#"["accept",{}]"#,
        r#""accept""#,
    ];
    let mut right = 0;
    for text in neighbours(ACTS).chain(ACTS.iter().copied().map(String::from)) {
        let theirs = serde_json::from_str::<Act>(&text).ok();
        let ours = from_str::<Act>(&text).ok();
        assert_eq!(ours, theirs, "{text}");
        right += usize::from(ours.is_some());
    }
    assert!(right > 10, "{right}");
}

#[test]
fn a_tag_is_a_text_and_stands_anywhere() {
    let said = |text: &str| {
        from_str::<Act>(text)
            .map_err(|e| e.to_string())
            .unwrap_err()
    };
    assert_eq!(
        said(r#"{"type":{"accept":null}}"#),
        "invalid type: map, expected variant identifier at line 1 column 8"
    );
    assert_eq!(
        said(r#"{"type":"accept","type":"accept"}"#),
        "duplicate field `type` at line 1 column 23"
    );
    assert_eq!(
        said(r#"{"note":"a"}"#),
        "missing field `type` at line 1 column 12"
    );
    assert_eq!(
        said(&format!(r#"{{"x":{},"type":"accept"}}"#, "[".repeat(200))),
        "recursion limit exceeded at line 1 column 132"
    );
}

/// An enum that holds itself: each is looked through again for its tag, as often as it lies in
/// others and no more.
#[test]
fn tags_at_the_end_of_nested_objects_are_found() {
    #[derive(Deserialize)]
    enum Kind {
        #[serde(rename = "nest")]
        Nest,
    }
    #[derive(Debug, Deserialize)]
    struct Inner {
        of: Option<Box<Nested>>,
        #[serde(rename = "more")]
        _more: String,
    }
    #[derive(Debug)]
    enum Nested {
        Nest(Inner),
    }
    #[derive(Deserialize)]
    #[serde(tag = "type")]
    enum AnyNested {
        #[serde(rename = "nest")]
        Nest(Inner),
    }
    one_of! { Nested, tag "type", named by Kind, from any AnyNested { Nest } }

    let deep = |depth: usize| {
        let end = format!(r#","more":"{}","type":"nest"}}"#, "\\n".repeat(100));
        format!("{}null{}", r#"{"of":"#.repeat(depth), end.repeat(depth))
    };
    let mut nested = from_str::<Nested>(&deep(127)).map(Box::new).ok();
    let mut depth = 0;
    while let Some(Nested::Nest(inner)) = nested.map(|nested| *nested) {
        depth += 1;
        nested = inner.of;
    }
    assert_eq!(depth, 127);
    assert_eq!(
        from_str::<Nested>(&deep(128))
            .map_err(|e| e.to_string())
            .unwrap_err(),
        "recursion limit exceeded at line 1 column 763"
    );
}
