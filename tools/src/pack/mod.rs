//! A pack as people write it, from core's own types: what `schemas/pack.json` and
//! `docs/pack-reference.md` are printed from.
//!
//! Core's `PolicyModel` is a pack in which nothing is missing. What people write is laid over the pack
//! that it extends: in a table every field may be left out, in a list each item stands whole.

use std::collections::BTreeMap;

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};
use suqiu::petition::EscalationTrigger;
use suqiu::policy::PolicyModel;
use suqiu::routing::{Channel, FactKind, Tier};

use crate::files::Generated;
use crate::model::{self, Field, Kind, Shape, Type};

mod offers;
mod reference;
mod schema;
mod words;

use offers::Offers;
use words::{Said, Words};

/// The type at the root.
const ROOT: &str = "PolicyModel";

/// What the keys of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keys {
    /// Identifiers that the author chooses.
    Ids,
    /// Any text.
    Free,
    /// Names of a closed list.
    Names(&'static str),
    /// Facts, each with its cell.
    Facts,
}

/// Tables whose keys the types do not tell. `when` is one wherever it stands.
const KEYS: &[(&str, &str, Keys)] = &[
    ("PolicyModel", "channels", Keys::Names("Channel")),
    (
        "PolicyModel",
        "escalation",
        Keys::Names("EscalationTrigger"),
    ),
    ("PolicyModel", "subjects", Keys::Free),
    ("RoutingRules", "assume", Keys::Free),
    ("TierRules", "levels", Keys::Names("Tier")),
];

/// How a text of a certain form is written.
const FORMS: &[(&str, &str, &str)] = &[
    (
        "Budget",
        "写作 15 days（日）、5 working days（工作日）、24 hours（小时）、8 working hours（工作小时）、6 months（月）、1 year（年）、same day（当日）或者 set by sender（由交办单位指定）。",
        "Written `15 days`, `5 working days`, `24 hours`, `8 working hours`, `6 months`, `1 year`, `same day` or `set by sender`.",
    ),
    ("Fraction", "写作 1/2、9/10。", "Written `1/2`, `9/10`."),
    (
        "Money",
        "写作 3000.00，加引号。",
        "Written `3000.00`, in quotes.",
    ),
    (
        "Period",
        "写作 15 days（日）、5 working days（工作日）、24 hours（小时）、8 working hours（工作小时）、6 months（月）、1 year（年）或者 same day（当日）。",
        "Written `15 days`, `5 working days`, `24 hours`, `8 working hours`, `6 months`, `1 year` or `same day`.",
    ),
];

/// Everything that can be written in a pack.
struct Pack {
    /// The types by name.
    types: BTreeMap<String, Type>,
    /// The same as JSON Schema, for patterns and bounds.
    raw: Map<String, Value>,
    words: Words,
    offers: Offers,
}

/// What a field holds, as an author sees it.
enum Holds<'a> {
    /// A table with named fields.
    Table(&'a Type),
    /// One of a closed list of names.
    Names(&'a Type),
    /// A text of a certain form.
    Form(&'a Type),
    /// Anything plain: text, date, whole number, yes or no.
    Plain(&'a Kind),
    /// A list.
    List(Box<Holds<'a>>),
    /// A table whose keys the author chooses, or of which each is one of a list.
    Map(Keys, Box<Holds<'a>>),
}

impl Pack {
    fn new() -> Result<Self, String> {
        // What is read, not what is written: a field with a default may be left out.
        let mut generator = SchemaSettings::draft2020_12()
            .for_deserialize()
            .into_generator();
        let _ = generator.subschema_for::<PolicyModel>();
        let _ = generator.subschema_for::<Channel>();
        let _ = generator.subschema_for::<EscalationTrigger>();
        let _ = generator.subschema_for::<FactKind>();
        let _ = generator.subschema_for::<Tier>();
        let raw = generator.take_definitions(true);
        let types = model::read(&raw)?;
        let types: BTreeMap<_, _> = types
            .into_iter()
            .map(|one| (one.name.clone(), one))
            .collect();
        let words = Words::read(&types)?;
        Ok(Self {
            types,
            raw,
            words,
            offers: Offers::national()?,
        })
    }

    fn type_of(&self, name: &str) -> Result<&Type, String> {
        self.types
            .get(name)
            .ok_or_else(|| format!("no type `{name}` in a pack"))
    }

    /// What a field of a table holds.
    fn holds<'a>(&'a self, owner: &str, field: &str, kind: &'a Kind) -> Result<Holds<'a>, String> {
        Ok(match kind {
            Kind::Nullable(one) => self.holds(owner, field, one)?,
            Kind::List(one) => Holds::List(Box::new(self.holds(owner, field, one)?)),
            Kind::Table(one) => Holds::Map(
                self.keys(owner, field)?,
                Box::new(self.holds(owner, field, one)?),
            ),
            Kind::Named(name) => {
                let one = self.type_of(name)?;
                match &one.shape {
                    Shape::Record(_) | Shape::Plain(_) => Holds::Table(one),
                    Shape::Closed(_) => Holds::Names(one),
                    Shape::Scalar(_) => Holds::Form(one),
                    Shape::Tagged { .. } => {
                        return Err(format!(
                            "{owner}.{field}: a tagged type has no place in a pack"
                        ));
                    }
                }
            }
            plain => Holds::Plain(plain),
        })
    }

    fn keys(&self, owner: &str, field: &str) -> Result<Keys, String> {
        if field == "when" {
            return Ok(Keys::Facts);
        }
        if self.raw[owner]["properties"][field]
            .get("patternProperties")
            .is_some()
        {
            return Ok(Keys::Ids);
        }
        KEYS.iter()
            .find(|(of, name, _)| (*of, *name) == (owner, field))
            .map(|(_, _, keys)| *keys)
            .ok_or_else(|| {
                format!(
                    "{owner}.{field}: write in tools/src/pack/mod.rs, under KEYS, what its keys are"
                )
            })
    }
}

/// The fields of a table; the two ways of an either-or are fields of which one is written.
fn fields(table: &Type) -> Vec<(&str, &Kind, bool)> {
    match &table.shape {
        Shape::Record(fields) => fields
            .iter()
            .map(
                |Field {
                     name,
                     kind,
                     required,
                     ..
                 }| (name.as_str(), kind, *required),
            )
            .collect(),
        Shape::Plain(ways) => ways
            .iter()
            .filter_map(|way| Some((way.wire.as_str(), way.content.as_ref()?, false)))
            .collect(),
        _ => Vec::new(),
    }
}

/// How a text of this type is written; nothing where any text will do.
fn form(name: &str) -> Option<Said> {
    let (_, zh, en) = FORMS.iter().find(|(of, _, _)| *of == name)?;
    Some(Said::new(zh, en))
}

/// The values of a fact that a cell can name, without `unknown`; none where there is no list of them.
fn values(fact: FactKind) -> Option<Vec<&'static str>> {
    let mut names = fact.names()?;
    names.retain(|name| *name != "unknown");
    Some(names)
}

/// `schemas/pack.json`.
pub(crate) fn schema_file() -> Result<Generated, String> {
    let text = serde_json::to_string_pretty(&schema::print(&Pack::new()?)?);
    Ok(Generated {
        path: "schemas/pack.json".to_owned(),
        text: text.map_err(|error| error.to_string())? + "\n",
    })
}

/// `docs/pack-reference.md`.
pub(crate) fn reference_file() -> Result<Generated, String> {
    Ok(Generated {
        path: "docs/pack-reference.md".to_owned(),
        text: reference::print(&Pack::new()?)?,
    })
}
