//! When the moments happened from which clocks count.

use crate::instant::Instant;
use crate::petition::act::{Assign, Fact, Part, Refer};
use crate::petition::clock_fact::EndCause;
use crate::petition::kinds::Moment;
use crate::petition::state::Petition;

impl Petition {
    /// Remembers when moments happened, for clocks that come to apply later.
    pub(super) fn note_moments(&mut self, fact: &Fact, at: Instant) {
        match fact {
            Fact::Accepted(_) => self.note(Moment::Accepted, at),
            Fact::Adopted(adopted) => {
                if let Some(accepted) = adopted.accepted_at {
                    self.note(Moment::Accepted, accepted);
                }
            }
            Fact::Referred(Refer { assignments }) | Fact::Assigned(Assign { assignments, .. })
                if assignments.iter().any(|one| one.part == Part::Lead) =>
            {
                self.moments
                    .retain(|(known, _)| *known != Moment::AssignmentReceived);
                self.note(Moment::AssignmentReceived, at);
            }
            // The earliest receipt counts.
            Fact::TookIn(taken) => {
                for (moment, known) in &mut self.moments {
                    if matches!(moment, Moment::ReceivedByOffice | Moment::ReceivedDirect) {
                        *known = taken.received_at.min(*known);
                    }
                }
            }
            // What happened in an earlier stretch starts and ends nothing in the new one, but for
            // the limits of other procedures, which no petition stops.
            Fact::Reopened(_) => {
                self.moments.retain(|(known, _)| known.is_limitation());
                if self.accepted_at.is_some() {
                    self.note(Moment::Accepted, at);
                }
            }
            Fact::ClockEnded(ended) => {
                if let EndCause::Moment(moment) = ended.cause {
                    self.note(moment, ended.at);
                }
            }
            // A date that is noted again corrects the one before. The moment is that of a day, whose
            // start a calendar tells: noon in UTC lies in it, whatever the zone.
            Fact::LimitationNoted(note) => {
                let noon = note.on.and_hms_opt(12, 0, 0).map(|noon| noon.and_utc());
                if let Some(at) = noon.and_then(|at| Instant::from_seconds(at.timestamp()).ok()) {
                    self.note_again(Moment::of_limitation(note.event), at);
                }
            }
            Fact::ClockStarted(started) if started.anchor.is_limitation() => {
                self.note_again(started.anchor, started.ledger.start);
            }
            Fact::ClockStarted(started) if started.scope.is_none() => {
                self.note(started.anchor, started.ledger.start);
            }
            _ => {}
        }
    }

    /// The last word on a moment counts.
    fn note_again(&mut self, moment: Moment, at: Instant) {
        match self.moments.iter_mut().find(|(known, _)| *known == moment) {
            Some((_, known)) => *known = at,
            None => self.moments.push((moment, at)),
        }
    }

    /// The first time of a moment stays.
    pub(super) fn note(&mut self, moment: Moment, at: Instant) {
        if !self.moments.iter().any(|(known, _)| *known == moment) {
            self.moments.push((moment, at));
        }
    }
}
