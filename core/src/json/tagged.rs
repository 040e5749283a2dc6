//! Enums whose name stands among their fields: `{"type": "comment", "note": "…"}`.
//!
//! What serde derives for them keeps all fields first and reads them from there, with two further
//! deserializers for everything that a variant can hold. Here the reader looks for the name, goes
//! back, and reads the fields from the text like any others.

use serde::de::{DeserializeSeed, EnumAccess, Error as _, VariantAccess, Visitor};

use super::error::Misread;
use super::scan::Reader;

/// The name by which such an enum asks for its tag: as a struct without name whose one field is the
/// tag. To any other format that is a map, which is read the usual way.
///
/// Both are constants where `deserialize_struct` is inlined, so the usual way is not compiled for
/// this reader.
pub(crate) const ONE_OF: &str = "";

impl<'de> Reader<'de> {
    pub(super) fn tagged<V: Visitor<'de>>(
        &mut self,
        tag: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misread> {
        let start = self.find(tag, &visitor)?;
        visitor.visit_enum(Tagged {
            reader: self,
            start,
            tag,
        })
    }

    /// Goes to the value of the tag; where its object starts.
    fn find(
        &mut self,
        tag: &'static str,
        expected: &dyn serde::de::Expected,
    ) -> Result<usize, Misread> {
        self.blank();
        let start = self.at;
        let depth = self.depth;
        self.enter(b'{', expected)?;
        let mut first = true;
        while self.has_member(first)? {
            first = false;
            let key = self.text()?;
            self.colon()?;
            if key == tag {
                self.depth = depth;
                return Ok(start);
            }
            self.skip()?;
        }
        Err(self.at_end_of_object(Misread::missing_field(tag)))
    }
}

/// An object whose tag the reader stands at.
struct Tagged<'a, 'de> {
    reader: &'a mut Reader<'de>,
    start: usize,
    tag: &'static str,
}

impl<'de> EnumAccess<'de> for Tagged<'_, 'de> {
    type Error = Misread;
    type Variant = Self;
    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Misread> {
        // A name alone: an enum would also be read from a table of one.
        if self.reader.blank() != Some(b'"') {
            return Err(self.reader.other_kind(&"variant identifier"));
        }
        let name = seed.deserialize(&mut *self.reader)?;
        self.reader.at = self.start;
        Ok((name, self))
    }
}

impl<'de> VariantAccess<'de> for Tagged<'_, 'de> {
    type Error = Misread;
    fn unit_variant(self) -> Result<(), Misread> {
        self.reader.skip()
    }
    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misread> {
        self.reader.hidden = Some(self.tag);
        let read = seed.deserialize(&mut *self.reader);
        self.reader.hidden = None;
        read
    }
    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misread> {
        Err(self.reader.other_kind(&visitor))
    }
    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misread> {
        self.reader.hidden = Some(self.tag);
        self.reader.object(visitor)
    }
}

/// Implements `Deserialize` for an enum of newtype variants with its name under a tag.
///
/// `from any` is the same enum with what serde derives, for other formats.
///
/// What lies before the tag is walked over twice. Such an enum that holds another is walked over once
/// more for each that it lies in, so the work is the length times the depth at most: two, since a
/// question about tables holds events and dossiers, and these hold no further one.
macro_rules! one_of {
    ($enum:ident, tag $tag:literal, named by $names:ident, from any $any:ident { $($variant:ident),+ $(,)? }) => {
        impl<'de> ::serde::Deserialize<'de> for $enum {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct OneOf;

                impl<'de> ::serde::de::Visitor<'de> for OneOf {
                    type Value = $enum;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("internally tagged enum ", stringify!($enum)))
                    }

                    fn visit_enum<A: ::serde::de::EnumAccess<'de>>(self, data: A) -> Result<$enum, A::Error> {
                        use ::serde::de::VariantAccess as _;
                        let (name, content) = data.variant::<$names>()?;
                        match name {
                            $($names::$variant => content.newtype_variant().map($enum::$variant)),+
                        }
                    }

                    fn visit_map<A: ::serde::de::MapAccess<'de>>(self, map: A) -> Result<$enum, A::Error> {
                        let map = ::serde::de::value::MapAccessDeserializer::new(map);
                        match <$any as ::serde::Deserialize>::deserialize(map)? {
                            $($any::$variant(content) => Ok($enum::$variant(content))),+
                        }
                    }
                }

                deserializer.deserialize_struct($crate::json::ONE_OF, &[$tag], OneOf)
            }
        }
    };
}
pub(crate) use one_of;
