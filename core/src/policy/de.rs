//! Reading types from a tree, with errors that keep their parts, so that findings can suggest.

use std::collections::btree_map;
use std::fmt;
use std::slice;

use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, MapAccess, SeqAccess,
    Unexpected, VariantAccess, Visitor,
};

use super::tree::{Entry, Node, NodeValue};

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

impl fmt::Display for ShapeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for ShapeError {}

impl de::Error for ShapeError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::Other(message.to_string())
    }
    fn invalid_type(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::WrongKind {
            found: found.to_string(),
            expected: expected.to_string(),
        }
    }
    fn invalid_value(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::WrongKind {
            found: found.to_string(),
            expected: expected.to_string(),
        }
    }
    fn unknown_field(key: &str, expected: &'static [&'static str]) -> Self {
        Self::UnknownKey {
            key: key.to_owned(),
            expected,
        }
    }
    fn unknown_variant(name: &str, expected: &'static [&'static str]) -> Self {
        Self::UnknownName {
            name: name.to_owned(),
            expected,
        }
    }
    fn missing_field(key: &'static str) -> Self {
        Self::MissingKey(key)
    }
}

/// Reads from a node.
#[derive(Clone, Copy)]
pub(super) struct NodeReader<'de>(pub(super) &'de Node);

impl<'de> Deserializer<'de> for NodeReader<'de> {
    type Error = ShapeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match &self.0.value {
            NodeValue::Null => visitor.visit_unit(),
            NodeValue::Boolean(value) => visitor.visit_bool(*value),
            NodeValue::Integer(value) => visitor.visit_i64(*value),
            NodeValue::OtherNumber(text) => Err(ShapeError::Other(text.clone())),
            NodeValue::Text(text) => visitor.visit_borrowed_str(text),
            NodeValue::List(list) => visitor.visit_seq(Items(list.iter())),
            NodeValue::Table(table) => visitor.visit_map(Members {
                rest: table.iter(),
                value: None,
            }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match &self.0.value {
            NodeValue::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
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
            }),
            _ => self.deserialize_any(visitor),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

struct Items<'de>(slice::Iter<'de, Node>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = ShapeError;
    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, ShapeError> {
        self.0
            .next()
            .map(|node| seed.deserialize(NodeReader(node)))
            .transpose()
    }
}

struct Members<'de> {
    rest: btree_map::Iter<'de, String, Entry>,
    value: Option<&'de Node>,
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = ShapeError;
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, ShapeError> {
        let Some((key, entry)) = self.rest.next() else {
            return Ok(None);
        };
        self.value = Some(&entry.node);
        seed.deserialize(key.as_str().into_deserializer()).map(Some)
    }
    fn next_value_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<T::Value, ShapeError> {
        match self.value.take() {
            Some(node) => seed.deserialize(NodeReader(node)),
            None => Err(ShapeError::Other(
                "a value was asked for before its key".into(),
            )),
        }
    }
}

struct Choice<'de> {
    name: &'de str,
    node: &'de Node,
}

impl<'de> EnumAccess<'de> for Choice<'de> {
    type Error = ShapeError;
    type Variant = NodeReader<'de>;
    fn variant_seed<V: DeserializeSeed<'de>>(
        self,
        seed: V,
    ) -> Result<(V::Value, NodeReader<'de>), ShapeError> {
        let name: de::value::StrDeserializer<'de, ShapeError> = self.name.into_deserializer();
        Ok((seed.deserialize(name)?, NodeReader(self.node)))
    }
}

impl<'de> VariantAccess<'de> for NodeReader<'de> {
    type Error = ShapeError;
    fn unit_variant(self) -> Result<(), ShapeError> {
        Err(ShapeError::WrongKind {
            found: "a table".into(),
            expected: "a name alone".into(),
        })
    }
    fn newtype_variant_seed<T: DeserializeSeed<'de>>(
        self,
        seed: T,
    ) -> Result<T::Value, ShapeError> {
        seed.deserialize(self)
    }
    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, ShapeError> {
        self.deserialize_any(visitor)
    }
    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        self.deserialize_any(visitor)
    }
}
