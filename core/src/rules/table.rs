//! Rules compiled: for each fact the classes of values that some rule tells apart, for each class the
//! rules that hold there.

use super::cell::Cell;
use super::domain::Domain;

/// More classes of one fact cannot be held in the sets of the proof.
const MAX_CLASSES: usize = 128;
/// Facts with fewer values look their class up, those with more search for it.
const MAX_DIRECT: u64 = 4096;

/// A fact is told apart more finely than [`MAX_CLASSES`]; its position among the facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooFine {
    pub(crate) fact: usize,
}

/// For each fact, in order, a set of its classes.
pub(crate) type BoxOf = Vec<u128>;

/// A compiled table. Rules are known by their position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Table {
    /// Only facts of which some rule speaks.
    columns: Vec<Column>,
    /// For each rule, its set of classes in each column.
    boxes: Vec<BoxOf>,
    /// All classes of each column.
    whole: BoxOf,
    /// Words of one mask of rules.
    words: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Column {
    /// Its position among the facts.
    fact: usize,
    lookup: Lookup,
    /// For each class, the rules that hold there.
    masks: Vec<u64>,
    /// A value of each class.
    samples: Vec<u64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Lookup {
    /// The class of each value; of larger ones, the last.
    Direct(Vec<u8>),
    /// Where each stretch of values begins, and its class.
    Search(Vec<u64>, Vec<u8>),
}

impl Lookup {
    fn class(&self, value: u64) -> usize {
        let (classes, position) = match self {
            Self::Direct(classes) => (classes, usize::try_from(value).unwrap_or(usize::MAX)),
            Self::Search(starts, classes) => (
                classes,
                starts
                    .partition_point(|start| *start <= value)
                    .saturating_sub(1),
            ),
        };
        usize::from(
            classes
                .get(position)
                .or(classes.last())
                .copied()
                .unwrap_or_default(),
        )
    }
}

impl Table {
    /// Compiles rules, each with the cells of the facts it speaks of.
    pub(crate) fn new(
        domains: &[Domain<'_>],
        rules: &[Vec<(usize, Cell)>],
    ) -> Result<Self, TooFine> {
        let mut table = Self {
            boxes: vec![Vec::new(); rules.len()],
            words: rules.len().div_ceil(64).max(1),
            ..Self::default()
        };
        for (fact, domain) in domains.iter().enumerate() {
            let cells: Vec<Option<&Cell>> = rules
                .iter()
                .map(|rule| rule.iter().find(|(of, _)| *of == fact))
                .map(|cell| cell.map(|(_, cell)| cell))
                .collect();
            if cells.iter().any(Option::is_some) {
                table.add_column(fact, *domain, &cells)?;
            }
        }
        Ok(table)
    }

    fn add_column(
        &mut self,
        fact: usize,
        domain: Domain<'_>,
        cells: &[Option<&Cell>],
    ) -> Result<(), TooFine> {
        let mut starts: Vec<u64> = cells
            .iter()
            .flatten()
            .flat_map(|cell| cell.edges())
            .collect();
        starts.push(0);
        starts.retain(|start| *start <= domain.last());
        starts.sort_unstable();
        starts.dedup();
        // Stretches in which the same rules hold are one class.
        let mut signatures: Vec<Vec<u64>> = Vec::new();
        let mut samples = Vec::new();
        let mut classes = Vec::with_capacity(starts.len());
        for start in &starts {
            let mut signature = vec![0u64; self.words];
            for (rule, cell) in cells.iter().enumerate() {
                if cell.is_none_or(|cell| cell.has(*start))
                    && let Some(word) = signature.get_mut(rule / 64)
                {
                    *word |= 1 << (rule % 64);
                }
            }
            let class = signatures
                .iter()
                .position(|known| *known == signature)
                .unwrap_or_else(|| {
                    signatures.push(signature);
                    samples.push(*start);
                    signatures.len().saturating_sub(1)
                });
            let class = u8::try_from(class).ok().filter(|_| class < MAX_CLASSES);
            classes.push(class.ok_or(TooFine { fact })?);
        }
        for (rule, of) in self.boxes.iter_mut().enumerate() {
            let holds = |signature: &Vec<u64>| {
                signature
                    .get(rule / 64)
                    .is_some_and(|word| word >> (rule % 64) & 1 == 1)
            };
            let classes = signatures.iter().enumerate();
            let set = classes.filter(|(_, signature)| holds(signature));
            of.push(set.fold(0, |set, (class, _)| set | 1 << class));
        }
        let lookup = if domain.last() < MAX_DIRECT {
            let search = Lookup::Search(starts, classes);
            let direct = (0..=domain.last()).map(|value| search.class(value));
            Lookup::Direct(
                direct
                    .filter_map(|class| u8::try_from(class).ok())
                    .collect(),
            )
        } else {
            Lookup::Search(starts, classes)
        };
        let all = u128::MAX >> (MAX_CLASSES.saturating_sub(signatures.len())).min(127);
        self.whole.push(all);
        self.columns.push(Column {
            fact,
            lookup,
            masks: signatures.concat(),
            samples,
        });
        Ok(())
    }

    /// The first rule that holds for a case: the value of each fact, in order.
    pub(crate) fn first(&self, case: &[u64]) -> Option<usize> {
        (0..self.words).find_map(|word| {
            let left = self.holding(word, case);
            (left != 0).then(|| word * 64 + left.trailing_zeros() as usize)
        })
    }

    /// Every rule that holds for a case.
    pub(crate) fn all<'a>(&'a self, case: &'a [u64]) -> impl Iterator<Item = usize> + 'a {
        (0..self.boxes.len())
            .filter(move |rule| self.holding(rule / 64, case) >> (rule % 64) & 1 == 1)
    }

    fn holding(&self, word: usize, case: &[u64]) -> u64 {
        let rules = self.boxes.len().saturating_sub(word * 64);
        let mut left = u64::MAX
            .checked_shr(64u32.saturating_sub(u32::try_from(rules).unwrap_or(64)))
            .unwrap_or(0);
        for column in &self.columns {
            let class = column
                .lookup
                .class(case.get(column.fact).copied().unwrap_or_default());
            left &= column
                .masks
                .get(class * self.words + word)
                .copied()
                .unwrap_or_default();
        }
        left
    }

    /// All cases.
    pub(crate) fn whole(&self) -> &BoxOf {
        &self.whole
    }

    /// The cases for which a rule holds.
    pub(crate) fn boxes(&self) -> &[BoxOf] {
        &self.boxes
    }

    /// One case out of a set: the value of each fact of which some rule speaks.
    pub(crate) fn sample(&self, point: &[u32]) -> Vec<(usize, u64)> {
        let columns = self.columns.iter().zip(point);
        columns
            .filter_map(|(column, class)| {
                let class = usize::try_from(*class).ok()?;
                column.samples.get(class).map(|value| (column.fact, *value))
            })
            .collect()
    }
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;

    const DOMAINS: [Domain<'static>; 3] = [
        Domain::Names(&["a", "b", "c"]),
        Domain::Count,
        Domain::Money,
    ];

    fn rule(cells: &[(usize, &[&str])]) -> Vec<(usize, Cell)> {
        let read = |(fact, texts): &(usize, &[&str])| {
            let texts: Vec<String> = texts.iter().map(|&text| text.to_owned()).collect();
            let domain = DOMAINS.get(*fact).copied().unwrap_or(Domain::Count);
            (
                *fact,
                Cell::read(domain, &texts).expect("the cells are well written"),
            )
        };
        cells.iter().map(read).collect()
    }

    #[test]
    fn the_masks_say_what_the_cells_say() {
        let mut rules = vec![
            rule(&[(0, &["a", "unknown"]), (1, &["5.."])]),
            rule(&[(1, &["..4"]), (2, &["100.00.."])]),
            rule(&[]),
        ];
        // More than one word of rules.
        for number in 0..100u32 {
            rules.push(rule(&[(1, &[&number.to_string()])]));
        }
        let table = Table::new(&DOMAINS, &rules).unwrap_or_default();
        for name in 0..=3 {
            for count in (0..110).chain([u64::MAX]) {
                for money in [0, 1, 10_000, 10_001, 10_002] {
                    let case = [name, count, money];
                    let said: Vec<usize> = table.all(&case).collect();
                    let meant: Vec<usize> =
                        (0..rules.len())
                            .filter(|rule| {
                                let cells = rules.get(*rule).into_iter().flatten();
                                let mut of =
                                    cells.map(|(fact, cell)| {
                                        cell.has(case.get(*fact).copied().unwrap_or_default().min(
                                            DOMAINS.get(*fact).map_or(0, |domain| domain.last()),
                                        ))
                                    });
                                of.all(|holds| holds)
                            })
                            .collect();
                    assert_eq!(said, meant, "{case:?}");
                    assert_eq!(table.first(&case), meant.first().copied());
                }
            }
        }
    }

    #[test]
    fn what_is_told_apart_too_finely_is_refused() {
        let rules: Vec<_> = (0..130u32)
            .map(|number| rule(&[(1, &[&number.to_string()])]))
            .collect();
        assert_eq!(Table::new(&DOMAINS, &rules), Err(TooFine { fact: 1 }));
    }

    #[test]
    fn a_table_without_rules_decides_nothing() {
        let table = Table::new(&DOMAINS, &[]).unwrap_or_default();
        assert_eq!(table.first(&[0, 0, 0]), None);
    }
}
