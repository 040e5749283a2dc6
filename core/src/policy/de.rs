//! Reading types from a tree, with errors that keep their parts, so that findings can suggest.

use std::collections::btree_map;
use std::fmt;
use std::iter::Enumerate;
use std::slice;

use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, VariantAccess, Visitor,
};

use super::tree::{Entry, Node, NodeValue, Step};

/// Why a tree is not of a type.
#[derive(Clone, Debug)]
pub(super) enum ShapeError {
    UnknownKey {
        key: String,
        expected: &'static [&'static str],
    },
    UnknownName {
        name: String,
        expected: &'static [&'static str],
    },
    MissingKey(&'static str),
    WrongKind {
        found: String,
        expected: String,
    },
    Other(String),
}

/// What is wrong, and on which way the reader came there.
///
/// The way is gathered while the error travels out: a wrapper around every reader would do the same
/// for any format, at a price in size that a phone would pay.
#[derive(Clone, Debug)]
pub(super) struct Misshapen {
    pub(super) what: ShapeError,
    /// From the inside out.
    way: Vec<Step>,
}

impl Misshapen {
    /// The way from the root to the place.
    pub(super) fn steps(&self) -> Vec<Step> {
        self.way.iter().rev().cloned().collect()
    }

    #[cold]
    fn inside(mut self, step: Step) -> Self {
        self.way.push(step);
        self
    }
}

impl From<ShapeError> for Misshapen {
    #[cold]
    fn from(what: ShapeError) -> Self {
        Self {
            what,
            way: Vec::new(),
        }
    }
}

impl fmt::Display for Misshapen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Misshapen {}

impl de::Error for Misshapen {
    fn custom<T: fmt::Display>(message: T) -> Self {
        ShapeError::Other(message.to_string()).into()
    }
    fn invalid_type(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let (found, expected) = (found.to_string(), expected.to_string());
        ShapeError::WrongKind { found, expected }.into()
    }
    fn invalid_value(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::invalid_type(found, expected)
    }
    fn unknown_field(key: &str, expected: &'static [&'static str]) -> Self {
        let key = key.to_owned();
        ShapeError::UnknownKey { key, expected }.into()
    }
    fn unknown_variant(name: &str, expected: &'static [&'static str]) -> Self {
        let name = name.to_owned();
        ShapeError::UnknownName { name, expected }.into()
    }
    fn missing_field(key: &'static str) -> Self {
        ShapeError::MissingKey(key).into()
    }
}

/// Reads from a node.
#[derive(Clone, Copy)]
pub(super) struct NodeReader<'de>(pub(super) &'de Node);

impl<'de> Deserializer<'de> for NodeReader<'de> {
    type Error = Misshapen;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        match &self.0.value {
            NodeValue::Null => visitor.visit_unit(),
            NodeValue::Boolean(value) => visitor.visit_bool(*value),
            NodeValue::Integer(value) => visitor.visit_i64(*value),
            NodeValue::OtherNumber(text) => Err(ShapeError::Other(text.clone()).into()),
            NodeValue::Text(text) => visitor.visit_borrowed_str(text),
            NodeValue::List(list) => visitor.visit_seq(Items(list.iter().enumerate())),
            NodeValue::Table(table) => visitor.visit_map(Members {
                rest: table.iter(),
                value: None,
            }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misshapen> {
        match &self.0.value {
            NodeValue::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misshapen> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misshapen> {
        match &self.0.value {
            NodeValue::Text(text) => visitor.visit_enum(text.as_str().into_deserializer()),
            NodeValue::Table(table) if table.len() == 1 => match table.iter().next() {
                Some((name, entry)) => visitor.visit_enum(Choice {
                    name,
                    node: &entry.node,
                }),
                None => self.deserialize_any(visitor),
            },
            NodeValue::Table(table) => Err(ShapeError::WrongKind {
                found: format!("{} keys", table.len()),
                expected: "exactly one key".into(),
            }
            .into()),
            _ => self.deserialize_any(visitor),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

struct Items<'de>(Enumerate<slice::Iter<'de, Node>>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Misshapen;
    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Misshapen> {
        let Some((index, node)) = self.0.next() else {
            return Ok(None);
        };
        let item = seed.deserialize(NodeReader(node));
        item.map(Some)
            .map_err(|error| error.inside(Step::Index(index)))
    }
}

struct Members<'de> {
    rest: btree_map::Iter<'de, String, Entry>,
    value: Option<(&'de str, &'de Node)>,
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = Misshapen;
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Misshapen> {
        let Some((key, entry)) = self.rest.next() else {
            return Ok(None);
        };
        self.value = Some((key, &entry.node));
        seed.deserialize(key.as_str().into_deserializer()).map(Some)
    }
    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Misshapen> {
        match self.value.take() {
            Some((key, node)) => seed
                .deserialize(NodeReader(node))
                .map_err(|error| error.inside(Step::Key(key.to_owned()))),
            None => Err(ShapeError::Other("a value was asked for before its key".into()).into()),
        }
    }
}

struct Choice<'de> {
    name: &'de str,
    node: &'de Node,
}

impl<'de> EnumAccess<'de> for Choice<'de> {
    type Error = Misshapen;
    type Variant = Self;
    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Misshapen> {
        let name: de::value::StrDeserializer<'de, Misshapen> = self.name.into_deserializer();
        Ok((seed.deserialize(name)?, self))
    }
}

impl Choice<'_> {
    fn placed<T>(self, result: Result<T, Misshapen>) -> Result<T, Misshapen> {
        result.map_err(|error| error.inside(Step::Key(self.name.to_owned())))
    }
}

impl<'de> VariantAccess<'de> for Choice<'de> {
    type Error = Misshapen;
    fn unit_variant(self) -> Result<(), Misshapen> {
        self.placed(Err(ShapeError::WrongKind {
            found: "a table".into(),
            expected: "a name alone".into(),
        }
        .into()))
    }
    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misshapen> {
        let value = seed.deserialize(NodeReader(self.node));
        self.placed(value)
    }
    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misshapen> {
        let value = NodeReader(self.node).deserialize_any(visitor);
        self.placed(value)
    }
    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misshapen> {
        let value = NodeReader(self.node).deserialize_any(visitor);
        self.placed(value)
    }
}
