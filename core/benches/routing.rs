//! Deciding where petitions go, beside the same rules written by hand.
#![allow(clippy::unwrap_used, missing_docs)]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use suqiu::directory::Directory;
use suqiu::petition::{Class, Jurisdiction};
use suqiu::policy::{PackText, Policy};
use suqiu::routing::{FactKind, FactRow, Facts, Relation, Router, Stage, explain_route, route};

fn main() {
    divan::main();
}

const PACKS: [PackText<'static>; 2] = [
    PackText::toml(
        "subjects.toml",
        include_str!("../../policies/subjects.toml"),
    ),
    PackText::toml("linshu.toml", include_str!("../../policies/linshu.toml")),
];

fn linshu() -> Policy {
    Policy::load(&PACKS, "cn.sd.linshu").unwrap()
}

/// How many rows are decided at a time: enough that no branch can be learned by heart.
const ROWS: usize = 1 << 20;

const ASKED: [FactKind; 4] = [
    FactKind::Subject,
    FactKind::Class,
    FactKind::Relation,
    FactKind::Stage,
];

/// The facts of random matters, a column for each fact; mostly claims, as in a real office.
fn columns(router: &Router) -> [Vec<u64>; 4] {
    let mut state = 7u64;
    let mut rng = move |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let subjects: Vec<&str> = router.subjects().collect();
    let classes = [
        "claim",
        "claim",
        "claim",
        "suggestion",
        "accusation",
        "unknown",
    ];
    let names: [Vec<&str>; 4] = [
        subjects,
        classes.to_vec(),
        Relation::ALL
            .iter()
            .map(|one| one.wire())
            .chain(["unknown"; 7])
            .collect(),
        Stage::ALL
            .iter()
            .map(|one| one.wire())
            .chain(["none"; 15])
            .collect(),
    ];
    let mut at = ASKED.into_iter();
    names.map(|names| {
        let fact = at.next().unwrap();
        let values = names.iter().map(|name| router.value(fact, name).unwrap());
        let values: Vec<u64> = values.collect();
        let picks = (0..ROWS).map(|_| values.get(rng(values.len())).copied().unwrap());
        picks.collect()
    })
}

fn rows(router: &Router) -> Vec<FactRow> {
    let columns = columns(router);
    (0..ROWS)
        .map(|at| {
            let values = columns
                .iter()
                .map(|column| column.get(at).copied().unwrap());
            let facts: Vec<(FactKind, u64)> = ASKED.into_iter().zip(values).collect();
            FactRow::of(&facts)
        })
        .collect()
}

/// The identifier of the rule for each of a million rows.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn rule_of_a_million_rows(bencher: Bencher<'_, '_>) {
    let policy = linshu();
    let router = policy.router();
    let rows = rows(router);
    bencher.counter(ItemsCount::new(ROWS)).bench_local(|| {
        let rules = rows.iter().map(|row| router.rule(black_box(row)));
        rules.flatten().count()
    });
}

/// The same from four columns.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn positions_of_a_million_rows_from_columns(bencher: Bencher<'_, '_>) {
    let policy = linshu();
    let router = policy.router();
    let columns = columns(router);
    let given: Vec<(FactKind, &[u64])> = ASKED
        .into_iter()
        .zip(columns.iter().map(Vec::as_slice))
        .collect();
    bencher
        .counter(ItemsCount::new(ROWS))
        .bench_local(|| router.positions(black_box(&given)));
}

/// Rule and tier of each of a million rows: what an outcome without a directory needs.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn rule_first_try_and_tier_of_a_million_rows(bencher: Bencher<'_, '_>) {
    let policy = linshu();
    let router = policy.router();
    let rows = rows(router);
    bencher.counter(ItemsCount::new(ROWS)).bench_local(|| {
        let mut tries = 0;
        for row in &rows {
            black_box((router.rule(row), router.tier(row)));
            tries += usize::from(router.first_try(row).is_some());
        }
        tries
    });
}

/// A peer for the two above: the first questions of the table as a person would write them, on facts
/// that are typed already. It knows neither the subjects nor the limits, so it decides less: what
/// branches on four facts cost at most.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn if_chain_by_hand(bencher: Bencher<'_, '_>) {
    let policy = linshu();
    let router = policy.router();
    let columns = columns(router);
    let [_, classes, relations, stages] = &columns;
    let rows: Vec<[u8; 3]> = (0..ROWS)
        .map(|at| {
            [classes, relations, stages]
                .map(|column| u8::try_from(column.get(at).copied().unwrap()).unwrap())
        })
        .collect();
    bencher.counter(ItemsCount::new(ROWS)).bench_local(|| {
        let decided = rows.iter().map(|row| by_hand(black_box(*row)));
        decided.map(u64::from).sum::<u64>()
    });
}

fn by_hand([class, relation, stage]: [u8; 3]) -> u8 {
    let is = |value: u8, name: u8| value == name + 1;
    let stage_in = |stages: &[Stage]| stages.iter().any(|one| is(stage, *one as u8));
    if class == 0 {
        0
    } else if is(class, Class::Accusation as u8) {
        1
    } else if is(class, Class::Suggestion as u8) {
        2
    } else if is(class, Class::Consultation as u8) {
        3
    } else if stage_in(&[Stage::FinalReview]) {
        4
    } else if stage_in(&[Stage::InPetition]) {
        5
    } else if stage_in(&[Stage::Judged, Stage::InPolice]) || is(relation, Relation::Judicial as u8)
    {
        6
    } else if is(relation, Relation::Membership as u8) {
        7
    } else if stage_in(&[Stage::InCourt, Stage::Award, Stage::Reconsidered]) {
        8
    } else if is(relation, Relation::Employment as u8) {
        9
    } else if is(relation, Relation::LandContract as u8) {
        10
    } else if is(relation, Relation::Civil as u8) {
        if stage_in(&[Stage::MediationFailed, Stage::Agreement]) {
            8
        } else {
            11
        }
    } else if stage_in(&[Stage::AdministrativeAct, Stage::InReconsideration]) {
        12
    } else {
        13
    }
}

/// Somebody unpaid in a village grid, as an officer writes it down.
const FACTS: &str = r#"{"class": "claim", "subject": "劳动和社会保障/工资福利/工资发放",
    "stage": "none", "people": 12, "place": "t3-v5-g2", "harm_known_on": "2026-01-15"}"#;

fn place() -> Jurisdiction {
    let units = include_str!("../../examples/linshu/units.csv");
    Jurisdiction {
        directory: Directory::from_csv(units).unwrap(),
        policy: linshu(),
    }
}

/// Everything an answer says, with the directory of a county.
#[divan::bench]
fn route_with_directory(bencher: Bencher<'_, '_>) {
    let place = place();
    let facts: Facts = serde_json::from_str(FACTS).unwrap();
    let at = "2026-03-02T09:30:00+08:00".parse().unwrap();
    bencher.bench_local(|| route(&place, black_box(&facts), at).unwrap());
}

#[divan::bench]
fn explanation_of_a_route(bencher: Bencher<'_, '_>) {
    let place = place();
    let facts: Facts = serde_json::from_str(FACTS).unwrap();
    let at = "2026-03-02T09:30:00+08:00".parse().unwrap();
    bencher.bench_local(|| explain_route(&place, black_box(&facts), at).unwrap());
}

/// Three packs read, laid over one another, compiled and proved.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn load_linshu_with_its_proof(bencher: Bencher<'_, '_>) {
    bencher.bench_local(linshu);
}
