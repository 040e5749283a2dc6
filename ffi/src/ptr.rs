//! Pointers that come from C and go to C. Each kind of conversion has its one unsafe spot here.

use std::ptr::NonNull;

use crate::error::{Failure, failure};

/// What C holds by an owned pointer: made by [`own`], lent by [`lend`], ended by [`end`].
///
/// A handle is only ever lent as `&Self`, never as `&mut Self`, and is `Sync`: two threads that use
/// one at the same time, against the header's rules or not, share it without a data race.
pub(crate) trait Handle: Sized + Send + Sync + 'static {}

/// Makes an owned pointer. C ends it with the type's `_free`.
pub(crate) fn own<T: Handle>(value: T) -> *mut T {
    Box::into_raw(Box::new(value))
}

/// Borrows a handle for the time of a call.
///
/// # Safety
/// `handle` is null, or came from [`own`] and did not go to [`end`] yet.
pub(crate) unsafe fn lend<'a, T: Handle>(
    name: &'static str,
    handle: *const T,
) -> Result<&'a T, Failure> {
    // SAFETY: not null here means that it came from `own`, so it points to a live, aligned `T`;
    // nobody holds a `&mut` to it.
    unsafe { handle.as_ref() }.ok_or_else(|| failure::null(name))
}

/// Ends what [`own`] made. Null is nothing to end.
///
/// # Safety
/// `handle` is null, or came from [`own`] and did not go to [`end`] yet; no call uses it.
pub(crate) unsafe fn end<T: Handle>(handle: *mut T) {
    if let Some(handle) = NonNull::new(handle) {
        // SAFETY: it came from `Box::into_raw` in `own`, and is not used again.
        drop(unsafe { Box::from_raw(handle.as_ptr()) });
    }
}

/// Hands a box over where C wants to have it; null if there is none. C ends it with [`end`].
///
/// # Safety
/// `out` is null, misaligned, or valid for writes of a pointer.
pub(crate) unsafe fn hand_over<T: Handle>(out: *mut *mut T, made: Option<Box<T>>) {
    if !out.is_null() && out.is_aligned() {
        // SAFETY: valid for writes by this function's contract, and aligned.
        unsafe { out.write(made.map_or(std::ptr::null_mut(), Box::into_raw)) };
    }
}

/// A place where an answer goes. It holds `empty` from here on, so that C may free it in any case.
///
/// # Safety
/// `out` is null, misaligned, or valid for writes of a `T` for the time of the call.
pub(crate) unsafe fn place<'a, T>(
    name: &'static str,
    out: *mut T,
    empty: T,
) -> Result<&'a mut T, Failure> {
    if out.is_null() || !out.is_aligned() {
        return Err(failure::null(name));
    }
    // SAFETY: valid for writes by this function's contract, and aligned. `write` reads nothing of
    // what may be uninitialised there; only then is it borrowed.
    unsafe {
        out.write(empty);
        Ok(&mut *out)
    }
}

/// Borrows a struct that C fills in.
///
/// # Safety
/// `value` is null, misaligned, or valid for reads of a `T` for the time of the call.
pub(crate) unsafe fn value<T: Copy>(name: &'static str, value: *const T) -> Result<T, Failure> {
    if value.is_null() || !value.is_aligned() {
        return Err(failure::null(name));
    }
    // SAFETY: valid for reads by this function's contract, and aligned; `T` is plain data.
    Ok(unsafe { value.read() })
}

/// How many rows of `T` can be: a slice may not be longer than `isize::MAX` bytes.
fn check_rows<T>(name: &'static str, data: *const T, rows: usize) -> Result<(), Failure> {
    let longest = isize::MAX.cast_unsigned() / size_of::<T>().max(1);
    if rows > longest {
        return Err(failure::length(name, rows, longest));
    }
    if data.is_null() || !data.is_aligned() {
        return Err(failure::null(name));
    }
    Ok(())
}

/// Borrows an array that C reads from.
///
/// # Safety
/// Unless it is null or misaligned, `data` is valid for reads of `rows` values that nobody changes
/// for the time of the call.
pub(crate) unsafe fn rows<'a, T>(
    name: &'static str,
    data: *const T,
    rows: usize,
) -> Result<&'a [T], Failure> {
    if rows == 0 {
        return Ok(&[]);
    }
    check_rows(name, data, rows)?;
    // SAFETY: not null, aligned, not too long; valid for reads by this function's contract.
    Ok(unsafe { std::slice::from_raw_parts(data, rows) })
}

/// Borrows an array that C wants to be filled.
///
/// # Safety
/// Unless it is null or misaligned, `data` is valid for writes of `rows` values that nobody else
/// touches for the time of the call.
pub(crate) unsafe fn rows_mut<'a, T>(
    name: &'static str,
    data: *mut T,
    rows: usize,
) -> Result<&'a mut [T], Failure> {
    if rows == 0 {
        return Ok(&mut []);
    }
    check_rows(name, data, rows)?;
    // SAFETY: not null, aligned, not too long; valid for writes by this function's contract. The
    // callers fill it with plain numbers, so what stood there before does not matter.
    Ok(unsafe { std::slice::from_raw_parts_mut(data, rows) })
}
