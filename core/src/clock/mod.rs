//! Clocks: budgets with ledgers. Due, colour and remaining are derived, never stored.
//!
//! The arithmetic is written once, as a *course*: the axis on which a clock counts, with the
//! stretches on which it stood still. [`due`], [`read`], [`crossing`] and [`explain`] all ask the
//! same course; the [`sweep()`] over columns is held to agree with them by test.

mod colour_counts;
mod course;
mod crossing;
mod due;
mod due_days;
mod error;
mod explain;
mod index;
mod lines;
mod months;
mod reading;
mod spans;
mod sweep;
mod sweep_block;
mod sweep_frame;
mod sweep_row;
mod terms;
mod words;

pub use colour_counts::{ColourCounts, ColourCuts};
pub use crossing::crossing;
pub use due::{due, is_after};
pub use due_days::{DueDayColumns, DueDays, due_days};
pub use error::ClockError;
pub use explain::{DayRole, DueExplanation, ExplainedDay, explain};
pub use index::DueIndex;
pub use reading::{ClockState, Outcome, Reading, read};
pub use sweep::{
    NO_DUE, SweepColumns, SweepError, SweepOutput, SweepRule, certainty_code, colours, sweep,
    unit_code,
};
pub use terms::*;
