//! A directory as CSV.

use serde::Deserialize;

use super::{DirectoryError, Function, Level, Unit};
use crate::id::UnitId;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: UnitId,
    name: String,
    level: Level,
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
}

pub(super) fn read(text: &str) -> Result<Vec<Unit>, DirectoryError> {
    let mut reader = csv::ReaderBuilder::new()
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut units = Vec::new();
    for row in reader.deserialize::<Row>() {
        let row = row.map_err(|error| DirectoryError::Unreadable {
            place: error
                .position()
                .map_or_else(|| "header".to_owned(), |at| format!("line {}", at.line())),
            detail: match error.kind() {
                csv::ErrorKind::Deserialize { err, .. } => err.to_string(),
                _ => error.to_string(),
            },
        })?;
        let functions = functions(&row)?;
        units.push(Unit {
            external: row.external.unwrap_or(false),
            functions,
            id: row.id,
            level: row.level,
            name: row.name,
            parent: row.parent,
            successor: row.successor,
            superior: row.superior,
        });
    }
    Ok(units)
}

fn functions(row: &Row) -> Result<Vec<Function>, DirectoryError> {
    row.functions
        .split(';')
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .map(|name| {
            Function::ALL
                .iter()
                .copied()
                .find(|function| function.wire() == name)
                .ok_or_else(|| DirectoryError::Unreadable {
                    place: format!("unit {}", row.id),
                    detail: format!("`{name}` is no function"),
                })
        })
        .collect()
}
