//! From what a pack says to tables.

use std::collections::{BTreeMap, BTreeSet};

use super::flaw::Flaw;
use super::kinds::{FactKind, Tier};
use super::model::{RouteRule, RouteThen, When};
use super::proof::MAX_FLAWS;
use super::router::{Assumed, Router, Rules, domain, domains};
use crate::directory::Level;
use crate::id::RuleId;
use crate::petition::{Class, Moment, Procedure};
use crate::policy::{FindingCode, PolicyModel, hint};
use crate::rules::{Cell, CellError, Subjects, Table};
use crate::text::Text;

/// Compiles the rules of a pack; what is wrong with them is added to the flaws.
pub(crate) fn compile(model: &PolicyModel, flaws: &mut Vec<Flaw>) -> Router {
    let mut compiler = Compiler {
        subjects: Subjects::new(model.subjects.keys().map(String::as_str)),
        model,
        flaws,
    };
    compiler.check_subjects();
    compiler.check_references();
    let assumptions = compiler.assumed();
    let order = compiler.order();
    let specific = order.iter().filter(|(_, rule)| !rule.residual).count();
    let routes = order.iter().map(|(id, rule)| (*id, &rule.when));
    let routes = compiler.rules("routing.rules", &routes.collect::<Vec<_>>());
    let first = model.routing.first_try.iter();
    let first = first.map(|(id, rule)| (id, &rule.when)).collect::<Vec<_>>();
    let first_tries = compiler.rules("routing.first_try", &first);
    let beside = model.routing.beside.iter();
    let beside = beside
        .map(|(id, rule)| (id, &rule.when))
        .collect::<Vec<_>>();
    let beside = compiler.rules("routing.beside", &beside);
    let tiers = model.tiers.rules.iter();
    let tiers = tiers.map(|(id, rule)| (id, &rule.when)).collect::<Vec<_>>();
    let tiers = compiler.rules("tiers.rules", &tiers);
    Router {
        assumptions,
        routes,
        specific,
        first_tries,
        beside,
        tiers,
        tier_of: model.tiers.rules.values().map(|rule| rule.tier).collect(),
        limits: [
            limit(model, Moment::ActKnown, Procedure::Reconsideration),
            limit(model, Moment::ActKnown, Procedure::Court),
            limit(model, Moment::HarmKnown, Procedure::LabourArbitration),
        ],
        subjects: compiler.subjects,
    }
}

/// The cells of a rule that was checked before, over other subjects; what they do not know is left out.
pub(super) fn cells(subjects: &Subjects, when: &When) -> Vec<(usize, Cell)> {
    let read = |(fact, texts): (&FactKind, &Vec<String>)| {
        let cell = Cell::read(domain(*fact, subjects), texts).ok()?;
        Some((*fact as usize, cell))
    };
    when.iter().filter_map(read).collect()
}

/// The clock of a limit: which moment starts it, for which procedure.
fn limit(model: &PolicyModel, moment: Moment, procedure: Procedure) -> Option<RuleId> {
    let is_it = |rule: &crate::policy::ClockRule| {
        rule.starts_on.contains(&moment) && rule.applies_to.procedures.contains(&procedure)
    };
    let mut clocks = model.clocks.iter();
    clocks
        .find(|(_, rule)| is_it(rule))
        .map(|(id, _)| id.clone())
}

struct Compiler<'a> {
    model: &'a PolicyModel,
    subjects: Subjects,
    flaws: &'a mut Vec<Flaw>,
}

impl<'a> Compiler<'a> {
    fn flaw(&mut self, code: FindingCode, path: String, fill: &[(&'static str, &str)]) {
        if self.flaws.len() < MAX_FLAWS {
            self.flaws.push(Flaw::new(code, path, fill));
        }
    }

    fn check_subjects(&mut self) {
        for (path, en) in &self.model.subjects {
            let at = format!("subjects.{path}");
            if en.trim().is_empty() || path.split('/').any(|part| part.trim().is_empty()) {
                self.flaw(FindingCode::BlankText, at.clone(), &[]);
            }
            if let Some((above, _)) = path.rsplit_once('/')
                && !self.model.subjects.contains_key(above)
            {
                let fill = [("subject", path.as_str()), ("above", above)];
                self.flaw(FindingCode::SubjectWithoutParent, at, &fill);
            }
        }
    }

    /// Rules, clocks and grounds that a rule names, and channels that are of its kind.
    fn check_references(&mut self) {
        let model = self.model;
        for (id, rule) in &model.routing.rules {
            let path = format!("routing.rules.{id}");
            for (index, other) in rule.overrides.iter().enumerate() {
                let at = format!("{path}.overrides[{index}]");
                if id == other {
                    let fill = [("rules", id.as_str())];
                    self.flaw(FindingCode::OverrideCircle, at, &fill);
                } else {
                    self.known(&at, other, &model.routing.rules);
                }
            }
            for (index, clock) in rule.warns.iter().enumerate() {
                self.known(&format!("{path}.warns[{index}]"), clock, &model.clocks);
            }
            if !rule.overrides.is_empty() && rule.because.is_none() {
                let fill = [("rule", id.as_str())];
                self.flaw(FindingCode::NoReason, format!("{path}.overrides"), &fill);
            }
            match &rule.then {
                RouteThen::Route(to) if !to.channel.is_deciding() => {
                    let fill = [("channel", to.channel.wire())];
                    let at = format!("{path}.then.route.channel");
                    self.flaw(FindingCode::WrongChannel, at, &fill);
                }
                RouteThen::Route(_) => {}
                RouteThen::NotHere(to) => match (&to.ground, &to.next_step) {
                    (Some(ground), _) => {
                        let at = format!("{path}.then.not_here.ground");
                        self.known(&at, ground, &model.grounds);
                    }
                    (None, None) => {
                        let fill = [("rule", id.as_str())];
                        let at = format!("{path}.then.not_here");
                        self.flaw(FindingCode::NoNextStep, at, &fill);
                    }
                    (None, Some(_)) => {}
                },
            }
        }
        for (id, rule) in &model.routing.beside {
            let path = format!("routing.beside.{id}");
            if !rule.channel.is_accompanying() {
                let fill = [("channel", rule.channel.wire())];
                self.flaw(FindingCode::WrongChannel, format!("{path}.channel"), &fill);
            }
        }
        for (channel, rule) in &model.channels {
            for (index, clock) in rule.clocks.iter().enumerate() {
                let at = format!("channels.{channel}.clocks[{index}]");
                self.known(&at, clock, &model.clocks);
            }
        }
        self.check_levels();
        for tier in Tier::ALL {
            if !model.tiers.levels.contains_key(tier) {
                let fill = [("tier", tier.wire())];
                self.flaw(
                    FindingCode::TierWithoutLevel,
                    "tiers.levels".to_owned(),
                    &fill,
                );
            }
        }
    }

    /// A higher tier is coordinated no lower, and none above the county: its joint meeting is the last.
    fn check_levels(&mut self) {
        let levels = &self.model.tiers.levels;
        let mut below = None;
        for (tier, rule) in levels {
            let path = format!("tiers.levels.{}.level", tier.wire());
            let fill = [("level", rule.level.wire())];
            if rule.level < Level::Village || rule.level > Level::County {
                self.flaw(FindingCode::LevelBeyond, path, &fill);
            } else if let Some((lower, level)) = below.filter(|(_, level)| *level > rule.level) {
                let lower: &Tier = lower;
                let level: Level = level;
                let fill = [
                    ("tier", tier.wire()),
                    ("level", rule.level.wire()),
                    ("lower", lower.wire()),
                    ("above", level.wire()),
                ];
                let mut flaw = Flaw::new(FindingCode::TierOrder, path, &fill);
                flaw.or = Some(format!("tiers.levels.{}.level", lower.wire()));
                self.flaws.push(flaw);
            }
            below = Some((tier, rule.level));
        }
        for (trigger, rule) in &self.model.escalation {
            if let Some(to) = rule
                .to
                .filter(|to| !matches!(to, Level::Township | Level::County))
            {
                let path = format!("escalation.{trigger}.to");
                self.flaw(FindingCode::LevelBeyond, path, &[("level", to.wire())]);
            }
        }
    }

    fn known<V>(&mut self, path: &str, id: &RuleId, among: &BTreeMap<RuleId, V>) {
        if !among.contains_key(id) && self.flaws.len() < MAX_FLAWS {
            let names: Vec<&str> = among.keys().map(RuleId::as_str).collect();
            let mut flaw = Flaw::new(
                FindingCode::UnknownReference,
                path.to_owned(),
                &[("id", id.as_str())],
            );
            flaw.help = Some(hint(id.as_str(), names.iter().copied()));
            self.flaws.push(flaw);
        }
    }

    fn assumed(&mut self) -> Vec<Assumed> {
        let mut assumed = vec![Assumed::default(); self.subjects.len()];
        // A longer path comes after those above it, and says more.
        for (path, assumption) in &self.model.routing.assume {
            let Some((from, to)) = self.subjects.below(path) else {
                let fill = [("fact", FactKind::Subject.wire()), ("value", path.as_str())];
                let at = format!("routing.assume.{path}");
                self.flaw(FindingCode::UnknownValue, at, &fill);
                continue;
            };
            if assumption
                .class
                .is_some_and(|class| class != Class::Accusation)
            {
                let fill = [("fact", FactKind::Class.wire())];
                let at = format!("routing.assume.{path}.class");
                self.flaw(FindingCode::BadCell, at, &fill);
            }
            let first = usize::try_from(from.saturating_sub(1)).unwrap_or(usize::MAX);
            let last = usize::try_from(to).unwrap_or(usize::MAX);
            for slot in assumed.get_mut(first..last).into_iter().flatten() {
                *slot = Assumed {
                    class: assumption.class,
                    relation: assumption.relation,
                };
            }
        }
        assumed
    }

    /// The routes in an order in which each stands before those that it overrides, residual ones last.
    fn order(&mut self) -> Vec<(&'a RuleId, &'a RouteRule)> {
        let (order, left) = in_order(&self.model.routing.rules);
        let circle = circle(&left);
        if let Some(first) = circle.first() {
            let path = format!("routing.rules.{first}.overrides");
            // A longer circle is told by its beginning.
            let names = circle.iter().take(8).copied().collect::<Vec<_>>();
            let fill = [("rules", &*names.join(", "))];
            self.flaw(FindingCode::OverrideCircle, path, &fill);
        }
        order.into_iter().chain(left).collect()
    }

    fn rules(&mut self, section: &str, rules: &[(&RuleId, &When)]) -> Rules {
        let mut read = Vec::with_capacity(rules.len());
        for (id, when) in rules {
            let mut cells = Vec::with_capacity(when.len());
            for (fact, texts) in *when {
                let domain = domain(*fact, &self.subjects);
                match Cell::read(domain, texts) {
                    Ok(cell) => cells.push((*fact as usize, cell)),
                    Err(error) => {
                        let path = format!("{section}.{id}.when.{fact}");
                        let flaw = bad_cell(*fact, &path, texts, &error, domain);
                        self.flaws.push(flaw);
                    }
                }
            }
            read.push(cells);
        }
        let table = Table::new(&domains(&self.subjects), &read);
        Rules {
            ids: rules.iter().map(|(id, _)| (*id).clone()).collect(),
            table: table.unwrap_or_else(|fine| {
                let fact = FactKind::ALL.get(fine.fact).map_or("", |fact| fact.wire());
                let flaw = Flaw::new(FindingCode::TooFine, section.to_owned(), &[("fact", fact)]);
                self.flaws.push(flaw);
                Table::default()
            }),
        }
    }
}

type Ordered<'a> = Vec<(&'a RuleId, &'a RouteRule)>;

/// The rules that stand in an order, and those that cannot: each rule comes when all that go before it have
/// come, by identifier where several can.
fn in_order(rules: &BTreeMap<RuleId, RouteRule>) -> (Ordered<'_>, Ordered<'_>) {
    let mut before: BTreeMap<&RuleId, usize> = rules.keys().map(|id| (id, 0)).collect();
    for (id, rule) in rules {
        for other in rule.overrides.iter().filter(|other| *other != id) {
            if let Some(count) = before.get_mut(other) {
                *count = count.saturating_add(1);
            }
        }
    }
    let mut order = Vec::with_capacity(rules.len());
    for residual in [false, true] {
        let can = |before: &BTreeMap<&RuleId, usize>, id: &RuleId, rule: &RouteRule| {
            rule.residual == residual && before.get(id) == Some(&0)
        };
        let free = rules.iter().filter(|(id, rule)| can(&before, id, rule));
        let mut free: Vec<(&RuleId, &RouteRule)> = free.collect();
        while !free.is_empty() {
            let mut next = BTreeMap::new();
            for (id, rule) in free {
                order.push((id, rule));
                for other in rule.overrides.iter().filter(|other| *other != id) {
                    let Some((known, rule)) = rules.get_key_value(other) else {
                        continue;
                    };
                    if let Some(count) = before.get_mut(known) {
                        *count = count.saturating_sub(1);
                    }
                    if can(&before, known, rule) {
                        next.insert(known, rule);
                    }
                }
            }
            free = next.into_iter().collect();
        }
    }
    let came: BTreeSet<&RuleId> = order.iter().map(|(id, _)| *id).collect();
    let left = rules.iter().filter(|(id, _)| !came.contains(id)).collect();
    (order, left)
}

/// Those of some rules that override one another in a circle: what is only overridden is left out.
fn circle<'a>(rules: &[(&'a RuleId, &RouteRule)]) -> Vec<&'a str> {
    let mut left: BTreeMap<&RuleId, BTreeSet<&RuleId>> = BTreeMap::new();
    let ids: BTreeSet<&RuleId> = rules.iter().map(|(id, _)| *id).collect();
    let mut over: BTreeMap<&RuleId, Vec<&RuleId>> = BTreeMap::new();
    for (id, rule) in rules {
        let others = rule.overrides.iter().filter(|other| other != id);
        let others: BTreeSet<&RuleId> =
            others.filter_map(|other| ids.get(other).copied()).collect();
        for other in &others {
            over.entry(other).or_default().push(id);
        }
        left.insert(id, others);
    }
    let mut ends: Vec<&RuleId> = left
        .iter()
        .filter(|(_, below)| below.is_empty())
        .map(|(id, _)| *id)
        .collect();
    while let Some(end) = ends.pop() {
        left.remove(end);
        for above in over.get(end).into_iter().flatten() {
            if let Some(below) = left.get_mut(above) {
                below.remove(end);
                if below.is_empty() {
                    ends.push(above);
                }
            }
        }
    }
    left.into_keys().map(RuleId::as_str).collect()
}

fn bad_cell(
    fact: FactKind,
    path: &str,
    texts: &[String],
    error: &CellError,
    domain: crate::rules::Domain<'_>,
) -> Flaw {
    let detail = |zh: &str, en: &str| {
        let fill = [("fact", fact.wire())];
        let mut flaw = Flaw::new(FindingCode::BadCell, path.to_owned(), &fill);
        flaw.help = Some(Text::new(zh, en));
        flaw
    };
    match error {
        CellError::NoValue(value) => {
            let position = texts.iter().position(|text| text.ends_with(value.as_str()));
            let path = position.map_or_else(|| path.to_owned(), |index| format!("{path}[{index}]"));
            let fill = [("fact", fact.wire()), ("value", value.as_str())];
            let mut flaw = Flaw::new(FindingCode::UnknownValue, path, &fill);
            flaw.help = domain.names().map(|names| hint(value, names));
            flaw
        }
        CellError::Empty => detail(
            "写出至少一个值，或者删去这一项",
            "write at least one value, or take the fact away",
        ),
        CellError::Backwards(_) => detail(
            "范围写作 \"5..49\"：起不大于止",
            "a range is written like `5..49`, its start not above its end",
        ),
        CellError::Mixed => detail(
            "要么都是值，要么都是带 ! 的例外",
            "write either values, or exceptions that all begin with `!`",
        ),
        CellError::Nothing => detail(
            "例外去掉了所有的值",
            "the exceptions leave no value; take some away",
        ),
    }
}
