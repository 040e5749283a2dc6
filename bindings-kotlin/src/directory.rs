//! The units, and the rules together with them.

use std::sync::Arc;

use suqiu::{Fault, wire};

use crate::csv;
use crate::generated::{Facts, Rotation, RotationQuestion, RouteExplanation, RoutingDecision};
use crate::policy::Policy;
use crate::types::{Instant, from_json, read_instant, to_json};

/// The units (机关、单位) among which petitions move. It never changes; threads share it.
#[derive(Debug)]
#[cfg_attr(feature = "generate", derive(uniffi::Object))]
pub struct Directory(pub(crate) suqiu::directory::Directory);

#[cfg_attr(feature = "generate", uniffi::export)]
impl Directory {
    /// Reads the units from CSV with a heading.
    #[cfg_attr(feature = "generate", uniffi::constructor)]
    pub fn from_csv(text: String) -> Result<Arc<Self>, Fault> {
        csv::directory(&text).map(|read| Arc::new(Self(read)))
    }

    /// Reads the units from a JSON array.
    #[cfg_attr(feature = "generate", uniffi::constructor)]
    pub fn from_json(text: String) -> Result<Arc<Self>, Fault> {
        Ok(Arc::new(Self(suqiu::directory::Directory::from_json(
            &text,
        )?)))
    }

    /// How many units it has.
    pub fn size(&self) -> i32 {
        i32::try_from(self.0.units().len()).unwrap_or(i32::MAX)
    }

    /// How many units it has, as JSON.
    pub fn info_json(&self) -> Result<String, Fault> {
        wire::directory_info(&self.0)
    }

    /// Who sits in the centre in the month after the one that was counted.
    pub fn rotation(&self, question: RotationQuestion) -> Result<Rotation, Fault> {
        from_json(&wire::rotation(&self.0, &to_json(&question)?)?)
    }

    /// Who sits in the centre in the month after the one that was counted, as JSON.
    pub fn rotation_json(&self, question: String) -> Result<String, Fault> {
        wire::rotation(&self.0, &question)
    }
}

/// By which rules and among which units petitions are decided. It never changes; threads share it,
/// and it stays whole when the policy and the directory are closed.
#[derive(Debug)]
#[cfg_attr(feature = "generate", derive(uniffi::Object))]
pub struct Jurisdiction(pub(crate) suqiu::petition::Jurisdiction);

#[cfg_attr(feature = "generate", uniffi::export)]
impl Jurisdiction {
    /// A policy and a directory together.
    #[cfg_attr(feature = "generate", uniffi::constructor)]
    pub fn new(policy: &Policy, directory: &Directory) -> Arc<Self> {
        Arc::new(Self(suqiu::petition::Jurisdiction {
            directory: directory.0.clone(),
            policy: policy.0.clone(),
        }))
    }

    /// Where a petition goes: one responsible unit in one channel, or why not here. What the facts
    /// leave out is unknown. `at` is when it is asked; limits of other procedures are read then.
    pub fn route(&self, facts: Facts, at: Instant) -> Result<RoutingDecision, Fault> {
        from_json(&wire::route(&self.0, &to_json(&facts)?, at.read()?)?)
    }

    /// Where a petition with these facts goes, as JSON; `at` is RFC 3339 with its offset.
    pub fn route_json(&self, facts: String, at: String) -> Result<String, Fault> {
        wire::route(&self.0, &facts, read_instant(&at)?)
    }

    /// Which rule decided, and of every other rule the first thing that it lacked.
    pub fn explain_route(&self, facts: Facts, at: Instant) -> Result<RouteExplanation, Fault> {
        let facts = to_json(&facts)?;
        from_json(&wire::explain_route(&self.0, &facts, at.read()?)?)
    }

    /// Which rule decided, and of every other rule the first thing that it lacked, as JSON.
    pub fn explain_route_json(&self, facts: String, at: String) -> Result<String, Fault> {
        wire::explain_route(&self.0, &facts, read_instant(&at)?)
    }
}
