//! The public code of a petition.

use std::ffi::c_char;

use suqiu::wire;

use crate::args::{out_text, text};
use crate::buffer::suqiu_buffer;
use crate::error::suqiu_error;
use crate::panic::guard;
use crate::status::suqiu_status;

/// A public code with its check character (ISO/IEC 7064 MOD 37,36), as plain text. The parts are JSON:
/// `{"place":"430722","date":"2026-03-02","serial":17}`. That no code is given twice is for the caller.
///
/// Parts of which no code can be made give `SUQIU_STATUS_INPUT`.
///
/// The text is copied. The caller frees `out_code` with `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_public_code(
    parts: *const c_char,
    parts_len: usize,
    out_code: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_code = out_text!(out_code);
        *out_code = suqiu_buffer::of(wire::public_code(text!(parts, parts_len))?);
    })
}

/// What a public code says, as JSON of the same form; case, hyphens and blanks of `code` do not matter.
/// A code that was misread gives `SUQIU_STATUS_INPUT`.
///
/// The text is copied. The caller frees `out_parts` with `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_read_public_code(
    code: *const c_char,
    code_len: usize,
    out_parts: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_parts = out_text!(out_parts);
        *out_parts = suqiu_buffer::of(wire::read_public_code(text!(code, code_len))?);
    })
}
