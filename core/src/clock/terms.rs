//! What a clock is made of: a period, how it ends, whom it protects, when it changes colour.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use crate::instant::{Date, Instant};
use crate::json::FromJson;
use crate::text::Text;

/// The unit in which a clock counts. There is no conversion between units: a day is not 24 hours,
/// and a working day is not eight working hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PeriodUnit {
    /// Natural days (日): the day of the start is not counted (民法典 201).
    Days,
    /// Working days (工作日): the first one counted is the first working day after the start.
    WorkingDays,
    /// Hours, counted from the instant of the start.
    Hours,
    /// Hours inside the calendar's working windows.
    WorkingHours,
    /// Months by the calendar; the end is the corresponding day, or the month's last (民法典 202).
    Months,
}

/// A number of units, written `15 days`, `5 working days`, `24 hours`, `8 working hours`,
/// `6 months` or `1 year`; or `same day`, which ends with the local day of the start (practice row
/// L3). A same-day clock is on its last day from the beginning, so it is red until it is overdue.
///
/// ```
/// use suqiu::clock::{Period, PeriodUnit};
/// let period: Period = "5 working days".parse()?;
/// assert_eq!((period.count, period.unit), (5, PeriodUnit::WorkingDays));
/// assert_eq!("1 year".parse::<Period>()?.to_string(), "12 months");
/// assert_eq!("same day".parse::<Period>()?, Period::SAME_DAY);
/// assert!("0 days".parse::<Period>().is_err(), "one way to write it");
/// # Ok::<(), suqiu::clock::TermsError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    /// How many units; at most [`Period::MAX_COUNT`]. No days at all are the day of the start.
    pub count: u32,
    /// Which unit.
    pub unit: PeriodUnit,
}

/// Why a text is no period, fraction or budget.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TermsError {
    /// Not a number and a unit.
    #[error(
        "`{0}` is no period: write a number and a unit, like `15 days`, `5 working days`, \
         `24 hours`, `8 working hours`, `6 months`, or `same day`"
    )]
    Period(String),
    /// Too many units.
    #[error("a period of {0} units is too long: at most {max}", max = Period::MAX_COUNT)]
    TooLong(u64),
    /// Not a fraction between 0 and 1.
    #[error("`{0}` is no fraction: write one above 0 and up to 1, like `1/2` or `9/10`")]
    Fraction(String),
    /// Thresholds that do not rise.
    #[error("blue, yellow and red must rise in this order, and none may pass 1")]
    ThresholdOrder,
}

impl TermsError {
    /// What is wrong.
    pub fn message(&self) -> Text {
        let zh = match self {
            Self::Period(text) => format!(
                "“{text}”不是期限：写数字和单位，如“15 days”、“5 working days”、“24 hours”、“8 working hours”、“6 months”，或者“same day”"
            ),
            Self::TooLong(units) => format!("期限{units}过长：最多{}", Period::MAX_COUNT),
            Self::Fraction(text) => {
                format!("“{text}”不是分数：写大于0、不超过1的，如“1/2”、“9/10”")
            }
            Self::ThresholdOrder => "蓝、黄、红要依次升高，都不超过1".to_owned(),
        };
        Text::new(zh, self.to_string())
    }
}

impl Period {
    /// The longest period, in its own unit.
    pub const MAX_COUNT: u32 = 9_999;

    /// It ends with the local day of the start, or as that day rolls (当日).
    pub const SAME_DAY: Self = Self::days(0);

    /// A period of natural days.
    pub const fn days(count: u32) -> Self {
        Self {
            count,
            unit: PeriodUnit::Days,
        }
    }

    /// A period of working days.
    pub const fn working_days(count: u32) -> Self {
        Self {
            count,
            unit: PeriodUnit::WorkingDays,
        }
    }
}

/// How [`Period::SAME_DAY`] is written.
const SAME_DAY: &str = "same day";

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if *self == Self::SAME_DAY {
            return f.write_str(SAME_DAY);
        }
        let (one, many) = match self.unit {
            PeriodUnit::Days => ("day", "days"),
            PeriodUnit::WorkingDays => ("working day", "working days"),
            PeriodUnit::Hours => ("hour", "hours"),
            PeriodUnit::WorkingHours => ("working hour", "working hours"),
            PeriodUnit::Months => ("month", "months"),
        };
        write!(
            f,
            "{} {}",
            self.count,
            if self.count == 1 { one } else { many }
        )
    }
}

impl FromStr for Period {
    type Err = TermsError;
    fn from_str(text: &str) -> Result<Self, TermsError> {
        if text == SAME_DAY {
            return Ok(Self::SAME_DAY);
        }
        let wrong = || TermsError::Period(text.chars().take(64).collect());
        let (number, unit) = text.split_once(' ').ok_or_else(wrong)?;
        let number: u64 = number.parse().map_err(|_| wrong())?;
        let (factor, unit) = match unit {
            "day" | "days" => (1, PeriodUnit::Days),
            "working day" | "working days" => (1, PeriodUnit::WorkingDays),
            "hour" | "hours" => (1, PeriodUnit::Hours),
            "working hour" | "working hours" => (1, PeriodUnit::WorkingHours),
            "month" | "months" => (1, PeriodUnit::Months),
            "year" | "years" => (12, PeriodUnit::Months),
            _ => return Err(wrong()),
        };
        let count = number.saturating_mul(factor);
        match u32::try_from(count) {
            Ok(0) if unit == PeriodUnit::Days => Err(wrong()),
            Ok(count) if count <= Self::MAX_COUNT => Ok(Self { count, unit }),
            _ => Err(TermsError::TooLong(count)),
        }
    }
}

/// How long a clock's rule allows: a period, or what the unit that sends the matter sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Budget {
    /// Fixed by the rule.
    Fixed(Period),
    /// A date set by the sender (交办的指定办理期限). Written `set by sender`.
    SetBySender,
}

impl fmt::Display for Budget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(period) => period.fmt(f),
            Self::SetBySender => f.write_str("set by sender"),
        }
    }
}

impl FromStr for Budget {
    type Err = TermsError;
    fn from_str(text: &str) -> Result<Self, TermsError> {
        if text == "set by sender" {
            Ok(Self::SetBySender)
        } else {
            text.parse().map(Self::Fixed)
        }
    }
}

/// What happens when the last day of a period is a day of rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Roll {
    /// The last day stays (nominal and rolled due are the same).
    None,
    /// The next working day is the last one (民法典 203).
    #[default]
    Next,
    /// The working day before is the last one.
    Previous,
}

/// A fraction above 0 and up to 1, written `1/2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: u32,
    denominator: u32,
}

impl Fraction {
    /// A fraction above 0 and up to 1; both numbers at most 10,000.
    pub fn new(numerator: u32, denominator: u32) -> Result<Self, TermsError> {
        if numerator == 0 || numerator > denominator || denominator > 10_000 {
            return Err(TermsError::Fraction(format!("{numerator}/{denominator}")));
        }
        Ok(Self {
            numerator,
            denominator,
        })
    }

    /// The smallest whole number of units that reaches this fraction of `total`.
    pub fn reached_at(self, total: u32) -> u32 {
        let units =
            (u64::from(total) * u64::from(self.numerator)).div_ceil(self.denominator.into());
        // invariant: the fraction is at most 1, so units <= total
        u32::try_from(units).unwrap_or(total)
    }

    /// Numerator and denominator.
    pub(super) const fn parts(self) -> (u32, u32) {
        (self.numerator, self.denominator)
    }

    pub(crate) fn less_than(self, other: Self) -> bool {
        u64::from(self.numerator) * u64::from(other.denominator)
            < u64::from(other.numerator) * u64::from(self.denominator)
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl FromStr for Fraction {
    type Err = TermsError;
    fn from_str(text: &str) -> Result<Self, TermsError> {
        let wrong = || TermsError::Fraction(text.chars().take(64).collect());
        let (numerator, denominator) = text.split_once('/').ok_or_else(wrong)?;
        let part = |part: &str| part.trim().parse::<u32>().map_err(|_| wrong());
        Self::new(part(numerator)?, part(denominator)?).map_err(|_| wrong())
    }
}

macro_rules! serde_as_text {
    ($name:ident, $pattern:literal) => {
        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        crate::from_text::read_as_text!($name, str::parse, <<$name as FromStr>::Err>::message);
        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "pattern": $pattern })
            }
        }
    };
}

serde_as_text!(
    Period,
    r"^[0-9]+ (working )?(days?|hours?)$|^[0-9]+ (months?|years?)$|^same day$"
);
serde_as_text!(
    Budget,
    r"^[0-9]+ ((working )?(days?|hours?)|months?|years?)$|^same day$|^set by sender$"
);
serde_as_text!(Fraction, r"^[0-9]+/[0-9]+$");

/// The fractions of a clock's own budget at which it turns blue, yellow and red.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    /// Blue from here.
    pub blue: Fraction,
    /// Red from here.
    pub red: Fraction,
    /// Yellow from here.
    pub yellow: Fraction,
}

impl Thresholds {
    /// Blue from one half, yellow from three quarters, red from nine tenths. No law gives a number.
    pub const DEFAULT: Self = Self {
        blue: Fraction {
            numerator: 1,
            denominator: 2,
        },
        red: Fraction {
            numerator: 9,
            denominator: 10,
        },
        yellow: Fraction {
            numerator: 3,
            denominator: 4,
        },
    };

    /// Checks that the fractions rise.
    pub fn check(&self) -> Result<(), TermsError> {
        if self.blue.less_than(self.yellow) && self.yellow.less_than(self.red) {
            Ok(())
        } else {
            Err(TermsError::ThresholdOrder)
        }
    }
}

/// Whom a clock protects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// A duty of a unit: it alerts on the nominal due and is broken after the rolled one.
    Duty,
    /// A right of the petitioner: it lasts until the rolled due.
    Right,
}

/// The colour of a clock, in order of severity.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, FromJson, Default,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Colour {
    /// Before the first threshold.
    #[default]
    Clear = 0,
    /// 蓝.
    Blue = 1,
    /// 黄.
    Yellow = 2,
    /// 红.
    Red = 3,
    /// 超期: now is after the due.
    Overdue = 4,
}

/// What the arithmetic of a clock needs to know of its rule. A running clock keeps the terms under
/// which it started.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// How long it runs.
    pub budget: Period,
    /// When it changes colour.
    pub colours: Thresholds,
    /// Whom it protects.
    pub nature: Nature,
    /// What happens when it ends on a day of rest.
    pub roll: Roll,
}

/// Why a clock stood still.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PauseCause {
    /// A suspension that the pack allows.
    Suspended,
    /// The matter is in another procedure.
    Diverted,
    /// The matter is with another unit.
    Elsewhere,
}

/// A time during which a clock stood still.
///
/// In days, the days after the one on which it began up to the one on which it ended do not count;
/// in hours, the instants from its beginning to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Pause {
    /// Why.
    pub cause: PauseCause,
    /// Since when.
    pub from: Instant,
    /// Until when; open while it lasts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Instant>,
}

/// Whole days that do not count, both ends among them: the time of a hearing in a final review
/// (信访工作条例 36(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Exclusion {
    /// First day that does not count.
    pub from: Date,
    /// Last day that does not count.
    pub to: Date,
}

/// What happened to one clock: from it and the terms, everything else is derived.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ledger {
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Instant>,
    /// Days left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub excluded: Vec<Exclusion>,
    /// Units added by extensions, in the unit of the budget.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub extended: u32,
    /// Times during which it stood still, in order and apart; only the last may be open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pauses: Vec<Pause>,
    /// When it started.
    pub start: Instant,
}

impl Ledger {
    /// A clock that starts.
    pub const fn starting(start: Instant) -> Self {
        Self {
            ended: None,
            excluded: Vec::new(),
            extended: 0,
            pauses: Vec::new(),
            start,
        }
    }

    /// The pause that lasts, if one does.
    pub fn open_pause(&self) -> Option<&Pause> {
        self.pauses.last().filter(|pause| pause.to.is_none())
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)] // serde's signature
fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// A point at which a period ends: the end of a day (24:00 local), or an instant.
/// Written `2026-03-02` or as an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deadline {
    /// The whole day is in time.
    EndOf(Date),
    /// In time up to and at this instant.
    At(Instant),
}

impl fmt::Display for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EndOf(date) => date.fmt(f),
            Self::At(instant) => instant.fmt(f),
        }
    }
}

impl FromStr for Deadline {
    type Err = crate::instant::InstantError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.parse::<Date>() {
            Ok(date) => Ok(Self::EndOf(date)),
            Err(_) => text.parse().map(Self::At),
        }
    }
}

serde_as_text!(Deadline, r"^\d{4}-\d{2}-\d{2}(T.+)?$");

/// When a clock falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Due {
    /// Whether it can still move because a calendar is missing.
    pub certainty: Certainty,
    /// The last day of the period itself.
    pub nominal: Deadline,
    /// The last day after a day of rest moved it.
    pub rolled: Deadline,
}

/// Whether an answer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// The calendar covers every day that was looked at.
    Certain,
    /// The rolled due needs days outside the calendar, computed on Monday to Friday; the nominal
    /// one stands.
    ProvisionalRoll,
    /// Both dues need days outside the calendar, computed on Monday to Friday.
    Provisional,
}
