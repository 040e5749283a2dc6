//! What is asked of the virtual machine: copies between its arrays and this side's memory. Nothing of
//! its heap is ever pointed into, so the collector is never held up.

use jni_sys::{
    JNIEnv, jarray, jbyte, jbyteArray, jint, jintArray, jlong, jlongArray, jobjectArray, jsize,
};

/// The virtual machine, as it lends itself to one call.
#[derive(Debug)]
pub(crate) struct Env(*mut JNIEnv);

/// Calls a function of the virtual machine.
macro_rules! ask {
    ($env:expr, $function:ident($($argument:expr),+)) => {{
        let env = $env.0;
        // SAFETY: the table is the virtual machine's own, lent to this thread for the length of the call
        // (`Env::new`), and it has had these functions since 1.1. What each asks for stands where it is
        // called.
        #[allow(unsafe_code)]
        unsafe {
            ((**env).v1_1.$function)(env, $($argument),+)
        }
    }};
}

/// A number that arrays of the virtual machine are made of.
pub(crate) trait Number: Copy + Default + 'static {
    /// The array.
    type Array: Copy;
    /// It as any array.
    fn any(array: Self::Array) -> jarray;
    /// Copies from an array.
    fn get(env: &Env, array: Self::Array, from: jsize, len: jsize, into: *mut Self);
    /// Copies into an array.
    fn set(env: &Env, array: Self::Array, from: jsize, len: jsize, numbers: *const Self);
}

macro_rules! number {
    ($number:ty, $of_java:ty, $array:ty, $get:ident, $set:ident) => {
        impl Number for $number {
            type Array = $array;

            fn any(array: $array) -> jarray {
                array
            }

            fn get(env: &Env, array: $array, from: jsize, len: jsize, into: *mut Self) {
                ask!(env, $get(array, from, len, into.cast::<$of_java>()));
            }

            fn set(env: &Env, array: $array, from: jsize, len: jsize, numbers: *const Self) {
                ask!(env, $set(array, from, len, numbers.cast::<$of_java>()));
            }
        }
    };
}

number!(
    u8,
    jbyte,
    jbyteArray,
    GetByteArrayRegion,
    SetByteArrayRegion
);
number!(i32, jint, jintArray, GetIntArrayRegion, SetIntArrayRegion);
number!(
    i64,
    jlong,
    jlongArray,
    GetLongArrayRegion,
    SetLongArrayRegion
);

impl Env {
    /// # Safety
    ///
    /// It is what the virtual machine handed to the native method that runs on this thread, and is not
    /// kept.
    #[allow(unsafe_code)]
    pub(crate) const unsafe fn new(env: *mut JNIEnv) -> Self {
        Self(env)
    }

    /// How many numbers an array has; none where there is no array.
    pub(crate) fn len<T: Number>(&self, array: T::Array) -> Option<usize> {
        self.len_of(T::any(array))
    }

    fn len_of(&self, array: jarray) -> Option<usize> {
        if array.is_null() {
            return None;
        }
        usize::try_from(ask!(self, GetArrayLength(array))).ok()
    }

    /// Copies numbers from an array, from the one at `from` on. The virtual machine throws, and
    /// copies nothing, where there are not so many.
    pub(crate) fn read<T: Number>(&self, array: T::Array, from: usize, into: &mut [T]) {
        if let (Ok(from), Ok(len)) = (jsize::try_from(from), jsize::try_from(into.len())) {
            T::get(self, array, from, len, into.as_mut_ptr());
        }
    }

    /// Copies numbers into an array, from the one at `from` on, likewise.
    pub(crate) fn write<T: Number>(&self, array: T::Array, from: usize, numbers: &[T]) {
        if let (Ok(from), Ok(len)) = (jsize::try_from(from), jsize::try_from(numbers.len())) {
            T::set(self, array, from, len, numbers.as_ptr());
        }
    }

    /// Everything in an array of bytes.
    pub(crate) fn bytes(&self, array: jbyteArray) -> Option<Vec<u8>> {
        let mut bytes = vec![0; self.len::<u8>(array)?];
        self.read(array, 0, &mut bytes);
        Some(bytes)
    }

    /// The array at a place of an array of them.
    pub(crate) fn element(&self, arrays: jobjectArray, index: usize) -> Option<jbyteArray> {
        let is_inside = index < self.len_of(arrays)?;
        let index = jsize::try_from(index).ok().filter(|_| is_inside)?;
        Some(ask!(self, GetObjectArrayElement(arrays, index)))
    }

    /// A new array of one byte and then others; null after the virtual machine threw that it has no memory
    /// left, and none where no array is so long.
    pub(crate) fn new_bytes(&self, first: u8, others: &[u8]) -> Option<jbyteArray> {
        let len = jsize::try_from(others.len()).ok()?.checked_add(1)?;
        let array = ask!(self, NewByteArray(len));
        if !array.is_null() {
            self.write(array, 0, &[first]);
            self.write(array, 1, others);
        }
        Some(array)
    }
}
