//! Directories: who serves a place, for what, and what is wrong with a bad one.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

#[path = "directory/bad.rs"]
mod bad;
#[path = "directory/linshu.rs"]
mod linshu;
#[path = "directory/merged.rs"]
mod merged;
#[path = "directory/model.rs"]
mod model;
