//! A directory as CSV.

use std::str::FromStr;

use serde::Deserialize;

use super::{DirectoryError, Function, Level, Presence, Unit};
use crate::id::{PlaceId, UnitId};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: UnitId,
    name: String,
    level: String,
    #[serde(default)]
    parent: Option<UnitId>,
    #[serde(default)]
    superior: Option<UnitId>,
    #[serde(default)]
    functions: String,
    #[serde(default)]
    external: Option<bool>,
    #[serde(default)]
    successor: Option<UnitId>,
    #[serde(default)]
    places: String,
    #[serde(default)]
    matters: String,
    #[serde(default)]
    presence: Option<Presence>,
}

pub(super) fn read(text: &str) -> Result<Vec<Unit>, DirectoryError> {
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let headers = reader
        .headers()
        .map_err(|error| fault(&error, None))?
        .clone();
    let id = headers.iter().position(|name| name == "id");
    let mut units = Vec::new();
    let mut record = csv::StringRecord::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => return Ok(units),
            Err(error) => return Err(fault(&error, None)),
        }
        let row: Row = record
            .deserialize(Some(&headers))
            .map_err(|error| fault(&error, id.and_then(|column| record.get(column))))?;
        units.push(unit(row)?);
    }
}

fn fault(error: &csv::Error, unit: Option<&str>) -> DirectoryError {
    let at = error
        .position()
        .map_or_else(|| "header".to_owned(), |at| format!("line {}", at.line()));
    DirectoryError::Unreadable {
        place: match unit.filter(|unit| !unit.is_empty()) {
            Some(unit) => format!("unit `{unit}` ({at})"),
            None => at,
        },
        detail: match error.kind() {
            csv::ErrorKind::Deserialize { err, .. } => err.to_string(),
            _ => error.to_string(),
        },
    }
}

fn unit(row: Row) -> Result<Unit, DirectoryError> {
    let level = Level::ALL.iter().find(|level| level.wire() == row.level);
    let Some(&level) = level else {
        return Err(DirectoryError::UnknownLevel {
            unit: row.id.to_string(),
            level: row.level,
        });
    };
    let unreadable = |detail: String| DirectoryError::Unreadable {
        place: format!("unit `{}`", row.id),
        detail,
    };
    let functions = list(&row.functions)
        .map(|name| {
            Function::ALL
                .iter()
                .copied()
                .find(|function| function.wire() == name)
                .ok_or_else(|| unreadable(format!("`{name}` is no function")))
        })
        .collect::<Result<_, _>>()?;
    let places = list(&row.places)
        .map(|name| {
            PlaceId::from_str(name).map_err(|error| unreadable(format!("place `{name}`: {error}")))
        })
        .collect::<Result<_, _>>()?;
    Ok(Unit {
        external: row.external.unwrap_or(false),
        functions,
        level,
        matters: list(&row.matters).map(str::to_owned).collect(),
        name: row.name,
        parent: row.parent,
        places,
        presence: row.presence,
        successor: row.successor,
        superior: row.superior,
        id: row.id,
    })
}

/// What stands between semicolons.
fn list(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';')
        .map(str::trim)
        .filter(|name| !name.is_empty())
}
