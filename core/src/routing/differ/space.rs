//! Petitions by the values of their facts, one set for each.

use std::collections::BTreeMap;

use crate::routing::kinds::FactKind;
use crate::routing::router::domain;
use crate::rules::{Cell, Subjects};

/// Petitions by the values of their facts.
pub(super) struct Space<'a> {
    /// A fact that is left out has every value.
    pub(super) when: BTreeMap<usize, Cell>,
    pub(super) subjects: &'a Subjects,
}

impl Space<'_> {
    fn values(&self, fact: usize) -> Cell {
        let all = || {
            let last = FactKind::ALL
                .get(fact)
                .map(|fact| domain(*fact, self.subjects).last());
            Cell::up_to(last.unwrap_or_default())
        };
        self.when.get(&fact).cloned().unwrap_or_else(all)
    }

    pub(super) fn narrow(&mut self, fact: usize, cell: &Cell) {
        let cell = self.values(fact).and(cell);
        self.when.insert(fact, cell);
    }

    /// Takes those away for which a rule holds, if a single fact tells them apart. Whether nothing is left
    /// to be said of that rule.
    pub(super) fn cut(&mut self, rule: &[(usize, &Cell)]) -> bool {
        let mut rest = None;
        for (fact, cell) in rule {
            let values = self.values(*fact);
            if values.and(cell).is_empty() {
                return true;
            }
            let left = values.without(cell);
            if !left.is_empty() && rest.replace((*fact, left)).is_some() {
                return false;
            }
        }
        let Some((fact, left)) = rest else {
            return false;
        };
        self.when.insert(fact, left);
        true
    }
}
