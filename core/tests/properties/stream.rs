//! A stream of random commands on one petition: mostly such as could be accepted.

use serde_json::{Value, json};
use suqiu::petition::{
    Act, ActKind, Actor, Assignment, Class, Command, Event, Jurisdiction, Petition, Phase, Role,
    Who, decide, possible_in, transition,
};
use suqiu::{CommandId, Instant, PersonRef, PetitionId, UnitId};

use proptest::test_runner::TestCaseError;

use crate::support::assert_complete;

pub(crate) const HOUR: i64 = 3_600_000_000;

/// Numbers from one seed (splitmix64).
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, n: u64) -> u64 {
        self.roll() % n
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }

    fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[usize::try_from(self.below(from.len() as u64)).unwrap()]
    }
}

pub(crate) struct Stream {
    pub(crate) place: Jurisdiction,
    pub(crate) petition: Petition,
    pub(crate) events: Vec<Event>,
    pub(crate) carried_out: Vec<Command>,
    pub(crate) now: Instant,
    pub(crate) next: u32,
}

impl Stream {
    pub(crate) fn new(place: Jurisdiction) -> Self {
        Self {
            place,
            petition: Petition::blank(PetitionId::new("p1").unwrap()),
            events: Vec::new(),
            carried_out: Vec::new(),
            now: "2026-01-05T09:00:00+08:00".parse().unwrap(),
            next: 0,
        }
    }

    /// One command. If something came of it: the petition before, the command, the events.
    #[allow(clippy::type_complexity)]
    pub(crate) fn step(
        &mut self,
        choice: u64,
    ) -> Result<Option<(Petition, Command, Vec<Event>)>, TestCaseError> {
        let mut dice = Dice(choice);
        let hours = match dice.below(8) {
            0..=3 => dice.below(30),
            4..=6 => dice.below(24 * 6),
            _ => dice.below(24 * 25),
        };
        self.now = self
            .now
            .saturating_add_micros(i64::try_from(hours).unwrap() * HOUR);
        let command = self.next_command(choice);
        let before = self.petition.clone();
        let decision = match decide(&self.place, &self.petition, &command) {
            Ok(decision) => decision,
            Err(refusal) => {
                assert_complete(&refusal);
                return Ok(None);
            }
        };
        if decision.events.is_empty() {
            return Ok(None);
        }
        for event in &decision.events {
            self.petition.apply(event);
        }
        self.events.extend(decision.events.iter().cloned());
        self.carried_out.push(command.clone());
        Ok(Some((before, command, decision.events)))
    }

    pub(crate) fn next_command(&mut self, choice: u64) -> Command {
        let mut dice = Dice(choice ^ 0x5eed);
        let kind = self.kind(&mut dice);
        self.command(kind, &mut dice)
    }

    /// A command of a kind, such as could be accepted.
    pub(crate) fn command(&mut self, kind: ActKind, dice: &mut Dice) -> Command {
        let act = self.payload(kind, dice);
        let act: Act = serde_json::from_value(act.clone())
            .unwrap_or_else(|error| panic!("{kind}: {error}: {act}"));
        let actor = self.actor(&act, dice);
        self.next += 1;
        let occurred = dice
            .one_in(12)
            .then(|| i64::try_from(dice.below(6 * 24)).unwrap())
            .map(|hours| self.now.saturating_add_micros(-hours * HOUR));
        Command {
            act,
            actor,
            at: self.now,
            confirmed_by: None,
            id: CommandId::new(format!("c{}", self.next)).unwrap(),
            occurred_at: occurred,
            on_policy: None,
            on_seq: dice.one_in(3).then_some(self.petition.seq),
            petition: self.petition.id.clone(),
        }
    }

    /// Mostly what the phase allows, and among it mostly what moves the petition on.
    fn kind(&self, dice: &mut Dice) -> ActKind {
        // An adopted petition is a stream of its own.
        let all = ActKind::ALL.iter().filter(|kind| **kind != ActKind::Adopt);
        let all: Vec<&ActKind> = all.collect();
        if dice.one_in(24) {
            return *dice.pick(&all);
        }
        let possible: Vec<ActKind> = possible_in(self.petition.phase)
            .filter(|kind| *kind != ActKind::Adopt)
            .collect();
        let mut ballot: Vec<&ActKind> = Vec::new();
        for kind in &possible {
            ballot.extend(std::iter::repeat_n(kind, weight(*kind)));
        }
        *dice.pick(&ballot)
    }

    fn actor(&self, act: &Act, dice: &mut Dice) -> Actor {
        let units: Vec<&str> = self.units();
        if dice.one_in(20) {
            return official(dice.pick(&units), Role::Officer);
        }
        let row = transition(act.kind()).unwrap();
        let who = row.who[usize::try_from(dice.below(row.who.len() as u64)).unwrap()];
        let petition = &self.petition;
        let receiver = petition
            .registration
            .as_ref()
            .map_or("xfj", |one| one.receiver.as_str())
            .to_owned();
        let holder = petition
            .holder()
            .map_or("xfj", |unit| unit.as_str())
            .to_owned();
        let named = self.named_in(act);
        let unit = match who {
            Who::Petitioner => return Actor::petitioner(person("person-petitioner")),
            Who::System => {
                return Actor {
                    person: person("platform"),
                    role: Role::System,
                    unit: None,
                };
            }
            _ if named.is_some() => named.unwrap(),
            Who::AnyOfficial if petition.contest.is_empty() => receiver,
            Who::AnyOfficial => {
                let all = ["gov", "joint", "hrss", "civil", "town", "citygov"];
                let free = self.free(&all, dice);
                dice.pick(&free).into()
            }
            Who::Recorder | Who::Receiver => receiver,
            Who::Office => dice.pick(&["xfj", "cityxfj"]).into(),
            Who::Holder | Who::Assignee | Who::Sender | Who::Addressee => holder,
            Who::Reviewer => {
                let reviewer = petition.reviewer.as_ref();
                reviewer.map_or("gov", |unit| unit.as_str()).into()
            }
            Who::FinalReviewer => {
                let reviewer = petition.final_reviewer.as_ref();
                reviewer.map_or("citygov", |unit| unit.as_str()).into()
            }
            Who::Mediator => "townmed".into(),
            Who::Coordinator => {
                let coordination = petition.coordination.as_ref();
                coordination.map_or("gov", |one| one.unit.as_str()).into()
            }
            Who::Local => dice.pick(&["town", "village"]).into(),
            Who::Grid => "village".into(),
            Who::Superior => dice.pick(&["gov", "citygov"]).into(),
        };
        let role = if dice.one_in(3) || matches!(act, Act::Extend(_)) {
            Role::Head
        } else {
            Role::Officer
        };
        official(&unit, role)
    }

    /// The unit whose step it is, where the payload says which.
    fn named_in(&self, act: &Act) -> Option<String> {
        let of = |id: &suqiu::AssignmentId| self.petition.assignment(id);
        let unit = |one: &Assignment| one.unit.to_string();
        let sender = |one: &Assignment| one.sender.to_string();
        match act {
            Act::Object(act) => of(&act.assignment).map(unit),
            Act::ReportCompletion(act) => of(&act.assignment).map(unit),
            Act::Notify(act) => act.assignment.as_ref().and_then(of).map(unit),
            Act::Recall(act) => of(&act.assignment).map(sender),
            Act::DecideObjection(act) => of(&act.assignment).map(sender),
            Act::AnswerSupervision(act) => {
                let mut records = self.petition.supervisions.iter();
                records
                    .find(|one| one.id == act.id)
                    .map(|one| one.unit.to_string())
            }
            Act::Attend(act) => {
                let mut records = self.petition.summonses.iter();
                records
                    .find(|one| one.id == act.id)
                    .map(|one| one.unit.to_string())
            }
            Act::HandDown(_) => {
                let coordination = self.petition.coordination.as_ref();
                coordination.map(|one| one.unit.to_string())
            }
            Act::ReplySuggestion(act) => {
                let mut records = self.petition.suggestions.iter();
                records
                    .find(|one| one.id == act.id)
                    .map(|one| one.to.to_string())
            }
            Act::Deliver(_) => match self.petition.phase {
                Phase::Reviewed => self.petition.reviewer.as_ref().map(ToString::to_string),
                Phase::FinallyReviewed => self
                    .petition
                    .final_reviewer
                    .as_ref()
                    .map(ToString::to_string),
                _ => self.petition.holder().map(ToString::to_string),
            },
            _ => None,
        }
    }

    /// As whom somebody follows up: mostly as nobody of the three, so that any unit may.
    fn parties(&self, dice: &mut Dice) -> Value {
        match dice.below(6) {
            0 => json!(["handling_unit"]),
            1 => json!(["township"]),
            2 => json!(["village"]),
            _ => json!([]),
        }
    }

    /// Mostly those among some units whom the matter does not accuse.
    fn free<'a>(&self, all: &[&'a str], dice: &mut Dice) -> Vec<&'a str> {
        let registration = self.petition.registration.as_ref();
        let accused = registration.map(|one| one.record.respondents.reveal());
        let is_accusation = self.petition.class == Some(Class::Accusation);
        let accused = accused.filter(|_| is_accusation && !dice.one_in(6));
        let accused: Vec<&UnitId> = accused
            .into_iter()
            .flatten()
            .filter_map(|one| one.unit.as_ref())
            .collect();
        let is_free = |unit: &&&str| {
            let unit = UnitId::new(**unit).unwrap();
            let directory = &self.place.directory;
            let mut accused = accused.iter();
            accused.all(|one| **one != unit && !directory.is_above(one, &unit))
        };
        let free: Vec<&str> = all.iter().filter(is_free).copied().collect();
        if free.is_empty() { all.to_vec() } else { free }
    }

    fn units(&self) -> Vec<&str> {
        let units = self.place.directory.units().iter();
        units.map(|unit| unit.id.as_str()).collect()
    }

    fn assignment(&self, dice: &mut Dice) -> String {
        let ids: Vec<&str> = self
            .petition
            .assignments
            .iter()
            .filter(|one| one.is_active())
            .map(|one| one.id.as_str())
            .collect();
        if ids.is_empty() || dice.one_in(30) {
            "none".into()
        } else {
            dice.pick(&ids).into()
        }
    }

    fn assignments(&self, dice: &mut Dice, lead: bool) -> Value {
        let all = [
            "hrss", "civil", "town", "jw", "court", "village", "cityhrss",
        ];
        let mut units = self.free(&all, dice);
        let count = (1 + dice.below(3) / 2).min(units.len() as u64);
        let mut list = Vec::new();
        for index in 0..count {
            let unit = dice.pick(&units);
            units.retain(|other| *other != unit);
            let part = if lead && index == 0 { "lead" } else { "co" };
            let id = format!("a{}-{index}", self.next);
            list.push(json!({"id": id, "part": part, "unit": unit}));
        }
        list.into()
    }

    fn class(&self, dice: &mut Dice) -> Value {
        let class = *dice.pick(
            &[
                "claim",
                "claim",
                "claim",
                "suggestion",
                "consultation",
                "accusation",
            ]
            .iter()
            .collect::<Vec<_>>(),
        );
        let branch = dice.pick(&[
            "opinion",
            "opinion",
            "opinion",
            "judicial",
            "arbitration",
            "administrative",
            "statutory_duty",
        ]);
        match class {
            "claim" if !dice.one_in(5) => json!({"class": class, "branch": branch}),
            "accusation" => json!({"class": class, "respondents": [
                {"person": "person-accused", "unit": dice.pick(&["civil", "village", "court", "gov"])}
            ]}),
            _ => json!({"class": class}),
        }
    }

    fn day(&self, offset: i64) -> String {
        let at = self.now.saturating_add_micros(offset * 24 * HOUR);
        self.place.policy.calendar().date_of(at).to_string()
    }

    fn payload(&self, kind: ActKind, dice: &mut Dice) -> Value {
        let document = format!("d{}", self.next);
        let with = |more: Value| {
            let mut act = json!({"type": kind.wire()});
            for (key, value) in more.as_object().unwrap() {
                act[key] = value.clone();
            }
            act
        };
        let reason = "因此";
        let has_lead = self.petition.lead().is_some() && !dice.one_in(6);
        with(match kind {
            ActKind::Register => {
                let mut record = json!({
                    "intake": dice.pick(&["letter", "online", "visit", "hotline"]),
                    "receiver": dice.pick(&["xfj", "xfj", "hrss", "civil", "cityxfj"]),
                    "agents": [{"person": "person-agent", "mandate": "m1"}],
                });
                if !dice.one_in(6) {
                    record["petitioner"] = "person-petitioner".into();
                }
                if record["intake"] == "hotline" {
                    record["follows"] = "order-1".into();
                }
                if dice.one_in(2) {
                    record["place"] = "dong".into();
                }
                if dice.one_in(4) {
                    let about = dice.pick(&["civil", "town", "village"]);
                    record["respondents"] = json!([{"person": "person-accused", "unit": about}]);
                } else {
                    for (key, value) in self.class(dice).as_object().unwrap() {
                        record[key] = value.clone();
                    }
                }
                record
            }
            ActKind::Adopt => json!({
                "from_system": "old", "phase": "registered",
                "registration": {"intake": "letter", "receiver": "xfj"}
            }),
            ActKind::ReportUrgent => json!({"summary": document, "to": ["gov"]}),
            ActKind::Classify => self.class(dice),
            ActKind::NoteLimitation => json!({
                "event": dice.pick(&["act_known", "harm_known", "duty_requested"]),
                "on": self.day(-i64::try_from(dice.below(50)).unwrap()),
                "procedure": dice.pick(&["reconsideration", "court", "labour_arbitration"]),
            }),
            ActKind::Refer => json!({"assignments": self.assignments(dice, !has_lead)}),
            ActKind::Assign => json!({
                "assignments": self.assignments(dice, !has_lead),
                "due_on": self.day(i64::try_from(dice.below(60)).unwrap()),
            }),
            ActKind::Recall => json!({"assignment": self.assignment(dice), "reason": reason}),
            ActKind::Object => json!({"assignment": self.assignment(dice), "reasons": reason}),
            ActKind::DecideObjection => json!({
                "assignment": self.assignment(dice), "consent": dice.one_in(2), "reason": reason
            }),
            ActKind::Contest => json!({"between": ["hrss", "civil"], "reason": reason}),
            ActKind::SettleContest => json!({
                "assignments": self.assignments(dice, true),
                "by": dice.pick(&["negotiation", "common_superior", "government"]),
                "document": document,
            }),
            ActKind::Notify if dice.one_in(2) => json!({
                "assignment": self.assignment(dice), "document": document, "kind": "received"
            }),
            ActKind::Notify => json!({"document": document, "kind": "received"}),
            ActKind::NotAccept => {
                let ground = dice.pick(&["PENDING-BELOW", "LITIGATION", "NOT-COMPETENT"]);
                json!({"document": document, "ground": ground, "reason": reason})
            }
            ActKind::NoLongerAccept => {
                json!({"document": document, "ground": "FINALLY-REVIEWED", "reason": reason})
            }
            ActKind::Divert => {
                let procedure = match (self.petition.class, self.petition.branch) {
                    (Some(Class::Accusation), _) => "discipline_inspection",
                    (_, Some(suqiu::petition::Branch::Judicial)) => "court",
                    (_, Some(suqiu::petition::Branch::Arbitration)) => "labour_arbitration",
                    _ => "reconsideration",
                };
                json!({"document": document, "procedure": procedure, "reason": reason})
            }
            ActKind::ReportProcedure => json!({
                "step": dice.pick(&["received", "accepted", "decided", "aid_granted"])
            }),
            ActKind::OpenMediation => json!({"mediator": "townmed"}),
            ActKind::ConsentToMediation => json!({
                "consents": !dice.one_in(6), "document": document,
                "side": dice.pick(&["petitioner", "other"]),
            }),
            ActKind::Choose => json!({
                "document": document, "part": dice.pick(&["mediator", "legal_expert"]),
                "person": dice.pick(&["w-townmed", "w-townmed", "expert", "person-accused"]),
                "side": dice.pick(&["petitioner", "other"]),
            }),
            ActKind::HoldMediationRound => json!({"record": document}),
            ActKind::EndMediation if dice.one_in(2) => json!({"agreement": document}),
            ActKind::EndMediation => json!({"told_other_ways": document}),
            ActKind::ConfirmAgreement => json!({"document": document}),
            ActKind::Hear => {
                let from = i64::try_from(dice.below(6)).unwrap();
                json!({"from": self.day(-from), "to": self.day(0), "record": document})
            }
            ActKind::Extend => {
                let clocks = self.petition.clocks.iter();
                let keys: Vec<&str> = clocks
                    .filter(|clock| clock.is_running() && clock.extension_cap.is_some())
                    .map(|clock| clock.key.as_str())
                    .collect();
                let key = if keys.is_empty() {
                    "XF-HANDLE"
                } else {
                    dice.pick(&keys)
                };
                json!({"by": 1 + dice.below(31), "clock": key, "notice": document, "reason": reason})
            }
            ActKind::Suspend => json!({"ground": "EXPERT", "reason": reason}),
            ActKind::Simplify => json!({"ground": "clear"}),
            ActKind::Answer => json!({
                "document": document, "facts_and_reasons": reason, "legal_basis": [reason],
                "opinion": reason, "request": reason,
                "outcome": dice.pick(&["support", "explain", "not_support"]),
            }),
            ActKind::Reply => {
                let result = match self.petition.class {
                    Some(Class::Suggestion) => "adopted",
                    Some(Class::Accusation) => "informed",
                    _ => "answered",
                };
                json!({"document": document, "result": result})
            }
            ActKind::ReportCompletion => {
                json!({"assignment": self.assignment(dice), "document": document})
            }
            ActKind::Deliver => json!({"receipt": document, "way": "post"}),
            ActKind::FollowUp => json!({
                "way": "phone", "evaluation_asked": true, "parties": self.parties(dice),
            }),
            ActKind::Evaluate => json!({
                "satisfaction": dice.pick(&["satisfied", "dissatisfied", "dissatisfied"]),
            }),
            ActKind::ReportRelief => json!({
                "kind": "social", "to": "town",
                "result": dice.pick(&["granted", "refused", "no_answer"]),
            }),
            ActKind::ExamineHandling => json!({
                "claim_justified": dice.one_in(2), "document": document,
                "duty_failed": dice.one_in(2), "id": format!("e{}", self.next),
                "unit": self.petition.holder().map_or("hrss", |unit| unit.as_str()),
            }),
            ActKind::NameLeader => json!({
                "document": document, "unit": dice.pick(&["gov", "gov", "hrss", "civil"]),
                "leader": dice.pick(&["leader-1", "leader-2", "person-accused", "somebody"]),
            }),
            ActKind::GiveCode => json!({
                "code": suqiu::PublicCode::new(
                    "430722", self.place.policy.calendar().date_of(self.now), self.next + 1,
                ).unwrap().to_string(),
            }),
            ActKind::ReferRelief => json!({"kind": "social", "to": "town"}),
            ActKind::RequestReview | ActKind::RequestFinalReview => {
                let last = self.petition.answers.last().map(|one| one.unit.as_str());
                let unit = last.and_then(|unit| self.place.directory.get(unit));
                let above = unit.and_then(|unit| unit.parent.as_ref());
                let reviewer = above.map_or("gov", |unit| unit.as_str());
                json!({"document": document, "reviewer": reviewer})
            }
            ActKind::IssueReview | ActKind::IssueFinalReview => json!({
                "document": document, "reasons": reason,
                "outcome": dice.pick(&["uphold", "change", "revoke"]),
            }),
            ActKind::Supervise => json!({
                "document": document, "grounds": ["delay"], "id": format!("s{}", self.next),
                "due_on": self.day(7),
                "unit": self.petition.holder().map_or("hrss", |unit| unit.as_str()),
            }),
            ActKind::AnswerSupervision => {
                let mut open = self.petition.supervisions.iter();
                let id = open
                    .find(|one| !one.answered)
                    .map_or("s", |one| one.id.as_str());
                json!({"document": document, "id": id})
            }
            ActKind::Suggest => json!({
                "document": document, "id": format!("g{}", self.next), "kind": "improve_work",
                "to": "hrss",
            }),
            ActKind::ReplySuggestion => {
                let mut open = self.petition.suggestions.iter();
                let id = open
                    .find(|one| one.adoption.is_none())
                    .map_or("g", |one| one.id.as_str());
                json!({"adoption": "full", "document": document, "id": id})
            }
            ActKind::Merge => json!({"into": "p2", "reason": reason}),
            ActKind::TakeIn => json!({
                "from": "p3",
                "received_at": self.now.saturating_add_micros(-9 * 24 * HOUR).to_string(),
            }),
            ActKind::Assess => {
                let people = [1, 60][usize::try_from(dice.below(2)).unwrap()];
                let stage = dice.pick(&["none", "none", "administrative_act"]);
                json!({"facts": {"attempts": dice.below(3), "people": people, "stage": stage}})
            }
            ActKind::ChooseMode => json!({
                "mode": dice.pick(&["initial", "repeat", "special"]), "reason": reason,
                "team": self.petition.holder().map_or("hrss", |unit| unit.as_str()),
            }),
            ActKind::Meet => json!({"record": document}),
            ActKind::Plan => json!({"document": document, "due_on": self.day(20)}),
            ActKind::Escalate => json!({
                "reason": reason,
                "trigger": dice.pick(&[
                    "beyond_competence", "clock_late", "attempts_failed", "dissatisfied",
                    "several_units", "tier_raised",
                ]),
            }),
            ActKind::HandDown => json!({
                "reason": reason, "to": dice.pick(&["village", "township"]),
            }),
            ActKind::Help => json!({"what": reason}),
            ActKind::Summon => {
                json!({"id": format!("w{}", self.next), "unit": "civil", "what": reason})
            }
            ActKind::Attend => {
                let mut open = self.petition.summonses.iter();
                let id = open
                    .find(|one| !one.attended)
                    .map_or("w", |one| one.id.as_str());
                json!({"id": id, "record": document})
            }
            ActKind::Comment => json!({"note": reason}),
            ActKind::DeclareInterest => json!({"person": "somebody", "reason": reason}),
            ActKind::Withdraw => json!({"document": document}),
            ActKind::Close => json!({"outcome": dice.pick(&[
                "resolved", "explained", "not_supported", "agreed", "replied", "other_procedure",
                "concluded",
            ])}),
            ActKind::ReturnFromProcedure
            | ActKind::Resume
            | ActKind::ConvertToOrdinary
            | ActKind::Reopen
            | ActKind::EndCharge => json!({"reason": reason}),
            ActKind::Accept | ActKind::Archive | ActKind::ClaimAlerts | ActKind::Reproject => {
                json!({})
            }
        })
    }

    /// Somebody of a unit, and of each unit below it.
    pub(crate) fn officials_at_and_below(&self, unit: &UnitId) -> Vec<Actor> {
        let directory = &self.place.directory;
        let units = directory.units().iter();
        let reached = units.filter(|one| one.id == *unit || directory.is_above(unit, &one.id));
        reached
            .map(|one| official(one.id.as_str(), Role::Head))
            .collect()
    }

    pub(crate) fn comment(&self, actor: Actor) -> Command {
        Command {
            act: serde_json::from_value(json!({"type": "comment", "note": "?"})).unwrap(),
            actor,
            at: self.now,
            confirmed_by: None,
            id: CommandId::new("probe").unwrap(),
            occurred_at: None,
            on_policy: None,
            on_seq: None,
            petition: self.petition.id.clone(),
        }
    }
}

/// How often a command is tried: ends are rare, notes too, what moves a petition on is common.
const fn weight(kind: ActKind) -> usize {
    match kind {
        ActKind::Withdraw | ActKind::Merge | ActKind::NotAccept | ActKind::NoLongerAccept => 1,
        ActKind::ReferRelief
        | ActKind::DeclareInterest
        | ActKind::NoteLimitation
        | ActKind::Supervise
        | ActKind::Suggest
        | ActKind::FollowUp
        | ActKind::Evaluate
        | ActKind::ReportUrgent
        | ActKind::TakeIn
        | ActKind::ReportProcedure
        | ActKind::Archive
        | ActKind::Reproject
        | ActKind::Assess
        | ActKind::ChooseMode
        | ActKind::Meet
        | ActKind::Plan
        | ActKind::Escalate
        | ActKind::HandDown
        | ActKind::Help
        | ActKind::Summon
        | ActKind::Attend
        | ActKind::ReportRelief
        | ActKind::ExamineHandling
        | ActKind::EndCharge
        | ActKind::GiveCode
        | ActKind::Comment => 3,
        ActKind::Accept
        | ActKind::Answer
        | ActKind::Deliver
        | ActKind::RequestReview
        | ActKind::RequestFinalReview
        | ActKind::IssueReview
        | ActKind::IssueFinalReview
        | ActKind::ConsentToMediation
        | ActKind::HoldMediationRound
        | ActKind::EndMediation
        | ActKind::ConfirmAgreement
        | ActKind::DecideObjection
        | ActKind::SettleContest => 20,
        _ => 9,
    }
}

fn person(id: &str) -> PersonRef {
    PersonRef::new(id).unwrap()
}

fn official(unit: &str, role: Role) -> Actor {
    Actor::official(
        person(&format!("w-{unit}")),
        role,
        UnitId::new(unit).unwrap(),
    )
}
