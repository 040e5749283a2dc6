//! Columns of numbers that Python objects lend: arrays of `NumPy`, `array.array`, `memoryview`.
//!
//! The buffer protocol joined the stable interface with Python 3.11, so pyo3 does not offer it to
//! an extension for 3.10 and newer. The structure and both functions are the same in 3.10.
#![allow(unsafe_code)]

use std::ffi::{CStr, c_char, c_int, c_void};
use std::mem::MaybeUninit;

use pyo3::ffi::{Py_ssize_t, PyObject};
use pyo3::prelude::*;

use suqiu::{Fault, Text};

use crate::fault::raise;

/// `Py_buffer`, as it is since Python 3.0.
#[repr(C)]
struct RawBuffer {
    buf: *mut c_void,
    obj: *mut PyObject,
    len: Py_ssize_t,
    itemsize: Py_ssize_t,
    readonly: c_int,
    ndim: c_int,
    format: *mut c_char,
    shape: *mut Py_ssize_t,
    strides: *mut Py_ssize_t,
    suboffsets: *mut Py_ssize_t,
    internal: *mut c_void,
}

/// C-contiguous, with shape and format, read only.
const CONTIGUOUS: c_int = 0x0008 | 0x0020 | 0x0010;
const FORMAT: c_int = 0x0004;

unsafe extern "C" {
    fn PyObject_GetBuffer(object: *mut PyObject, view: *mut RawBuffer, flags: c_int) -> c_int;
    fn PyBuffer_Release(view: *mut RawBuffer);
}

/// A column of 32-bit numbers that a Python object lends. Nothing is copied.
///
/// Another thread may write to it meanwhile, so that it gives no slice: numbers are copied out a
/// piece at a time.
pub(crate) struct Int32Column {
    // In a box, because some lenders keep the address of the view.
    view: Box<RawBuffer>,
    rows: usize,
}

// SAFETY: the lender keeps the memory alive and in place until the view is released, which `drop`
// does attached to Python; reading the memory needs no attachment.
unsafe impl Sync for Int32Column {}
// SAFETY: as above.
unsafe impl Send for Int32Column {}

impl Int32Column {
    /// Borrows a column from an object; `name` is what faults call it.
    pub(crate) fn borrow(object: &Bound<'_, PyAny>, name: &str) -> PyResult<Self> {
        let py = object.py();
        let mut view = Box::new(MaybeUninit::<RawBuffer>::zeroed());
        // SAFETY: `object` is alive, `view` is writable and of the right layout.
        let status =
            unsafe { PyObject_GetBuffer(object.as_ptr(), view.as_mut_ptr(), FORMAT | CONTIGUOUS) };
        if status != 0 {
            let error = PyErr::fetch(py).value(py).to_string();
            let kind = object.get_type().name().map(|kind| kind.to_string());
            let why = Text::new(
                format!("{} 不提供连续的缓冲区", kind.unwrap_or_default()),
                error,
            );
            return Err(raise(py, &Fault::column(name, &why)));
        }
        // SAFETY: a status of 0 means that the view was filled in.
        let view = unsafe { view.assume_init() };
        // From here on `drop` gives it back.
        let mut column = Self { view, rows: 0 };
        column.rows = column
            .check()
            .map_err(|why| raise(py, &Fault::column(name, &why)))?;
        Ok(column)
    }

    fn check(&self) -> Result<usize, Text> {
        let view = &self.view;
        if view.ndim != 1 {
            return Err(Text::new(
                format!("它有 {} 维", view.ndim),
                format!("it has {} dimensions", view.ndim),
            ));
        }
        let format = if view.format.is_null() {
            "B".into()
        } else {
            // SAFETY: a format that is not null is a C string for as long as the view is held.
            unsafe { CStr::from_ptr(view.format) }.to_string_lossy()
        };
        let plain = format.trim_start_matches(if cfg!(target_endian = "little") {
            ['@', '=', '<']
        } else {
            ['@', '=', '>']
        });
        if view.itemsize != 4 || !matches!(plain, "i" | "l") {
            return Err(Text::new(
                format!("每项是“{format}”，{} 字节", view.itemsize),
                format!("it holds `{format}` of {} bytes", view.itemsize),
            ));
        }
        usize::try_from(view.len / 4)
            .map_err(|_| Text::fixed("它的长度为负", "its length is negative"))
    }

    /// How many rows it has.
    pub(crate) const fn rows(&self) -> usize {
        self.rows
    }

    /// Copies the rows from `first` on into `into`; how many there were.
    pub(crate) fn read(&self, first: usize, into: &mut [i32]) -> usize {
        let rows = self.rows.saturating_sub(first).min(into.len());
        if rows > 0 {
            // SAFETY: `first + rows` is at most `self.rows`, all of which the lender holds in
            // place; bytes are copied, so that alignment does not matter; `into` is ours.
            unsafe {
                let from = self.view.buf.cast::<u8>().add(first * 4);
                std::ptr::copy_nonoverlapping(from, into.as_mut_ptr().cast::<u8>(), rows * 4);
            }
        }
        rows
    }
}

impl Drop for Int32Column {
    fn drop(&mut self) {
        // Columns are dropped attached to Python; attaching again then costs next to nothing.
        Python::attach(|_| {
            // SAFETY: the view was filled in by `PyObject_GetBuffer` and is released once.
            unsafe { PyBuffer_Release(&raw mut *self.view) }
        });
    }
}
