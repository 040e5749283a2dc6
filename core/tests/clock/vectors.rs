//! The vectors of the law's table: start day excluded, only the last day rolls.

use crate::support::{dues, duty, from, nominal};

/// Start, +5 and +10 working days, then nominal and rolled for 15, 30 and 60 days.
type Vector = (
    &'static str,
    &'static str,
    &'static str,
    [(&'static str, &'static str); 3],
);

const VECTORS: [Vector; 8] = [
    (
        "2025-12-30",
        "2026-01-07",
        "2026-01-14",
        [
            ("2026-01-14", "2026-01-14"),
            ("2026-01-29", "2026-01-29"),
            ("2026-02-28", "2026-02-28"),
        ],
    ),
    (
        "2026-01-30",
        "2026-02-06",
        "2026-02-13",
        [
            ("2026-02-14", "2026-02-14"),
            ("2026-03-01", "2026-03-02"),
            ("2026-03-31", "2026-03-31"),
        ],
    ),
    (
        "2026-02-13",
        "2026-02-27",
        "2026-03-05",
        [
            ("2026-02-28", "2026-02-28"),
            ("2026-03-15", "2026-03-16"),
            ("2026-04-14", "2026-04-14"),
        ],
    ),
    (
        "2026-04-30",
        "2026-05-11",
        "2026-05-18",
        [
            ("2026-05-15", "2026-05-15"),
            ("2026-05-30", "2026-06-01"),
            ("2026-06-29", "2026-06-29"),
        ],
    ),
    (
        "2026-08-03",
        "2026-08-10",
        "2026-08-17",
        [
            ("2026-08-18", "2026-08-18"),
            ("2026-09-02", "2026-09-02"),
            ("2026-10-02", "2026-10-08"),
        ],
    ),
    (
        "2026-09-18",
        "2026-09-24",
        "2026-10-09",
        [
            ("2026-10-03", "2026-10-08"),
            ("2026-10-18", "2026-10-19"),
            ("2026-11-17", "2026-11-17"),
        ],
    ),
    (
        "2026-09-24",
        "2026-10-09",
        "2026-10-15",
        [
            ("2026-10-09", "2026-10-09"),
            ("2026-10-24", "2026-10-26"),
            ("2026-11-23", "2026-11-23"),
        ],
    ),
    (
        "2026-09-25",
        "2026-10-09",
        "2026-10-15",
        [
            ("2026-10-10", "2026-10-10"),
            ("2026-10-25", "2026-10-26"),
            ("2026-11-24", "2026-11-24"),
        ],
    ),
];

#[test]
fn working_days_count_from_the_first_working_day_after_the_start() {
    for (start, five, ten, _) in VECTORS {
        for (budget, expected) in [("5 working days", five), ("10 working days", ten)] {
            let (nominal, rolled) = dues(&duty(budget), &from(start));
            assert_eq!(
                (nominal.as_str(), rolled.as_str()),
                (expected, expected),
                "{start} {budget}"
            );
        }
    }
}

#[test]
fn natural_days_exclude_the_start_and_roll_only_the_last_day() {
    for (start, _, _, natural) in VECTORS {
        for (budget, (nominal, rolled)) in ["15 days", "30 days", "60 days"].iter().zip(natural) {
            let found = dues(&duty(budget), &from(start));
            assert_eq!(
                (found.0.as_str(), found.1.as_str()),
                (nominal, rolled),
                "{start} {budget}"
            );
        }
    }
}

#[test]
fn the_hour_of_the_start_does_not_matter_to_a_clock_in_days() {
    for hour in ["00:00", "09:00", "17:31", "23:59:59"] {
        let start = from(&format!("2026-09-18 {hour}"));
        assert_eq!(
            nominal(&duty("5 working days"), &start),
            "2026-09-24",
            "{hour}"
        );
        assert_eq!(nominal(&duty("15 days"), &start), "2026-10-03", "{hour}");
    }
}

#[test]
fn months_end_on_the_corresponding_day_or_the_last_of_the_month() {
    for (start, budget, nominal, rolled) in [
        ("2026-01-31", "1 month", "2026-02-28", "2026-02-28"),
        ("2024-01-31", "1 month", "2024-02-29", "2024-02-29"),
        ("2026-01-15", "6 months", "2026-07-15", "2026-07-15"),
        ("2025-08-31", "6 months", "2026-02-28", "2026-02-28"),
        ("2026-04-03", "6 months", "2026-10-03", "2026-10-08"),
        ("2024-02-29", "1 year", "2025-02-28", "2025-02-28"),
    ] {
        let found = dues(&duty(budget), &from(start));
        assert_eq!(
            (found.0.as_str(), found.1.as_str()),
            (nominal, rolled),
            "{start} {budget}"
        );
    }
}
