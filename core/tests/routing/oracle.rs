//! The tables of a pack read slowly, cell by cell as its words stand there: no numbers, no masks.

use std::collections::BTreeMap;

use suqiu::RuleId;
use suqiu::petition::Jurisdiction;
use suqiu::routing::{FactKind, Facts, RouteOutcome, Tier, When, route};

use super::{AT, linshu, numbers, random_facts, row};

/// What is known of a matter, in the words of a pack.
type Words = BTreeMap<FactKind, String>;

const UNKNOWN: &str = "unknown";

fn word(words: &Words, fact: FactKind) -> &str {
    words.get(&fact).map_or(UNKNOWN, String::as_str)
}

/// Whether a word is that of a cell, a subject below it, or a number in its range.
fn is(cell: &str, word: &str) -> bool {
    if let Some((from, to)) = cell.split_once("..") {
        let number = |text: &str| text.parse::<f64>().ok();
        let Some(value) = number(word) else {
            return false;
        };
        let above = number(from).is_none_or(|from| from <= value);
        return above && number(to).is_none_or(|to| value <= to);
    }
    let rest = word.strip_prefix(cell);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn accepts(cell: &[String], word: &str) -> bool {
    let is_but = cell.iter().all(|one| one.starts_with('!'));
    let is_one = cell.iter().any(|one| is(one.trim_start_matches('!'), word));
    is_one != is_but
}

fn holds(when: &When, words: &Words) -> bool {
    let mut cells = when.iter();
    cells.all(|(fact, cell)| accepts(cell, word(words, *fact)))
}

/// What a subject says, where nobody did: the longest path counts, and only claims have branches.
fn completed(place: &Jurisdiction, words: &Words) -> Words {
    let mut words = words.clone();
    let known = |words: &Words, fact| word(words, fact) != UNKNOWN;
    if !known(&words, FactKind::Class) && known(&words, FactKind::Branch) {
        words.insert(FactKind::Class, "claim".into());
    }
    let subject = word(&words, FactKind::Subject).to_owned();
    let assume = &place.policy.model().routing.assume;
    let of = |path: &&String| is(path, &subject);
    let longest = assume.keys().filter(of).max_by_key(|path| path.len());
    let Some(said) = longest.map(|path| &assume[path]) else {
        return words;
    };
    if let (Some(class), false) = (said.class, known(&words, FactKind::Class)) {
        words.insert(FactKind::Class, class.wire().into());
    }
    if let (Some(relation), false) = (said.relation, known(&words, FactKind::Relation)) {
        words.insert(FactKind::Relation, relation.wire().into());
    }
    words
}

/// The rules that hold, without the residual ones where another does, without those that give way.
fn decided(place: &Jurisdiction, words: &Words) -> Vec<RuleId> {
    let words = completed(place, words);
    let rules = &place.policy.model().routing.rules;
    let mut held: Vec<_> = rules
        .iter()
        .filter(|(_, rule)| holds(&rule.when, &words))
        .collect();
    if held.iter().any(|(_, rule)| !rule.residual) {
        held.retain(|(_, rule)| !rule.residual);
    }
    let gives_way = |id: &RuleId| held.iter().any(|(_, other)| other.overrides.contains(id));
    let left = held.iter().filter(|(id, _)| !gives_way(id));
    left.map(|(id, _)| (*id).clone()).collect()
}

fn tier(place: &Jurisdiction, words: &Words) -> Tier {
    let words = completed(place, words);
    let rules = place.policy.model().tiers.rules.values();
    let held = rules.filter(|rule| holds(&rule.when, &words));
    held.map(|rule| rule.tier).max().unwrap_or(Tier::Low)
}

/// The facts that a pack has words for, from those of a question without units and dates.
fn words(facts: &serde_json::Value) -> Words {
    let said = facts.as_object().unwrap().iter();
    said.filter_map(|(name, value)| {
        let fact = FactKind::ALL.iter().find(|fact| fact.wire() == name)?;
        let word = match value {
            serde_json::Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        Some((*fact, word))
    })
    .collect()
}

fn without_units_and_dates(seed: u64) -> serde_json::Value {
    let mut facts = random_facts(&mut numbers(seed));
    let all = facts.as_object_mut().unwrap();
    all.remove("respondents");
    all.remove("act_known_on");
    facts
}

#[test]
fn the_tables_decide_as_their_words_say() {
    let place = linshu();
    let router = place.policy.router();
    for seed in 0..10_000 {
        let words = words(&without_units_and_dates(seed));
        let asked: Vec<(FactKind, &str)> = words
            .iter()
            .map(|(fact, word)| (*fact, word.as_str()))
            .collect();
        let row = row(router, &asked);
        let rule = router.rule(&row).unwrap();
        assert_eq!(
            decided(&place, &words),
            std::slice::from_ref(rule),
            "{words:?}"
        );
        assert_eq!(router.tier(&row), tier(&place, &words), "{words:?}");
        let tries = &place.policy.model().routing.first_try;
        let mut tries = tries.iter();
        let completed = completed(&place, &words);
        let first = tries.find(|(_, rule)| holds(&rule.when, &completed));
        assert_eq!(router.first_try(&row), first.map(|(id, _)| id), "{words:?}");
    }
}

/// Every rule of the four tables.
fn every_rule(place: &Jurisdiction) -> Vec<&When> {
    let model = place.policy.model();
    let routes = model.routing.rules.values().map(|rule| &rule.when);
    let tries = model.routing.first_try.values().map(|rule| &rule.when);
    let beside = model.routing.beside.values().map(|rule| &rule.when);
    let tiers = model.tiers.rules.values().map(|rule| &rule.when);
    routes.chain(tries).chain(beside).chain(tiers).collect()
}

/// A fact is irrelevant to a matter where each rule that speaks of it fails for another reason.
fn is_irrelevant(place: &Jurisdiction, words: &Words, fact: FactKind) -> bool {
    let words = completed(place, words);
    every_rule(place).iter().all(|when| {
        let mut others = when.iter().filter(|(kind, _)| **kind != fact);
        !when.contains_key(&fact) || others.any(|(kind, cell)| !accepts(cell, word(&words, *kind)))
    })
}

#[test]
fn an_irrelevant_fact_changes_nothing_of_the_whole_answer() {
    let place = linshu();
    let values: [(FactKind, &[serde_json::Value]); 5] = [
        (
            FactKind::Relation,
            &["civil".into(), "employment".into(), "judicial".into()],
        ),
        (
            FactKind::Stage,
            &["judged".into(), "answered".into(), "agreement".into()],
        ),
        (FactKind::Mediation, &["agreed".into(), "refused".into()]),
        (FactKind::Hardship, &[true.into(), false.into()]),
        (FactKind::Intake, &["hotline".into(), "letter".into()]),
    ];
    let mut tried: BTreeMap<FactKind, u32> = BTreeMap::new();
    for seed in 0..3_000 {
        let facts = without_units_and_dates(seed);
        let known = words(&facts);
        for (fact, values) in values {
            if known.contains_key(&fact) || !is_irrelevant(&place, &known, fact) {
                continue;
            }
            let asked = |facts: &serde_json::Value| {
                let facts: Facts = serde_json::from_value(facts.clone()).unwrap();
                let mut decision = route(&place, &facts, AT.parse().unwrap()).unwrap();
                // What nobody said is told; now somebody says it.
                decision.assumed = None;
                decision
            };
            let before = asked(&facts);
            for value in values {
                let mut more = facts.clone();
                more[fact.wire()] = value.clone();
                assert_eq!(before, asked(&more), "{fact} = {value} changed {facts}");
                *tried.entry(fact).or_default() += 1;
            }
        }
    }
    for (fact, _) in values {
        let count = tried.get(&fact).copied().unwrap_or_default();
        assert!(count > 100, "{fact} was irrelevant {count} times");
    }
}

/// What goes where accusations go is kept from those it is about, also where it was entered as a claim.
#[test]
fn wrongdoing_that_was_entered_as_a_claim_stays_behind_the_wall() {
    let place = linshu();
    for (unit, to) in [
        ("zhen", "jjw"),
        ("rsj", "jjw"),
        ("gov", "city_jjw"),
        ("jjw", "xfj"),
    ] {
        let facts = format!(
            r#"{{"class": "claim", "subject": "纪检监察/贪污贿赂/贪污", "stage": "none",
                "respondents": [{{"unit": "{unit}"}}]}}"#
        );
        let facts: Facts = serde_json::from_str(&facts).unwrap();
        let decision = route(&place, &facts, AT.parse().unwrap()).unwrap();
        let RouteOutcome::Route(route) = decision.outcome else {
            panic!("{unit}: {decision:?}");
        };
        assert_eq!(route.unit.as_str(), to, "{unit}");
        assert!(route.co_units.is_empty() && route.elsewhere.is_empty());
        let coordinator = &route.coordination.unit;
        let accused = place.directory.get(unit).unwrap();
        let is_told =
            *coordinator == accused.id || place.directory.is_above(&accused.id, coordinator);
        assert!(!is_told, "{coordinator} knows of what {unit} did");
    }
}
