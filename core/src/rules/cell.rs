//! A cell: the values of one fact that a rule speaks of, as a pack writes them.

use super::domain::{Domain, UNKNOWN};
use crate::money::Money;
use crate::order::sort;

/// A set of values, as ranges of their numbers: ordered, apart, both ends inclusive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cell(Vec<(u64, u64)>);

/// Why a text is no value of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CellError {
    /// An empty cell speaks of nothing.
    Empty,
    /// None of the fact's values.
    NoValue(String),
    /// A range that ends before it starts.
    Backwards(String),
    /// Values and exceptions in one cell.
    Mixed,
    /// Exceptions that leave nothing.
    Nothing,
}

impl Cell {
    /// Reads a cell: names, paths or ranges such as `5..49`, `50..` and `..4`, and `unknown`. With
    /// `!` before each of them, everything else.
    pub(crate) fn read(domain: Domain<'_>, texts: &[String]) -> Result<Self, CellError> {
        let excepts = texts.iter().filter(|text| text.starts_with('!')).count();
        if texts.is_empty() {
            return Err(CellError::Empty);
        }
        if excepts != 0 && excepts != texts.len() {
            return Err(CellError::Mixed);
        }
        let mut ranges = Vec::with_capacity(texts.len());
        for text in texts {
            ranges.push(range(domain, text.strip_prefix('!').unwrap_or(text))?);
        }
        let set = Self::union(ranges);
        let set = if excepts == 0 {
            set
        } else {
            set.complement(domain.last())
        };
        if set.0.is_empty() {
            return Err(CellError::Nothing);
        }
        Ok(set)
    }

    fn union(mut ranges: Vec<(u64, u64)>) -> Self {
        sort(&mut ranges);
        let mut merged: Vec<(u64, u64)> = Vec::with_capacity(ranges.len());
        for (from, to) in ranges {
            match merged.last_mut() {
                Some(last) if from <= last.1.saturating_add(1) => last.1 = last.1.max(to),
                _ => merged.push((from, to)),
            }
        }
        Self(merged)
    }

    fn complement(&self, last: u64) -> Self {
        let mut left = Vec::with_capacity(self.0.len().saturating_add(1));
        let mut next = Some(UNKNOWN);
        for (from, to) in &self.0 {
            if let Some(start) = next.filter(|start| start < from) {
                left.push((start, from.saturating_sub(1)));
            }
            next = to.checked_add(1);
        }
        if let Some(start) = next.filter(|start| *start <= last) {
            left.push((start, last));
        }
        Self(left)
    }

    /// The set of some numbers.
    pub(crate) fn of(values: impl IntoIterator<Item = u64>) -> Self {
        Self::union(values.into_iter().map(|value| (value, value)).collect())
    }

    /// What both sets have.
    pub(crate) fn and(&self, other: &Self) -> Self {
        let all = self
            .0
            .iter()
            .flat_map(|a| other.0.iter().map(move |b| (a, b)));
        let both = all.map(|(a, b)| (a.0.max(b.0), a.1.min(b.1)));
        Self::union(both.filter(|(from, to)| from <= to).collect())
    }

    /// Every number up to one.
    pub(crate) fn up_to(last: u64) -> Self {
        Self(vec![(UNKNOWN, last)])
    }

    /// What the other set does not have.
    pub(crate) fn without(&self, other: &Self) -> Self {
        self.and(&other.complement(u64::MAX))
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The set as a pack writes it, by exceptions where that is shorter.
    pub(crate) fn texts(&self, domain: Domain<'_>) -> Vec<String> {
        let rest = self.complement(domain.last());
        if matches!(domain, Domain::Names(_)) && rest.count() < self.count() {
            let rest = rest.written(domain).into_iter();
            return rest.map(|text| format!("!{text}")).collect();
        }
        self.written(domain)
    }

    fn written(&self, domain: Domain<'_>) -> Vec<String> {
        let mut texts = Vec::new();
        for (from, to) in &self.0 {
            let mut next = *from;
            if next == UNKNOWN {
                texts.push(domain.write(UNKNOWN));
                next = 1;
            }
            while next <= *to {
                let (text, last) = domain.write_span(next, *to);
                texts.push(text);
                next = last.saturating_add(1);
                if last == u64::MAX {
                    break;
                }
            }
        }
        texts
    }

    fn count(&self) -> u64 {
        let sizes = self
            .0
            .iter()
            .map(|(from, to)| to.saturating_sub(*from).saturating_add(1));
        sizes.fold(0, u64::saturating_add)
    }

    /// The only value in it.
    pub(crate) fn single(&self) -> Option<u64> {
        match self.0.as_slice() {
            [(from, to)] if from == to => Some(*from),
            _ => None,
        }
    }

    pub(crate) fn has(&self, value: u64) -> bool {
        self.0
            .iter()
            .any(|(from, to)| (*from..=*to).contains(&value))
    }

    /// Where the set begins and where it ends: the numbers at which membership changes.
    pub(super) fn edges(&self) -> impl Iterator<Item = u64> {
        self.0
            .iter()
            .flat_map(|(from, to)| [Some(*from), to.checked_add(1)])
            .flatten()
    }
}

fn range(domain: Domain<'_>, text: &str) -> Result<(u64, u64), CellError> {
    let no_value = || CellError::NoValue(text.to_owned());
    if text == "unknown" {
        return Ok((UNKNOWN, UNKNOWN));
    }
    match domain {
        Domain::Names(names) => names
            .iter()
            .position(|name| *name == text)
            .map(|position| (position as u64 + 1, position as u64 + 1))
            .ok_or_else(no_value),
        Domain::Subjects(subjects) => subjects.below(text).ok_or_else(no_value),
        Domain::Count => span(domain, text, |text| {
            let plain = text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse::<u32>().ok().filter(|_| plain).map(u64::from)
        }),
        Domain::Money => span(domain, text, |text| {
            text.parse::<Money>().ok().map(Money::fen)
        }),
    }
}

/// `5..49`, `50..`, `..4` or a single number; both ends belong to it.
fn span(
    domain: Domain<'_>,
    text: &str,
    number: impl Fn(&str) -> Option<u64>,
) -> Result<(u64, u64), CellError> {
    let no_value = || CellError::NoValue(text.to_owned());
    let value = |text: &str| number(text).map(|value| value.saturating_add(1));
    let (from, to) = match text.split_once("..") {
        None => {
            let only = value(text).ok_or_else(no_value)?;
            (only, only)
        }
        Some(("", "")) => return Err(no_value()),
        Some((from, "")) => (value(from).ok_or_else(no_value)?, domain.last()),
        Some(("", to)) => (1, value(to).ok_or_else(no_value)?),
        Some((from, to)) => (
            value(from).ok_or_else(no_value)?,
            value(to).ok_or_else(no_value)?,
        ),
    };
    if from > to {
        return Err(CellError::Backwards(text.to_owned()));
    }
    Ok((from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: Domain<'static> = Domain::Names(&["a", "b", "c"]);

    fn read(domain: Domain<'_>, texts: &[&str]) -> Result<Vec<u64>, CellError> {
        let texts: Vec<String> = texts.iter().map(|&text| text.to_owned()).collect();
        Cell::read(domain, &texts).map(|cell| (0..12).filter(|n| cell.has(*n)).collect())
    }

    #[test]
    fn names_and_unknown_are_values() {
        assert_eq!(read(NAMES, &["c", "a"]), Ok(vec![1, 3]));
        assert_eq!(read(NAMES, &["unknown", "b"]), Ok(vec![0, 2]));
        assert_eq!(read(NAMES, &["d"]), Err(CellError::NoValue("d".into())));
        assert_eq!(read(NAMES, &[]), Err(CellError::Empty));
    }

    #[test]
    fn an_exception_leaves_everything_else_unknown_too() {
        assert_eq!(read(NAMES, &["!b"]), Ok(vec![0, 1, 3]));
        assert_eq!(read(NAMES, &["!unknown", "!c"]), Ok(vec![1, 2]));
        assert_eq!(read(NAMES, &["!a", "b"]), Err(CellError::Mixed));
        assert_eq!(
            read(NAMES, &["!a", "!b", "!c", "!unknown"]),
            Err(CellError::Nothing)
        );
    }

    #[test]
    fn both_ends_of_a_range_belong_to_it() {
        assert_eq!(
            read(Domain::Count, &["2..4", "9.."]),
            Ok(vec![3, 4, 5, 10, 11])
        );
        assert_eq!(read(Domain::Count, &["..1", "1..2"]), Ok(vec![1, 2, 3]));
        assert_eq!(read(Domain::Count, &["0"]), Ok(vec![1]));
        assert_eq!(
            read(Domain::Count, &["!..8"]),
            Ok(vec![0, 10, 11]),
            "who does not know the number is no exception"
        );
        assert_eq!(read(Domain::Money, &["0.02..0.03"]), Ok(vec![3, 4]));
    }

    #[test]
    fn what_two_cells_share_is_written_as_a_pack_would_write_it() {
        let subjects = super::super::domain::Subjects::new(["a", "a/x", "a/y", "b"]);
        let shared = |domain: Domain<'_>, a: &[&str], b: &[&str]| {
            let read = |texts: &[&str]| {
                let texts: Vec<String> = texts.iter().map(|&text| text.to_owned()).collect();
                Cell::read(domain, &texts).expect("the cells are well written")
            };
            read(a).and(&read(b)).texts(domain)
        };
        assert_eq!(shared(NAMES, &["a", "b"], &["b", "c"]), ["b"]);
        assert_eq!(shared(NAMES, &["!a"], &["!unknown"]), ["b", "c"]);
        assert_eq!(shared(NAMES, &["!a"], &["a", "b", "c", "unknown"]), ["!a"]);
        assert_eq!(
            shared(Domain::Count, &["5..", "unknown"], &["unknown", "..49"]),
            ["unknown", "5..49"]
        );
        assert_eq!(
            shared(Domain::Subjects(&subjects), &["a", "b"], &["!a/x"]),
            ["a (itself)", "a/y", "b"]
        );
    }

    #[test]
    fn a_range_that_is_none_is_refused() {
        for text in ["..", "a..", "..-1", "1...2", "+1", "1.5.."] {
            assert_eq!(
                read(Domain::Count, &[text]),
                Err(CellError::NoValue(text.into()))
            );
        }
        assert_eq!(
            read(Domain::Count, &["4..2"]),
            Err(CellError::Backwards("4..2".into()))
        );
    }
}
