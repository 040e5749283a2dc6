//! The hash of an event.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::escape::hex_digit;
use crate::json::FromJson;
use crate::text::Text;

/// The hash of a chain. A chain keeps the one it began with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum HashAlgorithm {
    /// SM3 (GB/T 32905-2016).
    #[default]
    Sm3,
    /// SHA-256.
    Sha256,
}

impl HashAlgorithm {
    /// The name in front of a hash.
    pub const fn wire(self) -> &'static str {
        match self {
            Self::Sm3 => "sm3",
            Self::Sha256 => "sha256",
        }
    }

    /// The hash of the parts, one after the other.
    pub fn hash(self, parts: &[&[u8]]) -> EventHash {
        fn run<D: sha2::Digest>(parts: &[&[u8]]) -> [u8; 32]
        where
            [u8; 32]: From<sha2::digest::Output<D>>,
        {
            let mut digest = D::new();
            for part in parts {
                digest.update(part);
            }
            digest.finalize().into()
        }
        let bytes = match self {
            Self::Sm3 => run::<sm3::Sm3>(parts),
            Self::Sha256 => run::<sha2::Sha256>(parts),
        };
        EventHash {
            algorithm: self,
            bytes,
        }
    }
}

/// The hash of an event, written `sm3:` or `sha256:` and 64 hexadecimal digits in lower case.
///
/// ```
/// use suqiu::log::{EventHash, HashAlgorithm};
/// let hash = HashAlgorithm::Sm3.hash(&[b"abc"]); // the first example of GB/T 32905
/// let text = "sm3:66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";
/// assert_eq!(hash.to_string(), text);
/// assert_eq!(text.parse::<EventHash>(), Ok(hash));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct EventHash {
    algorithm: HashAlgorithm,
    bytes: [u8; 32],
}

/// A text is no hash.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no hash: write `sm3:` or `sha256:` and 64 hexadecimal digits in lower case")]
pub struct HashError(String);

impl HashError {
    /// What is wrong.
    pub fn message(&self) -> Text {
        let zh = format!(
            "“{}”不是哈希：写“sm3:”或者“sha256:”和64位小写十六进制数字",
            self.0
        );
        Text::new(zh, self.to_string())
    }
}

impl EventHash {
    /// Which hash.
    pub const fn algorithm(&self) -> HashAlgorithm {
        self.algorithm
    }

    /// The hash itself.
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.bytes
    }

    /// The 64 hexadecimal digits, without the name of the hash.
    pub fn hex(&self) -> String {
        let mut text = String::with_capacity(64);
        self.push_hex(&mut text);
        text
    }

    fn push_hex(&self, out: &mut String) {
        let mut text = [0_u8; 64];
        for (pair, byte) in text.as_chunks_mut::<2>().0.iter_mut().zip(self.bytes) {
            *pair = [hex_digit(byte >> 4), hex_digit(byte)];
        }
        out.push_str(std::str::from_utf8(&text).unwrap_or_default());
    }

    pub(super) fn push_to(&self, out: &mut String) {
        out.push_str(self.algorithm.wire());
        out.push(':');
        self.push_hex(out);
    }
}

impl fmt::Display for EventHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(72);
        self.push_to(&mut text);
        f.write_str(&text)
    }
}

impl fmt::Debug for EventHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for EventHash {
    type Err = HashError;
    fn from_str(text: &str) -> Result<Self, HashError> {
        let wrong = || HashError(text.chars().take(80).collect());
        let (name, hex) = text.split_once(':').ok_or_else(wrong)?;
        let algorithm = match name {
            "sm3" => HashAlgorithm::Sm3,
            "sha256" => HashAlgorithm::Sha256,
            _ => return Err(wrong()),
        };
        let mut bytes = [0_u8; 32];
        if hex.len() != 64 {
            return Err(wrong());
        }
        for (byte, pair) in bytes.iter_mut().zip(hex.as_bytes().chunks_exact(2)) {
            let [high, low] = pair else {
                return Err(wrong());
            };
            let digit = |digit: u8| match digit {
                b'0'..=b'9' => Ok(digit - b'0'),
                b'a'..=b'f' => Ok(digit - b'a' + 10),
                _ => Err(wrong()),
            };
            *byte = digit(*high)? << 4 | digit(*low)?;
        }
        Ok(Self { algorithm, bytes })
    }
}

impl Serialize for EventHash {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

crate::from_text::read_as_text!(EventHash, str::parse, HashError::message);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for EventHash {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "EventHash".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^(sm3|sha256):[0-9a-f]{64}$" })
    }
}
