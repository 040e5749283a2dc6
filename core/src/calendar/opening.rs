//! When people can be told.

use super::{Calendar, CalendarError, day_number};
use crate::instant::Instant;

impl Calendar {
    /// The first instant from `at` on at which people work: inside a window of a working day, or
    /// at any time of a working day where the calendar has no windows.
    ///
    /// ```
    /// let china = suqiu::calendar::Calendar::china()?;
    /// let midnight = "2026-10-01T00:00:00+08:00".parse().unwrap();
    /// assert_eq!(china.next_opening(midnight)?.to_string(), "2026-10-08T00:00:00+08:00");
    /// # Ok::<(), suqiu::calendar::CalendarError>(())
    /// ```
    pub fn next_opening(&self, at: Instant) -> Result<Instant, CalendarError> {
        let today = self.date_of(at);
        let day = self.next_working_on_or_after(today)?;
        if !self.has_windows() {
            return Ok(at.max(self.start_of(day)));
        }
        let now = at.micros();
        let open = |from: i64| Instant::MIN.saturating_add_micros(from.max(now));
        if let Some((from, _)) = self.stretches(day_number(day)?).find(|(_, to)| now < *to) {
            return Ok(open(from));
        }
        // Today's windows are over.
        let next = self.next_working_on_or_after(today.succ_opt().unwrap_or(today))?;
        Ok(self
            .stretches(day_number(next)?)
            .next()
            .map_or_else(|| at.max(self.start_of(next)), |(from, _)| open(from)))
    }
}
