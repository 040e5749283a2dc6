//! Whether a change is to the good of people or of units.

use std::cmp::Ordering;

use super::model::Effect;
use crate::clock::Nature;

/// A duty that has more time is looser, a right that has more is wider.
pub(super) const fn of_time(nature: Nature, more: Ordering) -> Effect {
    match (nature, more) {
        (_, Ordering::Equal) => Effect::Neither,
        (Nature::Duty, Ordering::Greater) => Effect::DutyLooser,
        (Nature::Duty, Ordering::Less) => Effect::DutyTighter,
        (Nature::Right, Ordering::Greater) => Effect::RightWider,
        (Nature::Right, Ordering::Less) => Effect::RightNarrower,
    }
}

/// What units owe grows or shrinks.
pub(super) const fn of_duty(more: Ordering) -> Effect {
    match more {
        Ordering::Less => Effect::DutyLooser,
        Ordering::Equal => Effect::Neither,
        Ordering::Greater => Effect::DutyTighter,
    }
}

/// What people may do grows or shrinks.
pub(super) const fn of_right(more: Ordering) -> Effect {
    of_time(Nature::Right, more)
}

/// Compared with one list, another has more, or less; none where it has some more and some less.
pub(super) fn more<T: PartialEq>(old: &[T], new: &[T]) -> Option<Ordering> {
    let has_all = |list: &[T], of: &[T]| of.iter().all(|one| list.contains(one));
    match (has_all(new, old), has_all(old, new)) {
        (true, true) => Some(Ordering::Equal),
        (true, false) => Some(Ordering::Greater),
        (false, true) => Some(Ordering::Less),
        (false, false) => None,
    }
}
