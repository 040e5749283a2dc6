//! The audit of a platform's export: which of its answers were late, under which rule.
//!
//! Records have a time for each step that the platform wrote down. Every clock of the petition layer
//! that binds a unit, and for which the export has both a start and an end, is counted with the same
//! arithmetic as a running petition. What the export does not say is assumed in one place and told
//! in the report; nothing is guessed in silence.

mod auditor;
mod column;
mod record;
mod report;
mod verdict;

#[cfg(feature = "csv")]
mod csv_form;

pub use auditor::{AuditQuestion, Auditor, ReceivedBy, audit};
pub use column::{Column, column_of};
#[cfg(feature = "csv")]
pub use csv_form::{ColumnMap, RecordReader};
pub use record::{Record, Records};
pub use report::{
    AuditReport, ClockAudit, JudgedClock, JudgedRecord, LeftOut, OpenCounts, VerdictCounts,
};
pub use verdict::Verdict;
