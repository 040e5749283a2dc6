//! What names an accuser or an accused cannot be printed or shown by accident.

use std::fmt;

/// A value that is kept, compared and hashed into the log, but never printed.
///
/// It has no `Display`, its `Debug` shows nothing, and it does not implement `Serialize`: a view
/// that holds one does not compile. Events and snapshots keep it by an explicit
/// `#[serde(with = "confidential::kept")]` (信访工作条例 30(3), 46(5)).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Confidential<T>(T);

impl<T> Confidential<T> {
    /// Seals a value.
    pub const fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, for a decision that must know it.
    pub const fn reveal(&self) -> &T {
        &self.0
    }
}

impl<T> fmt::Debug for Confidential<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[confidential]")
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Confidential<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}

/// How events, commands and snapshots keep a confidential value.
pub(crate) mod kept {
    use serde::{Serialize, Serializer};

    use super::Confidential;
    use crate::json::{FromJson, Misread, Reader};

    pub(crate) fn serialize<T: Serialize, S: Serializer>(
        value: &Confidential<T>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        value.0.serialize(serializer)
    }

    pub(crate) fn read<T: FromJson>(
        place: &mut Option<Confidential<T>>,
        reader: &mut Reader<'_>,
    ) -> Result<(), Misread> {
        let mut held = None;
        T::read(&mut held, reader)?;
        *place = held.map(Confidential);
        Ok(())
    }
}
