//! A policy as data: what a pack says once everything it extends is filled in.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::citation::{Citation, Sources};
use crate::clock::{Budget, Fraction, Nature, Period, Roll, Thresholds};
use crate::directory::Level;
use crate::dossier::{DecisionKind, FundRule, GridKind, ServiceRule};
use crate::id::{PackId, RuleId};
use crate::instant::Date;
use crate::json::FromJson;
use crate::petition::{Branch, Class, EscalationTrigger, FollowUpParty, Mode, Moment, Procedure};
use crate::routing::{Channel, ChannelRule, RoutingRules, TierRules};
use crate::tables::ScheduleRule;
use crate::text::Text;

/// A whole pack, resolved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PolicyModel {
    /// The calendar and what the place adds to it.
    pub calendar: CalendarUse,
    /// What belongs to each channel.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub channels: BTreeMap<Channel, ChannelRule>,
    /// The clocks, by id.
    pub clocks: BTreeMap<RuleId, ClockRule>,
    /// When clocks change colour, unless one says otherwise.
    pub colours: Colours,
    /// The kinds of decisions whose risks are assessed, by id. Where there is none, nothing is assessed.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub decision_kinds: BTreeMap<RuleId, DecisionKind>,
    /// When a matter climbs to the next level.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub escalation: BTreeMap<EscalationTrigger, EscalationRule>,
    /// Who follows up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<FollowUpRules>,
    /// The kinds of problems that a grid reports, by id. Where there is none, nothing is reported.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub grid_kinds: BTreeMap<RuleId, GridKind>,
    /// The grounds on which a petition is not, or no longer, accepted, by id.
    pub grounds: BTreeMap<RuleId, Ground>,
    /// The services that grids do on people's behalf, by id. Where there is none, no journal is kept.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub journal_services: BTreeMap<RuleId, ServiceRule>,
    /// The work fund of each difficulty, by id. Where there is none, no case is listed.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub listing_funds: BTreeMap<RuleId, FundRule>,
    /// What the pack is.
    pub pack: PackInfo,
    /// How petitions are taken in.
    pub registration: RegistrationRules,
    /// Where petitions go.
    #[serde(default, skip_serializing_if = "is_default")]
    pub routing: RoutingRules,
    /// What comes round again, by id: receptions, inspections, meetings.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub schedules: BTreeMap<RuleId, ScheduleRule>,
    /// Simplified handling.
    pub simplified: SimplifiedRules,
    /// What the pack cites.
    pub sources: Sources,
    /// The subjects (内容分类): each path, with its English name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub subjects: BTreeMap<String, String>,
    /// Whether and on which grounds handling may be suspended.
    pub suspension: SuspensionRules,
    /// The risk tiers of matters.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tiers: TierRules,
}

/// What a pack is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PackInfo {
    /// The packs that went into a resolved one, nearest first. Written by the library in place of
    /// `extends`: a resolved pack stands on its own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub built_on: Vec<PackVersion>,
    /// The pack it builds upon, until it is resolved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extends: Option<PackId>,
    /// Its identifier.
    pub id: PackId,
    /// The place or level it is for.
    pub name: Text,
    /// First day on which it applies.
    pub valid_from: Date,
    /// Last day on which it applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Date>,
    /// Its version, as its author counts.
    pub version: String,
}

/// A version of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PackVersion {
    /// The pack.
    pub id: PackId,
    /// Its version.
    pub version: String,
}

/// Which calendar a pack counts on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CalendarUse {
    /// The calendar's identifier; `cn` is in the library.
    pub base: String,
    /// Days that a place adds, where the notice says nothing (全国年节及纪念日放假办法 4).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regional: Vec<RegionalDay>,
    /// The working windows of a day, for clocks in working hours, like `08:30-12:00`.
    pub windows: Vec<String>,
}

/// A day that a place adds to the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RegionalDay {
    /// What says so.
    pub citation: Citation,
    /// The day.
    pub date: Date,
    /// The festival's name.
    pub name: Text,
    /// Whether people work on it.
    pub working: bool,
}

/// When clocks change colour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Colours {
    /// Blue from this fraction of the budget.
    pub blue: Fraction,
    /// Where the fractions come from.
    pub citation: Citation,
    /// Red from this fraction.
    pub red: Fraction,
    /// Yellow from this fraction.
    pub yellow: Fraction,
}

impl Colours {
    /// The three fractions.
    pub fn thresholds(&self) -> Thresholds {
        Thresholds {
            blue: self.blue,
            red: self.red,
            yellow: self.yellow,
        }
    }
}

/// Who bears a clock: the unit that is late when it runs out, or whose right it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Bearer {
    /// The unit that registered the petition.
    Receiver,
    /// The unit responsible for handling: the lead, once there is one, else the receiver.
    Holder,
    /// The unit of the assignment to which the clock belongs.
    Assignee,
    /// The unit asked to review.
    Reviewer,
    /// The unit asked to review finally.
    FinalReviewer,
    /// The body of the procedure into which the matter was diverted.
    Procedure,
    /// The unit to which a suggestion or a supervision is addressed.
    Addressee,
    /// The mediator's unit.
    Mediator,
    /// The unit that coordinates, at the level that the matter climbed to.
    Coordinator,
    /// The petitioner.
    Petitioner,
    /// Both sides of a dispute.
    BothSides,
}

/// To what a clock belongs; one clock runs for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Layer {
    /// The petition: it survives a transfer from unit to unit.
    Petition,
    /// One unit's assignment.
    Assignment,
    /// One supervision or suggestion.
    Supervision,
}

/// Which handling a clock belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Handling {
    /// The ordinary one.
    Ordinary,
    /// The simplified one.
    Simplified,
}

/// The petitions to which a clock applies. What is left out does not matter; a matter that is not
/// yet classified counts as one to which the clock applies, so that nobody gains time by waiting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct AppliesTo {
    /// The branches of article 31.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub branches: Vec<Branch>,
    /// The classes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub classes: Vec<Class>,
    /// Ordinary or simplified handling.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handling: Option<Handling>,
    /// The modes of handling.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub modes: Vec<Mode>,
    /// The procedure to which the matter was diverted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub procedures: Vec<Procedure>,
    /// Only petitioners who can be reached (信访工作条例 23(2)).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub reachable: bool,
}

impl AppliesTo {
    /// Whether it is for a class and a branch: what is not known counts as what it is for, but only
    /// claims have branches.
    pub(crate) fn covers(&self, class: Option<Class>, branch: Option<Branch>) -> bool {
        let is_class =
            class.is_none_or(|class| self.classes.is_empty() || self.classes.contains(&class));
        let is_branch = self.branches.is_empty()
            || match (class, branch) {
                (Some(class), None) => class == Class::Claim,
                (_, branch) => branch.is_none_or(|branch| self.branches.contains(&branch)),
            };
        is_class && is_branch
    }
}

/// How far a clock may be extended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExtensionRule {
    /// After the clock ran out too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub after_expiry: bool,
    /// All extensions together, in the unit of the budget.
    pub cap: Period,
    /// What says so.
    pub citation: Citation,
}

/// What happens to a running clock when a new version of the pack comes into force.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OnNewPolicy {
    /// It keeps its terms.
    #[default]
    Keep,
    /// It takes the new terms, and keeps what it has used.
    CarryOver,
}

/// The point on a clock's axis at which something happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RungPoint {
    /// A fraction of the budget.
    At(Fraction),
    /// Some units of the budget after it ran out; 0 is at once.
    After(u32),
}

/// What a rung of a ladder asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RungAct {
    /// Remind the bearer (提醒、催办).
    Remind,
    /// Supervise the bearer (督办).
    Supervise,
    /// Take it to the unit above (升级).
    Escalate,
}

/// One step of what happens as a clock runs out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Rung {
    /// What it asks for.
    pub act: RungAct,
    /// What says so.
    pub citation: Citation,
    /// Its identifier, unique on its clock.
    pub id: RuleId,
    /// When.
    pub point: RungPoint,
}

/// A clock as a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools)] // each is a line of a pack, none depends on another
pub struct ClockRule {
    /// To which petitions.
    #[serde(default, skip_serializing_if = "is_default")]
    pub applies_to: AppliesTo,
    /// Who bears it.
    pub bearer: Bearer,
    /// How long.
    pub budget: Budget,
    /// What says so.
    pub citation: Citation,
    /// When it changes colour, if not like the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colours: Option<Thresholds>,
    /// What ends it.
    pub ends_on: Vec<Moment>,
    /// Whether the time of a hearing is left out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub excludes_hearing: bool,
    /// How far it may be extended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<ExtensionRule>,
    /// Whether the petition cannot be archived while it runs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub holds_archive: bool,
    /// Its name.
    pub label: Text,
    /// What happens as it runs out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ladder: Vec<Rung>,
    /// Whether running out breaks no duty: what could be done until then can no longer be done (an
    /// objection), or something else becomes possible (a suit). A right always lapses.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lapses: bool,
    /// To what it belongs.
    pub layer: Layer,
    /// Duty or right.
    pub nature: Nature,
    /// What its author wants to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// What happens to it under a new version.
    #[serde(default, skip_serializing_if = "is_default")]
    pub on_new_policy: OnNewPolicy,
    /// What happens on a day of rest.
    #[serde(default, skip_serializing_if = "is_default")]
    pub roll: Roll,
    /// What starts it.
    pub starts_on: Vec<Moment>,
    /// Whether a suspension stops it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub suspendable: bool,
}

/// When a matter climbs to the next level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EscalationRule {
    /// What says so.
    pub citation: Citation,
    /// The rule in words.
    pub label: Text,
    /// Whether the unit that has the matter is supervised at once; only for what is late, since
    /// supervision answers a unit's failure (信访工作条例 40(1)).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub supervise: bool,
    /// To which level; one up where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Level>,
}

/// Who follows up (practice row H5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FollowUpRules {
    /// What says so.
    pub citation: Citation,
    /// The parties that all follow up on somebody who is not satisfied.
    pub dissatisfied: Vec<FollowUpParty>,
}

/// Whether a ground refuses a petition at the door or ends one that was taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum GroundKind {
    /// 不予受理.
    NotAccepted,
    /// 不再受理.
    NoLongerAccepted,
}

impl GroundKind {
    /// The name on the wire.
    pub(super) const fn wire(self) -> &'static str {
        match self {
            Self::NotAccepted => "not_accepted",
            Self::NoLongerAccepted => "no_longer_accepted",
        }
    }
}

/// A ground on which a petition is not, or no longer, accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ground {
    /// What says so.
    pub citation: Citation,
    /// Only for a unit that received the petition directly: one to which it was sent objects
    /// instead, and the sender decides (信访工作条例 23(3)).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub direct_only: bool,
    /// At the door or later.
    pub kind: GroundKind,
    /// The ground in words.
    pub label: Text,
    /// What the petitioner can do next.
    pub next_step: Text,
}

/// How petitions are taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RegistrationRules {
    /// How many days a step may lie before its recording without a named officer's word.
    pub backdating_days: u32,
    /// How many people may represent a joint visit.
    pub representatives_max: u32,
}

/// Simplified handling (简易办理).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SimplifiedRules {
    /// Whether the place uses it.
    pub allowed: bool,
    /// What says so.
    pub citation: Citation,
}

/// Suspension of handling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SuspensionRules {
    /// Whether the place allows it. National law has none.
    pub allowed: bool,
    /// What says so.
    pub citation: Citation,
    /// On which grounds, by id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub grounds: BTreeMap<RuleId, Text>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
