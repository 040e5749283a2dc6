//! Review and final review.

use super::super::act::RequestReview;
use super::super::kinds::{Moment, Phase};
use super::super::refusal::{Refusal, RefusalCode};
use super::super::state::{Clock, Petition, Step};
use super::case::Case;
use super::clocks::unanswerable;
use super::draft::Draft;
use crate::clock::{Nature, due, is_after};
use crate::policy::Bearer;

pub(super) fn request(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    request: &RequestReview,
) -> Result<(), Refusal> {
    match last_step(case.petition) {
        None => return Err(RefusalCode::NoOpinionToReview.refuse()),
        Some(Step::Handling) => {}
        Some(Step::Review) => return Err(RefusalCode::ReviewAfterReview.refuse()),
        Some(Step::FinalReview) => return Err(RefusalCode::FinallyReviewed.refuse()),
    }
    check(case, request, Step::Handling, Moment::ReviewRequested)?;
    draft.matter();
    goes_up(case, draft);
    draft.moment(Moment::ReviewRequested);
    Ok(())
}

pub(super) fn request_final(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    request: &RequestReview,
) -> Result<(), Refusal> {
    match last_step(case.petition) {
        None | Some(Step::Handling) => return Err(RefusalCode::NoReviewYet.refuse()),
        Some(Step::Review) => {}
        Some(Step::FinalReview) => return Err(RefusalCode::FinallyReviewed.refuse()),
    }
    check(case, request, Step::Review, Moment::FinalReviewRequested)?;
    draft.matter();
    goes_up(case, draft);
    draft.moment(Moment::FinalReviewRequested);
    Ok(())
}

/// The last opinion that reached the petitioner, as the step that gave it: a reply is none. A matter
/// that was taken up again and answered anew starts again at handling.
fn last_step(petition: &Petition) -> Option<Step> {
    // Of an adopted petition it is not known whether the answer was an opinion; the petitioner
    // does not lose by that.
    let adopted = petition
        .registration
        .as_ref()
        .is_some_and(|registration| registration.adopted_from.is_some());
    let mut answers = petition.answers.iter().rev();
    answers
        .find(|one| {
            one.delivered_at.is_some()
                && (one.step != Step::Handling || one.outcome.is_some() || adopted)
        })
        .map(|one| one.step)
}

/// The running times in which the petitioner may ask for a review or a final review.
pub(super) fn running_rights<'a>(case: &Case<'a>) -> impl Iterator<Item = &'a Clock> {
    let policy = case.policy();
    case.petition.clocks.iter().filter(move |clock| {
        clock.is_running()
            && policy.clock(clock.rule.as_str()).is_some_and(|known| {
                known.rule.ends_on.iter().any(|moment| {
                    matches!(
                        moment,
                        Moment::ReviewRequested | Moment::FinalReviewRequested
                    )
                })
            })
    })
}

/// What a unit was doing since the matter was taken up again ends: the review takes its place.
fn goes_up(case: &Case<'_>, draft: &mut Draft<'_>) {
    if !matches!(case.petition.phase, Phase::Handling | Phase::Answered) {
        return;
    }
    for clock in &case.petition.clocks {
        let handling = clock.terms.nature == Nature::Duty
            && matches!(clock.bearer, Bearer::Holder | Bearer::Coordinator);
        if clock.is_running() && handling && clock.scope.is_none() {
            draft.superseded.push(clock.key.clone());
        }
    }
}

/// To the unit directly above, within the petitioner's time.
fn check(
    case: &Case<'_>,
    request: &RequestReview,
    of: Step,
    moment: Moment,
) -> Result<(), Refusal> {
    case.known_unit(&request.reviewer)?;
    let answered = case
        .petition
        .answered_by(of)
        .and_then(|unit| case.place.directory.get(unit));
    let above = answered.and_then(|unit| case.place.directory.above(unit));
    // A department answers to its government and to its line; either is the unit above.
    let fits = answered.is_some_and(|unit| {
        unit.parent.as_ref() == Some(&request.reviewer)
            || unit.superior.as_ref() == Some(&request.reviewer)
    });
    if !fits {
        let reviewer = above.map_or("—", |unit| unit.id.as_str());
        return Err(RefusalCode::WrongReviewer.with(&[("reviewer", reviewer)]));
    }
    check_time(case, moment)
}

/// The time to ask is the last clock that the request ends. A provisional due does not cut it.
fn check_time(case: &Case<'_>, moment: Moment) -> Result<(), Refusal> {
    let rules = case.policy().clocks_ended_by(moment);
    let clock = case
        .petition
        .clocks
        .iter()
        .rev()
        .find(|clock| rules.iter().any(|rule| rule.id == clock.rule));
    let Some(clock) = clock else { return Ok(()) };
    let mut ledger = clock.ledger.clone();
    ledger.ended = None;
    let due = due(case.calendar(), &clock.terms, &ledger).map_err(|error| unanswerable(&error))?;
    match due {
        Some(due)
            if due.certainty == crate::clock::Certainty::Certain
                && is_after(case.calendar(), case.at, due.rolled) =>
        {
            Err(RefusalCode::ReviewTooLate.with(&[("due", &due.rolled.to_string())]))
        }
        _ => Ok(()),
    }
}

pub(super) fn issue(draft: &mut Draft<'_>) {
    draft.matter();
    draft.moment(Moment::ReviewIssued);
}

pub(super) fn issue_final(draft: &mut Draft<'_>) {
    draft.matter();
    draft.moment(Moment::FinalReviewIssued);
}
