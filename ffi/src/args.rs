//! The arguments of exported functions: one macro for each way of handing something over. A fault
//! calls the argument by its name.

/// [`crate::ptr::lend`] inside an exported function; the argument's name is what a fault calls it.
macro_rules! lend {
    ($handle:ident) => {{
        // SAFETY: the header asks for a handle of this library that was not freed, or null.
        unsafe { $crate::ptr::lend(stringify!($handle), $handle) }?
    }};
}

/// [`crate::ptr::place`] inside an exported function, for a handle.
macro_rules! out_handle {
    ($out:ident) => {{
        // SAFETY: the header asks for the address of a variable, or null.
        unsafe { $crate::ptr::place(stringify!($out), $out, ::std::ptr::null_mut()) }?
    }};
}

/// [`crate::ptr::place`] inside an exported function, for a text.
macro_rules! out_text {
    ($out:ident) => {{
        let empty = $crate::buffer::suqiu_buffer::EMPTY;
        // SAFETY: the header asks for the address of a variable, or null.
        unsafe { $crate::ptr::place(stringify!($out), $out, empty) }?
    }};
}

/// [`crate::ptr::value`] inside an exported function.
macro_rules! value {
    ($value:ident) => {{
        // SAFETY: the header asks for the address of a struct that was filled in, or null.
        unsafe { $crate::ptr::value(stringify!($value), $value) }?
    }};
}

/// [`crate::ptr::rows`] inside an exported function.
macro_rules! rows {
    ($columns:ident . $name:ident, $rows:expr) => {{
        // SAFETY: the header asks for arrays of as many rows as the struct says.
        unsafe { $crate::ptr::rows(stringify!($name), $columns.$name, $rows) }?
    }};
}

/// [`crate::ptr::rows_mut`] inside an exported function.
macro_rules! rows_mut {
    ($columns:ident . $name:ident, $rows:expr) => {{
        // SAFETY: as for `rows!`; that outputs overlap nothing is checked before.
        unsafe { $crate::ptr::rows_mut(stringify!($name), $columns.$name, $rows) }?
    }};
}

/// [`crate::ptr::end`] inside an exported function.
macro_rules! end {
    ($handle:ident) => {
        $crate::panic::quietly((), || {
            // SAFETY: the header asks for a handle of this library that was not freed, or null.
            unsafe { $crate::ptr::end($handle) }
        })
    };
}

/// [`crate::text::text`] inside an exported function; the argument's name is what a fault calls it.
macro_rules! text {
    ($data:ident, $len:ident) => {{
        // SAFETY: the header asks for `len` bytes that are readable during the call.
        unsafe { $crate::text::text(stringify!($data), $data, $len) }?
    }};
    ($owner:ident . $field:ident) => {{
        // SAFETY: as above.
        unsafe { $crate::text::text(stringify!($field), $owner.$field.data, $owner.$field.len) }?
    }};
}

pub(crate) use {end, lend, out_handle, out_text, rows, rows_mut, text, value};
