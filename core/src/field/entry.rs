//! What is written down on a phone: the entries of which an outbox is the fold.

use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::command::FieldCommand;
use crate::id::{CommandId, PersonRef};
use crate::instant::Instant;
use crate::json::one_of;

/// One line of the phone's own record. A phone writes it to its storage before it goes on; entries that
/// come twice change nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
#[allow(clippy::large_enum_variant)] // as for commands
pub enum OutboxEntry {
    /// A command waits to be sent.
    Queued(Queued),
    /// The server was reached and gave no answer to what was sent.
    Failed(Failed),
    /// The server answered.
    Settled(Settled),
    /// Somebody answers for when a held command happened; it waits to be sent again.
    Confirmed(Confirmed),
    /// Somebody wants a command that was set aside to be sent again.
    Retried(Retried),
    /// Somebody takes a command out for good.
    Dropped(Dropped),
}

/// An entry as formats other than this library's reader read it.
#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[allow(clippy::large_enum_variant)] // as for commands
enum AnyEntry {
    Queued(Queued),
    Failed(Failed),
    Settled(Settled),
    Confirmed(Confirmed),
    Retried(Retried),
    Dropped(Dropped),
}

/// The names of entries.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum EntryName {
    Queued,
    Failed,
    Settled,
    Confirmed,
    Retried,
    Dropped,
}

one_of! {
    OutboxEntry, tag "type", named by EntryName, from any AnyEntry {
        Queued, Failed, Settled, Confirmed, Retried, Dropped
    }
}

/// A command waits to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Queued {
    /// The command. Its `at` is what the phone's clock showed.
    pub command: FieldCommand,
}

/// The server was reached and gave no answer: write this down for a server that fails, not for a network
/// that is not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Failed {
    /// What had been sent.
    pub commands: Vec<CommandId>,
}

/// The server answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Settled {
    /// Its answers.
    pub answers: Vec<Answer>,
    /// What had been sent, in that order: an answer to a command that the server could not read names
    /// only its place.
    pub sent: Vec<CommandId>,
}

/// Somebody answers for when a held command happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Confirmed {
    /// Who; somebody else than the one who issued the command.
    pub by: PersonRef,
    /// The command.
    pub command: CommandId,
    /// When it happened, where that is not what the phone's clock told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happened_at: Option<Instant>,
}

/// Somebody wants a command that was set aside to be sent again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Retried {
    /// The command.
    pub command: CommandId,
}

/// Somebody takes a command out for good. The record keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dropped {
    /// Who.
    pub by: PersonRef,
    /// The command.
    pub command: CommandId,
}
