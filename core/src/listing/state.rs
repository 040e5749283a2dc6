//! A listing as it stands: the fold of its events.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::event::{LISTING_EVENT_VERSION, ListingEvent, ListingFact};
use crate::id::{CommandId, ListingId, PetitionId, RuleId, UnitId};
use crate::instant::Instant;
use crate::money::Money;
use crate::petition::kinds;

kinds! {
    /// Where a listing stands.
    ListingPhase {
        Unlisted = "unlisted", "未挂牌", "not listed";
        Listed = "listed", "已挂牌，待揭榜", "listed, to be claimed";
        Claimed = "claimed", "已揭榜", "claimed";
        Settled = "settled", "已结算", "settled";
        Withdrawn = "withdrawn", "已撤牌", "withdrawn";
    }
}

/// A listing as it stands. A value: copied freely, changed only by [`Listing::apply`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Listing {
    /// The commands that were carried out.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub commands: BTreeSet<CommandId>,
    /// How hard it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difficulty: Option<RuleId>,
    /// The fund.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fund: Option<Money>,
    /// Its identifier.
    pub id: ListingId,
    /// When the last event was recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_at: Option<Instant>,
    /// The unit that listed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lister: Option<UnitId>,
    /// The version of an event that this library is too old for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newer: Option<u32>,
    /// What was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid: Option<Money>,
    /// The petition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub petition: Option<PetitionId>,
    /// Where it stands.
    pub phase: ListingPhase,
    /// The sequence of its last event; 0 before the first.
    pub seq: u64,
    /// The team that has it, or that was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<UnitId>,
}

impl Listing {
    /// A listing before its first event.
    pub fn blank(id: ListingId) -> Self {
        Self {
            commands: BTreeSet::new(),
            difficulty: None,
            fund: None,
            id,
            last_at: None,
            lister: None,
            newer: None,
            paid: None,
            petition: None,
            phase: ListingPhase::Unlisted,
            seq: 0,
            team: None,
        }
    }

    /// What of the fund is not spent.
    pub fn left(&self) -> Option<Money> {
        self.fund?.checked_sub(self.paid.unwrap_or(Money::ZERO))
    }

    /// Takes an event in. One of another listing, or one that is known already, changes nothing.
    pub fn apply(&mut self, event: &ListingEvent) {
        if event.listing != self.id || event.seq <= self.seq {
            return;
        }
        self.seq = event.seq;
        if event.v > LISTING_EVENT_VERSION {
            self.newer = Some(event.v);
            return;
        }
        self.commands.insert(event.command.clone());
        self.last_at = Some(event.at);
        match &event.fact {
            ListingFact::Listed {
                difficulty,
                fund,
                petition,
            } => {
                self.difficulty = Some(difficulty.clone());
                self.fund = Some(*fund);
                self.petition = Some(petition.clone());
                self.lister.clone_from(&event.actor.unit);
                self.phase = ListingPhase::Listed;
            }
            ListingFact::Claimed(claim) => {
                self.team = Some(claim.team.clone());
                self.phase = ListingPhase::Claimed;
            }
            ListingFact::Released(_) => {
                self.team = None;
                self.phase = ListingPhase::Listed;
            }
            ListingFact::Settled(settle) => {
                self.paid = Some(settle.paid);
                self.phase = ListingPhase::Settled;
            }
            ListingFact::Withdrawn(_) => {
                self.team = None;
                self.phase = ListingPhase::Withdrawn;
            }
        }
    }
}
