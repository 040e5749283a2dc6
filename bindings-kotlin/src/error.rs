//! What goes wrong, as one family of exceptions: a [`Fault`] in the bytes that Kotlin reads as one.

use suqiu::{Fault, FaultKind, Lang};

use crate::typed::bytes::{put_optional_text, put_text};

macro_rules! exceptions {
    ($($(#[$doc:meta])* $kind:ident,)+) => {
        /// What went wrong: a stable code, where, why, and what to do next.
        ///
        /// One class for each family of faults; `code` tells them apart within it. The message is
        /// English; `zh` and `nextZh` say the same in Chinese.
        #[cfg(feature = "generate")]
        #[derive(Debug, uniffi::Error)]
        pub enum SuqiuError {
            $(
                $(#[$doc])*
                $kind {
                    /// The stable code, like `refusal.phase`.
                    code: String,
                    /// The articles behind a refusal.
                    article: Option<String>,
                    /// What is wrong, in Chinese.
                    zh: String,
                    /// What is wrong, in English.
                    en: String,
                    /// What to do next, in Chinese.
                    next_zh: String,
                    /// What to do next, in English.
                    next_en: String,
                    /// Where: a line and column, a path in JSON, a row and column.
                    place: Option<String>,
                    /// Place, message, code and remedy in one line of English.
                    text: String,
                    /// Everything as canonical JSON, with findings and possible commands.
                    json: String,
                },
            )+
        }

        /// Which exception it is, counted from 1.
        fn number(kind: FaultKind) -> i32 {
            enum Before { $($kind),+ }
            1 + match kind {
                $(FaultKind::$kind => Before::$kind as i32,)+
            }
        }

        #[cfg(all(test, feature = "generate"))]
        impl From<&Fault> for SuqiuError {
            fn from(fault: &Fault) -> Self {
                let owned = |text: &str| text.to_owned();
                let code = owned(&fault.code);
                let article = fault.article.as_deref().map(owned);
                let (zh, en) = (owned(&fault.message.zh), owned(&fault.message.en));
                let (next_zh, next_en) = (owned(&fault.next.zh), owned(&fault.next.en));
                let place = fault.place.clone();
                let (text, json) = (fault.text(Lang::En), fault.to_json());
                match fault.kind {
                    $(FaultKind::$kind => Self::$kind {
                        code, article, zh, en, next_zh, next_en, place, text, json,
                    },)+
                }
            }
        }
    };
}

exceptions! {
    /// A command is refused; nothing changed.
    Refusal,
    /// A policy pack cannot be used.
    Pack,
    /// A directory cannot be used.
    Directory,
    /// A calendar cannot be used, or a date has no answer on it.
    Calendar,
    /// A clock has no answer.
    Clock,
    /// A log is broken, or something cannot be sealed into one.
    Log,
    /// Records cannot be audited.
    Audit,
    /// What was handed in is not of the form asked for.
    Input,
    /// A fault of the library itself.
    Internal,
    /// A command of field work could not be brought to the server.
    Field,
}

/// The bytes of its exception.
#[cold]
pub(crate) fn bytes_of(fault: &Fault) -> Vec<u8> {
    let mut bytes = number(fault.kind).to_be_bytes().to_vec();
    put_text(&fault.code, &mut bytes);
    put_optional_text(fault.article.as_deref(), &mut bytes);
    for text in [
        &fault.message.zh,
        &fault.message.en,
        &fault.next.zh,
        &fault.next.en,
    ] {
        put_text(text, &mut bytes);
    }
    put_optional_text(fault.place.as_deref(), &mut bytes);
    put_text(&fault.text(Lang::En), &mut bytes);
    put_text(&fault.to_json(), &mut bytes);
    bytes
}

#[cfg(test)]
#[cfg(feature = "generate")]
mod tests {
    use super::*;
    use crate::UniFfiTag;
    use suqiu::Text;

    #[test]
    fn every_kind_of_fault_has_the_bytes_of_its_own_exception() {
        for &kind in FaultKind::ALL {
            let words = (Text::fixed("错", "wrong"), Text::fixed("改", "correct it"));
            let fault = Fault::new(kind, "a.code", words.0, words.1);
            let mut refused = fault.clone().at("line 3");
            refused.article = Some("31(1)".into());
            for fault in [fault, refused] {
                let exception = SuqiuError::from(&fault);
                assert!(format!("{exception:?}").starts_with(&format!("{kind:?}")));
                let mut theirs = Vec::new();
                <SuqiuError as uniffi::Lower<UniFfiTag>>::write(exception, &mut theirs);
                assert_eq!(bytes_of(&fault), theirs);
            }
        }
    }
}
