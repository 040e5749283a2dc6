//! A desk for tests: one petition, decided step by step.
#![allow(dead_code, unreachable_pub)] // each test file uses what it needs

use suqiu::directory::Directory;
use suqiu::petition::{
    Act, ActKind, Actor, Command, Decision, Event, Jurisdiction, Petition, Phase, Refusal,
    RefusalCode, Role, To, decide, transition,
};
use suqiu::policy::{PackText, Policy};
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

/// A pack for tests on top of the national one: simple handling and suspension are on, and a
/// supervision has a clock.
pub const TEST_PACK: &str = r#"
[pack]
id = "cn.test"
extends = "cn.national"
version = "1"
valid_from = 2022-05-01
name = { zh = "测试", en = "test" }

[simplified]
allowed = true
citation = { source = "defaults", article = "simplified", mark = "default" }

[suspension]
allowed = true
citation = { source = "defaults", article = "suspension", mark = "default" }

[suspension.grounds]
EXPERT = { zh = "等待鉴定", en = "an expert opinion is awaited" }

# Its own time for the same step: a suspension stops no duty of the law.
[clocks.T-HANDLE]
label = { zh = "本地办结", en = "handling here" }
applies_to = { classes = ["claim"], branches = ["opinion"], handling = "ordinary" }
budget = "60 days"
starts_on = ["accepted"]
ends_on = ["answered", "not_accepted", "closed"]
bearer = "holder"
layer = "petition"
nature = "duty"
suspendable = true
citation = { source = "defaults", article = "suspension", mark = "default" }

[clocks.XF-HANDLE]
on_new_policy = "keep"

[clocks.T-SUPERVISED]
label = { zh = "反馈督办", en = "answer to a supervision" }
budget = "set by sender"
starts_on = ["supervision_opened"]
ends_on = ["supervision_answered"]
bearer = "addressee"
layer = "supervision"
nature = "duty"
citation = { source = "petition-regulations", article = "40(1)", mark = "read" }

[escalation.attempts_failed]
label = { zh = "升级", en = "escalate" }
citation = { source = "defaults", article = "escalation", mark = "default" }

[escalation.beyond_competence]
label = { zh = "升级", en = "escalate" }
citation = { source = "defaults", article = "escalation", mark = "default" }

[escalation.clock_late]
label = { zh = "升级", en = "escalate" }
supervise = true
citation = { source = "defaults", article = "escalation", mark = "default" }

[escalation.dissatisfied]
label = { zh = "升级", en = "escalate" }
to = "county"
citation = { source = "defaults", article = "escalation", mark = "default" }

[escalation.several_units]
label = { zh = "升级", en = "escalate" }
to = "county"
citation = { source = "defaults", article = "escalation", mark = "default" }

[escalation.tier_raised]
label = { zh = "升级", en = "escalate" }
citation = { source = "defaults", article = "escalation", mark = "default" }

[tiers.rules.MANY]
label = { zh = "涉及多人", en = "many people" }
when = { people = ["50.."] }
tier = "high"
citation = { source = "defaults", article = "tiers", mark = "default" }

[clocks.T-SUMMONED]
label = { zh = "报到", en = "attendance" }
budget = "4 working hours"
starts_on = ["summoned"]
ends_on = ["attended"]
bearer = "addressee"
layer = "supervision"
nature = "duty"
citation = { source = "defaults", article = "summons", mark = "default" }

[clocks.T-MET]
label = { zh = "次日见面", en = "a meeting the next day" }
applies_to = { modes = ["initial"] }
budget = "1 day"
starts_on = ["received_by_office", "received_direct"]
ends_on = ["met", "closed", "not_accepted", "diverted"]
bearer = "holder"
layer = "petition"
nature = "duty"
citation = { source = "defaults", article = "modes", mark = "default" }

[clocks.T-COUNTY]
label = { zh = "县级统筹", en = "the county coordinates" }
budget = "10 working days"
starts_on = ["county_coordinates"]
ends_on = ["handed_down", "answered", "closed", "diverted"]
bearer = "holder"
layer = "petition"
nature = "duty"
citation = { source = "defaults", article = "escalation", mark = "default" }

[follow_up]
dissatisfied = ["handling_unit", "township", "village"]
citation = { source = "defaults", article = "follow-up", mark = "default" }

[clocks.T-FOLLOWED-UP]
label = { zh = "三方回访", en = "three parties follow up" }
budget = "7 days"
starts_on = ["dissatisfied"]
ends_on = ["followed_up", "satisfied", "review_requested", "final_review_requested", "accepted"]
bearer = "holder"
layer = "petition"
nature = "duty"
citation = { source = "defaults", article = "follow-up", mark = "default" }

[clocks.T-LEADER]
label = { zh = "确定包案领导", en = "a leader in charge is named" }
budget = "3 working days"
starts_on = ["county_coordinates"]
ends_on = ["leader_named", "handed_down", "answered", "closed", "diverted"]
bearer = "coordinator"
layer = "petition"
nature = "duty"
citation = { source = "defaults", article = "leader", mark = "default" }

[clocks.T-SUGGESTED]
label = { zh = "反馈采纳情况", en = "reply to a suggestion" }
budget = "30 days"
starts_on = ["suggestion_made"]
ends_on = ["suggestion_replied"]
bearer = "addressee"
layer = "supervision"
nature = "duty"
citation = { source = "petition-regulations", article = "40(4)", mark = "read" }
"#;

pub fn test_place() -> Jurisdiction {
    Jurisdiction {
        directory: directory(),
        policy: Policy::load(&[PackText::toml("test.toml", TEST_PACK)], "cn.test").unwrap(),
    }
}

/// A step that was accepted: what, from where, to where.
pub type StepTaken = (ActKind, Phase, Phase);

/// A petition, the jurisdiction, and who acts when.
pub struct Desk {
    pub place: Jurisdiction,
    pub petition: Petition,
    pub events: Vec<Event>,
    /// What was accepted, also of petitions before this one.
    pub steps: Vec<StepTaken>,
    /// Why commands were refused.
    pub refusals: Vec<RefusalCode>,
    actor: Actor,
    now: Instant,
    occurred: Option<Instant>,
    confirmed: Option<PersonRef>,
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
            steps: Vec::new(),
            refusals: Vec::new(),
            actor: Actor::official(
                PersonRef::new("w1").unwrap(),
                Role::Officer,
                UnitId::new("xfj").unwrap(),
            ),
            now: "2026-03-02T09:00:00+08:00".parse().unwrap(),
            occurred: None,
            confirmed: None,
            next: 0,
        }
    }

    /// Another petition at the same desk, under another policy.
    pub fn fresh(&mut self, place: Jurisdiction) -> &mut Self {
        let (steps, refusals) = (
            std::mem::take(&mut self.steps),
            std::mem::take(&mut self.refusals),
        );
        *self = Self::under(place);
        (self.steps, self.refusals) = (steps, refusals);
        self
    }

    /// When the next step happened, where that is not when it is recorded.
    pub fn occurred(&mut self, time: &str) -> &mut Self {
        self.occurred = Some(time.parse().unwrap());
        self
    }

    /// Who says that the next step happened then.
    pub fn confirmed(&mut self, person: &str) -> &mut Self {
        self.confirmed = Some(PersonRef::new(person).unwrap());
        self
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
            confirmed_by: self.confirmed.take(),
            id: CommandId::new(format!("c{}", self.next)).unwrap(),
            occurred_at: self.occurred.take(),
            on_policy: None,
            on_seq: Some(self.petition.seq),
            petition: self.petition.id.clone(),
        }
    }

    pub fn decide(&mut self, command: &Command) -> Result<Decision, Refusal> {
        let from = self.petition.phase;
        let decision = decide(&self.place, &self.petition, command)
            .inspect_err(|refusal| self.refusals.push(refusal.code))?;
        for event in &decision.events {
            self.petition.apply(event);
        }
        self.events.extend(decision.events.iter().cloned());
        let kind = command.act.kind();
        let row = transition(kind).expect("each command has a row");
        let to = self.petition.phase;
        if !decision.events.is_empty() {
            assert!(row.from.contains(&from), "{kind} from {from}");
            match row.to {
                To::Same => assert_eq!(from, to, "{kind} stays where it was"),
                To::OneOf(phases) => assert!(phases.contains(&to), "{kind} does not lead to {to}"),
            }
            self.steps.push((kind, from, to));
        }
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
        assert_complete(&refusal);
        refusal
    }

    pub fn actor(&mut self, actor: Actor) -> &mut Self {
        self.actor = actor;
        self
    }

    pub fn by_agent(&mut self, person: &str) -> &mut Self {
        self.actor = Actor {
            role: Role::Agent,
            ..Actor::petitioner(PersonRef::new(person).unwrap())
        };
        self
    }

    pub fn now(&self) -> Instant {
        self.now
    }

    /// The last clock of a rule or with a key, running or not.
    #[track_caller]
    pub fn clock(&self, key: &str) -> &suqiu::petition::Clock {
        let mut clocks = self.petition.clocks.iter().rev();
        clocks
            .find(|clock| clock.key.as_str() == key)
            .unwrap_or_else(|| panic!("there is no {key}"))
    }

    pub fn runs(&self, key: &str) -> bool {
        self.running().iter().any(|known| known == key)
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

/// A refusal says in both languages why, by what, and what can be done next.
#[track_caller]
pub fn assert_complete(refusal: &Refusal) {
    assert!(!refusal.article.trim().is_empty(), "{refusal:?}");
    assert!(!refusal.article.contains('{'), "{refusal:?}");
    for text in [&refusal.message, &refusal.next] {
        for text in [&text.zh, &text.en] {
            assert!(!text.trim().is_empty(), "{refusal:?}");
            assert!(!text.contains('{') && !text.contains('}'), "{refusal:?}");
        }
    }
}

pub fn register(more: &str) -> String {
    format!(r#"{{"type": "register", "intake": "letter", "petitioner": "r1"{more}}}"#)
}

pub fn claim() -> String {
    register(r#", "class": "claim", "branch": "opinion""#)
}

/// Referred to one unit that leads.
pub fn refer(id: &str, unit: &str) -> String {
    format!(
        r#"{{"type": "refer", "assignments": [{{"id": "{id}", "part": "lead", "unit": "{unit}"}}]}}"#
    )
}

pub fn opinion(outcome: &str) -> String {
    format!(
        r#"{{"type": "answer", "document": "d3", "outcome": "{outcome}", "request": "支付工资",
            "facts_and_reasons": "查明属实", "opinion": "意见", "legal_basis": ["劳动法第五十条"]}}"#
    )
}
