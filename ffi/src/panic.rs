//! The boundary: no panic leaves this library.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::error::{Failure, suqiu_error};
use crate::status::suqiu_status;

/// Runs the body of a fallible function: a status, and the error object if there is one.
///
/// What a panic leaves half done is either dropped with the body, or behind a
/// [`Guarded`](crate::guarded::Guarded) that answers with a fault from then on.
pub(crate) fn run(
    out_error: *mut *mut suqiu_error,
    body: impl FnOnce() -> Result<(), Failure>,
) -> suqiu_status {
    let failed = match catch_unwind(AssertUnwindSafe(body)) {
        Ok(Ok(())) => None,
        Ok(Err(failure)) => Some(failure),
        Err(panic) => Some(crate::error::failure::panic(detail(&*panic))),
    };
    let status = failed
        .as_ref()
        .map_or(suqiu_status::Ok, |failure| failure.status());
    // SAFETY: the header asks for the address of a variable, or null.
    unsafe { crate::ptr::hand_over(out_error, failed) };
    status
}

/// Runs the body of a function that cannot fail; a panic gives `otherwise`.
pub(crate) fn quietly<T>(otherwise: T, body: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or(otherwise)
}

fn detail(panic: &(dyn Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("a panic without a message")
}

/// [`run`] around a body whose `?` leads to the error object.
macro_rules! guard {
    ($out_error:ident, $body:block) => {
        $crate::panic::run($out_error, || {
            $body
            Ok(())
        })
    };
}

pub(crate) use guard;
