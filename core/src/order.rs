//! Putting lists in order with little code.
//!
//! The sort of the standard library is compiled again for every type it is used with, four
//! kilobytes each time, and this library goes on phones. Here short lists are sorted in place, and
//! of long ones the positions: that sort is compiled once for all of them.

use std::cmp::Ordering;

/// Up to here a list is sorted by moving each item to its place.
const SHORT: usize = 16;

/// Sorts as [`slice::sort_by`] does: what is equal keeps its order.
pub(crate) fn sort_by<T>(list: &mut [T], order: impl Fn(&T, &T) -> Ordering) {
    let compare = |a: usize, b: usize| match (list.get(a), list.get(b)) {
        (Some(a), Some(b)) => order(a, b),
        _ => Ordering::Equal,
    };
    if list.len() > SHORT {
        let places = places(list.len(), &compare);
        arrange(places, &mut |a, b| list.swap(a, b));
        return;
    }
    for end in 1..list.len() {
        let mut at = end;
        while let Some([before, item]) = at.checked_sub(1).and_then(|from| list.get(from..=at))
            && order(before, item) == Ordering::Greater
        {
            list.swap(at - 1, at);
            at -= 1;
        }
    }
}

/// Sorts by the order that the type has.
pub(crate) fn sort<T: Ord>(list: &mut [T]) {
    sort_by(list, T::cmp);
}

/// The place that each item goes to.
fn places(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut sorted: Vec<usize> = (0..length).collect();
    sorted.sort_by(|&a, &b| compare(a, b));
    let mut places = vec![0; length];
    for (place, item) in sorted.into_iter().enumerate() {
        if let Some(of_item) = places.get_mut(item) {
            *of_item = place;
        }
    }
    places
}

/// Brings every item to its place; each exchange settles one.
fn arrange(mut places: Vec<usize>, exchange: &mut dyn FnMut(usize, usize)) {
    for at in 0..places.len() {
        while let Some(&place) = places.get(at)
            && place != at
        {
            exchange(at, place);
            places.swap(at, place);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::sort_by;

    proptest! {
        /// Equal keys are frequent, and lists are shorter and longer than what is sorted in place.
        #[test]
        fn it_sorts_as_the_standard_library_does(keys in prop::collection::vec(0u8..12, 0..80)) {
            let mut list: Vec<(u8, usize)> = keys.into_iter().zip(0..).collect();
            let mut expected = list.clone();
            expected.sort_by_key(|item| item.0);
            sort_by(&mut list, |a, b| a.0.cmp(&b.0));
            prop_assert_eq!(list, expected);
        }
    }
}
