//! The statutory floor: a place may bind its units more tightly than the law and give people more, never
//! the reverse.
//!
//! Every rule of the national pack that was read in the law ([`Mark::Read`]) is compared with what the
//! pack makes of it, component by component; defaults and practices are a place's own to change. What
//! a place adds is compared where it could take something away: a ground for turning people away, a
//! route to nowhere, an accusation that leaves discipline inspection.

mod budget;
mod clock;
mod ladder;
mod routes;

use super::checks::Checker;
use super::codes::FindingCode;
use super::model::{Ground, PolicyModel};
use crate::calendar::Calendar;
use crate::citation::{Citation, Mark};
use crate::routing::Router;
use crate::text::Text;

/// Something that falls below the law.
struct Fall<'a> {
    code: FindingCode,
    path: String,
    fill: Vec<(&'static str, String)>,
    /// The rule of the law.
    citation: &'a Citation,
}

/// A pack, and the law that it stands on.
pub(super) struct Floor<'a> {
    pub(super) law: &'a PolicyModel,
    pub(super) law_router: &'a Router,
    pub(super) local: &'a PolicyModel,
    pub(super) local_router: &'a Router,
    /// The calendar on which the pack counts.
    pub(super) calendar: &'a Calendar,
}

impl<'a> Floor<'a> {
    /// Adds a finding for everything that falls below the law.
    pub(super) fn check(&self, checker: &mut Checker<'_>) {
        let mut falls = Vec::new();
        for (id, law) in &self.law.clocks {
            if let Some(local) = self.local.clocks.get(id) {
                let compared = clock::Compared {
                    id,
                    law,
                    local,
                    calendar: self.calendar,
                };
                compared.falls(&mut falls);
            }
        }
        for (id, local) in &self.local.clocks {
            if !self.law.clocks.contains_key(id) {
                clock::new_right(self.law, id, local, self.calendar, &mut falls);
            }
        }
        self.grounds(&mut falls);
        self.representatives(&mut falls);
        let decided = routes::falls(self, &mut falls);
        for fall in falls {
            let fill: Vec<(&str, &str)> = (fall.fill.iter())
                .map(|(key, value)| (*key, value.as_str()))
                .collect();
            let help = self.help(fall.code, fall.citation);
            checker.report_with(fall.code, &fall.path, &fill, help);
        }
        if decided.is_err() {
            checker.report(FindingCode::NotDecided, "routing.rules", &[]);
        }
    }

    fn grounds(&self, falls: &mut Vec<Fall<'a>>) {
        let law = &self.law.grounds;
        for (id, ground) in &self.local.grounds {
            let path = format!("grounds.{id}");
            let fall = |code, path, fill, citation| Fall {
                code,
                path,
                fill,
                citation,
            };
            match law.get(id) {
                None => falls.push(fall(
                    FindingCode::GroundBeyondLaw,
                    path,
                    vec![("ground", id.to_string())],
                    nearest_ground(law.values(), ground)
                        .map_or(&ground.citation, |one| &one.citation),
                )),
                Some(of_law) if of_law.citation.mark != Mark::Read => {}
                Some(of_law) if of_law.direct_only && !ground.direct_only => falls.push(fall(
                    FindingCode::GroundBeyondLaw,
                    format!("{path}.direct_only"),
                    vec![("ground", id.to_string())],
                    &of_law.citation,
                )),
                Some(of_law) if of_law.kind != ground.kind => falls.push(fall(
                    FindingCode::GroundBeyondLaw,
                    format!("{path}.kind"),
                    vec![("ground", id.to_string())],
                    &of_law.citation,
                )),
                Some(_) => {}
            }
        }
    }

    /// Article 20(3) allows five; a place that allows fewer takes from people.
    fn representatives(&self, falls: &mut Vec<Fall<'a>>) {
        let (law, local) = (&self.law.registration, &self.local.registration);
        if local.representatives_max < law.representatives_max
            && let Some(citation) = self.law.clocks.values().map(|one| &one.citation).next()
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
                citation,
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

/// A ground of the law of the same kind, whose article says where grounds come from.
fn nearest_ground<'g>(
    mut law: impl Iterator<Item = &'g Ground>,
    ground: &Ground,
) -> Option<&'g Ground> {
    law.find(|one| one.kind == ground.kind)
}
