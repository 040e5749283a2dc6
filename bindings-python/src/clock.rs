//! Questions about one clock, and the names of codes.

use pyo3::prelude::*;
use suqiu::wire;

use crate::argument::{Utf8, instant};
use crate::fault::answer;
use crate::policy::Policy;

/// When a clock falls due.
#[pyfunction]
#[pyo3(signature = (policy, question, /))]
pub(crate) fn due_json(py: Python<'_>, policy: &Policy, question: Utf8<'_>) -> PyResult<String> {
    answer(py, || wire::due(&policy.core, question.0))
}

/// What a clock shows at an instant.
#[pyfunction]
#[pyo3(signature = (policy, question, now, /))]
pub(crate) fn read_json(
    py: Python<'_>,
    policy: &Policy,
    question: Utf8<'_>,
    now: Utf8<'_>,
) -> PyResult<String> {
    answer(py, || wire::read(&policy.core, question.0, instant(now)?))
}

/// Which days a due counted and skipped, and why.
#[pyfunction]
#[pyo3(signature = (policy, question, /))]
pub(crate) fn explain_due_json(
    py: Python<'_>,
    policy: &Policy,
    question: Utf8<'_>,
) -> PyResult<String> {
    answer(py, || wire::explain_due(&policy.core, question.0))
}

/// Every code with its names for people.
#[pyfunction]
pub(crate) fn labels_json(py: Python<'_>) -> PyResult<String> {
    answer(py, wire::labels)
}
