//! Short ways to write down clocks.

use std::sync::LazyLock;

use suqiu::calendar::Calendar;
use suqiu::clock::{
    Due, Exclusion, Ledger, Nature, Pause, PauseCause, Reading, Roll, Terms, Thresholds, due, read,
};
use suqiu::{Date, Instant};

pub(crate) fn china() -> Calendar {
    static CHINA: LazyLock<Calendar> = LazyLock::new(|| Calendar::china().unwrap());
    CHINA.clone()
}

pub(crate) fn office() -> Calendar {
    static OFFICE: LazyLock<Calendar> = LazyLock::new(|| {
        let windows = [
            "08:30-12:00".parse().unwrap(),
            "13:30-17:30".parse().unwrap(),
        ];
        china().with_windows(&windows).unwrap()
    });
    OFFICE.clone()
}

/// A calendar of 2026 without exceptions.
pub(crate) fn plain(zone: &str, week: &str) -> Calendar {
    Calendar::from_json(&format!(
        r#"{{"id": "plain", "version": "1", "zone": "{zone}", "week": {week},
            "coverage": {{"from": "1970-01-01", "to": "2099-12-31"}},
            "source": {{"zh": "例", "en": "example"}}}}"#
    ))
    .unwrap()
}

pub(crate) fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// `2026-03-02` or `2026-03-02 09:30`, at +08:00.
pub(crate) fn at(text: &str) -> Instant {
    let (day, time) = text.split_once(' ').unwrap_or((text, "09:00"));
    let seconds = if time.len() == 5 { ":00" } else { "" };
    format!("{day}T{time}{seconds}+08:00").parse().unwrap()
}

pub(crate) fn duty(budget: &str) -> Terms {
    Terms {
        budget: budget.parse().unwrap(),
        colours: Thresholds::DEFAULT,
        nature: Nature::Duty,
        roll: Roll::Next,
    }
}

pub(crate) fn right(budget: &str) -> Terms {
    Terms {
        nature: Nature::Right,
        ..duty(budget)
    }
}

pub(crate) fn from(start: &str) -> Ledger {
    Ledger::starting(at(start))
}

pub(crate) fn paused(mut ledger: Ledger, from: &str, to: Option<&str>) -> Ledger {
    ledger.pauses.push(Pause {
        cause: PauseCause::Suspended,
        from: at(from),
        to: to.map(at),
    });
    ledger
}

pub(crate) fn excluded(mut ledger: Ledger, from: &str, to: &str) -> Ledger {
    ledger.excluded.push(Exclusion {
        from: date(from),
        to: date(to),
    });
    ledger
}

pub(crate) fn extended(mut ledger: Ledger, units: u32) -> Ledger {
    ledger.extended += units;
    ledger
}

pub(crate) fn ended(mut ledger: Ledger, at_: &str) -> Ledger {
    ledger.ended = Some(at(at_));
    ledger
}

pub(crate) fn due_of(terms: &Terms, ledger: &Ledger) -> Due {
    due(&office(), terms, ledger).unwrap().unwrap()
}

/// Nominal and rolled due.
pub(crate) fn dues(terms: &Terms, ledger: &Ledger) -> (String, String) {
    let due = due_of(terms, ledger);
    (due.nominal.to_string(), due.rolled.to_string())
}

pub(crate) fn nominal(terms: &Terms, ledger: &Ledger) -> String {
    dues(terms, ledger).0
}

pub(crate) fn reading(terms: &Terms, ledger: &Ledger, now: &str) -> Reading {
    read(&office(), terms, ledger, at(now)).unwrap()
}
