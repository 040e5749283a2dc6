//! Sealing events: each line names the hash of the one before it.

use serde::Serialize;

use super::canonical::to_canonical_with_places;
use super::canonical_error::CanonicalError;
use super::hash::{EventHash, HashAlgorithm};

/// Seals the events of one petition, one after the other.
///
/// A line is the canonical JSON of an envelope with two more keys: `prev`, the hash of the line
/// before (empty on the first), and `hash`, the hash of this line without `hash` itself. What is an
/// envelope is the caller's business, as long as it is a JSON object without these two keys.
#[derive(Clone, Debug)]
pub struct Chain {
    algorithm: HashAlgorithm,
    last: Option<EventHash>,
    /// Texts kept between events, so that sealing one allocates nothing.
    body: String,
    text: String,
}

impl Chain {
    /// A chain without events.
    pub const fn start(algorithm: HashAlgorithm) -> Self {
        Self {
            algorithm,
            last: None,
            body: String::new(),
            text: String::new(),
        }
    }

    /// A chain that goes on after an event; it keeps that event's hash function.
    pub const fn resume(last: EventHash) -> Self {
        let algorithm = last.algorithm();
        Self {
            algorithm,
            last: Some(last),
            body: String::new(),
            text: String::new(),
        }
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
    /// was there. After an error the chain stands where it stood, and `line` is empty.
    pub fn seal<T: Serialize + ?Sized>(
        &mut self,
        envelope: &T,
        line: &mut String,
    ) -> Result<EventHash, CanonicalError> {
        line.clear();
        let Self {
            algorithm,
            last,
            body,
            text,
        } = self;
        body.clear();
        let places = to_canonical_with_places(envelope, body)?;

        // What is hashed: the envelope with `prev`.
        let (before, after) = body.split_at(places.prev);
        text.clear();
        text.reserve(body.len() + 88);
        text.push_str(before);
        if after == "}" && before != "{" {
            text.push(',');
        }
        // A key after `hash` exists now: at the latest it is `prev`.
        let at_hash = if places.hash == places.prev {
            text.len()
        } else {
            places.hash
        };
        text.push_str("\"prev\":\"");
        if let Some(last) = last {
            last.push_to(text);
        }
        text.push_str(if after == "}" { "\"" } else { "\"," });
        text.push_str(after);
        let hash = algorithm.hash(&[text.as_bytes()]);

        let (before, after) = text.split_at(at_hash);
        line.reserve(text.len() + 88);
        line.push_str(before);
        line.push_str("\"hash\":\"");
        hash.push_to(line);
        line.push_str("\",");
        line.push_str(after);
        *last = Some(hash);
        Ok(hash)
    }
}
