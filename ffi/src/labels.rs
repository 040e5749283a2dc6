//! Names for people.

use suqiu::wire;

use crate::args::out_text;
use crate::buffer::suqiu_buffer;
use crate::error::suqiu_error;
use crate::panic::guard;
use crate::status::suqiu_status;

/// Every code that crosses the boundary, by kind, with its label in Chinese and English, as JSON.
///
/// The caller frees `out_labels` with `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_labels(
    out_labels: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_labels = out_text!(out_labels);
        *out_labels = suqiu_buffer::of(wire::labels()?);
    })
}
