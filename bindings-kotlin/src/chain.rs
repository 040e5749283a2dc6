//! Sealing events into a log.

use std::sync::{Arc, Mutex};

use suqiu::{Fault, wire};

use crate::generated::Event;
use crate::guard::in_doubt;
use crate::types::to_json;

/// A chain of hashes over the lines of a log.
#[derive(Debug)]
#[cfg_attr(feature = "generate", derive(uniffi::Object))]
pub struct Chain(Mutex<suqiu::log::Chain>);

#[cfg_attr(feature = "generate", uniffi::export)]
impl Chain {
    /// A chain that starts (`sm3` or `sha256`), or that goes on after the hash of a log's last
    /// line (`sm3:…`).
    #[cfg_attr(feature = "generate", uniffi::constructor)]
    pub fn new(algorithm_or_last: String) -> Result<Arc<Self>, Fault> {
        Ok(Arc::new(Self(Mutex::new(wire::chain(&algorithm_or_last)?))))
    }

    /// Seals an event: the line for the log.
    pub fn seal(&self, event: Event) -> Result<String, Fault> {
        // Through core's own type: what it leaves out is left out of the line.
        let event: suqiu::petition::Event = wire::from_json("event", &to_json(&event)?)?;
        self.seal_json(wire::to_json(&event)?)
    }

    /// Seals an event given as JSON: the line for the log.
    pub fn seal_json(&self, event: String) -> Result<String, Fault> {
        wire::seal(&mut *self.0.lock().map_err(in_doubt)?, &event)
    }
}
