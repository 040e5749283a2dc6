//! What would it have looked like under this policy: the commands of old petitions, decided again.
//!
//! A [`ReplayLog`] holds what was asked for and when, from a log of commands or events or from a
//! platform's table. [`replay`] decides it under one policy, [`compare`] under two, side by side. What a
//! policy controls is derived again: routes, units, levels, clocks, dues, alerts, breaches. What came
//! from outside stays: receipts, classes, facts. When units acted is neither: they acted under the
//! limits of their day, so that [`Pace`] says what is assumed of it, and the answer says so.

mod compare;
mod export;
mod log;
mod rows;
mod run;

pub use compare::{ChannelRate, Comparison, Flow, UnitMonth, compare, rates, workload};
pub use export::{ExportAssumed, ExportRow, commands_of_export};
pub use log::{PetitionSteps, ReplayLog};
pub use rows::{AlertRow, ClockRow, PetitionRow, RefusalRow, ReplayRows, Standing};
pub use run::{Pace, Replayed, replay, replay_both};

use crate::text::Text;

/// What every replay takes for given.
pub fn assumptions() -> Vec<Text> {
    vec![
        Text::fixed(
            "来源于外部的事实（收到时间、分类、内容、信访人的行为）保持不变",
            "what came from outside stays: receipts, classes, facts, what petitioners did",
        ),
        Text::fixed(
            "补记的步骤视为已由另一人核实其时间",
            "for steps written down late, somebody else is taken to have answered for their time",
        ),
    ]
}
