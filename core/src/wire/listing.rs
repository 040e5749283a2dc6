//! Listings, as JSON.

use super::{from_json, to_json};
use crate::fault::Fault;
use crate::listing::{FundTable, Listing, ListingCommand, ListingEvent, decide_listing as decide};
use crate::petition::{Jurisdiction, Petition};

/// Decides a command about a listing; `funds` is a [`FundTable`], `listing` the [`Listing`] as
/// [`apply_listing`] gives it, `command` a [`ListingCommand`].
pub fn decide_listing(
    place: &Jurisdiction,
    funds: &str,
    petition: &Petition,
    listing: &str,
    command: &str,
) -> Result<String, Fault> {
    let funds: FundTable = from_json("funds", funds)?;
    let listing: Listing = from_json("listing", listing)?;
    let command: ListingCommand = from_json("command", command)?;
    to_json(&decide(place, &funds, petition, &listing, &command)?)
}

/// A listing after events; `events` is a JSON array of [`ListingEvent`]s, the first state is
/// `{"id":"l1","phase":"unlisted","seq":0}`.
pub fn apply_listing(listing: &str, events: &str) -> Result<String, Fault> {
    let mut listing: Listing = from_json("listing", listing)?;
    let events: Vec<ListingEvent> = from_json("events", events)?;
    for event in &events {
        listing.apply(event);
    }
    to_json(&listing)
}
