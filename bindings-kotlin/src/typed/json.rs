//! From the JSON that core writes to what uniffi reads.

use super::shape::{Field, Kind, Mismatch, Shape, Written};

/// A walk over canonical JSON: no blanks, and what it says is known to be well-formed.
pub(crate) struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// The members of the objects that are open, with where their values start.
    members: Vec<(&'a str, usize)>,
    /// Where lists and objects that were passed start, in order, and where they end: what is inside one is
    /// passed again when its own turn comes.
    passed: Vec<(usize, usize)>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            members: Vec::new(),
            passed: Vec::new(),
        }
    }

    /// Reads a value and writes it as uniffi does.
    pub(crate) fn write_buffer(
        &mut self,
        kind: &Kind,
        buffer: &mut Vec<u8>,
    ) -> Result<(), Mismatch> {
        match kind {
            Kind::Text => self.write_text(buffer),
            Kind::Integer => {
                let number: i64 = self
                    .word()
                    .parse()
                    .map_err(|_| Mismatch("no whole number"))?;
                buffer.extend(number.to_be_bytes());
                Ok(())
            }
            Kind::Bool => {
                buffer.push(match self.word() {
                    "true" => 1,
                    "false" => 0,
                    _ => return Err(Mismatch("neither true nor false")),
                });
                Ok(())
            }
            Kind::List(one) => counted(buffer, |buffer| {
                self.each(b'[', b']', |reader| reader.write_buffer(one, buffer))
            }),
            Kind::Table(one) => counted(buffer, |buffer| {
                self.each(b'{', b'}', |reader| {
                    reader.write_text(buffer)?;
                    reader.expect(b':')?;
                    reader.write_buffer(one, buffer)
                })
            }),
            Kind::Optional(one) => {
                if self.null() {
                    buffer.push(0);
                    return Ok(());
                }
                buffer.push(1);
                self.write_buffer(one, buffer)
            }
            Kind::Of(shape) => self.write_shape(shape, buffer),
        }
    }

    /// Whether the value is `null`; then it is passed.
    pub(crate) fn null(&mut self) -> bool {
        let is_null = self.rest().starts_with("null");
        if is_null {
            self.at += "null".len();
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

    fn write_shape(&mut self, shape: &Shape, buffer: &mut Vec<u8>) -> Result<(), Mismatch> {
        match shape {
            Shape::Record(fields) => {
                let first = self.index()?;
                self.write_fields(fields, first, 0, buffer)
            }
            Shape::Words(words) => {
                let word = self.plain_text()?;
                choose(words, buffer, |one| *one == word).map(|_| ())
            }
            Shape::Tagged(tag, variants) => {
                let first = self.index()?;
                let end = self.at;
                self.at = self.member(first, tag).ok_or(Mismatch("no tag"))?;
                let word = self.plain_text()?;
                self.at = end;
                let (_, fields) = choose(variants, buffer, |(one, _)| *one == word)?;
                self.write_fields(fields, first, 1, buffer)
            }
            Shape::Plain(variants) => {
                let has_content = self.peek() == Some(b'{');
                if has_content {
                    self.expect(b'{')?;
                }
                let word = self.plain_text()?;
                let (_, content) = choose(variants, buffer, |(one, content)| {
                    *one == word && content.is_some() == has_content
                })?;
                let Some(content) = content else {
                    return Ok(());
                };
                self.expect(b':')?;
                self.write_buffer(content, buffer)?;
                self.expect(b'}')
            }
        }
    }

    /// Writes the fields of the object whose members were noted from `first` on; `known` of them are
    /// no fields.
    fn write_fields(
        &mut self,
        fields: &[Field],
        first: usize,
        mut known: usize,
        buffer: &mut Vec<u8>,
    ) -> Result<(), Mismatch> {
        let end = self.at;
        for field in fields {
            match self.member(first, field.name) {
                Some(at) => {
                    known += 1;
                    self.at = at;
                    self.write_buffer(&field.kind, buffer)?;
                }
                None => write_nothing(field, buffer)?,
            }
        }
        if first + known != self.members.len() {
            return Err(Mismatch("a member that is no field"));
        }
        self.members.truncate(first);
        self.at = end;
        Ok(())
    }

    /// Notes the members of an object and passes it; from where they are noted.
    fn index(&mut self) -> Result<usize, Mismatch> {
        let first = self.members.len();
        self.each(b'{', b'}', |reader| {
            let name = reader.plain_text()?;
            reader.expect(b':')?;
            reader.members.push((name, reader.at));
            reader.pass()
        })?;
        Ok(first)
    }

    /// Where the value of a member starts.
    fn member(&self, first: usize, name: &str) -> Option<usize> {
        let members = self.members.get(first..)?;
        members
            .iter()
            .find_map(|&(one, at)| (one == name).then_some(at))
    }

    /// Passes a value.
    fn pass(&mut self) -> Result<(), Mismatch> {
        if let Ok(known) = self
            .passed
            .binary_search_by_key(&self.at, |&(start, _)| start)
        {
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
                    continue;
                }
                b'}' | b']' => {
                    let opened = open.pop().ok_or(Mismatch("no value"))?;
                    self.at += 1;
                    if let Some((_, end)) = self.passed.get_mut(opened) {
                        *end = self.at;
                    }
                }
                b',' | b':' => {
                    self.at += 1;
                    continue;
                }
                _ => {
                    self.word();
                }
            }
            if open.is_empty() {
                return Ok(());
            }
        }
    }

    fn pass_text(&mut self) -> Result<(), Mismatch> {
        self.expect(b'"')?;
        loop {
            let found = self.text_end()?;
            self.at += found + 1;
            if self.text.as_bytes().get(self.at - 1) == Some(&b'"') {
                return Ok(());
            }
            // What is behind a backslash closes no text, and is one byte.
            self.at += 1;
        }
    }

    /// How far it is to what ends a text, or to something escaped. Neither byte is part of a letter.
    fn text_end(&self) -> Result<usize, Mismatch> {
        self.until(|byte| matches!(byte, b'"' | b'\\'))
            .ok_or(TOO_SHORT)
    }

    fn until(&self, is_it: impl Fn(u8) -> bool) -> Option<usize> {
        let bytes = self.rest().as_bytes();
        bytes.iter().position(|&byte| is_it(byte))
    }

    /// A text without anything that is escaped: a name.
    fn plain_text(&mut self) -> Result<&'a str, Mismatch> {
        self.expect(b'"')?;
        let length = self.until(|byte| byte == b'"').ok_or(TOO_SHORT)?;
        let text = self.rest().get(..length).unwrap_or_default();
        self.at += length + 1;
        Ok(text)
    }

    fn write_text(&mut self, buffer: &mut Vec<u8>) -> Result<(), Mismatch> {
        counted(buffer, |buffer| {
            let before = buffer.len();
            self.expect(b'"')?;
            loop {
                let found = self.text_end()?;
                let (plain, from) = self.rest().split_at(found);
                buffer.extend(plain.as_bytes());
                self.at += found + 1;
                if from.starts_with('"') {
                    return Ok(buffer.len() - before);
                }
                self.write_escaped(buffer)?;
            }
        })
    }

    /// What stands behind a backslash. Core escapes nothing that takes two halves of a surrogate.
    fn write_escaped(&mut self, buffer: &mut Vec<u8>) -> Result<(), Mismatch> {
        let letter = match self.peek().ok_or(TOO_SHORT)? {
            b'b' => '\x08',
            b'f' => '\x0c',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let digits = self.text.get(self.at + 1..self.at + 5).ok_or(TOO_SHORT)?;
                self.at += 4;
                u32::from_str_radix(digits, 16)
                    .ok()
                    .and_then(char::from_u32)
                    .ok_or(Mismatch("no letter"))?
            }
            plain => char::from(plain),
        };
        self.at += 1;
        buffer.extend(letter.encode_utf8(&mut [0; 4]).as_bytes());
        Ok(())
    }

    /// A number, or a word like `true`.
    fn word(&mut self) -> &'a str {
        let rest = self.rest();
        let end = self
            .until(|byte| matches!(byte, b',' | b'}' | b']'))
            .unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    fn expect(&mut self, byte: u8) -> Result<(), Mismatch> {
        if self.peek() != Some(byte) {
            return Err(Mismatch("another form"));
        }
        self.at += 1;
        Ok(())
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }
}

/// Writes what is counted, behind its number.
fn counted(
    buffer: &mut Vec<u8>,
    write: impl FnOnce(&mut Vec<u8>) -> Result<usize, Mismatch>,
) -> Result<(), Mismatch> {
    let at = buffer.len();
    buffer.extend([0; 4]);
    let count = write(buffer)?;
    let count = i32::try_from(count).map_err(|_| Mismatch("too many"))?;
    if let Some(place) = buffer.get_mut(at..at + 4) {
        place.copy_from_slice(&count.to_be_bytes());
    }
    Ok(())
}

/// Writes which variant it is, counted from 1.
fn choose<'a, T>(
    variants: &'a [T],
    buffer: &mut Vec<u8>,
    is_it: impl Fn(&T) -> bool,
) -> Result<&'a T, Mismatch> {
    let mut numbered = (1_i32..).zip(variants);
    let (number, variant) = numbered
        .find(|(_, variant)| is_it(variant))
        .ok_or(Mismatch("no such variant"))?;
    buffer.extend(number.to_be_bytes());
    Ok(variant)
}

/// Writes what stands for a field that is left out.
fn write_nothing(field: &Field, buffer: &mut Vec<u8>) -> Result<(), Mismatch> {
    match (field.written, &field.kind) {
        (Written::Given | Written::True, _) | (Written::Always, Kind::Optional(_)) => {
            buffer.push(0);
        }
        (Written::Filled, _) => buffer.extend([0; 4]),
        (Written::Always, _) => return Err(Mismatch("a field is missing")),
    }
    Ok(())
}

const TOO_SHORT: Mismatch = Mismatch("the text ends too early");
