//! The wall around an accusation (信访工作条例 30(3), 46(5)).

use super::super::act::Respondent;
use super::super::actor::Actor;
use super::super::refusal::{Refusal, RefusalCode};
use super::super::state::Petition;
use super::case::Case;
use crate::directory::Directory;
use crate::id::{PersonRef, UnitId};

/// Whether the petition does not exist for somebody: it accuses that person, the unit, a unit above
/// it, or one whose powers it continues.
pub(crate) fn hides_from(petition: &Petition, actor: &Actor, directory: &Directory) -> bool {
    petition.is_accusation()
        && (petition
            .respondents()
            .iter()
            .any(|one| one.person.as_ref() == Some(&actor.person))
            || actor
                .unit
                .as_ref()
                .is_some_and(|unit| reaches(petition.respondents(), unit, directory)))
}

/// Whether what a unit knows is known to one of those accused: it is their unit, below it, or
/// continues it.
pub(crate) fn reaches(accused: &[Respondent], unit: &UnitId, directory: &Directory) -> bool {
    accused
        .iter()
        .filter_map(|one| one.unit.as_ref())
        .any(|accused| {
            let now = directory.get(accused).map(|one| directory.in_power(one));
            accused == unit
                || directory.is_above(accused, unit)
                || now.is_some_and(|now| now.id == *unit || directory.is_above(&now.id, unit))
        })
}

/// Refuses to name the accused, or a unit below the accused one, as somebody who gets to know; and
/// those whom a petition is about, as long as nobody has said whether it accuses them. What they have
/// already stays theirs until then.
pub(super) fn check<'a>(
    case: &Case<'_>,
    units: impl IntoIterator<Item = &'a UnitId>,
) -> Result<(), Refusal> {
    match keep_from(case, may_accuse(case.petition), units) {
        Err(_) if case.petition.class.is_none() => Err(RefusalCode::ClassifyFirst.refuse()),
        checked => checked,
    }
}

/// Refuses to name somebody who may not handle the matter: whom it accuses or may turn out to accuse,
/// and who has a direct interest in it (信访工作条例 28(3)).
pub(super) fn check_person(case: &Case<'_>, person: &PersonRef) -> Result<(), Refusal> {
    let petition = case.petition;
    match petition.is_about(person) {
        true if petition.is_accusation() => Err(RefusalCode::AccusationWall.refuse()),
        true if petition.class.is_none() => Err(RefusalCode::ClassifyFirst.refuse()),
        _ if petition.has_interest(person) => Err(RefusalCode::Recusal.refuse()),
        _ => Ok(()),
    }
}

/// Those whom a petition accuses; nobody, where it is no accusation.
pub(super) fn accused(petition: &Petition) -> &[Respondent] {
    if petition.is_accusation() {
        petition.respondents()
    } else {
        &[]
    }
}

/// Those whom a petition accuses, or may turn out to accuse once it is classified.
pub(super) fn may_accuse(petition: &Petition) -> &[Respondent] {
    if petition.class.is_none() {
        petition.respondents()
    } else {
        accused(petition)
    }
}

/// Refuses to name those whom an accusation is found to be about.
pub(super) fn keep_from<'a>(
    case: &Case<'_>,
    accused: &[Respondent],
    units: impl IntoIterator<Item = &'a UnitId>,
) -> Result<(), Refusal> {
    let directory = &case.place.directory;
    if units
        .into_iter()
        .any(|unit| reaches(accused, unit, directory))
    {
        Err(RefusalCode::AccusationWall.refuse())
    } else {
        Ok(())
    }
}
