//! Strings as RFC 8785 writes them, and the order of its keys.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;

/// What stands after the backslash; 0 where the byte stands for itself, `u` for `\u00xx`.
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

/// Writes the inside of a JSON string.
pub(super) fn write_escaped(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| escape_of(byte) != 0) {
        // A byte that is escaped is ASCII, so both cuts lie between characters.
        let (plain, tail) = rest.split_at(at);
        out.push_str(plain);
        let Some(byte) = tail.bytes().next() else { return };
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
    match serde_json::from_str(&format!("\"{written}\"")) {
        Ok(text) => Cow::Owned(text),
        Err(_) => Cow::Borrowed(written),
    }
}

/// Compares two keys as written, by the UTF-16 code units of their texts (RFC 8785, 3.2.3).
pub(super) fn compare_keys(a: &str, b: &str) -> Ordering {
    let simple = |key: &str| key.bytes().all(|byte| byte.is_ascii() && byte != b'\\');
    if simple(a) && simple(b) {
        return a.as_bytes().cmp(b.as_bytes());
    }
    // UTF-8 order is not UTF-16 order: U+E000 to U+FFFF come after the surrogates.
    unescape(a).encode_utf16().cmp(unescape(b).encode_utf16())
}
