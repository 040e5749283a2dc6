//! The native half of the library for Kotlin and Java.
//!
//! Every object has two layers. Methods whose name ends in `Json` take and give canonical JSON and
//! call `suqiu::wire`; the others take and give the types in [`generated`], which are made from
//! core's own and go through the same JSON ([`typed`]). Nothing here decides anything.
//!
//! uniffi writes the Kotlin source from what its macros note of the functions and types. That is
//! compiled with the feature `generate` alone; what is shipped has nothing of it.
#![allow(clippy::needless_pass_by_value, reason = "a call hands values over")]

#[cfg(feature = "bench")]
mod bench;
mod chain;
mod csv;
#[cfg(feature = "generate")]
mod declared;
mod directory;
mod dossier;
mod error;
mod field;
mod functions;
#[rustfmt::skip] // compared as it was written
mod generated;
mod guard;
mod jvm;
mod petition;
mod policy;
mod tables;
mod typed;
mod types;
mod versions;
mod written;

pub use chain::Chain;
pub use directory::{Directory, Jurisdiction};
pub use dossier::{apply_dossier, apply_dossier_json};
#[cfg(feature = "generate")]
pub use error::SuqiuError;
pub use field::{apply_outbox, apply_outbox_json, outbox_batch, outbox_batch_json};
pub use functions::{
    labels, propose_repeats, propose_repeats_json, public_code, public_code_json, read_command,
    read_events, read_public_code, read_public_code_json, verify, version, write_command,
    write_events,
};
pub use generated::*;
pub use petition::Petition;
pub use policy::{PackSource, Policy};
#[cfg(feature = "generate")]
pub use types::{Date, Decimal};
pub use types::{Instant, Position, SweepTerms};
pub use versions::standing_json;
pub use written::{
    read_dossier, read_dossier_command, read_dossier_events, read_field_answers,
    read_field_command, read_outbox, read_outbox_entry, write_dossier, write_dossier_command,
    write_dossier_events, write_field_answers, write_field_command, write_outbox,
    write_outbox_entry,
};

#[cfg(feature = "generate")]
uniffi::setup_scaffolding!();
