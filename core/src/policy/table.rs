//! A table of a pack's tree.

use std::collections::BTreeMap;

use super::tree::Entry;

/// Entries in the order of their keys, and no room for more: a pack has thousands of tables with a few
/// entries each, for which a map would keep places free.
#[derive(Clone, Debug, Default)]
pub(super) struct Table(Vec<(String, Entry)>);

impl Table {
    fn position(&self, key: &str) -> Result<usize, usize> {
        self.0
            .binary_search_by(|(known, _)| known.as_str().cmp(key))
    }

    pub(super) const fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn get(&self, key: &str) -> Option<&Entry> {
        let at = self.position(key).ok()?;
        self.0.get(at).map(|(_, entry)| entry)
    }

    pub(super) fn get_mut(&mut self, key: &str) -> Option<&mut Entry> {
        let at = self.position(key).ok()?;
        self.0.get_mut(at).map(|(_, entry)| entry)
    }

    /// Puts an entry in, in place of one with its key.
    pub(super) fn insert(&mut self, key: String, entry: Entry) {
        match self.position(&key) {
            Ok(at) => {
                if let Some((_, known)) = self.0.get_mut(at) {
                    *known = entry;
                }
            }
            Err(at) => self.0.insert(at, (key, entry)),
        }
    }

    pub(super) fn remove(&mut self, key: &str) -> Option<Entry> {
        let at = self.position(key).ok()?;
        Some(self.0.remove(at).1)
    }

    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = (&String, &Entry)> {
        self.0.iter().map(|(key, entry)| (key, entry))
    }

    /// Lays another over it; `both` says what becomes of an entry that both have. One pass, however many
    /// entries there are.
    pub(super) fn merge(&mut self, over: Self, mut both: impl FnMut(&mut Entry, Entry)) {
        let mut all: BTreeMap<String, Entry> = std::mem::take(&mut self.0).into_iter().collect();
        for (key, entry) in over.0 {
            match all.get_mut(&key) {
                Some(below) => both(below, entry),
                None => {
                    all.insert(key, entry);
                }
            }
        }
        *self = all.into();
    }
}

impl From<BTreeMap<String, Entry>> for Table {
    fn from(entries: BTreeMap<String, Entry>) -> Self {
        Self(entries.into_iter().collect())
    }
}
