//! A point in time, and the one way in which it is written.

use std::fmt;

use chrono::{DateTime, FixedOffset, SecondsFormat};
use serde::{Serialize, Serializer};

use crate::text::Text;

/// A civil date without zone.
pub type Date = chrono::NaiveDate;

/// A point in time, in whole microseconds, from 1970-01-01 up to the end of 2099 (UTC).
///
/// It is read from RFC 3339 with any offset, what is finer than a microsecond is cut off, and it is
/// always written at +08:00, the legal time of China, so that equal instants have equal bytes.
/// Which *day* an instant belongs to is a question for a [`Calendar`](crate::calendar::Calendar).
///
/// ```
/// use suqiu::Instant;
/// let instant: Instant = "2026-03-02T01:30:00Z".parse()?;
/// assert_eq!(instant.to_string(), "2026-03-02T09:30:00+08:00");
/// assert!("2026-03-02T09:30:00".parse::<Instant>().is_err(), "a time without offset is refused");
/// # Ok::<(), suqiu::InstantError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(i64);

/// Why a text or number is no instant.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InstantError {
    /// Not RFC 3339 with an offset.
    #[error("`{0}` is no time: write RFC 3339 with its offset, like 2026-03-02T09:30:00+08:00")]
    Syntax(String),
    /// Outside 1970 to 2099.
    #[error("a time lies outside 1970 to 2099")]
    OutOfRange,
}

impl InstantError {
    /// What is wrong.
    pub fn message(&self) -> Text {
        let zh = match self {
            Self::Syntax(text) => {
                format!("“{text}”不是时间：要写成带时区偏移的，如“2026-03-02T09:30:00+08:00”")
            }
            Self::OutOfRange => "时间超出1970至2099年".to_owned(),
        };
        Text::new(zh, self.to_string())
    }
}

const MICROS: i64 = 1_000_000;
/// 2100-01-01T00:00:00Z in seconds.
const END_SECONDS: i64 = 4_102_444_800;

impl Instant {
    /// The first instant, 1970-01-01T00:00:00Z.
    pub const MIN: Self = Self(0);
    /// The last instant, the start of 2100 (UTC).
    pub const MAX: Self = Self(END_SECONDS * MICROS);

    /// From microseconds since 1970-01-01T00:00:00Z.
    pub fn from_micros(micros: i64) -> Result<Self, InstantError> {
        if (0..=END_SECONDS * MICROS).contains(&micros) {
            Ok(Self(micros))
        } else {
            Err(InstantError::OutOfRange)
        }
    }

    /// From seconds since 1970-01-01T00:00:00Z.
    pub fn from_seconds(seconds: i64) -> Result<Self, InstantError> {
        seconds
            .checked_mul(MICROS)
            .ok_or(InstantError::OutOfRange)
            .and_then(Self::from_micros)
    }

    /// Microseconds since 1970-01-01T00:00:00Z.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// Later by some microseconds; [`Instant::MAX`] at most, [`Instant::MIN`] at least.
    #[must_use]
    pub fn saturating_add_micros(self, micros: i64) -> Self {
        Self(
            self.0
                .saturating_add(micros)
                .clamp(Self::MIN.0, Self::MAX.0),
        )
    }

    /// The same point as a `chrono` value at +08:00.
    pub fn to_chrono(self) -> DateTime<FixedOffset> {
        let utc = DateTime::from_timestamp_micros(self.0).unwrap_or(DateTime::UNIX_EPOCH);
        match FixedOffset::east_opt(8 * 3600) {
            Some(china) => utc.with_timezone(&china),
            None => utc.fixed_offset(),
        }
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            &self
                .to_chrono()
                .to_rfc3339_opts(SecondsFormat::AutoSi, false),
        )
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::str::FromStr for Instant {
    type Err = InstantError;
    fn from_str(text: &str) -> Result<Self, InstantError> {
        let parsed = DateTime::parse_from_rfc3339(text)
            .map_err(|_| InstantError::Syntax(text.chars().take(64).collect()))?;
        Self::from_micros(parsed.timestamp_micros())
    }
}

impl Serialize for Instant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

crate::from_text::read_as_text!(Instant, str::parse, InstantError::message);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Instant {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Instant".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "format": "date-time",
            "description": "RFC 3339 with offset; written at +08:00"
        })
    }
}
