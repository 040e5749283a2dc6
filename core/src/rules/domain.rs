//! What a fact can be.
//!
//! Every value has a number, so that every cell is a set of ranges of numbers: 0 is `unknown`, the
//! values follow from 1.

use std::cmp::Ordering;

use crate::money::Money;
use crate::order::sort_by;

/// The number of `unknown`.
pub(crate) const UNKNOWN: u64 = 0;

/// The values of a fact.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Domain<'a> {
    /// One of some names.
    Names(&'a [&'static str]),
    /// A path in the list of subjects; a path stands for everything below it too.
    Subjects(&'a Subjects),
    /// A whole number from 0.
    Count,
    /// An amount of money.
    Money,
}

impl Domain<'_> {
    /// The largest number of a value.
    pub(crate) fn last(self) -> u64 {
        match self {
            Self::Names(names) => names.len() as u64,
            Self::Subjects(subjects) => subjects.len() as u64,
            Self::Count => u64::from(u32::MAX).saturating_add(1),
            Self::Money => u64::MAX,
        }
    }

    /// Its names, where it has a list of them.
    pub(crate) fn names(self) -> Option<Vec<&'static str>> {
        match self {
            Self::Names(names) => Some(names.iter().copied().chain(["unknown"]).collect()),
            _ => None,
        }
    }

    /// A value as it is written in a pack.
    pub(crate) fn write(self, value: u64) -> String {
        let Some(at) = value.checked_sub(1) else {
            return "unknown".to_owned();
        };
        let position = usize::try_from(at).unwrap_or(usize::MAX);
        match self {
            Self::Names(names) => names.get(position).copied().unwrap_or_default().to_owned(),
            Self::Subjects(subjects) => subjects.path(position).unwrap_or_default().to_owned(),
            Self::Count => at.to_string(),
            Self::Money => Money::from_fen(at).unwrap_or_default().to_string(),
        }
    }
}

impl Domain<'_> {
    /// The beginning of a stretch of values as a pack writes it, and the last value that is said by it.
    pub(super) fn write_span(self, from: u64, to: u64) -> (String, u64) {
        match self {
            Self::Names(_) => (self.write(from), from),
            Self::Subjects(subjects) => {
                let path = self.write(from);
                match subjects.below(&path) {
                    Some((_, last)) if last <= to => (path, last),
                    // A pack cannot leave out some of what stands below a subject, a difference can.
                    _ => (format!("{path} (itself)"), from),
                }
            }
            Self::Count | Self::Money if from == to => (self.write(from), to),
            Self::Count | Self::Money if to == self.last() => {
                (format!("{}..", self.write(from)), to)
            }
            Self::Count | Self::Money => (format!("{}..{}", self.write(from), self.write(to)), to),
        }
    }
}

/// A list of subjects (内容分类): paths, so ordered that what lies below a path follows it at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Subjects(Vec<Box<str>>);

impl Subjects {
    pub(crate) fn new<'a>(paths: impl IntoIterator<Item = &'a str>) -> Self {
        let mut list: Vec<Box<str>> = paths.into_iter().map(Into::into).collect();
        sort_by(&mut list, |a, b| order(a, b));
        list.dedup();
        Self(list)
    }

    pub(crate) const fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn path(&self, position: usize) -> Option<&str> {
        self.0.get(position).map(AsRef::as_ref)
    }

    pub(crate) fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(AsRef::as_ref)
    }

    /// The number of a path; unknown where it is not in the list.
    pub(crate) fn number(&self, path: &str) -> Option<u64> {
        self.0
            .binary_search_by(|known| order(known, path))
            .ok()
            .map(|position| position as u64 + 1)
    }

    /// The numbers of a path and of everything below it.
    pub(crate) fn below(&self, path: &str) -> Option<(u64, u64)> {
        let first = self.number(path)?;
        let inside = self.0.iter().skip(usize::try_from(first).ok()?);
        let more = inside.take_while(|known| is_below(known, path)).count() as u64;
        Some((first, first.saturating_add(more)))
    }
}

fn order(a: &str, b: &str) -> Ordering {
    a.split('/').cmp(b.split('/'))
}

fn is_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above)
        .is_some_and(|rest| rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stands_for_all_below_it_and_nothing_else() {
        let subjects = Subjects::new(["b", "a!", "a/y/z", "a", "a/y", "a/x", "ab"]);
        let paths: Vec<&str> = subjects.paths().collect();
        assert_eq!(paths, ["a", "a/x", "a/y", "a/y/z", "a!", "ab", "b"]);
        assert_eq!(subjects.below("a"), Some((1, 4)));
        assert_eq!(subjects.below("a/y"), Some((3, 4)));
        assert_eq!(subjects.below("b"), Some((7, 7)));
        assert_eq!(subjects.below("a/"), None);
        assert_eq!(subjects.number("a/y/z"), Some(4));
    }
}
