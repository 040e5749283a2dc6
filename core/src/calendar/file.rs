//! The form in which a calendar is written.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use super::Window;
use crate::instant::Date;
use crate::json::FromJson;
use crate::text::Text;

/// A calendar as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CalendarFile {
    /// The years that the exceptions cover.
    pub coverage: Coverage,
    /// Its identifier.
    pub id: String,
    /// Who says so.
    pub source: Text,
    /// Its version: the last year covered and a revision, like `2026-1`.
    pub version: String,
    /// The weekdays on which people work.
    pub week: Vec<Weekday>,
    /// Working windows by weekday; a make-up workday takes those of the first working weekday.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub windows: BTreeMap<Weekday, Vec<Window>>,
    /// The exceptions, by the year of the notice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<YearTable>,
    /// An offset like `+08:00`, or an IANA name (feature `tz`).
    pub zone: String,
}

/// The days that a table speaks for, both ends among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
}

/// What the notices for one year fix. Some days may lie in the December before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct YearTable {
    /// The festivals.
    pub festivals: Vec<Festival>,
    /// Where the notices are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<String>,
    /// The year.
    pub year: i32,
}

/// A festival with its days off and the workdays that make up for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Festival {
    /// Its name.
    pub name: Text,
    /// Days off (放假).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub off: Vec<Date>,
    /// Make-up workdays (调休上班).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub work: Vec<Date>,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Weekday {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

impl Weekday {
    /// Monday to Sunday.
    pub const ALL: [Self; 7] = [
        Self::Mon,
        Self::Tue,
        Self::Wed,
        Self::Thu,
        Self::Fri,
        Self::Sat,
        Self::Sun,
    ];
}

impl fmt::Display for Weekday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Mon => "mon",
            Self::Tue => "tue",
            Self::Wed => "wed",
            Self::Thu => "thu",
            Self::Fri => "fri",
            Self::Sat => "sat",
            Self::Sun => "sun",
        })
    }
}
