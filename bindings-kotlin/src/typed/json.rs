//! From the JSON that core writes to what uniffi reads.

use super::scan::Reader;
use super::shape::{Field, Kind, Mismatch, Shape, Written};

impl Reader<'_> {
    /// Reads a value and writes it as uniffi does.
    pub(crate) fn write_buffer(
        &mut self,
        kind: &Kind,
        buffer: &mut Vec<u8>,
    ) -> Result<(), Mismatch> {
        match kind {
            Kind::Text => counted(buffer, |buffer| self.copy_text(buffer)),
            Kind::Integer => {
                let number: i64 = std::str::from_utf8(self.word())
                    .ok()
                    .and_then(|number| number.parse().ok())
                    .ok_or(Mismatch("no whole number"))?;
                buffer.extend(number.to_be_bytes());
                Ok(())
            }
            Kind::Bool => {
                buffer.push(match self.word() {
                    b"true" => 1,
                    b"false" => 0,
                    _ => return Err(Mismatch("neither true nor false")),
                });
                Ok(())
            }
            Kind::List(one) => counted(buffer, |buffer| {
                self.each(b'[', b']', |reader| reader.write_buffer(one, buffer))
            }),
            Kind::Table(one) => counted(buffer, |buffer| {
                self.each(b'{', b'}', |reader| {
                    counted(buffer, |buffer| reader.copy_text(buffer))?;
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

    fn write_shape(&mut self, shape: &Shape, buffer: &mut Vec<u8>) -> Result<(), Mismatch> {
        match shape {
            Shape::Record(fields) => {
                let first = self.index()?;
                self.write_fields(fields, first, 0, buffer)
            }
            Shape::Words(words) => {
                let word = self.plain_text()?;
                choose(words, buffer, |one| one.as_bytes() == word).map(|_| ())
            }
            Shape::Tagged(tag, variants) => {
                let first = self.index()?;
                let end = self.at;
                self.at = self.member(first, tag).ok_or(Mismatch("no tag"))?;
                let word = self.plain_text()?;
                self.at = end;
                let (_, fields) = choose(variants, buffer, |(one, _)| one.as_bytes() == word)?;
                self.write_fields(fields, first, 1, buffer)
            }
            Shape::Plain(variants) => {
                let has_content = self.peek() == Some(b'{');
                if has_content {
                    self.expect(b'{')?;
                }
                let word = self.plain_text()?;
                let (_, content) = choose(variants, buffer, |(one, content)| {
                    one.as_bytes() == word && content.is_some() == has_content
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
            .find_map(|&(one, at)| (one == name.as_bytes()).then_some(at))
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
