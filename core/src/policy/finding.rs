//! What is wrong with a pack, where, and what to do about it.

use std::fmt;

use serde::Serialize;

use super::codes::{FindingCode, Severity};
use crate::json::FromJson;
use crate::text::{Lang, Text};

/// One thing that is wrong with a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
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

    /// The finding as it is printed. Where packs are read as TOML it shows the line and what of it is
    /// meant; a build without the feature `toml` names the place alone.
    ///
    /// ```
    /// # #[cfg(feature = "toml")] {
    /// use suqiu::Lang;
    /// use suqiu::policy::{PackText, Policy};
    /// let text = "[pack]\nid = \"cn.example\"\nextends = \"cn.nationall\"\n";
    /// let error = Policy::load(&[PackText::toml("county.toml", text)], "cn.example").unwrap_err();
    /// let shown = error.findings[0].render(Lang::En);
    /// assert!(shown.contains("  |           ^^^^^^^^^^^^^^ pack.extends"), "{shown}");
    /// # }
    /// ```
    pub fn render(&self, lang: Lang) -> String {
        #[cfg(feature = "toml")]
        let shown = super::drawn::draw(self, lang, &annotate_snippets::Renderer::plain());
        #[cfg(not(feature = "toml"))]
        let shown = self.lines(lang);
        shown + "\n"
    }

    /// The same in the colours of a terminal.
    #[cfg(feature = "toml")]
    pub fn render_coloured(&self, lang: Lang) -> String {
        super::drawn::draw(self, lang, &annotate_snippets::Renderer::styled()) + "\n"
    }

    /// Code, message, place and help, each in a line.
    #[cfg(not(feature = "toml"))]
    fn lines(&self, lang: Lang) -> String {
        let (severity, help) = match (self.severity, lang) {
            (Severity::Error, Lang::En) => ("error", "  = help: "),
            (Severity::Warning, Lang::En) => ("warning", "  = help: "),
            (Severity::Error, Lang::Zh) => ("错误", "  = 办法: "),
            (Severity::Warning, Lang::Zh) => ("警告", "  = 办法: "),
        };
        let (code, message) = (self.code.wire(), self.message.get(lang));
        let place = match (&self.file, self.line) {
            (Some(file), Some(line)) => format!("{file}:{line}:{}", self.column.unwrap_or(1)),
            (Some(file), None) => file.clone(),
            (None, _) => String::new(),
        };
        let lines = [
            (" --> ", &*place),
            (" --> ", &*self.path),
            (help, self.help.get(lang)),
        ];
        let written = lines.into_iter().filter(|(_, text)| !text.is_empty());
        let rest: String = written
            .flat_map(|(mark, text)| ["\n", mark, text])
            .collect();
        format!("{severity}[{code}]: {message}{rest}")
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(Lang::En))
    }
}

/// A pack that cannot be used, with everything that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
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
