//! Text in the two languages that every code, label and message has.

use std::borrow::Cow;

use serde::Serialize;

use crate::json::FromJson;

/// A text in Chinese and in English.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// English.
    pub en: Cow<'static, str>,
    /// Chinese.
    pub zh: Cow<'static, str>,
}

/// The language in which a text is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Lang {
    /// Chinese.
    #[default]
    Zh,
    /// English.
    En,
}

impl Text {
    /// A text known when the library is built.
    pub const fn fixed(zh: &'static str, en: &'static str) -> Self {
        Self {
            en: Cow::Borrowed(en),
            zh: Cow::Borrowed(zh),
        }
    }

    /// A text made at run time.
    pub fn new(zh: impl Into<String>, en: impl Into<String>) -> Self {
        Self {
            en: Cow::Owned(en.into()),
            zh: Cow::Owned(zh.into()),
        }
    }

    /// A kind in a message: in Chinese by its label, in English by its name on the wire.
    pub(crate) fn of_kind(label: Self, wire: &'static str) -> Self {
        Self {
            en: Cow::Borrowed(wire),
            zh: label.zh,
        }
    }

    /// The text in one language.
    ///
    /// ```
    /// use suqiu::{Lang, Text};
    /// let text = Text::fixed("受理", "accept");
    /// assert_eq!(text.get(Lang::En), "accept");
    /// ```
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
        }
    }

    /// Replaces `{name}` by a text, in each language by its own words.
    #[must_use]
    pub fn told(&self, name: &str, text: &Self) -> Self {
        let place = format!("{{{name}}}");
        Self::new(
            self.zh.replace(&place, &text.zh),
            self.en.replace(&place, &text.en),
        )
    }

    /// Replaces each `{name}` by its value, in both languages.
    #[must_use]
    pub fn fill(&self, values: &[(&str, &str)]) -> Self {
        let fill = |template: &str| {
            values
                .iter()
                .fold(template.to_owned(), |text, (name, value)| {
                    text.replace(&format!("{{{name}}}"), value)
                })
        };
        Self::new(fill(&self.zh), fill(&self.en))
    }
}
