//! The reader beside `serde_json`: the same texts, the same words, the same places.

use serde::{Deserialize, Serialize};

use super::{Any, FromJson, from_str};
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

/// Types with everything that the library's types have, read by the reader and by what serde derives.
macro_rules! types {
    ($module:ident, $read:path) => {
        mod $module {
            use std::collections::{BTreeMap, BTreeSet};

            use serde::Serialize;

            #[derive(Debug, PartialEq, Serialize, $read)]
            #[serde(deny_unknown_fields)]
            pub(super) struct Typed {
                #[serde(default)]
                flag: bool,
                list: Vec<Option<u8>>,
                map: BTreeMap<String, Word>,
                #[serde(default)]
                nested: Option<Box<Typed>>,
                signed: i64,
                words: Vec<Word>,
            }

            #[derive(Debug, PartialEq, Serialize, $read)]
            #[serde(rename_all = "snake_case")]
            enum Word {
                Alone,
                With(String),
            }

            #[derive(Debug, PartialEq, Serialize, $read)]
            pub(super) struct Open {
                #[serde(default = "seven", rename = "r#in")]
                _in: u32,
                name: Name,
                #[serde(default)]
                set: BTreeSet<String>,
            }

            #[derive(Debug, PartialEq, Serialize, $read)]
            pub(super) struct Odd {
                numbers: BTreeMap<u32, bool>,
                pair: (Name, i32),
            }

            #[derive(Debug, PartialEq, Serialize, $read)]
            enum Name {
                #[serde(rename = "the one")]
                One,
                Other,
            }

            #[derive(Debug, Default, PartialEq, Serialize, $read)]
            #[serde(deny_unknown_fields, default)]
            pub(super) struct Whole {
                place: Option<u8>,
                reader: Vec<u8>,
            }

            #[derive(Debug, PartialEq, Serialize, $read)]
            #[serde(tag = "kind", rename_all = "snake_case")]
            pub(super) enum Tagged {
                Alone,
                Held(Whole),
                Named { index: u8, value: Option<u8> },
            }

            fn seven() -> u32 {
                7
            }
        }
    };
}
types!(by_serde, serde::Deserialize);
types!(by_reader, crate::json::FromJson);

/// Reads every text that is near one by both; where they differ in what they say, `differs` tells whether
/// they may.
fn compare<O: FromJson + Serialize, T: for<'de> Deserialize<'de> + Serialize>(
    texts: &[&str],
    differs: impl Fn(&str, &str) -> bool,
) {
    let mut right = 0;
    for text in neighbours(texts).chain(texts.iter().copied().map(String::from)) {
        let theirs = serde_json::from_str::<T>(&text).map_err(|error| error.to_string());
        let ours = from_str::<O>(&text).map_err(|error| error.to_string());
        match (canonical(ours), canonical(theirs)) {
            (Err(ours), Err(theirs)) => {
                assert!(
                    ours == theirs || differs(&ours, &theirs),
                    "{text}\n{ours}\n{theirs}"
                );
            }
            (ours, theirs) => {
                assert_eq!(ours, theirs, "{text}");
                right += 1;
            }
        }
    }
    assert!(right > 10, "{right}");
}

#[test]
fn types_are_read_as_by_serde_json() {
    const TYPED: &str = r#"{"list": [1, null, 255], "map": {"7": "alone"}, "signed": -5,
 "nested": {"list": [], "map": {}, "signed": 0, "flag": true, "words": []},
 "words": ["alone", {"with": "x"}]}"#;
    compare::<by_reader::Typed, by_serde::Typed>(&[TYPED], knows_better);
}

/// Where it knows better than that it expected a value, or prints a fraction as it is written, or takes no
/// array for a struct.
fn knows_better(ours: &str, theirs: &str) -> bool {
    theirs.starts_with("expected value")
        || theirs.contains("floating point")
        || theirs.starts_with("number out of range")
        || ours.starts_with("invalid type: sequence, expected struct")
}

#[test]
fn open_types_are_read_as_by_serde_json() {
    const OPEN: &str = r#"{"r#in": 8, "name": "the one",
 "set": ["b", "a", "b"], "more": true}"#;
    let without = OPEN.replace("\"r#in\": 8, ", "");
    compare::<by_reader::Open, by_serde::Open>(&[OPEN, &without], knows_better);
}

/// It is told otherwise what stands where a number is a key, and where a pair ends too early or too late.
#[test]
fn pairs_and_numbers_as_keys_are_read_as_by_serde_json() {
    const ODD: &str =
        r#"{"numbers": {"7": true, "0": false, "7": false}, "pair": ["the one", -5]}"#;
    compare::<by_reader::Odd, by_serde::Odd>(&[ODD], |_, _| true);
}

#[test]
fn what_is_left_out_is_as_in_the_default_of_the_whole() {
    const WHOLE: &[&str] = &[
        r#"{"place": null, "reader": [1, 2]}"#,
        r#"{"reader": []}"#,
        "{}",
    ];
    compare::<by_reader::Whole, by_serde::Whole>(WHOLE, knows_better);
}

#[test]
fn a_struct_is_no_list() {
    #[derive(Debug, FromJson)]
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

/// What serde derives for them keeps all fields first: it says other things, in other places.
#[test]
fn tagged_enums_are_read_as_serde_reads_them() {
    const TAGGED: &[&str] = &[
        r#"{"kind":"alone"}"#,
        r#"{"kind":"alone","more":1}"#,
        r#"{"kind":"held","place":7}"#,
        r#" {"reader" : [1, 2], "kind":"held"} "#,
        r#"{"\u006bind":"held"}"#,
        r#"{"index":1,"kind":"named"}"#,
        r#"{"kind":"named","index":1,"value":2,"value":3}"#,
        r#"{"kind":"named","value":2,"more":{}}"#,
        r#"{"kind":"held","kind":"held"}"#,
        r#"{"kind":"held","\u006bind":"alone"}"#,
        r#"{"kind":"alone","kind":"alone"}"#,
        r#"{"kind":"alone","more":1,"\u006bind":"held"}"#,
        r#"{"kind":{"held":null}}"#,
        r#"{"kind":["held"]}"#,
        r#"{"held":null}"#,
        r#"["held",{}]"#,
        r#""held""#,
    ];
    compare::<by_reader::Tagged, by_serde::Tagged>(TAGGED, |_, _| true);
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
    #[derive(Debug, FromJson)]
    struct Inner {
        of: Option<Box<Nested>>,
        #[serde(rename = "more")]
        _more: String,
    }
    #[derive(Debug, FromJson)]
    #[serde(tag = "type", rename_all = "snake_case")]
    enum Nested {
        Nest(Inner),
    }

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

#[test]
fn other_formats_are_read_in_the_same_way() {
    let act = r#"{"note":"a","type":"comment"}"#;
    let value: serde_json::Value = serde_json::from_str(act).unwrap();
    let read: Act = serde_json::from_value(value).unwrap();
    assert_eq!(Ok(read), from_str(act).map_err(|error| error.to_string()));
    let error = serde_json::from_str::<Act>(r#"{"note": 1, "type": "comment"}"#).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("note: invalid type: integer `1`, expected a string"),
        "{error}"
    );
    let numbers = serde_json::from_str::<by_reader::Whole>(r#"{"place": 1.0}"#).unwrap_err();
    assert!(
        numbers
            .to_string()
            .starts_with("place: invalid type: floating point `1.0`, expected u8"),
        "{numbers}"
    );
    let name: Result<crate::petition::ActKind, _> = serde_json::from_str("\"accepted\"");
    assert!(
        name.unwrap_err()
            .to_string()
            .starts_with("unknown variant `accepted`")
    );
}
