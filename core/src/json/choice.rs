//! Enums: a name alone, or a name before what it holds (`{"name": …}`).

use super::error::{Misread, What};
use super::names::Names;
use super::scan::Reader;

impl Reader<'_> {
    /// Reads the name of a variant where all are names alone: its index.
    #[inline(never)]
    pub(crate) fn name(&mut self, names: Names) -> Result<usize, Misread> {
        let (index, has_content) = self.choice(names)?;
        self.alone(has_content)?;
        self.close_choice(has_content)?;
        Ok(index)
    }

    /// Reads the name of a variant: its index, and whether it stands before what it holds.
    #[inline(never)]
    pub(crate) fn choice(&mut self, names: Names) -> Result<(usize, bool), Misread> {
        if self.blank() == Some(b'"') {
            return Ok((self.variant_name(names)?, false));
        }
        self.enter(b'{', names.of())?;
        if !self.has_member(true)? {
            return Err(self.not_one_key(0));
        }
        let index = self.variant_name(names).map_err(Misread::about_key)?;
        self.colon()?;
        Ok((index, true))
    }

    /// Reads one of the names.
    pub(super) fn variant_name(&mut self, names: Names) -> Result<usize, Misread> {
        if self.blank() != Some(b'"') {
            return Err(self.other_kind("variant identifier"));
        }
        let name = self.text()?;
        names.index_of(&name).ok_or_else(|| {
            Misread::new(What::UnknownName {
                name: name.into_owned(),
                expected: names,
            })
            .placed(self.at)
        })
    }

    /// A variant that holds nothing: `null` at most is there.
    pub(crate) fn alone(&mut self, has_content: bool) -> Result<(), Misread> {
        if !has_content {
            return Ok(());
        }
        if self.is_at_null() {
            return self.word("null");
        }
        let start = self.at;
        self.skip()?;
        let found = if self.text.as_bytes().get(start) == Some(&b'{') {
            "a table"
        } else {
            "content"
        };
        Err(Misread::wrong_type(found.into(), "a name alone").placed(self.at))
    }

    /// A variant that holds something, which must be there.
    pub(crate) fn content(&mut self, has_content: bool) -> Result<(), Misread> {
        if has_content {
            return Ok(());
        }
        Err(Misread::wrong_type("unit variant".into(), "newtype variant").placed(self.at))
    }

    pub(crate) fn close_choice(&mut self, has_content: bool) -> Result<(), Misread> {
        if !has_content {
            return Ok(());
        }
        let mut keys = 1;
        while self.has_member(false)? {
            keys += 1;
            self.text()?;
            self.colon()?;
            self.skip()?;
        }
        if keys == 1 {
            return self.close_object();
        }
        Err(self.not_one_key(keys))
    }

    #[cold]
    #[inline(never)]
    fn not_one_key(&mut self, keys: usize) -> Misread {
        let error = Misread::wrong_value(format!("{keys} keys"), "exactly one key");
        self.at_end_of_object(error)
    }
}
