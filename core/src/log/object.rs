//! Objects in canonical JSON: members in the order of their keys, whatever order they come in.

use crate::order::sort_by;
use std::cmp::Ordering;
use std::ops::Range;

use serde::{Serialize, ser};

use super::canonical::{Writer, write_string};
use super::canonical_error::{CanonicalError, Unwritten};
use super::escape::{compare_keys, unescape};
use super::members::members;
use super::places::Finder;

/// An object on its way. As long as the keys come in order nothing is kept but the last one.
pub(super) struct Object<'a> {
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
    pub(super) fn open(
        out: &'a mut String,
        mut finder: Option<&'a mut Finder>,
        variant: bool,
    ) -> Self {
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
        write: impl FnOnce(&mut String) -> Result<(), Unwritten>,
    ) -> Result<(), Unwritten> {
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

    /// Writes the key of a field.
    #[inline(never)]
    fn field_key(&mut self, key: &str) {
        // Writing a text does not fail.
        let _ = self.key(|out| {
            write_string(out, key);
            Ok(())
        });
    }

    fn value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritten> {
        value.serialize(Writer {
            out: &mut *self.out,
            finder: None,
        })
    }

    fn field<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), Unwritten> {
        self.field_key(key);
        self.value(value)
    }

    fn close(self) -> Result<(), Unwritten> {
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
fn sort_object(out: &mut String, start: usize) -> Result<(), Unwritten> {
    let object = out.get(start..).unwrap_or_default();
    let broken = || {
        Unwritten::new(CanonicalError::Value(
            "an object could not be put in order".into(),
        ))
    };
    let key = |range: &Range<usize>| object.get(range.clone()).unwrap_or_default();
    let mut list = members(object).ok_or_else(broken)?;
    sort_by(&mut list, |a, b| compare_keys(key(&a.key), key(&b.key)));
    for pair in list.windows(2) {
        if let [a, b] = pair
            && unescape(key(&a.key)) == unescape(key(&b.key))
        {
            let key = unescape(key(&a.key)).into_owned();
            return Err(Unwritten::new(CanonicalError::DuplicateKey(key)));
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
    type Error = Unwritten;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unwritten> {
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
                _ => Err(Unwritten::new(CanonicalError::Key)),
            }
        })
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritten> {
        self.value(value)
    }
    fn end(self) -> Result<(), Unwritten> {
        self.close()
    }
}

macro_rules! object {
    ($($trait:ident),+) => { $(
        impl ser::$trait for Object<'_> {
            type Ok = ();
            type Error = Unwritten;
            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                key: &'static str,
                value: &T,
            ) -> Result<(), Unwritten> {
                self.field(key, value)
            }
            fn end(self) -> Result<(), Unwritten> {
                self.close()
            }
        }
    )+ };
}
object!(SerializeStruct, SerializeStructVariant);
