//! Why a step was allowed, and by which articles: computed afterwards, from events alone.

use std::borrow::Cow;

use serde::Serialize;

use super::act::{ActKind, Fact};
use super::clock_key::rule_of;
use super::event::Event;
use super::transitions::{Otherwise, transition};
use crate::policy::Policy;
use crate::text::Text;

/// The reasons behind one event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// The articles.
    pub article: String,
    /// What happened, in words.
    pub label: Text,
    /// What follows when the step is not taken in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otherwise: Option<Text>,
    /// The rule: a row of the table of transitions, or a clock of the policy.
    pub rule: String,
    /// What it stands on, where that is not the Regulations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// Why an event happened.
pub fn explain(policy: &Policy, event: &Event) -> Explanation {
    if let Some(kind) = event.fact.kind() {
        return of_step(kind, event.fact.label());
    }
    let rule = clock_rule(&event.fact);
    match rule.as_ref().and_then(|rule| policy.clock(rule)) {
        Some(clock) => Explanation {
            article: clock.rule.citation.article.clone(),
            label: join(&event.fact.label(), &clock.rule.label),
            otherwise: None,
            rule: clock.id.as_str().to_owned(),
            source: Some(clock.rule.citation.source.as_str().to_owned()),
        },
        None => Explanation {
            article: "—".to_owned(),
            label: event.fact.label(),
            otherwise: None,
            rule: rule.unwrap_or_default().into_owned(),
            source: None,
        },
    }
}

fn of_step(kind: ActKind, label: Text) -> Explanation {
    let row = transition(kind);
    Explanation {
        article: row.map_or("—", |row| row.article).to_owned(),
        label,
        otherwise: row.and_then(|row| match row.otherwise {
            Otherwise::Nothing => None,
            Otherwise::Supervision => {
                Some(Text::fixed("逾期应当督办", "late: supervision follows"))
            }
            Otherwise::RightLapses => Some(Text::fixed("逾期丧失该权利", "late: the right lapses")),
        }),
        rule: kind.wire().to_owned(),
        source: None,
    }
}

/// The rule at the head of a clock's or a rung's key.
fn clock_rule(fact: &Fact) -> Option<Cow<'_, str>> {
    let key = match fact {
        Fact::ClockStarted(fact) => fact.key.as_str(),
        Fact::ClockEnded(fact) => fact.key.as_str(),
        Fact::ClockPaused(fact) => fact.key.as_str(),
        Fact::ClockResumed(fact) => fact.key.as_str(),
        Fact::ClockExtended(fact) => fact.key.as_str(),
        Fact::ClockDaysExcluded(fact) => fact.key.as_str(),
        Fact::ClockBreached(fact) => fact.key.as_str(),
        Fact::RungClaimed(fact) => fact.key.as_str(),
        Fact::DueMoved(fact) => fact.key.as_str(),
        Fact::ClockCarriedOver(fact) => fact.key.as_str(),
        Fact::ClockKept(fact) => fact.key.as_str(),
        _ => return None,
    };
    Some(rule_of(key))
}

fn join(first: &Text, second: &Text) -> Text {
    Text::new(
        format!("{}：{}", first.zh, second.zh),
        format!("{}: {}", first.en, second.en),
    )
}
