//! Objects: structs by their table, and the loop over members that they share with maps.

use super::error::{Misread, What};
use super::names::Names;
use super::scan::Reader;

/// The places of a struct's fields.
pub(crate) trait Places {
    /// Reads the field of this index into its place.
    fn read(&mut self, reader: &mut Reader<'_>, index: usize) -> Result<(), Misread>;
}

/// Among the rules of a struct: keys that are not known are passed over.
pub(super) const OPEN: u64 = 1 << 63;

impl Reader<'_> {
    /// Reads an object into the places of its fields. `rules` has a bit for each field that must be there,
    /// and [`OPEN`].
    #[inline(never)]
    pub(crate) fn members(
        &mut self,
        names: Names,
        rules: u64,
        places: &mut dyn Places,
    ) -> Result<(), Misread> {
        self.enter(b'{', names.of())?;
        match self.fields(names, rules, places) {
            Ok(()) => self.close_object(),
            Err(error) => Err(self.at_end_of_object(error)),
        }
    }

    fn fields(&mut self, names: Names, rules: u64, places: &mut dyn Places) -> Result<(), Misread> {
        let tag = self.hidden.take();
        let mut tag_read = false;
        let mut read = 0_u64;
        let mut first = true;
        while self.has_member(first)? {
            first = false;
            let key = self.text()?;
            if tag.is_some_and(|tag| key == tag) {
                if tag_read {
                    return Err(self.twice(&key));
                }
                tag_read = true;
                self.colon()?;
                self.skip()?;
                continue;
            }
            let Some(index) = names.index_of(&key) else {
                if rules & OPEN == 0 {
                    return Err(self.unknown_key(&key, names));
                }
                self.colon()?;
                self.skip()?;
                continue;
            };
            if read >> index & 1 == 1 {
                return Err(Misread::new(What::Twice(key.into_owned())));
            }
            read |= 1 << index;
            self.colon()?;
            places.read(self, index)?;
        }
        match rules & !OPEN & !read {
            0 => Ok(()),
            missing => Err(missing_key(names, missing)),
        }
    }
}

/// The first of the keys that are missing.
#[cold]
#[inline(never)]
fn missing_key(names: Names, missing: u64) -> Misread {
    let index = usize::try_from(missing.trailing_zeros()).unwrap_or_default();
    Misread::missing(names.get(index))
}
