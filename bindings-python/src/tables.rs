//! Functions of tables that the program passes in.

use pyo3::prelude::*;
use suqiu::wire;

use crate::argument::Utf8;
use crate::directory::Directory;
use crate::fault::{LONG_TEXT, answer, answer_long};
use crate::policy::Policy;

/// Who sits in the centre next month.
#[pyfunction]
#[pyo3(signature = (directory, question, /))]
pub(crate) fn rotation_json(
    py: Python<'_>,
    directory: &Directory,
    question: Utf8<'_>,
) -> PyResult<String> {
    answer(py, || wire::rotation(&directory.0, question.0))
}

/// Earlier petitions that a new one may repeat.
#[pyfunction]
#[pyo3(signature = (question, /))]
pub(crate) fn propose_repeats_json(py: Python<'_>, question: Utf8<'_>) -> PyResult<String> {
    let long = question.0.len() > LONG_TEXT;
    answer_long(py, long, || wire::propose_repeats(question.0))
}

/// What is measured of units.
#[pyfunction]
#[pyo3(signature = (policy, snapshots, question, /))]
pub(crate) fn indicators_json(
    py: Python<'_>,
    policy: &Policy,
    snapshots: Utf8<'_>,
    question: Utf8<'_>,
) -> PyResult<String> {
    answer_long(py, snapshots.0.len() > LONG_TEXT, || {
        wire::indicators(&policy.core, snapshots.0, question.0)
    })
}
