//! What holds for every clock.

use proptest::prelude::*;
use suqiu::clock::{
    ClockState, Colour, Deadline, DueDayColumns, DueDays, Fraction, Ledger, NO_DUE, PeriodUnit,
    Reading, SweepColumns, SweepError, SweepOutput, SweepRule, Terms, certainty_code, colours,
    crossing, due, due_days, explain, read, sweep, unit_code,
};
use suqiu::policy::RungPoint;
use suqiu::{Date, Instant};

use crate::model::{Random, random_clock};
use crate::support::{china, duty, office};

fn days(date: Date) -> i32 {
    i32::try_from((date - Date::from_ymd_opt(1970, 1, 1).unwrap()).num_days()).unwrap()
}

fn day_of(deadline: Deadline) -> i32 {
    match deadline {
        Deadline::EndOf(date) => days(date),
        Deadline::At(instant) => days(china().date_of(instant)),
    }
}

/// A clock in any unit.
fn any_clock(seed: u64) -> (Terms, Ledger, Instant) {
    let (mut terms, ledger, now) = random_clock(&mut Random(seed));
    terms.budget.unit = [
        PeriodUnit::Days,
        PeriodUnit::WorkingDays,
        PeriodUnit::Hours,
        PeriodUnit::WorkingHours,
        PeriodUnit::Months,
    ][(seed % 5) as usize];
    (terms, ledger, now)
}

fn shown(reading: &Reading) -> (Colour, bool, bool) {
    (reading.colour, reading.overdue, reading.breached)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn nothing_changes_before_the_next_change_and_something_does_at_it(seed: u64) {
        let calendar = office();
        let (terms, ledger, now) = any_clock(seed);
        let reading = read(&calendar, &terms, &ledger, now).unwrap();
        let Some(next) = reading.next_change_at else { return Ok(()) };
        prop_assert!(next > now);
        let at = |instant| read(&calendar, &terms, &ledger, instant).unwrap();
        prop_assert_eq!(shown(&at(next.saturating_add_micros(-1))), shown(&reading));
        prop_assert_ne!(shown(&at(next)), shown(&reading));
    }

    #[test]
    fn a_running_clock_without_a_next_change_is_final(seed: u64) {
        let calendar = office();
        let (terms, ledger, now) = any_clock(seed);
        let reading = read(&calendar, &terms, &ledger, now).unwrap();
        if reading.state == ClockState::Running && reading.next_change_at.is_none() {
            let later = read(&calendar, &terms, &ledger, Instant::MAX).unwrap();
            prop_assert_eq!(shown(&later), shown(&reading));
        }
    }

    #[test]
    fn an_extension_is_a_longer_budget(seed: u64, units in 0u32..40) {
        let calendar = office();
        let (mut terms, mut ledger, _) = any_clock(seed);
        let plain = due(&calendar, &terms, &ledger).unwrap();
        ledger.extended += units;
        let extended = due(&calendar, &terms, &ledger).unwrap();
        ledger.extended -= units;
        terms.budget.count += units;
        prop_assert_eq!(extended, due(&calendar, &terms, &ledger).unwrap());
        if let (Some(plain), Some(extended)) = (plain, extended) {
            prop_assert!(
                calendar.instant_of(plain.nominal) <= calendar.instant_of(extended.nominal)
            );
        }
    }

    #[test]
    fn the_order_in_which_a_ledger_was_written_does_not_matter(seed: u64) {
        let calendar = office();
        let (terms, mut ledger, now) = any_clock(seed);
        let before = read(&calendar, &terms, &ledger, now).unwrap();
        ledger.excluded.reverse();
        if ledger.open_pause().is_none() {
            ledger.pauses.reverse();
        }
        prop_assert_eq!(read(&calendar, &terms, &ledger, now).unwrap(), before);
    }

    #[test]
    fn leaving_days_out_never_makes_a_due_earlier(seed: u64) {
        let calendar = office();
        let (terms, mut ledger, _) = any_clock(seed);
        let with = due(&calendar, &terms, &ledger).unwrap();
        ledger.excluded.clear();
        ledger.pauses.clear();
        let without = due(&calendar, &terms, &ledger).unwrap().unwrap();
        if let Some(with) = with {
            prop_assert!(calendar.instant_of(without.nominal) <= calendar.instant_of(with.nominal));
        }
    }

    #[test]
    fn a_fraction_is_crossed_when_its_units_are_used_up(seed: u64, part in 1u32..=10) {
        let calendar = office();
        let (terms, mut ledger, _) = any_clock(seed);
        ledger.ended = None;
        let fraction = Fraction::new(part, 10).unwrap();
        let at = crossing(&calendar, &terms, &ledger, RungPoint::At(fraction)).unwrap();
        let Some(at) = at.filter(|&at| at > ledger.start) else { return Ok(()) };
        let reading = |at| read(&calendar, &terms, &ledger, at).unwrap();
        let units = fraction.reached_at(reading(at).total);
        if !reading(at).overdue {
            prop_assert!(reading(at).elapsed >= units);
            prop_assert!(reading(at.saturating_add_micros(-1)).elapsed < units);
        }
    }

    #[test]
    fn an_explanation_counts_to_the_budget_and_ends_at_the_due(seed: u64) {
        let calendar = office();
        let (terms, ledger, _) = any_clock(seed);
        let explanation = explain(&calendar, &terms, &ledger).unwrap();
        let due = due(&calendar, &terms, &ledger).unwrap();
        prop_assert_eq!(explanation.due, due);
        let (Some(due), Some(last)) = (due, explanation.days.last()) else { return Ok(()) };
        prop_assert_eq!(explanation.days[0].day.date, calendar.date_of(ledger.start));
        if let Some(count) = last.count {
            let end = day_of(due.nominal).max(day_of(due.rolled));
            prop_assert_eq!(days(last.day.date), end);
            prop_assert_eq!(count, explanation.total);
        }
    }

    #[test]
    fn a_sweep_agrees_with_reading_one_by_one(seed: u64) {
        let calendar = office();
        let (mut terms, mut ledger, now) = any_clock(seed);
        let unit = (seed % 3) as usize;
        terms.budget.unit = format!("1 {}", ["day", "working day", "hour"][unit])
            .parse::<suqiu::clock::Period>().unwrap().unit;
        // What the columns can say: so many units were taken out, all of them in the past.
        ledger.excluded.clear();
        let open = ledger.open_pause().is_some();
        ledger.pauses.clear();
        let mut excluded = 0;
        if terms.budget.count > 3 && unit < 2 {
            let start = calendar.date_of(ledger.start);
            let left_out = suqiu::clock::Exclusion { from: start.succ_opt().unwrap(), to: start + chrono::Days::new(4) };
            if calendar.date_of(now) >= left_out.to {
                excluded = if unit == 0 { 4 } else {
                    i32::try_from(calendar.working_days_between(start, left_out.to).unwrap()).unwrap()
                };
                ledger.excluded.push(left_out);
            }
        }
        let one = read(&calendar, &terms, &ledger, now).unwrap();
        let due = one.due.unwrap();
        let rule = SweepRule { colours: terms.colours, nature: terms.nature, roll: terms.roll };
        let columns = SweepColumns {
            budget: &[i32::try_from(terms.budget.count).unwrap()],
            excluded: Some(&[excluded]),
            extended: Some(&[i32::try_from(ledger.extended).unwrap()]),
            paused: Some(&[u8::from(open)]),
            start: &[ledger.start.micros()],
            unit: &[unit_code(terms.budget.unit)],
        };
        let (mut nominal, mut rolled, mut certainty, mut colour) = ([0], [0], [0], [0]);
        sweep(&calendar, &rule, &columns, now, &mut SweepOutput {
            nominal: &mut nominal, rolled: &mut rolled, certainty: &mut certainty, colour: &mut colour,
        }).unwrap();
        let mut only = [9];
        colours(&calendar, &rule, &columns, now, &mut only).unwrap();
        prop_assert_eq!(only, colour);
        if open {
            prop_assert_eq!((nominal, rolled, certainty), ([NO_DUE], [NO_DUE], [3]));
            prop_assert!(colour[0] < Colour::Overdue as u8);
        } else {
            prop_assert_eq!(
                (nominal[0], rolled[0], certainty[0], colour[0]),
                (day_of(due.nominal), day_of(due.rolled), certainty_code(due.certainty), one.colour as u8)
            );
        }
    }

    /// Found by a fuzzer: hours beyond all microseconds.
    #[test]
    fn a_sweep_answers_any_row_or_names_it(
        budget: i32, extended: i32, excluded: i32, paused: u8, seconds in 0i64..4_102_444_800,
        unit in 0u8..6, any_start: i64, sane: bool,
    ) {
        let start = if sane { seconds * 1_000_000 } else { any_start };
        let rule = SweepRule {
            colours: suqiu::clock::Thresholds::DEFAULT,
            nature: suqiu::clock::Nature::Duty,
            roll: suqiu::clock::Roll::Next,
        };
        let columns = SweepColumns {
            budget: &[budget], excluded: Some(&[excluded]), extended: Some(&[extended]),
            paused: Some(&[paused]), start: &[start], unit: &[unit],
        };
        let now = suqiu::Instant::from_seconds(1_772_000_000).unwrap();
        let (mut nominal, mut rolled, mut certainty, mut colour) = ([0], [0], [0], [0]);
        let swept = sweep(&china(), &rule, &columns, now, &mut SweepOutput {
            nominal: &mut nominal, rolled: &mut rolled, certainty: &mut certainty, colour: &mut colour,
        });
        let mut only = [9];
        let coloured = colours(&china(), &rule, &columns, now, &mut only);
        prop_assert_eq!(swept.is_ok(), coloured.is_ok());
        if let Err(error) = swept {
            prop_assert!(error.to_string().contains("row 0"), "{error}");
        }
    }

    #[test]
    fn due_days_agree_with_dues_one_by_one(seed: u64) {
        let calendar = china();
        let (mut terms, ledger, _) = any_clock(seed);
        terms.budget.unit = if seed % 2 == 0 { duty("1 day") } else { duty("1 working day") }.budget.unit;
        let ledger = Ledger::starting(ledger.start);
        let one = due(&calendar, &terms, &ledger).unwrap().unwrap();
        let (start, count) =
            ([days(calendar.date_of(ledger.start))], [i32::try_from(terms.budget.count).unwrap()]);
        let (mut nominal, mut rolled, mut certainty) = ([0], [0], [0]);
        due_days(
            &calendar, terms.budget.unit, terms.roll,
            &DueDayColumns { start: &start, count: &count },
            &mut DueDays { nominal: &mut nominal, rolled: &mut rolled, certainty: &mut certainty },
        ).unwrap();
        prop_assert_eq!(
            (nominal[0], rolled[0], certainty[0]),
            (day_of(one.nominal), day_of(one.rolled), certainty_code(one.certainty))
        );
    }

    #[test]
    fn the_nth_working_day_after_is_that_many_working_days_later(day in 0i64..40_000, n in 1u32..400) {
        let calendar = china();
        let start = Date::from_ymd_opt(1970, 1, 1).unwrap() + chrono::Days::new(day as u64);
        let nth = calendar.nth_working_day(start, n).unwrap();
        prop_assert!(calendar.is_working(nth).unwrap());
        prop_assert_eq!(calendar.working_days_between(start, nth).unwrap(), i64::from(n));
    }
}

#[test]
fn a_sweep_names_the_row_or_column_that_is_wrong() {
    let calendar = china();
    let rule = SweepRule {
        colours: suqiu::clock::Thresholds::DEFAULT,
        nature: suqiu::clock::Nature::Duty,
        roll: suqiu::clock::Roll::Next,
    };
    let run = |start: &[i64], budget: &[i32], unit: &[u8]| {
        let columns = SweepColumns {
            start,
            budget,
            unit,
            extended: None,
            excluded: None,
            paused: None,
        };
        colours(&calendar, &rule, &columns, Instant::MIN, &mut [0, 0])
    };
    assert_eq!(run(&[0, 0], &[5, 5], &[0, 1]), Ok(()));
    assert_eq!(
        run(&[0, 0], &[5], &[0, 1]),
        Err(SweepError::Length {
            column: "budget",
            expected: 2,
            found: 1
        })
    );
    assert_eq!(
        run(&[0, 0], &[5, 5], &[0, 3]),
        Err(SweepError::Unit { row: 1, unit: 3 })
    );
    for unit in 0..3 {
        let far = run(&[0, Instant::MAX.micros()], &[5, 5], &[unit, unit]);
        assert_eq!(far, Err(SweepError::OutOfRange { row: 1 }), "unit {unit}");
        let negative = run(&[0, 0], &[-5, 5], &[unit, unit]);
        assert_eq!(
            negative,
            Err(SweepError::OutOfRange { row: 0 }),
            "unit {unit}"
        );
    }
}

#[test]
fn due_days_name_the_row_that_is_wrong() {
    let calendar = china();
    for unit in [duty("1 day").budget.unit, duty("1 working day").budget.unit] {
        for (start, count) in [(-1, 5), (10, -1), (47_481, 1), (i32::MAX, i32::MAX)] {
            for roll in [
                suqiu::clock::Roll::None,
                suqiu::clock::Roll::Next,
                suqiu::clock::Roll::Previous,
            ] {
                let columns = DueDayColumns {
                    start: &[0, start],
                    count: &[1, count],
                };
                let mut out = DueDays {
                    nominal: &mut [0, 0],
                    rolled: &mut [0, 0],
                    certainty: &mut [0, 0],
                };
                assert_eq!(
                    due_days(&calendar, unit, roll, &columns, &mut out),
                    Err(SweepError::OutOfRange { row: 1 }),
                    "{unit:?} {start} {count}"
                );
            }
        }
    }
}
