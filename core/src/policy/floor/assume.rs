//! What a subject is assumed to say of the sides: it must not lead a matter away from the procedure that is
//! its own, nor an accusation out of its wall.

use super::{Fall, Floor};
use crate::citation::Mark;
use crate::petition::Class;
use crate::policy::codes::FindingCode;
use crate::routing::{Assumption, RouteRule, RouteThen, decided_with};
use crate::rules::NotDecided;

/// Adds each assumption of the pack that takes a matter from where the law, or the packs below, send it.
pub(super) fn falls(floor: &Floor<'_>, falls: &mut Vec<Fall>) -> Result<(), NotDecided> {
    for (path, local) in &floor.local.routing.assume {
        let below = floor.below(path);
        if below == Some(local) {
            continue;
        }
        let was_accusation = below.is_some_and(|one| one.class == Some(Class::Accusation));
        if was_accusation && local.class != Some(Class::Accusation) {
            if let Some(rule) = floor.law.routing.rules.values().find(|rule| is_wall(rule)) {
                falls.push(fall(path, "class = accusation", "—", rule));
            }
            continue;
        }
        // What no pack below assumed is the author's to find out.
        let Some(before) = below.and_then(|one| one.relation) else {
            continue;
        };
        let law = (floor.law, floor.law_router);
        for meeting in decided_with(law, Some(before), local.relation)? {
            let of_law = meeting.before;
            falls.push(fall(path, of_law.0.as_str(), &meeting.case, of_law.1));
        }
    }
    Ok(())
}

impl Floor<'_> {
    /// What the packs below say of a subject: of it, or of the nearest above it.
    fn below(&self, path: &str) -> Option<&Assumption> {
        let mut at = path;
        loop {
            if let Some(found) = self.assumed.get(at) {
                return Some(found);
            }
            at = at.rsplit_once('/')?.0;
        }
    }
}

fn is_wall(rule: &RouteRule) -> bool {
    let to_organ = |then: &RouteThen| {
        matches!(then, RouteThen::Route(to)
            if to.channel == crate::routing::Channel::DisciplineInspection)
    };
    rule.citation.mark == Mark::Read && to_organ(&rule.then)
}

fn fall(path: &str, law: &str, here: &str, rule: &RouteRule) -> Fall {
    Fall {
        code: FindingCode::AssumedAway,
        path: format!("routing.assume.{path}"),
        fill: vec![
            ("subject", path.to_owned()),
            ("law", law.to_owned()),
            ("case", here.to_owned()),
        ],
        citation: rule.citation.clone(),
    }
}
