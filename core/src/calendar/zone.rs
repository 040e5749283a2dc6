//! Zones: the local day and minute of an instant.

use std::fmt;

use super::CalendarError;
use super::range::{raw_date, raw_number};
use crate::instant::{Date, Instant};

const MICROS: i64 = 1_000_000;
const DAY_SECONDS: i64 = 86_400;
const DAY_MICROS: i64 = DAY_SECONDS * MICROS;

/// A zone: a fixed offset, or with the feature `tz` one of the zone database.
///
/// ```
/// use suqiu::calendar::Zone;
/// let china: Zone = "+08:00".parse()?;
/// assert_eq!(china.to_string(), "+08:00");
/// assert!("+8".parse::<Zone>().is_err());
/// # Ok::<(), suqiu::calendar::CalendarError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Zone(Kind);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    /// Seconds east of UTC.
    Fixed(i32),
    #[cfg(feature = "tz")]
    Named(chrono_tz::Tz),
}

/// Which instant a local time means that comes twice, when clocks go back.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edge {
    /// The first of the two: a window opens early.
    #[cfg_attr(not(feature = "tz"), allow(dead_code))]
    Opening,
    /// The second: a window, like a day, closes late.
    Closing,
}

/// The days of a zone in which clocks are never changed: how far a day later it is than in UTC.
#[derive(Clone, Copy)]
pub(crate) struct FixedDays(u64);

impl FixedDays {
    /// The day after the one to which an instant belongs, in days since 1970-01-01; of what is no
    /// instant whatever comes. It is made of additions and one multiplication of numbers with so many
    /// bits as processors work on several of at a time, which whole ones of 64 are not.
    #[inline]
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub(crate) const fn after(self, micros: i64) -> u16 {
        /// A day in steps of 2^13 microseconds, a whole number of them.
        const DAY: f64 = 10_546_875.0;
        const _: () = assert!(DAY_MICROS == 10_546_875 << 13);
        /// 2^52: next to it a float has whole numbers only, in its lowest bits.
        const WHOLE: f64 = 4_503_599_627_370_496.0;
        let steps = (micros as u64).wrapping_add(self.0) >> 13;
        // Exactly half a step more than there are, so that no day is a whole number: all lie further
        // from one than the rounding of the product can reach.
        let steps = f64::from_bits(steps & (WHOLE.to_bits() - 1) | WHOLE.to_bits()) - (WHOLE - 0.5);
        // What is nearest to half a day less is the whole number below.
        let days = steps * (1.0 / DAY) + (WHOLE - 0.5);
        days.to_bits() as u16
    }
}

impl Zone {
    /// China's legal time, +08:00 all the year.
    pub const CHINA: Self = Self(Kind::Fixed(8 * 3600));

    /// The day to which an instant belongs, in days since 1970-01-01; it may lie one day outside
    /// the supported dates.
    #[inline]
    pub(crate) fn day_of(self, instant: Instant) -> i32 {
        let local = match self.0 {
            Kind::Fixed(seconds) => instant.micros() + i64::from(seconds) * MICROS,
            #[cfg(feature = "tz")]
            Kind::Named(zone) => {
                instant.micros() + named::offset(zone, instant.micros().div_euclid(MICROS)) * MICROS
            }
        };
        // invariant: an instant lies within 130 years
        i32::try_from(local.div_euclid(DAY_MICROS)).unwrap_or(i32::MAX)
    }

    /// The days of a zone in which clocks are never changed; none of any other.
    #[inline]
    #[cfg_attr(not(feature = "tz"), allow(clippy::unnecessary_wraps))]
    pub(crate) fn fixed(self) -> Option<FixedDays> {
        match self.0 {
            Kind::Fixed(seconds) => {
                let ahead = i64::from(seconds) * MICROS + DAY_MICROS;
                Some(FixedDays(ahead.unsigned_abs()))
            }
            #[cfg(feature = "tz")]
            Kind::Named(_) => None,
        }
    }

    /// The instant of a local minute of a day, 0 to 1440, in microseconds. A time that does not
    /// exist, because clocks go forward over it, is the instant at which they do.
    #[inline]
    pub(crate) fn micros_of(self, day: i32, minute: u16, edge: Edge) -> i64 {
        let local = i64::from(day) * DAY_SECONDS + i64::from(minute) * 60;
        let seconds = match self.0 {
            Kind::Fixed(seconds) => local - i64::from(seconds),
            #[cfg(feature = "tz")]
            Kind::Named(zone) => named::seconds_of(zone, local, edge),
        };
        let _ = edge;
        seconds.saturating_mul(MICROS)
    }

    /// The first instant of a day, as far as instants go: the start of 1970-01-01 in China is cut
    /// off at [`Instant::MIN`].
    #[inline]
    pub(crate) fn start_of_day(self, day: i32) -> Instant {
        Instant::MIN.saturating_add_micros(self.micros_of(day, 0, Edge::Closing))
    }

    /// The day to which an instant belongs.
    pub fn date_of(self, instant: Instant) -> Date {
        raw_date(self.day_of(instant))
    }

    /// The first instant of a day.
    pub fn start_of(self, date: Date) -> Instant {
        self.start_of_day(raw_number(date).clamp(-366, 50_000))
    }
}

#[cfg(feature = "tz")]
mod named {
    use chrono::{DateTime, Offset, TimeZone};
    use chrono_tz::Tz;

    use super::Edge;

    /// Seconds east of UTC at a UTC second.
    pub(super) fn offset(zone: Tz, utc: i64) -> i64 {
        let utc = DateTime::from_timestamp(utc, 0)
            .unwrap_or(DateTime::UNIX_EPOCH)
            .naive_utc();
        zone.offset_from_utc_datetime(&utc)
            .fix()
            .local_minus_utc()
            .into()
    }

    /// The UTC second of a local second.
    pub(super) fn seconds_of(zone: Tz, local: i64, edge: Edge) -> i64 {
        use chrono::LocalResult::{Ambiguous, None, Single};
        let naive = DateTime::from_timestamp(local, 0)
            .unwrap_or(DateTime::UNIX_EPOCH)
            .naive_utc();
        match zone.offset_from_local_datetime(&naive) {
            Single(offset) => local - i64::from(offset.fix().local_minus_utc()),
            Ambiguous(one, two) => {
                let one = local - i64::from(one.fix().local_minus_utc());
                let two = local - i64::from(two.fix().local_minus_utc());
                if edge == Edge::Opening {
                    one.min(two)
                } else {
                    one.max(two)
                }
            }
            None => after_gap(zone, local),
        }
    }

    /// The first UTC second whose local time is not before the one that does not exist. Offsets lie
    /// between -12 and +14 hours, and a gap is at most a day, so 15 and 39 hours enclose it: the
    /// search ends after at most 18 halvings.
    fn after_gap(zone: Tz, local: i64) -> i64 {
        let (mut before, mut after) = (local - 15 * 3600, local + 39 * 3600);
        while after - before > 1 {
            let middle = before + (after - before) / 2;
            if middle + offset(zone, middle) >= local {
                after = middle;
            } else {
                before = middle;
            }
        }
        after
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Kind::Fixed(seconds) => {
                let sign = if seconds < 0 { '-' } else { '+' };
                let minutes = seconds.unsigned_abs() / 60;
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
            #[cfg(feature = "tz")]
            Kind::Named(zone) => f.write_str(zone.name()),
        }
    }
}

impl std::str::FromStr for Zone {
    type Err = CalendarError;
    fn from_str(text: &str) -> Result<Self, CalendarError> {
        let shown = || text.chars().take(64).collect::<String>();
        if let Some(seconds) = fixed_offset(text) {
            return Ok(Self(Kind::Fixed(seconds)));
        }
        if text.is_empty() || !text.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return Err(CalendarError::Zone(shown()));
        }
        #[cfg(feature = "tz")]
        return text
            .parse::<chrono_tz::Tz>()
            .map(|zone| Self(Kind::Named(zone)))
            .map_err(|_| CalendarError::Zone(shown()));
        #[cfg(not(feature = "tz"))]
        Err(CalendarError::ZoneDatabase(shown()))
    }
}

/// Seconds east of UTC of an offset written `+08:00`.
fn fixed_offset(text: &str) -> Option<i32> {
    let (sign, rest) = match (text.strip_prefix('+'), text.strip_prefix('-')) {
        (Some(rest), _) => (1, rest),
        (_, Some(rest)) => (-1, rest),
        _ => return None,
    };
    let (hours, minutes) = rest.split_once(':')?;
    let number = |part: &str| {
        let digits = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        if digits {
            part.parse::<i32>().ok()
        } else {
            None
        }
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (hours <= 14 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_a_fixed_zone_begin_and_end_where_they_do() {
        for zone in ["+08:00", "+00:00", "-11:30", "+14:00"] {
            let zone: Zone = zone.parse().unwrap();
            let days = zone.fixed().unwrap();
            for day in -1..=47_482i64 {
                let midnight = zone.micros_of(i32::try_from(day).unwrap(), 0, Edge::Closing);
                for at in [
                    midnight - 1,
                    midnight,
                    midnight + 1,
                    midnight + DAY_MICROS / 2,
                ] {
                    if let Ok(instant) = Instant::from_micros(at) {
                        assert_eq!(i32::from(days.after(at)), zone.day_of(instant) + 1);
                    }
                }
            }
        }
    }
}
