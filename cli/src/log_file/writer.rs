//! Writing a log: whole commands, in batches, on the disk before anyone is told.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{BufReader, Write};
use std::path::{Path, PathBuf};

use suqiu::log::{Chain, HashAlgorithm};
use suqiu::petition::{Event, ReadEvent};
use suqiu::{Fault, Text};

use super::reader::{Scan, ScanError, Tail, scan};
use crate::exit::Failure;
use crate::progress;
use crate::screen::Screen;

/// A log that is open for writing, and locked against other writers.
pub(crate) struct LogWriter {
    file: File,
    path: PathBuf,
    chain: Chain,
    /// Whole commands that are not on the disk.
    waiting: String,
    line: String,
}

impl LogWriter {
    /// Opens a log, checks it, hands over its events, and cuts off a command that was cut short.
    pub(crate) fn open(
        path: &Path,
        hash: Option<HashAlgorithm>,
        screen: &Screen,
        take: impl FnMut(ReadEvent),
    ) -> Result<(Self, Scan), Failure> {
        let io = |error: std::io::Error| Failure::io(path, &error);
        let new = !path.exists();
        let file = OpenOptions::new()
            .create(true)
            .read(true)
            .append(true)
            .open(path)
            .map_err(io)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Failure::locked(path)),
            Err(TryLockError::Error(error)) => return Err(io(error)),
        }
        if new {
            sync_folder(path).map_err(io)?;
        }
        let scan = read(&file, path, screen, take)?;
        match scan.tail {
            None => {}
            Some(Tail::Torn { .. }) => {
                file.set_len(scan.good).map_err(io)?;
                file.sync_all().map_err(io)?;
            }
            Some(Tail::Foreign) => return Err(foreign(path)),
        }
        let chain = match (scan.last, hash) {
            (None, hash) => Chain::start(hash.unwrap_or_default()),
            (Some(last), hash) => {
                if let Some(hash) = hash.filter(|hash| *hash != last.algorithm()) {
                    return Err(other_hash(path, last.algorithm(), hash));
                }
                Chain::resume(last)
            }
        };
        let writer = Self {
            file,
            path: path.to_owned(),
            chain,
            waiting: String::new(),
            line: String::new(),
        };
        Ok((writer, scan))
    }

    /// Adds the events of one command, to be written with the next [`commit`](Self::commit).
    pub(crate) fn add(&mut self, events: &[Event]) -> Result<(), Failure> {
        for event in events {
            self.chain
                .seal(event, &mut self.line)
                .map_err(|error| Failure::bad_input(error.into()))?;
            self.waiting.push_str(&self.line);
            self.waiting.push('\n');
        }
        if !events.is_empty() {
            self.waiting.push('\n');
        }
        Ok(())
    }

    /// Puts what was added on the disk. After it, and not before, it may be acknowledged.
    pub(crate) fn commit(&mut self) -> Result<(), Failure> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        let written = self.file.write_all(self.waiting.as_bytes());
        written
            .and_then(|()| self.file.sync_data())
            .map_err(|error| Failure::io(&self.path, &error))?;
        self.waiting.clear();
        Ok(())
    }

    /// The hash of the last event, with those that wait.
    pub(crate) fn last(&self) -> Option<suqiu::log::EventHash> {
        self.chain.last()
    }
}

fn read(
    file: &File,
    path: &Path,
    screen: &Screen,
    mut take: impl FnMut(ReadEvent),
) -> Result<Scan, Failure> {
    let total = file
        .metadata()
        .map_err(|error| Failure::io(path, &error))?
        .len();
    let bar = progress::over_bytes(total, screen.pick("读取日志", "reading the log"), screen);
    let result = scan(BufReader::with_capacity(1 << 20, file), |event, offset| {
        bar.set_position(offset);
        take(event);
    });
    bar.finish_and_clear();
    result.map_err(|error| failure(path, error))
}

/// What is wrong with a log that cannot be read.
pub(crate) fn failure(path: &Path, error: ScanError) -> Failure {
    match error {
        ScanError::Io(error) => Failure::io(path, &error),
        ScanError::Broken(link) => Failure::broken_log(link),
        ScanError::NoEvent(fault) => Failure::bad_input(fault),
    }
}

/// A new name in a folder is on the disk only once the folder is.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    if cfg!(unix) {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    Ok(())
}

fn foreign(path: &Path) -> Failure {
    Failure::log(
        "log.foreign",
        Text::fixed(
            "{path} 末尾的事件没有用空行分隔命令，不是本程序写的",
            "the last events of {path} have no empty lines between commands: another program wrote \
             them",
        )
        .fill(&[("path", &path.display().to_string())]),
        Text::fixed(
            "确认最后一条命令的事件齐全后，在末尾加一个空行",
            "make sure that the events of the last command are all there, then end the file with an \
             empty line",
        ),
    )
}

fn other_hash(path: &Path, has: HashAlgorithm, asked: HashAlgorithm) -> Failure {
    let values = [
        ("path", &*path.display().to_string()),
        ("has", has.wire()),
        ("asked", asked.wire()),
    ];
    Failure::bad_input(Fault::new(
        suqiu::FaultKind::Log,
        "log.other_hash",
        Text::fixed(
            "日志 {path} 用的是 {has}，不能改用 {asked}",
            "the log {path} is chained with {has} and cannot go on with {asked}",
        )
        .fill(&values),
        Text::fixed(
            "去掉 --hash，或者另开一个日志",
            "leave --hash out, or begin another log",
        ),
    ))
}
