//! Small files beside petitions: listings, grid events.

use std::sync::Arc;

use suqiu::{Fault, wire};

use crate::directory::Jurisdiction;
use crate::generated::{Dossier, DossierCommand, DossierDecision, DossierEvent, DossierReading};
use crate::petition::Petition;
use crate::policy::Policy;
use crate::types::{Instant, Typed, from_json, read_instant, to_json};

#[cfg_attr(feature = "generate", uniffi::export)]
impl Jurisdiction {
    /// Decides a command about a dossier. Nothing changes: store the event, then `applyDossier` it.
    /// `petition` is the one that a listing is of, or that a grid event turns into; other commands need
    /// none.
    pub fn decide_dossier(
        &self,
        dossier: Dossier,
        command: DossierCommand,
        petition: Option<Arc<Petition>>,
    ) -> Result<DossierDecision, Fault> {
        let (dossier, command) = (to_json(&dossier)?, to_json(&command)?);
        let decided = self.decide_dossier_json(dossier, command, petition)?;
        from_json(&decided)
    }

    /// Decides a command about a dossier, both given as JSON; the decision as canonical JSON. A dossier
    /// before its first event is `{"id": "…"}`.
    pub fn decide_dossier_json(
        &self,
        dossier: String,
        command: String,
        petition: Option<Arc<Petition>>,
    ) -> Result<String, Fault> {
        match petition {
            None => wire::decide_dossier(&self.0, None, &dossier, &command),
            Some(petition) => petition
                .with(|petition| wire::decide_dossier(&self.0, Some(petition), &dossier, &command)),
        }
    }
}

#[cfg_attr(feature = "generate", uniffi::export)]
impl Policy {
    /// What the clock of a dossier's step shows; none where none runs.
    pub fn read_dossier(
        &self,
        dossier: Dossier,
        now: Instant,
    ) -> Result<Typed<Option<DossierReading>>, Fault> {
        let dossier = to_json(&dossier)?;
        from_json(&wire::read_dossier(&self.0, &dossier, now.read()?)?)
    }

    /// What the clock of a dossier's step shows, as JSON; `null` where none runs.
    pub fn read_dossier_json(&self, dossier: String, now: String) -> Result<String, Fault> {
        wire::read_dossier(&self.0, &dossier, read_instant(&now)?)
    }
}

/// A dossier after events: all of them are taken, or none.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn apply_dossier(dossier: Dossier, events: Typed<Vec<DossierEvent>>) -> Result<Dossier, Fault> {
    let (dossier, events) = (to_json(&dossier)?, to_json(&events)?);
    from_json(&wire::apply_dossier(&dossier, &events)?)
}

/// A dossier after events, as JSON: a JSON array, a decision, or lines of a log.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn apply_dossier_json(dossier: String, events: String) -> Result<String, Fault> {
    wire::apply_dossier(&dossier, &events)
}
