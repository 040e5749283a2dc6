//! Where each field of a resolved pack was written.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use super::tree::{Node, NodeValue};

/// Where a field was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Provenance {
    /// The column in characters, from 1; JSON packs have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// The name of the text.
    pub file: String,
    /// The line, from 1; JSON packs have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The pack.
    pub pack: String,
}

impl fmt::Display for Provenance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}", self.pack, self.file)?;
        if let (Some(line), Some(column)) = (self.line, self.column) {
            write!(f, ":{line}:{column}")?;
        }
        f.write_str(")")
    }
}

/// The provenance of every field that holds a value.
pub(super) fn collect(
    tree: &Node,
    packs: &BTreeMap<String, String>,
) -> BTreeMap<String, Provenance> {
    let mut found = BTreeMap::new();
    let mut starts = LineStarts::default();
    tree.walk("", &mut |path, node| {
        let is_leaf = match &node.value {
            NodeValue::Table(table) => table.is_empty(),
            NodeValue::List(list) => list.is_empty(),
            _ => true,
        };
        // A list is replaced whole, so it has a provenance of its own too.
        if path.is_empty() || !(is_leaf || matches!(node.value, NodeValue::List(_))) {
            return;
        }
        let place = starts.place(node);
        let file = &node.at.file.name;
        found.insert(
            path.to_owned(),
            Provenance {
                column: place.map(|(_, column)| column),
                file: file.clone(),
                line: place.map(|(line, _)| line),
                pack: packs.get(file).cloned().unwrap_or_default(),
            },
        );
    });
    found
}

/// Where the lines of each text start, so that hundreds of places cost one pass over each.
#[derive(Default)]
struct LineStarts(BTreeMap<String, Arc<[usize]>>);

impl LineStarts {
    fn place(&mut self, node: &Node) -> Option<(u32, u32)> {
        let start = node.at.span.as_ref()?.start;
        let file = &node.at.file;
        let starts = self.0.entry(file.name.clone()).or_insert_with(|| {
            let after = file.text.match_indices('\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(after).collect()
        });
        let line = starts.partition_point(|at| *at <= start);
        let line_start = starts.get(line.checked_sub(1)?)?;
        let column = file.text.get(*line_start..start)?.chars().count() + 1;
        Some((u32::try_from(line).ok()?, u32::try_from(column).ok()?))
    }
}
