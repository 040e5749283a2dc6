//! The program `suqiu`, inside the extension: a second program in the wheel would hold the library again.

use std::ffi::OsString;

use pyo3::prelude::*;

use crate::argument::Owned;
use crate::fault::answer_long;

/// Runs the program with arguments; the code with which it ends.
#[pyfunction]
#[pyo3(signature = (arguments, /))]
#[allow(clippy::needless_pass_by_value, reason = "Python's list is copied")]
pub(crate) fn run_cli(py: Python<'_>, arguments: Vec<Owned>) -> PyResult<u8> {
    let arguments = arguments
        .into_iter()
        .map(|Owned(text)| OsString::from(text));
    let arguments: Vec<OsString> = std::iter::once("suqiu".into()).chain(arguments).collect();
    answer_long(py, true, || Ok(suqiu_cli::run(arguments)))
}
