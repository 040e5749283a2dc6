//! What came of petitions: evaluated, resolved at first, done again, overturned.

use std::collections::BTreeMap;

use super::tally::Tallies;
use super::{RESOLVED_WITHIN_DAYS, Scope};
use crate::id::{PetitionId, UnitId};
use crate::instant::Instant;
use crate::petition::{
    Answered, EndCause, Moment, Part, Petition, ReviewOutcome, Satisfaction, Step,
};

/// The unit whose handling is measured: the one that answered last, else the one that has the matter.
fn handled_by(petition: &Petition) -> Option<&UnitId> {
    petition
        .answered_by(Step::Handling)
        .or_else(|| petition.holder())
}

pub(super) fn count(
    scope: &Scope<'_>,
    petition: &Petition,
    repeats: &Repeats<'_>,
    tallies: &mut Tallies,
) {
    let is_closed = petition
        .first_closed_at
        .is_some_and(|at| scope.holds(scope.day(at)));
    if let Some(unit) = handled_by(petition).filter(|_| is_closed) {
        let tally = tallies.unit(unit);
        tally
            .rework
            .add(petition.reopened > 0 || came_back(petition, unit));
        if petition.evaluations_asked > 0 {
            tally.participation.add(!petition.evaluations.is_empty());
        }
        if let Some(last) = petition.evaluations.last() {
            tally.satisfaction.add(*last != Satisfaction::Dissatisfied);
        }
    }
    if let Some((answer, delivered)) = first_delivered(petition) {
        let last = scope.day_after(delivered, RESOLVED_WITHIN_DAYS);
        let end = scope.policy.calendar().end_of(last);
        if is_initial(petition) && scope.as_of >= end && scope.holds(last) {
            let again = is_reopened_by(petition, end)
                || is_reviewed_by(petition, end)
                || repeats.is_repeated(&petition.id, delivered, end);
            tallies.unit(&answer.unit).resolved_at_first.add(!again);
        }
    }
    for finding in &petition.findings {
        if scope.holds(scope.day(finding.at)) {
            let tally = tallies.unit(&finding.unit);
            tally.failed_duty.add(finding.duty_failed);
        }
    }
    // A review speaks of the opinion before it.
    for pair in petition.answers.windows(2) {
        if let [before, review] = pair
            && let Some(outcome) = review.review
            && scope.holds(scope.day(review.issued_at))
        {
            let tally = tallies.unit(&before.unit);
            tally.overturned.add(outcome != ReviewOutcome::Uphold);
        }
    }
}

/// Whether a unit was given the matter again after it had left it.
fn came_back(petition: &Petition, unit: &UnitId) -> bool {
    let led = |part: Part| part == Part::Lead;
    let times = petition
        .assignments
        .iter()
        .filter(|assignment| led(assignment.part) && &assignment.unit == unit)
        .count();
    times > 1
}

/// The first answer of the handling that reached the petitioner, and when it did.
fn first_delivered(petition: &Petition) -> Option<(&Answered, Instant)> {
    petition
        .answers
        .iter()
        .filter(|answer| answer.step == Step::Handling)
        .find_map(|answer| answer.delivered_at.map(|at| (answer, at)))
}

/// Whether it is a first petition (practice row L7): no officer found that it repeats another.
fn is_initial(petition: &Petition) -> bool {
    petition
        .registration
        .as_ref()
        .is_some_and(|registration| registration.record.repeats.is_none())
}

/// Whether it was taken up again by an instant. The state keeps the last time only: of a petition
/// that was taken up more often the first is taken to be within.
fn is_reopened_by(petition: &Petition, end: Instant) -> bool {
    petition.reopened > 1 || petition.reopened_at.is_some_and(|at| at < end)
}

/// Whether a review was asked for by an instant: it ends the time in which it could be.
fn is_reviewed_by(petition: &Petition, end: Instant) -> bool {
    let asked = |moment: Moment| moment == Moment::ReviewRequested;
    let by_clock = petition.clocks.iter().any(|clock| {
        let ended = clock.ledger.ended.is_some_and(|at| at < end);
        ended && matches!(clock.ended, Some(EndCause::Moment(moment)) if asked(moment))
    });
    let noted = |(moment, at): &(Moment, Instant)| asked(*moment) && *at < end;
    by_clock || petition.moments.iter().any(noted)
}

/// Which petitions others repeat, as named officers found, and when those were received.
pub(super) struct Repeats<'a>(BTreeMap<&'a PetitionId, Vec<Instant>>);

impl<'a> Repeats<'a> {
    pub(super) fn among(petitions: &'a [Petition]) -> Self {
        let mut repeats: BTreeMap<&PetitionId, Vec<Instant>> = BTreeMap::new();
        for registration in petitions.iter().filter_map(|one| one.registration.as_ref()) {
            if let Some(repeated) = &registration.record.repeats {
                repeats
                    .entry(repeated)
                    .or_default()
                    .push(registration.received_at);
            }
        }
        Self(repeats)
    }

    fn is_repeated(&self, petition: &PetitionId, after: Instant, end: Instant) -> bool {
        self.0
            .get(petition)
            .is_some_and(|times| times.iter().any(|at| *at >= after && *at < end))
    }
}
