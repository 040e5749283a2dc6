//! The JSON of a calendar, and questions to it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use suqiu::calendar::Calendar;
use suqiu::wire::ClockQuestion;

fuzz_target!(|input: &[u8]| {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    match Calendar::from_json(text) {
        Ok(calendar) => {
            for budget in [
                "15 days",
                "5 working days",
                "24 hours",
                "8 working hours",
                "6 months",
            ] {
                for start in [
                    "1970-01-01T08:00:00+08:00",
                    "2026-02-13T17:00:00+08:00",
                    "2099-12-30T23:59:59+08:00",
                ] {
                    let start = start.parse().expect("an instant");
                    let question = ClockQuestion::new(budget.parse().expect("a period"), start);
                    let _ = question.due(&calendar);
                    let _ = question.explain(&calendar);
                    let _ = question.read(&calendar, start);
                }
            }
        }
        Err(error) => assert!(!suqiu::Fault::from(error).to_json().is_empty()),
    }
});
