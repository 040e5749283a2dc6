//! The stretches of days in which something comes round.

use chrono::{Datelike as _, Days};

use super::error::TableError;
use super::rules::{Every, ScheduleRule};
use crate::calendar::Calendar;
use crate::clock::Roll;
use crate::instant::Date;

/// The longest stretch, and room for rolling out of it over the longest holiday.
const REACH: u64 = 62;

/// One time that something comes round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// The day by which it is held.
    pub(super) due: Date,
    /// The first day.
    pub(super) from: Date,
    /// The same day before it was rolled.
    pub(super) nominal: Date,
    /// Whether the calendar does not reach far enough to be certain of the day.
    pub(super) provisional: bool,
    /// The last day.
    pub(super) to: Date,
}

impl Stretch {
    /// The last day on which it can still be held for this stretch.
    pub(super) fn end(&self) -> Date {
        self.to.max(self.due)
    }
}

/// All stretches around a period, in order: some begin before it or end after it, so that what was held
/// counts for the right one.
pub(super) fn around(
    calendar: &Calendar,
    rule: &ScheduleRule,
    from: Date,
    to: Date,
) -> Result<Vec<Stretch>, TableError> {
    let mut day = from.checked_sub_days(Days::new(REACH)).unwrap_or(from);
    let last = to.checked_add_days(Days::new(REACH)).unwrap_or(to);
    let mut stretches = Vec::new();
    while day <= last {
        let (from, to) = stretch_of(rule.every, day);
        if rule.every != Every::WorkingDay || calendar.is_working(day)? {
            stretches.push(placed(calendar, rule, from, to)?);
        }
        match to.succ_opt() {
            Some(next) => day = next,
            None => break,
        }
    }
    Ok(stretches)
}

fn placed(
    calendar: &Calendar,
    rule: &ScheduleRule,
    from: Date,
    to: Date,
) -> Result<Stretch, TableError> {
    let nominal = rule
        .on
        .and_then(|on| from.checked_add_days(Days::new(u64::from(on.saturating_sub(1)))))
        .map_or(to, |day| day.min(to));
    let due = match rule.roll {
        Roll::None => nominal,
        Roll::Next => calendar.next_working_on_or_after(nominal)?,
        Roll::Previous => calendar.previous_working_on_or_before(nominal)?,
    };
    let counts_working_days = rule.roll != Roll::None || rule.every == Every::WorkingDay;
    let covered = calendar.covers(nominal) && calendar.covers(due);
    Ok(Stretch {
        due,
        from,
        nominal,
        provisional: counts_working_days && !covered,
        to,
    })
}

/// The first and last day of the stretch in which a day lies.
fn stretch_of(every: Every, day: Date) -> (Date, Date) {
    let first_of_month = day.with_day(1).unwrap_or(day);
    match every {
        Every::Day | Every::WorkingDay => (day, day),
        Every::Week => {
            let week = day.week(chrono::Weekday::Mon);
            (week.first_day(), week.last_day())
        }
        Every::HalfMonth if day.day() <= 15 => (first_of_month, day.with_day(15).unwrap_or(day)),
        Every::HalfMonth => (
            day.with_day(16).unwrap_or(day),
            end_of_month(first_of_month),
        ),
        Every::Month => (first_of_month, end_of_month(first_of_month)),
    }
}

fn end_of_month(first: Date) -> Date {
    first
        .checked_add_months(chrono::Months::new(1))
        .and_then(|next| next.pred_opt())
        .unwrap_or(first)
}
