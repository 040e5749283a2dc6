//! Enums: by their name alone, by a name before what they hold, or by a name among its fields.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DataEnum, Error, Fields, Ident};

use crate::attributes::{Container, Variant};
use crate::{fields, names};

pub(crate) fn of_enum(
    name: &Ident,
    container: &Container,
    data: &DataEnum,
) -> Result<TokenStream, Error> {
    if data.variants.is_empty() {
        return Err(Error::new_spanned(
            name,
            "an enum without variants is not read",
        ));
    }
    if container.default {
        return Err(Error::new_spanned(name, "`default` is for structs"));
    }
    let wire = data
        .variants
        .iter()
        .map(|variant| {
            let attributes = Variant::of(&variant.attrs)?;
            Ok(attributes.name(&variant.ident.to_string(), container))
        })
        .collect::<Result<Vec<String>, Error>>()?;
    if let Some(tag) = &container.tag {
        let called = format!("internally tagged enum {name}");
        let table = names::table(&called, &wire, name.span())?;
        let arms = arms(data, |variant| tagged(name, container, variant))?;
        return Ok(quote! {
            match reader.tagged(#tag, json::Names::new(#table))? { #arms }
        });
    }
    let table = names::table(&format!("enum {name}"), &wire, name.span())?;
    if data
        .variants
        .iter()
        .all(|variant| variant.fields.is_empty())
    {
        let arms = arms(data, |variant| {
            let ident = &variant.ident;
            Ok(quote!(Self::#ident))
        })?;
        return Ok(quote! {
            let value = match reader.name(json::Names::new(#table))? { #arms };
            json::put(place, value);
            ::core::result::Result::Ok(())
        });
    }
    let arms = arms(data, |variant| {
        let ident = &variant.ident;
        match &variant.fields {
            Fields::Unit => Ok(quote! {{
                reader.alone(has_content)?;
                json::put(place, Self::#ident);
            }}),
            fields if is_single(fields) => Ok(quote! {{
                reader.content(has_content)?;
                json::variant(place, reader, Self::#ident)?;
            }}),
            other => Err(Error::new_spanned(
                other,
                "a variant holds one value or none",
            )),
        }
    })?;
    Ok(quote! {
        let (index, has_content) = reader.choice(json::Names::new(#table))?;
        match index { #arms }
        reader.close_choice(has_content)
    })
}

fn tagged(
    name: &Ident,
    container: &Container,
    variant: &syn::Variant,
) -> Result<TokenStream, Error> {
    let ident = &variant.ident;
    match &variant.fields {
        Fields::Unit => Ok(quote! {{
            json::put(place, Self::#ident);
            reader.tag_alone()
        }}),
        Fields::Named(named) => {
            let called = format!("struct variant {name}::{ident}");
            let read = fields::read(name, &called, &quote!(#name::#ident), container, named)?;
            Ok(quote!({ #read }))
        }
        Fields::Unnamed(unnamed) if unnamed.unnamed.len() == 1 => {
            Ok(quote!(json::variant(place, reader, Self::#ident)))
        }
        Fields::Unnamed(other) => Err(Error::new_spanned(
            other,
            "a variant holds one value, or named ones",
        )),
    }
}

/// The arms of a `match` on the index of a name.
fn arms(
    data: &DataEnum,
    mut read: impl FnMut(&syn::Variant) -> Result<TokenStream, Error>,
) -> Result<TokenStream, Error> {
    let mut arms = TokenStream::new();
    let last = data.variants.len() - 1;
    for (index, variant) in data.variants.iter().enumerate() {
        let read = read(variant)?;
        // The table has as many names as there are variants.
        arms.extend(if index == last {
            quote!(_ => #read,)
        } else {
            quote!(#index => #read,)
        });
    }
    Ok(arms)
}

fn is_single(fields: &Fields) -> bool {
    matches!(fields, Fields::Unnamed(unnamed) if unnamed.unnamed.len() == 1)
}
