//! Why a petition goes where it goes, and why not elsewhere, for people.

use suqiu::petition::{Class, Jurisdiction};
use suqiu::routing::{
    Channel, NotHereReason, Relation, RouteExplanation, RoutingDecision, RuleReason, Tier,
};
use suqiu::{Lang, RuleId};

use super::story::section;
use crate::exit::Failure;
use crate::screen::Screen;
use crate::show;
use crate::show_facts;
use crate::table::Table;

pub(crate) fn print(
    place: &Jurisdiction,
    decision: &RoutingDecision,
    why: &RouteExplanation,
    screen: &mut Screen,
) -> Result<(), Failure> {
    section(screen, "为什么", "Why")?;
    print_assumed(decision, why, screen)?;
    let sources = &place.policy.model().sources;
    for reason in std::iter::once(&why.fired).chain(&why.held) {
        let (label, basis) = (
            screen.say(&reason.label),
            show::citation(sources, &reason.citation, screen),
        );
        let line = match screen.lang() {
            Lang::Zh => format!("  · {label} [{}]（{basis}）", reason.rule),
            Lang::En => format!("  · {label} [{}] ({basis})", reason.rule),
        };
        screen.line(&line)?;
    }
    print_overrides(why, screen)?;
    print_others(why, screen)
}

/// What goes before rules that held too, and the pack's reason.
fn print_overrides(why: &RouteExplanation, screen: &mut Screen) -> Result<(), Failure> {
    for one in &why.overrides {
        let over: Vec<&str> = one.over.iter().map(RuleId::as_str).collect();
        let (over, because) = (over.join(screen.pick("、", ", ")), screen.say(&one.because));
        let line = match screen.lang() {
            Lang::Zh => format!("  · {} 优先于 {over}（{because}）", one.rule),
            Lang::En => format!("  · {} goes before {over}: {because}", one.rule),
        };
        screen.line(&line)?;
    }
    Ok(())
}

/// What nobody said and the subject did.
fn print_assumed(
    decision: &RoutingDecision,
    why: &RouteExplanation,
    screen: &mut Screen,
) -> Result<(), Failure> {
    let assumed = decision.assumed.unwrap_or_default();
    let class = assumed.class.map(Class::label);
    let relation = assumed.relation.map(Relation::label);
    let texts: Vec<&str> = class
        .iter()
        .chain(&relation)
        .map(|text| screen.say(text))
        .collect();
    if texts.is_empty() {
        return Ok(());
    }
    let texts = texts.join(screen.pick("、", ", "));
    let because = why
        .assumed
        .as_ref()
        .map_or("", |because| screen.say(because));
    let line = match (screen.lang(), because) {
        // A branch was given, and only claims have branches.
        (Lang::Zh, "") => format!("  · 推定为{texts}：只有申诉求决类才分办理途径"),
        (Lang::En, "") => format!("  · taken as {texts}: only claims have branches"),
        (Lang::Zh, because) => format!("  · 未写明，由内容推定为{texts}：{because}"),
        (Lang::En, because) => {
            format!("  · not said, assumed from the subject: {texts}; {because}")
        }
    };
    Ok(screen.line(&line)?)
}

/// Of everywhere else it could have gone, the nearest rule, with the first thing that it lacked.
/// `--json` has every rule.
fn print_others(why: &RouteExplanation, screen: &mut Screen) -> Result<(), Failure> {
    section(screen, "为什么不是", "Why not")?;
    let mut table = Table::new(match screen.lang() {
        Lang::Zh => &["去向", "规则", "还差", "须为", "现为"],
        Lang::En => &["to", "rule", "lacks", "must be", "is"],
    });
    let given = std::iter::once(&why.fired).chain(&why.held);
    let mut told: Vec<&str> = given.map(|one| one.to.as_str()).collect();
    for reason in why.others.iter().filter(|one| !is_tier(one)) {
        if !told.contains(&reason.to.as_str()) {
            told.push(&reason.to);
            table.row(row(reason, screen));
        }
    }
    Ok(table.print(screen)?)
}

/// A tier leads nowhere: it says who coordinates.
fn is_tier(reason: &RuleReason) -> bool {
    Tier::ALL.iter().any(|one| one.wire() == reason.to)
}

fn channel(wire: &str) -> Option<Channel> {
    Channel::ALL.iter().copied().find(|one| one.wire() == wire)
}

fn row(reason: &RuleReason, screen: &Screen) -> Vec<String> {
    let not_here = || {
        NotHereReason::ALL
            .iter()
            .find(|one| one.wire() == reason.to)
    };
    let to = channel(&reason.to)
        .map(Channel::label)
        .or_else(|| not_here().map(|one| one.label()));
    let to = to.map_or_else(|| reason.to.clone(), |to| screen.say(&to).to_owned());
    let mut cells = vec![to, reason.rule.to_string()];
    match &reason.lacked {
        Some(lacked) => cells.extend([
            more(screen.say(&lacked.fact.label()), reason.lacking, screen),
            show_facts::cell(lacked.fact, &lacked.wants, screen),
            show_facts::value(lacked.fact, &lacked.is, screen),
        ]),
        None => cells.push(
            screen
                .pick(
                    "不差，让位于上述规则",
                    "nothing: it gives way to the rule above",
                )
                .to_owned(),
        ),
    }
    cells
}

/// The first thing that is lacking, and how many more.
fn more(first: &str, lacking: u32, screen: &Screen) -> String {
    match (lacking.saturating_sub(1), screen.lang()) {
        (0, _) => first.to_owned(),
        (more, Lang::Zh) => format!("{first}等 {} 项", more.saturating_add(1)),
        (more, Lang::En) => format!("{first} and {more} more"),
    }
}
