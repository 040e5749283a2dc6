//! Tables of answers, which others take without a copy.

use std::ffi::c_void;
use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyDict, PyList};

use super::abi::{self, Making, MakingSchema};

/// In a column of few words: none, which is -1 to those who read the codes.
pub(crate) const NO_WORD: u8 = u8::MAX;

/// The code of one of few words.
pub(crate) fn code_of<T: Copy + PartialEq>(all: &[T], one: Option<T>) -> u8 {
    let at = one.and_then(|one| all.iter().position(|other| *other == one));
    at.and_then(|at| u8::try_from(at).ok()).unwrap_or(NO_WORD)
}

/// The values of a column.
#[derive(Debug)]
pub(crate) enum Values {
    /// Days since 1970-01-01.
    Days(Vec<i32>),
    /// Microseconds since 1970-01-01T00:00:00Z.
    Times(Vec<i64>),
    Counts(Vec<i64>),
    /// One bit each.
    Flags(Vec<u8>, usize),
    /// Few different words, by their position; [`NO_WORD`] is none.
    Few(Vec<u8>, Texts),
    /// More of them.
    Many(Vec<i32>, Texts),
    Texts(Texts),
}

/// Texts, one after the other.
#[derive(Debug)]
pub(crate) struct Texts {
    offsets: Vec<i64>,
    bytes: Vec<u8>,
}

impl Default for Texts {
    fn default() -> Self {
        Self {
            offsets: vec![0],
            bytes: Vec::new(),
        }
    }
}

impl Texts {
    pub(crate) fn push(&mut self, text: &str) {
        self.bytes.extend_from_slice(text.as_bytes());
        let end = i64::try_from(self.bytes.len()).unwrap_or(i64::MAX);
        self.offsets.push(end);
    }

    fn len(&self) -> usize {
        self.offsets.len().saturating_sub(1)
    }

    fn get(&self, row: usize) -> &str {
        let end = |row: usize| {
            let offset = self.offsets.get(row).copied().unwrap_or_default();
            usize::try_from(offset).unwrap_or_default()
        };
        let bytes = self.bytes.get(end(row)..end(row + 1));
        std::str::from_utf8(bytes.unwrap_or_default()).unwrap_or_default()
    }
}

impl<S: AsRef<str>> FromIterator<S> for Texts {
    fn from_iter<I: IntoIterator<Item = S>>(words: I) -> Self {
        let mut texts = Self::default();
        for word in words {
            texts.push(word.as_ref());
        }
        texts
    }
}

/// A column of answers. Codes and days below 0 are not there where `NONE` says so.
#[derive(Debug)]
pub(crate) struct Column {
    name: &'static str,
    values: Values,
    /// None if all rows have a value.
    valid: Option<Arc<Valid>>,
}

/// Which rows have a value. Columns that have one in the same rows share it.
#[derive(Debug)]
pub(crate) struct Valid {
    /// A bit for each row that has one.
    bits: Vec<u8>,
    nulls: usize,
}

impl Valid {
    /// Of the values of a column; none if all are there.
    pub(crate) fn of<T: Copy>(values: &[T], is_there: impl Fn(T) -> bool) -> Option<Arc<Self>> {
        let bits = bits(values, is_there);
        let ones: u64 = bits.iter().map(|byte| u64::from(byte.count_ones())).sum();
        let nulls = values.len() - usize::try_from(ones).unwrap_or(values.len());
        (nulls > 0).then(|| Arc::new(Self { bits, nulls }))
    }
}

impl Values {
    fn len(&self) -> usize {
        match self {
            Self::Days(values) => values.len(),
            Self::Times(values) | Self::Counts(values) => values.len(),
            Self::Flags(_, rows) => *rows,
            Self::Few(codes, _) => codes.len(),
            Self::Many(codes, _) => codes.len(),
            Self::Texts(texts) => texts.len(),
        }
    }

    fn format(&self) -> &'static str {
        match self {
            Self::Days(_) => "tdD",
            Self::Times(_) => "tsu:Asia/Shanghai",
            Self::Counts(_) => "l",
            Self::Flags(..) => "b",
            Self::Few(..) => "c",
            Self::Many(..) => "i",
            Self::Texts(_) => "U",
        }
    }

    fn words(&self) -> Option<&Texts> {
        match self {
            Self::Few(_, words) | Self::Many(_, words) => Some(words),
            _ => None,
        }
    }

    /// The addresses of its buffers behind that of the nulls.
    fn buffers(&self) -> Vec<*const c_void> {
        match self {
            Self::Days(values) => vec![values.as_ptr().cast()],
            Self::Times(values) | Self::Counts(values) => vec![values.as_ptr().cast()],
            Self::Flags(bits, _) => vec![bits.as_ptr().cast()],
            Self::Few(codes, _) => vec![codes.as_ptr().cast()],
            Self::Many(codes, _) => vec![codes.as_ptr().cast()],
            Self::Texts(texts) => texts.buffers(),
        }
    }
}

impl Texts {
    fn buffers(&self) -> Vec<*const c_void> {
        vec![self.offsets.as_ptr().cast(), self.bytes.as_ptr().cast()]
    }
}

/// Bits, the first row in the lowest.
fn bits<T: Copy>(rows: &[T], is_set: impl Fn(T) -> bool) -> Vec<u8> {
    /// Rows that are looked at before their bits are put together.
    const SOME: usize = 512;
    let mut bytes = Vec::with_capacity(rows.len().div_ceil(8));
    let mut flags = [0u8; SOME];
    for rows in rows.chunks(SOME) {
        let (flags, _) = flags.split_at_mut(rows.len());
        for (flag, row) in flags.iter_mut().zip(rows) {
            *flag = u8::from(is_set(*row));
        }
        let (eights, rest) = flags.as_chunks::<8>();
        bytes.extend(eights.iter().map(|eight| packed(*eight)));
        if !rest.is_empty() {
            let mut last = [0; 8];
            last.iter_mut().zip(rest).for_each(|(to, flag)| *to = *flag);
            bytes.push(packed(last));
        }
    }
    bytes
}

/// The lowest bits of eight bytes, that of the first in the lowest.
const fn packed(flags: [u8; 8]) -> u8 {
    // The product puts bit `n` at the bottom of byte `n`, and all of them side by side at the top.
    (u64::from_le_bytes(flags).wrapping_mul(0x0102_0408_1020_4080) >> 56) as u8
}

impl Column {
    fn new(name: &'static str, values: Values, valid: Option<Arc<Valid>>) -> Self {
        Self {
            name,
            values,
            valid,
        }
    }

    fn whole(name: &'static str, values: Values) -> Self {
        Self::new(name, values, None)
    }

    /// Days; `i32::MIN` is none.
    pub(crate) fn days(name: &'static str, days: Vec<i32>) -> Self {
        let valid = Valid::of(&days, |day| day != i32::MIN);
        Self::days_where(name, days, valid)
    }

    /// Days of which is known where they are.
    pub(crate) fn days_where(
        name: &'static str,
        days: Vec<i32>,
        valid: Option<Arc<Valid>>,
    ) -> Self {
        Self::new(name, Values::Days(days), valid)
    }

    /// Instants in microseconds; `i64::MIN` is none.
    pub(crate) fn times(name: &'static str, times: Vec<i64>) -> Self {
        let valid = Valid::of(&times, |time| time != i64::MIN);
        Self::new(name, Values::Times(times), valid)
    }

    pub(crate) fn counts(name: &'static str, counts: Vec<i64>) -> Self {
        Self::whole(name, Values::Counts(counts))
    }

    pub(crate) fn flags(name: &'static str, flags: impl Iterator<Item = bool>) -> Self {
        let flags: Vec<bool> = flags.collect();
        let bits = bits(&flags, |flag| flag);
        Self::whole(name, Values::Flags(bits, flags.len()))
    }

    /// Positions of words; [`NO_WORD`] is none.
    pub(crate) fn few<S: AsRef<str>>(
        name: &'static str,
        codes: Vec<u8>,
        words: impl IntoIterator<Item = S>,
    ) -> Self {
        let valid = Valid::of(&codes, |code| code != NO_WORD);
        Self::few_where(name, codes, words, valid)
    }

    /// Positions of words of which is known where they are.
    pub(crate) fn few_where<S: AsRef<str>>(
        name: &'static str,
        codes: Vec<u8>,
        words: impl IntoIterator<Item = S>,
        valid: Option<Arc<Valid>>,
    ) -> Self {
        let words = words.into_iter().collect();
        Self::new(name, Values::Few(codes, words), valid)
    }

    /// As [`Column::few`], of more words; below 0 is none.
    pub(crate) fn many<S: AsRef<str>>(
        name: &'static str,
        codes: Vec<i32>,
        words: impl IntoIterator<Item = S>,
    ) -> Self {
        let valid = Valid::of(&codes, |code| code >= 0);
        let words = words.into_iter().collect();
        Self::new(name, Values::Many(codes, words), valid)
    }

    /// Texts of their own.
    pub(crate) fn texts(name: &'static str, rows: impl Iterator<Item = Option<String>>) -> Self {
        let (mut is_there, mut texts) = (Vec::new(), Texts::default());
        for row in rows {
            is_there.push(row.is_some());
            texts.push(row.as_deref().unwrap_or_default());
        }
        let valid = Valid::of(&is_there, |is_there| is_there);
        Self::new(name, Values::Texts(texts), valid)
    }

    fn is_there(&self, row: usize) -> bool {
        let byte = |valid: &Valid| valid.bits.get(row / 8).copied().unwrap_or_default();
        self.valid
            .as_ref()
            .is_none_or(|valid| byte(valid) >> (row % 8) & 1 == 1)
    }

    fn schema(&self) -> MakingSchema {
        let words = self.values.words().map(|_| MakingSchema {
            format: "U".to_owned(),
            name: String::new(),
            children: Vec::new(),
            dictionary: None,
        });
        MakingSchema {
            format: self.values.format().to_owned(),
            name: self.name.to_owned(),
            children: Vec::new(),
            dictionary: words.map(Box::new),
        }
    }
}

/// A table of answers: named columns of the same length. Polars, `PyArrow`, pandas and `DuckDB` take it
/// without a copy.
#[pyclass(module = "suqiu._suqiu", frozen, subclass)]
pub(crate) struct Table {
    columns: Arc<Vec<Column>>,
    rows: usize,
}

impl Table {
    pub(crate) fn new(columns: Vec<Column>) -> Self {
        let rows = columns.first().map_or(0, |column| column.values.len());
        Self {
            columns: Arc::new(columns),
            rows,
        }
    }

    fn schema(columns: &[Column]) -> MakingSchema {
        MakingSchema {
            format: "+s".to_owned(),
            name: String::new(),
            children: columns.iter().map(Column::schema).collect(),
            dictionary: None,
        }
    }

    fn batch(&self) -> Making {
        let array = |column: &Column| {
            let valid = column.valid.as_ref();
            let bits = valid.map_or(std::ptr::null(), |valid| valid.bits.as_ptr().cast());
            let mut buffers = vec![bits];
            buffers.extend(column.values.buffers());
            let words = column.values.words().map(|words| {
                let mut buffers = vec![std::ptr::null()];
                buffers.extend(words.buffers());
                self.making(words.len(), 0, buffers)
            });
            let mut making = self.making(
                column.values.len(),
                valid.map_or(0, |valid| valid.nulls),
                buffers,
            );
            making.dictionary = words.map(Box::new);
            making
        };
        let mut whole = self.making(self.rows, 0, vec![std::ptr::null()]);
        whole.children = self.columns.iter().map(array).collect();
        whole
    }

    fn making(&self, rows: usize, nulls: usize, buffers: Vec<*const c_void>) -> Making {
        Making {
            rows,
            nulls,
            buffers,
            children: Vec::new(),
            dictionary: None,
            keep: Arc::clone(&self.columns) as _,
        }
    }
}

#[pymethods]
impl Table {
    /// The same table, as a class of Python's.
    #[new]
    #[pyo3(signature = (table, /))]
    fn of(table: &Bound<'_, Self>) -> Self {
        let table = table.get();
        Self {
            columns: Arc::clone(&table.columns),
            rows: table.rows,
        }
    }

    /// The names of its columns.
    #[getter]
    fn column_names(&self) -> Vec<&'static str> {
        self.columns.iter().map(|column| column.name).collect()
    }

    fn __len__(&self) -> usize {
        self.rows
    }

    /// The table for whoever takes Arrow's streams.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        // Another schema is a wish: whoever has one casts what it gets.
        let _ = requested_schema;
        let columns = Arc::clone(&self.columns);
        let schema = Box::new(move || Self::schema(&columns).schema());
        abi::stream_capsule(py, schema, self.batch().array())
    }

    /// Its schema.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        abi::schema_capsule(py, Self::schema(&self.columns).schema())
    }

    /// The values of a column, from one row to another: days and microseconds since 1970-01-01,
    /// numbers, texts; none where there are none.
    #[pyo3(signature = (name, first, last, /))]
    fn values<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        first: usize,
        last: usize,
    ) -> PyResult<Bound<'py, PyList>> {
        let found = PyList::empty(py);
        let mut columns = self.columns.iter();
        let Some(column) = columns.find(|column| column.name == name) else {
            return Err(pyo3::exceptions::PyKeyError::new_err(name.to_owned()));
        };
        for row in first..last.min(self.rows) {
            if !column.is_there(row) {
                found.append(py.None())?;
                continue;
            }
            match &column.values {
                Values::Days(values) => found.append(values.get(row))?,
                Values::Times(values) | Values::Counts(values) => found.append(values.get(row))?,
                Values::Flags(bits, _) => {
                    let byte = bits.get(row / 8).copied().unwrap_or_default();
                    found.append(byte >> (row % 8) & 1 == 1)?;
                }
                Values::Few(codes, words) => {
                    let code = codes.get(row).copied().unwrap_or_default();
                    found.append(words.get(code.into()))?;
                }
                Values::Many(codes, words) => {
                    let code = codes.get(row).copied().unwrap_or_default();
                    found.append(words.get(usize::try_from(code).unwrap_or_default()))?;
                }
                Values::Texts(texts) => found.append(texts.get(row))?,
            }
        }
        Ok(found)
    }

    /// What each column holds: `date`, `time`, `count`, `flag`, `text`.
    #[getter]
    fn kinds<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let kinds = PyDict::new(py);
        for column in self.columns.iter() {
            let kind = match &column.values {
                Values::Days(_) => "date",
                Values::Times(_) => "time",
                Values::Counts(_) => "count",
                Values::Flags(..) => "flag",
                Values::Few(..) | Values::Many(..) | Values::Texts(_) => "text",
            };
            kinds.set_item(column.name, kind)?;
        }
        Ok(kinds)
    }

    fn __repr__(&self) -> String {
        format!(
            "<Table of {} rows: {}>",
            self.rows,
            self.column_names().join(", ")
        )
    }
}
