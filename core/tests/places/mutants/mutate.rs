//! Every way in which one rule of a pack is broken: dropped, widened, narrowed, loosened, turned round.

use serde_json::{Map, Value, json};

use super::values::{domain, later, next_of, wider};

/// A pack with one rule broken.
pub(crate) struct Mutant {
    /// The rule, as a path in the pack.
    pub(crate) rule: String,
    /// What was done to it.
    pub(crate) how: String,
    pub(crate) pack: Value,
}

/// The tables of rules: each entry is dropped once.
const TABLES: &[&[&str]] = &[
    &["calendar", "regional"],
    &["channels"],
    &["clocks"],
    &["decision_kinds"],
    &["escalation"],
    &["grid_kinds"],
    &["grounds"],
    &["journal_services"],
    &["listing_funds"],
    &["routing", "assume"],
    &["routing", "beside"],
    &["routing", "first_try"],
    &["routing", "rules"],
    &["schedules"],
    &["tiers", "levels"],
    &["tiers", "rules"],
];

/// Texts and what is said about a pack are no rules.
const NO_RULES: &[&str] = &[
    "because",
    "citation",
    "documents",
    "duty",
    "label",
    "name",
    "next_step",
    "note",
    "pack",
    "sources",
    "subjects",
    "title",
];

/// Every mutant of a pack, each rule in turn.
pub(crate) fn mutants(pack: &Value) -> Vec<Mutant> {
    let mut maker = Maker {
        pack,
        found: Vec::new(),
    };
    for table in TABLES {
        let path: Vec<String> = table.iter().map(|key| (*key).to_owned()).collect();
        match get(pack, &path) {
            Some(Value::Object(entries)) => {
                for key in entries.keys() {
                    maker.change(&with(&path, key), "dropped", None);
                }
            }
            Some(Value::Array(items)) => {
                for index in 0..items.len() {
                    maker.change(&with(&path, &index.to_string()), "dropped", None);
                }
            }
            _ => {}
        }
    }
    maker.walk(&mut Vec::new(), pack);
    maker.found
}

struct Maker<'a> {
    pack: &'a Value,
    found: Vec<Mutant>,
}

impl Maker<'_> {
    /// The pack with something else at a path, or without it.
    fn change(&mut self, path: &[String], how: impl Into<String>, value: Option<Value>) {
        let mut pack = self.pack.clone();
        if put(&mut pack, path, value).is_some() && pack != *self.pack {
            self.found.push(Mutant {
                rule: path.join("."),
                how: how.into(),
                pack,
            });
        }
    }

    fn walk(&mut self, path: &mut Vec<String>, value: &Value) {
        match value {
            Value::Object(map) => self.table(path, map),
            Value::Array(items) if path.last().is_some_and(|key| key == "ladder") => {
                for (index, item) in items.iter().enumerate() {
                    let at = with(path, &index.to_string());
                    self.change(&at, "dropped", None);
                    path.push(index.to_string());
                    self.walk(path, item);
                    path.pop();
                }
            }
            Value::Array(items) => self.list(path, items),
            leaf => self.leaf(path, leaf),
        }
    }

    fn table(&mut self, path: &mut Vec<String>, map: &Map<String, Value>) {
        for (key, value) in map {
            let depth = path.len();
            if NO_RULES.contains(&key.as_str()) && (depth != 1 || key != "name") {
                continue;
            }
            let at = with(path, key);
            let in_when = path.last().is_some_and(|last| last == "when");
            let in_applies = path.last().is_some_and(|last| last == "applies_to");
            if in_when || in_applies || key == "extension" {
                self.change(&at, "dropped", None);
            }
            path.push(key.clone());
            self.walk(path, value);
            path.pop();
        }
    }

    /// Each item is left out, and one more is added.
    fn list(&mut self, path: &[String], items: &[Value]) {
        if items.len() > 1 {
            for index in 0..items.len() {
                let mut rest = items.to_vec();
                let item = rest.remove(index);
                self.change(path, format!("without {item}"), Some(Value::Array(rest)));
            }
        }
        let key = path.last().map(String::as_str).unwrap_or_default();
        let texts: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
        for (index, text) in texts.iter().enumerate() {
            for changed in wider(text) {
                let mut list = items.to_vec();
                if let Some(item) = list.get_mut(index) {
                    *item = json!(changed);
                }
                self.change(
                    path,
                    format!("{text} becomes {changed}"),
                    Some(Value::Array(list)),
                );
            }
        }
        let excepts = texts.iter().any(|text| text.starts_with('!'));
        let new = domain(key).into_iter().find(|name| !texts.contains(name));
        if let Some(new) = new.filter(|_| !excepts) {
            let mut list = items.to_vec();
            list.push(json!(new));
            self.change(path, format!("and {new}"), Some(Value::Array(list)));
        }
    }

    fn leaf(&mut self, path: &[String], value: &Value) {
        let key = path.last().map(String::as_str).unwrap_or_default();
        match value {
            Value::Bool(flag) => {
                self.change(path, format!("{}", !flag), Some(json!(!flag)));
            }
            Value::Number(number) => {
                let more = number.as_i64().unwrap_or_default().saturating_add(1);
                self.change(path, format!("{more}"), Some(json!(more)));
            }
            Value::String(text) => {
                let other = match key {
                    "budget" | "cap" | "within" | "amount" | "blue" | "yellow" | "red" | "at" => {
                        later(text)
                    }
                    _ => next_of(key, text),
                };
                if let Some(other) = other {
                    self.change(path, format!("{text} becomes {other}"), Some(json!(other)));
                }
                if matches!(key, "by" | "procedure" | "to" | "roll" | "subject" | "body") {
                    self.change(path, "left out", None);
                }
            }
            _ => {}
        }
    }
}

fn with(path: &[String], key: &str) -> Vec<String> {
    let mut path = path.to_vec();
    path.push(key.to_owned());
    path
}

fn get<'a>(value: &'a Value, path: &[String]) -> Option<&'a Value> {
    path.iter().try_fold(value, |at, key| match at {
        Value::Array(items) => items.get(key.parse::<usize>().ok()?),
        at => at.get(key),
    })
}

fn put(value: &mut Value, path: &[String], new: Option<Value>) -> Option<()> {
    let (last, before) = path.split_last()?;
    let at = before.iter().try_fold(value, |at, key| match at {
        Value::Array(items) => items.get_mut(key.parse::<usize>().ok()?),
        at => at.get_mut(key),
    })?;
    match (at, new) {
        (Value::Object(map), Some(new)) => {
            map.insert(last.clone(), new);
        }
        (Value::Object(map), None) => {
            map.remove(last)?;
        }
        (Value::Array(items), Some(new)) => *items.get_mut(last.parse::<usize>().ok()?)? = new,
        (Value::Array(items), None) => {
            let index = last
                .parse::<usize>()
                .ok()
                .filter(|index| *index < items.len())?;
            items.remove(index);
        }
        _ => return None,
    }
    Some(())
}
