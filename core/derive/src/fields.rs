//! Types with named fields: a place for each, read by the table, and then the whole is made of them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;
use syn::{Error, FieldsNamed, Ident, PathArguments, Type};

use crate::attributes::{Absent, Container, Field};
use crate::names;

/// How many fields a type may have: a bit stands for each, and one says that others may be there too.
const MOST: usize = 63;

pub(crate) fn of_struct(
    name: &Ident,
    container: &Container,
    fields: &FieldsNamed,
) -> Result<TokenStream, Error> {
    if let Some(tag) = &container.tag {
        let message = format!("`tag = \"{tag}\"` is for enums");
        return Err(Error::new_spanned(name, message));
    }
    read(
        name,
        &format!("struct {name}"),
        &quote!(Self),
        container,
        fields,
    )
}

/// Reads all members into their places and puts `made` of them into `place`.
pub(crate) fn read(
    of: &Ident,
    called: &str,
    made: &TokenStream,
    container: &Container,
    fields: &FieldsNamed,
) -> Result<TokenStream, Error> {
    let fields = fields
        .named
        .iter()
        .enumerate()
        .map(|(index, field)| Slot::of(index, field, container))
        .collect::<Result<Vec<_>, _>>()?;
    if fields.len() > MOST {
        return Err(Error::new_spanned(of, format!("more than {MOST} fields")));
    }
    let keys: Vec<String> = fields.iter().map(|field| field.key.clone()).collect();
    let table = names::table(called, &keys, of.span())?;
    let mut rules: u64 = 0;
    for (index, field) in fields.iter().enumerate() {
        if field.is_required(container) {
            rules |= 1 << index;
        }
    }
    if !container.deny_unknown_fields {
        rules |= 1 << MOST;
    }
    let idents: Vec<&Ident> = fields.iter().map(|field| field.ident).collect();
    let places = fields.iter().map(Slot::place);
    let fills = fields.iter().enumerate().map(|(index, field)| {
        let fill = field.fill();
        if index + 1 == fields.len() {
            quote!(_ => #fill)
        } else {
            quote!(#index => #fill)
        }
    });
    let fills = if fields.is_empty() {
        quote!(::core::result::Result::Ok(()))
    } else {
        quote!(match index { #(#fills),* })
    };
    let patterns = fields.iter().map(|field| {
        let (ident, value) = (field.ident, &field.value);
        if field.is_required(container) {
            quote!(#ident: ::core::option::Option::Some(#value))
        } else {
            quote!(#ident: #value)
        }
    });
    let values = fields.iter().map(|field| field.value(container));
    let default = container
        .default
        .then(|| quote!(let default = <#of as ::core::default::Default>::default();));
    let put = quote! {{
        #default
        json::put(place, #made { #(#idents: #values),* });
        ::core::result::Result::Ok(())
    }};
    let made = if rules & !(1 << MOST) == 0 {
        quote! {
            let Places { #(#patterns),* } = places;
            #put
        }
    } else {
        quote! {
            match places {
                Places { #(#patterns),* } => #put
                _ => ::core::result::Result::Err(json::incomplete()),
            }
        }
    };
    Ok(quote! {
        struct Places { #(#places),* }

        impl json::Places for Places {
            fn read(
                &mut self,
                reader: &mut json::Reader<'_>,
                index: usize,
            ) -> ::core::result::Result<(), json::Misread> {
                #fills
            }
        }

        let mut places = Places { #(#idents: ::core::option::Option::None),* };
        reader.members(json::Names::new(#table), #rules, &mut places)?;
        #made
    })
}

struct Slot<'a> {
    ident: &'a Ident,
    key: String,
    attributes: Field,
    /// `Option<T>` as it is written has one place, and is none where it is left out.
    option: bool,
    kind: &'a Type,
    /// What its value is called, which is no name that a field could have taken.
    value: Ident,
}

impl<'a> Slot<'a> {
    fn of(index: usize, field: &'a syn::Field, container: &Container) -> Result<Self, Error> {
        let Some(ident) = &field.ident else {
            return Err(Error::new_spanned(field, "a field needs a name"));
        };
        let attributes = Field::of(&field.attrs)?;
        Ok(Self {
            ident,
            key: attributes.name(&ident.unraw().to_string()),
            // Where something else than none stands for what is left out, `null` is not that.
            option: is_option(&field.ty)
                && attributes.with.is_none()
                && !container.default
                && !matches!(attributes.default, Some(Absent::By(_))),
            attributes,
            kind: &field.ty,
            value: format_ident!("value_{index}"),
        })
    }

    fn is_required(&self, container: &Container) -> bool {
        !self.option && !container.default && self.attributes.default.is_none()
    }

    /// Its place, as it is declared.
    fn place(&self) -> TokenStream {
        let (ident, kind) = (self.ident, self.kind);
        if self.option {
            quote!(#ident: #kind)
        } else {
            quote!(#ident: ::core::option::Option<#kind>)
        }
    }

    /// How it is read into its place.
    fn fill(&self) -> TokenStream {
        let ident = self.ident;
        if self.option {
            return quote!(json::optional(&mut self.#ident, reader));
        }
        if let Some(with) = &self.attributes.with {
            quote!(#with::read(&mut self.#ident, reader))
        } else {
            quote!(json::FromJson::read(&mut self.#ident, reader))
        }
    }

    /// Its value, from what the pattern bound.
    fn value(&self, container: &Container) -> TokenStream {
        let (ident, value) = (self.ident, &self.value);
        match &self.attributes.default {
            _ if container.default => quote!(#value.unwrap_or(default.#ident)),
            _ if self.option => quote!(#value),
            None => quote!(#value),
            Some(Absent::OfType) => quote!(#value.unwrap_or_default()),
            Some(Absent::By(path)) => quote!(#value.unwrap_or_else(#path)),
        }
    }
}

/// Whether a type is written `Option<…>`.
fn is_option(kind: &Type) -> bool {
    let Type::Path(path) = kind else {
        return false;
    };
    path.qself.is_none()
        && path.path.segments.last().is_some_and(|last| {
            last.ident == "Option" && matches!(last.arguments, PathArguments::AngleBracketed(_))
        })
}
