//! The versions of one pack, and which of them judges a day.

use std::sync::Arc;

use serde::Serialize;

use super::codes::{FindingCode, Severity};
use super::compiled::Policy;
use super::finding::{Finding, LoadError};
use super::floor::compare_time;
use super::model::{ClockRule, OnNewPolicy};
use super::reference::{PolicyDigest, PolicyRef};
use crate::clock::{Budget, Nature, Period, Terms, Thresholds};
use crate::instant::{Date, Instant};
use crate::order::sort_by;
use crate::text::Text;

/// The versions of one pack. A version without a last day ends where the next one begins; both ends of
/// each are in force, and one that was repealed does not bring an older one back. A clone shares
/// everything.
///
/// ```
/// # #[cfg(feature = "toml")] {
/// use suqiu::policy::{PackText, Policy, Standing, Versions};
/// let pack = |version: &str, from: &str| format!(r#"
///     [pack]
///     id = "cn.example"
///     extends = "cn.national"
///     version = "{version}"
///     valid_from = {from}
///     name = {{ zh = "某县", en = "a county" }}
/// "#);
/// let load = |text: &str| Policy::load(&[PackText::toml("county.toml", text)], "cn.example").unwrap();
/// let old = load(&pack("1", "2026-01-01"));
/// let new = load(&pack("2", "2027-01-01"));
/// let versions = Versions::new([old, new]).unwrap();
///
/// // Which policy do I decide with on this day?
/// let day = "2026-12-31".parse().unwrap();
/// assert_eq!(versions.on(day).policy().unwrap().version(), "1");
/// let before = "2025-12-31".parse().unwrap();
/// assert!(matches!(versions.on(before), Standing::NotYet { .. }));
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Versions(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    /// By their first day.
    policies: Vec<Policy>,
    warnings: Vec<Finding>,
}

/// Whether a version judges a day, and if not, what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing<'a> {
    /// It does, until its last day where that is known.
    InForce {
        /// The version.
        policy: &'a Policy,
        /// Its last day.
        to: Option<Date>,
    },
    /// It is not in force yet.
    NotYet {
        /// Its first day.
        from: Date,
    },
    /// It is no longer in force.
    Expired {
        /// The version that takes its place, now or later.
        successor: Option<&'a Policy>,
        /// Its last day.
        to: Date,
    },
    /// The version is not among those known: nothing can be said of it.
    Undetermined,
    /// It is one of another pack.
    OutOfScope,
}

impl<'a> Standing<'a> {
    /// The version in force.
    pub const fn policy(&self) -> Option<&'a Policy> {
        match self {
            Self::InForce { policy, .. } => Some(policy),
            _ => None,
        }
    }

    /// The answer as it crosses a boundary.
    pub fn told(&self) -> StandingTold {
        let of = |policy: &Policy| policy.policy_ref().clone();
        match *self {
            Self::InForce { policy, to } => StandingTold::InForce {
                policy: of(policy),
                to,
            },
            Self::NotYet { from } => StandingTold::NotYet { from },
            Self::Expired { successor, to } => StandingTold::Expired {
                gap: successor.and_then(|next| gap(to, first_day(next))),
                successor: successor.map(of),
                to,
            },
            Self::Undetermined => StandingTold::Undetermined,
            Self::OutOfScope => StandingTold::OutOfScope,
        }
    }
}

/// A [`Standing`] with references in place of policies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "status", rename_all = "snake_case")]
pub enum StandingTold {
    /// In force.
    InForce {
        /// The version.
        policy: PolicyRef,
        /// Its last day, where that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        to: Option<Date>,
    },
    /// Not in force yet.
    NotYet {
        /// Its first day.
        from: Date,
    },
    /// No longer in force.
    Expired {
        /// What is to be known of days on which neither it nor its successor is in force, where there are any.
        #[serde(skip_serializing_if = "Option::is_none")]
        gap: Option<Text>,
        /// The version that takes its place, now or later.
        #[serde(skip_serializing_if = "Option::is_none")]
        successor: Option<PolicyRef>,
        /// Its last day.
        to: Date,
    },
    /// Not among the versions known.
    Undetermined,
    /// Of another pack.
    OutOfScope,
}

impl Versions {
    /// The versions of a pack, in any order. Versions that overlap, are of different packs, or carry over
    /// what they may not are refused; days that none of them judges are a warning.
    pub fn new(policies: impl IntoIterator<Item = Policy>) -> Result<Self, LoadError> {
        let mut policies: Vec<Policy> = policies.into_iter().collect();
        sort_by(&mut policies, |a, b| first_day(a).cmp(&first_day(b)));
        let mut findings = Vec::new();
        for pair in policies.windows(2) {
            if let [old, new] = pair {
                follow(old, new, &mut findings);
            }
        }
        let is_error = |finding: &Finding| finding.severity == Severity::Error;
        if findings.iter().any(is_error) {
            return Err(LoadError { findings });
        }
        Ok(Self(Arc::new(Inner {
            policies,
            warnings: findings,
        })))
    }

    /// All versions, the oldest first.
    pub fn all(&self) -> &[Policy] {
        &self.0.policies
    }

    /// Days between two versions that none of them judges.
    pub fn warnings(&self) -> &[Finding] {
        &self.0.warnings
    }

    /// The version by its digest, as the events of a log name it.
    pub fn get(&self, digest: &PolicyDigest) -> Option<&Policy> {
        self.all().iter().find(|policy| policy.digest() == *digest)
    }

    /// Which version judges a day.
    pub fn on(&self, day: Date) -> Standing<'_> {
        let begun = self
            .all()
            .partition_point(|policy| first_day(policy) <= day);
        let of_begun = begun.checked_sub(1).map(|last| self.standing_of(last, day));
        of_begun.unwrap_or_else(|| match self.all().first() {
            Some(first) => Standing::NotYet {
                from: first_day(first),
            },
            None => Standing::Undetermined,
        })
    }

    /// Which version judges an instant, in the zone of its calendar: the one to decide with.
    pub fn at(&self, now: Instant) -> Standing<'_> {
        match self.all().last() {
            Some(last) => self.on(last.calendar().date_of(now)),
            None => Standing::Undetermined,
        }
    }

    /// Whether a version that an event names still judges a day, and what takes its place if not.
    pub fn standing(&self, of: &PolicyRef, day: Date) -> Standing<'_> {
        if self.all().iter().any(|policy| *policy.id() != of.id) {
            return Standing::OutOfScope;
        }
        let mut all = self.all().iter();
        all.position(|policy| policy.digest() == of.digest)
            .map_or(Standing::Undetermined, |at| self.standing_of(at, day))
    }

    fn standing_of(&self, at: usize, day: Date) -> Standing<'_> {
        let Some(policy) = self.all().get(at) else {
            return Standing::Undetermined;
        };
        let successor = self.all().get(at.saturating_add(1));
        let to = last_day(policy, successor);
        if day < first_day(policy) {
            return Standing::NotYet {
                from: first_day(policy),
            };
        }
        match to {
            Some(to) if day > to => Standing::Expired { successor, to },
            to => Standing::InForce { policy, to },
        }
    }
}

/// The days between the end of a version and the beginning of the next, where there are any.
fn gap(to: Date, from: Date) -> Option<Text> {
    to.succ_opt().is_some_and(|next| next < from).then(|| {
        Text::new(
            format!("{to} 之后、{from} 之前没有版本有效：其间的步骤不能办理"),
            format!("no version is in force after {to} and before {from}: no step can be decided between"),
        )
    })
}

fn first_day(policy: &Policy) -> Date {
    policy.model().pack.valid_from
}

/// The last day of a version: its own, or the one before the next begins.
fn last_day(policy: &Policy, successor: Option<&Policy>) -> Option<Date> {
    let before_next = || first_day(successor?).pred_opt();
    policy.model().pack.valid_to.or_else(before_next)
}

/// What is wrong with a version that follows another.
fn follow(old: &Policy, new: &Policy, findings: &mut Vec<Finding>) {
    let mut found = |code, path: &str, fill: &[(&str, &str)]| {
        findings.push(placed(new, Finding::new(code, path, fill)));
    };
    if old.id() != new.id() {
        let fill = [("a", old.id().as_str()), ("b", new.id().as_str())];
        found(FindingCode::OtherPack, "pack.id", &fill);
        return;
    }
    let from = first_day(new);
    let (a, b, day) = (old.version(), new.version(), from.to_string());
    match old.model().pack.valid_to {
        Some(to) if to >= from => {
            let to = to.to_string();
            let fill = [("a", a), ("b", b), ("from", &*day), ("to", &*to)];
            found(FindingCode::VersionOverlap, "pack.valid_from", &fill);
        }
        None if first_day(old) == from => {
            let fill = [("a", a), ("b", b), ("from", &*day), ("to", "—")];
            found(FindingCode::VersionOverlap, "pack.valid_from", &fill);
        }
        Some(to) if to.succ_opt().is_some_and(|next| next < from) => {
            let to = to.to_string();
            let fill = [("a", a), ("b", b), ("from", &*day), ("to", &*to)];
            found(FindingCode::VersionGap, "pack.valid_from", &fill);
        }
        _ => {}
    }
    for (id, rule) in &new.model().clocks {
        if let Some(before) = old.model().clocks.get(id)
            && rule.on_new_policy == OnNewPolicy::CarryOver
            && cuts_a_right(new, before, rule)
        {
            let fill = [
                ("clock", id.as_str()),
                ("article", rule.citation.article.as_str()),
            ];
            found(
                FindingCode::CarryCutsRight,
                &format!("clocks.{id}.on_new_policy"),
                &fill,
            );
        }
    }
}

/// Whether a right that runs could end sooner if it were carried over, or no longer hold the archive.
fn cuts_a_right(policy: &Policy, before: &ClockRule, after: &ClockRule) -> bool {
    if before.nature != Nature::Right {
        return false;
    }
    let terms = |rule: &ClockRule, budget: Period| Terms {
        budget,
        colours: Thresholds::DEFAULT,
        nature: Nature::Right,
        roll: rule.roll,
    };
    let sooner = match (before.budget, after.budget) {
        (Budget::Fixed(a), Budget::Fixed(b)) => {
            let order = compare_time(policy.calendar(), &terms(before, a), &terms(after, b));
            order.is_none_or(std::cmp::Ordering::is_lt)
        }
        _ => false,
    };
    sooner || after.nature != Nature::Right || (before.holds_archive && !after.holds_archive)
}

/// A finding with its place in the newer version.
fn placed(policy: &Policy, mut finding: Finding) -> Finding {
    if let Some(at) = policy.provenance_within(&finding.path) {
        finding.file = Some(at.file.clone());
        finding.line = at.line;
        finding.column = at.column;
    }
    finding
}
