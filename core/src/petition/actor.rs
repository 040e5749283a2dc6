//! Who issues a command.

use std::fmt;

use serde::Serialize;

use crate::id::{PersonRef, UnitId};
use crate::json::FromJson;

use super::kinds::kinds;

kinds! {
    /// In which role somebody acts.
    Role {
        Petitioner = "petitioner", "信访人", "petitioner";
        Agent = "agent", "信访人的代理人或代表", "agent or representative of the petitioner";
        Officer = "officer", "工作人员", "officer of a unit";
        Head = "head", "本机关、单位负责人", "head of a unit";
        Mediator = "mediator", "调解员", "mediator";
        System = "system", "系统", "the platform itself";
    }
}

/// Who issues a command: a person, in a role, for a unit.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// The person, as the host's opaque reference.
    pub person: PersonRef,
    /// The role.
    pub role: Role,
    /// The unit for which an officer, a head or a mediator acts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
}

impl Actor {
    /// Somebody who acts for a unit.
    pub const fn official(person: PersonRef, role: Role, unit: UnitId) -> Self {
        Self {
            person,
            role,
            unit: Some(unit),
        }
    }

    /// The petitioner.
    pub const fn petitioner(person: PersonRef) -> Self {
        Self {
            person,
            role: Role::Petitioner,
            unit: None,
        }
    }

    /// Whether somebody else answers for when it happened; nobody confirms their own word.
    pub fn is_confirmed_by(&self, person: Option<&PersonRef>) -> bool {
        person.is_some_and(|person| *person != self.person)
    }

    /// Whether it acts for a unit.
    pub const fn is_official(&self) -> bool {
        matches!(self.role, Role::Officer | Role::Head | Role::Mediator)
    }

    /// Whether it acts on the petitioner's side.
    pub const fn is_petitioner_side(&self) -> bool {
        matches!(self.role, Role::Petitioner | Role::Agent)
    }
}

impl fmt::Debug for Actor {
    /// The role and the unit; the person is not printed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.unit {
            Some(unit) => write!(f, "{} of {unit}", self.role),
            None => f.write_str(self.role.wire()),
        }
    }
}
