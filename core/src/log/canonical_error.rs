//! Why a value has no canonical form.

use std::fmt;

use crate::text::Text;

/// Why a value has no canonical form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CanonicalError {
    /// A floating-point number: it would not read the same in every language.
    #[error("a floating-point number has no place in the log: write a decimal as a string")]
    Float,
    /// An integer that a JSON number does not hold exactly everywhere.
    #[error("the integer {0} is beyond 2^53-1: write it as a string")]
    IntegerRange(String),
    /// A key that is no string, integer or boolean.
    #[error("a key of a JSON object must be a string")]
    Key,
    /// The same key twice in one object.
    #[error("the key `{0}` is there twice")]
    DuplicateKey(String),
    /// What is sealed must be an object.
    #[error("only a JSON object can be sealed")]
    NotAnObject,
    /// The keys that the chain itself writes.
    #[error("the key `{0}` is written by the chain: leave it out")]
    ReservedKey(&'static str),
    /// The value refused to be written.
    #[error("{0}")]
    Value(String),
}

impl CanonicalError {
    /// What is wrong.
    pub fn message(&self) -> Text {
        let zh = match self {
            Self::Float => "日志里不能有小数：写成文字".to_owned(),
            Self::IntegerRange(value) => format!("整数“{value}”超出准确的范围：写成文字"),
            Self::Key => "对象中各项的名称必须是文字".to_owned(),
            Self::DuplicateKey(key) => format!("“{key}”出现两次"),
            Self::NotAnObject => "只能封存对象".to_owned(),
            Self::ReservedKey(key) => format!("“{key}”由记录链自己写：不要写"),
            Self::Value(_) => "有一个值不能写出".to_owned(),
        };
        Text::new(zh, self.to_string())
    }
}

/// The same while values are written: one pointer, so that what writes a field passes little on.
#[derive(Debug)]
pub(super) struct Unwritten(Box<CanonicalError>);

impl Unwritten {
    #[cold]
    #[inline(never)]
    pub(super) fn new(error: CanonicalError) -> Self {
        Self(Box::new(error))
    }

    #[cold]
    pub(super) fn error(self) -> CanonicalError {
        *self.0
    }
}

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Unwritten {}

impl serde::ser::Error for Unwritten {
    #[cold]
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new(CanonicalError::Value(message.to_string()))
    }
}
