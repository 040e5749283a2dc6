//! What can happen to a clock.

use std::borrow::Cow;

use serde::Serialize;

use super::kinds::{Moment, kinds};
use crate::clock::{Colour, Due, Exclusion, Ledger, Outcome, PauseCause, Terms};
use crate::id::{ClockKey, RuleId, RungKey, UnitId};
use crate::instant::Instant;
use crate::json::FromJson;
use crate::policy::{Bearer, PolicyDigest, RungAct};

/// A clock started, with everything that its arithmetic will ever need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools)] // each is a line of a pack, none depends on another
pub struct ClockStarted {
    /// What started it.
    pub anchor: Moment,
    /// Who bears it.
    pub bearer: Bearer,
    /// The version of the calendar behind `due`.
    pub calendar: Cow<'static, str>,
    /// Its due as it was told, if it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// Whether a hearing's days do not count.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub excludes_hearing: bool,
    /// How many units it may be extended by in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension_cap: Option<u32>,
    /// Whether the petition cannot be archived while it runs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub holds_archive: bool,
    /// Its key.
    pub key: ClockKey,
    /// Whether running out is no breach: what it is for simply lapses.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lapses: bool,
    /// Its start, and what it used up before.
    pub ledger: Ledger,
    /// Its rule.
    pub rule: RuleId,
    /// What it belongs to, where that is not the petition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<RuleId>,
    /// Whether a suspension stops it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub suspendable: bool,
    /// Its terms.
    pub terms: Terms,
}

/// Why a clock ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EndCause {
    /// What its rule waits for happened.
    Moment(Moment),
    /// Its rule does not apply to the petition any more.
    NotApplicable,
    /// Another clock took its place.
    Superseded,
    /// The petition came to an end.
    PetitionEnded,
    /// A right was not used in time.
    Lapsed,
}

/// A clock ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClockEnded {
    /// When.
    pub at: Instant,
    /// Why.
    pub cause: EndCause,
    /// Which one.
    pub key: ClockKey,
    /// Whether it was in time; left out where nothing was due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
}

/// A clock stands still.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClockPaused {
    /// Why.
    pub cause: PauseCause,
    /// Since when.
    pub from: Instant,
    /// Which one.
    pub key: ClockKey,
}

/// A clock runs on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClockResumed {
    /// Its due now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// Which one.
    pub key: ClockKey,
    /// Since when.
    pub to: Instant,
}

/// A clock was given more time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClockExtended {
    /// How many units.
    pub by: u32,
    /// Its due now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// Which one.
    pub key: ClockKey,
}

/// Days do not count on a clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClockDaysExcluded {
    /// Its due now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// Which days.
    pub excluded: Exclusion,
    /// Which clock.
    pub key: ClockKey,
}

/// A clock was broken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClockBreached {
    /// The unit that bore it, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bearer: Option<UnitId>,
    /// The due that passed.
    pub due: Due,
    /// Which one.
    pub key: ClockKey,
}

/// A rung of a ladder was claimed: it is not given out again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RungClaimed {
    /// What it asks for; a colour asks for nothing but attention.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<RungAct>,
    /// When it was reached.
    pub at: Instant,
    /// Its colour, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<Colour>,
    /// Its key.
    pub key: RungKey,
}

/// A new policy came into use, and a clock that runs goes on with its terms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools)] // as when it started
pub struct ClockCarriedOver {
    /// Who bears it from now on.
    pub bearer: Bearer,
    /// The version of the calendar behind `due`.
    pub calendar: Cow<'static, str>,
    /// Its due now, if it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// Its due as it was told before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_before: Option<Due>,
    /// Whether a hearing's days do not count.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub excludes_hearing: bool,
    /// How many units it may be extended by in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension_cap: Option<u32>,
    /// The policy that was in use before; the event names the new one.
    pub from: PolicyDigest,
    /// Whether the petition cannot be archived while it runs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub holds_archive: bool,
    /// Which one.
    pub key: ClockKey,
    /// Whether running out is no breach.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lapses: bool,
    /// Since when the new terms hold.
    pub since: Instant,
    /// Whether a suspension stops it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub suspendable: bool,
    /// Its terms from now on.
    pub terms: Terms,
}

kinds! {
    /// Why a clock keeps its terms although the new policy carries it over.
    KeptBecause {
        RightCut = "right_cut", "会缩短正在进行的群众权利", "it would cut a right of people that runs";
        OverTheCap = "over_the_cap", "已延长的超过新规则的上限，改用会更长", "what it was extended by is over the new cap, and it would end later";
        BeforeInForce = "before_in_force", "按新规则在其生效前即已到期", "it would have ended before the new rule was in force";
        AnotherUnit = "another_unit", "已按另一单位延长", "it was extended in another unit";
        AnotherKind = "another_kind", "新规则是另一种期限", "the new rule is of another kind";
    }
}

/// A new policy came into use that carries a clock over, and the clock keeps its terms all the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClockKept {
    /// Why.
    pub because: KeptBecause,
    /// The policy that was in use before.
    pub from: PolicyDigest,
    /// Which one.
    pub key: ClockKey,
}

/// A new calendar moved a due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DueMoved {
    /// The calendar before.
    pub calendar_from: Cow<'static, str>,
    /// The calendar now.
    pub calendar_to: Cow<'static, str>,
    /// The due as it was told before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Due>,
    /// Which clock.
    pub key: ClockKey,
    /// The due now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Due>,
}
