//! Types that only Kotlin and Java have, as uniffi reads them.

use crate::generated::shapes::{Nature, Phase, Roll, Thresholds};

/// Where a petition stands.
#[derive(uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize, serde::Deserialize))]
pub struct Position {
    /// In its life.
    pub phase: Phase,
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
    pub colours: Option<Thresholds>,
    /// Whom they protect.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub nature: Option<Nature>,
    /// What happens when they end on a day of rest.
    #[cfg_attr(test, serde(skip_serializing_if = "Option::is_none"))]
    #[uniffi(default = None)]
    pub roll: Option<Roll>,
}
