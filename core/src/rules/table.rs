//! Rules compiled: for each fact the classes of values that some rule tells apart, for each class the
//! rules that hold there.

use super::cell::Cell;
use super::domain::{Domain, UNKNOWN};
use crate::order::sort;

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
    /// The columns with few values, which are looked up.
    few: Vec<FewValues>,
    /// Where each stretch of values begins, in the columns with many.
    many: Vec<ManyValues>,
    /// The masks of rules, 64 at a time.
    words: Vec<Word>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Column {
    /// Its position among the facts.
    fact: usize,
    /// A value of each class.
    samples: Vec<u64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct FewValues {
    fact: usize,
    /// Where the masks of its values begin, in each word.
    first: usize,
    /// Its last value; larger ones count as that.
    last: u64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct ManyValues {
    fact: usize,
    starts: Vec<u64>,
}

/// Sixty-four rules: which of them hold for which values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Word {
    /// All of them.
    every: u64,
    /// For each value of each column with few, one column after the other: deciding a case is one
    /// load for each fact.
    few: Vec<u64>,
    /// For each stretch of each column with many.
    many: Vec<Vec<u64>>,
}

impl FewValues {
    #[inline]
    fn mask(&self, word: &Word, value: u64) -> u64 {
        let value = usize::try_from(value.min(self.last)).unwrap_or_default();
        word.few
            .get(self.first.wrapping_add(value))
            .copied()
            .unwrap_or_default()
    }
}

impl ManyValues {
    #[inline]
    fn mask(&self, masks: &[u64], value: u64) -> u64 {
        let after = self.starts.partition_point(|start| *start <= value);
        masks
            .get(after.wrapping_sub(1))
            .copied()
            .unwrap_or_default()
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
            words: words(rules.len()),
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
        sort(&mut starts);
        starts.dedup();
        // Stretches in which the same rules hold are one class.
        let mut signatures: Vec<Vec<u64>> = Vec::new();
        let mut samples = Vec::new();
        let mut classes = Vec::with_capacity(starts.len());
        for start in &starts {
            let mut signature = vec![0u64; self.words.len()];
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
        self.add_masks(fact, domain, starts, &classes, &signatures);
        let all = u128::MAX >> (MAX_CLASSES.saturating_sub(signatures.len())).min(127);
        self.whole.push(all);
        self.columns.push(Column { fact, samples });
        Ok(())
    }

    /// The masks of a fact's values, from the stretches of values, the class of each, and the mask of
    /// each class.
    fn add_masks(
        &mut self,
        fact: usize,
        domain: Domain<'_>,
        starts: Vec<u64>,
        classes: &[u8],
        signatures: &[Vec<u64>],
    ) {
        let stretches = ManyValues { fact, starts };
        let first = self.words.first().map_or(0, |word| word.few.len());
        let last = domain.last();
        for (at, word) in self.words.iter_mut().enumerate() {
            let of_class = |class: &u8| signatures.get(usize::from(*class))?.get(at).copied();
            let masks = classes.iter().map(of_class);
            let masks: Vec<u64> = masks.map(Option::unwrap_or_default).collect();
            if last < MAX_DIRECT {
                word.few
                    .extend((0..=last).map(|value| stretches.mask(&masks, value)));
            } else {
                word.many.push(masks);
            }
        }
        if last < MAX_DIRECT {
            self.few.push(FewValues { fact, first, last });
        } else {
            self.many.push(stretches);
        }
    }

    /// The first rule that holds for a case: the value of each fact, in order.
    #[inline]
    pub(crate) fn first(&self, case: &[u64]) -> Option<usize> {
        let mut words = self.words.iter().enumerate();
        words.find_map(|(at, word)| {
            let left = self.holding(word, case);
            (left != 0).then(|| at * 64 + left.trailing_zeros() as usize)
        })
    }

    /// Every rule that holds for a case, in order.
    pub(crate) fn all<'a>(&'a self, case: &'a [u64]) -> impl Iterator<Item = usize> + 'a {
        let words = self.words.iter().enumerate();
        words.flat_map(move |(at, word)| {
            let mut left = self.holding(word, case);
            std::iter::from_fn(move || {
                let rule = (left != 0).then(|| left.trailing_zeros() as usize)?;
                left &= left.wrapping_sub(1);
                Some(at * 64 + rule)
            })
        })
    }

    #[inline]
    fn holding(&self, word: &Word, case: &[u64]) -> u64 {
        let value = |fact: usize| case.get(fact).copied().unwrap_or_default();
        let mut left = word.every;
        for column in &self.few {
            left &= column.mask(word, value(column.fact));
        }
        for (column, masks) in self.many.iter().zip(&word.many) {
            left &= column.mask(masks, value(column.fact));
        }
        left
    }

    /// The first rule that holds for each of many cases, given as the columns of facts; facts without
    /// a column are unknown. Where none holds, the number of rules.
    pub(crate) fn first_of_each(&self, columns: &[(usize, &[u64])], rules: &mut [u16]) {
        let none = u16::try_from(self.boxes.len()).unwrap_or(u16::MAX);
        rules.fill(none);
        let given = |fact: usize| columns.iter().find(|(given, _)| *given == fact);
        for (at, word) in self.words.iter().enumerate() {
            let first = u16::try_from(at * 64).unwrap_or(u16::MAX);
            let mut left = vec![word.every; rules.len()];
            for column in &self.few {
                match given(column.fact) {
                    Some((_, values)) => {
                        narrow(&mut left, values, |value| column.mask(word, value));
                    }
                    None => narrow_all(&mut left, column.mask(word, UNKNOWN)),
                }
            }
            for (column, masks) in self.many.iter().zip(&word.many) {
                match given(column.fact) {
                    Some((_, values)) => {
                        narrow(&mut left, values, |value| column.mask(masks, value));
                    }
                    None => narrow_all(&mut left, column.mask(masks, UNKNOWN)),
                }
            }
            for (rule, left) in rules.iter_mut().zip(&left) {
                if *rule == none && *left != 0 {
                    let rest = u16::try_from(left.trailing_zeros()).unwrap_or_default();
                    *rule = first.saturating_add(rest);
                }
            }
        }
    }

    /// Where the stretches of values begin that the rules tell apart, for a fact with many values.
    pub(crate) fn starts(&self, fact: usize) -> impl Iterator<Item = u64> + '_ {
        let columns = self.many.iter().filter(move |column| column.fact == fact);
        columns.flat_map(|column| column.starts.iter().copied())
    }

    /// All cases.
    pub(crate) fn whole(&self) -> &BoxOf {
        &self.whole
    }

    /// The cases for which a rule holds.
    pub(crate) fn boxes(&self) -> &[BoxOf] {
        &self.boxes
    }

    /// Where the classes of a fact stand in a box, if some rule speaks of it.
    pub(crate) fn column(&self, fact: usize) -> Option<usize> {
        self.columns.iter().position(|column| column.fact == fact)
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

/// What still holds for each case, of what held before.
fn narrow(left: &mut [u64], values: &[u64], mask: impl Fn(u64) -> u64) {
    for (left, value) in left.iter_mut().zip(values) {
        *left &= mask(*value);
    }
}

fn narrow_all(left: &mut [u64], mask: u64) {
    for left in left {
        *left &= mask;
    }
}

/// Words for so many rules, without columns yet.
fn words(rules: usize) -> Vec<Word> {
    let words = 0..rules.div_ceil(64);
    let every = words.map(|word| match rules.saturating_sub(word * 64) {
        rest @ 0..64 => (1u64 << rest).wrapping_sub(1),
        _ => u64::MAX,
    });
    every
        .map(|every| Word {
            every,
            ..Word::default()
        })
        .collect()
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
        let mut cases = Vec::new();
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
                    cases.push(case);
                }
            }
        }
        for facts in [&[0, 1, 2][..], &[1], &[]] {
            let columns: Vec<Vec<u64>> = facts
                .iter()
                .map(|fact| {
                    cases
                        .iter()
                        .filter_map(|case| case.get(*fact).copied())
                        .collect()
                })
                .collect();
            let given = facts.iter().copied().zip(columns.iter().map(Vec::as_slice));
            let mut found = vec![0; cases.len()];
            table.first_of_each(&given.collect::<Vec<_>>(), &mut found);
            for (case, found) in cases.iter().zip(found) {
                let mut known = [UNKNOWN; 3];
                for fact in facts {
                    if let (Some(slot), Some(value)) = (known.get_mut(*fact), case.get(*fact)) {
                        *slot = *value;
                    }
                }
                let one = table.first(&known).unwrap_or(rules.len());
                assert_eq!(usize::from(found), one, "{known:?}");
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
