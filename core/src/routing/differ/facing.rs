//! Both lists over one table of classes, as petitions of each kind meet them.

use std::collections::BTreeMap;

use super::space::Space;
use super::{Listed, Met, Region, SAID, Sides};
use crate::petition::Branch;
use crate::routing::compare::Pair;
use crate::routing::compile::cells;
use crate::routing::kinds::FactKind;
use crate::routing::router::{domain, domains};
use crate::rules::{BoxOf, Cell, NotDecided, Table, UNKNOWN};

/// Two lists compiled together.
pub(super) struct Facing<'a> {
    sides: &'a Sides,
    old: &'a [Listed<'a>],
    new: &'a [Listed<'a>],
    /// Both lists, the older one first, and what is told apart besides.
    rules: Vec<Vec<(usize, Cell)>>,
    table: Table,
}

/// The lists as petitions of one kind see them.
#[derive(Clone)]
pub(super) struct View {
    pub(super) old: Vec<BoxOf>,
    pub(super) new: Vec<BoxOf>,
    /// Petitions that no list is asked with.
    pub(super) never: Vec<BoxOf>,
    /// What is unknown and taken to be something else by each pack, and for which subjects.
    said: Vec<FactKind>,
    subjects: Option<Cell>,
}

impl<'a> Facing<'a> {
    pub(super) fn new(
        sides: &'a Sides,
        old: &'a [Listed<'a>],
        new: &'a [Listed<'a>],
    ) -> Result<Self, NotDecided> {
        let subjects = &sides.subjects;
        let mut rules: Vec<Vec<(usize, Cell)>> = Vec::new();
        rules.extend(old.iter().chain(new).map(|(_, when)| cells(subjects, when)));
        // What is told apart besides: branches, and what subjects say.
        rules.push(branch_without_class());
        for group in &sides.groups {
            rules.push(vec![(FactKind::Subject as usize, group.subjects.clone())]);
            for fact in SAID {
                for value in group.numbers(fact).into_iter().chain([UNKNOWN]) {
                    rules.push(vec![(fact as usize, Cell::of([value]))]);
                }
            }
        }
        let table = Table::new(&domains(subjects), &rules).map_err(|_| NotDecided)?;
        Ok(Self {
            sides,
            old,
            new,
            rules,
            table,
        })
    }

    /// The set of classes in which a compiled rule lies, in the column of a fact.
    fn set(&self, rule: usize, fact: FactKind) -> Option<(usize, u128)> {
        let column = self.table.column(fact as usize)?;
        let of = self.table.boxes().get(rule)?;
        Some((column, *of.get(column)?))
    }

    /// All that is compiled besides the lists for a group: its subjects, then for each fact what the older
    /// pack assumes, what the newer one does, and unknown.
    fn besides(&self, group: usize) -> usize {
        let lists = self.old.len().saturating_add(self.new.len());
        lists
            .saturating_add(1)
            .saturating_add(group.saturating_mul(7))
    }

    pub(super) fn views(&self) -> Vec<View> {
        let lists = self.old.len().saturating_add(self.new.len());
        let boxes = self.table.boxes();
        let (old, rest) = boxes.split_at_checked(self.old.len()).unwrap_or_default();
        let new = rest.get(..self.new.len()).unwrap_or_default();
        let main = View {
            old: old.to_vec(),
            new: new.to_vec(),
            never: boxes
                .get(lists)
                .cloned()
                .into_iter()
                .chain(self.said(&[]))
                .collect(),
            said: Vec::new(),
            subjects: None,
        };
        let mut views = vec![main.clone()];
        for (at, group) in self.sides.groups.iter().enumerate() {
            let differing: Vec<FactKind> = SAID
                .into_iter()
                .filter(|fact| group.differs_in(*fact))
                .collect();
            let [class, relation] = SAID;
            let kinds: &[&[FactKind]] = match differing.as_slice() {
                [] => &[],
                [FactKind::Class] => &[&[class]],
                [_] => &[&[relation]],
                _ => &[&[class], &[relation], &[class, relation]],
            };
            for said in kinds {
                let mut view = View {
                    never: boxes
                        .get(lists)
                        .cloned()
                        .into_iter()
                        .chain(self.said(said))
                        .collect(),
                    said: said.to_vec(),
                    subjects: Some(group.subjects.clone()),
                    ..main.clone()
                };
                self.take_as_said(&mut view.old, at, said, 0);
                self.take_as_said(&mut view.new, at, said, 1);
                views.push(view);
            }
        }
        views
    }

    /// Petitions with a subject that says what is unknown, but for some facts: no list is asked with them.
    fn said(&self, but: &[FactKind]) -> Vec<BoxOf> {
        let mut never = Vec::new();
        for (at, group) in self.sides.groups.iter().enumerate() {
            let first = self.besides(at);
            for (fact, unknown) in SAID.into_iter().zip([3, 6]) {
                let sets = [
                    self.set(first, FactKind::Subject),
                    self.set(first.saturating_add(unknown), fact),
                ];
                if !group.speaks_of(fact) || but.contains(&fact) {
                    continue;
                }
                let mut of = self.table.whole().clone();
                for (column, set) in sets.into_iter().flatten() {
                    keep(&mut of, column, set);
                }
                never.push(of);
            }
        }
        never
    }

    /// Rules as petitions of a group meet them that do not know some facts: where a rule holds for what
    /// the pack assumes, it holds for them.
    fn take_as_said(&self, boxes: &mut [BoxOf], group: usize, said: &[FactKind], side: usize) {
        let first = self.besides(group);
        let subjects = self.set(first, FactKind::Subject);
        for of in boxes {
            if let Some((column, set)) = subjects {
                keep(of, column, set);
            }
            for (fact, at) in SAID.into_iter().zip([1, 4]) {
                let at = first.saturating_add(at);
                let (Some((column, taken)), Some((_, unknown))) = (
                    self.set(at.saturating_add(side), fact),
                    self.set(at.saturating_add(2), fact),
                ) else {
                    continue;
                };
                if let Some(set) = of.get_mut(column).filter(|_| said.contains(&fact)) {
                    *set = if *set & taken == 0 { 0 } else { unknown };
                }
            }
        }
    }

    /// The cells of a rule, but for facts that are taken to be something else.
    fn cells(&self, view: &View, rule: usize) -> Vec<(usize, &Cell)> {
        let said = |fact: usize| view.said.iter().any(|said| *said as usize == fact);
        let cells = self.rules.get(rule).into_iter().flatten();
        let cells = cells.filter(|(fact, _)| !said(*fact));
        cells.map(|(fact, cell)| (*fact, cell)).collect()
    }

    /// A pair in words.
    pub(super) fn told(&self, view: &View, pair: &Pair) -> Met {
        let subjects = &self.sides.subjects;
        let mut space = Space {
            when: BTreeMap::new(),
            subjects,
        };
        let of_new = |rule: usize| rule.saturating_add(self.old.len());
        for cells in [pair.old, of_new(pair.new)].map(|rule| self.cells(view, rule)) {
            for (fact, cell) in cells {
                space.narrow(fact, cell);
            }
        }
        for fact in &view.said {
            space.narrow(*fact as usize, &Cell::of([UNKNOWN]));
        }
        if let Some(subjects) = &view.subjects {
            space.narrow(FactKind::Subject as usize, subjects);
        }
        let (mut before_old, mut before_new) = (pair.before_old.clone(), pair.before_new.clone());
        // What one of those before takes away in one fact is no longer said of the rule.
        loop {
            let left = before_old.len().saturating_add(before_new.len());
            before_old.retain(|rule| !space.cut(&self.cells(view, *rule)));
            before_new.retain(|rule| !space.cut(&self.cells(view, of_new(*rule))));
            if left == before_old.len().saturating_add(before_new.len()) {
                break;
            }
        }
        let kind = |fact: usize| FactKind::ALL.get(fact).copied();
        let when = space.when.into_iter().filter_map(|(fact, cell)| {
            let fact = kind(fact)?;
            Some((fact, cell.texts(domain(fact, subjects))))
        });
        let example = self.table.sample(&pair.point).into_iter();
        let known = example.filter(|(_, value)| *value != UNKNOWN);
        let example = known.filter_map(|(fact, value)| {
            let fact = kind(fact)?;
            Some((fact, domain(fact, subjects).write(value)))
        });
        let names = |list: &[Listed<'_>], rules: &[usize]| {
            let ids = rules.iter().filter_map(|rule| list.get(*rule)?.0);
            ids.cloned().collect()
        };
        Met {
            old: pair.old,
            new: pair.new,
            region: Region {
                example: example.collect(),
                not_new: names(self.new, &before_new),
                not_old: names(self.old, &before_old),
                when: when.collect(),
            },
        }
    }
}

/// Only claims have branches (信访工作条例 31): who knows the branch knows the class.
fn branch_without_class() -> Vec<(usize, Cell)> {
    let branches = Branch::ALL.len() as u64;
    vec![
        (FactKind::Class as usize, Cell::of([UNKNOWN])),
        (FactKind::Branch as usize, Cell::of(1..=branches)),
    ]
}

fn keep(of: &mut BoxOf, column: usize, set: u128) {
    if let Some(slot) = of.get_mut(column) {
        *slot &= set;
    }
}
