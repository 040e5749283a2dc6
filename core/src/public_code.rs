//! One case, one code (practice row U9): a public code that people can read out, with a check character.

use std::fmt;
use std::str::FromStr;

use chrono::Datelike;
use serde::{Serialize, Serializer};

use crate::fault::{Fault, FaultKind};
use crate::instant::Date;
use crate::json::FromJson;
use crate::text::Text;

/// The characters of ISO/IEC 7064 MOD 37,36, in the order of their values.
const ALPHABET: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// How many digits a serial number has.
const SERIAL_DIGITS: usize = 6;

/// How many digits a day has.
const DAY_DIGITS: usize = 8;

/// The public code of a petition: the place that took it in, the day, a serial number of that place and
/// day, and the check character of ISO/IEC 7064 MOD 37,36. It says nothing of the petitioner, of the
/// matter or of whom it is about.
///
/// The check character finds every single character that was misread, and all but one in 600 exchanges of
/// neighbours. Case, hyphens and blanks do not matter when a code is read.
///
/// That no code is given twice is for the host: it counts the serial numbers of its places. A phone
/// without the server prints "pending" in its place.
///
/// ```
/// use suqiu::PublicCode;
/// let code = PublicCode::new("430722", "2026-03-02".parse()?, 17)?;
/// assert_eq!(code.to_string(), "430722-20260302-000017-F");
/// assert_eq!("430722 20260302 000017 f".parse::<PublicCode>()?, code, "as somebody types it");
/// assert!("430722-20260302-000071-F".parse::<PublicCode>().is_err(), "two digits exchanged");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicCode {
    place: Box<str>,
    date: Date,
    serial: u32,
}

/// What a public code is made of; also what it says once it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PublicCodeParts {
    /// The day on which it was given.
    pub date: Date,
    /// The place that took the petition in: 2 to 12 letters and digits, like the code of a county
    /// (GB/T 2260). Not where the petitioner lives, nor the village that the matter is about.
    pub place: String,
    /// The number of the petition in that place on that day, from 1 to 999,999.
    pub serial: u32,
}

/// Why there is no public code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PublicCodeError {
    /// The code of the place is not of 2 to 12 letters and digits.
    #[error("the place of a public code has 2 to 12 letters and digits")]
    Place,
    /// The year has not four digits, or there is no such day.
    #[error("the day of a public code is one of the years 1000 to 9999")]
    Day,
    /// The serial number is not one of 1 to 999,999.
    #[error("the serial number of a public code is 1 to 999999")]
    Serial,
    /// Too short, or other characters than letters, digits, hyphens and blanks.
    #[error("a public code has a place, a day, a serial number and a check character")]
    Shape,
    /// The check character is not that of the rest.
    #[error("the check character does not fit: a character was misread or two were exchanged")]
    Check,
}

impl PublicCode {
    /// The code of the `serial`th petition of a place on a day.
    pub fn new(place: &str, date: Date, serial: u32) -> Result<Self, PublicCodeError> {
        let is_short = (2..=12).contains(&place.len());
        if !is_short || !place.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(PublicCodeError::Place);
        }
        if !(1000..=9999).contains(&date.year()) {
            return Err(PublicCodeError::Day);
        }
        if !(1..=999_999).contains(&serial) {
            return Err(PublicCodeError::Serial);
        }
        Ok(Self {
            place: place.to_ascii_uppercase().into(),
            date,
            serial,
        })
    }

    /// What it is made of.
    pub fn parts(&self) -> PublicCodeParts {
        PublicCodeParts {
            date: self.date,
            place: self.place.to_string(),
            serial: self.serial,
        }
    }

    fn body(&self) -> String {
        let (date, serial) = (self.date.format("%Y%m%d"), self.serial);
        format!("{}{date}{serial:0SERIAL_DIGITS$}", self.place)
    }
}

impl fmt::Display for PublicCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (place, date, serial) = (&self.place, self.date.format("%Y%m%d"), self.serial);
        let check = char::from(check_character(&self.body()).unwrap_or(b'0'));
        write!(f, "{place}-{date}-{serial:0SERIAL_DIGITS$}-{check}")
    }
}

impl FromStr for PublicCode {
    type Err = PublicCodeError;

    fn from_str(text: &str) -> Result<Self, PublicCodeError> {
        let plain: String = text
            .chars()
            .filter(|one| !matches!(one, '-' | ' '))
            .map(|one| one.to_ascii_uppercase())
            .collect();
        if !plain.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(PublicCodeError::Shape);
        }
        let from_end = |count: usize| plain.len().checked_sub(count);
        let cut = |from: Option<usize>, to: Option<usize>| {
            from.zip(to)
                .and_then(|(from, to)| plain.get(from..to))
                .ok_or(PublicCodeError::Shape)
        };
        let (end, serial) = (from_end(1), from_end(1 + SERIAL_DIGITS));
        let day = from_end(1 + SERIAL_DIGITS + DAY_DIGITS);
        let body = cut(Some(0), end)?;
        if check_character(body) != cut(end, Some(plain.len()))?.bytes().next() {
            return Err(PublicCodeError::Check);
        }
        let date = Date::parse_from_str(cut(day, serial)?, "%Y%m%d");
        let number = cut(serial, end)?.parse();
        Self::new(
            cut(Some(0), day)?,
            date.map_err(|_| PublicCodeError::Day)?,
            number.map_err(|_| PublicCodeError::Serial)?,
        )
    }
}

/// The check character of ISO/IEC 7064 MOD 37,36; none where the text has other characters.
fn check_character(text: &str) -> Option<u8> {
    let mut product: usize = 36;
    for byte in text.bytes() {
        let value = ALPHABET.iter().position(|one| *one == byte)?;
        let sum = (product + value) % 36;
        product = if sum == 0 { 36 } else { sum } * 2 % 37;
    }
    ALPHABET.get((37 - product) % 36).copied()
}

impl Serialize for PublicCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

crate::from_text::read_as_text!(PublicCode, str::parse, PublicCodeError::message);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for PublicCode {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PublicCode".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[0-9A-Z]{2,12}-[0-9]{8}-[0-9]{6}-[0-9A-Z]$"
        })
    }
}

impl PublicCodeError {
    /// What is wrong.
    pub fn message(&self) -> Text {
        let zh = match self {
            Self::Place => "编码的地区部分应为2至12位字母、数字",
            Self::Day => "编码的日期部分应为1000至9999年间的一天",
            Self::Serial => "编码的序号应为1至999999",
            Self::Shape => "编码应当有地区、日期、序号和校验码",
            Self::Check => "校验码不符：读错了一位，或者颠倒了相邻两位",
        };
        Text::new(zh, self.to_string())
    }
}

impl From<PublicCodeError> for Fault {
    fn from(error: PublicCodeError) -> Self {
        Self::new(
            FaultKind::Input,
            "input.public_code",
            error.message(),
            Text::fixed(
                "对照登记凭证重新输入，如 430722-20260302-000017-F",
                "read it again from the receipt, like 430722-20260302-000017-F",
            ),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the Global Release Identifier, which uses the same standard: A1-2425G-ABC1234002-M.
    #[test]
    fn the_check_character_is_that_of_the_standard() {
        assert_eq!(check_character("A12425GABC1234002"), Some(b'M'));
    }

    #[test]
    fn every_misread_character_is_found() {
        let date = "2026-03-02".parse().expect("a day");
        for serial in [1, 17, 4_096, 999_999] {
            let code = PublicCode::new("53A301", date, serial).expect("it is well formed");
            let text = code.to_string().replace('-', "");
            for at in 0..text.len() {
                for other in ALPHABET {
                    let mut wrong = text.clone().into_bytes();
                    if let Some(place) = wrong.get_mut(at).filter(|place| **place != *other) {
                        *place = *other;
                        let wrong = String::from_utf8(wrong).expect("it is ASCII");
                        assert!(wrong.parse::<PublicCode>().is_err(), "{wrong} for {text}");
                    }
                }
            }
        }
    }

    /// In each state of the check one pair of the 630 gives the same either way round: the standard says
    /// nearly all.
    #[test]
    fn nearly_every_exchange_of_neighbours_is_found() {
        let (mut missed, mut all) = (0, 0);
        for lead in ALPHABET {
            for (at, first) in ALPHABET.iter().enumerate() {
                for second in ALPHABET.iter().skip(at + 1) {
                    let check = |bytes: [u8; 3]| {
                        check_character(std::str::from_utf8(&bytes).expect("it is ASCII"))
                    };
                    all += 1;
                    let same = check([*lead, *first, *second]) == check([*lead, *second, *first]);
                    missed += u32::from(same);
                }
            }
        }
        assert_eq!((missed, all), (36, 36 * 630));
    }

    #[test]
    fn what_is_no_code_is_told_apart() {
        let read = |text: &str| text.parse::<PublicCode>().expect_err("it is no code");
        assert_eq!(read(""), PublicCodeError::Shape);
        assert_eq!(read("信访"), PublicCodeError::Shape);
        assert_eq!(read("430722-20260302-000017-G"), PublicCodeError::Check);
        let with_check = |body: &str| {
            let check = check_character(body).expect("it has one");
            read(&format!("{body}{}", char::from(check)))
        };
        assert_eq!(with_check("43072220260230000017"), PublicCodeError::Day);
        assert_eq!(with_check("43072220260302000000"), PublicCodeError::Serial);
        assert_eq!(with_check("420260302000001"), PublicCodeError::Place);
    }
}
