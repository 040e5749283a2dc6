//! What can be wrong with a calendar or with a question to it.

use super::range::{FIRST_DATE, LAST_DATE};
use super::{Coverage, Weekday, Window};
use crate::instant::Date;
use crate::text::Text;

/// What is wrong with a calendar, or with a question to it. Every message says what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CalendarError {
    /// The file is not the JSON of a calendar.
    #[error("the calendar cannot be read at `{path}`: {}", reason.en)]
    Json {
        /// Where in the file.
        path: String,
        /// What is wrong there.
        reason: Text,
    },
    /// Neither an offset nor a zone that is known here.
    #[error(
        "`{0}` is no zone: write an offset like `+08:00`, or an IANA name like `Asia/Shanghai`"
    )]
    Zone(String),
    /// A named zone, in a build without the zone database.
    #[error(
        "the zone `{0}` needs the zone database: build with the feature `tz`, or write an offset \
         like `+08:00`"
    )]
    ZoneDatabase(String),
    /// No weekday is a working day.
    #[error("the calendar has no working day: name at least one weekday in `week`")]
    NoWorkingDay,
    /// The coverage ends before it begins, or leaves the supported dates.
    #[error("the coverage from {from} to {to} holds no day: put the earlier date in `from`",
        from = .0.from, to = .0.to)]
    Coverage(Coverage),
    /// A dated exception outside the coverage.
    #[error("{0} lies outside the coverage: widen `coverage`, or take the day out")]
    OutsideCoverage(Date),
    /// A day named twice with the same meaning.
    #[error("{0} is named twice: leave one")]
    Duplicate(Date),
    /// A day named both as a day off and as a working day.
    #[error("{0} is both a day off and a working day: decide which the notice says")]
    Contradiction(Date),
    /// Not a window.
    #[error(
        "`{0}` is no working window: write two times that rise, like `08:30-12:00`; 24:00 is the \
         end of the day"
    )]
    Window(String),
    /// Windows of one day that overlap or do not rise.
    #[error("the working window `{0}` begins before the one in front of it ends: order them apart")]
    WindowOrder(Window),
    /// A working weekday without windows, while others have some.
    #[error("`{0}` is a working day without a working window: give it one in `windows`")]
    NoWindows(Weekday),
    /// A date outside those that are supported.
    #[error("{0} lies outside the supported dates {FIRST_DATE} to {LAST_DATE}")]
    Unsupported(Date),
    /// A count that runs past the last supported date.
    #[error("the count runs past {LAST_DATE}, the last supported date")]
    BeyondLastDate,
    /// A count that runs in front of the first supported date.
    #[error("the count runs in front of {FIRST_DATE}, the first supported date")]
    BeforeFirstDate,
}

impl CalendarError {
    /// The stable code of this kind of error.
    ///
    /// ```
    /// use suqiu::calendar::Calendar;
    /// let error = Calendar::from_json("{}").unwrap_err();
    /// assert_eq!(error.code(), "calendar.json");
    /// ```
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Json { .. } => "calendar.json",
            Self::Zone(_) => "calendar.zone",
            Self::ZoneDatabase(_) => "calendar.zone_database",
            Self::NoWorkingDay => "calendar.no_working_day",
            Self::Coverage(_) => "calendar.coverage",
            Self::OutsideCoverage(_) => "calendar.outside_coverage",
            Self::Duplicate(_) => "calendar.duplicate",
            Self::Contradiction(_) => "calendar.contradiction",
            Self::Window(_) => "calendar.window",
            Self::WindowOrder(_) => "calendar.window_order",
            Self::NoWindows(_) => "calendar.no_windows",
            Self::Unsupported(_) => "calendar.unsupported_date",
            Self::BeyondLastDate => "calendar.beyond_last_date",
            Self::BeforeFirstDate => "calendar.before_first_date",
        }
    }
}
