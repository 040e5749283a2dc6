//! The rule language: closed cells over declared domains, compiled to bit masks.
//!
//! A rule is a box: for each fact a set of values, `unknown` being a value like any other. There are no
//! expressions, so each fact falls into the few classes of values that some rule tells apart. The
//! same masks of classes decide a case ([`Table`]) and prove the table ([`witness`]): what is proved
//! is what runs.

mod cell;
mod domain;
mod table;
mod witness;

pub(crate) use cell::{Cell, CellError};
pub(crate) use domain::{Domain, Subjects, UNKNOWN};
pub(crate) use table::{BoxOf, Table};
pub(crate) use witness::{NotDecided, meets, spend, witness};
