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

/// The facts over which a table is cut, each with its values as a pack writes them.
fn axes() -> Vec<(&'static str, Vec<String>)> {
    let names = |names: &[&str]| {
        let names = names.iter().chain(&["unknown"]);
        names.map(|name| (*name).to_owned()).collect()
    };
    let flag = || names(&["yes", "no"]);
    // A number of 0 to 19, one above, or none that is known.
    let count = || {
        let each = (0..20).map(|number| number.to_string());
        each.chain(["20..".to_owned(), "unknown".to_owned()])
            .collect()
    };
    vec![
        (
            "class",
            names(&["suggestion", "accusation", "claim", "consultation"]),
        ),
        (
            "branch",
            names(&[
                "judicial",
                "arbitration",
                "party_appeal",
                "administrative",
                "statutory_duty",
                "opinion",
            ]),
        ),
        (
            "relation",
            names(&[
                "administrative",
                "employment",
                "land_contract",
                "civil",
                "membership",
                "judicial",
                "none",
            ]),
        ),
        (
            "intake",
            names(&[
                "visit",
                "letter",
                "online",
                "call",
                "fax",
                "grid",
                "hotline",
                "assigned_from_above",
            ]),
        ),
        ("urgency", names(&["ordinary", "urgent", "major"])),
        ("mediation", names(&["agreed", "refused"])),
        ("repeat", flag()),
        ("hardship", flag()),
        ("safety", flag()),
        ("cross_boundary", flag()),
        ("counselling_consent", flag()),
        ("reconsideration_limit", names(&["open", "expired"])),
        ("suit_limit", names(&["open", "expired"])),
        ("people", count()),
        ("attempts", count()),
        ("units", count()),
    ]
}

/// All cases cut into so many rules that do not overlap and leave nothing out; every cut is a random one.
fn partition(count: usize) -> Vec<Vec<Vec<String>>> {
    let mut state = 5;
    let mut boxes = vec![
        axes()
            .into_iter()
            .map(|(_, values)| values)
            .collect::<Vec<_>>(),
    ];
    while boxes.len() < count {
        let at = next(&mut state) % boxes.len();
        let fact = next(&mut state) % 16;
        let Some(values) = boxes
            .get(at)
            .and_then(|of| of.get(fact))
            .filter(|one| one.len() > 1)
        else {
            continue;
        };
        let (within, without) = values.split_at(1 + next(&mut state) % (values.len() - 1));
        let (within, without) = (within.to_vec(), without.to_vec());
        let mut other = boxes.get(at).unwrap().clone();
        *other.get_mut(fact).unwrap() = without;
        *boxes.get_mut(at).unwrap().get_mut(fact).unwrap() = within;
        boxes.push(other);
    }
    boxes
}

/// A pack that extends nothing and has the rules of a partition; `channel` is where the last one leads.
fn cut(boxes: &[Vec<Vec<String>>], channel: &str) -> String {
    let cited = "citation = { source = \"a\", article = \"1\", mark = \"default\" }\n";
    let named = "{ zh = \"例\", en = \"example\" }";
    let mut text = format!(
        "clocks = {{}}\n[pack]\nid = \"cn.x\"\nversion = \"1\"\nvalid_from = 2026-01-01\nname = {named}\n\
         [calendar]\nbase = \"cn\"\nwindows = [\"08:30-12:00\"]\n\
         [colours]\nblue = \"1/2\"\nyellow = \"3/4\"\nred = \"9/10\"\n{cited}\
         [registration]\nrepresentatives_max = 5\nbackdating_days = 7\n\
         [simplified]\nallowed = false\n{cited}[suspension]\nallowed = false\n{cited}\
         [sources.a]\ntitle = {named}\nchecked = 2026-11-22\n"
    );
    for kind in ["not_accepted", "no_longer_accepted"] {
        let _ = writeln!(
            text,
            "[grounds.{kind}]\nkind = \"{kind}\"\nlabel = {named}\nnext_step = {named}\n{cited}"
        );
    }
    for (tier, level) in [
        ("low", "village"),
        ("medium", "township"),
        ("high", "county"),
    ] {
        let _ = writeln!(
            text,
            "[tiers.levels.{tier}]\nlevel = \"{level}\"\nduty = {named}\n{cited}"
        );
    }
    let facts = axes();
    for (rule, of) in boxes.iter().enumerate() {
        let cells = facts
            .iter()
            .zip(of)
            .filter(|((_, all), cell)| all.len() > cell.len());
        let cells = cells.map(|((fact, _), cell)| format!("{fact} = {cell:?}"));
        let channel = if rule + 1 == boxes.len() {
            channel
        } else {
            "township"
        };
        let _ = writeln!(
            text,
            "[routing.rules.R{rule}]\nlabel = {named}\nwhen = {{ {} }}\n\
             then = {{ route = {{ channel = \"{channel}\" }} }}\n{cited}",
            cells.collect::<Vec<_>>().join(", ")
        );
    }
    text
}

/// Whether the pack is usable without a word, and the code of the first finding.
fn first_finding(text: &str) -> Option<&'static str> {
    match Policy::load(&[PackText::toml("x.toml", text)], "cn.x") {
        Ok(policy) => policy.warnings().first().map(|one| one.code.wire()),
        Err(error) => error.findings.first().map(|one| one.code.wire()),
    }
}

/// A thousand rules over sixteen facts, read and proved whole: every case falls under one, none under two, no
/// rule is dead. The same with one rule taken out, and with one made wider.
#[divan::bench(args = ["sound", "with a hole", "with a conflict"], sample_count = 5, sample_size = 1)]
fn a_thousand_rules_that_share_all_cases(bencher: Bencher<'_, '_>, flaw: &str) {
    let mut boxes = partition(1_000);
    let expected = match flaw {
        "with a hole" => {
            boxes.remove(500);
            Some("pack.hole")
        }
        "with a conflict" => {
            let whole = axes();
            let wider = boxes.get_mut(500).unwrap().iter_mut().zip(whole);
            let (cell, (_, all)) = wider
                .rev()
                .find(|(cell, (_, all))| cell.len() < all.len())
                .unwrap();
            *cell = all;
            Some("pack.conflict")
        }
        _ => None,
    };
    let text = cut(&boxes, "township");
    bencher.bench_local(|| assert_eq!(first_finding(black_box(&text)), expected));
}

/// What changes between two versions of 301 rules, of which one leads elsewhere.
#[divan::bench(sample_count = 10, sample_size = 1)]
fn the_difference_of_two_tables_of_301_rules(bencher: Bencher<'_, '_>) {
    let boxes = partition(301);
    let load = |channel| {
        let text = cut(&boxes, channel);
        Policy::load(&[PackText::toml("x.toml", &text)], "cn.x").unwrap()
    };
    let (old, new) = (load("township"), load("department"));
    bencher.bench_local(|| {
        let found = suqiu::diff::diff(black_box(&old), &new);
        assert_eq!(found.changes.len(), 1);
    });
}

/// Refused for its conflicts, or not decided.
#[divan::bench(args = [1_000, 10_000], sample_count = 3, sample_size = 1)]
fn random_rules_over_sixteen_facts(bencher: Bencher<'_, '_>, count: usize) {
    let text = random_rules(count);
    bencher.bench_local(|| {
        Policy::load(&[PackText::toml("x.toml", black_box(&text))], "cn.x").is_ok()
    });
}
