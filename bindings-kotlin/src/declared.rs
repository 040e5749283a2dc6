//! What uniffi's macros ask of our own types, in the generator's build alone. They write functions whose
//! names and types the generator reads; nobody calls those, neither here nor in what is shipped.

use suqiu::Fault;
use uniffi::{
    Lift, Lower, LowerError, LowerReturn, MetadataBuffer, RustBuffer, RustCallError, TypeId,
};

use crate::UniFfiTag;
use crate::error::{SuqiuError, bytes_of};
use crate::typed::Typed;
use crate::typed::shape::Shaped;
use crate::types::{Date, Decimal, Instant};

uniffi::custom_newtype!(Instant, String);
uniffi::custom_newtype!(Date, String);
uniffi::custom_newtype!(Decimal, String);

// SAFETY: the bytes are those that uniffi has for `T`, which the tests compare for every type.
#[allow(unsafe_code)]
unsafe impl<T: Shaped> Lift<UniFfiTag> for Typed<T> {
    type FfiType = RustBuffer;

    fn try_lift(buffer: RustBuffer) -> uniffi::Result<Self> {
        Ok(Self::new(buffer.destroy_into_vec()))
    }

    fn try_read(bytes: &mut &[u8]) -> uniffi::Result<Self> {
        Ok(Self::new(std::mem::take(bytes).to_vec()))
    }
}

// SAFETY: likewise.
#[allow(unsafe_code)]
unsafe impl<T: Shaped> Lower<UniFfiTag> for Typed<T> {
    type FfiType = RustBuffer;

    fn lower(value: Self) -> RustBuffer {
        RustBuffer::from_vec(value.into_bytes())
    }

    fn write(value: Self, buffer: &mut Vec<u8>) {
        buffer.extend(value.into_bytes());
    }
}

// SAFETY: it returns what `lower` gives.
#[allow(unsafe_code)]
unsafe impl<T: Shaped> LowerReturn<UniFfiTag> for Typed<T> {
    type ReturnType = RustBuffer;

    fn lower_return(value: Self) -> Result<RustBuffer, RustCallError> {
        Ok(<Self as Lower<UniFfiTag>>::lower(value))
    }
}

impl<T: TypeId<UniFfiTag>> TypeId<UniFfiTag> for Typed<T> {
    const TYPE_ID_META: MetadataBuffer = T::TYPE_ID_META;
}

// SAFETY: the bytes are those that uniffi has for the exception, which the tests compare.
#[allow(unsafe_code)]
unsafe impl LowerError<UniFfiTag> for Fault {
    fn lower_error(fault: Self) -> RustBuffer {
        RustBuffer::from_vec(bytes_of(&fault))
    }
}

impl TypeId<UniFfiTag> for Fault {
    const TYPE_ID_META: MetadataBuffer = <SuqiuError as TypeId<UniFfiTag>>::TYPE_ID_META;
}
