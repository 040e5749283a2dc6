//! Texts and their escapes.

use std::borrow::Cow;

use super::error::Misread;
use super::scan::Reader;
use crate::log::first_escaped;

impl<'de> Reader<'de> {
    /// Reads a text, from its opening quote on; what has no escape is not copied.
    pub(crate) fn text(&mut self) -> Result<Cow<'de, str>, Misread> {
        self.at += 1;
        let mut text = Cow::Borrowed("");
        loop {
            // What must be escaped where it is written is what means something where it is read.
            let rest = self.text.get(self.at..).unwrap_or_default();
            let Some(length) = first_escaped(rest) else {
                self.at = self.text.len();
                return Err(self.stopped("EOF while parsing a string"));
            };
            let plain = rest.get(..length).unwrap_or_default();
            self.at += length;
            let end = self.byte();
            self.at += 1;
            match end {
                Some(b'"') if text.is_empty() => return Ok(Cow::Borrowed(plain)),
                Some(b'"') => {
                    text.to_mut().push_str(plain);
                    return Ok(text);
                }
                Some(b'\\') => {
                    let owned = text.to_mut();
                    owned.push_str(plain);
                    let character = self.escape()?;
                    owned.push(character);
                }
                _ => {
                    return Err(self.stopped(
                        "control character (\\u0000-\\u001F) found while parsing a string",
                    ));
                }
            }
        }
    }

    /// What a backslash stands before.
    fn escape(&mut self) -> Result<char, Misread> {
        let byte = self.next_of_text()?;
        Ok(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.code_point(),
            _ => return Err(self.stopped("invalid escape")),
        })
    }

    fn next_of_text(&mut self) -> Result<u8, Misread> {
        let Some(byte) = self.byte() else {
            return Err(self.stopped("EOF while parsing a string"));
        };
        self.at += 1;
        Ok(byte)
    }

    /// One unit of UTF-16 or two, after the first `\u`.
    fn code_point(&mut self) -> Result<char, Misread> {
        let lone = "lone leading surrogate in hex escape";
        let first = self.unit()?;
        if let Some(character) = char::from_u32(first) {
            return Ok(character);
        }
        if first >= 0xdc00 {
            return Err(self.stopped(lone));
        }
        for expected in [b'\\', b'u'] {
            if self.next_of_text()? != expected {
                return Err(self.stopped("unexpected end of hex escape"));
            }
        }
        let second = self.unit()?;
        if !(0xdc00..=0xdfff).contains(&second) {
            return Err(self.stopped(lone));
        }
        let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
        char::from_u32(code).ok_or_else(|| self.stopped("invalid unicode code point"))
    }

    fn unit(&mut self) -> Result<u32, Misread> {
        let Some(digits) = self.text.as_bytes().get(self.at..self.at + 4) else {
            self.at = self.text.len();
            return Err(self.stopped("EOF while parsing a string"));
        };
        self.at += 4;
        digits
            .iter()
            .try_fold(0, |unit, digit| {
                Some(unit << 4 | char::from(*digit).to_digit(16)?)
            })
            .ok_or_else(|| self.stopped("invalid escape"))
    }
}
