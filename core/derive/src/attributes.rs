//! What `#[serde(…)]` says.

use syn::meta::ParseNestedMeta;
use syn::{Attribute, Error, LitStr, Path};

use crate::case;

/// Of a type.
#[derive(Default)]
pub(crate) struct Container {
    /// What is left out is as in the default of the whole.
    pub(crate) default: bool,
    pub(crate) deny_unknown_fields: bool,
    pub(crate) snake_case: bool,
    /// Under which key the name of the variant stands.
    pub(crate) tag: Option<String>,
}

/// Of a field.
#[derive(Default)]
pub(crate) struct Field {
    pub(crate) default: Option<Absent>,
    rename: Option<String>,
    /// A module with a function `read`.
    pub(crate) with: Option<Path>,
}

/// What stands for a field that is left out.
pub(crate) enum Absent {
    /// That of its type.
    OfType,
    /// What a function answers.
    By(Path),
}

/// Of a variant.
#[derive(Default)]
pub(crate) struct Variant {
    rename: Option<String>,
}

impl Container {
    pub(crate) fn of(attributes: &[Attribute]) -> Result<Self, Error> {
        let mut container = Self::default();
        each(attributes, |meta| {
            if meta.path.is_ident("deny_unknown_fields") {
                container.deny_unknown_fields = true;
            } else if meta.path.is_ident("default") && !meta.input.peek(syn::Token![=]) {
                container.default = true;
            } else if meta.path.is_ident("rename_all") {
                if text(meta)? != "snake_case" {
                    return Err(meta.error("`snake_case` is the only case that is known here"));
                }
                container.snake_case = true;
            } else if meta.path.is_ident("tag") {
                container.tag = Some(text(meta)?);
            } else {
                return Err(unknown(meta));
            }
            Ok(())
        })?;
        Ok(container)
    }
}

impl Field {
    pub(crate) fn of(attributes: &[Attribute]) -> Result<Self, Error> {
        let mut field = Self::default();
        each(attributes, |meta| {
            if meta.path.is_ident("default") {
                field.default = Some(if meta.input.peek(syn::Token![=]) {
                    Absent::By(path(meta)?)
                } else {
                    Absent::OfType
                });
            } else if meta.path.is_ident("rename") {
                field.rename = Some(text(meta)?);
            } else if meta.path.is_ident("with") {
                field.with = Some(path(meta)?);
            } else if meta.path.is_ident("skip_serializing_if") {
                // For writing.
                text(meta)?;
            } else {
                return Err(unknown(meta));
            }
            Ok(())
        })?;
        Ok(field)
    }

    /// Its key.
    pub(crate) fn name(&self, field: &str) -> String {
        self.rename.clone().unwrap_or_else(|| field.to_owned())
    }
}

impl Variant {
    pub(crate) fn of(attributes: &[Attribute]) -> Result<Self, Error> {
        let mut variant = Self::default();
        each(attributes, |meta| {
            if meta.path.is_ident("rename") {
                variant.rename = Some(text(meta)?);
                Ok(())
            } else {
                Err(unknown(meta))
            }
        })?;
        Ok(variant)
    }

    pub(crate) fn name(&self, variant: &str, container: &Container) -> String {
        match &self.rename {
            Some(name) => name.clone(),
            None if container.snake_case => case::snake(variant),
            None => variant.to_owned(),
        }
    }
}

fn each(
    attributes: &[Attribute],
    mut take: impl FnMut(&ParseNestedMeta<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
        .try_for_each(|attribute| attribute.parse_nested_meta(|meta| take(&meta)))
}

fn text(meta: &ParseNestedMeta<'_>) -> Result<String, Error> {
    Ok(meta.value()?.parse::<LitStr>()?.value())
}

fn path(meta: &ParseNestedMeta<'_>) -> Result<Path, Error> {
    meta.value()?.parse::<LitStr>()?.parse()
}

fn unknown(meta: &ParseNestedMeta<'_>) -> Error {
    meta.error("`FromJson` does not know this attribute here")
}
