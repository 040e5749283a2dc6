//! `suqiu status`: where petitions stand.

use std::collections::BTreeMap;

use serde::Serialize;
use suqiu::clock::{ClockState, Colour, Due, DueIndex, Nature};
use suqiu::directory::Directory;
use suqiu::petition::{
    Alert, Class, ClockReading, Petition, Phase, alerts, clocks, colour, next_change_at,
};
use suqiu::policy::{Policy, PolicyRef};
use suqiu::{ClockKey, Instant, PetitionId, Text, UnitId};

use super::{petitioner, story};
use crate::args::{Reader, StatusArgs};
use crate::book::Book;
use crate::exit::{Exit, Failure};
use crate::input;
use crate::screen::Screen;
use crate::show;
use crate::table::Table;

/// Where one petition stands.
#[derive(Serialize)]
struct Row {
    #[serde(skip_serializing_if = "Option::is_none")]
    class: Option<Class>,
    colour: Colour,
    #[serde(skip_serializing_if = "Option::is_none")]
    held_by: Option<UnitId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_change_at: Option<Instant>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_due: Option<NextDue>,
    petition: PetitionId,
    phase: Phase,
    phase_label: Text,
    running: usize,
    seq: u64,
}

/// What falls due next.
#[derive(Serialize)]
struct NextDue {
    clock: ClockKey,
    colour: Colour,
    due: Due,
    label: Text,
    #[serde(skip)]
    left: String,
}

#[derive(Serialize)]
struct List<'a> {
    as_of: Instant,
    later_events: u64,
    petitions: Vec<Row>,
    policy: &'a PolicyRef,
}

#[derive(Serialize)]
struct AlertList<'a> {
    alerts: Vec<PetitionAlert>,
    as_of: Instant,
    policy: &'a PolicyRef,
}

#[derive(Serialize)]
struct PetitionAlert {
    #[serde(flatten)]
    alert: Alert,
    petition: PetitionId,
}

pub(crate) fn run(args: &StatusArgs, screen: &mut Screen) -> Result<Exit, Failure> {
    let policy = input::policy(&args.policy)?;
    let directory = args
        .directory
        .as_deref()
        .map(input::directory)
        .transpose()?;
    let as_of = args.as_of.map_or_else(input::now, Ok)?;
    let asked = args.petition.as_deref();
    let book = Book::read(&args.log, as_of, &|id| asked == Some(id.as_str()), screen)?;
    let at = At {
        policy: &policy,
        directory: directory.as_ref(),
        as_of,
    };
    match (asked, args.reader) {
        (Some(asked), reader) => {
            let petition = book.petitions.get(asked).ok_or_else(|| unknown(asked))?;
            match (reader, &args.explain) {
                (_, Some(key)) => story::explain_clock(&at, petition, key, screen),
                (Some(Reader::Petitioner), None) => {
                    petitioner::print(&at, petition, &book.events, screen)
                }
                (None, None) => story::print(&at, &book, petition, screen),
            }
        }
        (None, _) if args.alerts => print_alerts(&at, &book, screen),
        (None, _) => print_list(&at, &book, args.all, screen),
    }
}

/// By which policy, with which names, and when.
pub(crate) struct At<'a> {
    pub(crate) policy: &'a Policy,
    pub(crate) directory: Option<&'a Directory>,
    pub(crate) as_of: Instant,
}

fn unknown(petition: &str) -> Failure {
    let fault = suqiu::Fault::new(
        suqiu::FaultKind::Input,
        "status.unknown_petition",
        Text::fixed(
            "日志中截至此时没有事项 {id}",
            "the log has no petition {id} at that time",
        )
        .fill(&[("id", petition)]),
        Text::fixed("核对编号和 --as-of", "check the identifier and --as-of"),
    );
    Failure::bad_input(fault)
}

/// Says when, by which policy, and what else there is to know.
pub(crate) fn head(at: &At<'_>, book: &Book, screen: &mut Screen) -> Result<(), Failure> {
    let policy = at.policy.policy_ref();
    let (when, id, version) = (show::minute(at.as_of), &policy.id, &policy.version);
    let line = match screen.lang() {
        suqiu::Lang::Zh => format!("截至 {when}，规则 {id} {version}"),
        suqiu::Lang::En => format!("as of {when}, policy {id} {version}"),
    };
    let line = screen.faint(&line);
    screen.line(&line)?;
    for note in book.notes(at.policy.digest(), screen) {
        let note = format!("{}{note}", screen.pick("注意：", "note: "));
        let note = screen.strong(&note);
        screen.line(&note)?;
    }
    Ok(())
}

fn row(at: &At<'_>, petition: &Petition, screen: &Screen) -> Result<Row, Failure> {
    let readings = clocks(at.policy, petition, at.as_of)?;
    let running = readings
        .iter()
        .filter(|one| one.reading.state == ClockState::Running);
    let calendar = at.policy.calendar();
    let next = running
        .clone()
        .filter(|one| one.terms.nature == Nature::Duty && !one.lapses)
        .filter_map(|one| one.reading.due.map(|due| (one, due)))
        .min_by_key(|(one, due)| (calendar.instant_of(due.nominal), one.key.clone()));
    Ok(Row {
        class: petition.class,
        colour: colour(at.policy, petition, at.as_of)?,
        held_by: petition.held_by().cloned(),
        next_change_at: next_change_at(at.policy, petition, at.as_of)?,
        next_due: next.map(|(one, due)| NextDue {
            clock: one.key.clone(),
            colour: one.reading.colour,
            due,
            label: one.label.clone(),
            left: show::remaining(one, screen),
        }),
        petition: petition.id.clone(),
        phase: petition.phase,
        phase_label: petition.phase.label(),
        running: running.count(),
        seq: petition.seq,
    })
}

fn print_list(at: &At<'_>, book: &Book, all: bool, screen: &mut Screen) -> Result<Exit, Failure> {
    let calendar = at.policy.calendar();
    let mut index: DueIndex<PetitionId> = DueIndex::new();
    let mut rows: BTreeMap<PetitionId, Row> = BTreeMap::new();
    let mut hidden: usize = 0;
    for petition in book.petitions.values() {
        let put_away = matches!(
            petition.phase,
            Phase::Archived | Phase::Withdrawn | Phase::Merged
        );
        if put_away && !all {
            hidden = hidden.saturating_add(1);
            continue;
        }
        let row = row(at, petition, screen)?;
        // What has no due comes last.
        let next = row
            .next_due
            .as_ref()
            .map_or(Instant::MAX, |next| calendar.instant_of(next.due.nominal));
        index.set(petition.id.clone(), Some(next));
        rows.insert(petition.id.clone(), row);
    }
    let order: Vec<PetitionId> = index.due(Instant::MAX).map(|(_, id)| id.clone()).collect();
    let rows: Vec<Row> = order.iter().filter_map(|id| rows.remove(id)).collect();
    let overdue = rows
        .iter()
        .filter(|row| show::is_overdue(row.colour))
        .count();
    let exit = if overdue > 0 {
        Exit::Attention
    } else {
        Exit::Fine
    };
    if screen.json() {
        screen.value(&List {
            as_of: at.as_of,
            later_events: book.later,
            petitions: rows,
            policy: at.policy.policy_ref(),
        })?;
        return Ok(exit);
    }
    head(at, book, screen)?;
    let mut table = Table::new(match screen.lang() {
        suqiu::Lang::Zh => &[
            "事项",
            "状态",
            "类别",
            "颜色",
            "下一到期",
            "期限",
            "剩余",
            "承办",
        ],
        suqiu::Lang::En => &[
            "petition", "state", "class", "colour", "next due", "clock", "left", "held by",
        ],
    })
    .right(&[6]);
    for row in &rows {
        let class = row.class.map(|class| screen.say(&class.label()).to_owned());
        let (due, label, left) = row.next_due.as_ref().map_or_else(
            || ("—".to_owned(), String::new(), String::new()),
            |next| {
                let due = show::due(&next.due, screen);
                (due, screen.say(&next.label).to_owned(), next.left.clone())
            },
        );
        let held = row
            .held_by
            .as_ref()
            .map(|id| show::unit(at.directory, id))
            .unwrap_or_default();
        table.row(vec![
            row.petition.to_string(),
            screen.say(&row.phase_label).to_owned(),
            class.unwrap_or_else(|| "—".to_owned()),
            if row.next_due.is_some() {
                screen.colour(row.colour)
            } else {
                "—".to_owned()
            },
            due,
            label,
            left,
            held,
        ]);
    }
    table.print(screen)?;
    let total = rows.len();
    let line = match screen.lang() {
        suqiu::Lang::Zh => {
            format!("{total} 件，超期 {overdue} 件；已归档、撤回、并案 {hidden} 件未列")
        }
        suqiu::Lang::En => {
            format!(
                "{total} petitions, {overdue} overdue; {hidden} archived, withdrawn or merged not listed"
            )
        }
    };
    screen.line(&line)?;
    Ok(exit)
}

fn print_alerts(at: &At<'_>, book: &Book, screen: &mut Screen) -> Result<Exit, Failure> {
    let mut found: Vec<PetitionAlert> = Vec::new();
    for petition in book.petitions.values() {
        for alert in alerts(at.policy, petition, at.as_of)? {
            found.push(PetitionAlert {
                alert,
                petition: petition.id.clone(),
            });
        }
    }
    found.sort_by(|a, b| {
        (a.alert.at, &a.petition, &a.alert.key).cmp(&(b.alert.at, &b.petition, &b.alert.key))
    });
    let overdue = found
        .iter()
        .any(|one| one.alert.colour.is_some_and(show::is_overdue));
    let exit = if overdue { Exit::Attention } else { Exit::Fine };
    if screen.json() {
        screen.value(&AlertList {
            alerts: found,
            as_of: at.as_of,
            policy: at.policy.policy_ref(),
        })?;
        return Ok(exit);
    }
    head(at, book, screen)?;
    let mut table = Table::new(match screen.lang() {
        suqiu::Lang::Zh => &["起于", "事项", "预警", "期限", "到期", "发给", "依据"],
        suqiu::Lang::En => &[
            "since", "petition", "alert", "clock", "due", "to", "article",
        ],
    });
    for PetitionAlert { alert, petition } in &found {
        let what = match (alert.colour, alert.act) {
            (Some(colour), _) => screen.colour(colour),
            (None, Some(act)) => screen.say(&show::rung(act)).to_owned(),
            (None, None) => String::new(),
        };
        let to = alert
            .bearing_unit
            .as_ref()
            .map(|id| show::unit(at.directory, id));
        table.row(vec![
            show::minute(alert.at),
            petition.to_string(),
            what,
            screen.say(&alert.label).to_owned(),
            alert
                .due
                .as_ref()
                .map(|due| show::due(due, screen))
                .unwrap_or_default(),
            to.unwrap_or_else(|| "—".to_owned()),
            alert.article.clone().unwrap_or_default(),
        ]);
    }
    table.print(screen)?;
    let count = found.len();
    let line = match screen.lang() {
        suqiu::Lang::Zh => format!("{count} 条预警；以命令 claim_alerts 认领，认领后不再出现"),
        suqiu::Lang::En => format!("{count} alerts; the command `claim_alerts` claims them, once"),
    };
    screen.line(&line)?;
    Ok(exit)
}

/// A clock that says that somebody is late.
pub(crate) fn is_late(reading: &ClockReading) -> bool {
    reading.reading.state == ClockState::Running
        && reading.terms.nature == Nature::Duty
        && !reading.lapses
        && show::is_overdue(reading.reading.colour)
}
