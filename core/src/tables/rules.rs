//! What a pack says of what comes round again.

use serde::Serialize;

use super::agenda::AgendaPart;
use crate::citation::Citation;
use crate::clock::Roll;
use crate::directory::{Function, Level};
use crate::json::FromJson;
use crate::petition::kinds;
use crate::text::Text;

kinds! {
    /// What comes round again.
    ScheduleKind {
        Reception = "reception", "接访", "leaders receive people";
        Inspection = "inspection", "排查、督查", "inspection";
        Review = "review", "案件评查、研判", "review of cases";
        Bulletin = "bulletin", "通报", "bulletin";
        Settlement = "settlement", "结账", "settlement of accounts";
        Analysis = "analysis", "分析研判会", "analysis meeting";
    }
}

kinds! {
    /// How often.
    Every {
        Day = "day", "每日", "every day";
        WorkingDay = "working_day", "每个工作日", "every working day";
        Week = "week", "每周", "every week, from Monday on";
        HalfMonth = "half_month", "每半月", "every half month: the 1st to the 15th, and the rest";
        Month = "month", "每月", "every month";
    }
}

impl Every {
    /// The last day that [`ScheduleRule::on`] can name.
    pub const fn last_day(self) -> u8 {
        match self {
            Self::Day | Self::WorkingDay => 1,
            Self::Week => 7,
            Self::HalfMonth => 16,
            Self::Month => 31,
        }
    }
}

/// Something that comes round again: a reception, an inspection, a meeting. Each unit of the level, with
/// the function where one is named, owes it once in each stretch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ScheduleRule {
    /// What is on its agenda, in this order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agenda: Vec<AgendaPart>,
    /// What says so.
    pub citation: Citation,
    /// How often.
    pub every: Every,
    /// Only units that have this function.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<Function>,
    /// What it is.
    pub kind: ScheduleKind,
    /// Its name.
    pub label: Text,
    /// The level whose units owe it.
    pub level: Level,
    /// The day of the stretch by which it is held, from 1 on; the last one where it is left out, or the
    /// stretch is shorter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<u8>,
    /// What happens where that day is a day of rest.
    #[serde(default, skip_serializing_if = "is_default")]
    pub roll: Roll,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
