//! The life of a petition: commands in, events out, state as their fold.

mod kinds;

pub use kinds::{Branch, Class, Intake, Moment, Phase, Procedure};
