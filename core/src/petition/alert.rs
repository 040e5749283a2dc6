//! Alerts: what is due to be said about the clocks of a petition, each once.

use serde::Serialize;

use super::reading::bearing_unit;
use super::state::{Clock, Petition};
use crate::clock::{ClockError, Colour, Due, Nature, crossing, due};
use crate::id::{ClockKey, RuleId, RungKey, UnitId};
use crate::instant::Instant;
use crate::order::sort_by;
use crate::policy::{Policy, RungAct, RungPoint};
use crate::text::Text;

/// Something to tell the one who bears a clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Alert {
    /// What it asks for; a colour asks for attention only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act: Option<RungAct>,
    /// The article behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// When it came up.
    pub at: Instant,
    /// Alerts with the same batch go to the same unit on the same day: send them together.
    pub batch: RungKey,
    /// The unit that bears the clock, where it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bearing_unit: Option<UnitId>,
    /// The clock.
    pub clock: ClockKey,
    /// The colour that the clock turned, where it is that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<Colour>,
    /// When the clock falls due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// Its key: claimed once, it does not come again.
    pub key: RungKey,
    /// The clock's name.
    pub label: Text,
    /// Not to be delivered before: the next working window.
    pub notify_not_before: Instant,
}

/// The alerts that are due at an instant and were not claimed, oldest first. Missed ones come too,
/// in order. Pure: claim them with the command `claim_alerts`.
pub fn alerts(
    policy: &Policy,
    petition: &Petition,
    now: Instant,
) -> Result<Vec<Alert>, ClockError> {
    due_alerts(policy, petition, now)
}

pub(super) fn due_alerts(
    policy: &Policy,
    petition: &Petition,
    now: Instant,
) -> Result<Vec<Alert>, ClockError> {
    let mut alerts = Vec::new();
    for clock in petition.clocks.iter().filter(|clock| clock.is_running()) {
        collect(policy, petition, clock, now, &mut alerts)?;
    }
    sort_by(&mut alerts, |a, b| {
        a.at.cmp(&b.at).then_with(|| a.key.cmp(&b.key))
    });
    Ok(alerts)
}

/// A rung that is compared with what was claimed before anything is built for it.
struct Candidate<'a> {
    name: &'a str,
    point: RungPoint,
    colour: Option<Colour>,
    act: Option<RungAct>,
    article: Option<&'a str>,
}

fn collect(
    policy: &Policy,
    petition: &Petition,
    clock: &Clock,
    now: Instant,
    alerts: &mut Vec<Alert>,
) -> Result<(), ClockError> {
    let rule = policy.clock(clock.rule.as_str()).map(|known| &known.rule);
    let article = rule.map(|rule| rule.citation.article.as_str());
    let colours = clock.terms.colours;
    let colour = |name, point, colour| Candidate {
        name,
        point,
        colour: Some(colour),
        act: None,
        article,
    };
    let colours = [
        colour("blue", RungPoint::At(colours.blue), Colour::Blue),
        colour("yellow", RungPoint::At(colours.yellow), Colour::Yellow),
        colour("red", RungPoint::At(colours.red), Colour::Red),
        colour("overdue", RungPoint::After(0), Colour::Overdue),
    ];
    let ladder = rule
        .map(|rule| rule.ladder.as_slice())
        .unwrap_or_default()
        .iter()
        .map(|rung| Candidate {
            name: rung.id.as_str(),
            point: rung.point,
            colour: None,
            act: Some(rung.act),
            article: Some(rung.citation.article.as_str()),
        });
    for candidate in colours.into_iter().chain(ladder) {
        let Some(at) = crossing(
            policy.calendar(),
            &clock.terms,
            &clock.ledger,
            candidate.point,
        )?
        else {
            continue;
        };
        // Nothing is overdue where the time to do something simply lapses.
        let lapsed = clock.lapses && candidate.colour == Some(Colour::Overdue);
        if at > now || lapsed {
            continue;
        }
        let Ok(key) = RungKey::new(format!("{}:{}", clock.key, candidate.name)) else {
            continue;
        };
        if petition.claimed.contains(&key) {
            continue;
        }
        alerts.push(build(
            policy,
            petition,
            clock,
            rule.map(|rule| &rule.label),
            &candidate,
            at,
            key,
        )?);
    }
    Ok(())
}

fn build(
    policy: &Policy,
    petition: &Petition,
    clock: &Clock,
    label: Option<&Text>,
    candidate: &Candidate<'_>,
    at: Instant,
    key: RungKey,
) -> Result<Alert, ClockError> {
    let calendar = policy.calendar();
    let unit = bearing_unit(policy, petition, clock);
    let addressee = match (unit, clock.terms.nature) {
        (Some(unit), _) => unit.as_str(),
        (None, Nature::Right) => "petitioner",
        (None, Nature::Duty) => "outside",
    };
    let notify_not_before = calendar.next_opening(at)?;
    let day = calendar.date_of(notify_not_before);
    let batch = RungKey::new(format!("{addressee}@{day}")).unwrap_or_else(|_| key.clone());
    Ok(Alert {
        act: candidate.act,
        article: candidate.article.map(str::to_owned),
        at,
        batch,
        bearing_unit: unit.cloned(),
        clock: clock.key.clone(),
        colour: candidate.colour,
        due: due(calendar, &clock.terms, &clock.ledger)?,
        key,
        label: label.cloned().unwrap_or_else(|| {
            let rule: &RuleId = &clock.rule;
            Text::new(rule.as_str(), rule.as_str())
        }),
        notify_not_before,
    })
}
