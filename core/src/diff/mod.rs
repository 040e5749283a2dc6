//! What a new version of a pack changes, for whom.
//!
//! [`diff`] compares two policies: which petitions go elsewhere, exactly and each with an example, and what
//! becomes of clocks and of every other table, component by component. [`affected`] says which petitions
//! of a log it touches. It is for those who write and approve packs; nothing is decided by it.

mod affected;
mod clocks;
mod effect;
mod members;
mod model;
mod routes;
mod tables;
mod words;

use crate::policy::Policy;

pub use affected::{Affected, Touched, affected};
pub use model::{About, Change, Diff, Effect, Side};

/// What `new` changes, compared with `old`; the older of the two versions comes first.
///
/// ```
/// # #[cfg(feature = "toml")] {
/// use suqiu::diff::{Effect, diff};
/// use suqiu::policy::{PackText, Policy};
/// let quicker = r#"
///     [pack]
///     id = "cn.example"
///     extends = "cn.national"
///     version = "2"
///     valid_from = 2027-01-01
///     name = { zh = "某县", en = "a county" }
///
///     [clocks.XF-HANDLE]
///     budget = "45 days"
/// "#;
/// let old = Policy::national().unwrap();
/// let new = Policy::load(&[PackText::toml("county.toml", quicker)], "cn.example").unwrap();
/// let found = diff(&old, &new);
/// let budget = found.at("clocks.XF-HANDLE.budget").expect("60 days before, 45 now");
/// assert_eq!(budget.effect, Effect::DutyTighter);
/// assert_eq!(budget.new.as_ref().unwrap().value, "45 days");
/// assert_eq!(budget.new.as_ref().unwrap().at.as_ref().unwrap().line, Some(10));
/// # }
/// ```
pub fn diff(old: &Policy, new: &Policy) -> Diff {
    let mut changes = Vec::new();
    let not_decided = routes::compare(old, new, &mut changes);
    clocks::compare(old, new, &mut changes);
    tables::compare(old, new, &mut changes);
    Diff {
        changes,
        from: new.model().pack.valid_from,
        new: new.policy_ref().clone(),
        not_decided,
        old: old.policy_ref().clone(),
    }
}
