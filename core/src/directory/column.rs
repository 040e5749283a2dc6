//! A column of positions, some of them empty.

/// The position of a unit, a place or a matter in its list.
pub(super) type At = u32;

const EMPTY: At = At::MAX;

/// For each position another one, or none. Half the size of a column of options, since directories
/// are kept in memory as long as the program runs.
#[derive(Debug, Default)]
pub(super) struct Column(Vec<At>);

impl Column {
    pub(super) fn empty(len: usize) -> Self {
        Self(vec![EMPTY; len])
    }

    pub(super) fn get(&self, at: At) -> Option<At> {
        self.0
            .get(at as usize)
            .copied()
            .filter(|&found| found != EMPTY)
    }

    pub(super) fn set(&mut self, at: At, value: At) {
        if let Some(cell) = self.0.get_mut(at as usize) {
            *cell = value;
        }
    }
}

impl FromIterator<Option<At>> for Column {
    fn from_iter<I: IntoIterator<Item = Option<At>>>(cells: I) -> Self {
        Self(cells.into_iter().map(|at| at.unwrap_or(EMPTY)).collect())
    }
}

/// The position of an index; no list here comes near the largest.
pub(super) fn at(index: usize) -> At {
    At::try_from(index).unwrap_or(EMPTY)
}
