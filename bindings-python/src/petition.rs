//! Petitions.

use std::sync::{Arc, Mutex, PoisonError};

use pyo3::prelude::*;
use suqiu::petition::Petition as Core;
use suqiu::{BoundaryCode, Fault, PetitionId, wire};

use crate::argument::{Utf8, instant};
use crate::directory::Jurisdiction;
use crate::fault::{LONG_TEXT, answer, answer_long};
use crate::policy::Policy;

/// A petition's state: the fold of its events. It is replaced as a whole, so that whoever reads
/// it in another thread sees it before or after, never in between.
#[pyclass(module = "suqiu._suqiu", frozen, subclass)]
pub(crate) struct Petition(Mutex<Arc<Core>>);

impl Petition {
    pub(crate) fn now(&self) -> Arc<Core> {
        Arc::clone(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[pymethods]
impl Petition {
    /// A blank petition, or one as a snapshot has it.
    #[new]
    #[pyo3(signature = (id, /, *, snapshot = None))]
    fn new(py: Python<'_>, id: Option<Utf8<'_>>, snapshot: Option<Utf8<'_>>) -> PyResult<Self> {
        let core = answer(py, || match (snapshot, id) {
            (Some(snapshot), None) => wire::restore(snapshot.0),
            (Some(_), Some(_)) => Err(two_sources()),
            (None, id) => {
                let id = id.map_or("", |id| id.0);
                Ok(Core::blank(PetitionId::new(id).map_err(Fault::from)?))
            }
        })?;
        Ok(Self(Mutex::new(Arc::new(core))))
    }

    /// Its identifier.
    #[getter]
    fn id(&self) -> String {
        self.now().id.to_string()
    }

    /// Where it stands in its life, as the wire has it.
    #[getter]
    fn phase_word(&self) -> &'static str {
        self.now().phase.wire()
    }

    /// The number of its last event; 0 while it is blank.
    #[getter]
    fn seq(&self) -> u64 {
        self.now().seq
    }

    /// Phase and sequence, as canonical JSON.
    fn position_json(&self, py: Python<'_>) -> PyResult<String> {
        answer(py, || wire::position(&self.now()))
    }

    /// Decides a command; nothing changes.
    #[pyo3(signature = (jurisdiction, command, /))]
    fn decide_json(
        &self,
        py: Python<'_>,
        jurisdiction: &Jurisdiction,
        command: Utf8<'_>,
    ) -> PyResult<String> {
        answer(py, || wire::decide(&jurisdiction.0, &self.now(), command.0))
    }

    /// Applies events: a decision, an array, or lines of a log. All of them are taken, or none.
    #[pyo3(signature = (events, /))]
    fn apply_json(&self, py: Python<'_>, events: Utf8<'_>) -> PyResult<()> {
        answer_long(py, events.0.len() > LONG_TEXT, || {
            // Nothing here waits for Python, so whoever waits for the lock waits for a short time.
            let mut slot = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let mut next = Core::clone(&slot);
            wire::apply(&mut next, events.0)?;
            *slot = Arc::new(next);
            Ok(())
        })
    }

    /// Its state, to be kept and restored.
    #[pyo3(signature = (policy, /))]
    fn snapshot_json(&self, py: Python<'_>, policy: &Policy) -> PyResult<String> {
        answer(py, || wire::snapshot(&policy.core, &self.now()))
    }

    /// Every running and ended clock at an instant.
    #[pyo3(signature = (policy, now, /))]
    fn clocks_json(&self, py: Python<'_>, policy: &Policy, now: Utf8<'_>) -> PyResult<String> {
        answer(py, || {
            wire::clocks(&policy.core, &self.now(), instant(now)?)
        })
    }

    /// The alerts that are due at an instant and were not claimed.
    #[pyo3(signature = (policy, now, /))]
    fn alerts_json(&self, py: Python<'_>, policy: &Policy, now: Utf8<'_>) -> PyResult<String> {
        answer(py, || {
            wire::alerts(&policy.core, &self.now(), instant(now)?)
        })
    }

    /// When to look again.
    #[pyo3(signature = (policy, now, /))]
    fn next_change_json(&self, py: Python<'_>, policy: &Policy, now: Utf8<'_>) -> PyResult<String> {
        answer(py, || {
            wire::next_change(&policy.core, &self.now(), instant(now)?)
        })
    }

    /// The petitioner's view; `events` are those of the petition.
    #[pyo3(signature = (policy, events, now, /))]
    fn view_json(
        &self,
        py: Python<'_>,
        policy: &Policy,
        events: Utf8<'_>,
        now: Utf8<'_>,
    ) -> PyResult<String> {
        answer(py, || {
            wire::view(&policy.core, &self.now(), events.0, instant(now)?)
        })
    }

    fn __repr__(&self) -> String {
        let petition = self.now();
        format!(
            "<Petition {} {} seq={}>",
            petition.id, petition.phase, petition.seq
        )
    }
}

#[cold]
fn two_sources() -> Fault {
    Fault::boundary(BoundaryCode::Argument, &[])
}
