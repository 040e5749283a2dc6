//! Where in a JSON text a reader stopped, as a path.
//!
//! It is worked out from the text alone, so that no type has to be read by a second, slower reader:
//! on a phone those would weigh as much as all decisions together.

/// What encloses a place.
enum Frame {
    /// An object, at this key.
    Object(String),
    /// An array, at this position.
    Array(usize),
}

/// The path of the value at which a reader stopped, like `act.assignments[0].unit`; empty for the
/// whole text.
pub(crate) fn path_at(text: &str, error: &serde_json::Error) -> String {
    path_to(text, error.line(), error.column())
}

/// The same for a line and a column, both from 1.
fn path_to(text: &str, line: usize, column: usize) -> String {
    let start: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let bytes = text.as_bytes();
    let read = bytes.get(..start.saturating_add(column)).unwrap_or(bytes);
    let mut frames: Vec<Frame> = Vec::new();
    // Whether the next text in an object is a key.
    let mut key_next = false;
    let mut at = 0;
    while let Some(byte) = read.get(at) {
        at = at.saturating_add(1);
        match byte {
            b'{' => {
                frames.push(Frame::Object(String::new()));
                key_next = true;
            }
            b'[' => frames.push(Frame::Array(0)),
            b'}' | b']' => {
                frames.pop();
                key_next = false;
            }
            b',' => match frames.last_mut() {
                Some(Frame::Array(index)) => *index = index.saturating_add(1),
                Some(Frame::Object(_)) => key_next = true,
                None => {}
            },
            b':' => key_next = false,
            b'"' => {
                let from = at;
                while let Some(byte) = read.get(at) {
                    match byte {
                        b'"' => break,
                        b'\\' => at = at.saturating_add(2),
                        _ => at = at.saturating_add(1),
                    }
                }
                if let (true, Some(Frame::Object(key))) = (key_next, frames.last_mut()) {
                    let name = read.get(from..at.min(read.len())).unwrap_or_default();
                    *key = String::from_utf8_lossy(name).into_owned();
                }
                at = at.saturating_add(1);
            }
            _ => {}
        }
    }
    let mut path = String::new();
    for frame in &frames {
        match frame {
            Frame::Object(key) if key.is_empty() => {}
            Frame::Object(key) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
            }
            Frame::Array(index) => {
                path.push('[');
                path.push_str(&index.to_string());
                path.push(']');
            }
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::path_to;

    #[test]
    fn a_path_leads_to_where_the_reader_stopped() {
        let path = |text: &str| path_to(text, 1, text.len());
        assert_eq!(path(r#"{"id": 1"#), "id");
        assert_eq!(path(r#"{"id": 1, "colour""#), "colour");
        assert_eq!(
            path(r#"{"act": {"list": [{"unit": "a"}, {"unit": "b c""#),
            "act.list[1].unit"
        );
        assert_eq!(path(r#"{"act": {"list": [1, 2]}"#), "act");
        assert_eq!(path(r#"{"a\"{": [[0"#), "a\\\"{[0][0]");
        assert_eq!(path("[1, x"), "[1]");
        assert_eq!(path("x"), "");
        assert_eq!(path(""), "");
    }

    #[test]
    fn lines_are_counted() {
        assert_eq!(path_to("{\n  \"id\": 1\n}", 2, 9), "id");
        assert_eq!(
            path_to("{\n  \"id\": 1\n}", 9, 9),
            "",
            "past the end everything is closed"
        );
    }
}
