//! What goes wrong, as one family of exceptions.

use suqiu::{Fault, FaultKind, Lang};

macro_rules! errors {
    ($($(#[$doc:meta])* $kind:ident,)+) => {
        /// What went wrong: a stable code, where, why, and what to do next.
        ///
        /// One class for each family of faults; `code` tells them apart within it. The message is
        /// English; `zh` and `nextZh` say the same in Chinese.
        #[derive(Debug, thiserror::Error, uniffi::Error)]
        pub enum SuqiuError {
            $(
                $(#[$doc])*
                #[error("{text}")]
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

        impl From<Fault> for SuqiuError {
            fn from(fault: Fault) -> Self {
                let (json, text) = (fault.to_json(), fault.text(Lang::En));
                let Fault { article, code, message, next, place, kind, .. } = fault;
                let article = article.map(std::borrow::Cow::into_owned);
                let (code, zh, en) =
                    (code.into_owned(), message.zh.into_owned(), message.en.into_owned());
                let (next_zh, next_en) = (next.zh.into_owned(), next.en.into_owned());
                match kind {
                    $(FaultKind::$kind => Self::$kind {
                        code, article, zh, en, next_zh, next_en, place, text, json,
                    },)+
                }
            }
        }
    };
}

errors! {
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

#[cfg(test)]
mod tests {
    use super::*;
    use suqiu::Text;

    #[test]
    fn every_kind_of_fault_has_its_own_exception() {
        for &kind in FaultKind::ALL {
            let fault = Fault::new(
                kind,
                "a.code",
                Text::fixed("错", "wrong"),
                Text::fixed("改", "correct it"),
            )
            .at("line 3");
            let error = SuqiuError::from(fault);
            assert_eq!(error.to_string(), "line 3: wrong [a.code] correct it");
            assert!(format!("{error:?}").starts_with(&format!("{kind:?}")));
        }
    }
}
