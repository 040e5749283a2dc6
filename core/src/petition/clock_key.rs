//! How a clock's key is put together, and how its rule is read from it again.

use std::borrow::Cow;

/// What parts a key, and what stands for it inside a part.
const PARTED: [(char, &str); 4] = [('%', "%25"), ('/', "%2F"), ('~', "%7E"), (':', "%3A")];

/// An identifier as a part of a key. What parts keys is written as in a URL, so that two clocks never
/// have one key.
pub(super) fn key_part(id: &str) -> Cow<'_, str> {
    if !id.contains(['%', '/', '~', ':']) {
        return Cow::Borrowed(id);
    }
    let mut part = String::with_capacity(id.len().saturating_add(8));
    for c in id.chars() {
        match PARTED.iter().find(|(known, _)| *known == c) {
            Some((_, written)) => part.push_str(written),
            None => part.push(c),
        }
    }
    Cow::Owned(part)
}

/// The rule at the head of the key of a clock or a rung.
pub(super) fn rule_of(key: &str) -> Cow<'_, str> {
    let part = key.split(['/', '~', ':']).next().unwrap_or_default();
    if !part.contains('%') {
        return Cow::Borrowed(part);
    }
    // The sign itself last, or it would be read twice.
    let read = PARTED
        .iter()
        .rev()
        .fold(part.to_owned(), |text, (c, written)| {
            text.replace(written, c.encode_utf8(&mut [0; 4]))
        });
    Cow::Owned(read)
}

#[cfg(test)]
mod tests {
    use super::{key_part, rule_of};

    #[test]
    fn a_part_is_read_back_as_it_was() {
        for id in ["XF-HANDLE", "a/b~2:c", "100%", "%2F", "%252F", "督办/一"] {
            let part = key_part(id);
            assert!(!part.contains(['/', '~', ':']), "{part}");
            assert_eq!(rule_of(&format!("{part}/s1~2:red")), id);
        }
    }
}
