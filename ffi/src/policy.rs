//! Policies.

use suqiu::policy::{PackFormat, PackText, Policy};
use suqiu::wire;

use crate::args::{end, lend, out_handle, out_text, text};
use crate::buffer::suqiu_buffer;
use crate::directory::suqiu_directory;
use crate::error::{failure, suqiu_error};
use crate::panic::guard;
use crate::ptr::{Handle, own};
use crate::status::suqiu_status;
use crate::text::suqiu_text;

/// A compiled policy: the rules of a place, and the calendar on which their clocks count.
///
/// Does not change; may be used by several threads at once. A clone shares everything.
pub struct suqiu_policy(pub(crate) Policy);

impl Handle for suqiu_policy {}

/// How a pack is written.
#[derive(Clone, Copy, Debug)]
#[repr(u32)]
pub enum suqiu_pack_format {
    /// JSON; findings name the path.
    Json = 0,
    /// TOML; findings name path, line and column.
    Toml = 1,
}

/// The text of one policy pack.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct suqiu_pack {
    /// How it is written: a `suqiu_pack_format`.
    pub format: u32,
    /// What findings call it: a file name, usually.
    pub name: suqiu_text,
    /// The text itself.
    pub text: suqiu_text,
}

/// At most so many packs at once.
const MAX_PACKS: usize = 1_024;

/// The national policy that ships inside the library. It is built anew by each call: keep it.
///
/// The caller frees `out_policy` with `suqiu_policy_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_policy_national(
    out_policy: *mut *mut suqiu_policy,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_policy = out_handle!(out_policy);
        *out_policy = own(suqiu_policy(Policy::national()?));
    })
}

/// Loads the pack `id` from `count` texts. What it extends is looked for among the texts, then in
/// the library (`cn.national`). The error's JSON lists every finding.
///
/// The texts are copied. The caller frees `out_policy` with `suqiu_policy_free`. Any thread may
/// call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_policy_load(
    packs: *const suqiu_pack,
    count: usize,
    id: *const std::ffi::c_char,
    id_len: usize,
    out_policy: *mut *mut suqiu_policy,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_policy = out_handle!(out_policy);
        let id = text!(id, id_len);
        if count > MAX_PACKS {
            return Err(failure::length("count", count, MAX_PACKS));
        }
        // SAFETY: the header asks for an array of `count` packs.
        let packs = unsafe { crate::ptr::rows("packs", packs, count) }?;
        let mut read = Vec::with_capacity(packs.len());
        for pack in packs {
            read.push(PackText {
                format: format(pack.format)?,
                name: text!(pack.name),
                text: text!(pack.text),
            });
        }
        *out_policy = own(suqiu_policy(Policy::load(&read, id)?));
    })
}

fn format(number: u32) -> Result<PackFormat, Box<suqiu_error>> {
    match number {
        0 => Ok(PackFormat::Json),
        1 => Ok(PackFormat::Toml),
        other => Err(failure::pack_format(other)),
    }
}

/// The same policy on a newer table of days than the library's; `calendar` is its JSON.
///
/// `policy` is only read. The caller frees `out_policy` with `suqiu_policy_free`. Any thread may
/// call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_policy_with_calendar(
    policy: *const suqiu_policy,
    calendar: *const std::ffi::c_char,
    calendar_len: usize,
    out_policy: *mut *mut suqiu_policy,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_policy = out_handle!(out_policy);
        let policy = lend!(policy);
        let calendar = text!(calendar, calendar_len);
        *out_policy = own(suqiu_policy(wire::with_calendar(&policy.0, calendar)?));
    })
}

/// What a policy is, as JSON: digest, id and version.
///
/// `policy` is only read. The caller frees `out_info` with `suqiu_buffer_free`. Any thread may call
/// it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_policy_info(
    policy: *const suqiu_policy,
    out_info: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_info = out_text!(out_info);
        *out_info = suqiu_buffer::of(wire::policy_info(&lend!(policy).0)?);
    })
}

/// The resolved pack as canonical JSON. Loaded again it has the same digest.
///
/// `policy` is only read. The caller frees `out_json` with `suqiu_buffer_free`. Any thread may call
/// it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_policy_json(
    policy: *const suqiu_policy,
    out_json: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_json = out_text!(out_json);
        *out_json = suqiu_buffer::of(lend!(policy).0.to_json().to_owned());
    })
}

/// What was found while loading that did not prevent it: a JSON array of findings.
///
/// `policy` is only read. The caller frees `out_findings` with `suqiu_buffer_free`. Any thread may
/// call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_policy_warnings(
    policy: *const suqiu_policy,
    out_findings: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_findings = out_text!(out_findings);
        *out_findings = suqiu_buffer::of(wire::warnings(&lend!(policy).0)?);
    })
}

/// What of the policy the units of a directory cannot carry as written, and who stands in: a JSON array
/// of findings. Those of severity `error` leave petitions without anybody to answer them.
///
/// `policy` and `directory` are only read. The caller frees `out_findings` with `suqiu_buffer_free`. Any
/// thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_policy_check_directory(
    policy: *const suqiu_policy,
    directory: *const suqiu_directory,
    out_findings: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_findings = out_text!(out_findings);
        let directory = &lend!(directory).0;
        *out_findings = suqiu_buffer::of(wire::check_directory(&lend!(policy).0, directory)?);
    })
}

/// A second handle to the same policy. Each is freed on its own.
///
/// `policy` is only read. The caller frees `out_policy` with `suqiu_policy_free`. Any thread may
/// call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_policy_clone(
    policy: *const suqiu_policy,
    out_policy: *mut *mut suqiu_policy,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let policy = lend!(policy).0.clone();
        let out_policy = out_handle!(out_policy);
        *out_policy = own(suqiu_policy(policy));
    })
}

/// Frees a policy. Jurisdictions made of it live on. Null is nothing to free.
///
/// Not while another thread uses this handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_policy_free(policy: *mut suqiu_policy) {
    end!(policy);
}
