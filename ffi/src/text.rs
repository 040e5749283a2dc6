//! Texts that are lent.

use std::ffi::c_char;

use suqiu::Fault;

use crate::error::{Failure, failure};

/// The longest text that a function takes, in bytes: 256 MiB.
pub const SUQIU_MAX_TEXT: usize = 268_435_456;

/// A text that someone else owns: UTF-8, `len` bytes.
///
/// Handed in, `data` may be null where `len` is 0, and needs no NUL at the end. Handed out by an
/// accessor, it lives as long as the object it was asked of, and a NUL follows the last byte.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct suqiu_text {
    /// The first byte.
    pub data: *const c_char,
    /// How many bytes, without the NUL.
    pub len: usize,
}

impl suqiu_text {
    pub(crate) const EMPTY: Self = Self {
        data: c"".as_ptr(),
        len: 0,
    };

    /// Of a text that ends with a NUL, which is not counted.
    pub(crate) fn of(with_nul: &str) -> Self {
        Self {
            data: with_nul.as_ptr().cast(),
            len: with_nul.len().saturating_sub(1),
        }
    }
}

/// Borrows a text from C.
///
/// # Safety
/// Unless `len` is 0 or too large, or `data` is null, `data` is valid for reads of `len` bytes that
/// nobody changes for the time of the call.
pub(crate) unsafe fn text<'a>(
    name: &'static str,
    data: *const c_char,
    len: usize,
) -> Result<&'a str, Failure> {
    if len == 0 {
        return Ok("");
    }
    if len > SUQIU_MAX_TEXT {
        return Err(failure::length(name, len, SUQIU_MAX_TEXT));
    }
    if data.is_null() {
        return Err(failure::null(name));
    }
    // SAFETY: not null, not too long; valid for reads by this function's contract. `u8` has no
    // alignment and no forbidden values.
    let bytes = unsafe { std::slice::from_raw_parts(data.cast::<u8>(), len) };
    std::str::from_utf8(bytes).map_err(|error| Fault::not_utf8(name, error.valid_up_to()).into())
}

/// Borrows an array of texts from C.
///
/// # Safety
/// Unless `count` is 0 or too large, or `rows` is null, `rows` is valid for reads of `count` texts, and each
/// of them is readable as [`text`] asks.
pub(crate) unsafe fn texts<'a>(
    name: &'static str,
    rows: *const suqiu_text,
    count: usize,
) -> Result<Vec<&'a str>, Failure> {
    // SAFETY: valid for reads by this function's contract.
    let rows = unsafe { crate::ptr::rows(name, rows, count) }?;
    let read = rows.iter().map(|row| {
        // SAFETY: each text is readable by this function's contract.
        unsafe { text(name, row.data, row.len) }
    });
    read.collect()
}
