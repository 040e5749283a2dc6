//! The log: sealing lines, checking them, explaining events. And the audit of other people's.

use std::sync::{Mutex, PoisonError};

use pyo3::prelude::*;
use suqiu::log::Chain as Core;
use suqiu::wire;

use crate::argument::Utf8;
use crate::fault::{LONG_TEXT, answer, answer_long};
use crate::policy::Policy;

/// Seals the events of one petition, one after the other.
#[pyclass(module = "suqiu._suqiu", frozen, subclass)]
pub(crate) struct Chain(Mutex<Core>);

#[pymethods]
impl Chain {
    /// A chain that starts (`sm3`, `sha256`), or goes on after a hash (`sm3:…`).
    #[new]
    #[pyo3(signature = (start = Utf8("sm3"), /))]
    fn new(py: Python<'_>, start: Utf8<'_>) -> PyResult<Self> {
        answer(py, || wire::chain(start.0)).map(|chain| Self(Mutex::new(chain)))
    }

    /// The sealed line of an event, without a line break.
    #[pyo3(signature = (event, /))]
    fn seal_json(&self, py: Python<'_>, event: Utf8<'_>) -> PyResult<String> {
        answer(py, || {
            let mut chain = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            wire::seal(&mut chain, event.0)
        })
    }

    /// The hash of the last line; none before the first.
    #[getter]
    fn last(&self) -> Option<String> {
        let chain = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        chain.last().map(|hash| hash.to_string())
    }

    fn __repr__(&self) -> String {
        self.last().map_or_else(
            || "<Chain>".to_owned(),
            |last| format!("<Chain after {last}>"),
        )
    }
}

/// Checks the lines of a log.
#[pyfunction]
#[pyo3(signature = (lines, /))]
pub(crate) fn verify_json(py: Python<'_>, lines: Utf8<'_>) -> PyResult<String> {
    answer_long(py, lines.0.len() > LONG_TEXT, || wire::verify(lines.0))
}

/// Why each of some events happened: rule and article.
#[pyfunction]
#[pyo3(signature = (policy, events, /))]
pub(crate) fn explanations_json(
    py: Python<'_>,
    policy: &Policy,
    events: Utf8<'_>,
) -> PyResult<String> {
    let long = events.0.len() > LONG_TEXT;
    answer_long(py, long, || wire::explanations(&policy.core, events.0))
}

/// Audits an export: CSV with a header.
#[pyfunction]
#[pyo3(signature = (policy, csv, options, /))]
pub(crate) fn audit_json(
    py: Python<'_>,
    policy: &Policy,
    csv: Utf8<'_>,
    options: Utf8<'_>,
) -> PyResult<String> {
    answer_long(py, csv.0.len() > LONG_TEXT, || {
        wire::audit(&policy.core, csv.0, options.0)
    })
}
