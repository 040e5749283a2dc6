//! Numbers: whole ones are read, others are kept as they are written.

use super::error::Misread;
use super::scan::Reader;

/// A number.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Number<'de> {
    Unsigned(u64),
    /// Below zero.
    Signed(i64),
    /// Not whole, or too large, or minus zero: as it is written.
    Other(&'de str),
}

impl<'de> Number<'de> {
    /// Passes over a number; whether it is written as a whole one.
    pub(super) fn read(reader: &mut Reader<'_>) -> Result<bool, Misread> {
        if reader.byte() == Some(b'-') {
            reader.at += 1;
        }
        match reader.byte() {
            Some(b'0') => {
                reader.at += 1;
                if let Some(b'0'..=b'9') = reader.byte() {
                    return Err(reader.stopped_before("invalid number"));
                }
            }
            Some(b'1'..=b'9') => digits(reader),
            Some(_) => {
                reader.at += 1;
                return Err(reader.stopped("invalid number"));
            }
            None => return Err(reader.stopped("EOF while parsing a value")),
        }
        let mut whole = true;
        if reader.byte() == Some(b'.') {
            whole = false;
            reader.at += 1;
            match reader.byte() {
                Some(b'0'..=b'9') => digits(reader),
                Some(_) => return Err(reader.stopped_before("invalid number")),
                None => return Err(reader.stopped_before("EOF while parsing a value")),
            }
        }
        if let Some(b'e' | b'E') = reader.byte() {
            whole = false;
            reader.at += 1;
            if let Some(b'+' | b'-') = reader.byte() {
                reader.at += 1;
            }
            match reader.byte() {
                Some(b'0'..=b'9') => digits(reader),
                Some(_) => {
                    reader.at += 1;
                    return Err(reader.stopped("invalid number"));
                }
                None => return Err(reader.stopped("EOF while parsing a value")),
            }
        }
        Ok(whole)
    }

    pub(super) fn of(written: &'de str, whole: bool) -> Self {
        if whole && let Ok(value) = written.parse() {
            return Self::Unsigned(value);
        }
        match written.parse() {
            Ok(value @ ..0) if whole => Self::Signed(value),
            _ => Self::Other(written),
        }
    }

    /// A number where something else was expected.
    #[cold]
    pub(super) fn unexpected(self, expected: &'static str) -> Misread {
        Misread::wrong_type(self.found(), expected)
    }

    /// As it is told.
    #[cold]
    pub(super) fn found(self) -> String {
        match self {
            Self::Unsigned(value) => format!("integer `{value}`"),
            Self::Signed(value) => format!("integer `{value}`"),
            Self::Other(written) => format!("floating point `{written}`"),
        }
    }
}

fn digits(reader: &mut Reader<'_>) {
    while let Some(b'0'..=b'9') = reader.byte() {
        reader.at += 1;
    }
}
