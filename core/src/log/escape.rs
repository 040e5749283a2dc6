//! Strings as RFC 8785 writes them, and the order of its keys.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;

/// What stands after the backslash; 0 where the byte stands for itself, `u` for `\u00xx`.
#[allow(clippy::indexing_slicing)] // filled in when the library is built
const ESCAPES: [u8; 256] = {
    let mut table = [0_u8; 256];
    let mut control = 0;
    while control < 0x20 {
        table[control] = b'u';
        control += 1;
    }
    table[0x08] = b'b';
    table[0x09] = b't';
    table[0x0a] = b'n';
    table[0x0c] = b'f';
    table[0x0d] = b'r';
    table[b'"' as usize] = b'"';
    table[b'\\' as usize] = b'\\';
    table
};

const HEX: &[u8; 16] = b"0123456789abcdef";

pub(super) fn hex_digit(value: u8) -> u8 {
    HEX.get(usize::from(value & 0x0f)).copied().unwrap_or(b'0')
}

fn escape_of(byte: u8) -> u8 {
    ESCAPES.get(usize::from(byte)).copied().unwrap_or(0)
}

/// The first of eight bytes that is escaped. Three tests of eight bytes at once: a byte below 0x20, a
/// quote, a backslash; bytes from 0x80 never are. A test may be wrong on a byte behind one that is
/// escaped, never on the first.
fn first_of_eight(bytes: [u8; 8]) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let word = u64::from_le_bytes(bytes);
    let below = |word: u64, limit: u64| word.wrapping_sub(ONES.wrapping_mul(limit)) & !word & HIGH;
    let quote = word ^ ONES.wrapping_mul(u64::from(b'"'));
    let backslash = word ^ ONES.wrapping_mul(u64::from(b'\\'));
    let found = below(word, 0x20) | below(quote, 1) | below(backslash, 1);
    (found != 0).then(|| found.trailing_zeros() as usize / 8)
}

/// Where the first byte is that is escaped.
#[inline]
pub(crate) fn first_escaped(text: &str) -> Option<usize> {
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        if let Some(at) = first_of_eight(*word) {
            return Some(index * 8 + at);
        }
    }
    let at = rest.iter().position(|byte| escape_of(*byte) != 0)?;
    Some(words.len() * 8 + at)
}

/// Writes the inside of a JSON string.
pub(crate) fn write_escaped(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = first_escaped(rest) {
        // A byte that is escaped is ASCII, so both cuts lie between characters.
        let (plain, tail) = rest.split_at(at);
        out.push_str(plain);
        let Some(byte) = tail.bytes().next() else {
            return;
        };
        out.push('\\');
        match escape_of(byte) {
            b'u' => {
                out.push_str("u00");
                out.push(char::from(hex_digit(byte >> 4)));
                out.push(char::from(hex_digit(byte)));
            }
            short => out.push(char::from(short)),
        }
        rest = tail.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
}

/// Writes what is displayed as the inside of a JSON string, without a string in between.
pub(super) struct Escaping<'a>(pub(super) &'a mut String);

impl fmt::Write for Escaping<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        write_escaped(self.0, text);
        Ok(())
    }
}

/// The text of a key from the way in which it was written. The fast way returns what it is given.
pub(super) fn unescape(written: &str) -> Cow<'_, str> {
    if !written.contains('\\') {
        return Cow::Borrowed(written);
    }
    // This library wrote the key, so it is valid JSON; what is not is compared as it stands.
    let quoted = format!("\"{written}\"");
    match crate::json::Reader::new(&quoted).text() {
        Ok(text) => Cow::Owned(text.into_owned()),
        Err(_) => Cow::Borrowed(written),
    }
}

/// Compares two keys as written, by the UTF-16 code units of their texts (RFC 8785, 3.2.3).
pub(super) fn compare_keys(a: &str, b: &str) -> Ordering {
    if a.contains('\\') || b.contains('\\') {
        return compare_units(&unescape(a), &unescape(b));
    }
    compare_units(a, b)
}

/// The order of UTF-16 is that of UTF-8, except that characters from U+10000 (whose first byte is
/// 0xF0 or more) come before those from U+E000 to U+FFFF (0xEE and 0xEF).
fn compare_units(a: &str, b: &str) -> Ordering {
    match a.bytes().zip(b.bytes()).find(|(x, y)| x != y) {
        None => a.len().cmp(&b.len()),
        Some((0xee | 0xef, 0xf0..)) => Ordering::Greater,
        Some((0xf0.., 0xee | 0xef)) => Ordering::Less,
        Some((x, y)) => x.cmp(&y),
    }
}
