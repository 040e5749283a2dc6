//! Questions about tables of the host.

use suqiu::{Fault, wire};

use crate::directory::Jurisdiction;
use crate::generated::{Ask, TableAnswer};
use crate::types::{from_json, lent, to_json};

#[cfg_attr(feature = "generate", uniffi::export)]
impl Jurisdiction {
    /// Answers a question about tables: a pool, a schedule, a roster, an agenda, a ledger, monthly counts, a
    /// forecast, a trace. `snapshots` are those of the petitions that it is asked of. One that cannot be read
    /// is named by its place, like `snapshots[2]`.
    pub fn ask(&self, question: Ask, snapshots: Vec<String>) -> Result<TableAnswer, Fault> {
        let question = to_json(&question)?;
        from_json(&wire::ask(&self.0, &lent(&snapshots), &question)?)
    }

    /// Answers a question about tables; question and answer are JSON.
    pub fn ask_json(&self, question: String, snapshots: Vec<String>) -> Result<String, Fault> {
        wire::ask(&self.0, &lent(&snapshots), &question)
    }
}
