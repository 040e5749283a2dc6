//! The statutory floor: a place may bind its units more tightly than the law and give people more, never
//! the reverse.
//!
//! Every rule of the national pack that was read in the law ([`Mark::Read`]) is compared with what the
//! pack makes of it, component by component; defaults and practices are a place's own to change. What
//! a place adds is compared where it could take something away: a ground for turning people away, a
//! route to nowhere, an accusation that leaves discipline inspection.

mod assume;
mod budget;
mod clock;
mod companions;
mod ladder;
mod routes;
mod simplified;

use std::collections::BTreeMap;

use self::budget::Looks;
use super::checks::Checker;
use super::codes::FindingCode;
use super::model::PolicyModel;
use crate::calendar::Calendar;
use crate::citation::{Citation, Mark};
use crate::id::RuleId;
use crate::routing::{Assumption, Router};
use crate::text::Text;

pub(crate) use budget::compare_time;
pub(crate) use clock::compare_applies;
pub(crate) use ladder::compare_ladders;

/// Something that falls below the law.
struct Fall {
    code: FindingCode,
    path: String,
    fill: Vec<(&'static str, String)>,
    /// The rule of the law.
    citation: Citation,
}

/// A pack, and the law that it stands on.
pub(super) struct Floor<'a> {
    pub(super) law: &'a PolicyModel,
    pub(super) law_router: &'a Router,
    pub(super) local: &'a PolicyModel,
    pub(super) local_router: &'a Router,
    /// The calendar on which the pack counts.
    pub(super) calendar: &'a Calendar,
    /// What the packs below this one assume of subjects.
    pub(super) assumed: BTreeMap<String, Assumption>,
}

impl Floor<'_> {
    /// Adds a finding for everything that falls below the law.
    pub(super) fn check(&self, checker: &mut Checker<'_>) {
        let mut falls = Vec::new();
        let looks = Looks::default();
        for (id, law) in &self.law.clocks {
            if let Some(local) = self.local.clocks.get(id) {
                let compared = clock::Compared {
                    id,
                    law,
                    local,
                    calendar: self.calendar,
                    looks: &looks,
                };
                compared.falls(&mut falls);
            }
        }
        for (id, local) in &self.local.clocks {
            if !self.law.clocks.contains_key(id) {
                clock::new_right(self.law, id, local, self.calendar, &looks, &mut falls);
            }
        }
        simplified::falls(self, &looks, &mut falls);
        self.channels(&mut falls);
        self.grounds(&mut falls);
        self.representatives(&mut falls);
        let decided = routes::falls(self, &mut falls)
            .and_then(|()| companions::falls(self, &mut falls))
            .and_then(|()| assume::falls(self, &mut falls));
        for fall in falls {
            let fill: Vec<(&str, &str)> = (fall.fill.iter())
                .map(|(key, value)| (*key, value.as_str()))
                .collect();
            let help = self.help(fall.code, &fall.citation);
            checker.report_with(fall.code, &fall.path, &fill, help);
        }
        if looks.are_spent() {
            checker.report(FindingCode::FloorNotDecided, "clocks", &[]);
        }
        if decided.is_err() {
            checker.report(FindingCode::FloorNotDecided, "routing.rules", &[]);
        }
    }

    /// What a unit is told to keep, in each channel, is all that the law asks of it there.
    fn channels(&self, falls: &mut Vec<Fall>) {
        for (channel, law) in &self.law.channels {
            let local = self.local.channels.get(channel);
            let kept = |clock: &RuleId| local.is_some_and(|local| local.clocks.contains(clock));
            for clock in law.clocks.iter().filter(|clock| !kept(clock)) {
                let Some(rule) = self.law.clocks.get(clock) else {
                    continue;
                };
                let here =
                    local.map(|local| local.clocks.iter().map(RuleId::as_str).collect::<Vec<_>>());
                falls.push(Fall {
                    code: FindingCode::LooserDuty,
                    path: format!("channels.{channel}.clocks"),
                    fill: vec![
                        ("rule", channel.to_string()),
                        ("part", "clocks".to_owned()),
                        ("law", clock.to_string()),
                        ("here", here.unwrap_or_default().join(", ")),
                    ],
                    citation: rule.citation.clone(),
                });
            }
        }
    }

    fn grounds(&self, falls: &mut Vec<Fall>) {
        let law = &self.law.grounds;
        for (id, ground) in &self.local.grounds {
            let (part, citation) = match law.get(id) {
                None => {
                    let nearest = law.values().find(|one| one.kind == ground.kind);
                    ("", &nearest.unwrap_or(ground).citation)
                }
                Some(of_law) if of_law.citation.mark != Mark::Read => continue,
                Some(of_law) if of_law.direct_only && !ground.direct_only => {
                    (".direct_only", &of_law.citation)
                }
                Some(of_law) if of_law.kind != ground.kind => (".kind", &of_law.citation),
                Some(_) => continue,
            };
            falls.push(Fall {
                code: FindingCode::GroundBeyondLaw,
                path: format!("grounds.{id}{part}"),
                fill: vec![("ground", id.to_string())],
                citation: citation.clone(),
            });
        }
    }

    /// Article 20(3) allows five; a place that allows fewer takes from people.
    fn representatives(&self, falls: &mut Vec<Fall>) {
        let (law, local) = (&self.law.registration, &self.local.registration);
        let source = self.law.sources.get_key_value("petition-regulations");
        if local.representatives_max < law.representatives_max
            && let Some((source, _)) = source
        {
            falls.push(Fall {
                code: FindingCode::TighterRight,
                path: "registration.representatives_max".to_owned(),
                fill: vec![
                    ("rule", "registration".to_owned()),
                    ("part", "representatives_max".to_owned()),
                    ("law", law.representatives_max.to_string()),
                    ("here", local.representatives_max.to_string()),
                ],
                citation: Citation {
                    article: "20(3)".to_owned(),
                    mark: Mark::Read,
                    source: source.clone(),
                },
            });
        }
    }

    /// What to do, with the article.
    fn help(&self, code: FindingCode, citation: &Citation) -> Text {
        let source = self.law.sources.get(&citation.source);
        let title = source.map_or_else(
            || Text::new(citation.source.as_str(), citation.source.as_str()),
            |source| source.title.clone(),
        );
        let help = code.help();
        Text::new(
            format!("{}（{} {}）", help.zh, title.zh, citation.article),
            format!("{} ({}, {})", help.en, title.en, citation.article),
        )
    }
}
