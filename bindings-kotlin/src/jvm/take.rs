//! Arguments that come as bytes, as uniffi writes them. A text alone is its bytes; inside a value its length
//! stands in front.

use std::sync::Arc;

use super::object::{self, Object};
use crate::policy::PackSource;
use crate::typed::bytes::{NOT_UTF8, flag, length, take, text};
use crate::typed::ended;
use crate::typed::shape::{Mismatch, Shaped};
use crate::types::{Instant, Typed};

/// An argument.
pub(crate) trait Take: Sized {
    /// All of the bytes.
    fn take(bytes: Vec<u8>) -> Result<Self, Mismatch>;
}

impl Take for String {
    fn take(bytes: Vec<u8>) -> Result<Self, Mismatch> {
        Self::from_utf8(bytes).map_err(|_| NOT_UTF8)
    }
}

impl Take for Instant {
    fn take(bytes: Vec<u8>) -> Result<Self, Mismatch> {
        String::take(bytes).map(Self)
    }
}

impl<T: Shaped> Take for Typed<T> {
    fn take(bytes: Vec<u8>) -> Result<Self, Mismatch> {
        Ok(Self::new(bytes))
    }
}

impl<T: Inside> Take for Vec<T> {
    fn take(bytes: Vec<u8>) -> Result<Self, Mismatch> {
        let mut rest = bytes.as_slice();
        let mut list = Self::new();
        for _ in 0..length(&mut rest)? {
            list.push(T::read(&mut rest)?);
        }
        ended(rest)?;
        Ok(list)
    }
}

impl<T: Inside> Take for Option<T> {
    fn take(bytes: Vec<u8>) -> Result<Self, Mismatch> {
        let mut rest = bytes.as_slice();
        let one = flag(&mut rest)?.then(|| T::read(&mut rest)).transpose()?;
        ended(rest)?;
        Ok(one)
    }
}

/// What stands inside an argument.
pub(crate) trait Inside: Sized {
    /// Takes it from the front.
    fn read(bytes: &mut &[u8]) -> Result<Self, Mismatch>;
}

impl Inside for String {
    fn read(bytes: &mut &[u8]) -> Result<Self, Mismatch> {
        text(bytes).map(str::to_owned)
    }
}

impl Inside for PackSource {
    fn read(bytes: &mut &[u8]) -> Result<Self, Mismatch> {
        let (name, text) = (String::read(bytes)?, String::read(bytes)?);
        Ok(Self { name, text })
    }
}

impl<T: Object> Inside for Arc<T> {
    fn read(bytes: &mut &[u8]) -> Result<Self, Mismatch> {
        let handle = i64::from_be_bytes(take(bytes)?);
        // SAFETY: it was cloned for this call, like those among the numbers (`Arguments::new`).
        #[allow(unsafe_code)]
        let object = unsafe { object::given_back(handle) };
        object.ok_or(object::NONE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken<T: Take>(bytes: Vec<u8>) -> Result<T, Mismatch> {
        T::take(bytes)
    }

    #[test]
    fn a_list_of_texts_is_read_and_nothing_may_follow() {
        let mut bytes = vec![0, 0, 0, 2, 0, 0, 0, 1, b'a', 0, 0, 0, 0];
        assert_eq!(
            taken::<Vec<String>>(bytes.clone()),
            Ok(vec!["a".to_owned(), String::new()])
        );
        for length in 0..bytes.len() {
            assert!(
                taken::<Vec<String>>(bytes[..length].to_vec()).is_err(),
                "{length}"
            );
        }
        bytes.push(0);
        assert!(taken::<Vec<String>>(bytes).is_err());
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(taken::<String>(vec![0xff]), Err(NOT_UTF8));
        assert_eq!(
            taken::<Vec<String>>(vec![0, 0, 0, 1, 0, 0, 0, 1, 0xff]),
            Err(NOT_UTF8)
        );
    }

    #[test]
    fn one_that_may_be_absent_is_read() {
        assert_eq!(taken::<Option<String>>(vec![0]), Ok(None));
        assert_eq!(
            taken::<Option<String>>(vec![1, 0, 0, 0, 1, b'a']),
            Ok(Some("a".to_owned()))
        );
        assert!(taken::<Option<String>>(vec![2]).is_err());
    }
}
