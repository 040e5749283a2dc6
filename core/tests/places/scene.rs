//! A place: its pack, its directory, its commands played through.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::{Value, json};
use suqiu::directory::Directory;
use suqiu::petition::{
    ChoicePart, Command, Event, Fact, Jurisdiction, Petition, clocks, decide, holders,
    petitioner_view,
};
use suqiu::policy::{PackText, Policy};
use suqiu::routing::{Facts, RouteOutcome, RoutingDecision, route};
use suqiu::{Instant, PetitionId};

use crate::compare::{fields, list, text};

pub(crate) struct Scene {
    pub(crate) name: String,
    pub(crate) place: Jurisdiction,
    pub(crate) expected: Value,
    /// What each petition went through.
    events: BTreeMap<PetitionId, Vec<Event>>,
    /// The code with which each command was refused.
    refused: BTreeMap<String, String>,
}

fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

pub(crate) fn read(path: &str) -> String {
    let path = root().join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn policy(paths: &[Value]) -> Policy {
    let paths: Vec<&str> = paths.iter().filter_map(Value::as_str).collect();
    let texts: Vec<String> = paths.iter().map(|path| read(path)).collect();
    let packs: Vec<PackText<'_>> = paths
        .iter()
        .zip(&texts)
        .map(|(path, text)| PackText::toml(path, text))
        .collect();
    let own = texts.first().expect("a scene has a pack");
    let id = own
        .lines()
        .find_map(|line| line.strip_prefix("id = \""))
        .and_then(|rest| rest.strip_suffix('"'))
        .expect("a pack has an id");
    Policy::load(&packs, id).unwrap_or_else(|error| panic!("{error}"))
}

/// What the files of a place say.
pub(crate) struct Script {
    name: String,
    expected: Value,
    directory: Directory,
    commands: Vec<Command>,
}

impl Script {
    pub(crate) fn of(name: &str) -> Self {
        let file = |file: &str| format!("examples/{name}/{file}");
        let expected: Value = serde_json::from_str(&read(&file("expected.json"))).unwrap();
        let commands = read(&file(text(&expected, "commands")));
        let is_command = |line: &&str| !line.trim().is_empty() && !line.starts_with('#');
        let commands = commands.lines().filter(is_command).map(|line| {
            suqiu::wire::from_json("command", line)
                .unwrap_or_else(|fault| panic!("{}: {line}", fault.message.en))
        });
        Self {
            name: name.to_owned(),
            directory: Directory::from_csv(&read(&file(text(&expected, "directory")))).unwrap(),
            commands: commands.collect(),
            expected,
        }
    }
}

impl Scene {
    /// Decides every command of a place in order, and keeps what happened.
    pub(crate) fn play(name: &str) -> Self {
        let script = Script::of(name);
        let policy = policy(list(&script.expected, "policy"));
        Self::under(&script, policy)
    }

    /// The same under a policy of one's own.
    pub(crate) fn under(script: &Script, policy: Policy) -> Self {
        let mut petitions: BTreeMap<PetitionId, Petition> = BTreeMap::new();
        let mut scene = Self {
            name: script.name.clone(),
            place: Jurisdiction {
                directory: script.directory.clone(),
                policy,
            },
            events: BTreeMap::new(),
            refused: BTreeMap::new(),
            expected: script.expected.clone(),
        };
        for command in &script.commands {
            let petition = petitions
                .entry(command.petition.clone())
                .or_insert_with(|| Petition::blank(command.petition.clone()));
            match decide(&scene.place, petition, command) {
                Ok(decision) => {
                    for event in decision.events {
                        petition.apply(&event);
                        let all = scene.events.entry(command.petition.clone());
                        all.or_default().push(event);
                    }
                }
                Err(refusal) => {
                    let code = refusal.code.wire().to_owned();
                    scene.refused.insert(command.id.to_string(), code);
                }
            }
        }
        scene
    }

    /// Every petition of the place.
    pub(crate) fn petitions(&self) -> impl Iterator<Item = &PetitionId> {
        self.events.keys()
    }

    /// What a petition went through up to an instant, and where it stood then.
    pub(crate) fn at(&self, petition: &str, as_of: Instant) -> (Petition, Vec<Event>) {
        let id = PetitionId::new(petition).unwrap();
        let mut state = Petition::blank(id.clone());
        let events = self.events.get(&id).into_iter().flatten();
        let events: Vec<Event> = events.filter(|event| event.at <= as_of).cloned().collect();
        for event in &events {
            state.apply(event);
        }
        (state, events)
    }

    pub(crate) fn refusals(&self, wrong: &mut Vec<String>) {
        let expected = list(&self.expected, "refusals").iter();
        let expected: BTreeSet<(&str, &str)> = expected
            .map(|one| (text(one, "command"), text(one, "code")))
            .collect();
        let refused = self.refused.iter();
        let refused: BTreeSet<(&str, &str)> = refused
            .map(|(command, code)| (command.as_str(), code.as_str()))
            .collect();
        for (command, code) in expected.symmetric_difference(&refused) {
            let was = self.refused.get(*command);
            wrong.push(format!(
                "{command}: {code} was expected or happened, not both: {was:?}"
            ));
        }
    }

    pub(crate) fn checks(&self, wrong: &mut Vec<String>) {
        for check in list(&self.expected, "checks") {
            let (petition, as_of) = (text(check, "petition"), text(check, "as_of"));
            let of = format!("{petition} at {as_of}");
            let as_of: Instant = as_of.parse().unwrap();
            let (state, _) = self.at(petition, as_of);
            let coordination = state.coordination.as_ref();
            let got = json!({
                "phase": state.phase.wire(),
                "held_by": state.held_by(),
                "code": state.code(),
                "reception": state.registration.as_ref().and_then(|one| one.record.reception.as_ref()),
                "leader": state.leader().map(|now| now.person.reveal()),
                "mediator": state.chosen(ChoicePart::Mediator),
                "legal_expert": state.chosen(ChoicePart::LegalExpert),
                "follow_ups_missing": state.follow_ups_missing,
                "relief": state.relief,
                "findings": state.findings.iter()
                    .map(|one| json!({
                        "unit": one.unit, "claim_justified": one.claim_justified,
                        "duty_failed": one.duty_failed,
                    }))
                    .collect::<Value>(),
            });
            let names = [
                "phase",
                "held_by",
                "code",
                "reception",
                "leader",
                "mediator",
                "legal_expert",
                "follow_ups_missing",
                "relief",
                "findings",
            ];
            fields(wrong, &of, &got, check, &names);
            if let Some(want) = check.get("coordination") {
                let got = coordination
                    .map(|one| json!({"level": one.level, "unit": one.unit}))
                    .unwrap_or_default();
                fields(wrong, &of, &got, want, &["level", "unit"]);
            }
            let readings = clocks(&self.place.policy, &state, as_of).unwrap();
            let expected = check.get("clocks").and_then(Value::as_object);
            for (key, want) in expected.into_iter().flatten() {
                let of_rule = format!("{key}/");
                let mut found = readings.iter().filter(|one| {
                    let known = one.key.as_str();
                    known == key || (!key.contains('/') && known.starts_with(&of_rule))
                });
                let one = found.next();
                assert!(found.next().is_none(), "{of}: {key} is not one clock");
                let got = one.map(|one| {
                    json!({
                        "state": one.reading.state,
                        "nominal": one.reading.due.as_ref().map(|due| due.nominal),
                        "rolled": one.reading.due.as_ref().map(|due| due.rolled),
                        "colour": one.reading.colour,
                        "breached": one.reading.breached,
                        "outcome": one.reading.outcome,
                    })
                });
                match (got, want.is_null()) {
                    (None, true) => {}
                    (Some(got), false) => {
                        let names = [
                            "state", "nominal", "rolled", "colour", "breached", "outcome",
                        ];
                        fields(wrong, &format!("{of}, {key}"), &got, want, &names);
                    }
                    (None, false) => {
                        let keys = readings.iter().map(|one| one.key.as_str());
                        let keys: Vec<&str> = keys.collect();
                        wrong.push(format!("{of}: there is no {key} among {keys:?}"));
                    }
                    (Some(_), true) => wrong.push(format!("{of}: there is a {key}")),
                }
            }
        }
    }

    /// What single commands led to.
    pub(crate) fn steps(&self, wrong: &mut Vec<String>) {
        for step in list(&self.expected, "steps") {
            let command = text(step, "command");
            let events = self.events.values().flatten();
            let facts: Vec<&Fact> = events
                .filter(|event| event.command.as_str() == command)
                .map(|event| &event.fact)
                .collect();
            if let Some(want) = step.get("coordination") {
                let moved = facts.iter().find_map(|fact| match fact {
                    Fact::CoordinationMoved(moved) => {
                        Some(json!({"level": moved.level, "unit": moved.unit}))
                    }
                    _ => None,
                });
                fields(
                    wrong,
                    command,
                    &moved.unwrap_or_default(),
                    want,
                    &["level", "unit"],
                );
            }
            if let Some(want) = step.get("supervised") {
                let unit = facts.iter().find_map(|fact| match fact {
                    Fact::Supervised(supervised) => Some(json!(supervised.unit)),
                    _ => None,
                });
                if unit.as_ref() != Some(want) {
                    wrong.push(format!(
                        "{command}: {unit:?} is supervised, expected {want}"
                    ));
                }
            }
            if let Some(want) = step.get("route") {
                let routed = facts.iter().find_map(|fact| match fact {
                    Fact::Routed(routed) => Some(told(routed)),
                    _ => None,
                });
                compare_route(wrong, command, &routed.unwrap_or_default(), want);
            }
        }
    }

    /// Who held what, and when.
    pub(crate) fn held(&self, wrong: &mut Vec<String>) {
        for one in list(&self.expected, "held") {
            let petition = text(one, "petition");
            let (state, _) = self.at(petition, Instant::MAX);
            let held = holders(&state).into_iter().map(|(unit, from, to)| {
                let mut held = json!({"unit": unit, "from": from});
                if let (Some(to), Some(held)) = (to, held.as_object_mut()) {
                    held.insert("to".into(), json!(to));
                }
                held
            });
            let held: Vec<Value> = held.collect();
            let want = |held: &Value| {
                ["unit", "from", "to"]
                    .iter()
                    .all(|key| held.get(key) == one.get(key))
            };
            if !held.iter().any(want) {
                wrong.push(format!("{petition}: {one} is not among {held:?}"));
            }
        }
    }

    pub(crate) fn views(&self, wrong: &mut Vec<String>) {
        for view in list(&self.expected, "views") {
            let (petition, as_of) = (text(view, "petition"), text(view, "as_of"));
            let of = format!("{petition} as its petitioner sees it at {as_of}");
            let as_of = as_of.parse().unwrap();
            let (state, events) = self.at(petition, as_of);
            let seen = petitioner_view(&self.place.policy, &state, &events, as_of).unwrap();
            let rights = (seen.rights.iter())
                .map(|one| (one.article.clone().unwrap_or_default(), one.due.nominal));
            let rights: BTreeMap<_, _> = rights.collect();
            let got = json!({
                "phase": seen.phase,
                "held_by": seen.held_by,
                "code": seen.code,
                "next_deadline": seen.next_deadline.as_ref().map(|one| one.due.nominal),
                "rights": rights,
            });
            fields(
                wrong,
                &of,
                &got,
                view,
                &["phase", "held_by", "code", "next_deadline", "rights"],
            );
            let all = serde_json::to_string(&seen).unwrap();
            for hidden in list(view, "hides").iter().filter_map(Value::as_str) {
                if all.contains(hidden) {
                    wrong.push(format!("{of}: {hidden} is shown"));
                }
            }
        }
    }

    pub(crate) fn routes(&self, wrong: &mut Vec<String>) {
        for want in list(&self.expected, "routes") {
            let path = text(want, "facts");
            let facts: Facts =
                serde_json::from_str(&read(&format!("examples/{}/{path}", self.name))).unwrap();
            let decision = route(&self.place, &facts, text(want, "at").parse().unwrap()).unwrap();
            compare_route(wrong, path, &told(&decision), want);
        }
    }

    /// The rotation of units and the search for repeats.
    pub(crate) fn questions(&self, wrong: &mut Vec<String>) {
        let Some(questions) = self.expected.get("questions") else {
            return;
        };
        let ask = |name: &str| questions.get(name).expect("the question is there");
        let file = |want: &Value| {
            read(&format!(
                "examples/{}/{}",
                self.name,
                text(want, "question")
            ))
        };
        let want = ask("rotation");
        let got = suqiu::wire::rotation(&self.place.directory, &file(want)).unwrap();
        let got: Value = serde_json::from_str(&got).unwrap();
        let units = |name: &str| -> Value {
            let units = list(&got, name).iter();
            units
                .map(|one| one.get("unit").unwrap_or(one).clone())
                .collect()
        };
        let got = json!({
            "month": got.get("month"),
            "rotating": units("rotating"),
            "without_seat": units("without_seat"),
            "resident": list(&got, "resident").len(),
        });
        let names = ["month", "rotating", "without_seat", "resident"];
        fields(wrong, "rotation", &got, want, &names);
        let want = ask("repeats");
        let got = suqiu::wire::propose_repeats(&file(want)).unwrap();
        let got: Value = serde_json::from_str(&got).unwrap();
        let proposed: Value = list(&got, "proposed")
            .iter()
            .chain(got.as_array().into_iter().flatten())
            .map(|one| json!({"petition": one.get("petition"), "same": one.get("same")}))
            .collect();
        fields(
            wrong,
            "repeats",
            &json!({"proposed": proposed}),
            want,
            &["proposed"],
        );
    }
}

/// A decision in the words of `expected.json`.
fn told(decision: &RoutingDecision) -> Value {
    let mut told = json!({
        "rule": decision.rule,
        "tier": decision.tier,
        "warnings": decision.warnings.iter()
            .map(|one| (one.clock.to_string(), json!(one.due.as_ref().map(|due| due.nominal))))
            .collect::<serde_json::Map<_, _>>(),
    });
    let more = match &decision.outcome {
        RouteOutcome::Route(route) => json!({
            "channel": route.channel,
            "unit": route.unit,
            "first_try": route.first_try.as_ref().map(|one| &one.unit),
            "coordination": {"level": route.coordination.level, "unit": route.coordination.unit},
            "beside": route.beside.iter()
                .map(|one| (one.channel.wire().to_owned(), json!(one.unit)))
                .collect::<serde_json::Map<_, _>>(),
        }),
        RouteOutcome::NotHere(not) => json!({"not_here": not.reason}),
    };
    if let (Some(told), Value::Object(more)) = (told.as_object_mut(), more) {
        told.extend(more);
    }
    told
}

fn compare_route(wrong: &mut Vec<String>, of: &str, got: &Value, want: &Value) {
    let names = [
        "rule",
        "tier",
        "channel",
        "unit",
        "first_try",
        "not_here",
        "warnings",
    ];
    fields(wrong, of, got, want, &names);
    let nothing = Value::Null;
    if let Some(want) = want.get("coordination") {
        let got = got.get("coordination").unwrap_or(&nothing);
        fields(wrong, of, got, want, &["level", "unit"]);
    }
    match (want.get("beside"), got.get("beside")) {
        // A list names the units only.
        (Some(Value::Array(units)), Some(Value::Object(got))) => {
            let got: Vec<&Value> = got.values().collect();
            let units: Vec<&Value> = units.iter().collect();
            if got != units {
                wrong.push(format!("{of}: beside are {got:?}, expected {units:?}"));
            }
        }
        (Some(_), _) => fields(wrong, of, got, want, &["beside"]),
        (None, _) => {}
    }
}
