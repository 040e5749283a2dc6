//! What can be read from JSON.

use super::error::{Misread, What};
use super::scan::Reader;

/// What can be read from JSON: every type that crosses a boundary, and lists, sets and maps of them.
///
/// It is derived, by the attributes that say how serde writes the type, and is for the types of this
/// library alone. Other formats read them by serde's `Deserialize`, which is derived along with it.
pub trait FromJson: Sized {
    /// Reads a value into its place.
    ///
    /// A place and no result: a large value is then written once, and what can go wrong is one pointer.
    #[doc(hidden)]
    fn read(place: &mut Option<Self>, reader: &mut Reader<'_>) -> Result<(), Misread>;
}

/// Reads a value from a whole text.
///
/// Not inlined: each type has one such function, and its callers stay small.
#[inline(never)]
pub(crate) fn from_str<T: FromJson>(text: &str) -> Result<T, Misread> {
    let mut reader = Reader::new(text);
    let mut place = None;
    let read = T::read(&mut place, &mut reader);
    reader.finish(read)?;
    place.ok_or_else(incomplete)
}

/// Puts a value into its place, which is empty: nothing is compiled that would drop what is there.
#[inline(always)]
#[allow(clippy::inline_always)]
pub(crate) fn put<T>(place: &mut Option<T>, value: T) {
    std::mem::forget(place.replace(value));
}

/// Reads what may be `null`, into a place that is then left empty.
pub(crate) fn optional<T: FromJson>(
    place: &mut Option<T>,
    reader: &mut Reader<'_>,
) -> Result<(), Misread> {
    if reader.is_at_null() {
        reader.word("null")
    } else {
        T::read(place, reader)
    }
}

/// Reads what a variant holds.
#[inline(never)]
pub(crate) fn variant<T: FromJson, E>(
    place: &mut Option<E>,
    reader: &mut Reader<'_>,
    variant: fn(T) -> E,
) -> Result<(), Misread> {
    let mut held = None;
    T::read(&mut held, reader)?;
    if let Some(held) = held {
        put(place, variant(held));
    }
    Ok(())
}

/// A place was left empty though nothing went wrong, which no reader does.
#[cold]
#[inline(never)]
pub(crate) fn incomplete() -> Misread {
    Misread::new(What::Syntax("expected value"))
}
