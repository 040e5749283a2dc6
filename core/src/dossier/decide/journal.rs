//! Deciding about the journal of a grid worker.

use super::grid::GRID;
use super::listing::names;
use super::{Case, Code, DossierRefusal, not_yours};
use crate::directory::Function;
use crate::dossier::journal::{Journal, NoteService, NoteVisit, OpenJournal};
use crate::id::PlaceId;
use crate::instant::Date;
use crate::text::Text;

/// The most entries of a day.
const MAX_ENTRIES: usize = 500;

const WORKER: Text = Text::fixed("写这本日志的网格员", "the worker whose journal it is");

impl Case<'_> {
    pub(super) fn open_journal(&self, open: &OpenJournal) -> Result<(), DossierRefusal> {
        if !self.acting_unit(&GRID)?.has(Function::Grid) {
            return Err(not_yours(&GRID));
        }
        if self.place.policy.model().journal_services.is_empty() {
            return Err(Code::JournalNotKept.refuse());
        }
        self.is_of_day(open.day)
    }

    pub(super) fn note_visit(
        &self,
        journal: &Journal,
        visit: &NoteVisit,
    ) -> Result<(), DossierRefusal> {
        self.entry(journal, &visit.place)
    }

    pub(super) fn note_service(
        &self,
        journal: &Journal,
        service: &NoteService,
    ) -> Result<(), DossierRefusal> {
        self.entry(journal, &service.place)?;
        let known = &self.place.policy.model().journal_services;
        if known.contains_key(&service.kind) {
            return Ok(());
        }
        Err(Code::UnknownService.with(&[
            ("kind", service.kind.as_str()),
            ("known", &names(known.keys())),
        ]))
    }

    pub(super) fn is_worker(&self, journal: &Journal) -> Result<(), DossierRefusal> {
        let is_same = self.command.actor.person == *journal.worker.reveal();
        if is_same && self.acts_for(&journal.grid) {
            Ok(())
        } else {
            Err(not_yours(&WORKER))
        }
    }

    fn entry(&self, journal: &Journal, place: &PlaceId) -> Result<(), DossierRefusal> {
        self.is_worker(journal)?;
        self.is_of_day(journal.day)?;
        if !self.place.directory.knows(place) {
            return Err(Code::UnknownPlace.with(&[("place", place.as_str())]));
        }
        let given = journal.entries().saturating_add(1);
        if given > MAX_ENTRIES {
            return Err(Code::TooMany.with(&[
                ("what", "entries"),
                ("given", &given.to_string()),
                ("max", &MAX_ENTRIES.to_string()),
            ]));
        }
        Ok(())
    }

    /// What is written into a journal happened on its day, whenever it is recorded.
    fn is_of_day(&self, day: Date) -> Result<(), DossierRefusal> {
        let happened = self.place.policy.calendar().date_of(self.at);
        if happened == day {
            return Ok(());
        }
        Err(Code::OtherDay.with(&[
            ("day", &day.to_string()),
            ("happened", &happened.to_string()),
        ]))
    }
}
