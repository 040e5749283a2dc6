//! The one wire form: JSON in, canonical JSON out. What every binding calls, so that each answers
//! with the same bytes.

mod answers;
#[cfg(feature = "csv")]
mod audit;
mod dossier;
mod field;
mod labels;
mod order;
mod public_code;
mod question;
mod routing;
mod tables;
mod versions;

pub use answers::*;
#[cfg(feature = "csv")]
pub use audit::{AuditOptions, audit};
pub use dossier::{apply_dossier, decide_dossier, read_dossier};
pub use field::{apply_outbox, outbox_batch, rebase};
pub use labels::labels;
pub use public_code::{public_code, read_public_code};
pub use question::{ClockQuestion, column_terms};
pub use routing::{explain_route, route};
pub use tables::*;
pub use versions::{affected, diff, standing};

pub use crate::json::FromJson;

use serde::Serialize;

use crate::fault::{Fault, FaultKind};
use crate::json::{self, Misread, Names, Reader, path_at};
use crate::petition::{
    Command, Event, Jurisdiction, Petition, ReadEvent, Snapshot, decide as decide_command,
};
use crate::text::Text;

/// Reads a value from JSON; unknown fields are refused, and the place of a fault is named.
///
/// ```
/// let fault = suqiu::wire::from_json::<suqiu::petition::Command>("command", r#"{"id": 1}"#).unwrap_err();
/// assert_eq!(fault.code, "input.unreadable");
/// assert_eq!(fault.place.as_deref(), Some("id (line 1, column 8)"));
/// ```
pub fn from_json<T: FromJson>(what: &str, text: &str) -> Result<T, Fault> {
    json::from_str(text).map_err(|error| unreadable(what, text, &error))
}

/// The path is worked out only for a text that is refused.
#[cold]
fn unreadable(what: &str, text: &str, error: &Misread) -> Fault {
    let path = path_at(text, error.at());
    Fault::unreadable(what, &path, error)
}

/// Writes a value as canonical JSON (RFC 8785).
pub fn to_json<T: Serialize + ?Sized>(value: &T) -> Result<String, Fault> {
    crate::log::to_canonical(value).map_err(Fault::from)
}

/// Decides a command given as JSON; the decision as canonical JSON.
pub fn decide(place: &Jurisdiction, petition: &Petition, command: &str) -> Result<String, Fault> {
    let command: Command = from_json("command", command)?;
    to_json(&decide_command(place, petition, &command)?)
}

/// Applies events given as a JSON array, a decision, or lines of a log, to a petition. Either all
/// of them are taken, or none. What was taken in before is passed over; where an event is missing before
/// one, all are refused (`input.missing_events`), since what is not known of is never asked for.
///
/// ```
/// use suqiu::petition::Petition;
/// let mut petition = Petition::blank("p1".parse()?);
/// let newer = r#"[{"v": 99, "petition": "p1", "seq": 2}]"#;
/// let fault = suqiu::wire::apply(&mut petition, newer).unwrap_err();
/// assert_eq!(fault.code, "input.missing_events");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn apply(petition: &mut Petition, events: &str) -> Result<(), Fault> {
    let read = read_events(events)?;
    for event in &read {
        let of = match event {
            ReadEvent::Known(event) => &event.petition,
            ReadEvent::Newer { petition, .. } => petition,
        };
        if of != &petition.id {
            return Err(Fault::new(
                FaultKind::Input,
                "input.other_petition",
                Text::new(
                    format!("事件属于“{of}”，不属于“{}”", petition.id),
                    format!("an event is of {of}, not of {}", petition.id),
                ),
                Text::fixed("只交入同一事项的事件", "hand in the events of one petition"),
            ));
        }
    }
    let mut last = petition.seq;
    for (index, event) in read.iter().enumerate() {
        last = order::follow(last, event.seq(), index)?;
    }
    for event in &read {
        petition.apply_read(event);
    }
    Ok(())
}

/// Reads events from a JSON array, from a decision, or from lines of a log.
pub fn read_events(text: &str) -> Result<Vec<ReadEvent>, Fault> {
    split_events(text)?
        .into_iter()
        .map(|value| Event::read(value).map_err(Fault::from))
        .collect()
}

/// The events of a JSON array, of a decision, or of lines of a log, each as it is written.
fn split_events(text: &str) -> Result<Vec<&str>, Fault> {
    let trimmed = text.trim_start();
    let is_lines = trimmed.starts_with('{') && !trimmed.starts_with("{\"events\"");
    if is_lines {
        return Ok(trimmed
            .lines()
            .filter(|line| !line.trim().is_empty())
            .collect());
    }
    let mut reader = Reader::new(trimmed);
    let (what, values) = if trimmed.starts_with('[') {
        ("events", json::items(&mut reader))
    } else {
        ("decision", decided(&mut reader))
    };
    reader
        .finish(values)
        .map_err(|error| unreadable(what, trimmed, &error))
}

/// What a decision holds.
const DECISION: Names = Names::new("\u{8}decision\u{6}events\u{8}replayed");

/// The events of a decision, each as it is written: a newer one is kept, though not understood.
fn decided<'de>(reader: &mut Reader<'de>) -> Result<Vec<&'de str>, Misread> {
    let mut events = None;
    let mut replayed = None;
    let mut first = true;
    reader.enter(b'{', "a decision")?;
    while reader.has_member(first)? {
        first = false;
        let key = reader.text()?;
        let twice = match &*key {
            "events" => events.is_some(),
            "replayed" => replayed.is_some(),
            _ => return Err(reader.unknown_key(&key, DECISION)),
        };
        if twice {
            return Err(reader.twice(&key));
        }
        reader.colon()?;
        if key == "events" {
            events = Some(json::items(reader)?);
        } else {
            bool::read(&mut replayed, reader)?;
        }
    }
    reader.close_object()?;
    events.ok_or_else(|| Misread::missing("events"))
}

/// Reads a petition's state from a snapshot.
pub fn restore(snapshot: &str) -> Result<Petition, Fault> {
    Snapshot::from_json(snapshot)
        .map(|snapshot| snapshot.petition)
        .map_err(Fault::from)
}

/// Petitions by their snapshots; one that cannot be read is named by its place, like `snapshots[2]`.
fn restore_all(snapshots: &[&str]) -> Result<Vec<Petition>, Fault> {
    let read = snapshots.iter().enumerate().map(|(index, snapshot)| {
        restore(snapshot).map_err(|fault| fault.at(format!("snapshots[{index}]")))
    });
    read.collect()
}
