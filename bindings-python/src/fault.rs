//! Faults and panics as exceptions.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use suqiu::Fault;

/// Texts longer than this are worked on with other Python threads running.
pub(crate) const LONG_TEXT: usize = 64 * 1024;

/// Does work of the library. A fault and a panic come back as exceptions.
pub(crate) fn answer<T>(py: Python<'_>, work: impl FnOnce() -> Result<T, Fault>) -> PyResult<T> {
    caught(work).map_err(|fault| raise(py, &fault))
}

/// As [`answer`]; other Python threads run meanwhile if the work is `long`.
pub(crate) fn answer_long<T: Send>(
    py: Python<'_>,
    long: bool,
    work: impl FnOnce() -> Result<T, Fault> + Send,
) -> PyResult<T> {
    let result = if long {
        py.detach(|| caught(work))
    } else {
        caught(work)
    };
    result.map_err(|fault| raise(py, &fault))
}

/// The work sees what a panic leaves behind only where it is whole: policies and directories never
/// change, a petition is replaced at once, a chain moves on in its last step.
pub(crate) fn caught<T>(work: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|panic| Err(Fault::internal(detail(&*panic))))
}

fn detail(panic: &(dyn Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("a panic without words")
}

/// A fault as the exception of its kind; `suqiu._errors` declares them.
#[cold]
pub(crate) fn raise(py: Python<'_>, fault: &Fault) -> PyErr {
    static FROM_JSON: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    FROM_JSON
        .import(py, "suqiu._errors", "error_from_json")
        .and_then(|from_json| from_json.call1((fault.to_json(),)))
        .map_or_else(|error| error, PyErr::from_value)
}
