//! A value of any kind, where only its form matters.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::error::Misread;
use super::number::Number;
use super::scan::Reader;

/// A JSON value. Of keys that are there twice, the last one counts.
pub(crate) enum Any<'de> {
    Null,
    Boolean(bool),
    Number(Number<'de>),
    Text(String),
    List(Vec<Self>),
    Object(BTreeMap<String, Self>),
}

impl<'de> Any<'de> {
    /// Reads a whole text.
    pub(crate) fn read(text: &'de str) -> Result<Self, Misread> {
        let mut reader = Reader::new(text);
        let value = Self::next(&mut reader);
        reader.finish(value)
    }

    fn next(reader: &mut Reader<'de>) -> Result<Self, Misread> {
        Ok(match reader.blank() {
            Some(b'n') => {
                reader.word("null")?;
                Self::Null
            }
            Some(b't') => {
                reader.word("true")?;
                Self::Boolean(true)
            }
            Some(b'f') => {
                reader.word("false")?;
                Self::Boolean(false)
            }
            Some(b'"') => Self::Text(reader.text()?.into_owned()),
            Some(b'-' | b'0'..=b'9') => Self::Number(reader.number()?),
            Some(b'[') => {
                let mut list = Vec::new();
                reader.enter(b'[', "any value")?;
                while reader.has_item(list.is_empty())? {
                    list.push(Self::next(reader)?);
                }
                reader.close_list()?;
                Self::List(list)
            }
            _ => {
                let mut object = BTreeMap::new();
                let mut first = true;
                reader.enter(b'{', "any value")?;
                while reader.has_member(first)? {
                    first = false;
                    let key = reader.text()?.into_owned();
                    reader.colon()?;
                    object.insert(key, Self::next(reader)?);
                }
                reader.close_object()?;
                Self::Object(object)
            }
        })
    }

    /// The text under a key of an object.
    pub(crate) fn text_at(&self, key: &str) -> Option<&str> {
        match self {
            Self::Object(object) => match object.get(key)? {
                Self::Text(text) => Some(text),
                _ => None,
            },
            _ => None,
        }
    }
}

impl Serialize for Any<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Number(Number::Unsigned(value)) => serializer.serialize_u64(*value),
            Self::Number(Number::Signed(value)) => serializer.serialize_i64(*value),
            // The log takes none, and says so whatever its value is.
            Self::Number(Number::Other(_)) => serializer.serialize_f64(f64::NAN),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(object) => serializer.collect_map(object),
        }
    }
}
