//! What goes beside a route, and what is tried first: the law's offers to the petitioner are kept.

use super::{Fall, Floor};
use crate::citation::{Citation, Mark};
use crate::id::RuleId;
use crate::policy::codes::FindingCode;
use crate::routing::{BesideRule, FirstTryRule, When, uncovered};
use crate::rules::NotDecided;

/// Adds each offer of the law that some petition no longer gets.
pub(super) fn falls(floor: &Floor<'_>, falls: &mut Vec<Fall>) -> Result<(), NotDecided> {
    let (law, local) = (&floor.law.routing, &floor.local.routing);
    if law.beside != local.beside {
        for (id, rule) in law.beside.iter().filter(|(_, rule)| is_law(&rule.citation)) {
            let as_wide = |other: &&BesideRule| {
                other.channel == rule.channel
                    && (other.with.is_empty()
                        || (!rule.with.is_empty()
                            && rule.with.iter().all(|one| other.with.contains(one))))
            };
            let kept = local
                .beside
                .values()
                .filter(as_wide)
                .map(|other| &other.when);
            let of = ("beside", id, &rule.citation);
            narrowed(floor, of, &rule.when, &kept.collect::<Vec<_>>(), falls)?;
        }
    }
    if law.first_try != local.first_try {
        let of_law = |rule: &&FirstTryRule| is_law(&rule.citation);
        for (id, rule) in law.first_try.iter().filter(|(_, rule)| of_law(rule)) {
            let kept = local.first_try.values().map(|other| &other.when);
            let of = ("first_try", id, &rule.citation);
            narrowed(floor, of, &rule.when, &kept.collect::<Vec<_>>(), falls)?;
        }
    }
    Ok(())
}

fn is_law(citation: &Citation) -> bool {
    citation.mark == Mark::Read
}

fn narrowed(
    floor: &Floor<'_>,
    (table, id, citation): (&str, &RuleId, &Citation),
    when: &When,
    kept: &[&When],
    falls: &mut Vec<Fall>,
) -> Result<(), NotDecided> {
    if let Some(case) = uncovered(floor.local, when, kept)? {
        falls.push(Fall {
            code: FindingCode::TighterRight,
            path: format!("routing.{table}.{id}"),
            fill: vec![
                ("rule", id.to_string()),
                ("part", "when".to_owned()),
                ("law", case),
                ("here", "—".to_owned()),
            ],
            citation: citation.clone(),
        });
    }
    Ok(())
}
