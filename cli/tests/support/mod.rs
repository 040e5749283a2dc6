//! Running the program in a folder of its own.
#![allow(dead_code, unreachable_pub)] // each test file uses what it needs

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

pub const MORNING: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/morning");

/// A folder that goes away with the test.
pub struct Folder(PathBuf);

static NEXT: AtomicU32 = AtomicU32::new(0);

impl Folder {
    pub fn new() -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("suqiu-test-{}-{number}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The program, in this folder, with nothing of the caller's surroundings.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_suqiu"));
        command
            .current_dir(&self.0)
            .args(arguments)
            .env_remove("SUQIU_LANG")
            .env_remove("NO_COLOR");
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(&self.command(arguments).output().unwrap())
    }

    pub fn run_with(&self, arguments: &[&str], input: &str) -> Ran {
        let mut child = self
            .command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(input.as_bytes())
            .unwrap();
        Ran::of(&child.wait_with_output().unwrap())
    }

    /// The commands of a file, without those that were decided before.
    pub fn decide(&self, commands: &str) -> Ran {
        self.run(&["run", "--directory", "units.csv", "--log", "log", commands])
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a run of the program said.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    fn of(output: &Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout.clone()).unwrap(),
            err: String::from_utf8(output.stderr.clone()).unwrap(),
        }
    }

    /// Everything, for a snapshot.
    pub fn told(&self) -> String {
        let mut text = format!("exit code {}\n", self.code);
        for (name, part) in [
            ("standard output", &self.out),
            ("standard error", &self.err),
        ] {
            if !part.is_empty() {
                text.extend(["--- ", name, "\n", &steady(part)]);
            }
        }
        text
    }
}

/// A text without what changes with each version of a pack or calendar: versions and hashes.
pub fn steady(text: &str) -> String {
    let policy = suqiu::policy::Policy::national().unwrap();
    let calendar = policy.calendar();
    let calendar = format!("{} {}", calendar.id(), calendar.version());
    let text = text
        .replace(policy.version(), "VERSION")
        .replace(&calendar, "CALENDAR");
    let clocks = policy.clocks().len();
    let text = text
        .replace(&format!("{clocks} 个时限"), "若干个时限")
        .replace(&format!("{clocks} clocks"), "some clocks");
    let mut out = String::new();
    let mut word = String::new();
    for c in text.chars().chain(std::iter::once('\0')) {
        if c.is_ascii_hexdigit() {
            word.push(c);
            continue;
        }
        out.push_str(if word.len() == 64 { "HASH" } else { &word });
        word.clear();
        if c != '\0' {
            out.push(c);
        }
    }
    out
}

/// A folder with the files of the example.
pub fn morning() -> Folder {
    let folder = Folder::new();
    for file in ["units.csv", "morning.jsonl", "weeks.jsonl", "records.csv"] {
        fs::copy(Path::new(MORNING).join(file), folder.path(file)).unwrap();
    }
    folder
}

/// The same with its log, up to the last command.
pub fn morning_with_log() -> Folder {
    let folder = morning();
    for commands in ["morning.jsonl", "weeks.jsonl"] {
        let ran = folder.decide(commands);
        assert_eq!(ran.code, 1, "refusals are among them: {}", ran.err);
    }
    folder
}
