//! Whose a source is: the pack that defines one says how many articles it has, and none above changes that.

use std::collections::BTreeMap;

use super::codes::FindingCode;
use super::finding::Finding;
use super::tree::{Node, NodeValue};

/// What a pack says about the articles of sources of the packs below it, and they do not. A number that is
/// raised would let articles be cited that are not there, one that is lowered or added would judge what the
/// packs below cite.
pub(super) fn recounted(
    below: &Node,
    pack: &Node,
    packs: &BTreeMap<String, String>,
) -> Vec<Finding> {
    let sources = |node: &Node| node.get("sources").and_then(Node::table).cloned();
    let (Some(below), Some(given)) = (sources(below), sources(pack)) else {
        return Vec::new();
    };
    let finding = |(id, entry): (&String, &super::tree::Entry)| {
        let known = &below.get(id)?.node;
        let here = entry.node.get("articles")?;
        if known.get("articles").map(number) == Some(number(here)) {
            return None;
        }
        let owner = packs.get(&known.at.file.name).map_or("", String::as_str);
        let path = format!("sources.{id}.articles");
        let fill = [("source", id.as_str()), ("pack", owner)];
        Some(here.at.finding(FindingCode::ArticlesOfParent, &path, &fill))
    };
    given.iter().filter_map(finding).collect()
}

/// The number of a node; none is told when the whole is read.
fn number(node: &Node) -> Option<i64> {
    match node.value {
        NodeValue::Integer(number) => Some(number),
        _ => None,
    }
}
