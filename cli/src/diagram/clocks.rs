//! The clocks of a pack: from which moment, how long, by whom, until when.

use std::collections::BTreeMap;

use suqiu::clock::Nature;
use suqiu::petition::Moment;
use suqiu::policy::{ClockRule, PolicyModel};

use super::chart::{Chart, Look, Node};
use super::{clock_line, is_used};
use crate::screen::Screen;
use crate::show;

pub(crate) fn clocks(model: &PolicyModel, screen: &Screen) -> String {
    let mut chart = Chart::new("LR");
    // Moments in the order of a petition's life, and clocks in that of the moments that start them.
    let mut used: Vec<(&suqiu::RuleId, &ClockRule)> = model
        .clocks
        .iter()
        .filter(|(_, rule)| is_used(model, rule))
        .collect();
    let first = |rule: &ClockRule| {
        let order = |moment: &Moment| Moment::ALL.iter().position(|one| one == moment);
        rule.starts_on.iter().filter_map(order).min()
    };
    used.sort_by_key(|(id, rule)| (first(rule), (*id).clone()));
    let mut starts: BTreeMap<Moment, Node> = BTreeMap::new();
    for moment in Moment::ALL {
        if used.iter().any(|(_, rule)| rule.starts_on.contains(moment)) {
            let label = screen.say(&moment.label()).to_owned();
            starts.insert(*moment, chart.node(Look::Start, &[label]));
        }
    }
    for (id, rule) in used {
        let look = match rule.nature {
            Nature::Duty => Look::Duty,
            Nature::Right => Look::Right,
        };
        let bearer = show::bearer(rule.bearer);
        let until: Vec<String> = rule
            .ends_on
            .iter()
            .map(|moment| screen.say(&moment.label()).to_owned())
            .collect();
        let until = until.join(screen.pick("／", " / "));
        let lines = [
            clock_line(rule, screen),
            format!("{} · {}", id, screen.say(&bearer)),
            format!("{}{until}", screen.pick("至：", "until: ")),
        ];
        let node = chart.node(look, &lines);
        for moment in &rule.starts_on {
            if let Some(start) = starts.get(moment) {
                chart.edge(start, &node, &[]);
            }
        }
    }
    chart.finish()
}
