//! Jurisdictions.

use suqiu::petition::Jurisdiction;

use crate::args::{end, lend, out_handle};
use crate::directory::suqiu_directory;
use crate::error::suqiu_error;
use crate::panic::guard;
use crate::policy::suqiu_policy;
use crate::ptr::{Handle, own};
use crate::status::suqiu_status;

/// By which rules and among which units petitions are decided.
///
/// Does not change; may be used by several threads at once. A clone shares everything.
pub struct suqiu_jurisdiction(pub(crate) Jurisdiction);

impl Handle for suqiu_jurisdiction {}

/// Puts a policy and a directory together. Both may be freed afterwards.
///
/// The caller frees `out_jurisdiction` with `suqiu_jurisdiction_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_jurisdiction_new(
    policy: *const suqiu_policy,
    directory: *const suqiu_directory,
    out_jurisdiction: *mut *mut suqiu_jurisdiction,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_jurisdiction = out_handle!(out_jurisdiction);
        let (policy, directory) = (lend!(policy).0.clone(), lend!(directory).0.clone());
        *out_jurisdiction = own(suqiu_jurisdiction(Jurisdiction { directory, policy }));
    })
}

/// A second handle to the same jurisdiction. Each is freed on its own.
///
/// `jurisdiction` is only read. The caller frees `out_jurisdiction` with
/// `suqiu_jurisdiction_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_jurisdiction_clone(
    jurisdiction: *const suqiu_jurisdiction,
    out_jurisdiction: *mut *mut suqiu_jurisdiction,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let jurisdiction = lend!(jurisdiction).0.clone();
        let out_jurisdiction = out_handle!(out_jurisdiction);
        *out_jurisdiction = own(suqiu_jurisdiction(jurisdiction));
    })
}

/// Frees a jurisdiction. Null is nothing to free.
///
/// Not while another thread uses this handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_jurisdiction_free(jurisdiction: *mut suqiu_jurisdiction) {
    end!(jurisdiction);
}
