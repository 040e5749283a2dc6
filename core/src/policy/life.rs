//! A clock held against the table of transitions: something starts it, something later ends it, and
//! somebody bears it from its first day.

use super::model::{AppliesTo, Bearer, ClockRule, Layer, RungPoint};
use crate::petition::{ActKind, Class, Moment, Phase, TRANSITIONS, To, Transition};

/// What the life of a petition says against a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Against {
    /// When the moment happens there is nobody yet who could bear the clock.
    NobodyBears(Moment),
    /// Once the moment starts it, no step leads to one that ends it.
    NeverEnds(Moment),
    /// It runs on after the moment, when what it counts for is over.
    Outlives(Moment),
}

/// Everything that the life of a petition says against a clock.
pub(super) fn against(rule: &ClockRule) -> Vec<Against> {
    let mut found = Vec::new();
    for moment in &rule.starts_on {
        if !is_borne(rule, *moment) {
            found.push(Against::NobodyBears(*moment));
        }
    }
    if !found.is_empty() || rule.ends_on.is_empty() {
        return found;
    }
    let endless = rule.starts_on.iter().find(|start| !can_end(rule, **start));
    let over = outlives(rule).map(Against::Outlives);
    found.extend(endless.map(|start| Against::NeverEnds(*start)).or(over));
    found
}

/// Whether some step after the start ends a clock.
fn can_end(rule: &ClockRule, start: Moment) -> bool {
    let mut ends = rule.ends_on.iter().copied();
    if rule.layer != Layer::Petition {
        // It hears only of what it belongs to.
        return ends.any(|end| Of::this(end) == Of::this(start) && may_follow(start, end));
    }
    let after = steps(start).fold(Phases::default(), |all, row| all.with(row.after()));
    let after = after.and_what_follows();
    ends.flat_map(steps).any(|row| after.meets(row.from))
}

/// After which moment a clock runs on although what it counts for is over, if there is one.
fn outlives(rule: &ClockRule) -> Option<Moment> {
    let over = match (rule.layer, rule.bearer) {
        // Whoever bears it: of an assignment that is over it hears nothing more.
        (Layer::Assignment, _) => Moment::AssignmentEnded,
        (_, Bearer::Mediator) if rule.starts_on.contains(&Moment::MediationRequested) => {
            Moment::MediationEnded
        }
        _ => return None,
    };
    (!rule.ends_on.contains(&over)).then_some(over)
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

/// What a moment belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Of {
    Petition,
    Assignment,
    Supervision,
    Suggestion,
    Summons,
}

impl Of {
    const fn this(moment: Moment) -> Self {
        use Moment as M;
        match moment {
            M::AssignmentReceived
            | M::AssignmentNotified
            | M::AssignmentDueSet
            | M::AssignmentObjected
            | M::AssignmentAccepted
            | M::AssignmentReported
            | M::AssignmentEnded => Self::Assignment,
            M::SupervisionOpened | M::SupervisionAnswered => Self::Supervision,
            M::SuggestionMade | M::SuggestionReplied => Self::Suggestion,
            M::Summoned | M::Attended => Self::Summons,
            _ => Self::Petition,
        }
    }
}

/// Whether one moment of an assignment, a supervision, a suggestion or a summons may come after another
/// of the same: each is opened once and closed once.
const fn may_follow(start: Moment, end: Moment) -> bool {
    use Moment as M;
    let opens = matches!(
        end,
        M::AssignmentReceived
            | M::AssignmentDueSet
            | M::SupervisionOpened
            | M::SuggestionMade
            | M::Summoned
    );
    let closed = matches!(
        start,
        M::AssignmentReported
            | M::AssignmentEnded
            | M::SupervisionAnswered
            | M::SuggestionReplied
            | M::Attended
    );
    !opens && !closed
}

/// Whether there is a bearer, and what the clock belongs to, when a moment happens.
fn is_borne(rule: &ClockRule, moment: Moment) -> bool {
    use Moment as M;
    let of = Of::this(moment);
    let assignment = of == Of::Assignment;
    let addressed = matches!(of, Of::Supervision | Of::Suggestion | Of::Summons);
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

    /// Where a petition can stand after a phase, opening it again left out.
    fn after(phase: Phase) -> Phases {
        Phases::default().with(&[phase]).and_what_follows()
    }

    #[test]
    fn some_step_makes_every_moment_happen() {
        for moment in Moment::ALL {
            assert!(steps(*moment).next().is_some(), "{moment}");
        }
    }

    #[test]
    fn every_phase_is_reached_and_the_archive_from_every_phase() {
        let reached = after(Phase::Unregistered);
        for phase in Phase::ALL {
            assert!(reached.meets(&[*phase]), "{phase} is never reached");
            assert!(after(*phase).meets(&[Phase::Archived]), "{phase}");
        }
    }

    #[test]
    fn no_command_is_allowed_nowhere() {
        let reached = after(Phase::Unregistered);
        for row in TRANSITIONS {
            assert!(reached.meets(row.from), "{:?}", row.act);
            assert!(!row.who.is_empty(), "{:?}", row.act);
        }
    }

    /// The archive waits for reports to a sender, answers to a supervision, a suggestion or a summons, and
    /// for who still has to follow up. Each can be done in every phase from which a petition is archived,
    /// unless entering the phase took it away.
    #[test]
    fn what_the_archive_waits_for_can_be_done_where_it_waits() {
        let from = |act| {
            let row = TRANSITIONS.iter().find(|row| row.act == act);
            row.map_or(&[][..], |row| row.from)
        };
        for phase in from(ActKind::Archive) {
            for act in [
                ActKind::AnswerSupervision,
                ActKind::ReplySuggestion,
                ActKind::Attend,
            ] {
                assert!(from(act).contains(phase), "{act} in {phase}");
            }
            // Whoever withdraws or merges a matter leaves nothing to report.
            let reports = !matches!(phase, Phase::Withdrawn | Phase::Merged);
            assert_eq!(from(ActKind::ReportCompletion).contains(phase), reports);
            // Who is asked after an answer is asked after the end too.
            let asked = from(ActKind::Evaluate).contains(phase);
            assert_eq!(from(ActKind::FollowUp).contains(phase), asked, "{phase}");
        }
    }
}
