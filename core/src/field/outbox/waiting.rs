//! Commands where they wait: to be sent, for a person, or set aside.

use serde::Serialize;

use crate::fault::{Fault, FaultKind};
use crate::field::command::FieldCommand;
use crate::json::FromJson;
use crate::text::Text;

/// The code of what the server stumbled over.
const UNANSWERED: &str = "field.unanswered";

/// A command that waits to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PendingCommand {
    /// The command.
    pub command: FieldCommand,
    /// Why the server lets it wait, where it said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<Fault>,
    /// How often it was sent alone without an answer since the server was heard: nobody knows yet whether
    /// the server stumbles over it or is away.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub in_doubt: u32,
    /// Its place in the order in which they were queued, from 1.
    pub nr: u64,
    /// How often it was sent alone without an answer, and the server was heard afterwards. However often
    /// it was sent while the server was away counts once.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub tries: u32,
    /// Whether the server lets it wait for something that is not in this outbox. It is not sent again
    /// before there is news, or somebody asks for it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub waits: bool,
}

impl PendingCommand {
    /// A command that nothing is known of but its place.
    pub(super) const fn new(command: FieldCommand, nr: u64) -> Self {
        Self {
            command,
            fault: None,
            in_doubt: 0,
            nr,
            tries: 0,
            waits: false,
        }
    }
}

/// A command that somebody has to look at: when it happened is not plain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HeldCommand {
    /// The command.
    pub command: FieldCommand,
    /// Why, and what to do.
    pub fault: Option<Fault>,
    /// Its place in the order.
    pub nr: u64,
}

/// A command that was set aside: it is not sent again unless somebody asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SetAsideCommand {
    /// The command.
    pub command: FieldCommand,
    /// Why it was refused, or that it was never answered.
    pub fault: Option<Fault>,
    /// Its place in the order.
    pub nr: u64,
}

impl SetAsideCommand {
    /// Whether the server never decided it: then it may still be carried out, and what comes after it of
    /// the same matter stays in the outbox.
    pub fn is_undecided(&self) -> bool {
        let fault = self.fault.as_ref();
        fault.is_some_and(|fault| fault.code == UNANSWERED)
    }
}

/// One over which the server stumbled, set aside.
#[cold]
pub(super) fn unanswered(pending: PendingCommand) -> SetAsideCommand {
    let tries = pending.tries;
    let fault = Fault::new(
        FaultKind::Field,
        UNANSWERED,
        Text::new(
            format!("单独发送 {tries} 次，服务器均未答复"),
            format!("it was sent alone {tries} times, and the server gave no answer"),
        ),
        Text::fixed(
            "请平台查明原因；之后可以重新发送",
            "let the platform look into it; then it can be sent again",
        ),
    );
    SetAsideCommand {
        command: pending.command,
        fault: Some(fault),
        nr: pending.nr,
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)] // as serde hands it over
pub(super) const fn is_zero(number: &u32) -> bool {
    *number == 0
}
