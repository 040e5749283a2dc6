//! Versions of a policy, and what a new one changes.

use std::sync::Arc;

use suqiu::{Fault, wire};

use crate::directory::Directory;
use crate::petition::Petition;
use crate::policy::Policy;
use crate::types::read_instant;

#[cfg_attr(feature = "generate", uniffi::export)]
impl Policy {
    /// What this policy changes compared with an older one, for whom, as JSON (`Diff` in
    /// `schemas/suqiu.json`).
    pub fn diff_json(&self, old: &Policy) -> Result<String, Fault> {
        wire::diff(&old.0, &self.0)
    }

    /// What this policy changes for a petition that was decided under an older one, as JSON (`Affected` in
    /// `schemas/suqiu.json`); `null` where nothing changes. Without a directory it is not looked at where
    /// the petition would go.
    pub fn affected_json(
        &self,
        old: &Policy,
        petition: &Petition,
        at: String,
        directory: Option<Arc<Directory>>,
    ) -> Result<String, Fault> {
        petition.with(|petition| {
            let directory = directory.as_deref().map(|one| &one.0);
            wire::affected(&old.0, &self.0, directory, petition, read_instant(&at)?)
        })
    }
}

/// Which of the versions of a pack judges a day, which is written like `2026-03-02`, as JSON:
/// `{"policy":{…},"status":"in_force"}`, or `not_yet` with `from`, or `expired` with `to` and the
/// `successor`. The digest is that of `Policy.info`.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn standing_json(versions: Vec<Arc<Policy>>, day: String) -> Result<String, Fault> {
    let policies: Vec<_> = versions.iter().map(|one| one.0.clone()).collect();
    wire::standing(&policies, &day)
}
