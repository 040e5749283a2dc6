//! Every table but routes, tiers and clocks: rows that come, go or change.

use std::collections::BTreeMap;
use std::fmt::Display;

use serde::Serialize;

use super::effect::{more, of_duty, of_right};
use super::members::{Member, members};
use super::model::{About, Change, Effect};
use super::words::{changed, field, side};
use crate::order::sort_by;
use crate::policy::{
    EscalationRule, Ground, Policy, PolicyModel, RegistrationRules, SuspensionRules,
};
use crate::routing::TierLevel;
use crate::text::Text;

pub(super) fn compare(old: &Policy, new: &Policy, changes: &mut Vec<Change>) {
    let mut tables = Tables { old, new, changes };
    tables.rows(
        "escalation",
        About::Escalation,
        |model| &model.escalation,
        &Escalation,
    );
    tables.rows("grounds", About::Ground, |model| &model.grounds, &Grounds);
    tables.row(
        "registration",
        |model| &model.registration,
        &|name, a: &RegistrationRules, b: &RegistrationRules| match name {
            "representatives_max" => of_right(b.representatives_max.cmp(&a.representatives_max)),
            _ => of_duty(a.backdating_days.cmp(&b.backdating_days)),
        },
    );
    tables.row(
        "suspension",
        |model| &model.suspension,
        &|name, a: &SuspensionRules, b: &SuspensionRules| match name {
            "allowed" => of_duty(a.allowed.cmp(&b.allowed)),
            "grounds" => {
                let grounds = |of: &SuspensionRules| of.grounds.keys().cloned().collect::<Vec<_>>();
                more(&grounds(a), &grounds(b)).map_or(Effect::Both, |more| of_duty(more.reverse()))
            }
            _ => Effect::Neither,
        },
    );
    tables.row("simplified", |model| &model.simplified, &|_, _, _| {
        Effect::Neither
    });
    tables.row("colours", |model| &model.colours, &|_, _, _| {
        Effect::Neither
    });
    tables.row(
        "calendar",
        |model| &model.calendar,
        &|name, _, _| match name {
            // A day of rest more moves some dues of units and of people alike.
            "regional" | "base" => Effect::Both,
            _ => Effect::Neither,
        },
    );
    tables.rows(
        "routing.assume",
        About::Other,
        |model| &model.routing.assume,
        &Plain,
    );
    tables.rows(
        "tiers.levels",
        About::Tier,
        |model| &model.tiers.levels,
        &Levels,
    );
    tables.rows("channels", About::Other, |model| &model.channels, &Plain);
    tables.rows(
        "grid_kinds",
        About::Other,
        |model| &model.grid_kinds,
        &Plain,
    );
    tables.rows(
        "listing_funds",
        About::Other,
        |model| &model.listing_funds,
        &Plain,
    );
    tables.rows("sources", About::Other, |model| &model.sources, &Plain);
    tables.subjects();
}

/// For whom the rows of a table change.
trait Rows<T> {
    /// A row comes or goes.
    fn whole(&self, _row: &T, _is_new: bool) -> Effect {
        Effect::Neither
    }
    /// A field of a row changes.
    fn part(&self, _name: &str, _old: &T, _new: &T) -> Effect {
        Effect::Neither
    }
}

struct Plain;

impl<T> Rows<T> for Plain {}

struct Escalation;

impl Rows<EscalationRule> for Escalation {
    fn whole(&self, _: &EscalationRule, is_new: bool) -> Effect {
        if is_new {
            Effect::DutyTighter
        } else {
            Effect::DutyLooser
        }
    }

    fn part(&self, name: &str, old: &EscalationRule, new: &EscalationRule) -> Effect {
        match name {
            "supervise" => of_duty(new.supervise.cmp(&old.supervise)),
            "to" => match (old.to, new.to) {
                (Some(a), Some(b)) => of_duty(b.cmp(&a)),
                _ => Effect::Both,
            },
            _ => Effect::Neither,
        }
    }
}

struct Levels;

impl Rows<TierLevel> for Levels {
    fn part(&self, name: &str, old: &TierLevel, new: &TierLevel) -> Effect {
        match name {
            "level" => of_duty(new.level.cmp(&old.level)),
            _ => Effect::Neither,
        }
    }
}

struct Grounds;

impl Rows<Ground> for Grounds {
    fn whole(&self, _: &Ground, is_new: bool) -> Effect {
        if is_new {
            Effect::RightNarrower
        } else {
            Effect::RightWider
        }
    }

    fn part(&self, name: &str, old: &Ground, new: &Ground) -> Effect {
        match name {
            "direct_only" => of_right(new.direct_only.cmp(&old.direct_only)),
            "kind" => Effect::Both,
            _ => Effect::Neither,
        }
    }
}

struct Tables<'a> {
    old: &'a Policy,
    new: &'a Policy,
    changes: &'a mut Vec<Change>,
}

impl<'a> Tables<'a> {
    /// A table with one row.
    fn row<T: Serialize + 'a>(
        &mut self,
        path: &str,
        of: impl Fn(&'a PolicyModel) -> &'a T,
        effect: &dyn Fn(&str, &T, &T) -> Effect,
    ) {
        let (a, b) = (of(self.old.model()), of(self.new.model()));
        self.parts(path, About::Other, a, b, &|name| effect(name, a, b));
    }

    /// A table with rows by their names.
    fn rows<K: Ord + Display + 'a, T: Serialize + 'a>(
        &mut self,
        path: &str,
        about: About,
        of: impl Fn(&'a PolicyModel) -> &'a BTreeMap<K, T>,
        effects: &dyn Rows<T>,
    ) {
        let (a, b) = (of(self.old.model()), of(self.new.model()));
        let mut keys: Vec<&K> = a.keys().chain(b.keys()).collect();
        sort_by(&mut keys, Ord::cmp);
        keys.dedup();
        for key in keys {
            let at = format!("{path}.{key}");
            match (a.get(key), b.get(key)) {
                (Some(a), Some(b)) => {
                    self.parts(&at, about, a, b, &|name| effects.part(name, a, b));
                }
                (Some(row), None) => self.whole(at, about, row, false, effects.whole(row, false)),
                (None, Some(row)) => self.whole(at, about, row, true, effects.whole(row, true)),
                (None, None) => {}
            }
        }
    }

    fn parts<T: Serialize>(
        &mut self,
        path: &str,
        about: About,
        a: &T,
        b: &T,
        effect: &dyn Fn(&str) -> Effect,
    ) {
        let (a, b) = (members(a), members(b));
        let title = title(path, &b);
        let mut names: Vec<&String> = a.keys().chain(b.keys()).collect();
        sort_by(&mut names, Ord::cmp);
        names.dedup();
        for name in names {
            let (was, is) = (a.get(name), b.get(name));
            if was == is {
                continue;
            }
            let at = format!("{path}.{name}");
            self.changes.push(Change {
                about,
                effect: effect(name),
                message: changed(&title, name, was, is),
                new: is.map(|is| side(self.new, &at, None, &is.value)),
                old: was.map(|was| side(self.old, &at, None, &was.value)),
                path: at,
                region: None,
            });
        }
    }

    fn whole<T: Serialize>(
        &mut self,
        path: String,
        about: About,
        row: &T,
        is_new: bool,
        effect: Effect,
    ) {
        let fields = members(row);
        let title = title(&path, &fields);
        let (zh, en) = if is_new {
            ("新设", "new")
        } else {
            ("取消", "gone")
        };
        let policy = if is_new { self.new } else { self.old };
        let of = side(policy, &path, None, &title.en);
        self.changes.push(Change {
            about,
            effect,
            message: Text::new(format!("{zh}：{}", title.zh), format!("{en}: {}", title.en)),
            new: is_new.then(|| of.clone()),
            old: (!is_new).then_some(of),
            path,
            region: None,
        });
    }

    /// The list of subjects, which says nothing but names.
    fn subjects(&mut self) {
        let (a, b) = (&self.old.model().subjects, &self.new.model().subjects);
        let come = b
            .iter()
            .filter(|(path, _)| !a.contains_key(*path))
            .map(|one| (one, true));
        let gone = a
            .iter()
            .filter(|(path, _)| !b.contains_key(*path))
            .map(|one| (one, false));
        for ((subject, name), is_new) in come.chain(gone) {
            let path = format!("subjects.{subject}");
            let policy = if is_new { self.new } else { self.old };
            let of = side(policy, &path, None, name);
            let (zh, en) = if is_new {
                ("新增内容分类", "new subject")
            } else {
                ("取消内容分类", "subject gone")
            };
            self.changes.push(Change {
                about: About::Other,
                effect: Effect::Neither,
                message: Text::new(
                    format!("{zh}：{subject}"),
                    format!("{en}: {subject} ({name})"),
                ),
                new: is_new.then(|| of.clone()),
                old: (!is_new).then_some(of),
                path,
                region: None,
            });
        }
    }
}

/// What a row is called: its label, or where it stands.
fn title(path: &str, fields: &BTreeMap<String, Member>) -> Text {
    let label = fields.get("label").or_else(|| fields.get("title"));
    label.map_or_else(
        || {
            let (table, key) = path.rsplit_once('.').unwrap_or((path, ""));
            let name = field(path);
            if key.is_empty() {
                name
            } else {
                Text::new(format!("{table} {key}"), format!("{table} {key}"))
            }
        },
        |label| label.words.clone(),
    )
}
