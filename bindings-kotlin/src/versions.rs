//! Versions of a policy, and what a new one changes.

use std::sync::Arc;

use suqiu::wire;

use crate::directory::Directory;
use crate::error::SuqiuError;
use crate::guard::guard;
use crate::petition::Petition;
use crate::policy::Policy;
use crate::types::read_instant;

#[uniffi::export]
impl Policy {
    /// What this policy changes compared with an older one, for whom, as JSON (`Diff` in
    /// `schemas/suqiu.json`).
    pub fn diff_json(&self, old: &Policy) -> Result<String, SuqiuError> {
        guard(|| wire::diff(&old.0, &self.0))
    }

    /// What this policy changes for a petition that was decided under an older one, as JSON (`Affected` in
    /// `schemas/suqiu.json`); `null` where nothing changes. Without a directory it is not looked at where
    /// the petition would go.
    #[uniffi::method(default(directory = None))]
    pub fn affected_json(
        &self,
        old: &Policy,
        petition: &Petition,
        at: String,
        directory: Option<Arc<Directory>>,
    ) -> Result<String, SuqiuError> {
        petition.with(|petition| {
            let directory = directory.as_deref().map(|one| &one.0);
            wire::affected(&old.0, &self.0, directory, petition, read_instant(&at)?)
        })
    }
}

/// Which of the versions of a pack judges a day, which is written like `2026-03-02`, as JSON:
/// `{"policy":{…},"status":"in_force"}`, or `not_yet` with `from`, or `expired` with `to` and the
/// `successor`. The digest is that of `Policy.info`.
#[uniffi::export]
pub fn standing_json(versions: Vec<Arc<Policy>>, day: String) -> Result<String, SuqiuError> {
    guard(|| {
        let policies: Vec<_> = versions.iter().map(|one| one.0.clone()).collect();
        wire::standing(&policies, &day)
    })
}
