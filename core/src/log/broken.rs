//! What is wrong with a log, in words.

use std::fmt;

use serde::Serialize;

use super::hash::{EventHash, HashAlgorithm};
use crate::json::FromJson;
use crate::text::Text;

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum LinkProblem {
    /// The line is no JSON object.
    NotJson,
    /// The line is JSON, but not in the canonical form: it was written or changed by other means.
    NotCanonical,
    /// `hash` or `prev` is missing, or no hash.
    NotSealed {
        /// The key.
        key: String,
    },
    /// `prev` is not the hash of the line before: a line is missing, was put in or moved.
    PrevMismatch {
        /// The hash of the line before.
        expected: Option<EventHash>,
        /// What the line says.
        found: Option<EventHash>,
    },
    /// `hash` is not the hash of the line: the line was changed.
    HashMismatch {
        /// The hash of what the line holds.
        expected: EventHash,
        /// What the line says.
        found: EventHash,
    },
    /// The line uses another hash function than the line before.
    AlgorithmChanged {
        /// That of the line before.
        expected: HashAlgorithm,
        /// That of the line.
        found: HashAlgorithm,
    },
}

/// The first broken link of a log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BrokenLink {
    /// The line, from 1.
    pub line: u64,
    /// What is wrong with it.
    pub problem: LinkProblem,
}

impl BrokenLink {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self.problem {
            LinkProblem::NotJson => "log.not_json",
            LinkProblem::NotCanonical => "log.not_canonical",
            LinkProblem::NotSealed { .. } => "log.not_sealed",
            LinkProblem::PrevMismatch { .. } => "log.prev_mismatch",
            LinkProblem::HashMismatch { .. } => "log.hash_mismatch",
            LinkProblem::AlgorithmChanged { .. } => "log.algorithm_changed",
        }
    }

    /// What is wrong, in words.
    pub fn message(&self) -> Text {
        let line = self.line.to_string();
        let text = |zh, en| Text::fixed(zh, en).fill(&[("line", &line)]);
        match &self.problem {
            LinkProblem::NotJson => {
                text("第{line}行不是JSON对象", "line {line} is no JSON object")
            }
            LinkProblem::NotCanonical => text(
                "第{line}行不是规范JSON（RFC 8785），曾被其他程序改写",
                "line {line} is not canonical JSON (RFC 8785): something else has rewritten it",
            ),
            LinkProblem::NotSealed { key } => {
                text("第{line}行缺少有效的“{key}”", "line {line} has no valid `{key}`")
                    .fill(&[("key", key)])
            }
            LinkProblem::PrevMismatch { expected, found } => {
                let word = |hash: &Option<EventHash>| {
                    hash.map_or_else(|| "\"\"".to_owned(), |hash| hash.to_string())
                };
                text(
                    "第{line}行没有接上前一行：应为`{expected}`，实为`{found}`；有记录被删除、插入或者调换",
                    "line {line} does not follow the line before: `prev` should be {expected} and is \
                     {found}; a record was removed, put in or moved",
                )
                .fill(&[("expected", &word(expected)), ("found", &word(found))])
            }
            LinkProblem::HashMismatch { expected, found } => text(
                "第{line}行的内容与其哈希不符：内容的哈希为`{expected}`，行内写的是`{found}`；该记录被改动过",
                "line {line} does not match its hash: its content hashes to {expected}, the line says \
                 {found}; the record was changed",
            )
            .fill(&[("expected", &expected.to_string()), ("found", &found.to_string())]),
            LinkProblem::AlgorithmChanged { expected, found } => text(
                "第{line}行换了哈希算法：前一行为`{expected}`，本行为`{found}`",
                "line {line} changes the hash function from {expected} to {found}",
            )
            .fill(&[("expected", expected.wire()), ("found", found.wire())]),
        }
    }

    /// What to do about it.
    pub const fn remedy(&self) -> Text {
        match self.problem {
            LinkProblem::NotJson | LinkProblem::NotCanonical | LinkProblem::NotSealed { .. } => {
                Text::fixed(
                    "恢复由本库写出的原始记录；不要用其他工具编辑或者格式化日志",
                    "bring back the line as the library wrote it; do not edit or format a log with \
                     other tools",
                )
            }
            LinkProblem::PrevMismatch { .. } | LinkProblem::HashMismatch { .. } => Text::fixed(
                "此行以前的记录可信；从备份取回此行及以后的记录，并查明何人何时改动",
                "the lines before this one stand; bring back this one and those after it from a \
                 backup, and find out who changed it and when",
            ),
            LinkProblem::AlgorithmChanged { .. } => Text::fixed(
                "一条记录链只用一种哈希算法；用 Chain::resume 续写可以避免",
                "a chain keeps one hash function; continue it with `Chain::resume`",
            ),
        }
    }
}

impl fmt::Display for BrokenLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message().en)
    }
}

impl std::error::Error for BrokenLink {}
