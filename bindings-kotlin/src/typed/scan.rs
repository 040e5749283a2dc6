//! A walk over JSON.

#![allow(
    clippy::inline_always,
    reason = "they stand in every loop, and in a library built for size nothing else puts them there"
)]

use super::shape::Mismatch;

/// A walk over canonical JSON: no blanks, and what it says is known to be well-formed. It goes by bytes: those
/// that mean something are part of no longer letter.
pub(crate) struct Reader<'a> {
    text: &'a [u8],
    pub(super) at: usize,
    /// The members of the objects that are open, with where their values start.
    pub(super) members: Vec<(&'a [u8], usize)>,
    /// Where lists and objects that were passed start, in order, and where they end: what is inside one is
    /// passed again when its own turn comes.
    passed: Vec<(usize, usize)>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            text: text.as_bytes(),
            at: 0,
            members: Vec::new(),
            passed: Vec::new(),
        }
    }

    /// Whether the value is `null`; then it is passed.
    pub(crate) fn null(&mut self) -> bool {
        let is_null = self.peek() == Some(b'n') && self.rest().starts_with(b"null");
        if is_null {
            self.at += b"null".len();
        }
        is_null
    }

    /// Calls for each element of a list or member of an object; how many there were.
    pub(crate) fn each(
        &mut self,
        open: u8,
        close: u8,
        mut call: impl FnMut(&mut Self) -> Result<(), Mismatch>,
    ) -> Result<usize, Mismatch> {
        self.expect(open)?;
        let mut count = 0;
        while self.peek() != Some(close) {
            if count > 0 {
                self.expect(b',')?;
            }
            call(self)?;
            count += 1;
        }
        self.expect(close)?;
        Ok(count)
    }

    /// Nothing follows.
    pub(crate) fn finish(&self) -> Result<(), Mismatch> {
        if self.rest().is_empty() {
            Ok(())
        } else {
            Err(Mismatch("something follows the value"))
        }
    }

    /// Passes a value.
    pub(super) fn pass(&mut self) -> Result<(), Mismatch> {
        match self.peek().ok_or(TOO_SHORT)? {
            b'"' => self.pass_text(),
            b'{' | b'[' => self.pass_all(),
            b'}' | b']' => Err(Mismatch("no value")),
            _ => {
                self.word();
                Ok(())
            }
        }
    }

    /// Passes a list or an object, and notes where those inside it end.
    fn pass_all(&mut self) -> Result<(), Mismatch> {
        let noted = self
            .passed
            .binary_search_by_key(&self.at, |&(start, _)| start);
        if let Ok(known) = noted {
            self.at = self.passed.get(known).map_or(self.at, |&(_, end)| end);
            return Ok(());
        }
        let mut open = Vec::new();
        loop {
            match self.peek().ok_or(TOO_SHORT)? {
                b'"' => self.pass_text()?,
                b'{' | b'[' => {
                    open.push(self.passed.len());
                    self.passed.push((self.at, self.at));
                    self.at += 1;
                }
                b'}' | b']' => {
                    self.at += 1;
                    let opened = open.pop().ok_or(TOO_SHORT)?;
                    if let Some((_, end)) = self.passed.get_mut(opened) {
                        *end = self.at;
                    }
                    if open.is_empty() {
                        return Ok(());
                    }
                }
                // Between two values, or inside a number or a word.
                _ => self.at += 1,
            }
        }
    }

    #[inline(always)]
    fn pass_text(&mut self) -> Result<(), Mismatch> {
        self.expect(b'"')?;
        loop {
            self.at += self.text_end()? + 1;
            if self.text.get(self.at - 1) == Some(&b'"') {
                return Ok(());
            }
            // What is behind a backslash closes no text, and is one byte.
            self.at += 1;
        }
    }

    /// How far it is to what ends a text, or to something escaped.
    #[inline(always)]
    fn text_end(&self) -> Result<usize, Mismatch> {
        self.until(|byte| matches!(byte, b'"' | b'\\'))
            .ok_or(TOO_SHORT)
    }

    /// A text without anything that is escaped: a name.
    pub(super) fn plain_text(&mut self) -> Result<&'a [u8], Mismatch> {
        self.expect(b'"')?;
        let length = self.until(|byte| byte == b'"').ok_or(TOO_SHORT)?;
        let text = self.rest().get(..length).unwrap_or_default();
        self.at += length + 1;
        Ok(text)
    }

    /// Copies a text, and passes it; how many bytes it has.
    pub(super) fn copy_text(&mut self, into: &mut Vec<u8>) -> Result<usize, Mismatch> {
        let before = into.len();
        self.expect(b'"')?;
        loop {
            let length = self.text_end()?;
            let (plain, rest) = self.rest().split_at(length);
            into.extend_from_slice(plain);
            self.at += length + 1;
            if rest.first() == Some(&b'"') {
                return Ok(into.len() - before);
            }
            self.copy_escaped(into)?;
        }
    }

    /// What stands behind a backslash. Core escapes nothing that takes two halves of a surrogate.
    #[cold]
    fn copy_escaped(&mut self, into: &mut Vec<u8>) -> Result<(), Mismatch> {
        let letter = match self.peek().ok_or(TOO_SHORT)? {
            b'b' => '\x08',
            b'f' => '\x0c',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let digits = self.text.get(self.at + 1..self.at + 5).ok_or(TOO_SHORT)?;
                self.at += 4;
                std::str::from_utf8(digits)
                    .ok()
                    .and_then(|digits| u32::from_str_radix(digits, 16).ok())
                    .and_then(char::from_u32)
                    .ok_or(Mismatch("no letter"))?
            }
            plain => char::from(plain),
        };
        self.at += 1;
        into.extend(letter.encode_utf8(&mut [0; 4]).as_bytes());
        Ok(())
    }

    /// A number, or a word like `true`.
    pub(super) fn word(&mut self) -> &'a [u8] {
        let rest = self.rest();
        let end = self.until(|byte| matches!(byte, b',' | b'}' | b']'));
        let word = end.and_then(|end| rest.get(..end)).unwrap_or(rest);
        self.at += word.len();
        word
    }

    #[inline(always)]
    pub(super) fn expect(&mut self, byte: u8) -> Result<(), Mismatch> {
        if self.peek() != Some(byte) {
            return Err(Mismatch("another form"));
        }
        self.at += 1;
        Ok(())
    }

    #[inline(always)]
    pub(super) fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    #[inline(always)]
    fn until(&self, is_it: impl Fn(u8) -> bool) -> Option<usize> {
        self.rest().iter().position(|&byte| is_it(byte))
    }

    #[inline(always)]
    fn rest(&self) -> &'a [u8] {
        self.text.get(self.at..).unwrap_or_default()
    }
}

const TOO_SHORT: Mismatch = Mismatch("the text ends too early");
