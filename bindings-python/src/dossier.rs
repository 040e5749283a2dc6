//! Small files beside petitions: listings, grid events.

use pyo3::prelude::*;
use suqiu::wire;

use crate::argument::{Utf8, instant};
use crate::directory::Jurisdiction;
use crate::fault::answer;
use crate::petition::Petition;
use crate::policy::Policy;

/// Decides a command about a dossier; nothing changes.
#[pyfunction]
#[pyo3(signature = (jurisdiction, petition, dossier, command, /))]
pub(crate) fn decide_dossier_json(
    py: Python<'_>,
    jurisdiction: &Jurisdiction,
    petition: Option<&Petition>,
    dossier: Utf8<'_>,
    command: Utf8<'_>,
) -> PyResult<String> {
    answer(py, || {
        let petition = petition.map(Petition::now);
        wire::decide_dossier(&jurisdiction.0, petition.as_deref(), dossier.0, command.0)
    })
}

/// A dossier after events: a decision, an array, or lines of a log.
#[pyfunction]
#[pyo3(signature = (dossier, events, /))]
pub(crate) fn apply_dossier_json(
    py: Python<'_>,
    dossier: Utf8<'_>,
    events: Utf8<'_>,
) -> PyResult<String> {
    answer(py, || wire::apply_dossier(dossier.0, events.0))
}

/// What the clock of a dossier's step shows.
#[pyfunction]
#[pyo3(signature = (policy, dossier, now, /))]
pub(crate) fn read_dossier_json(
    py: Python<'_>,
    policy: &Policy,
    dossier: Utf8<'_>,
    now: Utf8<'_>,
) -> PyResult<String> {
    answer(py, || {
        wire::read_dossier(&policy.core, dossier.0, instant(now)?)
    })
}
