//! Pictures of a pack, as Mermaid text.

mod chart;
mod clocks;
mod ladder;
mod lifecycle;
mod routing;

pub(crate) use clocks::clocks;
pub(crate) use ladder::ladder;
pub(crate) use lifecycle::lifecycle;
pub(crate) use routing::{Chosen, routing};

use suqiu::policy::{ClockRule, PolicyModel};

use crate::screen::Screen;
use crate::show;

/// A clock in a line: `办结 60日`.
fn clock_line(rule: &ClockRule, screen: &Screen) -> String {
    let label = screen.say(&rule.label);
    let budget = show::budget(rule.budget, screen);
    match screen.lang() {
        suqiu::Lang::Zh => format!("{label} {budget}"),
        suqiu::Lang::En => format!("{label}: {budget}"),
    }
}

/// Whether a clock runs in this place: those of simplified handling only where it is used.
fn is_used(model: &PolicyModel, rule: &ClockRule) -> bool {
    model.simplified.allowed
        || rule.applies_to.handling != Some(suqiu::policy::Handling::Simplified)
}
