//! Each rule of each pack broken in turn. What breaks a proved property is reported when the pack is
//! loaded; everything else must fail a case or the scene of the pack. What survives is listed.
//!
//! `make mutants` runs all of them; a test run takes one in some. What may survive stands in
//! `survivors.tsv`, each with its reason.

mod cases;
mod judge;
mod mutate;
mod values;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use judge::{End, Judge};
use mutate::{Mutant, mutants};

/// Of a hundred mutants no more than these may survive.
const MAX_SURVIVORS: usize = 5;

/// Which mutants are run: each, or one in some.
fn step() -> usize {
    let said = std::env::var("SUQIU_MUTANTS").ok();
    said.map_or(23, |every| {
        every.parse().expect("SUQIU_MUTANTS is a number")
    })
}

fn run(pack: &'static str) {
    let judge = Judge::of(pack);
    judge.passes_unchanged();
    let all: Vec<Mutant> = mutants(judge.pack()).into_iter().step_by(step()).collect();
    let next = AtomicUsize::new(0);
    let ends = Mutex::new(BTreeMap::new());
    std::thread::scope(|threads| {
        for _ in 0..2 {
            threads.spawn(|| {
                while let Some((at, mutant)) = {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    all.get(at).map(|mutant| (at, mutant))
                } {
                    let end = judge.end_of(&mutant.pack);
                    ends.lock().expect("no thread panics").insert(at, end);
                }
            });
        }
    });
    let ends = ends.into_inner().expect("no thread panics");
    let known = survivors(pack);
    let (mut told, mut unknown) = (String::new(), 0);
    let (mut reported, mut failed, mut same, mut survived) = (0, 0, 0, 0);
    for (mutant, end) in all.iter().zip(ends.values()) {
        match end {
            End::Reported(_) => reported += 1,
            End::Failed(_) => failed += 1,
            End::Same => same += 1,
            End::Survived => {
                survived += 1;
                let is_known = |one: &&str| {
                    one.starts_with(&format!("{pack}\t{}\t{}\t", mutant.rule, mutant.how))
                };
                unknown += usize::from(!known.iter().any(is_known));
            }
        }
        if *end == End::Survived || std::env::var_os("SUQIU_MUTANTS_TELL").is_some() {
            let _ = writeln!(told, "  {} {}: {end}", mutant.rule, mutant.how);
        }
    }
    let changed = reported + failed + survived;
    println!(
        "{pack}: {changed} mutants, {reported} reported, {failed} fail a case, {survived} survive \
         ({same} say the same)\n{told}"
    );
    assert_eq!(
        unknown, 0,
        "{pack}: mutants survive that are not in survivors.tsv\n{told}"
    );
    if step() == 1 {
        assert_eq!(
            survived,
            known.len(),
            "{pack}: survivors.tsv lists what is found\n{told}"
        );
        assert!(
            survived * 100 <= changed * MAX_SURVIVORS,
            "{pack}: {survived} of {changed} mutants survive\n{told}"
        );
    }
}

/// What may survive of a pack: the rule, what was done to it, and why that is found by nothing.
fn survivors(pack: &str) -> Vec<&'static str> {
    let of = |line: &&str| line.split('\t').count() == 4 && line.starts_with(&format!("{pack}\t"));
    include_str!("survivors.tsv").lines().filter(of).collect()
}

#[test]
fn mutants_of_the_national_pack_are_found() {
    run("national");
}

#[test]
fn mutants_of_the_list_of_subjects_are_found() {
    run("subjects");
}

#[test]
fn mutants_of_linshu_are_found() {
    run("linshu");
}

#[test]
fn mutants_of_hanshou_are_found() {
    run("hanshou");
}

#[test]
fn mutants_of_erdao_are_found() {
    run("erdao");
}

#[test]
fn mutants_of_lushui_are_found() {
    run("lushui");
}

#[test]
fn mutants_of_pingdu_are_found() {
    run("pingdu");
}
