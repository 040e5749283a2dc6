//! Why JSON is not what was asked for, in parts, so that a finding can suggest.

use std::fmt;

use super::names::Names;
use super::scan::{Reader, line_and_column};
use crate::text::Text;

/// What is wrong.
#[derive(Debug)]
pub(crate) enum What {
    /// A key that is not known there.
    UnknownKey { key: String, expected: Names },
    /// A name that is none of those possible.
    UnknownName { name: String, expected: Names },
    /// A key is missing.
    MissingKey(&'static str),
    /// A key is there twice.
    Twice(String),
    /// Another kind of value, or (`of_value`) the right kind with a value that cannot be.
    WrongKind {
        of_value: bool,
        found: String,
        expected: &'static str,
    },
    /// Not JSON.
    Syntax(&'static str),
    /// What the type itself says.
    Other(Text),
}

/// Why a text cannot be read: what is wrong and where the reader stood.
///
/// Boxed, so that reading what is right moves little.
#[derive(Debug)]
pub struct Misread(Box<Inner>);

#[derive(Debug)]
struct Inner {
    what: What,
    /// How many bytes were read.
    at: Option<usize>,
    /// Whether it is about the key that was read last rather than about a value.
    on_key: bool,
    /// From 1; known when the whole text is given up.
    line: usize,
    column: usize,
}

impl Misread {
    #[cold]
    #[inline(never)]
    pub(super) fn new(what: What) -> Self {
        Self(Box::new(Inner {
            what,
            at: None,
            on_key: false,
            line: 0,
            column: 0,
        }))
    }

    /// Another kind of value than what is expected.
    #[cold]
    #[inline(never)]
    pub(super) fn wrong_type(found: String, expected: &'static str) -> Self {
        Self::wrong_kind(false, found, expected)
    }

    /// The kind of value that is expected, and none that can be.
    #[cold]
    #[inline(never)]
    pub(super) fn wrong_value(found: String, expected: &'static str) -> Self {
        Self::wrong_kind(true, found, expected)
    }

    fn wrong_kind(of_value: bool, found: String, expected: &'static str) -> Self {
        Self::new(What::WrongKind {
            of_value,
            found,
            expected,
        })
    }

    /// A key that is missing.
    #[cold]
    #[inline(never)]
    pub(crate) fn missing(key: &'static str) -> Self {
        Self::new(What::MissingKey(key))
    }

    /// What the type itself says of the value that was read last.
    #[cold]
    #[inline(never)]
    pub(crate) fn said(text: Text, reader: &Reader<'_>) -> Self {
        Self::new(What::Other(text)).placed(reader.at)
    }

    pub(crate) fn what(&self) -> &What {
        &self.0.what
    }

    /// How many bytes of the text were read when it went wrong.
    pub(crate) fn at(&self) -> usize {
        self.0.at.unwrap_or_default()
    }

    pub(crate) fn on_key(&self) -> bool {
        self.0.on_key
    }

    /// The line, from 1.
    pub(crate) fn line(&self) -> usize {
        self.0.line
    }

    /// The column, from 1, in bytes.
    pub(crate) fn column(&self) -> usize {
        self.0.column
    }

    /// Where it is, unless that is known already.
    #[cold]
    #[inline(never)]
    pub(super) fn placed(mut self, at: usize) -> Self {
        self.0.at.get_or_insert(at);
        self
    }

    #[cold]
    #[inline(never)]
    pub(super) fn about_key(mut self) -> Self {
        self.0.on_key = true;
        self
    }

    #[cold]
    #[inline(never)]
    pub(super) fn counted(mut self, text: &str) -> Self {
        (self.0.line, self.0.column) = line_and_column(text, self.at());
        self
    }
}

/// The words that serde and its readers use everywhere else.
impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownKey { key, expected } => {
                write!(f, "unknown field `{key}`, ")?;
                choices(f, *expected, "fields")
            }
            Self::UnknownName { name, expected } => {
                write!(f, "unknown variant `{name}`, ")?;
                choices(f, *expected, "variants")
            }
            Self::MissingKey(key) => write!(f, "missing field `{key}`"),
            Self::Twice(key) => write!(f, "duplicate field `{key}`"),
            Self::WrongKind {
                of_value,
                found,
                expected,
            } => {
                let of = if *of_value { "value" } else { "type" };
                write!(f, "invalid {of}: {found}, expected {expected}")
            }
            Self::Syntax(text) => f.write_str(text),
            Self::Other(text) => f.write_str(&text.en),
        }
    }
}

fn choices(f: &mut fmt::Formatter<'_>, names: Names, what: &str) -> fmt::Result {
    let count = names.iter().count();
    if count == 0 {
        return write!(f, "there are no {what}");
    }
    f.write_str(if count > 2 {
        "expected one of "
    } else {
        "expected "
    })?;
    names.iter().enumerate().try_for_each(|(index, name)| {
        let before = match index {
            0 => "",
            _ if count == 2 => " or ",
            _ => ", ",
        };
        write!(f, "{before}`{name}`")
    })
}

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.what.fmt(f)?;
        if self.0.line > 0 {
            write!(f, " at line {} column {}", self.0.line, self.0.column)?;
        }
        Ok(())
    }
}

impl std::error::Error for Misread {}
