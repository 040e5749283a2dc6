//! In time, and told in time: what the clocks say.

use super::Scope;
use super::tally::Tallies;
use crate::clock::{Certainty, ClockError, Deadline, Outcome, is_after, read};
use crate::id::{AssignmentId, UnitId};
use crate::instant::{Date, Instant};
use crate::petition::{AssignmentState, Clock, EndCause, Moment, Part, Petition, bearing_unit};
use crate::policy::Bearer;

/// What became of a duty.
enum Judged {
    /// It was done in time; the day is the one on which it ended.
    InTime(Date),
    /// Its time ran out first, on this day.
    Late(Date),
    /// It is not judged yet, or was taken from the unit before its time ran out.
    Open,
    /// The calendar does not reach far enough to say.
    Undetermined(Date),
}

pub(super) fn count(
    scope: &Scope<'_>,
    petition: &Petition,
    tallies: &mut Tallies,
) -> Result<(), ClockError> {
    let duties = petition
        .clocks
        .iter()
        .filter(|clock| clock.can_be_breached());
    for clock in duties {
        let (judged, decisive) = judge(scope, petition, clock)?;
        let Some(unit) = bearer(scope, petition, clock, decisive) else {
            continue;
        };
        match judged {
            Judged::InTime(day) | Judged::Late(day) if scope.holds(day) => {
                let in_time = matches!(judged, Judged::InTime(_));
                tallies.unit(unit).in_time.add(in_time);
            }
            Judged::Undetermined(day) if scope.holds(day) => {
                let tally = tallies.unit(unit);
                tally.undetermined = tally.undetermined.saturating_add(1);
            }
            _ => {}
        }
        if is_notice(scope, clock) && scope.holds(scope.day(clock.ledger.start)) {
            match judged {
                Judged::InTime(_) => tallies.unit(unit).response.add(is_told(clock)),
                Judged::Late(_) => tallies.unit(unit).response.add(false),
                Judged::Open | Judged::Undetermined(_) => {}
            }
        }
    }
    Ok(())
}

/// What became of a duty, and the instant at which it did.
fn judge(
    scope: &Scope<'_>,
    petition: &Petition,
    clock: &Clock,
) -> Result<(Judged, Instant), ClockError> {
    let calendar = scope.policy.calendar();
    let reading = read(calendar, &clock.terms, &clock.ledger, scope.as_of)?;
    let Some(due) = reading.due else {
        // It ended while it stood still: nothing was due.
        return Ok(match clock.ledger.ended {
            Some(ended) if is_done(petition, clock) => (Judged::InTime(scope.day(ended)), ended),
            _ => (Judged::Open, scope.as_of),
        });
    };
    let due_at = calendar.instant_of(due.rolled);
    let due_on = match due.rolled {
        Deadline::EndOf(date) => date,
        Deadline::At(instant) => scope.day(instant),
    };
    Ok(match (clock.ledger.ended, reading.outcome) {
        (Some(ended), Some(Outcome::Met | Outcome::LateAtNominal)) => {
            if is_done(petition, clock) {
                (Judged::InTime(scope.day(ended).min(due_on)), ended)
            } else {
                (Judged::Open, ended)
            }
        }
        (Some(_), Some(Outcome::LateAfterRoll)) => (Judged::Late(due_on), due_at),
        (Some(ended), _) => (Judged::Undetermined(due_on), ended),
        (None, _) if !is_after(calendar, scope.as_of, due.rolled) => (Judged::Open, scope.as_of),
        (None, _) if due.certainty == Certainty::Certain => (Judged::Late(due_on), due_at),
        (None, _) => (Judged::Undetermined(due_on), due_at),
    })
}

/// Whether a clock ended because the unit did what it waited for, and not because the matter was taken
/// from it.
fn is_done(petition: &Petition, clock: &Clock) -> bool {
    match clock.ended {
        Some(EndCause::Moment(Moment::AssignmentEnded)) => {
            assignment_state(petition, clock) == Some(AssignmentState::Reported)
        }
        // The moment is that of a withdrawal and a merge too.
        Some(EndCause::Moment(Moment::Closed)) => petition.first_closed_at.is_some(),
        Some(EndCause::Moment(_)) => true,
        _ => false,
    }
}

fn assignment_state(petition: &Petition, clock: &Clock) -> Option<AssignmentState> {
    let scope = clock.scope.as_ref()?;
    let id = AssignmentId::new(scope.as_str()).ok()?;
    petition.assignment(&id).map(|assignment| assignment.state)
}

/// Whether the petitioner knows by the end of the clock where the petition went. Reporting a matter
/// as done to its sender tells the petitioner nothing.
fn is_told(clock: &Clock) -> bool {
    clock.ended != Some(EndCause::Moment(Moment::AssignmentEnded))
}

/// Whether it is the time in which a unit that received a petition tells the petitioner in writing
/// (信访工作条例 23(2), 23(3)).
fn is_notice(scope: &Scope<'_>, clock: &Clock) -> bool {
    let tells = |moment: &Moment| matches!(moment, Moment::Notified | Moment::AssignmentNotified);
    scope
        .policy
        .clock(clock.rule.as_str())
        .is_some_and(|known| known.rule.ends_on.iter().any(tells))
}

/// The unit that bore a clock when it was decided: the holder or coordinator of that time.
fn bearer<'a>(
    scope: &Scope<'_>,
    petition: &'a Petition,
    clock: &Clock,
    at: Instant,
) -> Option<&'a UnitId> {
    match clock.bearer {
        Bearer::Holder => holder_at(petition, at),
        Bearer::Coordinator => coordinator_at(petition, at),
        _ => bearing_unit(scope.policy, petition, clock),
    }
}

/// Whoever took over at that very moment did not bear what ended with it.
fn coordinator_at(petition: &Petition, at: Instant) -> Option<&UnitId> {
    let all = petition.coordinated.iter().chain(&petition.coordination);
    let mut by_then = all.filter(|one| one.since < at);
    by_then.next_back().map(|one| &one.unit)
}

fn holder_at(petition: &Petition, at: Instant) -> Option<&UnitId> {
    let held = petition.assignments.iter().rev().find(|assignment| {
        let kept = assignment.state == AssignmentState::Reported
            || assignment.ended_at.is_none_or(|ended| ended >= at);
        assignment.part == Part::Lead && assignment.received_at <= at && kept
    });
    held.map(|assignment| &assignment.unit)
        .or_else(|| petition.registration.as_ref().map(|one| &one.receiver))
}
