//! The lines in which units stand above each other, as positions.

use std::collections::HashMap;

use super::column::{At, Column, at};
use super::{DirectoryError, MAX_DEPTH, Unit};
use crate::id::UnitId;

/// Who has whose powers, and who stands above whom now.
#[derive(Debug)]
pub(super) struct Lines {
    /// The territorial parent, or the unit that has its powers now.
    pub(super) above: Column,
    /// The unit itself, or the last of its successors.
    pub(super) in_power: Column,
}

impl Lines {
    pub(super) fn of(units: &[Unit], index: &HashMap<UnitId, At>) -> Result<Self, DirectoryError> {
        let column = |role, named: fn(&Unit) -> Option<&UnitId>| resolve(units, index, role, named);
        let parent = column("parent", |unit| unit.parent.as_ref())?;
        let superior = column("superior", |unit| unit.superior.as_ref())?;
        let successor = column("successor", |unit| unit.successor.as_ref())?;
        ends(units, &parent, "parent")?;
        ends(units, &superior, "superior")?;
        ends(units, &successor, "successor")?;
        let in_power: Column = positions(units)
            .map(|(unit, _)| Some(last(&successor, unit)))
            .collect();
        let above: Column = positions(units)
            .map(|(unit, _)| parent.get(unit).and_then(|parent| in_power.get(parent)))
            .collect();
        // A successor that stands below the unit whose powers it takes closes a ring of its own.
        let now: Column = positions(units)
            .map(|(unit, _)| above.get(unit).filter(|_| in_power.get(unit) == Some(unit)))
            .collect();
        ends(units, &now, "successor")?;
        rises(units, &parent)?;
        rises(units, &now)?;
        Ok(Self { above, in_power })
    }
}

pub(super) fn positions(units: &[Unit]) -> impl Iterator<Item = (At, &Unit)> {
    units
        .iter()
        .enumerate()
        .map(|(index, unit)| (at(index), unit))
}

fn resolve(
    units: &[Unit],
    index: &HashMap<UnitId, At>,
    role: &'static str,
    named: fn(&Unit) -> Option<&UnitId>,
) -> Result<Column, DirectoryError> {
    let found = |unit: &Unit| match named(unit) {
        None => Ok(None),
        Some(named) => match index.get(named) {
            Some(&position) => Ok(Some(position)),
            None => Err(DirectoryError::Unknown {
                unit: unit.id.clone(),
                named: named.clone(),
                role,
            }),
        },
    };
    units.iter().map(found).collect()
}

/// Whether every line comes to an end.
fn ends(units: &[Unit], next: &Column, role: &'static str) -> Result<(), DirectoryError> {
    for (start, unit) in positions(units) {
        let mut current = start;
        let mut steps = 0;
        while let Some(above) = next.get(current) {
            if above == start || steps == MAX_DEPTH {
                return Err(DirectoryError::Cycle {
                    unit: unit.id.clone(),
                    role,
                });
            }
            steps += 1;
            current = above;
        }
    }
    Ok(())
}

/// Whether no unit stands below one of a lower level.
fn rises(units: &[Unit], above: &Column) -> Result<(), DirectoryError> {
    for (position, unit) in positions(units) {
        let parent = above
            .get(position)
            .and_then(|parent| units.get(parent as usize));
        if let Some(parent) = parent.filter(|parent| parent.level < unit.level) {
            return Err(DirectoryError::LevelOrder {
                unit: unit.id.clone(),
                parent: parent.id.clone(),
            });
        }
    }
    Ok(())
}

/// The end of a line that is known to have one.
fn last(next: &Column, start: At) -> At {
    let mut current = start;
    while let Some(following) = next.get(current) {
        current = following;
    }
    current
}
