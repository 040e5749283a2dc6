//! `suqiu status PETITION`: the whole story of one petition, with the reason for every step.

use serde::Serialize;
use suqiu::clock::{DueExplanation, explain as explain_due};
use suqiu::petition::{
    Alert, ClockReading, Explanation, FollowUpParty, Petition, Phase, Role, alerts, clocks,
    explain, holders, next_change_at,
};
use suqiu::policy::PolicyRef;
use suqiu::{Instant, PetitionId, PublicCode, Text, UnitId};

use super::status::{At, head, is_late};
use crate::book::Book;
use crate::exit::{Exit, Failure};
use crate::screen::Screen;
use crate::show;
use crate::table::Table;

/// The story of a petition. No person is in it: whoever reads it learns what units did.
#[derive(Serialize)]
struct Story<'a> {
    alerts: Vec<Alert>,
    as_of: Instant,
    clocks: Vec<ClockReading>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a PublicCode>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    follow_ups_missing: &'a [FollowUpParty],
    held: Vec<Held>,
    #[serde(skip_serializing_if = "Option::is_none")]
    leader: Option<Leader<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_change_at: Option<Instant>,
    petition: &'a PetitionId,
    phase: Phase,
    phase_label: Text,
    policy: &'a PolicyRef,
    steps: Vec<Step>,
}

/// Whose leader is in charge, and since when.
#[derive(Serialize)]
struct Leader<'a> {
    since: Instant,
    unit: &'a UnitId,
}

#[derive(Serialize)]
struct Held {
    from: Instant,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<Instant>,
    unit: UnitId,
}

#[derive(Serialize)]
struct Step {
    at: Instant,
    #[serde(flatten)]
    explanation: Explanation,
    fact: &'static str,
    occurred_at: Instant,
    policy: PolicyRef,
    role: Role,
    seq: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<UnitId>,
    #[serde(skip)]
    detail: String,
    #[serde(skip)]
    is_clock: bool,
}

pub(crate) fn print(
    at: &At<'_>,
    book: &Book,
    petition: &Petition,
    screen: &mut Screen,
) -> Result<Exit, Failure> {
    let story = Story {
        alerts: alerts(at.policy, petition, at.as_of)?,
        as_of: at.as_of,
        clocks: clocks(at.policy, petition, at.as_of)?,
        code: petition.code(),
        follow_ups_missing: &petition.follow_ups_missing,
        held: holders(petition)
            .into_iter()
            .map(|(unit, from, to)| Held { from, to, unit })
            .collect(),
        leader: petition.leader().map(|now| Leader {
            since: now.since,
            unit: &now.unit,
        }),
        next_change_at: next_change_at(at.policy, petition, at.as_of)?,
        petition: &petition.id,
        phase: petition.phase,
        phase_label: petition.phase.label(),
        policy: at.policy.policy_ref(),
        steps: book
            .events
            .iter()
            .map(|event| Step {
                at: event.at,
                explanation: explain(at.policy, event),
                fact: event.fact.wire(),
                occurred_at: event.occurred_at,
                policy: event.policy.clone(),
                role: event.actor.role,
                seq: event.seq,
                unit: event.actor.unit.clone(),
                detail: show::detail(&event.fact, at.directory, screen),
                is_clock: event.fact.kind().is_none(),
            })
            .collect(),
    };
    let exit = if story.clocks.iter().any(is_late) {
        Exit::Attention
    } else {
        Exit::Fine
    };
    if screen.json() {
        screen.value(&story)?;
        return Ok(exit);
    }
    let title = format!("{}  {}", petition.id, screen.say(&petition.phase.label()));
    let title = screen.strong(&title);
    screen.line(&title)?;
    head(at, book, screen)?;
    print_named(at, &story, screen)?;
    print_steps(at, &story.steps, screen)?;
    print_clocks(at, &story.clocks, screen)?;
    if let Some(next) = story.next_change_at {
        let line = format!(
            "{} {}",
            screen.pick(
                "无事发生的话，下次变化在",
                "if nothing happens, the next change is at"
            ),
            show::minute(next)
        );
        screen.line(&line)?;
    }
    if !story.alerts.is_empty() {
        let count = story.alerts.len();
        let line = match screen.lang() {
            suqiu::Lang::Zh => format!("有 {count} 条预警应发（--alerts）"),
            suqiu::Lang::En => format!("{count} alerts are due (--alerts)"),
        };
        screen.line(&line)?;
    }
    Ok(exit)
}

/// Its code, who is in charge, who still has to follow up.
fn print_named(at: &At<'_>, story: &Story<'_>, screen: &mut Screen) -> Result<(), Failure> {
    let leader = story.leader.as_ref().map(|now| {
        let (unit, since) = (show::unit(at.directory, now.unit), show::minute(now.since));
        match screen.lang() {
            suqiu::Lang::Zh => format!("{unit}领导，自 {since} 起"),
            suqiu::Lang::En => format!("a leader of {unit}, since {since}"),
        }
    });
    let missing = show::parties(story.follow_ups_missing, screen);
    let missing = (!missing.is_empty()).then_some(missing);
    for (zh, en, value) in [
        ("编码", "code", story.code.map(ToString::to_string)),
        ("包案", "in charge", leader),
        ("还须回访", "still to follow up", missing),
    ] {
        if let Some(value) = value {
            let line = format!("{}{}{value}", screen.pick(zh, en), screen.pick("：", ": "));
            screen.line(&line)?;
        }
    }
    Ok(())
}

fn print_steps(at: &At<'_>, steps: &[Step], screen: &mut Screen) -> Result<(), Failure> {
    section(screen, "经过", "What happened")?;
    let mut table = Table::new(match screen.lang() {
        suqiu::Lang::Zh => &["时间", "事件", "详情", "由", "依据"],
        suqiu::Lang::En => &["when", "event", "detail", "by", "article"],
    });
    for step in steps {
        let label = screen.say(&step.explanation.label);
        let who = step.unit.as_ref().map_or_else(
            || screen.say(&step.role.label()).to_owned(),
            |id| show::unit(at.directory, id),
        );
        if step.is_clock {
            let label = screen.faint(&format!("  · {label}"));
            table.row(vec![
                String::new(),
                label,
                step.detail.clone(),
                String::new(),
                article(&step.explanation, screen),
            ]);
        } else {
            table.row(vec![
                show::minute(step.occurred_at),
                label.to_owned(),
                step.detail.clone(),
                who,
                article(&step.explanation, screen),
            ]);
        }
    }
    table.print(screen)?;
    Ok(())
}

/// The article, and the rule where that is a clock.
fn article(explanation: &Explanation, screen: &Screen) -> String {
    let rule = screen.faint(&explanation.rule);
    if explanation.article == "—" {
        rule
    } else {
        format!("{} {rule}", explanation.article)
    }
}

fn print_clocks(at: &At<'_>, clocks: &[ClockReading], screen: &mut Screen) -> Result<(), Failure> {
    section(screen, "期限", "Clocks")?;
    let mut table = Table::new(match screen.lang() {
        suqiu::Lang::Zh => &[
            "期限", "时长", "起算", "到期", "状态", "剩余", "由谁", "依据", "代号",
        ],
        suqiu::Lang::En => &[
            "clock", "budget", "from", "due", "state", "left", "borne by", "article", "key",
        ],
    })
    .right(&[5]);
    for clock in clocks {
        let due = clock
            .reading
            .due
            .as_ref()
            .map_or_else(|| "—".to_owned(), |due| show::due(due, screen));
        let left = if clock.ended.is_none() {
            show::remaining(clock, screen)
        } else {
            String::new()
        };
        let bearer = clock.bearing_unit.as_ref().map_or_else(
            || screen.say(&show::bearer(clock.bearer)).to_owned(),
            |id| show::unit(at.directory, id),
        );
        table.row(vec![
            screen.say(&clock.label).to_owned(),
            show::period(clock.terms.budget, screen),
            show::minute(clock.started_at),
            due,
            show::state(clock, screen),
            left,
            bearer,
            clock.article.clone().unwrap_or_default(),
            clock.key.to_string(),
        ]);
    }
    table.print(screen)?;
    Ok(())
}

pub(crate) fn section(screen: &mut Screen, zh: &str, en: &str) -> Result<(), Failure> {
    screen.line("")?;
    let title = screen.strong(screen.pick(zh, en));
    screen.line(&title)?;
    Ok(())
}

/// One clock, day by day.
pub(crate) fn explain_clock(
    at: &At<'_>,
    petition: &Petition,
    key: &str,
    screen: &mut Screen,
) -> Result<Exit, Failure> {
    #[derive(Serialize)]
    struct Explained<'a> {
        clock: ClockReading,
        explanation: DueExplanation,
        petition: &'a PetitionId,
    }
    let clock = petition
        .clocks
        .iter()
        .find(|clock| clock.key.as_str() == key);
    let reading = clocks(at.policy, petition, at.as_of)?
        .into_iter()
        .find(|clock| clock.key.as_str() == key);
    let (Some(clock), Some(reading)) = (clock, reading) else {
        return Err(unknown_clock(petition, key));
    };
    let explanation = explain_due(at.policy.calendar(), &clock.terms, &clock.ledger)?;
    if screen.json() {
        screen.value(&Explained {
            clock: reading,
            explanation,
            petition: &petition.id,
        })?;
        return Ok(Exit::Fine);
    }
    let title = format!("{}  {} [{key}]", petition.id, screen.say(&reading.label));
    let title = screen.strong(&title);
    screen.line(&title)?;
    let rule = match screen.lang() {
        suqiu::Lang::Zh => format!(
            "  {}，自“{}”起算，{}；依据 {}",
            show::period(clock.terms.budget, screen),
            reading.anchor.label().zh,
            show::minute(reading.started_at),
            reading.article.as_deref().unwrap_or("—"),
        ),
        suqiu::Lang::En => format!(
            "  {}, from `{}` at {}; article {}",
            clock.terms.budget,
            reading.anchor.label().en,
            show::minute(reading.started_at),
            reading.article.as_deref().unwrap_or("—"),
        ),
    };
    screen.line(&rule)?;
    for line in &explanation.lines {
        let line = format!("  {}", screen.say(line));
        screen.line(&line)?;
    }
    let calendar = format!(
        "  {} {}",
        screen.pick("日历", "calendar"),
        explanation.calendar
    );
    let calendar = screen.faint(&calendar);
    screen.line(&calendar)?;
    Ok(Exit::Fine)
}

fn unknown_clock(petition: &Petition, key: &str) -> Failure {
    let keys: Vec<&str> = petition
        .clocks
        .iter()
        .map(|clock| clock.key.as_str())
        .collect();
    let fault = suqiu::Fault::new(
        suqiu::FaultKind::Input,
        "status.unknown_clock",
        Text::fixed("事项没有期限 {key}", "the petition has no clock {key}").fill(&[("key", key)]),
        Text::fixed("已有：{keys}", "it has: {keys}").fill(&[("keys", &keys.join(", "))]),
    );
    Failure::bad_input(fault)
}
