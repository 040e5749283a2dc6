//! A value beside what was expected of it.

use serde_json::Value;

/// Notes each field that differs from what is expected; what is not expected is not looked at, `null`
/// expects nothing to be there.
pub(crate) fn fields(
    wrong: &mut Vec<String>,
    of: &str,
    got: &Value,
    expected: &Value,
    names: &[&str],
) {
    for name in names {
        let Some(want) = expected.get(name) else {
            continue;
        };
        let is = got.get(name).unwrap_or(&Value::Null);
        if is != want {
            wrong.push(format!("{of}: {name} is {is}, expected {want}"));
        }
    }
}

/// The items of a list that may be left out.
pub(crate) fn list<'a>(of: &'a Value, name: &str) -> &'a [Value] {
    of.get(name)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

pub(crate) fn text<'a>(of: &'a Value, name: &str) -> &'a str {
    of.get(name)
        .and_then(Value::as_str)
        .unwrap_or_else(|| panic!("{name} is missing in {of}"))
}

/// Notes where an answer differs from the part of it that is expected: fields that are not named are not
/// looked at, lists are compared item by item.
pub(crate) fn part(wrong: &mut Vec<String>, of: &str, got: &Value, want: &Value) {
    match (got, want) {
        (Value::Object(got), Value::Object(want)) => {
            for (name, want) in want {
                let got = got.get(name).unwrap_or(&Value::Null);
                part(wrong, &format!("{of}.{name}"), got, want);
            }
        }
        (Value::Array(got), Value::Array(want)) if got.len() == want.len() => {
            for (index, (got, want)) in got.iter().zip(want).enumerate() {
                part(wrong, &format!("{of}[{index}]"), got, want);
            }
        }
        _ if got == want => {}
        _ => wrong.push(format!("{of} is {got}, expected {want}")),
    }
}
