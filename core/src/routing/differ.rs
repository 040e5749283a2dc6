//! Two lists of rules side by side: which petitions fall under another rule, exactly.
//!
//! The petitions are those that there are: where a subject says what nobody said, both lists are asked
//! with what each of the two packs assumes.

use std::collections::BTreeMap;

use serde::Serialize;

use super::compare::{Pair, pairs};
use super::compile::cells;
use super::kinds::FactKind;
use super::model::{Assumption, When};
use super::router::{Assumed, domain, domains};
use crate::id::RuleId;
use crate::petition::Branch;
use crate::policy::PolicyModel;
use crate::rules::{BoxOf, Cell, NotDecided, Subjects, Table, UNKNOWN};

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

/// Two lists compiled together.
struct Facing<'a> {
    sides: &'a Sides,
    old: &'a [Listed<'a>],
    new: &'a [Listed<'a>],
    /// Both lists, the older one first, and what is told apart besides.
    rules: Vec<Vec<(usize, Cell)>>,
    table: Table,
}

/// The lists as petitions of one kind see them.
#[derive(Clone)]
struct View {
    old: Vec<BoxOf>,
    new: Vec<BoxOf>,
    /// Petitions that no list is asked with.
    never: Vec<BoxOf>,
    /// What is unknown and taken to be something else by each pack, and for which subjects.
    said: Vec<FactKind>,
    subjects: Option<Cell>,
}

impl<'a> Facing<'a> {
    fn new(
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

    fn views(&self) -> Vec<View> {
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
    fn told(&self, view: &View, pair: &Pair) -> Met {
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

/// Petitions by the values of their facts.
struct Space<'a> {
    /// A fact that is left out has every value.
    when: BTreeMap<usize, Cell>,
    subjects: &'a Subjects,
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

    fn narrow(&mut self, fact: usize, cell: &Cell) {
        let cell = self.values(fact).and(cell);
        self.when.insert(fact, cell);
    }

    /// Takes those away for which a rule holds, if a single fact tells them apart. Whether nothing is left
    /// to be said of that rule.
    fn cut(&mut self, rule: &[(usize, &Cell)]) -> bool {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::petition::Class;
    use crate::policy::Policy;
    use crate::routing::Relation;
    use crate::text::Text;

    const SUBJECTS: [&str; 4] = ["a", "a/x", "a/y", "b"];
    /// The facts of which the lists speak, and the values that some cell tells apart.
    const FACTS: [FactKind; 5] = [
        FactKind::Class,
        FactKind::Branch,
        FactKind::Subject,
        FactKind::Relation,
        FactKind::People,
    ];

    fn cell(fact: FactKind) -> impl Strategy<Value = Option<(FactKind, Vec<String>)>> {
        let texts: &[&[&str]] = match fact {
            FactKind::Class => &[
                &["claim"],
                &["!accusation"],
                &["unknown", "claim"],
                &["!unknown"],
            ],
            FactKind::Branch => &[&["unknown"], &["opinion", "unknown"], &["!opinion"]],
            FactKind::Subject => &[&["a"], &["a/x", "b"], &["!a"], &["unknown", "a/y"]],
            FactKind::Relation => &[
                &["civil"],
                &["unknown"],
                &["!employment"],
                &["employment", "unknown"],
            ],
            _ => &[&["..4"], &["5..9", "unknown"], &["10.."]],
        };
        prop_oneof![
            2 => Just(None),
            1 => prop::sample::select(texts).prop_map(move |texts| {
                Some((fact, texts.iter().map(|&text| text.to_owned()).collect()))
            }),
        ]
    }

    fn list() -> impl Strategy<Value = Vec<When>> {
        let rule = FACTS
            .map(cell)
            .prop_map(|cells| cells.into_iter().flatten().collect::<When>());
        prop::collection::vec(rule, 1..6)
    }

    fn said() -> impl Strategy<Value = BTreeMap<String, Assumption>> {
        let relations = prop_oneof![
            Just(None),
            Just(Some(Relation::Civil)),
            Just(Some(Relation::Employment))
        ];
        let one = (relations, any::<bool>()).prop_map(|(relation, accuses)| Assumption {
            because: Text::fixed("甲", "a"),
            class: accuses.then_some(Class::Accusation),
            relation,
        });
        prop::collection::btree_map(
            prop::sample::select(&SUBJECTS[..]).prop_map(str::to_owned),
            one,
            0..3,
        )
    }

    /// Every petition that the cells can tell apart: the number of each fact of `FACTS`.
    fn product(subjects: &Subjects) -> Vec<[u64; 5]> {
        let numbers = |fact| -> Vec<u64> {
            match fact {
                FactKind::People => vec![0, 2, 7, 13],
                other => (0..=domain(other, subjects).last()).collect(),
            }
        };
        let mut all = vec![[0; 5]];
        for (at, fact) in FACTS.into_iter().enumerate() {
            let values = numbers(fact);
            all = all
                .into_iter()
                .flat_map(|row| {
                    values.iter().map(move |value| {
                        let mut row = row;
                        row[at] = *value;
                        row
                    })
                })
                .collect();
        }
        all
    }

    /// A petition with what a pack takes it to be.
    fn completed(model: &PolicyModel, subjects: &Subjects, row: [u64; 5]) -> [u64; 5] {
        let [mut class, branch, subject, mut relation, people] = row;
        let path = usize::try_from(subject)
            .ok()
            .and_then(|at| subjects.path(at.checked_sub(1)?));
        let said = path
            .map(|path| assumed(&model.routing.assume, path))
            .unwrap_or_default();
        if class == UNKNOWN && branch != UNKNOWN {
            class = Class::Claim as u64 + 1;
        } else if class == UNKNOWN {
            class = said.class.map_or(UNKNOWN, |one| one as u64 + 1);
        }
        if relation == UNKNOWN {
            relation = said.relation.map_or(UNKNOWN, |one| one as u64 + 1);
        }
        [class, branch, subject, relation, people]
    }

    fn holds(when: &[(usize, Cell)], row: [u64; 5]) -> bool {
        when.iter().all(|(fact, cell)| {
            let at = FACTS.iter().position(|one| *one as usize == *fact);
            at.is_some_and(|at| cell.has(row[at]))
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(150))]
        #[test]
        fn it_finds_what_the_product_of_all_petitions_shows(
            (old, new) in (list(), list()), (old_says, new_says) in (said(), said()),
        ) {
            let national = Policy::national().expect("it loads");
            let model = |says| {
                let mut model = national.model().clone();
                model.subjects = SUBJECTS.map(|path| (path.to_owned(), path.to_owned())).into();
                model.routing.assume = says;
                model
            };
            let models = [model(old_says), model(new_says)];
            let sides = Sides::new(&models[0], &models[1]);
            let everything = When::new();
            let listed = |list: &'_ [When]| -> Vec<Vec<(usize, Cell)>> {
                list.iter().chain([&everything]).map(|when| cells(&sides.subjects, when)).collect()
            };
            let compiled = [listed(&old), listed(&new)];
            let decide = |side: usize, row: [u64; 5]| {
                let row = completed(&models[side], &sides.subjects, row);
                compiled[side].iter().position(|when| holds(when, row))
            };
            let mut shown = std::collections::BTreeSet::new();
            for row in product(&sides.subjects) {
                shown.insert((decide(0, row), decide(1, row)));
            }

            let with_rest = |list: &'_ [When]| -> Vec<When> { list.iter().cloned().chain([When::new()]).collect() };
            let (old, new) = (with_rest(&old), with_rest(&new));
            let of_old: Vec<Listed<'_>> = old.iter().map(|when| (None, when)).collect();
            let of_new: Vec<Listed<'_>> = new.iter().map(|when| (None, when)).collect();
            let mut steps = 1_000_000;
            let met = sides.met(&of_old, &of_new, &|_, _| true, &mut steps).expect("steps are plenty");
            let mut found = std::collections::BTreeSet::new();
            for one in &met {
                found.insert((Some(one.old), Some(one.new)));
                // The example is one of those that the two decide.
                let row = FACTS.map(|fact| {
                    let texts = one.region.example.get(&fact).cloned().unwrap_or_else(|| "unknown".to_owned());
                    let known = match fact {
                        FactKind::Subject => sides.subjects.number(&texts),
                        _ => Cell::read(domain(fact, &sides.subjects), &[texts]).ok().and_then(|cell| cell.single()),
                    };
                    known.unwrap_or(UNKNOWN)
                });
                prop_assert_eq!((decide(0, row), decide(1, row)), (Some(one.old), Some(one.new)), "{:?}", one.region);
            }
            prop_assert_eq!(found, shown);
        }
    }
}
