//! The embedded log: one append-only file.
//!
//! Each event is a line of the chain. The events of one command form a paragraph that an empty line
//! ends, so that half a command can be told from a whole one: what stands after the last empty line
//! was never acknowledged, and is cut off when the log is opened for writing. Empty lines are no
//! part of the chain.

mod reader;
mod writer;

pub(crate) use reader::{ScanError, Tail, scan};
pub(crate) use writer::{LogWriter, failure};
