//! Work on a phone without a network: the outbox, and deciding again what waited in it.

use std::ffi::c_char;

use suqiu::wire;

use crate::args::{lend, out_text, text};
use crate::buffer::suqiu_buffer;
use crate::error::suqiu_error;
use crate::jurisdiction::suqiu_jurisdiction;
use crate::panic::guard;
use crate::status::suqiu_status;
use crate::text::suqiu_text;

/// Decides commands that waited on a phone again, in order, on what is known by now; the answers and the
/// events as JSON. Nothing changes: store all events, or none. The question is JSON,
/// `{"at":"2026-03-02T18:00:00+08:00","dossiers":[…]}` (`RebaseQuestion` in `schemas/suqiu.json`).
/// `snapshots` is an array of `snapshot_count` texts, each as `suqiu_petition_snapshot` gives it: the
/// petitions that the commands are about. `pending` is an array of `pending_count` texts, each a
/// `FieldCommand`, `{"petition":{…}}` or `{"dossier":{…}}`; one that cannot be read is refused alone.
///
/// A question that cannot be read gives `SUQIU_STATUS_INPUT`, a snapshot that cannot be read the fault of
/// `suqiu_petition_restore`, with its place. A refused command is an answer, no error.
///
/// `jurisdiction` and the texts are only read. The caller frees `out_rebased` with `suqiu_buffer_free`. Any
/// thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_rebase(
    jurisdiction: *const suqiu_jurisdiction,
    question: *const c_char,
    question_len: usize,
    snapshots: *const suqiu_text,
    snapshot_count: usize,
    pending: *const suqiu_text,
    pending_count: usize,
    out_rebased: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_rebased = out_text!(out_rebased);
        let question = text!(question, question_len);
        // SAFETY: the header asks for arrays of that many texts that are readable during the call.
        let snapshots = unsafe { crate::text::texts("snapshots", snapshots, snapshot_count) }?;
        // SAFETY: as above.
        let pending = unsafe { crate::text::texts("pending", pending, pending_count) }?;
        let place = &lend!(jurisdiction).0;
        let rebased = wire::rebase(place, question, &snapshots, &pending)?;
        *out_rebased = suqiu_buffer::of(rebased);
    })
}

/// An outbox after entries, as JSON: the outbox is JSON, `{}` before the first entry; the entries are a JSON
/// array of `OutboxEntry`, or one a line. All of them are taken, or none.
///
/// An entry that cannot be read gives `SUQIU_STATUS_INPUT` with its place, like `entries[3]`. A last line that
/// was cut short when the phone was switched off is left out by the caller.
///
/// The texts are copied. The caller frees `out_outbox` with `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_apply_outbox(
    outbox: *const c_char,
    outbox_len: usize,
    entries: *const c_char,
    entries_len: usize,
    out_outbox: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_outbox = out_text!(out_outbox);
        let outbox = text!(outbox, outbox_len);
        let entries = text!(entries, entries_len);
        *out_outbox = suqiu_buffer::of(wire::apply_outbox(outbox, entries)?);
    })
}

/// What an outbox sends next, as JSON: `{"commands":[…]}`, each a `FieldCommand`.
///
/// The text is copied. The caller frees `out_batch` with `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_outbox_batch(
    outbox: *const c_char,
    outbox_len: usize,
    out_batch: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_batch = out_text!(out_batch);
        *out_batch = suqiu_buffer::of(wire::outbox_batch(text!(outbox, outbox_len))?);
    })
}
