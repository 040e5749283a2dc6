//! Which days are working days, in tables that answer in constant time.

use super::CalendarError;
use super::range::{DAYS, date_of_number};

/// Working days, counted once.
///
/// Both tables are of 16 bits: there are fewer than 65,536 supported dates, so together they fit
/// the cache next to the core, which is what a sweep over millions of clocks lives on.
#[derive(Debug)]
pub(crate) struct DayTable {
    /// Working days in front of each day; one entry more than there are days.
    before: Vec<u16>,
    /// The working days in order.
    nth: Vec<u16>,
    /// The first working day on or after each day; [`DayTable::NONE`] at the very end.
    next: Vec<u16>,
}

impl DayTable {
    /// No such day.
    pub(crate) const NONE: u16 = u16::MAX;

    /// From a rule that says which days are working days.
    pub(super) fn new(working: impl Fn(i32) -> bool) -> Self {
        let mut table = Self {
            before: Vec::new(),
            nth: Vec::new(),
            next: Vec::new(),
        };
        for day in 0..DAYS {
            table
                .before
                .push(u16::try_from(table.nth.len()).unwrap_or(Self::NONE));
            if working(day) {
                table.nth.push(u16::try_from(day).unwrap_or(Self::NONE));
            }
        }
        table
            .before
            .push(u16::try_from(table.nth.len()).unwrap_or(Self::NONE));
        table.next = (0..DAYS)
            .map(|day| {
                table
                    .nth_day(table.before(day))
                    .and_then(|day| u16::try_from(day).ok())
            })
            .map(|day| day.unwrap_or(Self::NONE))
            .collect();
        table
    }

    /// How many working days lie in front of a day. Days outside the table count as its ends.
    #[inline]
    pub(crate) fn before(&self, day: i32) -> i64 {
        let day = usize::try_from(day.clamp(0, DAYS)).unwrap_or(0);
        self.before.get(day).copied().unwrap_or(0).into()
    }

    /// The working day with this many working days in front of it.
    #[inline]
    pub(crate) fn nth_day(&self, index: i64) -> Option<i32> {
        usize::try_from(index)
            .ok()
            .and_then(|index| self.nth.get(index))
            .map(|&day| day.into())
    }

    /// The first working day on or after a day.
    #[inline]
    pub(crate) fn next_on_or_after(&self, day: i32) -> Result<i32, CalendarError> {
        self.nth_day(self.before(day))
            .ok_or(CalendarError::BeyondLastDate)
    }

    /// The last working day on or before a day.
    #[inline]
    pub(crate) fn previous_on_or_before(&self, day: i32) -> Result<i32, CalendarError> {
        let index = self.before(day.saturating_add(1)).saturating_sub(1);
        self.nth_day(index).ok_or(CalendarError::BeforeFirstDate)
    }

    /// Whether a day is a working day.
    #[inline]
    pub(crate) fn is_working(&self, day: i32) -> Result<bool, CalendarError> {
        date_of_number(day)?;
        Ok(self.before(day.saturating_add(1)) > self.before(day))
    }

    /// The columns themselves, for sweeps: working days before a day, the working days in order,
    /// and the first working day on or after a day.
    #[inline]
    pub(crate) fn columns(&self) -> (&[u16], &[u16], &[u16]) {
        (&self.before, &self.nth, &self.next)
    }
}
