//! Working windows of a day.

use std::fmt;
use std::str::FromStr;

use super::CalendarError;

/// A stretch of a working day, from a minute up to, not including, another, written `08:30-12:00`.
/// `24:00` is the end of the day, so that no minute is lost at midnight.
///
/// ```
/// use suqiu::calendar::Window;
/// let window: Window = "13:30-24:00".parse()?;
/// assert_eq!((window.from(), window.to()), (13 * 60 + 30, 1440));
/// assert!("12:00-08:30".parse::<Window>().is_err());
/// # Ok::<(), suqiu::calendar::CalendarError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Window {
    from: u16,
    to: u16,
}

impl Window {
    /// From one minute of the day to another, 0 to 1440.
    pub fn new(from: u16, to: u16) -> Result<Self, CalendarError> {
        let window = Self { from, to };
        if from < to && to <= 1440 {
            Ok(window)
        } else {
            Err(CalendarError::Window(window.to_string()))
        }
    }

    /// First minute of the day that belongs to it.
    pub const fn from(self) -> u16 {
        self.from
    }

    /// First minute of the day that no longer belongs to it.
    pub const fn to(self) -> u16 {
        self.to
    }

    /// Checks that windows of one day rise and do not overlap.
    pub(super) fn check_order(windows: &[Self]) -> Result<(), CalendarError> {
        let pairs = windows.iter().zip(windows.iter().skip(1));
        match pairs.into_iter().find(|(one, next)| next.from < one.to) {
            Some((_, next)) => Err(CalendarError::WindowOrder(*next)),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (self.from, self.to);
        write!(
            f,
            "{:02}:{:02}-{:02}:{:02}",
            from / 60,
            from % 60,
            to / 60,
            to % 60
        )
    }
}

impl FromStr for Window {
    type Err = CalendarError;
    fn from_str(text: &str) -> Result<Self, CalendarError> {
        let wrong = || CalendarError::Window(text.chars().take(64).collect());
        let minute = |time: &str| -> Option<u16> {
            let (hour, minute) = time.split_once(':')?;
            let digits = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
            if !digits(hour) || !digits(minute) {
                return None;
            }
            let (hour, minute) = (hour.parse::<u16>().ok()?, minute.parse::<u16>().ok()?);
            (minute < 60).then_some(hour * 60 + minute)
        };
        let (from, to) = text.split_once('-').ok_or_else(wrong)?;
        let (from, to) = (
            minute(from).ok_or_else(wrong)?,
            minute(to).ok_or_else(wrong)?,
        );
        Self::new(from, to).map_err(|_| wrong())
    }
}

impl serde::Serialize for Window {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

crate::from_text::read_as_text!(Window, str::parse, CalendarError::message);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Window {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Window".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "pattern": r"^[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}$"
        })
    }
}
