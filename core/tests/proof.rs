//! What is proved of a pack's routes, held against every case there is: small random tables over four facts,
//! each case decided slowly from the words of the rules.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngSeed, TestRunner};
use serde_json::{Map, Value, json};
use suqiu::policy::{Finding, FindingCode, PackText, Policy, Severity};

/// The facts, with the values that a case can have; the last stands for one that nobody knows.
const FACTS: [(&str, &[&str]); 4] = [
    ("mediation", &["agreed", "refused", "unknown"]),
    ("repeat", &["yes", "no", "unknown"]),
    ("urgency", &["ordinary", "urgent", "major", "unknown"]),
    (
        "people",
        &["0", "1", "2", "3", "4", "5", "6", "100", "unknown"],
    ),
];

/// A condition: these values, or all but these.
#[derive(Clone, Debug)]
struct Condition {
    except: bool,
    values: BTreeSet<usize>,
}

impl Condition {
    fn holds(&self, value: usize) -> bool {
        self.values.contains(&value) != self.except
    }

    /// As a pack writes it; every other number as the range that holds it alone, so that ranges are read too.
    fn written(&self, fact: usize) -> Value {
        let (_, words) = FACTS[fact];
        let mark = if self.except { "!" } else { "" };
        let word = |value: &usize| match (words[*value], value % 2) {
            ("100", _) => format!("{mark}7.."),
            ("unknown", _) => format!("{mark}unknown"),
            (number, 1) if fact == 3 => format!("{mark}{number}..{number}"),
            (word, _) => format!("{mark}{word}"),
        };
        self.values.iter().map(word).collect::<Vec<_>>().into()
    }
}

#[derive(Clone, Debug)]
struct Rule {
    /// Rules of one letter stand together by identifier, whatever goes before what.
    letter: char,
    when: [Option<Condition>; 4],
    residual: bool,
    /// Which of the later rules it goes before.
    over: Vec<bool>,
    /// Whether it turns away.
    away: bool,
}

fn condition(fact: usize) -> impl Strategy<Value = Option<Condition>> {
    let values = FACTS[fact].1.len();
    let some = (
        any::<bool>(),
        prop::collection::btree_set(0..values, 1..values),
    );
    let some = some.prop_map(|(except, values)| Condition { except, values });
    prop::option::weighted(0.5, some)
}

fn rule() -> impl Strategy<Value = Rule> {
    (
        prop::char::range('A', 'E'),
        (condition(0), condition(1), condition(2), condition(3)),
        prop::bool::weighted(0.25),
        prop::collection::vec(prop::bool::weighted(0.6), 7),
        prop::bool::weighted(0.3),
    )
        .prop_map(|(letter, (a, b, c, d), residual, over, away)| Rule {
            letter,
            when: [a, b, c, d],
            residual,
            over,
            away,
        })
}

/// Some rules; often with one that holds for whatever is left.
fn rules() -> impl Strategy<Value = Vec<Rule>> {
    (prop::collection::vec(rule(), 1..7), any::<bool>()).prop_map(|(mut rules, rest)| {
        if rest && let Some(last) = rules.last_mut() {
            last.when = [None, None, None, None];
            last.residual = true;
        }
        rules
    })
}

/// A table of rules, each with its identifier.
struct Table(Vec<(String, Rule)>);

impl Table {
    fn of(prefix: &str, rules: Vec<Rule>) -> Self {
        let name = |(at, rule): (usize, Rule)| (format!("{}{prefix}{at}", rule.letter), rule);
        Self(rules.into_iter().enumerate().map(name).collect())
    }

    /// Whether one is written to go before the other; nothing residual goes before what is not.
    fn overrides(&self, first: usize, second: usize) -> bool {
        let (a, b) = (&self.0[first].1, &self.0[second].1);
        second > first && a.over[second - first - 1] && (!a.residual || b.residual)
    }

    fn written(&self) -> Map<String, Value> {
        let mut rules = Map::new();
        for (at, (id, rule)) in self.0.iter().enumerate() {
            let over = (0..self.0.len()).filter(|other| self.overrides(at, *other));
            let over: Vec<&str> = over.map(|other| self.0[other].0.as_str()).collect();
            let when = rule.when.iter().enumerate();
            let when = when.filter_map(|(fact, condition)| {
                let condition = condition.as_ref()?;
                Some((FACTS[fact].0.to_owned(), condition.written(fact)))
            });
            let then = if rule.away {
                json!({"not_here": {
                    "reason": "other_body", "next_step": {"zh": "例", "en": "example"},
                }})
            } else {
                json!({"route": {"channel": "township"}})
            };
            rules.insert(
                id.clone(),
                json!({
                    "label": {"zh": "例", "en": "example"}, "when": when.collect::<Map<_, _>>(),
                    "residual": rule.residual, "overrides": over,
                    "because": {"zh": "例", "en": "example"}, "then": then,
                    "citation": {"source": "act", "article": "1", "mark": "read"},
                }),
            );
        }
        rules
    }

    /// The rules that hold for a case.
    fn holding(&self, case: &[usize; 4]) -> Vec<usize> {
        let holds = |rule: &Rule| {
            let mut conditions = rule.when.iter().zip(case);
            conditions.all(|(one, value)| one.as_ref().is_none_or(|one| one.holds(*value)))
        };
        let rules = self.0.iter().enumerate();
        rules
            .filter(|(_, (_, rule))| holds(rule))
            .map(|(at, _)| at)
            .collect()
    }

    /// Of the rules that hold, the one that decides, if it is one: residual ones stand back, and each gives
    /// way to those that go before it.
    fn decided(&self, case: &[usize; 4]) -> Option<usize> {
        let mut held = self.holding(case);
        if held.iter().any(|at| !self.0[*at].1.residual) {
            held.retain(|at| !self.0[*at].1.residual);
        }
        let first = |at: &&usize| !held.iter().any(|other| self.overrides(*other, **at));
        let left: Vec<&usize> = held.iter().filter(first).collect();
        match left[..] {
            [one] => Some(*one),
            _ => None,
        }
    }

    /// Whether two rules that hold for a case are settled: one goes before the other or is residual, or a third
    /// that holds too goes before both.
    fn settled(&self, a: usize, b: usize, held: &[usize]) -> bool {
        let residual = |at: usize| self.0[at].1.residual;
        let third = |c: &usize| {
            (self.overrides(*c, a) && self.overrides(*c, b))
                || (residual(a) && residual(b) && !residual(*c))
        };
        self.overrides(a, b)
            || self.overrides(b, a)
            || residual(a) != residual(b)
            || held.iter().any(third)
    }
}

fn cases() -> impl Iterator<Item = [usize; 4]> {
    let [a, b, c, d] = FACTS.map(|(_, values)| values.len());
    (0..a * b * c * d).map(move |n| [n % a, n / a % b, n / (a * b) % c, n / (a * b * c)])
}

/// A pack that extends nothing and has these rules.
fn standalone(id: &str, table: &Table) -> Value {
    let citation = json!({"source": "act", "article": "1", "mark": "read"});
    let text = json!({"zh": "例", "en": "example"});
    let ground =
        |kind| json!({"kind": kind, "label": text, "next_step": text, "citation": citation});
    let level = |level| json!({"level": level, "duty": text, "citation": citation});
    json!({
        "pack": {"id": id, "version": "1", "valid_from": "2026-01-01", "name": text},
        "calendar": {"base": "cn", "windows": ["08:30-12:00"]}, "clocks": {},
        "colours": {"blue": "1/2", "yellow": "3/4", "red": "9/10", "citation": citation},
        "grounds": {"A": ground("not_accepted"), "B": ground("no_longer_accepted")},
        "registration": {"representatives_max": 5, "backdating_days": 7},
        "simplified": {"allowed": false, "citation": citation},
        "suspension": {"allowed": false, "citation": citation},
        "sources": {"act": {"title": text, "checked": "2026-11-22"}},
        "tiers": {"levels": {
            "low": level("village"), "medium": level("township"), "high": level("county"),
        }},
        "routing": {"rules": table.written()},
    })
}

fn found(packs: &[&Value], id: &str) -> (Option<Policy>, Vec<Finding>) {
    let texts: Vec<String> = packs.iter().map(ToString::to_string).collect();
    let texts: Vec<PackText<'_>> = texts
        .iter()
        .map(|text| PackText::json("pack.json", text))
        .collect();
    match Policy::load(&texts, id) {
        Ok(policy) => {
            let warnings = policy.warnings().to_vec();
            (Some(policy), warnings)
        }
        Err(error) => (None, error.findings),
    }
}

/// The paths of the findings of a code.
fn at(findings: &[Finding], code: FindingCode) -> BTreeSet<String> {
    let of_code = findings.iter().filter(|one| one.code == code);
    of_code.map(|one| one.path.clone()).collect()
}

fn path(id: &str) -> String {
    format!("routing.rules.{id}")
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_261_128),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(250))]

    #[test]
    fn routes_are_proved_as_every_case_says(rules in rules()) {
        let table = Table::of("", rules);
        let (policy, findings) = found(&[&standalone("cn.x", &table)], "cn.x");
        let hole = cases().any(|case| table.holding(&case).is_empty());
        prop_assert_eq!(hole, !at(&findings, FindingCode::Hole).is_empty(), "{:?}", findings);

        let mut conflicts = BTreeSet::new();
        let mut met = BTreeSet::new();
        for case in cases() {
            let held = table.holding(&case);
            for (position, a) in held.iter().enumerate() {
                for b in held.iter().skip(position + 1) {
                    met.insert((*a, *b));
                    if !table.settled(*a, *b, &held) {
                        conflicts.insert((*a, *b));
                    }
                }
            }
        }
        let told = findings.iter().filter(|one| one.code == FindingCode::Conflict);
        prop_assert_eq!(told.count(), conflicts.len(), "{:?} {:?}", findings, conflicts);
        for (a, b) in &conflicts {
            let (a, b) = (&table.0[*a].0, &table.0[*b].0);
            let names = |one: &&Finding| {
                let said = &one.message.en;
                said.contains(&format!("`{a}`")) && said.contains(&format!("`{b}`"))
            };
            let mut told = findings.iter().filter(|one| one.code == FindingCode::Conflict);
            prop_assert!(told.any(|one| names(&one)), "{a} and {b}: {:?}", findings);
        }

        let pairs = (0..table.0.len()).flat_map(|a| (a + 1..table.0.len()).map(move |b| (a, b)));
        let idle = pairs.filter(|(a, b)| table.overrides(*a, *b) && !met.contains(&(*a, *b)));
        let told = findings.iter().filter(|one| one.code == FindingCode::IdleOverride);
        prop_assert_eq!(told.count(), idle.count(), "{:?}", findings);

        let errors = findings.iter().filter(|one| one.severity == Severity::Error);
        prop_assert_eq!(errors.count(), conflicts.len() + usize::from(hole), "{:?}", findings);
        let Some(policy) = policy else {
            return Ok(());
        };
        // Proved: exactly one rule decides each case, and it is the one that is asked.
        let mut living = BTreeSet::new();
        for case in cases() {
            let Some(rule) = table.decided(&case) else {
                return Err(TestCaseError::fail(format!("nothing decides {case:?}")));
            };
            living.insert(rule);
            let asked = FACTS.iter().zip(case).filter(|((_, words), at)| words[*at] != "unknown");
            let asked: Vec<_> = asked.map(|((fact, words), at)| (fact_of(fact), words[at])).collect();
            let row = policy.router().row(&asked).unwrap();
            let said = policy.router().rule(&row).map(suqiu::RuleId::as_str);
            prop_assert_eq!(said, Some(table.0[rule].0.as_str()), "{:?}", case);
        }
        let dead = (0..table.0.len()).filter(|rule| !living.contains(rule));
        let dead: BTreeSet<String> = dead.map(|rule| path(&table.0[rule].0)).collect();
        prop_assert_eq!(at(&findings, FindingCode::DeadRule), dead);
    }
}

/// A county lays rules of its own over those of the law, each before all of them.
#[test]
fn nobody_is_turned_away_whom_the_law_takes_in() {
    let fell = AtomicUsize::new(0);
    let mut runner = TestRunner::new(config(400));
    let result = runner.run(&(rules(), rules()), |(law, own)| {
        let law = Table::of("", law);
        let parent = standalone("cn.law", &law);
        if found(&[&parent], "cn.law").0.is_none() {
            return Ok(());
        }
        let own: Vec<Rule> = own.into_iter().filter(|rule| !rule.residual).collect();
        let own = Table::of("X", own);
        let mut rules = own.written();
        let lower: Vec<Value> = law.0.iter().map(|(id, _)| json!(id)).collect();
        for rule in rules.values_mut() {
            let overrides = rule["overrides"].as_array_mut().unwrap();
            overrides.extend(lower.clone());
        }
        let local = json!({
            "pack": {
                "id": "cn.x", "extends": "cn.law", "version": "1", "valid_from": "2026-01-01",
                "name": {"zh": "例", "en": "example"},
            },
            "routing": {"rules": rules},
        });
        let (_, findings) = found(&[&parent, &local], "cn.x");
        if !at(&findings, FindingCode::Conflict).is_empty() {
            return Ok(());
        }
        let mut falls = BTreeSet::new();
        for case in cases() {
            let (Some(by_law), here) = (law.decided(&case), own.decided(&case)) else {
                return Err(TestCaseError::fail("the law decides every case"));
            };
            let here = here.filter(|here| own.0[*here].1.away && !law.0[by_law].1.away);
            falls.extend(here.map(|here| (path(&own.0[here].0), law.0[by_law].0.clone())));
        }
        fell.fetch_add(usize::from(!falls.is_empty()), Ordering::Relaxed);
        let told = findings
            .iter()
            .filter(|one| one.code == FindingCode::TurnedAway);
        let told: BTreeSet<(String, String)> = told
            .map(|one| {
                let law = one.message.en.split("national rule `").nth(1).unwrap();
                (one.path.clone(), law.split('`').next().unwrap().to_owned())
            })
            .collect();
        prop_assert_eq!(told, falls);
        Ok(())
    });
    result.unwrap();
    let fell = fell.into_inner();
    assert!(fell > 10, "{fell} packs turned somebody away");
}

fn fact_of(name: &str) -> suqiu::routing::FactKind {
    let all = suqiu::routing::FactKind::ALL;
    *all.iter().find(|fact| fact.wire() == name).unwrap()
}

/// The random tables are of every kind: else the tests above would hold of nothing.
#[test]
fn the_random_tables_have_every_flaw_and_none() {
    let mut runner = TestRunner::new(config(1));
    let (mut sound, mut seen) = (0, BTreeSet::new());
    for _ in 0..250 {
        let table = Table::of("", rules().new_tree(&mut runner).unwrap().current());
        let (policy, findings) = found(&[&standalone("cn.x", &table)], "cn.x");
        sound += usize::from(policy.is_some());
        seen.extend(findings.iter().map(|one| one.code));
    }
    let told = format!("{sound} sound, {seen:?}");
    assert!(sound > 30, "{told}");
    for code in [
        FindingCode::Hole,
        FindingCode::Conflict,
        FindingCode::DeadRule,
        FindingCode::IdleOverride,
    ] {
        assert!(seen.contains(&code), "{told}");
    }
}
