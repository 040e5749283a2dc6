//! From what uniffi writes to JSON.

use std::fmt::Write as _;

use super::bytes::{flag, length, take, text};
use super::shape::{Field, Kind, Mismatch, Shape, Written};

/// Takes a value from the front of the bytes and writes it as JSON.
pub(crate) fn write_json(
    kind: &Kind,
    bytes: &mut &[u8],
    json: &mut String,
) -> Result<(), Mismatch> {
    match kind {
        Kind::Text => write_text(text(bytes)?, json),
        Kind::Integer => {
            let _ = write!(json, "{}", i64::from_be_bytes(take(bytes)?));
        }
        Kind::Bool => json.push_str(if flag(bytes)? { "true" } else { "false" }),
        Kind::List(one) => {
            json.push('[');
            for index in 0..length(bytes)? {
                separate(json, index == 0);
                write_json(one, bytes, json)?;
            }
            json.push(']');
        }
        Kind::Table(one) => {
            json.push('{');
            for index in 0..length(bytes)? {
                separate(json, index == 0);
                write_text(text(bytes)?, json);
                json.push(':');
                write_json(one, bytes, json)?;
            }
            json.push('}');
        }
        Kind::Optional(one) => {
            if flag(bytes)? {
                write_json(one, bytes, json)?;
            } else {
                json.push_str("null");
            }
        }
        Kind::Of(shape) => write_shape(shape, bytes, json)?,
    }
    Ok(())
}

fn write_shape(shape: &Shape, bytes: &mut &[u8], json: &mut String) -> Result<(), Mismatch> {
    match shape {
        Shape::Record(fields) => {
            json.push('{');
            write_fields(fields, true, bytes, json)?;
            json.push('}');
        }
        Shape::Words(words) => write_text(chosen(words, bytes)?, json),
        Shape::Tagged(tag, variants) => {
            let (word, fields) = chosen(variants, bytes)?;
            json.push('{');
            write_text(tag, json);
            json.push(':');
            write_text(word, json);
            write_fields(fields, false, bytes, json)?;
            json.push('}');
        }
        Shape::Plain(variants) => match chosen(variants, bytes)? {
            (word, None) => write_text(word, json),
            (word, Some(content)) => {
                json.push('{');
                write_text(word, json);
                json.push(':');
                write_json(content, bytes, json)?;
                json.push('}');
            }
        },
    }
    Ok(())
}

fn write_fields(
    fields: &[Field],
    mut is_first: bool,
    bytes: &mut &[u8],
    json: &mut String,
) -> Result<(), Mismatch> {
    for field in fields {
        if left_out(field, bytes)? {
            continue;
        }
        separate(json, is_first);
        is_first = false;
        write_text(field.name, json);
        json.push(':');
        write_json(&field.kind, bytes, json)?;
    }
    Ok(())
}

/// Whether a field holds what stands for it where it is left out; then it is taken.
fn left_out(field: &Field, bytes: &mut &[u8]) -> Result<bool, Mismatch> {
    let mut ahead = *bytes;
    let is_empty = match field.written {
        Written::Always => return Ok(false),
        Written::Given | Written::True => !flag(&mut ahead)?,
        Written::Filled => length(&mut ahead)? == 0,
    };
    if is_empty {
        *bytes = ahead;
    }
    Ok(is_empty)
}

fn separate(json: &mut String, is_first: bool) {
    if !is_first {
        json.push(',');
    }
}

fn write_text(text: &str, json: &mut String) {
    json.push('"');
    let mut rest = text;
    // None of these bytes is part of a longer letter.
    let escaped = |byte: u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
    while let Some(at) = rest.bytes().position(escaped) {
        let (plain, from) = rest.split_at(at);
        json.push_str(plain);
        let mut letters = from.chars();
        match letters.next() {
            Some(letter @ ('"' | '\\')) => json.extend(['\\', letter]),
            Some(letter) => {
                let _ = write!(json, "\\u{:04x}", u32::from(letter));
            }
            None => {}
        }
        rest = letters.as_str();
    }
    json.push_str(rest);
    json.push('"');
}

/// Variants are counted from 1.
fn chosen<'a, T>(variants: &'a [T], bytes: &mut &[u8]) -> Result<&'a T, Mismatch> {
    usize::try_from(i32::from_be_bytes(take(bytes)?))
        .ok()
        .and_then(|number| variants.get(number.checked_sub(1)?))
        .ok_or(Mismatch("no such variant"))
}
