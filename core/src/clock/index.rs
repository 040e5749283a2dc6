//! What falls due next.

use std::collections::{BTreeMap, BTreeSet};

use crate::instant::Instant;

/// An index of what happens next, by instant and then by key. The order is part of the contract:
/// whoever takes only the first few takes the oldest.
///
/// ```
/// use suqiu::clock::DueIndex;
/// let at = |text: &str| Some(text.parse().unwrap());
/// let mut index = DueIndex::new();
/// index.set("b", at("2026-03-02T00:00:00+08:00"));
/// index.set("a", at("2026-03-02T00:00:00+08:00"));
/// index.set("c", at("2026-03-01T00:00:00+08:00"));
/// index.set("b", None);
/// let due: Vec<_> = index.due("2026-03-02T00:00:00+08:00".parse().unwrap()).collect();
/// assert_eq!(due.iter().map(|(_, key)| **key).collect::<Vec<_>>(), ["c", "a"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueIndex<K> {
    by_instant: BTreeSet<(Instant, K)>,
    by_key: BTreeMap<K, Instant>,
}

impl<K> Default for DueIndex<K> {
    fn default() -> Self {
        Self {
            by_instant: BTreeSet::new(),
            by_key: BTreeMap::new(),
        }
    }
}

impl<K: Ord + Clone> DueIndex<K> {
    /// An empty index.
    pub fn new() -> Self {
        Self::default()
    }

    /// Says when something happens to a key, in place of what was said before; nothing if `None`.
    pub fn set(&mut self, key: K, at: Option<Instant>) {
        self.remove(&key);
        if let Some(at) = at {
            self.by_key.insert(key.clone(), at);
            self.by_instant.insert((at, key));
        }
    }

    /// Forgets a key, and says when something would have happened to it.
    pub fn remove(&mut self, key: &K) -> Option<Instant> {
        let (key, at) = self.by_key.remove_entry(key)?;
        self.by_instant.remove(&(at, key));
        Some(at)
    }

    /// Everything up to and at an instant, in order of instant and then key.
    pub fn due(&self, now: Instant) -> impl Iterator<Item = (Instant, &K)> {
        self.by_instant
            .iter()
            .take_while(move |(at, _)| *at <= now)
            .map(|(at, key)| (*at, key))
    }

    /// What comes first.
    pub fn next(&self) -> Option<(Instant, &K)> {
        self.by_instant.first().map(|(at, key)| (*at, key))
    }

    /// When something happens to a key.
    pub fn get(&self, key: &K) -> Option<Instant> {
        self.by_key.get(key).copied()
    }

    /// How many keys it holds.
    pub fn len(&self) -> usize {
        self.by_key.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.by_key.is_empty()
    }
}
