//! `suqiu dossiers`: grid events and listings, from their commands to where they stand.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use suqiu::dossier::{
    AssessmentPhase, Dossier, DossierCommand, DossierReading, DossierRefusal, Matter,
    decide_dossier, read_dossier,
};
use suqiu::petition::Jurisdiction;
use suqiu::{CommandId, DossierId, Fault, FaultKind, Instant, PetitionId, Text, UnitId};

use crate::args::DossiersArgs;
use crate::book::Book;
use crate::exit::{Exit, Failure};
use crate::input;
use crate::screen::Screen;
use crate::show;
use crate::table::Table;

/// What became of one command.
#[derive(Serialize)]
struct Ack<'a> {
    command: &'a CommandId,
    dossier: &'a DossierId,
    events: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    refusal: Option<Fault>,
}

/// Where a dossier stands.
#[derive(Serialize)]
struct Row {
    dossier: DossierId,
    #[serde(skip_serializing_if = "Option::is_none")]
    held_by: Option<UnitId>,
    phase: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    reading: Option<DossierReading>,
    what: Text,
}

#[derive(Serialize)]
struct Board {
    as_of: Instant,
    dossiers: Vec<Row>,
}

pub(crate) fn run(args: &DossiersArgs, screen: &mut Screen) -> Result<Exit, Failure> {
    let place = Jurisdiction {
        policy: input::policy(&args.policy)?,
        directory: input::directory(&args.directory)?,
    };
    let as_of = args.as_of.map_or_else(input::now, Ok)?;
    let commands = commands(args, as_of)?;
    let named: BTreeSet<PetitionId> = commands
        .iter()
        .filter_map(|command| {
            let blank = Dossier::blank(command.dossier.clone());
            command.petition(&blank).cloned()
        })
        .collect();
    let book = match &args.log {
        Some(log) => Book::read(log, as_of, &|id| named.contains(id), screen)?,
        None => Book::default(),
    };
    let mut dossiers = BTreeMap::new();
    let mut exit = Exit::Fine;
    for command in commands {
        let known = dossiers
            .entry(command.dossier.clone())
            .or_insert_with_key(|id: &DossierId| Dossier::blank(id.clone()));
        let petition = command
            .petition(known)
            .and_then(|id| book.petition_at(id, command.at));
        match decide_dossier(&place, petition.as_ref(), known, &command) {
            Ok(decision) => {
                for event in &decision.events {
                    known.apply(event);
                }
                acknowledge(&command, decision.events.len(), None, screen)?;
            }
            Err(refusal) => {
                exit = Exit::Attention;
                acknowledge(&command, 0, Some(refusal), screen)?;
            }
        }
    }
    print(&place, &dossiers, as_of, screen)?;
    Ok(exit)
}

/// The commands that were recorded until then.
fn commands(args: &DossiersArgs, as_of: Instant) -> Result<Vec<DossierCommand>, Failure> {
    let text = input::text_or_standard_input(&args.commands)?;
    let mut commands = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let line = line.trim_start_matches('\u{feff}').trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let command: DossierCommand = suqiu::wire::from_json("command", line)
            .map_err(|fault| in_line(args, at.saturating_add(1), fault))?;
        if command.at <= as_of {
            commands.push(command);
        }
    }
    Ok(commands)
}

fn in_line(args: &DossiersArgs, line: usize, mut fault: Fault) -> Failure {
    let place = fault.place.take().unwrap_or_default();
    fault.place = Some(format!("line {line}: {place}"));
    if fault.kind == FaultKind::Input {
        return input::in_file(&args.commands, fault);
    }
    Failure::bad_input(fault)
}

fn acknowledge(
    command: &DossierCommand,
    events: usize,
    refusal: Option<DossierRefusal>,
    screen: &mut Screen,
) -> Result<(), Failure> {
    let refusal = refusal.map(Fault::from);
    if screen.json() {
        return screen.value(&Ack {
            command: &command.id,
            dossier: &command.dossier,
            events,
            refusal,
        });
    }
    let status = if refusal.is_some() {
        screen.bad(screen.pick("拒绝", "refused"))
    } else {
        screen.good(screen.pick("完成", "done   "))
    };
    let when = screen.faint(&show::minute(command.occurred_at.unwrap_or(command.at)));
    let label = command.act.kind().label();
    let line = format!(
        "{when}  {status}  {}  {}",
        command.dossier,
        screen.say(&label)
    );
    screen.line(&line)?;
    if let Some(refusal) = refusal {
        let article = refusal.article.as_deref().unwrap_or("—");
        let message = screen.say(&refusal.message);
        let line = format!("      {message} [{}]（{article}）", refusal.code);
        screen.line(&line)?;
        let next = screen.say(&refusal.next).to_owned();
        let line = screen.faint(&format!("      → {next}"));
        screen.line(&line)?;
    }
    Ok(())
}

fn print(
    place: &Jurisdiction,
    dossiers: &BTreeMap<DossierId, Dossier>,
    as_of: Instant,
    screen: &mut Screen,
) -> Result<(), Failure> {
    let mut rows = Vec::new();
    for dossier in dossiers.values() {
        rows.extend(row(place, dossier, as_of)?);
    }
    if screen.json() {
        return screen.value(&Board {
            as_of,
            dossiers: rows,
        });
    }
    screen.line("")?;
    let header = match screen.lang() {
        suqiu::Lang::Zh => ["案卷", "内容", "阶段", "现在由", "期限", "颜色"],
        suqiu::Lang::En => ["dossier", "what", "phase", "with", "due", "colour"],
    };
    let mut table = Table::new(&header);
    for row in &rows {
        let reading = row.reading.as_ref().map(|one| &one.reading);
        table.row(vec![
            row.dossier.to_string(),
            screen.say(&row.what).to_owned(),
            screen.say(&row.phase).to_owned(),
            row.held_by
                .as_ref()
                .map(|unit| show::unit(Some(&place.directory), unit))
                .unwrap_or_default(),
            reading
                .and_then(|one| one.due.as_ref())
                .map(|due| show::due(due, screen))
                .unwrap_or_default(),
            reading.map_or_else(String::new, |one| screen.colour(one.colour)),
        ]);
    }
    table.print(screen)?;
    Ok(())
}

/// Where a dossier stands; none where nothing has happened to it.
fn row(place: &Jurisdiction, dossier: &Dossier, as_of: Instant) -> Result<Option<Row>, Failure> {
    let Some(matter) = &dossier.matter else {
        return Ok(None);
    };
    let reading = read_dossier(&place.policy, dossier, as_of)
        .map_err(|error| Failure::bad_input(Fault::from(error)))?;
    let model = place.policy.model();
    let (what, phase, held_by) = match matter {
        Matter::GridEvent(event) => {
            let kind = model.grid_kinds.get(&event.kind);
            let open = event.clock.is_some();
            (
                kind.map(|kind| kind.label.clone()),
                event.phase.label(),
                open.then(|| event.holder.clone()),
            )
        }
        Matter::Listing(listing) => {
            let fund = model.listing_funds.get(&listing.difficulty);
            let what = fund.map(|fund| {
                Text::new(
                    format!("挂牌：{}，{}元", fund.label.zh, listing.fund),
                    format!("listed: {}, {} yuan", fund.label.en, listing.fund),
                )
            });
            (what, listing.phase.label(), listing.team.clone())
        }
        Matter::Journal(journal) => {
            let (visits, services) = (journal.visits.len(), journal.services.len());
            let what = Text::new(
                format!("{} 民情日志：走访{visits}处，代办{services}件", journal.day),
                format!(
                    "journal of {}: {visits} places visited, {services} services",
                    journal.day
                ),
            );
            (
                Some(what),
                journal.phase.label(),
                Some(journal.grid.clone()),
            )
        }
        Matter::Assessment(assessment) => {
            let kind = model.decision_kinds.get(&assessment.kind);
            let what = kind.map(|kind| {
                Text::new(
                    format!("决策风险评估：{}", kind.label.zh),
                    format!("risk assessment: {}", kind.label.en),
                )
            });
            let bears = match assessment.phase {
                AssessmentPhase::Open | AssessmentPhase::Revising => Some(&assessment.proposer),
                AssessmentPhase::Assessed => Some(&assessment.decider),
                AssessmentPhase::Go | AssessmentPhase::Stopped => None,
            };
            (what, assessment.phase.label(), bears.cloned())
        }
    };
    Ok(Some(Row {
        dossier: dossier.id.clone(),
        held_by,
        phase,
        reading,
        what: what.unwrap_or(Text::fixed("案卷", "dossier")),
    }))
}
