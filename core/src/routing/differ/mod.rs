//! Two lists of rules side by side: which petitions fall under another rule, exactly.
//!
//! The petitions are those that there are: where a subject says what nobody said, both lists are asked
//! with what each of the two packs assumes.

mod facing;
mod space;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::Serialize;

use facing::Facing;

use super::compare::pairs;
use super::kinds::FactKind;
use super::model::{Assumption, When};
use super::router::Assumed;
use crate::id::RuleId;
use crate::policy::PolicyModel;
use crate::rules::{Cell, NotDecided, Subjects, UNKNOWN};

/// Some petitions, by their facts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Region {
    /// One of them: the facts that are known.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub example: BTreeMap<FactKind, String>,
    /// Without those under these rules of the newer pack, which go before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_new: Vec<RuleId>,
    /// Without those under these rules of the older pack, which go before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_old: Vec<RuleId>,
    /// For each fact the values that they have; a fact that is left out does not matter.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub when: When,
}

impl Region {
    /// The example in words.
    pub fn case(&self) -> String {
        let facts = self.example.iter();
        let facts: Vec<String> = facts
            .map(|(fact, value)| format!("{fact} = {value}"))
            .collect();
        if facts.is_empty() {
            return "{}".to_owned();
        }
        facts.join(", ")
    }
}

/// A rule of a list, of which the first that holds decides; without a name it is "none of them".
pub(crate) type Listed<'a> = (Option<&'a RuleId>, &'a When);

/// The petitions that one rule of each list decides.
pub(crate) struct Met {
    pub(crate) old: usize,
    pub(crate) new: usize,
    pub(crate) region: Region,
}

/// Two packs, and what their subjects say.
pub(crate) struct Sides {
    subjects: Subjects,
    groups: Vec<Group>,
}

/// Subjects about which both packs assume the same, each its own.
struct Group {
    subjects: Cell,
    old: Assumed,
    new: Assumed,
}

impl Group {
    /// What each pack takes a fact to be, by its number.
    fn numbers(&self, fact: FactKind) -> [u64; 2] {
        [self.old, self.new].map(|assumed| match fact {
            FactKind::Class => assumed.class.map_or(UNKNOWN, |one| one as u64 + 1),
            _ => assumed.relation.map_or(UNKNOWN, |one| one as u64 + 1),
        })
    }

    fn speaks_of(&self, fact: FactKind) -> bool {
        self.numbers(fact) != [UNKNOWN; 2]
    }

    fn differs_in(&self, fact: FactKind) -> bool {
        let [old, new] = self.numbers(fact);
        old != new
    }
}

/// The facts that a subject may say.
const SAID: [FactKind; 2] = [FactKind::Class, FactKind::Relation];

impl Sides {
    pub(crate) fn new(old: &PolicyModel, new: &PolicyModel) -> Self {
        let paths = [old, new].map(|model| model.subjects.keys().map(String::as_str));
        let subjects = Subjects::new(paths.into_iter().flatten());
        let mut groups: Vec<(Assumed, Assumed, Vec<u64>)> = Vec::new();
        for (number, path) in (1..).zip(subjects.paths()) {
            let [old, new] = [old, new].map(|model| assumed(&model.routing.assume, path));
            if old == Assumed::default() && new == old {
                continue;
            }
            match groups
                .iter_mut()
                .find(|group| (group.0, group.1) == (old, new))
            {
                Some(group) => group.2.push(number),
                None => groups.push((old, new, vec![number])),
            }
        }
        let groups = groups.into_iter().map(|(old, new, numbers)| Group {
            subjects: Cell::of(numbers),
            old,
            new,
        });
        Self {
            groups: groups.collect(),
            subjects,
        }
    }

    /// Every pair of rules, one of each list, that decide the same petition, of those for which `differs`
    /// says so.
    pub(crate) fn met(
        &self,
        old: &[Listed<'_>],
        new: &[Listed<'_>],
        differs: &dyn Fn(usize, usize) -> bool,
        steps: &mut u64,
    ) -> Result<Vec<Met>, NotDecided> {
        let facing = Facing::new(self, old, new)?;
        let mut found: Vec<Met> = Vec::new();
        for view in facing.views() {
            let look = |i: usize, j: usize| differs(i, j).then_some(view.never.as_slice());
            let pairs = pairs(&view.old, &view.new, &look, steps)?;
            for pair in pairs {
                found.push(facing.told(&view, &pair));
            }
        }
        Ok(found)
    }
}

/// What a subject says: the longest path counts.
fn assumed(all: &BTreeMap<String, Assumption>, path: &str) -> Assumed {
    let mut path = Some(path);
    while let Some(here) = path {
        if let Some(said) = all.get(here) {
            return Assumed {
                class: said.class,
                relation: said.relation,
            };
        }
        path = here.rsplit_once('/').map(|(above, _)| above);
    }
    Assumed::default()
}
