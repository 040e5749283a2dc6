//! What it takes to check packs: those of the project, a table of a thousand random rules, and packs that are
//! made to cost time.
#![allow(clippy::unwrap_used, missing_docs)]

use std::fmt::Write as _;

use divan::{Bencher, black_box};
use suqiu::directory::Directory;
use suqiu::policy::{PackText, Policy};

fn main() {
    divan::main();
}

const SUBJECTS: &str = include_str!("../../policies/subjects.toml");

const PLACES: [(&str, &str, &str); 5] = [
    (
        "linshu",
        "cn.sd.linshu",
        include_str!("../../policies/linshu.toml"),
    ),
    (
        "hanshou",
        "cn.hn.hanshou",
        include_str!("../../policies/hanshou.toml"),
    ),
    (
        "erdao",
        "cn.jl.erdao",
        include_str!("../../policies/erdao.toml"),
    ),
    (
        "lushui",
        "cn.yn.lushui",
        include_str!("../../policies/lushui.toml"),
    ),
    (
        "pingdu",
        "cn.sd.pingdu",
        include_str!("../../policies/pingdu.toml"),
    ),
];

fn load(name: &str) -> Policy {
    let (_, id, text) = PLACES.iter().find(|(place, _, _)| *place == name).unwrap();
    let packs = [
        PackText::toml("subjects.toml", SUBJECTS),
        PackText::toml(name, text),
    ];
    Policy::load(&packs, id).unwrap()
}

/// Read, laid over one another, compiled, proved and compared with the law.
#[divan::bench(args = ["linshu", "hanshou", "erdao", "lushui", "pingdu"], sample_count = 20, sample_size = 1)]
fn check_a_pack(bencher: Bencher<'_, '_>, name: &str) {
    bencher.bench_local(|| load(black_box(name)));
}

/// The same without its rules: what reading costs.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn read_the_subjects_and_the_law_alone(bencher: Bencher<'_, '_>) {
    let text = "[pack]\nid = \"cn.x\"\nextends = \"cn.subjects\"\nversion = \"1\"\nvalid_from = 2026-01-01\n\
                name = { zh = \"县\", en = \"a county\" }\n";
    bencher.bench_local(|| {
        let packs = [
            PackText::toml("subjects.toml", SUBJECTS),
            PackText::toml("x.toml", text),
        ];
        Policy::load(&packs, "cn.x").unwrap()
    });
}

/// The largest pack, held against the directory of Pingdu with its 1,788 villages.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn check_linshus_pack_with_pingdus_directory(bencher: Bencher<'_, '_>) {
    let units = include_str!("../../examples/pingdu/units.csv");
    bencher.bench_local(|| {
        let policy = load("linshu");
        policy.check_directory(&Directory::from_csv(black_box(units)).unwrap())
    });
}

/// A number after the last one.
fn next(state: &mut u64) -> usize {
    *state = state
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 33).unwrap()
}

/// Rules of questions over sixteen facts, each of which goes before the two of the national pack.
fn random_rules(count: usize) -> String {
    const FACTS: [(&str, &[&str]); 9] = [
        (
            "intake",
            &[
                "visit", "letter", "online", "call", "fax", "grid", "hotline",
            ],
        ),
        ("urgency", &["ordinary", "urgent", "major"]),
        ("mediation", &["agreed", "refused"]),
        ("repeat", &["yes", "no"]),
        ("hardship", &["yes", "no"]),
        ("safety", &["yes", "no"]),
        ("cross_boundary", &["yes", "no"]),
        (
            "relation",
            &["administrative", "employment", "civil", "none"],
        ),
        (
            "stage",
            &["none", "award", "in_court", "agreement", "judged"],
        ),
    ];
    let mut state = 11;
    let mut text = String::from(
        "[pack]\nid = \"cn.x\"\nextends = \"cn.national\"\nversion = \"1\"\nvalid_from = 2026-01-01\n\
         name = { zh = \"县\", en = \"a county\" }\n",
    );
    for rule in 0..count {
        let mut when = String::from("class = [\"consultation\"]");
        for (fact, values) in FACTS {
            if next(&mut state).is_multiple_of(2) {
                let value = values.get(next(&mut state) % values.len()).unwrap();
                let _ = write!(when, ", {fact} = [\"{value}\", \"unknown\"]");
            }
        }
        for fact in ["people", "attempts", "units"] {
            if next(&mut state).is_multiple_of(2) {
                let from = next(&mut state) % 14;
                let _ = write!(
                    when,
                    ", {fact} = [\"{from}..{}\"]",
                    from + 1 + next(&mut state) % 14
                );
            }
        }
        let _ = writeln!(
            text,
            "[routing.rules.R{rule}]\nlabel = {{ zh = \"例\", en = \"example\" }}\nwhen = {{ {when} }}\n\
             overrides = [\"QUESTION\", \"QUESTION-TOWNSHIP\"]\nbecause = {{ zh = \"例\", en = \"example\" }}\n\
             then = {{ route = {{ channel = \"township\" }} }}\n\
             citation = {{ source = \"defaults\", article = \"example\", mark = \"default\" }}"
        );
    }
    text
}

/// Refused for its conflicts, or not decided.
#[divan::bench(args = [1_000, 10_000], sample_count = 3, sample_size = 1)]
fn random_rules_over_sixteen_facts(bencher: Bencher<'_, '_>, count: usize) {
    let text = random_rules(count);
    bencher.bench_local(|| {
        Policy::load(&[PackText::toml("x.toml", black_box(&text))], "cn.x").is_ok()
    });
}
