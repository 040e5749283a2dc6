//! What is said of each field, in Chinese and in English.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Shape, Type};

/// The Chinese; the English is core's own documentation.
const CHINESE: &str = include_str!("words.toml");

/// The table of fields that mean the same wherever they stand.
const EVERY: &str = "every";

/// The key of what is said of a type itself.
const SELF: &str = "self";

/// A text in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) zh: String,
    pub(super) en: String,
}

impl Said {
    pub(super) fn new(zh: &str, en: &str) -> Self {
        Self {
            zh: zh.to_owned(),
            en: en.replace('\n', " "),
        }
    }

    /// With more behind it.
    pub(super) fn and(&self, more: Option<Self>) -> Self {
        let Some(more) = more else {
            return self.clone();
        };
        Self {
            zh: format!("{}{}", self.zh, more.zh),
            en: format!("{} {}", self.en, more.en),
        }
    }

    /// Both, as an editor shows them.
    pub(super) fn both(&self) -> String {
        if self.zh.is_empty() || self.zh == self.en {
            return self.en.clone();
        }
        format!("{}\n\n{}", self.zh, self.en)
    }
}

/// What is said of everything in a pack, by type and by field or name.
pub(super) struct Words(BTreeMap<(String, String), Said>);

impl Words {
    /// Joins the two languages. What is said in one only is an error.
    pub(super) fn read(types: &BTreeMap<String, Type>) -> Result<Self, String> {
        type Tables = BTreeMap<String, BTreeMap<String, String>>;
        let chinese: Tables = toml::from_str(CHINESE)
            .map_err(|error| format!("tools/src/pack/words.toml: {error}"))?;
        let mut used = BTreeSet::new();
        let mut said = BTreeMap::new();
        let mut missing = Vec::new();
        for one in types.values() {
            for (name, en) in parts(one) {
                // Kinds with a label have it in their documentation: `受理: accepted.`
                let words = split(&en).unwrap_or_else(|| {
                    let found = [one.name.as_str(), EVERY].into_iter().find_map(|of| {
                        let zh = chinese.get(of)?.get(&name)?;
                        used.insert((of.to_owned(), name.clone()));
                        Some(zh.clone())
                    });
                    if found.is_none() {
                        missing.push(format!("[{}] {name}", one.name));
                    }
                    Said::new(&found.unwrap_or_default(), &en)
                });
                said.insert((one.name.clone(), name), words);
            }
        }
        if !missing.is_empty() {
            return Err(format!(
                "tools/src/pack/words.toml says nothing in Chinese of {}",
                missing.join(", ")
            ));
        }
        let mut all =
            (chinese.iter()).flat_map(|(of, table)| table.keys().map(move |name| (of, name)));
        if let Some((of, name)) =
            all.find(|(of, name)| !used.contains(&((*of).clone(), (*name).clone())))
        {
            return Err(format!(
                "tools/src/pack/words.toml speaks of [{of}] {name}, which is not in a pack"
            ));
        }
        Ok(Self(said))
    }

    pub(super) fn of(&self, name: &str, part: &str) -> Said {
        let found = self.0.get(&(name.to_owned(), part.to_owned()));
        found.cloned().unwrap_or_default()
    }

    pub(super) fn of_type(&self, name: &str) -> Said {
        self.of(name, SELF)
    }
}

/// Everything of a type that has words: itself, its fields, its names.
fn parts(one: &Type) -> Vec<(String, String)> {
    let own = (SELF.to_owned(), one.doc.clone());
    let parts: Vec<(String, String)> = match &one.shape {
        Shape::Record(fields) => fields
            .iter()
            .map(|field| (field.name.clone(), field.doc.clone()))
            .collect(),
        Shape::Closed(names) => names.clone(),
        Shape::Plain(ways) => ways
            .iter()
            .map(|way| (way.wire.clone(), way.doc.clone()))
            .collect(),
        // Texts of a certain form are told by the field that holds them.
        Shape::Scalar(_) | Shape::Tagged { .. } => return Vec::new(),
    };
    std::iter::once(own).chain(parts).collect()
}

/// A documentation of the form `受理: accepted.`, apart.
fn split(doc: &str) -> Option<Said> {
    let (zh, en) = doc.split_once(": ")?;
    let chinese = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let english = |c: char| c.is_ascii_lowercase();
    if !zh.chars().any(chinese) || zh.chars().any(english) || en.chars().any(chinese) {
        return None;
    }
    Some(Said::new(&format!("{zh}。"), en))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_in_the_documentation_is_both_languages() {
        assert_eq!(
            split("受理: accepted."),
            Some(Said::new("受理。", "accepted."))
        );
        let not = [
            "The subject (内容分类): a path.",
            "Only those who can be reached (23(2)).",
        ];
        assert_eq!(not.map(split), [None, None]);
    }
}
