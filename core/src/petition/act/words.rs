//! Reasons in somebody's own words.

use serde::Serialize;

use crate::text::Text;

/// A reason or note of 1 to 4,000 characters, not blank. It must hold no name, address or number
/// of a person: the host keeps those.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Words(String);

/// Why a text is no reason.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// Nothing but white space.
    #[error("a reason is blank: say why in 1 to 4,000 characters")]
    Blank,
    /// More than 4,000 characters.
    #[error("a reason has more than 4,000 characters: put the rest into a document")]
    TooLong,
}

impl WordsError {
    /// What is wrong.
    pub fn message(&self) -> Text {
        let zh = match self {
            Self::Blank => "理由为空白：用1至4000字说明",
            Self::TooLong => "理由超过4000字：其余写进文书",
        };
        Text::new(zh, self.to_string())
    }
}

impl Words {
    /// The longest text, in characters.
    pub const MAX_CHARS: usize = 4_000;

    /// Takes a text that is neither blank nor too long.
    pub fn new(text: impl Into<String>) -> Result<Self, WordsError> {
        let text = text.into();
        if text.trim().is_empty() {
            Err(WordsError::Blank)
        } else if text.len() > Self::MAX_CHARS && text.chars().count() > Self::MAX_CHARS {
            Err(WordsError::TooLong)
        } else {
            Ok(Self(text))
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

crate::from_text::read_as_text!(Words, |text| Self::new(text), WordsError::message);
