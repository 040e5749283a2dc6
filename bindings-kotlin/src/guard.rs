//! The one way in which a call runs.

use std::panic::{AssertUnwindSafe, catch_unwind};

use suqiu::Fault;

/// Runs a call: a panic becomes a fault of the library itself.
///
/// State behind a lock is changed only by calls that first check everything, and a lock that a
/// panic left behind is poisoned and refuses from then on; so nothing half done is ever seen.
pub(crate) fn guard<T>(call: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(call)).unwrap_or_else(|panic| {
        let detail = panic
            .downcast_ref::<&str>()
            .copied()
            .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
            .unwrap_or("a panic");
        Err(Fault::internal(detail))
    })
}

/// The fault of a handle that a panic left in doubt.
pub(crate) fn in_doubt<T>(_: T) -> Fault {
    Fault::internal("an earlier panic left this object in doubt; make it anew from its events")
}

/// In a build for tests, panics when it is asked to.
#[cfg(feature = "test-hooks")]
#[allow(clippy::panic)]
pub(crate) fn probe(text: &str) {
    assert!(text != "test-hooks: panic", "as asked for");
}

#[cfg(not(feature = "test-hooks"))]
pub(crate) const fn probe(_: &str) {}
