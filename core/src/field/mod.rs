//! Field work without a network (外勤, practice rows L13, U11, P2, P5): what a phone asks for while it is
//! offline, and what becomes of it when it meets the server again.
//!
//! An [`Outbox`] holds the commands that wait on the phone. It is the fold of its [`OutboxEntry`]s, which
//! the phone writes down one by one, so that nothing is lost when it is switched off. [`rebase`] decides
//! the waiting commands again, in order, on what the server knows by then; each gets an [`FieldAnswer`]. Server
//! and phone call the same function: the server to record what it accepts, the phone to show where its
//! matters will stand.
//!
//! Nobody's position is in any of it, and nothing is counted about the person who holds the phone.

mod answer;
mod command;
mod entry;
mod known;
mod outbox;
mod rebase;

pub use answer::{FieldAnswer, FieldOutcome};
pub use command::{FieldCommand, Subject};
pub use entry::{
    ConfirmedCommand, DroppedCommand, NewsHeard, OutboxEntry, QueuedCommand, RetriedCommand,
    SettledCommands, UnansweredCommands,
};
pub use known::{ClockHeard, Known, RebaseQuestion, SyncTimes};
pub use outbox::{HeldCommand, Outbox, OutboxBatch, PendingCommand, SetAsideCommand};
pub use rebase::{Rebased, rebase, rebase_texts};
