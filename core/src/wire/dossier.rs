//! Dossiers, as JSON.

use super::{from_json, order, split_events, to_json};
use crate::dossier::{
    Dossier, DossierCommand, DossierEvent, decide_dossier as decide, read_dossier as read,
};
use crate::fault::{Fault, FaultKind};
use crate::instant::Instant;
use crate::petition::{Jurisdiction, Petition};
use crate::policy::Policy;
use crate::text::Text;

/// Decides a command about a dossier; the decision as canonical JSON. `dossier` is the [`Dossier`] as
/// [`apply_dossier`] gives it (`{"id": "…"}` before the first event), `command` a [`DossierCommand`];
/// `petition` is the one that a listing is of, or that a grid event turns into.
pub fn decide_dossier(
    place: &Jurisdiction,
    petition: Option<&Petition>,
    dossier: &str,
    command: &str,
) -> Result<String, Fault> {
    let dossier: Dossier = from_json("dossier", dossier)?;
    let command: DossierCommand = from_json("command", command)?;
    to_json(&decide(place, petition, &dossier, &command)?)
}

/// A dossier after events, as canonical JSON; `events` is a JSON array of [`DossierEvent`]s, a decision,
/// or lines of a log. Either all of them are taken, or none. What was taken in before is passed over; where an
/// event is missing before one, all are refused (`input.missing_events`).
pub fn apply_dossier(dossier: &str, events: &str) -> Result<String, Fault> {
    let mut dossier: Dossier = from_json("dossier", dossier)?;
    let events = split_events(events)?;
    for (index, text) in events.into_iter().enumerate() {
        let event = DossierEvent::read(text)?;
        if *event.dossier() != dossier.id {
            return Err(other_dossier(&dossier, event.dossier()));
        }
        order::follow(dossier.seq, event.seq(), index)?;
        dossier.apply_read(&event);
    }
    to_json(&dossier)
}

/// What the clock of a dossier's step shows, as canonical JSON; `null` where none runs.
pub fn read_dossier(policy: &Policy, dossier: &str, now: Instant) -> Result<String, Fault> {
    let dossier: Dossier = from_json("dossier", dossier)?;
    to_json(&read(policy, &dossier, now)?)
}

#[cold]
fn other_dossier(dossier: &Dossier, of: &crate::id::DossierId) -> Fault {
    Fault::new(
        FaultKind::Input,
        "input.other_dossier",
        Text::new(
            format!("事件属于“{of}”，不属于“{}”", dossier.id),
            format!("an event is of {of}, not of {}", dossier.id),
        ),
        Text::fixed("只交入同一案卷的事件", "hand in the events of one dossier"),
    )
}
