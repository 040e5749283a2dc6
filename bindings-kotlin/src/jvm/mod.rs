//! What the virtual machine calls: the native methods of `suqiu.Native`.
//!
//! One of them, `call`, leads to every function that Kotlin has, by its place in [`CALLS`]. The arguments
//! come as uniffi's bytes in arrays of the virtual machine, and so does the answer. Kotlin counts the
//! calls under way of each object and frees none before they are over.

#[macro_use]
mod call;
mod columns;
mod env;
mod object;
#[rustfmt::skip] // compared as it was written
mod table;
mod take;

use jni_sys::{JNIEnv, jbyteArray, jclass, jint, jlongArray, jobjectArray};
use suqiu::Fault;

use call::{Answer, Arguments, other_build};
pub(crate) use env::Env;
use table::{CALLS, CHECKSUMS};

use crate::generated::SHAPES;

/// `byte[] call(int function, long[] numbers, byte[][] texts)`: 0 and the answer, or 1 and what went wrong.
///
/// # Safety
///
/// The virtual machine calls it, from the classes for which this library was made (`about`).
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
    let answer = Answer::of(|| {
        let place = usize::try_from(function).ok();
        let function = place.and_then(|place| CALLS.get(place));
        // SAFETY: Kotlin's types say which function it is and of what kinds the objects are, that it hands over;
        // it cloned them for this call, and counts the calls under way of each that it keeps.
        let mut arguments = unsafe { Arguments::new(&env, numbers, texts) };
        function.ok_or_else(other_build)?(&mut arguments)
    });
    hand_over(&env, &answer)
}

/// `byte[] about()`: the version, and then the numbers by which both sides know that they mean the
/// same functions and types, each of two bytes with the higher first.
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
    let sums = CHECKSUMS.iter().chain([&SHAPES]);
    content.extend(sums.flat_map(|sum| sum.to_be_bytes()));
    hand_over(&env, &Answer { status, content })
}

fn hand_over(env: &Env, answer: &Answer) -> jbyteArray {
    env.new_bytes(answer.status, &answer.content)
        .or_else(|| {
            let longer = Fault::internal("the answer is longer than an array can be");
            let longer = Answer::fault(&longer);
            env.new_bytes(longer.status, &longer.content)
        })
        .unwrap_or(std::ptr::null_mut())
}
