//! The matters for which departments are competent, so that the longest one that covers a subject is
//! found by one search.

use super::column::{At, Column, at};
use super::{DirectoryError, Unit};
use crate::order::sort_by;

/// The parts of a path in the list of subjects.
fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').map(str::trim)
}

/// Whether a matter covers a subject: it is the same or stands above it.
pub(crate) fn covers(matter: &str, subject: &str) -> bool {
    let mut subject = parts(subject);
    parts(matter).all(|part| subject.next() == Some(part))
}

/// All matters that some unit names, in the order of their parts.
#[derive(Debug)]
pub(super) struct Matters {
    paths: Vec<String>,
    /// The next shorter matter that covers it.
    shorter: Column,
}

impl Matters {
    pub(super) fn of(units: &[Unit]) -> Result<Self, DirectoryError> {
        for unit in units {
            let broken = |path: &&String| parts(path).any(str::is_empty);
            if let Some(matter) = unit.matters.iter().find(broken) {
                return Err(DirectoryError::BrokenMatter {
                    unit: unit.id.clone(),
                    matter: matter.clone(),
                });
            }
        }
        let mut paths: Vec<String> = units
            .iter()
            .flat_map(|unit| &unit.matters)
            .cloned()
            .collect();
        sort_by(&mut paths, |a, b| parts(a).cmp(parts(b)));
        paths.dedup_by(|a, b| parts(a).eq(parts(b)));
        // In this order what covers a path stands before it, with nothing but its own below between.
        let mut open: Vec<At> = Vec::new();
        let mut shorter = Column::empty(paths.len());
        for (index, path) in paths.iter().enumerate() {
            while let Some(&last) = open.last() {
                if paths
                    .get(last as usize)
                    .is_some_and(|above| covers(above, path))
                {
                    shorter.set(at(index), last);
                    break;
                }
                open.pop();
            }
            open.push(at(index));
        }
        Ok(Self { paths, shorter })
    }

    /// The position of a matter that a unit names.
    pub(super) fn position(&self, matter: &str) -> Option<At> {
        self.paths
            .binary_search_by(|path| parts(path).cmp(parts(matter)))
            .ok()
            .map(at)
    }

    /// The matters that cover a subject, the longest first.
    pub(super) fn covering(&self, subject: &str) -> impl Iterator<Item = At> + use<'_> {
        let after = self
            .paths
            .partition_point(|path| parts(path).cmp(parts(subject)).is_le());
        let mut longest = after.checked_sub(1).map(at);
        while let Some(matter) = longest {
            if self
                .paths
                .get(matter as usize)
                .is_some_and(|path| covers(path, subject))
            {
                break;
            }
            longest = self.shorter.get(matter);
        }
        std::iter::successors(longest, |&matter| self.shorter.get(matter))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_matter_is_found_past_names_that_sort_between() {
        // Byte by byte `a-b` stands between `a` and `a/c`, though it is not below `a`.
        let unit: Unit = serde_json::from_str(
            r#"{"id":"u","name":"u","level":"county","matters":["a/c/d","a-b","a","a/c","b","a/c"]}"#,
        )
        .unwrap();
        let matters = Matters::of(&[unit]).unwrap();
        let found = |subject: &str| -> Vec<&str> {
            matters
                .covering(subject)
                .map(|at| matters.paths[at as usize].as_str())
                .collect()
        };
        assert_eq!(found("a/c/d/e"), ["a/c/d", "a/c", "a"]);
        assert_eq!(found("a/c/e"), ["a/c", "a"]);
        assert_eq!(found("a/b"), ["a"]);
        assert_eq!(found("a-b/x"), ["a-b"]);
        assert_eq!(found("a-"), [""; 0]);
        assert_eq!(found(" a / c "), ["a/c", "a"]);
        assert_eq!(found(""), [""; 0]);
    }
}
