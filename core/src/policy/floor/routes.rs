//! Routes: nobody is turned away whom the law takes in, and an accusation stays where the law sends it.

use super::{Fall, Floor};
use crate::citation::Mark;
use crate::directory::Function;
use crate::policy::codes::FindingCode;
use crate::routing::{Channel, Look, NotHereReason, RouteRule, RouteThen, RouteTo, meetings};
use crate::rules::NotDecided;

/// Adds each pair of rules where the local one falls below the law's.
pub(super) fn falls(floor: &Floor<'_>, falls: &mut Vec<Fall>) -> Result<(), NotDecided> {
    let law = (floor.law, floor.law_router);
    let local = (floor.local, floor.local_router);
    if floor.law.routing == floor.local.routing {
        return Ok(());
    }
    let look = |law: &RouteRule, local: &RouteRule| look(floor, law, local);
    for meeting in meetings(law, local, look)? {
        let (rule, of_law) = (meeting.after.0, meeting.before);
        let Some(code) = less(floor, of_law.1, meeting.after.1) else {
            continue;
        };
        falls.push(Fall {
            code,
            path: format!("routing.rules.{rule}"),
            fill: vec![
                ("rule", rule.to_string()),
                ("law", of_law.0.to_string()),
                ("clocks", dropped(of_law.1, meeting.after.1).join(", ")),
                ("case", meeting.case),
            ],
            citation: of_law.1.citation.clone(),
        });
    }
    Ok(())
}

/// Where a local rule could fall below a rule of the law.
fn look(floor: &Floor<'_>, law: &RouteRule, local: &RouteRule) -> Look {
    match less(floor, law, local) {
        None => Look::Away,
        // A question to the hotline is answered there.
        Some(FindingCode::TurnedAway) if is_hotline(local) => Look::Petitions,
        Some(_) => Look::All,
    }
}

/// What the petitioner has less of where a local rule decides in place of one of the law.
fn less(floor: &Floor<'_>, law: &RouteRule, local: &RouteRule) -> Option<FindingCode> {
    if law.citation.mark != Mark::Read {
        return None;
    }
    let by_law = is_other_law(floor, local);
    route(law, local, by_law).or_else(|| {
        let less = !by_law && !dropped(law, local).is_empty();
        less.then_some(FindingCode::WarningDropped)
    })
}

/// A rule of the pack's own whose article was read: another law may lead elsewhere, and its limits are others.
/// A rule of the national pack that a place changed is no law of its own.
fn is_other_law(floor: &Floor<'_>, local: &RouteRule) -> bool {
    let mut own = floor.local.routing.rules.iter();
    let is_changed =
        own.any(|(id, rule)| std::ptr::eq(rule, local) && floor.law.routing.rules.contains_key(id));
    local.citation.mark == Mark::Read && !is_changed
}

fn route(law: &RouteRule, local: &RouteRule, by_law: bool) -> Option<FindingCode> {
    let RouteThen::Route(to) = &law.then else {
        return None;
    };
    match &local.then {
        // The procedure stays open, at another body.
        RouteThen::NotHere(not) if to.procedure.is_some() && not.procedure == to.procedure => None,
        RouteThen::NotHere(_) => Some(FindingCode::TurnedAway),
        RouteThen::Route(here) if to.channel == Channel::DisciplineInspection => {
            let same = here.channel == to.channel && organ(here) == organ(to);
            (!same).then_some(FindingCode::AccusationElsewhere)
        }
        // What nobody has screened may be an accusation.
        RouteThen::Route(here) if organ(to) == Function::PetitionOffice => {
            (organ(here) != organ(to)).then_some(FindingCode::Unscreened)
        }
        RouteThen::Route(here) => {
            let lost = to.procedure.is_some() && here.procedure != to.procedure;
            (lost && !by_law).then_some(FindingCode::ProcedureLost)
        }
    }
}

/// Who is asked for in a channel.
fn organ(to: &RouteTo) -> Function {
    to.by.unwrap_or(to.channel.function())
}

/// The limits that the law warns of, and the local rule does not.
fn dropped(law: &RouteRule, local: &RouteRule) -> Vec<String> {
    let lost = law
        .warns
        .iter()
        .filter(|clock| !local.warns.contains(clock));
    lost.map(ToString::to_string).collect()
}

fn is_hotline(rule: &RouteRule) -> bool {
    matches!(&rule.then, RouteThen::NotHere(not) if not.reason == NotHereReason::Hotline)
}
