//! Where petitions go: which of them somewhere else, exactly, and what else becomes of them.

use super::model::{About, Change, Effect};
use super::words::side;
use crate::id::RuleId;
use crate::order::sort_by;
use crate::policy::{Policy, PolicyModel};
use crate::routing::{
    Body, Channel, Listed, NotHereReason, Region, RouteOutcome, RouteRule, RouteThen, Sides, Tier,
    When,
};
use crate::rules::NotDecided;
use crate::text::Text;

/// Enough for tables of hundreds of rules; what needs more is told as not decided.
const STEPS: u64 = 10_000_000;

/// Adds what changes; returns what could not be compared.
pub(super) fn compare(old: &Policy, new: &Policy, changes: &mut Vec<Change>) -> Vec<About> {
    let models = (old.model(), new.model());
    if models.0.routing == models.1.routing
        && models.0.tiers == models.1.tiers
        && models.0.subjects == models.1.subjects
    {
        return Vec::new();
    }
    let mut routes = Routes {
        old,
        new,
        sides: Sides::new(models.0, models.1),
        steps: STEPS,
        changes,
    };
    let compared = [
        (About::Route, routes.routes()),
        (About::FirstTry, routes.first_tries()),
        (About::Beside, routes.beside()),
        (About::Tier, routes.tiers()),
    ];
    let left = compared.into_iter().filter(|(_, decided)| decided.is_err());
    left.map(|(about, _)| about).collect()
}

struct Routes<'a> {
    old: &'a Policy,
    new: &'a Policy,
    sides: Sides,
    steps: u64,
    changes: &'a mut Vec<Change>,
}

/// A rule of a route with its name.
type Named<'a> = (&'a RuleId, &'a RouteRule);

fn named(policy: &Policy) -> Vec<Named<'_>> {
    let rules = &policy.model().routing.rules;
    let ids = policy.router().rules().iter();
    ids.filter_map(|id| rules.get_key_value(id)).collect()
}

impl<'a> Routes<'a> {
    fn routes(&mut self) -> Result<(), NotDecided> {
        let (old, new) = (named(self.old), named(self.new));
        let list = |all: &[Named<'a>]| -> Vec<Listed<'a>> {
            all.iter()
                .map(|(id, rule)| (Some(*id), &rule.when))
                .collect()
        };
        let differs = |i: usize, j: usize| match (old.get(i), new.get(j)) {
            (Some((_, a)), Some((_, b))) => goes_elsewhere(a, b) || a.warns != b.warns,
            _ => false,
        };
        let met = self
            .sides
            .met(&list(&old), &list(&new), &differs, &mut self.steps)?;
        for met in met {
            let (Some(a), Some(b)) = (old.get(met.old), new.get(met.new)) else {
                continue;
            };
            if goes_elsewhere(a.1, b.1) {
                self.moved(*a, *b, met.region.clone());
            }
            if a.1.warns != b.1.warns {
                self.warned(*a, *b, met.region);
            }
        }
        Ok(())
    }

    fn push(
        &mut self,
        about: About,
        effect: Effect,
        message: Text,
        rules: [Option<&RuleId>; 2],
        at: &str,
        region: Region,
    ) {
        let [old, new] = rules;
        let of = |policy: &Policy, id: Option<&RuleId>| {
            id.map(|id| {
                let path = format!("{at}.{id}");
                side(policy, &path, citation(policy.model(), at, id), id.as_str())
            })
        };
        let path = new
            .or(old)
            .map_or_else(|| at.to_owned(), |id| format!("{at}.{id}"));
        self.changes.push(Change {
            about,
            effect,
            message,
            new: of(self.new, new),
            old: of(self.old, old),
            path,
            region: Some(region),
        });
    }

    fn moved(&mut self, a: Named<'_>, b: Named<'_>, region: Region) {
        let is_here = |rule: &RouteRule| matches!(rule.then, RouteThen::Route(_));
        let effect = match (is_here(a.1), is_here(b.1)) {
            (true, false) => Effect::RightNarrower,
            (false, true) => Effect::RightWider,
            _ => Effect::Neither,
        };
        let (was, is) = (outcome(a.1), outcome(b.1));
        let case = region.case();
        let message = Text::new(
            format!(
                "由“{}”改为“{}”（{} → {}），例如：{case}",
                was.zh, is.zh, a.0, b.0
            ),
            format!(
                "{} → {} ({} → {}), such as: {case}",
                was.en, is.en, a.0, b.0
            ),
        );
        self.push(
            About::Route,
            effect,
            message,
            [Some(a.0), Some(b.0)],
            "routing.rules",
            region,
        );
    }

    fn warned(&mut self, a: Named<'_>, b: Named<'_>, region: Region) {
        let (more, fewer) = (
            missing(&a.1.warns, &b.1.warns),
            missing(&b.1.warns, &a.1.warns),
        );
        let effect = match (more.is_empty(), fewer.is_empty()) {
            (true, true) => Effect::Neither,
            (false, true) => Effect::RightWider,
            (true, false) => Effect::RightNarrower,
            (false, false) => Effect::Both,
        };
        let list = |ids: &[RuleId]| {
            let names: Vec<&str> = ids.iter().map(RuleId::as_str).collect();
            if names.is_empty() {
                "—".to_owned()
            } else {
                names.join(", ")
            }
        };
        let (was, is, case) = (list(&a.1.warns), list(&b.1.warns), region.case());
        let message = Text::new(
            format!("提示的时效由 {was} 改为 {is}，例如：{case}"),
            format!("limits warned of: {was} → {is}, such as: {case}"),
        );
        self.push(
            About::Route,
            effect,
            message,
            [Some(a.0), Some(b.0)],
            "routing.rules",
            region,
        );
    }

    fn first_tries(&mut self) -> Result<(), NotDecided> {
        let at = "routing.first_try";
        let whens = |model: &'a PolicyModel| -> Vec<(&'a RuleId, &'a When)> {
            model
                .routing
                .first_try
                .iter()
                .map(|(id, rule)| (id, &rule.when))
                .collect()
        };
        let words = |is_new: bool| {
            if is_new {
                (
                    Effect::RightWider,
                    Text::fixed("先行调解（双方同意）", "mediation is tried first"),
                )
            } else {
                (
                    Effect::RightNarrower,
                    Text::fixed("不再先行调解", "mediation is no longer tried first"),
                )
            }
        };
        let (old, new) = (whens(self.old.model()), whens(self.new.model()));
        self.holding(About::FirstTry, at, &old, &new, &words)
    }

    /// Channels beside, for each channel to which a matter goes.
    fn beside(&mut self) -> Result<(), NotDecided> {
        let at = "routing.beside";
        let (a, b) = (
            &self.old.model().routing.beside,
            &self.new.model().routing.beside,
        );
        if a == b && self.old.model().routing.assume == self.new.model().routing.assume {
            return Ok(());
        }
        for channel in Channel::ALL.iter().filter(|one| one.is_accompanying()) {
            for to in Channel::ALL.iter().filter(|one| one.is_deciding()) {
                let whens = |model: &'a PolicyModel| -> Vec<(&'a RuleId, &'a When)> {
                    let rules = model.routing.beside.iter();
                    let with =
                        rules.filter(|(_, rule)| rule.channel == *channel && rule.is_with(*to));
                    with.map(|(id, rule)| (id, &rule.when)).collect()
                };
                let words = |is_new: bool| {
                    let (what, to) = (channel.label(), to.label());
                    if is_new {
                        let zh = format!("到{}的，同步{}", to.zh, what.zh);
                        (
                            Effect::RightWider,
                            Text::new(zh, format!("{} goes beside {}", what.en, to.en)),
                        )
                    } else {
                        let zh = format!("到{}的，不再同步{}", to.zh, what.zh);
                        let en = format!("{} no longer goes beside {}", what.en, to.en);
                        (Effect::RightNarrower, Text::new(zh, en))
                    }
                };
                let (old, new) = (whens(self.old.model()), whens(self.new.model()));
                self.holding(About::Beside, at, &old, &new, &words)?;
            }
        }
        Ok(())
    }

    /// Petitions for which some rule of one list holds, and none of the other.
    fn holding(
        &mut self,
        about: About,
        at: &str,
        old: &[(&'a RuleId, &'a When)],
        new: &[(&'a RuleId, &'a When)],
        words: &dyn Fn(bool) -> (Effect, Text),
    ) -> Result<(), NotDecided> {
        let everything = When::new();
        let list = |rules: &[(&'a RuleId, &'a When)]| {
            let rules = rules.iter().map(|(id, when)| (Some(*id), *when));
            rules
                .map(|(id, when): Listed<'a>| (id, when))
                .collect::<Vec<_>>()
        };
        let (mut of_old, mut of_new): (Vec<Listed<'_>>, Vec<Listed<'_>>) = (list(old), list(new));
        of_old.push((None, &everything));
        of_new.push((None, &everything));
        let differs = |i: usize, j: usize| (i == old.len()) != (j == new.len());
        let met = self
            .sides
            .met(&of_old, &of_new, &differs, &mut self.steps)?;
        for met in met {
            let rules = [
                old.get(met.old).map(|one| one.0),
                new.get(met.new).map(|one| one.0),
            ];
            let (effect, what) = words(rules[1].is_some());
            let case = met.region.case();
            let message = Text::new(
                format!("{}，例如：{case}", what.zh),
                format!("{}, such as: {case}", what.en),
            );
            self.push(about, effect, message, rules, at, met.region);
        }
        Ok(())
    }

    /// Tiers: of the rules that hold the highest counts.
    fn tiers(&mut self) -> Result<(), NotDecided> {
        let everything = When::new();
        let rules = |model: &'a PolicyModel| -> Vec<(Option<&'a RuleId>, &'a When, Tier)> {
            let rules = model.tiers.rules.iter();
            let mut rules: Vec<_> = rules
                .map(|(id, rule)| (Some(id), &rule.when, rule.tier))
                .collect();
            sort_by(&mut rules, |a, b| b.2.cmp(&a.2));
            rules
        };
        let (old, new) = (rules(self.old.model()), rules(self.new.model()));
        let list = |rules: &[(Option<&'a RuleId>, &'a When, Tier)]| {
            rules
                .iter()
                .map(|(id, when, _)| (*id, *when))
                .collect::<Vec<Listed<'a>>>()
        };
        let (mut of_old, mut of_new): (Vec<Listed<'_>>, Vec<Listed<'_>>) = (list(&old), list(&new));
        of_old.push((None, &everything));
        of_new.push((None, &everything));
        let tier = |rules: &[(Option<&'a RuleId>, &'a When, Tier)], at: usize| {
            rules.get(at).map_or(Tier::Low, |rule| rule.2)
        };
        let differs = |i: usize, j: usize| tier(&old, i) != tier(&new, j);
        let met = self
            .sides
            .met(&of_old, &of_new, &differs, &mut self.steps)?;
        for met in met {
            let (was, is) = (tier(&old, met.old), tier(&new, met.new));
            let rules = [
                old.get(met.old).and_then(|one| one.0),
                new.get(met.new).and_then(|one| one.0),
            ];
            let effect = if is > was {
                Effect::DutyTighter
            } else {
                Effect::DutyLooser
            };
            let case = met.region.case();
            let (was, is) = (was.label(), is.label());
            let message = Text::new(
                format!("风险等级由“{}”改为“{}”，例如：{case}", was.zh, is.zh),
                format!("tier {} → {}, such as: {case}", was.en, is.en),
            );
            self.push(
                About::Tier,
                effect,
                message,
                rules,
                "tiers.rules",
                met.region,
            );
        }
        Ok(())
    }
}

/// Whether two rules lead to other places.
fn goes_elsewhere(a: &RouteRule, b: &RouteRule) -> bool {
    match (&a.then, &b.then) {
        (RouteThen::NotHere(a), RouteThen::NotHere(b)) => {
            // What is said of the next step is a text, and no other place.
            (a.reason, a.body, &a.ground, a.procedure) != (b.reason, b.body, &b.ground, b.procedure)
        }
        (a, b) => a != b,
    }
}

/// Where a rule leads, in words.
fn outcome(rule: &RouteRule) -> Text {
    match &rule.then {
        RouteThen::Route(to) => to.channel.label(),
        RouteThen::NotHere(to) => not_here(to.reason, to.body),
    }
}

/// Where a petition goes, in words.
pub(super) fn outcome_of(outcome: &RouteOutcome) -> Text {
    match outcome {
        RouteOutcome::Route(route) => {
            let channel = route.channel.label();
            Text::new(
                format!("{}（{}）", channel.zh, route.unit),
                format!("{} ({})", channel.en, route.unit),
            )
        }
        RouteOutcome::NotHere(to) => not_here(to.reason, to.body),
    }
}

fn not_here(reason: NotHereReason, body: Option<Body>) -> Text {
    let reason = reason.label();
    match body.map(Body::label) {
        Some(body) => Text::new(
            format!("{}：{}", reason.zh, body.zh),
            format!("{}: {}", reason.en, body.en),
        ),
        None => reason,
    }
}

/// What the second list has and the first does not.
fn missing(first: &[RuleId], second: &[RuleId]) -> Vec<RuleId> {
    let new = second.iter().filter(|id| !first.contains(id));
    new.cloned().collect()
}

fn citation<'m>(
    model: &'m PolicyModel,
    at: &str,
    id: &RuleId,
) -> Option<&'m crate::citation::Citation> {
    match at {
        "routing.rules" => model.routing.rules.get(id).map(|rule| &rule.citation),
        "routing.first_try" => model.routing.first_try.get(id).map(|rule| &rule.citation),
        "routing.beside" => model.routing.beside.get(id).map(|rule| &rule.citation),
        _ => model.tiers.rules.get(id).map(|rule| &rule.citation),
    }
}
