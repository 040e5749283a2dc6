//! What only the tests of the boundary call.

#![allow(clippy::missing_panics_doc)] // it is what they are for

use std::hint::black_box;

use crate::error::suqiu_error;
use crate::guarded::Guarded;
use crate::panic::guard;
use crate::status::suqiu_status;

/// Panics.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_test_panic(out_error: *mut *mut suqiu_error) -> suqiu_status {
    guard!(out_error, {
        assert!(!black_box(true), "a test asked for a panic");
    })
}

/// Panics while it changes a value, then reads the value.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_test_panic_in_change(
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    let value = Guarded::new(1);
    let first = guard!(out_error, {
        let mut one = value.write()?;
        *one += 1;
        assert!(!black_box(true), "a test asked for a panic");
    });
    if first != suqiu_status::InternalPanic {
        return suqiu_status::Ok;
    }
    // SAFETY: what the first call put there, or null.
    let before = unsafe { crate::ptr::value("out_error", out_error) };
    if let Ok(before) = before {
        // SAFETY: as above; nobody else has it.
        unsafe { crate::ptr::end(before) };
    }
    guard!(out_error, {
        let _read = value.read()?;
    })
}
