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
use super::oversight::{check_new, check_supervised, is_known};
use super::{limits, taking, wall};
use crate::clock::{Colour, Due, is_after, read};
use crate::directory::{Level, Unit};
use crate::id::{DocumentRef, PlaceId, RuleId};
use crate::routing::{FactKind, Facts, RouteOutcome, RoutingDecision, route};
use crate::text::Text;

pub(super) fn assess(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    assess: &Assess,
) -> Result<(), Refusal> {
    let facts = known(case, &assess.facts)?;
    let routing = route(case.place, &facts, case.at)
        .map_err(|error| RefusalCode::Unroutable.told(&error.message()))?;
    let accused = if case.petition.is_accusation() {
        facts.respondents.reveal().clone()
    } else {
        Vec::new()
    };
    taking::check_assigned(case, &accused)?;
    let (dates, units) = (facts.dates(), facts.units_concerned());
    draft.facts.push(Fact::Assessed(Assess { facts }));
    let before = case.petition.coordination.as_ref();
    let mut coordinating = before.map(|now| (now.level, &now.unit));
    if let RouteOutcome::Route(route) = &routing.outcome {
        let wanted = &route.coordination;
        // Where the wall leaves nobody free at the level, that of the unit instead counts.
        let level = match case.place.directory.level_of(&wanted.unit) {
            Some(level) if !accused.is_empty() => wanted.level.max(level),
            _ => wanted.level,
        };
        let climbs = before.is_none_or(|before| before.level < level);
        // Who decides an accusation coordinates it, and nobody else has to know.
        let decides = case.petition.is_accusation();
        let moves = decides && before.is_some_and(|before| before.unit != wanted.unit);
        // A tier that falls hands nothing down by itself: that is for the coordinating unit to say.
        if climbs || moves {
            let by_tier = before.is_some() && !decides;
            draft.facts.push(Fact::CoordinationMoved(CoordinationMoved {
                level,
                trigger: by_tier.then_some(EscalationTrigger::TierRaised),
                unit: wanted.unit.clone(),
            }));
            if before.is_none_or(|before| before.level != level) {
                draft.happenings_of_level(level);
                if level >= Level::County && units > 1 {
                    draft.moment(Moment::CountyStudies);
                }
            }
            coordinating = Some((level, &wanted.unit));
        }
    }
    taking::take_from(case, draft, &accused, coordinating)?;
    limits::start(case, draft, &routing, dates);
    draft.facts.push(Fact::Routed(routing));
    Ok(())
}

/// The facts with what the petition knows already; they must not contradict each other.
fn known(case: &Case<'_>, given: &Facts) -> Result<Facts, Refusal> {
    let petition = case.petition;
    let mut facts = given.clone();
    let differ = |fact: FactKind, given: Text, known: Text| {
        let fact = Text::of_kind(fact.label(), fact.wire());
        let refusal = RefusalCode::FactsDiffer.refuse();
        let refusal = refusal.telling("fact", &fact).telling("given", &given);
        Err(refusal.telling("known", &known))
    };
    let unknown = Text::fixed("不明", "unknown");
    match (facts.class, petition.class) {
        (Some(given), Some(known)) if given != known => {
            return differ(
                FactKind::Class,
                Text::of_kind(given.label(), given.wire()),
                Text::of_kind(known.label(), known.wire()),
            );
        }
        // The wall stands on the class: an officer classifies before it is assessed as one.
        (Some(given), None) => {
            let given = Text::of_kind(given.label(), given.wire());
            return differ(FactKind::Class, given, unknown);
        }
        (None, known) => facts.class = known,
        _ => {}
    }
    match (facts.branch, petition.branch) {
        (Some(given), Some(known)) if given != known => {
            return differ(
                FactKind::Branch,
                Text::of_kind(given.label(), given.wire()),
                Text::of_kind(known.label(), known.wire()),
            );
        }
        // Only claims have branches: it would say the class.
        (Some(given), _) if petition.class.is_none() => {
            let given = Text::of_kind(given.label(), given.wire());
            return differ(FactKind::Branch, given, unknown);
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
            return differ(
                FactKind::Intake,
                Text::of_kind(given.label(), given.wire()),
                Text::of_kind(record.intake.label(), record.intake.wire()),
            );
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
            let lead = case.petition.lead().map(|lead| &lead.unit);
            if let Some(lead) = lead.filter(|lead| *lead != team) {
                return Err(RefusalCode::TeamNotLead.with(&[("unit", lead.as_str())]));
            }
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
        let trigger = Text::of_kind(escalate.trigger.label(), escalate.trigger.wire());
        let refusal = RefusalCode::NoSuchTrigger.with(&[("triggers", &*known.join(", "))]);
        return Err(refusal.telling("trigger", &trigger));
    };
    let is_met = is_met(case, escalate.trigger)?;
    let from = level_now(case);
    let to = rule.to.filter(|to| *to > from).or_else(|| above(from));
    let moved = match to.filter(|_| is_met) {
        Some(to) => free_above(case, from, to)?,
        None => None,
    };
    draft.matter();
    if let Some((level, unit)) = moved {
        draft.facts.push(Fact::CoordinationMoved(CoordinationMoved {
            level,
            trigger: Some(escalate.trigger),
            unit: unit.id.clone(),
        }));
        draft.happenings_of_level(level);
        if level >= Level::County && escalate.trigger == EscalationTrigger::SeveralUnits {
            draft.moment(Moment::CountyStudies);
        }
    }
    // What is late is supervised also where the ladder ends, or where the matter climbed for it before.
    let by = match (moved, &case.petition.coordination) {
        (Some((_, unit)), _) => Some(unit),
        (None, Some(now)) => case.place.directory.get(&now.unit),
        (None, None) => None,
    };
    let supervised = match by.filter(|_| rule.supervise) {
        Some(by) => supervise(case, draft, by)?,
        None => false,
    };
    match (moved.is_some() || supervised, is_met) {
        (true, _) => Ok(()),
        (false, true) => Err(RefusalCode::LadderEnds.refuse()),
        (false, false) => Err(not_met(escalate.trigger)),
    }
}

/// The refusal of a trigger, with what would be one.
#[cold]
fn not_met(trigger: EscalationTrigger) -> Refusal {
    let missing = match trigger {
        EscalationTrigger::TierRaised => Text::fixed(
            "风险等级所定的层级不高于现在统筹的层级",
            "the tier calls for no level above the one that coordinates",
        ),
        EscalationTrigger::AttemptsFailed => Text::fixed(
            "本级统筹以来，没有双方同意后未成的调解，评估中的化解次数也没有增加",
            "since this level coordinates no mediation failed to which both sides had agreed, and no assessment counts more attempts",
        ),
        EscalationTrigger::ClockLate => Text::fixed(
            "本级统筹以来，没有单位的期限届满而未完成",
            "since this level coordinates no unit's time ran out on a duty still open",
        ),
        EscalationTrigger::BeyondCompetence => Text::fixed("", ""),
        EscalationTrigger::Dissatisfied => Text::fixed(
            "本级统筹以来，没有新的不满意评价，或者最近一次评价不是不满意",
            "since this level coordinates nobody was dissatisfied anew, or the last evaluation says otherwise",
        ),
        EscalationTrigger::SeveralUnits => Text::fixed(
            "本级统筹以来，所涉及的单位没有增加到两个以上",
            "since this level coordinates no further unit came in, or there is only one now",
        ),
    };
    let trigger = Text::of_kind(trigger.label(), trigger.wire());
    let refusal = RefusalCode::TriggerNotMet.refuse();
    refusal
        .telling("trigger", &trigger)
        .telling("missing", &missing)
}

/// Who coordinates above a level, from the one wanted on, and at which level that unit stands: one
/// that is accused is stepped over, also out of the county, and so is the one that coordinates now.
/// None where the ladder ends.
fn free_above<'a>(
    case: &Case<'a>,
    from: Level,
    wanted: Level,
) -> Result<Option<(Level, &'a Unit)>, Refusal> {
    let directory = &case.place.directory;
    let now = case.petition.coordination.as_ref().map(|now| &now.unit);
    // Nothing climbs to a unit below the one that coordinates.
    let lower = |unit: &Unit| now.is_some_and(|now| directory.is_above(now, &unit.id));
    let accused = wall::may_accuse(case.petition);
    let is_free = |unit: &Unit| !lower(unit) && !wall::reaches(accused, &unit.id, directory);
    let mut wanted = Some(wanted);
    while let Some(level) = wanted {
        let unit = coordinator(case, level, is_free).ok_or_else(|| match case.petition.class {
            Some(_) => RefusalCode::NobodyFree.refuse(),
            None => RefusalCode::ClassifyFirst.refuse(),
        })?;
        if now != Some(&unit.id) && unit.level > from {
            return Ok(Some((unit.level, unit)));
        }
        wanted = above(level);
    }
    Ok(None)
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

/// Where the problem lies, if that is a place of the directory.
pub(super) fn place_of(case: &Case<'_>) -> Option<PlaceId> {
    let facts = case.petition.facts.as_ref();
    let record = case.petition.registration.as_ref().map(|one| &one.record);
    let place = facts.and_then(|facts| facts.place.clone()).or_else(|| {
        let place = record?.place.as_ref()?;
        PlaceId::new(place).ok()
    });
    place.filter(|place| case.place.directory.knows(place))
}

/// The territorial units where the problem lies, from the lowest up; where the place is not known, where
/// the unit that has the matter stands.
pub(super) fn local_units<'a>(case: &Case<'a>) -> impl Iterator<Item = &'a Unit> + use<'a> {
    let directory = &case.place.directory;
    let place = place_of(case);
    let holder = case.petition.holder().and_then(|unit| directory.get(unit));
    let (of_place, of_holder) = match holder.filter(|_| place.is_none()) {
        Some(holder) => (None, Some(directory.territory_of(holder))),
        None => (Some(directory.territory(place.as_ref())), None),
    };
    let of_place = of_place.into_iter().flatten();
    of_place.chain(of_holder.into_iter().flatten())
}

/// The free unit of a level where the problem lies, or the nearest above it.
pub(super) fn coordinator<'a>(
    case: &Case<'a>,
    level: Level,
    is_free: impl Fn(&Unit) -> bool,
) -> Option<&'a Unit> {
    let directory = &case.place.directory;
    directory.free_at_level(local_units(case), level, is_free)
}

/// Whether what a matter is said to climb for is the case, and arose since it climbed or was handed
/// down: what took it to a level does not take it further.
fn is_met(case: &Case<'_>, trigger: EscalationTrigger) -> Result<bool, Refusal> {
    let petition = case.petition;
    let arose = petition.arose.contains(&trigger);
    Ok(match trigger {
        // A unit says so of itself.
        EscalationTrigger::BeyondCompetence => true,
        EscalationTrigger::TierRaised => {
            tier_level(petition, case).is_some_and(|level| level_now(case) < level)
        }
        EscalationTrigger::AttemptsFailed => {
            let facts = petition.facts.as_ref();
            let counted = facts.and_then(|facts| facts.attempts);
            let mut mediation = petition.mediation.iter();
            let failed = mediation.any(|one| one.ended_at.is_some() && one.agreement.is_none());
            arose && (failed || counted.is_some_and(|attempts| attempts > 0))
        }
        EscalationTrigger::Dissatisfied => {
            arose && petition.evaluations.last() == Some(&Satisfaction::Dissatisfied)
        }
        EscalationTrigger::SeveralUnits => {
            let facts = petition.facts.as_ref();
            arose
                && (petition.active_assignments() > 1
                    || facts.is_some_and(|facts| facts.units_concerned() > 1))
        }
        EscalationTrigger::ClockLate => {
            let moved_at = petition.moved_at();
            // By the same due by which it is overdue: else a clock that ran out on a day of rest would
            // take the matter up twice, before the day to which it rolls and after it.
            let ran_out_since = |(_, due): &(&Clock, Due)| {
                moved_at.is_none_or(|at| !is_after(case.calendar(), at, due.nominal))
            };
            overdue(case)?.iter().any(ran_out_since)
        }
    })
}

/// The level that the tier of the last assessment calls for.
fn tier_level(petition: &Petition, case: &Case<'_>) -> Option<Level> {
    let RoutingDecision { tier, .. } = petition.routing.as_ref()?;
    let levels = &case.policy().model().tiers.levels;
    levels.get(tier).map(|level| level.level)
}

/// The clocks of units that are overdue, in the order in which they started, and when each was due.
fn overdue<'a>(case: &Case<'a>) -> Result<Vec<(&'a Clock, Due)>, Refusal> {
    let mut late = Vec::new();
    let running = case.petition.clocks.iter();
    for clock in running.filter(|clock| clock.is_running() && clock.can_be_breached()) {
        let reading = read(case.calendar(), &clock.terms, &clock.ledger, case.at)
            .map_err(|error| unanswerable(&error))?;
        if let (Colour::Overdue, Some(due)) = (reading.colour, reading.due) {
            late.push((clock, due));
        }
    }
    Ok(late)
}

/// Supervision follows by itself, for delay, by the unit that coordinates: of the first late unit below
/// it that was not supervised for this clock and owes no answer to another supervision. Whether there
/// is one.
fn supervise(case: &Case<'_>, draft: &mut Draft<'_>, by: &Unit) -> Result<bool, Refusal> {
    let directory = &case.place.directory;
    let supervisions = &case.petition.supervisions;
    for (clock, _) in overdue(case)? {
        let unit = bearing_unit(case.policy(), case.petition, clock);
        let Some(unit) = unit.and_then(|unit| directory.get(unit)) else {
            continue;
        };
        let unit = directory.in_power(unit);
        let mut of_unit = supervisions.iter().filter(|one| one.unit == unit.id);
        let Some(id) = name_of(case, clock, unit) else {
            continue;
        };
        let may = directory.is_above(&by.id, &unit.id) && check_supervised(case, by, unit).is_ok();
        if !may || of_unit.any(|one| !one.answered) {
            continue;
        }
        let Ok(document) = DocumentRef::new(id.as_str()) else {
            continue;
        };
        draft.moment_of(Moment::SupervisionOpened, id.as_str(), None);
        draft.facts.push(Fact::Supervised(Supervise {
            document,
            due_on: None,
            grounds: vec![SupervisionGround::Delay],
            id,
            unit: unit.id.clone(),
        }));
        return Ok(true);
    }
    Ok(false)
}

/// The identifier of the supervision of a unit that follows for a clock: the same each time, so that it
/// follows once, and a number after it where the host gave that to something else. None where it
/// followed before.
fn name_of(case: &Case<'_>, clock: &Clock, unit: &Unit) -> Option<RuleId> {
    let key = clock.key.as_str();
    // Only a key made of very long identifiers does not fit: its start stands for it.
    let start: String = key.chars().take(28).collect();
    let key = if key.len() > 112 { &start } else { key };
    for number in 1..=u8::MAX {
        let name = match number {
            1 => format!("escalation-{key}"),
            _ => format!("escalation-{key}-{number}"),
        };
        let id = RuleId::new(name).ok()?;
        let mut supervisions = case.petition.supervisions.iter();
        if supervisions.any(|one| one.id == id && one.unit == unit.id) {
            return None;
        }
        if !is_known(case, id.as_str()) {
            return Some(id);
        }
    }
    None
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
        let level = Text::of_kind(now.level.label(), now.level.wire());
        return Err(RefusalCode::LevelNotLower.refuse().telling("level", &level));
    }
    let Some(unit) = coordinator(case, down.to, |_| true) else {
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
