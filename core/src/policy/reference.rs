//! Which policy a decision was made under.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use crate::id::PackId;
use crate::instant::Date;
use crate::json::FromJson;
use crate::log::{EventHash, HashAlgorithm};
use crate::text::Text;

/// The SM3 of a resolved pack's canonical JSON, written as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PolicyDigest([u8; 32]);

/// A text is no digest.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no digest: write 64 hexadecimal digits in lower case")]
pub struct DigestError(String);

impl DigestError {
    /// What is wrong.
    pub fn message(&self) -> Text {
        let zh = format!("“{}”不是摘要：写64位小写十六进制数字", self.0);
        Text::new(zh, self.to_string())
    }
}

impl PolicyDigest {
    /// The digest of a canonical text.
    pub(super) fn of(canonical: &str) -> Self {
        Self(*HashAlgorithm::Sm3.hash(&[canonical.as_bytes()]).bytes())
    }

    /// The digest itself.
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for PolicyDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = [0_u8; 64];
        for (pair, byte) in text.chunks_exact_mut(2).zip(self.0) {
            if let [high, low] = pair {
                (*high, *low) = (digit(byte >> 4), digit(byte & 0x0f));
            }
        }
        f.write_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

const fn digit(value: u8) -> u8 {
    if value < 10 {
        b'0' + value
    } else {
        b'a' + value - 10
    }
}

impl fmt::Debug for PolicyDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for PolicyDigest {
    type Err = DigestError;
    fn from_str(text: &str) -> Result<Self, DigestError> {
        // One reader of hexadecimal digits is enough: that of the log.
        let hash: Result<EventHash, _> = format!("sm3:{text}").parse();
        hash.map(|hash| Self(*hash.bytes()))
            .map_err(|_| DigestError(text.chars().take(80).collect()))
    }
}

impl Serialize for PolicyDigest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

crate::from_text::read_as_text!(PolicyDigest, str::parse, DigestError::message);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for PolicyDigest {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PolicyDigest".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[0-9a-f]{64}$" })
    }
}

/// The policy under which an event was decided.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PolicyRef {
    /// The digest of the resolved pack.
    pub digest: PolicyDigest,
    /// The pack.
    pub id: PackId,
    /// Its version.
    pub version: String,
}

/// Whether a policy judges a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "status")]
pub enum InForce {
    /// It does.
    InForce,
    /// It is not in force yet.
    NotYet {
        /// Its first day.
        from: Date,
    },
    /// It is no longer in force.
    Expired {
        /// Its last day.
        to: Date,
    },
}
