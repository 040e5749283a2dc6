//! A directory as JSON: an array of units, or an object with its places too.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{DirectoryError, Level, Place, Unit};
use crate::json_path::path_at;

/// A directory with its places, as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DirectoryFile {
    /// Every place. Where they are listed, each is served by someone, and no unit names another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<Vec<Place>>,
    /// Every unit.
    pub units: Vec<Unit>,
}

pub(super) fn read(text: &str) -> Result<DirectoryFile, DirectoryError> {
    if text.trim_start().starts_with('{') {
        return serde_json::from_str(text).map_err(|error| named::<Sketch<'_>>(text, &error));
    }
    serde_json::from_str(text)
        .map(|units| DirectoryFile {
            places: None,
            units,
        })
        .map_err(|error| named::<Vec<SketchUnit<'_>>>(text, &error))
}

/// As much of a unit as is needed to say which one is wrong.
#[derive(Deserialize)]
struct SketchUnit<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    level: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Sketch<'a> {
    #[serde(borrow)]
    units: Vec<SketchUnit<'a>>,
}

trait Sketched<'a>: Deserialize<'a> {
    const PREFIX: &'static str;
    fn units(&self) -> &[SketchUnit<'a>];
}

impl<'a> Sketched<'a> for Vec<SketchUnit<'a>> {
    const PREFIX: &'static str = "[";
    fn units(&self) -> &[SketchUnit<'a>] {
        self
    }
}

impl<'a> Sketched<'a> for Sketch<'a> {
    const PREFIX: &'static str = "units[";
    fn units(&self) -> &[SketchUnit<'a>] {
        &self.units
    }
}

/// The error with the unit that has it, found by a second look at the text.
#[cold]
fn named<'a, S: Sketched<'a>>(text: &'a str, error: &serde_json::Error) -> DirectoryError {
    let path = path_at(text, error);
    let at = format!("line {}, column {}", error.line(), error.column());
    let sketch: Option<S> = serde_json::from_str(text).ok();
    let unit = path
        .strip_prefix(S::PREFIX)
        .and_then(|rest| rest.split(']').next())
        .and_then(|index| index.parse::<usize>().ok())
        .and_then(|index| sketch.as_ref()?.units().get(index));
    let text_of =
        |raw: Option<&RawValue>| raw.and_then(|raw| serde_json::from_str::<String>(raw.get()).ok());
    let id = unit.and_then(|unit| text_of(unit.id));
    let level = unit.and_then(|unit| text_of(unit.level));
    match (id, level) {
        (Some(unit), Some(level)) if path.ends_with("].level") && !is_level(&level) => {
            DirectoryError::UnknownLevel { unit, level }
        }
        (id, _) => DirectoryError::Unreadable {
            place: id.map_or(at.clone(), |id| format!("unit `{id}` ({at})")),
            detail: error.to_string(),
        },
    }
}

fn is_level(name: &str) -> bool {
    Level::ALL.iter().any(|level| level.wire() == name)
}
