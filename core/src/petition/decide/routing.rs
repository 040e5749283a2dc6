//! Sending on, objections, contested competence, notices and reports.

use super::super::act::{
    Assign, Contest, DecideObjection, NewAssignment, Notify, Object, Part, Recall,
    ReportCompletion, SettleContest, Settlement,
};
use super::super::kinds::{Moment, Phase};
use super::super::refusal::{Refusal, RefusalCode};
use super::super::state::{Assignment, AssignmentState};
use super::case::Case;
use super::clocks::unanswerable;
use super::draft::Draft;
use super::wall;
use crate::clock::{Certainty, Due, due, is_after};
use crate::directory::{Function, Unit};
use crate::id::{AssignmentId, UnitId};
use crate::instant::Date;
use crate::text::Text;

pub(super) fn send(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    assignments: &[NewAssignment],
    due_on: Option<Date>,
) -> Result<(), Refusal> {
    let sender = case.acting_unit()?;
    let has_lead = case.petition.lead().is_some() && !hands_on(case, assignments);
    check_assignments(case, assignments, has_lead)?;
    for new in assignments {
        if new.unit == sender.id {
            return Err(RefusalCode::SendToSelf.refuse());
        }
        if case.place.directory.is_above(&new.unit, &sender.id) {
            return Err(RefusalCode::SendUp.with(&[("unit", new.unit.as_str())]));
        }
    }
    if let Some(due) = due_on.filter(|due| *due < case.day) {
        return Err(RefusalCode::DueInThePast.with(&[("due", &due.to_string())]));
    }
    check_simple(case, assignments, due_on)?;
    draft.matter();
    draft.moment(Moment::Triaged);
    receive(draft, assignments, due_on);
    Ok(())
}

/// Whether the lead passes the matter on inside its own line (article 23(1)): a unit below leads
/// then. The one that passes it on keeps what it owes to its own sender, and has the matter again if
/// it comes back. A unit outside its line is for the sender to choose, after an objection.
fn hands_on(case: &Case<'_>, assignments: &[NewAssignment]) -> bool {
    let lead = assignments.iter().find(|new| new.part == Part::Lead);
    match (case.petition.lead(), lead) {
        (Some(old), Some(new)) => {
            old.is_active()
                && old.state != AssignmentState::Objected
                && case.acts_for(Some(&old.unit))
                && case.place.directory.is_above(&old.unit, &new.unit)
        }
        _ => false,
    }
}

/// What is handled simply is the work of one unit, and not one that a superior set a date for.
fn check_simple(
    case: &Case<'_>,
    assignments: &[NewAssignment],
    due_on: Option<Date>,
) -> Result<(), Refusal> {
    let active = case.petition.assignments.iter();
    let active = active.filter(|one| one.is_active()).count();
    let why = if !case.petition.simplified {
        return Ok(());
    } else if due_on.is_some() {
        Text::fixed("上级机关、单位交办", "assigned from above")
    } else if active.saturating_add(assignments.len()) > 1 {
        Text::fixed("多个责任主体", "several units")
    } else {
        return Ok(());
    };
    Err(RefusalCode::SimplifiedExcluded
        .refuse()
        .telling("why", &why))
}

fn receive(draft: &mut Draft<'_>, assignments: &[NewAssignment], due_on: Option<Date>) {
    for new in assignments {
        draft.moment_of(Moment::AssignmentReceived, new.id.as_str(), None);
        if due_on.is_some() {
            draft.moment_of(Moment::AssignmentDueSet, new.id.as_str(), due_on);
        }
    }
}

/// One lead, and that of the team where there is one; known units, new identifiers, nobody accused.
fn check_assignments(
    case: &Case<'_>,
    assignments: &[NewAssignment],
    has_lead: bool,
) -> Result<(), Refusal> {
    if assignments.is_empty() {
        return Err(RefusalCode::NoAssignments.refuse());
    }
    for (position, new) in assignments.iter().enumerate() {
        case.known_unit(&new.unit)?;
        let before = assignments.get(..position).unwrap_or_default();
        if case.petition.assignment(&new.id).is_some()
            || before.iter().any(|other| other.id == new.id)
        {
            return Err(RefusalCode::DuplicateAssignment.with(&[("id", new.id.as_str())]));
        }
    }
    let leads = assignments
        .iter()
        .filter(|new| new.part == Part::Lead)
        .count();
    if leads.saturating_add(usize::from(has_lead)) != 1 {
        let given = leads.saturating_add(usize::from(has_lead)).to_string();
        return Err(RefusalCode::OneLead.with(&[("given", &given)]));
    }
    wall::check(case, assignments.iter().map(|new| &new.unit))?;
    let lead = assignments.iter().find(|new| new.part == Part::Lead);
    match (&case.petition.team, lead) {
        (Some(team), Some(lead)) if lead.unit != *team => {
            Err(RefusalCode::TeamKeeps.with(&[("unit", team.as_str())]))
        }
        _ => Ok(()),
    }
}

/// An active assignment of the petition.
fn active<'a>(case: &Case<'a>, id: &AssignmentId) -> Result<&'a Assignment, Refusal> {
    case.petition
        .assignment(id)
        .filter(|assignment| assignment.is_active())
        .ok_or_else(|| RefusalCode::UnknownAssignment.with(&[("id", id.as_str())]))
}

/// An active assignment of the acting unit.
fn own<'a>(case: &Case<'a>, id: &AssignmentId) -> Result<&'a Assignment, Refusal> {
    let assignment = active(case, id)?;
    if case.acts_for(Some(&assignment.unit)) {
        Ok(assignment)
    } else {
        Err(RefusalCode::UnknownAssignment.with(&[("id", id.as_str())]))
    }
}

/// An active assignment that the acting unit sent.
fn sent<'a>(case: &Case<'a>, id: &AssignmentId) -> Result<&'a Assignment, Refusal> {
    let assignment = active(case, id)?;
    if case.acts_for(Some(&assignment.sender)) {
        Ok(assignment)
    } else {
        Err(RefusalCode::UnknownAssignment.with(&[("id", id.as_str())]))
    }
}

pub(super) fn assign(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    assign: &Assign,
) -> Result<(), Refusal> {
    if let Some(person) = &assign.person {
        wall::check_person(case, person.reveal())?;
    }
    send(case, draft, &assign.assignments, Some(assign.due_on))
}

pub(super) fn recall(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    recall: &Recall,
) -> Result<(), Refusal> {
    let assignment = sent(case, &recall.assignment)?;
    draft.matter();
    ends(case, draft, assignment);
    Ok(())
}

fn ends(case: &Case<'_>, draft: &mut Draft<'_>, assignment: &Assignment) {
    draft.moment_of(Moment::AssignmentEnded, assignment.id.as_str(), None);
    // Without a lead the matter is back with its receiver.
    let mut others = case.petition.assignments.iter();
    draft.screening_resumes |= !others.any(|one| {
        one.part == Part::Lead && one.state != AssignmentState::Ended && one.id != assignment.id
    });
}

pub(super) fn object(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    object: &Object,
) -> Result<(), Refusal> {
    let assignment = own(case, &object.assignment)?;
    if assignment.state == AssignmentState::Objected {
        return Err(RefusalCode::ObjectionPending.refuse());
    }
    if assignment.state == AssignmentState::Accepted {
        return Err(RefusalCode::AlreadyAccepted.refuse());
    }
    if let Some(other) = &object.suggests {
        case.known_unit(other)?;
        // It is the sender who chooses, and who is told of nobody new by this.
        wall::keep_from(case, wall::accused(case.petition), [other])?;
    }
    check_objection_time(case, assignment)?;
    draft.matter();
    draft.moment_of(Moment::AssignmentObjected, assignment.id.as_str(), None);
    Ok(())
}

/// The time to object is the clock of the assignment that an objection ends. It counts even when
/// another step ended it; a provisional due does not cut it.
fn check_objection_time(case: &Case<'_>, assignment: &Assignment) -> Result<(), Refusal> {
    for rule in case.policy().clocks_ended_by(Moment::AssignmentObjected) {
        let scope = assignment.id.as_str();
        let clock = case.petition.clocks.iter().find(|clock| {
            clock.rule == rule.id && clock.scope.as_ref().is_some_and(|of| of.as_str() == scope)
        });
        let Some(clock) = clock else { continue };
        let mut ledger = clock.ledger.clone();
        ledger.ended = None;
        let due =
            due(case.calendar(), &clock.terms, &ledger).map_err(|error| unanswerable(&error))?;
        let late = |due: &Due| {
            due.certainty == Certainty::Certain
                && is_after(case.calendar(), case.at_against_units(), due.rolled)
        };
        if let Some(due) = due.filter(late) {
            return Err(RefusalCode::ObjectionLate.with(&[("due", &due.rolled.to_string())]));
        }
    }
    Ok(())
}

pub(super) fn decide_objection(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    decided: &DecideObjection,
) -> Result<(), Refusal> {
    let assignment = sent(case, &decided.assignment)?;
    if assignment.state != AssignmentState::Objected {
        return Err(RefusalCode::NotObjected.refuse());
    }
    draft.matter();
    if decided.consent {
        ends(case, draft, assignment);
    }
    Ok(())
}

pub(super) fn contest(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    contest: &Contest,
) -> Result<(), Refusal> {
    for unit in &contest.between {
        case.known_unit(unit)?;
    }
    let first = contest.between.first();
    if !contest.between.iter().any(|unit| Some(unit) != first) {
        return Err(RefusalCode::ContestNeedsTwo.refuse());
    }
    wall::check(case, &contest.between)?;
    draft.matter();
    Ok(())
}

pub(super) fn settle_contest(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    settle: &SettleContest,
) -> Result<(), Refusal> {
    let unit = case.acting_unit()?;
    check_assignments(case, &settle.assignments, false)?;
    let between = &case.petition.contest;
    let superior = superior(case);
    match settle.by {
        Settlement::Negotiation => {
            let lead = settle.assignments.iter().find(|new| new.part == Part::Lead);
            let agreed = lead.is_some_and(|lead| between.contains(&lead.unit));
            if !agreed || !between.contains(&unit.id) {
                return Err(RefusalCode::NotInContest.refuse());
            }
        }
        Settlement::CommonSuperior => match superior {
            Some(superior) if superior.id == unit.id => {}
            Some(superior) => {
                return Err(
                    RefusalCode::NotCommonSuperior.with(&[("superior", superior.id.as_str())])
                );
            }
            None => return Err(RefusalCode::NoCommonSuperior.refuse()),
        },
        Settlement::JointMeeting => {
            if let Some(superior) = superior {
                return Err(
                    RefusalCode::NotCommonSuperior.with(&[("superior", superior.id.as_str())])
                );
            }
            if !unit.has(Function::JointMeeting) || !reaches_all(case, unit) {
                return Err(RefusalCode::NotJointMeeting.with(&[("unit", unit.id.as_str())]));
            }
        }
        Settlement::Government => {
            let mut all = between.iter();
            let over_all = all.all(|one| case.place.directory.is_above(&unit.id, one));
            if !unit.has(Function::Government) || !over_all {
                return Err(RefusalCode::NotGovernment.with(&[("unit", unit.id.as_str())]));
            }
            if let Some(superior) = superior.filter(|_| !is_of_succession(case)) {
                return Err(
                    RefusalCode::NotCommonSuperior.with(&[("superior", superior.id.as_str())])
                );
            }
        }
    }
    draft.matter();
    draft.moment(Moment::Triaged);
    draft.end_assignments();
    receive(draft, &settle.assignments, None);
    Ok(())
}

/// Who decides above the units in a contest: the nearest that the matter does not accuse. Whom it accuses does
/// not know of it, so that nobody would decide (articles 24(1), 30(3)).
fn superior<'a>(case: &Case<'a>) -> Option<&'a Unit> {
    let directory = &case.place.directory;
    let accused = wall::accused(case.petition);
    let mut above = directory.common_superiors(&case.petition.contest);
    above.find(|unit| !wall::reaches(accused, &unit.id, directory))
}

/// Whether the contest is about the powers of a unit that is no more (article 24(2)): one of the
/// units was abolished, or continues the powers of one that was.
fn is_of_succession(case: &Case<'_>) -> bool {
    let directory = &case.place.directory;
    let between = &case.petition.contest;
    let mut abolished = directory
        .units()
        .iter()
        .filter(|unit| unit.successor.is_some());
    abolished
        .any(|unit| between.contains(&unit.id) || between.contains(&directory.in_power(unit).id))
}

/// Whether a joint meeting is one for the units in a contest: what it is a meeting of stands above
/// them. Of units outside the place no line is known, only the level.
fn reaches_all(case: &Case<'_>, meeting: &Unit) -> bool {
    let directory = &case.place.directory;
    let seat = directory.above(meeting);
    let mut between = case.petition.contest.iter();
    between.all(|id| match directory.get(id) {
        Some(one) if one.external => one.level <= meeting.level,
        Some(_) => seat.is_some_and(|seat| directory.is_above(&seat.id, id)),
        None => true,
    })
}

pub(super) fn notify(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    notify: &Notify,
) -> Result<(), Refusal> {
    if let Some(id) = &notify.assignment {
        let assignment = own(case, id)?;
        draft.matter();
        draft.moment_of(Moment::AssignmentNotified, assignment.id.as_str(), None);
    } else {
        let receiver: Option<&UnitId> = case
            .petition
            .registration
            .as_ref()
            .map(|registration| &registration.receiver);
        draft.matter();
        // A lead that tells without naming its assignment tells for it.
        match case.petition.lead() {
            Some(lead) if !case.acts_for(receiver) => {
                draft.moment_of(Moment::AssignmentNotified, lead.id.as_str(), None);
            }
            _ => draft.moment(Moment::Notified),
        }
    }
    Ok(())
}

pub(super) fn report_completion(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    report: &ReportCompletion,
) -> Result<(), Refusal> {
    let assignment = own(case, &report.assignment)?;
    // A lead answers the petitioner before it reports that it is done.
    let unanswered = matches!(
        case.petition.phase,
        Phase::Referred | Phase::Contested | Phase::Handling
    );
    if assignment.part == Part::Lead && unanswered {
        return Err(RefusalCode::CloseUnanswered.refuse());
    }
    draft.matter();
    draft.moment_of(Moment::AssignmentReported, assignment.id.as_str(), None);
    draft.moment_of(Moment::AssignmentEnded, assignment.id.as_str(), None);
    Ok(())
}
