//! Assessment, modes, and how a matter climbs and comes back.

use super::super::act::{
    Assess, Attend, ChooseMode, CoordinationMoved, Escalate, EscalationTrigger, Fact, HandDown,
    Mode, Plan, Satisfaction, Summon, Supervise, SupervisionGround,
};
use super::super::actor::Role;
use super::super::confidential::Confidential;
use super::super::kinds::Moment;
use super::super::reading::bearing_unit;
use super::super::refusal::{Refusal, RefusalCode};
use super::super::state::{Clock, Petition};
use super::case::Case;
use super::clocks::unanswerable;
use super::draft::Draft;
use super::oversight::check_new;
use super::wall;
use crate::clock::{Colour, read};
use crate::directory::{Level, Unit};
use crate::id::{DocumentRef, PlaceId, RuleId};
use crate::routing::{Facts, RouteOutcome, RoutingDecision, route};

pub(super) fn assess(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    assess: &Assess,
) -> Result<(), Refusal> {
    let facts = known(case, &assess.facts)?;
    let routing = route(case.place, &facts, case.at)
        .map_err(|error| RefusalCode::Unroutable.with(&[("detail", &error.to_string())]))?;
    draft.facts.push(Fact::Assessed(Assess { facts }));
    if let RouteOutcome::Route(route) = &routing.outcome {
        let before = case.petition.coordination.as_ref();
        let wanted = &route.coordination;
        // A tier that falls hands nothing down by itself: that is for the coordinating unit to say.
        if before.is_none_or(|before| before.level < wanted.level) {
            let climbs = before.is_some();
            draft.facts.push(Fact::CoordinationMoved(CoordinationMoved {
                level: wanted.level,
                trigger: climbs.then_some(EscalationTrigger::TierRaised),
                unit: wanted.unit.clone(),
            }));
            draft.happenings_of_level(wanted.level);
        }
    }
    draft.facts.push(Fact::Routed(routing));
    Ok(())
}

/// The facts with what the petition knows already; they must not contradict each other.
fn known(case: &Case<'_>, given: &Facts) -> Result<Facts, Refusal> {
    let petition = case.petition;
    let mut facts = given.clone();
    let differ = |fact: &str, given: &str, known: &str| {
        Err(RefusalCode::FactsDiffer.with(&[("fact", fact), ("given", given), ("known", known)]))
    };
    match (facts.class, petition.class) {
        (Some(given), Some(known)) if given != known => {
            return differ("class", given.wire(), known.wire());
        }
        // The wall stands on the class: an officer classifies before it is assessed as one.
        (Some(given), None) => return differ("class", given.wire(), "unknown"),
        (None, known) => facts.class = known,
        _ => {}
    }
    match (facts.branch, petition.branch) {
        (Some(given), Some(known)) if given != known => {
            return differ("branch", given.wire(), known.wire());
        }
        (None, known) => facts.branch = known,
        _ => {}
    }
    let Some(registration) = &petition.registration else {
        return Ok(facts);
    };
    let record = &registration.record;
    match facts.intake {
        Some(given) if given != record.intake => {
            return differ("intake", given.wire(), record.intake.wire());
        }
        _ => facts.intake = Some(record.intake),
    }
    facts
        .receiver
        .get_or_insert_with(|| registration.receiver.clone());
    if facts.people.is_none() && record.people > 1 {
        facts.people = Some(record.people);
    }
    if facts.repeat.is_none() && petition.mode == Some(Mode::Repeat) {
        facts.repeat = Some(true);
    }
    // What is said here adds to those whom it is about, and takes nobody away.
    let mut respondents = petition.respondents().to_vec();
    for one in facts.respondents.reveal() {
        if !respondents.contains(one) {
            respondents.push(one.clone());
        }
    }
    facts.respondents = Confidential::new(respondents);
    // The host's own words for a place or a subject are facts where the directory and the pack know
    // them.
    if facts.place.is_none() {
        let place = record
            .place
            .as_ref()
            .and_then(|place| PlaceId::new(place).ok());
        facts.place = place.filter(|place| case.place.directory.knows(place));
    }
    if facts.subject.is_none() {
        let subjects = &case.policy().model().subjects;
        facts.subject = record
            .subject
            .clone()
            .filter(|subject| subjects.contains_key(subject));
    }
    Ok(facts)
}

pub(super) fn choose_mode(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    chosen: &ChooseMode,
) -> Result<(), Refusal> {
    if chosen.mode == Mode::Special && case.command.actor.role != Role::Head {
        return Err(RefusalCode::HeadOnly.refuse_for(case.row.act));
    }
    match &chosen.team {
        Some(team) => {
            case.known_unit(team)?;
            wall::check(case, [team])?;
        }
        None if chosen.mode == Mode::Initial => {}
        None => return Err(RefusalCode::TeamMissing.refuse()),
    }
    draft.matter();
    draft.after.mode = Some(chosen.mode);
    Ok(())
}

pub(super) fn plan(case: &Case<'_>, draft: &mut Draft<'_>, plan: &Plan) -> Result<(), Refusal> {
    if plan.due_on < case.day {
        return Err(RefusalCode::DueInThePast.with(&[("due", &plan.due_on.to_string())]));
    }
    draft.matter();
    draft.moment(Moment::Planned);
    Ok(())
}

pub(super) fn escalate(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    escalate: &Escalate,
) -> Result<(), Refusal> {
    let rules = &case.policy().model().escalation;
    let Some(rule) = rules.get(&escalate.trigger) else {
        let known: Vec<&str> = rules.keys().map(|trigger| trigger.wire()).collect();
        let fill = [
            ("trigger", escalate.trigger.wire()),
            ("triggers", &*known.join(", ")),
        ];
        return Err(RefusalCode::NoSuchTrigger.with(&fill));
    };
    if !is_met(case, escalate.trigger)? {
        return Err(RefusalCode::TriggerNotMet.with(&[("trigger", escalate.trigger.wire())]));
    }
    let from = level_now(case);
    let to = rule.to.filter(|to| *to > from).or_else(|| above(from));
    let Some((to, unit)) = to.and_then(|to| Some((to, coordinator(case, to)?))) else {
        return Err(RefusalCode::LadderEnds.refuse());
    };
    wall::check(case, [&unit.id])?;
    draft.matter();
    draft.facts.push(Fact::CoordinationMoved(CoordinationMoved {
        level: to,
        trigger: Some(escalate.trigger),
        unit: unit.id.clone(),
    }));
    draft.happenings_of_level(to);
    if rule.supervise {
        supervise(case, draft)?;
    }
    Ok(())
}

/// The level that coordinates now: the one that was found, else that of the unit that has the matter.
fn level_now(case: &Case<'_>) -> Level {
    let petition = case.petition;
    let of = |unit| case.place.directory.level_of(unit);
    match &petition.coordination {
        Some(coordination) => coordination.level,
        None => petition
            .holder()
            .and_then(of)
            .map_or(Level::Village, |level| level.min(Level::County)),
    }
}

/// One level up; nothing is above the county, whose joint meeting decides.
const fn above(level: Level) -> Option<Level> {
    match level {
        Level::Village => Some(Level::Township),
        Level::Township => Some(Level::County),
        _ => None,
    }
}

/// The unit of a level where the problem lies, or the nearest above it: there is always one.
fn coordinator<'a>(case: &Case<'a>, level: Level) -> Option<&'a Unit> {
    let facts = case.petition.facts.as_ref();
    let record = case.petition.registration.as_ref().map(|one| &one.record);
    let place = facts.and_then(|facts| facts.place.clone()).or_else(|| {
        let place = record?.place.as_ref()?;
        PlaceId::new(place).ok()
    });
    let directory = &case.place.directory;
    directory.at_level(place.as_ref().filter(|place| directory.knows(place)), level)
}

/// Whether what a matter is said to climb for is the case.
fn is_met(case: &Case<'_>, trigger: EscalationTrigger) -> Result<bool, Refusal> {
    let petition = case.petition;
    let facts = petition.facts.as_ref();
    Ok(match trigger {
        // A unit says so of itself.
        EscalationTrigger::BeyondCompetence => true,
        EscalationTrigger::TierRaised => {
            tier_level(petition, case).is_some_and(|level| level_now(case) < level)
        }
        EscalationTrigger::AttemptsFailed => {
            let failed = petition
                .mediation
                .as_ref()
                .is_some_and(|one| one.ended_at.is_some() && one.agreement.is_none());
            failed
                || facts
                    .and_then(|facts| facts.attempts)
                    .is_some_and(|n| n > 0)
        }
        EscalationTrigger::Dissatisfied => {
            petition.evaluations.last() == Some(&Satisfaction::Dissatisfied)
        }
        EscalationTrigger::SeveralUnits => {
            let active = petition.assignments.iter().filter(|one| one.is_active());
            active.count() > 1 || facts.and_then(|facts| facts.units).is_some_and(|n| n > 1)
        }
        EscalationTrigger::ClockLate => overdue(case)?.is_some(),
    })
}

/// The level that the tier of the last assessment calls for.
fn tier_level(petition: &Petition, case: &Case<'_>) -> Option<Level> {
    let RoutingDecision { tier, .. } = petition.routing.as_ref()?;
    let levels = &case.policy().model().tiers.levels;
    levels.get(tier).map(|level| level.level)
}

/// A clock of a unit that is overdue.
fn overdue<'a>(case: &Case<'a>) -> Result<Option<&'a Clock>, Refusal> {
    let running = case.petition.clocks.iter();
    for clock in running.filter(|clock| clock.is_running() && clock.can_be_breached()) {
        let reading = read(case.calendar(), &clock.terms, &clock.ledger, case.at)
            .map_err(|error| unanswerable(&error))?;
        if reading.colour == Colour::Overdue {
            return Ok(Some(clock));
        }
    }
    Ok(None)
}

/// Supervision follows by itself: of the unit that is late, for delay.
fn supervise(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    let late = overdue(case)?;
    let unit = late.and_then(|clock| bearing_unit(case.policy(), case.petition, clock));
    let number = case.petition.supervisions.len().saturating_add(1);
    let name = format!("escalation-{number}");
    let (Some(unit), Ok(id), Ok(document)) = (unit, RuleId::new(&name), DocumentRef::new(&name))
    else {
        return Ok(());
    };
    check_new(case, id.as_str())?;
    draft.moment_of(Moment::SupervisionOpened, id.as_str(), None);
    draft.facts.push(Fact::Supervised(Supervise {
        document,
        due_on: None,
        grounds: vec![SupervisionGround::Delay],
        id,
        unit: unit.clone(),
    }));
    Ok(())
}

pub(super) fn hand_down(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    down: &HandDown,
) -> Result<(), Refusal> {
    let Some(now) = &case.petition.coordination else {
        return Err(RefusalCode::NotCoordinated.with(&[("unit", "—")]));
    };
    if !case.acts_for(Some(&now.unit)) {
        return Err(RefusalCode::NotCoordinated.with(&[("unit", now.unit.as_str())]));
    }
    let least = tier_level(case.petition, case).unwrap_or(Level::Village);
    if down.to >= now.level || down.to < least {
        return Err(RefusalCode::LevelNotLower.with(&[("level", now.level.wire())]));
    }
    let Some(unit) = coordinator(case, down.to) else {
        return Err(RefusalCode::LadderEnds.refuse());
    };
    wall::check(case, [&unit.id])?;
    draft.matter();
    draft.moment(Moment::HandedDown);
    draft.happenings_of_level(down.to);
    draft.facts.push(Fact::CoordinationMoved(CoordinationMoved {
        level: down.to,
        trigger: None,
        unit: unit.id.clone(),
    }));
    Ok(())
}

pub(super) fn summon(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    summon: &Summon,
) -> Result<(), Refusal> {
    case.known_unit(&summon.unit)?;
    wall::check(case, [&summon.unit])?;
    if case.acts_for(Some(&summon.unit)) {
        return Err(RefusalCode::SendToSelf.refuse());
    }
    check_new(case, summon.id.as_str())?;
    draft.matter();
    draft.moment_of(Moment::Summoned, summon.id.as_str(), None);
    Ok(())
}

pub(super) fn attend(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    attend: &Attend,
) -> Result<(), Refusal> {
    let open = case
        .petition
        .summonses
        .iter()
        .any(|one| one.id == attend.id && !one.attended && case.acts_for(Some(&one.unit)));
    if !open {
        return Err(RefusalCode::UnknownRecord.with(&[("id", attend.id.as_str())]));
    }
    draft.matter();
    draft.moment_of(Moment::Attended, attend.id.as_str(), None);
    Ok(())
}
