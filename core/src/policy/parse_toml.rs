//! From TOML to a tree.

use std::collections::BTreeMap;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::codes::FindingCode;
use super::finding::Finding;
use super::tree::{Entry, File, Node, NodeValue, Origin};
use crate::text::Text;

pub(super) fn parse(file: &Arc<File>) -> Result<Node, Vec<Finding>> {
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    if errors.is_empty() {
        let at = Origin {
            file: file.clone(),
            span: None,
        };
        return Ok(Node {
            at,
            value: table_value(file, table.into_inner()),
        });
    }
    Err(errors
        .iter()
        .map(|error| {
            let at = Origin {
                file: file.clone(),
                span: error.span(),
            };
            let key = error
                .span()
                .and_then(|span| file.text.get(span))
                .unwrap_or_default();
            match error.message() {
                "duplicate key" => at.finding(FindingCode::DuplicateKey, key, &[("key", key)]),
                detail => {
                    let detail = Text::new("不合 TOML 的写法", detail);
                    let mut finding = at.finding(FindingCode::Syntax, "", &[]);
                    finding.message = finding.message.told("detail", &detail);
                    finding
                }
            }
        })
        .collect())
}

fn table_value(file: &Arc<File>, table: DeTable<'_>) -> NodeValue {
    let entries = table.into_iter().map(|(key, node)| {
        let key_at = Origin {
            file: file.clone(),
            span: Some(key.span()),
        };
        (
            key.into_inner().into_owned(),
            Entry {
                key_at,
                node: self::node(file, node),
            },
        )
    });
    NodeValue::Table(entries.collect::<BTreeMap<_, _>>().into())
}

fn node(file: &Arc<File>, value: Spanned<DeValue<'_>>) -> Node {
    let at = Origin {
        file: file.clone(),
        span: Some(value.span()),
    };
    let value = match value.into_inner() {
        DeValue::String(text) => NodeValue::Text(text.into_owned()),
        DeValue::Boolean(value) => NodeValue::Boolean(value),
        // A date literal and a quoted date are the same to the reader of a pack.
        DeValue::Datetime(value) => NodeValue::Text(value.to_string()),
        DeValue::Float(value) => NodeValue::OtherNumber(value.as_str().to_owned()),
        DeValue::Integer(value) => match i64::from_str_radix(value.as_str(), value.radix()) {
            Ok(integer) => NodeValue::Integer(integer),
            Err(_) => NodeValue::OtherNumber(value.as_str().to_owned()),
        },
        DeValue::Array(list) => NodeValue::List(list.into_iter().map(|v| node(file, v)).collect()),
        DeValue::Table(table) => table_value(file, table),
    };
    Node { at, value }
}
