//! Where in a JSON text a reader stopped, as a path.
//!
//! It is worked out from the text alone, and only for a text that is refused: what reads types has
//! no part in it.

/// What encloses a place.
#[derive(Debug)]
pub(crate) enum Frame {
    /// An object, at this key as it is written; none before the first.
    Object(Option<String>),
    /// An array, at this position.
    Array(usize),
}

/// The path of the value at which a reader stopped, like `act.assignments[0].unit`; empty for the
/// whole text.
pub(crate) fn path_at(text: &str, at: usize) -> String {
    let mut path = String::new();
    for frame in &way(text, at) {
        match frame {
            Frame::Object(None) => {}
            Frame::Object(Some(key)) => {
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

/// What encloses the place after so many bytes, from the outside in.
pub(crate) fn way(text: &str, at: usize) -> Vec<Frame> {
    let bytes = text.as_bytes();
    let read = bytes.get(..at).unwrap_or(bytes);
    let mut frames: Vec<Frame> = Vec::new();
    // Whether the next text in an object is a key.
    let mut key_next = false;
    let mut at = 0;
    while let Some(byte) = read.get(at) {
        at = at.saturating_add(1);
        match byte {
            b'{' => {
                frames.push(Frame::Object(None));
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
                    *key = Some(String::from_utf8_lossy(name).into_owned());
                }
                at = at.saturating_add(1);
            }
            _ => {}
        }
    }
    frames
}

#[cfg(test)]
mod tests {
    use super::path_at;

    #[test]
    fn a_path_leads_to_where_the_reader_stopped() {
        let path = |text: &str| path_at(text, text.len());
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
    fn past_the_end_everything_is_closed() {
        assert_eq!(path_at("{\n  \"id\": 1\n}", 11), "id");
        assert_eq!(path_at("{\n  \"id\": 1\n}", 99), "");
    }
}
