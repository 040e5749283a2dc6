//! Every type, in many forms, against what serde and uniffi make of it.

use serde_json::Value;
use uniffi::Lower;

use super::shape::{Field, Kind, Mismatch, Shape, Shaped};
use super::{Typed, bytes_of, each_to_json, from_json, to_json};
use crate::UniFfiTag;
use crate::generated::{Command, DossierReading, Event, for_each_type, shapes};

/// Forms of a value as JSON: every variant, what may be left out there and not there, odd texts.
fn forms(kind: &Kind) -> Vec<String> {
    match kind {
        Kind::Text => vec![
            "\"\"".to_owned(),
            "\"信访 \\\" \\\\ \\n \\u0001 { [ , \"".to_owned(),
        ],
        Kind::Integer => vec!["0".to_owned(), "-9007199254740991".to_owned()],
        Kind::Bool => vec!["true".to_owned(), "false".to_owned()],
        Kind::List(one) => vec!["[]".to_owned(), format!("[{}]", forms(one).join(","))],
        Kind::Table(one) => {
            let entry = |value: &String| format!("{{\"a \\\" {{\":{value}}}");
            let mut tables: Vec<String> = forms(one).iter().map(entry).collect();
            tables.push("{}".to_owned());
            tables
        }
        Kind::Optional(one) => {
            let mut values = forms(one);
            values.push("null".to_owned());
            values
        }
        Kind::Of(shape) => forms_of(shape),
    }
}

fn forms_of(shape: &Shape) -> Vec<String> {
    match shape {
        Shape::Record(fields) => objects("", fields),
        Shape::Words(words) => words.iter().map(|word| format!("{word:?}")).collect(),
        Shape::Tagged(tag, variants) => variants
            .iter()
            .flat_map(|(word, fields)| objects(&format!("{tag:?}:{word:?}"), fields))
            .collect(),
        Shape::Plain(variants) => variants
            .iter()
            .flat_map(|(word, content)| match content {
                None => vec![format!("{word:?}")],
                Some(content) => {
                    let contents = forms(content);
                    let object = |content: &String| format!("{{{word:?}:{content}}}");
                    contents.iter().map(object).collect()
                }
            })
            .collect(),
    }
}

/// As many objects as the field with the most forms has, and one without what may be left out.
fn objects(first: &str, fields: &[Field]) -> Vec<String> {
    let columns: Vec<Vec<String>> = fields.iter().map(|field| forms(&field.kind)).collect();
    let rows = columns.iter().map(Vec::len).max().unwrap_or(1);
    (0..=rows)
        .map(|row| {
            let mut members: Vec<String> = vec![first.to_owned()];
            // Backwards: JSON has its own order.
            for (field, column) in fields.iter().zip(&columns).rev() {
                if row < rows || field.written == super::shape::Written::Always {
                    members.push(format!("{:?}:{}", field.name, column[row % column.len()]));
                }
            }
            members.retain(|member| !member.is_empty());
            format!("{{{}}}", members.join(","))
        })
        .collect()
}

/// The same bytes as uniffi, and the same JSON as serde.
fn compare<T>(name: &str) -> usize
where
    T: Shaped + Lower<UniFfiTag> + serde::Serialize + serde::de::DeserializeOwned,
{
    let forms = forms(T::KIND);
    for form in &forms {
        let ours: Typed<T> =
            from_json(form).unwrap_or_else(|error| panic!("{name} {form} {error}"));
        let value: T =
            serde_json::from_str(form).unwrap_or_else(|error| panic!("{name} {form} {error}"));
        let as_serde = serde_json::to_value(&value).unwrap();
        let mut theirs = Vec::new();
        <T as Lower<UniFfiTag>>::write(value, &mut theirs);
        assert_eq!(ours.bytes, theirs, "{name} {form}");
        let back: Value = serde_json::from_str(&to_json(&ours).unwrap()).unwrap();
        assert_eq!(back, as_serde, "{name} {form}");
    }
    // One of several: as much is taken as belongs to it.
    let list = format!("[{}]", forms.join(","));
    let ours: Typed<Vec<T>> = from_json(&list).unwrap();
    let values: Vec<T> = serde_json::from_str(&list).unwrap();
    let mut theirs = Vec::new();
    <Vec<T> as Lower<UniFfiTag>>::write(values, &mut theirs);
    assert_eq!(ours.bytes, theirs, "{name}");
    let one_by_one = format!("[{}]", each_to_json(&ours).unwrap().join(","));
    assert_eq!(one_by_one, to_json(&ours).unwrap(), "{name}");
    forms.len()
}

#[test]
fn every_type_has_the_bytes_of_uniffi_and_the_json_of_serde() {
    let mut count = 0;
    macro_rules! compared {
        ($name:ident) => {
            count += compare::<shapes::$name>(stringify!($name));
        };
    }
    for_each_type!(compared);
    count += compare::<crate::types::shapes::Position>("Position");
    count += compare::<crate::types::shapes::SweepTerms>("SweepTerms");
    assert!(count > 1_000, "{count} forms are too few");
}

fn refused<T: Shaped>(text: &str) -> &'static str {
    let read = bytes_of(T::KIND, text);
    read.err().map_or("it was read", |Mismatch(what)| what)
}

#[test]
fn what_has_another_shape_is_a_fault() {
    assert_eq!(refused::<Command>("{\"wrong\":1}"), "a field is missing");
    assert_eq!(refused::<Command>("{"), "another form");
    assert_eq!(refused::<Vec<Event>>("[] "), "something follows the value");
    assert_eq!(refused::<Vec<Event>>("{}"), "another form");
    assert_eq!(refused::<Option<DossierReading>>("nul"), "another form");
}

#[test]
fn bytes_that_are_cut_off_are_a_fault() {
    let whole = forms(shapes::Command::KIND);
    let whole: Command = from_json(whole.last().unwrap()).unwrap();
    for length in 0..whole.bytes.len() {
        let cut: Command = Typed::new(whole.bytes[..length].to_vec());
        let fault = to_json(&cut).unwrap_err();
        assert_eq!(fault.kind, suqiu::FaultKind::Internal, "{length}");
    }
    let mut more: Command = Typed::new(whole.bytes);
    more.bytes.push(0);
    assert!(to_json(&more).is_err());
}
