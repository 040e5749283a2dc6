//! What the clocks of a petition show.

use serde::Serialize;

use super::act::Part;
use super::clock_fact::EndCause;
use super::kinds::Moment;
use super::state::{AssignmentState, Clock, Petition};
use crate::clock::{ClockError, Colour, Reading, Terms, crossing, read};
use crate::id::{AssignmentId, ClockKey, RuleId, UnitId};
use crate::instant::Instant;
use crate::policy::{Bearer, Policy, RungPoint};
use crate::text::Text;

/// A clock of a petition and what it shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClockReading {
    /// What started it.
    pub anchor: Moment,
    /// The article behind it, as the policy cites it; none if the policy no longer has the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// Who bears it.
    pub bearer: Bearer,
    /// The unit that bears it, where it is one of the directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearing_unit: Option<UnitId>,
    /// Why it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<EndCause>,
    /// Its key.
    pub key: ClockKey,
    /// Its name.
    pub label: Text,
    /// Whether running out is no breach: what it is for simply lapses.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub lapses: bool,
    /// What it shows.
    pub reading: Reading,
    /// Its rule.
    pub rule: RuleId,
    /// When it started.
    pub started_at: Instant,
    /// Its terms.
    pub terms: Terms,
}

/// Every running and ended clock of a petition, in the order in which they started.
pub fn clocks(
    policy: &Policy,
    petition: &Petition,
    now: Instant,
) -> Result<Vec<ClockReading>, ClockError> {
    petition
        .clocks
        .iter()
        .map(|clock| {
            let rule = policy.clock(clock.rule.as_str()).map(|known| &known.rule);
            Ok(ClockReading {
                anchor: clock.anchor,
                article: rule.map(|rule| rule.citation.article.clone()),
                bearer: clock.bearer,
                bearing_unit: bearing_unit(policy, petition, clock).cloned(),
                ended: clock.ended,
                key: clock.key.clone(),
                label: rule.map_or_else(
                    || Text::new(clock.rule.as_str(), clock.rule.as_str()),
                    |rule| rule.label.clone(),
                ),
                lapses: clock.lapses,
                reading: read(policy.calendar(), &clock.terms, &clock.ledger, now)?,
                rule: clock.rule.clone(),
                started_at: clock.ledger.start,
                terms: clock.terms,
            })
        })
        .collect()
}

/// The most severe colour among the running clocks that bind units.
pub fn colour(policy: &Policy, petition: &Petition, now: Instant) -> Result<Colour, ClockError> {
    let mut worst = Colour::Clear;
    for clock in petition.clocks.iter().filter(|clock| clock.is_running()) {
        if clock.can_be_breached() {
            let reading = read(policy.calendar(), &clock.terms, &clock.ledger, now)?;
            worst = worst.max(reading.colour);
        }
    }
    Ok(worst)
}

/// When to look at a petition again: the first instant after `now` at which a colour, a breach or
/// a rung of a ladder comes, if nothing happens. None while nothing runs.
pub fn next_change_at(
    policy: &Policy,
    petition: &Petition,
    now: Instant,
) -> Result<Option<Instant>, ClockError> {
    let calendar = policy.calendar();
    let mut next: Option<Instant> = None;
    for clock in petition.clocks.iter().filter(|clock| clock.is_running()) {
        let reading = read(calendar, &clock.terms, &clock.ledger, now)?;
        let mut offer = |at: Option<Instant>| {
            if let Some(at) = at.filter(|at| *at > now && next.is_none_or(|known| *at < known)) {
                next = Some(at);
            }
        };
        offer(reading.next_change_at);
        if let Some(rule) = policy.clock(clock.rule.as_str()) {
            for rung in &rule.rule.ladder {
                offer(crossing(calendar, &clock.terms, &clock.ledger, rung.point)?);
            }
        }
        // The end of a day clock is a change too, whatever its thresholds.
        offer(crossing(
            calendar,
            &clock.terms,
            &clock.ledger,
            RungPoint::After(0),
        )?);
    }
    Ok(next)
}

/// Whether a clock is one of the procedure that has the matter, and not of one beside it.
pub(super) fn is_of_diversion(policy: &Policy, petition: &Petition, clock: &Clock) -> bool {
    let diversion = petition.diversion.as_ref();
    let diversion = diversion.filter(|one| one.returned_at.is_none());
    clock.bearer == Bearer::Procedure
        && diversion.is_some_and(|diversion| {
            policy.clock(clock.rule.as_str()).is_none_or(|known| {
                let procedures = &known.rule.applies_to.procedures;
                procedures.is_empty() || procedures.contains(&diversion.procedure)
            })
        })
}

/// The unit that bears a clock now; none where the petitioner or an outside body does.
pub(crate) fn bearing_unit<'a>(
    policy: &Policy,
    petition: &'a Petition,
    clock: &Clock,
) -> Option<&'a UnitId> {
    let scope = clock.scope.as_ref();
    match clock.bearer {
        Bearer::Receiver => petition.registration.as_ref().map(|one| &one.receiver),
        Bearer::Holder => petition.holder(),
        Bearer::Assignee => scope
            .and_then(|scope| AssignmentId::new(scope.as_str()).ok())
            .and_then(|id| petition.assignment(&id))
            .map(|assignment| &assignment.unit),
        Bearer::Reviewer => petition.reviewer.as_ref(),
        Bearer::FinalReviewer => petition.final_reviewer.as_ref(),
        Bearer::Procedure => petition
            .diversion
            .as_ref()
            .filter(|_| is_of_diversion(policy, petition, clock))
            .and_then(|one| one.body.as_ref()),
        Bearer::Mediator => petition.mediation.as_ref().map(|one| &one.mediator),
        Bearer::Coordinator => petition.coordination.as_ref().map(|one| &one.unit),
        Bearer::Addressee => {
            let supervised = petition.supervisions.iter().map(|one| (&one.id, &one.unit));
            let summoned = petition.summonses.iter().map(|one| (&one.id, &one.unit));
            supervised
                .chain(summoned)
                .chain(petition.suggestions.iter().map(|one| (&one.id, &one.to)))
                .find(|(id, _)| Some(*id) == scope)
                .map(|(_, unit)| unit)
        }
        Bearer::Petitioner | Bearer::BothSides => None,
    }
}

/// Who held a petition, and since when: for the trace from an outcome back to units.
pub fn holders(petition: &Petition) -> Vec<(UnitId, Instant, Option<Instant>)> {
    petition
        .assignments
        .iter()
        .filter(|assignment| assignment.part == Part::Lead)
        .map(|assignment| {
            let until = assignment
                .ended_at
                .filter(|_| assignment.state != AssignmentState::Reported);
            (assignment.unit.clone(), assignment.received_at, until)
        })
        .collect()
}
