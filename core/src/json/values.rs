//! Values that are not made of others.

use std::borrow::Cow;

use super::error::Misread;
use super::from_json::{FromJson, put};
use super::number::Number;
use super::scan::Reader;
use super::words::said;
use crate::from_text::read_text;
use crate::instant::Date;

impl<'de> Reader<'de> {
    /// The text that is expected here. It is lent, so that nobody has to drop it.
    #[inline(never)]
    pub(crate) fn expected_text(&mut self) -> Result<&str, Misread> {
        match self.blank() {
            Some(b'"') => match self.text()? {
                Cow::Borrowed(text) => Ok(text),
                Cow::Owned(text) => {
                    self.lent = text;
                    Ok(&self.lent)
                }
            },
            _ => Err(self.other_kind("a string")),
        }
    }

    /// The whole number from 0 that is expected here.
    #[inline(never)]
    fn unsigned(&mut self, most: u64, expected: &'static str) -> Result<u64, Misread> {
        match self.whole(expected)? {
            Number::Unsigned(value) if value <= most => Ok(value),
            other => Err(self.out_of_range(other, expected)),
        }
    }

    #[inline(never)]
    fn signed(&mut self, least: i64, most: i64, expected: &'static str) -> Result<i64, Misread> {
        let number = self.whole(expected)?;
        let value = match number {
            Number::Unsigned(value) => i64::try_from(value).ok(),
            Number::Signed(value) => Some(value),
            Number::Other(_) => None,
        };
        match value {
            Some(value) if (least..=most).contains(&value) => Ok(value),
            _ => Err(self.out_of_range(number, expected)),
        }
    }

    /// The whole number that is expected here: below zero, or not.
    fn whole(&mut self, expected: &'static str) -> Result<Number<'de>, Misread> {
        let number = match self.blank() {
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b'"') if self.on_key => self.number_in_key(expected)?,
            _ => return Err(self.other_kind(expected)),
        };
        match number {
            Number::Other(_) => Err(number.unexpected(expected).placed(self.at)),
            whole => Ok(whole),
        }
    }

    #[cold]
    #[inline(never)]
    fn out_of_range(&self, number: Number<'_>, expected: &'static str) -> Misread {
        Misread::wrong_value(number.found(), expected).placed(self.at)
    }

    /// The number that a key is.
    #[cold]
    fn number_in_key(&mut self, expected: &'static str) -> Result<Number<'de>, Misread> {
        let start = self.at + 1;
        let text = self.text()?;
        let within = self.text.get(start..self.at - 1).unwrap_or_default();
        let mut inner = Reader::new(within);
        match inner.number() {
            Ok(number) if inner.byte().is_none() => Ok(number),
            _ => Err(Misread::wrong_type(format!("string {text:?}"), expected).placed(self.at)),
        }
    }

    /// Whether `null` is here.
    pub(super) fn is_at_null(&mut self) -> bool {
        self.blank() == Some(b'n')
    }
}

impl FromJson for bool {
    fn read(place: &mut Option<Self>, reader: &mut Reader<'_>) -> Result<(), Misread> {
        let value = match reader.blank() {
            Some(b't') => reader.word("true").map(|()| true),
            Some(b'f') => reader.word("false").map(|()| false),
            _ => Err(reader.other_kind("a boolean")),
        };
        put(place, value?);
        Ok(())
    }
}

macro_rules! unsigned {
    ($($number:ident)+) => { $(
        impl FromJson for $number {
            fn read(place: &mut Option<Self>, reader: &mut Reader<'_>) -> Result<(), Misread> {
                let value = reader.unsigned($number::MAX.into(), stringify!($number))?;
                *place = $number::try_from(value).ok();
                Ok(())
            }
        }
    )+ };
}
unsigned!(u8 u16 u32 u64);

macro_rules! signed {
    ($($number:ident)+) => { $(
        impl FromJson for $number {
            fn read(place: &mut Option<Self>, reader: &mut Reader<'_>) -> Result<(), Misread> {
                let (least, most) = ($number::MIN.into(), $number::MAX.into());
                let value = reader.signed(least, most, stringify!($number))?;
                *place = $number::try_from(value).ok();
                Ok(())
            }
        }
    )+ };
}
signed!(i32 i64);

impl FromJson for String {
    fn read(place: &mut Option<Self>, reader: &mut Reader<'_>) -> Result<(), Misread> {
        let text = reader.expected_text()?;
        put(place, text.to_owned());
        Ok(())
    }
}

impl FromJson for Cow<'static, str> {
    fn read(place: &mut Option<Self>, reader: &mut Reader<'_>) -> Result<(), Misread> {
        let text = reader.expected_text()?;
        put(place, Self::Owned(text.to_owned()));
        Ok(())
    }
}

impl FromJson for Date {
    fn read(place: &mut Option<Self>, reader: &mut Reader<'_>) -> Result<(), Misread> {
        read_text(place, reader, str::parse, |error: &chrono::ParseError| {
            said(error)
        })
    }
}

/// A value of any kind that nobody looks at.
#[derive(Debug)]
pub(crate) struct Skipped;

impl FromJson for Skipped {
    fn read(place: &mut Option<Self>, reader: &mut Reader<'_>) -> Result<(), Misread> {
        put(place, Self);
        reader.skip()
    }
}
