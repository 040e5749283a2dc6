//! Decisions, deadlines and alerts for public petitions (信访).
//!
//! [`petition::decide`] says what a command leads to, [`petition::Petition::apply`] takes the events in,
//! [`petition::clocks`], [`petition::alerts`] and [`petition::petitioner_view`] read the state. By which
//! rules is a [`policy::Policy`], among which units a [`directory::Directory`], on which days a
//! [`calendar::Calendar`]. [`clock`] is the arithmetic of deadlines alone, [`audit`] judges old records,
//! [`replay`] decides old ones again under another policy, [`presence`], [`repeats`], [`indicators`] and
//! [`tables`] are functions of tables that the host keeps, [`diff`] says what a new version of a pack
//! changes, [`dossier`] holds small files beside petitions (a listed hard case, a grid event), [`field`] is
//! work on a phone without a network, [`log`] seals events,
//! and [`wire`] is all of it as JSON.
//!
//! Nothing here reads a file or a clock: the caller hands in texts and instants.
#![forbid(unsafe_code)]

pub mod audit;
mod boundary;
pub mod calendar;
pub mod citation;
pub mod clock;
pub mod diff;
pub mod directory;
pub mod dossier;
mod fault;
pub mod field;
mod from_text;
mod id;
pub mod indicators;
mod instant;
mod json;
pub mod log;
mod money;
mod order;
pub mod petition;
pub mod policy;
pub mod presence;
mod public_code;
mod refusal_table;
pub mod repeats;
pub mod replay;
pub mod routing;
mod rules;
pub mod tables;
mod text;
pub mod wire;

pub use boundary::BoundaryCode;
pub use fault::{Fault, FaultKind};
pub use id::*;
pub use instant::{Date, Instant, InstantError};
pub use money::{Money, MoneyError};
pub use public_code::{PublicCode, PublicCodeError, PublicCodeParts};
pub use text::{Lang, Text};

/// What the README shows compiles and runs.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}

/// So does what the manual of routing shows.
#[cfg(all(doctest, feature = "toml"))]
#[doc = include_str!("../../docs/routing.md")]
mod routing_manual {}
