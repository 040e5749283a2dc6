//! What is wrong with a pack, where, and what to do about it.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::codes::{FindingCode, Severity};
use crate::text::{Lang, Text};

/// One thing that is wrong with a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// Its stable code.
    pub code: FindingCode,
    /// The column in characters, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// The line of the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub excerpt: Option<Excerpt>,
    /// The name of the pack's text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// What to do.
    pub help: Text,
    /// The line, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// What is wrong.
    pub message: Text,
    /// The path of the field, like `clocks.XF-HANDLE.budget`; empty for the whole pack.
    pub path: String,
    /// How bad it is.
    pub severity: Severity,
}

/// A line of a pack's text, and the part of it that is meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Excerpt {
    /// The line.
    pub text: String,
    /// How many characters are meant, from the finding's column on.
    pub width: u32,
}

impl Finding {
    /// A finding without a place in a text.
    pub(super) fn new(code: FindingCode, path: impl Into<String>, fill: &[(&str, &str)]) -> Self {
        Self {
            code,
            column: None,
            excerpt: None,
            file: None,
            help: code.help().fill(fill),
            line: None,
            message: code.message().fill(fill),
            path: path.into(),
            severity: code.severity(),
        }
    }

    /// With another help.
    #[must_use]
    pub(super) fn with_help(mut self, help: Text) -> Self {
        self.help = help;
        self
    }

    /// The finding with its excerpt, as it is printed.
    pub fn render(&self, lang: Lang) -> String {
        let mut out = String::new();
        let _ = self.write(&mut out, lang); // writing to a string cannot fail
        out
    }

    fn write(&self, out: &mut dyn fmt::Write, lang: Lang) -> fmt::Result {
        let severity = match (self.severity, lang) {
            (Severity::Error, Lang::En) => "error",
            (Severity::Warning, Lang::En) => "warning",
            (Severity::Error, Lang::Zh) => "错误",
            (Severity::Warning, Lang::Zh) => "警告",
        };
        writeln!(
            out,
            "{severity}[{}]: {}",
            self.code.wire(),
            self.message.get(lang)
        )?;
        let number = self.line.map(|line| line.to_string()).unwrap_or_default();
        let margin = " ".repeat(number.len());
        if let Some(file) = &self.file {
            write!(out, "{margin}--> {file}")?;
            if let Some(line) = self.line {
                write!(out, ":{line}:{}", self.column.unwrap_or(1))?;
            }
            if !self.path.is_empty() {
                write!(out, " ({})", self.path)?;
            }
            writeln!(out)?;
        } else if !self.path.is_empty() {
            writeln!(out, "{margin}--> {}", self.path)?;
        }
        if let (Some(excerpt), Some(_)) = (&self.excerpt, self.line) {
            let column = usize::try_from(self.column.unwrap_or(1))
                .unwrap_or(1)
                .saturating_sub(1);
            let width = usize::try_from(excerpt.width).unwrap_or(1);
            let before: usize = excerpt.text.chars().take(column).map(columns).sum();
            let meant: usize = excerpt
                .text
                .chars()
                .skip(column)
                .take(width)
                .map(columns)
                .sum();
            writeln!(out, "{margin} |")?;
            writeln!(out, "{number} | {}", excerpt.text.replace('\t', " "))?;
            writeln!(
                out,
                "{margin} | {}{}",
                " ".repeat(before),
                "^".repeat(meant.max(1))
            )?;
        }
        let help = self.help.get(lang);
        if !help.is_empty() {
            let word = if lang == Lang::En { "help" } else { "办法" };
            writeln!(out, "{margin} = {word}: {help}")?;
        }
        Ok(())
    }
}

/// How many columns of a terminal a character takes; East Asian ones take two.
fn columns(c: char) -> usize {
    match u32::from(c) {
        0x1100..=0x115f
        | 0x2e80..=0xa4cf
        | 0xac00..=0xd7a3
        | 0xf900..=0xfaff
        | 0xfe30..=0xfe6f
        | 0xff00..=0xff60
        | 0xffe0..=0xffe6
        | 0x20000..=0x3fffd => 2,
        _ => 1,
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, Lang::En)
    }
}

/// A pack that cannot be used, with everything that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LoadError {
    /// What was found, errors and warnings, in the order of the texts.
    pub findings: Vec<Finding>,
}

impl LoadError {
    pub(super) fn one(finding: Finding) -> Self {
        Self {
            findings: vec![finding],
        }
    }

    /// All findings as they are printed.
    pub fn render(&self, lang: Lang) -> String {
        self.findings
            .iter()
            .map(|finding| finding.render(lang))
            .collect::<Vec<_>>()
            .join("\n")
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Lang::En))
    }
}

impl std::error::Error for LoadError {}
