//! Walking over a text, knowing nothing of types: what readers of all types share.
//!
//! What is accepted, and where and with which words it stops, is as with `serde_json`, to which a
//! test holds it: people look these words up.

use super::error::{Misread, What};
use super::names::Names;
use super::number::Number;

/// How deep values may lie in each other; deeper ones would exhaust a small stack.
const MAX_DEPTH: u8 = 127;

/// Reads a text from front to back.
pub struct Reader<'de> {
    pub(super) text: &'de str,
    /// How many bytes were read.
    pub(super) at: usize,
    pub(super) depth: u8,
    /// A key that the next object keeps to itself: the tag, which was read before the rest.
    pub(super) hidden: Option<&'static str>,
    /// Whether it stands at a key, in which a number is written as a text.
    pub(super) on_key: bool,
    /// The last text that was not written as it is, lent to who reads it.
    pub(super) lent: String,
}

impl<'de> Reader<'de> {
    pub(crate) const fn new(text: &'de str) -> Self {
        Self {
            text,
            at: 0,
            depth: 0,
            hidden: None,
            on_key: false,
            lent: String::new(),
        }
    }

    /// The end of the text must follow; an error is given its line and column.
    pub(crate) fn finish<T>(&mut self, read: Result<T, Misread>) -> Result<T, Misread> {
        match read.and_then(|value| self.end().map(|()| value)) {
            Ok(value) => Ok(value),
            Err(error) => Err(error.placed(self.at).counted(self.text)),
        }
    }

    fn end(&mut self) -> Result<(), Misread> {
        match self.blank() {
            None => Ok(()),
            Some(_) => Err(self.stopped_before("trailing characters")),
        }
    }

    pub(super) fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Passes over blanks; the byte that follows.
    pub(crate) fn blank(&mut self) -> Option<u8> {
        loop {
            match self.byte() {
                Some(b' ' | b'\n' | b'\t' | b'\r') => self.at += 1,
                other => return other,
            }
        }
    }

    /// Not JSON, told after the byte that was read last.
    #[cold]
    #[inline(never)]
    pub(super) fn stopped(&self, text: &'static str) -> Misread {
        Misread::new(What::Syntax(text)).placed(self.at)
    }

    /// Not JSON, told at the byte that follows.
    #[cold]
    #[inline(never)]
    pub(super) fn stopped_before(&self, text: &'static str) -> Misread {
        let at = self.text.len().min(self.at + 1);
        Misread::new(What::Syntax(text)).placed(at)
    }

    /// Goes into an array or an object; what is expected is said if it is none.
    pub(crate) fn enter(&mut self, bracket: u8, expected: &'static str) -> Result<(), Misread> {
        if self.blank() != Some(bracket) {
            return Err(self.other_kind(expected));
        }
        if self.depth == MAX_DEPTH {
            return Err(self.stopped_before("recursion limit exceeded"));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    /// Whether an array goes on.
    pub(crate) fn has_item(&mut self, first: bool) -> Result<bool, Misread> {
        match self.blank() {
            Some(b']') => Ok(false),
            Some(b',') if !first => {
                self.at += 1;
                match self.blank() {
                    Some(b']') => Err(self.stopped_before("trailing comma")),
                    Some(_) => Ok(true),
                    None => Err(self.stopped_before("EOF while parsing a value")),
                }
            }
            Some(_) if first => Ok(true),
            Some(_) => Err(self.stopped_before("expected `,` or `]`")),
            None => Err(self.stopped_before("EOF while parsing a list")),
        }
    }

    pub(crate) fn close_list(&mut self) -> Result<(), Misread> {
        match self.blank() {
            Some(b']') => {
                self.at += 1;
                self.depth -= 1;
                Ok(())
            }
            Some(_) => Err(self.stopped_before("trailing characters")),
            None => Err(self.stopped_before("EOF while parsing a list")),
        }
    }

    /// Whether an object goes on; then the reader stands before a key.
    pub(crate) fn has_member(&mut self, first: bool) -> Result<bool, Misread> {
        let next = match self.blank() {
            Some(b'}') => return Ok(false),
            Some(b',') if !first => {
                self.at += 1;
                self.blank()
            }
            Some(byte) if first => Some(byte),
            Some(_) => return Err(self.stopped_before("expected `,` or `}`")),
            None => return Err(self.stopped_before("EOF while parsing an object")),
        };
        match next {
            Some(b'"') => Ok(true),
            Some(b'}') => Err(self.stopped_before("trailing comma")),
            Some(_) => Err(self.stopped_before("key must be a string")),
            None => Err(self.stopped_before("EOF while parsing a value")),
        }
    }

    pub(crate) fn colon(&mut self) -> Result<(), Misread> {
        match self.blank() {
            Some(b':') => {
                self.at += 1;
                Ok(())
            }
            Some(_) => Err(self.stopped_before("expected `:`")),
            None => Err(self.stopped_before("EOF while parsing an object")),
        }
    }

    pub(crate) fn close_object(&mut self) -> Result<(), Misread> {
        match self.blank() {
            Some(b'}') => {
                self.at += 1;
                self.depth -= 1;
                Ok(())
            }
            Some(b',') => Err(self.stopped_before("trailing comma")),
            Some(_) => Err(self.stopped_before("trailing characters")),
            None => Err(self.stopped_before("EOF while parsing an object")),
        }
    }

    /// An error of a whole object, like a missing key, stands at its end.
    #[cold]
    #[inline(never)]
    pub(super) fn at_end_of_object(&mut self, error: Misread) -> Misread {
        if self.blank() == Some(b'}') {
            self.at += 1;
        }
        error.placed(self.at)
    }

    /// `null`, `true` or `false`.
    pub(super) fn word(&mut self, word: &'static str) -> Result<(), Misread> {
        for (index, expected) in word.bytes().enumerate() {
            match self.byte() {
                None => return Err(self.stopped("EOF while parsing a value")),
                Some(byte) => {
                    self.at += 1;
                    // The first byte is what brought the reader here.
                    if index > 0 && byte != expected {
                        return Err(self.stopped("expected ident"));
                    }
                }
            }
        }
        Ok(())
    }

    /// A key, just read, that is not known.
    #[cold]
    pub(crate) fn unknown_key(&self, key: &str, known: Names) -> Misread {
        Misread::new(What::UnknownKey {
            key: key.to_owned(),
            expected: known,
        })
        .placed(self.at)
    }

    /// A key, just read, that was there before.
    #[cold]
    pub(crate) fn twice(&self, key: &str) -> Misread {
        Misread::new(What::Twice(key.to_owned())).placed(self.at)
    }

    /// Reads what is there, to say that it is not what was expected.
    #[cold]
    #[inline(never)]
    pub(super) fn other_kind(&mut self, expected: &'static str) -> Misread {
        let found = match self.blank() {
            None => return self.stopped_before("EOF while parsing a value"),
            Some(b'n') => self.word("null").map(|()| "null".to_owned()),
            Some(b't') => self.word("true").map(|()| "boolean `true`".to_owned()),
            Some(b'f') => self.word("false").map(|()| "boolean `false`".to_owned()),
            Some(b'[') => Ok("sequence".to_owned()),
            Some(b'{') => Ok("map".to_owned()),
            Some(b'"') => self.text().map(|text| format!("string {text:?}")),
            Some(b'-' | b'0'..=b'9') => self.number().map(Number::found),
            Some(_) => return self.stopped_before("expected value"),
        };
        match found {
            Ok(found) => Misread::wrong_type(found, expected).placed(self.at),
            Err(error) => error.placed(self.at),
        }
    }

    /// Passes over a value of any kind.
    pub(crate) fn skip(&mut self) -> Result<(), Misread> {
        match self.blank() {
            Some(b'"') => self.text().map(drop),
            Some(b'{') => {
                self.enter(b'{', "a map")?;
                let mut first = true;
                while self.has_member(first)? {
                    first = false;
                    self.text()?;
                    self.colon()?;
                    self.skip()?;
                }
                self.close_object()
            }
            Some(b'[') => {
                self.enter(b'[', "a sequence")?;
                let mut first = true;
                while self.has_item(first)? {
                    first = false;
                    self.skip()?;
                }
                self.close_list()
            }
            Some(b'n') => self.word("null"),
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'-' | b'0'..=b'9') => self.number().map(drop),
            Some(_) => Err(self.stopped_before("expected value")),
            None => Err(self.stopped_before("EOF while parsing a value")),
        }
    }

    /// Passes over a value: as it is written.
    pub(crate) fn skipped(&mut self) -> Result<&'de str, Misread> {
        self.blank();
        let start = self.at;
        self.skip()?;
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    /// Reads a number of any kind.
    pub(crate) fn number(&mut self) -> Result<Number<'de>, Misread> {
        let start = self.at;
        Number::read(self)
            .map(|whole| Number::of(self.text.get(start..self.at).unwrap_or("0"), whole))
    }
}

/// Line and column after so many bytes, both from 1 (the column is 0 at the start of a line).
pub(super) fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let read = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
    // Only for a text that is refused.
    let line = read.split(|byte| *byte == b'\n').count();
    let start = read.iter().rposition(|byte| *byte == b'\n');
    (line, read.len() - start.map_or(0, |start| start + 1))
}
