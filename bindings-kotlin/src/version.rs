//! The version as a plain symbol, so that a loader can ask for it before anything else.

use std::ffi::{CStr, c_char};

const VERSION: &CStr = {
    match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
        Ok(text) => text,
        Err(_) => c"",
    }
};

/// The version, as a text that is never freed.
// SAFETY: the name is the library's own, and nothing is taken in.
#[allow(unsafe_code)]
#[unsafe(no_mangle)]
pub(crate) extern "C" fn suqiu_jvm_version() -> *const c_char {
    VERSION.as_ptr()
}

#[cfg(test)]
mod tests {
    #[test]
    fn it_is_the_crate_s_version() {
        assert_eq!(super::VERSION.to_str().unwrap(), env!("CARGO_PKG_VERSION"));
    }
}
