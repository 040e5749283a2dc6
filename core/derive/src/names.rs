//! The table of a type as one text.

use proc_macro2::Span;
use syn::{Error, LitStr};

/// What a type is called in errors and then its names, each after a byte that is its length: a text in the
/// library and nothing to be relocated when it is loaded, where a list would be a pointer for each name.
pub(crate) fn table(of: &str, names: &[String], span: Span) -> Result<LitStr, Error> {
    let mut text = String::new();
    for name in std::iter::once(of).chain(names.iter().map(String::as_str)) {
        let length = u8::try_from(name.len()).ok().filter(u8::is_ascii);
        let Some(length) = length else {
            return Err(Error::new(
                span,
                format!("`{name}` is longer than 127 bytes"),
            ));
        };
        text.push(char::from(length));
        text.push_str(name);
    }
    for (index, name) in names.iter().enumerate() {
        if names.iter().take(index).any(|other| other == name) {
            return Err(Error::new(span, format!("`{name}` is there twice")));
        }
    }
    Ok(LitStr::new(&text, span))
}
