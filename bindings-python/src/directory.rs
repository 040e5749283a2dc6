//! Directories of units, and what petitions are decided by.

use pyo3::prelude::*;
use suqiu::directory::Directory as Core;
use suqiu::petition::Jurisdiction as CoreJurisdiction;
use suqiu::{BoundaryCode, Fault, wire};

use crate::argument::{Utf8, instant};
use crate::fault::{LONG_TEXT, answer, answer_long};
use crate::policy::Policy;

/// The units of a place. It never changes; threads share it.
#[pyclass(module = "suqiu._suqiu", frozen, subclass)]
pub(crate) struct Directory(pub(crate) Core);

#[pymethods]
impl Directory {
    /// Reads a text in `csv` or `json`.
    #[new]
    #[pyo3(signature = (text, format, /))]
    fn new(py: Python<'_>, text: Utf8<'_>, format: Utf8<'_>) -> PyResult<Self> {
        answer_long(py, text.0.len() > LONG_TEXT, || match format.0 {
            "csv" => Ok(Self(Core::from_csv(text.0)?)),
            "json" => Ok(Self(Core::from_json(text.0)?)),
            other => Err(Fault::boundary(
                BoundaryCode::DirectoryFormat,
                &[("given", other)],
            )),
        })
    }

    /// How many units it has, as canonical JSON.
    fn info_json(&self, py: Python<'_>) -> PyResult<String> {
        answer(py, || wire::directory_info(&self.0))
    }

    /// Its units as canonical JSON, in the order in which they were given.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        answer(py, || wire::to_json(self.0.units()))
    }

    fn __len__(&self) -> usize {
        self.0.units().len()
    }

    fn __contains__(&self, unit: Utf8<'_>) -> bool {
        self.0.get(unit.0).is_some()
    }

    fn __repr__(&self) -> String {
        format!("<Directory of {} units>", self.__len__())
    }
}

/// By which rules and among which units petitions are decided.
#[pyclass(module = "suqiu._suqiu", frozen, subclass)]
pub(crate) struct Jurisdiction(pub(crate) CoreJurisdiction);

#[pymethods]
impl Jurisdiction {
    #[new]
    #[pyo3(signature = (policy, directory, /))]
    fn new(policy: &Policy, directory: &Directory) -> Self {
        let (policy, directory) = (policy.core.clone(), directory.0.clone());
        Self(CoreJurisdiction { directory, policy })
    }

    /// Where a petition with these facts goes.
    #[pyo3(signature = (facts, at, /))]
    fn route_json(&self, py: Python<'_>, facts: Utf8<'_>, at: Utf8<'_>) -> PyResult<String> {
        answer(py, || wire::route(&self.0, facts.0, instant(at)?))
    }

    /// Why it goes there.
    #[pyo3(signature = (facts, at, /))]
    fn explain_route_json(
        &self,
        py: Python<'_>,
        facts: Utf8<'_>,
        at: Utf8<'_>,
    ) -> PyResult<String> {
        answer(py, || wire::explain_route(&self.0, facts.0, instant(at)?))
    }

    fn __repr__(&self) -> String {
        let units = self.0.directory.units().len();
        format!("<Jurisdiction {} among {units} units>", self.0.policy.id())
    }
}
