//! The records of an export.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::auditor::ReceivedBy;
use super::column::Column;
use crate::instant::Instant;
use crate::json::FromJson;
use crate::petition::{Branch, Class};

/// One record: a petition with the times that its platform wrote down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its branch of article 31, where the export has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<Branch>,
    /// Its class, where the export has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<Class>,
    /// The platform's identifier; opaque.
    pub id: String,
    /// Who received it, where the export says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_by: Option<ReceivedBy>,
    /// Where it stands in the export: in a file the row, the header being the first; else the
    /// position in the list, from 1.
    pub row: u64,
    /// Its times.
    pub times: BTreeMap<Column, Instant>,
}

/// Records, with the columns that their export has: an empty cell is a step that was not taken, a
/// missing column one that nobody wrote down.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Records {
    /// The columns that the export has.
    pub columns: BTreeSet<Column>,
    /// The records.
    pub rows: Vec<Record>,
}
