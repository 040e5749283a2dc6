//! Opinions, replies and their delivery.

use super::super::act::{Answer, OpinionOutcome, Reply, ReplyResult};
use super::super::kinds::{Branch, Class, Moment, Phase};
use super::super::refusal::{Refusal, RefusalCode};
use super::super::state::Step;
use super::super::transitions::Who;
use super::authority;
use super::case::Case;
use super::draft::Draft;
use super::review::running_rights;
use crate::text::Text;

pub(super) fn answer(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    answer: &Answer,
) -> Result<(), Refusal> {
    if !needs_opinion(case) {
        return Err(RefusalCode::OpinionNotForThis.refuse());
    }
    // An explanation says that a legal basis is missing; the other two stand on one.
    if answer.legal_basis.is_empty() && answer.outcome != OpinionOutcome::Explain {
        return Err(RefusalCode::LegalBasisMissing.refuse());
    }
    if case.petition.simplified && answer.outcome == OpinionOutcome::NotSupport {
        return Err(RefusalCode::SimplifiedCannotRefuse.refuse());
    }
    draft.matter();
    draft.moment(Moment::Answered);
    Ok(())
}

/// A claim under 31(6). One that is not divided into branches is such a claim: the sixth is what
/// is left.
fn needs_opinion(case: &Case<'_>) -> bool {
    case.petition.class == Some(Class::Claim)
        && matches!(case.petition.branch, None | Some(Branch::Opinion))
}

pub(super) fn reply(case: &Case<'_>, draft: &mut Draft<'_>, reply: &Reply) -> Result<(), Refusal> {
    let Some(class) = case.petition.class else {
        return Err(RefusalCode::ReplyNotForThis.refuse());
    };
    if needs_opinion(case) {
        return Err(RefusalCode::ReplyNotForThis.refuse());
    }
    let fits = match class {
        Class::Suggestion => matches!(
            reply.result,
            ReplyResult::Adopted | ReplyResult::PartlyAdopted | ReplyResult::NotAdopted
        ),
        Class::Accusation => reply.result == ReplyResult::Informed,
        Class::Consultation => reply.result == ReplyResult::Answered,
        Class::Claim => matches!(reply.result, ReplyResult::Performed | ReplyResult::Answered),
    };
    if !fits {
        let result = Text::of_kind(reply.result.label(), reply.result.wire());
        let class = Text::of_kind(class.label(), class.wire());
        let refusal = RefusalCode::ReplyResultWrong.refuse();
        return Err(refusal.telling("result", &result).telling("class", &class));
    }
    draft.matter();
    draft.moment(Moment::Answered);
    Ok(())
}

pub(super) fn deliver(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    let petition = case.petition;
    let (step, moment) = match petition.phase {
        Phase::Answered => (Step::Handling, Some(Moment::Delivered)),
        Phase::Reviewed => (Step::Review, Some(Moment::ReviewDelivered)),
        // After the final review no time of the petitioner runs.
        _ => (Step::FinalReview, None),
    };
    let waiting = petition
        .answers
        .last()
        .is_some_and(|last| last.delivered_at.is_none());
    if !waiting {
        return Err(RefusalCode::NothingToDeliver.refuse());
    }
    // An opinion on a claim opens the way to a review; a reply does not. Of an answer that came with
    // an adopted petition it is not known which it was: the petitioner does not lose by that.
    let adopted = petition
        .registration
        .as_ref()
        .is_some_and(|registration| registration.adopted_from.is_some());
    let opinion = petition.answers.last().is_some_and(|last| {
        last.outcome.is_some() || (adopted && last.document.as_str() == "adopted")
    });
    if !case.acts_for(petition.answered_by(step)) {
        let who = match step {
            Step::Handling => Who::Holder,
            Step::Review => Who::Reviewer,
            Step::FinalReview => Who::FinalReviewer,
        };
        return Err(authority::not_your_step(case.row, case.row.act, &[who]));
    }
    draft.matter();
    if let Some(moment) = moment.filter(|_| opinion || step == Step::Review) {
        // Where the matter was taken up again, the new opinion brings a whole new time.
        draft
            .superseded
            .extend(running_rights(case).map(|clock| clock.key.clone()));
        draft.moment(moment);
    }
    Ok(())
}
