//! Whether the units of a place can carry what a pack asks of them.

use std::collections::{BTreeMap, BTreeSet};

use super::codes::FindingCode;
use super::compiled::Policy;
use super::finding::Finding;
use crate::directory::{Directory, Function, Level, Unit};
use crate::petition::EscalationTrigger;
use crate::routing::RouteThen;

impl Policy {
    /// What of this pack the units of a directory cannot carry as written, and who stands in for them.
    ///
    /// Every level that coordinates a tier or that a matter climbs to should have a unit above every
    /// village and grid, and every channel that a route leads to a unit that is there for it. A petition
    /// finds somebody in any case; only where nobody is left at all is the finding an error.
    ///
    /// ```
    /// use suqiu::directory::Directory;
    /// use suqiu::policy::Policy;
    /// let directory = Directory::from_json(r#"[
    ///     {"id": "gov", "name": "县政府", "level": "county", "functions": ["government"]},
    ///     {"id": "xfj", "name": "县信访局", "level": "county", "parent": "gov",
    ///      "functions": ["petition_office"]}
    /// ]"#)?;
    /// let policy = Policy::national()?;
    /// let findings = policy.check_directory(&directory);
    /// let accusations = findings.iter().find(|one| one.path == "routing.rules.ACCUSATION");
    /// let message = accusations.map(|one| one.message.en.as_ref()).unwrap_or_default();
    /// assert!(message.contains("`discipline_inspection`") && message.contains("`xfj`"), "{message}");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn check_directory(&self, directory: &Directory) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (level, path) in self.levels() {
            levels(directory, level, &path, &mut findings);
        }
        self.channels(directory, &mut findings);
        self.subjects(directory, &mut findings);
        for finding in &mut findings {
            self.place(finding);
        }
        findings
    }

    /// Each level that the pack asks for, and the path of what asks for it first.
    fn levels(&self) -> BTreeMap<Level, String> {
        let model = self.model();
        let mut levels = BTreeMap::new();
        let mut asked = |level: Level, path: String| {
            levels.entry(level).or_insert(path);
        };
        for (tier, rule) in &model.tiers.levels {
            asked(rule.level, format!("tiers.levels.{}", tier.wire()));
        }
        for (trigger, rule) in &model.escalation {
            let path = format!("escalation.{}", trigger.wire());
            match rule.to {
                Some(level) => asked(level, path),
                // One level after the other, up to the county.
                None if *trigger == EscalationTrigger::TierRaised => {}
                None => {
                    asked(Level::Township, path.clone());
                    asked(Level::County, path);
                }
            }
        }
        levels
    }

    /// The units that routes lead to are there.
    fn channels(&self, directory: &Directory, findings: &mut Vec<Finding>) {
        let has = |function: Function| directory.units().iter().any(|unit| unit.has(function));
        let office = directory.units().iter().find(|unit| {
            unit.has(Function::PetitionOffice) && !unit.external && unit.successor.is_none()
        });
        let mut told = BTreeSet::new();
        for (id, rule) in &self.model().routing.rules {
            let RouteThen::Route(to) = &rule.then else {
                continue;
            };
            let function = to.by.unwrap_or(to.channel.function());
            if has(function) || !told.insert(function) {
                continue;
            }
            let path = format!("routing.rules.{id}");
            let name = function.wire();
            findings.push(match office {
                Some(office) => Finding::new(
                    FindingCode::NobodyServes,
                    path,
                    &[("function", name), ("unit", office.id.as_str())],
                ),
                None => Finding::new(FindingCode::NobodyAnswers, path, &[("function", name)]),
            });
        }
    }

    /// Some department is competent for each subject; one that nobody is competent for stands for all below.
    fn subjects(&self, directory: &Directory, findings: &mut Vec<Finding>) {
        let names_matters = directory
            .units()
            .iter()
            .any(|unit| !unit.matters.is_empty());
        let Some(office) = directory.serving(None, Function::PetitionOffice) else {
            return;
        };
        let mut told: Option<&str> = None;
        for subject in self.router().subjects().filter(|_| names_matters) {
            let is_below = told.is_some_and(|told| {
                subject
                    .strip_prefix(told)
                    .is_some_and(|rest| rest.starts_with('/'))
            });
            if is_below || directory.competent(None, subject).is_some() {
                continue;
            }
            told = Some(subject);
            let fill = [("subject", subject), ("unit", office.id.as_str())];
            let path = format!("subjects.{subject}");
            findings.push(Finding::new(FindingCode::NobodyCompetent, path, &fill));
        }
    }

    /// The place in a text of what the finding is about, or of the first part of it.
    fn place(&self, finding: &mut Finding) {
        let within = format!("{}.", finding.path);
        let found = self
            .provenances()
            .find(|(path, _)| *path == finding.path || path.starts_with(&within));
        if let Some((_, place)) = found {
            finding.file = Some(place.file.clone());
            finding.line = place.line;
            finding.column = place.column;
        }
    }
}

/// Above every unit that governs below a level there is one of that level.
fn levels(directory: &Directory, level: Level, path: &str, findings: &mut Vec<Finding>) {
    let inside =
        || (directory.units().iter()).filter(|unit| !unit.external && unit.successor.is_none());
    let stand_in = |unit: &Unit| {
        directory
            .free_at_level(directory.territory_of(unit), level, |_| true)
            .filter(|found| found.level != level)
    };
    let mut push = |code, below: &Unit, found: &Unit| {
        findings.push(Finding::new(
            code,
            path,
            &[
                ("level", level.wire()),
                ("below", below.id.as_str()),
                ("unit", found.id.as_str()),
            ],
        ));
    };
    let lowest = inside().min_by_key(|unit| unit.level);
    if !inside().any(|unit| unit.level == level) {
        if let Some((below, found)) = lowest.and_then(|unit| Some((unit, stand_in(unit)?))) {
            push(FindingCode::LevelNowhere, below, found);
        }
        return;
    }
    let governs = |unit: &&Unit| unit.has(Function::Government) || unit.has(Function::Grid);
    let mut below = inside().filter(|unit| unit.level < level).filter(governs);
    let first = below.find_map(|unit| Some((unit, stand_in(unit)?)));
    if let Some((below, found)) = first {
        push(FindingCode::LevelGap, below, found);
    }
}
