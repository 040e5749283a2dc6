//! Bytes as uniffi writes them: numbers with the highest byte first, a text and a list behind its length, what
//! may be absent behind a byte that says whether it is there.

use super::shape::Mismatch;

/// A text behind its length.
pub(crate) fn text<'a>(bytes: &mut &'a [u8]) -> Result<&'a str, Mismatch> {
    let length = length(bytes)?;
    let (text, rest) = bytes.split_at_checked(length).ok_or(TOO_SHORT)?;
    *bytes = rest;
    std::str::from_utf8(text).map_err(|_| NOT_UTF8)
}

/// How many follow.
pub(crate) fn length(bytes: &mut &[u8]) -> Result<usize, Mismatch> {
    usize::try_from(i32::from_be_bytes(take(bytes)?)).map_err(|_| Mismatch("a length below 0"))
}

/// Yes or no.
pub(crate) fn flag(bytes: &mut &[u8]) -> Result<bool, Mismatch> {
    match take(bytes)? {
        [0] => Ok(false),
        [1] => Ok(true),
        _ => Err(Mismatch("neither yes nor no")),
    }
}

/// So many bytes.
pub(crate) fn take<const N: usize>(bytes: &mut &[u8]) -> Result<[u8; N], Mismatch> {
    let (taken, rest) = bytes.split_first_chunk().ok_or(TOO_SHORT)?;
    *bytes = rest;
    Ok(*taken)
}

const TOO_SHORT: Mismatch = Mismatch("the bytes end too early");

pub(crate) const NOT_UTF8: Mismatch = Mismatch("a text is not UTF-8");

/// Writes a text behind its length. One that has no such length makes an answer that is longer than any that can
/// be handed over.
pub(crate) fn put_text(text: &str, bytes: &mut Vec<u8>) {
    let length = i32::try_from(text.len()).unwrap_or(i32::MAX);
    bytes.extend(length.to_be_bytes());
    bytes.extend_from_slice(text.as_bytes());
}

/// Writes a text that may be absent.
pub(crate) fn put_optional_text(text: Option<&str>, bytes: &mut Vec<u8>) {
    bytes.push(u8::from(text.is_some()));
    if let Some(text) = text {
        put_text(text, bytes);
    }
}
