//! Lists, sets, maps, and what may be left out.

use std::collections::{BTreeMap, BTreeSet};

use super::error::Misread;
use super::from_json::{FromJson, optional};
use super::scan::Reader;
use super::words::said;

/// What takes one value after the other.
trait Growing {
    fn take(&mut self, reader: &mut Reader<'_>) -> Result<(), Misread>;
}

impl Reader<'_> {
    #[inline(never)]
    fn list(&mut self, list: &mut dyn Growing) -> Result<(), Misread> {
        self.enter(b'[', "a sequence")?;
        let mut first = true;
        while self.has_item(first)? {
            first = false;
            list.take(self)?;
        }
        self.close_list()
    }

    #[inline(never)]
    fn map(&mut self, map: &mut dyn Growing) -> Result<(), Misread> {
        self.enter(b'{', "a map")?;
        self.hidden = None;
        match self.entries(map) {
            Ok(()) => self.close_object(),
            Err(error) => Err(self.at_end_of_object(error)),
        }
    }

    fn entries(&mut self, map: &mut dyn Growing) -> Result<(), Misread> {
        let mut first = true;
        while self.has_member(first)? {
            first = false;
            map.take(self)?;
        }
        Ok(())
    }

    /// Reads a part of a pair.
    fn part<T: FromJson>(&mut self, place: &mut Option<T>, before: usize) -> Result<(), Misread> {
        if self.has_item(before == 0)? {
            T::read(place, self)
        } else {
            Err(self.not_a_pair(before))
        }
    }

    #[cold]
    #[inline(never)]
    fn not_a_pair(&self, length: usize) -> Misread {
        let message = format!("invalid length {length}, expected a tuple of size 2");
        Misread::said(said(&message), self)
    }

    /// Reads a key, in which a number is written as a text.
    #[inline(never)]
    fn key<K: FromJson>(&mut self, place: &mut Option<K>) -> Result<(), Misread> {
        self.on_key = true;
        let read = K::read(place, self);
        self.on_key = false;
        read?;
        self.colon()
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn read(place: &mut Option<Self>, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.list(place.get_or_insert_default())
    }
}

impl<T: FromJson> Growing for Vec<T> {
    fn take(&mut self, reader: &mut Reader<'_>) -> Result<(), Misread> {
        let mut item = None;
        T::read(&mut item, reader)?;
        if let Some(item) = item {
            self.push(item);
        }
        Ok(())
    }
}

impl<T: FromJson + Ord> FromJson for BTreeSet<T> {
    fn read(place: &mut Option<Self>, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.list(place.get_or_insert_default())
    }
}

impl<T: FromJson + Ord> Growing for BTreeSet<T> {
    fn take(&mut self, reader: &mut Reader<'_>) -> Result<(), Misread> {
        let mut item = None;
        T::read(&mut item, reader)?;
        if let Some(item) = item {
            self.insert(item);
        }
        Ok(())
    }
}

impl<K: FromJson + Ord, T: FromJson> FromJson for BTreeMap<K, T> {
    fn read(place: &mut Option<Self>, reader: &mut Reader<'_>) -> Result<(), Misread> {
        reader.map(place.get_or_insert_default())
    }
}

/// Of keys that are there twice, the last one counts.
impl<K: FromJson + Ord, T: FromJson> Growing for BTreeMap<K, T> {
    fn take(&mut self, reader: &mut Reader<'_>) -> Result<(), Misread> {
        let (mut key, mut value) = (None, None);
        reader.key(&mut key)?;
        T::read(&mut value, reader)?;
        if let (Some(key), Some(value)) = (key, value) {
            self.insert(key, value);
        }
        Ok(())
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn read(place: &mut Option<Self>, reader: &mut Reader<'_>) -> Result<(), Misread> {
        optional(place.get_or_insert_default(), reader)
    }
}

impl<A: FromJson, B: FromJson> FromJson for (A, B) {
    fn read(place: &mut Option<Self>, reader: &mut Reader<'_>) -> Result<(), Misread> {
        let (mut one, mut other) = (None, None);
        reader.enter(b'[', "a tuple of size 2")?;
        reader.part(&mut one, 0)?;
        reader.part(&mut other, 1)?;
        *place = one.zip(other);
        reader.close_list()
    }
}

impl<T: FromJson> FromJson for Box<T> {
    fn read(place: &mut Option<Self>, reader: &mut Reader<'_>) -> Result<(), Misread> {
        let mut held = None;
        T::read(&mut held, reader)?;
        *place = held.map(Self::new);
        Ok(())
    }
}
