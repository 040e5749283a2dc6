//! What is known where commands are decided again, and what the clocks showed.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::dossier::Dossier;
use crate::id::{DossierId, PetitionId};
use crate::instant::Instant;
use crate::json::FromJson;
use crate::petition::Petition;

/// The petitions and dossiers that waiting commands are about, each the fold of the server's events. One
/// that is not here is one to which nothing has happened.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Dossiers.
    pub dossiers: BTreeMap<DossierId, Dossier>,
    /// Petitions.
    pub petitions: BTreeMap<PetitionId, Petition>,
}

/// What an answer of the server said, and what the phone's clock showed when it came. By how much the phone
/// is ahead follows from it, or more, where the answer was long on its way: so no unit gains time by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClockHeard {
    /// What the phone's clock showed.
    pub phone: Instant,
    /// What the server said.
    pub server: Instant,
}

impl ClockHeard {
    /// A time that the phone's clock showed, taken back by as much as it is ahead. A clock that is behind
    /// is not moved forward: no unit gains time.
    pub fn put_right(self, showed: Instant) -> Instant {
        let ahead = self.phone.micros().saturating_sub(self.server.micros());
        showed.saturating_add_micros(ahead.max(0).saturating_neg())
    }
}

/// The times of a synchronisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyncTimes {
    /// The time of whoever decides: recorded as the time of each event.
    pub at: Instant,
    /// What is known of the clock that made those commands which do not tell when they happened.
    pub heard: Option<ClockHeard>,
}

/// The question of a rebase, as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RebaseQuestion {
    /// The time of whoever decides.
    pub at: Instant,
    /// The dossiers that the commands are about, as they stand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dossiers: Vec<Dossier>,
    /// What is known of the phone's clock, for commands that do not tell when they happened: those that
    /// an outbox sends do, once it has heard the server's time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<ClockHeard>,
}

impl RebaseQuestion {
    /// What is known with some petitions, and the times. Of two states of one matter the newer one counts.
    pub fn with(self, petitions: impl IntoIterator<Item = Petition>) -> (Known, SyncTimes) {
        let times = SyncTimes {
            at: self.at,
            heard: self.heard,
        };
        let mut known = Known::default();
        for petition in petitions {
            let there = known.petitions.get(&petition.id);
            if there.is_none_or(|there| there.seq < petition.seq) {
                known.petitions.insert(petition.id.clone(), petition);
            }
        }
        for dossier in self.dossiers {
            let there = known.dossiers.get(&dossier.id);
            if there.is_none_or(|there| there.seq < dossier.seq) {
                known.dossiers.insert(dossier.id.clone(), dossier);
            }
        }
        (known, times)
    }
}
