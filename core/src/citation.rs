//! Where a rule comes from, and how sure that is.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::id::SourceId;
use crate::instant::Date;
use crate::json::FromJson;
use crate::text::Text;

/// How sure it is that the source says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// The article itself was read in a full text.
    Read,
    /// Seen in an excerpt or a secondary source.
    Excerpt,
    /// A local practice, reported in the press.
    Practice,
    /// Not found in a source: a default of the pack, never presented as law.
    Default,
}

/// A source: a law, a regulation, a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// How many articles it has, where it is an act with numbered articles: one that is cited in
    /// figures, like `23(3)`, is one of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub articles: Option<u32>,
    /// When the text was last compared with the rules that cite it.
    pub checked: Date,
    /// In force from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_force: Option<Date>,
    /// Its title.
    pub title: Text,
}

/// The place in a source that a rule stands on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The article, like `23(3)`; the practice row, like `L7`; what is said, where it has no number.
    pub article: String,
    /// How sure.
    pub mark: Mark,
    /// Which source.
    pub source: SourceId,
}

/// The sources of a pack.
pub type Sources = BTreeMap<SourceId, Source>;
