//! Clocks: budgets with ledgers. Due, colour and remaining are derived, never stored.

mod terms;

pub use terms::*;
