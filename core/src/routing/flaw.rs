//! What is wrong with the rules of a pack, before it has a line and a column.

use crate::policy::FindingCode;
use crate::text::Text;

/// One thing that is wrong, at a path of the model.
#[derive(Clone, Debug)]
pub(crate) struct Flaw {
    pub(crate) code: FindingCode,
    pub(crate) path: String,
    pub(crate) fill: Vec<(&'static str, String)>,
    /// Another path that is meant too: the one that the pack's author wrote is shown.
    pub(crate) or: Option<String>,
    /// A help of its own.
    pub(crate) help: Option<Text>,
}

impl Flaw {
    pub(super) fn new(code: FindingCode, path: String, fill: &[(&'static str, &str)]) -> Self {
        let fill = fill.iter().map(|(key, value)| (*key, (*value).to_owned()));
        Self {
            code,
            path,
            fill: fill.collect(),
            or: None,
            help: None,
        }
    }
}
