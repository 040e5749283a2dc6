//! Values of the generated types, on their way between Kotlin and core.
//!
//! uniffi's types say what Kotlin has; values of them are never made here. What Kotlin hands over is turned
//! into the JSON that core reads, and what core writes into the bytes that Kotlin reads, by a table of what each
//! type is made of ([`shape`]). Through serde and uniffi's own types the same took code for each type and each
//! way, which was more than half of the library.

mod buffer;
pub(crate) mod bytes;
mod json;
mod scan;
pub(crate) mod shape;
#[cfg(test)]
#[cfg(feature = "generate")]
mod tests;

use std::marker::PhantomData;

use suqiu::Fault;

use scan::Reader;
use shape::{Kind, Mismatch, Shaped};

/// A value of a generated type, in the bytes that uniffi has for it.
#[derive(Debug)]
pub struct Typed<T> {
    bytes: Vec<u8>,
    of: PhantomData<fn() -> T>,
}

impl<T> Typed<T> {
    pub(crate) const fn new(bytes: Vec<u8>) -> Self {
        let of = PhantomData;
        Self { bytes, of }
    }

    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// So that a list of them is one value.
impl<T: Shaped> Shaped for Typed<T> {
    const KIND: &'static Kind = T::KIND;
}

/// What most values take: growing there step by step would cost more than the rest.
const ROOM: usize = 512;

/// A value as the JSON that core reads.
pub(crate) fn to_json<T: Shaped>(value: &Typed<T>) -> Result<String, Fault> {
    json_of(T::KIND, &value.bytes)
}

/// Each value of a list as JSON of its own.
pub(crate) fn each_to_json<T: Shaped>(list: &Typed<Vec<T>>) -> Result<Vec<String>, Fault> {
    each_json_of(T::KIND, &list.bytes)
}

/// A value from the JSON that core wrote. The shapes are those of core's types, so a failure is our own
/// fault.
pub(crate) fn from_json<T: Shaped>(text: &str) -> Result<Typed<T>, Fault> {
    bytes_of(T::KIND, text).map(Typed::new).map_err(internal)
}

// Once for all types.

fn json_of(kind: &Kind, mut bytes: &[u8]) -> Result<String, Fault> {
    let mut json = String::with_capacity(ROOM);
    buffer::write_json(kind, &mut bytes, &mut json)
        .and_then(|()| ended(bytes))
        .map_err(internal)?;
    Ok(json)
}

fn each_json_of(kind: &Kind, mut bytes: &[u8]) -> Result<Vec<String>, Fault> {
    let mut all = Vec::new();
    for _ in 0..bytes::length(&mut bytes).map_err(internal)? {
        let mut json = String::with_capacity(ROOM);
        buffer::write_json(kind, &mut bytes, &mut json).map_err(internal)?;
        all.push(json);
    }
    ended(bytes).map_err(internal)?;
    Ok(all)
}

fn bytes_of(kind: &Kind, text: &str) -> Result<Vec<u8>, Mismatch> {
    let mut reader = Reader::new(text);
    let mut bytes = Vec::with_capacity(ROOM);
    reader.write_buffer(kind, &mut bytes)?;
    reader.finish()?;
    Ok(bytes)
}

/// That nothing follows a value.
pub(crate) fn ended(bytes: &[u8]) -> Result<(), Mismatch> {
    if bytes.is_empty() {
        Ok(())
    } else {
        Err(Mismatch("more bytes than the value has"))
    }
}

#[cold]
pub(crate) fn internal(mismatch: Mismatch) -> Fault {
    Fault::internal(mismatch.0)
}
