//! A petition comes in, or is taken over from what kept it before.

use crate::id::{AssignmentId, DocumentRef, UnitId};
use crate::instant::Instant;
use crate::petition::act::{Adopt, Part, Register};
use crate::petition::state::{Assignment, AssignmentState, Petition, Registration, Step};

impl Petition {
    pub(super) fn register(
        &mut self,
        mut record: Register,
        unit: Option<&UnitId>,
        received_at: Instant,
        adopted_from: Option<&str>,
    ) {
        let Some(receiver) = record.receiver.take().or_else(|| unit.cloned()) else {
            return;
        };
        self.class = record.class;
        self.branch = record.branch;
        // How an adopted petition was handled is not known.
        self.mode = adopted_from.is_none().then(|| record.mode());
        self.registration = Some(Registration {
            record,
            receiver,
            received_at,
            adopted_from: adopted_from.map(str::to_owned),
        });
    }

    pub(super) fn adopt(&mut self, adopted: &Adopt, at: Instant) {
        self.phase = adopted.phase;
        self.accepted_at = adopted.accepted_at;
        let holder = adopted.holder.clone();
        let receiver = self
            .registration
            .as_ref()
            .map(|known| known.receiver.clone());
        if let (Some(unit), Some(sender), Ok(id)) = (
            holder.clone(),
            receiver.clone(),
            AssignmentId::new("adopted"),
        ) && unit != sender
        {
            self.assignments.push(Assignment {
                id,
                unit,
                part: Part::Lead,
                sender,
                received_at: at,
                ended_at: None,
                report_due: false,
                state: if adopted.accepted_at.is_some() {
                    AssignmentState::Accepted
                } else {
                    AssignmentState::Open
                },
            });
        }
        if let (Some(issued_at), Some(unit), Ok(document)) = (
            adopted.answered_at,
            holder.or(receiver),
            DocumentRef::new("adopted"),
        ) {
            self.answer(Step::Handling, &document, Some(&unit), issued_at);
            if let Some(last) = self.answers.last_mut() {
                last.delivered_at = adopted.delivered_at;
            }
        }
    }
}
