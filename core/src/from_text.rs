//! Reading a value that is written as a text.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::{Error, Visitor};

/// Reads a value from the text that it is written as.
///
/// What is wrong is said while the reader still stands at the text, so that the error names its line
/// and column; said later, it would name the end of what encloses it.
pub(crate) fn from_text<'de, D, T, E>(
    deserializer: D,
    read: fn(&str) -> Result<T, E>,
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    E: fmt::Display,
{
    deserializer.deserialize_str(Text(read, PhantomData))
}

struct Text<T, E>(fn(&str) -> Result<T, E>, PhantomData<T>);

impl<T, E: fmt::Display> Visitor<'_> for Text<T, E> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<F: Error>(self, text: &str) -> Result<T, F> {
        (self.0)(text).map_err(F::custom)
    }
}
