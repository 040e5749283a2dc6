//! Functions of tables that the program passes in.

use pyo3::prelude::*;
use suqiu::wire;

use crate::argument::{Owned, Utf8};
use crate::directory::{Directory, Jurisdiction};
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

/// A public code with its check character.
#[pyfunction]
#[pyo3(signature = (parts, /))]
pub(crate) fn public_code_json(py: Python<'_>, parts: Utf8<'_>) -> PyResult<String> {
    answer(py, || wire::public_code(parts.0))
}

/// What a public code says.
#[pyfunction]
#[pyo3(signature = (code, /))]
pub(crate) fn read_public_code_json(py: Python<'_>, code: Utf8<'_>) -> PyResult<String> {
    answer(py, || wire::read_public_code(code.0))
}

/// What is measured of units; each of the snapshots is a text.
#[pyfunction]
#[pyo3(signature = (policy, snapshots, question, /))]
#[allow(clippy::needless_pass_by_value, reason = "Python's list is copied")]
pub(crate) fn indicators_json(
    py: Python<'_>,
    policy: &Policy,
    snapshots: Vec<Owned>,
    question: Utf8<'_>,
) -> PyResult<String> {
    let texts = lent(&snapshots);
    let long = is_long(&texts, question.0);
    answer_long(py, long, || {
        wire::indicators(&policy.core, &texts, question.0)
    })
}

/// Answers a question about tables; each of the snapshots is a text.
#[pyfunction]
#[pyo3(signature = (jurisdiction, snapshots, question, /))]
#[allow(clippy::needless_pass_by_value, reason = "Python's list is copied")]
pub(crate) fn ask_json(
    py: Python<'_>,
    jurisdiction: &Jurisdiction,
    snapshots: Vec<Owned>,
    question: Utf8<'_>,
) -> PyResult<String> {
    let texts = lent(&snapshots);
    let long = is_long(&texts, question.0);
    answer_long(py, long, || wire::ask(&jurisdiction.0, &texts, question.0))
}

fn lent(texts: &[Owned]) -> Vec<&str> {
    texts.iter().map(|Owned(text)| text.as_str()).collect()
}

fn is_long(texts: &[&str], question: &str) -> bool {
    let texts = texts.iter().map(|text| text.len()).sum::<usize>();
    texts.saturating_add(question.len()) > LONG_TEXT
}
