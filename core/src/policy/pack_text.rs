//! The text of a pack, as the host hands it in.

/// The text of one pack. The library opens no files: the host reads, the library judges.
#[derive(Clone, Copy, Debug)]
pub struct PackText<'a> {
    /// How it is written.
    pub format: PackFormat,
    /// What findings call it: a file name, usually.
    pub name: &'a str,
    /// The text itself.
    pub text: &'a str,
}

/// How a pack is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackFormat {
    /// JSON; findings name the path.
    Json,
    /// TOML, with the feature `toml`; findings name path, line and column.
    Toml,
}

impl<'a> PackText<'a> {
    /// A pack in JSON.
    pub const fn json(name: &'a str, text: &'a str) -> Self {
        Self {
            format: PackFormat::Json,
            name,
            text,
        }
    }

    /// A pack in TOML.
    pub const fn toml(name: &'a str, text: &'a str) -> Self {
        Self {
            format: PackFormat::Toml,
            name,
            text,
        }
    }
}
