//! A directory as CSV.

use std::str::FromStr;

use serde::Deserialize;

use super::error::of_unit;
use super::{DirectoryError, Function, Level, Presence, Unit};
use crate::id::{PlaceId, UnitId};
use crate::text::Text;

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
    let at = error.position().map_or_else(
        || Text::fixed("表头", "header"),
        |at| Text::new(format!("第{}行", at.line()), format!("line {}", at.line())),
    );
    DirectoryError::Unreadable {
        place: match unit.filter(|unit| !unit.is_empty()) {
            Some(unit) => of_unit(unit, Some(&at)),
            None => at,
        },
        detail: detail(error),
    }
}

/// What a reader of rows says, in Chinese: with the name that it quotes first.
fn said(message: &str) -> String {
    let name = message.split('`').nth(1).unwrap_or_default();
    if message.contains("missing field") {
        format!("缺少“{name}”一列")
    } else if message.contains("unknown field") {
        format!("没有“{name}”这一列")
    } else if message.contains("duplicate field") {
        format!("“{name}”一列出现两次")
    } else if message.contains("unknown variant") {
        format!("没有“{name}”这个名称")
    } else if message.contains("bool") {
        "应为“true”或者“false”".to_owned()
    } else {
        "值不合要求".to_owned()
    }
}

/// What `csv` says, and its kind in Chinese.
fn detail(error: &csv::Error) -> Text {
    match error.kind() {
        csv::ErrorKind::Deserialize { err, .. } => {
            let column = err.field().map_or_else(String::new, |field| {
                format!("第{}列：", field.saturating_add(1))
            });
            Text::new(
                format!("{column}{}", said(&err.to_string())),
                err.to_string(),
            )
        }
        csv::ErrorKind::UnequalLengths {
            expected_len, len, ..
        } => Text::new(
            format!("有{len}列，表头有{expected_len}列"),
            error.to_string(),
        ),
        csv::ErrorKind::Utf8 { .. } => Text::new("不是 UTF-8 编码", error.to_string()),
        _ => Text::new("表格写法有误", error.to_string()),
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
    let unreadable = |detail: Text| DirectoryError::Unreadable {
        place: of_unit(row.id.as_str(), None),
        detail,
    };
    let functions = list(&row.functions)
        .map(|name| {
            Function::ALL
                .iter()
                .copied()
                .find(|function| function.wire() == name)
                .ok_or_else(|| {
                    unreadable(Text::new(
                        format!("没有“{name}”这一职能"),
                        format!("`{name}` is no function"),
                    ))
                })
        })
        .collect::<Result<_, _>>()?;
    let places = list(&row.places)
        .map(|name| {
            PlaceId::from_str(name).map_err(|error| {
                unreadable(Text::new(
                    format!("地点 `{name}`：{}", error.message().zh),
                    format!("place `{name}`: {error}"),
                ))
            })
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
