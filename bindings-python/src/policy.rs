//! Policies.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::prelude::*;
use suqiu::policy::{PackFormat, PackText, Policy as Core};
use suqiu::{BoundaryCode, Fault, wire};

use crate::argument::{Owned, Utf8};
use crate::fault::{answer, answer_long};

/// The rules by which petitions are decided. It never changes; threads share it.
#[pyclass(module = "suqiu._suqiu", frozen, subclass)]
pub(crate) struct Policy {
    pub(crate) core: Core,
    /// The calendar that took the place of the library's, as it was given: what a pickle needs.
    calendar: Option<String>,
}

#[pymethods]
impl Policy {
    /// Loads the pack `id` from texts, each with its name and format (`toml` or `json`), or takes a
    /// policy that is loaded; with the JSON of a calendar in place of the library's.
    #[new]
    #[pyo3(signature = (packs, id, calendar = None, /))]
    fn new(
        py: Python<'_>,
        packs: &Bound<'_, PyAny>,
        id: Utf8<'_>,
        calendar: Option<Owned>,
    ) -> PyResult<Self> {
        let loaded = match packs.cast::<Self>() {
            Ok(policy) => Self {
                core: policy.get().core.clone(),
                calendar: policy.get().calendar.clone(),
            },
            Err(_) => Self {
                core: load(py, &packs.extract::<Vec<_>>()?, id)?,
                calendar: None,
            },
        };
        let Some(Owned(calendar)) = calendar else {
            return Ok(loaded);
        };
        let core = answer_long(py, true, || wire::with_calendar(&loaded.core, &calendar))?;
        Ok(Self {
            core,
            calendar: Some(calendar),
        })
    }

    /// The calendar that took the place of the library's, as it was given.
    #[getter]
    fn calendar_json(&self) -> Option<&str> {
        self.calendar.as_deref()
    }

    /// The pack's identifier.
    #[getter]
    fn id(&self) -> &str {
        self.core.id().as_str()
    }

    /// The pack's version.
    #[getter]
    fn version(&self) -> &str {
        self.core.version()
    }

    /// The SM3 of the resolved pack: equal digests, equal rules.
    #[getter]
    fn digest(&self) -> String {
        self.core.digest().to_string()
    }

    /// The resolved pack as canonical JSON.
    fn to_json(&self) -> &str {
        self.core.to_json()
    }

    /// Digest, id and version, as canonical JSON.
    fn info_json(&self, py: Python<'_>) -> PyResult<String> {
        answer(py, || wire::policy_info(&self.core))
    }

    /// What was found while loading that did not prevent it, as canonical JSON.
    fn warnings_json(&self, py: Python<'_>) -> PyResult<String> {
        answer(py, || wire::warnings(&self.core))
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other
            .cast::<Self>()
            .is_ok_and(|other| other.get().core == self.core)
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.digest().hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(&self) -> String {
        let digest: String = self.digest().chars().take(16).collect();
        format!("<Policy {} {} {digest}…>", self.id(), self.version())
    }
}

fn load(py: Python<'_>, packs: &[(Owned, Owned, Owned)], id: Utf8<'_>) -> PyResult<Core> {
    answer_long(py, true, || {
        let packs: Vec<PackText<'_>> = packs
            .iter()
            .map(|(name, format, text)| {
                Ok(PackText {
                    format: pack_format(&format.0)?,
                    name: &name.0,
                    text: &text.0,
                })
            })
            .collect::<Result<_, Fault>>()?;
        Ok(Core::load(&packs, id.0)?)
    })
}

fn pack_format(name: &str) -> Result<PackFormat, Fault> {
    match name {
        "json" => Ok(PackFormat::Json),
        "toml" => Ok(PackFormat::Toml),
        _ => Err(Fault::boundary(
            BoundaryCode::PackFormat,
            &[("given", name)],
        )),
    }
}
