//! Deciding waiting commands again, case by case.

use suqiu::Instant;
use suqiu::dossier::{Dossier, DossierFact};
use suqiu::field::{
    ClockHeard, FieldAnswer, FieldCommand, FieldOutcome, Known, Rebased, SyncTimes, rebase,
    rebase_texts,
};
use suqiu::petition::Petition;
use suqiu::policy::Policy;

use super::linshu;

const GRID: &str = "t1-v1-g1";

fn at(text: &str) -> Instant {
    format!("2026-03-{text}:00+08:00").parse().unwrap()
}

fn dossier(id: &str, when: &str, act: &str) -> FieldCommand {
    let text = format!(
        r#"{{"dossier": {{"id": "{id}", "dossier": "g1", "at": "2026-03-{when}:00+08:00", "act": {act},
            "actor": {{"person": "w1", "role": "officer", "unit": "{GRID}"}}}}}}"#
    );
    serde_json::from_str(&text).unwrap()
}

fn petition(id: &str, when: &str, act: &str) -> FieldCommand {
    let text = format!(
        r#"{{"petition": {{"id": "{id}", "petition": "p1", "at": "2026-03-{when}:00+08:00", "act": {act},
            "actor": {{"person": "w1", "role": "officer", "unit": "{GRID}"}}}}}}"#
    );
    serde_json::from_str(&text).unwrap()
}

fn report(when: &str) -> FieldCommand {
    let act = format!(
        r#"{{"type": "report", "kind": "LITTER", "place": "{GRID}", "words": "路边垃圾成堆"}}"#
    );
    dossier("c1", when, &act)
}

fn handle(id: &str, when: &str) -> FieldCommand {
    dossier(id, when, r#"{"type": "handle", "done": "已清理"}"#)
}

fn register(when: &str) -> FieldCommand {
    let act = r#"{"type": "register", "intake": "grid", "petitioner": "r7", "receiver": "t1", "follows": "g1"}"#;
    petition("p-c1", when, act)
}

fn decided(pending: &[FieldCommand], times: SyncTimes) -> Rebased {
    rebase(&linshu(), &Known::default(), pending, times)
}

fn quiet(when: &str) -> SyncTimes {
    SyncTimes {
        at: at(when),
        heard: None,
    }
}

fn outcomes(rebased: &Rebased) -> Vec<FieldOutcome> {
    rebased.answers.iter().map(|one| one.outcome).collect()
}

fn code(answer: &FieldAnswer) -> &str {
    answer.fault.as_ref().map_or("", |fault| &fault.code)
}

#[test]
fn what_is_accepted_is_known_to_the_commands_after_it() {
    let pending = [report("02T09:00"), handle("c2", "02T09:20")];
    let answer = decided(&pending, quiet("02T18:00"));
    assert_eq!(
        outcomes(&answer),
        [FieldOutcome::Accepted, FieldOutcome::Accepted]
    );
    assert_eq!(answer.dossier_events.len(), 2);
    assert_eq!(answer.dossier_events[1].seq, 2);
}

#[test]
fn it_happened_when_the_phone_says_and_is_recorded_when_it_arrives() {
    let answer = decided(&[report("02T09:00")], quiet("04T18:00"));
    let event = &answer.dossier_events[0];
    assert_eq!(
        (event.occurred_at, event.at),
        (at("02T09:00"), at("04T18:00"))
    );
}

#[test]
fn a_clock_that_is_ahead_is_taken_back_by_as_much() {
    let times = SyncTimes {
        at: at("02T10:00"),
        heard: Some(ClockHeard {
            phone: at("02T11:30"),
            server: at("02T09:30"),
        }),
    };
    // The phone showed 11:00 where it was 9:00.
    let answer = decided(&[report("02T11:00")], times);
    assert_eq!(answer.dossier_events[0].occurred_at, at("02T09:00"));
}

#[test]
fn a_clock_that_is_behind_is_not_moved_forward_so_that_no_unit_gains_time() {
    let times = SyncTimes {
        at: at("02T12:00"),
        heard: Some(ClockHeard {
            phone: at("02T08:00"),
            server: at("02T10:00"),
        }),
    };
    let answer = decided(&[report("02T09:00")], times);
    assert_eq!(answer.dossier_events[0].occurred_at, at("02T09:00"));
}

#[test]
fn what_lies_in_the_future_or_more_than_seven_days_back_needs_a_person_and_holds_what_follows() {
    for when in ["03T09:00", "01T09:00"] {
        let recorded = if when == "03T09:00" {
            "02T09:00"
        } else {
            "09T09:00"
        };
        let pending = [report(when), handle("c2", when)];
        let answer = decided(&pending, quiet(recorded));
        assert_eq!(
            outcomes(&answer),
            [FieldOutcome::NeedsPerson, FieldOutcome::Waits]
        );
        assert_eq!(code(&answer.answers[0]), "dossier_time_needs_person");
        assert_eq!(answer.answers[1].waits_for.as_ref().unwrap().as_str(), "c1");
        assert!(answer.dossier_events.is_empty());
    }
}

#[test]
fn what_comes_before_the_receipt_of_its_petition_needs_a_person() {
    let note = petition(
        "p-c2",
        "02T08:00",
        r#"{"type": "comment", "note": "已上门"}"#,
    );
    let answer = decided(&[register("02T09:00"), note], quiet("02T18:00"));
    assert_eq!(
        outcomes(&answer),
        [FieldOutcome::Accepted, FieldOutcome::NeedsPerson]
    );
    assert_eq!(code(&answer.answers[1]), "before_receipt");
}

#[test]
fn a_refused_command_says_why_and_holds_nothing_up() {
    let pending = [
        report("02T09:00"),
        handle("c2", "02T09:20"),
        handle("c3", "02T09:40"),
    ];
    let answer = decided(&pending, quiet("02T18:00"));
    assert_eq!(answer.answers[2].outcome, FieldOutcome::Refused);
    let fault = answer.answers[2].fault.as_ref().unwrap();
    assert_eq!(fault.code, "dossier_not_now");
    assert!(!fault.next.zh.is_empty() && !fault.next.en.is_empty());
}

#[test]
fn a_grid_event_becomes_the_petition_that_was_registered_just_before() {
    let turn = dossier(
        "c2",
        "02T09:40",
        r#"{"type": "turn_into_petition", "petition": "p1"}"#,
    );
    let pending = [report("02T09:00"), register("02T09:30"), turn];
    let answer = decided(&pending, quiet("02T18:00"));
    assert_eq!(outcomes(&answer), [FieldOutcome::Accepted; 3]);
}

#[test]
fn a_petition_that_waits_holds_the_dossier_that_turns_into_it() {
    let turn = dossier(
        "c2",
        "02T09:40",
        r#"{"type": "turn_into_petition", "petition": "p1"}"#,
    );
    let pending = [report("02T09:00"), register("05T09:30"), turn];
    let answer = decided(&pending, quiet("02T18:00"));
    assert_eq!(
        outcomes(&answer),
        [
            FieldOutcome::Accepted,
            FieldOutcome::NeedsPerson,
            FieldOutcome::Waits
        ]
    );
}

#[test]
fn a_command_that_cannot_be_read_is_refused_alone() {
    let good = serde_json::to_string(&report("02T09:00")).unwrap();
    let newer = good.replace("report", "report_by_voice");
    let answer = rebase_texts(
        &linshu(),
        &Known::default(),
        &[&newer, &good],
        quiet("02T18:00"),
    );
    assert_eq!(
        outcomes(&answer),
        [FieldOutcome::Refused, FieldOutcome::Accepted]
    );
    assert_eq!(code(&answer.answers[0]), "input.unreadable");
    assert_eq!(
        (answer.answers[0].index, &answer.answers[0].command),
        (0, &None)
    );
}

#[test]
fn events_of_a_newer_version_make_a_command_wait_for_the_upgrade() {
    let mut petition = Petition::blank("p1".parse().unwrap());
    for event in &decided(&[register("02T09:30")], quiet("02T10:00")).events {
        petition.apply(event);
    }
    petition.newer = Some(99);
    let mut known = Known::default();
    known.petitions.insert(petition.id.clone(), petition);
    let note = petition_note();
    let answer = rebase(&linshu(), &known, &[note], quiet("02T18:00"));
    assert_eq!(outcomes(&answer), [FieldOutcome::Waits]);
    assert_eq!(code(&answer.answers[0]), "newer_events");
}

fn petition_note() -> FieldCommand {
    petition(
        "p-c2",
        "02T11:00",
        r#"{"type": "comment", "note": "已上门"}"#,
    )
}

#[test]
fn the_order_on_record_never_runs_backwards() {
    let mut petition = Petition::blank("p1".parse().unwrap());
    for event in &decided(&[register("02T09:30")], quiet("02T12:00")).events {
        petition.apply(event);
    }
    let mut known = Known::default();
    known.petitions.insert(petition.id.clone(), petition);
    // The clock of whoever decides is behind that of the server that recorded the registration.
    let answer = rebase(&linshu(), &known, &[petition_note()], quiet("02T11:30"));
    assert_eq!(outcomes(&answer), [FieldOutcome::Accepted]);
    assert_eq!(answer.events[0].at, at("02T12:00"));
}

fn ahead(phone: &str, server: &str, now: &str) -> SyncTimes {
    SyncTimes {
        at: at(now),
        heard: Some(ClockHeard {
            phone: at(phone),
            server: at(server),
        }),
    }
}

#[test]
fn own_word_for_a_time_does_not_keep_a_clock_from_being_put_right() {
    let FieldCommand::Dossier(mut report) = report("02T11:00") else {
        panic!("a report is of a dossier");
    };
    report.confirmed_by = Some("w1".parse().unwrap());
    let times = ahead("02T11:30", "02T09:30", "02T10:00");
    let answer = decided(&[FieldCommand::Dossier(report)], times);
    assert_eq!(answer.dossier_events[0].occurred_at, at("02T09:00"));
}

#[test]
fn a_person_is_told_the_time_that_was_put_right() {
    // Three days ahead: told for 5 March, it happened on the 2nd, and is recorded ten days later.
    let times = ahead("06T09:00", "03T09:00", "12T09:00");
    let answer = decided(&[report("05T09:00")], times);
    assert_eq!(outcomes(&answer), [FieldOutcome::NeedsPerson]);
    assert_eq!(answer.answers[0].happened_at, Some(at("02T09:00")));
}

fn journal(day: &str, when: &str) -> [FieldCommand; 2] {
    let open = format!(r#"{{"type": "open_journal", "day": "2026-03-{day}"}}"#);
    let visit = format!(r#"{{"type": "note_visit", "households": 3, "place": "{GRID}"}}"#);
    [dossier("j1", when, &open), dossier("j2", when, &visit)]
}

#[test]
fn the_day_of_a_journal_is_put_right_with_the_clock_that_gave_it() {
    let times = ahead("03T09:00", "02T09:00", "02T18:00");
    let answer = decided(&journal("03", "03T08:00"), times);
    assert_eq!(outcomes(&answer), [FieldOutcome::Accepted; 2]);
    let DossierFact::JournalOpened(open) = &answer.dossier_events[0].fact else {
        panic!("{:?}", answer.dossier_events[0]);
    };
    assert_eq!(open.day.to_string(), "2026-03-02");
}

#[test]
fn a_note_of_another_day_by_the_clock_alone_needs_a_person() {
    // The journal of the 3rd was begun with a right clock, then the clock was set a day ahead.
    let [open, _] = journal("03", "03T08:00");
    let opened = decided(&[open], quiet("03T09:00"));
    let mut journal_of_3rd = Dossier::blank("g1".parse().unwrap());
    journal_of_3rd.apply(&opened.dossier_events[0]);
    let mut known = Known::default();
    let id = journal_of_3rd.id.clone();
    known.dossiers.insert(id, journal_of_3rd);
    let visit = |when| journal("03", when)[1].clone();
    // It showed the 3rd and was the 4th no more: what it showed cannot be the day.
    let late = visit("04T08:00");
    let refused = rebase(&linshu(), &known, &[late], quiet("04T18:00"));
    assert_eq!(outcomes(&refused), [FieldOutcome::Refused]);
    assert_eq!(code(&refused.answers[0]), "journal_other_day");
    let FieldCommand::Dossier(mut showed_3rd) = visit("03T10:00") else {
        panic!("a visit is of a dossier");
    };
    showed_3rd.occurred_at = Some(at("04T10:00"));
    let of_4th = FieldCommand::Dossier(showed_3rd);
    let held = rebase(&linshu(), &known, &[of_4th], quiet("04T18:00"));
    assert_eq!(outcomes(&held), [FieldOutcome::NeedsPerson]);
    assert_eq!(code(&held.answers[0]), "journal_other_day");
}

#[test]
fn an_answer_says_what_was_another_when_the_command_was_made() {
    let place = linshu();
    let made_on = |policy, seq| {
        let FieldCommand::Dossier(mut handle) = handle("c2", "02T09:20") else {
            panic!("it is of a dossier");
        };
        handle.on_policy = Some(policy);
        handle.on_seq = Some(seq);
        FieldCommand::Dossier(handle)
    };
    let others = |command| {
        let pending = [report("02T09:00"), command];
        let rebased = rebase(&place, &Known::default(), &pending, quiet("02T18:00"));
        let answer = rebased.answers[1].clone();
        assert_eq!(answer.outcome, FieldOutcome::Accepted);
        (answer.other_policy, answer.other_seq)
    };
    let this = place.policy.policy_ref().digest;
    let other = Policy::national().unwrap().policy_ref().digest;
    assert_eq!(others(made_on(this, 1)), (None, None));
    assert_eq!(others(made_on(other, 0)), (Some(other), Some(0)));
}
