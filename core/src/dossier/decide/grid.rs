//! Deciding about an event of a grid.

use super::listing::names;
use super::{Case, Code, DossierRefusal, not_yours, unanswerable};
use crate::clock::{Nature, Roll, Terms};
use crate::directory::{Function, Unit};
use crate::dossier::clock::StepClock;
use crate::dossier::grid::{
    GridEvent, GridPhase, HandleEvent, HandledEvent, RaiseCause, RaiseEvent, RaisedEvent,
    ReportEvent, ReportedEvent, TurnIntoPetition,
};
use crate::dossier::rules::GridKind;
use crate::id::DocumentRef;
use crate::petition::{Intake, Role};
use crate::text::Text;

/// The most documents of one step.
const MAX_DOCUMENTS: usize = 200;

pub(super) const GRID: Text = Text::fixed("网格的工作人员", "a worker of a grid");
const HOLDER: Text = Text::fixed("现处理该事件的单位", "the unit that has the event");
const HOLDER_OR_COMPETENT: Text = Text::fixed(
    "现处理该事件的单位或者主管单位",
    "the unit that has the event, or the unit competent for its subject",
);
const HOLDER_OR_ABOVE: Text = Text::fixed(
    "现处理该事件的单位、其上一级或者系统",
    "the unit that has the event, the level above it, or the platform",
);
const GRID_OR_HOLDER: Text = Text::fixed(
    "上报的网格或者现处理该事件的单位",
    "the grid that reported it, or the unit that has the event",
);

impl<'a> Case<'a> {
    pub(super) fn report(&self, report: &ReportEvent) -> Result<ReportedEvent, DossierRefusal> {
        if !self.acting_unit(&GRID)?.has(Function::Grid) {
            return Err(not_yours(&GRID));
        }
        let kinds = &self.place.policy.model().grid_kinds;
        let Some(kind) = kinds.get(&report.kind) else {
            return Err(Code::UnknownKind.with(&[
                ("kind", report.kind.as_str()),
                ("known", &names(kinds.keys())),
            ]));
        };
        if !self.place.directory.knows(&report.place) {
            return Err(Code::UnknownPlace.with(&[("place", report.place.as_str())]));
        }
        Ok(ReportedEvent {
            clock: self.clock(self.terms(kind))?,
            kind: report.kind.clone(),
            place: report.place.clone(),
            told_by: report.told_by.clone(),
            words: report.words.clone(),
        })
    }

    pub(super) fn handle(
        &self,
        event: &GridEvent,
        handle: &HandleEvent,
    ) -> Result<HandledEvent, DossierRefusal> {
        let kind = self.kind(event);
        is_no_complaint(kind)?;
        if !self.is_competent(event, kind) {
            if !self.acts_for(&event.holder) {
                return Err(not_yours(&HOLDER_OR_COMPETENT));
            }
            // A kind that the pack no longer has is settled where it is.
            if let Some(kind) =
                kind.filter(|kind| event.phase == GridPhase::Reported && !kind.on_the_spot)
            {
                return Err(Code::NotOnTheSpot.refuse().naming("{kind}", &kind.label));
            }
        }
        let given = handle.documents.len();
        if given > MAX_DOCUMENTS {
            return Err(Code::TooMany.with(&[
                ("what", "documents"),
                ("given", &given.to_string()),
                ("max", &MAX_DOCUMENTS.to_string()),
            ]));
        }
        let told = event.told_by.is_some();
        Ok(HandledEvent {
            clock: told.then(|| self.next_step(event)).transpose()?,
            documents: handle.documents.clone(),
            done: handle.done.clone(),
        })
    }

    pub(super) fn raise(
        &self,
        event: &GridEvent,
        raise: &RaiseEvent,
    ) -> Result<RaisedEvent, DossierRefusal> {
        is_no_complaint(self.kind(event))?;
        let above = self.above(event);
        let is_above = above.is_some_and(|above| self.acts_for(&above.id));
        let is_platform = self.command.actor.role == Role::System;
        match raise.cause {
            RaiseCause::Beyond => self.is_holder(event)?,
            RaiseCause::Late if self.acts_for(&event.holder) || is_above || is_platform => {
                self.is_late(event)?;
            }
            RaiseCause::Late => return Err(not_yours(&HOLDER_OR_ABOVE)),
        }
        let above =
            above.ok_or_else(|| Code::HighestLevel.with(&[("unit", event.holder.as_str())]))?;
        Ok(RaisedEvent {
            cause: raise.cause,
            clock: self.next_step(event)?,
            reason: raise.reason.clone(),
            to: above.id.clone(),
        })
    }

    pub(super) fn turn_into_petition(
        &self,
        event: &GridEvent,
        turn: &TurnIntoPetition,
    ) -> Result<(), DossierRefusal> {
        self.is_grid_or_holder(event)?;
        let registration = self
            .petition
            .and_then(|petition| petition.registration.as_ref());
        // Each names the other, so that neither can be claimed for another matter.
        let fits = registration.is_some_and(|registration| {
            let record = &registration.record;
            let follows = record.follows.as_ref().map(DocumentRef::as_str);
            record.intake == Intake::Grid && follows == Some(self.dossier.id.as_str())
        });
        if fits {
            return Ok(());
        }
        Err(Code::OtherPetition.with(&[
            ("petition", turn.petition.as_str()),
            ("dossier", self.dossier.id.as_str()),
        ]))
    }

    pub(super) fn is_holder(&self, event: &GridEvent) -> Result<(), DossierRefusal> {
        if self.acts_for(&event.holder) {
            Ok(())
        } else {
            Err(not_yours(&HOLDER))
        }
    }

    pub(super) fn is_grid_or_holder(&self, event: &GridEvent) -> Result<(), DossierRefusal> {
        if self.acts_for(&event.grid) || self.acts_for(&event.holder) {
            Ok(())
        } else {
            Err(not_yours(&GRID_OR_HOLDER))
        }
    }

    /// What the pack says of the event's kind; none where a later pack no longer has it.
    fn kind(&self, event: &GridEvent) -> Option<&'a GridKind> {
        self.place.policy.model().grid_kinds.get(&event.kind)
    }

    fn is_competent(&self, event: &GridEvent, kind: Option<&GridKind>) -> bool {
        let subject = kind.and_then(|kind| kind.subject.as_deref());
        let directory = &self.place.directory;
        subject
            .and_then(|subject| directory.competent(Some(&event.place), subject))
            .is_some_and(|unit| self.acts_for(&unit.id))
    }

    /// The unit of the place's territory at the next level above the one that has the event.
    fn above(&self, event: &GridEvent) -> Option<&'a Unit> {
        let directory = &self.place.directory;
        let level = directory.level_of(self.now(&event.holder))?;
        let next = directory
            .territory(Some(&event.place))
            .find(|unit| unit.level > level)?;
        directory.at_level(Some(&event.place), next.level)
    }

    fn is_late(&self, event: &GridEvent) -> Result<(), DossierRefusal> {
        let Some(clock) = &event.clock else {
            return Err(self.not_now());
        };
        let reading = clock
            .read(self.place.policy.calendar(), self.at)
            .map_err(unanswerable)?;
        if reading.overdue {
            return Ok(());
        }
        Err(Code::NotLate.with(&[("due", &clock.due.nominal.to_string())]))
    }

    /// The clock of the next step: as long as the pack says now, or as the last one was.
    fn next_step(&self, event: &GridEvent) -> Result<StepClock, DossierRefusal> {
        let last = event.clock.as_ref().map(|clock| clock.terms);
        let terms = self.kind(event).map(|kind| self.terms(kind)).or(last);
        self.clock(terms.ok_or_else(|| self.not_now())?)
    }

    fn terms(&self, kind: &GridKind) -> Terms {
        Terms {
            budget: kind.within,
            colours: self.place.policy.model().colours.thresholds(),
            nature: Nature::Duty,
            roll: Roll::Next,
        }
    }

    fn clock(&self, terms: Terms) -> Result<StepClock, DossierRefusal> {
        StepClock::starting(self.place.policy.calendar(), terms, self.at).map_err(unanswerable)
    }
}

/// A complaint about a unit goes to nobody on the way past that unit.
fn is_no_complaint(kind: Option<&GridKind>) -> Result<(), DossierRefusal> {
    match kind.filter(|kind| kind.petition_only) {
        Some(kind) => Err(Code::PetitionOnly.refuse().naming("{kind}", &kind.label)),
        None => Ok(()),
    }
}
