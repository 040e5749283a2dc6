//! From JSON to a tree. JSON packs are mostly made by tools, so findings name the path only.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::codes::FindingCode;
use super::finding::Finding;
use super::tree::{Entry, File, Node, NodeValue, Origin};
use crate::json::{Misread, Number, Reader, What};

pub(super) fn parse(file: &Arc<File>) -> Result<Node, Vec<Finding>> {
    let mut reader = Reader::new(&file.text);
    let node = Tree(file).node(&mut reader);
    reader.finish(node).map_err(|error| {
        let span = match error.what() {
            // The whole key, from one quote to the other.
            What::Twice(_) => key_before(&file.text, error.at()),
            // Where the reader stopped.
            _ => error.at().checked_sub(1).map(|at| at..at + 1),
        };
        let at = Origin {
            file: file.clone(),
            span: span.filter(|span| file.text.is_char_boundary(span.start)),
        };
        vec![match error.what() {
            What::Twice(key) => at.finding(FindingCode::DuplicateKey, key, &[("key", key)]),
            what => {
                let mut finding = at.finding(FindingCode::Syntax, "", &[]);
                finding.message = finding.message.told("detail", &what.text());
                finding
            }
        }]
    })
}

fn key_before(text: &str, end: usize) -> Option<Range<usize>> {
    let before = text.get(..end.checked_sub(1)?)?;
    // A quote within the key stands behind a backslash, and its first one never does.
    let (start, _) = before
        .rmatch_indices('"')
        .find(|(at, _)| !before.get(..*at).unwrap_or_default().ends_with('\\'))?;
    Some(start..end)
}

struct Tree<'a>(&'a Arc<File>);

impl Tree<'_> {
    fn origin(&self) -> Origin {
        Origin {
            file: self.0.clone(),
            span: None,
        }
    }

    fn node(&self, reader: &mut Reader<'_>) -> Result<Node, Misread> {
        let value = match reader.blank() {
            Some(b'[') => {
                let mut list = Vec::new();
                reader.enter(b'[', "JSON")?;
                while reader.has_item(list.is_empty())? {
                    list.push(self.node(reader)?);
                }
                reader.close_list()?;
                NodeValue::List(list)
            }
            Some(b'{') => {
                let mut table = BTreeMap::new();
                reader.enter(b'{', "JSON")?;
                while reader.has_member(table.is_empty())? {
                    let key = reader.text()?.into_owned();
                    if table.contains_key(&key) {
                        return Err(reader.twice(&key));
                    }
                    reader.colon()?;
                    let node = self.node(reader)?;
                    let key_at = self.origin();
                    table.insert(key, Entry { key_at, node });
                }
                reader.close_object()?;
                NodeValue::Table(table.into())
            }
            Some(b'"') => NodeValue::Text(reader.text()?.into_owned()),
            Some(b'-' | b'0'..=b'9') => match reader.number()? {
                Number::Unsigned(value) => match i64::try_from(value) {
                    Ok(integer) => NodeValue::Integer(integer),
                    Err(_) => NodeValue::OtherNumber(value.to_string()),
                },
                Number::Signed(value) => NodeValue::Integer(value),
                Number::Other(written) => NodeValue::OtherNumber(written.to_owned()),
            },
            _ => match reader.skipped()? {
                "true" => NodeValue::Boolean(true),
                "false" => NodeValue::Boolean(false),
                _ => NodeValue::Null,
            },
        };
        Ok(Node {
            at: self.origin(),
            value,
        })
    }
}
