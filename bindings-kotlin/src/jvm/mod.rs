//! What the virtual machine calls: the native methods of `suqiu.Native`.
//!
//! One of them, `call`, leads to every function that uniffi exports, by its place in [`CALLS`]. The
//! arguments come as uniffi's bytes in arrays of the virtual machine, and so does the answer. Kotlin
//! counts the calls under way of each object and frees none before they are over.

mod call;
mod columns;
mod env;
#[rustfmt::skip] // compared as it was written
mod table;

use std::panic::{AssertUnwindSafe, catch_unwind};

use jni_sys::{JNIEnv, jbyteArray, jclass, jint, jlongArray, jobjectArray};

use call::{Answer, Arguments, Call};
pub(crate) use env::Env;
use table::{CALLS, CHECKSUMS};

/// Where the functions of the table are.
mod exported {
    pub(super) use crate::{
        chain::*, directory::*, dossier::*, field::*, functions::*, petition::*, policy::*,
        tables::*, versions::*,
    };
}

/// `byte[] call(int function, long[] numbers, byte[][] texts)`: a byte that says how the call ended, as
/// uniffi counts it, and the answer.
///
/// # Safety
///
/// The virtual machine calls it.
#[allow(unsafe_code, non_snake_case)]
#[unsafe(no_mangle)]
pub(crate) unsafe extern "system" fn Java_suqiu_Native_call(
    env: *mut JNIEnv,
    _class: jclass,
    function: jint,
    numbers: jlongArray,
    texts: jobjectArray,
) -> jbyteArray {
    // SAFETY: it came from the virtual machine just now.
    let env = unsafe { Env::new(env) };
    // What a function does is guarded inside it; this is for what hands it its arguments.
    let answer = catch_unwind(AssertUnwindSafe(|| {
        usize::try_from(function)
            .ok()
            .and_then(|function| CALLS.get(function))
            .and_then(|function| function.call(&mut Arguments::new(&env, numbers, texts)))
            .unwrap_or_else(|| Answer::fault("the classes are of another build than the library"))
    }))
    .unwrap_or_else(|_| Answer::fault("a call could not be handed over"));
    hand_over(&env, &answer)
}

/// `byte[] about()`: the version, and then the numbers by which both sides know that they mean the
/// same functions, each of two bytes with the higher first.
///
/// # Safety
///
/// The virtual machine calls it.
#[allow(unsafe_code, non_snake_case)]
#[unsafe(no_mangle)]
pub(crate) unsafe extern "system" fn Java_suqiu_Native_about(
    env: *mut JNIEnv,
    _class: jclass,
) -> jbyteArray {
    // SAFETY: it came from the virtual machine just now.
    let env = unsafe { Env::new(env) };
    let version = env!("CARGO_PKG_VERSION");
    let status = u8::try_from(version.len()).unwrap_or(u8::MAX);
    let mut content = version.as_bytes().to_vec();
    content.extend(CHECKSUMS.iter().flat_map(|sum| sum().to_be_bytes()));
    hand_over(&env, &Answer { status, content })
}

fn hand_over(env: &Env, answer: &Answer) -> jbyteArray {
    env.new_bytes(answer.status, &answer.content)
        .or_else(|| {
            let longer = Answer::fault("the answer is longer than an array can be");
            env.new_bytes(longer.status, &longer.content)
        })
        .unwrap_or(std::ptr::null_mut())
}
