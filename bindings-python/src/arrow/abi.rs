//! The structures of the Arrow C Data Interface, who owns them, and reading out of them.
//!
//! A producer promises that buffers are as long as length, offset and type say; the interface hands
//! over no sizes, so that this cannot be checked. Whatever the buffers hold is checked: offsets and
//! codes are compared with their bounds, text with UTF-8. No reference into foreign memory is made,
//! values are copied out a piece at a time: a producer that writes meanwhile gets answers for one or
//! the other value.
#![allow(unsafe_code)]

use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::mem::MaybeUninit;
use std::ptr;
use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyCapsuleMethods};

pub(super) const SCHEMA_NAME: &CStr = c"arrow_schema";
const ARRAY_NAME: &CStr = c"arrow_array";
const STREAM_NAME: &CStr = c"arrow_array_stream";
const NULLABLE: i64 = 2;

#[repr(C)]
pub(super) struct RawSchema {
    format: *const c_char,
    name: *const c_char,
    metadata: *const c_char,
    flags: i64,
    n_children: i64,
    children: *mut *mut RawSchema,
    dictionary: *mut RawSchema,
    release: Option<unsafe extern "C" fn(*mut RawSchema)>,
    private: *mut c_void,
}

#[repr(C)]
pub(super) struct RawArray {
    length: i64,
    null_count: i64,
    offset: i64,
    n_buffers: i64,
    n_children: i64,
    buffers: *mut *const c_void,
    children: *mut *mut RawArray,
    dictionary: *mut RawArray,
    release: Option<unsafe extern "C" fn(*mut RawArray)>,
    private: *mut c_void,
}

#[repr(C)]
pub(super) struct RawStream {
    get_schema: Option<unsafe extern "C" fn(*mut RawStream, *mut RawSchema) -> c_int>,
    get_next: Option<unsafe extern "C" fn(*mut RawStream, *mut RawArray) -> c_int>,
    get_last_error: Option<unsafe extern "C" fn(*mut RawStream) -> *const c_char>,
    release: Option<unsafe extern "C" fn(*mut RawStream)>,
    private: *mut c_void,
}

macro_rules! owned {
    ($($raw:ident),+) => {$(
        // SAFETY: a structure owns what it points to, and the interface lets it move and be
        // released on any thread.
        unsafe impl Send for $raw {}
        // SAFETY: through a shared reference nothing is changed.
        unsafe impl Sync for $raw {}

        impl Drop for $raw {
            fn drop(&mut self) {
                if let Some(release) = self.release {
                    // SAFETY: a structure whose `release` is set has not been released, and is
                    // released once: `release` unsets itself.
                    unsafe { release(self) }
                }
            }
        }

        impl $raw {
            /// Moves a structure out of a capsule and leaves a released one behind.
            fn take(capsule: &Bound<'_, PyAny>, name: &CStr) -> PyResult<Self> {
                let from = capsule.cast::<PyCapsule>()?.pointer_checked(Some(name))?;
                let from = from.cast::<Self>();
                // SAFETY: a capsule of this name points to such a structure (the protocol); we are
                // attached to Python, so that nobody else takes it meanwhile.
                unsafe {
                    let taken = from.read();
                    (*from.as_ptr()).release = None;
                    Ok(taken)
                }
            }
        }
    )+};
}

owned!(RawSchema, RawArray, RawStream);

/// A released structure, to be filled in: all numbers 0, all pointers null.
fn blank<T: Released>() -> T {
    // SAFETY: zero is a value of every field of the structures that are `Released`.
    unsafe { MaybeUninit::zeroed().assume_init() }
}

/// Structures of numbers, pointers and optional functions.
trait Released {}
impl Released for RawSchema {}
impl Released for RawArray {}

/// What a producer hands over: a schema, and arrays of that schema.
pub(super) struct Handed {
    pub(super) schema: RawSchema,
    pub(super) arrays: Vec<View>,
}

/// Why nothing was handed over.
pub(super) enum NotHanded {
    /// The object has neither of the two methods.
    NoTable,
    /// The producer says so.
    Producer(String),
    Python(PyErr),
}

impl From<PyErr> for NotHanded {
    fn from(error: PyErr) -> Self {
        Self::Python(error)
    }
}

/// Asks an object for its arrays.
pub(super) fn ask(object: &Bound<'_, PyAny>) -> Result<Handed, NotHanded> {
    if object.hasattr("__arrow_c_stream__")? {
        let capsule = object.call_method0("__arrow_c_stream__")?;
        return drain(RawStream::take(&capsule, STREAM_NAME)?);
    }
    if object.hasattr("__arrow_c_array__")? {
        let pair = object.call_method0("__arrow_c_array__")?;
        let (schema, array): (Bound<'_, PyAny>, Bound<'_, PyAny>) = pair.extract()?;
        let array = RawArray::take(&array, ARRAY_NAME)?;
        let schema = RawSchema::take(&schema, SCHEMA_NAME)?;
        return Ok(Handed {
            schema,
            arrays: vec![View::whole(array)],
        });
    }
    Err(NotHanded::NoTable)
}

/// Takes everything out of a stream. Attached to Python: a producer may run Python code.
fn drain(mut stream: RawStream) -> Result<Handed, NotHanded> {
    let mut schema: RawSchema = blank();
    let (Some(get_schema), Some(get_next)) = (stream.get_schema, stream.get_next) else {
        return Err(NotHanded::Producer("the stream was released".to_owned()));
    };
    // SAFETY: the stream is live, `schema` is a released structure to be filled in.
    if unsafe { get_schema(&raw mut stream, &raw mut schema) } != 0 {
        return Err(said(&mut stream));
    }
    let mut arrays = Vec::new();
    loop {
        let mut array: RawArray = blank();
        // SAFETY: as above.
        if unsafe { get_next(&raw mut stream, &raw mut array) } != 0 {
            return Err(said(&mut stream));
        }
        // A released array is the end.
        if array.release.is_none() {
            return Ok(Handed { schema, arrays });
        }
        arrays.push(View::whole(array));
    }
}

fn said(stream: &mut RawStream) -> NotHanded {
    let text = stream.get_last_error.map(|last| {
        // SAFETY: asked right after a call on the stream failed; the text lives until the next call.
        unsafe { last(&raw mut *stream) }
    });
    let text = text.filter(|text| !text.is_null()).map(|text| {
        // SAFETY: not null means a C string.
        let text = unsafe { CStr::from_ptr(text) };
        text.to_string_lossy().into_owned()
    });
    NotHanded::Producer(text.unwrap_or_else(|| "the producer gave no reason".to_owned()))
}

impl RawSchema {
    pub(super) fn format(&self) -> String {
        text(self.format)
    }

    pub(super) fn name(&self) -> String {
        text(self.name)
    }

    pub(super) fn children(&self) -> impl Iterator<Item = &Self> {
        let count = usize::try_from(self.n_children).unwrap_or_default();
        // SAFETY: a live schema has so many children, which it owns.
        (0..count).filter_map(|at| unsafe { self.children.add(at).read().as_ref() })
    }

    pub(super) fn dictionary(&self) -> Option<&Self> {
        // SAFETY: null, or a schema that this one owns.
        unsafe { self.dictionary.as_ref() }
    }
}

/// A C string of a producer; empty where there is none.
fn text(pointer: *const c_char) -> String {
    if pointer.is_null() {
        return String::new();
    }
    // SAFETY: formats and names of a live schema are C strings.
    let text = unsafe { CStr::from_ptr(pointer) };
    text.to_string_lossy().into_owned()
}

/// Numbers that may be copied out of a buffer: every pattern of bits is a value.
pub(crate) trait Plain: Copy + Default {}
impl Plain for i8 {}
impl Plain for u8 {}
impl Plain for i16 {}
impl Plain for u16 {}
impl Plain for i32 {}
impl Plain for u32 {}
impl Plain for i64 {}
impl Plain for u64 {}
impl Plain for i128 {}
impl Plain for u128 {}

/// An array, or a child or dictionary of one, with all of it kept alive.
#[derive(Clone)]
pub(super) struct View {
    array: *const RawArray,
    /// What owns it.
    whole: Arc<RawArray>,
}

// SAFETY: it points into what `whole` owns, and nothing is changed through it.
unsafe impl Send for View {}
// SAFETY: as above.
unsafe impl Sync for View {}

impl View {
    fn whole(array: RawArray) -> Self {
        let whole = Arc::new(array);
        Self {
            array: Arc::as_ptr(&whole),
            whole,
        }
    }

    fn raw(&self) -> &RawArray {
        // SAFETY: `whole` keeps it alive and in place.
        unsafe { &*self.array }
    }

    pub(super) fn rows(&self) -> usize {
        usize::try_from(self.raw().length).unwrap_or_default()
    }

    /// Whether some value may be null.
    pub(super) fn may_be_null(&self) -> bool {
        self.raw().null_count != 0 && !self.buffer(0).is_null()
    }

    pub(super) fn child(&self, at: usize) -> Option<Self> {
        let raw = self.raw();
        if at >= usize::try_from(raw.n_children).ok()? {
            return None;
        }
        // SAFETY: a live array has so many children, which it owns.
        let array = unsafe { raw.children.add(at).read() };
        self.inside(array)
    }

    pub(super) fn dictionary(&self) -> Option<Self> {
        self.inside(self.raw().dictionary)
    }

    fn inside(&self, array: *const RawArray) -> Option<Self> {
        (!array.is_null()).then(|| Self {
            array,
            whole: Arc::clone(&self.whole),
        })
    }

    fn buffer(&self, at: usize) -> *const u8 {
        let raw = self.raw();
        if at >= self.buffers() || raw.buffers.is_null() {
            return ptr::null();
        }
        // SAFETY: a live array has so many buffers.
        unsafe { raw.buffers.add(at).read() }.cast()
    }

    pub(super) fn buffers(&self) -> usize {
        usize::try_from(self.raw().n_buffers).unwrap_or_default()
    }

    fn offset(&self) -> usize {
        usize::try_from(self.raw().offset).unwrap_or_default()
    }

    /// Whether there is no buffer of values where there should be one; one of nulls alone may lack it.
    pub(super) fn lacks_values(&self) -> bool {
        let raw = self.raw();
        let all_null = raw.null_count == raw.length && self.may_be_null();
        raw.length > 0 && self.buffer(1).is_null() && !all_null
    }

    /// Copies numbers out of a buffer, `from` counted from the first row; those behind its end stay as
    /// they are, and where there is no buffer all are 0. `extra` is how many more than rows the buffer
    /// has.
    pub(super) fn copy<T: Plain>(&self, buffer: usize, from: usize, extra: usize, into: &mut [T]) {
        let rows = self.rows().saturating_add(extra);
        let count = rows.saturating_sub(from).min(into.len());
        self.copy_raw(buffer, self.offset().saturating_add(from), count, into);
    }

    /// As [`View::copy`], of a buffer that is not counted in rows. The caller knows its length.
    fn copy_raw<T: Plain>(&self, buffer: usize, first: usize, count: usize, into: &mut [T]) {
        let base = self.buffer(buffer).cast::<T>();
        let count = count.min(into.len());
        if base.is_null() {
            into.fill(T::default());
            return;
        }
        if count == 0 {
            return;
        }
        // SAFETY: the producer holds `offset + rows` values there (and one more offset of texts),
        // `first + count` is at most that; bytes are copied, so that alignment does not matter;
        // `into` is ours and has room for `count`.
        unsafe {
            let from = base.wrapping_add(first).cast::<u8>();
            ptr::copy_nonoverlapping(from, into.as_mut_ptr().cast(), count * size_of::<T>());
        }
    }

    /// Copies bits out of a buffer, one byte each.
    pub(super) fn bits(&self, buffer: usize, from: usize, into: &mut [u8]) {
        let base = self.buffer(buffer);
        let rows = self.rows().saturating_sub(from).min(into.len());
        if base.is_null() {
            return;
        }
        let first = self.offset().saturating_add(from);
        // SAFETY: the producer holds a bit for each of `offset + rows`; `at` is one of their bytes.
        let byte = |at: usize| unsafe { base.add(at).read_volatile() };
        let (at, shift) = (first / 8, first % 8);
        let (into, _) = into.split_at_mut(rows);
        for (step, bits) in into.chunks_mut(8).enumerate() {
            let low = byte(at + step) >> shift;
            // The last bits may all lie in one byte.
            let high = if shift + bits.len() > 8 {
                byte(at + step + 1) << (8 - shift)
            } else {
                0
            };
            let spread = spread(low | high).to_le_bytes();
            match <&mut [u8; 8]>::try_from(&mut *bits) {
                Ok(bits) => *bits = spread,
                Err(_) => bits.iter_mut().zip(spread).for_each(|(to, bit)| *to = bit),
            }
        }
    }

    /// Appends bytes of a text buffer from `start` to `end`, if the buffer reaches so far; whether it
    /// does.
    pub(super) fn bytes(
        &self,
        buffer: usize,
        (start, end): (usize, usize),
        length: usize,
        into: &mut Vec<u8>,
    ) -> bool {
        if start > end || end > length {
            return false;
        }
        let count = end - start;
        let base = self.buffer(buffer);
        if count == 0 {
            return true;
        }
        if base.is_null() {
            return false;
        }
        let before = into.len();
        into.resize(before + count, 0);
        // SAFETY: the buffer has `length` bytes, as the last offset or the buffer of sizes says, and
        // `end` is at most that; `into` has room for `count` after `before`.
        unsafe {
            ptr::copy_nonoverlapping(base.add(start), into.as_mut_ptr().add(before), count);
        }
        true
    }

    /// The sizes of the buffers of texts that are longer than their views: the last buffer.
    pub(super) fn view_sizes(&self) -> Vec<i64> {
        let texts = self.buffers().saturating_sub(3);
        let mut sizes = vec![0i64; texts];
        self.copy_raw(self.buffers().saturating_sub(1), 0, texts, &mut sizes);
        sizes
    }

    /// The last offset of texts: how long their buffer is.
    pub(super) fn last_offset<T: Plain>(&self) -> T {
        let mut last = [T::default()];
        self.copy(1, self.rows(), 1, &mut last);
        let [last] = last;
        last
    }
}

/// The bits of a byte, each in a byte of its own, the lowest in the lowest.
const fn spread(bits: u8) -> u64 {
    // Seven copies, each seven bits further up, overlap nowhere: bit `n` of copy `n` comes to lie
    // at the bottom of byte `n`.
    let copies = (bits as u64 & 0x7f).wrapping_mul(0x0002_0408_1020_4081);
    copies & 0x0001_0101_0101_0101 | (bits as u64 >> 7) << 56
}

/// A column of zeros to be written. Where it is long and Linux has large pages, it gets them: a page
/// costs as much as some hundred rows.
pub(crate) fn zeros<T: Plain>(rows: usize) -> Vec<T> {
    let mut column = vec![T::default(); rows];
    #[cfg(target_os = "linux")]
    {
        const SMALL_PAGE: usize = 4_096;
        const LARGE_PAGE: usize = 2 << 20;
        const MADV_HUGEPAGE: c_int = 14;
        unsafe extern "C" {
            fn madvise(address: *mut c_void, length: usize, advice: c_int) -> c_int;
        }
        let bytes = size_of_val(&*column);
        if bytes >= 2 * LARGE_PAGE {
            let begin = column.as_mut_ptr().cast::<u8>();
            let skipped = begin.align_offset(SMALL_PAGE);
            // SAFETY: whole pages inside a column of ours; the advice changes no value. Where it is
            // not taken all stays as it was, so that the answer is of no interest.
            unsafe {
                madvise(
                    begin.wrapping_add(skipped).cast(),
                    (bytes - skipped) & !(SMALL_PAGE - 1),
                    MADV_HUGEPAGE,
                );
            }
        }
    }
    column
}

/// What an array of ours is made of: addresses of buffers that `keep` holds.
pub(super) struct Making {
    pub(super) rows: usize,
    pub(super) nulls: usize,
    pub(super) buffers: Vec<*const c_void>,
    pub(super) children: Vec<Making>,
    pub(super) dictionary: Option<Box<Making>>,
    pub(super) keep: Arc<dyn std::any::Any + Send + Sync>,
}

struct MadeArray {
    buffers: Vec<*const c_void>,
    children: Vec<*mut RawArray>,
    dictionary: *mut RawArray,
    _keep: Arc<dyn std::any::Any + Send + Sync>,
}

impl Drop for MadeArray {
    fn drop(&mut self) {
        let dictionary = (!self.dictionary.is_null()).then_some(self.dictionary);
        for child in self.children.drain(..).chain(dictionary) {
            // SAFETY: each was boxed by us, and is dropped once; a consumer that moved it out has
            // left a released one behind.
            drop(unsafe { Box::from_raw(child) });
        }
    }
}

impl Making {
    pub(super) fn array(self) -> RawArray {
        let boxed = |making: Self| Box::into_raw(Box::new(making.array()));
        let mut made = Box::new(MadeArray {
            buffers: self.buffers,
            children: self.children.into_iter().map(boxed).collect(),
            dictionary: self.dictionary.map_or(ptr::null_mut(), |one| boxed(*one)),
            _keep: self.keep,
        });
        RawArray {
            length: signed(self.rows),
            null_count: signed(self.nulls),
            offset: 0,
            n_buffers: signed(made.buffers.len()),
            n_children: signed(made.children.len()),
            buffers: made.buffers.as_mut_ptr(),
            children: made.children.as_mut_ptr(),
            dictionary: made.dictionary,
            release: Some(release_array),
            private: Box::into_raw(made).cast(),
        }
    }
}

unsafe extern "C" fn release_array(array: *mut RawArray) {
    // SAFETY: called once, with an array that `Making::array` filled in.
    unsafe {
        drop(Box::from_raw((*array).private.cast::<MadeArray>()));
        (*array).release = None;
    }
}

/// What a schema of ours is made of.
pub(super) struct MakingSchema {
    pub(super) format: String,
    pub(super) name: String,
    pub(super) children: Vec<MakingSchema>,
    pub(super) dictionary: Option<Box<MakingSchema>>,
}

struct MadeSchema {
    _format: CString,
    _name: CString,
    children: Vec<*mut RawSchema>,
    dictionary: *mut RawSchema,
}

impl Drop for MadeSchema {
    fn drop(&mut self) {
        let dictionary = (!self.dictionary.is_null()).then_some(self.dictionary);
        for child in self.children.drain(..).chain(dictionary) {
            // SAFETY: as for arrays.
            drop(unsafe { Box::from_raw(child) });
        }
    }
}

impl MakingSchema {
    pub(super) fn schema(self) -> RawSchema {
        let boxed = |making: Self| Box::into_raw(Box::new(making.schema()));
        let (format, name) = (c_text(&self.format), c_text(&self.name));
        let (format_at, name_at) = (format.as_ptr(), name.as_ptr());
        let mut made = Box::new(MadeSchema {
            _format: format,
            _name: name,
            children: self.children.into_iter().map(boxed).collect(),
            dictionary: self.dictionary.map_or(ptr::null_mut(), |one| boxed(*one)),
        });
        RawSchema {
            format: format_at,
            name: name_at,
            metadata: ptr::null(),
            flags: NULLABLE,
            n_children: signed(made.children.len()),
            children: made.children.as_mut_ptr(),
            dictionary: made.dictionary,
            release: Some(release_schema),
            private: Box::into_raw(made).cast(),
        }
    }
}

unsafe extern "C" fn release_schema(schema: *mut RawSchema) {
    // SAFETY: called once, with a schema that `MakingSchema::schema` filled in.
    unsafe {
        drop(Box::from_raw((*schema).private.cast::<MadeSchema>()));
        (*schema).release = None;
    }
}

fn c_text(text: &str) -> CString {
    CString::new(text.replace('\0', " ")).unwrap_or_default()
}

fn signed(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// One batch of ours, handed out once; its schema as often as asked.
struct OneBatch {
    schema: Box<dyn Fn() -> RawSchema + Send>,
    batch: Option<RawArray>,
}

/// A capsule with a schema.
pub(super) fn schema_capsule(py: Python<'_>, schema: RawSchema) -> PyResult<Bound<'_, PyCapsule>> {
    PyCapsule::new_with_value(py, schema, SCHEMA_NAME)
}

/// A capsule with a stream of one batch.
pub(super) fn stream_capsule(
    py: Python<'_>,
    schema: Box<dyn Fn() -> RawSchema + Send>,
    batch: RawArray,
) -> PyResult<Bound<'_, PyCapsule>> {
    let one = Box::new(OneBatch {
        schema,
        batch: Some(batch),
    });
    let stream = RawStream {
        get_schema: Some(get_schema),
        get_next: Some(get_next),
        get_last_error: Some(get_last_error),
        release: Some(release_stream),
        private: Box::into_raw(one).cast(),
    };
    PyCapsule::new_with_value(py, stream, STREAM_NAME)
}

unsafe extern "C" fn get_schema(stream: *mut RawStream, out: *mut RawSchema) -> c_int {
    // SAFETY: `stream` is one of ours and live, `out` is there to be filled in; nothing is dropped
    // of what stood there.
    unsafe {
        let one = (*stream).private.cast::<OneBatch>();
        out.write(((*one).schema)());
    }
    0
}

unsafe extern "C" fn get_next(stream: *mut RawStream, out: *mut RawArray) -> c_int {
    // SAFETY: as above; a consumer does not call a stream from two threads at a time.
    unsafe {
        let one = (*stream).private.cast::<OneBatch>();
        out.write((*one).batch.take().unwrap_or_else(blank));
    }
    0
}

unsafe extern "C" fn get_last_error(_: *mut RawStream) -> *const c_char {
    ptr::null()
}

unsafe extern "C" fn release_stream(stream: *mut RawStream) {
    // SAFETY: called once, with a stream of ours.
    unsafe {
        drop(Box::from_raw((*stream).private.cast::<OneBatch>()));
        (*stream).release = None;
    }
}
