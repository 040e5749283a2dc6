//! Texts of a column.

use suqiu::Text;

use super::abi::View;
use super::kind::Texts;

/// The longest text that is read: identifiers, codes and times are far shorter.
const LONGEST: usize = 4_096;

/// Where the texts of a column lie.
pub(super) struct TextColumn {
    view: View,
    layout: Texts,
    /// Of the buffers behind views.
    sizes: Vec<usize>,
    /// Of the buffer behind offsets.
    length: usize,
}

impl TextColumn {
    pub(super) fn new(view: View, layout: Texts) -> Self {
        let size = |size: i64| usize::try_from(size).unwrap_or_default();
        let (mut sizes, mut length) = (Vec::new(), 0);
        match layout {
            Texts::Views => sizes = view.view_sizes().into_iter().map(size).collect(),
            Texts::Short => length = size(view.last_offset::<i32>().into()),
            Texts::Long => length = size(view.last_offset::<i64>()),
        }
        Self {
            view,
            layout,
            sizes,
            length,
        }
    }

    /// Reads a text; why not.
    pub(super) fn read(&self, row: usize, into: &mut Vec<u8>) -> Result<(), Text> {
        into.clear();
        let whole = match self.layout {
            Texts::Short => {
                let mut ends = [0i32; 2];
                self.view.copy(1, row, 1, &mut ends);
                let [start, end] = ends.map(i64::from);
                self.offsets(start, end, into)?
            }
            Texts::Long => {
                let mut ends = [0i64; 2];
                self.view.copy(1, row, 1, &mut ends);
                let [start, end] = ends;
                self.offsets(start, end, into)?
            }
            Texts::Views => self.viewed(row, into)?,
        };
        if !whole {
            return Err(Text::fixed(
                "它的偏移超出缓冲区",
                "its offsets lead out of its buffer",
            ));
        }
        if std::str::from_utf8(into).is_err() {
            return Err(Text::fixed("它不是 UTF-8", "it is not UTF-8"));
        }
        Ok(())
    }

    fn offsets(&self, start: i64, end: i64, into: &mut Vec<u8>) -> Result<bool, Text> {
        let (Ok(start), Ok(end)) = (usize::try_from(start), usize::try_from(end)) else {
            return Ok(false);
        };
        short(end.saturating_sub(start))?;
        Ok(self.view.bytes(2, (start, end), self.length, into))
    }

    fn viewed(&self, row: usize, into: &mut Vec<u8>) -> Result<bool, Text> {
        let mut view = [0u128];
        self.view.copy(1, row, 0, &mut view);
        let [view] = view;
        let view = view.to_ne_bytes();
        let number = |at: usize| {
            let bytes = view.get(at..at + 4).and_then(|bytes| bytes.try_into().ok());
            bytes.map_or(-1, i32::from_ne_bytes)
        };
        let Ok(length) = usize::try_from(number(0)) else {
            return Ok(false);
        };
        short(length)?;
        if length <= 12 {
            into.extend_from_slice(view.get(4..4 + length).unwrap_or_default());
            return Ok(true);
        }
        let (Ok(buffer), Ok(start)) = (usize::try_from(number(8)), usize::try_from(number(12)))
        else {
            return Ok(false);
        };
        let Some(size) = self.sizes.get(buffer) else {
            return Ok(false);
        };
        Ok(self
            .view
            .bytes(2 + buffer, (start, start + length), *size, into))
    }
}

fn short(length: usize) -> Result<(), Text> {
    if length <= LONGEST {
        return Ok(());
    }
    Err(Text::new(
        format!("它有 {length} 字节，最多 {LONGEST}"),
        format!("it has {length} bytes, {LONGEST} at most"),
    ))
}
