//! Why nothing was measured.

use crate::clock::ClockError;
use crate::fault::{Fault, FaultKind};
use crate::instant::Date;
use crate::text::Text;

/// A question without an answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IndicatorError {
    /// A period that ends before it begins.
    #[error("the period ends on {to}, before it begins on {from}")]
    Period {
        /// Its first day.
        from: Date,
        /// Its last day.
        to: Date,
    },
    /// A clock without an answer.
    #[error(transparent)]
    Clock(#[from] ClockError),
}

impl From<IndicatorError> for Fault {
    fn from(error: IndicatorError) -> Self {
        match error {
            IndicatorError::Period { from, to } => Self::new(
                FaultKind::Input,
                "input.period_order",
                Text::new(
                    format!("期间的最后一天 {to} 早于第一天 {from}"),
                    format!("the period ends on {to}, before it begins on {from}"),
                ),
                Text::fixed("对调两个日期", "exchange the two dates"),
            ),
            IndicatorError::Clock(error) => Self::from(error),
        }
    }
}
