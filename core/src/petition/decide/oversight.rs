//! Supervision, suggestions, relief, alerts, a new calendar.

use super::super::act::{
    AnswerSupervision, DeclareInterest, Fact, ReferRelief, ReplySuggestion, Suggest, Supervise,
};
use super::super::actor::Role;
use super::super::alert::{Alert, due_alerts};
use super::super::clock_fact::{DueMoved, RungClaimed};
use super::super::kinds::Moment;
use super::super::refusal::{Refusal, RefusalCode};
use super::super::transitions::Who;
use super::authority;
use super::breach;
use super::case::Case;
use super::clocks::unanswerable;
use super::draft::Draft;
use super::wall;
use crate::clock::{due, read};
use crate::directory::Unit;

/// An officer declares an interest of their own; that of another is for the head of the unit or the
/// petitioner to say, so that nobody is kept from a matter by a colleague's word. The head is one
/// of a unit that has the matter.
pub(super) fn declare_interest(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    interest: &DeclareInterest,
) -> Result<(), Refusal> {
    let actor = &case.command.actor;
    let own = actor.person == interest.person;
    if actor.is_official() && !own && actor.role != Role::Head {
        return Err(RefusalCode::HeadOnly.refuse_for(case.row.act));
    }
    let concerned = [
        Who::Receiver,
        Who::Holder,
        Who::Assignee,
        Who::Reviewer,
        Who::FinalReviewer,
    ];
    if actor.is_official() && !own && !concerned.iter().any(|who| authority::is(case, *who)) {
        return Err(authority::not_your_step(case.row, case.row.act, &concerned));
    }
    draft.matter();
    Ok(())
}

pub(super) fn refer_relief(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    relief: &ReferRelief,
) -> Result<(), Refusal> {
    case.known_unit(&relief.to)?;
    wall::check(case, [&relief.to])?;
    draft.matter();
    Ok(())
}

pub(super) fn supervise(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    supervise: &Supervise,
) -> Result<(), Refusal> {
    let unit = case.known_unit(&supervise.unit)?;
    check_supervised(case, case.acting_unit()?, unit)?;
    if supervise.grounds.is_empty() {
        return Err(RefusalCode::NoGrounds.refuse());
    }
    check_new(case, supervise.id.as_str())?;
    if let Some(due) = supervise.due_on.filter(|due| *due < case.day) {
        return Err(RefusalCode::DueInThePast.with(&[("due", &due.to_string())]));
    }
    draft.matter();
    draft.moment_of(
        Moment::SupervisionOpened,
        supervise.id.as_str(),
        supervise.due_on,
    );
    Ok(())
}

/// A unit supervises neither itself nor a unit above it, and nobody accused, whether by command or
/// because a matter climbs.
pub(super) fn check_supervised(case: &Case<'_>, by: &Unit, unit: &Unit) -> Result<(), Refusal> {
    wall::check(case, [&unit.id])?;
    if by.id == unit.id || case.place.directory.is_above(&unit.id, &by.id) {
        return Err(RefusalCode::SupervisesItself.refuse());
    }
    Ok(())
}

/// Supervisions, suggestions and summonses share their identifiers, since their clocks do.
pub(super) fn check_new(case: &Case<'_>, id: &str) -> Result<(), Refusal> {
    if is_known(case, id) {
        return Err(RefusalCode::DuplicateRecord.with(&[("id", id)]));
    }
    Ok(())
}

/// Whether a supervision, suggestion or summons has the identifier.
pub(super) fn is_known(case: &Case<'_>, id: &str) -> bool {
    let petition = case.petition;
    let known = petition.supervisions.iter().map(|one| &one.id);
    known
        .chain(petition.suggestions.iter().map(|one| &one.id))
        .chain(petition.summonses.iter().map(|one| &one.id))
        .any(|one| one.as_str() == id)
}

pub(super) fn answer_supervision(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    answer: &AnswerSupervision,
) -> Result<(), Refusal> {
    let open = case
        .petition
        .supervisions
        .iter()
        .any(|one| one.id == answer.id && !one.answered && case.acts_for(Some(&one.unit)));
    if !open {
        return Err(RefusalCode::UnknownRecord.with(&[("id", answer.id.as_str())]));
    }
    draft.matter();
    draft.moment_of(Moment::SupervisionAnswered, answer.id.as_str(), None);
    Ok(())
}

pub(super) fn suggest(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    suggest: &Suggest,
) -> Result<(), Refusal> {
    case.known_unit(&suggest.to)?;
    wall::check(case, [&suggest.to])?;
    check_new(case, suggest.id.as_str())?;
    if case.acts_for(Some(&suggest.to)) {
        return Err(RefusalCode::SupervisesItself.refuse());
    }
    draft.matter();
    draft.moment_of(Moment::SuggestionMade, suggest.id.as_str(), None);
    Ok(())
}

pub(super) fn reply_suggestion(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    reply: &ReplySuggestion,
) -> Result<(), Refusal> {
    let open =
        case.petition.suggestions.iter().any(|one| {
            one.id == reply.id && one.adoption.is_none() && case.acts_for(Some(&one.to))
        });
    if !open {
        return Err(RefusalCode::UnknownRecord.with(&[("id", reply.id.as_str())]));
    }
    draft.matter();
    draft.moment_of(Moment::SuggestionReplied, reply.id.as_str(), None);
    Ok(())
}

/// Gives out the alerts that are due and were not claimed; records breaches that became certain.
/// Nothing to claim leads to no event.
pub(super) fn claim_alerts(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    let alerts =
        due_alerts(case.policy(), case.petition, case.at).map_err(|error| unanswerable(&error))?;
    let mut facts: Vec<Fact> = alerts
        .into_iter()
        .map(
            |Alert {
                 act,
                 at,
                 colour,
                 key,
                 ..
             }| {
                Fact::RungClaimed(RungClaimed {
                    act,
                    at,
                    colour,
                    key,
                })
            },
        )
        .collect();
    for clock in case
        .petition
        .clocks
        .iter()
        .filter(|clock| clock.is_running())
    {
        let reading = read(case.calendar(), &clock.terms, &clock.ledger, case.at)
            .map_err(|error| unanswerable(&error))?;
        facts.extend(breach::unrecorded(case, clock, &reading));
    }
    if !facts.is_empty() {
        draft.matter();
        draft.facts.append(&mut facts);
    }
    Ok(())
}

/// Tells which dues a new calendar moved. What did not move leads to no event.
pub(super) fn reproject(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    let calendar = case.calendar();
    let mut facts = Vec::new();
    for clock in case
        .petition
        .clocks
        .iter()
        .filter(|clock| clock.is_running())
    {
        let to =
            due(calendar, &clock.terms, &clock.ledger).map_err(|error| unanswerable(&error))?;
        if to != clock.told {
            facts.push(Fact::DueMoved(DueMoved {
                calendar_from: clock.calendar.clone(),
                calendar_to: calendar.version().to_owned().into(),
                from: clock.told,
                key: clock.key.clone(),
                to,
            }));
        }
    }
    if !facts.is_empty() {
        draft.matter();
        draft.facts.append(&mut facts);
    }
    Ok(())
}
