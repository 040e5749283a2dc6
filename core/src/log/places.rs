//! Where the chain's two keys go in the canonical text of an envelope.

use std::cmp::Ordering;

use super::canonical_error::CanonicalError;
use super::escape::compare_keys;
use super::members::members;

/// The keys that the chain writes, in the order in which they sort.
pub(super) const KEYS: [&str; 2] = ["hash", "prev"];

/// The byte at which each key goes: that of the first member after it, or of the closing brace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Places {
    pub(super) hash: usize,
    pub(super) prev: usize,
}

/// Finds the places while the members come by, as long as they come in order.
#[derive(Debug, Default)]
pub(super) struct Finder {
    hash: Option<usize>,
    prev: Option<usize>,
    taken: Option<&'static str>,
    /// Whether the value is an object at all.
    pub(super) object: bool,
}

impl Finder {
    /// A member whose key is `key` begins at `start`.
    pub(super) fn member(&mut self, key: &str, start: usize) {
        for (name, place) in KEYS.into_iter().zip([&mut self.hash, &mut self.prev]) {
            if place.is_none() {
                match compare_keys(key, name) {
                    Ordering::Less => {}
                    Ordering::Equal => self.taken = Some(name),
                    Ordering::Greater => *place = Some(start),
                }
            }
        }
    }

    /// Starts again on a text that had to be put in order.
    pub(super) fn again(&mut self, object: &str) {
        *self = Self {
            object: true,
            ..Self::default()
        };
        for member in members(object).unwrap_or_default() {
            self.member(
                object.get(member.key.clone()).unwrap_or_default(),
                member.whole.start,
            );
        }
    }

    pub(super) fn places(&self, text: &str) -> Result<Places, CanonicalError> {
        if !self.object {
            return Err(CanonicalError::NotAnObject);
        }
        if let Some(name) = self.taken {
            return Err(CanonicalError::ReservedKey(name));
        }
        let end = text.len().saturating_sub(1);
        Ok(Places {
            hash: self.hash.unwrap_or(end),
            prev: self.prev.unwrap_or(end),
        })
    }
}
