//! Ends: withdrawal, merging, closing, the archive, and taking a matter up again.

use super::super::act::{Close, CloseOutcome, Fact, Merge, OpinionOutcome, ProcedureStep};
use super::super::clock_fact::{ClockEnded, EndCause};
use super::super::kinds::{Moment, Phase};
use super::super::refusal::{Refusal, RefusalCode};
use super::super::state::Step;
use super::case::Case;
use super::clocks::{is_owed, unanswerable};
use super::draft::{Draft, Ending};
use super::handling::no_review_right_runs;
use super::intake::received;
use crate::clock::{Certainty, is_after, read};
use crate::text::Text;

pub(super) fn merge(case: &Case<'_>, draft: &mut Draft<'_>, merge: &Merge) -> Result<(), Refusal> {
    if merge.into == case.petition.id {
        return Err(RefusalCode::MergeWithItself.refuse());
    }
    no_review_right_runs(case)?;
    draft.matter();
    draft.moment(Moment::Triaged);
    draft.moment(Moment::Closed);
    draft.ending = Ending::HandlingAndReports;
    Ok(())
}

/// What the petitioner can still do elsewhere does not end with the petition.
pub(super) fn withdraw(draft: &mut Draft<'_>) {
    draft.matter();
    draft.moment(Moment::Triaged);
    draft.moment(Moment::Closed);
    draft.ending = Ending::HandlingAndReports;
}

pub(super) fn close(case: &Case<'_>, draft: &mut Draft<'_>, close: &Close) -> Result<(), Refusal> {
    let fitting = fitting_outcomes(case);
    if fitting.is_empty() {
        return Err(RefusalCode::CloseUnanswered.refuse());
    }
    if !fitting.contains(&close.outcome) {
        let names: Vec<&str> = fitting.iter().map(|outcome| outcome.wire()).collect();
        let outcome = Text::of_kind(close.outcome.label(), close.outcome.wire());
        let refusal = RefusalCode::CloseOutcomeWrong.with(&[("fitting", &names.join(", "))]);
        return Err(refusal.telling("outcome", &outcome));
    }
    draft.matter();
    draft.moment(Moment::Closed);
    draft.ending = Ending::Handling;
    Ok(())
}

/// With what a petition can end, by what happened. Empty while nothing did: closing needs an
/// outcome and a reply.
fn fitting_outcomes(case: &Case<'_>) -> Vec<CloseOutcome> {
    let petition = case.petition;
    let agreed = petition
        .mediation
        .as_ref()
        .filter(|one| one.agreement.is_some())
        .and_then(|one| one.ended_at)
        // An agreement that did not hold does not end the matter twice.
        .is_some_and(|at| petition.reopened_at.is_none_or(|again| again < at));
    let mut fitting = Vec::new();
    if agreed {
        fitting.push(CloseOutcome::Agreed);
    }
    let delivered = |step: Step| {
        petition
            .answers
            .iter()
            .rev()
            .find(|one| one.step == step && one.delivered_at.is_some())
    };
    match petition.phase {
        Phase::Diverted => {
            let step = petition
                .diversion
                .as_ref()
                .and_then(|diversion| diversion.step);
            if matches!(step, Some(ProcedureStep::Accepted | ProcedureStep::Decided)) {
                fitting.push(CloseOutcome::OtherProcedure);
            }
        }
        Phase::Delivered => {
            if let Some(answer) = delivered(Step::Handling) {
                fitting.push(match answer.outcome {
                    Some(OpinionOutcome::Support) => CloseOutcome::Resolved,
                    Some(OpinionOutcome::Explain) => CloseOutcome::Explained,
                    Some(OpinionOutcome::NotSupport) => CloseOutcome::NotSupported,
                    None => CloseOutcome::Replied,
                });
                if answer.outcome.is_none() {
                    // A duty performed or a suggestion taken up can have solved the matter.
                    fitting.push(CloseOutcome::Resolved);
                }
            }
        }
        Phase::ReviewDelivered if delivered(Step::Review).is_some() => fitting.extend([
            CloseOutcome::Resolved,
            CloseOutcome::Explained,
            CloseOutcome::NotSupported,
        ]),
        Phase::FinallyReviewed if delivered(Step::FinalReview).is_some() => {
            fitting.extend([CloseOutcome::Concluded, CloseOutcome::Resolved]);
        }
        _ => {}
    }
    fitting
}

/// The archive waits for the petitioner's rights, for what units still owe to a sender or a supervisor
/// and for who still has to follow up, and stops every clock that is left.
pub(super) fn archive(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    let mut running = case.petition.clocks.iter().filter(|one| one.is_running());
    if let Some(clock) = running.find(|clock| is_owed(clock, case.policy())) {
        return Err(RefusalCode::ReportDue.with(&[("clock", clock.key.as_str())]));
    }
    let mut supervisions = case.petition.supervisions.iter();
    if let Some(supervision) = supervisions.find(|one| !one.answered) {
        return Err(RefusalCode::ReportDue.with(&[("clock", supervision.id.as_str())]));
    }
    let missing = &case.petition.follow_ups_missing;
    if !missing.is_empty() {
        let (mut zh, mut en) = (Vec::new(), Vec::new());
        for label in missing.iter().map(|party| party.label()) {
            zh.push(label.zh);
            en.push(label.en);
        }
        let mut refusal = RefusalCode::FollowUpMissing.refuse();
        let message = &mut refusal.message;
        message.zh = message.zh.replace("{missing}", &zh.join("、")).into();
        message.en = message.en.replace("{missing}", &en.join(", ")).into();
        return Err(refusal);
    }
    let mut lapsed = Vec::new();
    for clock in case
        .petition
        .clocks
        .iter()
        .filter(|one| one.is_running() && one.holds_archive)
    {
        let reading = read(case.calendar(), &clock.terms, &clock.ledger, case.at)
            .map_err(|error| unanswerable(&error))?;
        let over = reading.due.is_some_and(|due| {
            due.certainty == Certainty::Certain && is_after(case.calendar(), case.at, due.rolled)
        });
        if !over {
            let due = reading
                .due
                .map_or_else(|| "—".to_owned(), |due| due.rolled.to_string());
            return Err(
                RefusalCode::RightRunning.with(&[("clock", clock.key.as_str()), ("due", &due)])
            );
        }
        lapsed.push(Fact::ClockEnded(ClockEnded {
            at: case.at,
            cause: EndCause::Lapsed,
            key: clock.key.clone(),
            outcome: None,
        }));
    }
    draft.matter();
    draft.facts.append(&mut lapsed);
    draft.ending = Ending::All;
    Ok(())
}

/// A new stretch of handling begins; the first closing stays on record. A time that the petitioner
/// still has for a review goes on.
pub(super) fn reopen(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    // An opinion that was issued reaches the petitioner first.
    let last = case.petition.answers.last();
    if case.petition.phase == Phase::FinallyReviewed
        && last.is_some_and(|last| last.delivered_at.is_none())
    {
        return Err(RefusalCode::CloseUnanswered.refuse());
    }
    draft.matter();
    draft.after.simplified = false;
    draft.after.procedure = None;
    if case.petition.accepted_at.is_some() {
        draft.moment(Moment::Accepted);
        return Ok(());
    }
    draft.end_assignments();
    let receiver = case.petition.registration.as_ref();
    let receiver = receiver.and_then(|one| case.place.directory.get(&one.receiver));
    if let Some(receiver) = receiver {
        draft.moment(received(receiver));
    }
    Ok(())
}
