//! Reading a value that is written as a text.

use std::fmt;

use serde::Deserializer;
use serde::de::{Error, Visitor};

use crate::json::{Both, Misread, Reader};
use crate::text::Text;

/// Reads a value from the text that it is written as; `told` says what is wrong with one that is none.
///
/// What is wrong is said while the reader still stands at the text, so that the error names its line
/// and column; said later, it would name the end of what encloses it.
pub(crate) fn read_text<T, E>(
    place: &mut Option<T>,
    reader: &mut Reader<'_>,
    read: fn(&str) -> Result<T, E>,
    told: fn(&E) -> Text,
) -> Result<(), Misread> {
    match read(reader.expected_text()?) {
        Ok(value) => {
            *place = Some(value);
            Ok(())
        }
        Err(error) => Err(Misread::said(told(&error), reader)),
    }
}

/// The same from another format.
pub(crate) fn from_text<'de, D, T, E>(
    deserializer: D,
    read: fn(&str) -> Result<T, E>,
    told: fn(&E) -> Text,
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(Written { read, told })
}

struct Written<T, E> {
    read: fn(&str) -> Result<T, E>,
    told: fn(&E) -> Text,
}

impl<T, E> Visitor<'_> for Written<T, E> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<F: Error>(self, text: &str) -> Result<T, F> {
        (self.read)(text).map_err(|error| F::custom(Both((self.told)(&error))))
    }
}

/// Lets a type be read from the text that it is written as.
macro_rules! read_as_text {
    ($type:ty, $read:expr, $told:expr) => {
        impl $crate::json::FromJson for $type {
            fn read(
                place: &mut Option<Self>,
                reader: &mut $crate::json::Reader<'_>,
            ) -> Result<(), $crate::json::Misread> {
                $crate::from_text::read_text(place, reader, $read, $told)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::from_text::from_text(deserializer, $read, $told)
            }
        }
    };
}
pub(crate) use read_as_text;
