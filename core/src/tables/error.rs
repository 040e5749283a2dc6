//! Why a table gives no answer.

use crate::calendar::CalendarError;
use crate::clock::ClockError;
use crate::fault::{Fault, FaultKind};
use crate::id::{PetitionId, RuleId};
use crate::instant::Date;
use crate::text::Text;

/// A question without an answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TableError {
    /// A period that ends before it begins.
    #[error("the period ends on {to}, before it begins on {from}")]
    Period {
        /// Its first day.
        from: Date,
        /// Its last day.
        to: Date,
    },
    /// A period of more than a year, or months that are no few years.
    #[error("the period is longer than {}", max.en)]
    TooLong {
        /// How long it may be.
        max: Text,
    },
    /// A petition that is not among those handed in, or that the reader may not see.
    #[error("there is no petition {0} among those that were handed in")]
    NoSuchPetition(PetitionId),
    /// The pack has no such schedule.
    #[error("the pack has no schedule {0}")]
    NoSuchSchedule(RuleId),
    /// A day that the calendar cannot count with.
    #[error(transparent)]
    Calendar(#[from] CalendarError),
    /// A clock without an answer.
    #[error(transparent)]
    Clock(#[from] ClockError),
}

impl From<TableError> for Fault {
    fn from(error: TableError) -> Self {
        let (code, zh, remedy) = match &error {
            TableError::Period { from, to } => (
                "input.period_order",
                format!("期间的最后一天 {to} 早于第一天 {from}"),
                Text::fixed("对调两个日期", "exchange the two dates"),
            ),
            TableError::TooLong { max } => (
                "input.period_length",
                format!("期间过长，最多{}", max.zh),
                Text::fixed("分几次提问", "ask in parts"),
            ),
            // The same words whether it is not there or not to be seen: to ask must not tell.
            TableError::NoSuchPetition(petition) => (
                "input.unknown_petition",
                format!("交入的信访事项中没有“{petition}”"),
                Text::fixed(
                    "核对编号，并交入该事项",
                    "check the identifier, and hand the petition in",
                ),
            ),
            TableError::NoSuchSchedule(schedule) => (
                "input.unknown_schedule",
                format!("规则包没有日程“{schedule}”"),
                Text::fixed(
                    "使用规则包中的 schedules",
                    "use one of the pack's `schedules`",
                ),
            ),
            TableError::Calendar(error) => return Self::from(error.clone()),
            TableError::Clock(error) => return Self::from(error.clone()),
        };
        Self::new(
            FaultKind::Input,
            code,
            Text::new(zh, error.to_string()),
            remedy,
        )
    }
}

/// The days of a period, which is no longer than a year.
pub(super) fn period(from: Date, to: Date) -> Result<(Date, Date), TableError> {
    if from > to {
        return Err(TableError::Period { from, to });
    }
    if to.signed_duration_since(from).num_days() > 366 {
        return Err(TableError::TooLong {
            max: Text::fixed("366日", "366 days"),
        });
    }
    Ok((from, to))
}
