//! Small files beside petitions: listings and grid events.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

#[path = "dossiers/grid.rs"]
mod grid;
#[path = "dossiers/journal.rs"]
mod journal;
#[path = "dossiers/listing.rs"]
mod listing;
#[path = "dossiers/streams.rs"]
mod streams;
mod support;
