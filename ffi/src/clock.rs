//! Questions about one clock, without a petition around it.

use std::ffi::c_char;

use suqiu::{Instant, wire};

use crate::args::{lend, out_text, text};
use crate::buffer::suqiu_buffer;
use crate::error::suqiu_error;
use crate::panic::guard;
use crate::policy::suqiu_policy;
use crate::status::suqiu_status;

/// When a clock falls due, as JSON; `null` while it stands still. The question is JSON:
/// `{"budget":"15 days","start":"2026-03-02T09:30:00+08:00"}`, and more where it is not the
/// ordinary case.
///
/// `policy` is only read (its calendar), the text is copied. The caller frees `out_due` with
/// `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_clock_due(
    policy: *const suqiu_policy,
    question: *const c_char,
    question_len: usize,
    out_due: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_due = out_text!(out_due);
        let question = text!(question, question_len);
        *out_due = suqiu_buffer::of(wire::due(&lend!(policy).0, question)?);
    })
}

/// What a clock shows at `now` (RFC 3339), as JSON: colour, due, what is left.
///
/// `policy` is only read, the texts are copied. The caller frees `out_reading` with
/// `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_clock_read(
    policy: *const suqiu_policy,
    question: *const c_char,
    question_len: usize,
    now: *const c_char,
    now_len: usize,
    out_reading: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_reading = out_text!(out_reading);
        let question = text!(question, question_len);
        let now: Instant = text!(now, now_len).parse()?;
        *out_reading = suqiu_buffer::of(wire::read(&lend!(policy).0, question, now)?);
    })
}

/// Which days a due counted and skipped, and why, as JSON.
///
/// `policy` is only read, the text is copied. The caller frees `out_explanation` with
/// `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_clock_explain(
    policy: *const suqiu_policy,
    question: *const c_char,
    question_len: usize,
    out_explanation: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_explanation = out_text!(out_explanation);
        let question = text!(question, question_len);
        *out_explanation = suqiu_buffer::of(wire::explain_due(&lend!(policy).0, question)?);
    })
}
