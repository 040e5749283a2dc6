//! `suqiu run`: decide a stream of commands, and keep what happened.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use serde::Serialize;
use suqiu::log::EventHash;
use suqiu::petition::{Command, Jurisdiction, Petition, Phase, ReadEvent, Refusal, decide};
use suqiu::policy::{Policy, Versions};
use suqiu::{CommandId, Fault, Instant, PetitionId, Text};

use crate::args::RunArgs;
use crate::exit::{Exit, Failure};
use crate::input;
use crate::log_file::{LogWriter, Tail};
use crate::progress;
use crate::screen::Screen;

/// What became of one line of the stream.
#[derive(Serialize)]
struct Ack {
    #[serde(skip_serializing_if = "Option::is_none")]
    command: Option<CommandId>,
    /// How many events it led to.
    events: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    fault: Option<Fault>,
    line: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    petition: Option<PetitionId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phase: Option<Phase>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refusal: Option<Refusal>,
    /// The petition's sequence after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    seq: Option<u64>,
    status: Status,
    #[serde(skip)]
    label: Option<Text>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Status {
    /// Carried out, and on the disk.
    Done,
    /// Carried out before; nothing happens again.
    Replayed,
    /// Refused; nothing changed.
    Refused,
    /// No command at all.
    Unreadable,
}

#[derive(Default, Serialize)]
struct Summary {
    done: u64,
    events: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Option<EventHash>,
    refused: u64,
    replayed: u64,
    unreadable: u64,
}

#[derive(Serialize)]
struct Final<'a> {
    summary: &'a Summary,
}

/// The versions of the policy, each over the same units.
struct Places {
    /// Decides where none is in force: it says so.
    asked: Jurisdiction,
    versions: Versions,
    /// In the order of the versions.
    all: Vec<Jurisdiction>,
}

impl Places {
    fn read(args: &RunArgs) -> Result<Self, Failure> {
        let (policy, versions) = input::versions(&args.policy, &args.other_version)?;
        let directory = input::directory(&args.directory)?;
        let over = |policy: &Policy| Jurisdiction {
            directory: directory.clone(),
            policy: policy.clone(),
        };
        Ok(Self {
            asked: over(&policy),
            all: versions.all().iter().map(over).collect(),
            versions,
        })
    }

    /// The one that judges an instant.
    fn at(&self, at: Instant) -> &Jurisdiction {
        let digest = self.versions.at(at).policy().map(Policy::digest);
        let mut all = self.all.iter();
        let found = all.find(|place| Some(place.policy.digest()) == digest);
        found.unwrap_or(&self.asked)
    }
}

/// The stream at work.
struct Desk<'a> {
    places: Places,
    petitions: HashMap<PetitionId, Petition>,
    log: Option<LogWriter>,
    batch: usize,
    waiting: Vec<Ack>,
    summary: Summary,
    screen: &'a mut Screen,
}

pub(crate) fn run(args: &RunArgs, screen: &mut Screen) -> Result<Exit, Failure> {
    let places = Places::read(args)?;
    for gap in places.versions.warnings() {
        eprintln!("{}", screen.say(&gap.message));
    }
    let mut petitions: HashMap<PetitionId, Petition> = HashMap::new();
    let mut log = None;
    if let Some(path) = &args.log {
        let hash = args.hash.map(Into::into);
        let (writer, scan) =
            LogWriter::open(path, hash, screen, |event| take(&mut petitions, &event))?;
        if let Some(Tail::Torn { bytes, lines }) = scan.tail {
            report_torn(path, bytes, lines, screen);
        }
        log = Some(writer);
    }
    let mut desk = Desk {
        places,
        petitions,
        log,
        batch: args.batch.get(),
        waiting: Vec::new(),
        summary: Summary::default(),
        screen,
    };
    if args.commands == Path::new("-") {
        desk.read_standard_input()?;
    } else {
        desk.read_file(&args.commands)?;
    }
    desk.finish()
}

fn take(petitions: &mut HashMap<PetitionId, Petition>, event: &ReadEvent) {
    let id = match event {
        ReadEvent::Known(event) => &event.petition,
        ReadEvent::Newer { petition, .. } => petition,
    };
    petitions
        .entry(id.clone())
        .or_insert_with(|| Petition::blank(id.clone()))
        .apply_read(event);
}

fn report_torn(path: &Path, bytes: u64, lines: u64, screen: &Screen) {
    let (bytes, lines) = (bytes.to_string(), lines.to_string());
    let text = Text::fixed(
        "注意：日志 {path} 末尾有未写完的命令（{bytes} 字节，{lines} 个整行），从未确认，已截去；请重发",
        "note: the log {path} ended in a command that was cut short ({bytes} bytes, {lines} whole \
         lines); it was never acknowledged and is cut off: send it again",
    )
    .fill(&[("path", &path.display().to_string()), ("bytes", &bytes), ("lines", &lines)]);
    eprintln!("{}", screen.say(&text));
}

impl Desk<'_> {
    fn read_file(&mut self, path: &Path) -> Result<(), Failure> {
        let io = |error: std::io::Error| Failure::io(path, &error);
        let file = File::open(path).map_err(io)?;
        let total = file.metadata().map_err(io)?.len();
        let bar =
            progress::over_bytes(total, self.screen.pick("决定命令", "deciding"), self.screen);
        let mut source = BufReader::new(file);
        let mut bytes = Vec::new();
        let mut number: u64 = 0;
        loop {
            bytes.clear();
            let read = source.read_until(b'\n', &mut bytes).map_err(io)?;
            if read == 0 {
                break;
            }
            number = number.saturating_add(1);
            bar.inc(u64::try_from(read).unwrap_or(u64::MAX));
            self.take_line(number, &bytes)?;
        }
        bar.finish_and_clear();
        Ok(())
    }

    /// Somebody may wait for the answer before sending the next command: a batch also ends where
    /// nothing more is there to be read.
    fn read_standard_input(&mut self) -> Result<(), Failure> {
        let mut source = BufReader::new(std::io::stdin().lock());
        let mut bytes = Vec::new();
        let mut number: u64 = 0;
        loop {
            if source.buffer().is_empty() {
                self.commit()?;
            }
            bytes.clear();
            if source.read_until(b'\n', &mut bytes)? == 0 {
                return Ok(());
            }
            number = number.saturating_add(1);
            self.take_line(number, &bytes)?;
        }
    }

    fn take_line(&mut self, number: u64, bytes: &[u8]) -> Result<(), Failure> {
        let ack = match std::str::from_utf8(bytes)
            .map(|line| line.trim_start_matches('\u{feff}').trim())
        {
            Ok(line) if line.is_empty() || line.starts_with('#') => return Ok(()),
            Ok(line) => match suqiu::wire::from_json::<Command>("command", line) {
                Ok(command) => self.decide(number, &command)?,
                Err(fault) => unreadable(number, fault),
            },
            Err(error) => unreadable(number, Fault::not_utf8("command", error.valid_up_to())),
        };
        self.waiting.push(ack);
        if self.waiting.len() >= self.batch {
            self.commit()?;
        }
        Ok(())
    }

    fn decide(&mut self, line: u64, command: &Command) -> Result<Ack, Failure> {
        let blank;
        let petition = if let Some(known) = self.petitions.get(&command.petition) {
            known
        } else {
            blank = Petition::blank(command.petition.clone());
            &blank
        };
        let mut ack = Ack {
            command: Some(command.id.clone()),
            events: 0,
            fault: None,
            line,
            petition: Some(command.petition.clone()),
            phase: None,
            refusal: None,
            seq: None,
            status: Status::Done,
            label: Some(command.act.kind().label()),
        };
        match decide(self.places.at(command.at), petition, command) {
            Err(refusal) => {
                ack.status = Status::Refused;
                ack.refusal = Some(refusal);
            }
            Ok(decision) => {
                if decision.replayed {
                    ack.status = Status::Replayed;
                }
                if let Some(log) = &mut self.log {
                    log.add(&decision.events)?;
                }
                ack.events = decision.events.len();
                if !decision.events.is_empty() {
                    let state = self
                        .petitions
                        .entry(command.petition.clone())
                        .or_insert_with(|| Petition::blank(command.petition.clone()));
                    for event in &decision.events {
                        state.apply(event);
                    }
                }
                if let Some(state) = self.petitions.get(&command.petition) {
                    ack.phase = Some(state.phase);
                    ack.seq = Some(state.seq);
                }
            }
        }
        Ok(ack)
    }

    /// Puts the batch on the disk, then says so.
    fn commit(&mut self) -> Result<(), Failure> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        if let Some(log) = &mut self.log {
            log.commit()?;
        }
        for ack in std::mem::take(&mut self.waiting) {
            self.summary.count(&ack);
            print(&ack, self.screen)?;
        }
        self.screen.flush()?;
        Ok(())
    }

    fn finish(mut self) -> Result<Exit, Failure> {
        self.commit()?;
        self.summary.last = self.log.as_ref().and_then(LogWriter::last);
        if self.screen.json() {
            self.screen.value(&Final {
                summary: &self.summary,
            })?;
        } else {
            print_summary(&self.summary, self.screen)?;
        }
        Ok(match &self.summary {
            summary if summary.unreadable > 0 => Exit::BadInput,
            summary if summary.refused > 0 => Exit::Attention,
            _ => Exit::Fine,
        })
    }
}

impl Summary {
    fn count(&mut self, ack: &Ack) {
        let count = match ack.status {
            Status::Done => &mut self.done,
            Status::Replayed => &mut self.replayed,
            Status::Refused => &mut self.refused,
            Status::Unreadable => &mut self.unreadable,
        };
        *count = count.saturating_add(1);
        let events = u64::try_from(ack.events).unwrap_or(u64::MAX);
        self.events = self.events.saturating_add(events);
    }
}

fn unreadable(line: u64, fault: Fault) -> Ack {
    Ack {
        command: None,
        events: 0,
        fault: Some(fault),
        line,
        petition: None,
        phase: None,
        refusal: None,
        seq: None,
        status: Status::Unreadable,
        label: None,
    }
}

fn print(ack: &Ack, screen: &mut Screen) -> Result<(), Failure> {
    if screen.json() {
        return screen.value(ack);
    }
    let status = match ack.status {
        Status::Done => screen.good(screen.pick("完成", "done    ")),
        Status::Replayed => screen.faint(screen.pick("重复", "replayed")),
        Status::Refused => screen.bad(screen.pick("拒绝", "refused ")),
        Status::Unreadable => screen.bad(screen.pick("无效", "invalid ")),
    };
    let mut line = format!("{:>4}  {status}", ack.line);
    if let (Some(command), Some(petition)) = (&ack.command, &ack.petition) {
        let label = ack.label.as_ref().map_or("", |label| screen.say(label));
        let command = screen.faint(command.as_str());
        // Writing to a string cannot fail.
        let _ = write!(line, "  {petition}  {label}  {command}");
    }
    if let (Status::Done, Some(phase)) = (ack.status, ack.phase) {
        let _ = write!(line, "  → {}", screen.say(&phase.label()));
    }
    screen.line(&line)?;
    if let Some(refusal) = &ack.refusal {
        let why = format!(
            "          {} [{}]",
            screen.say(&refusal.message),
            refusal.code
        );
        screen.line(&why)?;
        if refusal.article != "—" {
            let line = format!(
                "          {} {}",
                screen.pick("依据", "article"),
                refusal.article
            );
            screen.line(&line)?;
        }
        let next = format!(
            "          {}{}",
            screen.pick("下一步：", "next: "),
            screen.say(&refusal.next)
        );
        screen.line(&next)?;
    }
    if let Some(fault) = &ack.fault {
        let line = format!("          {}", fault.text(screen.lang()));
        screen.line(&line)?;
    }
    Ok(())
}

fn print_summary(summary: &Summary, screen: &mut Screen) -> Result<(), Failure> {
    let Summary {
        done,
        events,
        refused,
        replayed,
        unreadable,
        ..
    } = summary;
    let line = match screen.lang() {
        suqiu::Lang::Zh => format!(
            "完成 {done} 条（{events} 个事件），重复 {replayed} 条，拒绝 {refused} 条，无效 {unreadable} 行"
        ),
        suqiu::Lang::En => format!(
            "{done} done ({events} events), {replayed} replayed, {refused} refused, {unreadable} invalid"
        ),
    };
    let line = screen.strong(&line);
    screen.line(&line)?;
    if let Some(last) = summary.last {
        let line = screen.faint(&format!(
            "{} {last}",
            screen.pick("日志末行", "the log's last line")
        ));
        screen.line(&line)?;
    }
    Ok(())
}
