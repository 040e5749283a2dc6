//! Several phones and a server with a network between them that loses, repeats and reorders.

use std::collections::{BTreeMap, BTreeSet};

use suqiu::dossier::{Dossier, DossierEvent, Matter};
use suqiu::field::{
    ClockHeard, ConfirmedCommand, DroppedCommand, FieldAnswer, FieldCommand, FieldOutcome, Known,
    NewsHeard, Outbox, OutboxEntry, QueuedCommand, Rebased, RetriedCommand, SettledCommands,
    SyncTimes, UnansweredCommands, rebase, rebase_texts,
};
use suqiu::petition::{Event, Jurisdiction, Petition};
use suqiu::{CommandId, Instant};

use super::chance::Chance;

const MINUTE: i64 = 60_000_000;
const HOUR: i64 = 60 * MINUTE;
pub(crate) const DAY: i64 = 24 * HOUR;

/// An event of either kind, as the server's log has it.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub(crate) enum Happened {
    Petition(Event),
    Dossier(DossierEvent),
}

impl Happened {
    pub(crate) fn command(&self) -> &CommandId {
        match self {
            Self::Petition(event) => &event.command,
            Self::Dossier(event) => &event.command,
        }
    }

    pub(crate) fn dossier(&self) -> Option<&DossierEvent> {
        match self {
            Self::Petition(_) => None,
            Self::Dossier(event) => Some(event),
        }
    }

    pub(crate) fn occurred_at(&self) -> Instant {
        match self {
            Self::Petition(event) => event.occurred_at,
            Self::Dossier(event) => event.occurred_at,
        }
    }
}

fn apply(known: &mut Known, happened: &Happened) {
    match happened {
        Happened::Petition(event) => known
            .petitions
            .entry(event.petition.clone())
            .or_insert_with(|| Petition::blank(event.petition.clone()))
            .apply(event),
        Happened::Dossier(event) => known
            .dossiers
            .entry(event.dossier.clone())
            .or_insert_with(|| Dossier::blank(event.dossier.clone()))
            .apply(event),
    }
}

/// What is under way.
#[derive(Clone)]
enum Message {
    Send {
        phone: usize,
        texts: Vec<String>,
        sent: Vec<CommandId>,
        asked: Instant,
    },
    Reply {
        phone: usize,
        sent: Vec<CommandId>,
        /// When the question went off.
        asked: Instant,
        /// None where the server failed.
        answers: Option<Vec<FieldAnswer>>,
        at: Instant,
    },
    News {
        phone: usize,
        from: usize,
        events: Vec<Happened>,
    },
}

/// What news say of the phone's own commands: they are on record.
fn on_record(news: &[Happened]) -> OutboxEntry {
    let commands = news.iter().map(|one| one.command().clone()).collect();
    OutboxEntry::News(NewsHeard { commands })
}

pub(crate) struct Phone {
    pub(crate) unit: &'static str,
    person: String,
    /// By how much its clock is wrong.
    skew: i64,
    /// The journal that it keeps.
    journal: Option<String>,
    /// What is on its storage.
    pub(crate) entries: Vec<OutboxEntry>,
    pub(crate) outbox: Outbox,
    /// How much of the server's log it has.
    cursor: usize,
    pub(crate) known: Known,
    next: u32,
}

impl Phone {
    fn write(&mut self, entry: OutboxEntry) {
        self.outbox.apply(&entry);
        self.entries.push(entry);
    }
}

pub(crate) struct World<'a> {
    place: &'a Jurisdiction,
    pub(crate) chance: Chance,
    /// The true time, which is the server's.
    now: Instant,
    pub(crate) phones: Vec<Phone>,
    pub(crate) log: Vec<Happened>,
    pub(crate) known: Known,
    network: Vec<Message>,
    /// When each command truly happened.
    pub(crate) truth: BTreeMap<CommandId, Instant>,
    /// What the server accepted.
    pub(crate) told: BTreeSet<CommandId>,
    /// What makes the server fall over.
    pub(crate) poison: BTreeSet<CommandId>,
    /// What made it fall over until it was mended.
    pub(crate) mended: BTreeSet<CommandId>,
    /// What somebody took out.
    pub(crate) dropped: BTreeSet<CommandId>,
    /// How often a clock was set.
    pub(crate) clocks: usize,
    /// Until when the server is away.
    away_until: Instant,
    /// What the server is too old to read.
    pub(crate) newer: BTreeSet<CommandId>,
}

impl<'a> World<'a> {
    pub(crate) fn new(place: &'a Jurisdiction, seed: u64) -> Self {
        let mut chance = Chance(seed);
        let phones = ["t1-v1-g1", "t1-v1-g1", "t2-v1-g2", "t1"]
            .into_iter()
            .enumerate()
            .map(|(nr, unit)| Phone {
                unit,
                person: format!("w{nr}"),
                skew: match chance.below(4) {
                    0 => i64::try_from(chance.below(180)).unwrap() * MINUTE,
                    1 => -i64::try_from(chance.below(180)).unwrap() * MINUTE,
                    2 => i64::try_from(chance.below(9)).unwrap() * DAY,
                    _ => 0,
                },
                journal: None,
                entries: Vec::new(),
                outbox: Outbox::default(),
                cursor: 0,
                known: Known::default(),
                next: 0,
            })
            .collect();
        Self {
            place,
            chance,
            now: "2026-03-02T09:00:00+08:00".parse().unwrap(),
            phones,
            log: Vec::new(),
            known: Known::default(),
            network: Vec::new(),
            truth: BTreeMap::new(),
            told: BTreeSet::new(),
            poison: BTreeSet::new(),
            mended: BTreeSet::new(),
            dropped: BTreeSet::new(),
            clocks: 0,
            away_until: "2026-03-02T09:00:00+08:00".parse().unwrap(),
            newer: BTreeSet::new(),
        }
    }

    pub(crate) fn step(&mut self) {
        let minutes = match self.chance.below(20) {
            0 => self.chance.below(3 * 24 * 60),
            _ => self.chance.below(30),
        };
        self.pass(i64::try_from(minutes).unwrap() * MINUTE);
        let phone = usize::try_from(self.chance.below(4)).unwrap();
        if self.chance.below(30) == 0 {
            let minutes = i64::try_from(self.chance.below(300)).unwrap();
            self.away_until = self.now.saturating_add_micros(minutes * MINUTE);
        }
        match self.chance.below(10) {
            0..=2 => self.act(phone),
            3 => self.send(phone),
            4 => self.news(phone),
            5 => self.restart(phone),
            6 => self.look_at_held(phone),
            7 if self.chance.below(3) == 0 => self.set_clock(phone),
            _ => self.carry(),
        }
    }

    pub(crate) fn pass(&mut self, micros: i64) {
        self.now = self.now.saturating_add_micros(micros);
    }

    /// The network is whole again, and people look at what is held and what was never answered, until
    /// nothing waits.
    pub(crate) fn settle(&mut self) -> bool {
        self.away_until = self.now;
        for _ in 0..400 {
            self.network.clear();
            for phone in 0..self.phones.len() {
                self.look_at_held(phone);
                self.look_at_unanswered(phone);
                self.news(phone);
                self.send(phone);
                while let Some(message) = self.network.pop() {
                    self.deliver(message);
                }
            }
            let quiet = self
                .phones
                .iter()
                .all(|phone| phone.outbox.undecided().is_empty() && phone.cursor == self.log.len());
            if quiet {
                return true;
            }
            self.pass(MINUTE);
        }
        false
    }

    fn clock_of(&self, phone: usize) -> Instant {
        self.now.saturating_add_micros(self.phones[phone].skew)
    }

    /// What a phone shows: what it knows, with what waits in its outbox decided on it.
    fn shown(&self, phone: usize) -> Known {
        let at = self.clock_of(phone);
        let phone = &self.phones[phone];
        let pending: Vec<FieldCommand> = phone.outbox.undecided().into_iter().cloned().collect();
        let heard = phone.outbox.heard;
        let times = SyncTimes { at, heard };
        let Rebased {
            dossier_events,
            events,
            ..
        } = rebase(self.place, &phone.known, &pending, times);
        let mut shown = phone.known.clone();
        let events = events.into_iter().map(Happened::Petition);
        for happened in events.chain(dossier_events.into_iter().map(Happened::Dossier)) {
            apply(&mut shown, &happened);
        }
        shown
    }

    fn act(&mut self, phone: usize) {
        let shown = self.shown(phone);
        let unit = self.phones[phone].unit;
        let dossiers: Vec<Dossier> = shown.dossiers.values().cloned().collect();
        let petitions: Vec<Petition> = shown.petitions.values().cloned().collect();
        self.phones[phone].next += 1;
        let nr = self.phones[phone].next;
        let known = self.chance.one(&dossiers).cloned();
        let open = known.filter(|one| matches!(one.matter, Some(Matter::GridEvent(_))));
        match (self.chance.below(12), open) {
            (8..=11, _) => self.keep_journal(phone, nr),
            (0, _) => {
                let petition = format!("p{phone}-{nr}");
                let act = r#"{"type": "register", "intake": "grid", "petitioner": "r7", "receiver": "t1", "follows": "g"}"#;
                self.queue(phone, nr, "petition", &petition, act);
            }
            (1, _) if !petitions.is_empty() => {
                let petition = self.chance.one(&petitions).unwrap().id.to_string();
                let act = r#"{"type": "comment", "note": "已上门"}"#;
                self.queue(phone, nr, "petition", &petition, act);
            }
            (2, Some(dossier)) if !petitions.is_empty() => {
                let petition = &self.chance.one(&petitions).unwrap().id;
                let act = format!(r#"{{"type": "turn_into_petition", "petition": "{petition}"}}"#);
                self.queue(phone, nr, "dossier", dossier.id.as_str(), &act);
            }
            (3, Some(dossier)) => {
                let act = r#"{"type": "raise", "cause": "beyond", "reason": "需要施工队伍"}"#;
                self.queue(phone, nr, "dossier", dossier.id.as_str(), act);
            }
            (4, Some(dossier)) => {
                self.queue(
                    phone,
                    nr,
                    "dossier",
                    dossier.id.as_str(),
                    r#"{"type": "take"}"#,
                );
            }
            (5, Some(dossier)) => {
                let act = r#"{"type": "feed_back", "words": "已告知"}"#;
                self.queue(phone, nr, "dossier", dossier.id.as_str(), act);
            }
            (6, Some(dossier)) => {
                let act = r#"{"type": "handle", "done": "已清理"}"#;
                self.queue(phone, nr, "dossier", dossier.id.as_str(), act);
            }
            _ => {
                let kind = *self.chance.one(&["LITTER", "ROAD"]).unwrap();
                let act = format!(
                    r#"{{"type": "report", "kind": "{kind}", "place": "{unit}", "told_by": "r7", "words": "路面"}}"#
                );
                self.queue(phone, nr, "dossier", &format!("g{phone}-{nr}"), &act);
            }
        }
    }

    /// A journal is begun for the day that the phone shows, or goes on. What the phone refuses is not
    /// queued.
    fn keep_journal(&mut self, phone: usize, nr: u32) {
        if self.phones[phone].outbox.heard.is_none() || self.phones[phone].unit == "t1" {
            return;
        }
        let unit = self.phones[phone].unit;
        let kept = self.phones[phone].journal.clone();
        let going_on = kept.filter(|_| self.chance.below(8) > 0);
        let (journal, act) = if let Some(journal) = going_on {
            let act = format!(r#"{{"type": "note_visit", "households": 3, "place": "{unit}"}}"#);
            (journal, act)
        } else {
            let day = self.clock_of(phone).to_chrono().date_naive();
            let act = format!(r#"{{"type": "open_journal", "day": "{day}"}}"#);
            (format!("j{phone}-{nr}"), act)
        };
        let command = self.command(phone, nr, "dossier", &journal, &act);
        let at = self.clock_of(phone);
        let one = &self.phones[phone];
        let mut pending: Vec<FieldCommand> = one.outbox.undecided().into_iter().cloned().collect();
        pending.push(command);
        let heard = one.outbox.heard;
        let decided = rebase(self.place, &one.known, &pending, SyncTimes { at, heard });
        let is_refused = decided.answers.last().unwrap().outcome == FieldOutcome::Refused;
        self.phones[phone].journal = (!is_refused).then(|| journal.clone());
        if !is_refused {
            self.queue(phone, nr, "dossier", &journal, &act);
        }
    }

    fn command(&self, phone: usize, nr: u32, of: &str, subject: &str, act: &str) -> FieldCommand {
        let at = self.clock_of(phone);
        let one = &self.phones[phone];
        let text = format!(
            r#"{{"{of}": {{"id": "c{phone}-{nr}", "{of}": "{subject}", "at": "{at}", "act": {act},
                "actor": {{"person": "{}", "role": "officer", "unit": "{}"}}}}}}"#,
            one.person, one.unit
        );
        serde_json::from_str(&text).unwrap()
    }

    fn queue(&mut self, phone: usize, nr: u32, of: &str, subject: &str, act: &str) {
        let command = self.command(phone, nr, of, subject, act);
        let id = command.id().clone();
        self.truth.insert(id.clone(), self.now);
        match self.chance.below(25) {
            0 => self.poison.insert(id),
            1 => self.newer.insert(id),
            _ => false,
        };
        self.phones[phone].write(OutboxEntry::Queued(QueuedCommand { command }));
    }

    fn send(&mut self, phone: usize) {
        // A phone that has not heard the server's time yet sends nothing else but the question.
        let batch = match self.phones[phone].outbox.heard {
            Some(_) => self.phones[phone].outbox.next_batch(),
            None => Vec::new(),
        };
        let sent: Vec<CommandId> = batch.iter().map(|one| one.id().clone()).collect();
        let texts = batch
            .iter()
            .map(|one| {
                let text = serde_json::to_string(one).unwrap();
                if self.newer.contains(one.id()) {
                    text.replacen('{', r#"{"priority":1,"#, 1)
                } else {
                    text
                }
            })
            .collect();
        let asked = self.now;
        self.network.push(Message::Send {
            phone,
            texts,
            sent,
            asked,
        });
    }

    fn news(&mut self, phone: usize) {
        if self.now < self.away_until {
            return;
        }
        let from = self.phones[phone].cursor;
        let events = self.log[from..].to_vec();
        self.network.push(Message::News {
            phone,
            from,
            events,
        });
    }

    /// A phone is switched off: what it knows of its outbox is what it wrote down.
    fn restart(&mut self, phone: usize) {
        let phone = &mut self.phones[phone];
        let mut outbox = Outbox::default();
        for entry in &phone.entries {
            outbox.apply(entry);
        }
        assert_eq!(outbox, phone.outbox, "the fold is not what grew");
        phone.outbox = outbox;
    }

    /// Somebody answers for what is held: for the time that they are shown, or for another one.
    fn look_at_held(&mut self, phone: usize) {
        let held = self.phones[phone].outbox.held.clone();
        for one in held {
            let command = one.command.id().clone();
            let truth = self.truth[&command];
            let shown = one.command.told_at().unwrap();
            assert!(
                shown <= truth,
                "{command} happened at {truth}, shown is {shown}"
            );
            let by = "head".parse().unwrap();
            let fault = one.fault.unwrap();
            let entry = if fault.code == "journal_other_day" {
                self.dropped.insert(command.clone());
                OutboxEntry::Dropped(DroppedCommand { by, command })
            } else {
                let happened_at = (self.chance.below(2) == 0).then_some(truth);
                OutboxEntry::Confirmed(ConfirmedCommand {
                    by,
                    command,
                    happened_at,
                })
            };
            self.phones[phone].write(entry);
        }
    }

    /// Somebody sets a phone's clock, or its network does. The phone knows by how much.
    fn set_clock(&mut self, phone: usize) {
        let Some(heard) = self.phones[phone].outbox.heard else {
            return;
        };
        let hours = i64::try_from(self.chance.below(96)).unwrap() - 48;
        let phone = &mut self.phones[phone];
        phone.skew += hours * HOUR;
        self.clocks += 1;
        phone.write(OutboxEntry::ServerTime(ClockHeard {
            phone: heard.phone.saturating_add_micros(hours * HOUR),
            server: heard.server,
        }));
    }

    /// What was never answered is sent again once the server is mended, or taken out.
    fn look_at_unanswered(&mut self, phone: usize) {
        let aside = self.phones[phone].outbox.aside.iter();
        let unanswered = aside.filter(|one| one.is_undecided());
        let unanswered: Vec<CommandId> = unanswered.map(|one| one.command.id().clone()).collect();
        for command in unanswered {
            assert!(
                self.poison.contains(&command),
                "{command}: an outage set it aside"
            );
            let entry = if self.chance.below(2) == 0 {
                self.poison.remove(&command);
                self.mended.insert(command.clone());
                OutboxEntry::Retried(RetriedCommand { command })
            } else {
                self.dropped.insert(command.clone());
                let by = "head".parse().unwrap();
                OutboxEntry::Dropped(DroppedCommand { by, command })
            };
            self.phones[phone].write(entry);
        }
    }

    /// A message arrives, whichever; some are lost, some arrive twice.
    fn carry(&mut self) {
        if self.network.is_empty() {
            return;
        }
        let len = u64::try_from(self.network.len()).unwrap();
        let at = usize::try_from(self.chance.below(len)).unwrap();
        let message = match self.chance.below(5) {
            0 => return drop(self.network.swap_remove(at)),
            // What a phone was told once that there is no answer it notes once.
            1 if !matches!(self.network[at], Message::Reply { answers: None, .. }) => {
                self.network[at].clone()
            }
            _ => self.network.swap_remove(at),
        };
        self.deliver(message);
    }

    fn deliver(&mut self, message: Message) {
        match message {
            Message::Send {
                phone,
                texts,
                sent,
                asked,
            } => self.serve(phone, &texts, sent, asked),
            Message::Reply {
                phone,
                sent,
                asked,
                answers,
                at,
            } => self.hear(phone, sent, answers, (asked, at)),
            Message::News {
                phone,
                from,
                events,
            } => {
                let phone = &mut self.phones[phone];
                // Also where nothing happened the server was heard.
                if from <= phone.cursor && phone.cursor <= from + events.len() {
                    let news = &events[phone.cursor - from..];
                    for happened in news {
                        apply(&mut phone.known, happened);
                    }
                    phone.cursor = from + events.len();
                    phone.write(on_record(news));
                }
            }
        }
    }

    /// The server: decides, stores all events together, answers.
    fn serve(&mut self, phone: usize, texts: &[String], sent: Vec<CommandId>, asked: Instant) {
        let at = self.now;
        let is_away = at < self.away_until;
        let answers = if is_away || sent.iter().any(|id| self.poison.contains(id)) {
            None
        } else {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            // What phones send tells when it happened.
            let times = SyncTimes { at, heard: None };
            let rebased = rebase_texts(self.place, &self.known, &texts, times);
            let events = rebased.events.into_iter().map(Happened::Petition);
            let dossiers = rebased.dossier_events.into_iter().map(Happened::Dossier);
            for happened in events.chain(dossiers) {
                apply(&mut self.known, &happened);
                self.log.push(happened);
            }
            for (id, answer) in sent.iter().zip(&rebased.answers) {
                if answer.outcome == FieldOutcome::Accepted {
                    let is_first = self.told.insert(id.clone());
                    assert!(is_first, "{id} was accepted twice");
                }
            }
            Some(rebased.answers)
        };
        self.network.push(Message::Reply {
            phone,
            sent,
            asked,
            answers,
            at,
        });
    }

    fn hear(
        &mut self,
        phone: usize,
        sent: Vec<CommandId>,
        answers: Option<Vec<FieldAnswer>>,
        (asked, at): (Instant, Instant),
    ) {
        let showed = self.clock_of(phone);
        let took = self.now.micros() - asked.micros();
        let phone = &mut self.phones[phone];
        let heard = ClockHeard {
            phone: showed,
            server: at,
        };
        // Who fell over says no time, and what was long on its way says it badly.
        if answers.is_some() && took < 3 * HOUR {
            phone.write(OutboxEntry::ServerTime(heard));
        }
        phone.write(match answers {
            Some(answers) => OutboxEntry::ServerAnswered(SettledCommands { answers, sent }),
            None => OutboxEntry::ServerFailed(UnansweredCommands { commands: sent }),
        });
    }
}
