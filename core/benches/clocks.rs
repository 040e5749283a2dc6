//! Clocks: one due, one reading, millions in columns; beside them the usual loop over a set of
//! holidays.
#![allow(
    clippy::unwrap_used,
    clippy::wildcard_imports,
    clippy::trivially_copy_pass_by_ref,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    reason = "a bench may stop where it stands"
)]

use std::collections::HashSet;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use suqiu::Instant;
use suqiu::calendar::Calendar;
use suqiu::clock::{
    DueDayColumns, DueDays, Ledger, Nature, Period, PeriodUnit, Roll, SweepColumns, SweepOutput,
    SweepRule, Terms, Thresholds, colours, due, due_days, explain, read, sweep,
};

const ROWS: usize = 1_000_000;

fn main() {
    divan::main();
}

fn terms(budget: Period) -> Terms {
    Terms {
        budget,
        colours: Thresholds::DEFAULT,
        nature: Nature::Duty,
        roll: Roll::Next,
    }
}

fn ledger() -> Ledger {
    Ledger::starting("2026-01-30T09:00:00+08:00".parse().unwrap())
}

/// Days spread over the covered years, in no order.
fn starts() -> Vec<i32> {
    let mut state: u64 = 1;
    (0..ROWS)
        .map(|_| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            13_514 + i32::try_from((state >> 33) % 7_000).unwrap()
        })
        .collect()
}

fn counts() -> Vec<i32> {
    (0..ROWS).map(|row| [5, 15, 30, 60][row % 4]).collect()
}

mod one {
    use super::*;

    #[divan::bench]
    fn calendar_of_china() -> Calendar {
        Calendar::china().unwrap()
    }

    #[divan::bench(args = [PeriodUnit::Days, PeriodUnit::WorkingDays, PeriodUnit::Hours])]
    fn due_date(bencher: Bencher<'_, '_>, unit: &PeriodUnit) {
        let (calendar, ledger) = (Calendar::china().unwrap(), ledger());
        let terms = terms(Period {
            count: 30,
            unit: *unit,
        });
        bencher.bench_local(|| due(black_box(&calendar), black_box(&terms), black_box(&ledger)));
    }

    #[divan::bench]
    fn due_date_in_working_hours(bencher: Bencher<'_, '_>) {
        let windows = [
            "08:30-12:00".parse().unwrap(),
            "13:30-17:30".parse().unwrap(),
        ];
        let calendar = Calendar::china().unwrap().with_windows(&windows).unwrap();
        let terms = terms(Period {
            count: 24,
            unit: PeriodUnit::WorkingHours,
        });
        let ledger = ledger();
        bencher.bench_local(|| due(black_box(&calendar), black_box(&terms), black_box(&ledger)));
    }

    #[divan::bench]
    fn reading(bencher: Bencher<'_, '_>) {
        let (calendar, ledger) = (Calendar::china().unwrap(), ledger());
        let terms = terms(Period::days(30));
        let now: Instant = "2026-02-20T09:00:00+08:00".parse().unwrap();
        bencher.bench_local(|| {
            read(
                black_box(&calendar),
                black_box(&terms),
                black_box(&ledger),
                black_box(now),
            )
        });
    }

    #[divan::bench]
    fn explanation(bencher: Bencher<'_, '_>) {
        let (calendar, ledger) = (Calendar::china().unwrap(), ledger());
        let terms = terms(Period::working_days(15));
        bencher
            .bench_local(|| explain(black_box(&calendar), black_box(&terms), black_box(&ledger)));
    }
}

mod bulk {
    use super::*;

    fn run(bencher: Bencher<'_, '_>, unit: PeriodUnit) {
        let (calendar, start, count) = (Calendar::china().unwrap(), starts(), counts());
        let (mut nominal, mut rolled) = (vec![0; ROWS], vec![0; ROWS]);
        let mut certainty = vec![0; ROWS];
        bencher.counter(ItemsCount::new(ROWS)).bench_local(|| {
            let columns = DueDayColumns {
                start: black_box(&start),
                count: &count,
            };
            let mut out = DueDays {
                nominal: &mut nominal,
                rolled: &mut rolled,
                certainty: &mut certainty,
            };
            due_days(&calendar, unit, Roll::Next, &columns, &mut out).unwrap();
        });
    }

    #[divan::bench(sample_count = 30)]
    fn natural_days(bencher: Bencher<'_, '_>) {
        run(bencher, PeriodUnit::Days);
    }

    #[divan::bench(sample_count = 30)]
    fn working_days(bencher: Bencher<'_, '_>) {
        run(bencher, PeriodUnit::WorkingDays);
    }

    fn columns() -> (Vec<i64>, Vec<i32>, Vec<u8>) {
        let start = starts()
            .into_iter()
            .map(|day| i64::from(day) * 86_400_000_000 + 7_200_000_000);
        (
            start.collect(),
            counts(),
            (0..ROWS).map(|row| u8::from(row % 4 == 0)).collect(),
        )
    }

    const RULE: SweepRule = SweepRule {
        colours: Thresholds::DEFAULT,
        nature: Nature::Duty,
        roll: Roll::Next,
    };

    #[divan::bench(sample_count = 30)]
    fn only_colours(bencher: Bencher<'_, '_>) {
        let calendar = Calendar::china().unwrap();
        let (start, budget, unit) = columns();
        let now: Instant = "2026-02-20T09:00:00+08:00".parse().unwrap();
        let mut out = vec![0; ROWS];
        bencher.counter(ItemsCount::new(ROWS)).bench_local(|| {
            let columns = SweepColumns {
                budget: &budget,
                excluded: None,
                extended: None,
                paused: None,
                start: black_box(&start),
                unit: &unit,
            };
            colours(&calendar, &RULE, &columns, now, &mut out).unwrap();
        });
    }

    #[divan::bench(sample_count = 30)]
    fn dues_and_colours(bencher: Bencher<'_, '_>) {
        let calendar = Calendar::china().unwrap();
        let (start, budget, unit) = columns();
        let now: Instant = "2026-02-20T09:00:00+08:00".parse().unwrap();
        let (mut nominal, mut rolled) = (vec![0; ROWS], vec![0; ROWS]);
        let (mut certainty, mut colour) = (vec![0; ROWS], vec![0; ROWS]);
        bencher.counter(ItemsCount::new(ROWS)).bench_local(|| {
            let columns = SweepColumns {
                budget: &budget,
                excluded: None,
                extended: None,
                paused: None,
                start: black_box(&start),
                unit: &unit,
            };
            let mut out = SweepOutput {
                certainty: &mut certainty,
                colour: &mut colour,
                nominal: &mut nominal,
                rolled: &mut rolled,
            };
            sweep(&calendar, &RULE, &columns, now, &mut out).unwrap();
        });
    }
}

/// Clocks in days and working days in no order, some of them suspended.
mod mixed {
    use super::*;

    #[divan::bench(sample_count = 30)]
    fn dues_and_colours(bencher: Bencher<'_, '_>) {
        let calendar = Calendar::china().unwrap();
        let now: Instant = "2026-03-02T09:00:00+08:00".parse().unwrap();
        let mut state: u64 = 7;
        let mut next = |below: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            (state >> 33) % below
        };
        let back = 270 * 86_400;
        let starts = (0..ROWS).map(|_| now.micros() - next(back) as i64 * 1_000_000);
        let starts: Vec<i64> = starts.collect();
        let budget: Vec<i32> = (0..ROWS).map(|_| 1 + next(89) as i32).collect();
        let unit: Vec<u8> = (0..ROWS).map(|_| next(2) as u8).collect();
        let paused: Vec<u8> = (0..ROWS).map(|_| u8::from(next(10) == 0)).collect();
        let rule = SweepRule {
            colours: Thresholds::DEFAULT,
            nature: Nature::Duty,
            roll: Roll::Next,
        };
        let (mut nominal, mut rolled) = (vec![0; ROWS], vec![0; ROWS]);
        let (mut certainty, mut colour) = (vec![0; ROWS], vec![0; ROWS]);
        bencher.counter(ItemsCount::new(ROWS)).bench_local(|| {
            let columns = SweepColumns {
                budget: &budget,
                excluded: None,
                extended: None,
                paused: Some(&paused),
                start: black_box(&starts),
                unit: &unit,
            };
            let mut out = SweepOutput {
                certainty: &mut certainty,
                colour: &mut colour,
                nominal: &mut nominal,
                rolled: &mut rolled,
            };
            sweep(&calendar, &rule, &columns, now, &mut out).unwrap();
        });
    }
}

/// The usual way: walk by dates, look each up in a set of days off and a set of make-up workdays.
mod peer {
    use super::*;

    struct Sets {
        off: HashSet<NaiveDate>,
        work: HashSet<NaiveDate>,
    }

    impl Sets {
        fn new() -> Self {
            let text = include_str!("../../policies/calendars/cn.json");
            let json: serde_json::Value = serde_json::from_str(text).unwrap();
            let mut sets = Self {
                off: HashSet::new(),
                work: HashSet::new(),
            };
            for year in json["years"].as_array().unwrap() {
                for festival in year["festivals"].as_array().unwrap() {
                    let days = |key: &str| {
                        let days = festival[key].as_array().into_iter().flatten();
                        days.map(|day| day.as_str().unwrap().parse::<NaiveDate>().unwrap())
                            .collect::<Vec<_>>()
                    };
                    sets.off.extend(days("off"));
                    sets.work.extend(days("work"));
                }
            }
            sets
        }

        fn works(&self, day: NaiveDate) -> bool {
            self.work.contains(&day)
                || !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !self.off.contains(&day)
        }

        fn natural(&self, start: NaiveDate, count: u64) -> (NaiveDate, NaiveDate) {
            let nominal = start + Days::new(count);
            let mut rolled = nominal;
            while !self.works(rolled) {
                rolled = rolled + Days::new(1);
            }
            (nominal, rolled)
        }

        fn working(&self, start: NaiveDate, count: u64) -> NaiveDate {
            let (mut day, mut left) = (start, count);
            while left > 0 {
                day = day + Days::new(1);
                left -= u64::from(self.works(day));
            }
            day
        }
    }

    #[divan::bench]
    fn due_date_natural(bencher: Bencher<'_, '_>) {
        let (sets, start) = (Sets::new(), NaiveDate::from_ymd_opt(2026, 1, 30).unwrap());
        bencher.bench_local(|| sets.natural(black_box(start), black_box(30)));
    }

    #[divan::bench]
    fn due_date_working(bencher: Bencher<'_, '_>) {
        let (sets, start) = (Sets::new(), NaiveDate::from_ymd_opt(2026, 1, 30).unwrap());
        bencher.bench_local(|| sets.working(black_box(start), black_box(30)));
    }

    const FEW: usize = 10_000;

    fn rows() -> Vec<(NaiveDate, u64)> {
        let epoch = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap();
        let starts = starts().into_iter().take(FEW);
        starts
            .zip(counts())
            .map(|(day, count)| (epoch + Days::new(day as u64), count as u64))
            .collect()
    }

    #[divan::bench(sample_count = 30)]
    fn bulk_natural(bencher: Bencher<'_, '_>) {
        let (sets, rows) = (Sets::new(), rows());
        bencher.counter(ItemsCount::new(FEW)).bench_local(|| {
            rows.iter()
                .map(|&(start, count)| sets.natural(start, count))
                .collect::<Vec<_>>()
        });
    }

    #[divan::bench(sample_count = 30)]
    fn bulk_working(bencher: Bencher<'_, '_>) {
        let (sets, rows) = (Sets::new(), rows());
        bencher.counter(ItemsCount::new(FEW)).bench_local(|| {
            rows.iter()
                .map(|&(start, count)| sets.working(start, count))
                .collect::<Vec<_>>()
        });
    }
}
