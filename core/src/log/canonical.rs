//! Canonical JSON (RFC 8785): one value, one sequence of bytes, in every language.

use std::cmp::Ordering;
use std::fmt::Write as _;
use std::ops::Range;

use serde::{Serialize, ser};

use super::canonical_error::CanonicalError;
use super::escape::{Escaping, compare_keys, unescape, write_escaped};
use super::members::members;
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
    value
        .serialize(Writer { out, finder: None })
        .inspect_err(|_| out.truncate(start))
}

/// The same into an empty text, with the places at which the chain's keys go.
pub(super) fn to_canonical_with_places<T: Serialize + ?Sized>(
    value: &T,
    out: &mut String,
) -> Result<Places, CanonicalError> {
    let mut finder = Finder::default();
    value.serialize(Writer {
        out,
        finder: Some(&mut finder),
    })?;
    if !finder.object && out.starts_with('{') {
        finder.again(out); // a variant with its name around it
    }
    finder.places(out)
}

struct Writer<'a> {
    out: &'a mut String,
    /// Only for the outermost value, and only if it is wanted.
    finder: Option<&'a mut Finder>,
}

impl Writer<'_> {
    fn unsigned(self, value: u64) -> Result<(), CanonicalError> {
        if value > MAX_INTEGER {
            return Err(CanonicalError::IntegerRange(value.to_string()));
        }
        write_digits(self.out, value);
        Ok(())
    }

    fn signed(self, value: i64) -> Result<(), CanonicalError> {
        let size = value.unsigned_abs();
        if size > MAX_INTEGER {
            return Err(CanonicalError::IntegerRange(value.to_string()));
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

fn write_string(out: &mut String, text: &str) {
    out.reserve(text.len() + 3);
    out.push('"');
    write_escaped(out, text);
    out.push('"');
}

impl<'a> ser::Serializer for Writer<'a> {
    type Ok = ();
    type Error = CanonicalError;
    type SerializeSeq = List<'a>;
    type SerializeTuple = List<'a>;
    type SerializeTupleStruct = List<'a>;
    type SerializeTupleVariant = List<'a>;
    type SerializeMap = Object<'a>;
    type SerializeStruct = Object<'a>;
    type SerializeStructVariant = Object<'a>;

    fn serialize_bool(self, value: bool) -> Result<(), CanonicalError> {
        self.out.push_str(if value { "true" } else { "false" });
        Ok(())
    }
    fn serialize_i8(self, value: i8) -> Result<(), CanonicalError> {
        self.signed(value.into())
    }
    fn serialize_i16(self, value: i16) -> Result<(), CanonicalError> {
        self.signed(value.into())
    }
    fn serialize_i32(self, value: i32) -> Result<(), CanonicalError> {
        self.signed(value.into())
    }
    fn serialize_i64(self, value: i64) -> Result<(), CanonicalError> {
        self.signed(value)
    }
    fn serialize_u8(self, value: u8) -> Result<(), CanonicalError> {
        self.unsigned(value.into())
    }
    fn serialize_u16(self, value: u16) -> Result<(), CanonicalError> {
        self.unsigned(value.into())
    }
    fn serialize_u32(self, value: u32) -> Result<(), CanonicalError> {
        self.unsigned(value.into())
    }
    fn serialize_u64(self, value: u64) -> Result<(), CanonicalError> {
        self.unsigned(value)
    }
    fn serialize_f32(self, _: f32) -> Result<(), CanonicalError> {
        Err(CanonicalError::Float)
    }
    fn serialize_f64(self, _: f64) -> Result<(), CanonicalError> {
        Err(CanonicalError::Float)
    }
    fn serialize_char(self, value: char) -> Result<(), CanonicalError> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }
    fn serialize_str(self, value: &str) -> Result<(), CanonicalError> {
        write_string(self.out, value);
        Ok(())
    }
    fn serialize_bytes(self, value: &[u8]) -> Result<(), CanonicalError> {
        value.serialize(self)
    }
    fn serialize_none(self) -> Result<(), CanonicalError> {
        self.serialize_unit()
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), CanonicalError> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<(), CanonicalError> {
        self.out.push_str("null");
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<(), CanonicalError> {
        self.serialize_unit()
    }
    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), CanonicalError> {
        self.serialize_str(variant)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), CanonicalError> {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), CanonicalError> {
        open_variant(self.out, variant);
        value.serialize(Writer {
            out: &mut *self.out,
            finder: None,
        })?;
        self.out.push('}');
        Ok(())
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<List<'a>, CanonicalError> {
        Ok(List::open(self.out, "]"))
    }
    fn serialize_tuple(self, _: usize) -> Result<List<'a>, CanonicalError> {
        Ok(List::open(self.out, "]"))
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<List<'a>, CanonicalError> {
        Ok(List::open(self.out, "]"))
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<List<'a>, CanonicalError> {
        open_variant(self.out, variant);
        Ok(List::open(self.out, "]}"))
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Object<'a>, CanonicalError> {
        Ok(Object::open(self.out, self.finder, false))
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Object<'a>, CanonicalError> {
        Ok(Object::open(self.out, self.finder, false))
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Object<'a>, CanonicalError> {
        open_variant(self.out, variant);
        Ok(Object::open(self.out, None, true))
    }
    fn collect_str<T: std::fmt::Display + ?Sized>(self, value: &T) -> Result<(), CanonicalError> {
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

struct List<'a> {
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

    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), CanonicalError> {
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
            type Error = CanonicalError;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), CanonicalError> {
                self.item(value)
            }
            fn end(self) -> Result<(), CanonicalError> {
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

/// An object on its way. As long as the keys come in order nothing is kept but the last one.
struct Object<'a> {
    out: &'a mut String,
    /// Where the opening brace is.
    start: usize,
    /// The inside of the last key.
    last: Option<Range<usize>>,
    sorted: bool,
    variant: bool,
    finder: Option<&'a mut Finder>,
}

impl<'a> Object<'a> {
    fn open(out: &'a mut String, mut finder: Option<&'a mut Finder>, variant: bool) -> Self {
        let start = out.len();
        out.push('{');
        if let Some(finder) = &mut finder {
            finder.object = true;
        }
        Self {
            out,
            start,
            last: None,
            sorted: true,
            variant,
            finder,
        }
    }

    /// Writes `"key":`, the key by `write`.
    fn key(
        &mut self,
        write: impl FnOnce(&mut String) -> Result<(), CanonicalError>,
    ) -> Result<(), CanonicalError> {
        if self.last.is_some() {
            self.out.push(',');
        }
        let start = self.out.len() + 1;
        write(self.out)?;
        let key = start..self.out.len().saturating_sub(1);
        self.out.push(':');
        if let Some(finder) = &mut self.finder {
            finder.member(self.out.get(key.clone()).unwrap_or_default(), start - 1);
        }
        if let Some(last) = self.last.replace(key.clone()) {
            self.sorted &= match (self.out.get(last), self.out.get(key)) {
                (Some(last), Some(key)) => compare_keys(last, key) == Ordering::Less,
                _ => false,
            };
        }
        Ok(())
    }

    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), CanonicalError> {
        value.serialize(Writer {
            out: &mut *self.out,
            finder: None,
        })
    }

    fn field<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), CanonicalError> {
        self.key(|out| {
            write_string(out, key);
            Ok(())
        })?;
        self.value(value)
    }

    fn close(self) -> Result<(), CanonicalError> {
        self.out.push('}');
        if !self.sorted {
            sort_object(self.out, self.start)?;
            if let Some(finder) = self.finder {
                finder.again(self.out);
            }
        }
        if self.variant {
            self.out.push('}');
        }
        Ok(())
    }
}

/// Puts the members of the object that begins at `start` and ends the text in order.
fn sort_object(out: &mut String, start: usize) -> Result<(), CanonicalError> {
    let object = out.get(start..).unwrap_or_default();
    let broken = || CanonicalError::Value("an object could not be put in order".into());
    let key = |range: &Range<usize>| object.get(range.clone()).unwrap_or_default();
    let mut list = members(object).ok_or_else(broken)?;
    list.sort_by(|a, b| compare_keys(key(&a.key), key(&b.key)));
    for pair in list.windows(2) {
        if let [a, b] = pair
            && unescape(key(&a.key)) == unescape(key(&b.key))
        {
            return Err(CanonicalError::DuplicateKey(
                unescape(key(&a.key)).into_owned(),
            ));
        }
    }
    let mut sorted = String::with_capacity(object.len());
    sorted.push('{');
    for (index, member) in list.iter().enumerate() {
        if index > 0 {
            sorted.push(',');
        }
        sorted.push_str(key(&member.whole));
    }
    sorted.push('}');
    out.truncate(start);
    out.push_str(&sorted);
    Ok(())
}

impl ser::SerializeMap for Object<'_> {
    type Ok = ();
    type Error = CanonicalError;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), CanonicalError> {
        self.key(|out| {
            let start = out.len();
            key.serialize(Writer { out, finder: None })?;
            match out.as_bytes().get(start) {
                Some(b'"') => Ok(()),
                Some(b'0'..=b'9' | b'-' | b't' | b'f') => {
                    // Integers and booleans are keys by their text, as elsewhere in serde.
                    out.insert(start, '"');
                    out.push('"');
                    Ok(())
                }
                _ => Err(CanonicalError::Key),
            }
        })
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), CanonicalError> {
        self.value(value)
    }
    fn end(self) -> Result<(), CanonicalError> {
        self.close()
    }
}

macro_rules! object {
    ($($trait:ident),+) => { $(
        impl ser::$trait for Object<'_> {
            type Ok = ();
            type Error = CanonicalError;
            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                key: &'static str,
                value: &T,
            ) -> Result<(), CanonicalError> {
                self.field(key, value)
            }
            fn end(self) -> Result<(), CanonicalError> {
                self.close()
            }
        }
    )+ };
}
object!(SerializeStruct, SerializeStructVariant);
