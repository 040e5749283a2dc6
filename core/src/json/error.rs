//! Why JSON is not what was asked for, in parts, so that a finding can suggest.

use std::fmt;

use serde::de::{self, Expected, Unexpected};

use super::scan::line_and_column;
use super::words::said;
use crate::text::Text;

/// What is wrong.
#[derive(Debug)]
pub(crate) enum What {
    /// A key that is not known there.
    UnknownKey {
        key: String,
        expected: &'static [&'static str],
    },
    /// A name that is none of those possible.
    UnknownName {
        name: String,
        expected: &'static [&'static str],
    },
    /// A key is missing.
    MissingKey(&'static str),
    /// A key is there twice.
    Twice(String),
    /// Another kind of value, or (`of_value`) the right kind with a value that cannot be.
    WrongKind {
        of_value: bool,
        found: String,
        expected: String,
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
pub(crate) struct Misread(Box<Inner>);

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
                choices(f, expected, "fields")
            }
            Self::UnknownName { name, expected } => {
                write!(f, "unknown variant `{name}`, ")?;
                choices(f, expected, "variants")
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

fn choices(f: &mut fmt::Formatter<'_>, names: &[&str], what: &str) -> fmt::Result {
    match names {
        [] => write!(f, "there are no {what}"),
        [one] => write!(f, "expected `{one}`"),
        [one, two] => write!(f, "expected `{one}` or `{two}`"),
        [first, rest @ ..] => {
            write!(f, "expected one of `{first}`")?;
            rest.iter().try_for_each(|name| write!(f, ", `{name}`"))
        }
    }
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

/// Each is out of line and takes no type, so that the readers of types share them.
impl de::Error for Misread {
    #[cold]
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(What::Other(said(&message)))
    }
    #[cold]
    #[inline(never)]
    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        wrong_kind(false, found, expected)
    }
    #[cold]
    #[inline(never)]
    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        wrong_kind(true, found, expected)
    }
    #[cold]
    #[inline(never)]
    fn unknown_field(key: &str, expected: &'static [&'static str]) -> Self {
        let key = key.to_owned();
        Self::new(What::UnknownKey { key, expected })
    }
    #[cold]
    #[inline(never)]
    fn unknown_variant(name: &str, expected: &'static [&'static str]) -> Self {
        let name = name.to_owned();
        Self::new(What::UnknownName { name, expected })
    }
    #[cold]
    #[inline(never)]
    fn missing_field(key: &'static str) -> Self {
        Self::new(What::MissingKey(key))
    }
    #[cold]
    #[inline(never)]
    fn duplicate_field(key: &'static str) -> Self {
        Self::new(What::Twice(key.to_owned()))
    }
}

fn wrong_kind(of_value: bool, found: Unexpected<'_>, expected: &dyn Expected) -> Misread {
    let found = match found {
        // As it is written in JSON.
        Unexpected::Unit => "null".to_owned(),
        // Named by what was written (see `Number`), so that no float has to be printed.
        Unexpected::Float(_) => "floating point".to_owned(),
        Unexpected::Bool(value) => format!("boolean `{value}`"),
        Unexpected::Unsigned(value) => format!("integer `{value}`"),
        Unexpected::Signed(value) => format!("integer `{value}`"),
        Unexpected::Str(text) => format!("string {text:?}"),
        Unexpected::Char(character) => format!("character `{character}`"),
        Unexpected::Seq => "sequence".to_owned(),
        Unexpected::Map => "map".to_owned(),
        Unexpected::UnitVariant => "unit variant".to_owned(),
        Unexpected::Other(text) => text.to_owned(),
        _ => "something else".to_owned(), // JSON has no bytes, and lends no types
    };
    Misread::new(What::WrongKind {
        of_value,
        found,
        expected: expected.to_string(),
    })
}
