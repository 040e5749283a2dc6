//! Refusals as one table: a stable code, the article, why, and what can be done next.

/// Declares the codes of refusals with what each says, from one list. `{name}` stands where a value
/// goes.
macro_rules! refusals {
    ($(#[$meta:meta])* $name:ident { $($code:ident = $wire:literal, $article:literal, $zh:literal, $en:literal, $next_zh:literal, $next_en:literal;)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize, $crate::json::FromJson)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $(#[doc = $en] #[serde(rename = $wire)] $code,)+
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$code),+];

            /// The code on the wire.
            pub const fn wire(self) -> &'static str {
                match self { $(Self::$code => $wire),+ }
            }

            /// The articles behind it, or the practice row.
            pub const fn article(self) -> &'static str {
                match self { $(Self::$code => $article),+ }
            }

            /// The message, with `{name}` where a value goes.
            pub const fn template(self) -> $crate::Text {
                match self { $(Self::$code => $crate::Text::fixed($zh, $en)),+ }
            }

            /// What can be done next, with `{name}` where a value goes.
            pub const fn remedy(self) -> $crate::Text {
                match self { $(Self::$code => $crate::Text::fixed($next_zh, $next_en)),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.wire())
            }
        }

        #[cfg(test)]
        mod every_refusal {
            use super::$name as Code;

            #[test]
            fn has_article_or_reason_and_a_remedy_in_both_languages() {
                for code in Code::ALL {
                    assert!(!code.article().is_empty(), "{code}");
                    for text in [code.template(), code.remedy()] {
                        assert!(
                            !text.zh.trim().is_empty() && !text.en.trim().is_empty(),
                            "{code}"
                        );
                    }
                }
            }

            #[test]
            fn has_a_code_of_its_own() {
                let mut codes: Vec<_> = Code::ALL.iter().map(|code| code.wire()).collect();
                codes.sort_unstable();
                codes.dedup();
                assert_eq!(codes.len(), Code::ALL.len());
            }
        }
    };
}
pub(crate) use refusals;
