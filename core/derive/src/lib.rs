//! `#[derive(FromJson)]`: how a type of suqiu is read from JSON.
//!
//! What is derived is a table of names and one place for each field. What reads is not compiled for each
//! type: `Reader` in `core/src/json` does it once for all, with the table in its hand. The attributes are
//! those of serde, so that a type says once how it is written and read; one that is not known here is an
//! error, never left aside.

mod attributes;
mod case;
mod choices;
mod fields;
mod names;
#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Fields, parse_macro_input};

use attributes::Container;

/// Derives `FromJson`, and serde's `Deserialize` by it.
#[proc_macro_derive(FromJson, attributes(serde))]
pub fn from_json(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    derived(&input)
        .unwrap_or_else(Error::into_compile_error)
        .into()
}

fn derived(input: &DeriveInput) -> Result<TokenStream, Error> {
    if !input.generics.params.is_empty() {
        let message = "`FromJson` is not derived for a type with parameters";
        return Err(Error::new_spanned(&input.generics, message));
    }
    let name = &input.ident;
    let container = Container::of(&input.attrs)?;
    let (body, by_name) = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(named) => (fields::of_struct(name, &container, named)?, false),
            other => return Err(Error::new_spanned(other, "fields need names")),
        },
        Data::Enum(data) => (
            choices::of_enum(name, &container, data)?,
            container.tag.is_none() && data.variants.iter().all(|one| one.fields.is_empty()),
        ),
        Data::Union(_) => return Err(Error::new_spanned(name, "a union is not read")),
    };
    // A name alone is asked for as a text, so that formats without kinds of values, like CSV, do not take
    // it for something else.
    let from_others = if by_name {
        quote!(from_name)
    } else {
        quote!(from_any)
    };
    Ok(quote! {
        #[allow(clippy::all, clippy::pedantic, unused_qualifications)]
        const _: () = {
            use crate::json;

            #[automatically_derived]
            impl json::FromJson for #name {
                fn read(
                    place: &mut ::core::option::Option<Self>,
                    reader: &mut json::Reader<'_>,
                ) -> ::core::result::Result<(), json::Misread> {
                    #body
                }
            }

            #[automatically_derived]
            impl<'de> ::serde::Deserialize<'de> for #name {
                fn deserialize<D: ::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    json::#from_others(deserializer)
                }
            }
        };
    })
}
