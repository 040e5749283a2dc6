//! Small files beside petitions: listings, grid events.

use std::ffi::c_char;

use suqiu::{Instant, wire};

use crate::args::{lend, out_text, text};
use crate::buffer::suqiu_buffer;
use crate::error::suqiu_error;
use crate::jurisdiction::suqiu_jurisdiction;
use crate::panic::guard;
use crate::petition::suqiu_petition;
use crate::policy::suqiu_policy;
use crate::status::suqiu_status;

/// Decides a command about a dossier; the decision as JSON. Nothing changes: store the event, then hand
/// the decision to `suqiu_apply_dossier`. The dossier is JSON as `suqiu_apply_dossier` gives it,
/// `{"id":"g1"}` before the first event. `petition` is the one that a listing is of, or that a grid event
/// turns into; it may be `NULL` otherwise.
///
/// A refusal gives `SUQIU_STATUS_REFUSED`.
///
/// `jurisdiction` and `petition` are only read, the texts are copied. The caller frees `out_decision`
/// with `suqiu_buffer_free`. Threads: see `suqiu_petition`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_decide_dossier(
    jurisdiction: *const suqiu_jurisdiction,
    petition: *const suqiu_petition,
    dossier: *const c_char,
    dossier_len: usize,
    command: *const c_char,
    command_len: usize,
    out_decision: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_decision = out_text!(out_decision);
        let dossier = text!(dossier, dossier_len);
        let command = text!(command, command_len);
        let place = &lend!(jurisdiction).0;
        let petition = if petition.is_null() {
            None
        } else {
            Some(lend!(petition).0.read()?)
        };
        let decided = wire::decide_dossier(place, petition.as_deref(), dossier, command)?;
        *out_decision = suqiu_buffer::of(decided);
    })
}

/// A dossier after events, as JSON: a JSON array, a decision, or lines of a log. All of them are taken,
/// or none.
///
/// Events of another dossier give `SUQIU_STATUS_INPUT`.
///
/// The texts are copied. The caller frees `out_dossier` with `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_apply_dossier(
    dossier: *const c_char,
    dossier_len: usize,
    events: *const c_char,
    events_len: usize,
    out_dossier: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_dossier = out_text!(out_dossier);
        let dossier = text!(dossier, dossier_len);
        let events = text!(events, events_len);
        *out_dossier = suqiu_buffer::of(wire::apply_dossier(dossier, events)?);
    })
}

/// What the clock of a dossier's step shows, as JSON; `null` where none runs. `now` is RFC 3339.
///
/// `policy` is only read, the texts are copied. The caller frees `out_reading` with
/// `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_read_dossier(
    policy: *const suqiu_policy,
    dossier: *const c_char,
    dossier_len: usize,
    now: *const c_char,
    now_len: usize,
    out_reading: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_reading = out_text!(out_reading);
        let dossier = text!(dossier, dossier_len);
        let now: Instant = text!(now, now_len).parse()?;
        *out_reading = suqiu_buffer::of(wire::read_dossier(&lend!(policy).0, dossier, now)?);
    })
}
