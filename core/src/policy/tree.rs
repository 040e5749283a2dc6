//! A pack as a tree whose every node knows where it was written.

use std::ops::Range;
use std::sync::Arc;

use super::codes::FindingCode;
use super::finding::{Excerpt, Finding};
use super::table::Table;

/// Where something was written: which text, and which bytes of it.
#[derive(Clone, Debug)]
pub(super) struct Origin {
    pub(super) file: Arc<File>,
    pub(super) span: Option<Range<usize>>,
}

/// A text that was handed in.
#[derive(Debug)]
pub(super) struct File {
    pub(super) name: String,
    /// Kept for excerpts while loading.
    pub(super) text: String,
}

#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) at: Origin,
    pub(super) value: NodeValue,
}

#[derive(Clone, Debug)]
pub(super) enum NodeValue {
    Null,
    Boolean(bool),
    Integer(i64),
    /// A number that no field takes, as it was written.
    OtherNumber(String),
    Text(String),
    List(Vec<Node>),
    Table(Table),
}

#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) key_at: Origin,
    pub(super) node: Node,
}

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// A path as findings and provenance write it: `clocks.XF-HANDLE.ends_on[0]`.
pub(super) fn path_text(steps: &[Step]) -> String {
    steps
        .iter()
        .fold(String::new(), |path, step| join(&path, step))
}

pub(super) fn join(path: &str, step: &Step) -> String {
    match step {
        Step::Key(key) if path.is_empty() => key.clone(),
        Step::Key(key) => format!("{path}.{key}"),
        Step::Index(index) => format!("{path}[{index}]"),
    }
}

impl Origin {
    /// Line and column, both from 1, the column in characters.
    pub(super) fn place(&self) -> Option<(u32, u32)> {
        let before = self.file.text.get(..self.span.as_ref()?.start)?;
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.get(line_start..)?.chars().count() + 1;
        Some((u32::try_from(line).ok()?, u32::try_from(column).ok()?))
    }

    fn excerpt(&self) -> Option<Excerpt> {
        let span = self.span.as_ref()?;
        let text = &self.file.text;
        let start = text.get(..span.start)?.rfind('\n').map_or(0, |at| at + 1);
        let line = text.get(start..)?.lines().next()?;
        let end = span.end.min(start + line.len());
        let width = text
            .get(span.start..end)
            .map_or(1, |meant| meant.trim_end().chars().count());
        Some(Excerpt {
            text: line.to_owned(),
            width: u32::try_from(width.max(1)).unwrap_or(1),
        })
    }

    /// A finding at this place.
    pub(super) fn finding(&self, code: FindingCode, path: &str, fill: &[(&str, &str)]) -> Finding {
        self.placed(Finding::new(code, path, fill))
    }

    fn placed(&self, mut finding: Finding) -> Finding {
        finding.file = Some(self.file.name.clone());
        if let Some((line, column)) = self.place() {
            finding.line = Some(line);
            finding.column = Some(column);
            finding.excerpt = self.excerpt();
        }
        finding
    }
}

impl Node {
    pub(super) fn table(&self) -> Option<&Table> {
        match &self.value {
            NodeValue::Table(table) => Some(table),
            _ => None,
        }
    }

    pub(super) fn table_mut(&mut self) -> Option<&mut Table> {
        match &mut self.value {
            NodeValue::Table(table) => Some(table),
            _ => None,
        }
    }

    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        self.table()?.get(key).map(|entry| &entry.node)
    }

    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            NodeValue::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The node at a path, or the last one on the way to it. A step into a name (a variant without
    /// content) stays where it is.
    pub(super) fn nearest(&self, steps: &[Step]) -> &Self {
        let mut node = self;
        for step in steps {
            let next = match (step, &node.value) {
                (Step::Key(key), NodeValue::Table(table)) => table.get(key).map(|e| &e.node),
                (Step::Index(index), NodeValue::List(list)) => list.get(*index),
                _ => None,
            };
            let Some(next) = next else { break };
            node = next;
        }
        node
    }

    /// The node at a path as text, or the last one on the way to it, and what of the path is left. A key may
    /// have full stops of its own: the longest that is there is taken.
    pub(super) fn down<'p>(&self, path: &'p str) -> (&Self, &'p str) {
        let next = match &self.value {
            NodeValue::Table(table) => {
                let ends = path.match_indices(['.', '[']).map(|(end, _)| end);
                let mut ends: Vec<usize> = ends.chain([path.len()]).collect();
                ends.reverse();
                ends.into_iter().find_map(|end| {
                    let (key, rest) = path.split_at_checked(end)?;
                    let node = &table.get(key)?.node;
                    Some((node, rest.strip_prefix('.').unwrap_or(rest)))
                })
            }
            NodeValue::List(list) => path.strip_prefix('[').and_then(|path| {
                let (index, rest) = path.split_once(']')?;
                let node = list.get(index.parse::<usize>().ok()?)?;
                Some((node, rest.strip_prefix('.').unwrap_or(rest)))
            }),
            _ => None,
        };
        match next {
            Some((node, "")) => (node, ""),
            Some((node, rest)) => node.down(rest),
            None => (self, path),
        }
    }

    /// Gives a finding the place of its path, or of what holds it.
    pub(super) fn place(&self, finding: Finding) -> Finding {
        let (node, _) = self.down(&finding.path);
        node.at.placed(finding)
    }

    /// The table at a path, to change it.
    pub(super) fn table_at(&mut self, steps: &[Step]) -> Option<&mut Table> {
        let mut node = self;
        for step in steps {
            node = match (step, &mut node.value) {
                (Step::Key(key), NodeValue::Table(table)) => &mut table.get_mut(key)?.node,
                (Step::Index(index), NodeValue::List(list)) => list.get_mut(*index)?,
                _ => return None,
            };
        }
        node.table_mut()
    }

    /// Lays `over` upon this tree: tables are merged key by key, all else is replaced whole.
    pub(super) fn merge(&mut self, over: Self) {
        match (&mut self.value, over.value) {
            (NodeValue::Table(base), NodeValue::Table(table)) => {
                base.merge(table, |below, entry| {
                    below.key_at = entry.key_at;
                    below.node.merge(entry.node);
                });
                self.at = over.at;
            }
            (value, new) => {
                *value = new;
                self.at = over.at;
            }
        }
    }

    /// Calls `visit` with every node and its path, in order.
    pub(super) fn walk(&self, path: &str, visit: &mut impl FnMut(&str, &Self)) {
        visit(path, self);
        match &self.value {
            NodeValue::Table(table) => {
                for (key, entry) in table.iter() {
                    entry.node.walk(&join(path, &Step::Key(key.clone())), visit);
                }
            }
            NodeValue::List(list) => {
                for (index, node) in list.iter().enumerate() {
                    node.walk(&join(path, &Step::Index(index)), visit);
                }
            }
            _ => {}
        }
    }
}
