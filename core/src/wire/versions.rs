//! Versions of a policy, and what a new one changes, as JSON.

use super::to_json;
use crate::diff::{affected as touched, diff as compare};
use crate::directory::Directory;
use crate::fault::Fault;
use crate::instant::{Date, Instant};
use crate::petition::Petition;
use crate::policy::{Policy, Versions};

/// What `new` changes compared with `old`: a [`Diff`](crate::diff::Diff).
pub fn diff(old: &Policy, new: &Policy) -> Result<String, Fault> {
    to_json(&compare(old, new))
}

/// What `new` changes for a petition that was decided under `old`: an
/// [`Affected`](crate::diff::Affected), or `null` where nothing changes. Without a directory routes are not
/// looked at.
pub fn affected(
    old: &Policy,
    new: &Policy,
    directory: Option<&Directory>,
    petition: &Petition,
    at: Instant,
) -> Result<String, Fault> {
    to_json(&touched(old, new, directory, petition, at)?)
}

/// Which of the versions of a pack judges a day, which is written like `2026-03-02`: a
/// [`StandingTold`](crate::policy::StandingTold).
///
/// ```
/// use suqiu::policy::Policy;
/// let national = Policy::national()?;
/// let answer = suqiu::wire::standing(&[national], "2022-04-30")?;
/// assert_eq!(answer, r#"{"from":"2022-05-01","status":"not_yet"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn standing(versions: &[Policy], day: &str) -> Result<String, Fault> {
    let day: Date = super::from_json("day", &to_json(day)?)?;
    let versions = Versions::new(versions.iter().cloned())?;
    to_json(&versions.on(day).told())
}
