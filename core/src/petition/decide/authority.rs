//! Who may: by the actor's unit, its level and the actor's role.

use super::super::act::{Act, ActKind};
use super::super::actor::Role;
use super::super::refusal::{Refusal, RefusalCode};
use super::super::transitions::{Transition, Who};
use super::case::Case;
use super::coordination::{local_units, place_of};
use crate::directory::{Function, Level};
use crate::id::UnitId;
use crate::text::Text;

/// Whether the actor of a case is the one that a row asks for.
pub(super) fn is(case: &Case<'_>, who: Who) -> bool {
    let petition = case.petition;
    let actor = &case.command.actor;
    let officer = matches!(actor.role, Role::Officer | Role::Head);
    let of = |unit: Option<&UnitId>| officer && case.acts_for(unit);
    let receiver = petition
        .registration
        .as_ref()
        .map(|registration| &registration.receiver);
    match who {
        Who::AnyOfficial => actor.is_official(),
        Who::Petitioner => is_petitioner_side(case),
        Who::Recorder => {
            of(receiver)
                || of(petition.holder())
                || of(petition.reviewer.as_ref())
                || of(petition.final_reviewer.as_ref())
                || of(asked(&case.command.act))
                || petition
                    .assignments
                    .iter()
                    .any(|one| one.is_active() && of(Some(&one.unit)))
        }
        Who::Receiver => of(receiver),
        Who::Office => officer && (of(receiver) && is_office(case) || is_office_over(case)),
        Who::Holder => of(petition.holder()),
        Who::Assignee => petition
            .assignments
            .iter()
            .any(|one| one.is_active() && of(Some(&one.unit))),
        Who::Sender => petition.assignments.iter().any(|one| of(Some(&one.sender))),
        Who::Reviewer => of(petition.reviewer.as_ref()),
        Who::FinalReviewer => of(petition.final_reviewer.as_ref()),
        Who::Mediator => {
            actor.is_official()
                && case.acts_for(
                    petition
                        .mediation
                        .as_ref()
                        .map(|mediation| &mediation.mediator),
                )
        }
        Who::Superior => {
            officer
                && matches!((case.unit, petition.holder()), (Some(unit), Some(holder))
                    if case.place.directory.is_above(&unit.id, holder))
        }
        Who::Addressee => {
            petition.supervisions.iter().any(|one| of(Some(&one.unit)))
                || petition.suggestions.iter().any(|one| of(Some(&one.to)))
                || petition.summonses.iter().any(|one| of(Some(&one.unit)))
                || petition.relief.iter().any(|one| of(Some(&one.to)))
        }
        Who::Coordinator => of(petition.coordination.as_ref().map(|now| &now.unit)),
        Who::Local => officer && is_local(case),
        Who::Grid => actor.is_official() && is_grid_of_place(case),
        Who::System => actor.role == Role::System,
    }
}

fn is_petitioner_side(case: &Case<'_>) -> bool {
    let actor = &case.command.actor;
    // Whether a new petition is the actor's own is a question of its content.
    let new = matches!(case.command.act, Act::Register(_));
    match actor.role {
        Role::Petitioner => new || case.petition.is_petitioner(&actor.person),
        Role::Agent => new || case.petition.speaks_for_petitioner(&actor.person),
        _ => false,
    }
}

/// A grid in whose territory the problem lies. An accusation is no matter of grids.
fn is_grid_of_place(case: &Case<'_>) -> bool {
    let Some(unit) = case.unit.filter(|unit| unit.has(Function::Grid)) else {
        return false;
    };
    let place = place_of(case).filter(|_| !case.petition.is_accusation());
    let directory = &case.place.directory;
    place.is_some_and(|place| {
        directory
            .territory(Some(&place))
            .any(|one| one.id == unit.id)
    })
}

/// The township or the village where the problem lies. What is told of an accusation stays with those
/// who decide it.
fn is_local(case: &Case<'_>) -> bool {
    let Some(unit) = case.unit.filter(|unit| unit.level <= Level::Township) else {
        return false;
    };
    !case.petition.is_accusation() && local_units(case).any(|one| one.id == unit.id)
}

fn is_office(case: &Case<'_>) -> bool {
    case.unit
        .is_some_and(|unit| unit.has(Function::PetitionOffice))
}

/// The petition office of a government that is the holder or stands above it.
fn is_office_over(case: &Case<'_>) -> bool {
    let (Some(unit), Some(holder)) = (case.unit, case.petition.holder()) else {
        return false;
    };
    let over = |upper: &UnitId| upper == holder || case.place.directory.is_above(upper, holder);
    unit.has(Function::PetitionOffice) && (over(&unit.id) || unit.parent.as_ref().is_some_and(over))
}

/// The unit that a request for review names: it may write the request down itself.
fn asked(act: &Act) -> Option<&UnitId> {
    match act {
        Act::RequestReview(request) | Act::RequestFinalReview(request) => Some(&request.reviewer),
        _ => None,
    }
}

/// The refusal of somebody who may not.
#[cold]
pub(super) fn refuse(row: &Transition, kind: ActKind) -> Refusal {
    let outside = |who: &Who| matches!(who, Who::Petitioner | Who::Recorder);
    if row.who.iter().all(outside) {
        return RefusalCode::NoMandate.refuse();
    }
    not_your_step(row, kind, row.who)
}

/// The same where the step is for some of those whom its row names.
#[cold]
pub(super) fn not_your_step(row: &Transition, kind: ActKind, who: &[Who]) -> Refusal {
    let names: Vec<Text> = who.iter().map(|who| who.label()).collect();
    let zh: Vec<&str> = names.iter().map(|name| &*name.zh).collect();
    let en: Vec<&str> = names.iter().map(|name| &*name.en).collect();
    let act = kind.label();
    let mut refusal = RefusalCode::NotYourStep.with(&[("article", row.article)]);
    refusal.message = Text::new(
        refusal
            .message
            .zh
            .replace("{act}", &act.zh)
            .replace("{who}", &zh.join("、")),
        refusal
            .message
            .en
            .replace("{act}", &act.en)
            .replace("{who}", &en.join(", ")),
    );
    refusal
}
