//! `suqiu schema`: what an editor needs to complete and check packs.

use crate::exit::{Exit, Failure};
use crate::screen::Screen;

/// Printed from the library's types, as `schemas/pack.json` of the project.
const SCHEMA: &str = include_str!("../../../schemas/pack.json");

pub(crate) fn run(screen: &mut Screen) -> Result<Exit, Failure> {
    screen.line(SCHEMA)?;
    Ok(Exit::Fine)
}
