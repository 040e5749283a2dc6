//! The small files beside petitions: grid events and listings.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use suqiu::dossier::{Dossier, DossierCommand, DossierEvent, Matter, decide_dossier, read_dossier};
use suqiu::{DossierId, Instant};

use crate::compare::{fields, list, text};
use crate::scene::{Scene, read};

pub(crate) fn check(scene: &Scene, wrong: &mut Vec<String>) {
    let Some(expected) = scene.expected.get("dossiers") else {
        return;
    };
    let commands = read(&format!(
        "examples/{}/{}",
        scene.name,
        text(expected, "commands")
    ));
    let mut dossiers: BTreeMap<DossierId, Dossier> = BTreeMap::new();
    let mut events: Vec<DossierEvent> = Vec::new();
    let mut refused = BTreeMap::new();
    for line in commands.lines() {
        let command: DossierCommand = suqiu::wire::from_json("command", line)
            .unwrap_or_else(|fault| panic!("{}: {line}", fault.message.en));
        let dossier = dossiers
            .entry(command.dossier.clone())
            .or_insert_with(|| Dossier::blank(command.dossier.clone()));
        let petition = command
            .petition(dossier)
            .map(|id| scene.at(id.as_str(), command.at).0)
            .filter(|petition| petition.seq > 0);
        match decide_dossier(&scene.place, petition.as_ref(), dossier, &command) {
            Ok(decision) => {
                for event in decision.events {
                    dossier.apply(&event);
                    events.push(event);
                }
            }
            Err(refusal) => {
                refused.insert(command.id.to_string(), refusal.code.wire().to_owned());
            }
        }
    }
    let want = list(expected, "refusals").iter();
    let want: BTreeMap<String, String> = want
        .map(|one| {
            (
                text(one, "command").to_owned(),
                text(one, "code").to_owned(),
            )
        })
        .collect();
    if want != refused {
        wrong.push(format!("dossiers: refused {refused:?}, expected {want:?}"));
    }
    for check in list(expected, "checks") {
        let id = DossierId::new(text(check, "dossier")).unwrap();
        let as_of: Instant = text(check, "as_of").parse().unwrap();
        let mut dossier = Dossier::blank(id.clone());
        for event in events.iter().filter(|event| event.at <= as_of) {
            dossier.apply(event);
        }
        let got = told(scene, &dossier, as_of);
        let names = [
            "phase", "nominal", "rolled", "unit", "fund", "team", "paid", "left", "visits",
            "services", "decider", "revised", "hearings",
        ];
        fields(wrong, &format!("{id} at {as_of}"), &got, check, &names);
    }
}

/// The petition that a command about a dossier needs.
fn told(scene: &Scene, dossier: &Dossier, as_of: Instant) -> Value {
    let reading = read_dossier(&scene.place.policy, dossier, as_of).unwrap();
    match &dossier.matter {
        Some(Matter::GridEvent(event)) => {
            let due = reading.as_ref().and_then(|one| one.reading.due.as_ref());
            json!({
                "phase": event.phase,
                "unit": event.holder,
                "nominal": due.map(|due| due.nominal),
                "rolled": due.map(|due| due.rolled),
            })
        }
        Some(Matter::Listing(listing)) => json!({
            "phase": listing.phase,
            "fund": listing.fund,
            "team": listing.team,
            "paid": listing.paid,
            "left": listing.left(),
        }),
        Some(Matter::Journal(journal)) => json!({
            "phase": journal.phase,
            "unit": journal.grid,
            "visits": journal.visits.len(),
            "services": journal.services.len(),
        }),
        Some(Matter::Assessment(assessment)) => json!({
            "phase": assessment.phase,
            "decider": assessment.decider,
            "revised": assessment.revised,
            "hearings": assessment.hearings.len(),
        }),
        None => Value::Null,
    }
}
