//! Small files beside petitions (案卷): a listing of a hard case, an event of a grid, the journal of a day, the risk
//! assessment of a decision.
//!
//! A [`Dossier`] is the fold of its events, like a petition: [`decide_dossier`] says what a
//! [`DossierCommand`] leads to, [`Dossier::apply`] takes the [`DossierEvent`]s in, and
//! [`read_dossier`] says what its clock shows. What is the same for every kind is done once: who acts,
//! when, on which state, and how a refusal looks. What the first command opens is its [`Matter`]:
//!
//! - a [`Listing`] (挂牌, practice row L5): a hard case with a work fund, which a team claims. It never
//!   stands in its petition's way: the clocks run on, and nothing here decides the matter;
//! - a [`GridEvent`] (网格事件, practice rows L13 and U11): a problem of a place that a grid worker found on
//!   patrol or was told of. It is handled on the spot, raised to the next level, or becomes a petition.
//!   It is about a place, never about watching or judging a person;
//! - a [`Journal`] (民情日志, practice rows P5 and U11): where a grid worker's visits of a day were, and what was done
//!   on people's behalf. No position, no mood, no words about people;
//! - an [`Assessment`] (决策风险评估, practice row P6): the risks of a decision before it is taken, with the outcome
//!   go, change or stop.
//!
//! Funds, kinds of events, services and kinds of decisions are the pack's: [`FundRule`], [`GridKind`],
//! [`ServiceRule`] and [`DecisionKind`].

mod assessment;
mod clock;
mod command;
mod decide;
mod event;
mod grid;
mod journal;
mod listing;
mod refusal;
mod rules;
mod state;

pub use assessment::{
    Assessment, AssessmentOutcome, AssessmentPhase, DecideAssessed, DecisionKind, HoldHearing,
    OpenAssessment, RecordRisks,
};
pub use clock::{DossierReading, StepClock, read_dossier};
pub use command::{DossierAct, DossierActKind, DossierCommand};
pub use decide::{DossierDecision, decide_dossier};
pub use event::{DOSSIER_EVENT_VERSION, DossierEvent, DossierFact, ReadDossierEvent};
pub use grid::{
    FeedBack, GridEvent, GridPhase, HandleEvent, HandledEvent, RaiseCause, RaiseEvent, RaisedEvent,
    ReportEvent, ReportedEvent, TakeEvent, TurnIntoPetition,
};
pub use journal::{
    CloseJournal, Journal, JournalPhase, NoteService, NoteVisit, OpenJournal, ServiceRule,
};
pub use listing::{
    ClaimCase, DelistCase, ListCase, ListedCase, Listing, ListingPhase, ReleaseCase, SettleCase,
};
pub use refusal::{DossierRefusal, DossierRefusalCode};
pub use rules::{FundRule, GridClass, GridKind};
pub use state::{Dossier, Matter, MatterKind};
