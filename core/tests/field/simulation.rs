//! Random partitions, losses, repetitions, reorderings, wrong clocks, commands that the server stumbles
//! over or cannot read: in the end everybody knows the same, and nothing that was accepted is lost.
//!
//! 200 seeds, or as many as `SUQIU_SEEDS` says.

use std::collections::BTreeMap;

use suqiu::CommandId;
use suqiu::dossier::{DossierEvent, DossierFact};
use suqiu::field::FieldCommand;
use suqiu::petition::Jurisdiction;

use super::linshu;
use super::world::{Happened, World};

/// What happened over all seeds, so that a simulation in which nothing happens fails.
#[derive(Debug, Default)]
struct Tally {
    accepted: usize,
    refused: usize,
    unanswered: usize,
    mended: usize,
    unread: usize,
    confirmed: usize,
    visits: usize,
    clocks: usize,
}

#[test]
fn phones_and_server_end_with_the_same_state_and_nothing_accepted_is_lost() {
    let seeds = std::env::var("SUQIU_SEEDS").map_or(200, |text| text.parse().unwrap());
    let place = linshu();
    let mut tally = Tally::default();
    for seed in 0..seeds {
        run(&place, seed, &mut tally);
    }
    println!("{seeds} seeds: {tally:?}");
    let Tally {
        accepted,
        refused,
        unanswered,
        mended,
        unread,
        confirmed,
        visits,
        clocks,
    } = tally;
    let least = usize::try_from(seeds).unwrap() / 10;
    assert!(accepted > least * 10, "{accepted} accepted");
    for (what, count) in [
        ("refused", refused),
        ("unanswered", unanswered),
        ("mended", mended),
        ("unread", unread),
        ("confirmed", confirmed),
        ("visits", visits),
        ("clocks set", clocks),
    ] {
        assert!(count > least, "{count} {what}");
    }
}

fn run(place: &Jurisdiction, seed: u64, tally: &mut Tally) {
    let mut world = World::new(place, seed);
    let steps = 60 + world.chance.below(120);
    for _ in 0..steps {
        world.step();
    }
    assert!(world.settle(), "seed {seed}: something waits for ever");

    for phone in &world.phones {
        assert_eq!(phone.known.petitions, world.known.petitions, "seed {seed}");
        assert_eq!(phone.known.dossiers, world.known.dossiers, "seed {seed}");
    }

    let mut events: BTreeMap<_, usize> = BTreeMap::new();
    for happened in &world.log {
        *events.entry(happened.command().clone()).or_default() += 1;
        // No unit gained time: not by a wrong clock, not by a late synchronisation.
        let truth = world.truth[happened.command()];
        let occurred = happened.occurred_at();
        if let Some(event) = happened.dossier() {
            match &event.fact {
                DossierFact::JournalOpened(open) => {
                    assert_eq!(open.day, occurred.to_chrono().date_naive(), "seed {seed}");
                }
                DossierFact::VisitNoted(_) => tally.visits += 1,
                _ => {}
            }
        }
        assert!(
            occurred <= truth,
            "seed {seed}: {} happened at {truth}, on record at {occurred}",
            happened.command()
        );
    }
    for command in &world.told {
        assert!(
            events.contains_key(command),
            "seed {seed}: {command} is lost"
        );
    }
    // Each command has one fate: on record, set aside with a reason, or dropped by somebody.
    let aside: BTreeMap<_, _> = world
        .phones
        .iter()
        .flat_map(|phone| &phone.outbox.aside)
        .map(|one| (one.command.id().clone(), one.fault.clone()))
        .collect();
    for command in world.truth.keys() {
        let on_record = events.contains_key(command);
        let set_aside = aside.get(command);
        if world.dropped.contains(command) {
            assert!(
                !on_record && set_aside.is_none(),
                "seed {seed}: {command} was dropped"
            );
            tally.unanswered += usize::from(world.poison.contains(command));
            continue;
        }
        assert_ne!(
            on_record,
            set_aside.is_some(),
            "seed {seed}: {command} is on record: {on_record}, set aside: {set_aside:?}"
        );
        let Some(fault) = set_aside else {
            tally.accepted += 1;
            tally.mended += usize::from(world.mended.contains(command));
            continue;
        };
        let fault = fault
            .as_ref()
            .unwrap_or_else(|| panic!("{command}: no reason"));
        if world.newer.contains(command) {
            assert_eq!(fault.code, "input.unreadable", "seed {seed}: {command}");
            tally.unread += 1;
        } else {
            if fault.code == "journal_other_day" {
                is_of_another_day(&world, command, seed);
            }
            tally.refused += 1;
        }
    }
    tally.clocks += world.clocks;
    tally.confirmed += world
        .phones
        .iter()
        .flat_map(|phone| &phone.entries)
        .filter(|entry| matches!(entry, suqiu::field::OutboxEntry::Confirmed(_)))
        .count();
}

/// By the clock that was put right, what was refused happened on another day than its journal was begun.
fn is_of_another_day(world: &World<'_>, command: &CommandId, seed: u64) {
    let aside = world.phones.iter().flat_map(|phone| &phone.outbox.aside);
    let refused = aside
        .map(|one| &one.command)
        .find(|one| one.id() == command);
    let FieldCommand::Dossier(refused) = refused.unwrap() else {
        panic!("{command} is of a journal");
    };
    let of_journal = |one: &&DossierEvent| one.dossier == refused.dossier;
    let mut events = world.log.iter().filter_map(Happened::dossier);
    let opened = events.find(of_journal).unwrap().occurred_at;
    let noted = refused.occurred_at.unwrap();
    assert_ne!(
        noted.to_chrono().date_naive(),
        opened.to_chrono().date_naive(),
        "seed {seed}: {command} is lost by the clock"
    );
}
