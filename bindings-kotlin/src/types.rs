//! Texts that Kotlin and Java know as a type of their own, and types that only they have.

#[cfg(test)]
use serde::{Deserialize, Serialize};
use suqiu::Fault;

use crate::generated::{NATURE, PHASE, ROLL, THRESHOLDS};
use crate::typed::shape::{Field, Kind, Shape, Shaped, Written};
pub(crate) use crate::typed::{Typed, each_to_json, from_json, to_json};

/// A point in time; a `java.time.Instant`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(Serialize, Deserialize), serde(transparent))]
pub struct Instant(pub String);

/// A civil date; a `java.time.LocalDate`.
#[cfg(feature = "generate")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(Serialize, Deserialize), serde(transparent))]
pub struct Date(pub String);

/// An exact number with a fraction, like an amount of money; a `java.math.BigDecimal`.
#[cfg(feature = "generate")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(Serialize, Deserialize), serde(transparent))]
pub struct Decimal(pub String);

/// Where a petition stands.
pub type Position = Typed<shapes::Position>;

/// What the clocks of one sweep have in common.
pub type SweepTerms = Typed<shapes::SweepTerms>;

/// What uniffi reads; to the rest a type is a name.
#[cfg(feature = "generate")]
pub(crate) mod shapes;

#[cfg(not(feature = "generate"))]
pub(crate) mod shapes {
    #[derive(Debug)]
    pub enum Position {}
    #[derive(Debug)]
    pub enum SweepTerms {}
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
    const KIND: &'static Kind = &Kind::Of(&POSITION);
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
    const KIND: &'static Kind = &Kind::Of(&SWEEP_TERMS);
}

impl Shaped for Instant {
    const KIND: &'static Kind = &Kind::Text;
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
