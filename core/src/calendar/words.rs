//! What is wrong with a calendar or a date, for people.

use super::CalendarError;
use crate::text::Text;

impl CalendarError {
    /// What is wrong.
    pub fn message(&self) -> Text {
        let zh = match self {
            Self::Json { path, reason } => format!("日历在“{path}”处无法读取：{}", reason.zh),
            Self::Zone(zone) | Self::ZoneDatabase(zone) => format!("“{zone}”不是可用的时区"),
            Self::NoWorkingDay => "日历没有任何工作日".to_owned(),
            Self::Coverage(coverage) => {
                format!("覆盖范围 {} 至 {} 不含任何一天", coverage.from, coverage.to)
            }
            Self::OutsideCoverage(date) => format!("{date} 不在日历的覆盖范围内"),
            Self::Duplicate(date) => format!("{date} 重复列出"),
            Self::Contradiction(date) => format!("{date} 既是休息日又是工作日"),
            Self::Window(window) => format!("“{window}”不是办公时段"),
            Self::WindowOrder(window) => format!("办公时段“{window}”与前一时段重叠或者次序颠倒"),
            Self::NoWindows(day) => format!("“{day}”是工作日，却没有办公时段"),
            Self::Unsupported(date) => format!("{date} 超出支持的日期（1970 至 2099 年）"),
            Self::BeyondLastDate => "推算超过 2099-12-31".to_owned(),
            Self::BeforeFirstDate => "推算早于 1970-01-01".to_owned(),
        };
        Text::new(zh, self.to_string())
    }

    /// What to do about it.
    pub const fn remedy(&self) -> Text {
        match self {
            Self::Json { .. } => {
                Text::fixed("按日历的格式改正", "correct it to the form of a calendar")
            }
            Self::Zone(_) => Text::fixed("写成 +08:00 这样的偏移", "write an offset like +08:00"),
            Self::ZoneDatabase(_) => Text::fixed(
                "启用 tz 特性构建，或者写成 +08:00 这样的偏移",
                "build with the feature `tz`, or write an offset like +08:00",
            ),
            Self::NoWorkingDay => {
                Text::fixed("至少列出一个工作日", "name at least one working day")
            }
            Self::Coverage(_) => {
                Text::fixed("较早的日期写在 from", "put the earlier date in `from`")
            }
            Self::OutsideCoverage(_) => Text::fixed(
                "扩大覆盖范围，或者删去该日",
                "widen the coverage, or take the day out",
            ),
            Self::Duplicate(_) => Text::fixed("只留一次", "leave it once"),
            Self::Contradiction(_) => {
                Text::fixed("以通知为准，只留一个", "keep what the notice says")
            }
            Self::Window(_) => Text::fixed(
                "写成 08:30-12:00，先早后晚；24:00 为一天之末",
                "write two times that rise, like 08:30-12:00; 24:00 is the end of the day",
            ),
            Self::WindowOrder(_) => {
                Text::fixed("按先后列出，互不重叠", "order the windows, without overlap")
            }
            Self::NoWindows(_) => Text::fixed("为该日写出办公时段", "give that day its windows"),
            Self::Unsupported(_) | Self::BeyondLastDate | Self::BeforeFirstDate => {
                Text::fixed("改正日期", "correct the date")
            }
        }
    }
}
