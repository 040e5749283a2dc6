//! What a pack must keep beyond its shape. Each check is one function; a finding points at the line.

use std::collections::BTreeSet;

use super::articles;
use super::codes::{FindingCode, Severity};
use super::finding::Finding;
use super::life::{self, Against};
use super::model::{Bearer, ClockRule, GroundKind, Layer, PolicyModel, RungAct};
use super::suggest::hint;
use super::tree::Node;
use crate::calendar::Window;
use crate::citation::Citation;
use crate::clock::{Budget, Nature, Period, PeriodUnit, Thresholds};
use crate::dossier::GridKind;
use crate::petition::{ActKind, EscalationTrigger, Moment};
use crate::routing::{Router, compile, prove};
use crate::tables::ScheduleRule;
use crate::text::Text;

/// Checks a model, and compiles its rules of routing on the way.
pub(super) fn check(model: &PolicyModel, tree: &Node, findings: &mut Vec<Finding>) -> Router {
    let mut checker = Checker::new(model, tree, findings);
    checker.pack();
    checker.calendar();
    checker.colours("colours", model.colours.thresholds());
    checker.citation("colours", &model.colours.citation);
    for (id, rule) in &model.clocks {
        checker.clock(&format!("clocks.{id}"), id.as_str(), rule);
    }
    for (id, ground) in &model.grounds {
        let path = format!("grounds.{id}");
        checker.citation(&path, &ground.citation);
    }
    checker.grounds();
    for (trigger, rule) in &model.escalation {
        let path = format!("escalation.{trigger}");
        checker.citation(&path, &rule.citation);
        if rule.supervise && *trigger != EscalationTrigger::ClockLate {
            let at = format!("{path}.supervise");
            checker.report(
                FindingCode::SuperviseWithoutBreach,
                &at,
                &[("trigger", trigger.wire())],
            );
        }
    }
    if let Some(rules) = &model.follow_up {
        checker.citation("follow_up", &rules.citation);
    }
    for (id, fund) in &model.listing_funds {
        let path = format!("listing_funds.{id}");
        checker.citation(&path, &fund.citation);
    }
    for (id, service) in &model.journal_services {
        let path = format!("journal_services.{id}");
        checker.citation(&path, &service.citation);
    }
    for (id, kind) in &model.decision_kinds {
        let path = format!("decision_kinds.{id}");
        checker.citation(&path, &kind.citation);
    }
    for (id, kind) in &model.grid_kinds {
        checker.grid_kind(&format!("grid_kinds.{id}"), id.as_str(), kind);
    }
    for (id, rule) in &model.schedules {
        checker.schedule(&format!("schedules.{id}"), id.as_str(), rule);
    }
    checker.rest();
    checker.texts(tree);
    checker.routing()
}

/// After so many findings an author has enough to do, and a pack made to cost time costs little.
const MAX_FINDINGS: usize = 200;

pub(super) struct Checker<'a> {
    model: &'a PolicyModel,
    /// The model's paths are the tree's.
    tree: &'a Node,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Checker<'a> {
    pub(super) fn new(
        model: &'a PolicyModel,
        tree: &'a Node,
        findings: &'a mut Vec<Finding>,
    ) -> Self {
        Self {
            model,
            tree,
            findings,
        }
    }

    fn finding(&self, code: FindingCode, path: &str, fill: &[(&str, &str)]) -> Finding {
        // A field that is not written has the place of what holds it.
        let (node, _) = self.tree.down(path);
        node.at.finding(code, path, fill)
    }

    /// Of several fields that do not go together, the one that this pack wrote itself: an ancestor's
    /// line is not its author's to change.
    fn own<'p>(&self, parent: &str, keys: &[&'p str]) -> &'p str {
        keys.iter()
            .find(|key| self.is_own(&format!("{parent}.{key}")))
            .or(keys.first())
            .copied()
            .unwrap_or_default()
    }

    fn is_own(&self, path: &str) -> bool {
        let (node, rest) = self.tree.down(path);
        rest.is_empty() && std::sync::Arc::ptr_eq(&node.at.file, &self.tree.at.file)
    }

    /// Whether an author has enough to do; the first error is told in any case.
    fn is_enough(&self, code: FindingCode) -> bool {
        let refused = || {
            self.findings
                .iter()
                .any(|one| one.severity == Severity::Error)
        };
        self.findings.len() >= MAX_FINDINGS && (code.severity() == Severity::Warning || refused())
    }

    pub(super) fn report(&mut self, code: FindingCode, path: &str, fill: &[(&str, &str)]) {
        if self.is_enough(code) {
            return;
        }
        let finding = self.finding(code, path, fill);
        self.findings.push(finding);
    }

    /// Reports with a help of its own.
    pub(super) fn report_with(
        &mut self,
        code: FindingCode,
        path: &str,
        fill: &[(&str, &str)],
        help: Text,
    ) {
        let finding = self.finding(code, path, fill).with_help(help);
        self.findings.push(finding);
    }

    fn pack(&mut self) {
        let pack = &self.model.pack;
        if let Some(to) = pack.valid_to
            && to < pack.valid_from
        {
            let fill = [
                ("from", &*pack.valid_from.to_string()),
                ("to", &*to.to_string()),
            ];
            self.report(FindingCode::DateOrder, "pack.valid_to", &fill);
        }
        if pack.version.trim().is_empty() {
            self.report(FindingCode::BlankText, "pack.version", &[]);
        }
    }

    fn calendar(&mut self) {
        let mut days = BTreeSet::new();
        for (index, day) in self.model.calendar.regional.iter().enumerate() {
            let path = format!("calendar.regional[{index}]");
            self.citation(&path, &day.citation);
            if !days.insert(day.date) {
                let date = day.date.to_string();
                self.report(
                    FindingCode::DuplicateDay,
                    &format!("{path}.date"),
                    &[("date", &date)],
                );
            }
        }
        let mut last = None;
        for (index, text) in self.model.calendar.windows.iter().enumerate() {
            match text.parse::<Window>() {
                Ok(window) if last.is_none_or(|last| last <= window.from()) => {
                    last = Some(window.to());
                }
                _ => {
                    let path = format!("calendar.windows[{index}]");
                    self.report(FindingCode::BadWindow, &path, &[("value", text)]);
                }
            }
        }
    }

    fn clock(&mut self, path: &str, id: &str, rule: &ClockRule) {
        self.citation(path, &rule.citation);
        self.moments(
            &format!("{path}.starts_on"),
            id,
            "starts_on",
            &rule.starts_on,
        );
        self.moments(&format!("{path}.ends_on"), id, "ends_on", &rule.ends_on);
        self.budget(path, id, rule);
        self.bearer(path, id, rule);
        self.life(path, id, rule);
        if let Some(colours) = rule.colours {
            self.colours(&format!("{path}.colours"), colours);
        }
        // Colours are claimed as rungs are, and so is a breach: their names are taken.
        let mut rungs = BTreeSet::from(["blue", "yellow", "red", "overdue", "breach"]);
        for (index, rung) in rule.ladder.iter().enumerate() {
            let path = format!("{path}.ladder[{index}]");
            self.citation(&path, &rung.citation);
            if !rungs.insert(rung.id.as_str()) {
                let fill = [("clock", id), ("rung", rung.id.as_str())];
                self.report(FindingCode::DuplicateRung, &format!("{path}.id"), &fill);
            }
        }
        self.ladder(path, id, rule);
    }

    /// A rung comes after those above it in the list, which it steps up from; and nobody is supervised
    /// where running out breaks no duty.
    fn ladder(&mut self, path: &str, id: &str, rule: &ClockRule) {
        let breach = rule.nature == Nature::Duty && !rule.lapses;
        let mut before = None;
        for (index, rung) in rule.ladder.iter().enumerate() {
            let at = format!("{path}.ladder[{index}]");
            if before.is_some_and(|before| life::is_before(rung.point, before)) {
                let fill = [("clock", id), ("rung", rung.id.as_str())];
                self.report(FindingCode::RungOrder, &format!("{at}.point"), &fill);
            }
            before = Some(rung.point);
            // Where an ancestor's ladder no longer fits, the floor tells of what was changed under it.
            let act = format!("{at}.act");
            if !breach && rung.act != RungAct::Remind && self.is_own(&act) {
                let help = Text::fixed(
                    "过期不违反职责的，只能提醒：写 act = \"remind\"，或者删去这一级",
                    "where running out breaks no duty there is nothing to supervise: write `act = \"remind\"`, or leave the rung out",
                );
                let fill = [("trigger", id)];
                self.report_with(FindingCode::SuperviseWithoutBreach, &act, &fill, help);
            }
        }
    }

    fn moments(&mut self, path: &str, clock: &str, key: &str, moments: &[Moment]) {
        if moments.is_empty() {
            self.report(
                FindingCode::NoMoment,
                path,
                &[("clock", clock), ("key", key)],
            );
        }
        let mut seen = BTreeSet::new();
        for (index, moment) in moments.iter().enumerate() {
            if !seen.insert(moment) {
                let path = format!("{path}[{index}]");
                self.report(
                    FindingCode::RepeatedMoment,
                    &path,
                    &[("moment", moment.wire())],
                );
            }
        }
    }

    fn grid_kind(&mut self, path: &str, id: &str, kind: &GridKind) {
        self.citation(path, &kind.citation);
        self.period(&format!("{path}.within"), id, kind.within);
        let subjects = &self.model.subjects;
        if let Some(subject) = kind
            .subject
            .as_deref()
            .filter(|one| !subjects.contains_key(*one))
        {
            let path = format!("{path}.subject");
            let finding = self
                .finding(FindingCode::UnknownReference, &path, &[("id", subject)])
                .with_help(hint(subject, subjects.keys().map(String::as_str)));
            self.findings.push(finding);
        }
    }

    fn schedule(&mut self, path: &str, id: &str, rule: &ScheduleRule) {
        self.citation(path, &rule.citation);
        let last = rule.every.last_day();
        if let Some(on) = rule.on.filter(|on| !(1..=last).contains(on)) {
            let fill = [
                ("schedule", id),
                ("on", &*on.to_string()),
                ("every", rule.every.wire()),
                ("last", &*last.to_string()),
            ];
            let key = self.own(path, &["on", "every"]);
            self.report(FindingCode::NoSuchDay, &format!("{path}.{key}"), &fill);
        }
    }

    /// A period must be long enough to keep, and can be counted.
    fn period(&mut self, path: &str, clock: &str, period: Period) {
        if period.count == 0 && period != Period::SAME_DAY {
            self.report(FindingCode::EmptyBudget, path, &[("clock", clock)]);
        }
        if period.unit == PeriodUnit::WorkingHours && self.model.calendar.windows.is_empty() {
            self.report(FindingCode::NoWindow, "calendar.windows", &[]);
        }
    }

    fn budget(&mut self, path: &str, id: &str, rule: &ClockRule) {
        // A sender sets a date, so what extends it is in days.
        let unit = match rule.budget {
            Budget::Fixed(period) => {
                self.period(&format!("{path}.budget"), id, period);
                period.unit
            }
            Budget::SetBySender => PeriodUnit::Days,
        };
        if let Some(extension) = &rule.extension {
            self.citation(&format!("{path}.extension"), &extension.citation);
            if extension.cap.unit != unit {
                let fill = [
                    ("cap", &*extension.cap.to_string()),
                    ("budget", &*rule.budget.to_string()),
                ];
                let key = self.own(path, &["extension.cap", "budget"]);
                self.report(FindingCode::CapUnit, &format!("{path}.{key}"), &fill);
            }
        }
    }

    fn bearer(&mut self, path: &str, id: &str, rule: &ClockRule) {
        let persons = matches!(rule.bearer, Bearer::Petitioner | Bearer::BothSides);
        let detail = match (rule.nature, rule.bearer, rule.layer) {
            (Nature::Right, _, _) if !persons => "nature = right",
            (Nature::Duty, _, _) if persons => "nature = duty",
            (_, Bearer::Assignee, layer) if layer != Layer::Assignment => "bearer = assignee",
            (_, Bearer::Addressee, layer) if layer != Layer::Supervision => "bearer = addressee",
            _ => return,
        };
        let fill = [("clock", id), ("detail", detail)];
        let key = self.own(path, &["bearer", "nature", "layer"]);
        self.report(FindingCode::WrongBearer, &format!("{path}.{key}"), &fill);
    }

    /// Something starts it, something ends it, somebody bears it.
    fn life(&mut self, path: &str, id: &str, rule: &ClockRule) {
        if life::is_idle(&rule.applies_to) {
            let path = format!("{path}.applies_to");
            self.report(FindingCode::IdleClock, &path, &[("clock", id)]);
        }
        for against in life::against(rule) {
            let (code, keys, moment) = match against {
                Against::NobodyBears(moment) => (
                    FindingCode::NobodyBears,
                    ["bearer", "starts_on", "layer"].as_slice(),
                    moment,
                ),
                Against::NeverEnds(moment) => (
                    FindingCode::NeverEnds,
                    ["ends_on", "starts_on"].as_slice(),
                    moment,
                ),
                Against::Outlives(moment) => (
                    FindingCode::OutlivesBearer,
                    ["ends_on", "layer", "bearer"].as_slice(),
                    moment,
                ),
            };
            let key = self.own(path, keys);
            let fill = [("clock", id), ("moment", moment.wire())];
            self.report(code, &format!("{path}.{key}"), &fill);
        }
    }

    /// No command is allowed nowhere: what a pack switches off it says, and a list of grounds that has none
    /// of a kind does not say it.
    fn grounds(&mut self) {
        for (kind, act) in [
            (GroundKind::NotAccepted, ActKind::NotAccept),
            (GroundKind::NoLongerAccepted, ActKind::NoLongerAccept),
        ] {
            let mut grounds = self.model.grounds.values();
            if !grounds.any(|ground| ground.kind == kind) {
                let (label, wire) = (act.label(), kind.wire());
                let fill = [("act", &*label.zh), ("label", &*label.en), ("kind", wire)];
                self.report(FindingCode::ActNowhere, "grounds", &fill);
            }
        }
    }

    /// The rules of routing and tiers: what they name, then what they prove.
    fn routing(&mut self) -> Router {
        let model = self.model;
        let cited = [
            (model.routing.rules.iter())
                .map(|(id, rule)| ("routing.rules", id, &rule.citation))
                .collect::<Vec<_>>(),
            (model.routing.first_try.iter())
                .map(|(id, rule)| ("routing.first_try", id, &rule.citation))
                .collect(),
            (model.routing.beside.iter())
                .map(|(id, rule)| ("routing.beside", id, &rule.citation))
                .collect(),
            (model.tiers.rules.iter())
                .map(|(id, rule)| ("tiers.rules", id, &rule.citation))
                .collect(),
        ];
        for (section, id, citation) in cited.into_iter().flatten() {
            let path = format!("{section}.{id}");
            self.citation(&path, citation);
        }
        for (tier, level) in &model.tiers.levels {
            let path = format!("tiers.levels.{tier}");
            self.citation(&path, &level.citation);
        }
        let mut flaws = Vec::new();
        let router = compile(model, &mut flaws);
        if flaws.is_empty() {
            prove(model, &router, &mut flaws);
        }
        for flaw in flaws {
            let fill: Vec<(&str, &str)> = (flaw.fill.iter())
                .map(|(key, value)| (*key, value.as_str()))
                .collect();
            let path = match &flaw.or {
                Some(other) if !self.is_own(&flaw.path) && self.is_own(other) => other,
                _ => &flaw.path,
            };
            let finding = self.finding(flaw.code, path, &fill);
            self.findings.push(match flaw.help {
                Some(help) => finding.with_help(help),
                None => finding,
            });
        }
        router
    }

    fn rest(&mut self) {
        let model = self.model;
        self.citation("simplified", &model.simplified.citation);
        self.citation("suspension", &model.suspension.citation);
        if model.suspension.allowed && model.suspension.grounds.is_empty() {
            self.report(FindingCode::NoSuspensionGround, "suspension.allowed", &[]);
        }
        let number = model.registration.representatives_max;
        if !(1..=5).contains(&number) {
            let fill = [("value", &*number.to_string())];
            self.report(
                FindingCode::Representatives,
                "registration.representatives_max",
                &fill,
            );
        }
    }

    fn citation(&mut self, path: &str, citation: &Citation) {
        let sources = &self.model.sources;
        let name = citation.source.as_str();
        let source = sources.get(&citation.source);
        if source.is_none() && !self.is_enough(FindingCode::UnknownSource) {
            let path = format!("{path}.citation.source");
            let finding = self
                .finding(FindingCode::UnknownSource, &path, &[("source", name)])
                .with_help(hint(name, sources.keys().map(crate::id::SourceId::as_str)));
            self.findings.push(finding);
        }
        let path = format!("{path}.citation.article");
        if citation.article.trim().is_empty() {
            self.report(FindingCode::BlankText, &path, &[]);
            return;
        }
        let articles = source.and_then(|source| source.articles);
        let missing = articles.and_then(|number| {
            articles::missing(&citation.article, number).map(|article| (article, number))
        });
        if let Some((article, number)) = missing
            && !self.is_enough(FindingCode::NoSuchArticle)
        {
            let fill = [
                ("source", name),
                ("article", article),
                ("articles", &*number.to_string()),
            ];
            let help = articles::help(article, number);
            self.report_with(FindingCode::NoSuchArticle, &path, &fill, help);
        }
    }

    /// Every text is there in both languages, wherever it stands.
    fn texts(&mut self, tree: &Node) {
        let mut blank = Vec::new();
        tree.walk("", &mut |path, node| {
            let Some(table) = node.table().filter(|table| table.len() == 2) else {
                return;
            };
            for key in ["zh", "en"] {
                let text = table.get(key).and_then(|entry| entry.node.text());
                if text.is_some_and(|text| text.trim().is_empty()) {
                    blank.push(format!("{path}.{key}"));
                }
            }
        });
        for path in blank {
            self.report(FindingCode::BlankText, &path, &[]);
        }
    }

    fn colours(&mut self, path: &str, colours: Thresholds) {
        if colours.check().is_err() {
            let key = self.own(path, &["blue", "yellow", "red"]);
            self.report(FindingCode::ThresholdOrder, &format!("{path}.{key}"), &[]);
        }
    }
}
