//! The wall around an accusation (信访工作条例 30(3), 46(5)).

use super::super::actor::Actor;
use super::super::refusal::{Refusal, RefusalCode};
use super::super::state::Petition;
use super::case::Case;
use crate::id::UnitId;

/// Whether the petition does not exist for somebody: it accuses that person or unit.
pub(in crate::petition) fn hides_from(petition: &Petition, actor: &Actor) -> bool {
    petition.is_accusation()
        && petition.respondents().iter().any(|one| {
            one.person.as_ref() == Some(&actor.person)
                || (one.unit.is_some() && one.unit == actor.unit)
        })
}

/// Refuses to name the accused, or a unit below the accused one, as somebody who gets to know.
pub(super) fn check<'a>(
    case: &Case<'_>,
    units: impl IntoIterator<Item = &'a UnitId>,
) -> Result<(), Refusal> {
    if !case.petition.is_accusation() {
        return Ok(());
    }
    let accused = || {
        case.petition
            .respondents()
            .iter()
            .filter_map(|one| one.unit.as_ref())
    };
    let reaches = units.into_iter().any(|unit| {
        accused().any(|accused| accused == unit || case.place.directory.is_above(accused, unit))
    });
    if reaches {
        Err(RefusalCode::AccusationWall.refuse())
    } else {
        Ok(())
    }
}
