//! How a function of uniffi's C ABI is called with what came from the virtual machine.

use std::mem::ManuallyDrop;

use jni_sys::{jlongArray, jobjectArray};
use uniffi::ffi::Handle;
use uniffi::{RustBuffer, RustCallStatus};

use super::env::Env;

/// What a call was handed: its numbers and its texts, each in the order in which the function takes
/// them.
#[derive(Debug)]
pub(crate) struct Arguments<'a> {
    env: &'a Env,
    numbers: jlongArray,
    next_number: usize,
    texts: jobjectArray,
    next_text: usize,
}

impl<'a> Arguments<'a> {
    pub(super) const fn new(env: &'a Env, numbers: jlongArray, texts: jobjectArray) -> Self {
        Self {
            env,
            numbers,
            next_number: 0,
            texts,
            next_text: 0,
        }
    }

    fn number(&mut self) -> Option<i64> {
        if self.next_number >= self.env.len::<i64>(self.numbers)? {
            return None;
        }
        let mut number = [0];
        self.env.read(self.numbers, self.next_number, &mut number);
        self.next_number += 1;
        let [number] = number;
        Some(number)
    }

    fn text(&mut self) -> Option<Vec<u8>> {
        let text = self.env.element(self.texts, self.next_text)?;
        self.next_text += 1;
        self.env.bytes(text)
    }
}

/// An argument.
pub(crate) trait Take: Sized {
    /// The next one; none where there is none.
    fn take(arguments: &mut Arguments<'_>) -> Option<Self>;
}

impl Take for Handle {
    fn take(arguments: &mut Arguments<'_>) -> Option<Self> {
        let number = arguments.number()?;
        Some(Self::from_raw_unchecked(number.cast_unsigned()))
    }
}

impl Take for RustBuffer {
    fn take(arguments: &mut Arguments<'_>) -> Option<Self> {
        arguments.text().map(Self::from_vec)
    }
}

/// What a function answers with.
pub(crate) trait Give {
    /// Its bytes, numbers with the highest first.
    fn give(self) -> Vec<u8>;
}

impl Give for () {
    fn give(self) -> Vec<u8> {
        Vec::new()
    }
}

impl Give for i32 {
    fn give(self) -> Vec<u8> {
        self.to_be_bytes().to_vec()
    }
}

impl Give for Handle {
    fn give(self) -> Vec<u8> {
        self.as_raw().to_be_bytes().to_vec()
    }
}

impl Give for RustBuffer {
    fn give(self) -> Vec<u8> {
        self.destroy_into_vec()
    }
}

/// How a call ended, in uniffi's numbers, and what it answered or what went wrong.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(super) status: u8,
    pub(super) content: Vec<u8>,
}

impl Answer {
    const ERROR: u8 = 1;
    const FAULT: u8 = 2;

    /// What went wrong, in the bytes of its exception.
    pub(super) const fn error(content: Vec<u8>) -> Self {
        let status = Self::ERROR;
        Self { status, content }
    }

    /// A fault of the library itself, in words.
    #[cold]
    pub(super) fn fault(what: &str) -> Self {
        let (status, content) = (Self::FAULT, what.as_bytes().to_vec());
        Self { status, content }
    }
}

/// A function of the table.
pub(crate) trait Call: Sync {
    /// Calls it. None where the arguments are not those that it takes; then it is not called.
    fn call(&self, arguments: &mut Arguments<'_>) -> Option<Answer>;
}

macro_rules! calls {
    ($($argument:ident)*) => {
        impl<$($argument: Take,)* R: Give> Call
            for unsafe extern "C" fn($($argument,)* &mut RustCallStatus) -> R
        {
            #[allow(non_snake_case, unused_variables)]
            fn call(&self, arguments: &mut Arguments<'_>) -> Option<Answer> {
                $(let $argument = $argument::take(arguments)?;)*
                let mut status = RustCallStatus::default();
                // SAFETY: handles are those of objects that Kotlin made and keeps until the call is over,
                // cloned for this call, and of the right kind: its types say so. The rest is owned.
                #[allow(unsafe_code)]
                let answer = unsafe { self($($argument,)* &mut status) };
                let content = match status.code {
                    uniffi::RustCallStatusCode::Success => answer.give(),
                    _ => ManuallyDrop::into_inner(status.error_buf).destroy_into_vec(),
                };
                let status = status.code as u8;
                Some(Answer { status, content })
            }
        }
    };
}

calls!();
calls!(A);
calls!(A B);
calls!(A B C);
calls!(A B C D);
calls!(A B C D E);
