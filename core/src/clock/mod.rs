//! Clocks: budgets with ledgers. Due, colour and remaining are derived, never stored.
//!
//! The arithmetic is written once, as a *course*: the axis on which a clock counts, with the
//! stretches on which it stood still. [`due`], [`read`] and [`crossing`] all ask the
//! same course.

mod course;
mod crossing;
mod due;
mod error;
mod index;
mod reading;
mod terms;

pub use crossing::crossing;
pub use due::{due, is_after};
pub use error::ClockError;
pub use index::DueIndex;
pub use reading::{ClockState, Outcome, Reading, read};
pub use terms::*;
