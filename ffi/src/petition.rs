//! Petitions.

use std::ffi::c_char;

use suqiu::petition::Petition;
use suqiu::{Instant, PetitionId, wire};

use crate::args::{end, lend, out_handle, out_text, text};
use crate::buffer::suqiu_buffer;
use crate::error::suqiu_error;
use crate::guarded::Guarded;
use crate::jurisdiction::suqiu_jurisdiction;
use crate::panic::guard;
use crate::policy::suqiu_policy;
use crate::ptr::{Handle, own};
use crate::status::suqiu_status;

/// The state of one petition: a value that only `suqiu_petition_apply` changes.
///
/// For one thread at a time. A call that meets a change by another thread comes back with
/// `SUQIU_STATUS_INPUT_BUSY`; calls that only read may go on beside each other.
pub struct suqiu_petition(pub(crate) Guarded<Petition>);

impl Handle for suqiu_petition {}

fn handle(petition: Petition) -> *mut suqiu_petition {
    own(suqiu_petition(Guarded::new(petition)))
}

/// A petition to which nothing happened yet.
///
/// The caller frees `out_petition` with `suqiu_petition_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_petition_blank(
    id: *const c_char,
    id_len: usize,
    out_petition: *mut *mut suqiu_petition,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_petition = out_handle!(out_petition);
        let id = PetitionId::new(text!(id, id_len))?;
        *out_petition = handle(Petition::blank(id));
    })
}

/// A petition from all of its events: a JSON array, a decision, or lines of a log.
///
/// The text is copied. The caller frees `out_petition` with `suqiu_petition_free`. Any thread may
/// call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_petition_fold(
    id: *const c_char,
    id_len: usize,
    events: *const c_char,
    events_len: usize,
    out_petition: *mut *mut suqiu_petition,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_petition = out_handle!(out_petition);
        let id = PetitionId::new(text!(id, id_len))?;
        let mut petition = Petition::blank(id);
        wire::apply(&mut petition, text!(events, events_len))?;
        *out_petition = handle(petition);
    })
}

/// A petition from a snapshot. It stands where the snapshot was taken: apply the later events.
///
/// The text is copied. The caller frees `out_petition` with `suqiu_petition_free`. Any thread may
/// call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_petition_restore(
    snapshot: *const c_char,
    snapshot_len: usize,
    out_petition: *mut *mut suqiu_petition,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_petition = out_handle!(out_petition);
        *out_petition = handle(wire::restore(text!(snapshot, snapshot_len))?);
    })
}

/// A petition's state as JSON, to be kept and restored.
///
/// `petition` and `policy` are only read. The caller frees `out_snapshot` with
/// `suqiu_buffer_free`. Threads: see `suqiu_petition`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_petition_snapshot(
    petition: *const suqiu_petition,
    policy: *const suqiu_policy,
    out_snapshot: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_snapshot = out_text!(out_snapshot);
        let petition = lend!(petition).0.read()?;
        *out_snapshot = suqiu_buffer::of(wire::snapshot(&lend!(policy).0, &petition)?);
    })
}

/// A petition of its own in the same state.
///
/// `petition` is only read. The caller frees `out_petition` with `suqiu_petition_free`. Threads:
/// see `suqiu_petition`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_petition_clone(
    petition: *const suqiu_petition,
    out_petition: *mut *mut suqiu_petition,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let petition = lend!(petition).0.read()?.clone();
        let out_petition = out_handle!(out_petition);
        *out_petition = handle(petition);
    })
}

/// Frees a petition. Null is nothing to free.
///
/// Not while another thread uses this handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_petition_free(petition: *mut suqiu_petition) {
    end!(petition);
}

/// Decides a command: what would happen, as JSON. Nothing changes: store the events, then hand the
/// decision to `suqiu_petition_apply`. A refusal comes back as `SUQIU_STATUS_REFUSED`.
///
/// `jurisdiction` and `petition` are only read, the command is copied. The caller frees
/// `out_decision` with `suqiu_buffer_free`. Threads: see `suqiu_petition`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_petition_decide(
    jurisdiction: *const suqiu_jurisdiction,
    petition: *const suqiu_petition,
    command: *const c_char,
    command_len: usize,
    out_decision: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_decision = out_text!(out_decision);
        let jurisdiction = lend!(jurisdiction);
        let petition = lend!(petition).0.read()?;
        let command = text!(command, command_len);
        *out_decision = suqiu_buffer::of(wire::decide(&jurisdiction.0, &petition, command)?);
    })
}

/// Applies events to a petition: a JSON array, a decision, or lines of a log. Either all of them
/// are taken, or none.
///
/// `petition` changes; the text is copied. Threads: see `suqiu_petition`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_petition_apply(
    petition: *mut suqiu_petition,
    events: *const c_char,
    events_len: usize,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let events = text!(events, events_len);
        let mut petition = lend!(petition).0.write()?;
        wire::apply(&mut petition, events)?;
    })
}

/// Where a petition stands, as JSON: `{"phase":"registered","seq":2}`.
///
/// `petition` is only read. The caller frees `out_position` with `suqiu_buffer_free`. Threads: see
/// `suqiu_petition`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_petition_position(
    petition: *const suqiu_petition,
    out_position: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_position = out_text!(out_position);
        let petition = lend!(petition).0.read()?;
        *out_position = suqiu_buffer::of(wire::position(&petition)?);
    })
}

/// Every running and ended clock as JSON. `now` is RFC 3339 with its offset, like
/// `2026-03-02T09:30:00+08:00`.
///
/// `petition` and `policy` are only read. The caller frees `out_clocks` with `suqiu_buffer_free`.
/// Threads: see `suqiu_petition`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_petition_clocks(
    petition: *const suqiu_petition,
    policy: *const suqiu_policy,
    now: *const c_char,
    now_len: usize,
    out_clocks: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_clocks = out_text!(out_clocks);
        let petition = lend!(petition).0.read()?;
        let now: Instant = text!(now, now_len).parse()?;
        *out_clocks = suqiu_buffer::of(wire::clocks(&lend!(policy).0, &petition, now)?);
    })
}

/// The alerts that are due at `now` (RFC 3339) and were not claimed, as JSON.
///
/// `petition` and `policy` are only read. The caller frees `out_alerts` with `suqiu_buffer_free`.
/// Threads: see `suqiu_petition`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_petition_alerts(
    petition: *const suqiu_petition,
    policy: *const suqiu_policy,
    now: *const c_char,
    now_len: usize,
    out_alerts: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_alerts = out_text!(out_alerts);
        let petition = lend!(petition).0.read()?;
        let now: Instant = text!(now, now_len).parse()?;
        *out_alerts = suqiu_buffer::of(wire::alerts(&lend!(policy).0, &petition, now)?);
    })
}

/// When to look again after `now` (RFC 3339), as JSON: an instant, or `null`.
///
/// `petition` and `policy` are only read. The caller frees `out_instant` with `suqiu_buffer_free`.
/// Threads: see `suqiu_petition`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_petition_next_change(
    petition: *const suqiu_petition,
    policy: *const suqiu_policy,
    now: *const c_char,
    now_len: usize,
    out_instant: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_instant = out_text!(out_instant);
        let petition = lend!(petition).0.read()?;
        let now: Instant = text!(now, now_len).parse()?;
        *out_instant = suqiu_buffer::of(wire::next_change(&lend!(policy).0, &petition, now)?);
    })
}

/// What the petitioner may see at `now` (RFC 3339), as JSON. `events` are all those of the
/// petition, in any form that `suqiu_petition_apply` takes.
///
/// `petition` and `policy` are only read, the text is copied. The caller frees `out_view` with
/// `suqiu_buffer_free`. Threads: see `suqiu_petition`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_petition_view(
    petition: *const suqiu_petition,
    policy: *const suqiu_policy,
    events: *const c_char,
    events_len: usize,
    now: *const c_char,
    now_len: usize,
    out_view: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_view = out_text!(out_view);
        let petition = lend!(petition).0.read()?;
        let now: Instant = text!(now, now_len).parse()?;
        let events = text!(events, events_len);
        *out_view = suqiu_buffer::of(wire::view(&lend!(policy).0, &petition, events, now)?);
    })
}

/// Why each of some events happened, as JSON: rule and article.
///
/// `policy` is only read, the text is copied. The caller frees `out_explanations` with
/// `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_explain(
    policy: *const suqiu_policy,
    events: *const c_char,
    events_len: usize,
    out_explanations: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_explanations = out_text!(out_explanations);
        let events = text!(events, events_len);
        *out_explanations = suqiu_buffer::of(wire::explanations(&lend!(policy).0, events)?);
    })
}
