//! Whom the sides choose (practice rows U2, U12).

use serde::Serialize;

use super::super::confidential::{Confidential, kept};
use super::super::kinds::kinds;
use super::handling::Side;
use crate::id::{DocumentRef, PersonRef};
use crate::json::FromJson;

kinds! {
    /// For what somebody is chosen.
    ChoicePart {
        Mediator = "mediator", "调解员", "mediator";
        LegalExpert = "legal_expert", "法律专家", "legal expert";
    }
}

/// A side chooses who mediates (人民调解法 19), or which legal expert is asked (人民调解法 20). It stands
/// once both sides named the same person; naming whom the other side named is to consent. Where no
/// mediation is under way, the petitioner alone chooses an expert.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Choose {
    /// The paper that shows it.
    pub document: DocumentRef,
    /// For what.
    pub part: ChoicePart,
    /// Whom.
    #[serde(with = "kept")]
    #[cfg_attr(feature = "schema", schemars(with = "PersonRef"))]
    pub person: Confidential<PersonRef>,
    /// Which side.
    pub side: Side,
}
