//! The identifiers of the national pack, which an editor offers where one of them can be meant.

use std::collections::BTreeMap;

use suqiu::citation::Citation;
use suqiu::policy::{Policy, PolicyModel};

use super::words::Said;
use suqiu::Text;

/// Fields that name rules of a table: which field of which type, and which table.
const REFERENCES: &[(&str, &str, &str)] = &[
    ("ChannelRule", "clocks", "clocks"),
    ("NotHereTo", "ground", "grounds"),
    ("RouteRule", "overrides", "rules"),
    ("RouteRule", "warns", "clocks"),
];

/// What can be offered, by the name of the table.
pub(super) struct Offers(BTreeMap<&'static str, Vec<(String, Said)>>);

impl Offers {
    /// The rules of the national pack.
    pub(super) fn national() -> Result<Self, String> {
        let policy = Policy::national().map_err(|error| error.to_string())?;
        let model = policy.model();
        let mut all = BTreeMap::new();
        macro_rules! add {
            ($($name:literal: $table:expr),+ $(,)?) => {
                $(all.insert($name, $table.iter()
                    .map(|(id, rule)| (id.to_string(), said(model, &rule.label, &rule.citation)))
                    .collect());)+
            };
        }
        add! {
            "beside": model.routing.beside,
            "clocks": model.clocks,
            "first_try": model.routing.first_try,
            "grounds": model.grounds,
            "rules": model.routing.rules,
        }
        Ok(Self(all))
    }

    /// What can be a key of a table.
    pub(super) fn keys(&self, owner: &str, field: &str) -> &[(String, Said)] {
        match owner {
            super::ROOT | "RoutingRules" => self.table(field),
            _ => &[],
        }
    }

    /// What a field can name.
    pub(super) fn names(&self, owner: &str, field: &str) -> &[(String, Said)] {
        REFERENCES
            .iter()
            .find(|(of, name, _)| (*of, *name) == (owner, field))
            .map_or(&[], |(_, _, table)| self.table(table))
    }

    fn table(&self, name: &str) -> &[(String, Said)] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }
}

/// A rule of the national pack in a line: its label and its article.
fn said(model: &PolicyModel, label: &Text, citation: &Citation) -> Said {
    let title = model
        .sources
        .get(&citation.source)
        .map(|source| &source.title);
    let (zh, en) = title.map_or(("", ""), |title| (&*title.zh, &*title.en));
    Said::new(
        &format!("{}（{zh} {}）", label.zh, citation.article),
        &format!("{} ({en} {})", label.en, citation.article),
    )
}
