//! Texts that Kotlin and Java know as a type of their own, and where a petition stands.

#[cfg(test)]
use serde::{Deserialize, Serialize};
use suqiu::Fault;

use crate::generated::PHASE;
use crate::typed::Typed;
use crate::typed::shape::{Field, Kind, Shape, Shaped, Written};
pub(crate) use crate::typed::{from_json, to_json};

/// A point in time; a `java.time.Instant`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(Serialize, Deserialize), serde(transparent))]
pub struct Instant(pub String);

uniffi::custom_newtype!(Instant, String);

/// A civil date; a `java.time.LocalDate`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(Serialize, Deserialize), serde(transparent))]
pub struct Date(pub String);

uniffi::custom_newtype!(Date, String);

/// An exact number with a fraction, like an amount of money; a `java.math.BigDecimal`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(Serialize, Deserialize), serde(transparent))]
pub struct Decimal(pub String);

uniffi::custom_newtype!(Decimal, String);

/// Where a petition stands.
pub type Position = Typed<shapes::Position>;

/// What uniffi reads.
pub(crate) mod shapes {
    /// Where a petition stands.
    #[derive(uniffi::Record)]
    #[cfg_attr(test, derive(serde::Serialize, serde::Deserialize))]
    pub struct Position {
        /// In its life.
        pub phase: crate::generated::shapes::Phase,
        /// How many events it has.
        pub seq: i64,
    }
}

static POSITION: Shape = Shape::Record(&[
    Field {
        name: "phase",
        kind: Kind::Of(&PHASE),
        written: Written::Always,
    },
    Field {
        name: "seq",
        kind: Kind::Integer,
        written: Written::Always,
    },
]);

impl Shaped for shapes::Position {
    fn shape() -> &'static Shape {
        &POSITION
    }
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

/// Texts, lent to core.
pub(crate) fn lent(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}
