//! Whole columns answer as one by one.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::cast_possible_truncation,
    clippy::naive_bytecount
)]

use suqiu::Instant;
use suqiu::calendar::Calendar;
use suqiu::clock::{
    ColourCounts, ColourCuts, Nature, PeriodUnit, Roll, SweepColumns, SweepError, SweepRule,
    Thresholds, colours, unit_code,
};
use suqiu::directory::Directory;
use suqiu::petition::{Class, Intake, Jurisdiction};
use suqiu::policy::Policy;
use suqiu::routing::{
    FactKind, FactName, FactValues, Facts, ManyError, Relation, RouteError, RouteMemo,
    RoutingDecision, Stage, route,
};

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

/// Counts by asking for each colour.
fn one_by_one(
    calendar: &Calendar,
    rule: &SweepRule,
    (budget, unit): (i32, PeriodUnit),
    now: Instant,
    starts: &[i64],
) -> ColourCounts {
    let columns = SweepColumns {
        budget: &vec![budget; starts.len()],
        excluded: None,
        extended: None,
        paused: None,
        start: starts,
        unit: &vec![unit_code(unit); starts.len()],
    };
    let mut out = vec![0; starts.len()];
    colours(calendar, rule, &columns, now, &mut out).unwrap();
    let count = |colour: u8| out.iter().filter(|one| **one == colour).count() as u64;
    ColourCounts {
        clear: count(0),
        blue: count(1),
        yellow: count(2),
        red: count(3),
        overdue: count(4),
    }
}

#[test]
fn colours_are_counted_as_they_are_found_one_by_one() {
    let calendar = Calendar::china().unwrap();
    let now = at("2026-03-02T09:30:00+08:00");
    let hour = 3_600_000_000;
    for (budget, unit) in [
        (60, PeriodUnit::Days),
        (0, PeriodUnit::Days),
        (15, PeriodUnit::WorkingDays),
        (0, PeriodUnit::WorkingDays),
        (24, PeriodUnit::Hours),
    ] {
        for nature in [Nature::Duty, Nature::Right] {
            for roll in [Roll::None, Roll::Next, Roll::Previous] {
                let rule = SweepRule {
                    colours: Thresholds::DEFAULT,
                    nature,
                    roll,
                };
                let cuts = ColourCuts::new(&calendar, &rule, budget, unit, now).unwrap();
                // Half an hour apart for a quarter of a year around now, and far away.
                let near = (-3_000..1_500).map(|step| now.micros() + step * hour / 2);
                let starts: Vec<i64> = near.chain([hour * 24 * 9_000, now.micros()]).collect();
                let found = cuts.count(&starts).unwrap();
                let wanted = one_by_one(&calendar, &rule, (budget, unit), now, &starts);
                assert_eq!(found, wanted, "{budget} {unit:?} {nature:?} {roll:?}");
                assert_eq!(found.total(), starts.len() as u64);
            }
        }
    }
}

#[test]
fn a_start_without_a_due_is_named_by_its_row() {
    let calendar = Calendar::china().unwrap();
    let rule = SweepRule {
        colours: Thresholds::DEFAULT,
        nature: Nature::Duty,
        roll: Roll::Next,
    };
    let now = at("2026-03-02T09:30:00+08:00");
    let cuts = ColourCuts::new(&calendar, &rule, 60, PeriodUnit::Days, now).unwrap();
    let late = at("2099-12-01T00:00:00+08:00").micros();
    for outside in [-1, late, i64::MAX, i64::MIN] {
        let error = cuts.count(&[now.micros(), outside]).unwrap_err();
        assert_eq!(error, SweepError::OutOfRange { row: 1 });
    }
    for unit in [PeriodUnit::Months, PeriodUnit::WorkingHours] {
        assert!(matches!(
            ColourCuts::new(&calendar, &rule, 6, unit, now),
            Err(SweepError::Unit { .. })
        ));
    }
}

const UNITS: &str = "id,name,level,parent,functions\n\
    gov,县政府,county,,government\n\
    xfj,县信访局,county,gov,petition_office\n\
    hrss,人社局,county,gov,department\n\
    lac,仲裁委,county,gov,labour_arbitration\n";

fn place() -> Jurisdiction {
    Jurisdiction {
        directory: Directory::from_csv(UNITS).unwrap(),
        policy: Policy::national().unwrap(),
    }
}

fn names<T: std::fmt::Display>(all: &[T]) -> FactValues {
    FactValues::Words(all.iter().map(T::to_string).collect())
}

#[test]
fn many_routes_are_those_one_by_one() {
    let place = place();
    let now = at("2026-03-02T09:30:00+08:00");
    let units = FactValues::Words(vec!["hrss".into(), "lac".into(), "gov".into()]);
    let people = place.policy.router().steps(FactKind::People);
    let people = people.iter().map(|step| u32::try_from(*step).unwrap());
    // Few columns have a place for every combination, many are looked up.
    let few = vec![
        (FactName::Class, names(Class::ALL)),
        (FactName::Repeat, FactValues::Flags),
    ];
    let mut many = few.clone();
    many.extend([
        (FactName::Relation, names(Relation::ALL)),
        (FactName::Stage, names(Stage::ALL)),
        (FactName::Intake, names(Intake::ALL)),
        (FactName::RespondentUnit, units),
        (FactName::People, FactValues::Counts(people.collect())),
        (FactName::HarmKnownOn, FactValues::Days),
    ]);
    for columns in [few, many] {
        let rows = 500;
        let mut seed = 7u32;
        let mut next = |below: u32| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 8) % below
        };
        let last = |values: &FactValues| match values {
            FactValues::Flags => 2,
            FactValues::Words(words) => words.len() as u32,
            FactValues::Counts(counts) => counts.len() as u32,
            // Up to the day before the question.
            _ => 20_514,
        };
        let codes: Vec<Vec<u32>> = columns
            .iter()
            .map(|(_, values)| (0..rows).map(|_| next(last(values) + 1)).collect())
            .collect();
        let slices: Vec<&[u32]> = codes.iter().map(Vec::as_slice).collect();
        let rules = || place.policy.router().rules().iter();
        let rule = |decision: Option<&RoutingDecision>| {
            decision.and_then(|decision| rules().position(|rule| *rule == decision.rule))
        };
        let mut memo = RouteMemo::new(&place, now, columns.clone());
        let mut found = vec![None; rows];
        memo.answer(&slices, rule, &mut found).unwrap();
        for row in 0..rows {
            let mut facts = Facts::default();
            for ((fact, values), codes) in columns.iter().zip(&codes) {
                if codes[row] != 0 {
                    facts.put(*fact, values, codes[row]).unwrap();
                }
            }
            match route(&place, &facts, now) {
                Ok(one) => assert_eq!(found[row], rule(Some(&one)), "{facts:?}"),
                Err(RouteError::NobodyFree) => assert_eq!(found[row], None, "{facts:?}"),
                Err(error) => panic!("{error}"),
            }
        }
    }
}

/// An accusation is not looked into by who is accused, nor by a unit below. This directory has no organ
/// that is not below the government, so that such a row has no route; the others have theirs.
#[test]
fn a_row_that_nobody_could_look_into_is_told_apart() {
    let place = place();
    let now = at("2026-03-02T09:30:00+08:00");
    let accused = FactValues::Words(vec!["hrss".into(), "gov".into()]);
    let classes = FactValues::Words(vec!["accusation".into(), "suggestion".into()]);
    let columns = vec![
        (FactName::Class, classes),
        (FactName::RespondentUnit, accused),
    ];
    let mut memo = RouteMemo::new(&place, now, columns);
    let mut found = [None; 4];
    let has_route = |decision: Option<&RoutingDecision>| Some(decision.is_some());
    memo.answer(&[&[1, 1, 2, 1], &[1, 2, 2, 2]], has_route, &mut found)
        .unwrap();
    assert_eq!(found, [Some(true), Some(false), Some(true), Some(false)]);
}

#[test]
fn a_row_without_a_route_is_named() {
    let place = place();
    let now = at("2026-03-02T09:30:00+08:00");
    let columns = vec![(FactName::HarmKnownOn, FactValues::Days)];
    let mut memo = RouteMemo::new(&place, now, columns);
    let mut out = [(); 2];
    // 2026-03-02 is day 20,514; its number is one more, the day after it lies in the future.
    let error = memo
        .answer(&[&[20_515, 20_516]], |_| (), &mut out)
        .unwrap_err();
    let ManyError::Route {
        row: 1,
        error: RouteError::Future { fact, .. },
    } = error
    else {
        panic!("{error}");
    };
    assert_eq!(fact, "harm_known_on");
}

#[test]
fn what_lies_between_two_steps_is_routed_alike() {
    let place = place();
    let router = place.policy.router();
    let steps = router.steps(FactKind::People);
    let tier = |people: u64| {
        let row = router
            .row(&[(FactKind::People, &people.to_string())])
            .unwrap();
        (
            router.tier(&row),
            router.rule(&row).cloned(),
            router.first_try(&row).cloned(),
        )
    };
    for people in 0..1_000 {
        let step = steps.iter().rev().find(|step| **step <= people).unwrap();
        assert_eq!(tier(people), tier(*step), "{people} people");
    }
}
