//! Arguments as the library takes them.

use pyo3::exceptions::PyUnicodeError;
use pyo3::prelude::*;

use suqiu::{Fault, Instant};

use crate::fault::raise;

/// A text, borrowed from Python. One that holds a lone surrogate is refused.
#[derive(Clone, Copy)]
pub(crate) struct Utf8<'a>(pub(crate) &'a str);

impl<'a> FromPyObject<'a, '_> for Utf8<'a> {
    type Error = PyErr;

    fn extract(object: Borrowed<'a, '_, PyAny>) -> PyResult<Self> {
        object.extract::<&'a str>().map(Self).map_err(|error| {
            let py = object.py();
            if error.is_instance_of::<PyUnicodeError>(py) {
                let start = error.value(py).getattr("start").and_then(|at| at.extract());
                raise(py, &Fault::not_utf8("text", start.unwrap_or_default()))
            } else {
                error
            }
        })
    }
}

/// A text of one's own.
pub(crate) struct Owned(pub(crate) String);

impl FromPyObject<'_, '_> for Owned {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, '_, PyAny>) -> PyResult<Self> {
        let text: Utf8<'_> = object.extract()?;
        Ok(Self(text.0.to_owned()))
    }
}

/// An instant, written in RFC 3339.
pub(crate) fn instant(text: Utf8<'_>) -> Result<Instant, Fault> {
    text.0.parse().map_err(Fault::from)
}
