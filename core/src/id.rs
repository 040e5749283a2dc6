//! Identifiers. Each is opaque: the host gives it, the library compares it.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::text::Text;

/// The longest identifier, in bytes of UTF-8.
pub const MAX_ID_BYTES: usize = 128;

/// Why a text is no identifier.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// The text is empty.
    #[error("an identifier is empty: give 1 to {MAX_ID_BYTES} bytes")]
    Empty,
    /// The text is longer than [`MAX_ID_BYTES`].
    #[error("an identifier of {0} bytes is too long: give at most {MAX_ID_BYTES}")]
    TooLong(usize),
    /// The text holds white space or a control character.
    #[error("an identifier holds white space or a control character: leave it out")]
    Unprintable,
}

impl IdError {
    /// What is wrong.
    pub fn message(&self) -> Text {
        let zh = match self {
            Self::Empty => format!("编号为空：写1至{MAX_ID_BYTES}个字节"),
            Self::TooLong(bytes) => format!("编号有{bytes}个字节，过长：最多{MAX_ID_BYTES}个"),
            Self::Unprintable => "编号里有空白或者控制字符".to_owned(),
        };
        Text::new(zh, self.to_string())
    }
}

fn check(text: &str, max: usize) -> Result<(), IdError> {
    if text.is_empty() {
        return Err(IdError::Empty);
    }
    if text.len() > max {
        return Err(IdError::TooLong(text.len()));
    }
    if text.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(IdError::Unprintable);
    }
    Ok(())
}

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        id! { $(#[$meta])* $name, MAX_ID_BYTES }
    };
    ($(#[$meta:meta])* $name:ident, $max:expr) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The longest, in bytes of UTF-8.
            pub const MAX_BYTES: usize = $max;

            /// Takes a text without white space or control characters that is not too long.
            pub fn new(text: impl AsRef<str>) -> Result<Self, IdError> {
                let text = text.as_ref();
                check(text, $max)?;
                Ok(Self(text.into()))
            }

            /// The identifier's text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = IdError;
            fn from_str(text: &str) -> Result<Self, IdError> {
                Self::new(text)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        crate::from_text::read_as_text!($name, |text| Self::new(text), IdError::message);

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "type": "string", "minLength": 1, "maxLength": $max,
                    "pattern": r"^\S+$"
                })
            }
        }
    };
}

id! {
    /// A petition (信访事项). Made by the client, so that it works offline; UUIDv7 is a good choice.
    PetitionId
}
id! {
    /// A unit (机关、单位) of the directory.
    UnitId
}
id! {
    /// A place that units serve: a village, a street, a grid, by the host's own code (行政区划代码).
    PlaceId
}
id! {
    /// A small file beside petitions (案卷): a listing, a grid event. Made by the client, like that of a
    /// petition, so that it works offline.
    DossierId
}
id! {
    /// A person, only ever as the host's opaque reference: the library holds no names.
    PersonRef
}
id! {
    /// A command, made by the client: the same command sent twice is carried out once.
    CommandId
}
id! {
    /// One unit's piece of work on a petition.
    AssignmentId
}
id! {
    /// A document that the host keeps.
    DocumentRef
}
id! {
    /// A rule of a policy pack: clocks, grounds, ladder rungs.
    RuleId
}
id! {
    /// A source that rules cite: a law, a regulation, a report.
    SourceId
}
id! {
    /// A policy pack.
    PackId
}
id! {
    /// One clock of a petition: the rule's id, then `/` and what it belongs to where that is not
    /// the petition itself, then `~` and a number where it runs again: `XF-OBJECT/a1~2`.
    ClockKey, 3 * MAX_ID_BYTES
}
id! {
    /// A rung of a clock's ladder: the clock's key, `:` and the rung's id, a colour or `breach`.
    RungKey, 5 * MAX_ID_BYTES
}
