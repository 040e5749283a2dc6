//! What is written down on a phone: the entries of which an outbox is the fold.

use serde::Serialize;

use super::answer::FieldAnswer;
use super::command::FieldCommand;
use super::known::ClockHeard;
use crate::id::{CommandId, PersonRef};
use crate::instant::Instant;
use crate::json::FromJson;

/// One line of the phone's own record. A phone writes it to its storage before it goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
#[allow(clippy::large_enum_variant)] // as for commands
pub enum OutboxEntry {
    /// A command waits to be sent.
    Queued(QueuedCommand),
    /// The server was reached and gave no answer to what was sent.
    ServerFailed(UnansweredCommands),
    /// The server answered.
    ServerAnswered(SettledCommands),
    /// The server told what happened, or that nothing did.
    News(NewsHeard),
    /// The server said its time, or the phone's clock was set. What is queued from here on, and what was
    /// before the first of these entries, is put right by it.
    ServerTime(ClockHeard),
    /// Somebody answers for when a held command happened; it waits to be sent again.
    Confirmed(ConfirmedCommand),
    /// Somebody wants a command that was set aside, or that the server lets wait, to be sent again.
    Retried(RetriedCommand),
    /// Somebody takes a command out for good.
    Dropped(DroppedCommand),
}

/// A command waits to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct QueuedCommand {
    /// The command. Its `at` is what the phone's clock showed; its `occurred_at` is when it happened, where
    /// a person gave that.
    pub command: FieldCommand,
}

/// The server was reached and gave no answer: write this down for a server that fails, not for a network
/// that is not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct UnansweredCommands {
    /// What had been sent.
    pub commands: Vec<CommandId>,
}

/// The server answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettledCommands {
    /// Its answers.
    pub answers: Vec<FieldAnswer>,
    /// What had been sent, in that order: an answer to a command that the server could not read names
    /// only its place.
    pub sent: Vec<CommandId>,
}

/// The server told what happened since, or that nothing did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NewsHeard {
    /// The commands that led to the events, everybody's: the phone's own among them are on record. Where
    /// there are any, what the server lets wait is sent again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub commands: Vec<CommandId>,
}

/// Somebody answers for when a held command happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfirmedCommand {
    /// Who; somebody else than the one who issued the command.
    pub by: PersonRef,
    /// The command.
    pub command: CommandId,
    /// When it happened, where that is not what the answer showed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happened_at: Option<Instant>,
}

/// Somebody wants a command that was set aside, or that the server lets wait, to be sent again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RetriedCommand {
    /// The command.
    pub command: CommandId,
}

/// Somebody takes a command out for good. The record keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DroppedCommand {
    /// Who.
    pub by: PersonRef,
    /// The command.
    pub command: CommandId,
}
