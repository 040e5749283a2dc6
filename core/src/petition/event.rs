//! What happened: the events that a decision produces and the host keeps.

use std::borrow::Cow;

use serde::Serialize;

use super::act::Fact;
use super::actor::Actor;
use crate::id::{CommandId, PetitionId};
use crate::instant::Instant;
use crate::json::{self, FromJson, Skipped};
use crate::policy::PolicyRef;
use crate::text::Text;

/// The version of the events written by this library.
pub const EVENT_VERSION: u32 = 1;

/// One thing that happened to a petition.
///
/// The fields stand in alphabetical order, so that what serde writes is canonical already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Who issued the command.
    pub actor: Actor,
    /// When it was recorded.
    pub at: Instant,
    /// The command it comes from.
    pub command: CommandId,
    /// What happened.
    pub fact: Fact,
    /// When it happened.
    pub occurred_at: Instant,
    /// To which petition.
    pub petition: PetitionId,
    /// The policy under which it was decided.
    pub policy: PolicyRef,
    /// The row of the table of transitions that allowed it.
    pub rule: Cow<'static, str>,
    /// Its place among the petition's events, from 1 on.
    pub seq: u64,
    /// The version of the form in which it is written.
    pub v: u32,
}

/// An event as it is read back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::large_enum_variant)] // nearly all are the large one
pub enum ReadEvent {
    /// One that this library understands.
    Known(Event),
    /// One of a newer version: it is kept and shown, and the petition is not decided upon.
    Newer {
        /// Its petition.
        petition: PetitionId,
        /// Its place.
        seq: u64,
        /// Its version.
        v: u32,
    },
}

impl ReadEvent {
    /// Its place.
    pub const fn seq(&self) -> u64 {
        match self {
            Self::Known(event) => event.seq,
            Self::Newer { seq, .. } => *seq,
        }
    }
}

/// Why an event cannot be read back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an event cannot be read: {}", .0.en)]
pub struct EventError(Text);

impl EventError {
    pub(crate) fn new(error: &json::Misread) -> Self {
        Self(error.text())
    }

    /// What is wrong.
    pub fn message(&self) -> Text {
        Text::new(format!("事件无法读取：{}", self.0.zh), self.to_string())
    }
}

/// An event with what its line in the log adds.
#[derive(FromJson)]
#[serde(deny_unknown_fields)]
struct Line {
    actor: Actor,
    at: Instant,
    command: CommandId,
    fact: Fact,
    #[serde(default, rename = "hash")]
    _hash: Option<Skipped>,
    occurred_at: Instant,
    petition: PetitionId,
    policy: PolicyRef,
    #[serde(default, rename = "prev")]
    _prev: Option<Skipped>,
    rule: Cow<'static, str>,
    seq: u64,
    v: u32,
}

/// What every version of an event has.
#[derive(FromJson)]
struct Head {
    petition: PetitionId,
    seq: u64,
    v: u32,
}

impl Event {
    /// Reads an event back, from one of its lines in the log or without `prev` and `hash`.
    pub fn read(text: &str) -> Result<ReadEvent, EventError> {
        match json::from_str::<Line>(text) {
            Ok(line) if line.v <= EVENT_VERSION => Ok(ReadEvent::Known(line.into())),
            Ok(line) => Ok(ReadEvent::Newer {
                petition: line.petition,
                seq: line.seq,
                v: line.v,
            }),
            // What this library does not know may be of a newer version.
            Err(error) => match json::from_str::<Head>(text) {
                Ok(head) if head.v > EVENT_VERSION => Ok(ReadEvent::Newer {
                    petition: head.petition,
                    seq: head.seq,
                    v: head.v,
                }),
                _ => Err(EventError::new(&error)),
            },
        }
    }
}

impl From<Line> for Event {
    fn from(line: Line) -> Self {
        Self {
            actor: line.actor,
            at: line.at,
            command: line.command,
            fact: line.fact,
            occurred_at: line.occurred_at,
            petition: line.petition,
            policy: line.policy,
            rule: line.rule,
            seq: line.seq,
            v: line.v,
        }
    }
}
