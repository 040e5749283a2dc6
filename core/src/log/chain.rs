//! Sealing events: each line names the hash of the one before it.

use std::cmp::Ordering;

use serde::Serialize;

use super::canonical::to_canonical_in;
use super::canonical_error::CanonicalError;
use super::escape::compare_keys;
use super::hash::{EventHash, HashAlgorithm};
use super::members::members;

/// Seals the events of one petition, one after the other.
///
/// A line is the canonical JSON of an envelope with two more keys: `prev`, the hash of the line
/// before (empty on the first), and `hash`, the hash of this line without `hash` itself. What is an
/// envelope is the caller's business, as long as it is a JSON object without these two keys.
#[derive(Clone, Debug)]
pub struct Chain {
    algorithm: HashAlgorithm,
    last: Option<EventHash>,
    /// Kept between events, so that sealing one allocates nothing.
    body: String,
}

impl Chain {
    /// A chain without events.
    pub const fn start(algorithm: HashAlgorithm) -> Self {
        Self { algorithm, last: None, body: String::new() }
    }

    /// A chain that goes on after an event; it keeps that event's hash function.
    pub const fn resume(last: EventHash) -> Self {
        Self { algorithm: last.algorithm(), last: Some(last), body: String::new() }
    }

    /// The hash function.
    pub const fn algorithm(&self) -> HashAlgorithm {
        self.algorithm
    }

    /// The hash of the last event.
    pub const fn last(&self) -> Option<EventHash> {
        self.last
    }

    /// Writes the sealed line of an envelope into `line`, without a line break, in place of what
    /// was there. After an error the chain stands where it stood.
    pub fn seal<T: Serialize + ?Sized>(
        &mut self,
        envelope: &T,
        line: &mut String,
    ) -> Result<EventHash, CanonicalError> {
        line.clear();
        self.body.clear();
        to_canonical_in(envelope, &mut self.body)?;
        let body = self.body.as_str();
        let places = Places::find(body)?;
        let (head, rest) = body.split_at(places.hash);
        let (middle, tail) = rest.split_at(places.prev - places.hash);

        let mut prev = String::new();
        if let Some(last) = &self.last {
            prev.reserve(80);
            last.push_to(&mut prev);
        }
        let before = |alone: bool, at: usize| if at < places.end || alone { "\"" } else { ",\"" };
        let after = |at: usize| if at < places.end { "\"," } else { "\"" };
        let empty = places.end == 1;

        let hash = self.algorithm.hash(&[
            head.as_bytes(),
            middle.as_bytes(),
            before(empty, places.prev).as_bytes(),
            b"prev\":\"",
            prev.as_bytes(),
            after(places.prev).as_bytes(),
            tail.as_bytes(),
        ]);

        line.reserve(body.len() + 180);
        line.push_str(head);
        line.push_str(before(empty, places.hash));
        line.push_str("hash\":\"");
        hash.push_to(line);
        line.push_str(after(places.hash));
        line.push_str(middle);
        line.push_str(before(false, places.prev));
        line.push_str("prev\":\"");
        line.push_str(&prev);
        line.push_str(after(places.prev));
        line.push_str(tail);
        self.last = Some(hash);
        Ok(hash)
    }
}

/// Where the two keys go in the canonical text of an envelope.
struct Places {
    hash: usize,
    prev: usize,
    /// Where the closing brace is.
    end: usize,
}

impl Places {
    fn find(body: &str) -> Result<Self, CanonicalError> {
        let list = members(body).ok_or(CanonicalError::NotAnObject)?;
        let end = body.len() - 1;
        let place = |name: &'static str| {
            for member in &list {
                match compare_keys(body.get(member.key.clone()).unwrap_or_default(), name) {
                    Ordering::Less => {}
                    Ordering::Equal => return Err(CanonicalError::ReservedKey(name)),
                    Ordering::Greater => return Ok(member.whole.start),
                }
            }
            Ok(end)
        };
        Ok(Self { hash: place("hash")?, prev: place("prev")?, end })
    }
}
