//! A calendar: how it is made.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::spec::Spec;
use super::{CalendarError, CalendarFile, Coverage, DayTable, Window, Zone};
use crate::json::{self, path_at};
use crate::policy::RegionalDay;
use crate::text::Text;

/// A calendar. It does not change, costs nothing to clone, and may be shared between threads.
///
/// ```
/// use suqiu::Date;
/// use suqiu::calendar::Calendar;
/// let china = Calendar::china()?;
/// let saturday: Date = "2026-02-14".parse().unwrap();
/// assert!(china.is_working(saturday)?, "a make-up workday is a working day");
/// assert_eq!(china.nth_working_day(saturday, 1)?.to_string(), "2026-02-24");
/// # Ok::<(), suqiu::calendar::CalendarError>(())
/// ```
///
/// Calendars are equal where they say the same of every day, and for the same reasons.
#[derive(Clone)]
pub struct Calendar(Arc<Inner>);

struct Inner {
    spec: Spec,
    table: DayTable,
}

impl Calendar {
    /// The calendar of China, as the State Council's notices fixed it.
    ///
    /// It is read anew by each call, which takes well under a millisecond: keep it and clone it.
    pub fn china() -> Result<Self, CalendarError> {
        Self::from_json(include_str!("../../../policies/calendars/cn.json"))
    }

    /// A calendar from its JSON form, a [`CalendarFile`].
    ///
    /// ```
    /// use suqiu::calendar::{Calendar, CalendarError};
    /// let json = r#"{
    ///     "id": "cn", "version": "2026-1", "zone": "+08:00", "week": [],
    ///     "coverage": {"from": "2026-01-01", "to": "2026-12-31"},
    ///     "source": {"zh": "例", "en": "example"}
    /// }"#;
    /// assert_eq!(Calendar::from_json(json).unwrap_err(), CalendarError::NoWorkingDay);
    /// ```
    pub fn from_json(json: &str) -> Result<Self, CalendarError> {
        let file: CalendarFile = json::from_str(json).map_err(|error| CalendarError::Json {
            path: path_at(json, error.at()),
            reason: error.text(),
        })?;
        Self::from_file(file)
    }

    /// A calendar from its file form.
    pub fn from_file(file: CalendarFile) -> Result<Self, CalendarError> {
        Ok(Self::build(Spec::from_file(file)?))
    }

    /// The same calendar with days that a region adds. Where a national notice names the day, the
    /// notice holds.
    pub fn with_regional(&self, days: &[RegionalDay]) -> Result<Self, CalendarError> {
        let mut spec = self.spec().clone();
        for day in days {
            spec.add_regional(day)?;
        }
        Ok(Self::build(spec))
    }

    /// The same calendar with these windows on every working day.
    ///
    /// ```
    /// use suqiu::calendar::Calendar;
    /// let windows = ["08:30-12:00".parse()?, "13:30-17:30".parse()?];
    /// let calendar = Calendar::china()?.with_windows(&windows)?;
    /// assert!(calendar.has_windows());
    /// let overlapping = ["08:30-12:00".parse()?, "11:00-17:30".parse()?];
    /// assert_eq!(
    ///     calendar.with_windows(&overlapping).unwrap_err().code(),
    ///     "calendar.window_order"
    /// );
    /// # Ok::<(), suqiu::calendar::CalendarError>(())
    /// ```
    pub fn with_windows(&self, windows: &[Window]) -> Result<Self, CalendarError> {
        let mut spec = self.spec().clone();
        spec.set_windows(|_| windows)?;
        Ok(Self::build(spec))
    }

    fn build(spec: Spec) -> Self {
        let table = DayTable::new(|day| spec.working(day));
        Self(Arc::new(Inner { spec, table }))
    }

    /// Its identifier.
    pub fn id(&self) -> &str {
        &self.spec().id
    }

    /// Its version.
    pub fn version(&self) -> &str {
        &self.spec().version
    }

    /// Who says so.
    pub fn source(&self) -> &Text {
        &self.spec().source
    }

    /// Its zone.
    pub fn zone(&self) -> Zone {
        self.spec().zone
    }

    /// The days that its table speaks for.
    pub fn coverage(&self) -> Coverage {
        self.spec().coverage
    }

    /// Whether it knows the working windows of a day, which clocks in working hours need.
    pub fn has_windows(&self) -> bool {
        self.spec()
            .windows
            .iter()
            .any(|windows| !windows.is_empty())
    }

    pub(super) fn spec(&self) -> &Spec {
        &self.0.spec
    }

    #[inline]
    pub(crate) fn table(&self) -> &DayTable {
        &self.0.table
    }
}

impl PartialEq for Calendar {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.spec() == other.spec()
    }
}

impl Eq for Calendar {}

impl Hash for Calendar {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id().hash(state);
        self.version().hash(state);
        self.coverage().hash(state);
    }
}

impl fmt::Debug for Calendar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Calendar")
            .field("id", &self.id())
            .field("version", &self.version())
            .field("zone", &self.zone().to_string())
            .finish_non_exhaustive()
    }
}
