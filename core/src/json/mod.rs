//! The one reader of JSON.
//!
//! Everything that comes in as JSON is read by [`Reader`], so that the code which reads a type
//! exists once. With a general deserializer it existed up to four times (from text, from what serde
//! keeps of a tagged enum, borrowed and owned, from the tree of a pack), which was more than a
//! quarter of the library; see `docs/decisions/0010-one-reader.md`.

mod any;
mod error;
mod number;
mod path;
mod reader;
mod scan;
mod tagged;
#[cfg(test)]
mod tests;
mod text;
mod words;

use serde::Deserialize;

pub(crate) use any::Any;
pub(crate) use error::Misread;
pub(crate) use error::What;
pub(crate) use number::Number;
pub(crate) use path::{Frame, path_at, way};
pub(crate) use scan::Reader;
pub(crate) use tagged::{ONE_OF, one_of};
pub(crate) use words::Both;

/// Reads a value from a whole text.
///
/// Not inlined: each type has one such function, and its callers stay small.
#[inline(never)]
pub(crate) fn from_str<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, Misread> {
    let mut reader = Reader::new(text);
    let read = T::deserialize(&mut reader);
    reader.finish(read)
}

/// The elements of an array, each as it is written, from a reader that stands before it.
pub(crate) fn items<'de>(reader: &mut Reader<'de>) -> Result<Vec<&'de str>, Misread> {
    let mut list = Vec::new();
    reader.enter(b'[', &"a sequence")?;
    while reader.has_item(list.is_empty())? {
        list.push(reader.skipped()?);
    }
    reader.close_list()?;
    Ok(list)
}
