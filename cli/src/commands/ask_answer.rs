//! Answers about tables, for people.

use suqiu::clock::Due;
use suqiu::petition::Jurisdiction;
use suqiu::tables::{
    AgendaItems, Candidates, Forecasts, HeldOn, LedgerRows, MonthCounts, Occurrences, TableAnswer,
    Traced, Turns, Walled,
};
use suqiu::{Lang, Text, UnitId};

use crate::exit::Failure;
use crate::screen::Screen;
use crate::show;
use crate::table::Table;

pub(crate) fn print(
    place: &Jurisdiction,
    answer: &TableAnswer,
    screen: &mut Screen,
) -> Result<(), Failure> {
    match answer {
        TableAnswer::Candidates(one) => candidates(place, one, screen),
        TableAnswer::Occurrences(one) => occurrences(place, one, screen),
        TableAnswer::Turns(one) => turns(one, screen),
        TableAnswer::AgendaItems(one) => agenda(place, one, screen),
        TableAnswer::LedgerRows(one) => ledger(place, one, screen),
        TableAnswer::MonthCounts(one) => months(place, one, screen),
        TableAnswer::Forecasts(one) => forecasts(place, one, screen),
        TableAnswer::Traced(one) => trace(place, one, screen),
        TableAnswer::Walled(one) => walled(one, screen),
    }
}

fn table(zh: &[&str], en: &[&str], screen: &Screen) -> Table {
    Table::new(match screen.lang() {
        Lang::Zh => zh,
        Lang::En => en,
    })
}

fn name(place: &Jurisdiction, unit: Option<&UnitId>) -> String {
    unit.map(|unit| show::unit(Some(&place.directory), unit))
        .unwrap_or_default()
}

fn due_of(due: Option<&Due>, screen: &Screen) -> String {
    due.map(|due| show::due(due, screen)).unwrap_or_default()
}

fn words(labels: impl Iterator<Item = Text>, screen: &Screen) -> String {
    let labels: Vec<String> = labels.map(|label| screen.say(&label).to_owned()).collect();
    labels.join(screen.pick("、", ", "))
}

fn heading(text: &str, screen: &mut Screen) -> Result<(), Failure> {
    let text = screen.strong(text);
    screen.line(&text)?;
    Ok(())
}

fn candidates(
    place: &Jurisdiction,
    answer: &Candidates,
    screen: &mut Screen,
) -> Result<(), Failure> {
    heading(screen.pick("可以选", "can be chosen"), screen)?;
    let mut rows = table(
        &["人员", "单位", "专长"],
        &["who", "unit", "specialty"],
        screen,
    );
    for one in &answer.candidates {
        let specialty = one.specialty.clone().unwrap_or_default();
        rows.row(vec![
            one.person.to_string(),
            name(place, one.unit.as_ref()),
            specialty,
        ]);
    }
    rows.print(screen)?;
    heading(screen.pick("不能选", "cannot be chosen"), screen)?;
    let mut rows = table(&["人员", "原因"], &["who", "why"], screen);
    for one in &answer.left_out {
        rows.row(vec![
            one.person.to_string(),
            screen.say(&one.why.label()).to_owned(),
        ]);
    }
    rows.print(screen)?;
    Ok(())
}

fn occurrences(
    place: &Jurisdiction,
    answer: &Occurrences,
    screen: &mut Screen,
) -> Result<(), Failure> {
    let mut rows = table(
        &["日程", "期限", "已开展", "迟", "未开展", "未到期"],
        &["schedule", "due", "held", "late", "missed", "ahead"],
        screen,
    );
    let on = |held: &[HeldOn]| held.iter().map(|one| one.unit.clone()).collect::<Vec<_>>();
    for one in &answer.occurrences {
        let rule = place.policy.model().schedules.get(&one.schedule);
        let label = rule.map_or(one.schedule.as_str(), |rule| screen.say(&rule.label));
        let mut due = one.due.to_string();
        if one.provisional {
            due.push_str(screen.pick("（暂定）", " (provisional)"));
        }
        rows.row(vec![
            label.to_owned(),
            due,
            few(place, &on(&one.held), screen),
            few(place, &on(&one.late), screen),
            few(place, &one.missed, screen),
            few(place, &one.ahead, screen),
        ]);
    }
    rows.print(screen)?;
    if !answer.beyond.is_empty() {
        let count = answer.beyond.len();
        screen.line(&match screen.lang() {
            Lang::Zh => format!("另有 {count} 条记录不属于任何一次应开展的"),
            Lang::En => format!("{count} records belong to nothing that was owed"),
        })?;
    }
    Ok(())
}

/// The names of up to three units, or how many there are.
fn few(place: &Jurisdiction, units: &[UnitId], screen: &Screen) -> String {
    if units.len() > 3 {
        return format!("{}{}", units.len(), screen.pick("个单位", " units"));
    }
    let names: Vec<String> = units.iter().map(|unit| name(place, Some(unit))).collect();
    names.join(screen.pick("、", ", "))
}

fn turns(answer: &Turns, screen: &mut Screen) -> Result<(), Failure> {
    let mut rows = table(&["日期", "接访"], &["day", "receives"], screen);
    for one in &answer.turns {
        let who = one.person.as_ref().map(ToString::to_string);
        let nobody = || screen.pick("无人", "nobody").to_owned();
        rows.row(vec![one.due.to_string(), who.unwrap_or_else(nobody)]);
    }
    rows.print(screen)?;
    Ok(())
}

fn agenda(place: &Jurisdiction, answer: &AgendaItems, screen: &mut Screen) -> Result<(), Failure> {
    let label = screen.say(&answer.label).to_owned();
    heading(&label, screen)?;
    let mut rows = table(
        &["事由", "事项", "单位", "期限", "原因"],
        &["part", "petition", "unit", "due", "why"],
        screen,
    );
    for one in &answer.items {
        rows.row(vec![
            screen.say(&one.part.label()).to_owned(),
            one.petition.to_string(),
            name(place, one.unit.as_ref()),
            due_of(one.due.as_ref(), screen),
            words(one.reasons.iter().map(|reason| reason.label()), screen),
        ]);
    }
    rows.print(screen)?;
    Ok(())
}

fn ledger(place: &Jurisdiction, answer: &LedgerRows, screen: &mut Screen) -> Result<(), Failure> {
    let counts: Vec<String> = answer
        .counts
        .iter()
        .map(|(list, count)| format!("{} {count}", short(*list, screen)))
        .collect();
    heading(&counts.join(screen.pick("，", ", ")), screen)?;
    let mut rows = table(
        &[
            "事项",
            "收到",
            "阶段",
            "现在由",
            "统筹",
            "包案领导",
            "期限",
            "清单",
        ],
        &[
            "petition",
            "received",
            "phase",
            "with",
            "coordinates",
            "leader",
            "due",
            "lists",
        ],
        screen,
    );
    for one in &answer.petitions {
        let coordinator = one.coordination.as_ref().map(|one| &one.unit);
        let lists: Vec<&str> = one.lists.iter().map(|list| short(*list, screen)).collect();
        rows.row(vec![
            one.petition.to_string(),
            show::minute(one.received_at),
            screen.say(&one.phase.label()).to_owned(),
            name(place, one.held_by.as_ref()),
            name(place, coordinator),
            leader_of(place, one.leader.as_ref()),
            due_of(one.due.as_ref(), screen),
            lists.join(screen.pick("、", ", ")),
        ]);
    }
    for dossier in &answer.dossiers {
        let latent = short(suqiu::tables::LedgerList::Latent, screen);
        let blank = String::new;
        rows.row(vec![
            dossier.to_string(),
            blank(),
            screen.pick("网格事件", "grid event").to_owned(),
            blank(),
            blank(),
            blank(),
            blank(),
            latent.to_owned(),
        ]);
    }
    rows.print(screen)?;
    Ok(())
}

/// Who is in charge by name, with the unit whose leader it is.
fn leader_of(place: &Jurisdiction, leader: Option<&suqiu::tables::LedgerLeader>) -> String {
    leader.map_or_else(String::new, |one| {
        format!("{} ({})", one.person.reveal(), name(place, Some(&one.unit)))
    })
}

/// The name of a list: in English its label is a definition.
fn short<'a>(list: suqiu::tables::LedgerList, screen: &Screen) -> &'a str {
    match (screen.lang(), list.label().zh) {
        (Lang::Zh, std::borrow::Cow::Borrowed(label)) => label,
        _ => list.wire(),
    }
}

fn months(place: &Jurisdiction, answer: &MonthCounts, screen: &mut Screen) -> Result<(), Failure> {
    let mut rows = table(
        &["内容", "单位", "月份", "件数"],
        &["subject", "unit", "month", "count"],
        screen,
    )
    .right(&[3]);
    for one in &answer.counts {
        rows.row(vec![
            one.subject.clone().unwrap_or_default(),
            name(place, one.unit.as_ref()),
            one.month.to_string(),
            one.count.to_string(),
        ]);
    }
    rows.print(screen)?;
    Ok(())
}

fn forecasts(place: &Jurisdiction, answer: &Forecasts, screen: &mut Screen) -> Result<(), Failure> {
    let mut rows = table(
        &["内容", "单位", "月份", "预计", "下限", "上限", "依据"],
        &[
            "subject", "unit", "month", "expected", "low", "high", "from",
        ],
        screen,
    )
    .right(&[3, 4, 5]);
    for one in &answer.series {
        let subject = one.subject.clone().unwrap_or_default();
        let unit = name(place, one.unit.as_ref());
        if let Some(why) = one.without {
            let blank = String::new;
            let why = screen.say(&why.label()).to_owned();
            rows.row(vec![subject, unit, blank(), blank(), blank(), blank(), why]);
            continue;
        }
        for month in &one.months {
            rows.row(vec![
                subject.clone(),
                unit.clone(),
                month.month.to_string(),
                month.expected.to_string(),
                month.low.to_string(),
                month.high.to_string(),
                format!("{}{}", one.years, screen.pick("年", " years")),
            ]);
        }
    }
    rows.print(screen)?;
    Ok(())
}

fn walled(answer: &Walled, screen: &mut Screen) -> Result<(), Failure> {
    let mut rows = table(&["事项", "可否知悉"], &["petition", "may know"], screen);
    for (petitions, zh, en) in [
        (&answer.open, "可以", "yes"),
        (&answer.hidden, "不可", "no"),
    ] {
        for petition in petitions {
            let may = screen.pick(zh, en).to_owned();
            rows.row(vec![petition.to_string(), may]);
        }
    }
    rows.print(screen)?;
    Ok(())
}

fn trace(place: &Jurisdiction, answer: &Traced, screen: &mut Screen) -> Result<(), Failure> {
    let mut rows = table(
        &["单位", "自", "至", "作为"],
        &["unit", "from", "to", "as"],
        screen,
    );
    let until = |to: Option<suqiu::Instant>| to.map(show::minute).unwrap_or_default();
    for one in &answer.held {
        let role = screen.pick("经手", "had it").to_owned();
        let unit = name(place, Some(&one.unit));
        rows.row(vec![unit, show::minute(one.from), until(one.to), role]);
    }
    for one in &answer.assignments {
        let role = format!("{} {}", one.id, screen.say(&one.part.label()));
        let unit = name(place, Some(&one.unit));
        rows.row(vec![unit, show::minute(one.from), until(one.to), role]);
    }
    for one in &answer.coordination {
        let role = format!(
            "{}{}",
            screen.pick("统筹：", "coordinated: "),
            screen.say(&one.level.label())
        );
        let unit = name(place, Some(&one.unit));
        rows.row(vec![unit, show::minute(one.from), until(one.to), role]);
    }
    for one in &answer.breaches {
        let role = format!("{} {}", screen.pick("逾期", "broke"), one.clock);
        let due = show::due(&one.due, screen);
        rows.row(vec![
            name(place, one.unit.as_ref()),
            due,
            String::new(),
            role,
        ]);
    }
    for one in &answer.answers {
        let outcome = one.outcome.map(suqiu::petition::OpinionOutcome::label);
        let review = one.review.map(suqiu::petition::ReviewOutcome::label);
        let said = words(outcome.into_iter().chain(review), screen);
        let role = format!("{} {said}", screen.pick("答复", "answered"));
        let unit = name(place, Some(&one.unit));
        rows.row(vec![unit, show::minute(one.at), String::new(), role]);
    }
    rows.print(screen)?;
    Ok(())
}
