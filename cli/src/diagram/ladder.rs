//! How a matter climbs from level to level, and what follows as clocks run out.

use std::collections::BTreeMap;

use suqiu::directory::Level;
use suqiu::petition::EscalationTrigger;
use suqiu::policy::{EscalationRule, PolicyModel, RungPoint};

use super::chart::{Chart, Look, Node};
use super::{clock_line, is_used};
use crate::screen::Screen;
use crate::show;

/// The levels of a place, from the lowest.
const LEVELS: [Level; 3] = [Level::Village, Level::Township, Level::County];

pub(crate) fn ladder(model: &PolicyModel, screen: &Screen) -> String {
    let mut chart = Chart::new("BT");
    let mut nodes: BTreeMap<Level, Node> = BTreeMap::new();
    for level in LEVELS {
        let lines = level_lines(model, level, screen);
        nodes.insert(level, chart.node(Look::Duty, &lines));
    }
    let meeting = screen.pick("联席会议", "joint meeting").to_owned();
    let meeting = chart.node(Look::Start, &[meeting]);
    for (from, to) in steps() {
        let lines = triggers(model, from, to, screen);
        if let (Some(from), Some(to)) = (nodes.get(&from), nodes.get(&to))
            && !lines.is_empty()
        {
            chart.edge(from, to, &lines);
        }
    }
    if let Some(county) = nodes.get(&Level::County) {
        let why = screen.pick(
            "县级以上由联席会议决定",
            "above the county the joint meeting decides",
        );
        chart.dotted(county, &meeting, &[why.to_owned()]);
    }
    rungs(model, &mut chart, screen);
    chart.finish()
}

/// One level up, and over one.
fn steps() -> impl Iterator<Item = (Level, Level)> {
    let pairs = LEVELS
        .into_iter()
        .flat_map(|from| LEVELS.map(|to| (from, to)));
    pairs.filter(|(from, to)| from < to)
}

/// A level: which tiers it coordinates, what it must do, and its own clocks.
fn level_lines(model: &PolicyModel, level: Level, screen: &Screen) -> Vec<String> {
    let mut lines = vec![screen.say(&level.label()).to_owned()];
    for (tier, rule) in &model.tiers.levels {
        if rule.level == level {
            let tier = tier.label();
            lines.push(match screen.lang() {
                suqiu::Lang::Zh => format!("{}风险：{}", tier.zh, rule.duty.zh),
                suqiu::Lang::En => format!("{} tier: {}", tier.en, rule.duty.en),
            });
        }
    }
    let moment = match level {
        Level::Township => Some(suqiu::petition::Moment::TownshipCoordinates),
        Level::County => Some(suqiu::petition::Moment::CountyCoordinates),
        _ => None,
    };
    for rule in model.clocks.values() {
        if moment.is_some_and(|moment| rule.starts_on.contains(&moment)) {
            lines.push(clock_line(rule, screen));
        }
    }
    lines
}

/// What takes a matter from one level to another.
fn triggers(model: &PolicyModel, from: Level, to: Level, screen: &Screen) -> Vec<String> {
    let leads = |(trigger, rule): &(&EscalationTrigger, &EscalationRule)| match rule.to {
        Some(level) => level == to,
        // To the level of the tier, which may be over one.
        None if **trigger == EscalationTrigger::TierRaised => true,
        None => LEVELS.iter().find(|level| **level > from) == Some(&to),
    };
    let lines = model.escalation.iter().filter(leads).map(|(_, rule)| {
        let label = screen.say(&rule.label);
        if rule.supervise {
            format!(
                "{label}{}",
                screen.pick("，同时督办", ", and is supervised")
            )
        } else {
            label.to_owned()
        }
    });
    lines.collect()
}

/// What follows as clocks run out: each step with the clocks that have it.
fn rungs(model: &PolicyModel, chart: &mut Chart, screen: &Screen) {
    let mut steps: Vec<(String, Vec<String>)> = Vec::new();
    for rule in model.clocks.values().filter(|rule| is_used(model, rule)) {
        for rung in &rule.ladder {
            let act = screen.say(&show::rung(rung.act)).to_owned();
            let when = match (rung.point, screen.lang()) {
                (RungPoint::At(part), suqiu::Lang::Zh) => format!("用到 {part} 时{act}"),
                (RungPoint::At(part), suqiu::Lang::En) => format!("{act} at {part}"),
                (RungPoint::After(0), suqiu::Lang::Zh) => format!("超期即{act}"),
                (RungPoint::After(0), suqiu::Lang::En) => format!("{act} once overdue"),
                (RungPoint::After(by), suqiu::Lang::Zh) => format!("超期 {by} 个单位后{act}"),
                (RungPoint::After(by), suqiu::Lang::En) => {
                    format!("{act} {by} units after the due")
                }
            };
            let clock = clock_line(rule, screen);
            match steps.iter_mut().find(|(known, _)| *known == when) {
                Some((_, clocks)) => clocks.push(clock),
                None => steps.push((when, vec![clock])),
            }
        }
    }
    let title = screen.pick("时限", "clocks");
    let colours = [
        (screen.pick("蓝", "blue"), model.colours.blue),
        (screen.pick("黄", "yellow"), model.colours.yellow),
        (screen.pick("红", "red"), model.colours.red),
    ];
    let colours = colours.map(|(name, part)| match screen.lang() {
        suqiu::Lang::Zh => format!("{name}：用到 {part}"),
        suqiu::Lang::En => format!("{name} from {part}"),
    });
    chart.group(title, |chart| {
        let alert = chart.list(Look::Plain, &colours);
        for (when, clocks) in steps {
            let lines: Vec<String> = std::iter::once(when).chain(clocks).collect();
            let late = chart.node(Look::Late, &lines);
            chart.edge(&alert, &late, &[]);
        }
    });
}
