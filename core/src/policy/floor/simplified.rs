//! Simplified handling takes a petition out of the ordinary clocks: where a place uses it, each duty of the
//! law that is for ordinary handling needs one in its stead that is no looser.

use super::budget::Looks;
use super::{Fall, Floor};
use crate::citation::Mark;
use crate::clock::Nature;
use crate::policy::codes::FindingCode;
use crate::policy::floor::clock::Compared;
use crate::policy::model::{ClockRule, Handling};

/// Adds each duty of the law that simplified handling leaves without a clock.
pub(super) fn falls(floor: &Floor<'_>, looks: &Looks, falls: &mut Vec<Fall>) {
    if !floor.local.simplified.allowed || floor.law.simplified.allowed {
        return;
    }
    let is_ordinary = |rule: &ClockRule| {
        rule.nature == Nature::Duty
            && rule.citation.mark == Mark::Read
            && rule.applies_to.handling == Some(Handling::Ordinary)
    };
    for (id, law) in floor
        .law
        .clocks
        .iter()
        .filter(|(_, rule)| is_ordinary(rule))
    {
        let mut locals = floor.local.clocks.iter();
        let stands_in = |local: &ClockRule| {
            let mut applies_to = local.applies_to.clone();
            applies_to.handling = applies_to
                .handling
                .filter(|one| *one != Handling::Simplified);
            let local = ClockRule {
                applies_to,
                // What follows at the end is that of the ordinary clock.
                ladder: law.ladder.clone(),
                ..local.clone()
            };
            let mut found = Vec::new();
            let calendar = floor.calendar;
            let local = &local;
            Compared {
                id,
                law,
                local,
                calendar,
                looks,
            }
            .falls(&mut found);
            found.is_empty()
        };
        let may = |rule: &ClockRule| rule.applies_to.handling != Some(Handling::Ordinary);
        if !locals.any(|(_, rule)| may(rule) && stands_in(rule)) {
            falls.push(Fall {
                code: FindingCode::LooserDuty,
                path: "simplified.allowed".to_owned(),
                fill: vec![
                    ("rule", "simplified".to_owned()),
                    ("part", "allowed".to_owned()),
                    ("law", format!("{id}: {}", law.budget)),
                    ("here", "—".to_owned()),
                ],
                citation: law.citation.clone(),
            });
        }
    }
}
