//! What a decision costs through the C interface, beside the same call in Rust, in one run.
//!
//!     cost path/to/libsuqiu.so
//!
//! The library is loaded as a program loads it, so that nothing is inlined across the boundary.
//! Fails when the C call takes more than 1.3 times the Rust call.
#![allow(unsafe_code, clippy::unwrap_used, clippy::expect_used)] // a measurement, not the library

use std::ffi::{CString, c_char, c_int, c_void};
use std::hint::black_box;
use std::process::ExitCode;
use std::ptr::null_mut;
use std::time::{Duration, Instant};

use suqiu::directory::Directory;
use suqiu::petition::{Jurisdiction, Petition};
use suqiu::policy::Policy;
use suqiu::{PetitionId, wire};

const UNITS: &str = r#"[
    {"id": "gov", "name": "县政府", "level": "county", "functions": ["government"]},
    {"id": "xfj", "name": "县信访局", "level": "county", "parent": "gov",
     "functions": ["petition_office"]}]"#;
const COMMAND: &str = r#"{"id":"c1","petition":"p1","at":"2026-03-02T09:30:00+08:00","actor":{"person":"w17","role":"officer","unit":"xfj"},"act":{"type":"register","intake":"letter","petitioner":"r1"}}"#;
const ROUNDS: u32 = 60;
const CALLS: u32 = 500;

#[repr(C)]
struct Buffer {
    data: *const c_char,
    len: usize,
    capacity: usize,
}

#[link(name = "dl")]
unsafe extern "C" {
    fn dlopen(name: *const c_char, flags: c_int) -> *mut c_void;
    fn dlsym(library: *mut c_void, name: *const c_char) -> *mut c_void;
}

type Handle = *mut c_void;
type Out = *mut Handle;
type National = unsafe extern "C" fn(Out, Out) -> u32;
type FromText = unsafe extern "C" fn(*const u8, usize, Out, Out) -> u32;
type Join = unsafe extern "C" fn(Handle, Handle, Out, Out) -> u32;
type Decide = unsafe extern "C" fn(Handle, Handle, *const u8, usize, *mut Buffer, Out) -> u32;
type Free = unsafe extern "C" fn(*mut Buffer);

fn symbol<T: Copy>(library: Handle, name: &str) -> T {
    let name = CString::new(name).unwrap();
    // SAFETY: the library is open; `T` is a pointer to a function with the header's signature.
    unsafe {
        let found = dlsym(library, name.as_ptr());
        assert!(!found.is_null(), "{name:?} is not exported");
        std::mem::transmute_copy(&found)
    }
}

fn main() -> ExitCode {
    let path = std::env::args().nth(1).expect("the path of libsuqiu.so");
    let path = CString::new(path).unwrap();
    // SAFETY: a path that ends with a NUL; 2 is RTLD_NOW.
    let library = unsafe { dlopen(path.as_ptr(), 2) };
    assert!(!library.is_null(), "{path:?} cannot be loaded");
    let decide: Decide = symbol(library, "suqiu_petition_decide");
    let free: Free = symbol(library, "suqiu_buffer_free");
    let (mut policy, mut directory, mut jurisdiction, mut petition) =
        (null_mut(), null_mut(), null_mut(), null_mut());
    // SAFETY: as the header asks for.
    unsafe {
        let national: National = symbol(library, "suqiu_policy_national");
        let from_json: FromText = symbol(library, "suqiu_directory_from_json");
        let join: Join = symbol(library, "suqiu_jurisdiction_new");
        let blank: FromText = symbol(library, "suqiu_petition_blank");
        assert_eq!(national(&raw mut policy, null_mut()), 0);
        let units = from_json(UNITS.as_ptr(), UNITS.len(), &raw mut directory, null_mut());
        assert_eq!(units, 0);
        assert_eq!(
            join(policy, directory, &raw mut jurisdiction, null_mut()),
            0
        );
        assert_eq!(blank("p1".as_ptr(), 2, &raw mut petition, null_mut()), 0);
    }
    let place = Jurisdiction {
        directory: Directory::from_json(UNITS).unwrap(),
        policy: Policy::national().unwrap(),
    };
    let same = Petition::blank(PetitionId::new("p1").unwrap());
    let (mut in_c, mut in_rust) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        let start = Instant::now();
        for _ in 0..CALLS {
            let mut out = Buffer {
                data: null_mut(),
                len: 0,
                capacity: 0,
            };
            let mut error = null_mut();
            let command = black_box(COMMAND);
            // SAFETY: as the header asks for.
            unsafe {
                let (data, len) = (command.as_ptr(), command.len());
                let status = decide(
                    jurisdiction,
                    petition,
                    data,
                    len,
                    &raw mut out,
                    &raw mut error,
                );
                assert_eq!(status, 0);
                black_box((out.data, out.len, out.capacity));
                free(&raw mut out);
            }
        }
        in_c = in_c.min(start.elapsed() / CALLS);
        let start = Instant::now();
        for _ in 0..CALLS {
            black_box(wire::decide(&place, &same, black_box(COMMAND)).unwrap());
        }
        in_rust = in_rust.min(start.elapsed() / CALLS);
    }
    let ratio = in_c.as_secs_f64() / in_rust.as_secs_f64();
    println!("decide: C {in_c:?}, Rust {in_rust:?}, ratio {ratio:.3} (at most 1.3)");
    if ratio <= 1.3 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
