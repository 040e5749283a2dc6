//! Writes what is generated.
fn main() {}
