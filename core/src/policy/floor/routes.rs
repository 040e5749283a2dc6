//! Routes: nobody is turned away whom the law takes in, and an accusation stays where the law sends it.

use super::{Fall, Floor};
use crate::citation::Mark;
use crate::policy::codes::FindingCode;
use crate::routing::{Channel, Look, NotHereReason, RouteRule, RouteThen, meetings};
use crate::rules::NotDecided;

/// Adds each pair of rules where the local one falls below the law's.
pub(super) fn falls(floor: &Floor<'_>, falls: &mut Vec<Fall>) -> Result<(), NotDecided> {
    let law = (floor.law, floor.law_router);
    let local = (floor.local, floor.local_router);
    if floor.law.routing == floor.local.routing {
        return Ok(());
    }
    for meeting in meetings(law, local, look)? {
        let (rule, of_law) = (meeting.after.0, meeting.before);
        let code = if turns_away(meeting.after.1) {
            FindingCode::TurnedAway
        } else {
            FindingCode::AccusationElsewhere
        };
        falls.push(Fall {
            code,
            path: format!("routing.rules.{rule}"),
            fill: vec![
                ("rule", rule.to_string()),
                ("law", of_law.0.to_string()),
                ("case", meeting.case),
            ],
            citation: of_law.1.citation.clone(),
        });
    }
    Ok(())
}

/// Where a local rule could fall below a rule of the law.
fn look(law: &RouteRule, local: &RouteRule) -> Look {
    let RouteThen::Route(to) = &law.then else {
        return Look::Away;
    };
    if law.citation.mark != Mark::Read || law.then == local.then {
        return Look::Away;
    }
    match &local.then {
        // The procedure stays open, at another body.
        RouteThen::NotHere(not) if to.procedure.is_some() && not.procedure == to.procedure => {
            Look::Away
        }
        // A question to the hotline is answered there.
        RouteThen::NotHere(not) if not.reason == NotHereReason::Hotline => Look::Petitions,
        RouteThen::NotHere(_) => Look::All,
        RouteThen::Route(here) if to.channel == Channel::DisciplineInspection => {
            if here.channel == Channel::DisciplineInspection {
                Look::Away
            } else {
                Look::All
            }
        }
        RouteThen::Route(_) => Look::Away,
    }
}

fn turns_away(rule: &RouteRule) -> bool {
    matches!(rule.then, RouteThen::NotHere(_))
}
