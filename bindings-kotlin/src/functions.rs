//! What needs no object.

use suqiu::petition::ReadEvent;
use suqiu::{BoundaryCode, Fault, wire};

use crate::generated::{Command, Event, ProposedRepeat, PublicCodeParts, RepeatsQuestion};
use crate::guard::probe;
use crate::types::{Typed, from_json, to_json};

/// Checks the lines of a log: how many, and the last hash. The first broken link is the fault.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn verify(lines: String) -> Result<String, Fault> {
    probe(&lines);
    wire::verify(&lines)
}

/// Every code with its label in Chinese and in English, by kind, as JSON.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn labels() -> Result<String, Fault> {
    wire::labels()
}

/// Earlier petitions that a new one may repeat, the likeliest first; an officer finds whether one is.
/// An accusation is proposed only for an accusation, and only where the question says
/// `seesAccusations`: say so only for who may see accusations.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn propose_repeats(question: RepeatsQuestion) -> Result<Typed<Vec<ProposedRepeat>>, Fault> {
    from_json(&wire::propose_repeats(&to_json(&question)?)?)
}

/// Earlier petitions that a new one may repeat, as JSON; `sees_accusations` as above is part of the
/// question.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn propose_repeats_json(question: String) -> Result<String, Fault> {
    wire::propose_repeats(&question)
}

/// A public code with its check character (ISO/IEC 7064 MOD 37,36). That no code is given twice is for
/// the program: it counts the serial numbers.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn public_code(parts: PublicCodeParts) -> Result<String, Fault> {
    wire::public_code(&to_json(&parts)?)
}

/// A public code with its check character, from parts as JSON; the code is plain text.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn public_code_json(parts: String) -> Result<String, Fault> {
    wire::public_code(&parts)
}

/// What a public code says; case, hyphens and blanks do not matter. One that was misread is refused.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn read_public_code(code: String) -> Result<PublicCodeParts, Fault> {
    from_json(&wire::read_public_code(&code)?)
}

/// What a public code says, as JSON.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn read_public_code_json(code: String) -> Result<String, Fault> {
    wire::read_public_code(&code)
}

/// The library's version.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Reads a command from JSON.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn read_command(json: String) -> Result<Command, Fault> {
    let command: suqiu::petition::Command = wire::from_json("command", &json)?;
    from_json(&wire::to_json(&command)?)
}

/// A command as canonical JSON, to be kept or sent.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn write_command(command: Command) -> Result<String, Fault> {
    let json = to_json(&command)?;
    wire::to_json(&wire::from_json::<suqiu::petition::Command>(
        "command", &json,
    )?)
}

/// Reads events from a JSON array, a decision, or lines of a log. Events of a newer version have
/// no form here: hand those to `applyJson`.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn read_events(json: String) -> Result<Typed<Vec<Event>>, Fault> {
    let events = wire::read_events(&json)?
        .into_iter()
        .map(|event| match event {
            ReadEvent::Known(event) => Ok(event),
            ReadEvent::Newer { seq, v, .. } => Err(newer(seq, v)),
        })
        .collect::<Result<Vec<_>, _>>()?;
    from_json(&wire::to_json(&events)?)
}

/// Events as a canonical JSON array, to be kept or sent.
#[cfg_attr(feature = "generate", uniffi::export)]
pub fn write_events(events: Typed<Vec<Event>>) -> Result<String, Fault> {
    let json = to_json(&events)?;
    wire::to_json(&wire::from_json::<Vec<suqiu::petition::Event>>(
        "events", &json,
    )?)
}

#[cold]
fn newer(seq: u64, v: u32) -> Fault {
    let (seq, version) = (seq.to_string(), v.to_string());
    let fill = [("seq", &*seq), ("version", &*version)];
    Fault::boundary(BoundaryCode::NewerEvent, &fill)
}
