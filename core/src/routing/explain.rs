//! Why a petition goes where it goes, and why not elsewhere: computed afterwards.

use std::collections::BTreeMap;

use serde::Serialize;

use super::facts::{FactRow, Facts};
use super::kinds::{FactKind, Tier};
use super::model::{RouteRule, RouteThen, When};
use super::outcome::RouteError;
use super::route::Question;
use super::router::{Assumed, Router, domain};
use crate::citation::Citation;
use crate::id::RuleId;
use crate::instant::Instant;
use crate::order::sort_by;
use crate::petition::Jurisdiction;
use crate::rules::Cell;
use crate::text::Text;

/// Why facts lead where they lead.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RouteExplanation {
    /// Why something was assumed from the subject.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assumed: Option<Text>,
    /// The rule that decided.
    pub fired: RuleReason,
    /// The rules for mediation, channels beside and tiers that held.
    pub held: Vec<RuleReason>,
    /// Every other rule, nearest first, with the first thing that it lacked; one that lacked nothing
    /// gave way to the rule that decided.
    pub others: Vec<RuleReason>,
    /// The rules that held and go before others that held too; the one that decided comes first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<RouteOverride>,
    /// The tier of the matter.
    pub tier: Tier,
}

/// A rule that goes before others that held too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RouteOverride {
    /// Why, in the words of the pack.
    pub because: Text,
    /// The rules that gave way to it.
    pub over: Vec<RuleId>,
    /// The rule.
    pub rule: RuleId,
}

/// A rule, and what it lacked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RuleReason {
    /// What it stands on.
    pub citation: Citation,
    /// The rule in words.
    pub label: Text,
    /// The first fact for which it does not hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lacked: Option<LackedCell>,
    /// How many facts it does not hold for.
    pub lacking: u32,
    /// The rule.
    pub rule: RuleId,
    /// Where it leads: a channel, a reason, `mediation`, or a tier.
    pub to: String,
}

/// A fact for which a rule does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LackedCell {
    /// The fact.
    pub fact: FactKind,
    /// Its value here.
    pub is: String,
    /// The values for which the rule holds, as the pack writes them.
    pub wants: Vec<String>,
}

/// Why facts lead where they lead, and what every other rule lacked.
pub fn explain_route(
    place: &Jurisdiction,
    facts: &Facts,
    at: Instant,
) -> Result<RouteExplanation, RouteError> {
    let question = Question::new(place, facts, at)?;
    let (fired, rule) = question.rule()?;
    let model = place.policy.model();
    let reader = Reader {
        router: question.router,
        row: question.router.completed(&question.row),
    };
    let routes = model.routing.rules.iter().map(|(id, rule)| {
        let to = match &rule.then {
            RouteThen::Route(to) => to.channel.wire(),
            RouteThen::NotHere(to) => to.reason.wire(),
        };
        reader.reason(id, &rule.label, &rule.citation, &rule.when, to)
    });
    let (decided, others): (Vec<_>, Vec<_>) = routes.partition(|reason| reason.rule == *fired);
    let holding = others.iter().filter(|reason| reason.lacking == 0);
    let holding = holding.map(|reason| &reason.rule);
    let holding: Vec<&RuleId> = std::iter::once(fired).chain(holding).collect();
    let overrides = overrides(&model.routing.rules, &holding);
    // What is not here is neither mediated nor accompanied, and some channels accompany some only.
    let channel = match &rule.then {
        RouteThen::Route(to) => Some(to.channel),
        RouteThen::NotHere(_) => None,
    };
    let tries = model.routing.first_try.iter();
    let tries = tries
        .filter(|_| channel.is_some())
        .map(|(id, rule)| reader.reason(id, &rule.label, &rule.citation, &rule.when, "mediation"));
    let beside = model.routing.beside.iter();
    let beside = beside.filter(|(_, rule)| channel.is_some_and(|channel| rule.is_with(channel)));
    let beside = beside.map(|(id, rule)| {
        let to = rule.channel.wire();
        reader.reason(id, &rule.label, &rule.citation, &rule.when, to)
    });
    let tiers = model.tiers.rules.iter().map(|(id, rule)| {
        let to = rule.tier.wire();
        reader.reason(id, &rule.label, &rule.citation, &rule.when, to)
    });
    let (held, lacking): (Vec<_>, Vec<_>) = tries
        .chain(beside)
        .chain(tiers)
        .partition(|reason| reason.lacking == 0);
    let mut others: Vec<RuleReason> = others.into_iter().chain(lacking).collect();
    sort_by(&mut others, |a, b| {
        (a.lacking, &a.rule).cmp(&(b.lacking, &b.rule))
    });
    let assumed = question.assumed();
    let assumed = (assumed != Assumed::default())
        .then_some(facts.subject.as_deref())
        .flatten()
        .and_then(|subject| {
            let is_of = |path: &str| {
                let rest = subject.strip_prefix(path);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            // A longer path comes later, and says more.
            let mut assume = model.routing.assume.iter();
            assume.rfind(|(path, _)| is_of(path))
        })
        .map(|(_, assumption)| assumption.because.clone());
    Ok(RouteExplanation {
        assumed,
        fired: decided.into_iter().next().ok_or(RouteError::NoRules)?,
        held,
        others,
        overrides,
        tier: question.tier(),
    })
}

/// Which of the rules that hold go before others of them, and why.
fn overrides(rules: &BTreeMap<RuleId, RouteRule>, holding: &[&RuleId]) -> Vec<RouteOverride> {
    let first = |id: &&RuleId| {
        let rule = rules.get(*id)?;
        let over = rule.overrides.iter().filter(|over| holding.contains(over));
        let over: Vec<RuleId> = over.cloned().collect();
        let because = rule.because.clone().filter(|_| !over.is_empty())?;
        Some(RouteOverride {
            because,
            over,
            rule: (*id).clone(),
        })
    };
    holding.iter().filter_map(first).collect()
}

struct Reader<'a> {
    router: &'a Router,
    row: FactRow,
}

impl Reader<'_> {
    fn reason(
        &self,
        rule: &RuleId,
        label: &Text,
        citation: &Citation,
        when: &When,
        to: &str,
    ) -> RuleReason {
        let mut lacked = None;
        let mut lacking: u32 = 0;
        for (fact, texts) in when {
            let domain = domain(*fact, &self.router.subjects);
            let value = self.row.get(*fact);
            // The pack was checked when it was loaded: its cells can be read.
            if Cell::read(domain, texts).is_ok_and(|cell| !cell.has(value)) {
                lacking = lacking.saturating_add(1);
                lacked.get_or_insert_with(|| LackedCell {
                    fact: *fact,
                    is: domain.write(value),
                    wants: texts.clone(),
                });
            }
        }
        RuleReason {
            citation: citation.clone(),
            label: label.clone(),
            lacked,
            lacking,
            rule: rule.clone(),
            to: to.to_owned(),
        }
    }
}
