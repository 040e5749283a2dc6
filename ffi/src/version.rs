//! Which version this is.

use std::ffi::c_char;

/// The version of this interface. It grows when a function or a struct changes or goes.
pub const SUQIU_ABI_VERSION: u32 = 1;

const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");

const NUMBER: u32 = part(env!("CARGO_PKG_VERSION_MAJOR")) << 16
    | part(env!("CARGO_PKG_VERSION_MINOR")) << 8
    | part(env!("CARGO_PKG_VERSION_PATCH"));

const fn part(text: &str) -> u32 {
    match u32::from_str_radix(text, 10) {
        Ok(part) => {
            assert!(part < 256, "a part of the version is a number below 256");
            part
        }
        Err(_) => 0,
    }
}

/// The version of the library that is loaded, like `0.1.0`. It lives as long as the library.
#[unsafe(no_mangle)]
pub extern "C" fn suqiu_version() -> *const c_char {
    VERSION.as_ptr().cast()
}

/// The version of the library that is loaded as a number: major * 65536 + minor * 256 + patch.
#[unsafe(no_mangle)]
pub extern "C" fn suqiu_version_number() -> u32 {
    NUMBER
}

/// The version of the interface of the library that is loaded. A program may go on when it equals
/// the `SUQIU_ABI_VERSION` with which it was compiled.
#[unsafe(no_mangle)]
pub extern "C" fn suqiu_abi_version() -> u32 {
    SUQIU_ABI_VERSION
}
