//! Questions about a petition, a policy or a log, each answered with canonical JSON.

use serde::Serialize;

use super::{ClockQuestion, from_json, read_events, to_json, unreadable};
use crate::calendar::Calendar;
use crate::directory::Directory;
use crate::fault::Fault;
use crate::instant::Instant;
use crate::json::Any;
use crate::log::{Chain, EventHash, HashAlgorithm, Verifier};
use crate::petition::{
    Event, Petition, ReadEvent, Snapshot, alerts as due_alerts, clocks as clock_readings, explain,
    next_change_at, petitioner_view,
};
use crate::policy::Policy;

/// What a policy is: digest, id and version.
pub fn policy_info(policy: &Policy) -> Result<String, Fault> {
    to_json(policy.policy_ref())
}

/// The same policy on a newer table of days than the library's; `calendar` is the JSON of a
/// [`CalendarFile`](crate::calendar::CalendarFile).
pub fn with_calendar(policy: &Policy, calendar: &str) -> Result<Policy, Fault> {
    Ok(policy.with_calendar(&Calendar::from_json(calendar)?)?)
}

/// What was found while a policy was loaded that did not prevent it.
pub fn warnings(policy: &Policy) -> Result<String, Fault> {
    to_json(policy.warnings())
}

/// What of a policy the units of a directory cannot carry, as a JSON array of findings.
pub fn check_directory(policy: &Policy, directory: &Directory) -> Result<String, Fault> {
    to_json(&policy.check_directory(directory))
}

/// How many units a directory has: `{"units":2031}`.
pub fn directory_info(directory: &Directory) -> Result<String, Fault> {
    #[derive(Serialize)]
    struct Info {
        units: usize,
    }
    to_json(&Info {
        units: directory.units().len(),
    })
}

/// Where a petition stands: `{"phase":"registered","seq":2}`.
pub fn position(petition: &Petition) -> Result<String, Fault> {
    #[derive(Serialize)]
    struct Position {
        phase: crate::petition::Phase,
        seq: u64,
    }
    to_json(&Position {
        phase: petition.phase,
        seq: petition.seq,
    })
}

/// A petition's state, to be kept and restored.
pub fn snapshot(policy: &Policy, petition: &Petition) -> Result<String, Fault> {
    Snapshot::of(petition.clone(), policy.policy_ref().clone())
        .to_json()
        .map_err(Fault::from)
}

/// Every running and ended clock.
pub fn clocks(policy: &Policy, petition: &Petition, now: Instant) -> Result<String, Fault> {
    to_json(&clock_readings(policy, petition, now)?)
}

/// The alerts that are due and were not claimed.
pub fn alerts(policy: &Policy, petition: &Petition, now: Instant) -> Result<String, Fault> {
    to_json(&due_alerts(policy, petition, now)?)
}

/// When to look again: an instant, or `null`.
pub fn next_change(policy: &Policy, petition: &Petition, now: Instant) -> Result<String, Fault> {
    to_json(&next_change_at(policy, petition, now)?)
}

/// The petitioner's view; `events` are those of the petition, in any form that
/// [`read_events`] takes.
pub fn view(
    policy: &Policy,
    petition: &Petition,
    events: &str,
    now: Instant,
) -> Result<String, Fault> {
    to_json(&petitioner_view(policy, petition, &known(events)?, now)?)
}

/// Why each of some events happened: rule and article.
pub fn explanations(policy: &Policy, events: &str) -> Result<String, Fault> {
    let explained: Vec<_> = known(events)?
        .iter()
        .map(|event| explain(policy, event))
        .collect();
    to_json(&explained)
}

/// The events that this library knows; newer ones are passed over.
fn known(events: &str) -> Result<Vec<Event>, Fault> {
    Ok(read_events(events)?
        .into_iter()
        .filter_map(|event| match event {
            ReadEvent::Known(event) => Some(event),
            ReadEvent::Newer { .. } => None,
        })
        .collect())
}

/// When a clock falls due, or `null` while it stands still; `question` is a [`ClockQuestion`].
pub fn due(policy: &Policy, question: &str) -> Result<String, Fault> {
    let question: ClockQuestion = from_json("question", question)?;
    to_json(&question.due(policy.calendar())?)
}

/// What a clock shows; `question` is a [`ClockQuestion`].
pub fn read(policy: &Policy, question: &str, now: Instant) -> Result<String, Fault> {
    let question: ClockQuestion = from_json("question", question)?;
    to_json(&question.read(policy.calendar(), now)?)
}

/// Which days a due counted and skipped, and why; `question` is a [`ClockQuestion`].
pub fn explain_due(policy: &Policy, question: &str) -> Result<String, Fault> {
    let question: ClockQuestion = from_json("question", question)?;
    to_json(&question.explain(policy.calendar())?)
}

/// Seals one event after others: the line for the log. `last` is the hash of the line before, or
/// empty for the first, with which the hash function is chosen.
pub fn seal(chain: &mut Chain, event: &str) -> Result<String, Fault> {
    let value = Any::read(event).map_err(|error| unreadable("event", event, &error))?;
    let mut line = String::new();
    chain.seal(&value, &mut line)?;
    Ok(line)
}

/// A chain that starts (`sm3` or `sha256`) or goes on after a hash (`sm3:…`).
pub fn chain(algorithm_or_last: &str) -> Result<Chain, Fault> {
    if let Ok(last) = algorithm_or_last.parse::<EventHash>() {
        return Ok(Chain::resume(last));
    }
    let algorithm: HashAlgorithm = from_json("hash", &to_json(algorithm_or_last)?)?;
    Ok(Chain::start(algorithm))
}

/// Checks the lines of a log: `{"last":"sm3:…","lines":12}`; the first broken link is the fault.
pub fn verify(lines: &str) -> Result<String, Fault> {
    #[derive(Serialize)]
    struct Verified {
        #[serde(skip_serializing_if = "Option::is_none")]
        last: Option<EventHash>,
        lines: u64,
    }
    let mut checker = Verifier::new();
    let mut verified = Verified {
        last: None,
        lines: 0,
    };
    for line in lines.lines() {
        verified.last = Some(checker.check(line)?);
        verified.lines = verified.lines.saturating_add(1);
    }
    to_json(&verified)
}
