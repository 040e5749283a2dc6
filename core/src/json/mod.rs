//! The one reader of JSON.
//!
//! Everything that comes in as JSON is read by [`Reader`], so that the code which reads a type
//! exists once. With a general deserializer it existed up to four times (from text, from what serde
//! keeps of a tagged enum, borrowed and owned, from the tree of a pack), which was more than a
//! quarter of the library; see `docs/decisions/0010-one-reader.md`.

mod any;
mod choice;
mod error;
mod foreign;
mod from_json;
mod lists;
mod members;
mod names;
mod number;
mod path;
mod scan;
mod tagged;
#[cfg(test)]
mod tests;
mod text;
mod values;
mod words;

pub(crate) use any::Any;
pub(crate) use error::Misread;
pub(crate) use error::What;
pub(crate) use foreign::{from_any, from_name};
pub use from_json::FromJson;
pub(crate) use from_json::{from_str, incomplete, optional, put, variant};
pub(crate) use members::Places;
pub(crate) use names::Names;
pub(crate) use number::Number;
pub(crate) use path::{Frame, path_at, way};
pub(crate) use scan::Reader;
pub use suqiu_derive::FromJson;
pub(crate) use values::Skipped;
pub(crate) use words::Both;

/// The elements of an array, each as it is written, from a reader that stands before it.
pub(crate) fn items<'de>(reader: &mut Reader<'de>) -> Result<Vec<&'de str>, Misread> {
    let mut list = Vec::new();
    reader.enter(b'[', "a sequence")?;
    while reader.has_item(list.is_empty())? {
        list.push(reader.skipped()?);
    }
    reader.close_list()?;
    Ok(list)
}
