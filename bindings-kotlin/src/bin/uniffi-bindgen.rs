//! Writes the Kotlin sources.
fn main() {
    uniffi::uniffi_bindgen_main();
}
