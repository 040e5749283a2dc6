//! Taking a petition in, and what is known of it then.

use serde::Serialize;

use super::super::confidential::{Confidential, kept};
use super::super::kinds::{Branch, Class, Intake, Phase};
use super::coordination::Mode;
use super::words::Words;
use crate::id::{DocumentRef, PersonRef, PetitionId, UnitId};
use crate::instant::Instant;
use crate::json::FromJson;
use crate::public_code::PublicCode;

/// Somebody who speaks for the petitioner, with the mandate to do so (practice row P7).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Agent {
    /// The document that gives the mandate.
    pub mandate: DocumentRef,
    /// The person.
    #[serde(with = "kept")]
    #[cfg_attr(feature = "schema", schemars(with = "PersonRef"))]
    pub person: Confidential<PersonRef>,
}

/// A unit or person that the petition is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Respondent {
    /// The person, if it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonRef>,
    /// The unit, or the person's unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
}

/// What is written down when a petition is taken in (信访工作条例 19, 22, 23).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Register {
    /// Those who speak for the petitioner.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agents: Vec<Agent>,
    /// The branch of article 31, where it is clear at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<Branch>,
    /// The class, where it is clear at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<Class>,
    /// Its public code, where it has one already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<PublicCode>,
    /// What the petitioner handed in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<DocumentRef>,
    /// A hotline order, grid event or earlier petition that it refers to. A petition never becomes
    /// a hotline order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<DocumentRef>,
    /// How it came in.
    pub intake: Intake,
    /// How many people bring it; 1 unless more.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub people: u32,
    /// The petitioner. Left out when nobody gave a name.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "kept_option")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<PersonRef>"))]
    pub petitioner: Option<Confidential<PersonRef>>,
    /// Where the problem lies, as the host names places.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The unit that takes it in; the actor's own where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receiver: Option<UnitId>,
    /// The reception at which a leader took it in (接访, 下访, 信访工作条例 18(2)), for a visit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reception: Option<DocumentRef>,
    /// An earlier petition of which a named officer says that this one repeats it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeats: Option<PetitionId>,
    /// Those who represent a joint petition; at most five for a visit (article 20(3)).
    #[serde(default = "nobody", skip_serializing_if = "is_nobody", with = "kept")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<PersonRef>"))]
    pub representatives: Confidential<Vec<PersonRef>>,
    /// Whom it is about. Never shown when the petition is an accusation.
    #[serde(default = "nobody", skip_serializing_if = "is_nobody", with = "kept")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Respondent>"))]
    pub respondents: Confidential<Vec<Respondent>>,
    /// The subject, in the host's list of subjects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The petitioner left no name or address at which to be told (article 23(2)).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unreachable: bool,
}

impl Register {
    /// How it is handled at first: as repeated only where a named officer said so.
    pub(crate) const fn mode(&self) -> Mode {
        if self.repeats.is_some() {
            Mode::Repeat
        } else {
            Mode::Initial
        }
    }

    /// Whether a person speaks for the petitioner, as an agent or a representative.
    pub(crate) fn is_spoken_for_by(&self, person: &PersonRef) -> bool {
        self.agents
            .iter()
            .any(|agent| agent.person.reveal() == person)
            || self.representatives.reveal().contains(person)
    }
}

fn one() -> u32 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde's signature
fn is_one(people: &u32) -> bool {
    *people == 1
}

fn nobody<T>() -> Confidential<Vec<T>> {
    Confidential::new(Vec::new())
}

fn is_nobody<T>(people: &Confidential<Vec<T>>) -> bool {
    people.reveal().is_empty()
}

pub(crate) mod kept_option {
    use serde::{Serialize, Serializer};

    use crate::json::{FromJson, Misread, Reader, optional};
    use crate::petition::Confidential;

    // serde's signature
    #[allow(clippy::ref_option)]
    pub(crate) fn serialize<T: Serialize, S: Serializer>(
        value: &Option<Confidential<T>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        value
            .as_ref()
            .map(Confidential::reveal)
            .serialize(serializer)
    }

    // An option in its place.
    #[allow(clippy::option_option)]
    pub(crate) fn read<T: FromJson>(
        place: &mut Option<Option<Confidential<T>>>,
        reader: &mut Reader<'_>,
    ) -> Result<(), Misread> {
        let mut held = None;
        optional(&mut held, reader)?;
        *place = Some(held.map(Confidential::new));
        Ok(())
    }
}

/// A running petition from another system, with its dates; what is left out is unknown and is
/// shown so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Adopt {
    /// When it was accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted_at: Option<Instant>,
    /// When the opinion was issued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answered_at: Option<Instant>,
    /// When the opinion was delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered_at: Option<Instant>,
    /// The system it comes from.
    pub from_system: String,
    /// The unit that handles it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<UnitId>,
    /// When the petitioner was told in writing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notified_at: Option<Instant>,
    /// Where it stands: registered, handling, answered or delivered.
    pub phase: Phase,
    /// What is known of its registration.
    pub registration: Register,
}

/// A petition that was taken in without a public code gets one (practice row U9).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct GiveCode {
    /// The code.
    pub code: PublicCode,
}

/// A major or urgent matter, reported at once (article 25; no number of hours).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportUrgent {
    /// What is reported.
    pub summary: DocumentRef,
    /// The government of the level, the departments concerned, the joint meeting, the office above.
    pub to: Vec<UnitId>,
}

/// What the petition asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Classify {
    /// For a claim: the branch of article 31.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<Branch>,
    /// The class.
    pub class: Class,
    /// Whom it is about too, where that became clear later; added to those known already.
    #[serde(default = "nobody", skip_serializing_if = "is_nobody", with = "kept")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Respondent>"))]
    pub respondents: Confidential<Vec<Respondent>>,
}

/// A date from which a limit of another procedure runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NoteLimitation {
    /// What the petitioner learned, or asked for, on that day.
    pub event: LimitationEvent,
    /// The day.
    pub on: crate::instant::Date,
    /// The procedure whose limit it starts.
    pub procedure: super::super::kinds::Procedure,
}

super::super::kinds::kinds! {
    /// What starts a limit of another procedure.
    LimitationEvent {
        ActKnown = "act_known", "知道或者应当知道行政行为", "learned of the administrative act";
        HarmKnown = "harm_known", "知道或者应当知道权利被侵害", "learned that a right was harmed";
        DutyRequested = "duty_requested", "申请履行法定职责", "asked for performance of a statutory duty";
    }
}

/// The petitioner takes the petition back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Withdraw {
    /// The petitioner's own words or signature.
    pub document: DocumentRef,
}

/// Somebody has a direct interest in the matter or with the petitioner (article 28(3)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeclareInterest {
    /// Who.
    pub person: PersonRef,
    /// In what it lies.
    pub reason: Words,
}

/// The same matter is already a petition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Merge {
    /// The petition that goes on.
    pub into: PetitionId,
    /// Why they are the same, as the named officer found.
    pub reason: Words,
}

/// The other side of a merge: this petition goes on for both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TakeIn {
    /// The petition that ends.
    pub from: PetitionId,
    /// When that one was received: the earlier receipt counts.
    pub received_at: Instant,
}
