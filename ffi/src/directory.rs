//! Directories.

use suqiu::directory::Directory;
use suqiu::wire;

use crate::args::{end, lend, out_handle, out_text, text};
use crate::buffer::suqiu_buffer;
use crate::error::suqiu_error;
use crate::panic::guard;
use crate::ptr::{Handle, own};
use crate::status::suqiu_status;

/// The units of a place: who stands above whom, and what each is there for.
///
/// Does not change; may be used by several threads at once. A clone shares everything.
pub struct suqiu_directory(pub(crate) Directory);

impl Handle for suqiu_directory {}

/// Reads a directory from a JSON array of units.
///
/// The text is copied. The caller frees `out_directory` with `suqiu_directory_free`. Any thread may
/// call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_directory_from_json(
    json: *const std::ffi::c_char,
    json_len: usize,
    out_directory: *mut *mut suqiu_directory,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_directory = out_handle!(out_directory);
        let directory = Directory::from_json(text!(json, json_len))?;
        *out_directory = own(suqiu_directory(directory));
    })
}

/// Reads a directory from CSV with a header; `functions` are separated by `;`.
///
/// The text is copied. The caller frees `out_directory` with `suqiu_directory_free`. Any thread may
/// call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_directory_from_csv(
    csv: *const std::ffi::c_char,
    csv_len: usize,
    out_directory: *mut *mut suqiu_directory,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_directory = out_handle!(out_directory);
        let directory = Directory::from_csv(text!(csv, csv_len))?;
        *out_directory = own(suqiu_directory(directory));
    })
}

/// How many units a directory has, as JSON: `{"units":2031}`.
///
/// `directory` is only read. The caller frees `out_info` with `suqiu_buffer_free`. Any thread may
/// call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_directory_info(
    directory: *const suqiu_directory,
    out_info: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_info = out_text!(out_info);
        *out_info = suqiu_buffer::of(wire::directory_info(&lend!(directory).0)?);
    })
}

/// A second handle to the same directory. Each is freed on its own.
///
/// `directory` is only read. The caller frees `out_directory` with `suqiu_directory_free`. Any
/// thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_directory_clone(
    directory: *const suqiu_directory,
    out_directory: *mut *mut suqiu_directory,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let directory = lend!(directory).0.clone();
        let out_directory = out_handle!(out_directory);
        *out_directory = own(suqiu_directory(directory));
    })
}

/// Frees a directory. Jurisdictions made of it live on. Null is nothing to free.
///
/// Not while another thread uses this handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_directory_free(directory: *mut suqiu_directory) {
    end!(directory);
}
