//! Reading types.
//!
//! What depends on the type is kept small: it is compiled once for each type, so all that can be
//! done without knowing the type is done in `scan`. Visitors get what JSON has and nothing more: a
//! struct is an object and never an array, a field is known by its name and never by its number, a
//! text is lent for the call. What serde derives for the rest is then never compiled.

use std::borrow::Cow;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, MapAccess, SeqAccess, VariantAccess,
    Visitor,
};
use serde::de::{Expected, Unexpected};

use super::error::{Misread, What};
use super::number::Number;
use super::scan::Reader;
use super::tagged::ONE_OF;

impl<'de> Reader<'de> {
    /// The text that is expected here. It is lent, so that nobody has to drop it.
    #[inline(never)]
    fn expected_text(&mut self, expected: &dyn Expected) -> Result<&str, Misread> {
        match self.blank() {
            Some(b'"') => match self.text()? {
                Cow::Borrowed(text) => Ok(text),
                Cow::Owned(text) => {
                    self.lent = text;
                    Ok(&self.lent)
                }
            },
            _ => Err(self.other_kind(expected)),
        }
    }

    /// The whole number that is expected here: below zero, or not.
    fn expected_whole(&mut self, expected: &dyn Expected) -> Result<Number<'de>, Misread> {
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

    /// The number that a key is.
    #[cold]
    fn number_in_key(&mut self, expected: &dyn Expected) -> Result<Number<'de>, Misread> {
        let start = self.at + 1;
        let text = self.text()?;
        let within = self.text.get(start..self.at - 1).unwrap_or_default();
        let mut inner = Reader::new(within);
        match inner.number() {
            Ok(number) if inner.byte().is_none() => Ok(number),
            _ => Err(Misread::invalid_type(Unexpected::Str(&text), expected).placed(self.at)),
        }
    }

    fn expected_bool(&mut self, expected: &dyn Expected) -> Result<bool, Misread> {
        match self.blank() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            Some(b'"') if self.on_key => match &*self.text()? {
                "true" => Ok(true),
                "false" => Ok(false),
                text => Err(Misread::invalid_type(Unexpected::Str(text), expected).placed(self.at)),
            },
            _ => Err(self.other_kind(expected)),
        }
    }

    /// The fraction that is expected here; nothing of this library has one.
    fn expected_float(&mut self, expected: &dyn Expected) -> Result<f64, Misread> {
        self.blank();
        let start = self.at;
        match self.byte() {
            Some(b'-' | b'0'..=b'9') => {
                self.number()?;
                let written = self.text.get(start..self.at).unwrap_or_default();
                match written.parse::<f64>() {
                    Ok(value) if value.is_finite() => Ok(value),
                    _ => Err(self.stopped("number out of range")),
                }
            }
            _ => Err(self.other_kind(expected)),
        }
    }

    /// Whether `null` is here, which is then read.
    fn null(&mut self) -> Result<bool, Misread> {
        match self.blank() {
            Some(b'n') => self.word("null").map(|()| true),
            _ => Ok(false),
        }
    }

    pub(super) fn object<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Misread> {
        self.enter(b'{', &visitor)?;
        let hidden = self.hidden.take();
        let read = visitor.visit_map(Members {
            reader: self,
            first: true,
            hidden,
            tag_read: false,
        });
        match read {
            Ok(value) => self.close_object().map(|()| value),
            Err(error) => Err(self.at_end_of_object(error)),
        }
    }

    fn list<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Misread> {
        self.enter(b'[', &visitor)?;
        let read = visitor.visit_seq(Items {
            reader: self,
            first: true,
        });
        match read {
            Ok(value) => self.close_list().map(|()| value),
            Err(error) => Err(error.placed(self.at)),
        }
    }

    fn whole<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Misread> {
        let read = match self.expected_whole(&visitor)? {
            Number::Unsigned(value) => visitor.visit_u64(value),
            Number::Signed(value) => visitor.visit_i64(value),
            Number::Other(_) => return Err(self.other_kind(&visitor)), // was refused before
        };
        read.map_err(|error: Misread| error.placed(self.at))
    }

    fn float<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, Misread> {
        let value = self.expected_float(&visitor)?;
        visitor
            .visit_f64(value)
            .map_err(|error: Misread| error.placed(self.at))
    }

    /// Goes into what a name stands before, `{"name": …}`, or stays at a name alone.
    fn enter_choice(&mut self, expected: &dyn Expected) -> Result<bool, Misread> {
        if self.blank() == Some(b'"') {
            return Ok(false);
        }
        self.enter(b'{', expected)?;
        if self.has_member(true)? {
            return Ok(true);
        }
        Err(self.not_one_key(0))
    }

    fn close_choice(&mut self) -> Result<(), Misread> {
        let mut keys = 1;
        while self.has_member(false)? {
            keys += 1;
            self.text()?;
            self.colon()?;
            self.skip()?;
        }
        if keys == 1 {
            return self.close_object();
        }
        Err(self.not_one_key(keys))
    }

    #[cold]
    fn not_one_key(&mut self, keys: usize) -> Misread {
        let error = Misread::new(What::WrongKind {
            of_value: true,
            found: format!("{keys} keys"),
            expected: "exactly one key".into(),
        });
        self.at_end_of_object(error)
    }
}

macro_rules! forward {
    ($($method:ident)+ => $to:ident) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
            self.$to(visitor)
        }
    )+ };
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Misread;

    forward! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 => whole
    }
    forward! { deserialize_f32 deserialize_f64 => float }
    forward! { deserialize_map => object }
    forward! { deserialize_seq => list }
    forward! {
        deserialize_char deserialize_string deserialize_bytes deserialize_byte_buf
        deserialize_identifier => deserialize_str
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        match self.blank() {
            Some(b'n') => self.deserialize_unit(visitor),
            Some(b't' | b'f') => self.deserialize_bool(visitor),
            Some(b'"') => self.deserialize_str(visitor),
            Some(b'[') => self.list(visitor),
            Some(b'{') => self.object(visitor),
            Some(b'-' | b'0'..=b'9') => {
                let start = self.at;
                if let Number::Other(_) = self.number()? {
                    self.at = start;
                    return self.float(visitor);
                }
                self.at = start;
                self.whole(visitor)
            }
            _ => Err(self.other_kind(&visitor)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        let value = self.expected_bool(&visitor)?;
        visitor
            .visit_bool(value)
            .map_err(|error: Misread| error.placed(self.at))
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        let text = self.expected_text(&visitor)?;
        visitor
            .visit_str(text)
            .map_err(|error: Misread| error.placed(self.at))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        if self.null()? {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        if self.null()? {
            visitor.visit_unit()
        } else {
            Err(self.other_kind(&visitor))
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misread> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misread> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misread> {
        self.list(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Misread> {
        self.list(visitor)
    }

    /// Inlined, so that of the two ways one is compiled for each type: see [`ONE_OF`].
    #[allow(clippy::inline_always)]
    #[inline(always)]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misread> {
        match fields {
            [tag] if name == ONE_OF => self.tagged(tag, visitor),
            _ => self.object(visitor),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misread> {
        let content = self.enter_choice(&visitor)?;
        let value = visitor.visit_enum(Choice {
            reader: self,
            content,
        })?;
        if content {
            self.close_choice()?;
        }
        Ok(value)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misread> {
        self.skip()?;
        visitor.visit_unit()
    }
}

struct Items<'a, 'de> {
    reader: &'a mut Reader<'de>,
    first: bool,
}

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Misread;
    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Misread> {
        if !self.reader.has_item(self.first)? {
            return Ok(None);
        }
        self.first = false;
        seed.deserialize(&mut *self.reader).map(Some)
    }
}

struct Members<'a, 'de> {
    reader: &'a mut Reader<'de>,
    first: bool,
    /// The tag, which was read before.
    hidden: Option<&'static str>,
    tag_read: bool,
}

impl Members<'_, '_> {
    /// Whether there is a further key, other than the tag.
    fn next(&mut self) -> Result<bool, Misread> {
        loop {
            if !self.reader.has_member(self.first)? {
                return Ok(false);
            }
            self.first = false;
            let Some(tag) = self.hidden else {
                return Ok(true);
            };
            let before = self.reader.at;
            // Most keys differ from the tag in their first byte; an escape may hide what it is.
            let start = self.reader.text.as_bytes().get(before + 1);
            if start != tag.as_bytes().first() && start != Some(&b'\\') {
                return Ok(true);
            }
            if self.reader.text()? != tag {
                self.reader.at = before;
                return Ok(true);
            }
            if self.tag_read {
                return Err(self.reader.twice(tag));
            }
            self.tag_read = true;
            self.reader.colon()?;
            self.reader.skip()?;
        }
    }
}

impl<'de> MapAccess<'de> for Members<'_, 'de> {
    type Error = Misread;
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Misread> {
        if !self.next()? {
            return Ok(None);
        }
        self.reader.on_key = true;
        let key = seed.deserialize(&mut *self.reader);
        self.reader.on_key = false;
        key.map(Some)
    }
    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Misread> {
        self.reader.colon()?;
        seed.deserialize(&mut *self.reader)
    }
}

/// A name, alone or with content.
struct Choice<'a, 'de> {
    reader: &'a mut Reader<'de>,
    content: bool,
}

impl Choice<'_, '_> {
    fn unit(self) -> Result<(), Misread> {
        if !self.content || self.reader.null()? {
            return Ok(());
        }
        let start = self.reader.at;
        self.reader.skip()?;
        let found = if self.reader.text.as_bytes().get(start) == Some(&b'{') {
            "a table"
        } else {
            "content"
        };
        Err(Misread::new(What::WrongKind {
            of_value: false,
            found: found.into(),
            expected: "a name alone".into(),
        })
        .placed(self.reader.at))
    }

    /// Content must be there.
    fn with_content(&mut self, expected: &dyn Expected) -> Result<(), Misread> {
        if self.content {
            return Ok(());
        }
        Err(Misread::invalid_type(Unexpected::UnitVariant, expected).placed(self.reader.at))
    }
}

impl<'de> EnumAccess<'de> for Choice<'_, 'de> {
    type Error = Misread;
    type Variant = Self;
    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Misread> {
        let read = seed.deserialize(&mut *self.reader);
        if self.content {
            let name = read.map_err(Misread::about_key)?;
            self.reader.colon()?;
            Ok((name, self))
        } else {
            read.map(|name| (name, self))
        }
    }
}

impl<'de> VariantAccess<'de> for Choice<'_, 'de> {
    type Error = Misread;
    fn unit_variant(self) -> Result<(), Misread> {
        self.unit()
    }
    fn newtype_variant_seed<T: DeserializeSeed<'de>>(
        mut self,
        seed: T,
    ) -> Result<T::Value, Misread> {
        self.with_content(&"newtype variant")?;
        seed.deserialize(self.reader)
    }
    fn tuple_variant<V: Visitor<'de>>(mut self, _: usize, visitor: V) -> Result<V::Value, Misread> {
        self.with_content(&"tuple variant")?;
        self.reader.list(visitor)
    }
    fn struct_variant<V: Visitor<'de>>(
        mut self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misread> {
        self.with_content(&"struct variant")?;
        self.reader.object(visitor)
    }
}
