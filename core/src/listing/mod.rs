//! A hard case that is listed with a work fund and claimed by a team (挂牌、揭榜, practice row L5).
//!
//! It stands beside its petition and never in its way: the petition's clocks run on, and nothing here
//! decides the matter. Like a petition it is the fold of its events: [`decide_listing`] says what a
//! [`ListingCommand`] leads to, [`Listing::apply`] takes the [`ListingEvent`]s in.
//!
//! The fund comes from the place's own table of difficulties, handed in as a [`FundTable`], and is fixed when
//! the case is listed. Amounts are exact ([`Money`](crate::Money)).

mod act;
mod decide;
mod event;
mod refusal;
mod state;

pub use act::{
    ClaimCase, FundTable, ListCase, ListingAct, ListingCommand, ReleaseCase, SettleCase,
    WithdrawCase,
};
pub use decide::{ListingDecision, decide_listing};
pub use event::{LISTING_EVENT_VERSION, ListingEvent, ListingFact};
pub use refusal::{ListingRefusal, ListingRefusalCode};
pub use state::{Listing, ListingPhase};
