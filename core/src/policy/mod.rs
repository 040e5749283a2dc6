//! Policy packs: a county's practice as data.
//!
//! A pack is text that the host hands in. It is parsed, laid over the packs that it extends, checked
//! and compiled into a [`Policy`]; what is wrong comes back as [`Finding`]s with line and column.

mod articles;
mod calendar_use;
mod checks;
mod codes;
mod compiled;
#[cfg(feature = "toml")]
mod drawn;
mod finding;
mod fit;
mod floor;
mod life;
mod model;
mod national;
mod pack_text;
mod parse_json;
#[cfg(feature = "toml")]
mod parse_toml;
mod provenance;
mod reference;
mod resolve;
mod shape;
mod sources;
mod suggest;
mod table;
mod tree;
mod versions;
mod written;

pub use codes::{FindingCode, Severity};
pub use compiled::{Policy, PolicyClock};
pub use finding::{Excerpt, Finding, LoadError};
pub(crate) use floor::{compare_applies, compare_ladders, compare_time};
pub use model::*;
pub use pack_text::{PackFormat, PackText};
pub use provenance::Provenance;
pub use reference::{DigestError, InForce, PolicyDigest, PolicyRef};
pub(crate) use suggest::hint;
pub use versions::{Standing, StandingTold, Versions};
