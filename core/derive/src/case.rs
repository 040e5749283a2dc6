//! How a variant is called on the wire.

/// `InForce` as `in_force`.
pub(crate) fn snake(name: &str) -> String {
    let mut written = String::new();
    for (index, character) in name.char_indices() {
        if index > 0 && character.is_uppercase() {
            written.push('_');
        }
        written.push(character.to_ascii_lowercase());
    }
    written
}
