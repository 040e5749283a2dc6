//! How a command ends: one table of exit codes, the same for all commands.

use std::fmt::Write as _;
use std::path::Path;

use suqiu::log::BrokenLink;
use suqiu::policy::LoadError;
use suqiu::{Fault, Lang, Text};

use crate::screen::Screen;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// Done, and nothing needs attention.
    Fine,
    /// Done, and something needs attention: a finding, a refusal, something late.
    Attention,
    /// Something that was handed in cannot be read or used.
    BadInput,
    /// The log is broken.
    BrokenLog,
    /// A file cannot be read, written or locked.
    Io,
}

impl Exit {
    /// The code. 2 is left to wrong usage, which the parser of arguments answers.
    pub(crate) const fn code(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Attention => 1,
            Self::BadInput => 3,
            Self::BrokenLog => 4,
            Self::Io => 5,
        }
    }
}

/// Why a command could not go on.
#[derive(Debug)]
pub(crate) struct Failure {
    exit: Exit,
    fault: Box<Fault>,
    /// Nobody reads any more: there is nothing to say, and nobody to say it to.
    silent: bool,
}

impl Failure {
    pub(crate) fn bad_input(fault: Fault) -> Self {
        Self {
            exit: Exit::BadInput,
            fault: Box::new(fault),
            silent: false,
        }
    }

    pub(crate) fn broken_log(link: BrokenLink) -> Self {
        Self {
            exit: Exit::BrokenLog,
            fault: Box::new(link.into()),
            silent: false,
        }
    }

    pub(crate) fn log(code: &'static str, message: Text, next: Text) -> Self {
        Self {
            exit: Exit::BrokenLog,
            fault: Box::new(Fault::new(suqiu::FaultKind::Log, code, message, next)),
            silent: false,
        }
    }

    pub(crate) fn locked(path: &Path) -> Self {
        let path = path.display().to_string();
        let fault = Fault::new(
            suqiu::FaultKind::Log,
            "log.locked",
            Text::fixed(
                "另一个进程正在写日志 {path}",
                "another process is writing the log {path}",
            )
            .fill(&[("path", &path)]),
            Text::fixed(
                "等它结束；一个日志同时只由一个进程写",
                "wait for it; a log is written by one process at a time",
            ),
        );
        Self {
            exit: Exit::Io,
            fault: Box::new(fault),
            silent: false,
        }
    }

    pub(crate) fn io(path: &Path, error: &std::io::Error) -> Self {
        let values = [
            ("path", &*path.display().to_string()),
            ("why", &*error.to_string()),
        ];
        let fault = Fault::new(
            suqiu::FaultKind::Input,
            "io.failed",
            Text::fixed("{path}：{why}", "{path}: {why}").fill(&values),
            Text::fixed(
                "检查路径、权限和磁盘空间",
                "check path, permissions and disk space",
            ),
        );
        Self {
            exit: Exit::Io,
            fault: Box::new(fault),
            silent: false,
        }
    }

    /// Says what went wrong on standard error.
    pub(crate) fn report(&self, screen: &Screen) -> Exit {
        if !self.silent {
            if screen.json() {
                eprintln!("{}", self.fault.to_json());
            } else {
                eprint!("{}", render(&self.fault, screen.lang()));
            }
        }
        self.exit
    }
}

impl From<LoadError> for Failure {
    fn from(error: LoadError) -> Self {
        Self::bad_input(error.into())
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self::bad_input(fault)
    }
}

impl From<suqiu::clock::ClockError> for Failure {
    fn from(error: suqiu::clock::ClockError) -> Self {
        Self::bad_input(error.into())
    }
}

/// What is written to the terminal.
impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        let silent = error.kind() == std::io::ErrorKind::BrokenPipe;
        Self {
            silent,
            ..Self::io(Path::new("-"), &error)
        }
    }
}

fn render(fault: &Fault, lang: Lang) -> String {
    if !fault.findings.is_empty() {
        let findings = fault.findings.iter().map(|finding| finding.render(lang));
        return findings.collect::<Vec<_>>().join("\n");
    }
    let (wrong, next) = match lang {
        Lang::Zh => ("错误", "办法"),
        Lang::En => ("error", "help"),
    };
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{wrong}[{}]: {}", fault.code, fault.message.get(lang));
    if let Some(place) = &fault.place {
        let _ = writeln!(out, " --> {place}");
    }
    let _ = writeln!(out, "  = {next}: {}", fault.next.get(lang));
    out
}
