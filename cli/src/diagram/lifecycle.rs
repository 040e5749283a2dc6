//! The life of a petition in a place: phases, the steps between them, and the clocks that start there.

use std::collections::BTreeMap;

use suqiu::petition::{ActKind, Moment, Phase, TRANSITIONS, To, Transition};
use suqiu::policy::{Layer, PolicyModel};

use super::chart::{Chart, Look, Node};
use super::{clock_line, is_used};
use crate::screen::Screen;

/// How many clocks a box names.
const CLOCKS: usize = 6;

/// From how many open phases a step leads before it is drawn once, from all of them.
const MANY: usize = 6;

/// The phases as stages, in the order in which a petition comes to them.
const STAGES: &[(&str, &str, &[Phase])] = &[
    (
        "收到、转送",
        "received and sent",
        &[Phase::Registered, Phase::Referred, Phase::Contested],
    ),
    ("办理", "handled", &[Phase::Handling, Phase::Diverted]),
    ("答复", "answered", &[Phase::Answered, Phase::Delivered]),
    (
        "复查、复核",
        "reviewed",
        &[
            Phase::Reviewing,
            Phase::Reviewed,
            Phase::ReviewDelivered,
            Phase::FinalReviewing,
            Phase::FinallyReviewed,
        ],
    ),
];

pub(crate) fn lifecycle(model: &PolicyModel, screen: &Screen) -> String {
    let mut chart = Chart::new("TB");
    let mut nodes: BTreeMap<Phase, Node> = BTreeMap::new();
    let start = chart.node(
        Look::Start,
        &[screen.say(&Phase::Unregistered.label()).to_owned()],
    );
    nodes.insert(Phase::Unregistered, start);
    let open = chart.group(screen.pick("在办", "open"), |chart| {
        for (zh, en, phases) in STAGES {
            chart.group(screen.pick(zh, en), |chart| {
                for phase in *phases {
                    let mut lines = vec![screen.say(&phase.label()).to_owned()];
                    lines.extend(started(model, *phase, screen));
                    nodes.insert(*phase, chart.node(Look::Duty, &lines));
                }
            });
        }
    });
    for phase in Phase::ALL {
        if !nodes.contains_key(phase) {
            let label = screen.say(&phase.label()).to_owned();
            nodes.insert(*phase, chart.node(Look::End, &[label]));
        }
    }
    let mut back = Vec::new();
    let mut steps: BTreeMap<(Option<Phase>, Phase), Vec<String>> = BTreeMap::new();
    for row in TRANSITIONS {
        let To::OneOf(phases) = row.to else { continue };
        // A running case from another system may come in anywhere: that is no step of its life here.
        if row.act == ActKind::Adopt {
            continue;
        }
        let act = row.act.label();
        let act = screen.say(&act);
        let many = (row.from.iter()).filter(|from| is_open(**from)).count() >= MANY;
        for to in phases.iter().filter(|to| is_forward(row, **to)) {
            if many {
                let line = format!("{act}{}", except(row, screen));
                steps.entry((None, *to)).or_default().push(line);
            }
            for from in row.from.iter().filter(|from| !(many && is_open(**from))) {
                if leads(row, *from, *to) {
                    steps
                        .entry((Some(*from), *to))
                        .or_default()
                        .push(act.to_owned());
                }
            }
        }
        let mut ways = row
            .from
            .iter()
            .flat_map(|from| phases.iter().map(move |to| (*from, *to)));
        if !ways.any(|(from, to)| leads(row, from, to)) {
            let names = names(phases, screen);
            back.push(format!("{act}{}{names}", screen.pick("：", ": ")));
        }
    }
    for ((from, to), acts) in steps {
        let Some(to) = nodes.get(&to) else { continue };
        match from {
            None => chart.dotted(&open, to, &acts),
            Some(from) => {
                if let Some(from) = nodes.get(&from) {
                    chart.edge(from, to, &acts);
                }
            }
        }
    }
    if !back.is_empty() {
        let title = screen
            .pick("往回走的步骤", "steps that lead back")
            .to_owned();
        let lines: Vec<String> = std::iter::once(title).chain(back).collect();
        let node = chart.node(Look::Plain, &lines);
        chart.dotted(&open, &node, &[]);
    }
    chart.finish()
}

/// The phase to which a step comes as it makes a moment happen: the one of that name, else the first.
fn comes_to(row: &Transition, moment: Moment) -> Option<Phase> {
    let To::OneOf(phases) = row.to else {
        return None;
    };
    let named = phases.iter().find(|phase| phase.wire() == moment.wire());
    let first = phases.first().filter(|phase| is_forward(row, **phase));
    named
        .or(first)
        .copied()
        .filter(|_| row.act != ActKind::Adopt)
}

fn is_open(phase: Phase) -> bool {
    STAGES.iter().any(|(_, _, of)| of.contains(&phase))
}

/// Whether a step goes on, seen from the first phase in which it can be taken.
fn is_forward(row: &Transition, to: Phase) -> bool {
    row.act != ActKind::Adopt && row.from.first().is_some_and(|from| *from < to)
}

/// Whether a step leads from one phase to another. Where both lists are of one length they go in
/// pairs (what is delivered in which phase); what can stay where it is does not lead on.
fn leads(row: &Transition, from: Phase, to: Phase) -> bool {
    let To::OneOf(phases) = row.to else {
        return false;
    };
    if phases.len() == row.from.len() {
        let pairs = row.from.iter().zip(phases);
        return from < to && pairs.into_iter().any(|pair| pair == (&from, &to));
    }
    from < to && !phases.contains(&from)
}

/// From which open phases a step that is drawn from all of them cannot be taken.
fn except(row: &Transition, screen: &Screen) -> String {
    let open = STAGES.iter().flat_map(|(_, _, phases)| *phases);
    let missing: Vec<Phase> = open
        .copied()
        .filter(|phase| !row.from.contains(phase))
        .collect();
    if missing.is_empty() {
        return String::new();
    }
    let names = names(&missing, screen);
    match screen.lang() {
        suqiu::Lang::Zh => format!("（除{names}）"),
        suqiu::Lang::En => format!(" (not from: {names})"),
    }
}

fn names(phases: &[Phase], screen: &Screen) -> String {
    let names = phases
        .iter()
        .map(|phase| screen.say(&phase.label()).to_owned());
    names.collect::<Vec<_>>().join(screen.pick("、", "; "))
}

/// The clocks that start as a petition comes to a phase: those of the first phase to which a step leads.
fn started(model: &PolicyModel, phase: Phase, screen: &Screen) -> Vec<String> {
    let moments: Vec<Moment> = TRANSITIONS
        .iter()
        .flat_map(|row| {
            row.fulfils
                .iter()
                .filter(|moment| comes_to(row, **moment) == Some(phase))
        })
        .copied()
        .collect();
    let clocks = model.clocks.values().filter(|rule| {
        rule.layer != Layer::Supervision
            && is_used(model, rule)
            && rule.starts_on.iter().any(|moment| moments.contains(moment))
    });
    let mut lines: Vec<String> = clocks.map(|rule| clock_line(rule, screen)).collect();
    if lines.len() > CLOCKS {
        let more = lines.len() - CLOCKS;
        lines.truncate(CLOCKS);
        lines.push(match screen.lang() {
            suqiu::Lang::Zh => format!("……另有 {more} 个"),
            suqiu::Lang::En => format!("… and {more} more"),
        });
    }
    lines
}
