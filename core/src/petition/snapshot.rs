//! A petition's state in a form that outlives the library's version.

use serde::Serialize;

use super::state::Petition;
use crate::json::{self, FromJson, Misread};
use crate::policy::PolicyRef;
use crate::text::Text;

/// The version of snapshots written by this library.
pub const SNAPSHOT_VERSION: u32 = 1;

/// A petition's state, with the version of its form and the policy that it stands on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    /// The state.
    pub petition: Petition,
    /// The policy that was in use.
    pub policy: PolicyRef,
    /// The version of the form.
    pub snapshot: u32,
}

/// Why a snapshot cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SnapshotError {
    /// Not the form of a snapshot.
    #[error("a snapshot cannot be read: {}; fold the events instead", .0.en)]
    Unreadable(Text),
    /// A version that this library does not know.
    #[error(
        "a snapshot has version {0}, this library reads {SNAPSHOT_VERSION}: fold the events instead"
    )]
    Version(u32),
}

impl Snapshot {
    /// The state of a petition, as it can be kept.
    pub fn of(petition: Petition, policy: PolicyRef) -> Self {
        Self {
            petition,
            policy,
            snapshot: SNAPSHOT_VERSION,
        }
    }

    /// As JSON.
    pub fn to_json(&self) -> Result<String, SnapshotError> {
        crate::log::to_canonical(self).map_err(|error| SnapshotError::Unreadable(error.message()))
    }

    /// Reads a snapshot back. It stands on the sequence [`Petition::seq`]: apply the later events.
    pub fn from_json(text: &str) -> Result<Self, SnapshotError> {
        #[derive(FromJson)]
        struct Head {
            snapshot: u32,
        }
        let wrong = |error: Misread| SnapshotError::Unreadable(error.text());
        let head: Head = json::from_str(text).map_err(wrong)?;
        if head.snapshot != SNAPSHOT_VERSION {
            return Err(SnapshotError::Version(head.snapshot));
        }
        json::from_str(text).map_err(wrong)
    }
}
