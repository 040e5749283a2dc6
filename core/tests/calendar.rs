//! Calendars: the one of China against its sources, what a calendar answers, what it refuses.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    reason = "a test may stop where it stands"
)]

use std::collections::BTreeMap;
use std::path::Path;

use suqiu::Date;
use suqiu::calendar::{Calendar, CalendarError, DayReason, FIRST_DATE, LAST_DATE, Window};
use suqiu::policy::RegionalDay;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn with(members: &str) -> Result<Calendar, CalendarError> {
    Calendar::from_json(&format!(
        r#"{{"id": "x", "version": "1", "source": {{"zh": "例", "en": "example"}}, {members}}}"#
    ))
}

const WEEK: &str = r#""week": ["mon", "tue", "wed", "thu", "fri"], "zone": "+08:00""#;
const YEAR: &str = r#""coverage": {"from": "2026-01-01", "to": "2026-12-31"}"#;

fn festival(days: &str) -> Result<Calendar, CalendarError> {
    with(&format!(
        r#"{WEEK}, {YEAR}, "years": [{{"year": 2026, "festivals": [
            {{"name": {{"zh": "节", "en": "festival"}}, {days}}}]}}]"#
    ))
}

fn regional(day: &str, working: bool) -> RegionalDay {
    serde_json::from_str(&format!(
        r#"{{"citation": {{"article": "4", "mark": "read", "source": "holidays"}}, "date": "{day}",
            "name": {{"zh": "阔时节", "en": "Kuoshi Festival"}}, "working": {working}}}"#
    ))
    .unwrap()
}

/// The rows of a table beside the checkout, or `None` with a printed reason.
fn shared(name: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/data")
        .join(name);
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        println!("skipped: {} is not there", path.display());
    }
    text
}

#[test]
fn the_calendar_of_china_says_what_the_notices_say() {
    let Some(table) = shared("cn_calendar.csv") else {
        return;
    };
    let china = Calendar::china().unwrap();
    let mut named = BTreeMap::new();
    for row in table.lines().skip(1) {
        let mut cells = row.split(',');
        let mut cell = || cells.next().unwrap().to_owned();
        let (day, kind, name) = (cell(), cell(), cell());
        named.insert(date(&day), (kind == "makeup-workday", name));
    }
    assert!(named.len() > 600);
    let mut day = china.coverage().from;
    while day <= china.coverage().to {
        let found = china.day(day).unwrap();
        assert_eq!(found.working, china.is_working(day).unwrap());
        match (named.get(&day), found.reason) {
            (
                Some((true, name)),
                DayReason::MakeUp {
                    name: found_name,
                    notices,
                },
            )
            | (
                Some((false, name)),
                DayReason::Holiday {
                    name: found_name,
                    notices,
                },
            ) => {
                assert_eq!(*name, found_name.zh, "{day}");
                assert!(!notices.is_empty(), "{day}");
                assert_eq!(found.working, named[&day].0, "{day}");
            }
            (None, DayReason::Weekday | DayReason::Weekend) => {}
            (expected, found) => panic!("{day}: {expected:?} but {found:?}"),
        }
        day = day.succ_opt().unwrap();
    }
}

#[test]
fn the_calendar_of_china_names_every_notice() {
    let Some(table) = shared("calendar_notices.csv") else {
        return;
    };
    let json = include_str!("../../policies/calendars/cn.json");
    for row in table.lines().skip(1) {
        let (_, address) = row.split_once(',').unwrap();
        assert!(json.contains(&format!("\"{address}\"")), "{address}");
    }
}

#[test]
fn a_new_years_day_off_in_december_stands_in_the_next_years_notice() {
    let day = Calendar::china().unwrap().day(date("2007-12-31")).unwrap();
    assert!(day.reason.notices()[0].contains("content_1645"), "{day:?}");
}

#[test]
fn the_calendar_of_china_says_what_it_is() {
    let china = Calendar::china().unwrap();
    assert_eq!((china.id(), china.version()), ("cn", "2026-1"));
    assert_eq!(china.coverage().from, date("2007-01-01"));
    assert_eq!(china.coverage().to, date("2026-12-31"));
    assert!(china.source().en.contains("holiday-cn"));
    assert!(!china.has_windows(), "windows are the pack's");
}

#[test]
fn a_calendar_counts_between_dates() {
    let china = Calendar::china().unwrap();
    let between = |a, b| china.working_days_between(date(a), date(b)).unwrap();
    assert_eq!(
        between("2026-02-13", "2026-02-24"),
        2,
        "the 14th made up, the 24th"
    );
    assert_eq!(between("2026-02-24", "2026-02-13"), -2);
    assert_eq!(between("2026-02-14", "2026-02-14"), 0);
    assert_eq!(
        china.nth_working_day(date("2026-02-15"), 0).unwrap(),
        date("2026-02-15")
    );
    assert_eq!(
        china.next_working_on_or_after(date("2026-02-15")).unwrap(),
        date("2026-02-24")
    );
    assert_eq!(
        china
            .previous_working_on_or_before(date("2026-02-23"))
            .unwrap(),
        date("2026-02-14")
    );
}

#[test]
fn dates_outside_1970_to_2099_have_their_own_error() {
    let china = Calendar::china().unwrap();
    assert!(china.is_working(FIRST_DATE).unwrap());
    assert!(china.is_working(LAST_DATE).is_ok());
    for far in ["1969-12-31", "2100-01-01"] {
        let error = china.is_working(date(far)).unwrap_err();
        assert_eq!(error, CalendarError::Unsupported(date(far)));
        assert_eq!(
            error.to_string(),
            format!("{far} lies outside the supported dates 1970-01-01 to 2099-12-31")
        );
    }
    assert_eq!(
        china.nth_working_day(LAST_DATE, 1),
        Err(CalendarError::BeyondLastDate)
    );
    assert_eq!(
        china.nth_working_day(LAST_DATE, u32::MAX),
        Err(CalendarError::BeyondLastDate)
    );
}

#[test]
fn a_notice_holds_over_a_region_and_a_region_over_the_week() {
    let china = Calendar::china().unwrap();
    let days = [
        regional("2026-12-21", false),
        regional("2026-12-26", true),
        regional("2026-02-16", true),
        regional("2026-02-14", false),
    ];
    let lushui = china.with_regional(&days).unwrap();
    let works = |day| lushui.is_working(date(day)).unwrap();
    assert!(!works("2026-12-21"), "a Monday off by the region");
    assert!(works("2026-12-26"), "a Saturday worked by the region");
    assert!(!works("2026-02-16"), "the notice holds: Spring Festival");
    assert!(works("2026-02-14"), "the notice holds: make-up workday");
    let day = lushui.day(date("2026-12-21")).unwrap();
    assert_eq!(
        day.reason.text(false).en,
        "regional day off, Kuoshi Festival (4)"
    );
    assert!(
        china.is_working(date("2026-12-21")).unwrap(),
        "the calendar it was made from stays"
    );
}

#[test]
fn days_named_twice_or_outside_the_coverage_are_refused() {
    let new_year = date("2026-01-01");
    assert_eq!(
        festival(r#""off": ["2026-01-01", "2026-01-01"]"#).unwrap_err(),
        CalendarError::Duplicate(new_year)
    );
    assert_eq!(
        festival(r#""off": ["2026-01-01"], "work": ["2026-01-01"]"#).unwrap_err(),
        CalendarError::Contradiction(new_year)
    );
    assert_eq!(
        festival(r#""off": ["2027-01-01"]"#).unwrap_err(),
        CalendarError::OutsideCoverage(date("2027-01-01"))
    );
    let china = Calendar::china().unwrap();
    let twice = [regional("2026-12-21", false), regional("2026-12-21", true)];
    assert_eq!(
        china.with_regional(&twice).unwrap_err(),
        CalendarError::Contradiction(date("2026-12-21"))
    );
    assert_eq!(
        china
            .with_regional(&[regional("2027-12-20", false)])
            .unwrap_err(),
        CalendarError::OutsideCoverage(date("2027-12-20"))
    );
}

#[test]
fn every_way_to_write_a_calendar_wrong_has_its_code() {
    let week = r#""week": ["mon"], "zone": "+08:00""#;
    let backwards = r#""coverage": {"from": "2026-12-31", "to": "2026-01-01"}"#;
    let early = r#""coverage": {"from": "1949-01-01", "to": "2026-01-01"}"#;
    for (json, code) in [
        (
            format!(r#""week": ["mon"], "zone": "+8", {YEAR}"#),
            "calendar.zone",
        ),
        (
            format!(r#""week": ["mon"], "zone": "+15:00", {YEAR}"#),
            "calendar.zone",
        ),
        (
            format!(r#""week": [], "zone": "+08:00", {YEAR}"#),
            "calendar.no_working_day",
        ),
        (format!("{week}, {backwards}"), "calendar.coverage"),
        (format!("{week}, {early}"), "calendar.unsupported_date"),
        (format!(r#"{week}, {YEAR}, "colour": 1"#), "calendar.json"),
        (
            format!(r#"{week}, {YEAR}, "windows": {{"mon": ["9-12"]}}"#),
            "calendar.json",
        ),
        (
            format!(r#"{week}, {YEAR}, "windows": {{"tue": ["09:00-12:00"]}}"#),
            "calendar.no_windows",
        ),
        (
            format!(r#"{week}, {YEAR}, "windows": {{"mon": ["09:00-12:00", "11:00-13:00"]}}"#),
            "calendar.window_order",
        ),
    ] {
        assert_eq!(with(&json).unwrap_err().code(), code, "{json}");
    }
}

#[cfg(not(feature = "tz"))]
#[test]
fn a_named_zone_without_the_zone_database_says_what_to_do() {
    let json = format!(r#""week": ["mon"], "zone": "Asia/Shanghai", {YEAR}"#);
    assert_eq!(with(&json).unwrap_err().code(), "calendar.zone_database");
}

#[cfg(feature = "tz")]
#[test]
fn a_zone_that_does_not_exist_is_refused() {
    let json = |zone| format!(r#""week": ["mon"], "zone": "{zone}", {YEAR}"#);
    assert_eq!(
        with(&json("Asia/Sahnghai")).unwrap_err().code(),
        "calendar.zone"
    );
    assert_eq!(
        with(&json("Asia/Shanghai")).unwrap().zone().to_string(),
        "Asia/Shanghai"
    );
}

#[test]
fn windows_may_differ_by_weekday_and_a_make_up_day_takes_the_first() {
    let calendar = festival(r#""work": ["2026-02-14"]"#).unwrap();
    assert!(!calendar.has_windows());
    let days = r#""mon": ["09:00-12:00", "13:00-24:00"], "tue": ["09:00-12:00"],
        "wed": ["09:00-12:00"], "thu": ["09:00-12:00"], "fri": ["09:00-11:00"]"#;
    let calendar = with(&format!(
        r#"{WEEK}, {YEAR}, "windows": {{{days}}}, "years": [{{"year": 2026, "festivals": [
            {{"name": {{"zh": "节", "en": "festival"}}, "work": ["2026-02-14"]}}]}}]"#
    ))
    .unwrap();
    let on = |day| {
        let windows = calendar.windows_on(date(day)).unwrap();
        windows.iter().map(Window::to_string).collect::<Vec<_>>()
    };
    assert_eq!(on("2026-02-13"), ["09:00-11:00"]);
    assert_eq!(on("2026-02-14"), ["09:00-12:00", "13:00-24:00"]);
    assert!(on("2026-02-15").is_empty());
}

#[test]
fn an_alert_waits_for_the_next_opening() {
    let windows = [
        "08:30-12:00".parse().unwrap(),
        "13:30-17:30".parse().unwrap(),
    ];
    let china = Calendar::china().unwrap();
    let office = china.with_windows(&windows).unwrap();
    for (at, opening) in [
        ("2026-02-13T09:15:00+08:00", "2026-02-13T09:15:00+08:00"),
        ("2026-02-13T12:00:00+08:00", "2026-02-13T13:30:00+08:00"),
        ("2026-02-13T17:30:00+08:00", "2026-02-14T08:30:00+08:00"),
        ("2026-02-14T20:00:00+08:00", "2026-02-24T08:30:00+08:00"),
    ] {
        assert_eq!(
            office
                .next_opening(at.parse().unwrap())
                .unwrap()
                .to_string(),
            opening
        );
    }
    let holiday = "2026-02-16T20:00:00+08:00".parse().unwrap();
    assert_eq!(
        china.next_opening(holiday).unwrap().to_string(),
        "2026-02-24T00:00:00+08:00"
    );
    assert_eq!(
        office.next_opening(suqiu::Instant::MAX).unwrap_err().code(),
        "calendar.unsupported_date"
    );
}

#[test]
fn a_calendar_may_be_shared_between_threads() {
    fn shared<T: Send + Sync + Clone + 'static>() {}
    shared::<Calendar>();
}
