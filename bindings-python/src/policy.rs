//! Policies.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::prelude::*;
use suqiu::policy::{PackFormat, PackText, Policy as Core};
use suqiu::{Fault, FaultKind, Text, wire};

use crate::argument::{Owned, Utf8};
use crate::fault::{answer, answer_long};

/// The rules by which petitions are decided. It never changes; threads share it.
#[pyclass(module = "suqiu._suqiu", frozen, subclass)]
pub(crate) struct Policy(pub(crate) Core);

#[pymethods]
impl Policy {
    /// Loads the pack `id` from texts, each with its name and format (`toml` or `json`).
    #[new]
    #[pyo3(signature = (packs, id, /))]
    #[allow(clippy::needless_pass_by_value)] // an argument from Python
    fn new(py: Python<'_>, packs: Vec<(Owned, Owned, Owned)>, id: Utf8<'_>) -> PyResult<Self> {
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
            Ok(Self(Core::load(&packs, id.0)?))
        })
    }

    /// The pack's identifier.
    #[getter]
    fn id(&self) -> &str {
        self.0.id().as_str()
    }

    /// The pack's version.
    #[getter]
    fn version(&self) -> &str {
        self.0.version()
    }

    /// The SM3 of the resolved pack: equal digests, equal rules.
    #[getter]
    fn digest(&self) -> String {
        self.0.digest().to_string()
    }

    /// The resolved pack as canonical JSON.
    fn to_json(&self) -> &str {
        self.0.to_json()
    }

    /// Digest, id and version, as canonical JSON.
    fn info_json(&self, py: Python<'_>) -> PyResult<String> {
        answer(py, || wire::policy_info(&self.0))
    }

    /// What was found while loading that did not prevent it, as canonical JSON.
    fn warnings_json(&self, py: Python<'_>) -> PyResult<String> {
        answer(py, || wire::to_json(self.0.warnings()))
    }

    fn __eq__(&self, other: &Bound<'_, PyAny>) -> bool {
        other
            .cast::<Self>()
            .is_ok_and(|other| other.get().0 == self.0)
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

fn pack_format(name: &str) -> Result<PackFormat, Fault> {
    match name {
        "json" => Ok(PackFormat::Json),
        "toml" => Ok(PackFormat::Toml),
        _ => Err(Fault::new(
            FaultKind::Input,
            "input.pack_format",
            Text::new(
                format!("规则包格式 {name} 不认识"),
                format!("`{name}` is no format of a pack"),
            ),
            Text::fixed("用 .toml 或 .json", "use .toml or .json"),
        )),
    }
}
