//! Who may: by the actor's unit, its level and the actor's role.

use super::super::act::{Act, ActKind};
use super::super::actor::Role;
use super::super::refusal::{Refusal, RefusalCode};
use super::super::transitions::{Transition, Who};
use super::case::Case;
use crate::directory::Function;
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
        }
        Who::System => actor.role == Role::System,
    }
}

fn is_petitioner_side(case: &Case<'_>) -> bool {
    let actor = &case.command.actor;
    // Whether a new petition is the actor's own is a question of its content.
    let new = matches!(case.command.act, Act::Register(_));
    match actor.role {
        Role::Petitioner => new || case.petition.is_petitioner(&actor.person),
        Role::Agent => {
            new || case
                .petition
                .agents()
                .iter()
                .any(|agent| agent.person.reveal() == &actor.person)
                || case
                    .petition
                    .registration
                    .as_ref()
                    .is_some_and(|registration| {
                        registration.record.representatives.contains(&actor.person)
                    })
        }
        _ => false,
    }
}

fn is_office(case: &Case<'_>) -> bool {
    case.unit
        .is_some_and(|unit| unit.has(Function::PetitionOffice))
}

/// A petition office of the holder's level or above.
fn is_office_over(case: &Case<'_>) -> bool {
    let holder = case
        .petition
        .holder()
        .and_then(|id| case.place.directory.get(id));
    match (case.unit, holder) {
        (Some(unit), Some(holder)) => {
            unit.has(Function::PetitionOffice) && unit.level >= holder.level
        }
        _ => false,
    }
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
    if row.who == [Who::Petitioner] {
        return RefusalCode::NoMandate.refuse();
    }
    let names: Vec<Text> = row.who.iter().map(|who| label(*who)).collect();
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

/// The name of a part for people.
pub(super) const fn label(who: Who) -> Text {
    match who {
        Who::AnyOfficial => Text::fixed("任何机关、单位的工作人员", "any official of a unit"),
        Who::Petitioner => Text::fixed("信访人或者其代理人", "the petitioner or an agent"),
        Who::Recorder => Text::fixed("如实记录的工作人员", "an officer who records it"),
        Who::Receiver => Text::fixed("收到事项的单位", "the unit that took it in"),
        Who::Office => Text::fixed("信访部门", "the petition office"),
        Who::Holder => Text::fixed("现承担办理责任的单位", "the unit that must act now"),
        Who::Assignee => Text::fixed("承办单位", "an assigned unit"),
        Who::Sender => Text::fixed("转送、交办的单位", "the unit that sent it"),
        Who::Reviewer => Text::fixed("复查单位", "the reviewing unit"),
        Who::FinalReviewer => Text::fixed("复核单位", "the unit of the final review"),
        Who::Mediator => Text::fixed("调解员", "the mediator"),
        Who::Superior => Text::fixed("上级机关、单位", "a unit above"),
        Who::Addressee => Text::fixed("被督办或者收到建议的单位", "the unit it is addressed to"),
        Who::System => Text::fixed("系统", "the platform"),
    }
}
