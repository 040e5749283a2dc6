//! Events are taken in without a gap.

use crate::fault::{Fault, FaultKind};
use crate::text::Text;

/// The sequence after an event; a fault where another one is missing before it. `last` is the sequence of the
/// last event that is known: those up to it were taken in before, and are passed over. `index` is the
/// place of the event among those that were handed in.
pub(super) fn follow(last: u64, seq: u64, index: usize) -> Result<u64, Fault> {
    let next = last.saturating_add(1);
    if seq > next {
        return Err(missing(next, seq, index));
    }
    Ok(last.max(seq))
}

#[cold]
fn missing(next: u64, seq: u64, index: usize) -> Fault {
    Fault::new(
        FaultKind::Input,
        "input.missing_events",
        Text::new(
            format!("交来的是第 {seq} 个事件，缺少第 {next} 个"),
            format!("event {seq} was handed in, and event {next} is missing"),
        ),
        Text::new(
            format!("补取第 {next} 个起的事件，按顺序交入"),
            format!("ask for the events from {next} on, and hand them in, in their order"),
        ),
    )
    .at(format!("events[{index}]"))
}
