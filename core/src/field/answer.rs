//! What becomes of a command from the field.

use serde::Serialize;

use crate::fault::Fault;
use crate::id::CommandId;
use crate::instant::Instant;
use crate::json::FromJson;
use crate::petition::kinds;
use crate::policy::PolicyDigest;

kinds! {
    /// What becomes of a command from the field.
    FieldOutcome {
        /// It was carried out; its events are among those of the answer.
        Accepted = "accepted", "接受", "accepted";
        /// It had been carried out before. Nothing happens again.
        AlreadyThere = "already_there", "已有", "already there";
        /// It is refused, or cannot be read. Sending it again changes nothing.
        Refused = "refused", "拒绝", "refused";
        /// Somebody has to look: when it happened is not plain.
        NeedsPerson = "needs_person", "待人工确认", "needs a person";
        /// It comes after one that is not decided yet, or needs a newer library or pack: it stays in the outbox.
        Waits = "waits", "等待", "waits";
    }
}

/// The answer to one command.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FieldAnswer {
    /// The command; none where it could not be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub command: Option<CommandId>,
    /// Why it is refused, needs a person or waits for a newer library or pack, and what to do next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
    /// When it happened by all that is known, where a person has to answer for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub happened_at: Option<Instant>,
    /// Its place among those that were handed in, from 0.
    pub index: u64,
    /// The pack on which it was decided before (`on_policy`), where it was decided on another one now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_policy: Option<PolicyDigest>,
    /// The sequence on which it was decided before (`on_seq`), where it was decided on another one now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_seq: Option<u64>,
    /// What became of it.
    pub outcome: FieldOutcome,
    /// The earlier command that it waits for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waits_for: Option<CommandId>,
}

impl FieldAnswer {
    /// One that says no more than what became of the command.
    pub(super) fn of(command: Option<&CommandId>, outcome: FieldOutcome) -> Self {
        Self {
            command: command.cloned(),
            fault: None,
            happened_at: None,
            index: 0,
            other_policy: None,
            other_seq: None,
            outcome,
            waits_for: None,
        }
    }
}
