//! The arithmetic of clocks: the law's vectors, the pitfalls of others, and a slow obvious model.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    reason = "a test may stop where it stands"
)]

#[path = "clock/explanations.rs"]
mod explanations;
#[path = "clock/model.rs"]
mod model;
#[path = "clock/pitfalls.rs"]
mod pitfalls;
#[path = "clock/properties.rs"]
mod properties;
#[path = "clock/same_day.rs"]
mod same_day;
#[path = "clock/support.rs"]
mod support;
#[path = "clock/vectors.rs"]
mod vectors;
