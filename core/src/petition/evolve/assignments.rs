//! Who has a petition in hand, and who no longer has.

use crate::id::{AssignmentId, RuleId, UnitId};
use crate::instant::Instant;
use crate::petition::act::{EscalationTrigger, NewAssignment, Part, Respondent, TakenFromAccused};
use crate::petition::kinds::Phase;
use crate::petition::state::{Assignment, AssignmentState, Petition};

impl Petition {
    pub(super) fn send(
        &mut self,
        sent: &[NewAssignment],
        sender: Option<&UnitId>,
        at: Instant,
        report: bool,
    ) {
        let Some(sender) = sender else { return };
        self.assignments.extend(sent.iter().map(|new| Assignment {
            id: new.id.clone(),
            unit: new.unit.clone(),
            part: new.part,
            sender: sender.clone(),
            received_at: at,
            ended_at: None,
            report_due: report,
            state: AssignmentState::Open,
        }));
        if matches!(self.phase, Phase::Registered | Phase::Contested) {
            self.phase = Phase::Referred;
        }
        if self.active_assignments() > 1 {
            self.arises(EscalationTrigger::SeveralUnits);
        }
    }

    pub(super) fn set_assignment(
        &mut self,
        id: &AssignmentId,
        state: AssignmentState,
        at: Instant,
    ) {
        if let Some(assignment) = self.assignments.iter_mut().find(|known| &known.id == id) {
            assignment.state = state;
            if !assignment.is_active() {
                assignment.ended_at = Some(at);
            }
        }
    }

    pub(super) fn end_assignments(&mut self, at: Instant) {
        for assignment in &mut self.assignments {
            if assignment.is_active() {
                assignment.state = AssignmentState::Ended;
                assignment.ended_at = Some(at);
            }
        }
    }

    pub(super) fn lead_mut(&mut self) -> Option<&mut Assignment> {
        self.assignments
            .iter_mut()
            .rev()
            .find(|one| one.part == Part::Lead && one.state != AssignmentState::Ended)
    }

    pub(super) fn back_to_sender_if_nobody_leads(&mut self) {
        // Who is competent stays to be settled.
        if self.lead().is_none() && self.phase != Phase::Contested {
            self.phase = Phase::Registered;
        }
    }

    pub(super) fn add_respondents(&mut self, added: &[Respondent], at: Instant) {
        for person in added.iter().filter_map(|one| one.person.as_ref()) {
            self.drop_interested(person, at);
        }
        let Some(registration) = &mut self.registration else {
            return;
        };
        let known = &mut registration.record.respondents;
        let new = |one: &&Respondent| !known.reveal().contains(one);
        let new: Vec<Respondent> = added.iter().filter(new).cloned().collect();
        if !new.is_empty() {
            let all = known.reveal().iter().cloned().chain(new).collect();
            *known = crate::petition::confidential::Confidential::new(all);
        }
    }

    pub(super) fn take_from_accused(&mut self, taken: &TakenFromAccused, at: Instant) {
        if taken.team {
            self.team = None;
        }
        if taken.leader {
            self.end_charge(at);
        }
        let open = |id: &RuleId| !taken.records.contains(id);
        self.summonses.retain(|one| open(&one.id));
        self.supervisions.retain(|one| open(&one.id));
        self.suggestions.retain(|one| open(&one.id));
        if let (Some(registration), Some(receiver)) = (&mut self.registration, &taken.receiver) {
            // What the old one sent is the new one's to decide upon.
            let old = std::mem::replace(&mut registration.receiver, receiver.clone());
            for assignment in &mut self.assignments {
                if assignment.is_active() && assignment.sender == old {
                    assignment.sender = receiver.clone();
                }
            }
        }
    }
}
