//! Which petitions a new version touches.

use serde::Serialize;

use super::effect::of_time;
use super::model::{About, Effect};
use super::routes::outcome_of;
use crate::clock::{ClockError, Due};
use crate::directory::Directory;
use crate::id::{ClockKey, PetitionId, RuleId};
use crate::instant::Instant;
use crate::petition::{Clock, Fact, Jurisdiction, KeptBecause, Petition, Phase, carried};
use crate::policy::{Policy, compare_ladders};
use crate::routing::{RouteOutcome, RoutingDecision, route};
use crate::text::Text;

/// A petition that a new version touches, and in what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Affected {
    /// Its identifier.
    pub petition: PetitionId,
    /// What is touched: its clocks in the order in which they started, then its route.
    pub touched: Vec<Touched>,
}

/// Something of a petition that a new version touches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Touched {
    /// What it is about.
    pub about: About,
    /// The clock, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clock: Option<ClockKey>,
    /// When the clock falls due under the newer version, if it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// When it was said to fall due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_before: Option<Due>,
    /// For whom.
    pub effect: Effect,
    /// Why the clock keeps its terms although it would be carried over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kept: Option<KeptBecause>,
    /// What changes, in words.
    pub message: Text,
    /// The rule that decides the route under the newer version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<RuleId>,
    /// The rule that decides it under the older one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_before: Option<RuleId>,
}

/// What `new` changes for a petition that was decided under `old`: what becomes of its running clocks by the
/// first step under `new`, and where it would be sent, if its facts are known and nobody answered it yet.
/// None where nothing changes. Without a directory routes are not looked at. `at` is when it is asked.
pub fn affected(
    old: &Policy,
    new: &Policy,
    directory: Option<&Directory>,
    petition: &Petition,
    at: Instant,
) -> Result<Option<Affected>, ClockError> {
    let mut touched = Vec::new();
    for clock in petition.clocks.iter().filter(|clock| clock.is_running()) {
        touched.extend(of_clock(old, new, petition, clock)?);
    }
    if let Some(directory) = directory {
        of_route(old, new, directory, petition, at, &mut touched);
    }
    Ok((!touched.is_empty()).then(|| Affected {
        petition: petition.id.clone(),
        touched,
    }))
}

fn of_clock(
    old: &Policy,
    new: &Policy,
    petition: &Petition,
    clock: &Clock,
) -> Result<Option<Touched>, ClockError> {
    let rule = |policy: &Policy| {
        policy
            .clock(clock.rule.as_str())
            .map(|one| one.rule.clone())
    };
    let (before, after) = (rule(old), rule(new));
    let told = |effect, message: Text| Touched {
        about: About::Clock,
        clock: Some(clock.key.clone()),
        due: clock.told,
        due_before: clock.told,
        effect,
        kept: None,
        message,
        rule: None,
        rule_before: None,
    };
    Ok(match carried(new, petition, clock)? {
        Some(Fact::ClockCarriedOver(over)) => {
            let at = |due: Option<Due>| due.map(|due| new.calendar().instant_of(due.rolled));
            let order = at(over.due).cmp(&at(clock.told));
            let (was, is) = (clock.terms.budget.words(), over.terms.budget.words());
            let message = Text::new(
                format!("改用新规则：{} → {}", was.zh, is.zh),
                format!("carried over: {} → {}", was.en, is.en),
            );
            Some(Touched {
                due: over.due,
                ..told(of_time(clock.terms.nature, order), message)
            })
        }
        Some(Fact::ClockKept(kept)) => {
            let why = kept.because.label();
            let message = Text::new(
                format!("仍用原规则：{}", why.zh),
                format!("keeps its terms: {}", why.en),
            );
            Some(Touched {
                kept: Some(kept.because),
                ..told(Effect::Neither, message)
            })
        }
        _ => match (before, after) {
            (Some(_), None) => Some(told(
                Effect::Both,
                Text::fixed(
                    "新规则不再有这一期限：它照原期限继续，只随事项结束",
                    "the newer version has no such clock: it runs on, and ends only with the petition",
                ),
            )),
            (Some(before), Some(after)) if before.budget != after.budget => {
                let (keeps, others) = (clock.terms.budget.words(), after.budget.words());
                let message = Text::new(
                    format!("仍用原时限 {}（新起算的为 {}）", keeps.zh, others.zh),
                    format!(
                        "keeps {} (those that start now have {})",
                        keeps.en, others.en
                    ),
                );
                Some(told(Effect::Neither, message))
            }
            (Some(before), Some(after)) if before.ends_on != after.ends_on => Some(told(
                Effect::Both,
                Text::fixed("结束它的时点有变", "other moments end it"),
            )),
            (Some(before), Some(after)) if before.ladder != after.ladder => {
                let more = compare_ladders(&before.ladder, &after.ladder);
                let effect = more.map_or(Effect::Both, |more| {
                    of_time(clock.terms.nature, more.reverse())
                });
                Some(told(
                    effect,
                    Text::fixed("逐级提醒有变", "its ladder changes"),
                ))
            }
            _ => None,
        },
    })
}

fn of_route(
    old: &Policy,
    new: &Policy,
    directory: &Directory,
    petition: &Petition,
    at: Instant,
    touched: &mut Vec<Touched>,
) {
    let open = matches!(
        petition.phase,
        Phase::Registered | Phase::Referred | Phase::Contested | Phase::Handling
    );
    let Some(facts) = petition.facts.as_ref().filter(|_| open) else {
        return;
    };
    let asked = |policy: &Policy| {
        let place = Jurisdiction {
            directory: directory.clone(),
            policy: policy.clone(),
        };
        route(&place, facts, at).ok()
    };
    let (Some(before), Some(after)) = (asked(old), asked(new)) else {
        return;
    };
    let told = |about, effect, message| Touched {
        about,
        clock: None,
        due: None,
        due_before: None,
        effect,
        kept: None,
        message,
        rule: Some(after.rule.clone()),
        rule_before: Some(before.rule.clone()),
    };
    if goes(&before) != goes(&after) {
        let is_here = |one: &RoutingDecision| matches!(one.outcome, RouteOutcome::Route(_));
        let effect = match (is_here(&before), is_here(&after)) {
            (true, false) => Effect::RightNarrower,
            (false, true) => Effect::RightWider,
            _ => Effect::Neither,
        };
        let (was, is) = (outcome_of(&before.outcome), outcome_of(&after.outcome));
        let message = Text::new(
            format!("由“{}”改为“{}”", was.zh, is.zh),
            format!("{} → {}", was.en, is.en),
        );
        touched.push(told(About::Route, effect, message));
    }
    if before.tier != after.tier {
        let effect = if after.tier > before.tier {
            Effect::DutyTighter
        } else {
            Effect::DutyLooser
        };
        let (was, is) = (before.tier.label(), after.tier.label());
        let message = Text::new(
            format!("风险等级由“{}”改为“{}”", was.zh, is.zh),
            format!("tier {} → {}", was.en, is.en),
        );
        touched.push(told(About::Tier, effect, message));
    }
}

/// What of an answer is where a petition goes.
fn goes(decision: &RoutingDecision) -> (bool, Option<crate::routing::Channel>, String) {
    match &decision.outcome {
        RouteOutcome::Route(route) => (true, Some(route.channel), route.unit.to_string()),
        RouteOutcome::NotHere(not) => {
            let body = not.body.map_or("", crate::routing::Body::wire);
            (false, None, format!("{} {body}", not.reason))
        }
    }
}
