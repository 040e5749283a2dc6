//! What tests and benches need and no wheel has.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use pyo3::prelude::*;
use suqiu::{Fault, wire};

use crate::argument::Utf8;
use crate::directory::Jurisdiction;
use crate::fault::answer_long;
use crate::petition::Petition;

static PLAIN_LOOPS: AtomicBool = AtomicBool::new(false);

/// Whether columns are worked on as on any processor, whatever vectors this one has.
pub(crate) fn plain_loops() -> bool {
    PLAIN_LOOPS.load(Ordering::Relaxed)
}

/// Works on columns as on any processor, or no longer so.
#[pyfunction]
#[pyo3(signature = (plain, /))]
pub(crate) fn _set_plain_loops(plain: bool) {
    PLAIN_LOOPS.store(plain, Ordering::Relaxed);
}

/// Panics inside the library's boundary.
#[pyfunction]
#[pyo3(signature = (*, detach = false))]
#[allow(clippy::panic)] // that is what it is for
pub(crate) fn _panic_probe(py: Python<'_>, detach: bool) -> PyResult<()> {
    answer_long(py, detach, || -> Result<(), Fault> {
        panic!("the panic probe")
    })
}

/// Decides a command `times` times without Python in between: nanoseconds for each.
#[pyfunction]
#[pyo3(signature = (petition, jurisdiction, command, times, /))]
#[allow(clippy::cast_precision_loss)] // a time for people
pub(crate) fn _decide_nanos(
    py: Python<'_>,
    petition: &Petition,
    jurisdiction: &Jurisdiction,
    command: Utf8<'_>,
    times: u32,
) -> PyResult<f64> {
    let petition = petition.now();
    answer_long(py, false, || {
        let start = Instant::now();
        for _ in 0..times {
            let decided = wire::decide(&jurisdiction.0, &petition, command.0)?;
            std::hint::black_box(decided);
        }
        Ok(start.elapsed().as_nanos() as f64 / f64::from(times.max(1)))
    })
}
