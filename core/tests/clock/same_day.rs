//! A clock that ends with the day on which it starts (practice row L3).

use suqiu::clock::{Colour, DayRole, Outcome, Period, Roll, Terms, explain};

use crate::support::{dues, duty, ended, extended, from, office, reading, right};

#[test]
fn it_is_written_in_one_way() {
    assert_eq!("same day".parse(), Ok(Period::SAME_DAY));
    assert_eq!(Period::SAME_DAY.to_string(), "same day");
    for other in ["0 days", "0 day", "00 days", "same days", "sameday"] {
        assert!(other.parse::<Period>().is_err(), "{other}");
    }
}

#[test]
fn it_ends_with_the_local_day_of_the_start_and_rolls_like_any_day() {
    let monday = from("2026-03-02 23:59");
    assert_eq!(
        dues(&duty("same day"), &monday),
        ("2026-03-02".into(), "2026-03-02".into())
    );
    let sunday = from("2026-03-01");
    for (roll, rolled) in [(Roll::None, "2026-03-01"), (Roll::Next, "2026-03-02")] {
        let terms = Terms {
            roll,
            ..duty("same day")
        };
        assert_eq!(dues(&terms, &sunday), ("2026-03-01".into(), rolled.into()));
    }
}

#[test]
fn it_is_red_from_its_start_and_overdue_after_the_day() {
    let start = from("2026-03-02 09:30");
    let show = |now: &str| {
        let reading = reading(&duty("same day"), &start, now);
        (reading.colour, reading.breached, reading.remaining)
    };
    assert_eq!(show("2026-03-02 09:29"), (Colour::Clear, false, 0));
    assert_eq!(show("2026-03-02 09:30"), (Colour::Red, false, 0));
    assert_eq!(show("2026-03-02 23:59"), (Colour::Red, false, 0));
    assert_eq!(show("2026-03-03 00:00"), (Colour::Red, false, 0));
    assert_eq!(show("2026-03-03 00:01"), (Colour::Overdue, true, -1));
    let next = reading(&duty("same day"), &start, "2026-03-02 10:00").next_change_at;
    assert_eq!(
        next.unwrap().to_string(),
        "2026-03-03T00:00:00.000001+08:00",
        "nothing changes before"
    );
}

#[test]
fn it_is_met_on_the_day_and_late_after_it() {
    let outcome = |end: &str| {
        let ledger = ended(from("2026-03-02 09:30"), end);
        reading(&duty("same day"), &ledger, "2026-06-01").outcome
    };
    assert_eq!(outcome("2026-03-02 17:30"), Some(Outcome::Met));
    assert_eq!(outcome("2026-03-03 08:30"), Some(Outcome::LateAfterRoll));
}

#[test]
fn a_right_of_the_same_day_on_a_day_of_rest_lasts_to_the_next_working_day() {
    let sunday = from("2026-03-01");
    let reading = reading(&right("same day"), &sunday, "2026-03-02 12:00");
    assert_eq!((reading.colour, reading.overdue), (Colour::Red, false));
}

#[test]
fn more_time_counts_from_the_day_of_the_start() {
    let ledger = extended(from("2026-03-02"), 2);
    assert_eq!(dues(&duty("same day"), &ledger).0, "2026-03-04");
}

#[test]
fn the_explanation_does_not_say_that_the_day_is_not_counted() {
    let explain = |start: &str| explain(&office(), &duty("same day"), &from(start)).unwrap();
    let monday = explain("2026-03-02");
    let lines: Vec<_> = monday.lines.iter().map(|line| line.zh.as_ref()).collect();
    assert_eq!(
        lines,
        ["2026-03-02：期间的最后一日：工作日", "到期：2026-03-02"]
    );
    let roles: Vec<_> = explain("2026-03-01")
        .days
        .iter()
        .map(|day| day.role)
        .collect();
    assert_eq!(roles, [DayRole::Nominal, DayRole::Rolled]);
}
