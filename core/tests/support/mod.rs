//! A desk for tests: one petition, decided step by step.
#![allow(dead_code, unreachable_pub)] // each test file uses what it needs

use suqiu::directory::Directory;
use suqiu::petition::{
    Act, Actor, Command, Decision, Event, Jurisdiction, Petition, Phase, Refusal, RefusalCode,
    Role, decide,
};
use suqiu::policy::Policy;
use suqiu::{CommandId, Instant, PersonRef, PetitionId, UnitId};

pub const UNITS: &str = include_str!("units.csv");

pub fn directory() -> Directory {
    Directory::from_csv(UNITS).unwrap()
}

pub fn place() -> Jurisdiction {
    Jurisdiction {
        directory: directory(),
        policy: Policy::national().unwrap(),
    }
}

/// A petition, the jurisdiction, and who acts when.
pub struct Desk {
    pub place: Jurisdiction,
    pub petition: Petition,
    pub events: Vec<Event>,
    actor: Actor,
    now: Instant,
    next: u32,
}

impl Desk {
    pub fn new() -> Self {
        Self::under(place())
    }

    pub fn under(place: Jurisdiction) -> Self {
        Self {
            place,
            petition: Petition::blank(PetitionId::new("p1").unwrap()),
            events: Vec::new(),
            actor: Actor::official(
                PersonRef::new("w1").unwrap(),
                Role::Officer,
                UnitId::new("xfj").unwrap(),
            ),
            now: "2026-03-02T09:00:00+08:00".parse().unwrap(),
            next: 0,
        }
    }

    /// Sets the clock on the wall.
    pub fn at(&mut self, time: &str) -> &mut Self {
        self.now = time.parse().unwrap();
        self
    }

    /// An officer, written `unit:person`.
    pub fn by(&mut self, who: &str) -> &mut Self {
        self.acting(who, Role::Officer)
    }

    /// The head of a unit, written `unit:person`.
    pub fn by_head(&mut self, who: &str) -> &mut Self {
        self.acting(who, Role::Head)
    }

    pub fn by_petitioner(&mut self, person: &str) -> &mut Self {
        self.actor = Actor::petitioner(PersonRef::new(person).unwrap());
        self
    }

    pub fn acting(&mut self, who: &str, role: Role) -> &mut Self {
        let (unit, person) = who.split_once(':').unwrap();
        self.actor = Actor::official(
            PersonRef::new(person).unwrap(),
            role,
            UnitId::new(unit).unwrap(),
        );
        self
    }

    pub fn command(&mut self, act: &str) -> Command {
        let act: Act = serde_json::from_str(act).unwrap_or_else(|error| panic!("{act}: {error}"));
        self.next += 1;
        Command {
            act,
            actor: self.actor.clone(),
            at: self.now,
            confirmed_by: None,
            id: CommandId::new(format!("c{}", self.next)).unwrap(),
            occurred_at: None,
            on_seq: Some(self.petition.seq),
            petition: self.petition.id.clone(),
        }
    }

    pub fn decide(&mut self, command: &Command) -> Result<Decision, Refusal> {
        let decision = decide(&self.place, &self.petition, command)?;
        for event in &decision.events {
            self.petition.apply(event);
        }
        self.events.extend(decision.events.iter().cloned());
        Ok(decision)
    }

    /// Carries a command out.
    #[track_caller]
    pub fn ok(&mut self, act: &str) -> Decision {
        let command = self.command(act);
        match self.decide(&command) {
            Ok(decision) => decision,
            Err(refusal) => panic!("{act}\nrefused: {refusal}\n{}", refusal.message.zh),
        }
    }

    /// Expects a refusal.
    #[track_caller]
    pub fn refused(&mut self, act: &str, code: RefusalCode) -> Refusal {
        let command = self.command(act);
        let before = self.petition.clone();
        let refusal = self.decide(&command).expect_err("it was to be refused");
        assert_eq!(refusal.code, code, "{refusal}");
        assert_eq!(self.petition, before, "a refusal changes nothing");
        assert!(
            !refusal.message.zh.contains('{') && !refusal.next.zh.contains('{'),
            "{refusal:?}"
        );
        assert!(
            !refusal.message.en.contains('{') && !refusal.next.en.contains('{'),
            "{refusal:?}"
        );
        refusal
    }

    pub fn phase(&self) -> Phase {
        self.petition.phase
    }

    /// The nominal due of a running clock; the rolled one of a right.
    #[track_caller]
    pub fn due(&self, key: &str) -> String {
        let clock = self
            .petition
            .clocks
            .iter()
            .rev()
            .find(|clock| clock.key.as_str() == key && clock.is_running());
        let clock = clock.unwrap_or_else(|| panic!("{key} does not run: {:?}", self.running()));
        let due = clock.told.expect("it runs");
        match clock.terms.nature {
            suqiu::clock::Nature::Duty => due.nominal.to_string(),
            suqiu::clock::Nature::Right => due.rolled.to_string(),
        }
    }

    pub fn running(&self) -> Vec<String> {
        let running = self
            .petition
            .clocks
            .iter()
            .filter(|clock| clock.is_running());
        running.map(|clock| clock.key.to_string()).collect()
    }
}

pub fn opinion(outcome: &str) -> String {
    format!(
        r#"{{"type": "answer", "document": "d3", "outcome": "{outcome}", "request": "支付工资",
            "facts_and_reasons": "查明属实", "opinion": "意见", "legal_basis": ["劳动法第五十条"]}}"#
    )
}
