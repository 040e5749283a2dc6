//! The tables beside the routes: tiers, first tries, accompanying channels. None of their rules is dead,
//! and nobody is sent to mediation who must not be.

use super::flaw::Flaw;
use super::kinds::{FactKind, MediationWill, Tier};
use super::model::When;
use super::router::{Router, Rules, domain, domains, write_case};
use crate::petition::Class;
use crate::policy::{FindingCode, PolicyModel};
use crate::rules::{BoxOf, Cell, NotDecided, Table, meets, spend, witness};

/// Adds what is wrong with the tables beside the routes.
pub(super) fn companions(
    model: &PolicyModel,
    router: &Router,
    steps: &mut u64,
    flaws: &mut Vec<Flaw>,
) -> Result<(), NotDecided> {
    tiers(router, steps, flaws)?;
    first_tries(model, router, steps, flaws)?;
    beside(model, router, steps, flaws)
}

/// The highest tier counts: a rule is dead where rules of its tier or a higher one hold for all of it, and
/// one of the lowest tier always, since what no rule speaks of is of that tier.
fn tiers(router: &Router, steps: &mut u64, flaws: &mut Vec<Flaw>) -> Result<(), NotDecided> {
    let boxes = router.tiers.table.boxes();
    let mut dead = Vec::new();
    for (rule, of) in boxes.iter().enumerate() {
        let Some(tier) = router.tier_of.get(rule) else {
            continue;
        };
        let over = |other: usize| {
            let higher = router.tier_of.get(other);
            other != rule && !dead.contains(&other) && higher.is_some_and(|other| other >= tier)
        };
        let others = boxes.iter().enumerate().filter(|(other, _)| over(*other));
        let others: Vec<&BoxOf> = others.map(|(_, of)| of).collect();
        spend(steps, boxes.len() as u64)?;
        if *tier == Tier::Low || witness(of, &others, steps)?.is_none() {
            dead.push(rule);
        }
    }
    report(&router.tiers, "tiers.rules", &dead, flaws);
    Ok(())
}

/// The first that holds is named: one is dead where those before it hold for all of it. Mediation takes the
/// consent of both sides (人民调解法 17), and an accusation is shown to nobody (信访工作条例 30(3)).
fn first_tries(
    model: &PolicyModel,
    router: &Router,
    steps: &mut u64,
    flaws: &mut Vec<Flaw>,
) -> Result<(), NotDecided> {
    let tries = &router.first_tries;
    let boxes = tries.table.boxes();
    let mut dead = Vec::new();
    for (rule, of) in boxes.iter().enumerate() {
        let before: Vec<&BoxOf> = boxes.iter().take(rule).collect();
        if witness(of, &before, steps)?.is_none() {
            dead.push(rule);
        }
    }
    report(tries, "routing.first_try", &dead, flaws);
    let refused = (FactKind::Mediation, MediationWill::Refused.wire());
    let accused = (FactKind::Class, Class::Accusation.wire());
    for (id, rule) in &model.routing.first_try {
        let path = format!("routing.first_try.{id}");
        for (code, (fact, value)) in [
            (FindingCode::CompulsoryTry, refused),
            (FindingCode::AccusationMediated, accused),
        ] {
            if let Some(case) = example(router, &rule.when, fact, value) {
                let fill = [("rule", id.as_str()), ("case", &*case)];
                flaws.push(Flaw::new(code, path.clone(), &fill));
            }
        }
    }
    Ok(())
}

/// The first that asks for a channel is named: one is dead where others before it ask for the same beside
/// at least the same routes, or where no route that it goes beside meets it.
fn beside(
    model: &PolicyModel,
    router: &Router,
    steps: &mut u64,
    flaws: &mut Vec<Flaw>,
) -> Result<(), NotDecided> {
    let boxes = router.beside.table.boxes();
    let rules: Vec<_> = model.routing.beside.values().collect();
    let mut dead = Vec::new();
    for (at, (of, rule)) in boxes.iter().zip(&rules).enumerate() {
        let as_wide = |other: &&super::model::BesideRule| {
            other.channel == rule.channel
                && (other.with.is_empty()
                    || (!rule.with.is_empty() && rule.with.iter().all(|one| other.is_with(*one))))
        };
        let before = boxes.iter().zip(&rules).take(at);
        let before: Vec<&BoxOf> = before
            .filter(|(_, other)| as_wide(other))
            .map(|(of, _)| of)
            .collect();
        spend(steps, boxes.len() as u64)?;
        if witness(of, &before, steps)?.is_none() {
            dead.push(at);
        }
    }
    report(&router.beside, "routing.beside", &dead, flaws);
    Ok(())
}

fn report(rules: &Rules, section: &str, dead: &[usize], flaws: &mut Vec<Flaw>) {
    for id in dead.iter().filter_map(|rule| rules.ids.get(*rule)) {
        let fill = [("rule", id.as_str())];
        let path = format!("{section}.{id}");
        flaws.push(Flaw::new(FindingCode::DeadRule, path, &fill));
    }
}

/// A petition for which a rule holds and a fact has a value, in words.
fn example(router: &Router, when: &When, fact: FactKind, value: &str) -> Option<String> {
    let read = |fact: FactKind, texts: &[String]| {
        let cell = Cell::read(domain(fact, &router.subjects), texts).ok()?;
        Some((fact as usize, cell))
    };
    let rule = when.iter().filter_map(|(fact, texts)| read(*fact, texts));
    let asked = read(fact, &[value.to_owned()])?;
    let both = [rule.collect(), vec![asked]];
    let table = Table::new(&domains(&router.subjects), &both).ok()?;
    let [rule, asked] = table.boxes() else {
        return None;
    };
    let common: BoxOf = rule.iter().zip(asked).map(|(a, b)| a & b).collect();
    if !meets(&common, &common) {
        return None;
    }
    let point: Vec<u32> = common.iter().map(|set| set.trailing_zeros()).collect();
    Some(write_case(&router.subjects, &table, &point))
}
