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

    pub fn write(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).unwrap();
        name.to_owned()
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
            .env_remove("NO_COLOR")
            .env("COLUMNS", "100");
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
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        Ran::of(&child.wait_with_output().unwrap())
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

    /// Everything, for a snapshot: hashes and versions change with packs and are left out.
    pub fn told(&self) -> String {
        let mut text = format!("exit code {}\n", self.code);
        for (name, part) in [("out", &self.out), ("err", &self.err)] {
            if !part.is_empty() {
                text.push_str(&format!("--- {name}\n{}", steady(part)));
            }
        }
        text
    }
}

/// A text without what changes with each version of a pack.
pub fn steady(text: &str) -> String {
    let text = text.replace(MORNING, "MORNING");
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(at) = rest.find(|c: char| c.is_ascii_hexdigit()) {
        out.push_str(&rest[..at]);
        let tail = &rest[at..];
        let end = tail.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(tail.len());
        out.push_str(if end == 64 { "HASH" } else { &tail[..end] });
        rest = &tail[end..];
    }
    out.push_str(rest);
    let version = suqiu::policy::Policy::national().unwrap().version().to_owned();
    out.replace(&version, "VERSION")
}

/// A folder with the log of the example, up to its last command.
pub fn morning() -> Folder {
    let folder = Folder::new();
    for file in ["units.csv", "morning.jsonl", "weeks.jsonl", "records.csv"] {
        fs::copy(Path::new(MORNING).join(file), folder.path(file)).unwrap();
    }
    folder
}

pub fn morning_with_log() -> Folder {
    let folder = morning();
    for commands in ["morning.jsonl", "weeks.jsonl"] {
        let ran = folder.run(&["run", "--directory", "units.csv", "--log", "log", commands]);
        assert_eq!(ran.code, 1, "refusals are among them: {}", ran.err);
    }
    folder
}
