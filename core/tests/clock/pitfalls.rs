//! Where other clocks fail: one test or more for each row that concerns arithmetic and calendars,
//! named after its number.

use suqiu::calendar::{Calendar, CalendarError};
use suqiu::clock::{
    Certainty, ClockError, ClockState, Colour, Deadline, DueIndex, Fraction, Ledger, Outcome, Roll,
    Terms, crossing, due, explain, is_after, read,
};
use suqiu::policy::RungPoint;

use crate::support::{
    at, china, date, due_of, dues, duty, ended, excluded, extended, from, nominal, office, paused,
    plain, reading, right,
};

#[test]
fn pitfall_02_the_due_is_a_function_of_budget_and_ledger() {
    let terms = duty("15 days");
    let ledger = paused(from("2026-08-03"), "2026-08-05", Some("2026-08-08"));
    let first = due_of(&terms, &ledger);
    for now in ["2026-08-04", "2026-08-06", "2026-08-20"] {
        assert_eq!(
            reading(&terms, &ledger, now).due,
            Some(first),
            "reading never moves the due"
        );
    }
    assert_eq!(
        first.nominal.to_string(),
        "2026-08-21",
        "three days held, counted once"
    );
}

#[test]
fn pitfall_03_a_pause_over_a_holiday_is_counted_in_the_unit_of_the_budget() {
    // Working days of 2026-09: 24, then 28 to 30, then October 8, 9, 10.
    let held = paused(from("2026-09-23"), "2026-09-24", Some("2026-10-08"));
    assert_eq!(
        nominal(&duty("5 working days"), &from("2026-09-23")),
        "2026-10-08"
    );
    assert_eq!(
        nominal(&duty("5 working days"), &held),
        "2026-10-13",
        "28, 29, 30 and 8 are held"
    );
    assert_eq!(
        nominal(&duty("5 days"), &held),
        "2026-10-12",
        "14 natural days are held"
    );
}

#[test]
fn pitfall_03_overlapping_pauses_and_exclusions_count_once() {
    let both = paused(from("2026-08-03"), "2026-08-05", Some("2026-08-08"));
    let both = excluded(both, "2026-08-07", "2026-08-10");
    let both = excluded(both, "2026-08-09", "2026-08-09");
    assert_eq!(
        nominal(&duty("15 days"), &both),
        "2026-08-23",
        "the 6th to the 10th, five days"
    );
}

#[test]
fn pitfall_03_a_pause_after_the_period_was_used_up_has_no_effect() {
    let terms = duty("5 days");
    for held_from in ["2026-08-08", "2026-08-09"] {
        let ledger = paused(from("2026-08-03"), held_from, Some("2026-08-20"));
        assert_eq!(nominal(&terms, &ledger), "2026-08-08", "{held_from}");
        let open = paused(from("2026-08-03"), held_from, None);
        assert_eq!(nominal(&terms, &open), "2026-08-08", "{held_from}");
        assert_eq!(
            reading(&terms, &open, "2026-08-12").state,
            ClockState::Running
        );
        assert!(
            reading(&terms, &open, "2026-08-12").breached,
            "a late pause hides nothing"
        );
    }
}

#[test]
fn pitfall_03_an_open_pause_holds_the_clock() {
    let terms = duty("10 days");
    let open = paused(from("2026-08-03"), "2026-08-07", None);
    let held = reading(&terms, &open, "2026-12-01");
    assert_eq!(
        (held.state, held.due, held.elapsed),
        (ClockState::Paused, None, 4)
    );
    assert!(!held.overdue && !held.breached);
    assert_eq!(held.next_change_at, None);
}

#[test]
fn pitfall_04_an_end_closes_the_open_pause() {
    let open = ended(paused(from("2026-08-03"), "2026-08-05", None), "2026-08-25");
    let judged = reading(&duty("15 days"), &open, "2026-12-01");
    assert_eq!(judged.state, ClockState::Ended);
    assert_eq!(judged.due.unwrap().nominal.to_string(), "2026-09-07");
    assert_eq!(judged.outcome, Some(Outcome::Met));
    assert_eq!(judged.elapsed, 2);
}

#[test]
fn pitfall_08_an_extension_adds_to_the_nominal_end() {
    let terms = duty("60 days");
    // The base end rolls from October 2 to 8; the extension counts from the 2nd all the same.
    assert_eq!(
        dues(&terms, &from("2026-08-03")),
        ("2026-10-02".into(), "2026-10-08".into())
    );
    let longer = extended(from("2026-08-03"), 30);
    assert_eq!(
        dues(&terms, &longer),
        ("2026-11-01".into(), "2026-11-02".into())
    );
    assert_eq!(reading(&terms, &longer, "2026-08-04").total, 90);
}

#[test]
fn pitfall_10_make_up_workdays_count() {
    let china = china();
    for day in [
        "2026-01-04",
        "2026-02-14",
        "2026-02-28",
        "2026-05-09",
        "2026-09-20",
        "2026-10-10",
    ] {
        assert!(china.is_working(date(day)).unwrap(), "{day}");
    }
    assert_eq!(
        nominal(&duty("5 working days"), &from("2025-12-30")),
        "2026-01-07"
    );
    assert_eq!(
        dues(&duty("15 days"), &from("2026-01-30")).1,
        "2026-02-14",
        "a last day on a make-up Saturday does not roll"
    );
}

#[test]
fn pitfall_11_outside_its_table_the_calendar_is_provisional() {
    let certainty = |terms: &Terms, start: &str| due_of(terms, &from(start)).certainty;
    assert_eq!(
        certainty(&duty("15 days"), "2026-12-10"),
        Certainty::Certain
    );
    let rolled = due_of(&duty("30 days"), &from("2026-12-10"));
    assert_eq!(rolled.certainty, Certainty::ProvisionalRoll);
    assert_eq!(
        (rolled.nominal, rolled.rolled),
        (
            Deadline::EndOf(date("2027-01-09")),
            Deadline::EndOf(date("2027-01-11")),
        )
    );
    assert_eq!(
        certainty(&duty("5 working days"), "2026-12-24"),
        Certainty::Certain
    );
    assert_eq!(
        certainty(&duty("5 working days"), "2026-12-28"),
        Certainty::Provisional
    );
    assert_eq!(
        certainty(&duty("24 hours"), "2027-03-01"),
        Certainty::Certain
    );
    let unrolled = Terms {
        roll: Roll::None,
        ..duty("30 days")
    };
    assert_eq!(
        certainty(&unrolled, "2027-03-01"),
        Certainty::Certain,
        "no table is asked"
    );
    let late = reading(&duty("5 working days"), &from("2026-12-28"), "2027-06-01");
    assert!(
        late.overdue && !late.breached,
        "alerts run on a provisional date, a breach does not"
    );
    assert_eq!(
        reading(
            &duty("5 working days"),
            &ended(from("2026-12-28"), "2027-06-01"),
            "2027-07-01"
        )
        .outcome,
        Some(Outcome::Undetermined)
    );
    assert_eq!(
        reading(
            &duty("5 working days"),
            &ended(from("2026-12-28"), "2026-12-30"),
            "2027-07-01"
        )
        .outcome,
        Some(Outcome::Met),
        "the budget cannot have been used up within covered days"
    );
}

#[test]
fn pitfall_11_days_outside_the_table_say_so() {
    let day = china().day(date("2027-02-08")).unwrap();
    assert!(day.working);
    assert_eq!(day.reason, suqiu::calendar::DayReason::OutsideCoverage);
    assert!(!china().covers(date("2027-01-01")) && china().covers(date("2026-12-31")));
}

#[test]
fn pitfall_11b_reading_crossing_and_due_tell_one_story() {
    let calendar = office();
    for budget in [
        "15 days",
        "5 working days",
        "24 hours",
        "16 working hours",
        "2 months",
    ] {
        let (terms, ledger) = (duty(budget), from("2026-09-18 10:00"));
        let due = due(&calendar, &terms, &ledger).unwrap().unwrap();
        let first_late = crossing(&calendar, &terms, &ledger, RungPoint::After(0))
            .unwrap()
            .unwrap();
        let last_in_time = first_late.saturating_add_micros(-1);
        assert_eq!(last_in_time, calendar.instant_of(due.nominal), "{budget}");
        assert!(
            !read(&calendar, &terms, &ledger, last_in_time)
                .unwrap()
                .overdue,
            "{budget}"
        );
        assert!(
            read(&calendar, &terms, &ledger, first_late)
                .unwrap()
                .overdue,
            "{budget}"
        );
    }
}

#[test]
fn pitfall_12_a_last_day_of_rest_rolls_as_the_terms_say() {
    let start = from("2026-01-30"); // 30 days: Sunday 2026-03-01
    for (roll, rolled) in [
        (Roll::None, "2026-03-01"),
        (Roll::Next, "2026-03-02"),
        (Roll::Previous, "2026-02-28"),
    ] {
        let terms = Terms {
            roll,
            ..duty("30 days")
        };
        assert_eq!(dues(&terms, &start), ("2026-03-01".into(), rolled.into()));
    }
}

#[test]
fn pitfall_12_a_duty_alerts_at_the_nominal_due_and_breaks_after_the_rolled_one() {
    let (duty, right, start) = (duty("30 days"), right("30 days"), from("2026-01-30"));
    let between = "2026-03-02 10:00";
    let unit = reading(&duty, &start, between);
    assert_eq!(
        (unit.overdue, unit.breached, unit.colour),
        (true, false, Colour::Overdue)
    );
    assert_eq!(
        unit.next_change_at.unwrap().to_string(),
        "2026-03-03T00:00:00.000001+08:00"
    );
    let petitioner = reading(&right, &start, between);
    assert_eq!(
        (petitioner.overdue, petitioner.colour),
        (false, Colour::Red)
    );
    assert!(reading(&duty, &start, "2026-03-03 10:00").breached);
    let outcome = |end: &str| reading(&duty, &ended(start.clone(), end), "2026-06-01").outcome;
    assert_eq!(outcome("2026-03-01 23:59"), Some(Outcome::Met));
    assert_eq!(outcome(between), Some(Outcome::LateAtNominal));
    assert_eq!(outcome("2026-03-03 10:00"), Some(Outcome::LateAfterRoll));
}

#[test]
fn pitfall_13_the_day_of_receipt_is_day_zero_also_at_a_weekend() {
    assert_eq!(nominal(&duty("1 days"), &from("2026-08-03")), "2026-08-04");
    for start in ["2026-08-01", "2026-08-02"] {
        assert_eq!(
            nominal(&duty("1 working days"), &from(start)),
            "2026-08-03",
            "{start}"
        );
    }
    assert_eq!(
        nominal(&duty("1 working days"), &from("2026-08-03")),
        "2026-08-04"
    );
    assert_eq!(
        reading(&duty("5 days"), &from("2026-08-03"), "2026-08-03 23:00").elapsed,
        0
    );
}

#[test]
fn pitfall_14_a_day_is_neither_24_hours_nor_a_working_day() {
    let start = from("2026-08-07 16:00"); // Friday
    assert_eq!(nominal(&duty("1 days"), &start), "2026-08-08");
    assert_eq!(nominal(&duty("1 working days"), &start), "2026-08-10");
    assert_eq!(
        nominal(&duty("24 hours"), &start),
        "2026-08-08T16:00:00+08:00"
    );
    assert_eq!(
        nominal(&duty("8 working hours"), &start),
        "2026-08-10T16:30:00+08:00"
    );
}

#[test]
fn pitfall_15_a_due_at_closing_time_is_closing_time() {
    let start = from("2026-08-07 14:00");
    assert_eq!(
        nominal(&duty("3 working hours"), &start),
        "2026-08-07T17:00:00+08:00"
    );
    let closing = from("2026-08-07 14:30");
    assert_eq!(
        nominal(&duty("3 working hours"), &closing),
        "2026-08-07T17:30:00+08:00"
    );
    let over = from("2026-08-07 14:31");
    assert_eq!(
        nominal(&duty("3 working hours"), &over),
        "2026-08-10T08:31:00+08:00"
    );
    assert_eq!(
        nominal(&duty("4 working hours"), &from("2026-08-07 09:00")),
        "2026-08-07T14:30:00+08:00",
        "lunch does not count"
    );
}

#[test]
fn pitfall_16_the_due_itself_is_in_time() {
    let calendar = office();
    let terms = duty("24 hours");
    let ledger = from("2026-08-03 10:00");
    let due = Deadline::At(at("2026-08-04 10:00"));
    assert!(!is_after(&calendar, at("2026-08-04 10:00"), due));
    assert!(is_after(
        &calendar,
        at("2026-08-04 10:00").saturating_add_micros(1),
        due
    ));
    assert!(!reading(&terms, &ledger, "2026-08-04 10:00").overdue);
    assert!(reading(&terms, &ledger, "2026-08-04 10:00:01").overdue);
    let half_past = reading(&terms, &ledger, "2026-08-04 10:30");
    assert_eq!(
        (half_past.remaining, half_past.elapsed),
        (-1, 25),
        "a late hour counts once begun"
    );
}

#[test]
fn pitfall_17_the_last_minute_of_the_day_is_in_time() {
    let (terms, ledger) = (duty("15 days"), from("2026-08-03"));
    assert!(!reading(&terms, &ledger, "2026-08-18 23:59:59").overdue);
    assert!(
        !reading(&terms, &ledger, "2026-08-19 00:00").overdue,
        "24:00 itself is in time"
    );
    assert!(reading(&terms, &ledger, "2026-08-19 00:00:01").overdue);
}

#[test]
fn pitfall_17_a_window_may_last_until_24_00() {
    let windows = ["00:00-24:00".parse().unwrap()];
    let calendar = china().with_windows(&windows).unwrap();
    let due = due(
        &calendar,
        &duty("25 working hours"),
        &from("2026-08-06 23:59"),
    )
    .unwrap()
    .unwrap();
    assert_eq!(
        due.nominal.to_string(),
        "2026-08-10T00:59:00+08:00",
        "no minute is lost at midnight"
    );
}

#[test]
fn pitfall_19_the_day_belongs_to_the_calendar_not_to_the_offset_of_the_text() {
    let terms = duty("15 days");
    let same = |text: &str| Ledger::starting(text.parse().unwrap());
    let (china_time, utc, west) = (
        same("2026-08-04T01:00:00+08:00"),
        same("2026-08-03T17:00:00Z"),
        same("2026-08-03T12:00:00-05:00"),
    );
    assert_eq!(china_time, utc);
    assert_eq!(utc, west);
    assert_eq!(nominal(&terms, &west), "2026-08-19");
}

#[test]
fn pitfall_20_a_calendar_without_working_days_is_refused() {
    let json = |week: &str| {
        format!(
            r#"{{"id": "x", "version": "1", "zone": "+08:00", "week": {week},
                "coverage": {{"from": "2026-01-01", "to": "2026-12-31"}},
                "source": {{"zh": "例", "en": "example"}}}}"#
        )
    };
    assert_eq!(
        Calendar::from_json(&json("[]")).unwrap_err(),
        CalendarError::NoWorkingDay
    );
    assert!(Calendar::from_json(&json(r#"["sun"]"#)).is_ok());
    let error = due(&china(), &duty("8 working hours"), &from("2026-08-03")).unwrap_err();
    assert_eq!(error, ClockError::NoWindows);
}

#[test]
fn pitfall_21_a_holiday_over_new_year() {
    let calendar = Calendar::from_json(
        r#"{"id": "x", "version": "1", "zone": "+01:00",
            "week": ["mon", "tue", "wed", "thu", "fri"],
            "coverage": {"from": "2025-01-01", "to": "2026-12-31"},
            "source": {"zh": "例", "en": "example"},
            "years": [{"year": 2026, "festivals": [{"name": {"zh": "岁末", "en": "Year's end"},
                "off": ["2025-12-24", "2025-12-25", "2025-12-26", "2025-12-27", "2025-12-28",
                    "2025-12-29", "2025-12-30", "2025-12-31", "2026-01-01", "2026-01-02"]}]}]}"#,
    )
    .unwrap();
    let answer = due(&calendar, &duty("1 working days"), &from("2025-12-23"))
        .unwrap()
        .unwrap();
    assert_eq!(answer.nominal.to_string(), "2026-01-05");
    let answer = due(&calendar, &duty("8 days"), &from("2025-12-20"))
        .unwrap()
        .unwrap();
    assert_eq!(answer.rolled.to_string(), "2026-01-05");
}

#[test]
fn pitfall_22_thresholds_are_points_on_the_same_axis() {
    let calendar = office();
    let half = RungPoint::At(Fraction::new(1, 2).unwrap());
    let point = |budget: &str, ledger: &Ledger| {
        crossing(&calendar, &duty(budget), ledger, half)
            .unwrap()
            .unwrap()
            .to_string()
    };
    let held = paused(from("2026-09-23"), "2026-09-24", Some("2026-10-08"));
    // Half of 5 working days is reached on the third: 24, 28, 29; or 24, 9, 10 after the pause.
    assert_eq!(
        point("5 working days", &from("2026-09-23")),
        "2026-09-29T00:00:00+08:00"
    );
    assert_eq!(point("5 working days", &held), "2026-10-10T00:00:00+08:00");
    assert_eq!(
        point("8 working hours", &from("2026-08-07 16:00")),
        "2026-08-10T11:00:00+08:00"
    );
    assert_eq!(
        point("24 hours", &from("2026-08-07 16:00")),
        "2026-08-08T04:00:00+08:00"
    );
}

#[test]
fn pitfall_22_the_most_severe_colour_of_a_day_holds() {
    let (terms, start) = (duty("1 working days"), from("2026-08-03"));
    assert_eq!(
        reading(&terms, &start, "2026-08-03 12:00").colour,
        Colour::Clear
    );
    assert_eq!(
        reading(&terms, &start, "2026-08-03 12:00").next_change_at,
        Some(at("2026-08-04 00:00"))
    );
    assert_eq!(
        reading(&terms, &start, "2026-08-04 00:00").colour,
        Colour::Red
    );
    let fifteen = duty("15 days");
    for (now, colour) in [
        ("2026-08-10 23:59", Colour::Clear),  // 7 of 15
        ("2026-08-11 00:00", Colour::Blue),   // 8 of 15
        ("2026-08-15 00:00", Colour::Yellow), // 12 of 15
        ("2026-08-17 00:00", Colour::Red),    // 14 of 15
        ("2026-08-19 00:01", Colour::Overdue),
    ] {
        assert_eq!(reading(&fifteen, &start, now).colour, colour, "{now}");
    }
}

#[test]
fn pitfall_22_rungs_after_the_due_count_on_the_same_axis() {
    let calendar = office();
    let after = |terms: &Terms, ledger: &Ledger, units| {
        crossing(&calendar, terms, ledger, RungPoint::After(units))
            .unwrap()
            .map(|at| at.to_string())
    };
    let start = from("2026-09-23");
    let working = duty("5 working days"); // due 2026-10-08
    assert_eq!(
        after(&working, &start, 0).unwrap(),
        "2026-10-09T00:00:00.000001+08:00"
    );
    assert_eq!(
        after(&working, &start, 3).unwrap(),
        "2026-10-13T00:00:00.000001+08:00"
    );
    let sunday = from("2026-01-30"); // nominal 2026-03-01, rolled 03-02
    assert_eq!(
        after(&duty("30 days"), &sunday, 1).unwrap(),
        "2026-03-03T00:00:00.000001+08:00"
    );
    assert_eq!(
        after(&right("30 days"), &sunday, 1).unwrap(),
        "2026-03-04T00:00:00.000001+08:00"
    );
    assert_eq!(
        after(&working, &paused(start.clone(), "2026-09-24", None), 0),
        None
    );
    assert_eq!(
        after(&working, &ended(start, "2026-09-28"), 0),
        None,
        "it ended before"
    );
}

#[test]
fn pitfall_24_the_index_gives_the_oldest_first() {
    let mut index = DueIndex::new();
    for (key, when) in [
        ("d", "2026-08-05"),
        ("b", "2026-08-04"),
        ("a", "2026-08-04"),
        ("c", "2026-08-03"),
    ] {
        index.set(key, Some(at(when)));
    }
    index.set("d", Some(at("2026-08-02")));
    let order: Vec<_> = index.due(at("2026-08-04")).map(|(_, key)| *key).collect();
    assert_eq!(order, ["d", "c", "a", "b"]);
    assert_eq!(
        index.due(at("2026-08-02")).count(),
        1,
        "what is due now is due"
    );
    assert_eq!(index.next(), Some((at("2026-08-02"), &"d")));
    assert_eq!(index.remove(&"d"), Some(at("2026-08-02")));
    assert_eq!((index.len(), index.get(&"d")), (3, None));
}

#[test]
fn pitfall_09_a_regional_day_moves_a_due_and_the_explanation_names_it() {
    let start = from("2026-08-03");
    let terms = duty("15 days");
    let citation = r#"{"article": "4", "mark": "read", "source": "holidays"}"#;
    let day = format!(
        r#"{{"citation": {citation}, "date": "2026-08-18", "name": {{"zh": "火把节", "en": "Torch Festival"}}, "working": false}}"#
    );
    let regional = china()
        .with_regional(&[serde_json::from_str(&day).unwrap()])
        .unwrap();
    let before = due(&china(), &terms, &start).unwrap().unwrap();
    let after = due(&regional, &terms, &start).unwrap().unwrap();
    assert_eq!(before.rolled.to_string(), "2026-08-18");
    assert_eq!(
        (after.nominal, after.rolled.to_string()),
        (before.nominal, "2026-08-19".into())
    );
    let lines = explain(&regional, &terms, &start).unwrap().lines;
    assert!(
        lines
            .iter()
            .any(|line| line.en.contains("regional day off, Torch Festival (4)"))
    );
}

#[test]
fn pitfall_18_a_fixed_zone_walks_by_local_date() {
    let calendar = plain("-03:30", r#"["mon", "tue", "wed", "thu", "fri"]"#);
    let start = Ledger::starting("2026-08-04T03:00:00Z".parse().unwrap()); // still Monday there
    let answer = due(&calendar, &duty("1 days"), &start).unwrap().unwrap();
    assert_eq!(answer.nominal.to_string(), "2026-08-04");
    assert_eq!(
        calendar.instant_of(answer.nominal).to_string(),
        "2026-08-05T11:30:00+08:00"
    );
}

#[cfg(feature = "tz")]
mod pitfall_18_daylight_saving {
    use super::*;

    fn zone(name: &str) -> Calendar {
        let windows = [
            "08:30-12:00".parse().unwrap(),
            "13:30-17:30".parse().unwrap(),
        ];
        plain(name, r#"["mon", "tue", "wed", "thu", "fri"]"#)
            .with_windows(&windows)
            .unwrap()
    }

    fn starting(text: &str) -> Ledger {
        Ledger::starting(text.parse().unwrap())
    }

    fn end(calendar: &Calendar, budget: &str, start: &str) -> String {
        let due = due(calendar, &duty(budget), &starting(start))
            .unwrap()
            .unwrap();
        calendar
            .instant_of(due.nominal)
            .to_chrono()
            .to_utc()
            .to_rfc3339()
    }

    #[test]
    fn pitfall_18_days_of_23_and_25_hours_are_days() {
        let london = zone("Europe/London");
        // Clocks go forward on 2026-03-29 and back on 2026-10-25.
        assert_eq!(
            end(&london, "2 days", "2026-03-27T12:00:00Z"),
            "2026-03-29T23:00:00+00:00"
        );
        assert_eq!(
            end(&london, "2 days", "2026-10-23T11:00:00Z"),
            "2026-10-26T00:00:00+00:00"
        );
        assert_eq!(
            end(&london, "48 hours", "2026-03-27T12:00:00Z"),
            "2026-03-29T12:00:00+00:00"
        );
    }

    #[test]
    fn pitfall_18_a_midnight_that_does_not_exist_is_the_instant_of_the_change() {
        let brazil = zone("America/Sao_Paulo");
        // On 2018-11-04 clocks went from 00:00 to 01:00.
        let start = brazil.start_of(date("2018-11-04"));
        assert_eq!(
            start.to_chrono().to_utc().to_rfc3339(),
            "2018-11-04T03:00:00+00:00"
        );
        assert_eq!(brazil.date_of(start), date("2018-11-04"));
        assert_eq!(
            brazil.date_of(start.saturating_add_micros(-1)),
            date("2018-11-03")
        );
        assert_eq!(
            end(&brazil, "1 days", "2018-11-02T15:00:00Z"),
            "2018-11-04T03:00:00+00:00"
        );
    }

    #[test]
    fn pitfall_18_a_day_that_does_not_exist_ends_when_it_begins() {
        let samoa = zone("Pacific/Apia"); // 2011-12-30 was left out
        assert_eq!(
            samoa.start_of(date("2011-12-30")),
            samoa.start_of(date("2011-12-31"))
        );
        assert_eq!(
            samoa.end_of(date("2011-12-29")),
            samoa.start_of(date("2011-12-31"))
        );
    }

    #[test]
    fn pitfall_18_midnight_that_comes_twice_ends_the_day_late() {
        let brazil = zone("America/Sao_Paulo"); // 2018-02-18 00:00 went back to 23:00
        let end = brazil.end_of(date("2018-02-17"));
        assert_eq!(
            end.to_chrono().to_utc().to_rfc3339(),
            "2018-02-18T03:00:00+00:00"
        );
        assert_eq!(
            brazil.date_of(end.saturating_add_micros(-1)),
            date("2018-02-17")
        );
    }

    #[test]
    fn pitfall_18_working_hours_keep_to_local_time_over_a_change() {
        let london = zone("Europe/London");
        assert_eq!(
            end(&london, "8 working hours", "2026-03-27T15:30:00Z"), // two hours left on Friday
            "2026-03-30T15:00:00+00:00",                             // 16:00 summer time on Monday
        );
        let night = plain("Europe/London", r#"["sun"]"#)
            .with_windows(&["00:00-03:00".parse().unwrap()])
            .unwrap();
        // Two hours in the night that lost one, four in the night that gained one.
        assert_eq!(
            end(&night, "2 working hours", "2026-03-28T12:00:00Z"),
            "2026-03-29T02:00:00+00:00"
        );
        assert_eq!(
            end(&night, "4 working hours", "2026-10-24T12:00:00Z"),
            "2026-10-25T03:00:00+00:00"
        );
    }

    #[test]
    fn pitfall_19_shanghai_had_summer_time_until_1991() {
        let shanghai = zone("Asia/Shanghai");
        let summer = "1988-07-01T15:30:00Z".parse().unwrap();
        assert_eq!(shanghai.date_of(summer), date("1988-07-02"));
        assert_eq!(china().date_of(summer), date("1988-07-01"));
    }
}
