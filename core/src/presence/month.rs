//! A month of a year.

use std::fmt;
use std::str::FromStr;

use chrono::Datelike as _;
use serde::{Serialize, Serializer};

use crate::instant::Date;
use crate::text::Text;

/// A month from 1970-01 to 2099-12, written like `2026-03`.
///
/// ```
/// use suqiu::presence::Month;
/// let december: Month = "2026-12".parse()?;
/// assert_eq!(december.next().map(|month| month.to_string()).as_deref(), Some("2027-01"));
/// assert!("2026-13".parse::<Month>().is_err());
/// # Ok::<(), suqiu::presence::MonthError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: u16,
    month: u8,
}

/// A text is no month.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no month from 1970 to 2099: write it like 2026-03")]
pub struct MonthError(String);

impl MonthError {
    /// What is wrong.
    pub fn message(&self) -> Text {
        let zh = format!("“{}”不是1970至2099年的月份：写成“2026-03”", self.0);
        Text::new(zh, self.to_string())
    }
}

impl Month {
    const YEARS: std::ops::RangeInclusive<u16> = 1970..=2099;

    /// The month in which a day lies.
    pub fn of(day: Date) -> Option<Self> {
        let year = u16::try_from(day.year()).ok()?;
        let month = u8::try_from(day.month()).ok()?;
        Self::YEARS.contains(&year).then_some(Self { year, month })
    }

    /// Its first day.
    pub fn first_day(self) -> Option<Date> {
        Date::from_ymd_opt(i32::from(self.year), u32::from(self.month), 1)
    }

    /// Its number, counted through the years.
    pub(crate) fn ordinal(self) -> u32 {
        u32::from(self.year) * 12 + u32::from(self.month)
    }

    /// The month after; none after 2099-12.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        if self.month < 12 {
            return Some(Self {
                month: self.month.saturating_add(1),
                ..self
            });
        }
        let year = self.year.saturating_add(1);
        Self::YEARS
            .contains(&year)
            .then_some(Self { year, month: 1 })
    }
}

impl FromStr for Month {
    type Err = MonthError;

    fn from_str(text: &str) -> Result<Self, MonthError> {
        let digits = |part: &str, len: usize| {
            part.len() == len && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        text.split_once('-')
            .filter(|(year, month)| digits(year, 4) && digits(month, 2))
            .and_then(|(year, month)| Some((year.parse().ok()?, month.parse().ok()?)))
            .filter(|(year, month)| Self::YEARS.contains(year) && (1..=12).contains(month))
            .map(|(year, month)| Self { year, month })
            .ok_or_else(|| MonthError(text.chars().take(32).collect()))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

crate::from_text::read_as_text!(Month, str::parse, MonthError::message);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Month {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Month".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": r"^(19[7-9][0-9]|20[0-9][0-9])-(0[1-9]|1[0-2])$",
            "description": "a month, like 2026-03"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_month_is_refused() {
        for text in [
            "",
            "2026",
            "2026-3",
            "2026-00",
            "2026-13",
            "1969-12",
            "2100-01",
            "2026-03-01",
            "+026-03",
            "２026-03",
        ] {
            assert!(text.parse::<Month>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_last_month_has_none_after_it() {
        assert_eq!("2099-12".parse::<Month>().unwrap().next(), None);
        assert_eq!(
            "2026-09".parse::<Month>().unwrap().next(),
            "2026-10".parse().ok()
        );
    }
}
