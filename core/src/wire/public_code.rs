//! The public code of a petition.

use super::{from_json, to_json};
use crate::fault::Fault;
use crate::public_code::{PublicCode, PublicCodeParts};

/// A public code with its check character, as a plain text; `parts` is a [`PublicCodeParts`].
///
/// ```
/// let parts = r#"{"place": "430722", "date": "2026-03-02", "serial": 17}"#;
/// assert_eq!(suqiu::wire::public_code(parts)?, "430722-20260302-000017-F");
/// # Ok::<(), suqiu::Fault>(())
/// ```
pub fn public_code(parts: &str) -> Result<String, Fault> {
    let parts: PublicCodeParts = from_json("parts", parts)?;
    let code = PublicCode::new(&parts.place, parts.date, parts.serial)?;
    Ok(code.to_string())
}

/// What a public code says, as somebody read it out or typed it: [`PublicCodeParts`]. A code that was
/// misread is a fault.
///
/// ```
/// assert_eq!(
///     suqiu::wire::read_public_code("430722 20260302 000017 f")?,
///     r#"{"date":"2026-03-02","place":"430722","serial":17}"#
/// );
/// let misread = suqiu::wire::read_public_code("430722-20260302-000071-F").unwrap_err();
/// assert_eq!(misread.code, "input.public_code");
/// # Ok::<(), suqiu::Fault>(())
/// ```
pub fn read_public_code(code: &str) -> Result<String, Fault> {
    to_json(&code.parse::<PublicCode>()?.parts())
}
