//! Calendars: which day an instant belongs to, and whether people work on it.
//!
//! A [`Calendar`] is a value: a zone, a weekly pattern, dated exceptions both ways (days off and
//! make-up workdays), what a region adds, and the years that the exceptions cover. What lies
//! outside them is answered from the weekly pattern and marked so by whoever counts on it.

mod day;
mod error;
mod file;
mod model;
mod opening;
mod query;
mod range;
mod spec;
mod table;
mod window;
mod words;
mod zone;

pub use day::{Day, DayReason};
pub use error::CalendarError;
pub use file::{CalendarFile, Coverage, Festival, Weekday, YearTable};
pub use model::Calendar;
pub use range::{FIRST_DATE, LAST_DATE};
pub use window::Window;
pub use zone::Zone;

pub(crate) use range::{date_of_number, day_number};
pub(crate) use table::DayTable;
