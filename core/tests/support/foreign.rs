//! English in a Chinese text.
#![allow(dead_code, unreachable_pub)] // each test file uses what it needs

/// Names of forms that have no other one in Chinese.
const NAMES: &[&str] = &["JSON", "UTF", "RFC", "TOML", "CSV", "Schema", "SM3", "SHA"];

/// The ASCII words of a Chinese text that are neither in quotes, nor a name of a form, nor were handed in.
pub fn foreign(zh: &str, given: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for character in outside_quotes(zh).chars().chain([' ']) {
        if character.is_ascii_alphanumeric()
            || matches!(character, '_' | '-' | '.' | '/' | ':' | '~')
        {
            word.push(character);
            continue;
        }
        let found = std::mem::take(&mut word);
        let letters = found.chars().filter(char::is_ascii_alphabetic).count();
        let is_name = NAMES.iter().any(|name| found.starts_with(name));
        // No word of English has a digit or a capital letter inside: it is an identifier, a hash, a time.
        let inside = |one: char| one.is_ascii_digit() || one.is_ascii_uppercase();
        let is_identifier = found.chars().skip(1).any(inside) || found.starts_with("cn.");
        if letters > 1 && !is_name && !is_identifier && !given.contains(&found) {
            words.push(found);
        }
    }
    words
}

/// A text without what stands in quotes.
fn outside_quotes(text: &str) -> String {
    let mut out = String::new();
    let mut until = None;
    for character in text.chars() {
        match (until, character) {
            (Some(end), _) if character == end => until = None,
            (Some(_), _) => {}
            (None, '“') => until = Some('”'),
            (None, '`') => until = Some('`'),
            (None, '"') => until = Some('"'),
            (None, _) => out.push(character),
        }
    }
    out
}
