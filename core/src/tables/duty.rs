//! The duty of a petition that comes first.

use crate::clock::{ClockError, ClockState, Deadline, Nature};
use crate::instant::{Date, Instant};
use crate::petition::{ClockReading, Petition, clocks};
use crate::policy::Policy;

/// The running duty of a unit that falls due first, late ones among them; none where no unit owes
/// anything.
pub(super) fn first_duty(
    policy: &Policy,
    petition: &Petition,
    as_of: Instant,
) -> Result<Option<ClockReading>, ClockError> {
    let mut first: Option<(Instant, ClockReading)> = None;
    for clock in clocks(policy, petition, as_of)? {
        let is_duty = clock.terms.nature == Nature::Duty && !clock.lapses;
        let Some(due) = clock.reading.due.as_ref() else {
            continue;
        };
        let at = policy.calendar().instant_of(due.rolled);
        let is_running = clock.reading.state == ClockState::Running;
        let comes_first = first
            .as_ref()
            .is_none_or(|(known, of)| (at, &clock.key) < (*known, &of.key));
        if is_duty && is_running && comes_first {
            first = Some((at, clock));
        }
    }
    Ok(first.map(|(_, clock)| clock))
}

/// The day on which a deadline falls.
pub(super) fn day_of(policy: &Policy, deadline: Deadline) -> Date {
    match deadline {
        Deadline::EndOf(date) => date,
        Deadline::At(instant) => policy.calendar().date_of(instant),
    }
}
