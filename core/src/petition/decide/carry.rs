//! A new policy comes into use: what becomes of the clocks that run.
//!
//! A clock keeps its terms unless its rule in the new policy carries it over. That is done once, by the
//! first step that is decided under the new policy, before anything else: so it makes no difference
//! which step comes first. It holds from the first day of the new policy, and not before.

use super::super::act::Fact;
use super::super::clock_fact::{ClockCarriedOver, ClockKept, KeptBecause};
use super::super::refusal::Refusal;
use super::super::state::{Clock, Petition};
use super::breach;
use super::case::Case;
use super::clocks::unanswerable;
use crate::clock::{ClockError, Due, Ledger, Nature, Terms, due, read};
use crate::instant::Instant;
use crate::policy::{Layer, OnNewPolicy, Policy, PolicyClock};

/// What a new policy does to the clocks that run.
pub(super) fn over(case: &Case<'_>) -> Result<Vec<Fact>, Refusal> {
    let (policy, petition) = (case.policy(), case.petition);
    let mut facts = Vec::new();
    for clock in petition.clocks.iter().filter(|clock| clock.is_running()) {
        let Some(fact) = carried(policy, petition, clock).map_err(|error| unanswerable(&error))?
        else {
            continue;
        };
        // What was broken under the old terms stays broken.
        let since = since(policy, petition, clock);
        let reading = read(case.calendar(), &clock.terms, &clock.ledger, since)
            .map_err(|error| unanswerable(&error))?;
        facts.extend(breach::unrecorded(policy, petition, clock, &reading));
        facts.push(fact);
    }
    Ok(facts)
}

/// What a policy makes of a clock that runs, once it comes into use; none where it stays as it is.
pub(crate) fn carried(
    policy: &Policy,
    petition: &Petition,
    clock: &Clock,
) -> Result<Option<Fact>, ClockError> {
    let Some(from) = petition.policy.filter(|from| *from != policy.digest()) else {
        return Ok(None);
    };
    let known = policy.clock(clock.rule.as_str());
    let Some(known) = known.filter(|known| known.rule.on_new_policy == OnNewPolicy::CarryOver)
    else {
        return Ok(None);
    };
    let new = on_new_terms(policy, known, clock);
    if new == *clock {
        return Ok(None);
    }
    let since = since(policy, petition, clock);
    let calendar = policy.calendar();
    // Where it stands still, as if it ran on from then.
    let mut ledger = clock.ledger.clone();
    if let Some(pause) = ledger.pauses.last_mut() {
        pause.to.get_or_insert(since.max(pause.from));
    }
    let of = |terms: &Terms, ledger: &Ledger| due(calendar, terms, ledger);
    let dues = of(&clock.terms, &ledger)?.zip(of(&new.terms, &ledger)?);
    let order = dues.map(|(was, is)| {
        (
            calendar
                .instant_of(is.rolled)
                .cmp(&calendar.instant_of(was.rolled)),
            is,
        )
    });
    let is_over = |is: Due| calendar.instant_of(is.rolled) <= since;
    let layer_fits = (known.rule.layer == Layer::Petition) == clock.scope.is_none();
    let because = if new.terms.nature != clock.terms.nature || !layer_fits {
        Some(KeptBecause::AnotherKind)
    } else if ledger.extended > 0 && new.terms.budget.unit != clock.terms.budget.unit {
        Some(KeptBecause::AnotherUnit)
    } else {
        match (clock.terms.nature, order) {
            (Nature::Right, order) => {
                let is_cut = order.is_none_or(|(order, _)| order.is_lt())
                    || (clock.holds_archive && !new.holds_archive);
                is_cut.then_some(KeptBecause::RightCut)
            }
            (Nature::Duty, Some((order, _)))
                if order.is_gt() && ledger.extended > new.extension_cap.unwrap_or_default() =>
            {
                Some(KeptBecause::OverTheCap)
            }
            (Nature::Duty, Some((_, is))) if is_over(is) => Some(KeptBecause::BeforeInForce),
            (Nature::Duty, _) => None,
        }
    };
    let key = clock.key.clone();
    Ok(Some(match because {
        Some(because) => Fact::ClockKept(ClockKept { because, from, key }),
        None => Fact::ClockCarriedOver(ClockCarriedOver {
            bearer: new.bearer,
            calendar: calendar.version().to_owned().into(),
            due: of(&new.terms, &clock.ledger)?,
            due_before: clock.told,
            excludes_hearing: new.excludes_hearing,
            extension_cap: new.extension_cap,
            from,
            holds_archive: new.holds_archive,
            key,
            lapses: new.lapses,
            since,
            suspendable: new.suspendable,
            terms: new.terms,
        }),
    }))
}

/// From when the new terms hold: the first day of the policy, but never before a step that another one
/// judged, nor before the clock started.
fn since(policy: &Policy, petition: &Petition, clock: &Clock) -> Instant {
    let from = policy.calendar().start_of(policy.model().pack.valid_from);
    let judged = petition.last_at.unwrap_or(from);
    from.max(judged).max(clock.ledger.start)
}

/// The clock as if it had started under the new rule. What a sender set stays as it was set.
fn on_new_terms(policy: &Policy, known: &PolicyClock, clock: &Clock) -> Clock {
    let rule = &known.rule;
    let colours = rule
        .colours
        .unwrap_or_else(|| policy.model().colours.thresholds());
    let set = Terms {
        budget: clock.terms.budget,
        colours,
        nature: rule.nature,
        roll: rule.roll,
    };
    Clock {
        bearer: rule.bearer,
        excludes_hearing: rule.excludes_hearing,
        extension_cap: rule.extension.as_ref().map(|one| one.cap.count),
        holds_archive: rule.holds_archive,
        lapses: rule.lapses,
        suspendable: rule.suspendable,
        terms: known.terms.unwrap_or(set),
        ..clock.clone()
    }
}
