//! The dataclasses of the Python package, from the model of core's types.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value;

use crate::files::Generated;
use crate::model::{self, Field, Kind, PlainVariant, Scalar, Shape, Type, Variant, camel};
use crate::schema;

const PATH: &str = "bindings-python/python/suqiu/_types.py";

/// What Python names; everything that these hold comes with them. A policy, a snapshot and a fault
/// are not among them: they are a class, an opaque text and an exception.
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
    "Finding",
    "IndicatorQuestion",
    "IndicatorReport",
    "Outbox",
    "OutboxBatch",
    "OutboxEntry",
    "PetitionerView",
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
    "Unit",
];

/// Numbers that are left out where they have this value; the schema does not say it.
const NUMBERS: &[(&str, &str)] = &[
    ("people", "1"),
    ("extended", "0"),
    ("failures", "0"),
    ("in_doubt", "0"),
    ("tries", "0"),
];

/// Made where left out.
const MADE: &[(&str, &str, &str)] = &[
    ("Command", "id", "new_id"),
    ("DossierCommand", "id", "new_id"),
];

/// Names persons, or tells who is meant: never printed.
const HIDDEN: &[&str] = &["respondents"];

const KEYWORDS: &[&str] = &[
    "as", "class", "def", "from", "import", "in", "is", "pass", "with",
];

/// What the package itself names.
const TAKEN: &[&str] = &[
    "Chain",
    "Choice",
    "Directory",
    "DueDays",
    "Jurisdiction",
    "Petition",
    "Policy",
    "Record",
    "Refusal",
    "SuqiuError",
    "Verified",
];

const HEAD: &str = r#""""Everything that crosses the boundary, as dataclasses and closed sets.

Made from the library's own types by `suqiu-tools python`: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar, TypeAlias

from suqiu._id import new_id
from suqiu._record import Choice, Record
"#;

/// The generated module.
pub(crate) fn files() -> Result<Vec<Generated>, String> {
    let text = module(&model::read(&schema::definitions())?, ROOTS)?;
    Ok(vec![Generated {
        path: PATH.to_owned(),
        text,
    }])
}

fn module(types: &[Type], roots: &[&str]) -> Result<String, String> {
    Module {
        types: &model::by_name(types),
        roots,
        text: HEAD.to_owned(),
        choices: Vec::new(),
        names: Vec::new(),
    }
    .write()
}

struct Module<'a> {
    types: &'a BTreeMap<&'a str, &'a Type>,
    roots: &'a [&'a str],
    text: String,
    /// What stands for one of several: written when all of them are.
    choices: Vec<(&'a Type, Vec<String>)>,
    names: Vec<String>,
}

impl<'a> Module<'a> {
    fn write(mut self) -> Result<String, String> {
        let mut reached = BTreeSet::new();
        for root in self.roots {
            self.reach(root, &mut reached)?;
        }
        let types: Vec<&'a Type> = reached
            .iter()
            .filter_map(|name| self.types.get(name.as_str()).copied())
            .collect();
        // Defaults of fields are members of closed sets: those come first.
        for one in &types {
            match &one.shape {
                Shape::Scalar(scalar) => self.scalar(one, *scalar),
                Shape::Closed(words) => self.closed(&one.name, &one.doc, words),
                _ => {}
            }
        }
        for one in &types {
            match &one.shape {
                Shape::Record(fields) => self.record(one, fields)?,
                Shape::Tagged { tag, variants } => self.tagged(one, tag, variants)?,
                Shape::Plain(variants) => self.plain(one, variants)?,
                Shape::Closed(_) | Shape::Scalar(_) => {}
            }
        }
        for (one, names) in std::mem::take(&mut self.choices) {
            self.choice(one, &names);
        }
        self.all()?;
        if self.text.contains(": Decimal") {
            let import = "from decimal import Decimal\nfrom typing import ";
            self.text = self.text.replacen("from typing import ", import, 1);
        }
        Ok(self.text)
    }

    /// The types that a type holds, itself among them.
    fn reach(&self, name: &str, reached: &mut BTreeSet<String>) -> Result<(), String> {
        if !reached.insert(name.to_owned()) {
            return Ok(());
        }
        let one = self
            .types
            .get(name)
            .ok_or_else(|| format!("`{name}` is no type"))?;
        let mut kinds: Vec<&Kind> = Vec::new();
        match &one.shape {
            Shape::Record(fields) => kinds.extend(fields.iter().map(|field| &field.kind)),
            Shape::Tagged { variants, .. } => {
                let fields = variants.iter().flat_map(|variant| &variant.fields);
                kinds.extend(fields.map(|field| &field.kind));
            }
            Shape::Plain(variants) => {
                kinds.extend(
                    variants
                        .iter()
                        .filter_map(|variant| variant.content.as_ref()),
                );
            }
            Shape::Closed(_) | Shape::Scalar(_) => {}
        }
        while let Some(kind) = kinds.pop() {
            match kind {
                Kind::Named(name) => self.reach(name, reached)?,
                Kind::List(inner) | Kind::Table(inner) | Kind::Nullable(inner) => kinds.push(inner),
                Kind::Tuple(all) => kinds.extend(all),
                Kind::Text | Kind::Date | Kind::Decimal | Kind::Integer | Kind::Bool => {}
            }
        }
        Ok(())
    }

    fn line(&mut self, indent: usize, text: &str) {
        let _ = writeln!(self.text, "{:indent$}{text}", ""); // writing to a string cannot fail
    }

    /// Documentation, as a literal under what it is about.
    fn doc(&mut self, indent: usize, doc: &str) {
        let doc = doc.trim().replace('\\', "\\\\").replace("\"\"\"", "'''");
        if doc.is_empty() {
            return;
        }
        let mut lines = doc.lines();
        let first = lines.next().unwrap_or_default();
        let rest: Vec<&str> = lines.map(str::trim).collect();
        if rest.is_empty() {
            self.line(indent, &format!("\"\"\"{first}\"\"\""));
            return;
        }
        self.line(indent, &format!("\"\"\"{first}"));
        for line in rest {
            if line.is_empty() {
                self.text.push('\n');
            } else {
                self.line(indent, line);
            }
        }
        self.line(indent, "\"\"\"");
    }

    fn scalar(&mut self, one: &Type, scalar: Scalar) {
        let holds = match (one.name.as_str(), scalar) {
            ("Deadline", _) => "date | datetime",
            (_, Scalar::Instant | Scalar::Decimal) => return,
            (_, Scalar::Text) => "str",
        };
        self.text.push('\n');
        self.line(0, &format!("{}: TypeAlias = {holds}", one.name));
        self.doc(0, &one.doc);
        self.names.push(one.name.clone());
    }

    fn closed(&mut self, name: &str, doc: &str, words: &[(String, String)]) {
        self.text.push_str("\n\n");
        self.line(0, &format!("class {name}(Choice):"));
        self.doc(4, doc);
        self.text.push('\n');
        for (word, doc) in words {
            self.line(4, &format!("{} = \"{word}\"", member(word)));
            self.doc(4, doc);
        }
        self.names.push(name.to_owned());
    }

    fn record(&mut self, one: &Type, fields: &[Field]) -> Result<(), String> {
        // A record that is a variant too, like `Register`, knows its tag.
        let tag = self.types.values().find_map(|other| match &other.shape {
            Shape::Tagged { tag, variants } => variants
                .iter()
                .find(|it| variant_name(other, tag, it) == one.name && it.fields == fields)
                .map(|variant| (tag.as_str(), variant.wire.as_str())),
            _ => None,
        });
        self.class(&one.name, &one.doc, tag, fields)
    }

    fn tagged(&mut self, one: &'a Type, tag: &str, variants: &[Variant]) -> Result<(), String> {
        let mut names = Vec::new();
        for variant in variants {
            let name = variant_name(one, tag, variant);
            let same = self.types.get(name.as_str()).is_some_and(
                |other| matches!(&other.shape, Shape::Record(fields) if *fields == variant.fields),
            );
            if !same {
                self.class(
                    &name,
                    &variant.doc,
                    Some((tag, &variant.wire)),
                    &variant.fields,
                )?;
            }
            names.push(name);
        }
        self.choices.push((one, names));
        Ok(())
    }

    /// A word, or a record with one field.
    fn plain(&mut self, one: &'a Type, variants: &[PlainVariant]) -> Result<(), String> {
        let words: Vec<(String, String)> = variants
            .iter()
            .filter(|variant| variant.content.is_none())
            .map(|variant| (variant.wire.clone(), variant.doc.clone()))
            .collect();
        let mut names = Vec::new();
        if !words.is_empty() {
            let name = format!("{}Word", one.name);
            self.closed(&name, &one.doc, &words);
            names.push(name);
        }
        for variant in variants {
            let Some(content) = &variant.content else {
                continue;
            };
            let name = format!("{}{}", one.name, camel(&variant.wire));
            let field = Field {
                name: variant.wire.clone(),
                doc: String::new(),
                kind: content.clone(),
                required: true,
                default: None,
            };
            self.class(&name, &variant.doc, None, &[field])?;
            names.push(name);
        }
        self.choices.push((one, names));
        Ok(())
    }

    fn choice(&mut self, one: &Type, names: &[String]) {
        self.text.push_str("\n\n");
        self.line(0, &format!("{}: TypeAlias = (", one.name));
        for (number, name) in names.iter().enumerate() {
            self.line(4, &format!("{}{name}", if number == 0 { "" } else { "| " }));
        }
        self.line(0, ")");
        self.doc(0, &one.doc);
        self.names.push(one.name.clone());
    }

    fn class(
        &mut self,
        name: &str,
        doc: &str,
        tag: Option<(&str, &str)>,
        fields: &[Field],
    ) -> Result<(), String> {
        self.text.push_str("\n\n");
        self.line(
            0,
            "@dataclass(frozen=True, slots=True, kw_only=True, repr=False)",
        );
        self.line(0, &format!("class {name}(Record):"));
        self.doc(4, doc);
        let mut facts = Vec::new();
        if let Some((key, word)) = tag {
            let tag = format!("(\"{key}\", \"{word}\")");
            facts.push(format!("_tag: ClassVar[tuple[str, str] | None] = {tag}"));
        }
        let hidden: Vec<_> = fields.iter().filter(|field| is_hidden(field)).collect();
        if !hidden.is_empty() {
            facts.push(set("_hidden", &hidden));
        }
        let always: Vec<_> = fields
            .iter()
            .filter(|field| {
                field.required && (field.default.is_some() || made(name, field).is_some())
            })
            .collect();
        if !always.is_empty() {
            facts.push(set("_always", &always));
        }
        if !facts.is_empty() || !fields.is_empty() {
            self.text.push('\n');
        }
        for fact in &facts {
            self.line(4, fact);
        }
        for field in fields {
            let mut holds = self.annotation(&field.kind);
            if self.is_record_left_out(field) {
                holds.push_str(" | None");
            }
            let default = self.default(name, field)?;
            let line = format!("{}: {holds}{default}", attribute(&field.name));
            self.line(4, &line);
            self.doc(4, &field.doc);
        }
        self.names.push(name.to_owned());
        Ok(())
    }

    fn annotation(&self, kind: &Kind) -> String {
        match kind {
            Kind::Named(name) => match self.types.get(name.as_str()).map(|one| &one.shape) {
                Some(Shape::Scalar(Scalar::Instant)) => "datetime".to_owned(),
                Some(Shape::Scalar(Scalar::Decimal)) => "Decimal".to_owned(),
                _ => name.clone(),
            },
            Kind::Text => "str".to_owned(),
            Kind::Date => "date".to_owned(),
            Kind::Decimal => "Decimal".to_owned(),
            Kind::Integer => "int".to_owned(),
            Kind::Bool => "bool".to_owned(),
            Kind::List(inner) => format!("tuple[{}, ...]", self.annotation(inner)),
            Kind::Table(inner) => format!("dict[str, {}]", self.annotation(inner)),
            Kind::Nullable(inner) => format!("{} | None", self.annotation(inner)),
            Kind::Tuple(all) => {
                let all: Vec<_> = all.iter().map(|one| self.annotation(one)).collect();
                format!("tuple[{}]", all.join(", "))
            }
        }
    }

    /// A record that is left out where it says nothing, and has no default of its own.
    fn is_record_left_out(&self, field: &Field) -> bool {
        let Kind::Named(name) = &field.kind else {
            return false;
        };
        let one = self.types.get(name.as_str());
        let is_record = one.is_some_and(|one| matches!(one.shape, Shape::Record(_)));
        !field.required && field.default.is_none() && is_record
    }

    fn default(&self, class: &str, field: &Field) -> Result<String, String> {
        if let Some(made) = made(class, field) {
            return Ok(format!(" = field(default_factory={made})"));
        }
        let given = field.default.as_ref();
        if let Some(text) = given.and_then(|value| self.value(&field.kind, value)) {
            return Ok(text);
        }
        if field.required {
            return Ok(String::new());
        }
        if self.is_record_left_out(field) {
            return Ok(" = None".to_owned());
        }
        match &field.kind {
            Kind::Nullable(_) => Ok(" = None".to_owned()),
            Kind::List(_) => Ok(" = ()".to_owned()),
            Kind::Bool => Ok(" = False".to_owned()),
            Kind::Integer => NUMBERS
                .iter()
                .find(|(name, _)| *name == field.name)
                .map(|(_, number)| format!(" = {number}"))
                .ok_or_else(|| format!("{class}.{}: what is it where left out?", field.name)),
            other => Err(format!(
                "{class}.{}: what is it where left out? {other:?}",
                field.name
            )),
        }
    }

    /// A default that the schema gives.
    fn value(&self, kind: &Kind, value: &Value) -> Option<String> {
        match (kind, value) {
            (Kind::Nullable(_), Value::Null) => Some(" = None".to_owned()),
            (Kind::Nullable(inner), value) => self.value(inner, value),
            (Kind::Integer, Value::Number(number)) => Some(format!(" = {number}")),
            (Kind::Bool, Value::Bool(yes)) => {
                Some(format!(" = {}", if *yes { "True" } else { "False" }))
            }
            (Kind::List(_), Value::Array(all)) if all.is_empty() => Some(" = ()".to_owned()),
            (Kind::Named(name), value) => match (&self.types.get(name.as_str())?.shape, value) {
                (Shape::Closed(_), Value::String(word)) => {
                    Some(format!(" = {name}.{}", member(word)))
                }
                (Shape::Record(_), Value::Object(fields)) => {
                    let fields: Option<Vec<String>> = fields
                        .iter()
                        .map(|(key, value)| {
                            Some(format!("{}={:?}", attribute(key), value.as_str()?))
                        })
                        .collect();
                    let fields = fields?.join(", ");
                    Some(format!(
                        " = field(default_factory=lambda: {name}({fields}))"
                    ))
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn all(&mut self) -> Result<(), String> {
        let unique: BTreeSet<&String> = self.names.iter().collect();
        if unique.len() != self.names.len() {
            let mut seen = BTreeSet::new();
            let twice: Vec<_> = self
                .names
                .iter()
                .filter(|name| !seen.insert(*name))
                .collect();
            return Err(format!("two types of one name in Python: {twice:?}"));
        }
        if let Some(taken) = unique.iter().find(|name| TAKEN.contains(&name.as_str())) {
            return Err(format!("`{taken}` is a name of the package itself"));
        }
        let names: Vec<String> = unique.into_iter().cloned().collect();
        self.text.push_str("\n\n__all__ = [\n");
        for name in names {
            self.line(4, &format!("\"{name}\","));
        }
        self.text.push_str("]\n");
        Ok(())
    }
}

fn made(class: &str, field: &Field) -> Option<&'static str> {
    let found = MADE
        .iter()
        .find(|(of, name, _)| *of == class && *name == field.name);
    found.map(|(_, _, made)| *made)
}

fn set(name: &str, fields: &[&Field]) -> String {
    let names: Vec<_> = fields
        .iter()
        .map(|field| format!("\"{}\"", attribute(&field.name)))
        .collect();
    format!(
        "{name}: ClassVar[frozenset[str]] = frozenset({{{}}})",
        names.join(", ")
    )
}

/// Whether a field tells who somebody is.
fn is_hidden(field: &Field) -> bool {
    fn person(kind: &Kind) -> bool {
        match kind {
            Kind::Named(name) => name == "PersonRef",
            Kind::List(inner) | Kind::Table(inner) | Kind::Nullable(inner) => person(inner),
            Kind::Tuple(all) => all.iter().any(person),
            Kind::Text | Kind::Date | Kind::Decimal | Kind::Integer | Kind::Bool => false,
        }
    }
    person(&field.kind) || HIDDEN.contains(&field.name.as_str())
}

/// What is asked for and what happened have names of their own; others are told by their type.
fn variant_name(of: &Type, tag: &str, variant: &Variant) -> String {
    let own = if tag == "type" { "" } else { of.name.as_str() };
    format!("{own}{}", camel(&variant.wire))
}

/// The name of a field in Python.
fn attribute(name: &str) -> String {
    if KEYWORDS.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// The name of a member of a closed set.
fn member(word: &str) -> String {
    word.replace(['.', '-'], "_").to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_of_money_is_a_decimal() {
        let money = schemars::schema_for!(suqiu::Money).to_value();
        let named = serde_json::json!({ "$ref": "#/$defs/Money" });
        let payment = serde_json::json!({
            "type": "object", "required": ["amount", "parts"],
            "properties": { "amount": named, "parts": { "type": "array", "items": money } },
        });
        let definitions = serde_json::json!({ "Money": money, "Payment": payment });
        let types = model::read(definitions.as_object().unwrap()).unwrap();
        let text = module(&types, &["Payment"]).unwrap();
        assert!(text.contains("    amount: Decimal\n"), "{text}");
        assert!(text.contains("    parts: tuple[Decimal, ...]\n"), "{text}");
        assert_eq!(text.matches("import Decimal").count(), 1);
    }
}
