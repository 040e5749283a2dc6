//! The names of a type's fields or variants: what is known of it when it is read.

use std::fmt;

/// What a type is called in errors, and its names, as one text: each stands after a byte that is its length.
///
/// A text is a constant that nothing has to relocate when the library is loaded; a list of names would be
/// a pointer for each.
#[derive(Clone, Copy)]
pub(crate) struct Names(&'static str);

impl Names {
    /// As the derive writes it.
    pub(crate) const fn new(table: &'static str) -> Self {
        Self(table)
    }

    /// What the type is called.
    pub(super) fn of(self) -> &'static str {
        first(self.0).map_or("", |(of, _)| of)
    }

    /// The names.
    pub(crate) fn iter(self) -> impl Iterator<Item = &'static str> + Clone {
        let mut rest = first(self.0).map_or("", |(_, rest)| rest);
        std::iter::from_fn(move || {
            let (name, others) = first(rest)?;
            rest = others;
            Some(name)
        })
    }

    pub(super) fn get(self, index: usize) -> &'static str {
        self.iter().nth(index).unwrap_or_default()
    }

    /// Where a name stands.
    pub(super) fn index_of(self, name: &str) -> Option<usize> {
        self.iter().position(|one| one == name)
    }
}

/// The first name of a table, and the rest of it.
fn first(table: &'static str) -> Option<(&'static str, &'static str)> {
    let length = usize::from(*table.as_bytes().first()?);
    Some((table.get(1..=length)?, table.get(length + 1..)?))
}

impl fmt::Debug for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}
