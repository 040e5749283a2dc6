//! What can be asked for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::id::{CommandId, DocumentRef, ListingId, PetitionId, RuleId, UnitId};
use crate::instant::Instant;
use crate::money::Money;
use crate::petition::{Actor, Words};

/// The work fund of each difficulty, as the place's pack has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct FundTable(pub BTreeMap<RuleId, Money>);

/// A command about a listing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListingCommand {
    /// What is asked for.
    pub act: ListingAct,
    /// Who asks.
    pub actor: Actor,
    /// When the server records it.
    pub at: Instant,
    /// Made by the client: the same command sent twice is carried out once.
    pub id: CommandId,
    /// The listing.
    pub listing: ListingId,
    /// The sequence of the listing that the caller decided on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_seq: Option<u64>,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum ListingAct {
    /// 挂牌: list a hard case.
    List(ListCase),
    /// 揭榜: a team takes it on.
    Claim(ClaimCase),
    /// 退榜: the team gives it back, or it is taken back.
    Release(ReleaseCase),
    /// 结算: pay for the work.
    Settle(SettleCase),
    /// 撤牌: take it off the list.
    Withdraw(WithdrawCase),
}

/// List a hard case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListCase {
    /// How hard it is, as the table of funds has it.
    pub difficulty: RuleId,
    /// The petition.
    pub petition: PetitionId,
}

/// Take a case on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimCase {
    /// The team.
    pub team: UnitId,
}

/// Give a case back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReleaseCase {
    /// Why.
    pub reason: Words,
}

/// Pay for the work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettleCase {
    /// What the work was, and that it is paid for.
    pub document: DocumentRef,
    /// How much is paid: at most the fund.
    pub paid: Money,
}

/// Take a case off the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WithdrawCase {
    /// Why.
    pub reason: Words,
}
