//! A command from the field, whatever it is about.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::dossier::{DossierAct, DossierCommand};
use crate::id::{CommandId, DossierId, PersonRef, PetitionId};
use crate::instant::Instant;
use crate::petition::Command;

/// A command from the field: `{"petition": …}` or `{"dossier": …}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(clippy::large_enum_variant)] // as for commands
pub enum FieldCommand {
    /// A command about a petition.
    Petition(Command),
    /// A command about a dossier.
    Dossier(DossierCommand),
}

/// What a command touches: one that touches the same waits for an earlier one that is undecided.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A petition.
    Petition(PetitionId),
    /// A dossier.
    Dossier(DossierId),
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Petition(id) => id.fmt(f),
            Self::Dossier(id) => id.fmt(f),
        }
    }
}

impl FieldCommand {
    /// Its identifier.
    pub const fn id(&self) -> &CommandId {
        match self {
            Self::Petition(command) => &command.id,
            Self::Dossier(command) => &command.id,
        }
    }

    /// What it touches: one subject, and the petition that a dossier's command names besides.
    pub fn subjects(&self) -> Vec<Subject> {
        match self {
            Self::Petition(command) => vec![Subject::Petition(command.petition.clone())],
            Self::Dossier(command) => {
                let mut subjects = vec![Subject::Dossier(command.dossier.clone())];
                match &command.act {
                    DossierAct::TurnIntoPetition(turn) => {
                        subjects.push(Subject::Petition(turn.petition.clone()));
                    }
                    DossierAct::ListCase(list) => {
                        subjects.push(Subject::Petition(list.petition.clone()));
                    }
                    _ => {}
                }
                subjects
            }
        }
    }

    /// When it happened, as the phone's clock told.
    pub fn happened_at(&self) -> Instant {
        match self {
            Self::Petition(command) => command.occurred_at.unwrap_or(command.at),
            Self::Dossier(command) => command.occurred_at.unwrap_or(command.at),
        }
    }

    /// Whether somebody answers for the time that it tells.
    pub const fn is_confirmed(&self) -> bool {
        match self {
            Self::Petition(command) => command.confirmed_by.is_some(),
            Self::Dossier(command) => command.confirmed_by.is_some(),
        }
    }

    /// The same, with somebody who answers for when it happened.
    #[must_use]
    pub(super) fn confirmed(mut self, by: &PersonRef, happened_at: Option<Instant>) -> Self {
        let (confirmed_by, occurred_at, at) = match &mut self {
            Self::Petition(one) => (&mut one.confirmed_by, &mut one.occurred_at, one.at),
            Self::Dossier(one) => (&mut one.confirmed_by, &mut one.occurred_at, one.at),
        };
        *confirmed_by = Some(by.clone());
        let told = occurred_at.unwrap_or(at);
        *occurred_at = Some(happened_at.unwrap_or(told));
        self
    }
}
