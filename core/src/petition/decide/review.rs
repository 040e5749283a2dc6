//! Review and final review.

use super::super::act::RequestReview;
use super::super::kinds::{Moment, Phase};
use super::super::refusal::{Refusal, RefusalCode};
use super::super::state::Step;
use super::case::Case;
use super::clocks::unanswerable;
use super::draft::Draft;
use crate::clock::{due, is_after};

pub(super) fn request(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    request: &RequestReview,
) -> Result<(), Refusal> {
    let opinion = case
        .petition
        .answers
        .iter()
        .rev()
        .find(|one| one.step == Step::Handling);
    if case.petition.answered_by(Step::Review).is_some() {
        return Err(RefusalCode::ReviewAfterReview.refuse());
    }
    // Of an adopted petition it is not known whether the answer was an opinion; the petitioner
    // does not lose by that.
    let adopted = case
        .petition
        .registration
        .as_ref()
        .is_some_and(|registration| registration.adopted_from.is_some());
    if !opinion.is_some_and(|opinion| opinion.outcome.is_some() || adopted) {
        return Err(RefusalCode::NoOpinionToReview.refuse());
    }
    check(case, request, Step::Handling, Moment::ReviewRequested)?;
    draft.matter();
    draft.moment(Moment::ReviewRequested);
    Ok(())
}

pub(super) fn request_final(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    request: &RequestReview,
) -> Result<(), Refusal> {
    if case.petition.answered_by(Step::Review).is_none() {
        return Err(RefusalCode::NoReviewYet.refuse());
    }
    if case.petition.answered_by(Step::FinalReview).is_some() {
        return Err(RefusalCode::ReviewTooLate.with(&[("due", "—")]));
    }
    check(case, request, Step::Review, Moment::FinalReviewRequested)?;
    draft.matter();
    draft.moment(Moment::FinalReviewRequested);
    Ok(())
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

pub(super) fn issue(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    debug_assert_eq!(case.petition.phase, Phase::Reviewing);
    draft.matter();
    draft.moment(Moment::ReviewIssued);
    Ok(())
}

pub(super) fn issue_final(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    debug_assert_eq!(case.petition.phase, Phase::FinalReviewing);
    draft.matter();
    draft.moment(Moment::FinalReviewIssued);
    Ok(())
}
