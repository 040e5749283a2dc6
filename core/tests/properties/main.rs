//! Random streams of commands: what holds after every step, whatever the steps.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unused_self,
    clippy::unnecessary_wraps,
    clippy::collapsible_match,
    clippy::match_same_arms,
    clippy::struct_excessive_bools,
    reason = "a test may stop where it stands"
)]

#[path = "../support/mod.rs"]
mod support;

mod model;
mod reach;
mod stream;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use stream::Stream;
use suqiu::clock::Nature;
use suqiu::petition::{
    Act, ActKind, Actor, Class, Clock, Command, EndCause, EscalationTrigger, Event, Fact, OPEN,
    Petition, Phase, ReadEvent, RefusalCode, Snapshot, To, alerts, clocks, decide, next_change_at,
    transition,
};
use suqiu::policy::Bearer;
use suqiu::{CommandId, Instant};

/// The same streams in every run, and nothing written to the disk.
fn config(cases: u32) -> Config {
    Config {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_261_122),
        max_shrink_iters: 400,
        ..Config::default()
    }
}

/// One number for each step: a shorter stream is a simpler one.
fn streams() -> impl Strategy<Value = (bool, Vec<u64>)> {
    (any::<bool>(), prop::collection::vec(any::<u64>(), 60..140))
}

#[test]
fn every_stream_of_commands_keeps_the_invariants() {
    let accepted = AtomicUsize::new(0);
    let kinds = Mutex::new(BTreeMap::<ActKind, u32>::new());
    let mut runner = TestRunner::new(config(430));
    let result = runner.run(&streams(), |(test_pack, choices)| {
        let place = if test_pack {
            support::test_place()
        } else {
            support::place()
        };
        let mut stream = Stream::new(place);
        let mut claimed = BTreeSet::new();
        for (step, choice) in choices.into_iter().enumerate() {
            let Some((before, command, events)) = stream.step(choice)? else {
                continue;
            };
            accepted.fetch_add(1, Ordering::Relaxed);
            *kinds.lock().unwrap().entry(command.act.kind()).or_default() += 1;
            check_step(&stream, &before, &command, &events)?;
            check_claims(&mut claimed, &events)?;
            check_clocks(&stream)?;
            check_ladder(&stream, &before, command.act.kind(), &events)?;
            check_used_up(&stream, &command, &events)?;
            check_unclassified(&stream, &before, &events)?;
            check_named(&stream)?;
            check_wall(&stream)?;
            prop_assert_eq!(
                model::running(&stream.place.directory, &stream.events),
                model::shown(&stream.petition),
                "after {}",
                command.act.kind()
            );
            if step % 8 == 0 {
                check_fold(&stream)?;
                check_snapshot(&mut stream, choice)?;
                check_next_change(&stream)?;
            }
        }
        check_fold(&stream)?;
        check_replays(&stream)
    });
    if let Err(error) = result {
        panic!("{error}");
    }
    let accepted = accepted.into_inner();
    let kinds = kinds.into_inner().unwrap();
    println!("{accepted} commands accepted: {kinds:?}");
    assert!(accepted >= 10_000, "only {accepted}");
    // Adopted petitions and new calendars are for the scenarios; the rest is among the streams.
    for kind in ActKind::ALL {
        assert!(
            matches!(kind, ActKind::Adopt | ActKind::Reproject) || kinds.contains_key(kind),
            "no {kind} was accepted"
        );
    }
}

fn check_step(
    stream: &Stream,
    before: &Petition,
    command: &Command,
    events: &[Event],
) -> Result<(), TestCaseError> {
    let (kind, after) = (command.act.kind(), &stream.petition);
    let row = transition(kind).unwrap();
    prop_assert!(row.from.contains(&before.phase));
    match row.to {
        To::Same => prop_assert_eq!(before.phase, after.phase, "{}", kind),
        To::OneOf(phases) => prop_assert!(phases.contains(&after.phase), "{kind} {}", after.phase),
    }
    for (offset, event) in (1..).zip(events) {
        prop_assert_eq!(event.seq, before.seq + offset);
        let text = suqiu::log::to_canonical(event).unwrap();
        prop_assert_eq!(
            Event::read(&text).unwrap(),
            ReadEvent::Known(event.clone()),
            "{}",
            text
        );
    }
    for event in events {
        if let Fact::ClockEnded(ended) = &event.fact
            && let EndCause::Moment(moment) = ended.cause
        {
            prop_assert!(row.fulfils.contains(&moment), "{kind} fulfils {moment}");
        }
    }
    prop_assert_ne!(kind, ActKind::Reproject, "the calendar is the same");
    if kind == ActKind::Comment {
        prop_assert_eq!(&before.clocks, &after.clocks, "a comment moves no deadline");
    }
    if after.phase == Phase::Archived {
        prop_assert!(after.clocks.iter().all(|clock| !clock.is_running()));
    }
    // A right that runs is ended by its use, by a better one, by its end, or corrected; no step of
    // a unit cuts it.
    for (old, new) in before.clocks.iter().zip(&after.clocks) {
        let review = matches!(old.rule.as_str(), "XF-FUCHA-REQ" | "XF-FUHE-REQ");
        if review && old.is_running() && !new.is_running() {
            let good = matches!(
                kind,
                ActKind::RequestReview
                    | ActKind::RequestFinalReview
                    | ActKind::Deliver
                    | ActKind::Archive
            );
            prop_assert!(good, "{kind} cut {}", old.key);
        }
    }
    let keys: BTreeSet<_> = after.clocks.iter().map(|clock| &clock.key).collect();
    prop_assert_eq!(keys.len(), after.clocks.len(), "one clock for each key");
    Ok(())
}

fn check_claims(
    claimed: &mut BTreeSet<suqiu::RungKey>,
    events: &[Event],
) -> Result<(), TestCaseError> {
    let mut last = Instant::MIN;
    for event in events {
        if let Fact::RungClaimed(rung) = &event.fact {
            prop_assert!(claimed.insert(rung.key.clone()), "{} came twice", rung.key);
            prop_assert!(last <= rung.at, "alerts come in order");
            last = rung.at;
        }
    }
    Ok(())
}

/// A matter climbs, and never goes round: only handing down leads to a lower level, an escalation
/// leads to a higher one, supervision follows once for each clock, and nobody accused is left with
/// anything.
fn check_ladder(
    stream: &Stream,
    before: &Petition,
    kind: ActKind,
    events: &[Event],
) -> Result<(), TestCaseError> {
    let directory = &stream.place.directory;
    for event in events {
        let Fact::CoordinationMoved(moved) = &event.fact else {
            continue;
        };
        if let Some(now) = &before.coordination {
            match kind {
                ActKind::HandDown => prop_assert!(moved.level < now.level),
                ActKind::Escalate => {
                    prop_assert!(moved.level > now.level, "{} again", moved.level);
                    prop_assert!(!directory.is_above(&now.unit, &moved.unit), "downwards");
                    prop_assert_ne!(&moved.unit, &now.unit, "it has it already");
                }
                _ => prop_assert!(moved.level >= now.level),
            }
        }
    }
    let petition = &stream.petition;
    // A number follows the name where the host gave that to something else: then it is of the same clock.
    let is_for = |id: &str, clock: &Clock| {
        let rest = id.strip_prefix("escalation-");
        let rest = rest.and_then(|rest| rest.strip_prefix(clock.key.as_str()));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    for clock in &petition.clocks {
        let mut followed = BTreeSet::new();
        for one in &petition.supervisions {
            if is_for(one.id.as_str(), clock) {
                prop_assert!(followed.insert(&one.unit), "{} again", one.id);
            }
        }
    }
    if petition.class == Some(Class::Accusation) {
        let record = &petition.registration.as_ref().unwrap().record;
        let accused: Vec<_> = record.respondents.reveal().iter().collect();
        let theirs = |unit: &suqiu::UnitId| {
            let mut units = accused.iter().filter_map(|one| one.unit.as_ref());
            units.any(|accused| accused == unit || directory.is_above(accused, unit))
        };
        let coordinator = petition.coordination.as_ref().map(|now| &now.unit);
        let receiver = petition.registration.as_ref().map(|one| &one.receiver);
        for unit in coordinator
            .into_iter()
            .chain(receiver)
            .chain(&petition.team)
        {
            prop_assert!(!theirs(unit), "{unit} is accused, and has it");
        }
        let called = petition.summonses.iter().filter(|one| !one.attended);
        let supervised = petition.supervisions.iter().filter(|one| !one.answered);
        let called = called.map(|one| &one.unit);
        for unit in called.chain(supervised.map(|one| &one.unit)) {
            prop_assert!(!theirs(unit), "{unit} is accused, and owes an answer");
        }
    }
    Ok(())
}

/// What took a matter to a level does not take it further: the same trigger again, with nothing new,
/// moves nothing. A unit may say at each level that it cannot do it.
fn check_used_up(
    stream: &Stream,
    command: &Command,
    events: &[Event],
) -> Result<(), TestCaseError> {
    let Act::Escalate(escalate) = &command.act else {
        return Ok(());
    };
    let moved = |events: &[Event]| {
        let mut events = events.iter();
        events.any(|event| matches!(event.fact, Fact::CoordinationMoved(_)))
    };
    if escalate.trigger == EscalationTrigger::BeyondCompetence || !moved(events) {
        return Ok(());
    }
    let again = Command {
        id: CommandId::new(format!("{}-again", command.id)).unwrap(),
        on_seq: None,
        ..command.clone()
    };
    if let Ok(decision) = decide(&stream.place, &stream.petition, &again) {
        prop_assert!(!moved(&decision.events), "{} again", escalate.trigger);
    }
    Ok(())
}

/// Until a petition is classified, nobody whom it is about gets it, is called or coordinates it.
fn check_unclassified(
    stream: &Stream,
    before: &Petition,
    events: &[Event],
) -> Result<(), TestCaseError> {
    let directory = &stream.place.directory;
    let (Some(registration), None) = (&before.registration, before.class) else {
        return Ok(());
    };
    let about = registration.record.respondents.reveal().iter();
    let about: Vec<_> = about.filter_map(|one| one.unit.as_ref()).collect();
    for event in events {
        let named: Vec<&suqiu::UnitId> = match &event.fact {
            Fact::Referred(act) => act.assignments.iter().map(|new| &new.unit).collect(),
            Fact::Assigned(act) => act.assignments.iter().map(|new| &new.unit).collect(),
            Fact::ContestSettled(act) => act.assignments.iter().map(|new| &new.unit).collect(),
            Fact::Contested(act) => act.between.iter().collect(),
            Fact::Summoned(act) => vec![&act.unit],
            Fact::Supervised(act) => vec![&act.unit],
            Fact::Suggested(act) => vec![&act.to],
            Fact::CoordinationMoved(act) => vec![&act.unit],
            _ => continue,
        };
        for unit in named {
            let told = about
                .iter()
                .any(|one| *one == unit || directory.is_above(one, unit));
            prop_assert!(!told, "{unit} is told, and it is about it");
        }
    }
    Ok(())
}

/// Nobody who has an interest in the matter, or whom it accuses, is in charge of it or chosen; who is in
/// charge is so of what the county coordinates; and who follows up is asked only while it can be done.
fn check_named(stream: &Stream) -> Result<(), TestCaseError> {
    let petition = &stream.petition;
    let Some(registration) = &petition.registration else {
        return Ok(());
    };
    let about = registration.record.respondents.reveal().iter();
    let about: Vec<_> = about.filter_map(|one| one.person.as_ref()).collect();
    let leader = petition.leader().map(|now| now.person.reveal());
    for person in leader
        .into_iter()
        .chain(petition.choices.iter().map(|one| one.person.reveal()))
    {
        let barred = about.contains(&person) || petition.interested.contains(person);
        prop_assert!(!barred, "{person} has an interest");
    }
    if let Some(leader) = petition.leader() {
        let level = petition.coordination.as_ref().map(|now| now.level);
        prop_assert!(level >= Some(suqiu::directory::Level::County), "{leader:?}");
        if petition.class == Some(Class::Accusation) {
            let units = registration.record.respondents.reveal().iter();
            let mut units = units.filter_map(|one| one.unit.as_ref());
            prop_assert!(
                !units.any(|unit| *unit == leader.unit),
                "{leader:?} is accused"
            );
        }
    }
    let open = petition.leaders.iter().filter(|one| one.ended_at.is_none());
    prop_assert!(open.count() <= 1, "two are in charge");
    let can = transition(ActKind::FollowUp)
        .unwrap()
        .from
        .contains(&petition.phase);
    prop_assert!(
        can || petition.follow_ups_missing.is_empty(),
        "{}",
        petition.phase
    );
    Ok(())
}

fn check_clocks(stream: &Stream) -> Result<(), TestCaseError> {
    let petition = &stream.petition;
    let readings = clocks(&stream.place.policy, petition, stream.now);
    let readings = readings.map_err(|error| TestCaseError::fail(error.to_string()))?;
    if OPEN.contains(&petition.phase) {
        for one in readings.iter().filter(|one| one.ended.is_none()) {
            let outside = matches!(one.bearer, Bearer::Procedure);
            prop_assert!(
                one.terms.nature == Nature::Right || outside || one.bearing_unit.is_some(),
                "{} in {} has no bearer",
                one.key,
                petition.phase
            );
        }
    }
    Ok(())
}

/// To the accused the petition does not exist, whatever they ask.
fn check_wall(stream: &Stream) -> Result<(), TestCaseError> {
    let petition = &stream.petition;
    if petition.class != Some(Class::Accusation) {
        return Ok(());
    }
    let record = &petition.registration.as_ref().unwrap().record;
    for accused in record.respondents.reveal() {
        let unit = accused.unit.clone().unwrap();
        for actor in stream.officials_at_and_below(&unit) {
            let command = stream.comment(actor);
            let refusal = decide(&stream.place, petition, &command).unwrap_err();
            prop_assert_eq!(refusal.code, RefusalCode::UnknownPetition);
            let printed = format!("{refusal:?} {refusal}");
            prop_assert!(!printed.contains(petition.id.as_str()) && !printed.contains("accus"));
        }
    }
    let printed = format!("{petition:?}");
    for secret in ["person-accused", "person-petitioner", "person-agent"] {
        prop_assert!(!printed.contains(secret), "{secret} is printed");
    }
    Ok(())
}

fn check_fold(stream: &Stream) -> Result<(), TestCaseError> {
    let id = || stream.petition.id.clone();
    prop_assert_eq!(
        &Petition::fold(id(), &stream.events),
        &stream.petition,
        "the fold"
    );
    prop_assert_eq!(
        &Petition::fold(id(), stream.events.iter().rev().chain(&stream.events)),
        &stream.petition,
        "in another order, and twice"
    );
    Ok(())
}

/// What is kept and read back goes on in the same way.
fn check_snapshot(stream: &mut Stream, choice: u64) -> Result<(), TestCaseError> {
    let policy = stream.place.policy.policy_ref().clone();
    let text = Snapshot::of(stream.petition.clone(), policy)
        .to_json()
        .unwrap();
    let back = Snapshot::from_json(&text).unwrap().petition;
    prop_assert_eq!(&back, &stream.petition);
    let command = stream.next_command(choice.rotate_left(17));
    prop_assert_eq!(
        decide(&stream.place, &back, &command),
        decide(&stream.place, &stream.petition, &command)
    );
    Ok(())
}

fn check_replays(stream: &Stream) -> Result<(), TestCaseError> {
    for command in &stream.carried_out {
        match decide(&stream.place, &stream.petition, command) {
            Ok(again) => prop_assert!(again.events.is_empty() && again.replayed),
            // The wall went up since, or it came from the accused.
            Err(refusal) => prop_assert_eq!(refusal.code, RefusalCode::UnknownPetition),
        }
    }
    Ok(())
}

/// What a host would show at an instant.
fn shown(stream: &Stream, at: Instant) -> (Vec<String>, Vec<String>) {
    let policy = &stream.place.policy;
    let readings = clocks(policy, &stream.petition, at).unwrap();
    let running = readings.iter().filter(|one| one.ended.is_none());
    let colours = running.map(|one| {
        let reading = &one.reading;
        format!(
            "{} {:?} {} {}",
            one.key, reading.colour, reading.overdue, reading.breached
        )
    });
    let alerts = alerts(policy, &stream.petition, at).unwrap();
    (
        colours.collect(),
        alerts.iter().map(|alert| alert.key.to_string()).collect(),
    )
}

fn check_next_change(stream: &Stream) -> Result<(), TestCaseError> {
    let now = stream.now;
    let next = next_change_at(&stream.place.policy, &stream.petition, now).unwrap();
    let today = shown(stream, now);
    let Some(next) = next else {
        let later = now.saturating_add_micros(400 * 86_400_000_000);
        prop_assert_eq!(shown(stream, later), today, "nothing was to change");
        return Ok(());
    };
    let span = next.micros() - now.micros();
    prop_assert!(span > 0);
    for part in [0, 1, 13, 500, 999] {
        let at = now.saturating_add_micros(span / 1_000 * part);
        prop_assert_eq!(shown(stream, at), today.clone(), "{} before {}", at, next);
    }
    let at = next.saturating_add_micros(-1);
    prop_assert_eq!(shown(stream, at), today.clone(), "just before {}", next);
    prop_assert_ne!(shown(stream, next), today, "nothing changes at {}", next);
    Ok(())
}

/// Dates and numbers at the ends of what can be written are refused, never a panic.
#[test]
fn dates_and_numbers_at_the_ends_are_refused_or_answered() {
    let times = [
        "1970-01-01T00:00:00Z",
        "1970-01-02T00:00:00+08:00",
        "2099-12-31T23:59:59+08:00",
        "2100-01-01T00:00:00Z",
    ];
    let dates = ["-262143-01-01", "1969-12-31", "2100-01-02", "+262142-12-31"];
    for time in times {
        let mut desk = support::Desk::new();
        desk.at(time).confirmed("w0").by("xfj:w1");
        let command = desk.command(&support::claim());
        let first = desk.decide(&command).map_err(|refusal| refusal.code);
        for date in dates {
            let mut desk = support::Desk::new();
            desk.by("xfj:w1").ok(&support::claim());
            desk.at(time);
            for act in [
                format!(
                    r#"{{"type": "assign", "due_on": "{date}",
                        "assignments": [{{"id": "a1", "part": "lead", "unit": "hrss"}}]}}"#
                ),
                format!(
                    r#"{{"type": "note_limitation", "event": "act_known", "on": "{date}",
                        "procedure": "reconsideration"}}"#
                ),
                r#"{"type": "accept"}"#.to_owned(),
                format!(r#"{{"type": "hear", "from": "{date}", "to": "{date}", "record": "d"}}"#),
            ] {
                let command = desk.command(&act);
                if let Err(refusal) = desk.decide(&command) {
                    support::assert_complete(&refusal);
                }
            }
        }
        println!("{time}: {first:?}");
    }
}

/// An actor is never taken for another because of a role without a unit.
#[test]
fn a_petitioner_is_no_official() {
    let actor = Actor::petitioner(suqiu::PersonRef::new("r1").unwrap());
    assert!(!actor.is_official());
}
