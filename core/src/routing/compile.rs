//! From what a pack says to tables.

use super::flaw::Flaw;
use super::kinds::{FactKind, Tier};
use super::model::{RouteRule, RouteThen, When};
use super::router::{Assumed, Router, Rules, domain, domains};
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
        self.flaws.push(Flaw::new(code, path, fill));
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
                    self.known(&at, other, model.routing.rules.keys());
                }
            }
            for (index, clock) in rule.warns.iter().enumerate() {
                self.known(
                    &format!("{path}.warns[{index}]"),
                    clock,
                    model.clocks.keys(),
                );
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
                        self.known(&at, ground, model.grounds.keys());
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
                self.known(&at, clock, model.clocks.keys());
            }
        }
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

    fn known<'k>(
        &mut self,
        path: &str,
        id: &RuleId,
        mut among: impl Iterator<Item = &'k RuleId> + Clone,
    ) {
        if !among.clone().any(|known| known == id) {
            let names: Vec<&str> = among.by_ref().map(RuleId::as_str).collect();
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
        let rules = &self.model.routing.rules;
        let mut left: Vec<(&RuleId, &RouteRule)> = rules.iter().collect();
        let mut order = Vec::with_capacity(left.len());
        while !left.is_empty() {
            let is_free = |id: &RuleId, rule: &RouteRule| {
                let below = |other: &RouteRule| {
                    other.overrides.contains(id) || (rule.residual && !other.residual)
                };
                let mut others = left.iter().filter(|(other, _)| *other != id);
                !others.any(|(_, other)| below(other))
            };
            let (free, rest): (Vec<_>, Vec<_>) =
                left.iter().partition(|(id, rule)| is_free(id, rule));
            if free.is_empty() {
                let circle = circle(&left);
                let path = circle
                    .first()
                    .map(|id| format!("routing.rules.{id}.overrides"));
                let fill = [("rules", &*circle.join(", "))];
                self.flaw(FindingCode::OverrideCircle, path.unwrap_or_default(), &fill);
                order.extend(std::mem::take(&mut left));
                break;
            }
            order.extend(free);
            left = rest;
        }
        order
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

/// Those of some rules that override one another in a circle: what is only overridden is left out.
fn circle<'a>(rules: &[(&'a RuleId, &RouteRule)]) -> Vec<&'a str> {
    let mut left = rules.to_vec();
    loop {
        let ids: Vec<&RuleId> = left.iter().map(|(id, _)| *id).collect();
        let before = left.len();
        left.retain(|(id, rule)| {
            rule.overrides
                .iter()
                .any(|other| other != *id && ids.contains(&other))
        });
        if left.len() == before {
            return left.into_iter().map(|(id, _)| id.as_str()).collect();
        }
    }
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
