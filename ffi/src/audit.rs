//! The audit of an export.

use std::ffi::c_char;

use suqiu::wire;

use crate::args::{lend, out_text, text};
use crate::buffer::suqiu_buffer;
use crate::error::suqiu_error;
use crate::panic::guard;
use crate::policy::suqiu_policy;
use crate::status::suqiu_status;

/// Audits the export of a platform, CSV with a header: the report as JSON. The options are JSON,
/// at least `{"as_of":"2026-04-01T00:00:00+08:00"}`.
///
/// `policy` is only read, the texts are read in place. The caller frees `out_report` with
/// `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_audit(
    policy: *const suqiu_policy,
    csv: *const c_char,
    csv_len: usize,
    options: *const c_char,
    options_len: usize,
    out_report: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_report = out_text!(out_report);
        let (csv, options) = (text!(csv, csv_len), text!(options, options_len));
        *out_report = suqiu_buffer::of(wire::audit(&lend!(policy).0, csv, options)?);
    })
}
