//! The units of a place: who stands above whom, what each is there for, and where.

mod column;
#[cfg(feature = "csv")]
mod csv_form;
mod error;
mod ground;
mod json_form;
mod lines;
mod matters;
mod posts;
mod territory;
mod unit;

use std::collections::HashMap;
use std::sync::Arc;

pub use error::DirectoryError;
pub use json_form::DirectoryFile;
pub(crate) use matters::covers;
pub use unit::{Function, Level, Place, Presence, Unit};

use crate::id::UnitId;
use crate::order::sort_by;
use column::{At, at};
use ground::Ground;
use lines::Lines;
use matters::Matters;
use posts::Posts;

/// The units of a place, checked, immutable and shared between threads.
///
/// ```
/// use suqiu::directory::Directory;
/// let directory = Directory::from_json(r#"[
///     {"id": "gov", "name": "县政府", "level": "county", "functions": ["government"]},
///     {"id": "xfj", "name": "县信访局", "level": "county", "parent": "gov",
///      "functions": ["petition_office"]}
/// ]"#)?;
/// let office = directory.get("xfj").expect("it is listed");
/// assert_eq!(directory.above(office).map(|unit| unit.name.as_str()), Some("县政府"));
/// # Ok::<(), suqiu::directory::DirectoryError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Directory(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    units: Vec<Unit>,
    index: HashMap<UnitId, At>,
    lines: Lines,
    ground: Ground,
    matters: Matters,
    posts: Posts,
}

/// No place has a deeper tree; a longer walk is a cycle.
const MAX_DEPTH: usize = 64;

impl Directory {
    /// Takes units in any order and checks that they form one tree.
    pub fn new(units: Vec<Unit>) -> Result<Self, DirectoryError> {
        Self::from_file(DirectoryFile {
            places: None,
            units,
        })
    }

    /// Takes units and places in any order, and checks that the units form one tree and that every
    /// place that is listed is served.
    pub fn from_file(file: DirectoryFile) -> Result<Self, DirectoryError> {
        let DirectoryFile { places, units } = file;
        if units.is_empty() {
            return Err(DirectoryError::Empty);
        }
        let mut index = HashMap::with_capacity(units.len());
        for (position, unit) in units.iter().enumerate() {
            if index.insert(unit.id.clone(), at(position)).is_some() {
                return Err(DirectoryError::Duplicate(unit.id.clone()));
            }
        }
        let lines = Lines::of(&units, &index)?;
        let ground = Ground::of(places.as_deref(), &units, &lines)?;
        let matters = Matters::of(&units)?;
        let posts = Posts::of(&units, &lines, &ground, &matters);
        Ok(Self(Arc::new(Inner {
            units,
            index,
            lines,
            ground,
            matters,
            posts,
        })))
    }

    /// Reads JSON: an array of units, or an object with `places` and `units` ([`DirectoryFile`]).
    pub fn from_json(text: &str) -> Result<Self, DirectoryError> {
        json_form::read(text).and_then(Self::from_file)
    }

    /// Reads CSV with a header; `functions`, `places` and `matters` are separated by `;`.
    #[cfg(feature = "csv")]
    pub fn from_csv(text: &str) -> Result<Self, DirectoryError> {
        csv_form::read(text).and_then(Self::new)
    }

    /// All units, in the order in which they were given.
    pub fn units(&self) -> &[Unit] {
        &self.0.units
    }

    /// The unit with an identifier.
    pub fn get(&self, id: impl AsRef<str>) -> Option<&Unit> {
        self.0
            .index
            .get(id.as_ref())
            .and_then(|&position| self.unit_at(position))
    }

    /// The level of a unit.
    pub fn level_of(&self, id: impl AsRef<str>) -> Option<Level> {
        self.get(id).map(|unit| unit.level)
    }

    fn unit_at(&self, position: At) -> Option<&Unit> {
        self.0.units.get(position as usize)
    }

    /// The unit directly above: its superior in the line, else its territorial parent.
    pub fn above(&self, unit: &Unit) -> Option<&Unit> {
        unit.superior
            .as_ref()
            .or(unit.parent.as_ref())
            .and_then(|id| self.get(id))
    }

    /// Whether `upper` stands above `lower`, in the territory or in the line.
    pub fn is_above(&self, upper: &UnitId, lower: &UnitId) -> bool {
        upper != lower && self.ancestors(lower).iter().any(|unit| &unit.id == upper)
    }

    /// The nearest unit that stands above all of them in either line; the higher level decides
    /// where two are equally near, and the identifier after that (信访工作条例 24(1)).
    pub fn common_superior(&self, units: &[UnitId]) -> Option<&Unit> {
        self.common_superiors(units).next()
    }

    /// Everyone who stands above all of them, nearest first.
    pub(crate) fn common_superiors<'a, 'b>(
        &'a self,
        units: &'b [UnitId],
    ) -> impl Iterator<Item = &'a Unit> + use<'a, 'b> {
        let (first, rest) = units.split_first().unzip();
        let rest = rest.unwrap_or_default();
        let above = first.map(|first| self.ancestors(first)).unwrap_or_default();
        above
            .into_iter()
            .filter(move |candidate| rest.iter().all(|unit| self.is_above(&candidate.id, unit)))
    }

    /// The unit that has the powers of this one now: itself, or the last of its successors.
    pub fn in_power<'a>(&'a self, unit: &'a Unit) -> &'a Unit {
        let mut current = unit;
        for _ in 0..MAX_DEPTH {
            match current.successor.as_ref().and_then(|id| self.get(id)) {
                Some(next) => current = next,
                None => break,
            }
        }
        current
    }

    /// Everyone above a unit in both lines, nearest first.
    pub(crate) fn ancestors(&self, unit: &UnitId) -> Vec<&Unit> {
        let mut found: Vec<&Unit> = Vec::new();
        let mut level: Vec<&Unit> = self.get(unit).into_iter().collect();
        for _ in 0..MAX_DEPTH {
            let mut next: Vec<&Unit> = Vec::new();
            for unit in level {
                for id in unit.parent.iter().chain(&unit.superior) {
                    let known =
                        |above: &&Unit| found.iter().chain(&next).any(|known| known.id == above.id);
                    if let Some(above) = self.get(id).filter(|above| !known(above)) {
                        next.push(above);
                    }
                }
            }
            if next.is_empty() {
                break;
            }
            sort_by(&mut next, |a, b| {
                b.level.cmp(&a.level).then_with(|| a.id.cmp(&b.id))
            });
            found.extend(&next);
            level = next;
        }
        found
    }
}
