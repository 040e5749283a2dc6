//! What is compared of a petition.

use serde::Serialize;

use crate::id::{PersonRef, PetitionId};
use crate::instant::Instant;
use crate::json::FromJson;
use crate::petition::{Confidential, Petition, Phase, Respondent, kept, kept_option};

/// What is compared of a petition. The host keeps a table of these, or makes them from the states of
/// petitions by [`MatterRecord::of`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MatterRecord {
    /// Whether it is an accusation.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub accusation: bool,
    /// The petition.
    pub petition: PetitionId,
    /// Whose it is. Left out when nobody gave a name; then nothing is proposed.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "kept_option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<PersonRef>"))]
    pub petitioner: Option<Confidential<PersonRef>>,
    /// Where it stands.
    pub phase: Phase,
    /// Where the problem lies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// When it was received.
    pub received_at: Instant,
    /// Whom it is about.
    #[serde(default = "nobody", skip_serializing_if = "is_nobody", with = "kept")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Respondent>"))]
    pub respondents: Confidential<Vec<Respondent>>,
    /// The subject, in the host's list of subjects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
}

fn nobody() -> Confidential<Vec<Respondent>> {
    Confidential::new(Vec::new())
}

fn is_nobody(respondents: &Confidential<Vec<Respondent>>) -> bool {
    respondents.reveal().is_empty()
}

impl MatterRecord {
    /// From the state of a petition; none before it was registered.
    pub fn of(petition: &Petition) -> Option<Self> {
        let registration = petition.registration.as_ref()?;
        let record = &registration.record;
        Some(Self {
            accusation: petition.is_accusation(),
            petition: petition.id.clone(),
            petitioner: record.petitioner.clone(),
            phase: petition.phase,
            place: record.place.clone(),
            received_at: registration.received_at,
            respondents: record.respondents.clone(),
            subject: record.subject.clone(),
        })
    }
}
