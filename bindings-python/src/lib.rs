//! The native half of the Python package: thin classes around `suqiu::wire`.
//!
//! Everything here takes and gives canonical JSON, holds no state but a petition's and a chain's,
//! and turns every fault, a panic among them, into an exception of the package.
#![deny(clippy::undocumented_unsafe_blocks)]

mod argument;
mod arrow;
mod audit;
mod buffer;
mod cli;
mod clock;
mod columns;
mod directory;
mod dossier;
mod export_log;
mod fault;
mod field;
#[cfg(feature = "test-hooks")]
mod hooks;
mod jobs;
mod log;
mod petition;
mod policy;
mod replay;
mod routes;
mod sweep;
mod tables;
mod versions;
mod wide;
mod words;

/// The native half of `suqiu`; use the package `suqiu` instead.
#[pyo3::pymodule(gil_used = false)]
mod _suqiu {
    #[pymodule_export]
    use crate::arrow::Table;
    #[pymodule_export]
    use crate::audit::audit_table;
    #[pymodule_export]
    use crate::cli::run_cli;
    #[pymodule_export]
    use crate::clock::{due_json, explain_due_json, labels_json, read_json};
    #[pymodule_export]
    use crate::columns::due_days;
    #[pymodule_export]
    use crate::directory::{Directory, Jurisdiction};
    #[pymodule_export]
    use crate::dossier::{apply_dossier_json, decide_dossier_json, read_dossier_json};
    #[pymodule_export]
    use crate::export_log::log_from_table;
    #[pymodule_export]
    use crate::field::{apply_outbox_json, outbox_batch_json, rebase_json};
    #[cfg(feature = "test-hooks")]
    #[pymodule_export]
    use crate::hooks::{_decide_nanos, _panic_probe, _set_plain_loops};
    #[pymodule_export]
    use crate::log::{Chain, audit_json, explanations_json, verify_json};
    #[pymodule_export]
    use crate::petition::Petition;
    #[pymodule_export]
    use crate::policy::Policy;
    #[pymodule_export]
    use crate::replay::{ReplayLog, compare_log, replay_log};
    #[pymodule_export]
    use crate::routes::route_table;
    #[pymodule_export]
    use crate::sweep::{count_colours, sweep_table};
    #[pymodule_export]
    use crate::tables::{
        ask_json, indicators_json, propose_repeats_json, public_code_json, read_public_code_json,
        rotation_json,
    };
    #[pymodule_export]
    use crate::versions::{affected_json, diff_json, standing_json};

    #[pymodule_init]
    fn init(module: &pyo3::Bound<'_, pyo3::types::PyModule>) -> pyo3::PyResult<()> {
        pyo3::types::PyModuleMethods::add(module, "__version__", env!("CARGO_PKG_VERSION"))
    }
}
