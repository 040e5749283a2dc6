//! Blocks beside single rows.

use super::super::sweep_row::Moment;
use super::super::{Fraction, Nature, Roll, SweepError, SweepOutput, SweepRule, Thresholds, sweep};
use super::*;
use crate::calendar::Calendar;

/// Numbers in no order, often one from an edge.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) % end
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()]
    }

    fn start(&mut self, now: Instant) -> i64 {
        const DAY: i64 = 86_400_000_000;
        let last = Instant::MAX.micros();
        let edge = self.one_of(&[
            0,
            DAY,
            now.micros(),
            last - 40 * DAY,
            last,
            i64::MAX,
            i64::MIN,
        ]);
        let near = i64::try_from(self.below(5 * DAY as u64)).unwrap() - 2 * DAY;
        match self.below(40) {
            0 => edge.wrapping_add(near),
            1 => edge,
            2 => edge.wrapping_add(self.one_of(&[-1, 1])),
            // Midnight in China, and a microsecond to each side of it.
            3 => 16 * 3_600_000_000 + DAY * 20_000 + self.one_of(&[-1, 0, 1]),
            _ => now.micros() - i64::try_from(self.below(400 * DAY as u64)).unwrap() + 9 * DAY,
        }
    }

    fn count(&mut self) -> i32 {
        match self.below(60) {
            0 => self.one_of(&[-1, 0, i32::MAX, i32::MIN, 65_535, 65_536, 47_482, 33_000]),
            _ => i32::try_from(self.below(120)).unwrap(),
        }
    }

    fn thresholds(&mut self) -> Thresholds {
        loop {
            let [blue, yellow, red] = [(); 3].map(|()| {
                let of = self.one_of(&[2, 3, 10, 9_999, 10_000]);
                let near = [1, of / 2 + 1, of - 1, of];
                let any = 1 + u32::try_from(self.below(of.into())).unwrap();
                let numerator = match self.below(2) {
                    0 => self.one_of(&near),
                    _ => any,
                };
                Fraction::new(numerator, of).unwrap()
            });
            let found = Thresholds { blue, red, yellow };
            if found.check().is_ok() {
                return found;
            }
        }
    }
}

/// That of China, and as it would be under other clocks; one that covers a single day.
fn calendars() -> Vec<Calendar> {
    let china = include_str!("../../../../policies/calendars/cn.json");
    let mut zones = vec!["+08:00", "+00:00", "-11:30", "+14:00"];
    // Without the feature no zone has a name. The clocks of both went forward at midnight.
    if cfg!(feature = "tz") {
        zones.extend(["America/Sao_Paulo", "Asia/Shanghai"]);
    }
    let in_zone = |zone| china.replace(r#""+08:00""#, &format!(r#""{zone}""#));
    let mut texts: Vec<String> = zones.into_iter().map(in_zone).collect();
    texts.extend(["1970-01-01", "2026-03-01"].map(|day| {
        format!(
            r#"{{"id": "x", "version": "2026-1", "zone": "+08:00", "week": ["mon", "thu"],
                "coverage": {{"from": "{day}", "to": "{day}"}},
                "source": {{"zh": "无", "en": "none"}}, "years": []}}"#
        )
    }));
    let calendar = |text: &String| Calendar::from_json(text).unwrap();
    texts.iter().map(calendar).collect()
}

/// How many rows in days and working days the blocks answer themselves, and how many have an answer.
fn answered_in_blocks(moment: &Moment<'_>, columns: &SweepColumns<'_>) -> [usize; 2] {
    let (frame, mut block) = (moment.frame(), Block::new());
    let (mut by_block, mut all) = (0, 0);
    for from in (0..columns.start.len()).step_by(ROWS) {
        let part = columns.part(&(from..columns.start.len().min(from + ROWS)));
        block.answer(&frame, &part, &mut [0; ROWS][..part.start.len()], None);
        for row in 0..part.start.len() {
            let has_answer = part.unit[row] < 2 && moment.answer_at(&part, row).is_ok();
            by_block += usize::from(has_answer && block.odd[row] == 0);
            all += usize::from(has_answer);
            assert!(has_answer || block.odd[row] != 0);
        }
    }
    [by_block, all]
}

#[test]
fn rows_of_a_block_are_answered_as_they_are_alone() {
    let mut chance = Chance(3);
    let (calendars, mut answered) = (calendars(), 0);
    let mut in_blocks = [0; 2];
    for round in 0..200 {
        let calendar = &calendars[round % calendars.len()];
        let now = Instant::from_micros(match round % 7 {
            0 => 0,
            1 => Instant::MAX.micros(),
            2 => 20_514 * 86_400_000_000 - 8 * 3_600_000_000,
            _ => i64::try_from(chance.below(4_102_444_800_000_000)).unwrap(),
        });
        let now = now.unwrap();
        let rule = SweepRule {
            colours: match round % 5 {
                0 => Thresholds::DEFAULT,
                _ => chance.thresholds(),
            },
            nature: chance.one_of(&[Nature::Duty, Nature::Right]),
            roll: chance.one_of(&[Roll::None, Roll::Next, Roll::Previous]),
        };
        let rows = 1 + usize::try_from(chance.below(2 * ROWS as u64)).unwrap();
        let mut counts = || (0..rows).map(|_| chance.count()).collect::<Vec<_>>();
        let (budget, extended, excluded) = (counts(), counts(), counts());
        let start: Vec<i64> = (0..rows).map(|_| chance.start(now)).collect();
        let unit: Vec<u8> = (0..rows)
            .map(|_| chance.one_of(&[0, 0, 0, 1, 1, 1, 2]))
            .collect();
        let paused: Vec<u8> = (0..rows)
            .map(|_| chance.one_of(&[0, 0, 0, 1, 255]))
            .collect();
        let given = |column| (round % 3 > 0).then_some::<&[i32]>(column);
        let columns = SweepColumns {
            budget: &budget,
            excluded: given(&excluded),
            extended: given(&extended),
            paused: (round % 2 > 0).then_some(&*paused),
            start: &start,
            unit: &unit,
        };
        let moment = Moment::new(calendar, &rule, now);
        let [by_block, all] = answered_in_blocks(&moment, &columns);
        in_blocks = [in_blocks[0] + by_block, in_blocks[1] + all];
        let mut from = 0;
        // Behind a row that is wrong it goes on with the next one.
        while from < rows {
            let part = columns.part(&(from..rows));
            let left = rows - from;
            let (mut nominal, mut rolled) = (vec![7; left], vec![7; left]);
            let (mut certainty, mut colour) = (vec![7; left], vec![7; left]);
            let mut out = SweepOutput {
                certainty: &mut certainty,
                colour: &mut colour,
                nominal: &mut nominal,
                rolled: &mut rolled,
            };
            let done = match sweep(calendar, &rule, &part, now, &mut out) {
                Ok(()) => left,
                Err(SweepError::OutOfRange { row }) => row,
                Err(error) => panic!("{error}"),
            };
            for row in 0..done {
                let alone = moment.answer_at(&part, row).unwrap();
                assert_eq!(
                    (nominal[row], rolled[row], certainty[row], colour[row]),
                    (
                        alone.nominal,
                        alone.rolled,
                        alone.certainty,
                        alone.colour as u8
                    ),
                    "{rule:?} at {now}: start {}, {} {:?} {:?} of unit {}, paused {}",
                    part.start[row],
                    part.budget[row],
                    part.extended.map(|all| all[row]),
                    part.excluded.map(|all| all[row]),
                    part.unit[row],
                    paused[from + row],
                );
            }
            if done < left {
                assert!(moment.answer_at(&part, done).is_err());
            }
            answered += done;
            from += done + 1;
        }
    }
    assert!(answered > 70_000, "{answered}");
    // Nearly none is left to be answered alone, else blocks would be of no use and tested by nothing.
    let [by_block, all] = in_blocks;
    assert!(by_block * 20 > all * 19, "{by_block} of {all}");
}
