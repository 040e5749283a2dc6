//! One run of cases: the operations that every language has, over the wire form.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::{Value, json};
use suqiu::calendar::Calendar;
use suqiu::clock::{DueDayColumns, DueDays};
use suqiu::directory::Directory;
use suqiu::petition::{Jurisdiction, Petition};
use suqiu::policy::{PackText, Policy};
use suqiu::{Fault, Instant, PetitionId, wire};

use crate::vectors::canonical;

/// An operation, with its arguments.
#[derive(Deserialize)]
#[serde(tag = "op", rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Op {
    /// `path` names one pack, several separated by commas, or none (`-`).
    Policy {
        path: String,
        id: String,
    },
    Calendar {
        path: String,
    },
    Warnings,
    /// What of the policy the directory cannot carry.
    CheckDirectory,
    Directory {
        path: String,
    },
    Petition {
        id: String,
    },
    Decide {
        command: Value,
    },
    /// A command that is not JSON of the right form, as it stands.
    DecideText {
        text: String,
    },
    Apply {
        events: Value,
    },
    /// Events that are not JSON of the right form, as they stand.
    ApplyText {
        text: String,
    },
    Snapshot,
    Restore {
        snapshot: Value,
    },
    /// A snapshot that is not JSON, as it stands.
    RestoreText {
        text: String,
    },
    Clocks {
        now: String,
    },
    Alerts {
        now: String,
    },
    NextChange {
        now: String,
    },
    View {
        now: String,
    },
    Explain,
    Due {
        question: Value,
    },
    Read {
        question: Value,
        now: String,
    },
    ExplainDue {
        question: Value,
    },
    DueDays {
        unit: i32,
        roll: String,
        start: Vec<i32>,
        count: Vec<i32>,
    },
    Route {
        facts: Value,
        at: String,
    },
    /// Facts that are not JSON of the right form, as they stand.
    RouteText {
        text: String,
        at: String,
    },
    ExplainRoute {
        facts: Value,
        at: String,
    },
    /// Which of some versions judges a day; each is the paths of its packs, separated by commas.
    Standing {
        day: String,
        id: String,
        versions: Vec<String>,
    },
    /// What another policy changes.
    Diff {
        path: String,
        id: String,
    },
    /// `directory` says whether the directory is handed in.
    Affected {
        path: String,
        id: String,
        #[serde(default)]
        directory: bool,
        at: String,
    },
    Rotation {
        question: Value,
    },
    Repeats {
        question: Value,
    },
    PublicCode {
        parts: Value,
    },
    ReadPublicCode {
        code: String,
    },
    /// Each of `pending` is a command; one that is a text is handed in as it stands. `petition` says
    /// whether the petition is known.
    Rebase {
        question: Value,
        pending: Vec<Value>,
        #[serde(default)]
        petition: bool,
    },
    ApplyOutbox {
        outbox: Value,
        entries: Value,
    },
    OutboxBatch {
        outbox: Value,
    },
    /// `"-"` among the snapshots stands for that of the petition as it stands.
    Indicators {
        snapshots: Vec<Value>,
        question: Value,
    },
    /// A question about tables; `"-"` as above.
    Ask {
        #[serde(default)]
        snapshots: Vec<Value>,
        question: Value,
    },
    Audit {
        path: String,
        options: Value,
    },
    Seal {
        chain: String,
    },
    SealEvent {
        chain: String,
        event: Value,
    },
    Verify {
        path: String,
    },
    Labels,
    /// Another dossier, to which nothing has happened.
    Dossier {
        id: String,
    },
    /// `petition` says whether the petition is handed in.
    DecideDossier {
        command: Value,
        #[serde(default)]
        petition: bool,
    },
    /// A state of the dossier, and events that it takes.
    ApplyDossier {
        dossier: Value,
        events: Value,
    },
    ReadDossier {
        now: String,
    },
}

impl Op {
    /// Its name and arguments as fields of a line.
    pub(crate) fn fields(&self) -> Result<Vec<String>, String> {
        let list = |numbers: &[i32]| {
            numbers
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join(",")
        };
        Ok(match self {
            Self::Policy { path, id } => vec!["policy".into(), path.clone(), id.clone()],
            Self::Calendar { path } => vec!["calendar".into(), path.clone()],
            Self::Warnings => vec!["warnings".into()],
            Self::CheckDirectory => vec!["check_directory".into()],
            Self::Directory { path } => vec!["directory".into(), path.clone()],
            Self::Petition { id } => vec!["petition".into(), id.clone()],
            Self::Decide { command } => vec!["decide".into(), canonical(command)?],
            Self::DecideText { text } => vec!["decide".into(), text.clone()],
            Self::Apply { events } => vec!["apply".into(), canonical(events)?],
            Self::ApplyText { text } => vec!["apply".into(), text.clone()],
            Self::Snapshot => vec!["snapshot".into()],
            Self::Restore { snapshot } => vec!["restore".into(), canonical(snapshot)?],
            Self::RestoreText { text } => vec!["restore".into(), text.clone()],
            Self::Clocks { now } => vec!["clocks".into(), now.clone()],
            Self::Alerts { now } => vec!["alerts".into(), now.clone()],
            Self::NextChange { now } => vec!["next_change".into(), now.clone()],
            Self::View { now } => vec!["view".into(), now.clone()],
            Self::Explain => vec!["explain".into()],
            Self::Due { question } => vec!["due".into(), canonical(question)?],
            Self::Read { question, now } => {
                vec!["read".into(), canonical(question)?, now.clone()]
            }
            Self::ExplainDue { question } => vec!["explain_due".into(), canonical(question)?],
            Self::DueDays {
                unit,
                roll,
                start,
                count,
            } => {
                vec![
                    "due_days".into(),
                    unit.to_string(),
                    roll.clone(),
                    list(start),
                    list(count),
                ]
            }
            Self::Route { facts, at } => vec!["route".into(), canonical(facts)?, at.clone()],
            Self::RouteText { text, at } => vec!["route".into(), text.clone(), at.clone()],
            Self::ExplainRoute { facts, at } => {
                vec!["explain_route".into(), canonical(facts)?, at.clone()]
            }
            Self::Standing { day, id, versions } => {
                let mut fields = vec!["standing".into(), day.clone(), id.clone()];
                fields.extend(versions.iter().cloned());
                fields
            }
            Self::Diff { path, id } => vec!["diff".into(), path.clone(), id.clone()],
            Self::Affected {
                path,
                id,
                directory,
                at,
            } => {
                let directory = if *directory { "directory" } else { "-" };
                vec![
                    "affected".into(),
                    path.clone(),
                    id.clone(),
                    directory.into(),
                    at.clone(),
                ]
            }
            Self::Rotation { question } => vec!["rotation".into(), canonical(question)?],
            Self::Repeats { question } => vec!["repeats".into(), canonical(question)?],
            Self::PublicCode { parts } => vec!["public_code".into(), canonical(parts)?],
            Self::ReadPublicCode { code } => vec!["read_public_code".into(), code.clone()],
            Self::Indicators {
                snapshots,
                question,
            } => with_snapshots("indicators", question, snapshots)?,
            Self::Ask {
                snapshots,
                question,
            } => with_snapshots("ask", question, snapshots)?,
            Self::Rebase {
                question,
                pending,
                petition,
            } => {
                let petition = if *petition { "petition" } else { "-" };
                let mut fields = vec!["rebase".into(), canonical(question)?, petition.into()];
                for command in pending {
                    fields.push(as_written(command)?);
                }
                fields
            }
            Self::ApplyOutbox { outbox, entries } => vec![
                "apply_outbox".into(),
                canonical(outbox)?,
                canonical(entries)?,
            ],
            Self::OutboxBatch { outbox } => vec!["outbox_batch".into(), canonical(outbox)?],
            Self::Audit { path, options } => {
                vec!["audit".into(), path.clone(), canonical(options)?]
            }
            Self::Seal { chain } => vec!["seal".into(), chain.clone()],
            Self::SealEvent { chain, event } => {
                vec!["seal_event".into(), chain.clone(), event.to_string()]
            }
            Self::Verify { path } => vec!["verify".into(), path.clone()],
            Self::Labels => vec!["labels".into()],
            Self::Dossier { id } => vec!["dossier".into(), id.clone()],
            Self::DecideDossier { command, petition } => {
                let petition = if *petition { "petition" } else { "-" };
                vec![
                    "decide_dossier".into(),
                    petition.into(),
                    canonical(command)?,
                ]
            }
            Self::ApplyDossier { dossier, events } => {
                vec![
                    "apply_dossier".into(),
                    canonical(dossier)?,
                    canonical(events)?,
                ]
            }
            Self::ReadDossier { now } => vec!["read_dossier".into(), now.clone()],
        })
    }
}

fn with_snapshots(op: &str, question: &Value, snapshots: &[Value]) -> Result<Vec<String>, String> {
    let mut fields = vec![op.to_owned(), canonical(question)?];
    for snapshot in snapshots {
        fields.push(match snapshot.as_str() {
            Some("-") => "-".into(),
            _ => canonical(snapshot)?,
        });
    }
    Ok(fields)
}

/// A question about facts.
type Asked = fn(&Jurisdiction, &str, Instant) -> Result<String, Fault>;

/// What the operations stand on.
pub(crate) struct Session {
    folder: PathBuf,
    policy: Policy,
    directory: Option<Directory>,
    pub(crate) petition: Petition,
    events: Vec<Value>,
    dossier: String,
}

impl Session {
    pub(crate) fn new(folder: &Path) -> Result<Self, String> {
        Ok(Self {
            folder: folder.to_owned(),
            policy: Policy::national().map_err(|error| error.to_string())?,
            directory: None,
            petition: blank("p1").map_err(|fault| fault.to_string())?,
            events: Vec::new(),
            dossier: "{}".to_owned(),
        })
    }

    /// The answer, or the JSON of the fault. An error is one of the document.
    pub(crate) fn answer(&mut self, op: &Op) -> Result<String, String> {
        let text = |path: &str| {
            std::fs::read_to_string(self.folder.join(path))
                .map_err(|error| format!("{path}: {error}"))
        };
        let answered = match op {
            Op::Policy { path, id } => {
                let loaded = self.load(path, id)?;
                self.replace(loaded)
            }
            Op::Standing { day, id, versions } => {
                let loaded = versions.iter().map(|paths| self.load(paths, id));
                let loaded: Vec<_> = loaded.collect::<Result<_, String>>()?;
                let loaded: Result<Vec<Policy>, Fault> = loaded.into_iter().collect();
                loaded.and_then(|versions| wire::standing(&versions, day))
            }
            Op::Diff { path, id } => {
                let new = self.load(path, id)?;
                new.and_then(|new| wire::diff(&self.policy, &new))
            }
            Op::Affected {
                path,
                id,
                directory,
                at,
            } => {
                let directory = self.directory.as_ref().filter(|_| *directory);
                let new = self.load(path, id)?;
                new.and_then(|new| {
                    let at = instant(at)?;
                    wire::affected(&self.policy, &new, directory, &self.petition, at)
                })
            }
            Op::Calendar { path } => self.replace(wire::with_calendar(&self.policy, &text(path)?)),
            Op::Warnings => wire::warnings(&self.policy),
            Op::CheckDirectory => {
                let directory = self.directory.as_ref().ok_or("name a directory first")?;
                wire::check_directory(&self.policy, directory)
            }
            Op::Directory { path } => {
                let given = text(path)?;
                let read = match path.rsplit_once('.') {
                    Some((_, "json")) => Directory::from_json(&given),
                    _ => Directory::from_csv(&given),
                };
                match read {
                    Ok(directory) => {
                        let info = wire::directory_info(&directory);
                        self.directory = Some(directory);
                        info
                    }
                    Err(error) => Err(error.into()),
                }
            }
            Op::Audit { path, options } => {
                wire::audit(&self.policy, &text(path)?, &canonical(options)?)
            }
            Op::Verify { path } => wire::verify(&text(path)?),
            Op::Route { facts, at } => self.route(wire::route, &canonical(facts)?, at)?,
            Op::RouteText { text, at } => self.route(wire::route, text, at)?,
            Op::ExplainRoute { facts, at } => {
                self.route(wire::explain_route, &canonical(facts)?, at)?
            }
            Op::Dossier { id } => {
                self.keep(wire::apply_dossier(&canonical(&json!({ "id": id }))?, "[]"))
            }
            Op::DecideDossier { command, petition } => {
                let petition = petition.then_some(&self.petition);
                let command = canonical(command)?;
                let decided =
                    wire::decide_dossier(&self.place()?, petition, &self.dossier, &command);
                if let Ok(decision) = &decided {
                    let applied = wire::apply_dossier(&self.dossier, decision);
                    self.keep(applied).map_err(|fault| fault.to_string())?;
                }
                decided
            }
            Op::ApplyDossier { dossier, events } => self.keep(wire::apply_dossier(
                &canonical(dossier)?,
                &canonical(events)?,
            )),
            Op::ReadDossier { now } => {
                instant(now).and_then(|now| wire::read_dossier(&self.policy, &self.dossier, now))
            }
            Op::Rotation { question } => {
                let directory = self.directory.as_ref().ok_or("name a directory first")?;
                wire::rotation(directory, &canonical(question)?)
            }
            Op::Repeats { question } => wire::propose_repeats(&canonical(question)?),
            Op::PublicCode { parts } => wire::public_code(&canonical(parts)?),
            Op::ReadPublicCode { code } => wire::read_public_code(code),
            Op::Indicators {
                snapshots,
                question,
            } => {
                let texts = self.snapshots(snapshots)?;
                wire::indicators(&self.policy, &lent(&texts), &canonical(question)?)
            }
            Op::Ask {
                snapshots,
                question,
            } => {
                let texts = self.snapshots(snapshots)?;
                wire::ask(&self.place()?, &lent(&texts), &canonical(question)?)
            }
            Op::Rebase {
                question,
                pending,
                petition,
            } => {
                let pending: Vec<String> =
                    pending.iter().map(as_written).collect::<Result<_, _>>()?;
                let known = if *petition { &["-".into()][..] } else { &[] };
                let known = self.snapshots(known)?;
                let question = canonical(question)?;
                wire::rebase(&self.place()?, &question, &lent(&known), &lent(&pending))
            }
            Op::ApplyOutbox { outbox, entries } => {
                wire::apply_outbox(&canonical(outbox)?, &canonical(entries)?)
            }
            Op::OutboxBatch { outbox } => wire::outbox_batch(&canonical(outbox)?),
            _ => self.on_petition(op)?,
        };
        Ok(answered.unwrap_or_else(|fault| fault.to_json()))
    }

    /// A policy from the paths of its packs, separated by commas.
    fn load(&self, paths: &str, id: &str) -> Result<Result<Policy, Fault>, String> {
        let text = |path: &str| {
            std::fs::read_to_string(self.folder.join(path))
                .map_err(|error| format!("{path}: {error}"))
        };
        let given: Vec<(&str, String)> = paths
            .split(',')
            .filter(|path| *path != "-")
            .map(|path| Ok((path, text(path)?)))
            .collect::<Result<_, String>>()?;
        let packs: Vec<PackText<'_>> = given
            .iter()
            .map(|(path, given)| match path.rsplit_once('.') {
                Some((_, "json")) => PackText::json(path, given),
                _ => PackText::toml(path, given),
            })
            .collect();
        Ok(Policy::load(&packs, id).map_err(Fault::from))
    }

    /// Another state of the dossier takes the place of the one that was there.
    fn keep(&mut self, dossier: Result<String, Fault>) -> Result<String, Fault> {
        self.dossier = dossier?;
        Ok(self.dossier.clone())
    }

    /// Another policy takes the place of the one that was there.
    fn replace(&mut self, policy: Result<Policy, Fault>) -> Result<String, Fault> {
        self.policy = policy?;
        wire::policy_info(&self.policy)
    }

    fn on_petition(&mut self, op: &Op) -> Result<Result<String, Fault>, String> {
        let policy = self.policy.clone();
        let events = serde_json::to_string(&self.events).map_err(|error| error.to_string())?;
        Ok(match op {
            Op::Petition { id } => match blank(id) {
                Ok(petition) => {
                    self.petition = petition;
                    self.events.clear();
                    wire::position(&self.petition)
                }
                Err(fault) => Err(fault),
            },
            Op::Decide { command } => self.decide(&canonical(command)?)?,
            Op::DecideText { text } => self.decide(text)?,
            Op::Apply { events } => self.apply(&canonical(events)?),
            Op::Snapshot => wire::snapshot(&policy, &self.petition),
            Op::ApplyText { text } => self.apply(text),
            Op::Restore { snapshot } => self.restore(&canonical(snapshot)?),
            Op::RestoreText { text } => self.restore(text),
            Op::Clocks { now } => {
                instant(now).and_then(|now| wire::clocks(&policy, &self.petition, now))
            }
            Op::Alerts { now } => {
                instant(now).and_then(|now| wire::alerts(&policy, &self.petition, now))
            }
            Op::NextChange { now } => {
                instant(now).and_then(|now| wire::next_change(&policy, &self.petition, now))
            }
            Op::View { now } => {
                instant(now).and_then(|now| wire::view(&policy, &self.petition, &events, now))
            }
            Op::Explain => wire::explanations(&policy, &events),
            Op::Due { question } => wire::due(&policy, &canonical(question)?),
            Op::Read { question, now } => {
                let question = canonical(question)?;
                instant(now).and_then(|now| wire::read(&policy, &question, now))
            }
            Op::ExplainDue { question } => wire::explain_due(&policy, &canonical(question)?),
            Op::DueDays {
                unit,
                roll,
                start,
                count,
            } => due_days(policy.calendar(), *unit, roll, start, count),
            Op::Seal { chain } => self.seal(chain),
            Op::SealEvent { chain, event } => {
                wire::chain(chain).and_then(|mut chain| wire::seal(&mut chain, &event.to_string()))
            }
            Op::Labels => wire::labels(),
            Op::Policy { .. }
            | Op::Standing { .. }
            | Op::Diff { .. }
            | Op::Affected { .. }
            | Op::Calendar { .. }
            | Op::Warnings
            | Op::CheckDirectory
            | Op::Directory { .. }
            | Op::Audit { .. }
            | Op::Verify { .. }
            | Op::Route { .. }
            | Op::RouteText { .. }
            | Op::ExplainRoute { .. }
            | Op::Rotation { .. }
            | Op::Repeats { .. }
            | Op::PublicCode { .. }
            | Op::ReadPublicCode { .. }
            | Op::Indicators { .. }
            | Op::Ask { .. }
            | Op::Rebase { .. }
            | Op::ApplyOutbox { .. }
            | Op::OutboxBatch { .. }
            | Op::Dossier { .. }
            | Op::DecideDossier { .. }
            | Op::ApplyDossier { .. }
            | Op::ReadDossier { .. } => {
                return Err("not an operation on a petition".to_owned());
            }
        })
    }

    fn place(&self) -> Result<Jurisdiction, String> {
        Ok(Jurisdiction {
            directory: self.directory.clone().ok_or("name a directory first")?,
            policy: self.policy.clone(),
        })
    }

    fn route(&self, ask: Asked, facts: &str, at: &str) -> Result<Result<String, Fault>, String> {
        let place = self.place()?;
        Ok(instant(at).and_then(|at| ask(&place, facts, at)))
    }

    fn snapshots(&self, snapshots: &[Value]) -> Result<Vec<String>, String> {
        let mut texts = Vec::new();
        for snapshot in snapshots {
            texts.push(match snapshot.as_str() {
                Some("-") => wire::snapshot(&self.policy, &self.petition)
                    .map_err(|fault| fault.to_string())?,
                _ => canonical(snapshot)?,
            });
        }
        Ok(texts)
    }

    fn decide(&mut self, command: &str) -> Result<Result<String, Fault>, String> {
        let place = self.place()?;
        let decided = wire::decide(&place, &self.petition, command);
        if let Ok(decision) = &decided {
            self.apply(decision).map_err(|fault| fault.to_string())?;
        }
        Ok(decided)
    }

    fn apply(&mut self, events: &str) -> Result<String, Fault> {
        wire::apply(&mut self.petition, events)?;
        // It was applied, so it is JSON.
        let value: Value = serde_json::from_str(events).unwrap_or_default();
        let list = value.get("events").cloned().unwrap_or(value);
        self.events
            .extend(list.as_array().cloned().unwrap_or_default());
        wire::position(&self.petition)
    }

    fn restore(&mut self, snapshot: &str) -> Result<String, Fault> {
        self.petition = wire::restore(snapshot)?;
        self.events.clear();
        wire::position(&self.petition)
    }

    fn seal(&self, chain: &str) -> Result<String, Fault> {
        let mut chain = wire::chain(chain)?;
        let mut lines = Vec::new();
        for event in &self.events {
            lines.push(wire::seal(&mut chain, &wire::to_json(event)?)?);
        }
        wire::to_json(&lines)
    }
}

fn lent(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

fn blank(id: &str) -> Result<Petition, Fault> {
    Ok(Petition::blank(PetitionId::new(id)?))
}

fn instant(text: &str) -> Result<Instant, Fault> {
    Ok(text.parse::<Instant>()?)
}

fn due_days(
    calendar: &Calendar,
    unit: i32,
    roll: &str,
    start: &[i32],
    count: &[i32],
) -> Result<String, Fault> {
    let (unit, roll) = wire::column_terms(unit, roll)?;
    let rows = start.len();
    let (mut nominal, mut rolled, mut certainty) = (vec![0; rows], vec![0; rows], vec![0; rows]);
    suqiu::clock::due_days(
        calendar,
        unit,
        roll,
        &DueDayColumns { start, count },
        &mut DueDays {
            nominal: &mut nominal,
            rolled: &mut rolled,
            certainty: &mut certainty,
        },
    )?;
    let list = |numbers: Vec<String>| numbers.join(",");
    Ok([
        list(nominal.iter().map(ToString::to_string).collect()),
        list(rolled.iter().map(ToString::to_string).collect()),
        list(certainty.iter().map(ToString::to_string).collect()),
    ]
    .join(";"))
}

/// A value as JSON, or a text as it stands.
fn as_written(value: &Value) -> Result<String, String> {
    value
        .as_str()
        .map_or_else(|| canonical(value), |text| Ok(text.to_owned()))
}
