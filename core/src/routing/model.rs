//! What a pack says about routing and tiers.

use std::collections::BTreeMap;

use serde::Serialize;

use super::kinds::{Body, Channel, FactKind, NotHereReason, Relation, Tier};
use crate::citation::Citation;
use crate::directory::{Function, Level};
use crate::id::RuleId;
use crate::json::FromJson;
use crate::petition::{Class, Procedure};
use crate::text::Text;

/// For each fact the values of which a rule speaks; a fact that is left out does not matter.
///
/// A value is a name, a subject path (with everything below it), a number or amount, or a range such
/// as `5..49`, `50..`, `..4`; `unknown` is a value like any other. With `!` before each of them a cell
/// is everything else.
pub type When = BTreeMap<FactKind, Vec<String>>;

/// Where petitions go.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct RoutingRules {
    /// What a subject, by its path, says about facts that are unknown; the longest path counts.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub assume: BTreeMap<String, Assumption>,
    /// The channels that go beside a route.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub beside: BTreeMap<RuleId, BesideRule>,
    /// Which matters are tried by mediation first.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub first_try: BTreeMap<RuleId, FirstTryRule>,
    /// The table of routes: every petition falls under exactly one.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub rules: BTreeMap<RuleId, RouteRule>,
}

/// What a subject says about facts that are unknown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Assumption {
    /// Why.
    pub because: Text,
    /// The class to go by: only an accusation, since taking a claim for one costs a transfer, taking
    /// one for a claim may show it to those it accuses (信访工作条例 30(3)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<Class>,
    /// The relation to go by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<Relation>,
}

/// A rule of the table of routes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RouteRule {
    /// Why it goes before the rules that it overrides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<Text>,
    /// What says so.
    pub citation: Citation,
    /// The rule in words.
    pub label: Text,
    /// The rules that it goes before where both hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<RuleId>,
    /// Whether it only holds where no other does, as 31(6) of the Regulations does.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub residual: bool,
    /// Where the petition goes.
    pub then: RouteThen,
    /// The limits of other procedures that a petition does not stop, by their clocks: those to ask the
    /// date for where it is not known. Every limit whose date is known is warned of besides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warns: Vec<RuleId>,
    /// For which petitions.
    #[serde(default)]
    pub when: When,
}

/// Where a petition goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RouteThen {
    /// To a channel.
    Route(RouteTo),
    /// Nowhere here.
    NotHere(NotHereTo),
}

impl RouteThen {
    /// The channel it leads to, if to one.
    pub(super) const fn to(&self) -> Option<&RouteTo> {
        match self {
            Self::Route(to) => Some(to),
            Self::NotHere(_) => None,
        }
    }
}

/// A deciding channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RouteTo {
    /// What the unit is there for, where that is not what the channel says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Function>,
    /// The channel, a deciding one.
    pub channel: Channel,
    /// The procedure into which the matter is diverted there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub procedure: Option<Procedure>,
}

/// Why a petition has no channel here, and what the petitioner can do next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NotHereTo {
    /// Whose it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Body>,
    /// The ground of refusal in the pack.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<RuleId>,
    /// What to do next, where no ground says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_step: Option<Text>,
    /// The procedure into which the matter is diverted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub procedure: Option<Procedure>,
    /// Why.
    pub reason: NotHereReason,
}

/// When mediation is tried first; the route stays, and the matter falls back to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FirstTryRule {
    /// What says so.
    pub citation: Citation,
    /// The rule in words.
    pub label: Text,
    /// For which petitions.
    #[serde(default)]
    pub when: When,
}

/// When a channel goes beside a route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BesideRule {
    /// The channel, an accompanying one.
    pub channel: Channel,
    /// What says so.
    pub citation: Citation,
    /// The rule in words.
    pub label: Text,
    /// For which petitions.
    #[serde(default)]
    pub when: When,
    /// Only beside these channels; beside every one where left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<Channel>,
}

impl BesideRule {
    /// Whether it goes beside a channel at all.
    pub(crate) fn is_with(&self, channel: Channel) -> bool {
        self.with.is_empty() || self.with.contains(&channel)
    }
}

/// What belongs to a channel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct ChannelRule {
    /// The clocks that start when a matter goes there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub clocks: Vec<RuleId>,
    /// What the petitioner should bring.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Text>,
}

/// The risk tiers of matters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct TierRules {
    /// Which level coordinates a matter of a tier.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub levels: BTreeMap<Tier, TierLevel>,
    /// Which matters are of which tier: of those that hold the highest counts, low where none does.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub rules: BTreeMap<RuleId, TierRule>,
}

/// The level that coordinates a matter of a tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TierLevel {
    /// What says so.
    pub citation: Citation,
    /// What that level must do.
    pub duty: Text,
    /// The level.
    pub level: Level,
}

/// Which matters are of a tier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TierRule {
    /// What says so.
    pub citation: Citation,
    /// The rule in words.
    pub label: Text,
    /// The tier.
    pub tier: Tier,
    /// For which matters.
    #[serde(default)]
    pub when: When,
}
