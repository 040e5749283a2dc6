//! An amount of money, exact.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use crate::text::Text;

/// An amount in yuan (人民币元), from 0 to 999,999,999,999.99, in whole fen.
///
/// It is written as a text, since a JSON number would pass through binary fractions on its way. Equal
/// amounts have equal bytes: two decimals, always.
///
/// ```
/// use suqiu::Money;
/// let fund: Money = "1500".parse()?;
/// assert_eq!(fund.to_string(), "1500.00");
/// assert_eq!(fund.checked_add("0.10".parse()?), Some("1500.10".parse()?));
/// assert!("0.001".parse::<Money>().is_err(), "a tenth of a fen is refused, not rounded");
/// assert!(serde_json::from_str::<Money>("1500").is_err(), "a number is refused");
/// # Ok::<(), suqiu::MoneyError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money {
    fen: u64,
}

/// Why a text is no amount of money.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MoneyError {
    /// Not a plain decimal.
    #[error("`{0}` is no amount: write yuan as a text, like \"1500.00\"")]
    Syntax(String),
    /// Below nothing, or above 999,999,999,999.99.
    #[error("an amount lies outside 0 to 999999999999.99 yuan")]
    OutOfRange,
    /// More than two decimals.
    #[error("an amount has parts of a fen: round it before you hand it in")]
    PartsOfFen,
}

impl MoneyError {
    /// What is wrong.
    pub fn message(&self) -> Text {
        let zh = match self {
            Self::Syntax(text) => {
                format!("“{text}”不是金额：以元为单位写成加引号的文字，如“1500.00”")
            }
            Self::OutOfRange => "金额超出0至999999999999.99元".to_owned(),
            Self::PartsOfFen => "金额不到一分的部分要先舍入".to_owned(),
        };
        Text::new(zh, self.to_string())
    }
}

const MAX_FEN: u64 = 99_999_999_999_999;
/// The digits of the largest amount, in front of its point.
const YUAN_DIGITS: usize = 12;

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self { fen: 0 };

    /// From whole fen.
    pub const fn from_fen(fen: u64) -> Result<Self, MoneyError> {
        if fen <= MAX_FEN {
            Ok(Self { fen })
        } else {
            Err(MoneyError::OutOfRange)
        }
    }

    /// In fen, a hundredth of a yuan.
    pub const fn fen(self) -> u64 {
        self.fen
    }

    /// As a decimal of yuan with two places.
    pub fn to_decimal(self) -> Decimal {
        // The largest amount has 14 digits, a decimal holds 28.
        Decimal::new(i64::try_from(self.fen).unwrap_or(i64::MAX), 2)
    }

    /// The sum; none above the largest amount.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.fen
            .checked_add(other.fen)
            .and_then(|fen| Self::from_fen(fen).ok())
    }

    /// What is left; none where more is taken than there is.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.fen.checked_sub(other.fen).map(|fen| Self { fen })
    }
}

impl TryFrom<Decimal> for Money {
    type Error = MoneyError;

    fn try_from(yuan: Decimal) -> Result<Self, MoneyError> {
        let fen = yuan
            .checked_mul(Decimal::ONE_HUNDRED)
            .ok_or(MoneyError::OutOfRange)?;
        if !fen.is_integer() {
            return Err(MoneyError::PartsOfFen);
        }
        u64::try_from(fen)
            .map_err(|_| MoneyError::OutOfRange)
            .and_then(Self::from_fen)
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    fn from_str(text: &str) -> Result<Self, MoneyError> {
        let unreadable = || MoneyError::Syntax(text.chars().take(64).collect());
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let (yuan, parts) = text.split_once('.').unwrap_or((text, "0"));
        if !is_number(yuan) || !is_number(parts) {
            return Err(unreadable());
        }
        // Zeroes in front and behind say nothing, however many there are; what is left is short.
        let yuan = yuan.trim_start_matches('0');
        let parts = parts.trim_end_matches('0');
        if yuan.len() > YUAN_DIGITS {
            return Err(MoneyError::OutOfRange);
        }
        if parts.len() > 2 {
            return Err(MoneyError::PartsOfFen);
        }
        format!("{yuan}{parts:0<2}")
            .parse()
            .map_err(|_| unreadable())
            .and_then(Self::from_fen)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.fen / 100, self.fen % 100)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

crate::from_text::read_as_text!(Money, str::parse, MoneyError::message);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Money {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Money".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "format": "decimal",
            "pattern": r"^0*[0-9]{1,12}(\.[0-9]{1,2}0*)?$",
            "description": "yuan, as a decimal text; written with two places"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in [
            "", "-1", "+1", "1e3", "1,000", " 1", "1.", ".5", "1.2.3", "NaN", "１",
        ] {
            assert!(
                matches!(text.parse::<Money>(), Err(MoneyError::Syntax(_))),
                "{text}"
            );
        }
        assert_eq!("0.001".parse::<Money>(), Err(MoneyError::PartsOfFen));
        assert_eq!(
            "1000000000000".parse::<Money>(),
            Err(MoneyError::OutOfRange)
        );
        assert_eq!("9".repeat(40).parse::<Money>(), Err(MoneyError::OutOfRange));
    }

    /// How long a text is says nothing of its amount.
    #[test]
    fn zeroes_in_front_and_behind_change_nothing() {
        let zeroes = "0".repeat(4_000_000);
        let amounts = [
            (format!("1500.5{zeroes}"), Ok(150_050)),
            (format!("{zeroes}1500.5"), Ok(150_050)),
            (format!("{zeroes}.{zeroes}"), Ok(0)),
            (format!("999999999999.99{zeroes}"), Ok(MAX_FEN)),
            (format!("1500.5{zeroes}1"), Err(MoneyError::PartsOfFen)),
            (format!("1{zeroes}.00"), Err(MoneyError::OutOfRange)),
            ("1".repeat(40), Err(MoneyError::OutOfRange)),
            (format!("0.{}", "1".repeat(40)), Err(MoneyError::PartsOfFen)),
        ];
        for (text, expected) in amounts {
            let found = text.parse::<Money>().map(Money::fen);
            assert_eq!(found, expected, "{} characters", text.len());
        }
        let letters = "x".repeat(4_000_000).parse::<Money>();
        assert_eq!(letters, Err(MoneyError::Syntax("x".repeat(64))));
    }

    #[test]
    fn equal_amounts_have_equal_bytes() {
        for text in ["1500", "1500.0", "1500.00", "1500.000"] {
            assert_eq!(
                text.parse::<Money>()
                    .map(|money| money.to_string())
                    .as_deref(),
                Ok("1500.00")
            );
        }
    }
}
