//! A directory as JSON: an array of units, or an object with its places too.

use super::error::of_unit;
use super::{DirectoryError, Level, Place, Unit};
use crate::json::{self, Any, FromJson, Misread, path_at};
use crate::text::Text;

/// A directory with its places, as it is written.
#[derive(Clone, Debug, PartialEq, Eq, FromJson, serde::Serialize)]
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
    let read = if text.trim_start().starts_with('{') {
        json::from_str(text)
    } else {
        json::from_str(text).map(|units| DirectoryFile {
            places: None,
            units,
        })
    };
    read.map_err(|error| named(text, &error))
}

/// The error with the unit that has it, found by a second look at the text.
#[cold]
fn named(text: &str, error: &Misread) -> DirectoryError {
    let path = path_at(text, error.at());
    let (line, column) = (error.line(), error.column());
    let at = Text::new(
        format!("第{line}行第{column}列"),
        format!("line {line}, column {column}"),
    );
    let whole = Any::read(text).ok();
    let (prefix, units) = match &whole {
        Some(Any::Object(file)) => ("units[", file.get("units")),
        other => ("[", other.as_ref()),
    };
    let unit = path
        .strip_prefix(prefix)
        .and_then(|rest| rest.split(']').next())
        .and_then(|index| index.parse::<usize>().ok())
        .and_then(|index| match units {
            Some(Any::List(list)) => list.get(index),
            _ => None,
        });
    let text_of = |key: &str| unit.and_then(|unit| unit.text_at(key)).map(str::to_owned);
    let id = text_of("id");
    let level = text_of("level");
    match (id, level) {
        (Some(unit), Some(level)) if path.ends_with("].level") && !is_level(&level) => {
            DirectoryError::UnknownLevel { unit, level }
        }
        (id, _) => DirectoryError::Unreadable {
            place: match id {
                Some(id) => of_unit(&id, Some(&at)),
                None => at,
            },
            detail: Text::new(error.what().zh(), error.to_string()),
        },
    }
}

fn is_level(name: &str) -> bool {
    Level::ALL.iter().any(|level| level.wire() == name)
}
