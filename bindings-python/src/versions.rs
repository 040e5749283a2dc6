//! Versions of a policy, and what a new one changes.

use pyo3::prelude::*;
use suqiu::wire;

use crate::argument::{Utf8, instant};
use crate::directory::Directory;
use crate::fault::answer_long;
use crate::petition::Petition;
use crate::policy::Policy;

/// Which of the versions of a pack judges a day.
#[pyfunction]
#[pyo3(signature = (versions, day, /))]
#[allow(clippy::needless_pass_by_value, reason = "Python's list is copied")]
pub(crate) fn standing_json(
    py: Python<'_>,
    versions: Vec<PyRef<'_, Policy>>,
    day: Utf8<'_>,
) -> PyResult<String> {
    let policies: Vec<_> = versions.iter().map(|one| one.core.clone()).collect();
    answer_long(py, true, || wire::standing(&policies, day.0))
}

/// What a new version changes.
#[pyfunction]
#[pyo3(signature = (old, new, /))]
pub(crate) fn diff_json(py: Python<'_>, old: &Policy, new: &Policy) -> PyResult<String> {
    answer_long(py, true, || wire::diff(&old.core, &new.core))
}

/// What a new version changes for one petition.
#[pyfunction]
#[pyo3(signature = (old, new, directory, petition, at, /))]
pub(crate) fn affected_json(
    py: Python<'_>,
    old: &Policy,
    new: &Policy,
    directory: Option<&Directory>,
    petition: &Petition,
    at: Utf8<'_>,
) -> PyResult<String> {
    answer_long(py, true, || {
        let directory = directory.map(|one| &one.0);
        wire::affected(
            &old.core,
            &new.core,
            directory,
            &petition.now(),
            instant(at)?,
        )
    })
}
