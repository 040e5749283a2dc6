//! Field work, as JSON.

use super::{from_json, restore_all, split_events, to_json};
use crate::fault::Fault;
use crate::field::{Outbox, OutboxBatch, OutboxEntry, RebaseQuestion, rebase_texts};
use crate::petition::Jurisdiction;

/// Decides waiting commands again on what is known by now; the answers and events as canonical JSON.
/// `question` is a [`RebaseQuestion`], `snapshots` are those of the petitions that the commands are about,
/// each of `pending` is a [`crate::field::FieldCommand`]. A command that cannot be read is refused alone.
///
/// ```
/// use suqiu::{directory::Directory, petition::Jurisdiction, policy::Policy};
/// let directory = Directory::from_json(r#"[{"id": "xfj", "name": "县信访局", "level": "county"}]"#)?;
/// let place = Jurisdiction { directory, policy: Policy::national()? };
/// let question = r#"{"at": "2026-03-02T10:00:00+08:00"}"#;
/// let answer = suqiu::wire::rebase(&place, question, &[], &["{}"])?;
/// assert!(answer.starts_with(r#"{"answers":[{"fault":{"code":"input.unreadable""#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn rebase(
    place: &Jurisdiction,
    question: &str,
    snapshots: &[&str],
    pending: &[&str],
) -> Result<String, Fault> {
    let question: RebaseQuestion = from_json("question", question)?;
    let (known, times) = question.with(restore_all(snapshots)?);
    to_json(&rebase_texts(place, &known, pending, times))
}

/// An outbox after entries, as canonical JSON. `outbox` is an [`Outbox`] (`{}` is an empty one), `entries`
/// are [`OutboxEntry`]s as a JSON array or one a line. Either all of them are taken, or none; a last line
/// that was cut short when the phone was switched off is named by its place and left out by the caller.
///
/// ```
/// let entry = r#"{"type":"dropped","by":"w1","command":"c1"}"#;
/// assert_eq!(suqiu::wire::apply_outbox("{}", entry)?, r#"{"nr":0}"#);
/// # Ok::<(), suqiu::Fault>(())
/// ```
pub fn apply_outbox(outbox: &str, entries: &str) -> Result<String, Fault> {
    let mut outbox: Outbox = from_json("outbox", outbox)?;
    for (index, text) in split_events(entries)?.into_iter().enumerate() {
        let entry: OutboxEntry = from_json("entry", text).map_err(|fault| {
            let place = fault.place.clone().unwrap_or_default();
            fault.at(format!("entries[{index}]: {place}"))
        })?;
        outbox.apply(&entry);
    }
    to_json(&outbox)
}

/// What an outbox sends next and what is undecided, an [`OutboxBatch`] as canonical JSON.
///
/// ```
/// assert_eq!(suqiu::wire::outbox_batch("{}")?, r#"{"commands":[]}"#);
/// # Ok::<(), suqiu::Fault>(())
/// ```
pub fn outbox_batch(outbox: &str) -> Result<String, Fault> {
    let outbox: Outbox = from_json("outbox", outbox)?;
    to_json(&OutboxBatch {
        commands: outbox.next_batch().into_iter().cloned().collect(),
        undecided: outbox.undecided().into_iter().cloned().collect(),
    })
}
