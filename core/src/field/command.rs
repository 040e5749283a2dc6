//! A command from the field, whatever it is about.

use std::fmt;

use serde::Serialize;

use super::known::ClockHeard;
use crate::dossier::{DossierAct, DossierCommand};
use crate::id::{CommandId, DossierId, PersonRef, PetitionId};
use crate::instant::Instant;
use crate::json::FromJson;
use crate::petition::{Actor, Command};
use crate::policy::PolicyDigest;

/// A command from the field: `{"petition": …}` or `{"dossier": …}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
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

    /// Who issued it.
    pub const fn actor(&self) -> &Actor {
        match self {
            Self::Petition(command) => &command.actor,
            Self::Dossier(command) => &command.actor,
        }
    }

    /// What the clock showed when it was made.
    pub const fn made_at(&self) -> Instant {
        match self {
            Self::Petition(command) => command.at,
            Self::Dossier(command) => command.at,
        }
    }

    /// When it happened, where it tells that: as a person gave it, or as the clock showed it and was
    /// compared with the server's.
    pub const fn told_at(&self) -> Option<Instant> {
        match self {
            Self::Petition(command) => command.occurred_at,
            Self::Dossier(command) => command.occurred_at,
        }
    }

    /// When it happened. What a clock showed is taken back by as much as that clock was ahead; what a
    /// person gave, or was compared before, stays.
    pub fn happened_at(&self, heard: Option<ClockHeard>) -> Instant {
        let told = self.told_at();
        told.unwrap_or_else(|| {
            heard.map_or(self.made_at(), |heard| heard.put_right(self.made_at()))
        })
    }

    /// The pack and the sequence that it was decided on when it was made.
    pub(super) const fn decided_on(&self) -> (Option<PolicyDigest>, Option<u64>) {
        match self {
            Self::Petition(command) => (command.on_policy, command.on_seq),
            Self::Dossier(command) => (command.on_policy, command.on_seq),
        }
    }

    /// Whether somebody else answers for the time that it tells.
    pub fn is_confirmed(&self) -> bool {
        let by = match self {
            Self::Petition(command) => &command.confirmed_by,
            Self::Dossier(command) => &command.confirmed_by,
        };
        self.actor().is_confirmed_by(by.as_ref())
    }

    /// The same, that tells when it happened.
    #[must_use]
    pub(super) fn telling(mut self, happened_at: Instant) -> Self {
        let told = match &mut self {
            Self::Petition(one) => &mut one.occurred_at,
            Self::Dossier(one) => &mut one.occurred_at,
        };
        *told = Some(happened_at);
        self
    }

    /// The same, with somebody who answers for when it happened.
    #[must_use]
    pub(super) fn confirmed(mut self, by: &PersonRef) -> Self {
        let confirmed_by = match &mut self {
            Self::Petition(one) => &mut one.confirmed_by,
            Self::Dossier(one) => &mut one.confirmed_by,
        };
        *confirmed_by = Some(by.clone());
        self
    }
}
