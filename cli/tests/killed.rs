//! A run that is killed at any moment loses nothing that it acknowledged, and doubles nothing.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test may panic

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use support::{Folder, morning};

const KILLS: u32 = 120;
const PETITIONS: u32 = 120;

/// A small generator, so that a failure can be run again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}

/// Commands for many petitions, each step of all of them after the step before.
fn stream() -> String {
    let mut stream = String::new();
    let steps = [
        (
            8,
            "xf",
            r#"{"type":"register","intake":"letter","petitioner":"r","class":"claim"}"#,
        ),
        (
            9,
            "xf",
            r#"{"type":"refer","assignments":[{"id":"a1","part":"lead","unit":"zr"}]}"#,
        ),
        (10, "zr", r#"{"type":"accept"}"#),
        (
            11,
            "zr",
            r#"{"type":"notify","kind":"received","assignment":"a1","document":"d"}"#,
        ),
        // Refused: the head has to approve it.
        (
            12,
            "zr",
            r#"{"type":"extend","by":10,"clock":"XF-HANDLE","notice":"n","reason":"复杂"}"#,
        ),
    ];
    for (step, (hour, unit, act)) in steps.iter().enumerate() {
        for petition in 0..PETITIONS {
            writeln!(
                stream,
                r#"{{"id":"c{step}-{petition}","petition":"p{petition}","at":"2026-09-16T{hour:02}:00:00+08:00","actor":{{"person":"w","role":"officer","unit":"{unit}"}},"act":{act}}}"#
            )
            .unwrap();
        }
    }
    stream
}

struct Running {
    child: Child,
    lines: Receiver<String>,
}

fn start(folder: &Folder, batch: &str) -> Running {
    let arguments = [
        "run",
        "--json",
        "--batch",
        batch,
        "--directory",
        "units.csv",
        "--log",
        "log",
        "stream.jsonl",
    ];
    let mut child = folder
        .command(&arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let output = BufReader::new(child.stdout.take().unwrap());
    let (send, lines) = channel();
    thread::spawn(move || {
        for line in output.lines().map_while(Result::ok) {
            if send.send(line).is_err() {
                break;
            }
        }
    });
    Running { child, lines }
}

/// The command that a line acknowledges, if it is a whole line that does.
fn acknowledged(line: &str) -> Option<(String, String)> {
    let ack: serde_json::Value = serde_json::from_str(line).ok()?;
    Some((
        ack["command"].as_str()?.to_owned(),
        ack["status"].as_str()?.to_owned(),
    ))
}

/// The sequences of events by command, as the log has them.
fn logged(log: &str) -> BTreeMap<String, Vec<(String, u64)>> {
    let mut commands: BTreeMap<String, Vec<(String, u64)>> = BTreeMap::new();
    for line in log.lines().filter(|line| !line.is_empty()) {
        let event: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = |key: &str| event[key].as_str().unwrap().to_owned();
        let seq = event["seq"].as_u64().unwrap();
        commands
            .entry(text("command"))
            .or_default()
            .push((text("petition"), seq));
    }
    commands
}

#[test]
fn a_killed_run_loses_nothing_acknowledged_and_doubles_nothing() {
    let stream = stream();
    let undisturbed = morning();
    undisturbed.write("stream.jsonl", &stream);
    assert_eq!(undisturbed.decide("stream.jsonl").code, 1);
    let expected = undisturbed.read("log");

    let mut dice = Dice(0x5eed_2026_0916_0001);
    let mut kills = 0;
    let mut torn = 0;
    while kills < KILLS {
        let folder = morning();
        folder.write("stream.jsonl", &stream);
        let mut done: BTreeSet<String> = BTreeSet::new();
        loop {
            let batch = [1, 3, 16, 64][usize::try_from(dice.below(4)).unwrap()];
            let running = start(&folder, &batch.to_string());
            if !disturb(running, &mut dice, &mut done) {
                break;
            }
            kills += 1;
            let log = std::fs::read(folder.path("log")).unwrap_or_default();
            torn += u32::from(!log.is_empty() && !log.ends_with(b"\n\n"));
        }
        let log = folder.read("log");
        assert_eq!(
            log, expected,
            "the log is that of an undisturbed run, to the byte"
        );
        let commands = logged(&log);
        for command in &done {
            assert!(
                commands.contains_key(command),
                "{command} was acknowledged and is lost"
            );
        }
        let events: Vec<_> = commands.values().flatten().collect();
        let once: BTreeSet<_> = events.iter().collect();
        assert_eq!(once.len(), events.len(), "an event is there twice");
        assert_eq!(folder.run(&["verify", "log"]).code, 0);
    }
    println!("killed {kills} times, {torn} times in the middle of a command");
}

/// Kills a run at a random moment: before its first answer, after some of them, or a little later.
/// Says whether it was killed before it was through.
fn disturb(mut running: Running, dice: &mut Dice, done: &mut BTreeSet<String>) -> bool {
    let (answers, later) = match dice.below(6) {
        0 => (0, dice.below(60_000)),
        _ => (dice.below(60), dice.below(4_000)),
    };
    let later = Duration::from_micros(later);
    let mut new = 0;
    let take = |line: &str, done: &mut BTreeSet<String>| {
        if let Some((command, status)) = acknowledged(line) {
            if status == "done" {
                assert!(done.insert(command.clone()), "{command} was done twice");
                return true;
            }
            if status == "replayed" {
                // It was on the disk, acknowledged or not: it must stay there.
                done.insert(command);
            }
        }
        false
    };
    if answers > 0 {
        while let Ok(line) = running.lines.recv() {
            if take(&line, done) {
                new += 1;
            }
            if new == answers {
                break;
            }
        }
    }
    match running.lines.recv_timeout(later) {
        Ok(line) => {
            take(&line, done);
        }
        Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {}
    }
    let _ = running.child.kill();
    // What it said before it died was said.
    while let Ok(line) = running.lines.recv() {
        take(&line, done);
    }
    running.child.wait().unwrap().code().is_none()
}
