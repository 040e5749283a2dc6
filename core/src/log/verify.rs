//! Checking a chain, line by line, on its bytes: events of a newer version are checked like others.

use super::broken::{BrokenLink, LinkProblem};
use super::canonical::to_canonical_in;
use super::hash::EventHash;
use super::members::members;
use crate::json::Any;

/// Checks the lines of a log one after the other.
#[derive(Clone, Debug, Default)]
pub struct Verifier {
    last: Option<EventHash>,
    lines: u64,
    canonical: String,
}

/// Checks a whole log; the answer is the hash of its last line.
pub fn verify<'a>(
    lines: impl IntoIterator<Item = &'a str>,
) -> Result<Option<EventHash>, BrokenLink> {
    let mut verifier = Verifier::new();
    for line in lines {
        verifier.check(line)?;
    }
    Ok(verifier.last())
}

impl Verifier {
    /// From the first line of a log.
    pub const fn new() -> Self {
        Self {
            last: None,
            lines: 0,
            canonical: String::new(),
        }
    }

    /// From the line after `last`, which is line number `lines`.
    pub const fn resume(last: EventHash, lines: u64) -> Self {
        Self {
            last: Some(last),
            lines,
            canonical: String::new(),
        }
    }

    /// The hash of the last line that was found good.
    pub const fn last(&self) -> Option<EventHash> {
        self.last
    }

    /// How many lines were found good, with those before a resumption.
    pub const fn lines(&self) -> u64 {
        self.lines
    }

    /// Checks the next line (without its line break). After a broken link the verifier stands where
    /// it stood.
    pub fn check(&mut self, line: &str) -> Result<EventHash, BrokenLink> {
        let number = self.lines.saturating_add(1);
        let hash = self.link(line).map_err(|problem| BrokenLink {
            line: number,
            problem,
        })?;
        self.last = Some(hash);
        self.lines = number;
        Ok(hash)
    }

    fn link(&mut self, line: &str) -> Result<EventHash, LinkProblem> {
        let Ok(value @ Any::Object(_)) = Any::read(line) else {
            return Err(LinkProblem::NotJson);
        };
        self.canonical.clear();
        to_canonical_in(&value, &mut self.canonical).map_err(|_| LinkProblem::NotCanonical)?;
        if self.canonical != line {
            return Err(LinkProblem::NotCanonical);
        }
        let not_sealed = |key: &str| LinkProblem::NotSealed {
            key: key.to_owned(),
        };
        let text = |key: &str| value.text_at(key).ok_or_else(|| not_sealed(key));
        let prev = match text("prev")? {
            "" => None,
            hash => Some(hash.parse::<EventHash>().map_err(|_| not_sealed("prev"))?),
        };
        let found: EventHash = text("hash")?.parse().map_err(|_| not_sealed("hash"))?;
        if prev != self.last {
            return Err(LinkProblem::PrevMismatch {
                expected: self.last,
                found: prev,
            });
        }
        if let Some(prev) = prev
            && prev.algorithm() != found.algorithm()
        {
            return Err(LinkProblem::AlgorithmChanged {
                expected: prev.algorithm(),
                found: found.algorithm(),
            });
        }
        let (before, after) = around_hash(line).ok_or_else(|| not_sealed("hash"))?;
        let expected = found
            .algorithm()
            .hash(&[before.as_bytes(), after.as_bytes()]);
        if expected != found {
            return Err(LinkProblem::HashMismatch { expected, found });
        }
        Ok(found)
    }
}

/// A sealed line without its `hash`, in two parts. `prev` sorts after `hash`, so a comma follows.
fn around_hash(line: &str) -> Option<(&str, &str)> {
    let list = members(line)?;
    let hash = list
        .iter()
        .find(|member| line.get(member.key.clone()) == Some("hash"))?;
    Some((
        line.get(..hash.whole.start)?,
        line.get(hash.whole.end + 1..)?,
    ))
}
