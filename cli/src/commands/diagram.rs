//! `suqiu diagram`: pictures of a pack.

use serde::Serialize;

use crate::args::{DiagramArgs, What};
use crate::diagram::{self, Chosen};
use crate::exit::{Exit, Failure};
use crate::input;
use crate::screen::Screen;

#[derive(Serialize)]
struct Answer {
    mermaid: String,
}

pub(crate) fn run(args: &DiagramArgs, screen: &mut Screen) -> Result<Exit, Failure> {
    let policy = input::policy_of(&args.packs)?;
    let model = policy.model();
    let mermaid = match args.what {
        What::Lifecycle => diagram::lifecycle(model, screen),
        What::Routing => {
            let chosen = Chosen {
                class: args.class,
                channel: args.channel,
            };
            diagram::routing(model, chosen, screen)
        }
        What::Ladder => diagram::ladder(model, screen),
        What::Clocks => diagram::clocks(model, screen),
    };
    if screen.json() {
        screen.value(&Answer { mermaid })?;
    } else {
        screen.line(&mermaid)?;
    }
    Ok(Exit::Fine)
}
