//! Why no rotation follows from a table.

use crate::fault::{Fault, FaultKind};
use crate::id::UnitId;
use crate::text::Text;

/// A table of visits that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RotationError {
    /// A unit that is not in the directory.
    #[error("unit `{0}` is not in the directory")]
    UnknownUnit(UnitId),
    /// A unit that is counted in two rows.
    #[error("the visits of unit `{0}` are counted twice")]
    CountedTwice(UnitId),
    /// No month comes after the one that was counted.
    #[error("no month comes after 2099-12")]
    LastMonth,
}

impl RotationError {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownUnit(_) => "input.unknown_unit",
            Self::CountedTwice(_) => "input.counted_twice",
            Self::LastMonth => "input.last_month",
        }
    }

    /// The fault for people.
    pub fn message(&self) -> Text {
        let zh = match self {
            Self::UnknownUnit(unit) => format!("目录中没有机构 `{unit}`"),
            Self::CountedTwice(unit) => format!("机构 `{unit}` 的来访重复计数"),
            Self::LastMonth => "2099-12 之后没有月份".to_owned(),
        };
        Text::new(zh, self.to_string())
    }

    /// What to do about it.
    pub const fn remedy(&self) -> Text {
        match self {
            Self::UnknownUnit(_) => Text::fixed(
                "改正编号，或先补入目录",
                "correct the identifier, or add the unit to the directory",
            ),
            Self::CountedTwice(_) => Text::fixed("每个机构只列一行", "give each unit one row"),
            Self::LastMonth => Text::fixed("改正月份", "correct the month"),
        }
    }
}

impl From<RotationError> for Fault {
    fn from(error: RotationError) -> Self {
        Self::new(
            FaultKind::Input,
            error.code(),
            error.message(),
            error.remedy(),
        )
    }
}
