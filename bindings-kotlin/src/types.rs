//! Texts that Kotlin and Java know as a type of their own, and types that only they have.

#[cfg(test)]
use serde::{Deserialize, Serialize};
use suqiu::Fault;

use crate::generated::{NATURE, PHASE, ROLL, THRESHOLDS};
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

/// What the clocks of one sweep have in common.
pub type SweepTerms = Typed<shapes::SweepTerms>;

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

    /// What the clocks of one sweep have in common. What is left out is the ordinary case: a duty, rolled to
    /// the next working day, blue from one half, yellow from three quarters, red from nine tenths.
    #[derive(uniffi::Record)]
    #[cfg_attr(test, derive(serde::Serialize, serde::Deserialize))]
    pub struct SweepTerms {
        /// When they change colour.
        #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        pub colours: Option<crate::generated::shapes::Thresholds>,
        /// Whom they protect.
        #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        pub nature: Option<crate::generated::shapes::Nature>,
        /// What happens when they end on a day of rest.
        #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
        #[uniffi(default = None)]
        pub roll: Option<crate::generated::shapes::Roll>,
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

static SWEEP_TERMS: Shape = Shape::Record(&[
    Field {
        name: "colours",
        kind: Kind::Optional(&Kind::Of(&THRESHOLDS)),
        written: Written::Given,
    },
    Field {
        name: "nature",
        kind: Kind::Optional(&Kind::Of(&NATURE)),
        written: Written::Given,
    },
    Field {
        name: "roll",
        kind: Kind::Optional(&Kind::Of(&ROLL)),
        written: Written::Given,
    },
]);

impl Shaped for shapes::SweepTerms {
    fn shape() -> &'static Shape {
        &SWEEP_TERMS
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
