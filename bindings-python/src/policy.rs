//! Policies.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::prelude::*;
use suqiu::policy::{PackFormat, PackText, Policy as Core};
use suqiu::{BoundaryCode, Fault, Text, wire};

use crate::argument::{Owned, Utf8};
use crate::directory::Directory;
use crate::fault::{answer, answer_long, raise};

/// The rules by which petitions are decided. It never changes; threads share it.
#[pyclass(module = "suqiu._suqiu", frozen, subclass)]
pub(crate) struct Policy {
    pub(crate) core: Core,
    /// The calendar that took the place of the library's, as it was given: what a pickle needs.
    calendar: Option<String>,
}

#[pymethods]
impl Policy {
    /// Loads the pack `id` from texts, each with its name and format (`toml` or `json`), on the
    /// library's calendar or on one that is given as JSON. Or puts a loaded policy, which has its
    /// identifier already (`id` is none), on another calendar, which must be given.
    #[new]
    #[pyo3(signature = (packs, id, calendar = None, /))]
    fn new(
        py: Python<'_>,
        packs: &Bound<'_, PyAny>,
        id: &Bound<'_, PyAny>,
        calendar: Option<Owned>,
    ) -> PyResult<Self> {
        let core = match packs.cast::<Self>() {
            Ok(_) if !id.is_none() => {
                let wanted = Text::fixed(
                    " None：已加载的规则包有自己的编号",
                    "None: a loaded policy has its own identifier",
                );
                return Err(wrong_type(py, "id", id, &wanted));
            }
            Ok(_) if calendar.is_none() => {
                let wanted = Text::fixed("日历的 JSON 文本", "the JSON of a calendar");
                return Err(wrong_type(
                    py,
                    "calendar",
                    &py.None().into_bound(py),
                    &wanted,
                ));
            }
            Ok(policy) => policy.get().core.clone(),
            Err(_) => load(py, &packs.extract::<Vec<_>>()?, id.extract()?)?,
        };
        let Some(Owned(calendar)) = calendar else {
            return Ok(Self {
                core,
                calendar: None,
            });
        };
        let core = answer_long(py, true, || wire::with_calendar(&core, &calendar))?;
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

    /// What of it the units of a directory cannot carry, as canonical JSON.
    #[pyo3(signature = (directory, /))]
    fn check_directory_json(&self, py: Python<'_>, directory: &Directory) -> PyResult<String> {
        answer_long(py, true, || wire::check_directory(&self.core, &directory.0))
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other
            .cast::<Self>()
            .is_ok_and(|other| other.get().core == self.core)
    }

    fn __hash__(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.core.hash(&mut hasher);
        hasher.finish()
    }

    fn __repr__(&self) -> String {
        let digest: String = self.digest().chars().take(16).collect();
        format!("<Policy {} {} {digest}…>", self.id(), self.version())
    }
}

/// The fault of an argument that is of another type than it may be.
#[cold]
fn wrong_type(py: Python<'_>, name: &str, given: &Bound<'_, PyAny>, wanted: &Text) -> PyErr {
    let kind = given.get_type().name().map(|name| name.to_string());
    let kind = kind.unwrap_or_default();
    let zh = Fault::boundary(
        BoundaryCode::Type,
        &[("type", &kind), ("wanted", &wanted.zh)],
    );
    let mut fault = Fault::boundary(
        BoundaryCode::Type,
        &[("type", &kind), ("wanted", &wanted.en)],
    );
    fault.next.zh = zh.next.zh;
    raise(py, &fault.at(name))
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
