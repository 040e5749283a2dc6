//! `docs/command-reference.md`: every command of a petition with its fields.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::files::Generated;
use crate::model::{self, Field, Kind, Shape, Type};

const HEAD: &str = r#"# Command reference

Printed from the library's own types by `make generate`; do not edit it here. A command is one line of JSON: who asks for
which act, when. Who may take which step in which phase, and which moments it makes happen, is in [the life of a
petition](lifecycle.md). **✓** marks what must be there; `schemas/command.json` is the same for an editor.

```json
{"id": "c1", "petition": "p1", "at": "2026-03-02T09:30:00+08:00",
 "actor": {"person": "w17", "role": "officer", "unit": "xf"},
 "act": {"type": "register", "intake": "letter", "petitioner": "r1"}}
```
"#;

/// `docs/command-reference.md`.
pub(crate) fn files() -> Result<Vec<Generated>, String> {
    let types = model::read(&crate::schema::of_commands())?;
    let mut page = Page {
        text: HEAD.to_owned(),
        types: model::by_name(&types),
        names: BTreeSet::new(),
        // These have sections of their own.
        done: BTreeSet::from(["Command", "Act"]),
        waiting: VecDeque::new(),
    };
    let command = page.of("Command")?;
    page.section("##", "The command", &command.doc);
    page.record(command);
    page.line("\n## Acts");
    if let Shape::Tagged { variants, .. } = &page.of("Act")?.shape {
        for act in variants {
            page.section("###", &act.wire, &act.doc);
            page.fields(&act.fields);
        }
    }
    page.line("\n## Records");
    while let Some(record) = page.waiting.pop_front() {
        page.section("###", &title(&record.name), &record.doc);
        page.record(record);
    }
    page.line("\n## Names");
    for name in std::mem::take(&mut page.names) {
        let one = page.of(name)?;
        page.section("###", &title(name), &one.doc);
        if let Shape::Closed(names) = &one.shape {
            page.line("\n| name | meaning |\n|---|---|");
            for (wire, doc) in names {
                page.line(&format!("| `{wire}` | {} |", cell(doc)));
            }
        }
    }
    Ok(vec![Generated {
        path: "docs/command-reference.md".to_owned(),
        text: page.text,
    }])
}

struct Page<'a> {
    text: String,
    types: BTreeMap<&'a str, &'a Type>,
    /// The closed lists of names that were spoken of.
    names: BTreeSet<&'a str>,
    /// The records that have a section, or wait for one.
    done: BTreeSet<&'a str>,
    waiting: VecDeque<&'a Type>,
}

impl<'a> Page<'a> {
    fn of(&self, name: &str) -> Result<&'a Type, String> {
        let found = self.types.get(name).copied();
        found.ok_or_else(|| format!("no type `{name}` in a command"))
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn section(&mut self, level: &str, title: &str, doc: &str) {
        self.line(&format!("\n{level} {title}\n\n{doc}"));
    }

    fn record(&mut self, of: &'a Type) {
        if let Shape::Record(fields) = &of.shape {
            self.fields(fields);
        }
    }

    fn fields(&mut self, fields: &'a [Field]) {
        if fields.is_empty() {
            return;
        }
        self.line("\n| key | | value | meaning |\n|---|---|---|---|");
        for field in fields {
            let mark = if field.required { "✓" } else { "" };
            let value = self.value(&field.kind);
            let meaning = cell(&field.doc);
            self.line(&format!(
                "| `{}` | {mark} | {value} | {meaning} |",
                field.name
            ));
        }
    }

    fn value(&mut self, kind: &'a Kind) -> String {
        match kind {
            Kind::Nullable(one) => self.value(one),
            Kind::List(one) => format!("list of {}", self.value(one)),
            Kind::Table(one) => format!("table of {}", self.value(one)),
            Kind::Tuple(all) => {
                let all: Vec<String> = all.iter().map(|one| self.value(one)).collect();
                all.join(", then ")
            }
            Kind::Named(name) => self.named(name),
            Kind::Text => "text".to_owned(),
            Kind::Date => "date".to_owned(),
            Kind::Decimal => "amount, as a text".to_owned(),
            Kind::Integer => "whole number".to_owned(),
            Kind::Bool => "`true`, `false`".to_owned(),
        }
    }

    fn named(&mut self, name: &'a str) -> String {
        let Some(one) = self.types.get(name).copied() else {
            return title(name);
        };
        match &one.shape {
            Shape::Closed(_) => {
                self.names.insert(name);
                link(&title(name))
            }
            Shape::Record(_) => {
                if self.done.insert(name) {
                    self.waiting.push_back(one);
                }
                link(&title(name))
            }
            Shape::Tagged { .. } => link("acts"),
            // An identifier, an instant, a reference: its name says what it is.
            Shape::Plain(_) | Shape::Scalar(_) => title(name),
        }
    }
}

/// `NewAssignment` as `new assignment`.
fn title(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

fn link(title: &str) -> String {
    format!("[{title}](#{})", title.replace(' ', "-"))
}

/// A text as a cell of a table.
fn cell(text: &str) -> String {
    text.replace('\n', " ").replace('|', "\\|")
}
