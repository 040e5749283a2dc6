//! Which clocks should run, from the steps alone, article by article. Slow, and written apart from
//! the library: it looks at no event of a clock.

use std::collections::BTreeSet;

use suqiu::UnitId;
use suqiu::directory::{Directory, Function};
use suqiu::petition::{
    AssignmentState, Branch, Class, Event, Fact, NewAssignment, Part, Petition, Phase,
};

const KNOWN: &[&str] = &[
    "XF-TRIAGE",
    "XF-NOTICE-DIRECT",
    "XF-NOTICE-FWD",
    "XF-OBJECT",
    "XF-HANDLE",
    "XF-FUCHA-REQ",
    "XF-FUCHA",
    "XF-FUHE-REQ",
    "XF-FUHE",
];

/// The running clocks of these rules as the petition has them.
pub(crate) fn shown(petition: &Petition) -> BTreeSet<String> {
    petition
        .clocks
        .iter()
        .filter(|clock| clock.is_running() && KNOWN.contains(&clock.rule.as_str()))
        .map(|clock| match &clock.scope {
            Some(scope) => format!("{}/{scope}", clock.rule),
            None => clock.rule.to_string(),
        })
        .collect()
}

#[derive(Default)]
struct Model {
    receiver: Option<UnitId>,
    office: bool,
    reachable: bool,
    class: Option<Class>,
    branch: Option<Branch>,
    simplified: bool,
    accepted: bool,
    answered: bool,
    opinion: bool,
    reviewing: bool,
    /// The step before delivery: handling, review or final review.
    step: u8,
    diverted_from_the_door: bool,
    /// Leads in order, with whether they still have it.
    work: Vec<(String, UnitId, Part, AssignmentState)>,
    on: BTreeSet<String>,
    phase: Option<Phase>,
}

impl Model {
    fn start(&mut self, rule: &str) {
        self.on.insert(rule.to_owned());
    }

    fn stop(&mut self, rule: &str) {
        self.on.remove(rule);
    }

    /// Article 34 is for claims of 31(6), and for what is not divided yet.
    fn set_handle(&mut self) {
        let claim = match self.class {
            None => self.branch.is_none_or(|one| one == Branch::Opinion),
            Some(Class::Claim) => self.branch.is_none_or(|one| one == Branch::Opinion),
            Some(_) => false,
        };
        let handling = self.accepted && !self.answered && !self.reviewing;
        if claim && !self.simplified && handling {
            self.start("XF-HANDLE");
        } else {
            self.stop("XF-HANDLE");
        }
    }

    /// Article 23(3), for each unit that is sent the matter.
    fn send(&mut self, sent: &[NewAssignment]) {
        self.stop("XF-TRIAGE");
        for one in sent {
            if self.reachable {
                self.start(&format!("XF-NOTICE-FWD/{}", one.id));
            }
            self.start(&format!("XF-OBJECT/{}", one.id));
            let id = one.id.to_string();
            self.work
                .push((id, one.unit.clone(), one.part, AssignmentState::Open));
        }
    }

    fn told(&mut self, id: &str) {
        self.stop(&format!("XF-NOTICE-FWD/{id}"));
        self.stop(&format!("XF-OBJECT/{id}"));
    }

    fn set(&mut self, id: &str, state: AssignmentState) {
        for one in &mut self.work {
            if one.0 == id {
                one.3 = state;
            }
        }
    }

    fn lead(&self) -> Option<String> {
        let mut work = self.work.iter().rev();
        work.find(|one| one.2 == Part::Lead && one.3 != AssignmentState::Ended)
            .map(|one| one.0.clone())
    }

    /// It goes back; with no lead left the office screens again (article 22(1)).
    fn back(&mut self, id: &str) {
        self.told(id);
        self.set(id, AssignmentState::Ended);
        if self.lead().is_none() && self.office {
            self.start("XF-TRIAGE");
        }
    }

    fn end_work(&mut self) {
        for one in &mut self.work {
            if !matches!(one.3, AssignmentState::Reported) {
                one.3 = AssignmentState::Ended;
            }
        }
        self.on
            .retain(|rule| !rule.starts_with("XF-NOTICE-FWD/") && !rule.starts_with("XF-OBJECT/"));
    }

    /// The duties of handling end; what the petitioner may still ask for does not.
    fn end_duties(&mut self) {
        self.on
            .retain(|rule| matches!(rule.as_str(), "XF-FUCHA-REQ" | "XF-FUHE-REQ"));
    }

    fn tell_all_ways(&mut self) {
        self.stop("XF-TRIAGE");
        self.stop("XF-NOTICE-DIRECT");
        if let Some(lead) = self.lead() {
            self.told(&lead);
        }
    }

    fn receive(&mut self) {
        if self.office {
            self.start("XF-TRIAGE");
        } else if self.reachable {
            self.start("XF-NOTICE-DIRECT");
        }
    }

    fn take(&mut self, directory: &Directory, event: &Event) {
        let unit = event.actor.unit.as_ref();
        match &event.fact {
            Fact::Registered(record) => {
                let receiver = record.receiver.as_ref().or(unit).unwrap();
                let known = directory.get(receiver).unwrap();
                self.office = known.has(Function::PetitionOffice);
                self.receiver = Some(receiver.clone());
                self.reachable = record.petitioner.is_some() && !record.unreachable;
                (self.class, self.branch) = (record.class, record.branch);
                self.receive();
            }
            Fact::Classified(classified) => {
                (self.class, self.branch) = (Some(classified.class), classified.branch);
                self.set_handle();
            }
            Fact::Simplified(_) => {
                self.simplified = true;
                self.set_handle();
            }
            Fact::ConvertedToOrdinary(_) => {
                self.simplified = false;
                self.set_handle();
            }
            Fact::Referred(refer) => self.send(&refer.assignments),
            Fact::Assigned(assign) => self.send(&assign.assignments),
            Fact::Recalled(recall) => self.back(recall.assignment.as_str()),
            Fact::Objected(object) => {
                self.stop(&format!("XF-OBJECT/{}", object.assignment));
                self.set(object.assignment.as_str(), AssignmentState::Objected);
            }
            Fact::ObjectionDecided(decided) if decided.consent => {
                self.back(decided.assignment.as_str());
            }
            Fact::ObjectionDecided(decided) => {
                self.set(decided.assignment.as_str(), AssignmentState::Open);
            }
            Fact::ContestSettled(settled) => {
                self.end_work();
                self.send(&settled.assignments);
            }
            Fact::TakenFromAccused(taken) => {
                if let Some(receiver) = &taken.receiver {
                    self.receiver = Some(receiver.clone());
                }
            }
            Fact::Notified(notify) => match (&notify.assignment, self.lead()) {
                (Some(id), _) => self.told(id.as_str()),
                (None, Some(lead)) if unit != self.receiver.as_ref() => self.told(&lead),
                (None, _) => self.stop("XF-NOTICE-DIRECT"),
            },
            Fact::Accepted(_) => {
                self.stop("XF-TRIAGE");
                if let Some(lead) = self.lead() {
                    self.stop(&format!("XF-OBJECT/{lead}"));
                    self.set(&lead, AssignmentState::Accepted);
                }
                self.accepted = true;
                self.set_handle();
            }
            Fact::Diverted(_) => {
                self.tell_all_ways();
                self.diverted_from_the_door = self.phase == Some(Phase::Registered);
            }
            Fact::ReturnedFromProcedure(_) => {
                if self.diverted_from_the_door && self.office {
                    self.start("XF-TRIAGE");
                }
            }
            Fact::Answered(_) | Fact::Replied(_) => {
                self.answered = true;
                self.opinion = matches!(event.fact, Fact::Answered(_));
                self.step = 0;
                self.set_handle();
            }
            Fact::Delivered(_) => match self.step {
                0 if self.opinion => {
                    self.stop("XF-FUHE-REQ");
                    self.start("XF-FUCHA-REQ");
                }
                1 => self.start("XF-FUHE-REQ"),
                _ => {}
            },
            Fact::ReviewRequested(_) => {
                self.stop("XF-FUCHA-REQ");
                self.start("XF-FUCHA");
                self.reviewing = true;
                self.set_handle();
            }
            Fact::ReviewIssued(_) => {
                self.stop("XF-FUCHA");
                self.step = 1;
            }
            Fact::FinalReviewRequested(_) => {
                self.stop("XF-FUHE-REQ");
                self.start("XF-FUHE");
                self.reviewing = true;
                self.set_handle();
            }
            Fact::FinalReviewIssued(_) => {
                self.stop("XF-FUHE");
                self.step = 2;
            }
            Fact::CompletionReported(report) => {
                self.told(report.assignment.as_str());
                self.set(report.assignment.as_str(), AssignmentState::Reported);
            }
            Fact::NotAccepted(_)
            | Fact::NoLongerAccepted(_)
            | Fact::Withdrawn(_)
            | Fact::Merged(_)
            | Fact::Closed(_) => self.end_duties(),
            Fact::Archived(_) => self.on.clear(),
            Fact::Reopened(_) => {
                (self.answered, self.reviewing, self.simplified) = (false, false, false);
                if self.accepted {
                    if let Some(lead) = self.lead() {
                        self.set(&lead, AssignmentState::Accepted);
                    }
                    self.set_handle();
                } else {
                    self.end_work();
                    self.receive();
                }
            }
            _ => {}
        }
    }
}

/// The clocks that should run after these events.
pub(crate) fn running(directory: &Directory, events: &[Event]) -> BTreeSet<String> {
    let mut model = Model::default();
    let mut phases = Petition::blank(events[0].petition.clone());
    for event in events {
        model.phase = Some(phases.phase);
        phases.apply(event);
        model.take(directory, event);
    }
    model.on
}
