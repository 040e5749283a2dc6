//! Policy packs: a county's practice as data.

mod model;

pub use model::*;
