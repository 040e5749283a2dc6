//! A clock held against the table of transitions: something starts it, something later ends it, and
//! somebody bears it from its first day.

use super::model::{AppliesTo, Bearer, ClockRule, Layer, RungPoint};
use crate::petition::{ActKind, Class, Moment, Phase, TRANSITIONS, To, Transition};

/// What the life of a petition says against a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Against {
    /// When the moment happens there is nobody yet who could bear the clock.
    NobodyBears(Moment),
    /// Once it runs, no step leads to a moment that ends it.
    NeverEnds,
}

/// Everything that the life of a petition says against a clock.
pub(super) fn against(rule: &ClockRule) -> Vec<Against> {
    let mut found = Vec::new();
    for moment in &rule.starts_on {
        if !is_borne(rule, *moment) {
            found.push(Against::NobodyBears(*moment));
        }
    }
    if rule.starts_on.is_empty() || rule.ends_on.is_empty() {
        return found;
    }
    let starts = rule.starts_on.iter().flat_map(|moment| steps(*moment));
    let after = starts.fold(Phases::default(), |all, row| all.with(row.after()));
    let after = after.and_what_follows();
    let mut ends = rule.ends_on.iter().flat_map(|moment| steps(*moment));
    if !ends.any(|row| after.meets(row.from)) {
        found.push(Against::NeverEnds);
    }
    found
}

/// Whether a condition holds for no petition: only claims have branches (信访工作条例 31).
pub(super) fn is_idle(to: &AppliesTo) -> bool {
    !to.branches.is_empty() && !to.classes.is_empty() && !to.classes.contains(&Class::Claim)
}

/// Whether a point of a ladder comes before another.
pub(super) fn is_before(point: RungPoint, other: RungPoint) -> bool {
    match (point, other) {
        (RungPoint::At(point), RungPoint::At(other)) => point.less_than(other),
        (RungPoint::After(point), RungPoint::After(other)) => point < other,
        (RungPoint::At(_), RungPoint::After(_)) => true,
        (RungPoint::After(_), RungPoint::At(_)) => false,
    }
}

/// The steps that make a moment happen.
fn steps(moment: Moment) -> impl Iterator<Item = &'static Transition> {
    TRANSITIONS
        .iter()
        .filter(move |row| row.fulfils.contains(&moment))
}

/// Whether there is a bearer, and what the clock belongs to, when a moment happens.
fn is_borne(rule: &ClockRule, moment: Moment) -> bool {
    use Moment as M;
    let assignment = matches!(
        moment,
        M::AssignmentReceived
            | M::AssignmentNotified
            | M::AssignmentDueSet
            | M::AssignmentObjected
            | M::AssignmentAccepted
            | M::AssignmentReported
            | M::AssignmentEnded
    );
    let addressed = matches!(
        moment,
        M::SuggestionMade
            | M::SuggestionReplied
            | M::SupervisionOpened
            | M::SupervisionAnswered
            | M::Summoned
            | M::Attended
    );
    let has_scope = match rule.layer {
        Layer::Petition => true,
        Layer::Assignment => assignment,
        Layer::Supervision => addressed,
    };
    let final_review = matches!(moment, M::FinalReviewRequested | M::FinalReviewIssued);
    let has_bearer = match rule.bearer {
        Bearer::Receiver | Bearer::Holder | Bearer::Petitioner | Bearer::BothSides => true,
        Bearer::Assignee => assignment,
        Bearer::Addressee => addressed,
        Bearer::Reviewer => {
            let review = matches!(
                moment,
                M::ReviewRequested | M::ReviewIssued | M::ReviewDelivered
            );
            review || final_review
        }
        Bearer::FinalReviewer => final_review,
        Bearer::Procedure => matches!(
            moment,
            M::Diverted
                | M::ProcedureReceived
                | M::ProcedureAccepted
                | M::ProcedureDecided
                | M::DutyRequested
                | M::AidGranted
                | M::AidAssigned
        ),
        Bearer::Coordinator => matches!(
            moment,
            M::TownshipCoordinates
                | M::CountyCoordinates
                | M::CountyStudies
                | M::HandedDown
                | M::LeaderNamed
        ),
        Bearer::Mediator => matches!(
            moment,
            M::MediationRequested
                | M::MediationEnded
                | M::AgreementEffective
                | M::AgreementConfirmed
        ),
    };
    has_scope && has_bearer
}

/// A set of phases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Phases(u32);

impl Phases {
    fn with(self, phases: &[Phase]) -> Self {
        let more = phases.iter().fold(0, |set, phase| set | bit(*phase));
        Self(self.0 | more)
    }

    fn meets(self, phases: &[Phase]) -> bool {
        phases.iter().any(|phase| self.0 & bit(*phase) != 0)
    }

    /// With all phases that come after; opening a matter again is a new start and does not count.
    fn and_what_follows(self) -> Self {
        let mut all = self;
        loop {
            let ways = TRANSITIONS
                .iter()
                .filter(|row| row.act != ActKind::Reopen && all.meets(row.from));
            let next = ways.fold(all, |set, row| match row.to {
                To::Same => set,
                To::OneOf(phases) => set.with(phases),
            });
            if next == all {
                return all;
            }
            all = next;
        }
    }
}

const fn bit(phase: Phase) -> u32 {
    1 << phase as u32
}

impl Transition {
    /// The phases in which a petition can stand after the step.
    const fn after(&self) -> &'static [Phase] {
        match self.to {
            To::Same => self.from,
            To::OneOf(phases) => phases,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_step_makes_every_moment_happen() {
        for moment in Moment::ALL {
            assert!(steps(*moment).next().is_some(), "{moment}");
        }
    }
}
