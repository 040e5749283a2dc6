//! What the types at the boundary are made of, as data: so that turning them into JSON and back is
//! written once for all of them, and not compiled once for each.

/// A type at the boundary.
#[derive(Debug)]
pub(crate) enum Shape {
    /// Named fields.
    Record(&'static [Field]),
    /// One of a closed set of words.
    Words(&'static [&'static str]),
    /// One of several records, told apart by the member with this name.
    Tagged(&'static str, &'static [(&'static str, &'static [Field])]),
    /// A word, or an object with one member.
    Plain(&'static [(&'static str, Option<Kind>)]),
}

/// A field, in the order in which uniffi writes them.
#[derive(Debug)]
pub(crate) struct Field {
    /// Its name on the wire.
    pub(crate) name: &'static str,
    /// What it holds.
    pub(crate) kind: Kind,
    /// When it is written as JSON.
    pub(crate) written: Written,
}

/// When a field is written as JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// Always.
    Always,
    /// Where there is one.
    Given,
    /// Where the list has an element.
    Filled,
    /// Where it is true.
    True,
}

/// What a field or an element holds.
#[derive(Debug)]
pub(crate) enum Kind {
    /// A text; instants, dates and amounts are ones too.
    Text,
    /// A whole number of 64 bits.
    Integer,
    /// Yes or no.
    Bool,
    /// A list.
    List(&'static Kind),
    /// A table from text to something.
    Table(&'static Kind),
    /// A value or none.
    Optional(&'static Kind),
    /// A type.
    Of(&'static Shape),
}

/// A type whose shape is known.
pub(crate) trait Shaped {
    /// What it is made of.
    const KIND: &'static Kind;
}

impl<T: Shaped> Shaped for Vec<T> {
    const KIND: &'static Kind = &Kind::List(T::KIND);
}

impl<T: Shaped> Shaped for Option<T> {
    const KIND: &'static Kind = &Kind::Optional(T::KIND);
}

/// What was handed over has not the shape of its type: a fault of this library or of its generator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mismatch(pub(crate) &'static str);
