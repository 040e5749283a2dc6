//! What is replayed: commands, each petition's in their order.

use std::collections::HashMap;

use crate::fault::Fault;
use crate::id::{PersonRef, PetitionId};
use crate::petition::{Command, Event, ReadEvent};
use crate::text::Text;
use crate::wire;

/// The commands of one petition, in the order in which they were recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PetitionSteps {
    /// The petition.
    pub id: PetitionId,
    /// Its commands.
    pub commands: Vec<Command>,
}

/// The commands of many petitions, and what was assumed to have them.
///
/// ```
/// use suqiu::replay::ReplayLog;
/// let log = ReplayLog::from_lines(r#"{"id": "c1", "petition": "p1", "at": "2026-03-02T09:30:00+08:00",
///     "actor": {"person": "w17", "role": "officer", "unit": "xfj"},
///     "act": {"type": "register", "intake": "letter"}}"#.replace('\n', " ").as_str())?;
/// assert_eq!(log.petitions()[0].commands.len(), 1);
/// # Ok::<(), suqiu::Fault>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReplayLog {
    petitions: Vec<PetitionSteps>,
    assumptions: Vec<Text>,
}

impl ReplayLog {
    /// From commands; those of a petition keep their order.
    pub fn new(commands: impl IntoIterator<Item = Command>, assumptions: Vec<Text>) -> Self {
        let mut petitions: Vec<PetitionSteps> = Vec::new();
        let mut places: HashMap<PetitionId, usize> = HashMap::new();
        for command in commands {
            let place = *places.entry(command.petition.clone()).or_insert_with(|| {
                petitions.push(PetitionSteps {
                    id: command.petition.clone(),
                    commands: Vec::new(),
                });
                petitions.len() - 1
            });
            if let Some(steps) = petitions.get_mut(place) {
                steps.commands.push(command);
            }
        }
        Self {
            petitions,
            assumptions,
        }
    }

    /// From lines of JSON: commands, or the events of a log, from which the commands are found again.
    /// A line that cannot be read is a fault that names it.
    pub fn from_lines(text: &str) -> Result<Self, Fault> {
        let (mut commands, mut from_events) = (Vec::new(), false);
        let mut last: Option<(PetitionId, crate::id::CommandId)> = None;
        for (number, line) in text.lines().enumerate() {
            if line.trim().is_empty() {
                continue;
            }
            let at = |fault: Fault| {
                let place = fault.place.clone().unwrap_or_default();
                fault.at(format!("line {} {place}", number + 1).trim_end())
            };
            if !line.contains("\"fact\":") {
                commands.push(wire::from_json("command", line).map_err(at)?);
                continue;
            }
            from_events = true;
            let ReadEvent::Known(event) = Event::read(line).map_err(|error| at(error.into()))?
            else {
                continue;
            };
            // Of the events of one command the first that is the past of one tells what it was.
            let of = (event.petition.clone(), event.command.clone());
            if last.as_ref() != Some(&of)
                && let Some(command) = command_of(event)
            {
                last = Some(of);
                commands.push(command);
            }
        }
        let note = Text::fixed(
            "命令由事件还原",
            "the commands were found again from their events",
        );
        let assumptions = if from_events { vec![note] } else { Vec::new() };
        Ok(Self::new(commands, assumptions))
    }

    /// The petitions, in the order in which they first appear.
    pub fn petitions(&self) -> &[PetitionSteps] {
        &self.petitions
    }

    /// What was assumed to have the commands.
    pub fn assumptions(&self) -> &[Text] {
        &self.assumptions
    }

    /// As lines of JSON, one command each, petition by petition.
    pub fn to_lines(&self) -> Result<String, Fault> {
        let mut text = String::new();
        for command in self.petitions.iter().flat_map(|one| &one.commands) {
            text.push_str(&wire::to_json(command)?);
            text.push('\n');
        }
        Ok(text)
    }
}

/// The command that an event is the past of.
fn command_of(event: Event) -> Option<Command> {
    let act = event.fact.act()?;
    let late = event.occurred_at != event.at;
    Some(Command {
        act,
        actor: event.actor,
        at: event.at,
        confirmed_by: if late { confirmed() } else { None },
        id: event.command,
        occurred_at: late.then_some(event.occurred_at),
        on_policy: None,
        on_seq: None,
        petition: event.petition,
    })
}

/// Who answers for times that were written down late.
pub(super) fn confirmed() -> Option<PersonRef> {
    PersonRef::new("replay").ok()
}
