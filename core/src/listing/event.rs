//! What happened to a listing.

use serde::{Deserialize, Serialize};

use super::act::{ClaimCase, ReleaseCase, SettleCase, WithdrawCase};
use crate::id::{CommandId, ListingId, PetitionId, RuleId};
use crate::instant::Instant;
use crate::money::Money;
use crate::petition::Actor;
use crate::policy::PolicyRef;

/// The version of the events of listings written by this library.
pub const LISTING_EVENT_VERSION: u32 = 1;

/// One thing that happened to a listing. The fields stand in alphabetical order, as a log needs them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListingEvent {
    /// Who issued the command.
    pub actor: Actor,
    /// When it was recorded.
    pub at: Instant,
    /// The command it comes from.
    pub command: CommandId,
    /// What happened.
    pub fact: ListingFact,
    /// To which listing.
    pub listing: ListingId,
    /// The policy under which it was decided.
    pub policy: PolicyRef,
    /// Its place among the listing's events, from 1 on.
    pub seq: u64,
    /// The version of the form in which it is written.
    pub v: u32,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ListingFact {
    /// It was listed.
    Listed {
        /// How hard it is.
        difficulty: RuleId,
        /// The fund, as the table had it then.
        fund: Money,
        /// The petition.
        petition: PetitionId,
    },
    /// A team took it on.
    Claimed(ClaimCase),
    /// It is free again.
    Released(ReleaseCase),
    /// The work was paid for.
    Settled(SettleCase),
    /// It was taken off the list.
    Withdrawn(WithdrawCase),
}
