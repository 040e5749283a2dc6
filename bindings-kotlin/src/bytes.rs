//! Bytes that are handed out in one piece.

use uniffi::{Lower, LowerReturn, MetadataBuffer, RustBuffer, TypeId};

/// Bytes for a `ByteArray`. What uniffi does for `Vec<u8>` writes them one by one, which for a
/// column of a million rows takes longer than computing it.
#[derive(Debug)]
pub struct Bytes(Vec<u8>);

impl Bytes {
    /// The room in front that uniffi's length takes.
    const HEAD: usize = 4;

    /// `len` bytes, each 0; none where that is more than a `ByteArray` holds.
    pub(crate) fn zeroed(len: usize) -> Option<Self> {
        let head = i32::try_from(len).ok()?.to_be_bytes();
        let mut bytes = vec![0; len.checked_add(Self::HEAD)?];
        bytes.get_mut(..Self::HEAD)?.copy_from_slice(&head);
        Some(Self(bytes))
    }

    /// The bytes themselves.
    pub(crate) fn as_mut_slice(&mut self) -> &mut [u8] {
        self.0.get_mut(Self::HEAD..).unwrap_or_default()
    }
}

// SAFETY: what is written is exactly what `Vec<u8>` writes, a big-endian `i32` with the length and
// then the bytes, and the type is announced as `Vec<u8>`.
#[allow(unsafe_code)]
unsafe impl Lower<crate::UniFfiTag> for Bytes {
    type FfiType = RustBuffer;

    fn lower(bytes: Self) -> RustBuffer {
        RustBuffer::from_vec(bytes.0)
    }

    fn write(bytes: Self, buffer: &mut Vec<u8>) {
        buffer.extend_from_slice(&bytes.0);
    }
}

// SAFETY: it returns what `lower` gives.
#[allow(unsafe_code)]
unsafe impl LowerReturn<crate::UniFfiTag> for Bytes {
    type ReturnType = RustBuffer;

    fn lower_return(bytes: Self) -> Result<RustBuffer, uniffi::RustCallError> {
        Ok(<Self as Lower<crate::UniFfiTag>>::lower(bytes))
    }
}

impl TypeId<crate::UniFfiTag> for Bytes {
    const TYPE_ID_META: MetadataBuffer = <Vec<u8> as TypeId<crate::UniFfiTag>>::TYPE_ID_META;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_written_as_uniffi_writes_them() {
        let mut bytes = Bytes::zeroed(3).unwrap();
        bytes.as_mut_slice().copy_from_slice(&[7, 8, 9]);
        let mut ours = Vec::new();
        Lower::<crate::UniFfiTag>::write(bytes, &mut ours);
        let mut theirs = Vec::new();
        <Vec<u8> as Lower<crate::UniFfiTag>>::write(vec![7, 8, 9], &mut theirs);
        assert_eq!(ours, theirs);
        assert!(Bytes::zeroed(0).unwrap().as_mut_slice().is_empty());
        assert!(Bytes::zeroed(1 << 31).is_none());
    }
}
