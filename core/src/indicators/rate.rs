//! A part of a whole.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Serialize;

use crate::json::FromJson;

/// So many of so many.
///
/// ```
/// use suqiu::indicators::Rate;
/// assert_eq!(Rate::of(2, 3).ratio.as_deref(), Some("0.6667"));
/// assert_eq!(Rate::of(0, 0).ratio, None, "nothing to measure is no failure");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// How many there are in all.
    pub denominator: u64,
    /// How many of them are of the kind that is counted.
    pub numerator: u64,
    /// The one by the other, as a decimal text with four places, a half rounded up; none of nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ratio: Option<String>,
}

impl Rate {
    /// So many of so many.
    pub fn of(numerator: u64, denominator: u64) -> Self {
        // A quotient that is no half lies further from one than the 28 digits of the division reach.
        let ratio = Decimal::from(numerator)
            .checked_div(Decimal::from(denominator))
            .map(|ratio| {
                let rounded =
                    ratio.round_dp_with_strategy(4, RoundingStrategy::MidpointAwayFromZero);
                format!("{rounded:.4}")
            });
        Self {
            denominator,
            numerator,
            ratio,
        }
    }
}

/// A count on its way to a rate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Count {
    of: u64,
    all: u64,
}

impl Count {
    pub(super) fn add(&mut self, counts: bool) {
        self.all = self.all.saturating_add(1);
        self.of = self.of.saturating_add(u64::from(counts));
    }

    pub(super) fn rate(self) -> Rate {
        Rate::of(self.of, self.all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_is_rounded_up() {
        let ratio = |numerator, denominator| Rate::of(numerator, denominator).ratio.unwrap();
        assert_eq!(
            ratio(1, 20_000),
            "0.0001",
            "0.00005 exactly; to the even it would be 0.0000"
        );
        assert_eq!(ratio(3, 20_000), "0.0002");
        assert_eq!(ratio(4_999, 100_000_000), "0.0000", "just below the half");
        assert_eq!(ratio(1, 3), "0.3333");
        assert_eq!(ratio(0, 7), "0.0000");
        assert_eq!(ratio(7, 7), "1.0000");
        assert_eq!(ratio(u64::MAX, u64::MAX), "1.0000");
    }
}
