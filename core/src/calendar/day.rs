//! One day, and why people work on it or not.

use serde::Serialize;

use crate::citation::Citation;
use crate::instant::Date;
use crate::json::FromJson;
use crate::text::Text;

/// One day of a calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Day {
    /// Which day.
    pub date: Date,
    /// Why.
    pub reason: DayReason,
    /// Whether people work on it.
    pub working: bool,
}

/// Why a day is a working day or a day off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
pub enum DayReason {
    /// A weekday of the weekly pattern.
    Weekday,
    /// The weekly rest (国务院关于职工工作时间的规定 7).
    Weekend,
    /// A day off by a national notice.
    Holiday {
        /// The festival.
        name: Text,
        /// The notices of its year, by address.
        notices: Vec<String>,
    },
    /// A workday by a national notice, which makes up for a day off.
    MakeUp {
        /// The festival.
        name: Text,
        /// The notices of its year, by address.
        notices: Vec<String>,
    },
    /// A day that a region adds (全国年节及纪念日放假办法 4).
    Regional {
        /// What says so.
        citation: Citation,
        /// The festival.
        name: Text,
    },
    /// No table speaks for the day: the answer is the weekly pattern's, and provisional.
    OutsideCoverage,
}

impl DayReason {
    /// The reason in words, without the date.
    ///
    /// ```
    /// use suqiu::calendar::Calendar;
    /// let day = Calendar::china()?.day("2026-02-16".parse().unwrap())?;
    /// assert!(!day.working);
    /// assert_eq!(day.reason.text(day.working).en, "day off, Spring Festival, State Council notice");
    /// # Ok::<(), suqiu::calendar::CalendarError>(())
    /// ```
    pub fn text(&self, working: bool) -> Text {
        match self {
            Self::Weekday => Text::fixed("工作日", "working day"),
            Self::Weekend => Text::fixed("周休息日", "weekly rest"),
            Self::Holiday { name, .. } => Text::fixed(
                "放假，{zh}，国务院通知",
                "day off, {en}, State Council notice",
            )
            .fill(&[("zh", &name.zh), ("en", &name.en)]),
            Self::MakeUp { name, .. } => Text::fixed(
                "调休上班，{zh}，国务院通知",
                "make-up workday, {en}, State Council notice",
            )
            .fill(&[("zh", &name.zh), ("en", &name.en)]),
            Self::Regional { citation, name } => {
                let template = if working {
                    Text::fixed(
                        "地方规定上班，{zh}（{article}）",
                        "regional workday, {en} ({article})",
                    )
                } else {
                    Text::fixed(
                        "地方放假，{zh}（{article}）",
                        "regional day off, {en} ({article})",
                    )
                };
                template.fill(&[
                    ("article", &citation.article),
                    ("zh", &name.zh),
                    ("en", &name.en),
                ])
            }
            Self::OutsideCoverage if working => Text::fixed(
                "放假通知尚未覆盖，暂按工作日计",
                "no holiday notice yet, taken as a working day",
            ),
            Self::OutsideCoverage => Text::fixed(
                "放假通知尚未覆盖，暂按周休息日计",
                "no holiday notice yet, taken as weekly rest",
            ),
        }
    }

    /// Where a notice says so, by address.
    pub fn notices(&self) -> &[String] {
        match self {
            Self::Holiday { notices, .. } | Self::MakeUp { notices, .. } => notices,
            _ => &[],
        }
    }
}
