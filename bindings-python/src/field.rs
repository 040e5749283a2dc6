//! Work on a phone without a network: the outbox, and deciding again what waited in it.

use pyo3::prelude::*;
use suqiu::wire;

use crate::argument::{Owned, Utf8};
use crate::directory::Jurisdiction;
use crate::fault::{LONG_TEXT, answer, answer_long};

/// Decides waiting commands again on what is known by now; snapshots and commands are texts.
#[pyfunction]
#[pyo3(signature = (jurisdiction, question, snapshots, pending, /))]
#[allow(clippy::needless_pass_by_value, reason = "Python's list is copied")]
pub(crate) fn rebase_json(
    py: Python<'_>,
    jurisdiction: &Jurisdiction,
    question: Utf8<'_>,
    snapshots: Vec<Owned>,
    pending: Vec<Owned>,
) -> PyResult<String> {
    let snapshots: Vec<&str> = snapshots.iter().map(|Owned(text)| text.as_str()).collect();
    let pending: Vec<&str> = pending.iter().map(|Owned(text)| text.as_str()).collect();
    let texts = snapshots.iter().chain(&pending).map(|text| text.len());
    let long = question.0.len() + texts.sum::<usize>() > LONG_TEXT;
    answer_long(py, long, || {
        wire::rebase(&jurisdiction.0, question.0, &snapshots, &pending)
    })
}

/// An outbox after entries: an array, or one a line.
#[pyfunction]
#[pyo3(signature = (outbox, entries, /))]
pub(crate) fn apply_outbox_json(
    py: Python<'_>,
    outbox: Utf8<'_>,
    entries: Utf8<'_>,
) -> PyResult<String> {
    answer(py, || wire::apply_outbox(outbox.0, entries.0))
}

/// What an outbox sends next.
#[pyfunction]
#[pyo3(signature = (outbox, /))]
pub(crate) fn outbox_batch_json(py: Python<'_>, outbox: Utf8<'_>) -> PyResult<String> {
    answer(py, || wire::outbox_batch(outbox.0))
}
