//! How much one command may bring: what a host sends by mistake must not fill the state.

use super::super::act::{Act, NewAssignment, Register};
use super::super::refusal::{Refusal, RefusalCode};
use super::case::Case;

/// The most entries of a list in one command, and the most units that have a matter at a time.
const MAX_ENTRIES: usize = 200;

/// The longest free text that is no reason, in characters.
const MAX_CHARS: usize = 1_000;

pub(super) fn check(case: &Case<'_>) -> Result<(), Refusal> {
    match &case.command.act {
        Act::Register(register) => record(register),
        Act::Adopt(adopt) => {
            text("from_system", Some(&adopt.from_system))?;
            record(&adopt.registration)
        }
        Act::Classify(classify) => {
            let known = case.petition.respondents().len();
            let added = classify.respondents.reveal().len();
            entries("respondents", known.saturating_add(added))
        }
        Act::ReportUrgent(report) => entries("to", report.to.len()),
        Act::Refer(refer) => assignments(case, &refer.assignments),
        Act::Assign(assign) => assignments(case, &assign.assignments),
        Act::SettleContest(settle) => entries("assignments", settle.assignments.len()),
        Act::Contest(contest) => entries("between", contest.between.len()),
        Act::Answer(answer) => entries("legal_basis", answer.legal_basis.len()),
        Act::FollowUp(follow_up) => entries("parties", follow_up.parties.len()),
        Act::Supervise(supervise) => entries("grounds", supervise.grounds.len()),
        _ => Ok(()),
    }
}

fn record(register: &Register) -> Result<(), Refusal> {
    entries("agents", register.agents.len())?;
    entries("documents", register.documents.len())?;
    entries("representatives", register.representatives.reveal().len())?;
    entries("respondents", register.respondents.reveal().len())?;
    text("place", register.place.as_deref())?;
    text("subject", register.subject.as_deref())
}

fn assignments(case: &Case<'_>, sent: &[NewAssignment]) -> Result<(), Refusal> {
    let active = case.petition.assignments.iter();
    let active = active.filter(|one| one.is_active()).count();
    entries("assignments", active.saturating_add(sent.len()))
}

fn entries(what: &str, given: usize) -> Result<(), Refusal> {
    within(what, given, MAX_ENTRIES)
}

fn text(what: &str, text: Option<&str>) -> Result<(), Refusal> {
    within(what, text.map_or(0, |text| text.chars().count()), MAX_CHARS)
}

fn within(what: &str, given: usize, max: usize) -> Result<(), Refusal> {
    if given <= max {
        return Ok(());
    }
    Err(RefusalCode::TooMany.with(&[
        ("what", what),
        ("given", &given.to_string()),
        ("max", &max.to_string()),
    ]))
}
