//! Versions of a policy, and what a new one changes.

use std::ffi::c_char;

use suqiu::{Instant, wire};

use crate::args::{lend, out_text, text};
use crate::buffer::suqiu_buffer;
use crate::directory::suqiu_directory;
use crate::error::{failure, suqiu_error};
use crate::panic::guard;
use crate::petition::suqiu_petition;
use crate::policy::suqiu_policy;
use crate::status::suqiu_status;

/// At most so many versions at once.
const MAX_VERSIONS: usize = 1_024;

/// Which of the versions of a pack judges a day, as JSON: `{"policy":{…},"status":"in_force"}`, or
/// `not_yet` with `from`, or `expired` with `to` and the `successor`. `versions` is an array of `count`
/// policies in any order, and the day is written like `2026-03-02`. The digest of the answer is that of
/// `suqiu_policy_info`.
///
/// Versions that overlap or are of different packs give `SUQIU_STATUS_PACK`.
///
/// The policies are only read, the text is copied. The caller frees `out_standing` with
/// `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_policy_standing(
    versions: *const *const suqiu_policy,
    count: usize,
    day: *const c_char,
    day_len: usize,
    out_standing: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_standing = out_text!(out_standing);
        let day = text!(day, day_len);
        if count > MAX_VERSIONS {
            return Err(failure::length("count", count, MAX_VERSIONS));
        }
        // SAFETY: the header asks for an array of `count` handles.
        let versions = unsafe { crate::ptr::rows("versions", versions, count) }?;
        let mut policies = Vec::with_capacity(versions.len());
        for version in versions {
            let version = *version;
            policies.push(lend!(version).0.clone());
        }
        *out_standing = suqiu_buffer::of(wire::standing(&policies, day)?);
    })
}

/// What the policy `new` changes compared with `old`, for whom, as JSON: the changes of each table, with an
/// example of the petitions that go elsewhere (`Diff` in `schemas/suqiu.json`).
///
/// The policies are only read. The caller frees `out_diff` with `suqiu_buffer_free`. Any thread may call
/// it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_policy_diff(
    old: *const suqiu_policy,
    new: *const suqiu_policy,
    out_diff: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_diff = out_text!(out_diff);
        let old = lend!(old);
        *out_diff = suqiu_buffer::of(wire::diff(&old.0, &lend!(new).0)?);
    })
}

/// What the policy `new` changes for a petition that was decided under `old`, as JSON (`Affected` in
/// `schemas/suqiu.json`), or `null` where nothing changes. `at` is when it is asked, as RFC 3339.
/// `directory` may be `NULL`: then it is not looked at where the petition would go.
///
/// The handles are only read, the text is copied. The caller frees `out_affected` with `suqiu_buffer_free`.
/// Threads: see `suqiu_petition`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_policy_affected(
    old: *const suqiu_policy,
    new: *const suqiu_policy,
    directory: *const suqiu_directory,
    petition: *const suqiu_petition,
    at: *const c_char,
    at_len: usize,
    out_affected: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_affected = out_text!(out_affected);
        let at: Instant = text!(at, at_len).parse()?;
        let (old, new) = (lend!(old), lend!(new));
        let directory = if directory.is_null() {
            None
        } else {
            Some(&lend!(directory).0)
        };
        let petition = lend!(petition).0.read()?;
        let found = wire::affected(&old.0, &new.0, directory, &petition, at)?;
        *out_affected = suqiu_buffer::of(found);
    })
}
