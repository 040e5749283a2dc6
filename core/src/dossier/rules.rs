//! What a pack says of dossiers.

use serde::Serialize;

use crate::citation::Citation;
use crate::clock::Period;
use crate::json::FromJson;
use crate::money::Money;
use crate::petition::kinds;
use crate::text::Text;

/// The work fund of a difficulty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FundRule {
    /// How much is paid at most, in yuan.
    pub amount: Money,
    /// What says so.
    pub citation: Citation,
    /// The difficulty in words.
    pub label: Text,
}

kinds! {
    /// The classes of problems that a grid reports. All are of places and matters; none is of persons.
    GridClass {
        Environment = "environment", "市容环境", "environment and sanitation";
        Facilities = "facilities", "道路设施", "roads and facilities";
        WorkSafety = "work_safety", "安全生产", "work safety";
        FireSafety = "fire_safety", "消防安全", "fire safety";
        FoodAndDrugs = "food_and_drugs", "食品药品", "food and drugs";
        Disputes = "disputes", "矛盾纠纷", "disputes";
        Services = "services", "民生服务", "services to people";
        Land = "land", "土地规划", "land and building";
        Disasters = "disasters", "防汛防灾", "floods and disasters";
    }
}

/// A kind of problem that a grid reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GridKind {
    /// What says so.
    pub citation: Citation,
    /// Its class.
    pub class: GridClass,
    /// Its name.
    pub label: Text,
    /// Whether the grid may settle it by itself; otherwise it is raised to the next level.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on_the_spot: bool,
    /// Whether it must become a petition: a complaint about a unit is neither handled nor raised on the
    /// way that leads past that unit.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub petition_only: bool,
    /// The subject (内容分类) that it belongs to: the unit competent for it may handle the event too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// How long each step may take: to handle it or raise it, to handle what was raised, to feed back.
    pub within: Period,
}
