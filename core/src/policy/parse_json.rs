//! From JSON to a tree. JSON packs are mostly made by tools, so findings name the path only.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::codes::FindingCode;
use super::finding::Finding;
use super::tree::{Entry, File, Node, NodeValue, Origin};

pub(super) fn parse(file: &Arc<File>) -> Result<Node, Vec<Finding>> {
    let mut reader = serde_json::Deserializer::from_str(&file.text);
    let read = Tree(file)
        .deserialize(&mut reader)
        .and_then(|node| reader.end().map(|()| node));
    read.map_err(|error| {
        // The line and column of the reader are where it stopped.
        let span = offset(&file.text, error.line(), error.column()).map(|at| at..at + 1);
        let message = error.to_string();
        let at = Origin {
            file: file.clone(),
            span,
        };
        let detail = message
            .rsplit_once(" at line ")
            .map_or(message.as_str(), |(text, _)| text);
        vec![match detail.strip_prefix(TWICE) {
            Some(key) => at.finding(FindingCode::DuplicateKey, key, &[("key", key)]),
            None => at.finding(FindingCode::Syntax, "", &[("detail", detail)]),
        }]
    })
}

/// Tells our own message from the reader's.
const TWICE: &str = "duplicate key: ";

fn offset(text: &str, line: usize, column: usize) -> Option<usize> {
    let start: usize = text
        .split_inclusive('\n')
        .take(line.checked_sub(1)?)
        .map(str::len)
        .sum();
    let at = start + column.checked_sub(1)?;
    text.is_char_boundary(at).then_some(at)
}

#[derive(Clone, Copy)]
struct Tree<'a>(&'a Arc<File>);

impl Tree<'_> {
    fn node(self, value: NodeValue) -> Node {
        Node {
            at: self.origin(),
            value,
        }
    }

    fn origin(self) -> Origin {
        Origin {
            file: self.0.clone(),
            span: None,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Tree<'_> {
    type Value = Node;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Tree<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(self.node(NodeValue::Null))
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        Ok(self.node(NodeValue::Boolean(value)))
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        Ok(self.node(NodeValue::Integer(value)))
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        Ok(self.node(match i64::try_from(value) {
            Ok(integer) => NodeValue::Integer(integer),
            Err(_) => NodeValue::OtherNumber(value.to_string()),
        }))
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        Ok(self.node(NodeValue::OtherNumber(value.to_string())))
    }
    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        Ok(self.node(NodeValue::Text(value.to_owned())))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(self)? {
            list.push(item);
        }
        Ok(self.node(NodeValue::List(list)))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Node, A::Error> {
        let mut table = BTreeMap::new();
        while let Some(key) = members.next_key::<String>()? {
            let node = members.next_value_seed(self)?;
            if table.contains_key(&key) {
                return Err(A::Error::custom(format_args!("{TWICE}{key}")));
            }
            table.insert(
                key,
                Entry {
                    key_at: self.origin(),
                    node,
                },
            );
        }
        Ok(self.node(NodeValue::Table(table)))
    }
}
