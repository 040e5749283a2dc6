//! Who of a pool can mediate or advise in a petition (practice rows U2 and U12).

use serde::Serialize;

use super::error::TableError;
use super::wall::is_shown;
use crate::directory::{Directory, covers};
use crate::id::{PersonRef, PetitionId, UnitId};
use crate::json::FromJson;
use crate::order::sort_by;
use crate::petition::{Actor, Jurisdiction, Petition, kinds, reaches};

kinds! {
    /// What a pool is of.
    PoolKind {
        Mediator = "mediator", "调解员", "mediators";
        LegalExpert = "legal_expert", "法律专家", "legal experts";
    }
}

kinds! {
    /// Why somebody of a pool is left out, the first that applies.
    LeftOut {
        NotMediated = "not_mediated", "检举控告不适用调解", "an accusation is not mediated";
        Interested = "interested", "有直接利害关系", "has a direct interest";
        RespondentUnit = "respondent_unit", "属于被反映的单位", "belongs to a unit that the petition is about";
        Unavailable = "unavailable", "目前不能接手", "not available now";
        OtherSpecialty = "other_specialty", "专长不对口", "another specialty";
    }
}

/// Somebody of a pool: a line of the host's table, which is published where the place publishes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PoolMember {
    /// Whether they can take on something now.
    #[serde(default = "yes", skip_serializing_if = "Clone::clone")]
    pub available: bool,
    /// Which pool.
    pub kind: PoolKind,
    /// Who, as the host's opaque reference.
    pub person: PersonRef,
    /// Their specialties, as subjects: one covers everything below it. Where there is none, any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub specialties: Vec<String>,
    /// For which unit they work, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
}

fn yes() -> bool {
    true
}

/// Who can be chosen for a petition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PoolQuestion {
    /// Of which pool.
    pub kind: PoolKind,
    /// The pool.
    pub members: Vec<PoolMember>,
    /// The petition, one of those handed in.
    pub petition: PetitionId,
    /// Who asks, where the caller answers that they may see accusations.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reader: Option<Actor>,
}

/// Somebody who can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Candidate {
    /// Who.
    pub person: PersonRef,
    /// The specialty that covers the subject; none of somebody who has no special one, or where the
    /// petition has no subject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub specialty: Option<String>,
    /// For which unit they work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
}

/// Somebody who cannot be chosen, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PassedOver {
    /// Who.
    pub person: PersonRef,
    /// Why.
    pub why: LeftOut,
}

/// Who can be chosen, and who cannot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Candidates {
    /// Who can be chosen: the closest specialty first, then by reference. The order is no ranking of
    /// persons, and the parties choose whom they want.
    pub candidates: Vec<Candidate>,
    /// Who cannot, by reference.
    pub left_out: Vec<PassedOver>,
}

/// Who of a pool can mediate or advise in a petition: those with the specialty, without a direct interest
/// (信访工作条例 28(3)), and of no unit that it is about. Of an accusation those below that unit and those
/// that continue it are left out too, and it is not mediated at all (30(3)).
pub fn candidates(
    place: &Jurisdiction,
    petitions: &[Petition],
    question: &PoolQuestion,
) -> Result<Candidates, TableError> {
    let petition = petitions
        .iter()
        .find(|one| one.id == question.petition)
        .filter(|one| is_shown(&place.directory, one, question.reader.as_ref()))
        .ok_or_else(|| TableError::NoSuchPetition(question.petition.clone()))?;
    let record = petition.registration.as_ref().map(|one| &one.record);
    let subject = record.and_then(|record| record.subject.as_deref());
    let mut found = Candidates {
        candidates: Vec::new(),
        left_out: Vec::new(),
    };
    for member in question
        .members
        .iter()
        .filter(|one| one.kind == question.kind)
    {
        match fit(&place.directory, petition, subject, member) {
            Ok(specialty) => found.candidates.push(Candidate {
                person: member.person.clone(),
                specialty: specialty.cloned(),
                unit: member.unit.clone(),
            }),
            Err(why) => found.left_out.push(PassedOver {
                person: member.person.clone(),
                why,
            }),
        }
    }
    // A longer path that covers the subject is the closer one.
    let depth = |one: &Candidate| {
        one.specialty
            .as_deref()
            .map_or(0, |path| path.split('/').count())
    };
    sort_by(&mut found.candidates, |a, b| {
        depth(b)
            .cmp(&depth(a))
            .then_with(|| a.person.cmp(&b.person))
    });
    sort_by(&mut found.left_out, |a, b| a.person.cmp(&b.person));
    Ok(found)
}

/// The specialty for which somebody can be chosen, or why not.
fn fit<'a>(
    directory: &Directory,
    petition: &Petition,
    subject: Option<&str>,
    member: &'a PoolMember,
) -> Result<Option<&'a String>, LeftOut> {
    if petition.is_accusation() && member.kind == PoolKind::Mediator {
        return Err(LeftOut::NotMediated);
    }
    let person = &member.person;
    let about = petition.respondents();
    if petition.interested.contains(person)
        || petition.is_petitioner(person)
        || petition.speaks_for_petitioner(person)
        || about.iter().any(|one| one.person.as_ref() == Some(person))
    {
        return Err(LeftOut::Interested);
    }
    if let Some(unit) = &member.unit {
        let continues = |of: &UnitId| {
            let now = directory.get(of).map(|one| directory.in_power(one));
            of == unit || now.is_some_and(|now| now.id == *unit)
        };
        let is_about = about
            .iter()
            .filter_map(|one| one.unit.as_ref())
            .any(continues);
        if is_about || (petition.is_accusation() && reaches(about, unit, directory)) {
            return Err(LeftOut::RespondentUnit);
        }
    }
    if !member.available {
        return Err(LeftOut::Unavailable);
    }
    let Some(subject) = subject.filter(|_| !member.specialties.is_empty()) else {
        return Ok(None);
    };
    let covering = member
        .specialties
        .iter()
        .filter(|path| covers(path, subject));
    covering
        .max_by_key(|path| path.split('/').count())
        .map(Some)
        .ok_or(LeftOut::OtherSpecialty)
}
