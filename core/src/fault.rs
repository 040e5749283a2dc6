//! One form for everything that can go wrong, the same in every language.

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;

use crate::calendar::CalendarError;
use crate::clock::{ClockError, SweepError, TermsError};
use crate::directory::DirectoryError;
use crate::id::IdError;
use crate::instant::InstantError;
use crate::json::FromJson;
use crate::json::Misread;
use crate::log::{BrokenLink, CanonicalError};
use crate::petition::{ActKind, EventError, Refusal, SNAPSHOT_VERSION, SnapshotError, WordsError};
use crate::policy::{Finding, LoadError, Severity};
use crate::routing::RouteError;
use crate::text::{Lang, Text};

/// To which family a fault belongs; languages give each an exception of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// A command is refused; nothing changed.
    Refusal,
    /// A policy pack cannot be used.
    Pack,
    /// A directory cannot be used.
    Directory,
    /// A calendar cannot be used, or a date has no answer on it.
    Calendar,
    /// A clock has no answer.
    Clock,
    /// A log is broken, or something cannot be sealed into one.
    Log,
    /// Records cannot be audited.
    Audit,
    /// What was handed in is not of the form asked for.
    Input,
    /// A fault of the library itself.
    Internal,
    /// A command of field work could not be brought to the server: nobody knows why yet.
    Field,
}

impl FaultKind {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Refusal,
        Self::Pack,
        Self::Directory,
        Self::Calendar,
        Self::Clock,
        Self::Log,
        Self::Audit,
        Self::Input,
        Self::Internal,
        Self::Field,
    ];
}

/// Something that went wrong: a stable code, where, why, and what to do next.
///
/// ```
/// use suqiu::{Fault, FaultKind};
/// let fault = Fault::from("2026-13-01".parse::<suqiu::Instant>().unwrap_err());
/// assert_eq!((fault.kind, &*fault.code), (FaultKind::Input, "input.time"));
/// assert!(fault.next.en.contains("RFC 3339"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// The articles behind a refusal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub article: Option<Cow<'static, str>>,
    /// The stable code.
    pub code: Cow<'static, str>,
    /// What is wrong with a pack, one by one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Finding>,
    /// Its family.
    pub kind: FaultKind,
    /// What is wrong.
    pub message: Text,
    /// What to do next.
    pub next: Text,
    /// Where: a line and column, a path in JSON, a row and column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The commands that are possible now, where a refusal depends on that.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub possible: Vec<ActKind>,
}

impl Fault {
    /// A fault with a fixed code.
    pub fn new(kind: FaultKind, code: &'static str, message: Text, next: Text) -> Self {
        Self {
            article: None,
            code: Cow::Borrowed(code),
            findings: Vec::new(),
            kind,
            message,
            next,
            place: None,
            possible: Vec::new(),
        }
    }

    /// With the place where it is.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// JSON that is not of the form asked for.
    pub(crate) fn unreadable(what: &str, path: &str, error: &Misread) -> Self {
        let mut place = format!("line {}, column {}", error.line(), error.column());
        if !path.is_empty() && path != "." {
            place = format!("{path} ({place})");
        }
        let why = error.text();
        let fault = Self::new(
            FaultKind::Input,
            "input.unreadable",
            Text::new(
                format!("{}无法读取：{}", handed_in(what), why.zh),
                format!("{what} cannot be read: {}", why.en),
            ),
            Text::fixed(
                "按公布的 JSON Schema 改正",
                "correct it to the published JSON Schema",
            ),
        );
        fault.at(place)
    }

    /// Bytes that are not UTF-8.
    pub fn not_utf8(what: &str, valid_up_to: usize) -> Self {
        Self::new(
            FaultKind::Input,
            "input.utf8",
            Text::new(
                format!("{}不是 UTF-8 编码", handed_in(what)),
                format!("{what} is not UTF-8"),
            ),
            Text::fixed("用 UTF-8 编码", "encode it as UTF-8"),
        )
        .at(format!("byte {valid_up_to}"))
    }

    /// A fault of the library itself: a panic that was caught at a boundary.
    pub fn internal(detail: &str) -> Self {
        Self::new(
            FaultKind::Internal,
            "internal.panic",
            Text::new(
                format!("库内部错误：{detail}"),
                format!("a fault inside the library: {detail}"),
            ),
            Text::fixed(
                "没有任何改变；请连同输入一起报告",
                "nothing was changed; report it together with the input",
            ),
        )
    }

    /// As canonical JSON.
    pub fn to_json(&self) -> String {
        // A fault holds no float and no other key than a string: it can always be written.
        crate::log::to_canonical(self).unwrap_or_default()
    }

    /// The message and what to do next, in one language.
    pub fn text(&self, lang: Lang) -> String {
        let place = self
            .place
            .as_ref()
            .map(|place| format!("{place}: "))
            .unwrap_or_default();
        format!(
            "{place}{} [{}] {}",
            self.message.get(lang),
            self.code,
            self.next.get(lang)
        )
    }
}

/// What was handed in, in Chinese: the callers name it in English.
fn handed_in(what: &str) -> &'static str {
    match what {
        "command" => "命令",
        "commands" => "各个命令",
        "day" => "日期",
        "decision" => "决定",
        "dossier" => "案卷",
        "entries" | "entry" => "手机上的记录",
        "event" | "events" => "事件",
        "facts" => "事实",
        "hash" => "哈希",
        "options" => "选项",
        "outbox" => "待发箱",
        "parts" => "编码的各部分",
        "policy" => "规则包",
        "question" => "问题",
        "roll" => "顺延方式",
        "snapshot" | "snapshots" => "快照",
        _ => "输入",
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(Lang::En))
    }
}

impl std::error::Error for Fault {}

impl From<RouteError> for Fault {
    fn from(error: RouteError) -> Self {
        Self::new(
            FaultKind::Input,
            error.code(),
            error.message(),
            error.remedy(),
        )
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Self {
        let mut fault = Self::new(
            FaultKind::Refusal,
            refusal.code.wire(),
            refusal.message,
            refusal.next,
        );
        fault.article = Some(refusal.article);
        fault.possible = refusal.possible;
        fault
    }
}

impl From<LoadError> for Fault {
    fn from(error: LoadError) -> Self {
        // A warning that was found before does not make the pack unusable.
        let mut errors = error.findings.iter();
        let first = errors
            .find(|finding| finding.severity == Severity::Error)
            .or(error.findings.first());
        let message = first.map_or_else(
            || Text::fixed("规则包不可用", "the pack cannot be used"),
            |finding| finding.message.clone(),
        );
        let next = first.map_or_else(
            || Text::fixed("改正规则包", "correct the pack"),
            |finding| finding.help.clone(),
        );
        let place = first.and_then(
            |finding| match (&finding.file, finding.line, finding.column) {
                (Some(file), Some(line), Some(column)) => Some(format!("{file}:{line}:{column}")),
                (Some(file), _, _) => Some(format!("{file}: {}", finding.path)),
                _ => None,
            },
        );
        let mut fault = Self::new(FaultKind::Pack, "pack.refused", message, next);
        if let Some(finding) = first {
            fault.code = Cow::Borrowed(finding.code.wire());
        }
        fault.place = place;
        fault.findings = error.findings;
        fault
    }
}

impl From<DirectoryError> for Fault {
    fn from(error: DirectoryError) -> Self {
        Self::new(
            FaultKind::Directory,
            error.code(),
            error.message(),
            error.remedy(),
        )
    }
}

impl From<CalendarError> for Fault {
    fn from(error: CalendarError) -> Self {
        Self::new(
            FaultKind::Calendar,
            error.code(),
            error.message(),
            error.remedy(),
        )
    }
}

impl From<ClockError> for Fault {
    fn from(error: ClockError) -> Self {
        Self::new(
            FaultKind::Clock,
            error.code(),
            error.message(),
            error.remedy(),
        )
    }
}

impl From<SweepError> for Fault {
    fn from(error: SweepError) -> Self {
        Self::new(
            FaultKind::Clock,
            "clock.column",
            error.message(),
            Text::fixed(
                "各列等长，单位代码和数值在范围之内",
                "give columns of one length, with unit codes and values in range",
            ),
        )
    }
}

impl From<BrokenLink> for Fault {
    fn from(link: BrokenLink) -> Self {
        Self::new(FaultKind::Log, link.code(), link.message(), link.remedy())
            .at(format!("line {}", link.line))
    }
}

impl From<CanonicalError> for Fault {
    fn from(error: CanonicalError) -> Self {
        let why = error.message();
        Self::new(
            FaultKind::Log,
            "log.not_canonical_value",
            Text::new(format!("无法写成规范 JSON：{}", why.zh), why.en),
            Text::fixed(
                "数字用整数，小数写成字符串",
                "write numbers as integers, decimals as strings",
            ),
        )
    }
}

impl From<InstantError> for Fault {
    fn from(error: InstantError) -> Self {
        Self::new(
            FaultKind::Input,
            "input.time",
            error.message(),
            Text::fixed(
                "写成带时区偏移的 RFC 3339，如 2026-03-02T09:30:00+08:00",
                "write RFC 3339 with its offset, like 2026-03-02T09:30:00+08:00",
            ),
        )
    }
}

impl From<IdError> for Fault {
    fn from(error: IdError) -> Self {
        Self::new(
            FaultKind::Input,
            "input.id",
            error.message(),
            Text::fixed(
                "用 1 至 128 字节、不含空白的编号",
                "use an identifier of 1 to 128 bytes without white space",
            ),
        )
    }
}

impl From<WordsError> for Fault {
    fn from(error: WordsError) -> Self {
        Self::new(
            FaultKind::Input,
            "input.words",
            error.message(),
            Text::fixed("用 1 至 4000 字说明", "say it in 1 to 4,000 characters"),
        )
    }
}

impl From<TermsError> for Fault {
    fn from(error: TermsError) -> Self {
        Self::new(
            FaultKind::Input,
            "input.period",
            error.message(),
            Text::fixed(
                "写成 15 days、5 working days、1/2 这样的形式",
                "write it like 15 days, 5 working days, 1/2",
            ),
        )
    }
}

impl From<EventError> for Fault {
    fn from(error: EventError) -> Self {
        Self::new(
            FaultKind::Input,
            "input.event",
            error.message(),
            Text::fixed(
                "按本库写出的原样交回事件",
                "hand events back as the library wrote them",
            ),
        )
    }
}

impl From<SnapshotError> for Fault {
    fn from(error: SnapshotError) -> Self {
        let zh = match &error {
            SnapshotError::Unreadable(reason) => format!("快照无法读取：{}", reason.zh),
            SnapshotError::Version(found) => {
                format!("快照的版本是 {found}，本库只读版本 {SNAPSHOT_VERSION}")
            }
        };
        Self::new(
            FaultKind::Input,
            "input.snapshot",
            Text::new(zh, error.to_string()),
            Text::fixed("改为从事件重建", "fold the events instead"),
        )
    }
}
