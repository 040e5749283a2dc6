//! A leader in charge of a matter by name (practice rows H1, U8).

use serde::Serialize;

use super::super::confidential::{Confidential, kept};
use super::words::Words;
use crate::id::{DocumentRef, PersonRef, UnitId};
use crate::json::FromJson;

/// A leader takes charge of a matter that the county coordinates (包案, 信访工作条例 18(2)). Whoever was in
/// charge before hands it over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NameLeader {
    /// The paper in which it was decided.
    pub document: DocumentRef,
    /// The leader.
    #[serde(with = "kept")]
    #[cfg_attr(feature = "schema", schemars(with = "PersonRef"))]
    pub leader: Confidential<PersonRef>,
    /// The unit whose leader it is, of the county or above.
    pub unit: UnitId,
}

/// Nobody is in charge by name any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EndCharge {
    /// Why.
    pub reason: Words,
}
