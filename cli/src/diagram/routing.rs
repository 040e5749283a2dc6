//! Where petitions go: by class, in bundles of rules, to channels.

use suqiu::petition::Class;
use suqiu::policy::PolicyModel;
use suqiu::routing::{Body, Channel, FactKind, NotHereReason, RouteRule, RouteThen};

use super::chart::{Chart, Look, Node};
use crate::screen::Screen;
use crate::show;
use crate::show_facts;

/// What of the table is drawn; without either all of it, in bundles.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Chosen {
    pub(crate) class: Option<Class>,
    pub(crate) channel: Option<Channel>,
}

impl Chosen {
    /// Whether each rule has a box of its own, with its conditions.
    const fn is_close(self) -> bool {
        self.class.is_some() || self.channel.is_some()
    }
}

/// Where a rule leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    Channel(Channel),
    NotHere(NotHereReason, Option<Body>),
}

impl Target {
    const fn of(then: &RouteThen) -> Self {
        match then {
            RouteThen::Route(to) => Self::Channel(to.channel),
            RouteThen::NotHere(to) => Self::NotHere(to.reason, to.body),
        }
    }

    fn lines(self, screen: &Screen) -> Vec<String> {
        let say = |text: suqiu::Text| screen.say(&text).to_owned();
        match self {
            Self::Channel(channel) => vec![say(channel.label())],
            Self::NotHere(_, Some(body)) => vec![say(body.label())],
            Self::NotHere(reason, None) => vec![say(reason.label())],
        }
    }

    const fn look(self) -> Look {
        match self {
            Self::Channel(_) => Look::Duty,
            Self::NotHere(..) => Look::End,
        }
    }
}

/// A class, or not yet classified; none for a rule that speaks of all.
type ClassName = Option<String>;

pub(crate) fn routing(model: &PolicyModel, chosen: Chosen, screen: &Screen) -> String {
    let mut chart = Chart::new("LR");
    let drawn: Vec<(&suqiu::RuleId, &RouteRule)> = model
        .routing
        .rules
        .iter()
        .filter(|(_, rule)| is_chosen(rule, chosen))
        .collect();
    let mut classes: Vec<(ClassName, Node)> = Vec::new();
    let mut targets: Vec<(Target, Node)> = Vec::new();
    for class in class_order() {
        if drawn.iter().any(|(_, rule)| class_of(rule) == class) {
            let node = chart.node(Look::Start, &[class_label(class.as_deref(), screen)]);
            classes.push((class, node));
        }
    }
    let mut leads_to: Vec<Target> = drawn
        .iter()
        .map(|(_, rule)| Target::of(&rule.then))
        .collect();
    leads_to.sort_unstable();
    leads_to.dedup();
    for (class, from) in &classes {
        for target in &leads_to {
            let bundle: Vec<_> = drawn
                .iter()
                .filter(|(_, rule)| class_of(rule) == *class && Target::of(&rule.then) == *target)
                .collect();
            if bundle.is_empty() {
                continue;
            }
            let mut nodes = Vec::new();
            if chosen.is_close() {
                for (id, rule) in bundle {
                    nodes.push(chart.node(Look::Plain, &close(model, id, rule, screen)));
                }
            } else {
                let labels = bundle.iter().map(|(_, rule)| bullet(rule, screen));
                nodes.push(chart.list(Look::Plain, &bulleted(labels)));
            }
            let to = target_node(&mut chart, &mut targets, *target, screen);
            for node in &nodes {
                chart.edge(from, node, &[]);
                chart.edge(node, &to, &[]);
            }
        }
    }
    if !chosen.is_close() {
        around(model, &mut chart, &classes, &targets, screen);
    }
    chart.finish()
}

/// The classes in their order, those not yet classified, and rules for all.
fn class_order() -> Vec<ClassName> {
    let classes = Class::ALL.iter().map(|class| Some(class.wire().to_owned()));
    classes.chain([Some("unknown".to_owned()), None]).collect()
}

/// The one class of which a rule speaks.
fn class_of(rule: &RouteRule) -> ClassName {
    match rule.when.get(&FactKind::Class).map(Vec::as_slice) {
        Some([one]) if !one.starts_with('!') => Some(one.clone()),
        _ => None,
    }
}

fn class_label(class: Option<&str>, screen: &Screen) -> String {
    match class {
        Some("unknown") => screen.pick("尚未分类", "not yet classified").to_owned(),
        Some(class) => show_facts::value(FactKind::Class, class, screen),
        None => screen.pick("任何分类", "any class").to_owned(),
    }
}

fn is_chosen(rule: &RouteRule, chosen: Chosen) -> bool {
    let class = chosen
        .class
        .is_none_or(|class| class_of(rule).is_none_or(|one| one == class.wire()));
    let channel = chosen
        .channel
        .is_none_or(|channel| Target::of(&rule.then) == Target::Channel(channel));
    class && channel
}

fn bullet(rule: &RouteRule, screen: &Screen) -> String {
    let label = screen.say(&rule.label);
    if rule.residual {
        format!("{label}{}", screen.pick("（其余）", " (what is left)"))
    } else {
        label.to_owned()
    }
}

/// Several rules in one box, each on a line of its own.
fn bulleted(labels: impl ExactSizeIterator<Item = String>) -> Vec<String> {
    if labels.len() == 1 {
        return labels.collect();
    }
    labels.map(|label| format!("· {label}")).collect()
}

/// A rule with its conditions and its article.
fn close(
    model: &PolicyModel,
    id: &suqiu::RuleId,
    rule: &RouteRule,
    screen: &Screen,
) -> Vec<String> {
    let mut lines = vec![bullet(rule, screen)];
    for (fact, cell) in &rule.when {
        if *fact == FactKind::Class {
            continue;
        }
        let name = fact.label();
        let cell = show_facts::cell(*fact, cell, screen);
        lines.push(match screen.lang() {
            suqiu::Lang::Zh => format!("{}：{cell}", name.zh),
            suqiu::Lang::En => format!("{}: {cell}", name.en),
        });
    }
    let basis = show::citation(&model.sources, &rule.citation, screen);
    lines.push(format!("{id} · {basis}"));
    lines
}

fn target_node(
    chart: &mut Chart,
    targets: &mut Vec<(Target, Node)>,
    target: Target,
    screen: &Screen,
) -> Node {
    if let Some((_, node)) = targets.iter().find(|(known, _)| *known == target) {
        return node.clone();
    }
    let node = chart.node(target.look(), &target.lines(screen));
    targets.push((target, node.clone()));
    node
}

/// What is tried first, and what goes beside.
fn around(
    model: &PolicyModel,
    chart: &mut Chart,
    classes: &[(ClassName, Node)],
    targets: &[(Target, Node)],
    screen: &Screen,
) {
    let title = screen.pick("先试（双方同意）", "tried first, if both sides agree");
    for (class, from) in classes {
        let of_class = |when: &suqiu::routing::When| {
            let cell = when.get(&FactKind::Class).map(Vec::as_slice);
            matches!(cell, Some([one]) if Some(one) == class.as_ref())
        };
        let first = model
            .routing
            .first_try
            .values()
            .filter(|rule| of_class(&rule.when));
        let first: Vec<String> = first
            .map(|rule| screen.say(&rule.label).to_owned())
            .collect();
        if !first.is_empty() {
            let lines: Vec<String> = std::iter::once(title.to_owned()).chain(first).collect();
            let node = chart.node(Look::Right, &lines);
            chart.dotted(from, &node, &[]);
        }
    }
    let mut beside: Vec<(Channel, Vec<String>)> = Vec::new();
    for rule in model.routing.beside.values() {
        let label = screen.say(&rule.label).to_owned();
        match beside.iter_mut().find(|(known, _)| *known == rule.channel) {
            Some((_, labels)) => labels.push(label),
            None => beside.push((rule.channel, vec![label])),
        }
    }
    let title = screen.pick("同时提供：", "beside: ");
    for (channel, labels) in beside {
        let name = format!("{title}{}", screen.say(&channel.label()));
        let lines: Vec<String> = std::iter::once(name).chain(labels).collect();
        let node = chart.node(Look::Right, &lines);
        if let Some((_, last)) = targets.last() {
            chart.behind(last, &node);
        }
    }
}
