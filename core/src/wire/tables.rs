//! Functions of tables that the host passes in.

use super::{from_json, restore_all, to_json};
use crate::directory::Directory;
use crate::fault::Fault;
use crate::indicators::{IndicatorQuestion, indicators as measure};
use crate::petition::Jurisdiction;
use crate::policy::Policy;
use crate::presence::{RotationQuestion, rotation as seats};
use crate::repeats::{RepeatsQuestion, propose_repeats as propose};
use crate::tables::{Ask, ask as answer};

/// Who sits in the centre next month; `question` is a [`RotationQuestion`].
///
/// ```
/// use suqiu::directory::Directory;
/// let directory = Directory::from_json(r#"[
///     {"id": "gov", "name": "县政府", "level": "county", "presence": "resident"}]"#)?;
/// let question = r#"{"month": "2026-12", "seats": 4, "visits": []}"#;
/// assert_eq!(
///     suqiu::wire::rotation(&directory, question)?,
///     r#"{"month":"2027-01","on_call":[],"resident":["gov"],"rotating":[],"without_seat":[]}"#
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn rotation(directory: &Directory, question: &str) -> Result<String, Fault> {
    let question: RotationQuestion = from_json("question", question)?;
    to_json(&seats(directory, &question)?)
}

/// Earlier petitions that a new one may repeat; `question` is a [`RepeatsQuestion`].
pub fn propose_repeats(question: &str) -> Result<String, Fault> {
    let question: RepeatsQuestion = from_json("question", question)?;
    to_json(&propose(&question))
}

/// What is measured of units; `snapshots` are those of the petitions as [`super::snapshot`] writes
/// them, `question` is an [`IndicatorQuestion`]. A snapshot that cannot be read is named by its place,
/// like `snapshots[2]`.
///
/// ```
/// use suqiu::policy::Policy;
/// let question = r#"{"as_of": "2026-04-01T00:00:00+08:00", "from": "2026-03-01", "to": "2026-03-31"}"#;
/// let report = suqiu::wire::indicators(&Policy::national()?, &[], question)?;
/// assert!(report.ends_with(r#""units":[]}"#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn indicators(policy: &Policy, snapshots: &[&str], question: &str) -> Result<String, Fault> {
    let question: IndicatorQuestion = from_json("question", question)?;
    to_json(&measure(policy, &restore_all(snapshots)?, &question)?)
}

/// Answers a question about tables; `snapshots` are those of the petitions that it is asked of, as
/// [`super::snapshot`] writes them, `question` is a [`Ask`]. A snapshot that cannot be read is
/// named by its place, like `snapshots[2]`.
///
/// ```
/// # use suqiu::directory::Directory;
/// # use suqiu::petition::Jurisdiction;
/// # use suqiu::policy::Policy;
/// let directory = Directory::from_json(r#"[{"id": "gov", "name": "县政府", "level": "county"}]"#)?;
/// let place = Jurisdiction { directory, policy: Policy::national()? };
/// let question = r#"{"ask": "monthly", "from": "2026-01", "to": "2026-03"}"#;
/// assert_eq!(
///     suqiu::wire::ask(&place, &[], question)?,
///     r#"{"counts":[],"type":"month_counts"}"#
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn ask(place: &Jurisdiction, snapshots: &[&str], question: &str) -> Result<String, Fault> {
    let question: Ask = from_json("question", question)?;
    to_json(&answer(place, &restore_all(snapshots)?, &question)?)
}
