//! Deciding the commands of a petition again.

use super::log::{PetitionSteps, confirmed};
use super::rows::RefusalRow;
use crate::clock::{Due, PeriodUnit, due};
use crate::id::UnitId;
use crate::instant::Instant;
use crate::order::sort_by;
use crate::petition::{
    Act, Clock, Command, EndCause, Jurisdiction, NewAssignment, Petition, decide,
};
use crate::policy::Policy;
use crate::routing::RouteOutcome;
use crate::text::Text;

/// When units act under another policy than the one under which they did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// As it was recorded, whatever the limit is now.
    Recorded,
    /// Where a limit is another one, a step that was in time takes the same share of it, and one that was
    /// late is late by as many days. What follows keeps its distance.
    #[default]
    Share,
}

impl Pace {
    /// What it assumes.
    pub const fn assumption(self) -> Text {
        match self {
            Self::Recorded => Text::fixed(
                "单位的行动时间按记录保持不变，即使期限不同",
                "units act when they did, also where the limit is another one",
            ),
            Self::Share => Text::fixed(
                "期限不同时：按期完成的步骤用去新期限的同一比例，逾期的晚同样的天数，其后的步骤保持间隔；各步骤的先后不变",
                "where a limit is another one, a step in time takes the same share of it, a late one is \
                 late by as many days, what follows keeps its distance, and the order of steps stays",
            ),
        }
    }
}

/// A petition after its commands were decided again.
#[derive(Clone, Debug)]
pub struct Replayed {
    /// How many events there were.
    pub events: u64,
    /// How it stands at the end.
    pub petition: Petition,
    /// The commands that were refused.
    pub refused: Vec<RefusalRow>,
}

impl Replayed {
    fn blank(steps: &PetitionSteps) -> Self {
        Self {
            events: 0,
            petition: Petition::blank(steps.id.clone()),
            refused: Vec::new(),
        }
    }

    fn step(&mut self, place: &Jurisdiction, command: &Command) {
        match decide(place, &self.petition, command) {
            Ok(decision) => {
                for event in &decision.events {
                    self.petition.apply(event);
                    self.events = self.events.saturating_add(1);
                }
            }
            Err(refusal) => self.refused.push(RefusalRow {
                act: command.act.kind(),
                at: command.at,
                code: refusal.code,
                command: command.id.clone(),
            }),
        }
    }
}

/// Decides the commands of a petition under one policy.
pub fn replay(place: &Jurisdiction, steps: &PetitionSteps) -> Replayed {
    let mut run = Replayed::blank(steps);
    for command in &steps.commands {
        run.step(place, command);
    }
    run
}

/// Decides the commands of a petition under two policies. The first is the one under which they were
/// given: there they keep their times.
pub fn replay_both(
    a: &Jurisdiction,
    b: &Jurisdiction,
    steps: &PetitionSteps,
    pace: Pace,
) -> (Replayed, Replayed) {
    let mut run_a = Replayed::blank(steps);
    // Where the route led after each command.
    let mut routed_a = Vec::with_capacity(steps.commands.len());
    for command in &steps.commands {
        run_a.step(a, command);
        routed_a.push(routed_unit(&run_a.petition).cloned());
    }
    let limits = limits(&a.policy, &run_a.petition);
    let mut run_b = Replayed::blank(steps);
    let mut moved = Moved::default();
    for (command, routed_a) in steps.commands.iter().zip(routed_a) {
        let times = Times::of(command);
        let at = match pace {
            Pace::Recorded => times.occurred,
            Pace::Share => moved.time(&times, |recorded| {
                share(&limits, &b.policy, &run_b.petition, recorded)
            }),
        };
        moved.last = Some((times.occurred, at));
        let routes = (routed_a.as_ref(), routed_unit(&run_b.petition));
        let command = moved.command(command, &times, at, routes);
        run_b.step(b, &command);
    }
    (run_a, run_b)
}

/// When a command happened, and how much later it was recorded.
struct Times {
    occurred: Instant,
    lag: i64,
}

impl Times {
    fn of(command: &Command) -> Self {
        let occurred = command.occurred_at.unwrap_or(command.at);
        Self {
            occurred,
            lag: command.at.micros() - occurred.micros(),
        }
    }
}

/// What has moved so far.
#[derive(Default)]
struct Moved {
    /// When the last command happened, as recorded and as assumed.
    last: Option<(Instant, Instant)>,
    /// The latest recording so far.
    recorded: Option<Instant>,
    /// The unit that took the place of another one.
    unit: Option<(UnitId, UnitId)>,
}

impl Moved {
    /// When a command happens: where its limit says it, else as long after the one before as it did.
    fn time(&self, times: &Times, by_limit: impl FnOnce(Instant) -> Option<Instant>) -> Instant {
        let Some((recorded, assumed)) = self.last else {
            return times.occurred;
        };
        let gap = times.occurred.micros() - recorded.micros();
        let follows = assumed.saturating_add_micros(gap);
        by_limit(times.occurred)
            .unwrap_or(follows)
            .max(if gap >= 0 { assumed } else { follows })
    }

    /// The command as it is given under the second policy.
    fn command(
        &mut self,
        command: &Command,
        times: &Times,
        at: Instant,
        routes: (Option<&UnitId>, Option<&UnitId>),
    ) -> Command {
        let mut command = command.clone();
        command.on_seq = None;
        let recorded = at.saturating_add_micros(times.lag);
        let recorded = self.recorded.map_or(recorded, |last| recorded.max(last));
        self.recorded = Some(recorded);
        command.at = recorded;
        command.occurred_at = (recorded != at).then_some(at);
        if command.occurred_at.is_some() {
            command.confirmed_by = command.confirmed_by.or_else(confirmed);
        }
        if let (Some(from), Some(to)) = routes
            && from != to
            && let Some(assignments) = assignments(&mut command.act)
        {
            for one in assignments.iter_mut().filter(|one| one.unit == *from) {
                one.unit = to.clone();
                self.unit = Some((from.clone(), to.clone()));
            }
        }
        if let (Some((from, to)), Some(unit)) = (&self.unit, &mut command.actor.unit)
            && unit == from
        {
            *unit = to.clone();
        }
        command
    }
}

/// The unit to which the route of a petition leads.
fn routed_unit(petition: &Petition) -> Option<&UnitId> {
    match &petition.routing.as_ref()?.outcome {
        RouteOutcome::Route(route) => Some(&route.unit),
        RouteOutcome::NotHere(_) => None,
    }
}

fn assignments(act: &mut Act) -> Option<&mut Vec<NewAssignment>> {
    match act {
        Act::Refer(refer) => Some(&mut refer.assignments),
        Act::Assign(assign) => Some(&mut assign.assignments),
        _ => None,
    }
}

/// A duty of the first run that a step fulfilled, and when it was due.
struct Limit<'a> {
    clock: &'a Clock,
    due: Instant,
    ended: Instant,
}

/// The duties that steps fulfilled, the one that was due first in front.
fn limits<'a>(policy: &Policy, petition: &'a Petition) -> Vec<Limit<'a>> {
    let limit = |clock: &'a Clock| {
        let by_step = matches!(clock.ended, Some(EndCause::Moment(_)));
        let ended = clock
            .ledger
            .ended
            .filter(|_| by_step && clock.can_be_breached())?;
        let due = due_at(policy, clock)?;
        Some(Limit { clock, due, ended })
    };
    let mut limits: Vec<Limit<'a>> = petition.clocks.iter().filter_map(limit).collect();
    sort_by(&mut limits, |one, other| one.due.cmp(&other.due));
    limits
}

/// When a clock is due, as if it had not ended.
fn due_at(policy: &Policy, clock: &Clock) -> Option<Instant> {
    let mut ledger = clock.ledger.clone();
    ledger.ended = None;
    let due: Due = due(policy.calendar(), &clock.terms, &ledger).ok()??;
    Some(policy.calendar().instant_of(due.nominal))
}

/// When a step happens under another limit: of those under which it was taken, the one that was due
/// first and has another budget under the second policy.
fn share(
    limits: &[Limit<'_>],
    policy: &Policy,
    petition: &Petition,
    recorded: Instant,
) -> Option<Instant> {
    let under = |limit: &&Limit<'_>| limit.clock.ledger.start < recorded && recorded <= limit.ended;
    let (limit, clock) = limits.iter().filter(under).find_map(|limit| {
        let of_a = limit.clock;
        let mut running = petition.clocks.iter().filter(|clock| clock.is_running());
        let same = running.find(|clock| clock.rule == of_a.rule && clock.scope == of_a.scope)?;
        (same.terms.budget != of_a.terms.budget).then_some((limit, same))
    })?;
    let due_b = due_at(policy, clock)?;
    let (start_a, start_b) = (limit.clock.ledger.start, clock.ledger.start);
    let budget_a = limit.due.micros().saturating_sub(start_a.micros());
    let budget_b = due_b.micros().saturating_sub(start_b.micros());
    if recorded > limit.due || budget_a <= 0 {
        return Some(due_b.saturating_add_micros(recorded.micros() - limit.due.micros()));
    }
    let used = i128::from(recorded.micros().saturating_sub(start_a.micros()));
    let used = used * i128::from(budget_b) / i128::from(budget_a);
    let moved = start_b.saturating_add_micros(i64::try_from(used).unwrap_or(i64::MAX));
    let unit = limit.clock.terms.budget.unit;
    if matches!(unit, PeriodUnit::Hours | PeriodUnit::WorkingHours) {
        return Some(moved);
    }
    // The day follows from the share; the time of day stays what it was.
    let calendar = policy.calendar();
    let midnight = |at: Instant| calendar.start_of(calendar.date_of(at));
    let of_day = recorded.micros() - midnight(recorded).micros();
    Some(midnight(moved).saturating_add_micros(of_day).max(start_b))
}
