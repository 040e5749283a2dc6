//! Texts that are handed out.

use std::ffi::c_char;
use std::mem::ManuallyDrop;

/// A text that the caller owns: UTF-8, `len` bytes, and a NUL after the last. End it with
/// `suqiu_buffer_free`; the fields are to be read only.
#[derive(Debug)]
#[repr(C)]
pub struct suqiu_buffer {
    /// The first byte; null in a buffer without a text.
    pub data: *const c_char,
    /// How many bytes, without the NUL.
    pub len: usize,
    /// The library's own.
    pub capacity: usize,
}

impl suqiu_buffer {
    pub(crate) const EMPTY: Self = Self {
        data: std::ptr::null(),
        len: 0,
        capacity: 0,
    };

    /// Takes a text over.
    pub(crate) fn of(text: String) -> Self {
        let len = text.len();
        let mut bytes = text.into_bytes();
        bytes.reserve_exact(1);
        bytes.push(0);
        let bytes = ManuallyDrop::new(bytes);
        Self {
            data: bytes.as_ptr().cast(),
            len,
            capacity: bytes.capacity(),
        }
    }
}

/// Frees a text, and leaves the buffer empty: to free it again does nothing. Null is nothing to
/// free.
///
/// Not while another thread uses this buffer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_buffer_free(buffer: *mut suqiu_buffer) {
    crate::panic::quietly((), || {
        // SAFETY: the header asks for a buffer that this library filled or left empty, or null.
        let Some(buffer) = (unsafe { buffer.as_mut() }) else {
            return;
        };
        let suqiu_buffer {
            data,
            len,
            capacity,
        } = std::mem::replace(buffer, suqiu_buffer::EMPTY);
        if !data.is_null() {
            let data = data.cast_mut().cast::<u8>();
            // SAFETY: the parts of the vector that `of` took apart, with its NUL.
            drop(unsafe { Vec::from_raw_parts(data, len + 1, capacity) });
        }
    });
}
