//! A leader in charge of a matter by name (信访工作条例 18(2)).

use super::super::act::NameLeader;
use super::super::kinds::Moment;
use super::super::refusal::{Refusal, RefusalCode};
use super::case::Case;
use super::draft::Draft;
use super::wall;
use crate::directory::Level;
use crate::text::Text;

/// Leaders are of the county or above, and take charge of what the county coordinates: a matter climbs
/// first.
pub(super) fn name_leader(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    named: &NameLeader,
) -> Result<(), Refusal> {
    let unit = case.known_unit(&named.unit)?;
    wall::check(case, [&named.unit])?;
    wall::check_person(case, named.leader.reveal())?;
    let coordinated = case.petition.coordination.as_ref().map(|now| now.level);
    for level in [coordinated.unwrap_or(Level::Village), unit.level] {
        if level < Level::County {
            let level = Text::of_kind(level.label(), level.wire());
            return Err(RefusalCode::BelowCounty.refuse().telling("level", &level));
        }
    }
    let leader = case.petition.leader();
    if leader.is_some_and(|now| now.person == named.leader && now.unit == named.unit) {
        return Err(RefusalCode::AlreadyInCharge.refuse());
    }
    draft.matter();
    draft.moment(Moment::LeaderNamed);
    Ok(())
}

pub(super) fn end_charge(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    if case.petition.leader().is_none() {
        return Err(RefusalCode::NoLeader.refuse());
    }
    draft.matter();
    Ok(())
}
