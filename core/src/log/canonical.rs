//! Canonical JSON (RFC 8785): one value, one sequence of bytes, in every language.

use std::fmt::Write as _;

use serde::{Serialize, ser};

use super::canonical_error::{CanonicalError, Unwritten};
use super::escape::{Escaping, write_escaped};
use super::object::Object;
use super::places::{Finder, Places};

/// The largest integer that every JSON reader keeps exactly (RFC 8785, 3.2.2.3; RFC 7493, 2.2).
const MAX_INTEGER: u64 = (1 << 53) - 1;

/// Writes a value as canonical JSON: keys sorted by UTF-16 code units, no blanks, integers only.
///
/// ```
/// use suqiu::log::{CanonicalError, to_canonical};
/// let value = serde_json::json!({ "b": [1, true, null], "a": "信访\n" });
/// assert_eq!(to_canonical(&value)?, r#"{"a":"信访\n","b":[1,true,null]}"#);
/// assert_eq!(to_canonical(&1.5), Err(CanonicalError::Float));
/// # Ok::<(), CanonicalError>(())
/// ```
pub fn to_canonical<T: Serialize + ?Sized>(value: &T) -> Result<String, CanonicalError> {
    let mut out = String::with_capacity(256);
    to_canonical_in(value, &mut out)?;
    Ok(out)
}

/// The same at the end of an existing text. After an error the text is as it was before.
pub fn to_canonical_in<T: Serialize + ?Sized>(
    value: &T,
    out: &mut String,
) -> Result<(), CanonicalError> {
    let start = out.len();
    let written = value.serialize(Writer { out, finder: None });
    written.map_err(|error| {
        out.truncate(start);
        error.error()
    })
}

/// The same into an empty text, with the places at which the chain's keys go.
pub(super) fn to_canonical_with_places<T: Serialize + ?Sized>(
    value: &T,
    out: &mut String,
) -> Result<Places, CanonicalError> {
    let mut finder = Finder::default();
    let written = value.serialize(Writer {
        out,
        finder: Some(&mut finder),
    });
    written.map_err(Unwritten::error)?;
    if !finder.object && out.starts_with('{') {
        finder.again(out); // a variant with its name around it
    }
    finder.places(out)
}

pub(super) struct Writer<'a> {
    pub(super) out: &'a mut String,
    /// Only for the outermost value, and only if it is wanted.
    pub(super) finder: Option<&'a mut Finder>,
}

impl Writer<'_> {
    fn unsigned(self, value: u64) -> Result<(), Unwritten> {
        if value > MAX_INTEGER {
            return Err(Unwritten::new(CanonicalError::IntegerRange(
                value.to_string(),
            )));
        }
        write_digits(self.out, value);
        Ok(())
    }

    fn signed(self, value: i64) -> Result<(), Unwritten> {
        let size = value.unsigned_abs();
        if size > MAX_INTEGER {
            return Err(Unwritten::new(CanonicalError::IntegerRange(
                value.to_string(),
            )));
        }
        if value < 0 {
            self.out.push('-');
        }
        write_digits(self.out, size);
        Ok(())
    }
}

fn write_digits(out: &mut String, value: u64) {
    if value < 10 {
        // The commonest case: counters and small numbers.
        out.push(char::from(b'0' + u8::try_from(value).unwrap_or(0)));
    } else {
        let _ = write!(out, "{value}"); // writing to a string cannot fail
    }
}

pub(super) fn write_string(out: &mut String, text: &str) {
    out.reserve(text.len() + 3);
    out.push('"');
    write_escaped(out, text);
    out.push('"');
}

impl<'a> ser::Serializer for Writer<'a> {
    type Ok = ();
    type Error = Unwritten;
    type SerializeSeq = List<'a>;
    type SerializeTuple = List<'a>;
    type SerializeTupleStruct = List<'a>;
    type SerializeTupleVariant = List<'a>;
    type SerializeMap = Object<'a>;
    type SerializeStruct = Object<'a>;
    type SerializeStructVariant = Object<'a>;

    fn serialize_bool(self, value: bool) -> Result<(), Unwritten> {
        self.out.push_str(if value { "true" } else { "false" });
        Ok(())
    }
    fn serialize_i8(self, value: i8) -> Result<(), Unwritten> {
        self.signed(value.into())
    }
    fn serialize_i16(self, value: i16) -> Result<(), Unwritten> {
        self.signed(value.into())
    }
    fn serialize_i32(self, value: i32) -> Result<(), Unwritten> {
        self.signed(value.into())
    }
    fn serialize_i64(self, value: i64) -> Result<(), Unwritten> {
        self.signed(value)
    }
    fn serialize_u8(self, value: u8) -> Result<(), Unwritten> {
        self.unsigned(value.into())
    }
    fn serialize_u16(self, value: u16) -> Result<(), Unwritten> {
        self.unsigned(value.into())
    }
    fn serialize_u32(self, value: u32) -> Result<(), Unwritten> {
        self.unsigned(value.into())
    }
    fn serialize_u64(self, value: u64) -> Result<(), Unwritten> {
        self.unsigned(value)
    }
    fn serialize_f32(self, _: f32) -> Result<(), Unwritten> {
        Err(Unwritten::new(CanonicalError::Float))
    }
    fn serialize_f64(self, _: f64) -> Result<(), Unwritten> {
        Err(Unwritten::new(CanonicalError::Float))
    }
    fn serialize_char(self, value: char) -> Result<(), Unwritten> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }
    fn serialize_str(self, value: &str) -> Result<(), Unwritten> {
        write_string(self.out, value);
        Ok(())
    }
    fn serialize_bytes(self, value: &[u8]) -> Result<(), Unwritten> {
        value.serialize(self)
    }
    fn serialize_none(self) -> Result<(), Unwritten> {
        self.serialize_unit()
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritten> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<(), Unwritten> {
        self.out.push_str("null");
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Unwritten> {
        self.serialize_unit()
    }
    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Unwritten> {
        self.serialize_str(variant)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Unwritten> {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Unwritten> {
        open_variant(self.out, variant);
        value.serialize(Writer {
            out: &mut *self.out,
            finder: None,
        })?;
        self.out.push('}');
        Ok(())
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<List<'a>, Unwritten> {
        Ok(List::open(self.out, "]"))
    }
    fn serialize_tuple(self, _: usize) -> Result<List<'a>, Unwritten> {
        Ok(List::open(self.out, "]"))
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<List<'a>, Unwritten> {
        Ok(List::open(self.out, "]"))
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<List<'a>, Unwritten> {
        open_variant(self.out, variant);
        Ok(List::open(self.out, "]}"))
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Object<'a>, Unwritten> {
        Ok(Object::open(self.out, self.finder, false))
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Object<'a>, Unwritten> {
        Ok(Object::open(self.out, self.finder, false))
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Object<'a>, Unwritten> {
        open_variant(self.out, variant);
        Ok(Object::open(self.out, None, true))
    }
    fn collect_str<T: std::fmt::Display + ?Sized>(self, value: &T) -> Result<(), Unwritten> {
        self.out.push('"');
        write!(Escaping(self.out), "{value}").map_err(ser::Error::custom)?;
        self.out.push('"');
        Ok(())
    }
}

fn open_variant(out: &mut String, variant: &str) {
    out.push('{');
    write_string(out, variant);
    out.push(':');
}

pub(super) struct List<'a> {
    out: &'a mut String,
    first: bool,
    close: &'static str,
}

impl<'a> List<'a> {
    fn open(out: &'a mut String, close: &'static str) -> Self {
        out.push('[');
        Self {
            out,
            first: true,
            close,
        }
    }

    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritten> {
        if !self.first {
            self.out.push(',');
        }
        self.first = false;
        value.serialize(Writer {
            out: &mut *self.out,
            finder: None,
        })
    }

    fn close(self) {
        self.out.push_str(self.close);
    }
}

macro_rules! list {
    ($($trait:ident $method:ident),+) => { $(
        impl ser::$trait for List<'_> {
            type Ok = ();
            type Error = Unwritten;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritten> {
                self.item(value)
            }
            fn end(self) -> Result<(), Unwritten> {
                self.close();
                Ok(())
            }
        }
    )+ };
}
list!(
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field,
    SerializeTupleVariant serialize_field
);
