//! The decision as it takes shape: facts, and the moments by which clocks start and end.

use super::super::act::{Fact, Mode};
use super::super::kinds::{Branch, Class, Moment, Procedure};
use super::case::Case;
use crate::clock::{Pause, PauseCause};
use crate::directory::Level;
use crate::id::{ClockKey, RuleId};
use crate::instant::{Date, Instant};

/// What decides whether a clock applies to a petition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Traits {
    pub(super) class: Option<Class>,
    pub(super) branch: Option<Branch>,
    pub(super) simplified: bool,
    pub(super) reachable: bool,
    pub(super) procedure: Option<Procedure>,
    pub(super) mode: Option<Mode>,
}

/// A moment that happens through the command.
#[derive(Clone, Debug)]
pub(super) struct Happening {
    pub(super) moment: Moment,
    pub(super) at: Instant,
    /// What it belongs to, where that is not the petition.
    pub(super) scope: Option<RuleId>,
    /// The last day that a sender sets.
    pub(super) due_on: Option<Date>,
    /// The procedure it speaks of, where that is not the one that has the matter.
    pub(super) procedure: Option<Procedure>,
}

/// Which running clocks end because the petition does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// None.
    Nothing,
    /// The duties of handling, as a unit ended it: the petitioner's rights go on, and so do answers
    /// to a supervision and reports to a sender.
    Handling,
    /// The same where the petitioner ended it, or the matter goes on elsewhere: nothing is left to
    /// report.
    HandlingAndReports,
    /// All.
    All,
}

/// Which running clocks stand still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standstill {
    Nothing,
    /// The duties of handling, while the matter is in another procedure.
    Diverted,
    /// Those that a suspension stops.
    Suspended,
    /// Those that stood still for this cause run on.
    RunOn(PauseCause),
}

impl Standstill {
    /// Whether clocks begin to stand still for this cause.
    pub(super) fn begins(self, cause: PauseCause) -> bool {
        matches!(
            (self, cause),
            (Self::Suspended, PauseCause::Suspended) | (Self::Diverted, PauseCause::Diverted)
        )
    }
}

/// A decision as it takes shape.
pub(super) struct Draft<'a> {
    case: &'a Case<'a>,
    pub(super) facts: Vec<Fact>,
    pub(super) happenings: Vec<Happening>,
    pub(super) before: Traits,
    pub(super) after: Traits,
    pub(super) ending: Ending,
    pub(super) standstill: Standstill,
    /// Moments that lie behind an adopted petition: clocks that they end do not start.
    pub(super) behind: Vec<Moment>,
    /// The clock of screening goes on, with what it used up before.
    pub(super) screening_resumes: bool,
    /// Clocks that another takes the place of.
    pub(super) superseded: Vec<ClockKey>,
    /// Clocks of what is taken from those who turned out to be accused.
    pub(super) dropped: Vec<ClockKey>,
    /// Clocks that start with an earlier anchor.
    pub(super) restarted: Vec<(ClockKey, Instant)>,
    /// Moments of which it is not known whether they happened: a clock that waits for one and has
    /// run out already does not start.
    pub(super) unknown: Vec<Moment>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(case: &'a Case<'a>) -> Self {
        let petition = case.petition;
        let traits = Traits {
            class: petition.class,
            branch: petition.branch,
            simplified: petition.simplified,
            reachable: petition.is_reachable(),
            procedure: petition
                .diversion
                .as_ref()
                .filter(|diversion| diversion.returned_at.is_none())
                .map(|diversion| diversion.procedure),
            mode: petition.mode,
        };
        Self {
            case,
            facts: Vec::with_capacity(4),
            happenings: Vec::new(),
            before: traits,
            after: traits,
            ending: Ending::Nothing,
            standstill: Standstill::Nothing,
            behind: Vec::new(),
            screening_resumes: false,
            superseded: Vec::new(),
            dropped: Vec::new(),
            restarted: Vec::new(),
            unknown: Vec::new(),
        }
    }

    /// The command becomes a fact as it is.
    pub(super) fn matter(&mut self) {
        self.facts.push(Fact::of(&self.case.command.act));
    }

    /// A moment of the petition itself, now.
    pub(super) fn moment(&mut self, moment: Moment) {
        self.moment_at(moment, self.case.at);
    }

    /// A moment of the petition itself, at another time.
    pub(super) fn moment_at(&mut self, moment: Moment, at: Instant) {
        self.happen(Happening {
            moment,
            at,
            scope: None,
            due_on: None,
            procedure: None,
        });
    }

    /// Another level coordinates from now on: its clock starts.
    pub(super) fn happenings_of_level(&mut self, level: Level) {
        match level {
            Level::Village => {}
            Level::Township => self.moment(Moment::TownshipCoordinates),
            _ => self.moment(Moment::CountyCoordinates),
        }
    }

    /// Every assignment that a unit still has ends.
    pub(super) fn end_assignments(&mut self) {
        let petition = self.case.petition;
        for assignment in petition.assignments.iter().filter(|one| one.is_active()) {
            self.moment_of(Moment::AssignmentEnded, assignment.id.as_str(), None);
        }
    }

    /// A moment of an assignment, supervision or suggestion.
    pub(super) fn moment_of(&mut self, moment: Moment, scope: &str, due_on: Option<Date>) {
        // An identifier of the petition is one of the log.
        let scope = RuleId::new(scope).ok();
        self.happen(Happening {
            moment,
            at: self.case.at,
            scope,
            due_on,
            procedure: None,
        });
    }

    pub(super) fn happen(&mut self, happening: Happening) {
        self.happenings.push(happening);
    }
}

/// A pause that is over.
pub(super) const fn past_pause(cause: PauseCause, from: Instant, to: Instant) -> Pause {
    Pause {
        cause,
        from,
        to: Some(to),
    }
}
