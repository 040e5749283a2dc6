//! Supervision, suggestions, relief, alerts, a new calendar.

use super::super::act::{
    AnswerSupervision, DeclareInterest, ExamineHandling, Fact, ReferRelief, ReplySuggestion,
    ReportRelief, Suggest, SuggestionKind, Supervise,
};
use super::super::actor::Role;
use super::super::alert::{Alert, due_alerts};
use super::super::clock_fact::{DueMoved, RungClaimed};
use super::super::kinds::{Intake, Moment};
use super::super::refusal::{Refusal, RefusalCode};
use super::super::state::Petition;
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

pub(super) fn report_relief(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    report: &ReportRelief,
) -> Result<(), Refusal> {
    let mut open = case.petition.relief.iter().filter(|one| one.is_open());
    if !open.any(|one| one.kind == report.kind && one.to == report.to) {
        return Err(RefusalCode::NoOpenRelief.with(&[("unit", report.to.as_str())]));
    }
    draft.matter();
    Ok(())
}

/// A finding answers two questions, about a unit that had a matter which reached a higher level.
pub(super) fn examine_handling(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    finding: &ExamineHandling,
) -> Result<(), Refusal> {
    let petition = case.petition;
    let unit = case.known_unit(&finding.unit)?;
    check_supervised(case, case.acting_unit()?, unit)?;
    if !reached_higher(petition) {
        return Err(RefusalCode::NotReachedHigher.refuse());
    }
    let registration = petition.registration.iter();
    let mut had_it = registration
        .map(|one| &one.receiver)
        .chain(petition.assignments.iter().map(|one| &one.unit))
        .chain(petition.answers.iter().map(|one| &one.unit));
    if !had_it.any(|one| *one == finding.unit) {
        return Err(RefusalCode::NeverHadIt.with(&[("unit", finding.unit.as_str())]));
    }
    check_new(case, finding.id.as_str())?;
    draft.matter();
    Ok(())
}

/// Whether a matter came down from a higher level, climbed to one, or was brought to one for review.
fn reached_higher(petition: &Petition) -> bool {
    let from_above = petition
        .registration
        .as_ref()
        .is_some_and(|one| one.record.intake == Intake::AssignedFromAbove);
    let mut coordinated = petition.coordinated.iter().chain(&petition.coordination);
    from_above || petition.reviewer.is_some() || coordinated.any(|one| one.trigger.is_some())
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

/// Supervisions, suggestions and summonses share their identifiers, since their clocks do; findings do, so
/// that what a suggestion stands on has one name.
pub(super) fn check_new(case: &Case<'_>, id: &str) -> Result<(), Refusal> {
    if is_known(case, id) {
        return Err(RefusalCode::DuplicateRecord.with(&[("id", id)]));
    }
    Ok(())
}

/// Whether a supervision, suggestion, summons or finding has the identifier.
pub(super) fn is_known(case: &Case<'_>, id: &str) -> bool {
    let petition = case.petition;
    let known = petition.supervisions.iter().map(|one| &one.id);
    known
        .chain(petition.suggestions.iter().map(|one| &one.id))
        .chain(petition.summonses.iter().map(|one| &one.id))
        .chain(petition.findings.iter().map(|one| &one.id))
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
    if let Some(id) = &suggest.finding {
        // Who did not fail is not called to account (40(3)).
        let for_failure = suggest.kind == SuggestionKind::Accountability;
        let mut findings = case.petition.findings.iter();
        if !findings.any(|one| one.id == *id && (one.duty_failed || !for_failure)) {
            return Err(RefusalCode::FindingNoGround.with(&[("id", id.as_str())]));
        }
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
        facts.extend(breach::unrecorded(
            case.policy(),
            case.petition,
            clock,
            &reading,
        ));
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
