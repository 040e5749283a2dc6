//! A plain forecast of monthly counts (practice row E6), in whole numbers, so that every language gives the
//! same.
//!
//! The last K whole years before the forecast are used, two at least and ten at most. With `S` the sum of a
//! year, `C` the sum of one calendar month over the years and `T` the sum of all, the next year is expected
//! to differ from the last by as much as the years did on average, and each month from a month of its year
//! on average by as much as it always did:
//!
//! ```text
//! expected = S_K/12 + (S_K - S_1)/(12 (K-1)) + (12 C - T)/(12 K)
//! ```
//!
//! Residuals are what each month was beside its own year and its calendar month, `y - S/12 - (12 C - T)/(12 K)`;
//! their variance is divided by the `11 (K-1)` degrees of freedom that are left. The interval is two standard
//! errors to both sides. It says how far months scatter; it does not say how wrong the trend may be. All is
//! reckoned with the denominator `12 K (K-1)` and rounded once, outwards for the interval.

use std::collections::BTreeMap;

use serde::Serialize;

use super::error::TableError;
use super::monthly::MonthCount;
use crate::id::UnitId;
use crate::json::FromJson;
use crate::petition::kinds;
use crate::presence::Month;
use crate::text::Text;

const YEAR: usize = 12;
/// Older years say little of the next.
const MAX_YEARS: usize = 10;
/// Two years, without which no month can be told from its year.
const MIN_MONTHS: usize = 24;

kinds! {
    /// Why nothing is forecast.
    NoForecast {
        TooShort = "too_short", "不足两年（24个月）", "less than two years (24 months)";
        TooFew = "too_few", "平均每月不足一件", "less than one a month on average";
    }
}

/// What is to be expected after some months. The first month is the first that was counted at all, the last
/// one is over: a month without a line had none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ForecastQuestion {
    /// The counts, as [`monthly`](super::monthly) gives them or the host keeps them. Lines of one series and
    /// month are added; lines outside the months are left out.
    pub counts: Vec<MonthCount>,
    /// The first month.
    pub from: Month,
    /// How many months are forecast: 12 at most.
    pub months: u8,
    /// The last month.
    pub to: Month,
}

/// What is expected of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExpectedMonth {
    /// How many, rounded to the nearest.
    pub expected: u32,
    /// The upper end of the interval.
    pub high: u32,
    /// The lower end.
    pub low: u32,
    /// The month.
    pub month: Month,
}

/// The forecast of one series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SeriesForecast {
    /// What is expected; nothing where it says why not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub months: Vec<ExpectedMonth>,
    /// Of which subject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// At which unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
    /// Why nothing is forecast.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub without: Option<NoForecast>,
    /// On how many whole years it stands.
    pub years: u8,
}

/// The forecasts, by subject and unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Forecasts {
    /// One for each series that has a line.
    pub series: Vec<SeriesForecast>,
}

/// What is to be expected of each series in the next months: seasonal means with the trend of the years, and
/// an interval from what is left over. With less than two years, or less than one petition a month, it says so
/// and forecasts nothing.
///
/// ```
/// use suqiu::tables::{forecast, ForecastQuestion};
/// let mut question: ForecastQuestion = serde_json::from_str(r#"{
///     "counts": [], "from": "2024-01", "months": 1, "to": "2025-12"}"#)?;
/// for year in ["2024", "2025"] {
///     for month in 1..=12 {
///         let (month, count) = (format!("{year}-{month:02}"), if month == 1 { 30 } else { 8 });
///         question.counts.push(serde_json::from_value(
///             serde_json::json!({"count": count, "month": month}))?);
///     }
/// }
/// let january = forecast(&question)?.series[0].months[0];
/// assert_eq!((january.expected, january.low, january.high), (30, 30, 30), "two years alike");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn forecast(question: &ForecastQuestion) -> Result<Forecasts, TableError> {
    let length = span(question.from, question.to)?;
    let first = question.from.ordinal();
    let mut series: BTreeMap<(&Option<String>, &Option<UnitId>), Vec<i128>> = BTreeMap::new();
    for row in &question.counts {
        let of = series
            .entry((&row.subject, &row.unit))
            .or_insert_with(|| vec![0; length]);
        let at = row.month.ordinal().checked_sub(first);
        let at = at.and_then(|at| of.get_mut(at as usize));
        if let Some(count) = at {
            *count = count.saturating_add(i128::from(row.count));
        }
    }
    let series = series
        .into_iter()
        .map(|((subject, unit), counts)| {
            let (years, told) = one(&counts, question);
            let (months, without) = match told {
                Ok(months) => (months, None),
                Err(why) => (Vec::new(), Some(why)),
            };
            SeriesForecast {
                months,
                subject: subject.clone(),
                unit: unit.clone(),
                without,
                years,
            }
        })
        .collect();
    Ok(Forecasts { series })
}

/// How many months a span has.
pub(super) fn span(from: Month, to: Month) -> Result<usize, TableError> {
    let too_long = TableError::TooLong {
        max: Text::fixed("600个月", "600 months"),
    };
    match to.ordinal().checked_sub(from.ordinal()) {
        Some(length) if length < 600 => Ok(length as usize + 1),
        Some(_) => Err(too_long),
        None => Err(TableError::Period {
            from: from.first_day().unwrap_or_default(),
            to: to.first_day().unwrap_or_default(),
        }),
    }
}

/// On how many years, and what follows from them.
fn one(
    counts: &[i128],
    question: &ForecastQuestion,
) -> (u8, Result<Vec<ExpectedMonth>, NoForecast>) {
    let years = (counts.len() / YEAR).min(MAX_YEARS);
    let told = u8::try_from(years).unwrap_or(u8::MAX);
    if counts.len() < MIN_MONTHS {
        return (told, Err(NoForecast::TooShort));
    }
    let used = counts
        .get(counts.len() - years * YEAR..)
        .unwrap_or_default();
    let total: i128 = used.iter().sum();
    if total < used.len() as i128 {
        return (told, Err(NoForecast::TooFew));
    }
    let season = Season::of(used, years as i128, total);
    let mut month = question.to;
    let mut months = Vec::new();
    for at in 0..usize::from(question.months).min(YEAR) {
        let Some(next) = month.next() else {
            break;
        };
        month = next;
        months.push(season.expect(at, month));
    }
    (told, Ok(months))
}

/// The sums of a series over whole years.
struct Season {
    /// How many years.
    years: i128,
    /// Of each year.
    yearly: Vec<i128>,
    /// Of each calendar month, in the order of the series.
    monthly: Vec<i128>,
    total: i128,
    /// The squared residuals, each times `12 K`.
    squares: i128,
}

impl Season {
    fn of(counts: &[i128], years: i128, total: i128) -> Self {
        let yearly: Vec<i128> = counts.chunks(YEAR).map(|year| year.iter().sum()).collect();
        let monthly: Vec<i128> = (0..YEAR)
            .map(|at| counts.iter().skip(at).step_by(YEAR).sum())
            .collect();
        let squares = counts
            .chunks(YEAR)
            .zip(&yearly)
            .flat_map(|(year, sum)| {
                year.iter()
                    .zip(&monthly)
                    .map(move |(y, month)| (y, sum, month))
            })
            .map(|(y, sum, month)| 12 * years * y - years * sum - 12 * month + total)
            .map(|residual| residual * residual)
            .sum();
        Self {
            years,
            yearly,
            monthly,
            total,
            squares,
        }
    }

    fn expect(&self, at: usize, month: Month) -> ExpectedMonth {
        let k = self.years;
        let first = self.yearly.first().copied().unwrap_or_default();
        let last = self.yearly.last().copied().unwrap_or_default();
        let of_month = self.monthly.get(at).copied().unwrap_or_default();
        let unit = 12 * k * (k - 1);
        let expected =
            k * (k - 1) * last + k * (last - first) + (k - 1) * (12 * of_month - self.total);
        // Two standard errors, times the denominator: (2 unit)^2 squares / (144 k^2 11 (k - 1)).
        let width = root_up((4 * (k - 1) * self.squares).div_euclid(11));
        let count = |n: i128| u32::try_from(n.max(0)).unwrap_or(u32::MAX);
        ExpectedMonth {
            expected: count((2 * expected + unit).div_euclid(2 * unit)),
            high: count(-(-(expected + width)).div_euclid(unit)),
            low: count((expected - width).div_euclid(unit)),
            month,
        }
    }
}

/// The square root, rounded up.
fn root_up(square: i128) -> i128 {
    let root = square.max(0).isqrt();
    if root * root < square { root + 1 } else { root }
}
