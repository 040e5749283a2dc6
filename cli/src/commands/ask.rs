//! `suqiu ask`: questions about tables.

use serde_json::{Map, Value, json};
use suqiu::petition::{Jurisdiction, Petition};
use suqiu::tables::{Ask, TableAnswer, ask};
use suqiu::{Fault, Instant};

use super::ask_answer;
use crate::args::AskArgs;
use crate::book::Book;
use crate::exit::{Exit, Failure};
use crate::input;
use crate::screen::Screen;

pub(crate) fn run(args: &AskArgs, screen: &mut Screen) -> Result<Exit, Failure> {
    let place = Jurisdiction {
        policy: input::policy(&args.policy)?,
        directory: input::directory(&args.directory)?,
    };
    let text = input::text_or_standard_input(&args.question)?;
    let written: Map<String, Value> = serde_json::from_str(&text).unwrap_or_default();
    let own = written.get("as_of").and_then(Value::as_str);
    let own: Option<Instant> = own.and_then(|as_of| as_of.parse().ok());
    let as_of = own.or(args.as_of).map_or_else(input::now, Ok)?;
    let traced = written.get("petition").and_then(Value::as_str);
    let book = match &args.log {
        Some(log) => Book::read(log, as_of, &|id| traced == Some(id.as_str()), screen)?,
        None => Book::default(),
    };
    let filled = fill(&place, &written, as_of, &book);
    // As it was written, where nothing is filled in: a fault names its line.
    let question = filled.as_ref().unwrap_or(&text);
    let question: Ask = suqiu::wire::from_json("question", question)
        .map_err(|fault| input::in_file(&args.question, fault))?;
    let petitions: Vec<Petition> = book.petitions.into_values().collect();
    let answer = ask(&place, &petitions, &question)
        .map_err(|error| Failure::bad_input(Fault::from(error)))?;
    if screen.json() {
        screen.value(&answer)?;
    } else {
        ask_answer::print(&place, &answer, screen)?;
    }
    Ok(exit(&answer))
}

/// What a file of questions need not say: as of when, and the events of the log for a trace.
fn fill(
    place: &Jurisdiction,
    written: &Map<String, Value>,
    as_of: Instant,
    book: &Book,
) -> Option<String> {
    let kind = written.get("ask").and_then(Value::as_str)?;
    let (name, value) = match kind {
        "agenda" | "ledger" => ("as_of", json!(as_of)),
        "schedule" => ("as_of", json!(place.policy.calendar().date_of(as_of))),
        "trace" => ("events", json!(book.events)),
        _ => return None,
    };
    if written.contains_key(name) {
        return None;
    }
    let mut filled = written.clone();
    filled.insert(name.to_owned(), value);
    Some(Value::Object(filled).to_string())
}

/// Something needs attention: what is late or was missed.
fn exit(answer: &TableAnswer) -> Exit {
    use suqiu::tables::{AgendaPart, LedgerList};
    let needed = match answer {
        TableAnswer::AgendaItems(agenda) => {
            let mut parts = agenda.items.iter().map(|item| item.part);
            parts.any(|part| part == AgendaPart::Late)
        }
        TableAnswer::Occurrences(told) => told.occurrences.iter().any(|one| !one.missed.is_empty()),
        TableAnswer::LedgerRows(ledger) => ledger.counts.get(&LedgerList::Backlog) > Some(&0),
        _ => false,
    };
    if needed { Exit::Attention } else { Exit::Fine }
}
