//! Texts that Kotlin and Java know as a type of their own, and conversion through JSON.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use suqiu::Fault;

/// A point in time; a `java.time.Instant`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Instant(pub String);

uniffi::custom_newtype!(Instant, String);

/// A civil date; a `java.time.LocalDate`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Date(pub String);

uniffi::custom_newtype!(Date, String);

/// An exact number with a fraction, like an amount of money; a `java.math.BigDecimal`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Decimal(pub String);

uniffi::custom_newtype!(Decimal, String);

/// Where a petition stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]
pub struct Position {
    /// In its life.
    pub phase: crate::generated::Phase,
    /// How many events it has.
    pub seq: i64,
}

impl Instant {
    /// As core's type.
    pub(crate) fn read(&self) -> Result<suqiu::Instant, Fault> {
        read_instant(&self.0)
    }
}

/// Reads an instant from RFC 3339.
pub(crate) fn read_instant(text: &str) -> Result<suqiu::Instant, Fault> {
    Ok(text.parse::<suqiu::Instant>()?)
}

/// A value as the JSON that core reads.
pub(crate) fn to_json<T: Serialize>(value: &T) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(|error| Fault::internal(&error.to_string()))
}

/// A value from the JSON that core wrote. The types mirror core's, so a failure is our own fault.
pub(crate) fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|error| Fault::internal(&error.to_string()))
}

/// Texts, lent to core.
pub(crate) fn lent(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}
