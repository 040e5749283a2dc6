//! `schemas/pack.json`: what an editor completes and checks.
//!
//! Draft 7, which editors of TOML read. They look past what stands beside a `$ref`, so a field that
//! holds a table refers to it through `allOf`, and names and texts are written out where they are used.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use suqiu::routing::FactKind;

use super::words::Said;
use super::{Holds, Keys, Pack, ROOT, fields, form, values};
use crate::model::{Kind, Shape, Type};

/// The whole schema.
pub(super) fn print(pack: &Pack) -> Result<Value, String> {
    let mut printer = Printer {
        pack,
        definitions: BTreeMap::new(),
    };
    let root = pack.type_of(ROOT)?;
    let mut schema = printer.table(root, false)?;
    let needed: Vec<&str> = needed(root);
    schema["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    schema["title"] = json!("规则包 pack");
    schema["description"] = json!(
        "一个规则包，写作 TOML 或者 JSON。建立在另一个规则包之上的，只写不同之处；新增的规则缺不缺项，由 suqiu check 核对。\n\n\
         A pack, in TOML or JSON. One that extends another writes down what differs; whether a new rule lacks a \
         field is told by `suqiu check`, which knows what is extended."
    );
    schema["required"] = json!(["pack"]);
    schema["if"] = json!({ "properties": { "pack": { "required": ["extends"] } } });
    schema["else"] = json!({ "required": needed });
    schema["definitions"] = json!(printer.definitions);
    Ok(schema)
}

/// The fields that a new table needs.
fn needed(table: &Type) -> Vec<&str> {
    let fields = fields(table).into_iter();
    fields
        .filter(|(_, _, required)| *required)
        .map(|(name, _, _)| name)
        .collect()
}

struct Printer<'a> {
    pack: &'a Pack,
    definitions: BTreeMap<String, Value>,
}

impl<'a> Printer<'a> {
    /// A table; one that is `whole` replaces what was there, so that it needs all its fields.
    fn table(&mut self, table: &'a Type, whole: bool) -> Result<Value, String> {
        let mut properties = Map::new();
        for (name, kind, _) in fields(table) {
            let holds = self.pack.holds(&table.name, name, kind)?;
            // Nothing of what a pack says of itself comes from the one that it extends.
            let whole = whole || (table.name == ROOT && name == "pack");
            let said = self.pack.words.of(&table.name, name);
            let value = self.value(&table.name, name, &holds, &said, whole)?;
            properties.insert(name.to_owned(), value);
        }
        let mut schema = json!({
            "type": "object",
            "description": self.pack.words.of_type(&table.name).both(),
            "additionalProperties": false,
            "properties": properties,
        });
        if let Shape::Plain(_) = table.shape {
            schema["minProperties"] = json!(1);
            schema["maxProperties"] = json!(1);
        }
        let needed = needed(table);
        if whole && !needed.is_empty() {
            schema["required"] = json!(needed);
        }
        Ok(schema)
    }

    /// A reference to a table.
    fn refer(&mut self, table: &'a Type, said: &Said, whole: bool) -> Result<Value, String> {
        let name = format!("{}{}", table.name, if whole { "Whole" } else { "" });
        if !self.definitions.contains_key(&name) {
            self.definitions.insert(name.clone(), Value::Null);
            let schema = self.table(table, whole)?;
            self.definitions.insert(name.clone(), schema);
        }
        let target = json!({ "$ref": format!("#/definitions/{name}") });
        Ok(json!({ "description": said.both(), "allOf": [target] }))
    }

    fn value(
        &mut self,
        owner: &str,
        field: &str,
        holds: &Holds<'a>,
        said: &Said,
        whole: bool,
    ) -> Result<Value, String> {
        Ok(match holds {
            Holds::Table(table) => self.refer(table, said, whole)?,
            Holds::Names(names) => {
                json!({ "description": said.both(), "oneOf": self.names(names) })
            }
            Holds::Form(of) => {
                let mut schema = self.pack.raw[&of.name].clone();
                // How money is written is its pattern; no editor knows a format of that name.
                if let Some(schema) = schema.as_object_mut() {
                    schema.remove("format");
                }
                schema["description"] = json!(said.and(form(&of.name)).both());
                self.offered(owner, field, schema)
            }
            Holds::Plain(kind) => {
                let mut schema = plain(kind)?;
                let most = &self.pack.raw[owner]["properties"][field]["maximum"];
                if schema["type"] == "integer" && most.is_u64() {
                    schema["maximum"] = most.clone();
                }
                schema["description"] = json!(said.both());
                schema
            }
            // A list takes the place of the one before it, so that each item stands whole.
            Holds::List(item) => {
                let items = self.value(owner, field, item, said, true)?;
                json!({ "type": "array", "description": said.both(), "items": items })
            }
            Holds::Map(keys, of) => self.map(owner, field, *keys, of, said, whole)?,
        })
    }

    fn map(
        &mut self,
        owner: &str,
        field: &str,
        keys: Keys,
        of: &Holds<'a>,
        said: &Said,
        whole: bool,
    ) -> Result<Value, String> {
        let mut schema = json!({ "type": "object", "description": said.both() });
        match keys {
            Keys::Facts => {
                self.definitions
                    .entry("When".to_owned())
                    .or_insert_with(|| cells(self.pack));
                let target = json!({ "$ref": "#/definitions/When" });
                return Ok(json!({ "description": said.both(), "allOf": [target] }));
            }
            Keys::Free => {
                schema["propertyNames"] = json!({ "minLength": 1 });
                schema["additionalProperties"] = self.value(owner, field, of, said, whole)?;
            }
            Keys::Names(name) => {
                let mut properties = Map::new();
                for (key, _) in closed(self.pack.type_of(name)?) {
                    let said = self.pack.words.of(name, key);
                    properties.insert(key.clone(), self.value(owner, field, of, &said, whole)?);
                }
                schema["properties"] = json!(properties);
                schema["additionalProperties"] = json!(false);
            }
            Keys::Ids => {
                let mut properties = Map::new();
                for (id, said) in self.pack.offers.keys(owner, field) {
                    properties.insert(id.clone(), self.value(owner, field, of, said, whole)?);
                }
                if !properties.is_empty() {
                    schema["properties"] = json!(properties);
                }
                let value = self.value(owner, field, of, &said_of(self.pack, of, said), whole)?;
                schema["patternProperties"] = json!({ r"^\S+$": value });
                schema["additionalProperties"] = json!(false);
            }
        }
        Ok(schema)
    }

    fn names(&self, of: &Type) -> Vec<Value> {
        let names = closed(of).iter();
        names
            .map(|(name, _)| {
                let said = self.pack.words.of(&of.name, name);
                json!({ "const": name, "description": said.both() })
            })
            .collect()
    }

    /// A text for which rules of the national pack are offered; any other will do as well.
    fn offered(&self, owner: &str, field: &str, schema: Value) -> Value {
        let names = self.pack.offers.names(owner, field);
        if names.is_empty() {
            return schema;
        }
        let description = schema["description"].clone();
        let known: Vec<&str> = names.iter().map(|(id, _)| id.as_str()).collect();
        json!({ "description": description, "anyOf": [{ "enum": known }, schema] })
    }
}

/// What is said of one entry of a table: of its type, where it has one.
fn said_of(pack: &Pack, of: &Holds<'_>, said: &Said) -> Said {
    match of {
        Holds::Table(table) => pack.words.of_type(&table.name),
        _ => said.clone(),
    }
}

fn closed(of: &Type) -> &[(String, String)] {
    match &of.shape {
        Shape::Closed(names) => names,
        _ => &[],
    }
}

fn plain(kind: &Kind) -> Result<Value, String> {
    Ok(match kind {
        Kind::Text => json!({ "type": "string" }),
        Kind::Bool => json!({ "type": "boolean" }),
        Kind::Integer => json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
        Kind::Date => json!({ "type": "string", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
        other => return Err(format!("{other:?} has no place in a pack")),
    })
}

/// The facts, each with the values that a cell can name.
fn cells(pack: &Pack) -> Value {
    let mut properties = Map::new();
    for fact in FactKind::ALL {
        let item = match (values(*fact), fact) {
            (Some(names), _) => {
                let names = names.into_iter().chain(["unknown"]);
                let names: Vec<&str> = names.collect();
                let except = names.iter().map(|name| format!("!{name}"));
                let all = names.iter().map(|name| (*name).to_owned()).chain(except);
                json!({ "enum": all.collect::<Vec<_>>() })
            }
            (None, FactKind::Subject) => json!({ "type": "string", "minLength": 1 }),
            (None, FactKind::Amount) => cell_of_numbers(r"[0-9]+(\.[0-9]{1,2})?"),
            (None, _) => cell_of_numbers("[0-9]+"),
        };
        let said = pack.words.of("FactKind", fact.wire());
        let cell = json!({
            "type": "array", "minItems": 1, "items": item, "description": said.both(),
        });
        properties.insert(fact.wire().to_owned(), cell);
    }
    json!({
        "type": "object",
        "description": pack.words.of("RouteRule", "when").both(),
        "additionalProperties": false,
        "properties": properties,
    })
}

/// A number, a range with one end or two, or `unknown`.
fn cell_of_numbers(number: &str) -> Value {
    let pattern = format!(r"^!?(unknown|{number}|{number}\.\.({number})?|\.\.{number})$");
    json!({ "type": "string", "pattern": pattern })
}
