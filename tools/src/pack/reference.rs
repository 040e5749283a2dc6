//! `docs/pack-reference.md`: every table and field of a pack.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write as _;

use suqiu::routing::FactKind;

use super::words::Said;
use super::{Holds, Keys, Pack, ROOT, fields, form, values};
use crate::model::{Kind, Shape, Type};

const HEAD: &str = "\
# Pack reference 规则包各项

Printed from the library's own types by `make generate`; do not edit it here. What the parts are for, and what is
proved of them, is in [packs](packs.md); a first pack of one's own is in the tutorial ([English](tutorial-pack.md),
[中文](tutorial-pack.zh.md)). An editor completes and checks all of this with `schemas/pack.json`.

由 `make generate` 从库的类型生成，不要在这里改。各部分的用途见 [packs](packs.md)，写第一个规则包见[教程](tutorial-pack.zh.md)。
编辑器凭 `schemas/pack.json` 补全、核对这里的每一项。

**✓** marks what a new rule needs; in a rule that the pack extended has already, only what changes is written.
**✓** 为新写一条规则时必须写的；所继承的规则包已有的规则，只写要改的。
";

/// The whole page.
pub(super) fn print(pack: &Pack) -> Result<String, String> {
    let mut page = Page {
        pack,
        text: HEAD.to_owned(),
        names: BTreeSet::new(),
        done: BTreeMap::new(),
        waiting: VecDeque::new(),
    };
    let root = pack.type_of(ROOT)?;
    page.text.push_str("\n## Tables 各表\n");
    page.table(root, "")?;
    while let Some((table, path)) = page.waiting.pop_front() {
        let said = pack.words.of_type(&table.name);
        let title = words(&table.name);
        page.line(&format!(
            "\n### {title}\n\n`{path}`: {}<br>{}",
            cell(&said.en),
            said.zh
        ));
        page.table(table, &path)?;
    }
    page.facts();
    page.all_names()?;
    Ok(page.text)
}

struct Page<'a> {
    pack: &'a Pack,
    text: String,
    /// The closed lists of names that were spoken of.
    names: BTreeSet<&'a str>,
    /// The tables that have a section, by type, with the path where they stand first.
    done: BTreeMap<&'a str, String>,
    waiting: VecDeque<(&'a Type, String)>,
}

impl<'a> Page<'a> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn table(&mut self, table: &'a Type, path: &str) -> Result<(), String> {
        self.line("\n| key | | value | meaning | 说明 |\n|---|---|---|---|---|");
        for (name, kind, required) in fields(table) {
            let holds = self.pack.holds(&table.name, name, kind)?;
            let inner = if path.is_empty() {
                name.to_owned()
            } else {
                format!("{path}.{name}")
            };
            let value = self.value(&holds, &inner)?;
            let mut said = self.pack.words.of(&table.name, name);
            if let Holds::Form(of) = &holds {
                said = said.and(form(&of.name));
            }
            // Of the tables only what the pack is: all else it takes from the one that it extends.
            let required = required && (table.name != ROOT || name == "pack");
            let mark = if required { "✓" } else { "" };
            let (en, zh) = (cell(&said.en), cell(&said.zh));
            self.line(&format!("| `{name}` | {mark} | {value} | {en} | {zh} |"));
        }
        Ok(())
    }

    /// What a field holds, in a few words, with links.
    fn value(&mut self, holds: &Holds<'a>, path: &str) -> Result<String, String> {
        Ok(match holds {
            Holds::Table(table) => {
                if !self.done.contains_key(table.name.as_str()) {
                    self.done.insert(&table.name, path.to_owned());
                    self.waiting.push_back((*table, path.to_owned()));
                }
                link(&words(&table.name))
            }
            Holds::Names(names) => {
                self.names.insert(&names.name);
                link(&words(&names.name))
            }
            Holds::Form(of) if form(&of.name).is_some() => words(&of.name),
            Holds::Form(_) => "identifier 标识".to_owned(),
            Holds::Plain(kind) => match kind {
                Kind::Bool => "`true`, `false`",
                Kind::Date => "date 日期",
                Kind::Integer => "whole number 整数",
                _ => "text 文字",
            }
            .to_owned(),
            Holds::List(item) => format!("list 列表: {}", self.value(item, &format!("{path}[]"))?),
            Holds::Map(Keys::Facts, _) => link("facts"),
            Holds::Map(keys, of) => {
                let key = match keys {
                    Keys::Names(names) => {
                        let names = self.pack.type_of(names)?;
                        self.names.insert(&names.name);
                        link(&words(&names.name))
                    }
                    Keys::Ids => "identifier 标识".to_owned(),
                    _ => "text 文字".to_owned(),
                };
                format!("{key} → {}", self.value(of, &format!("{path}.…"))?)
            }
        })
    }

    /// What a rule can ask of a petition.
    fn facts(&mut self) {
        self.line(
            "\n### facts\n\n`when`: for each fact the values of which the rule speaks; a fact that is left out does not \
             matter. `unknown` is a value like any other. With `!` before each value a cell is everything else.<br>每项事实\
             写出可取的值；没写的事实不影响。`unknown`（不知道）也是一个值。每个值前都加 `!`，就是除此以外的一切。\n\n\
             | fact | meaning | 说明 | values |\n|---|---|---|---|",
        );
        for fact in FactKind::ALL {
            let said = self.pack.words.of("FactKind", fact.wire());
            let values = match (values(*fact), fact) {
                (Some(names), _) => code(names.into_iter()),
                (None, FactKind::Subject) => {
                    "a path of `subjects`, with everything below it 内容分类的路径，含其下各级"
                        .to_owned()
                }
                (None, FactKind::Amount) => "`100000.00..`, `..999.99`".to_owned(),
                (None, _) => "`5`, `5..49`, `50..`, `..4`".to_owned(),
            };
            self.line(&format!(
                "| `{}` | {} | {} | {values} |",
                fact.wire(),
                said.en,
                said.zh
            ));
        }
    }

    fn all_names(&mut self) -> Result<(), String> {
        self.line("\n## Names 名称");
        for name in std::mem::take(&mut self.names) {
            let Shape::Closed(names) = &self.pack.type_of(name)?.shape else {
                continue;
            };
            let said = self.pack.words.of_type(name);
            let mut section = format!(
                "\n### {}\n\n{}<br>{}\n",
                words(name),
                cell(&said.en),
                said.zh
            );
            section.push_str("\n| name | meaning | 说明 |\n|---|---|---|\n");
            for (one, _) in names {
                let Said { zh, en } = self.pack.words.of(name, one);
                // Writing to a string cannot fail.
                let _ = writeln!(section, "| `{one}` | {} | {} |", cell(&en), cell(&zh));
            }
            self.text.push_str(&section);
        }
        Ok(())
    }
}

/// `ClockRule` as `clock rule`.
fn words(name: &str) -> String {
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

fn code<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names
        .map(|name| format!("`{name}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

/// A text as a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
