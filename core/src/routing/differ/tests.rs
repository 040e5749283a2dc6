//! The regions against every petition of a small world, one by one.

use proptest::prelude::*;

use super::*;
use crate::petition::Class;
use crate::policy::Policy;
use crate::routing::Relation;
use crate::routing::compile::cells;
use crate::routing::router::domain;
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
