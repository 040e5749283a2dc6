//! Clocks for people: how long one runs, what is wrong with one.

use super::{Budget, ClockError, Period, PeriodUnit};
use crate::text::Text;

impl Period {
    /// The period in words.
    ///
    /// ```
    /// use suqiu::clock::Period;
    /// assert_eq!(Period::working_days(5).words().zh, "5个工作日");
    /// assert_eq!(Period::SAME_DAY.words().zh, "当日");
    /// ```
    pub fn words(&self) -> Text {
        if *self == Self::SAME_DAY {
            return Text::new("当日", self.to_string());
        }
        let unit = match self.unit {
            PeriodUnit::Days => "日",
            PeriodUnit::WorkingDays => "个工作日",
            PeriodUnit::Hours => "小时",
            PeriodUnit::WorkingHours => "个工作小时",
            PeriodUnit::Months => "个月",
        };
        Text::new(format!("{}{unit}", self.count), self.to_string())
    }
}

impl Budget {
    /// The budget in words.
    pub fn words(&self) -> Text {
        match self {
            Self::Fixed(period) => period.words(),
            Self::SetBySender => Text::new("由交办单位指定", self.to_string()),
        }
    }
}

impl ClockError {
    /// What is wrong.
    pub fn message(&self) -> Text {
        match self {
            Self::Calendar(error) => error.message(),
            Self::NoWindows => {
                Text::new("期限按工作小时计算，日历却没有办公时段", self.to_string())
            }
            Self::Pauses => Text::new(
                "暂停的先后次序不对，或者中间的一次没有结束",
                self.to_string(),
            ),
            Self::Exclusion { from, to } => Text::new(
                format!("扣除的日期 {from} 至 {to} 前后颠倒"),
                self.to_string(),
            ),
        }
    }

    /// What to do about it.
    pub const fn remedy(&self) -> Text {
        match self {
            Self::Calendar(error) => error.remedy(),
            Self::NoWindows => Text::fixed(
                "在规则包里写出办公时段",
                "name the working windows in the pack",
            ),
            Self::Pauses => Text::fixed(
                "按先后列出，只有最后一次可以未结束",
                "order the pauses; only the last may be open",
            ),
            Self::Exclusion { .. } => Text::fixed("较早的日期在前", "put the earlier date first"),
        }
    }
}
