//! Which of two periods ends later, in the worst case over the years that the calendar covers.

use std::cell::Cell;
use std::cmp::Ordering;

use crate::calendar::{Calendar, date_of_number, day_number};
use crate::clock::{Certainty, Deadline, Due, Ledger, Period, PeriodUnit, Terms, due};
use crate::instant::{Date, Instant};

/// A local period ends on the wrong side of the law's.
pub(super) struct Wrong {
    /// A day of the start on which it shows, where the units alone do not say so.
    pub(super) example: Option<Example>,
}

/// How many pairs of periods may be compared day by day over the years: a pack has a few.
#[derive(Debug, Default)]
pub(super) struct Looks(Cell<u32>);

impl Looks {
    const MAX: u32 = 64;

    fn take(&self) -> Option<()> {
        self.0.set(self.0.get().saturating_add(1));
        (!self.are_spent()).then_some(())
    }

    /// Whether some pair was left out.
    pub(super) fn are_spent(&self) -> bool {
        self.0.get() > Self::MAX
    }
}

/// Where both periods end for one start.
pub(super) struct Example {
    pub(super) start: Date,
    pub(super) law: Deadline,
    pub(super) here: Deadline,
}

/// Which way a local period must not leave the law's.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// A duty must not end later.
    Later,
    /// A right must not end earlier.
    Earlier,
}

/// Whether the local period ever ends on that side of the law's. Starts are looked at where the order of
/// two periods can change: midnights and the edges of working windows.
pub(super) fn wrong(
    calendar: &Calendar,
    law: &Terms,
    local: &Terms,
    side: Side,
    looks: &Looks,
) -> Option<Wrong> {
    if law.budget.unit == local.budget.unit {
        // In one unit more units never end earlier; how they roll is looked at apart.
        let wrong = match side {
            Side::Later => local.budget.count > law.budget.count,
            Side::Earlier => local.budget.count < law.budget.count,
        };
        return wrong.then_some(Wrong { example: None });
    }
    looks.take()?;
    let by_day = |period: Period| {
        matches!(
            period.unit,
            PeriodUnit::Days | PeriodUnit::WorkingDays | PeriodUnit::Months
        )
    };
    let midnight_is_enough = by_day(law.budget) && by_day(local.budget);
    let (from, to) = calendar.covered_numbers();
    // The latest years first: an example that its reader remembers.
    for number in (from..=to).rev() {
        let Ok(day) = date_of_number(number) else {
            break;
        };
        let starts = if midnight_is_enough {
            vec![calendar.start_of(day)]
        } else {
            edges(calendar, day)
        };
        for start in starts {
            let ledger = Ledger::starting(start);
            let of = |terms| due(calendar, terms, &ledger).ok().flatten();
            let (Some(law), Some(here)) = (of(law), of(local)) else {
                continue;
            };
            // What the law's period reaches beyond the table is judged when the table is there.
            if law.certainty != Certainty::Certain {
                continue;
            }
            let at = |due: &Due| calendar.instant_of(due.rolled);
            let is_wrong = match side {
                Side::Later => at(&here) > at(&law),
                Side::Earlier => at(&here) < at(&law),
            };
            if is_wrong {
                let example = Example {
                    start: day,
                    law: law.rolled,
                    here: here.rolled,
                };
                return Some(Wrong {
                    example: Some(example),
                });
            }
        }
    }
    None
}

/// Whether a period gives more time than another, or less; none where it is now more, now less.
pub(crate) fn compare_time(calendar: &Calendar, old: &Terms, new: &Terms) -> Option<Ordering> {
    let ever = |side| wrong(calendar, old, new, side, &Looks::default()).is_some();
    match (ever(Side::Later), ever(Side::Earlier)) {
        (false, false) => Some(Ordering::Equal),
        (true, false) => Some(Ordering::Greater),
        (false, true) => Some(Ordering::Less),
        (true, true) => None,
    }
}

/// The instants of a day at which hours of work begin and end, and those beside them.
fn edges(calendar: &Calendar, day: Date) -> Vec<Instant> {
    let last = calendar.end_of(day).saturating_add_micros(-1);
    let mut starts = vec![calendar.start_of(day), last];
    let number = day_number(day).unwrap_or_default();
    for (from, to) in calendar.stretches(number) {
        for edge in [from, to] {
            starts.extend((-1..=1).filter_map(|beside| Instant::from_micros(edge + beside).ok()));
        }
    }
    starts
}
