//! The indexes are held to a slow model that looks through all units each time.

use proptest::prelude::*;
use suqiu::PlaceId;
use suqiu::directory::{Directory, Function, Level, Unit};

const FUNCTIONS: [Function; 4] = [
    Function::Department,
    Function::Mediation,
    Function::Court,
    Function::Government,
];
const MATTERS: [&str; 5] = ["劳动", "劳动/工资", "劳动/工资/欠薪", "劳动-", "住房"];
const SUBJECTS: [&str; 7] = [
    "劳动",
    "劳动/工资/欠薪/农民工",
    "劳动/工资",
    "劳动/保险",
    "劳动-/x",
    "住房/物业",
    "环保",
];
const PLACES: [&str; 4] = ["p0", "p1", "p2", "p3"];

/// What one unit looks like: whose child it is, what it is there for.
#[derive(Clone, Debug)]
struct Seed {
    parent: prop::sample::Index,
    kind: u8,
    functions: Vec<Function>,
    matters: Vec<&'static str>,
    places: Vec<&'static str>,
    external: bool,
    successor: Option<prop::sample::Index>,
}

fn seed() -> impl Strategy<Value = Seed> {
    let some = |of: &'static [&'static str]| prop::sample::subsequence(of, 0..=2);
    (
        any::<prop::sample::Index>(),
        0..4_u8,
        prop::sample::subsequence(&FUNCTIONS[..3], 0..=2),
        some(&MATTERS),
        some(&PLACES),
        prop::bool::weighted(0.1),
        prop::option::weighted(0.15, any::<prop::sample::Index>()),
    )
        .prop_map(
            |(parent, kind, functions, matters, places, external, successor)| Seed {
                parent,
                kind,
                functions,
                matters,
                places,
                external,
                successor,
            },
        )
}

/// Units of which each stands below an earlier one, so that most directories are good.
fn units(seeds: &[Seed]) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    for (at, seed) in seeds.iter().enumerate() {
        let parent = (at > 0).then(|| units[seed.parent.index(at)].clone());
        let successor = seed
            .successor
            .filter(|_| at > 1)
            .map(|index| index.index(at));
        let mut functions = seed.functions.clone();
        let below = |level: Level| match level {
            Level::County => Level::Township,
            _ => Level::Village,
        };
        let mut level = parent.as_ref().map_or(Level::County, |unit| unit.level);
        if seed.kind < 2 {
            functions.push(Function::Government);
            level = if at > 0 { below(level) } else { level };
        }
        // Identifiers in an order of their own, so that ties are not settled by position.
        let id = format!("u{}", (at * 7) % 31);
        let successor = successor.map(|at| units[at].id.clone());
        units.push(Unit {
            external: seed.external && at > 0,
            functions,
            id: id.parse().unwrap(),
            level,
            matters: seed
                .matters
                .iter()
                .map(|matter| (*matter).to_owned())
                .collect(),
            name: id,
            parent: parent.map(|unit| unit.id),
            places: seed
                .places
                .iter()
                .map(|place| place.parse().unwrap())
                .collect(),
            presence: None,
            successor,
            superior: None,
        });
    }
    units
}

/// The slow model.
struct Model<'a>(&'a Directory);

impl<'a> Model<'a> {
    fn root(&self) -> &'a Unit {
        // The first unit is the county; the others stand below it.
        &self.0.units()[0]
    }

    fn is_territorial(&self, unit: &Unit) -> bool {
        let governs = unit.has(Function::Government) || unit.has(Function::Grid);
        !unit.external && unit.successor.is_none() && (governs || unit.id == self.root().id)
    }

    /// The unit that stands above now.
    fn above(&self, unit: &Unit) -> Option<&'a Unit> {
        let parent = self.0.get(unit.parent.as_ref()?)?;
        Some(self.0.in_power(parent))
    }

    /// The next territorial unit from a unit up, with the steps to it.
    fn climb(&self, from: Option<&'a Unit>) -> (&'a Unit, usize) {
        let line: Vec<_> = std::iter::successors(from, |unit| self.above(unit)).collect();
        match line.iter().position(|unit| self.is_territorial(unit)) {
            Some(steps) => (line[steps], steps),
            None => (self.root(), line.len()),
        }
    }

    fn seat(&self, unit: &'a Unit) -> (&'a Unit, usize) {
        if unit.successor.is_some() && !unit.has(Function::Government) {
            self.climb(self.above(unit))
        } else {
            self.climb(Some(self.0.in_power(unit)))
        }
    }

    fn chain(&self, place: Option<&PlaceId>) -> Vec<&'a Unit> {
        let up = |unit: &'a Unit| -> Vec<&'a Unit> {
            std::iter::successors(Some(unit), |unit| {
                (unit.id != self.root().id).then(|| self.climb(self.above(unit)).0)
            })
            .collect()
        };
        let chains = self
            .0
            .units()
            .iter()
            .filter(|unit| unit.has(Function::Government) || unit.id == self.root().id);
        chains
            .filter(|unit| place.is_some_and(|place| unit.places.contains(place)))
            .map(|unit| self.0.in_power(unit))
            .filter(|unit| self.is_territorial(unit))
            .map(up)
            .max_by_key(Vec::len)
            .unwrap_or_else(|| vec![self.root()])
    }

    /// The nearest of those that are there for a topic.
    fn nearest(&self, place: Option<&PlaceId>, is_for: impl Fn(&Unit) -> bool) -> Option<&'a Unit> {
        let chain = self.chain(place);
        let mut found: Vec<_> = Vec::new();
        for unit in self.0.units().iter().filter(|unit| is_for(unit)) {
            let (seat, steps) = self.seat(unit);
            let holder = self.0.in_power(unit);
            let names = place.is_some_and(|place| unit.places.contains(place));
            let far = if unit.external {
                chain.len()
            } else if let Some(far) = chain.iter().position(|one| one.id == seat.id) {
                far
            } else {
                continue;
            };
            let is_seat = !unit.external && holder.id == seat.id;
            if names || unit.places.is_empty() || is_seat {
                let steps = if unit.external {
                    unit.level as usize
                } else {
                    steps
                };
                found.push((far, !names, steps, &holder.id, holder));
            }
        }
        found.sort_by(|a, b| (a.0, a.1, a.2, a.3).cmp(&(b.0, b.1, b.2, b.3)));
        found.first().map(|(.., holder)| *holder)
    }

    fn competent(&self, place: Option<&PlaceId>, subject: &str) -> Option<&'a Unit> {
        let covers = |matter: &str| subject == matter || subject.starts_with(&format!("{matter}/"));
        let mut matters: Vec<_> = MATTERS.iter().filter(|matter| covers(matter)).collect();
        matters.sort_by_key(|matter| std::cmp::Reverse(matter.len()));
        matters.iter().find_map(|matter| {
            self.nearest(place, |unit| unit.matters.iter().any(|own| own == *matter))
        })
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn the_indexes_answer_as_a_look_through_all_units(seeds in prop::collection::vec(seed(), 1..14)) {
        let Ok(directory) = Directory::new(units(&seeds)) else {
            return Ok(());
        };
        let model = Model(&directory);
        let places: Vec<PlaceId> = PLACES.iter().map(|place| place.parse().unwrap()).collect();
        for place in places.iter().map(Some).chain([None]) {
            let territory: Vec<_> = directory.territory(place).map(|unit| &unit.id).collect();
            let chain: Vec<_> = model.chain(place).iter().map(|unit| &unit.id).collect();
            prop_assert_eq!(territory, chain);
            for function in FUNCTIONS {
                let found = directory.serving(place, function).map(|unit| &unit.id);
                let expected = model.nearest(place, |unit| unit.has(function)).map(|unit| &unit.id);
                prop_assert_eq!(found, expected, "{:?} {}", place, function);
            }
            for subject in SUBJECTS {
                let found = directory.competent(place, subject).map(|unit| &unit.id);
                let expected = model.competent(place, subject).map(|unit| &unit.id);
                prop_assert_eq!(found, expected, "{:?} {}", place, subject);
            }
        }
    }
}

/// The model would prove nothing if nearly all directories were refused.
#[test]
fn most_of_the_directories_that_are_tried_are_good() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let strategy = prop::collection::vec(seed(), 1..14);
    let good = (0..500)
        .filter(|_| {
            let seeds = strategy.new_tree(&mut runner).unwrap().current();
            Directory::new(units(&seeds)).is_ok()
        })
        .count();
    assert!(good > 150, "{good} of 500");
}
