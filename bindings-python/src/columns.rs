//! Dues of many periods at once, over columns that Python objects lend.

use pyo3::prelude::*;
use pyo3::types::PyByteArray;
use suqiu::clock::{DueDayColumns, DueDays, PeriodUnit, Roll, SweepError, due_days as core};
use suqiu::policy::Policy as Core;
use suqiu::{Fault, wire};

use crate::argument::Utf8;
use crate::buffer::Int32Column;
use crate::fault::{answer_long, raise};
use crate::policy::Policy;

/// Rows worked on at a time: what is copied in and out stays in the processor's own cache.
const PIECE: usize = 2_048;
/// From so many rows on other Python threads run meanwhile.
const MANY: usize = 100_000;

/// Three columns of bytes: two of 32-bit numbers, one of codes.
type Columns<'py> = (
    Bound<'py, PyByteArray>,
    Bound<'py, PyByteArray>,
    Bound<'py, PyByteArray>,
);

/// Computes the dues of many periods in days or working days. Starts and dues are days since
/// 1970-01-01, units their codes (0 days, 1 working days); the answer is nominal, rolled and
/// certainty.
#[pyfunction]
#[pyo3(signature = (policy, unit, roll, start, count, /))]
pub(crate) fn due_days<'py>(
    py: Python<'py>,
    policy: &Policy,
    unit: i32,
    roll: Utf8<'py>,
    start: &Bound<'py, PyAny>,
    count: &Bound<'py, PyAny>,
) -> PyResult<Columns<'py>> {
    let start = Int32Column::borrow(start, "start")?;
    let count = Int32Column::borrow(count, "count")?;
    let rows = start.rows();
    let (mut rolled_column, mut certainty_column) = (None, None);
    let nominal_column = PyByteArray::new_with(py, rows * 4, |nominal| {
        rolled_column = Some(PyByteArray::new_with(py, rows * 4, |rolled| {
            certainty_column = Some(PyByteArray::new_with(py, rows, |certainty| {
                answer_long(py, rows >= MANY, || {
                    let (unit, roll) = wire::column_terms(unit, roll.0)?;
                    let question = Question {
                        policy: &policy.core,
                        unit,
                        roll,
                    };
                    question.answer(
                        &start,
                        &count,
                        Out {
                            nominal,
                            rolled,
                            certainty,
                        },
                    )
                })
            })?);
            Ok(())
        })?);
        Ok(())
    })?;
    match (rolled_column, certainty_column) {
        (Some(rolled), Some(certainty)) => Ok((nominal_column, rolled, certainty)),
        _ => Err(raise(py, &Fault::internal("a column was not made"))),
    }
}

/// Where the answers go, as the bytes of Python's own arrays.
struct Out<'a> {
    nominal: &'a mut [u8],
    rolled: &'a mut [u8],
    certainty: &'a mut [u8],
}

/// What all rows have in common.
struct Question<'a> {
    policy: &'a Core,
    unit: PeriodUnit,
    roll: Roll,
}

impl Question<'_> {
    fn answer(&self, start: &Int32Column, count: &Int32Column, out: Out<'_>) -> Result<(), Fault> {
        let expected = start.rows();
        if count.rows() != expected {
            let (column, found) = ("count", count.rows());
            return Err(SweepError::Length {
                column,
                expected,
                found,
            }
            .into());
        }
        let mut starts = [0; PIECE];
        let mut counts = [0; PIECE];
        let mut nominals = [0; PIECE];
        let mut rolleds = [0; PIECE];
        let Out {
            nominal,
            rolled,
            certainty,
        } = out;
        let pieces = nominal
            .chunks_mut(PIECE * 4)
            .zip(rolled.chunks_mut(PIECE * 4))
            .zip(certainty.chunks_mut(PIECE));
        let mut first = 0;
        for ((nominal, rolled), certainty) in pieces {
            let rows = start
                .read(first, &mut starts)
                .min(count.read(first, &mut counts));
            let (starts, _) = starts.split_at(rows);
            let (counts, _) = counts.split_at(rows);
            let (nominals, _) = nominals.split_at_mut(rows);
            let (rolleds, _) = rolleds.split_at_mut(rows);
            let columns = DueDayColumns {
                count: counts,
                start: starts,
            };
            let mut dues = DueDays {
                certainty,
                nominal: nominals,
                rolled: rolleds,
            };
            core(
                self.policy.calendar(),
                self.unit,
                self.roll,
                &columns,
                &mut dues,
            )
            .map_err(|error| Fault::from(further_on(error, first)))?;
            put(nominals, nominal);
            put(rolleds, rolled);
            first += rows;
        }
        Ok(())
    }
}

/// The error of a piece, with its row counted from the first of all.
fn further_on(error: SweepError, first: usize) -> SweepError {
    match error {
        SweepError::OutOfRange { row } => SweepError::OutOfRange { row: row + first },
        SweepError::Unit { row, unit } => SweepError::Unit {
            row: row + first,
            unit,
        },
        other => other,
    }
}

fn put(numbers: &[i32], into: &mut [u8]) {
    for (number, bytes) in numbers.iter().zip(into.chunks_exact_mut(4)) {
        bytes.copy_from_slice(&number.to_ne_bytes());
    }
}
