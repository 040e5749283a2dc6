//! What one call is made of.

use std::ffi::c_char;
use std::ptr::{null, null_mut};
use std::sync::LazyLock;

use suqiu_ffi::buffer::suqiu_buffer;
use suqiu_ffi::directory::{suqiu_directory, suqiu_directory_from_csv};
use suqiu_ffi::error::suqiu_error;
use suqiu_ffi::jurisdiction::{suqiu_jurisdiction, suqiu_jurisdiction_new};
use suqiu_ffi::petition::{suqiu_petition, suqiu_petition_blank};
use suqiu_ffi::policy::{suqiu_policy, suqiu_policy_national};
use suqiu_ffi::text::suqiu_text;

/// Handles that all calls share, as addresses: threads may share what they stand for.
struct Shared {
    policy: usize,
    place: usize,
    directory: usize,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| unsafe {
    let units = include_str!("../../../tests/vectors/directories/county.csv");
    let (mut policy, mut directory, mut place) = (null_mut(), null_mut(), null_mut());
    suqiu_policy_national(&mut policy, null_mut());
    let data = units.as_ptr().cast::<c_char>();
    suqiu_directory_from_csv(data, units.len(), &mut directory, null_mut());
    suqiu_jurisdiction_new(policy, directory, &mut place, null_mut());
    Shared {
        policy: policy as usize,
        place: place as usize,
        directory: directory as usize,
    }
});

/// A text with memory of its own, so that a read behind its end is found.
pub struct Text(Vec<u8>);

impl Text {
    pub fn data(&self) -> *const c_char {
        self.0.as_ptr().cast()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn lent(&self) -> suqiu_text {
        suqiu_text {
            data: self.data(),
            len: self.len(),
        }
    }

    /// Cut where a NUL stands.
    pub fn parts(&self) -> Vec<Self> {
        let parts = self.0.split(|&byte| byte == 0);
        parts.map(|part| Self(part.to_vec())).collect()
    }
}

/// One call: handles, a byte that chooses, bytes, and the same bytes as two texts.
pub struct Asked<'a> {
    pub policy: *const suqiu_policy,
    pub place: *const suqiu_jurisdiction,
    pub directory: *const suqiu_directory,
    pub petition: *mut suqiu_petition,
    pub choice: u8,
    pub rest: &'a [u8],
    pub a: Text,
    pub b: Text,
    pub out: suqiu_buffer,
    pub error: *mut suqiu_error,
}

impl<'a> Asked<'a> {
    /// The first text ends where a NUL stands, the second follows it.
    pub fn new(choice: u8, rest: &'a [u8]) -> Self {
        let cut = rest.iter().position(|&byte| byte == 0);
        let (one, two) = rest.split_at(cut.unwrap_or(rest.len()));
        let mut petition = null_mut();
        unsafe { suqiu_petition_blank(c"p1".as_ptr(), 2, &mut petition, null_mut()) };
        Self {
            policy: SHARED.policy as *const _,
            place: SHARED.place as *const _,
            directory: SHARED.directory as *const _,
            petition,
            choice,
            rest,
            a: Text(one.to_vec()),
            b: Text(two.get(1..).unwrap_or_default().to_vec()),
            out: suqiu_buffer {
                data: null(),
                len: 0,
                capacity: 0,
            },
            error: null_mut(),
        }
    }
}
