//! Words of closed lists, as options and columns give them.

use suqiu::wire::FromJson;
use suqiu::{BoundaryCode, Fault, wire};

/// The value of a word, as the wire writes it; `what` is what faults call it.
pub(crate) fn word<T: FromJson>(what: &str, text: &str) -> Result<T, Fault> {
    wire::from_json(what, &wire::to_json(&text)?)
}

/// A word that is none of those that there are.
#[cold]
pub(crate) fn not_one_of(what: &str, given: &str, words: &str) -> Fault {
    let fill = [("value", given), ("type", what), ("words", words)];
    Fault::boundary(BoundaryCode::Word, &fill).at(what)
}
