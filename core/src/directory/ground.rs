//! The ground: which territorial unit serves a place, and which stands above which.

use std::collections::HashMap;

use super::column::{At, Column, at};
use super::lines::{Lines, positions};
use super::{DirectoryError, Function, Place, Unit};
use crate::id::PlaceId;
use crate::order::sort;

/// The territorial units and the places.
#[derive(Debug)]
pub(super) struct Ground {
    /// Where each place stands in the lists below.
    places: HashMap<PlaceId, At>,
    /// The lowest territorial unit of a place; none where it is the root alone.
    lowest: Column,
    /// The territorial unit in which a unit stands, itself if it is one.
    pub(super) seat: Column,
    /// How many steps it is to the seat.
    pub(super) steps: Vec<u32>,
    /// The next territorial unit above a territorial unit.
    up: Column,
    pub(super) root: At,
    /// The places that each unit names, one unit after the other, sorted.
    named: Vec<At>,
    /// Where those of a unit begin; one more than there are units.
    starts: Vec<u32>,
}

impl Ground {
    pub(super) fn of(
        listed: Option<&[Place]>,
        units: &[Unit],
        lines: &Lines,
    ) -> Result<Self, DirectoryError> {
        let root = root(units, lines)?;
        let territorial: Vec<bool> = positions(units)
            .map(|(position, unit)| {
                !unit.external && unit.successor.is_none() && (governs(unit) || position == root)
            })
            .collect();
        let climb = |from: Option<At>| {
            let mut current = from.and_then(|unit| lines.in_power.get(unit));
            let mut steps = 0_u32;
            while let Some(unit) = current {
                if territorial.get(unit as usize) == Some(&true) {
                    return (unit, steps);
                }
                steps = steps.saturating_add(1);
                current = lines.above.get(unit);
            }
            (root, steps)
        };
        let (seat, steps) = positions(units)
            .map(|(position, unit)| {
                // An abolished department stands where it stood; what it was there for goes to its
                // successor. An abolished government is its successor.
                let own = unit.successor.is_none() || governs(unit);
                let (seat, steps) = if own {
                    climb(Some(position))
                } else {
                    climb(lines.above.get(position))
                };
                (Some(seat), steps)
            })
            .unzip::<_, _, Vec<_>, Vec<_>>();
        let seat = seat.into_iter().collect();
        let up = positions(units)
            .map(|(position, _)| (position != root).then(|| climb(lines.above.get(position)).0))
            .collect();
        let (places, named, starts) = places(listed, units)?;
        let mut ground = Self {
            lowest: Column::empty(places.len()),
            places,
            seat,
            steps,
            up,
            root,
            named,
            starts,
        };
        ground.settle(units, lines, &territorial)?;
        for place in listed.into_iter().flatten() {
            if ground
                .place(&place.id)
                .and_then(|at| ground.lowest.get(at))
                .is_none()
            {
                return Err(DirectoryError::UnservedPlace(place.id.clone()));
            }
        }
        Ok(ground)
    }

    /// Finds the lowest territorial unit of each place.
    fn settle(
        &mut self,
        units: &[Unit],
        lines: &Lines,
        territorial: &[bool],
    ) -> Result<(), DirectoryError> {
        for (position, unit) in positions(units) {
            let Some(holder) = lines.in_power.get(position) else {
                continue;
            };
            let serves = (governs(unit) || position == self.root)
                && territorial.get(holder as usize) == Some(&true);
            if !serves {
                continue;
            }
            for index in self.range(position) {
                let Some(&place) = self.named.get(index) else {
                    continue;
                };
                let lower = match self.lowest.get(place) {
                    Some(known) if self.is_within(known, holder) => known,
                    Some(known) if !self.is_within(holder, known) => {
                        return Err(self.contested(units, place, known, holder));
                    }
                    _ => holder,
                };
                self.lowest.set(place, lower);
            }
        }
        Ok(())
    }

    fn contested(&self, units: &[Unit], place: At, first: At, second: At) -> DirectoryError {
        let name = |at: At| units.get(at as usize).map(|unit| unit.id.clone());
        let place = self.places.iter().find(|(_, known)| **known == place);
        match (place, name(first), name(second)) {
            (Some((place, _)), Some(first), Some(second)) => DirectoryError::ContestedPlace {
                place: place.clone(),
                first,
                second,
            },
            // All three come from the lists in which they are looked up.
            _ => DirectoryError::Empty,
        }
    }

    /// Whether a territorial unit is another one or stands below it.
    fn is_within(&self, lower: At, upper: At) -> bool {
        self.upwards(lower).any(|unit| unit == upper)
    }

    /// A territorial unit and those above it, up to the root.
    pub(super) fn upwards(&self, start: At) -> impl Iterator<Item = At> + use<'_> {
        std::iter::successors(Some(start), |&unit| self.up.get(unit))
    }

    pub(super) fn place(&self, place: &PlaceId) -> Option<At> {
        self.places.get(place).copied()
    }

    /// The territorial units of a place from the lowest up; those of the root where the place is not
    /// known.
    pub(super) fn chain(&self, place: Option<At>) -> impl Iterator<Item = At> + use<'_> {
        let lowest = place.and_then(|place| self.lowest.get(place));
        self.upwards(lowest.unwrap_or(self.root))
    }

    fn range(&self, unit: At) -> std::ops::Range<usize> {
        let start = |unit: usize| self.starts.get(unit).map_or(0, |&start| start as usize);
        start(unit as usize)..start((unit as usize).saturating_add(1))
    }

    /// The places that a unit names, sorted.
    pub(super) fn named(&self, unit: At) -> &[At] {
        self.named.get(self.range(unit)).unwrap_or_default()
    }
}

fn governs(unit: &Unit) -> bool {
    unit.has(Function::Government) || unit.has(Function::Grid)
}

/// The one highest unit inside the place: the one of the highest level, the government before
/// another one. Whatever else has nothing above it has lost its parent.
fn root(units: &[Unit], lines: &Lines) -> Result<At, DirectoryError> {
    let rank = |unit: &Unit| (unit.level, unit.has(Function::Government));
    let inside_above = |position: At| {
        lines
            .above
            .get(position)
            .and_then(|parent| units.get(parent as usize))
            .is_some_and(|parent| !parent.external)
    };
    let mut highest: Option<(At, &Unit)> = None;
    let mut second: Option<&Unit> = None;
    for (position, unit) in positions(units) {
        if unit.external || unit.successor.is_some() || inside_above(position) {
            continue;
        }
        match highest {
            Some((_, known)) if rank(known) > rank(unit) => {}
            Some((_, known)) if rank(known) == rank(unit) => second = second.or(Some(unit)),
            _ => {
                highest = Some((position, unit));
                second = None;
            }
        }
    }
    let (root, highest) = highest.ok_or(DirectoryError::Empty)?;
    if let Some(second) = second {
        return Err(DirectoryError::TwoRoots {
            first: highest.id.clone(),
            second: second.id.clone(),
        });
    }
    let orphan = positions(units).find(|(position, unit)| {
        let abolished = unit.successor.is_some();
        !unit.external && !abolished && unit.parent.is_none() && *position != root
    });
    match orphan {
        Some((_, orphan)) => Err(DirectoryError::Orphan {
            unit: orphan.id.clone(),
            root: highest.id.clone(),
        }),
        None => Ok(root),
    }
}

/// The places by position, and those that each unit names.
type Places = (HashMap<PlaceId, At>, Vec<At>, Vec<u32>);

fn places(listed: Option<&[Place]>, units: &[Unit]) -> Result<Places, DirectoryError> {
    let mut known = HashMap::new();
    for place in listed.into_iter().flatten() {
        let next = at(known.len());
        if known.insert(place.id.clone(), next).is_some() {
            return Err(DirectoryError::DuplicatePlace(place.id.clone()));
        }
    }
    let mut named = Vec::new();
    let mut starts = Vec::with_capacity(units.len().saturating_add(1));
    for unit in units {
        let start = named.len();
        starts.push(at(start));
        for place in &unit.places {
            let position = match known.get(place) {
                Some(&position) => position,
                None if listed.is_some() => {
                    return Err(DirectoryError::UnlistedPlace {
                        unit: unit.id.clone(),
                        place: place.clone(),
                    });
                }
                None => {
                    let next = at(known.len());
                    known.insert(place.clone(), next);
                    next
                }
            };
            named.push(position);
        }
        if let Some(own) = named.get_mut(start..) {
            sort(own);
        }
    }
    starts.push(at(named.len()));
    Ok((known, named, starts))
}
