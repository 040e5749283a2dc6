//! Decisions, deadlines and alerts for public petitions (信访).
#![forbid(unsafe_code)]

pub mod audit;
pub mod calendar;
pub mod citation;
pub mod clock;
pub mod directory;
mod fault;
mod id;
mod instant;
pub mod log;
pub mod petition;
pub mod policy;
mod text;
pub mod wire;

pub use fault::{Fault, FaultKind};
pub use id::*;
pub use instant::{Date, Instant, InstantError};
pub use text::{Lang, Text};
