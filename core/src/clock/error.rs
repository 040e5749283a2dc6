//! Why a clock has no answer.

use crate::calendar::CalendarError;
use crate::instant::Date;

/// Why a clock has no answer. Every message says what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ClockError {
    /// The calendar has none.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
    /// A clock in working hours on a calendar without windows.
    #[error(
        "the clock counts working hours, but the calendar has no windows: name them in the pack"
    )]
    NoWindows,
    /// A pause that ends before it begins, or an open one that is not the last.
    #[error("the pauses of the clock do not rise, or one that is not the last is open")]
    Pauses,
    /// An exclusion that ends before it begins.
    #[error("the days left out from {from} to {to} run backwards: put the earlier date first")]
    Exclusion {
        /// First day left out.
        from: Date,
        /// Last day left out.
        to: Date,
    },
}

impl ClockError {
    /// The stable code of this kind of error.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Calendar(error) => error.code(),
            Self::NoWindows => "clock.no_windows",
            Self::Pauses => "clock.pauses",
            Self::Exclusion { .. } => "clock.exclusion",
        }
    }
}
