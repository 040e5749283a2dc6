//! The members of a JSON object, found in its bytes.

use std::ops::Range;

/// Where one member of an object stands: the inside of its key, and the whole `"key":value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Member {
    pub(super) key: Range<usize>,
    pub(super) whole: Range<usize>,
}

/// Splits the text of a JSON object without blanks, like canonical JSON, into its members. `None`
/// where the text is no such object.
pub(super) fn members(object: &str) -> Option<Vec<Member>> {
    let bytes = object.as_bytes();
    if bytes.first() != Some(&b'{') || bytes.last() != Some(&b'}') {
        return None;
    }
    let mut found = Vec::with_capacity(16);
    let mut at = 1;
    if bytes.len() == 2 {
        return Some(found);
    }
    loop {
        let start = at;
        if bytes.get(at) != Some(&b'"') {
            return None;
        }
        let key_end = string_end(bytes, at)?;
        if bytes.get(key_end) != Some(&b':') {
            return None;
        }
        at = value_end(bytes, key_end + 1)?;
        found.push(Member {
            key: start + 1..key_end - 1,
            whole: start..at,
        });
        match bytes.get(at) {
            Some(b',') => at += 1,
            Some(b'}') if at + 1 == bytes.len() => return Some(found),
            _ => return None,
        }
    }
}

/// One past the closing quote of the string that opens at `at`.
fn string_end(bytes: &[u8], at: usize) -> Option<usize> {
    let mut at = at + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// One past the end of the value that begins at `at`.
fn value_end(bytes: &[u8], at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = at;
    loop {
        match bytes.get(at)? {
            b'"' => at = string_end(bytes, at)?,
            b'{' | b'[' => {
                depth += 1;
                at += 1;
            }
            b'}' | b']' if depth > 0 => {
                depth -= 1;
                at += 1;
            }
            b',' | b'}' | b']' if depth == 0 => return Some(at),
            _ => at += 1,
        }
        if depth == 0 && matches!(bytes.get(at), Some(b',' | b'}' | b']')) {
            return Some(at);
        }
    }
}
