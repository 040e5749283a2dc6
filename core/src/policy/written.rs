//! A tree as JSON.

use std::fmt::Write as _;

use super::tree::{Node, NodeValue};
use crate::log::write_escaped;

/// A tree as JSON, in the order of its keys.
pub(super) fn written(node: &Node) -> String {
    let mut out = String::with_capacity(1 << 16);
    write_node(&mut out, node);
    out
}

fn write_node(out: &mut String, node: &Node) {
    match &node.value {
        NodeValue::Boolean(value) => out.push_str(if *value { "true" } else { "false" }),
        NodeValue::Integer(value) => {
            let _ = write!(out, "{value}"); // writing to a string cannot fail
        }
        // A number that is not whole was reported before, and no field takes it.
        NodeValue::Null | NodeValue::OtherNumber(_) => out.push_str("null"),
        NodeValue::Text(text) => write_text(out, text),
        NodeValue::List(list) => {
            out.push('[');
            for (index, item) in list.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_node(out, item);
            }
            out.push(']');
        }
        NodeValue::Table(table) => {
            out.push('{');
            for (index, (key, entry)) in table.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_text(out, key);
                out.push(':');
                write_node(out, &entry.node);
            }
            out.push('}');
        }
    }
}

fn write_text(out: &mut String, text: &str) {
    out.push('"');
    write_escaped(out, text);
    out.push('"');
}
