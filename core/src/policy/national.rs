//! The national pack that ships inside the library.

use super::pack_text::PackText;

/// Its identifier.
pub(super) const ID: &str = "cn.national";

/// Its text, in the form that this build reads. `national.json` is made from `national.toml`; a
/// test fails when they drift apart.
#[cfg(feature = "toml")]
pub(super) const TEXT: PackText<'static> = PackText::toml(
    "national.toml",
    include_str!("../../../policies/national.toml"),
);

#[cfg(not(feature = "toml"))]
pub(super) const TEXT: PackText<'static> = PackText::json(
    "national.json",
    include_str!("../../../policies/national.json"),
);
