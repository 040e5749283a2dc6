//! Tables in and out by the Arrow C Data Interface and its `PyCapsule` protocol.
//!
//! Written by hand, because the crates that do it weigh ten times the library. Everything that is
//! unsafe stands in `abi`: structures, ownership, and copies of values out of foreign memory.

mod abi;
mod export;
mod kind;
mod read;
mod table;
mod text;

pub(crate) use abi::zeros;
pub(crate) use export::{Column, NO_WORD, Table, Valid, code_of};
pub(crate) use read::{Codes, Days, Flags, Moneys, NO_DAY, NONE, Numbers, PIECE, Times};
pub(crate) use table::{InColumn, Input, Piece};
