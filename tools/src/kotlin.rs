//! The types of the Kotlin and Java face: Rust mirrors of core's types, from which uniffi makes
//! data classes, enums and sealed classes, and a table of what each is made of.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::Value;

use crate::files::Generated;
use crate::model::{self, Field, Kind, Scalar, Shape, Type};

/// The types that the typed methods take and give; what they are made of comes with them.
const ROOTS: &[&str] = &[
    "Alert",
    "Ask",
    "ClockQuestion",
    "ClockReading",
    "Command",
    "Decision",
    "Dossier",
    "DossierCommand",
    "DossierDecision",
    "DossierReading",
    "Due",
    "DueExplanation",
    "Event",
    "Explanation",
    "Facts",
    "FieldCommand",
    "IndicatorQuestion",
    "IndicatorReport",
    "Outbox",
    "OutboxBatch",
    "OutboxEntry",
    "PetitionerView",
    "PolicyRef",
    "ProposedRepeat",
    "PublicCodeParts",
    "Reading",
    "RebaseQuestion",
    "Rebased",
    "RepeatsQuestion",
    "Rotation",
    "RotationQuestion",
    "RouteExplanation",
    "RoutingDecision",
    "TableAnswer",
];

/// Names that Java keeps for itself: `getClass` and `java.lang.Class`.
const RENAMED: (&str, &str) = ("Class", "MatterClass");
const RENAMED_FIELD: (&str, &str) = ("class", "matter_class");

const HEAD: &str = "\
//! Core's types as Kotlin and Java see them. Written by `suqiu-tools kotlin`; do not edit.
//!
//! uniffi reads them in the generator's build; values are made of them in the tests alone.
#![allow(missing_docs, reason = \"what has no words in core has none here\")]
#![allow(clippy::doc_markdown, clippy::struct_excessive_bools, reason = \"as in core's own words\")]
#![allow(clippy::large_enum_variant, reason = \"only tests make one\")]

#[cfg(test)]
use serde::{Deserialize, Serialize};

use crate::types::{Date, Instant};
";

const TABLE_HEAD: &str = "\
//! What core's types are made of, and their names in the calls. Written by `suqiu-tools kotlin`; do
//! not edit.
#![allow(missing_docs, reason = \"each is documented where uniffi reads it\")]

/// What uniffi reads; to the rest a type is a name.
#[cfg(feature = \"generate\")]
pub mod shapes;

#[cfg(not(feature = \"generate\"))]
pub mod shapes {
    macro_rules! name {
        ($name:ident) => {
            #[derive(Debug)]
            pub enum $name {}
        };
    }
    super::for_each_type!(name);
}

use crate::typed::Typed;
use crate::typed::shape::{Field, Kind, Shape, Shaped, Written};
";

/// Where every type is named: in place of what uniffi reads, and in the tests of that.
const WHERE_CALLED: &str = "#[cfg(any(test, not(feature = \"generate\")))]";

/// `bindings-kotlin/src/generated.rs`, and what uniffi reads below it.
pub(crate) fn files() -> Result<Vec<Generated>, String> {
    let types = model::read(&crate::schema::definitions())?;
    Ok(vec![
        Generated {
            path: "bindings-kotlin/src/generated/shapes.rs".to_owned(),
            text: write(&types, ROOTS)?,
        },
        Generated {
            path: "bindings-kotlin/src/generated.rs".to_owned(),
            text: write_table(&types, ROOTS)?,
        },
    ])
}

fn write(types: &[Type], roots: &[&str]) -> Result<String, String> {
    let names = model::by_name(types);
    let mut text = HEAD.to_owned();
    for name in closure(&names, roots)? {
        let one = names[name];
        let name = renamed(name);
        match &one.shape {
            Shape::Record(fields) => {
                text += &attributes(&one.doc, "Record", Some("deny_unknown_fields"));
                let _ = writeln!(text, "pub struct {name} {{");
                text += &members(fields, &names, "    ", "pub ")
                    .map_err(|error| format!("{name}: {error}"))?;
                text += "}\n";
            }
            Shape::Closed(words) => {
                text += &attributes(&one.doc, "Enum", None);
                let _ = writeln!(text, "pub enum {name} {{");
                for (wire, doc) in words {
                    text += &variant_head(wire, doc);
                    let _ = writeln!(text, "    {},", model::camel(wire));
                }
                text += "}\n";
            }
            Shape::Tagged { tag, variants } => {
                let serde = format!("tag = {tag:?}, deny_unknown_fields");
                text += &attributes(&one.doc, "Enum", Some(&serde));
                let _ = writeln!(text, "pub enum {name} {{");
                for variant in variants {
                    text += &variant_head(&variant.wire, &variant.doc);
                    let _ = write!(text, "    {}", model::camel(&variant.wire));
                    if variant.fields.is_empty() {
                        // Braces, so that an object with the tag alone is read.
                        text += " {},\n";
                        continue;
                    }
                    text += " {\n";
                    text += &members(&variant.fields, &names, "        ", "")
                        .map_err(|error| format!("{name}.{}: {error}", variant.wire))?;
                    text += "    },\n";
                }
                text += "}\n";
            }
            Shape::Plain(variants) => {
                text += &attributes(&one.doc, "Enum", None);
                let _ = writeln!(text, "pub enum {name} {{");
                for variant in variants {
                    text += &variant_head(&variant.wire, &variant.doc);
                    let _ = write!(text, "    {}", model::camel(&variant.wire));
                    if let Some(content) = &variant.content {
                        let _ = write!(text, "({})", rust(content, &names)?);
                    }
                    text += ",\n";
                }
                text += "}\n";
            }
            // A text of its own form is a text; instants have a type of their own.
            Shape::Scalar(_) => {}
        }
    }
    if [": Decimal,", "<Decimal>"]
        .iter()
        .any(|used| text.contains(used))
    {
        text = text.replacen("{Date, Instant}", "{Date, Decimal, Instant}", 1);
    }
    Ok(text)
}

/// The roots and everything that they are made of.
fn closure<'a>(
    names: &BTreeMap<&'a str, &'a Type>,
    roots: &[&'a str],
) -> Result<BTreeSet<&'a str>, String> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&str> = roots.to_vec();
    while let Some(name) = open.pop() {
        let (&name, one) = names
            .get_key_value(name)
            .ok_or_else(|| format!("no type is called `{name}`"))?;
        if !found.insert(name) {
            continue;
        }
        match &one.shape {
            Shape::Record(fields) => fields
                .iter()
                .for_each(|field| parts(&field.kind, &mut open)),
            Shape::Tagged { variants, .. } => variants
                .iter()
                .flat_map(|variant| &variant.fields)
                .for_each(|field| parts(&field.kind, &mut open)),
            Shape::Plain(variants) => variants
                .iter()
                .filter_map(|variant| variant.content.as_ref())
                .for_each(|kind| parts(kind, &mut open)),
            Shape::Closed(_) | Shape::Scalar(_) => {}
        }
    }
    Ok(found)
}

fn parts<'a>(kind: &'a Kind, open: &mut Vec<&'a str>) {
    match kind {
        Kind::Named(name) => open.push(name),
        Kind::List(one) | Kind::Table(one) | Kind::Nullable(one) => parts(one, open),
        Kind::Tuple(all) => all.iter().for_each(|one| parts(one, open)),
        Kind::Text | Kind::Date | Kind::Decimal | Kind::Integer | Kind::Bool => {}
    }
}

fn attributes(doc: &str, derive: &str, serde: Option<&str>) -> String {
    let mut text = String::from("\n");
    text += &comment(doc, "");
    let _ = writeln!(
        text,
        "#[derive(uniffi::{derive})]\n#[cfg_attr(test, derive(Serialize, Deserialize))]"
    );
    if let Some(serde) = serde {
        let _ = writeln!(text, "{}", in_tests(serde));
    }
    text
}

/// What serde is told: the tests read and write the types, nothing else does.
fn in_tests(serde: &str) -> String {
    format!("#[cfg_attr(test, serde({serde}))]")
}

fn variant_head(wire: &str, doc: &str) -> String {
    let rename = in_tests(&format!("rename = {wire:?}"));
    format!("{}    {rename}\n", comment(doc, "    "))
}

/// Fields, those without a default first: so they can be given by place, and the rest left out.
fn members(
    fields: &[Field],
    names: &BTreeMap<&str, &Type>,
    indent: &str,
    visibility: &str,
) -> Result<String, String> {
    let mut needed = String::new();
    let mut optional = String::new();
    for field in fields {
        let kind = rust(&field.kind, names).map_err(|error| format!("{}: {error}", field.name))?;
        let member = Member::of(field, kind);
        let text = if member.default.is_some() {
            &mut optional
        } else {
            &mut needed
        };
        *text += &comment(&field.doc, indent);
        let name = match field.name.as_str() {
            "type" | "ref" | "in" | "as" | "use" | "where" | "match" | "move" | "fn" => {
                format!("r#{}", field.name)
            }
            plain if plain == RENAMED_FIELD.0 => {
                let rename = in_tests(&format!("rename = {plain:?}"));
                let _ = writeln!(text, "{indent}{rename}");
                RENAMED_FIELD.1.to_owned()
            }
            plain => plain.to_owned(),
        };
        if let Some(serde) = member.serde {
            let _ = writeln!(text, "{indent}{}", in_tests(serde));
        }
        if let Some(default) = member.default {
            let _ = writeln!(text, "{indent}#[uniffi(default = {default})]");
        }
        let _ = writeln!(text, "{indent}{visibility}{name}: {},", member.kind);
    }
    Ok(needed + &optional)
}

/// How a field is declared.
struct Member {
    kind: String,
    serde: Option<&'static str>,
    default: Option<String>,
}

impl Member {
    const NO_OPTION: &'static str = "default, skip_serializing_if = \"Option::is_none\"";
    const NO_LIST: &'static str = "default, skip_serializing_if = \"Vec::is_empty\"";
    const NO_FLAG: &'static str = "default, skip_serializing_if = \"std::ops::Not::not\"";

    fn of(field: &Field, kind: String) -> Self {
        let plain = |kind, serde, default: Option<&str>| Self {
            kind,
            serde,
            default: default.map(str::to_owned),
        };
        match (&field.kind, field.required, &field.default) {
            (Kind::Nullable(_), false, _) => plain(kind, Some(Self::NO_OPTION), Some("None")),
            (Kind::Nullable(_), true, Some(_)) => plain(kind, None, Some("None")),
            (Kind::List(_), false, _) => plain(kind, Some(Self::NO_LIST), Some("[]")),
            (Kind::Bool, false, _) => plain(kind, Some(Self::NO_FLAG), Some("false")),
            (Kind::Integer, _, Some(Value::Number(number))) => Self {
                kind,
                serde: Some("default"),
                default: Some(number.to_string()),
            },
            (_, true, None) => plain(kind, None, None),
            // What core fills in: left out here, it is left out there.
            (_, _, _) => plain(
                format!("Option<{kind}>"),
                Some(Self::NO_OPTION),
                Some("None"),
            ),
        }
    }
}

/// The table: for each type what it is made of, and its name.
fn write_table(types: &[Type], roots: &[&str]) -> Result<String, String> {
    let names = model::by_name(types);
    let mut text = TABLE_HEAD.to_owned();
    let mut all = String::new();
    for name in closure(&names, roots)? {
        let one = names[name];
        let shape = match &one.shape {
            Shape::Record(fields) => format!("Record({})", rows(fields, &names)?),
            Shape::Closed(words) => {
                let words = words.iter().map(|(wire, _)| format!("{wire:?}, "));
                format!("Words(&[{}])", words.collect::<String>())
            }
            Shape::Tagged { tag, variants } => {
                let mut rest = String::new();
                for variant in variants {
                    let rows = rows(&variant.fields, &names)?;
                    let _ = write!(rest, "\n    ({:?}, {rows}),", variant.wire);
                }
                format!("Tagged({tag:?}, &[{rest}\n])")
            }
            Shape::Plain(variants) => {
                let mut rest = String::new();
                for variant in variants {
                    let content = match &variant.content {
                        Some(content) => format!("Some({})", kind(content, &names)?),
                        None => "None".to_owned(),
                    };
                    let _ = write!(rest, "({:?}, {content}), ", variant.wire);
                }
                format!("Plain(&[{rest}])")
            }
            Shape::Scalar(_) => continue,
        };
        let (table, name) = (table(name), renamed(name));
        let _ = write!(
            text,
            "\npub type {name} = Typed<shapes::{name}>;\n\
             pub(crate) static {table}: Shape = Shape::{shape};\n\
             impl Shaped for shapes::{name} {{\n    const KIND: &'static Kind = &Kind::Of(&{table});\n}}\n"
        );
        let _ = writeln!(all, "        $do!({name});");
    }
    let _ = write!(
        text,
        "\n/// By what both sides know that they mean the same types.\npub(crate) const SHAPES: u16 = {};\n",
        checksum(&text)
    );
    let _ = write!(
        text,
        "\n/// Calls a macro for each type.\n{WHERE_CALLED}\nmacro_rules! for_each_type {{\n    \
         ($do:ident) => {{\n{all}    }};\n}}\n{WHERE_CALLED}\npub(crate) use for_each_type;\n"
    );
    Ok(text)
}

/// A number of a text: FNV-1a of 64 bits, folded.
fn checksum(text: &str) -> u64 {
    let sum = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    (sum ^ (sum >> 16) ^ (sum >> 32) ^ (sum >> 48)) & 0xffff
}

/// The name of a type's table: `ClockReading` as `CLOCK_READING`.
fn table(name: &str) -> String {
    let mut table = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !table.is_empty() {
            table.push('_');
        }
        table.push(letter.to_ascii_uppercase());
    }
    table
}

/// Fields in the table, in the order in which they are declared.
fn rows(fields: &[Field], names: &BTreeMap<&str, &Type>) -> Result<String, String> {
    let mut needed = String::new();
    let mut optional = String::new();
    for field in fields {
        let member = Member::of(field, String::new());
        let mut kind = kind(&field.kind, names)?;
        if member.kind == "Option<>" {
            kind = format!("Kind::Optional(&{kind})");
        }
        let written = match member.serde {
            Some(Member::NO_OPTION) => "Given",
            Some(Member::NO_LIST) => "Filled",
            Some(Member::NO_FLAG) => "True",
            _ => "Always",
        };
        let text = match member.default {
            Some(_) => &mut optional,
            None => &mut needed,
        };
        let _ = write!(
            text,
            "\n        Field {{ name: {:?}, kind: {kind}, written: Written::{written} }},",
            field.name
        );
    }
    Ok(format!("&[{needed}{optional}\n    ]"))
}

fn kind(kind_of: &Kind, names: &BTreeMap<&str, &Type>) -> Result<String, String> {
    Ok(match kind_of {
        Kind::Named(name) => match names.get(name.as_str()).map(|one| &one.shape) {
            Some(Shape::Scalar(_)) => "Kind::Text".to_owned(),
            Some(_) => format!("Kind::Of(&{})", table(name)),
            None => return Err(format!("no type is called `{name}`")),
        },
        Kind::Text | Kind::Date | Kind::Decimal => "Kind::Text".to_owned(),
        Kind::Integer => "Kind::Integer".to_owned(),
        Kind::Bool => "Kind::Bool".to_owned(),
        Kind::List(one) => format!("Kind::List(&{})", kind(one, names)?),
        Kind::Table(one) => format!("Kind::Table(&{})", kind(one, names)?),
        Kind::Nullable(one) => format!("Kind::Optional(&{})", kind(one, names)?),
        Kind::Tuple(_) => return Err("several values in a row have no form in Kotlin".to_owned()),
    })
}

fn rust(kind: &Kind, names: &BTreeMap<&str, &Type>) -> Result<String, String> {
    Ok(match kind {
        Kind::Named(name) => match names.get(name.as_str()).map(|one| &one.shape) {
            Some(Shape::Scalar(Scalar::Instant)) => "Instant".to_owned(),
            Some(Shape::Scalar(Scalar::Decimal)) => "Decimal".to_owned(),
            Some(Shape::Scalar(Scalar::Text)) => "String".to_owned(),
            Some(_) => renamed(name).to_owned(),
            None => return Err(format!("no type is called `{name}`")),
        },
        Kind::Text => "String".to_owned(),
        Kind::Date => "Date".to_owned(),
        Kind::Decimal => "Decimal".to_owned(),
        // Java has no unsigned numbers; core says which are too small or too large.
        Kind::Integer => "i64".to_owned(),
        Kind::Bool => "bool".to_owned(),
        Kind::List(one) => format!("Vec<{}>", rust(one, names)?),
        Kind::Table(one) => format!("std::collections::HashMap<String, {}>", rust(one, names)?),
        Kind::Nullable(one) => format!("Option<{}>", rust(one, names)?),
        Kind::Tuple(_) => return Err("several values in a row have no form in Kotlin".to_owned()),
    })
}

fn renamed(name: &str) -> &str {
    if name == RENAMED.0 { RENAMED.1 } else { name }
}

fn comment(doc: &str, indent: &str) -> String {
    doc.trim().lines().fold(String::new(), |mut text, line| {
        // Kotlin's comments end at the first of these.
        let line = line.replace("*/", "* /").replace("/*", "/ *");
        let _ = writeln!(text, "{}", format!("{indent}/// {line}").trim_end());
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_is_a_variant_and_every_type_is_defined() {
        let text = &files().unwrap()[0].text;
        for act in suqiu::petition::ActKind::ALL {
            assert!(
                text.contains(&in_tests(&format!("rename = {:?}", act.wire()))),
                "{act}"
            );
        }
        for name in ROOTS {
            let defined = ["struct", "enum"]
                .iter()
                .any(|kind| text.contains(&format!("pub {kind} {name} {{")));
            assert!(defined, "{name}");
        }
    }

    #[test]
    fn an_amount_of_money_is_a_big_decimal() {
        let money = schemars::schema_for!(suqiu::Money).to_value();
        let named = serde_json::json!({ "$ref": "#/$defs/Money" });
        let payment = serde_json::json!({
            "type": "object", "required": ["amount", "parts"],
            "properties": { "amount": named, "parts": { "type": "array", "items": money } },
        });
        let definitions = serde_json::json!({ "Money": money, "Payment": payment });
        let types = model::read(definitions.as_object().unwrap()).unwrap();
        let text = write(&types, &["Payment"]).unwrap();
        assert!(text.contains("pub amount: Decimal,\n"), "{text}");
        assert!(text.contains("pub parts: Vec<Decimal>,\n"), "{text}");
        assert!(text.contains("use crate::types::{Date, Decimal, Instant};"));
    }
}
