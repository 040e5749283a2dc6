//! Tables that Python objects hand in.

use std::collections::HashMap;

use pyo3::prelude::*;
use suqiu::{BoundaryCode, Fault, Text};

use super::abi::{self, NotHanded, View};
use super::kind::Kind;
use crate::fault::raise;

/// A table: named columns, in chunks of rows.
pub(crate) struct Input {
    names: Vec<String>,
    kinds: Vec<Kind>,
    chunks: Vec<View>,
    rows: usize,
}

/// Some rows of one chunk.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece {
    pub(super) chunk: usize,
    /// The first row in the chunk.
    pub(super) from: usize,
    /// The first row in the table.
    pub(crate) first: usize,
    pub(crate) rows: usize,
}

impl Piece {
    /// It in pieces of so many rows at most.
    pub(crate) fn cut(self, rows: usize) -> impl Iterator<Item = Self> {
        (0..self.rows).step_by(rows).map(move |at| Self {
            from: self.from + at,
            first: self.first + at,
            rows: rows.min(self.rows - at),
            ..self
        })
    }
}

/// A column of a table.
pub(crate) struct InColumn<'a> {
    pub(crate) name: &'a str,
    pub(super) kind: &'a Kind,
    pub(super) arrays: Vec<View>,
}

impl Input {
    /// Takes the table of an object that has one. Nothing is copied.
    pub(crate) fn take(object: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = object.py();
        let handed = match abi::ask(object) {
            Ok(handed) => handed,
            Err(NotHanded::Python(error)) => return Err(error),
            Err(NotHanded::NoTable) => return Err(raise(py, &no_table(object))),
            Err(NotHanded::Producer(why)) => {
                let why = Text::new(format!("提供方出错：{why}"), format!("the producer: {why}"));
                return Err(raise(py, &unusable("*", &why)));
            }
        };
        if handed.schema.format() != "+s" {
            return Err(raise(py, &no_table(object)));
        }
        let children = || handed.schema.children();
        let rows = handed.arrays.iter().map(View::rows).sum();
        let input = Self {
            names: children().map(abi::RawSchema::name).collect(),
            kinds: children().map(Kind::of).collect(),
            chunks: handed.arrays,
            rows,
        };
        Ok(input)
    }

    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    pub(crate) fn names(&self) -> &[String] {
        &self.names
    }

    /// The rows in pieces that lie in one chunk each.
    pub(crate) fn pieces(&self, rows: usize) -> Vec<Piece> {
        let mut first = 0;
        let mut pieces = Vec::new();
        for (chunk, array) in self.chunks.iter().enumerate() {
            let whole = Piece {
                chunk,
                from: 0,
                first,
                rows: array.rows(),
            };
            first += whole.rows;
            pieces.extend(whole.cut(rows));
        }
        pieces
    }

    /// A column; none where the table has none of that name.
    pub(crate) fn find(&self, name: &str) -> Result<Option<InColumn<'_>>, Fault> {
        let mut found =
            (0..self.names.len()).filter(|at| self.names.get(*at).is_some_and(|n| n == name));
        let Some(at) = found.next() else {
            return Ok(None);
        };
        if found.next().is_some() {
            let why = Text::fixed("它出现两次", "it is there twice");
            return Err(unusable(name, &why));
        }
        let (Some(kind), Some(name)) = (self.kinds.get(at), self.names.get(at)) else {
            return Ok(None);
        };
        let arrays: Option<Vec<View>> = self.chunks.iter().map(|chunk| child(chunk, at)).collect();
        let why = Text::fixed("它缺少数据", "its data are missing");
        let arrays = arrays.ok_or_else(|| unusable(name, &why))?;
        // What is of no use is refused by its type.
        let has_values = !matches!(kind, Kind::Null | Kind::Other(_));
        if has_values && arrays.iter().any(View::lacks_values) {
            return Err(unusable(name, &why));
        }
        Ok(Some(InColumn { name, kind, arrays }))
    }

    /// A column that is there if the mapping names it or it has the library's own name.
    pub(crate) fn named<'a>(
        &'a self,
        mapping: &HashMap<String, String>,
        name: &str,
    ) -> Result<Option<InColumn<'a>>, Fault> {
        match mapping.get(name) {
            Some(given) => self.column(given).map(Some),
            None => self.find(name),
        }
    }

    /// A column that must be there, under its own name or the one that the mapping gives.
    pub(crate) fn needed<'a>(
        &'a self,
        mapping: &HashMap<String, String>,
        name: &str,
    ) -> Result<InColumn<'a>, Fault> {
        self.column(mapping.get(name).map_or(name, String::as_str))
    }

    /// A column that must be there.
    pub(crate) fn column(&self, name: &str) -> Result<InColumn<'_>, Fault> {
        self.find(name)?.ok_or_else(|| {
            let has = self.names.join(", ");
            let fill = [("name", name), ("has", &*has)];
            Fault::boundary(BoundaryCode::MissingColumn, &fill).at("table")
        })
    }
}

/// A child, unless rows of the parent are null: then its rows do not mean what they say.
fn child(chunk: &View, at: usize) -> Option<View> {
    if chunk.may_be_null() {
        return None;
    }
    chunk.child(at).filter(|child| child.rows() >= chunk.rows())
}

impl InColumn<'_> {
    /// What is wrong with the column as a whole.
    pub(super) fn not_a(&self, wanted: &Text) -> Fault {
        let kind = self.kind.name();
        let message = Text::new(
            format!("它的类型是 {kind}，不能作为{}", wanted.zh),
            format!("it holds {kind}, which is no {}", wanted.en),
        );
        unusable(self.name, &message)
    }

    /// Whether it holds whole numbers.
    pub(crate) fn is_whole(&self) -> bool {
        matches!(self.kind, Kind::Whole(_))
    }

    /// What is wrong with one value.
    pub(crate) fn at(&self, row: usize, message: &Text) -> Fault {
        wrong_value(self.name, row, message)
    }
}

/// What is wrong with one value of a column; rows count from 0.
fn wrong_value(name: &str, row: usize, message: &Text) -> Fault {
    let name = shown(name);
    let place = format!("row {row}, column `{name}`");
    Fault::because(BoundaryCode::Value, &name, message).at(place)
}

fn shown(name: &str) -> String {
    name.chars().take(64).collect()
}

#[cold]
fn unusable(name: &str, why: &Text) -> Fault {
    let name = shown(name);
    let place = format!("column `{name}`");
    Fault::because(BoundaryCode::ColumnType, &name, why).at(place)
}

#[cold]
fn no_table(object: &Bound<'_, PyAny>) -> Fault {
    let kind = object.get_type().name().map(|kind| kind.to_string());
    let kind = kind.unwrap_or_default();
    Fault::boundary(BoundaryCode::NoTable, &[("type", &kind)]).at("table")
}
