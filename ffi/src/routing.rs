//! Where a petition goes.

use std::ffi::c_char;

use suqiu::{Instant, wire};

use crate::args::{lend, out_text, text};
use crate::buffer::suqiu_buffer;
use crate::error::suqiu_error;
use crate::jurisdiction::suqiu_jurisdiction;
use crate::panic::guard;
use crate::status::suqiu_status;

/// Where a petition goes, as JSON: one responsible unit in one channel, or "not here" with reason,
/// article and next step. The facts are JSON, `{"class":"claim","relation":"employment"}`: what is
/// left out is unknown, `{}` at the least. `at` (RFC 3339) is when it is asked; limits of other
/// procedures are read at that time.
///
/// A unit, place or subject that is not known, a date after the day of `at`, and an accusation that
/// no unit is free to take give `SUQIU_STATUS_INPUT` with a code `route.…`.
///
/// `jurisdiction` is only read, the texts are copied. The caller frees `out_decision` with
/// `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_route(
    jurisdiction: *const suqiu_jurisdiction,
    facts: *const c_char,
    facts_len: usize,
    at: *const c_char,
    at_len: usize,
    out_decision: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_decision = out_text!(out_decision);
        let facts = text!(facts, facts_len);
        let at: Instant = text!(at, at_len).parse()?;
        *out_decision = suqiu_buffer::of(wire::route(&lend!(jurisdiction).0, facts, at)?);
    })
}

/// Why a petition goes where `suqiu_route` says, as JSON: the rule that decided, what held beside
/// it, and of every other rule the first thing that it lacked. Arguments and faults are those of
/// `suqiu_route`, but that it needs no unit to be free.
///
/// `jurisdiction` is only read, the texts are copied. The caller frees `out_explanation` with
/// `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_explain_route(
    jurisdiction: *const suqiu_jurisdiction,
    facts: *const c_char,
    facts_len: usize,
    at: *const c_char,
    at_len: usize,
    out_explanation: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_explanation = out_text!(out_explanation);
        let facts = text!(facts, facts_len);
        let at: Instant = text!(at, at_len).parse()?;
        *out_explanation =
            suqiu_buffer::of(wire::explain_route(&lend!(jurisdiction).0, facts, at)?);
    })
}
