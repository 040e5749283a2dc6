//! A routing decision, for people.

use suqiu::directory::Function;
use suqiu::petition::Jurisdiction;
use suqiu::policy::PolicyModel;
use suqiu::routing::{LimitWarning, NotHere, Route, RouteOutcome, RoutingDecision};
use suqiu::{Lang, RuleId, UnitId};

use super::story::section;
use crate::exit::Failure;
use crate::screen::Screen;
use crate::show;
use crate::table::Table;

pub(crate) fn print(
    place: &Jurisdiction,
    decision: &RoutingDecision,
    screen: &mut Screen,
) -> Result<(), Failure> {
    let model = place.policy.model();
    match &decision.outcome {
        RouteOutcome::Route(route) => print_route(place, decision, route, screen)?,
        RouteOutcome::NotHere(not_here) => print_not_here(decision, not_here, screen)?,
    }
    print_rule(model, decision, screen)?;
    if let RouteOutcome::Route(route) = &decision.outcome {
        print_around(place, route, screen)?;
        print_clocks(place, route, screen)?;
    }
    print_warnings(model, &decision.warnings, screen)?;
    if let RouteOutcome::Route(route) = &decision.outcome
        && !route.documents.is_empty()
    {
        section(screen, "应当带的材料", "What to bring")?;
        for document in &route.documents {
            let line = format!("  · {}", screen.say(document));
            screen.line(&line)?;
        }
    }
    Ok(())
}

/// A line `name: what`, indented.
fn detail(screen: &mut Screen, zh: &str, en: &str, what: &str) -> Result<(), Failure> {
    let line = match screen.lang() {
        Lang::Zh => format!("  {zh}：{what}"),
        Lang::En => format!("  {en}: {what}"),
    };
    Ok(screen.line(&line)?)
}

fn print_route(
    place: &Jurisdiction,
    decision: &RoutingDecision,
    route: &Route,
    screen: &mut Screen,
) -> Result<(), Failure> {
    let channel = screen.say(&route.channel.label()).to_owned();
    let unit = unit(place, &route.unit);
    let level = screen.say(&route.level.label()).to_owned();
    let title = match screen.lang() {
        Lang::Zh => format!("{channel}：{unit}，{level}"),
        Lang::En => format!("{channel}: {unit}, {level}"),
    };
    let title = screen.good(&title);
    screen.line(&title)?;
    if let Some(missing) = route.missing {
        print_missing(missing, screen)?;
    }
    let units = |ids: &[UnitId], between: &str| {
        let names: Vec<String> = ids.iter().map(|id| self::unit(place, id)).collect();
        names.join(between)
    };
    let between = screen.pick("、", ", ");
    if !route.co_units.is_empty() {
        let names = units(&route.co_units, between);
        detail(screen, "协办", "works with it", &names)?;
    }
    if !route.elsewhere.is_empty() {
        let names = units(&route.elsewhere, between);
        let what = match screen.lang() {
            Lang::Zh => format!("{names}：属于其职权的部分，请向其提出（23(1)）"),
            Lang::En => format!("{names}: for their part, turn to them (23(1))"),
        };
        detail(screen, "另涉", "also about", &what)?;
    }
    print_tier(place, decision, route, screen)
}

fn print_missing(missing: Function, screen: &mut Screen) -> Result<(), Failure> {
    let function = screen.say(&missing.label()).to_owned();
    let what = match screen.lang() {
        Lang::Zh => format!("机构目录中没有{function}，由该单位转交"),
        Lang::En => format!("the directory has no {function}: this unit passes the matter on"),
    };
    detail(screen, "注意", "note", &what)
}

/// The tier, what gave it, and who coordinates because of it.
fn print_tier(
    place: &Jurisdiction,
    decision: &RoutingDecision,
    route: &Route,
    screen: &mut Screen,
) -> Result<(), Failure> {
    let rules = &place.policy.model().tiers.rules;
    let labels = decision.tier_rules.iter().filter_map(|id| rules.get(id));
    let labels: Vec<&str> = labels.map(|rule| screen.say(&rule.label)).collect();
    let tier = screen.say(&decision.tier.label()).to_owned();
    let coordination = &route.coordination;
    let (unit, duty) = (
        unit(place, &coordination.unit),
        screen.say(&coordination.duty),
    );
    detail(
        screen,
        "统筹",
        "coordinated by",
        &match screen.lang() {
            Lang::Zh => format!("{unit}，{duty}"),
            Lang::En => format!("{unit}: {duty}"),
        },
    )?;
    let because = labels.join(screen.pick("；", "; "));
    let what = match (because.as_str(), screen.lang()) {
        ("", _) => tier,
        (because, Lang::Zh) => format!("{tier}，{because}"),
        (because, Lang::En) => format!("{tier}, {because}"),
    };
    detail(screen, "风险等级", "tier", &what)
}

fn print_not_here(
    decision: &RoutingDecision,
    not_here: &NotHere,
    screen: &mut Screen,
) -> Result<(), Failure> {
    let reason = screen.say(&not_here.reason.label()).to_owned();
    let title = match (&not_here.body, screen.lang()) {
        (Some(body), Lang::Zh) => format!("{reason}：{}", body.label().zh),
        (Some(body), Lang::En) => format!("{reason}: {}", body.label().en),
        (None, _) => reason,
    };
    let title = screen.strong(&title);
    screen.line(&title)?;
    let next = screen.say(&not_here.next_step).to_owned();
    detail(screen, "下一步", "next", &next)?;
    let tier = screen.say(&decision.tier.label()).to_owned();
    detail(screen, "风险等级", "tier", &tier)
}

fn print_rule(
    model: &PolicyModel,
    decision: &RoutingDecision,
    screen: &mut Screen,
) -> Result<(), Failure> {
    if let Some(rule) = model.routing.rules.get(&decision.rule) {
        let what = format!("{} [{}]", screen.say(&rule.label), decision.rule);
        detail(screen, "规则", "rule", &what)?;
    }
    let basis = show::citation(&model.sources, &decision.citation, screen);
    detail(screen, "依据", "basis", &basis)
}

/// Mediation before it, channels beside it, and a visit that came to another door.
fn print_around(place: &Jurisdiction, route: &Route, screen: &mut Screen) -> Result<(), Failure> {
    let model = place.policy.model();
    let named = |id: Option<&UnitId>| id.map(|id| unit(place, id));
    let nobody = screen
        .pick("机构目录中没有", "none in the directory")
        .to_owned();
    if let Some(first) = &route.first_try {
        let by = named(first.unit.as_ref()).unwrap_or_else(|| nobody.clone());
        let basis = show::citation(&model.sources, &first.citation, screen);
        let what = match screen.lang() {
            Lang::Zh => format!("人民调解，{by}，须双方同意；未成的仍由上述单位办理（{basis}）"),
            Lang::En => format!(
                "people's mediation, {by}, if both sides agree; without agreement the unit above \
                 goes on ({basis})"
            ),
        };
        detail(screen, "先行", "first", &what)?;
    }
    for one in &route.beside {
        let by = named(one.unit.as_ref()).unwrap_or_else(|| nobody.clone());
        let why = model.routing.beside.get(&one.rule);
        let why = why.map_or("", |rule| screen.say(&rule.label));
        let channel = one.channel.label();
        let what = match screen.lang() {
            Lang::Zh => format!("{}，{by}：{why} [{}]", channel.zh, one.rule),
            Lang::En => format!("{}, {by}: {why} [{}]", channel.en, one.rule),
        };
        detail(screen, "同时", "beside it", &what)?;
    }
    if let Some(wrong) = &route.wrong_door {
        let units: Vec<String> = wrong.go_to.iter().map(|id| unit(place, id)).collect();
        let units = units.join(screen.pick("、", ", "));
        let what = match screen.lang() {
            Lang::Zh => format!("{}：{units}（{}）", wrong.message.zh, wrong.article),
            Lang::En => format!("{}: {units} ({})", wrong.message.en, wrong.article),
        };
        detail(screen, "走访", "visit", &what)?;
    }
    Ok(())
}

/// The clocks that start when the matter goes there.
fn print_clocks(place: &Jurisdiction, route: &Route, screen: &mut Screen) -> Result<(), Failure> {
    if route.clocks.is_empty() {
        return Ok(());
    }
    section(screen, "到达后起算的期限", "Clocks that start there")?;
    let mut table = Table::new(match screen.lang() {
        Lang::Zh => &["期限", "时限", "承担者", "依据", "编号"],
        Lang::En => &["clock", "budget", "borne by", "article", "id"],
    });
    for id in &route.clocks {
        table.row(clock_row(place, id, screen));
    }
    Ok(table.print(screen)?)
}

fn clock_row(place: &Jurisdiction, id: &RuleId, screen: &Screen) -> Vec<String> {
    let Some(clock) = place.policy.clock(id.as_str()) else {
        return vec![id.to_string()];
    };
    let rule = &clock.rule;
    vec![
        screen.say(&rule.label).to_owned(),
        show::budget(rule.budget, screen),
        screen.say(&show::bearer(rule.bearer)).to_owned(),
        rule.citation.article.clone(),
        id.to_string(),
    ]
}

fn print_warnings(
    model: &PolicyModel,
    warnings: &[LimitWarning],
    screen: &mut Screen,
) -> Result<(), Failure> {
    if warnings.is_empty() {
        return Ok(());
    }
    section(
        screen,
        "信访不停止计算的期限",
        "Limits that a petition does not stop",
    )?;
    for warning in warnings {
        let label = screen.say(&warning.label).to_owned();
        let basis = show::citation(&model.sources, &warning.citation, screen);
        let state = match (warning.state, &warning.due) {
            (Some(state), Some(due)) => {
                let (due, state) = (show::due(due, screen), state.label());
                match screen.lang() {
                    Lang::Zh => format!("至 {due}，{}", state.zh),
                    Lang::En => format!("until {due}, {}", state.en),
                }
            }
            _ => screen
                .pick(
                    "起算日不明，请询问",
                    "the day it counts from is not known: ask for it",
                )
                .to_owned(),
        };
        let line = match screen.lang() {
            Lang::Zh => format!("  · {label}：{state}（{basis}）"),
            Lang::En => format!("  · {label}: {state} ({basis})"),
        };
        screen.line(&line)?;
        if let Some(note) = &warning.note {
            let note = format!("    {}", screen.say(note));
            screen.line(&note)?;
        }
    }
    Ok(())
}

fn unit(place: &Jurisdiction, id: &UnitId) -> String {
    show::unit(Some(&place.directory), id)
}
