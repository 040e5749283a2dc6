//! An export as CSV.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;

use super::auditor::ReceivedBy;
use super::column::Column;
use super::record::{Record, Records};
use crate::fault::{Fault, FaultKind};
use crate::instant::Instant;
use crate::petition::{Branch, Class};
use crate::text::Text;

/// The columns that hold no time.
const PLAIN: [&str; 4] = ["id", "class", "branch", "received_by"];

/// Which columns of a file are meant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnMap {
    names: BTreeMap<String, String>,
    offset: Option<String>,
}

impl ColumnMap {
    /// A file whose columns have the library's own names.
    pub fn new() -> Self {
        Self::default()
    }

    /// Says which column of the file is the library's `canonical` one.
    pub fn with(mut self, canonical: &str, name: &str) -> Result<Self, Fault> {
        let known = || {
            PLAIN
                .into_iter()
                .chain(Column::ALL.iter().map(|column| column.wire()))
        };
        if !known().any(|one| one == canonical) {
            let list = known().collect::<Vec<_>>().join(", ");
            return Err(fault(
                "audit.unknown_name",
                Text::fixed(
                    "没有名为“{name}”的标准列",
                    "`{name}` is no column of an audit",
                )
                .fill(&[("name", canonical)]),
                Text::fixed("可用：{list}", "use one of: {list}").fill(&[("list", &list)]),
            ));
        }
        self.names.insert(canonical.to_owned(), name.to_owned());
        Ok(self)
    }

    /// Reads times without an offset, like `2026-03-02 09:30:00`, at this one. Otherwise they are
    /// refused: a time without offset can mean any instant of a day.
    #[must_use]
    pub fn with_offset(mut self, offset: &str) -> Self {
        self.offset = Some(offset.to_owned());
        self
    }

    fn name<'a>(&'a self, canonical: &'a str) -> &'a str {
        self.names.get(canonical).map_or(canonical, String::as_str)
    }
}

impl Records {
    /// Reads CSV with a header. Columns that no rule asks for are passed over.
    ///
    /// ```
    /// use suqiu::audit::{Column, ColumnMap, Records};
    /// let map = ColumnMap::new().with("received_at", "收到时间")?;
    /// let records = Records::from_csv("id,收到时间\n7,2026-03-02T09:30:00+08:00\n", &map)?;
    /// assert!(records.rows[0].times.contains_key(&Column::ReceivedAt));
    ///
    /// let fault = Records::from_csv("id,received_at\n7,2026-03-02 09:30\n", &ColumnMap::new()).unwrap_err();
    /// assert_eq!(fault.code, "audit.time");
    /// assert_eq!(fault.place.as_deref(), Some("row 2, column `received_at`"));
    /// # Ok::<(), suqiu::Fault>(())
    /// ```
    pub fn from_csv(text: &str, map: &ColumnMap) -> Result<Self, Fault> {
        let mut reader = RecordReader::new(text.as_bytes(), map)?;
        let mut rows = Vec::new();
        while let Some(record) = reader.read()? {
            rows.push(record);
        }
        Ok(Self {
            columns: reader.columns().clone(),
            rows,
        })
    }
}

/// Reads records one by one, so that a large export need not be in memory.
#[derive(Debug)]
pub struct RecordReader<R> {
    csv: csv::Reader<R>,
    columns: BTreeSet<Column>,
    times: Vec<(Column, Place)>,
    id: Option<Place>,
    class: Option<Place>,
    branch: Option<Place>,
    received_by: Option<Place>,
    offset: Option<String>,
    cells: csv::StringRecord,
    /// The row that was read last, as a spreadsheet counts: the header is the first.
    row: u64,
}

/// A column of the file.
#[derive(Clone, Debug)]
struct Place {
    index: usize,
    name: String,
}

impl<R: Read> RecordReader<R> {
    /// Reads the header.
    pub fn new(source: R, map: &ColumnMap) -> Result<Self, Fault> {
        let mut csv = csv::ReaderBuilder::new()
            .trim(csv::Trim::All)
            .from_reader(source);
        // Spreadsheets put a mark before the first name.
        let header: Vec<String> = csv
            .headers()
            .map_err(|error| unreadable(&error, 1))?
            .iter()
            .map(|name| name.trim_start_matches('\u{feff}').to_owned())
            .collect();
        let find = |canonical: &str| -> Result<Option<Place>, Fault> {
            let name = map.name(canonical);
            let mut found = header.iter().enumerate().filter(|(_, one)| *one == name);
            match (found.next(), found.next()) {
                (Some(_), Some(_)) => Err(fault(
                    "audit.repeated_column",
                    Text::fixed("列“{name}”出现两次", "the column `{name}` is there twice")
                        .fill(&[("name", name)]),
                    Text::fixed("只留一列", "keep one of them"),
                )
                .at("row 1")),
                (Some((index, _)), None) => Ok(Some(Place {
                    index,
                    name: name.to_owned(),
                })),
                (None, _) if map.names.contains_key(canonical) => Err(fault(
                    "audit.missing_column",
                    Text::fixed("文件中没有列“{name}”", "the file has no column `{name}`")
                        .fill(&[("name", name)]),
                    Text::fixed("文件中的列：{list}", "the file has: {list}")
                        .fill(&[("list", &header.join(", "))]),
                )
                .at("row 1")),
                (None, _) => Ok(None),
            }
        };
        let mut times = Vec::new();
        for column in Column::ALL {
            if let Some(place) = find(column.wire())? {
                times.push((*column, place));
            }
        }
        if times.is_empty() {
            return Err(fault(
                "audit.no_times",
                Text::fixed("没有一列是办理时间", "no column holds the time of a step"),
                Text::fixed(
                    "文件中的列：{list}；用列对应说明，如 received_at=收到时间",
                    "the file has: {list}; map them, like received_at=收到时间",
                )
                .fill(&[("list", &header.join(", "))]),
            )
            .at("row 1"));
        }
        Ok(Self {
            columns: times.iter().map(|(column, _)| *column).collect(),
            id: find("id")?,
            class: find("class")?,
            branch: find("branch")?,
            received_by: find("received_by")?,
            offset: map.offset.clone(),
            cells: csv::StringRecord::new(),
            row: 1,
            times,
            csv,
        })
    }

    /// The columns with a time that the file has.
    pub fn columns(&self) -> &BTreeSet<Column> {
        &self.columns
    }

    /// How far the reader is, in bytes.
    pub fn bytes(&self) -> u64 {
        self.csv.position().byte()
    }

    /// The next record; none after the last.
    pub fn read(&mut self) -> Result<Option<Record>, Fault> {
        let row = self.row.saturating_add(1);
        let more = self
            .csv
            .read_record(&mut self.cells)
            .map_err(|error| unreadable(&error, row))?;
        if !more {
            return Ok(None);
        }
        self.row = row;
        let mut times = BTreeMap::new();
        for (column, place) in &self.times {
            if let Some(text) = self.cell(Some(place)) {
                let at = self.time(text).ok_or_else(|| bad_time(row, place, text))?;
                times.insert(*column, at);
            }
        }
        let class = self.kind(row, self.class.as_ref(), Class::ALL, Class::wire)?;
        let branch = self.kind(row, self.branch.as_ref(), Branch::ALL, Branch::wire)?;
        let received_by = self.kind(
            row,
            self.received_by.as_ref(),
            ReceivedBy::ALL,
            ReceivedBy::wire,
        )?;
        let id = self
            .cell(self.id.as_ref())
            .map_or_else(|| row.to_string(), str::to_owned);
        Ok(Some(Record {
            branch,
            class,
            id,
            received_by,
            row,
            times,
        }))
    }

    /// What stands in a column; nothing where it is empty.
    fn cell(&self, place: Option<&Place>) -> Option<&str> {
        place
            .and_then(|place| self.cells.get(place.index))
            .filter(|text| !text.is_empty())
    }

    fn time(&self, text: &str) -> Option<Instant> {
        if let Ok(at) = text.parse() {
            return Some(at);
        }
        let offset = self.offset.as_ref()?;
        format!("{}{offset}", text.replacen(' ', "T", 1))
            .parse()
            .ok()
    }

    fn kind<T: Copy>(
        &self,
        row: u64,
        place: Option<&Place>,
        all: &[T],
        wire: impl Fn(T) -> &'static str,
    ) -> Result<Option<T>, Fault> {
        let (Some(place), Some(text)) = (place, self.cell(place)) else {
            return Ok(None);
        };
        let found = all.iter().copied().find(|one| wire(*one) == text);
        found.map(Some).ok_or_else(|| {
            let list = all
                .iter()
                .map(|one| wire(*one))
                .collect::<Vec<_>>()
                .join(", ");
            fault(
                "audit.value",
                Text::fixed(
                    "“{value}”不是可用的值",
                    "`{value}` is no value of this column",
                )
                .fill(&[("value", text)]),
                Text::fixed("可用：{list}", "use one of: {list}").fill(&[("list", &list)]),
            )
            .at(at(row, place))
        })
    }
}

fn bad_time(row: u64, place: &Place, text: &str) -> Fault {
    let shown: String = text.chars().take(64).collect();
    fault(
        "audit.time",
        Text::fixed("“{value}”不是可用的时间", "`{value}` is no time").fill(&[("value", &shown)]),
        Text::fixed(
            "写成带时区偏移的 RFC 3339，如 2026-03-02T09:30:00+08:00；没有偏移的，说明按哪个偏移读",
            "write RFC 3339 with its offset, like 2026-03-02T09:30:00+08:00; for times without one, \
             say at which offset to read them",
        ),
    )
    .at(at(row, place))
}

fn at(row: u64, place: &Place) -> String {
    format!("row {row}, column `{}`", place.name)
}

fn unreadable(error: &csv::Error, row: u64) -> Fault {
    let message = match error.kind() {
        csv::ErrorKind::UnequalLengths {
            expected_len, len, ..
        } => Text::new(
            format!("这一行有 {len} 格，首行有 {expected_len} 格"),
            format!("the row has {len} cells, the header {expected_len}"),
        ),
        csv::ErrorKind::Utf8 { .. } => Text::fixed("不是 UTF-8", "it is not UTF-8"),
        _ => Text::new(
            format!("无法读取：{error}"),
            format!("it cannot be read: {error}"),
        ),
    };
    fault(
        "audit.unreadable",
        message,
        Text::fixed(
            "用 UTF-8 的 CSV，首行为列名，各行列数相同",
            "write CSV in UTF-8, with a header and as many cells in each row",
        ),
    )
    .at(format!("row {row}"))
}

fn fault(code: &'static str, message: Text, next: Text) -> Fault {
    Fault::new(FaultKind::Audit, code, message, next)
}
