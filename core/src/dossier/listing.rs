//! A hard case that is listed with a work fund and claimed by a team (挂牌、揭榜, practice row L5).

use serde::Serialize;

use super::event::DossierFact;
use crate::id::{DocumentRef, PetitionId, RuleId, UnitId};
use crate::json::FromJson;
use crate::money::Money;
use crate::petition::{Words, kinds};

kinds! {
    /// Where a listing stands.
    ListingPhase {
        Listed = "listed", "已挂牌，待揭榜", "listed, free to claim";
        Claimed = "claimed", "已揭榜", "claimed by a team";
        Settled = "settled", "已结算", "settled";
        Delisted = "delisted", "已撤牌", "taken off the list";
    }
}

/// List a hard case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListCase {
    /// How hard it is, as the pack's table of funds has it.
    pub difficulty: RuleId,
    /// The petition.
    pub petition: PetitionId,
}

/// A hard case was listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListedCase {
    /// How hard it is.
    pub difficulty: RuleId,
    /// The fund, as the table had it then; a later table changes nothing.
    pub fund: Money,
    /// The petition.
    pub petition: PetitionId,
}

/// Take a case on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimCase {
    /// The team.
    pub team: UnitId,
}

/// Give a case back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReleaseCase {
    /// Why.
    pub reason: Words,
}

/// Pay for the work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettleCase {
    /// What the work was, and that it is paid for.
    pub document: DocumentRef,
    /// How much is paid: at most the fund.
    pub paid: Money,
}

/// Take a case off the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DelistCase {
    /// Why.
    pub reason: Words,
}

/// A listed case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Listing {
    /// How hard it is.
    pub difficulty: RuleId,
    /// The work fund.
    pub fund: Money,
    /// The unit that listed it.
    pub lister: UnitId,
    /// What was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid: Option<Money>,
    /// The petition.
    pub petition: PetitionId,
    /// Where it stands.
    pub phase: ListingPhase,
    /// The team that has it, or that was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team: Option<UnitId>,
}

impl Listing {
    pub(super) fn opened(case: &ListedCase, lister: &UnitId) -> Self {
        Self {
            difficulty: case.difficulty.clone(),
            fund: case.fund,
            lister: lister.clone(),
            paid: None,
            petition: case.petition.clone(),
            phase: ListingPhase::Listed,
            team: None,
        }
    }

    /// What of the fund is not spent.
    pub fn left(&self) -> Option<Money> {
        self.fund.checked_sub(self.paid.unwrap_or(Money::ZERO))
    }

    pub(super) fn apply(&mut self, fact: &DossierFact) {
        match fact {
            DossierFact::Claimed(claim) => {
                self.team = Some(claim.team.clone());
                self.phase = ListingPhase::Claimed;
            }
            DossierFact::Released(_) => {
                self.team = None;
                self.phase = ListingPhase::Listed;
            }
            DossierFact::Settled(settle) => {
                self.paid = Some(settle.paid);
                self.phase = ListingPhase::Settled;
            }
            DossierFact::Delisted(_) => {
                self.team = None;
                self.phase = ListingPhase::Delisted;
            }
            _ => {}
        }
    }
}
