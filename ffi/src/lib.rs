//! The C interface. `include/suqiu.h` is made from this crate and is its manual.
//!
//! Every function is thin: it borrows what it was handed ([`ptr`], [`text`]), calls
//! [`suqiu::wire`], and hands the answer out ([`buffer`], [`error`]). Nothing is decided here, and
//! nothing is kept between calls outside the handles.

#![allow(unsafe_code)] // pointers from C; see `ptr` and `text`
#![deny(unsafe_op_in_unsafe_fn, clippy::undocumented_unsafe_blocks)]
#![allow(non_camel_case_types)] // types are spelled as in C
#![allow(clippy::missing_safety_doc)] // the header's first chapters say it once for all functions

mod args;
mod guarded;
mod panic;
mod ptr;

pub mod audit;
pub mod buffer;
pub mod chain;
pub mod clock;
pub mod columns;
pub mod directory;
pub mod dossier;
pub mod due_days;
pub mod error;
pub mod field;
pub mod jurisdiction;
pub mod labels;
pub mod petition;
pub mod policy;
pub mod public_code;
pub mod routing;
pub mod status;
pub mod sweep;
pub mod tables;
#[cfg(feature = "test-hooks")]
pub mod test_hooks;
pub mod text;
pub mod version;
pub mod versions;
