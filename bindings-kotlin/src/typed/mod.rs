//! Values of the generated types, on their way between Kotlin and core.
//!
//! uniffi's types say in its metadata what Kotlin has; values of them are never made here. What
//! Kotlin hands over is turned into the JSON that core reads, and what core writes into the bytes that
//! Kotlin reads, by a table of what each type is made of ([`shape`]). Through serde and uniffi's own
//! types the same took code for each type and each way, which was more than half of the library.

mod buffer;
mod json;
mod scan;
pub(crate) mod shape;
#[cfg(test)]
mod tests;

use std::marker::PhantomData;

use suqiu::Fault;
use uniffi::{Lift, Lower, LowerReturn, MetadataBuffer, RustBuffer, TypeId};

use crate::UniFfiTag;
use scan::Reader;
use shape::{Kind, Mismatch, Shaped};

/// A value of a generated type, in the bytes that uniffi has for it.
#[derive(Debug)]
pub struct Typed<T> {
    bytes: Vec<u8>,
    of: PhantomData<fn() -> T>,
}

impl<T> Typed<T> {
    const fn new(bytes: Vec<u8>) -> Self {
        let of = PhantomData;
        Self { bytes, of }
    }
}

/// What most values take: growing there step by step would cost more than the rest.
const ROOM: usize = 512;

/// A value as the JSON that core reads.
pub(crate) fn to_json<T: ToJson>(value: &T) -> Result<String, Fault> {
    let mut json = String::with_capacity(ROOM);
    value.write(&mut json).map_err(internal)?;
    Ok(json)
}

/// A value from the JSON that core wrote. The shapes are those of core's types, so a failure is our own
/// fault.
pub(crate) fn from_json<T: FromJson>(text: &str) -> Result<T, Fault> {
    let mut reader = Reader::new(text);
    let value = T::read(&mut reader).map_err(internal)?;
    reader.finish().map_err(internal)?;
    Ok(value)
}

#[cold]
fn internal(mismatch: Mismatch) -> Fault {
    Fault::internal(mismatch.0)
}

/// What is handed over as JSON.
pub(crate) trait ToJson {
    fn write(&self, json: &mut String) -> Result<(), Mismatch>;
}

impl<T: Shaped> ToJson for Typed<T> {
    fn write(&self, json: &mut String) -> Result<(), Mismatch> {
        let mut bytes = self.bytes.as_slice();
        buffer::write_json(&Kind::Of(T::shape()), &mut bytes, json)?;
        if bytes.is_empty() {
            Ok(())
        } else {
            Err(Mismatch("more bytes than the value has"))
        }
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn write(&self, json: &mut String) -> Result<(), Mismatch> {
        json.push('[');
        for (index, one) in self.iter().enumerate() {
            if index > 0 {
                json.push(',');
            }
            one.write(json)?;
        }
        json.push(']');
        Ok(())
    }
}

/// What is made of JSON.
pub(crate) trait FromJson: Sized {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Mismatch>;
}

impl<T: Shaped> FromJson for Typed<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        let mut bytes = Vec::with_capacity(ROOM);
        reader.write_buffer(&Kind::Of(T::shape()), &mut bytes)?;
        Ok(Self::new(bytes))
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        let mut list = Self::new();
        reader.each(b'[', b']', |reader| {
            list.push(T::read(reader)?);
            Ok(())
        })?;
        Ok(list)
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        if reader.null() {
            return Ok(None);
        }
        T::read(reader).map(Some)
    }
}

/// Also used for an instant that a call answers with: a text of its own type.
impl FromJson for crate::types::Instant {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        let mut bytes = Vec::new();
        reader.write_buffer(&Kind::Text, &mut bytes)?;
        let text = bytes.split_off(4);
        String::from_utf8(text)
            .map(Self)
            .map_err(|_| Mismatch("a text is not UTF-8"))
    }
}

// SAFETY: a buffer that Kotlin wrote for `T` is taken over as it is, or as many bytes of it as a `T` has.
#[allow(unsafe_code)]
unsafe impl<T: Shaped> Lift<UniFfiTag> for Typed<T> {
    type FfiType = RustBuffer;

    fn try_lift(buffer: RustBuffer) -> uniffi::Result<Self> {
        Ok(Self::new(buffer.destroy_into_vec()))
    }

    fn try_read(bytes: &mut &[u8]) -> uniffi::Result<Self> {
        let mut rest = *bytes;
        let passed = buffer::write_json(&Kind::Of(T::shape()), &mut rest, &mut String::new());
        if let Err(Mismatch(what)) = passed {
            return Err(uniffi::deps::anyhow::Error::msg(what));
        }
        let (taken, _) = bytes.split_at(bytes.len() - rest.len());
        let taken = taken.to_vec();
        *bytes = rest;
        Ok(Self::new(taken))
    }
}

// SAFETY: the bytes are those that uniffi writes for `T`, which the tests compare for every type.
#[allow(unsafe_code)]
unsafe impl<T: Shaped> Lower<UniFfiTag> for Typed<T> {
    type FfiType = RustBuffer;

    fn lower(value: Self) -> RustBuffer {
        RustBuffer::from_vec(value.bytes)
    }

    fn write(value: Self, buffer: &mut Vec<u8>) {
        buffer.extend_from_slice(&value.bytes);
    }
}

// SAFETY: it returns what `lower` gives.
#[allow(unsafe_code)]
unsafe impl<T: Shaped> LowerReturn<UniFfiTag> for Typed<T> {
    type ReturnType = RustBuffer;

    fn lower_return(value: Self) -> Result<RustBuffer, uniffi::RustCallError> {
        Ok(<Self as Lower<UniFfiTag>>::lower(value))
    }
}

impl<T: TypeId<UniFfiTag>> TypeId<UniFfiTag> for Typed<T> {
    const TYPE_ID_META: MetadataBuffer = T::TYPE_ID_META;
}
