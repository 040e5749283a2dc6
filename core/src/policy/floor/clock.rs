//! A clock of the law and what a pack makes of it.

use std::cmp::Ordering;

use serde::Serialize;

use super::budget::{Looks, Side, Wrong, wrong};
use super::{Fall, ladder};
use crate::calendar::Calendar;
use crate::citation::Mark;
use crate::clock::{Budget, Nature, Period, Roll, Terms};
use crate::id::RuleId;
use crate::log::to_canonical;
use crate::petition::Moment;
use crate::policy::codes::FindingCode;
use crate::policy::model::{AppliesTo, ClockRule, Handling, PolicyModel};

/// One clock in both packs.
pub(super) struct Compared<'a> {
    pub(super) id: &'a RuleId,
    pub(super) law: &'a ClockRule,
    pub(super) local: &'a ClockRule,
    pub(super) calendar: &'a Calendar,
    pub(super) looks: &'a Looks,
}

impl Compared<'_> {
    /// Adds every component in which the local clock falls below the law's.
    pub(super) fn falls(&self, falls: &mut Vec<Fall>) {
        ladder::falls(self, falls);
        if self.law.citation.mark != Mark::Read {
            return;
        }
        self.budget(falls);
        self.moments(falls);
        self.flags(falls);
        self.applies_to(falls);
    }

    fn is_duty(&self) -> bool {
        self.law.nature == Nature::Duty
    }

    #[allow(clippy::needless_pass_by_value)] // flags, names and periods: all small
    fn fall(&self, part: &str, law: impl ToString, here: impl ToString) -> Fall {
        let code = if self.is_duty() {
            FindingCode::LooserDuty
        } else {
            FindingCode::TighterRight
        };
        Fall {
            code,
            path: format!("clocks.{}.{part}", self.id),
            fill: vec![
                ("rule", self.id.to_string()),
                ("part", part.to_owned()),
                ("law", law.to_string()),
                ("here", here.to_string()),
            ],
            citation: self.law.citation.clone(),
        }
    }

    /// A part that is data: both as a pack writes them.
    fn changed(&self, part: &str, law: &dyn Written, here: &dyn Written) -> Fall {
        self.fall(part, law.written(), here.written())
    }

    fn budget(&self, falls: &mut Vec<Fall>) {
        let (law, local) = match (self.law.budget, self.local.budget) {
            (Budget::Fixed(law), Budget::Fixed(local)) => (law, local),
            (law, local) if law == local => return,
            (law, local) => return falls.push(self.fall("budget", law, local)),
        };
        if let Some(found) = self.longer(law, local) {
            let (of_law, here) = said(law, local, &found);
            falls.push(self.fall("budget", of_law, here));
            return;
        }
        let cap = |rule: &ClockRule| rule.extension.as_ref().map_or(0, |one| one.cap.count);
        let with = |period: Period, more: u32| Period {
            count: period.count.saturating_add(more),
            ..period
        };
        let (law, local) = (with(law, cap(self.law)), with(local, cap(self.local)));
        if let Some(found) = self.longer(law, local) {
            let (of_law, here) = said(law, local, &found);
            falls.push(self.fall("extension", of_law, here));
        }
        let late = |rule: &ClockRule| rule.extension.as_ref().is_some_and(|one| one.after_expiry);
        self.flag(
            "extension.after_expiry",
            late(self.law),
            late(self.local),
            !self.is_duty(),
            falls,
        );
    }

    /// Whether a local period is longer than a duty of the law, or shorter than a right.
    fn longer(&self, law: Period, local: Period) -> Option<Wrong> {
        let terms = |rule: &ClockRule, budget| Terms {
            budget,
            colours: crate::clock::Thresholds::DEFAULT,
            nature: self.law.nature,
            roll: rule.roll,
        };
        let side = if self.is_duty() {
            Side::Later
        } else {
            Side::Earlier
        };
        wrong(
            self.calendar,
            &terms(self.law, law),
            &terms(self.local, local),
            side,
            self.looks,
        )
    }

    /// A duty starts whenever the law says, and ends only when the law says; a right does not start or
    /// end at more moments.
    fn moments(&self, falls: &mut Vec<Fall>) {
        let (law, local) = (&self.law.starts_on, &self.local.starts_on);
        let starts = if self.is_duty() {
            holds_all(local, law)
        } else {
            holds_all(law, local)
        };
        if !starts {
            falls.push(self.fall("starts_on", list(law), list(local)));
        }
        let (law, local) = (&self.law.ends_on, &self.local.ends_on);
        if !holds_all(law, local) {
            falls.push(self.fall("ends_on", list(law), list(local)));
        }
    }

    fn flags(&self, falls: &mut Vec<Fall>) {
        let (law, local) = (self.law, self.local);
        let longer_is_wrong = self.is_duty();
        if law.nature != local.nature {
            falls.push(self.changed("nature", &law.nature, &local.nature));
        }
        if law.bearer != local.bearer {
            falls.push(self.changed("bearer", &law.bearer, &local.bearer));
        }
        if law.layer != local.layer {
            falls.push(self.changed("layer", &law.layer, &local.layer));
        }
        let rank = |roll: Roll| match roll {
            Roll::Previous => 0,
            Roll::None => 1,
            Roll::Next => 2,
        };
        let (of_law, here) = (rank(law.roll), rank(local.roll));
        if (longer_is_wrong && here > of_law) || (!longer_is_wrong && here < of_law) {
            falls.push(self.changed("roll", &law.roll, &local.roll));
        }
        let right = !longer_is_wrong;
        self.flag(
            "excludes_hearing",
            law.excludes_hearing,
            local.excludes_hearing,
            right,
            falls,
        );
        self.flag("lapses", law.lapses, local.lapses, false, falls);
        // A duty that a suspension stops is a longer one; a right that stops is a wider one.
        self.flag(
            "suspendable",
            law.suspendable,
            local.suspendable,
            right,
            falls,
        );
        // While it runs a petition cannot be put away: that protects the petitioner.
        self.flag(
            "holds_archive",
            law.holds_archive,
            local.holds_archive,
            true,
            falls,
        );
    }

    /// A flag that a place may not set, or where `more` is good for people, may not take away.
    fn flag(&self, part: &str, law: bool, local: bool, more: bool, falls: &mut Vec<Fall>) {
        let is_wrong = if more { law && !local } else { local && !law };
        if is_wrong {
            falls.push(self.fall(part, law, local));
        }
    }

    /// The clock applies at least to the petitions of the law.
    fn applies_to(&self, falls: &mut Vec<Fall>) {
        let (law, local) = (&self.law.applies_to, &self.local.applies_to);
        for part in narrower(law, local) {
            falls.push(self.changed(part, law, local));
        }
    }
}

/// The parts in which a condition leaves petitions out that the other has.
fn narrower(law: &AppliesTo, local: &AppliesTo) -> Vec<&'static str> {
    let handling = |one: Option<Handling>| one.into_iter().collect::<Vec<_>>();
    let parts = [
        (
            "applies_to.branches",
            has_all(&law.branches, &local.branches),
        ),
        ("applies_to.classes", has_all(&law.classes, &local.classes)),
        (
            "applies_to.handling",
            has_all(&handling(law.handling), &handling(local.handling)),
        ),
        ("applies_to.modes", has_all(&law.modes, &local.modes)),
        (
            "applies_to.procedures",
            has_all(&law.procedures, &local.procedures),
        ),
        ("applies_to.reachable", law.reachable || !local.reachable),
    ];
    let falls = parts.into_iter().filter(|(_, holds)| !holds);
    falls.map(|(part, _)| part).collect()
}

/// Whether a condition holds for more petitions than another, or for fewer; none where both.
pub(crate) fn compare_applies(old: &AppliesTo, new: &AppliesTo) -> Option<Ordering> {
    match (narrower(old, new).is_empty(), narrower(new, old).is_empty()) {
        (true, true) => Some(Ordering::Equal),
        (true, false) => Some(Ordering::Greater),
        (false, true) => Some(Ordering::Less),
        (false, false) => None,
    }
}

/// Whether a local list has all of the law's; an empty list is everything.
fn has_all<T: PartialEq>(law: &[T], local: &[T]) -> bool {
    local.is_empty() || (!law.is_empty() && law.iter().all(|one| local.contains(one)))
}

fn holds_all(outer: &[Moment], inner: &[Moment]) -> bool {
    inner.iter().all(|moment| outer.contains(moment))
}

fn list(moments: &[Moment]) -> String {
    let names: Vec<&str> = moments.iter().map(|moment| moment.wire()).collect();
    names.join(", ")
}

/// What can be shown as a pack writes it.
trait Written {
    fn written(&self) -> String;
}

impl<T: Serialize> Written for T {
    fn written(&self) -> String {
        let text = to_canonical(self).unwrap_or_default();
        text.trim_matches('"').to_owned()
    }
}

/// Both periods in words, with where they end where that shows it.
fn said(law: Period, local: Period, found: &Wrong) -> (String, String) {
    match &found.example {
        None => (law.to_string(), local.to_string()),
        Some(one) => (
            format!("{law} ({} → {})", one.start, one.law),
            format!("{local} ({} → {})", one.start, one.here),
        ),
    }
}

/// A right that only this place has limits nobody, unless the law gives the same step more time.
pub(super) fn new_right(
    law: &PolicyModel,
    id: &RuleId,
    local: &ClockRule,
    calendar: &Calendar,
    looks: &Looks,
    falls: &mut Vec<Fall>,
) {
    if local.nature != Nature::Right {
        return;
    }
    for (of_law, rule) in &law.clocks {
        let same = rule.nature == Nature::Right
            && rule.citation.mark == Mark::Read
            && rule.ends_on.iter().any(|one| local.ends_on.contains(one))
            && meets(&rule.applies_to, &local.applies_to);
        let (Budget::Fixed(period), Budget::Fixed(here)) = (rule.budget, local.budget) else {
            continue;
        };
        let terms = |rule: &ClockRule, budget| Terms {
            budget,
            colours: crate::clock::Thresholds::DEFAULT,
            nature: Nature::Right,
            roll: rule.roll,
        };
        let (a, b) = (terms(rule, period), terms(local, here));
        if same && let Some(found) = wrong(calendar, &a, &b, Side::Earlier, looks) {
            let (of, here) = said(period, here, &found);
            falls.push(Fall {
                code: FindingCode::TighterRight,
                path: format!("clocks.{id}.budget"),
                fill: vec![
                    ("rule", id.to_string()),
                    ("part", "budget".to_owned()),
                    ("law", format!("{of_law}: {of}")),
                    ("here", here),
                ],
                citation: rule.citation.clone(),
            });
        }
    }
}

/// Whether two conditions can hold for one petition.
fn meets(a: &AppliesTo, b: &AppliesTo) -> bool {
    fn share<T: PartialEq>(a: &[T], b: &[T]) -> bool {
        a.is_empty() || b.is_empty() || a.iter().any(|one| b.contains(one))
    }
    share(&a.branches, &b.branches)
        && share(&a.classes, &b.classes)
        && share(&a.modes, &b.modes)
        && share(&a.procedures, &b.procedures)
}
