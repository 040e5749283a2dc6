//! Types from other formats, by serde: what a format holds is written as JSON and read like anything else,
//! so that a type is read in one way only.

use std::fmt::{self, Write as _};

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::error::Misread;
use super::from_json::{FromJson, from_str};
use super::path::path_at;
use super::words::Both;
use crate::log::write_escaped;
use crate::text::Text;

/// Reads a value from what a format holds.
pub(crate) fn from_any<'de, D: Deserializer<'de>, T: FromJson>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut json = String::new();
    Writer(&mut json).deserialize(deserializer)?;
    from_str(&json).map_err(|error| D::Error::custom(told(&json, &error)))
}

/// Reads a value that is a name, which is asked for as a text.
pub(crate) fn from_name<'de, D: Deserializer<'de>, T: FromJson>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut json = String::new();
    deserializer.deserialize_str(Writer(&mut json))?;
    from_str(&json).map_err(|error| D::Error::custom(told(&json, &error)))
}

/// What is wrong and where: by its path, since lines are those of a text that nobody sees.
#[cold]
#[inline(never)]
fn told(json: &str, error: &Misread) -> Both {
    let text = error.what().text();
    let path = path_at(json, error.at());
    if path.is_empty() {
        return Both(text);
    }
    Both(Text::new(
        format!("“{path}”：{}", text.zh),
        format!("{path}: {}", text.en),
    ))
}

/// Writes a value as JSON.
struct Writer<'a>(&'a mut String);

impl Writer<'_> {
    fn display<E: Error>(self, value: impl fmt::Display) -> Result<(), E> {
        write!(self.0, "{value}").map_err(E::custom)
    }
}

impl<'de> DeserializeSeed<'de> for Writer<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Writer<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.display(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.display(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.display(value)
    }

    /// With its fraction, however small: a number that is not whole is told so.
    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        if value.is_finite() {
            self.display(format_args!("{value:?}"))
        } else {
            Err(E::custom("number out of range"))
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.0.push('"');
        write_escaped(self.0, text);
        self.0.push('"');
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.display("null")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.push('[');
        let start = self.0.len();
        loop {
            let before = self.0.len();
            if before > start {
                self.0.push(',');
            }
            if items.next_element_seed(Writer(self.0))?.is_none() {
                self.0.truncate(before);
                self.0.push(']');
                return Ok(());
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        self.0.push('{');
        let mut first = true;
        while let Some(Key(key)) = members.next_key()? {
            if !first {
                self.0.push(',');
            }
            first = false;
            Writer(self.0).visit_str(&key)?;
            self.0.push(':');
            members.next_value_seed(Writer(self.0))?;
        }
        self.0.push('}');
        Ok(())
    }
}

/// A key, as a text whatever it is.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyKey;

        impl Visitor<'_> for AnyKey {
            type Value = Key;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_u64<E: Error>(self, value: u64) -> Result<Key, E> {
                Ok(Key(value.to_string()))
            }

            fn visit_i64<E: Error>(self, value: i64) -> Result<Key, E> {
                Ok(Key(value.to_string()))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Key, E> {
                Ok(Key(text.to_owned()))
            }
        }

        deserializer.deserialize_any(AnyKey)
    }
}
