//! Where a petition goes, and why: one responsible unit in one deciding channel, or "not here" with
//! reason, article and next step.
//!
//! [`route`] answers for the [`Facts`] of a petition; [`explain_route`] says afterwards which rule
//! fired, and of every other rule the first thing that it lacked. The rules are data of the pack,
//! compiled into a [`Router`] and proved when the pack is loaded: every petition falls under exactly
//! one of them.

mod companions;
mod compare;
mod compile;
mod differ;
mod explain;
mod facts;
mod flaw;
mod kinds;
mod limits;
mod many;
mod model;
mod outcome;
mod proof;
mod route;
mod router;
mod unit;

pub(crate) use compare::{Look, decided_with, meetings, uncovered};
pub(crate) use compile::compile;
pub use differ::Region;
pub(crate) use differ::{Listed, Sides};
pub use explain::{LackedCell, RouteExplanation, RouteOverride, RuleReason, explain_route};
pub use facts::{FactRow, Facts};
pub use kinds::{
    Body, Channel, FactKind, Limit, MediationWill, NotHereReason, Relation, RespondentKind, Stage,
    Tier, Urgency,
};
pub use many::{FactName, FactValues, ManyError, RouteMemo};
pub use model::*;
pub use outcome::{
    Beside, Coordination, FirstTry, LimitWarning, NotHere, Route, RouteError, RouteOutcome,
    RoutingDecision, WrongDoor,
};
pub(crate) use proof::prove;
pub use route::route;
pub use router::{Assumed, Router};
pub(crate) use unit::free_organ;
