//! Whom the sides choose: who mediates, which legal expert is asked (人民调解法 19, 20).

use super::super::act::{ChoicePart, Choose, Side};
use super::super::actor::Role;
use super::super::refusal::{Refusal, RefusalCode};
use super::super::transitions::Who;
use super::authority;
use super::case::Case;
use super::draft::Draft;
use super::wall;

pub(super) fn choose(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    choose: &Choose,
) -> Result<(), Refusal> {
    // Without a mediation there are no two sides: the petitioner alone asks an expert.
    let needs_mediation = choose.part == ChoicePart::Mediator || choose.side == Side::Other;
    if needs_mediation && !case.petition.is_mediated() {
        return Err(RefusalCode::NoMediation.refuse());
    }
    wall::check_person(case, choose.person.reveal())?;
    // The other side's word is written down by an officer.
    if choose.side == Side::Other && case.command.actor.is_petitioner_side() {
        return Err(authority::not_your_step(
            case.row,
            case.row.act,
            &[Who::Recorder],
        ));
    }
    draft.matter();
    Ok(())
}

/// Where a side chose a mediator, nobody else mediates, and not before the other side agreed. Where
/// nobody chose, the unit that mediates says who does.
pub(super) fn check_mediator(case: &Case<'_>) -> Result<(), Refusal> {
    let mut choices = case.petition.choices.iter();
    if !choices.any(|one| one.part == ChoicePart::Mediator) {
        return Ok(());
    }
    let actor = &case.command.actor;
    match case.petition.chosen(ChoicePart::Mediator) {
        // The unit that has the matter writes down what the mediator did.
        Some(person) if actor.role != Role::Mediator || actor.person == *person => Ok(()),
        _ => Err(RefusalCode::MediatorNotChosen.refuse()),
    }
}
