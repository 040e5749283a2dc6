//! The commands that wait on a phone.

use suqiu::CommandId;
use suqiu::Instant;
use suqiu::field::{
    ConfirmedCommand, DroppedCommand, FieldAnswer, FieldCommand, FieldOutcome, Outbox, OutboxEntry,
    QueuedCommand, RetriedCommand, SettledCommands, UnansweredCommands,
};

fn id(text: &str) -> CommandId {
    CommandId::new(text).unwrap()
}

fn command(name: &str, dossier: &str) -> FieldCommand {
    serde_json::from_str(&format!(
        r#"{{"dossier": {{"id": "{name}", "dossier": "{dossier}", "at": "2026-03-02T09:30:00+08:00",
            "act": {{"type": "take"}},
            "actor": {{"person": "w1", "role": "officer", "unit": "t1"}}}}}}"#
    ))
    .unwrap()
}

fn queued(name: &str, dossier: &str) -> OutboxEntry {
    OutboxEntry::Queued(QueuedCommand {
        command: command(name, dossier),
    })
}

fn answered(name: &str, outcome: FieldOutcome) -> OutboxEntry {
    OutboxEntry::ServerAnswered(SettledCommands {
        answers: vec![FieldAnswer {
            command: Some(id(name)),
            fault: None,
            index: 0,
            outcome,
            waits_for: None,
        }],
        sent: vec![id(name)],
    })
}

fn failed(names: &[&str]) -> OutboxEntry {
    OutboxEntry::ServerFailed(UnansweredCommands {
        commands: names.iter().map(|name| id(name)).collect(),
    })
}

fn outbox(entries: &[OutboxEntry]) -> Outbox {
    let mut outbox = Outbox::default();
    for entry in entries {
        outbox.apply(entry);
    }
    outbox
}

fn batch(outbox: &Outbox) -> Vec<&str> {
    let batch = outbox.next_batch().into_iter();
    batch.map(|command| command.id().as_str()).collect()
}

#[test]
fn commands_are_sent_in_the_order_in_which_they_were_queued() {
    let outbox = outbox(&[queued("b", "g1"), queued("a", "g2"), queued("c", "g1")]);
    assert_eq!(batch(&outbox), ["b", "a", "c"]);
}

#[test]
fn what_was_accepted_or_was_there_leaves_the_outbox() {
    let entries = [
        queued("a", "g1"),
        queued("b", "g1"),
        answered("a", FieldOutcome::Accepted),
        answered("b", FieldOutcome::AlreadyThere),
    ];
    assert!(outbox(&entries).pending.is_empty());
}

#[test]
fn what_is_refused_is_set_aside_and_sent_again_only_when_somebody_asks() {
    let mut entries = vec![queued("a", "g1"), answered("a", FieldOutcome::Refused)];
    let aside = outbox(&entries);
    assert!(batch(&aside).is_empty());
    assert_eq!(aside.aside.len(), 1);
    entries.push(OutboxEntry::Retried(RetriedCommand { command: id("a") }));
    assert_eq!(batch(&outbox(&entries)), ["a"]);
}

#[test]
fn a_held_command_holds_those_of_its_matter_and_no_others() {
    let entries = [
        queued("a", "g1"),
        queued("b", "g2"),
        queued("c", "g1"),
        answered("a", FieldOutcome::NeedsPerson),
    ];
    let outbox = outbox(&entries);
    assert_eq!(batch(&outbox), ["b"]);
    assert_eq!(outbox.held.len(), 1);
}

#[test]
fn a_confirmed_command_goes_back_to_its_place_with_who_answers_for_it() {
    let when: Instant = "2026-03-01T08:00:00+08:00".parse().unwrap();
    let entries = [
        queued("a", "g1"),
        queued("b", "g1"),
        answered("a", FieldOutcome::NeedsPerson),
        OutboxEntry::Confirmed(ConfirmedCommand {
            by: "head".parse().unwrap(),
            command: id("a"),
            happened_at: Some(when),
        }),
    ];
    let outbox = outbox(&entries);
    assert_eq!(batch(&outbox), ["a", "b"]);
    let sent = outbox.next_batch();
    assert!(sent[0].is_confirmed());
    assert_eq!(sent[0].happened_at(), when);
}

#[test]
fn a_dropped_command_is_gone_and_what_waited_for_it_is_sent() {
    let entries = [
        queued("a", "g1"),
        queued("b", "g1"),
        answered("a", FieldOutcome::NeedsPerson),
        OutboxEntry::Dropped(DroppedCommand {
            by: "head".parse().unwrap(),
            command: id("a"),
        }),
    ];
    assert_eq!(batch(&outbox(&entries)), ["b"]);
}

#[test]
fn a_command_that_the_server_stumbles_over_is_found_and_set_aside() {
    let names: Vec<String> = (0..100).map(|n| format!("c{n}")).collect();
    let mut outbox = Outbox::default();
    for name in &names {
        outbox.apply(&queued(name, name));
    }
    let mut sent = 0;
    while outbox.aside.is_empty() {
        sent += 1;
        let batch: Vec<String> = batch(&outbox).into_iter().map(str::to_owned).collect();
        if batch.iter().any(|name| name == "c70") {
            let names: Vec<&str> = batch.iter().map(String::as_str).collect();
            outbox.apply(&failed(&names));
        } else {
            for name in &batch {
                outbox.apply(&answered(name, FieldOutcome::Accepted));
            }
        }
        assert!(sent < 50, "it goes on for ever");
    }
    assert_eq!(outbox.aside[0].command.id().as_str(), "c70");
    let fault = outbox.aside[0].fault.as_ref().unwrap();
    assert_eq!(fault.code, "field.unanswered");
    assert_eq!(
        outbox.pending.len(),
        29,
        "those after it are still to be sent"
    );
}

#[test]
fn what_is_on_record_leaves_the_outbox_also_where_it_was_refused_before() {
    let entries = [
        queued("a", "g1"),
        queued("b", "g1"),
        answered("a", FieldOutcome::Refused),
        answered("b", FieldOutcome::NeedsPerson),
        answered("a", FieldOutcome::AlreadyThere),
        answered("b", FieldOutcome::Accepted),
    ];
    let outbox = outbox(&entries);
    assert!(outbox.aside.is_empty() && outbox.held.is_empty() && outbox.pending.is_empty());
}

#[test]
fn an_answer_to_what_could_not_be_read_is_found_by_its_place() {
    let unread = OutboxEntry::ServerAnswered(SettledCommands {
        answers: vec![FieldAnswer {
            command: None,
            fault: None,
            index: 1,
            outcome: FieldOutcome::Refused,
            waits_for: None,
        }],
        sent: vec![id("a"), id("b")],
    });
    let outbox = outbox(&[queued("a", "g1"), queued("b", "g1"), unread]);
    assert_eq!(batch(&outbox), ["a"]);
    assert_eq!(outbox.aside[0].command.id().as_str(), "b");
}

#[test]
fn entries_that_come_twice_change_nothing() {
    let entries = [
        queued("a", "g1"),
        queued("a", "g1"),
        answered("a", FieldOutcome::NeedsPerson),
        answered("a", FieldOutcome::NeedsPerson),
        queued("a", "g1"),
    ];
    let twice = outbox(&entries);
    assert_eq!((twice.pending.len(), twice.held.len()), (0, 1));
}

#[test]
fn an_outbox_is_the_same_after_it_was_written_and_read() {
    let outbox = outbox(&[
        queued("a", "g1"),
        queued("b", "g2"),
        answered("a", FieldOutcome::NeedsPerson),
        failed(&["b"]),
    ]);
    let text = suqiu::wire::to_json(&outbox).unwrap();
    assert_eq!(
        suqiu::wire::from_json::<Outbox>("outbox", &text).unwrap(),
        outbox
    );
}
