//! What routing answers.

use serde::Serialize;

use super::kinds::{Body, Channel, Limit, NotHereReason, Tier};
use super::router::Assumed;
use crate::citation::Citation;
use crate::clock::Due;
use crate::directory::{Function, Level};
use crate::id::{PlaceId, RuleId, UnitId};
use crate::instant::Date;
use crate::json::FromJson;
use crate::petition::Procedure;
use crate::policy::PolicyRef;
use crate::text::Text;

/// Where a petition goes, by which rule of which policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RoutingDecision {
    /// What was assumed from the subject, where it was unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assumed: Option<Assumed>,
    /// What the rule stands on.
    pub citation: Citation,
    /// Where it goes, or why not here.
    pub outcome: RouteOutcome,
    /// The policy.
    pub policy: PolicyRef,
    /// The rule.
    pub rule: RuleId,
    /// The risk tier of the matter.
    pub tier: Tier,
    /// The rules that gave the tier; none for a low one that no rule names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tier_rules: Vec<RuleId>,
    /// The limits of other procedures that the petition does not stop.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<LimitWarning>,
}

/// Where a petition goes, or why not here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(clippy::large_enum_variant)] // a route is the common case
pub enum RouteOutcome {
    /// A channel and a unit.
    Route(Route),
    /// No channel here.
    NotHere(NotHere),
}

/// A responsible unit in a deciding channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// The channels that go beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<Beside>,
    /// The channel.
    pub channel: Channel,
    /// The clocks of matters of this class and branch that start when it goes there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clocks: Vec<RuleId>,
    /// Who coordinates, by the tier of the matter; competence stays where it is.
    pub coordination: Coordination,
    /// The other units concerned: one leads, they work with it (信访工作条例 24). None in another
    /// procedure, where they are parties.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub co_units: Vec<UnitId>,
    /// What the petitioner should bring.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Text>,
    /// Units outside the place that the matter is also about: for their part the petitioner turns to
    /// them (信访工作条例 23(1)).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub elsewhere: Vec<UnitId>,
    /// Mediation is tried first; without agreement the responsible unit goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_try: Option<FirstTry>,
    /// The level of the responsible unit.
    pub level: Level,
    /// What no unit of the directory is there for: the unit named passes the matter on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<Function>,
    /// The procedure into which the matter is diverted there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub procedure: Option<Procedure>,
    /// The responsible unit.
    pub unit: UnitId,
    /// A visit to another door than the law says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wrong_door: Option<WrongDoor>,
}

/// A channel that goes beside a route.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Beside {
    /// The channel.
    pub channel: Channel,
    /// The rule.
    pub rule: RuleId,
    /// The unit, where the directory has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
}

/// Who coordinates a matter of a tier, and what for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Coordination {
    /// What that level must do.
    pub duty: Text,
    /// The level that the pack names for the tier.
    pub level: Level,
    /// The unit: that of the level, or the nearest above it.
    pub unit: UnitId,
}

/// Mediation before anything else, with the consent of both sides (信访工作条例 33).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FirstTry {
    /// What the rule stands on.
    pub citation: Citation,
    /// The rule.
    pub rule: RuleId,
    /// The unit that mediates, where the directory has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
}

/// Why a petition has no channel here, and what the petitioner can do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NotHere {
    /// Whose it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Body>,
    /// The ground of the pack on which it is refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<RuleId>,
    /// What the petitioner can do next.
    pub next_step: Text,
    /// The procedure into which the matter is diverted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub procedure: Option<Procedure>,
    /// Why.
    pub reason: NotHereReason,
}

/// A limit of another procedure, which a petition does not stop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LimitWarning {
    /// What says so.
    pub citation: Citation,
    /// The clock of the limit.
    pub clock: RuleId,
    /// When it runs out, where the day it counts from is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// The limit in words.
    pub label: Text,
    /// What else to know of it, such as that reconsideration must come first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Whether it still runs; left out where the day it counts from is not known: ask for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Limit>,
}

/// A visit neither at the competent level in the matter's own place nor at the level above
/// (信访工作条例 20(1)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WrongDoor {
    /// The articles.
    pub article: String,
    /// Where to go: the responsible unit, and the nearest one of a higher level above it.
    pub go_to: Vec<UnitId>,
    /// What to tell the petitioner.
    pub message: Text,
}

/// Why facts have no route.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RouteError {
    /// A subject that the pack does not list.
    #[error("`{subject}` is no subject of the pack")]
    UnknownSubject {
        /// The subject.
        subject: String,
        /// What was probably meant, or what there is.
        help: Text,
    },
    /// A place that no unit of the directory serves.
    #[error("the place `{0}` is not in the directory")]
    UnknownPlace(PlaceId),
    /// A unit that is not in the directory.
    #[error("the unit `{0}` is not in the directory")]
    UnknownUnit(UnitId),
    /// A day after the one on which it is asked.
    #[error("`{fact}` lies after the day of the question, {on}")]
    Future {
        /// Which date.
        fact: &'static str,
        /// The day of the question.
        on: Date,
    },
    /// The pack has no routing rules.
    #[error("the pack has no routing rules")]
    NoRules,
    /// An accusation against the only units that could look into it.
    #[error("every unit that could look into this accusation is one it accuses, or below it")]
    NobodyFree,
}

impl RouteError {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownSubject { .. } => "route.unknown_subject",
            Self::UnknownPlace(_) => "route.unknown_place",
            Self::UnknownUnit(_) => "route.unknown_unit",
            Self::Future { .. } => "route.future",
            Self::NoRules => "route.no_rules",
            Self::NobodyFree => "route.nobody_free",
        }
    }

    /// The fault for people.
    pub fn message(&self) -> Text {
        let zh = match self {
            Self::UnknownSubject { subject, .. } => format!("规则包的内容分类中没有“{subject}”"),
            Self::UnknownPlace(place) => format!("机构目录中没有地点“{place}”"),
            Self::UnknownUnit(unit) => format!("机构目录中没有“{unit}”"),
            Self::Future { fact, on } => format!("“{fact}”晚于提问之日 {on}"),
            Self::NoRules => "规则包没有路由规则".to_owned(),
            Self::NobodyFree => {
                "能够处理这一检举控告的机关都是被检举控告的机关或者其下级".to_owned()
            }
        };
        Text::new(zh, self.to_string())
    }

    /// What to do about it.
    pub fn remedy(&self) -> Text {
        match self {
            Self::UnknownSubject { help, .. } => help.clone(),
            Self::UnknownPlace(_) => Text::fixed(
                "改正地点，或者不写：不写即按全县处理",
                "correct the place, or leave it out: then the whole county is meant",
            ),
            Self::UnknownUnit(_) => Text::fixed(
                "改正机构编号，或者只写 respondent",
                "correct the identifier, or give `respondent` only",
            ),
            Self::Future { .. } => Text::fixed("改正日期", "correct the date"),
            Self::NoRules => Text::fixed(
                "让规则包继承 cn.national",
                "let the pack extend `cn.national`",
            ),
            Self::NobodyFree => Text::fixed(
                "在机构目录中列出上一级纪检监察机关（external）",
                "list the discipline inspection organ above in the directory, as external",
            ),
        }
    }
}
