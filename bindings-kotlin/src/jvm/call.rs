//! How a function is called with what came from the virtual machine.

use std::sync::Arc;

use jni_sys::{jlongArray, jobjectArray};
use suqiu::Fault;

use super::env::Env;
use super::object::{self, Object};
use super::take::Take;
use crate::error::bytes_of;
use crate::guard::guard;
use crate::typed::internal;
use crate::typed::shape::Shaped;
use crate::types::Typed;

/// A function of the table: it takes its arguments and answers with bytes.
pub(crate) type Call = fn(&mut Arguments<'_>) -> Result<Vec<u8>, Fault>;

/// The function at a path as a [`Call`]. It is said in order which of what it takes are objects, and which come as
/// bytes; of what types they are, the compiler knows.
macro_rules! call {
    ($function:path) => {
        |_| $crate::jvm::call::Give::give($function())
    };
    ($function:path, $($kind:ident)+) => {
        |arguments| $crate::jvm::call::Give::give($function($(argument!(arguments $kind)),+))
    };
}

macro_rules! argument {
    ($arguments:ident object) => {
        $crate::jvm::call::lent(&$arguments.object()?)
    };
    ($arguments:ident bytes) => {
        $arguments.bytes()?
    };
}

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
    /// # Safety
    ///
    /// The numbers are handles of objects of the kinds that the function takes. Kotlin keeps the object of
    /// one that the function lends or clones, and does not use one again that the function takes over.
    #[allow(unsafe_code)]
    pub(super) const unsafe fn new(env: &'a Env, numbers: jlongArray, texts: jobjectArray) -> Self {
        Self {
            env,
            numbers,
            next_number: 0,
            texts,
            next_text: 0,
        }
    }

    fn number(&mut self) -> Result<i64, Fault> {
        let count = self.env.len::<i64>(self.numbers).unwrap_or(0);
        if self.next_number >= count {
            return Err(other_build());
        }
        let mut number = [0];
        self.env.read(self.numbers, self.next_number, &mut number);
        self.next_number += 1;
        let [number] = number;
        Ok(number)
    }

    fn text(&mut self) -> Result<Vec<u8>, Fault> {
        let text = self.env.element(self.texts, self.next_text);
        self.next_text += 1;
        text.and_then(|text| self.env.bytes(text))
            .ok_or_else(other_build)
    }

    /// The next object, which was cloned for this call.
    pub(crate) fn object<T: Object>(&mut self) -> Result<Arc<T>, Fault> {
        let handle = self.number()?;
        // SAFETY: `new` asks for it.
        #[allow(unsafe_code)]
        let object = unsafe { object::given_back(handle) };
        object.ok_or(object::NONE).map_err(internal)
    }

    /// The next argument that comes as bytes.
    pub(crate) fn bytes<T: Take>(&mut self) -> Result<T, Fault> {
        T::take(self.text()?).map_err(internal)
    }
}

/// An object for the length of a call.
pub(crate) fn lent<T: Object>(object: &Arc<T>) -> &T {
    object
}

/// Clones an object for another call.
pub(crate) fn clone<T: Object>(arguments: &mut Arguments<'_>) -> Result<Vec<u8>, Fault> {
    let handle = arguments.number()?;
    // SAFETY: `new` asks for it.
    #[allow(unsafe_code)]
    let other = unsafe { object::again::<T>(handle) };
    let other = other.ok_or(object::NONE).map_err(internal)?;
    Ok(other.to_be_bytes().to_vec())
}

/// Gives an object back.
pub(crate) fn free<T: Object>(arguments: &mut Arguments<'_>) -> Result<Vec<u8>, Fault> {
    arguments.object::<T>().map(|_| Vec::new())
}

#[cold]
pub(super) fn other_build() -> Fault {
    Fault::internal("the classes are of another build than the library")
}

/// What a function answers with.
pub(crate) trait Give {
    /// Its bytes, numbers with the highest first.
    fn give(self) -> Result<Vec<u8>, Fault>;
}

impl Give for () {
    fn give(self) -> Result<Vec<u8>, Fault> {
        Ok(Vec::new())
    }
}

impl Give for i32 {
    fn give(self) -> Result<Vec<u8>, Fault> {
        Ok(self.to_be_bytes().to_vec())
    }
}

impl Give for String {
    fn give(self) -> Result<Vec<u8>, Fault> {
        Ok(self.into_bytes())
    }
}

impl<T: Object> Give for Arc<T> {
    fn give(self) -> Result<Vec<u8>, Fault> {
        Ok(object::handed(self).to_be_bytes().to_vec())
    }
}

impl<T: Shaped> Give for Typed<T> {
    fn give(self) -> Result<Vec<u8>, Fault> {
        Ok(self.into_bytes())
    }
}

impl<T: Give> Give for Result<T, Fault> {
    fn give(self) -> Result<Vec<u8>, Fault> {
        self.and_then(Give::give)
    }
}

/// How a call ended, and what it answered or the bytes of the exception.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(super) status: u8,
    pub(super) content: Vec<u8>,
}

impl Answer {
    const FAULT: u8 = 1;

    /// What a call answers; a panic in it, or where its fault is written, is a fault too.
    pub(super) fn of(call: impl FnOnce() -> Result<Vec<u8>, Fault>) -> Self {
        let answered = guard(|| {
            Ok(match call() {
                Ok(content) => Self { status: 0, content },
                Err(fault) => Self::fault(&fault),
            })
        });
        answered.unwrap_or_else(|panic| Self::fault(&panic))
    }

    #[cold]
    pub(super) fn fault(fault: &Fault) -> Self {
        let (status, content) = (Self::FAULT, bytes_of(fault));
        Self { status, content }
    }

    pub(super) const fn is_fault(&self) -> bool {
        self.status == Self::FAULT
    }
}
