//! A broken duty is recorded once, by whichever step comes upon it first.

use super::super::act::Fact;
use super::super::clock_fact::ClockBreached;
use super::super::reading::bearing_unit;
use super::super::state::{Clock, Petition};
use crate::clock::Reading;
use crate::id::RungKey;
use crate::policy::Policy;

/// The record of a breach that a reading shows and nobody has recorded.
pub(super) fn unrecorded(
    policy: &Policy,
    petition: &Petition,
    clock: &Clock,
    reading: &Reading,
) -> Option<Fact> {
    let due = reading
        .due
        .filter(|_| reading.breached && clock.can_be_breached())?;
    let recorded = RungKey::new(format!("{}:breach", clock.key))
        .is_ok_and(|key| petition.claimed.contains(&key));
    (!recorded).then(|| {
        Fact::ClockBreached(ClockBreached {
            bearer: bearing_unit(policy, petition, clock).cloned(),
            due,
            key: clock.key.clone(),
        })
    })
}
