//! Enums whose name stands among their fields: `{"type": "comment", "note": "…"}`.
//!
//! The reader looks for the name, goes back, and reads the fields from the text like any others; the next
//! object keeps the tag to itself.
//!
//! What lies before the tag is walked over twice. Such an enum that holds another is walked over once
//! more for each that it lies in, so the work is the length times the depth at most: two, since a
//! question about tables holds events and dossiers, and these hold no further one.

use super::error::Misread;
use super::members::{OPEN, Places};
use super::names::Names;
use super::scan::Reader;

struct NoPlaces;

impl Places for NoPlaces {
    fn read(&mut self, reader: &mut Reader<'_>, _: usize) -> Result<(), Misread> {
        reader.skip()
    }
}

impl Reader<'_> {
    /// Reads the tag and goes back to where its object starts; the index of the name.
    #[inline(never)]
    pub(crate) fn tagged(&mut self, tag: &'static str, names: Names) -> Result<usize, Misread> {
        let start = self.find(tag, names.of())?;
        // A name alone: an enum would also be read from a table of one.
        let index = self.variant_name(names)?;
        self.at = start;
        self.hidden = Some(tag);
        Ok(index)
    }

    /// A variant without fields: what else is there is passed over, but for the tag once more.
    pub(crate) fn tag_alone(&mut self) -> Result<(), Misread> {
        self.members(Names::new(""), OPEN, &mut NoPlaces)
    }

    /// Goes to the value of the tag; where its object starts.
    fn find(&mut self, tag: &'static str, expected: &'static str) -> Result<usize, Misread> {
        self.blank();
        let start = self.at;
        let depth = self.depth;
        self.enter(b'{', expected)?;
        let mut first = true;
        while self.has_member(first)? {
            first = false;
            let key = self.text()?;
            self.colon()?;
            if key == tag {
                self.depth = depth;
                return Ok(start);
            }
            self.skip()?;
        }
        Err(self.at_end_of_object(Misread::missing(tag)))
    }
}
