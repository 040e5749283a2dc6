//! The life of a petition: commands in, events out, state as their fold.
//!
//! [`decide`] says what a [`Command`] leads to, [`Petition::apply`] takes the [`Event`]s in, and
//! [`clocks`], [`alerts`] and [`petitioner_view`] read the state. Nothing else changes a petition.

mod act;
mod actor;
mod alert;
mod clock_fact;
mod clock_key;
mod confidential;
mod decide;
mod event;
mod evolve;
mod explain;
mod kinds;
mod reading;
mod records;
mod refusal;
mod snapshot;
mod state;
mod transitions;
mod view;

pub(crate) use act::kept_option;
pub use act::*;
pub use actor::{Actor, Role};
pub use alert::{Alert, alerts};
pub use clock_fact::*;
pub use confidential::Confidential;
pub(crate) use confidential::kept;
pub use decide::{Decision, Jurisdiction, decide};
pub(crate) use decide::{carried, hides_from, reaches};
pub use event::{EVENT_VERSION, Event, EventError, ReadEvent};
pub use explain::{Explanation, explain};
pub(crate) use kinds::kinds;
pub use kinds::{Branch, Class, Intake, Moment, Phase, Procedure};
pub(crate) use reading::bearing_unit;
pub use reading::{ClockReading, clocks, colour, holders, next_change_at};
pub use records::{FindingRecord, LeaderInCharge, ReliefRecord, SideChoice};
pub use refusal::{Refusal, RefusalCode};
pub use snapshot::{SNAPSHOT_VERSION, Snapshot, SnapshotError};
pub use state::{
    Answered, Assignment, AssignmentState, Clock, Coordinator, Diversion, Mediation, Notice,
    Petition, Registration, Step, SuggestionRecord, SummonsRecord, SupervisionRecord,
};
pub use transitions::{OPEN, Otherwise, TRANSITIONS, To, Transition, Who, possible_in, transition};
pub use view::{PetitionerView, ViewDeadline, ViewDocument, ViewLimit, ViewStep, petitioner_view};
