//! From the texts to one tree: parsing, finding the packs that a pack extends, laying one over
//! another.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::codes::FindingCode;
use super::finding::{Finding, LoadError};
use super::pack_text::{PackFormat, PackText};
use super::suggest::hint;
use super::table::Table;
use super::tree::{Entry, File, Node, NodeValue, Origin, Step};
use super::written::written;
use super::{national, parse_json, sources};
use crate::routing::Assumption;

/// How many packs may stand above one another.
const MAX_DEPTH: usize = 16;

/// A resolved tree, and the pack that each text holds.
pub(super) struct Resolved {
    pub(super) tree: Node,
    /// The pack at the root of those that it extends, before anything was laid over it: the law.
    pub(super) law: Option<Node>,
    /// What the packs below the last one assume of subjects.
    pub(super) assumed: BTreeMap<String, Assumption>,
    /// The identifier of the pack in each text that took part, by the text's name.
    pub(super) packs: BTreeMap<String, String>,
}

pub(super) fn resolve(texts: &[PackText<'_>], id: &str) -> Result<Resolved, LoadError> {
    let mut packs = parse_all(texts)?;
    if !packs.contains_key(id) && id != national::ID {
        let finding = Finding::new(FindingCode::UnknownPack, "", &[("id", id)]);
        return Err(LoadError::one(finding.with_help(hint(id, known(&packs)))));
    }
    let chain = chain(&mut packs, id)?;
    let mut names = BTreeMap::new();
    let mut lineage = Vec::new();
    let mut tree: Option<Node> = None;
    let mut law = None;
    let mut assumed = BTreeMap::new();
    // From the oldest ancestor down to the pack itself.
    for (index, id) in chain.iter().enumerate().rev() {
        let Some(mut pack) = packs.remove(id) else {
            continue;
        };
        names.insert(pack.at.file.name.clone(), id.clone());
        if index > 0 && law.is_none() {
            law = Some(pack.clone());
        }
        if index > 0
            && let Some(info) = pack.table_mut().and_then(|table| table.remove("pack"))
        {
            lineage.push(info.node);
        }
        if index == 0 {
            assumed = tree.as_ref().map(assumptions).unwrap_or_default();
        }
        match &mut tree {
            Some(tree) => {
                let findings = sources::recounted(tree, &pack, &names);
                if !findings.is_empty() {
                    return Err(LoadError { findings });
                }
                tree.merge(pack);
            }
            None => tree = Some(pack),
        }
    }
    let Some(mut tree) = tree else {
        return Err(LoadError::one(Finding::new(
            FindingCode::UnknownPack,
            "",
            &[("id", id)],
        )));
    };
    lineage.reverse();
    note_lineage(&mut tree, &lineage);
    if law.is_none() {
        law = law_of_resolved(&tree)?;
        let packs = BTreeMap::from([(national::TEXT.name.to_owned(), national::ID.to_owned())]);
        let findings = law
            .as_ref()
            .map(|law| sources::recounted(law, &tree, &packs));
        if let Some(findings) = findings.filter(|findings| !findings.is_empty()) {
            return Err(LoadError { findings });
        }
    }
    Ok(Resolved {
        tree,
        law,
        assumed,
        packs: names,
    })
}

/// What a tree assumes of subjects; what cannot be read is told when the whole of it is.
fn assumptions(tree: &Node) -> BTreeMap<String, Assumption> {
    let of = tree
        .get("routing")
        .and_then(|routing| routing.get("assume"));
    let read = of.and_then(|node| crate::json::from_str(&written(node)).ok());
    read.unwrap_or_default()
}

fn parse_all(texts: &[PackText<'_>]) -> Result<BTreeMap<String, Node>, LoadError> {
    let mut packs: BTreeMap<String, Node> = BTreeMap::new();
    let mut findings = Vec::new();
    for text in texts {
        match parse(text) {
            Err(found) => findings.extend(found),
            Ok(tree) => match id_of(&tree) {
                None => findings.push(tree.at.finding(FindingCode::NoId, "pack.id", &[])),
                Some((id, at)) => {
                    if let Some(other) = packs.get(&id) {
                        let fill = [("id", id.as_str()), ("other", other.at.file.name.as_str())];
                        findings.push(at.finding(FindingCode::DuplicateId, "pack.id", &fill));
                    } else {
                        packs.insert(id, tree);
                    }
                }
            },
        }
    }
    if findings.is_empty() {
        Ok(packs)
    } else {
        Err(LoadError { findings })
    }
}

fn parse(text: &PackText<'_>) -> Result<Node, Vec<Finding>> {
    let file = Arc::new(File {
        name: text.name.to_owned(),
        text: text.text.to_owned(),
    });
    match text.format {
        PackFormat::Json => parse_json::parse(&file),
        #[cfg(feature = "toml")]
        PackFormat::Toml => super::parse_toml::parse(&file),
        #[cfg(not(feature = "toml"))]
        PackFormat::Toml => {
            let at = Origin { file, span: None };
            Err(vec![at.finding(FindingCode::TomlOff, "", &[])])
        }
    }
}

fn id_of(tree: &Node) -> Option<(String, Origin)> {
    let node = tree.get("pack")?.get("id")?;
    Some((node.text()?.to_owned(), node.at.clone()))
}

/// The packs that can be extended: those given, and the one in the library.
fn known(packs: &BTreeMap<String, Node>) -> impl Iterator<Item = &str> + Clone {
    let built_in = (!packs.contains_key(national::ID)).then_some(national::ID);
    packs.keys().map(String::as_str).chain(built_in)
}

/// The pack and those it extends, nearest first. The built-in national pack joins when it is asked
/// for and the host gave none.
fn chain(packs: &mut BTreeMap<String, Node>, id: &str) -> Result<Vec<String>, LoadError> {
    let mut chain: Vec<String> = Vec::new();
    let mut next = Some((id.to_owned(), None::<Origin>));
    while let Some((id, said_by)) = next {
        let finding = |code, fill: &[(&str, &str)]| match &said_by {
            Some(at) => at.finding(code, "pack.extends", fill),
            None => Finding::new(code, "pack.extends", fill),
        };
        if chain.contains(&id) {
            let circle = format!("{} -> {id}", chain.join(" -> "));
            return Err(LoadError::one(finding(
                FindingCode::Cycle,
                &[("chain", &circle)],
            )));
        }
        if chain.len() >= MAX_DEPTH {
            let fill = [("max", &*MAX_DEPTH.to_string())];
            return Err(LoadError::one(finding(FindingCode::TooDeep, &fill)));
        }
        if id == national::ID && !packs.contains_key(&id) {
            let tree = parse(&national::TEXT).map_err(|findings| LoadError { findings })?;
            packs.insert(id.clone(), tree);
        }
        let Some(tree) = packs.get(&id) else {
            let finding = finding(FindingCode::UnknownParent, &[("id", &id)]);
            return Err(LoadError::one(finding.with_help(hint(&id, known(packs)))));
        };
        next = tree
            .get("pack")
            .and_then(|pack| pack.get("extends"))
            .and_then(|node| Some((node.text()?.to_owned(), Some(node.at.clone()))));
        chain.push(id);
    }
    Ok(chain)
}

/// The law under a resolved pack: the library's national pack, if it says that it was built on that
/// version. One that was built on another was compared with it when it was resolved.
fn law_of_resolved(tree: &Node) -> Result<Option<Node>, LoadError> {
    let text = |node: &Node, key: &str| Some(node.get(key)?.text()?.to_owned());
    let built_on = tree.get("pack").and_then(|pack| pack.get("built_on"));
    let root = match built_on.map(|node| &node.value) {
        Some(NodeValue::List(built_on)) => built_on.last(),
        _ => None,
    };
    let Some(root) = root.filter(|root| text(root, "id").as_deref() == Some(national::ID)) else {
        return Ok(None);
    };
    let law = parse(&national::TEXT).map_err(|findings| LoadError { findings })?;
    let version = law.get("pack").and_then(|pack| text(pack, "version"));
    Ok((version.is_some() && text(root, "version") == version).then_some(law))
}

/// A resolved pack stands on its own: `extends` becomes the list of what went into it, so that a
/// newer version of a parent cannot change what was resolved.
fn note_lineage(tree: &mut Node, lineage: &[Node]) {
    let Some(pack) = tree.table_at(&[Step::Key("pack".into())]) else {
        return;
    };
    let Some(extends) = pack.remove("extends") else {
        return;
    };
    let parts = lineage.iter().map(|info| {
        let mut entries = Table::default();
        for key in ["id", "version"] {
            if let Some(node) = info.get(key).cloned() {
                let key_at = node.at.clone();
                entries.insert(key.to_owned(), Entry { key_at, node });
            }
        }
        Node {
            at: info.at.clone(),
            value: NodeValue::Table(entries),
        }
    });
    let node = Node {
        at: extends.node.at.clone(),
        value: NodeValue::List(parts.collect()),
    };
    pack.insert(
        "built_on".into(),
        Entry {
            key_at: extends.key_at,
            node,
        },
    );
}
