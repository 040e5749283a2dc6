//! A slow and obvious model: it walks day by day, or minute by minute, over the table of the
//! notices, and shares nothing with the library but the terms and ledgers it is asked about.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Weekday};
use suqiu::clock::{
    Certainty, ClockState, Colour, Deadline, Ledger, Nature, Period, PeriodUnit, Roll, Terms, due,
    read,
};
use suqiu::{Date, Instant};

use crate::support::{china, duty, office};

/// Working days of 2000 to 2040, as the notices and the week say.
pub(crate) struct Model {
    first: NaiveDate,
    working: Vec<bool>,
}

/// What the model says of a clock.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) nominal: Option<NaiveDate>,
    pub(crate) rolled: Option<NaiveDate>,
    pub(crate) certain: bool,
    pub(crate) colour: Colour,
    pub(crate) breached: bool,
}

fn local(instant: Instant) -> NaiveDateTime {
    instant.to_chrono().naive_utc() + TimeDelta::hours(8)
}

impl Model {
    pub(crate) fn new() -> Self {
        let json: serde_json::Value =
            serde_json::from_str(include_str!("../../../policies/calendars/cn.json")).unwrap();
        let first = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap();
        let mut working: Vec<bool> = first
            .iter_days()
            .take(41 * 365)
            .map(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun))
            .collect();
        for year in json["years"].as_array().unwrap() {
            for festival in year["festivals"].as_array().unwrap() {
                for (key, works) in [("off", false), ("work", true)] {
                    for day in festival[key].as_array().into_iter().flatten() {
                        let day: NaiveDate = day.as_str().unwrap().parse().unwrap();
                        working[(day - first).num_days() as usize] = works;
                    }
                }
            }
        }
        Self { first, working }
    }

    fn works(&self, day: NaiveDate) -> bool {
        self.working[(day - self.first).num_days() as usize]
    }

    /// Whether a day counts for this ledger; `None` if an open pause has begun.
    fn counts(&self, unit: PeriodUnit, ledger: &Ledger, day: NaiveDate) -> Option<bool> {
        for pause in &ledger.pauses {
            let from = local(pause.from).date();
            match pause.to.or(ledger.ended) {
                None if day > from => return None,
                Some(to) if day > from && day <= local(to).date() => return Some(false),
                _ => {}
            }
        }
        if ledger
            .excluded
            .iter()
            .any(|days| days.from <= day && day <= days.to)
        {
            return Some(false);
        }
        Some(unit == PeriodUnit::Days || self.works(day))
    }

    /// The day on which this many units are used up.
    fn used_up(&self, unit: PeriodUnit, ledger: &Ledger, units: u32) -> Option<NaiveDate> {
        let mut day = local(ledger.start).date();
        let mut left = units;
        while left > 0 {
            day = day + Days::new(1);
            if self.counts(unit, ledger, day)? {
                left -= 1;
            }
        }
        Some(day)
    }

    /// What a clock in days shows at an instant.
    pub(crate) fn answer(&self, terms: &Terms, ledger: &Ledger, now: Instant) -> Answer {
        let unit = terms.budget.unit;
        let total = terms.budget.count + ledger.extended;
        let now = local(now);
        let nominal = self.used_up(unit, ledger, total);
        let rolled = nominal.map(|mut day| {
            while unit == PeriodUnit::Days && !self.works(day) {
                match terms.roll {
                    Roll::None => break,
                    Roll::Next => day = day.succ_opt().unwrap(),
                    Roll::Previous => day = day.pred_opt().unwrap(),
                }
            }
            day
        });
        let covered = |day: NaiveDate| (2007..=2026).contains(&day.year());
        let start = local(ledger.start).date();
        let certain = match (nominal, rolled) {
            (Some(nominal), Some(rolled)) if unit == PeriodUnit::Days => {
                terms.roll == Roll::None || covered(nominal) && covered(rolled)
            }
            (Some(nominal), _) if nominal == start => covered(nominal),
            (Some(nominal), _) => covered(start.succ_opt().unwrap()) && covered(nominal),
            _ => false,
        };
        let midnight_after = |day: NaiveDate| {
            (day + Days::new(1)).and_time(NaiveTime::from_hms_opt(0, 0, 0).unwrap())
        };
        let alert = match terms.nature {
            Nature::Right => rolled,
            Nature::Duty => nominal.min(rolled),
        };
        let overdue = alert.is_some_and(|day| now > midnight_after(day));
        let mut elapsed = 0;
        let mut day = start;
        while day < now.date() && elapsed < total {
            day = day + Days::new(1);
            match self.counts(unit, ledger, day) {
                None => break,
                Some(counts) => elapsed += u32::from(counts),
            }
        }
        let reached = |numerator: u32, denominator: u32| elapsed * denominator >= numerator * total;
        let colour = if overdue {
            Colour::Overdue
        } else if now < local(ledger.start) {
            Colour::Clear
        } else if reached(9, 10) {
            Colour::Red
        } else if reached(3, 4) {
            Colour::Yellow
        } else if reached(1, 2) {
            Colour::Blue
        } else {
            Colour::Clear
        };
        let breached = certain && rolled.is_some_and(|day| now > midnight_after(day));
        Answer {
            nominal,
            rolled,
            certain,
            colour,
            breached,
        }
    }

    /// The minute at which this many working minutes are used up, minute by minute, in the windows
    /// 08:30-12:00 and 13:30-17:30.
    fn worked(&self, ledger: &Ledger, minutes: u32) -> NaiveDateTime {
        let mut minute = local(ledger.start);
        let mut left = minutes;
        while left > 0 {
            let of_day = (minute - minute.date().and_time(NaiveTime::MIN)).num_minutes();
            let open = (510..720).contains(&of_day) || (810..1050).contains(&of_day);
            let held = ledger
                .pauses
                .iter()
                .any(|pause| local(pause.from) <= minute && minute < local(pause.to.unwrap()));
            let excluded = ledger
                .excluded
                .iter()
                .any(|e| e.from <= minute.date() && minute.date() <= e.to);
            if open && !held && !excluded && self.works(minute.date()) {
                left -= 1;
            }
            minute += TimeDelta::minutes(1);
        }
        minute
    }
}

/// A small generator, so that a failing case is named by its seed.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        self.next() % bound
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }
}

/// A clock in days with some history, and an instant at which to read it.
pub(crate) fn random_clock(random: &mut Random) -> (Terms, Ledger, Instant) {
    let count = u32::try_from(random.below(91)).unwrap();
    let unit = if random.one_in(2) {
        PeriodUnit::Days
    } else {
        PeriodUnit::WorkingDays
    };
    let terms = Terms {
        budget: Period { count, unit },
        nature: if random.one_in(2) {
            Nature::Duty
        } else {
            Nature::Right
        },
        roll: [Roll::Next, Roll::Next, Roll::None, Roll::Previous][random.below(4) as usize],
        ..duty("1 days")
    };
    // 2006-01-01 to 2028: also in front of the table and behind it.
    let minute = |random: &mut Random, from: i64, minutes: u64| {
        Instant::from_seconds(from + 60 * random.below(minutes) as i64).unwrap()
    };
    let start = minute(random, 1_136_044_800, 22 * 365 * 1440);
    let seconds = start.micros() / 1_000_000;
    let mut ledger = Ledger::starting(start);
    if random.one_in(4) {
        ledger.extended = u32::try_from(random.below(31)).unwrap();
    }
    let day_of = |instant: Instant| local(instant).date();
    if random.one_in(3) {
        let mut last = seconds;
        for _ in 0..=random.below(2) {
            let from = minute(random, last, 40 * 1440);
            let to = minute(random, from.micros() / 1_000_000, 30 * 1440);
            last = to.micros() / 1_000_000;
            let cause = suqiu::clock::PauseCause::Suspended;
            ledger.pauses.push(suqiu::clock::Pause {
                cause,
                from,
                to: Some(to),
            });
        }
        if random.one_in(4) {
            ledger.pauses.last_mut().unwrap().to = None;
        }
    }
    if random.one_in(3) {
        for _ in 0..=random.below(2) {
            let from: Date = day_of(minute(random, seconds - 86_400 * 3, 60 * 1440));
            let to = from + Days::new(random.below(12));
            ledger.excluded.push(suqiu::clock::Exclusion { from, to });
        }
    }
    let now = minute(random, seconds - 86_400, 200 * 1440);
    (terms, ledger, now)
}

#[test]
fn a_million_clocks_in_days_agree_with_the_model() {
    let (calendar, model) = (china(), Model::new());
    for seed in 0..1_000_000 {
        let mut random = Random(seed);
        let (terms, ledger, now) = random_clock(&mut random);
        let reading = read(&calendar, &terms, &ledger, now).unwrap();
        let day = |deadline: Deadline| match deadline {
            Deadline::EndOf(date) => date,
            Deadline::At(instant) => panic!("{instant:?}"),
        };
        let found = Answer {
            nominal: reading.due.map(|due| day(due.nominal)),
            rolled: reading.due.map(|due| day(due.rolled)),
            certain: reading
                .due
                .is_some_and(|due| due.certainty == Certainty::Certain),
            colour: reading.colour,
            breached: reading.breached,
        };
        let expected = model.answer(&terms, &ledger, now);
        assert_eq!(
            found, expected,
            "seed {seed}: {terms:?} {ledger:?} at {now}"
        );
        assert_eq!(reading.state == ClockState::Paused, reading.due.is_none());
    }
}

#[test]
fn clocks_in_working_hours_agree_with_the_model() {
    let (calendar, model) = (office(), Model::new());
    for seed in 0..1_000 {
        let mut random = Random(seed);
        let (_, mut ledger, _) = random_clock(&mut random);
        ledger.extended = 0;
        if ledger.open_pause().is_some() {
            continue;
        }
        let hours = u32::try_from(random.below(40)).unwrap();
        let terms = duty(&format!("{hours} working hours"));
        let expected = model.worked(&ledger, hours * 60);
        let Deadline::At(found) = due(&calendar, &terms, &ledger).unwrap().unwrap().nominal else {
            panic!("an instant");
        };
        assert_eq!(local(found), expected, "seed {seed}: {hours} {ledger:?}");
    }
}
