//! The audit of an export, given as text.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{from_json, to_json};
use crate::audit::{AuditQuestion, Auditor, ColumnMap, ReceivedBy, RecordReader};
use crate::fault::Fault;
use crate::instant::Instant;
use crate::json::FromJson;
use crate::policy::Policy;

/// What an audit is asked, and how the export is to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AuditOptions {
    /// Judge days on which the policy was not in force as if it had been.
    #[serde(default)]
    pub as_if: bool,
    /// When open clocks are read.
    pub as_of: Instant,
    /// The library's columns whose names in the file are others.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub columns: BTreeMap<String, String>,
    /// The offset of times that are written without one, like `+08:00`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<String>,
    /// Who received the records that do not say so.
    #[serde(default = "direct")]
    pub received_by: ReceivedBy,
}

fn direct() -> ReceivedBy {
    ReceivedBy::Direct
}

/// Audits an export: CSV with a header. `options` is an [`AuditOptions`].
///
/// ```
/// use suqiu::policy::Policy;
/// let csv = "id,received_at,replied_at\n1,2026-03-02T09:00:00+08:00,2026-03-18T09:00:00+08:00\n";
/// let options = r#"{"as_of": "2026-04-01T00:00:00+08:00"}"#;
/// let report = suqiu::wire::audit(&Policy::national()?, csv, options)?;
/// assert!(report.contains(r#""records":1"#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn audit(policy: &Policy, csv: &str, options: &str) -> Result<String, Fault> {
    let options: AuditOptions = from_json("options", options)?;
    let mut map = ColumnMap::new();
    for (canonical, name) in &options.columns {
        map = map.with(canonical, name)?;
    }
    if let Some(offset) = &options.offset {
        map = map.with_offset(offset);
    }
    let question = AuditQuestion {
        as_if: options.as_if,
        as_of: options.as_of,
        received_by: options.received_by,
    };
    let mut reader = RecordReader::new(csv.as_bytes(), &map)?;
    let mut auditor = Auditor::new(policy, reader.columns(), question);
    while let Some(record) = reader.read()? {
        auditor.judge(&record)?;
    }
    to_json(&auditor.report())
}
