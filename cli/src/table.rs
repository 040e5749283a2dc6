//! Tables whose columns stand under one another, Chinese or not.

use std::io;

use crate::screen::Screen;

/// A table without rules: a header, rows, two blanks between columns.
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
    right: Vec<usize>,
}

impl Table {
    pub(crate) fn new(header: &[&str]) -> Self {
        Self {
            rows: vec![header.iter().map(|&name| name.to_owned()).collect()],
            right: Vec::new(),
        }
    }

    /// Columns of numbers, which stand to the right.
    pub(crate) fn right(mut self, columns: &[usize]) -> Self {
        self.right = columns.to_vec();
        self
    }

    pub(crate) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    pub(crate) fn print(&self, screen: &mut Screen) -> io::Result<()> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let widths: Vec<usize> = (0..columns)
            .map(|column| {
                let cells = self.rows.iter().filter_map(|row| row.get(column));
                cells.map(|cell| width(cell)).max().unwrap_or(0)
            })
            .collect();
        for (index, row) in self.rows.iter().enumerate() {
            let mut line = String::from("  ");
            for (column, cell) in row.iter().enumerate() {
                let room = widths.get(column).copied().unwrap_or(0);
                let pad = " ".repeat(room.saturating_sub(width(cell)));
                let shown = if index == 0 {
                    screen.faint(cell)
                } else {
                    cell.clone()
                };
                if self.right.contains(&column) {
                    line.push_str(&pad);
                    line.push_str(&shown);
                } else {
                    line.push_str(&shown);
                    line.push_str(&pad);
                }
                line.push_str("  ");
            }
            screen.line(&line)?;
        }
        Ok(())
    }
}

/// How many columns of a terminal a text takes; East Asian characters take two, colours none.
pub(crate) fn width(text: &str) -> usize {
    let mut total: usize = 0;
    let mut escape = false;
    for c in text.chars() {
        match c {
            '\u{1b}' => escape = true,
            'm' if escape => escape = false,
            _ if escape => {}
            _ => total = total.saturating_add(columns(c)),
        }
    }
    total
}

fn columns(c: char) -> usize {
    match u32::from(c) {
        0x0300..=0x036f | 0x200b..=0x200f => 0,
        0x1100..=0x115f
        | 0x2e80..=0xa4cf
        | 0xac00..=0xd7a3
        | 0xf900..=0xfaff
        | 0xfe30..=0xfe6f
        | 0xff00..=0xff60
        | 0xffe0..=0xffe6
        | 0x20000..=0x3fffd => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_takes_two_columns_and_a_colour_none() {
        assert_eq!(width("信访 ab"), 7);
        assert_eq!(width("\u{1b}[1;31m超期\u{1b}[0m"), 4);
        assert_eq!(width("《条例》（34）"), 14);
    }
}
