//! Clocks, component by component.

use std::cmp::Ordering;

use super::effect::{more, of_right, of_time};
use super::members::members;
use super::model::{About, Change, Effect};
use super::words::{changed, side};
use crate::calendar::Calendar;
use crate::clock::{Budget, Nature, Period, Roll, Terms, Thresholds};
use crate::id::RuleId;
use crate::order::sort_by;
use crate::policy::{ClockRule, Policy, compare_applies, compare_ladders, compare_time};
use crate::text::Text;

pub(super) fn compare(old: &Policy, new: &Policy, changes: &mut Vec<Change>) {
    let (before, after) = (&old.model().clocks, &new.model().clocks);
    let mut ids: Vec<&RuleId> = before.keys().chain(after.keys()).collect();
    sort_by(&mut ids, Ord::cmp);
    ids.dedup();
    for id in ids {
        match (before.get(id), after.get(id)) {
            (Some(a), Some(b)) if a != b => {
                let clock = Both { id, old, new, a, b };
                clock.components(changes);
            }
            (Some(rule), None) => changes.push(come_or_gone(old, id, rule, false)),
            (None, Some(rule)) => changes.push(come_or_gone(new, id, rule, true)),
            _ => {}
        }
    }
}

fn come_or_gone(policy: &Policy, id: &RuleId, rule: &ClockRule, is_new: bool) -> Change {
    let path = format!("clocks.{id}");
    let of = side(
        policy,
        &path,
        Some(&rule.citation),
        &rule.budget.to_string(),
    );
    let effect = match (rule.nature, is_new) {
        // What lapses binds nobody.
        (Nature::Duty, _) if rule.lapses => Effect::Neither,
        (Nature::Duty, true) => Effect::DutyTighter,
        (Nature::Duty, false) => Effect::DutyLooser,
        (Nature::Right, true) => Effect::RightWider,
        (Nature::Right, false) => Effect::RightNarrower,
    };
    let (zh, en) = if is_new {
        ("新设", "new")
    } else {
        ("取消", "gone")
    };
    let budget = rule.budget.words();
    Change {
        about: About::Clock,
        effect,
        message: Text::new(
            format!("{zh}：{}（{}）", rule.label.zh, budget.zh),
            format!("{en}: {} ({})", rule.label.en, budget.en),
        ),
        new: is_new.then(|| of.clone()),
        old: (!is_new).then_some(of),
        path,
        region: None,
    }
}

/// A clock in both policies.
struct Both<'a> {
    id: &'a RuleId,
    old: &'a Policy,
    new: &'a Policy,
    a: &'a ClockRule,
    b: &'a ClockRule,
}

impl Both<'_> {
    fn components(&self, changes: &mut Vec<Change>) {
        let (a, b) = (members(self.a), members(self.b));
        let mut names: Vec<&String> = a.keys().chain(b.keys()).collect();
        sort_by(&mut names, Ord::cmp);
        names.dedup();
        for name in names {
            let (was, is) = (a.get(name), b.get(name));
            if was == is {
                continue;
            }
            let path = format!("clocks.{}.{name}", self.id);
            let of = |policy, rule: &ClockRule, value: &str| {
                side(policy, &path, Some(&rule.citation), value)
            };
            changes.push(Change {
                about: About::Clock,
                effect: self.effect(name),
                message: changed(&self.b.label, name, was, is),
                new: is.map(|is| of(self.new, self.b, &is.value)),
                old: was.map(|was| of(self.old, self.a, &was.value)),
                path: path.clone(),
                region: None,
            });
        }
    }

    /// For whom a component changes.
    fn effect(&self, name: &str) -> Effect {
        let (a, b) = (self.a, self.b);
        let time =
            |more: Option<Ordering>| more.map_or(Effect::Both, |more| of_time(a.nature, more));
        let flag = |of: fn(&ClockRule) -> bool| of(b).cmp(&of(a));
        match name {
            "bearer" | "layer" | "nature" => Effect::Both,
            "budget" => time(self.budget()),
            "extension" => time(self.extension()),
            "roll" => time(Some(rank(b.roll).cmp(&rank(a.roll)))),
            // A duty that starts more often binds more, a right that does ends sooner.
            "starts_on" => time(more(&a.starts_on, &b.starts_on).map(Ordering::reverse)),
            "ends_on" if a.nature == Nature::Duty => time(more(&a.ends_on, &b.ends_on)),
            "ends_on" => time(more(&a.ends_on, &b.ends_on).map(Ordering::reverse)),
            "applies_to" if a.nature == Nature::Duty => {
                time(compare_applies(&a.applies_to, &b.applies_to).map(Ordering::reverse))
            }
            "applies_to" => time(compare_applies(&a.applies_to, &b.applies_to)),
            "ladder" => match compare_ladders(&a.ladder, &b.ladder) {
                Some(more) => of_time(
                    a.nature,
                    if a.nature == Nature::Duty {
                        more.reverse()
                    } else {
                        more
                    },
                ),
                None => Effect::Both,
            },
            "excludes_hearing" => time(Some(flag(|rule| rule.excludes_hearing))),
            "suspendable" => time(Some(flag(|rule| rule.suspendable))),
            "holds_archive" => of_right(flag(|rule| rule.holds_archive)),
            "lapses" if a.nature == Nature::Duty => time(Some(flag(|rule| rule.lapses))),
            _ => Effect::Neither,
        }
    }

    fn budget(&self) -> Option<Ordering> {
        match (self.a.budget, self.b.budget) {
            (Budget::Fixed(a), Budget::Fixed(b)) => self.time(a, b),
            _ => None,
        }
    }

    /// What all extensions together may add, with the budget.
    fn extension(&self) -> Option<Ordering> {
        let late = |rule: &ClockRule| rule.extension.as_ref().is_some_and(|one| one.after_expiry);
        let (Budget::Fixed(a), Budget::Fixed(b)) = (self.a.budget, self.b.budget) else {
            return None;
        };
        let cap = |rule: &ClockRule, budget: Period| {
            let cap = rule.extension.as_ref().map_or(0, |one| one.cap.count);
            Period {
                count: budget.count.saturating_add(cap),
                ..budget
            }
        };
        let by_cap = self.time(cap(self.a, a), cap(self.b, b))?;
        match (by_cap, late(self.b).cmp(&late(self.a))) {
            (Ordering::Equal, other) | (other, Ordering::Equal) => Some(other),
            (a, b) => (a == b).then_some(a),
        }
    }

    fn time(&self, a: Period, b: Period) -> Option<Ordering> {
        let terms = |rule: &ClockRule, budget| Terms {
            budget,
            colours: Thresholds::DEFAULT,
            nature: self.a.nature,
            roll: rule.roll,
        };
        let calendar: &Calendar = self.new.calendar();
        compare_time(calendar, &terms(self.a, a), &terms(self.b, b))
    }
}

const fn rank(roll: Roll) -> u8 {
    match roll {
        Roll::Previous => 0,
        Roll::None => 1,
        Roll::Next => 2,
    }
}
