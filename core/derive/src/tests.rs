//! What is derived, and what is refused. That it reads as it should is tested where the reader is.

use syn::{DeriveInput, parse_quote};

use super::derived;

fn said(input: &DeriveInput) -> String {
    derived(input).map_or_else(|error| error.to_string(), |tokens| tokens.to_string())
}

#[test]
fn a_table_holds_what_a_type_is_called_and_its_names() {
    let derived = said(&parse_quote! {
        #[serde(deny_unknown_fields)]
        struct Pair {
            first: u8,
            #[serde(rename = "2")]
            second: Option<u8>,
        }
    });
    let table = r#"json :: Names :: new ("\u{b}struct Pair\u{5}first\u{1}2")"#;
    assert!(derived.contains(table), "{derived}");
    // The first must be there, and nothing else may be.
    assert!(derived.contains(", 1u64 , & mut places"), "{derived}");
}

#[test]
fn fields_that_are_left_out_are_those_that_serde_lets_be() {
    let derived = said(&parse_quote! {
        struct All {
            a: u8,
            #[serde(default)]
            b: u8,
            c: Option<u8>,
            #[serde(default = "one", skip_serializing_if = "is_one")]
            d: u8,
            #[serde(with = "kept")]
            e: u8,
        }
    });
    // The first and the last, and a key that is not known is passed over.
    let rules = 1_u64 << 63 | 0b1_0001;
    assert!(
        derived.contains(&format!(", {rules}u64 , & mut places")),
        "{derived}"
    );
    assert!(
        derived.contains("kept :: read (& mut self . e , reader)"),
        "{derived}"
    );
    assert!(derived.contains("unwrap_or_else (one)"), "{derived}");
}

#[test]
fn variants_are_named_as_serde_names_them() {
    let derived = said(&parse_quote! {
        #[serde(rename_all = "snake_case")]
        enum Where {
            InForce,
            #[serde(rename = "elsewhere")]
            NotHere,
        }
    });
    let table = r#""\nenum Where\u{8}in_force\telsewhere""#;
    assert!(derived.contains(table), "{derived}");
}

#[test]
fn what_is_not_known_is_refused() {
    let cases: [(DeriveInput, &str); 9] = [
        (
            parse_quote!(
                #[serde(untagged)]
                enum A {
                    B,
                }
            ),
            "`FromJson` does not know this attribute here",
        ),
        (
            parse_quote!(
                struct A {
                    #[serde(flatten)]
                    b: B,
                }
            ),
            "`FromJson` does not know this attribute here",
        ),
        (
            parse_quote!(
                enum A {
                    #[serde(alias = "b")]
                    B,
                }
            ),
            "`FromJson` does not know this attribute here",
        ),
        (
            parse_quote!(
                #[serde(rename_all = "camelCase")]
                enum A {
                    B,
                }
            ),
            "`snake_case` is the only case that is known here",
        ),
        (
            parse_quote!(
                struct A<T> {
                    b: T,
                }
            ),
            "`FromJson` is not derived for a type with parameters",
        ),
        (
            parse_quote!(
                struct A(u8);
            ),
            "fields need names",
        ),
        (
            parse_quote!(
                enum A {
                    B(u8, u8),
                }
            ),
            "a variant holds one value or none",
        ),
        (
            parse_quote!(
                enum A {}
            ),
            "an enum without variants is not read",
        ),
        (
            parse_quote!(
                enum A {
                    #[serde(rename = "C")]
                    B,
                    C,
                }
            ),
            "`C` is there twice",
        ),
    ];
    for (input, expected) in cases {
        assert_eq!(said(&input), expected);
    }
}
