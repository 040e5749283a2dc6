//! Routing, asked and answered in JSON.

use super::{from_json, to_json};
use crate::fault::Fault;
use crate::instant::Instant;
use crate::petition::Jurisdiction;
use crate::routing::{Facts, explain_route as explain, route as find};

/// Where facts given as JSON lead; the decision as canonical JSON.
pub fn route(place: &Jurisdiction, facts: &str, at: Instant) -> Result<String, Fault> {
    let facts: Facts = from_json("facts", facts)?;
    to_json(&find(place, &facts, at)?)
}

/// Why, and why not elsewhere.
pub fn explain_route(place: &Jurisdiction, facts: &str, at: Instant) -> Result<String, Fault> {
    let facts: Facts = from_json("facts", facts)?;
    to_json(&explain(place, &facts, at)?)
}
