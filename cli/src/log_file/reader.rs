//! Reading a log, and telling what stands from what was cut short.

use std::io::{self, BufRead};

use suqiu::log::{BrokenLink, EventHash, Verifier};
use suqiu::petition::{Event, ReadEvent};
use suqiu::{Fault, FaultKind, Text};

/// What was read.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    /// How many events stand.
    pub(crate) events: u64,
    /// Up to which byte the log stands.
    pub(crate) good: u64,
    /// The hash of the last event that stands.
    pub(crate) last: Option<EventHash>,
    /// What follows.
    pub(crate) tail: Option<Tail>,
}

/// What follows the last whole command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tail {
    /// A command that was cut short: it was never acknowledged.
    Torn {
        /// How many bytes.
        bytes: u64,
        /// How many whole lines among them.
        lines: u64,
    },
    /// Events of several commands without the empty lines of this writer: another one wrote them.
    /// They are read like all others.
    Foreign,
}

/// Why a log cannot be read.
#[derive(Debug)]
pub(crate) enum ScanError {
    /// The file cannot be read.
    Io(io::Error),
    /// The first broken link.
    Broken(BrokenLink),
    /// A line of the chain that is no event.
    NoEvent(Fault),
}

impl From<io::Error> for ScanError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

struct Scanner<F> {
    verifier: Verifier,
    scan: Scan,
    take: F,
    /// The lines of the paragraph that is not over, with their numbers in the file.
    paragraph: Vec<(u64, String)>,
}

/// Reads a log from its first line, checks every link, and hands over the events that stand.
pub(crate) fn scan(
    mut source: impl BufRead,
    take: impl FnMut(ReadEvent, u64),
) -> Result<Scan, ScanError> {
    let mut scanner = Scanner {
        verifier: Verifier::new(),
        scan: Scan::default(),
        take,
        paragraph: Vec::new(),
    };
    let mut offset: u64 = 0;
    let mut number: u64 = 0;
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        let read = source.read_until(b'\n', &mut bytes)?;
        offset = offset.saturating_add(u64::try_from(read).unwrap_or(u64::MAX));
        number = number.saturating_add(1);
        let whole = bytes.last() == Some(&b'\n');
        if !whole {
            break;
        }
        bytes.pop();
        if bytes.is_empty() {
            scanner.finish_paragraph(offset)?;
        } else {
            // What is not UTF-8 is no line of a chain either.
            let line = String::from_utf8_lossy(&bytes).into_owned();
            scanner.paragraph.push((number, line));
        }
    }
    scanner.finish(offset, !bytes.is_empty())
}

impl<F: FnMut(ReadEvent, u64)> Scanner<F> {
    fn finish_paragraph(&mut self, offset: u64) -> Result<(), ScanError> {
        for (number, line) in std::mem::take(&mut self.paragraph) {
            // The verifier counts links; people count lines.
            self.verifier.check(&line).map_err(|link| {
                ScanError::Broken(BrokenLink {
                    line: number,
                    ..link
                })
            })?;
            let event = Event::read(&line).map_err(|error| no_event(number, &error))?;
            (self.take)(event, offset);
        }
        self.scan.good = offset;
        self.scan.events = self.verifier.lines();
        self.scan.last = self.verifier.last();
        Ok(())
    }

    fn finish(mut self, offset: u64, cut: bool) -> Result<Scan, ScanError> {
        if self.paragraph.is_empty() && !cut {
            return Ok(self.scan);
        }
        let mut commands = self.paragraph.iter().map(|(_, line)| command_of(line));
        let first = commands.next();
        let several = commands.any(|one| Some(one) != first);
        if several {
            self.finish_paragraph(offset)?;
            self.scan.tail = Some(Tail::Foreign);
        } else {
            self.scan.tail = Some(Tail::Torn {
                bytes: offset.saturating_sub(self.scan.good),
                lines: u64::try_from(self.paragraph.len()).unwrap_or(u64::MAX),
            });
        }
        Ok(self.scan)
    }
}

/// The command that a line names, if it names one.
fn command_of(line: &str) -> Option<String> {
    let value: serde_json::Value = serde_json::from_str(line).ok()?;
    value.get("command")?.as_str().map(str::to_owned)
}

fn no_event(line: u64, error: &suqiu::petition::EventError) -> ScanError {
    ScanError::NoEvent(
        Fault::new(
            FaultKind::Log,
            "log.no_event",
            Text::new(
                format!("链上的这一行不是信访事件：{error}"),
                format!("a line of the chain is no event of a petition: {error}"),
            ),
            Text::fixed(
                "确认这是本程序写的日志",
                "make sure that this is a log written by this program",
            ),
        )
        .at(format!("line {line}")),
    )
}
