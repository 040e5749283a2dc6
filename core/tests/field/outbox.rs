//! The commands that wait on a phone.

use suqiu::CommandId;
use suqiu::Instant;
use suqiu::field::{
    ClockHeard, ConfirmedCommand, DroppedCommand, FieldAnswer, FieldCommand, FieldOutcome,
    NewsHeard, Outbox, OutboxEntry, QueuedCommand, RetriedCommand, SettledCommands,
    UnansweredCommands,
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
            happened_at: None,
            other_policy: None,
            other_seq: None,
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

fn news(names: &[&str]) -> OutboxEntry {
    OutboxEntry::News(NewsHeard {
        commands: names.iter().map(|name| id(name)).collect(),
    })
}

fn retried(name: &str) -> OutboxEntry {
    OutboxEntry::Retried(RetriedCommand { command: id(name) })
}

fn dropped(name: &str) -> OutboxEntry {
    OutboxEntry::Dropped(DroppedCommand {
        by: "head".parse().unwrap(),
        command: id(name),
    })
}

/// Sent alone without an answer, three times, and the server was heard each time.
fn stumbled(name: &str) -> [OutboxEntry; 6] {
    [
        failed(&[name]),
        news(&[]),
        failed(&[name]),
        news(&[]),
        failed(&[name]),
        news(&[]),
    ]
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
    assert_eq!(sent[0].told_at(), Some(when));
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
    // Nobody asks for news: other commands show that the server is not away.
    serve(&mut outbox, "c70", 60, |_| {});
    assert_eq!(outbox.aside[0].command.id().as_str(), "c70");
    let fault = outbox.aside[0].fault.as_ref().unwrap();
    assert_eq!(fault.code, "field.unanswered");
    assert!(
        outbox.pending.len() > 20,
        "those after it are still to be sent"
    );
}

/// A server that stumbles over one command, until that is set aside.
fn serve(outbox: &mut Outbox, poison: &str, most: usize, between: impl Fn(&mut Outbox)) {
    let mut sent = 0;
    while outbox.aside.is_empty() {
        sent += 1;
        let names: Vec<String> = batch(outbox).into_iter().map(str::to_owned).collect();
        if names.iter().any(|name| name == poison) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            outbox.apply(&failed(&names));
        } else {
            for name in &names {
                outbox.apply(&answered(name, FieldOutcome::Accepted));
            }
        }
        between(outbox);
        assert!(sent < most, "it goes on for ever");
    }
}

#[test]
fn news_between_the_failures_do_not_begin_the_search_again() {
    let mut outbox = Outbox::default();
    for n in 0..20 {
        outbox.apply(&queued(&format!("c{n}"), &format!("g{n}")));
    }
    serve(&mut outbox, "c7", 30, |outbox| outbox.apply(&news(&[])));
    assert_eq!(outbox.aside[0].command.id().as_str(), "c7");
}

#[test]
fn an_outage_sets_nothing_aside() {
    let mut outbox = outbox(&[queued("a", "g1"), queued("b", "g2"), queued("c", "g1")]);
    for _ in 0..100 {
        let names: Vec<String> = batch(&outbox).into_iter().map(str::to_owned).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        outbox.apply(&failed(&names));
    }
    outbox.apply(&news(&[]));
    assert!(outbox.aside.is_empty());
    assert_eq!(outbox.undecided().len(), 3);
    assert_eq!(batch(&outbox), ["a"], "in their order");
}

#[test]
fn after_an_outage_a_command_that_the_server_stumbles_over_stops_no_other() {
    let mut outbox = outbox(&[queued("a", "g1"), queued("b", "g2")]);
    for _ in 0..20 {
        let names: Vec<String> = batch(&outbox).into_iter().map(str::to_owned).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        outbox.apply(&failed(&names));
    }
    // Only a is poison by now, and nobody asks for news.
    for _ in 0..2 {
        if batch(&outbox) == ["b"] {
            break;
        }
        outbox.apply(&failed(&["a"]));
    }
    assert_eq!(batch(&outbox), ["b"]);
}

#[test]
fn what_was_never_answered_holds_its_matter_and_a_retry_brings_it_along_in_order() {
    let mut entries = vec![queued("a", "g1"), queued("b", "g1"), queued("c", "g2")];
    entries.extend(stumbled("a"));
    let stopped = outbox(&entries);
    assert_eq!(stopped.aside.len(), 1);
    assert_eq!(batch(&stopped), ["c"]);
    let undecided = stopped.undecided().into_iter();
    let undecided: Vec<&str> = undecided.map(|one| one.id().as_str()).collect();
    assert_eq!(undecided, ["a", "b", "c"]);
    entries.push(retried("a"));
    assert_eq!(batch(&outbox(&entries)), ["a", "b", "c"]);
    entries.pop();
    entries.push(dropped("a"));
    assert_eq!(batch(&outbox(&entries)), ["b", "c"]);
}

#[test]
fn what_was_refused_is_decided_and_holds_nothing() {
    let entries = [
        queued("a", "g1"),
        queued("b", "g1"),
        answered("a", FieldOutcome::Refused),
    ];
    let outbox = outbox(&entries);
    assert_eq!(batch(&outbox), ["b"]);
    assert_eq!(outbox.undecided().len(), 1);
}

#[test]
fn what_the_server_lets_wait_is_sent_again_when_there_is_news_or_somebody_asks() {
    let mut entries = vec![
        queued("a", "g1"),
        queued("b", "g1"),
        queued("c", "g2"),
        answered("a", FieldOutcome::Waits),
    ];
    let waits = outbox(&entries);
    assert_eq!(batch(&waits), ["c"], "what waits hides no other matter");
    assert_eq!(waits.undecided().len(), 3);
    entries.push(news(&[]));
    assert_eq!(batch(&outbox(&entries)), ["c"], "nothing new");
    entries.push(news(&["somebody's"]));
    assert_eq!(batch(&outbox(&entries)), ["a", "b", "c"]);
    entries.truncate(4);
    entries.push(retried("a"));
    assert_eq!(batch(&outbox(&entries)), ["a", "b", "c"]);
}

#[test]
fn nothing_to_send_now_is_not_nothing_left() {
    let entries = [queued("a", "g1"), answered("a", FieldOutcome::Waits)];
    let waits = outbox(&entries);
    assert_eq!((waits.next_batch().len(), waits.undecided().len()), (0, 1));
    let done = outbox(&[queued("a", "g1"), answered("a", FieldOutcome::Accepted)]);
    assert_eq!((done.next_batch().len(), done.undecided().len()), (0, 0));
}

/// A host with a dear network sends four at once, and has a command looked at after one silence.
#[test]
fn a_host_chooses_how_much_is_sent_at_once_and_how_often() {
    let mut outbox: Outbox = serde_json::from_str(r#"{"batch": 4, "tries": 1}"#).unwrap();
    for name in ["a", "b", "c", "d", "e"] {
        outbox.apply(&queued(name, name));
    }
    assert_eq!(batch(&outbox), ["a", "b", "c", "d"]);
    outbox.apply(&failed(&["a", "b", "c", "d"]));
    assert_eq!(batch(&outbox), ["a", "b"]);
    outbox.apply(&failed(&["a", "b"]));
    assert_eq!(batch(&outbox), ["a"]);
    outbox.apply(&failed(&["a"]));
    outbox.apply(&news(&[]));
    assert_eq!(outbox.aside[0].command.id().as_str(), "a");
    assert_eq!(batch(&outbox), ["b", "c", "d", "e"]);
    // Nothing is never all that is sent, and nothing is set aside that was not sent alone.
    (outbox.batch, outbox.tries) = (Some(0), Some(0));
    outbox.apply(&news(&[]));
    assert_eq!(batch(&outbox), ["b"]);
}

#[test]
fn where_nothing_is_chosen_64_are_sent_at_once_and_three_times_alone() {
    let mut outbox = Outbox::default();
    for nr in 0..100 {
        outbox.apply(&queued(&format!("c{nr}"), &format!("g{nr}")));
    }
    assert_eq!(outbox.next_batch().len(), 64);
    for _ in 0..2 {
        outbox.apply(&failed(&["c0"]));
        outbox.apply(&news(&[]));
        assert!(outbox.aside.is_empty());
    }
    outbox.apply(&failed(&["c0"]));
    outbox.apply(&news(&[]));
    assert_eq!(outbox.aside.len(), 1);
}

#[test]
fn what_is_done_or_dropped_is_not_queued_again() {
    let entries = [
        queued("a", "g1"),
        answered("a", FieldOutcome::Accepted),
        queued("a", "g1"),
        queued("b", "g2"),
        answered("b", FieldOutcome::Refused),
        dropped("b"),
        queued("b", "g2"),
    ];
    assert!(outbox(&entries).undecided().is_empty());
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
            happened_at: None,
            other_policy: None,
            other_seq: None,
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

fn instant(text: &str) -> Instant {
    format!("2026-03-{text}:00+08:00").parse().unwrap()
}

fn heard(phone: &str, server: &str) -> OutboxEntry {
    OutboxEntry::ServerTime(ClockHeard {
        phone: instant(phone),
        server: instant(server),
    })
}

/// When the commands that wait happened.
fn told(outbox: &Outbox) -> Vec<Option<Instant>> {
    let pending = outbox.pending.iter();
    pending.map(|one| one.command.told_at()).collect()
}

#[test]
fn each_command_is_put_right_by_what_was_known_of_the_clock_when_it_was_made() {
    // Three hours ahead at first; then the clock is set right. All were made when it showed 9:30.
    let outbox = outbox(&[
        queued("first", "g1"),
        heard("02T09:40", "02T06:40"),
        queued("second", "g2"),
        heard("02T06:50", "02T06:50"),
        queued("third", "g3"),
    ]);
    let [early, right] = [Some(instant("02T06:30")), Some(instant("02T09:30"))];
    assert_eq!(told(&outbox), [early, early, right]);
}

#[test]
fn what_is_made_later_is_not_told_earlier_because_an_answer_was_long_on_its_way() {
    // The clock is right; the second answer took a minute, by which the clock seems ahead.
    let outbox = outbox(&[
        heard("02T09:20", "02T09:20"),
        queued("first", "g1"),
        heard("02T09:30", "02T09:29"),
        queued("second", "g1"),
    ]);
    assert_eq!(told(&outbox), [Some(instant("02T09:30")); 2]);
}

#[test]
fn a_clock_that_was_further_ahead_than_any_answer_takes_is_put_right_whatever_was_told_before() {
    // Two minutes ahead, which nobody had noticed; from the second answer on it is known.
    let outbox = outbox(&[
        heard("02T09:20", "02T09:20"),
        queued("first", "g1"),
        heard("02T09:30", "02T09:28"),
        queued("second", "g1"),
        queued("third", "g1"),
    ]);
    let [first, later] = [Some(instant("02T09:30")), Some(instant("02T09:28"))];
    assert_eq!(told(&outbox), [first, later, later]);
}

#[test]
fn a_time_that_a_person_gave_is_not_what_a_clock_showed() {
    let slip = command("a", "g1");
    let FieldCommand::Dossier(mut slip) = slip else {
        panic!("{slip:?}");
    };
    slip.occurred_at = Some(instant("01T08:00"));
    let command = FieldCommand::Dossier(slip);
    let outbox = outbox(&[
        heard("02T09:40", "02T06:40"),
        OutboxEntry::Queued(QueuedCommand { command }),
    ]);
    assert_eq!(told(&outbox), [Some(instant("01T08:00"))]);
}

fn held_at(happened_at: &str) -> [OutboxEntry; 2] {
    let answer = OutboxEntry::ServerAnswered(SettledCommands {
        answers: vec![FieldAnswer {
            command: Some(id("a")),
            fault: None,
            happened_at: Some(instant(happened_at)),
            other_policy: None,
            other_seq: None,
            index: 0,
            outcome: FieldOutcome::NeedsPerson,
            waits_for: None,
        }],
        sent: vec![id("a")],
    });
    [queued("a", "g1"), answer]
}

fn confirmed(by: &str) -> OutboxEntry {
    OutboxEntry::Confirmed(ConfirmedCommand {
        by: by.parse().unwrap(),
        command: id("a"),
        happened_at: None,
    })
}

#[test]
fn who_confirms_without_a_time_confirms_the_one_that_was_shown() {
    let [queued, answer] = held_at("01T09:30");
    let outbox = outbox(&[queued, answer, confirmed("head")]);
    assert_eq!(told(&outbox), [Some(instant("01T09:30"))]);
    assert!(outbox.pending[0].command.is_confirmed());
}

#[test]
fn nobody_confirms_their_own_word() {
    let [queued, answer] = held_at("01T09:30");
    let outbox = outbox(&[queued, answer, confirmed("w1")]);
    assert_eq!((outbox.pending.len(), outbox.held.len()), (0, 1));
}
