//! What a command does to the clocks.

use super::super::act::Fact;
use super::super::clock_fact::{ClockEnded, ClockPaused, ClockResumed, ClockStarted, EndCause};
use super::super::clock_key::key_part;
use super::super::kinds::{Moment, Phase, Procedure};
use super::super::refusal::{Refusal, RefusalCode};
use super::super::state::Clock;
use super::super::transitions::HANDLED;
use super::breach;
use super::case::Case;
use super::draft::{Draft, Ending, Happening, Standstill, Traits, past_pause};
use crate::clock::{
    ClockError, Ledger, Nature, Outcome, Pause, PauseCause, Period, Terms, TermsError, due,
    is_after, read,
};
use crate::id::{ClockKey, RuleId};
use crate::instant::Instant;
use crate::policy::{AppliesTo, Bearer, ClockRule, Handling, Layer, Policy, PolicyClock};

/// Turns a draft into its facts: those of the matter, then what they do to the clocks.
pub(super) fn settle(case: &Case<'_>, mut draft: Draft<'_>) -> Result<Vec<Fact>, Refusal> {
    let facts = std::mem::take(&mut draft.facts);
    let mut settling = Settling {
        case,
        draft,
        facts,
        ended: Vec::new(),
        started: Vec::new(),
    };
    settling.end()?;
    settling.stand_still()?;
    settling.start()?;
    Ok(settling.facts)
}

/// Whether a clock applies.
fn applies(to: &AppliesTo, traits: Traits) -> bool {
    let handling = to.handling.is_none_or(|handling| match handling {
        Handling::Ordinary => !traits.simplified,
        Handling::Simplified => traits.simplified,
    });
    let procedure = to.procedures.is_empty()
        || traits
            .procedure
            .is_some_and(|procedure| to.procedures.contains(&procedure));
    let mode = to.modes.is_empty() || traits.mode.is_some_and(|mode| to.modes.contains(&mode));
    to.covers(traits.class, traits.branch)
        && handling
        && procedure
        && mode
        && (!to.reachable || traits.reachable)
}

/// Maps an arithmetic error to a refusal.
#[cold]
pub(super) fn unanswerable(error: &ClockError) -> Refusal {
    RefusalCode::ClockUnanswerable.told(&error.message())
}

struct Settling<'a, 'b> {
    case: &'a Case<'a>,
    draft: Draft<'b>,
    facts: Vec<Fact>,
    /// Positions of the clocks that end here.
    ended: Vec<usize>,
    /// What starts here, so that nothing starts twice.
    started: Vec<(RuleId, Option<RuleId>)>,
}

impl Settling<'_, '_> {
    fn end(&mut self) -> Result<(), Refusal> {
        let petition = self.case.petition;
        for (position, clock) in petition.clocks.iter().enumerate() {
            if !clock.is_running() {
                continue;
            }
            if let Some((cause, at)) = self.cause_of_end(clock) {
                self.end_clock(clock, cause, at)?;
                self.ended.push(position);
            }
        }
        Ok(())
    }

    fn cause_of_end(&self, clock: &Clock) -> Option<(EndCause, Instant)> {
        let policy = self.case.policy();
        let rule = policy.clock(clock.rule.as_str()).map(|clock| &clock.rule);
        if let Some(rule) = rule {
            let happening = self.draft.happenings.iter().find(|happening| {
                rule.ends_on.contains(&happening.moment)
                    && (clock.scope.is_none() || clock.scope == happening.scope)
                    && (rule.applies_to.procedures.is_empty()
                        || self
                            .procedure_of(happening)
                            .is_none_or(|one| ends_by(clock, &rule.applies_to, one)))
            });
            if let Some(happening) = happening {
                return Some((EndCause::Moment(happening.moment), happening.at));
            }
            if let Some(at) = self.other_way_taken(clock, &rule.applies_to) {
                return Some((EndCause::Superseded, at));
            }
            if self.draft.before != self.draft.after
                && clock.scope.is_none()
                && rule.applies_to.procedures.is_empty()
                && !applies(&rule.applies_to, self.draft.after)
            {
                return Some((EndCause::NotApplicable, self.case.at));
            }
        }
        if self.draft.dropped.contains(&clock.key) {
            return Some((EndCause::NotApplicable, self.case.at));
        }
        let layer = rule.map_or(Layer::Petition, |rule| rule.layer);
        let ends = match self.draft.ending {
            Ending::Nothing => false,
            Ending::Handling => is_duty_of_handling(clock, layer) && !is_report(clock, policy),
            Ending::HandlingAndReports => is_duty_of_handling(clock, layer),
            Ending::All => true,
        };
        if ends {
            return Some((EndCause::PetitionEnded, self.case.at));
        }
        let replaced = self.draft.superseded.contains(&clock.key)
            || self
                .draft
                .restarted
                .iter()
                .any(|(key, _)| key == &clock.key);
        replaced.then_some((EndCause::Superseded, self.case.at))
    }

    /// When another procedure accepted the matter that excludes the one this right leads to: against
    /// the same act, reconsideration and the court exclude each other (复议法 29). Rights with the
    /// same anchor are such ways.
    fn other_way_taken(&self, clock: &Clock, to: &AppliesTo) -> Option<Instant> {
        if clock.terms.nature != Nature::Right || to.procedures.is_empty() {
            return None;
        }
        let policy = self.case.policy();
        let accepted = |happening: &&Happening| {
            happening.moment == Moment::ProcedureAccepted
                && self.procedure_of(happening).is_some_and(|one| {
                    let ways = policy.clocks_started_by(clock.anchor);
                    !to.procedures.contains(&one)
                        && clock.anchor != Moment::ProcedureDecided
                        && ways.iter().any(|way| {
                            way.rule.nature == Nature::Right
                                && way.rule.applies_to.procedures.contains(&one)
                        })
                })
        };
        let happening = self.draft.happenings.iter().find(accepted);
        happening.map(|happening| happening.at)
    }

    fn end_clock(&mut self, clock: &Clock, cause: EndCause, at: Instant) -> Result<(), Refusal> {
        // A clock does not end before it started: what ended it was recorded late.
        let at = at.max(clock.ledger.start);
        let outcome = self.outcome(clock, cause, at)?;
        self.facts.push(Fact::ClockEnded(ClockEnded {
            at,
            cause,
            key: clock.key.clone(),
            outcome,
        }));
        Ok(())
    }

    /// Judges a clock at its end, and records a breach that nobody had recorded.
    fn outcome(
        &mut self,
        clock: &Clock,
        cause: EndCause,
        at: Instant,
    ) -> Result<Option<Outcome>, Refusal> {
        let judged = match cause {
            EndCause::Moment(_) => true,
            EndCause::PetitionEnded => clock.can_be_breached(),
            EndCause::NotApplicable | EndCause::Superseded | EndCause::Lapsed => false,
        };
        // What was broken while it ran stays broken; a clock with an earlier start takes it along.
        let goes_on = self
            .draft
            .restarted
            .iter()
            .any(|(key, _)| key == &clock.key);
        if !judged && (goes_on || !clock.can_be_breached()) {
            return Ok(None);
        }
        let mut ledger = clock.ledger.clone();
        if let Some(pause) = ledger.pauses.last_mut() {
            pause.to.get_or_insert(at.max(pause.from));
        }
        ledger.ended = Some(at);
        let reading = read(self.case.calendar(), &clock.terms, &ledger, at)
            .map_err(|error| unanswerable(&error))?;
        self.facts.extend(breach::unrecorded(
            self.case.policy(),
            self.case.petition,
            clock,
            &reading,
        ));
        Ok(reading.outcome.filter(|_| judged))
    }

    fn stand_still(&mut self) -> Result<(), Refusal> {
        for (position, clock) in self.case.petition.clocks.iter().enumerate() {
            if !clock.is_running() || self.ended.contains(&position) {
                continue;
            }
            let standstill = self.draft.standstill;
            match (clock.ledger.open_pause(), standstill) {
                (Some(open), _) => {
                    if !self.lasts(open.cause) && !standstill.begins(open.cause) {
                        self.run_on(clock, open)?;
                    }
                }
                (None, Standstill::Suspended) if clock.suspendable => {
                    self.pause(clock, PauseCause::Suspended)?;
                }
                (None, Standstill::Diverted)
                    if stops_while_diverted(clock.terms.nature, clock.bearer) =>
                {
                    self.pause(clock, PauseCause::Diverted)?;
                }
                (None, _) => {}
            }
        }
        Ok(())
    }

    /// Whether the matter stands still for a cause from before, also after this step. It is asked of every
    /// step and of every open pause: what a log left standing still without a cause runs on.
    fn lasts(&self, cause: PauseCause) -> bool {
        let petition = self.case.petition;
        let stood = match cause {
            // Without a lead the matter is back with its receiver, and handled by nobody.
            PauseCause::Suspended => {
                petition.suspended
                    && HANDLED.contains(&petition.phase)
                    && !self.draft.screening_resumes
            }
            PauseCause::Diverted => petition.phase == Phase::Diverted,
            PauseCause::Elsewhere => false,
        };
        stood && self.draft.standstill != Standstill::RunOn(cause) && !self.case.row.ends_handling()
    }

    fn run_on(&mut self, clock: &Clock, open: &Pause) -> Result<(), Refusal> {
        // A pause does not end before it began: its end was recorded late.
        let to = self.case.at.max(open.from);
        let mut ledger = clock.ledger.clone();
        if let Some(pause) = ledger.pauses.last_mut() {
            pause.to = Some(to);
        }
        let due = due(self.case.calendar(), &clock.terms, &ledger)
            .map_err(|error| unanswerable(&error))?;
        self.facts.push(Fact::ClockResumed(ClockResumed {
            due,
            key: clock.key.clone(),
            to,
        }));
        Ok(())
    }

    fn pause(&mut self, clock: &Clock, cause: PauseCause) -> Result<(), Refusal> {
        // What is written down late stops no clock in the past.
        let from = self.case.at_against_units();
        let mut ledger = clock.ledger.clone();
        ledger.pauses.push(Pause {
            cause,
            from,
            to: None,
        });
        // What was used up before does not stand still.
        let stops = due(self.case.calendar(), &clock.terms, &ledger)
            .map_err(|error| unanswerable(&error))?
            .is_none();
        if stops {
            self.facts.push(Fact::ClockPaused(ClockPaused {
                cause,
                from,
                key: clock.key.clone(),
            }));
        }
        Ok(())
    }

    fn start(&mut self) -> Result<(), Refusal> {
        let policy = self.case.policy();
        let happenings = std::mem::take(&mut self.draft.happenings);
        for happening in &happenings {
            for clock in policy.clocks_started_by(happening.moment) {
                let traits = Traits {
                    procedure: self.procedure_of(happening),
                    ..self.draft.after
                };
                if applies(&clock.rule.applies_to, traits) {
                    self.start_clock(clock, happening, Ledger::starting(happening.at))?;
                }
            }
        }
        self.start_what_applies_now(&happenings)?;
        if self.draft.screening_resumes {
            self.resume_screening()?;
        }
        for (key, start) in std::mem::take(&mut self.draft.restarted) {
            self.restart(&key, start)?;
        }
        Ok(())
    }

    /// A clock that comes to apply starts from the moment that lies behind: nobody gains time by
    /// classifying late.
    fn start_what_applies_now(&mut self, happenings: &[Happening]) -> Result<(), Refusal> {
        if self.draft.before == self.draft.after {
            return Ok(());
        }
        let policy = self.case.policy();
        let petition = self.case.petition;
        let received = petition.registration.as_ref().and_then(|one| {
            let unit = self.case.place.directory.get(&one.receiver)?;
            Some((super::intake::received(unit), one.received_at))
        });
        let received = received
            .filter(|(moment, _)| petition.moments.iter().all(|(known, _)| known != moment));
        for (moment, at) in petition.moments.iter().copied().chain(received) {
            let at = if moment.is_limitation() {
                // It is known as a day.
                self.case
                    .calendar()
                    .start_of(self.case.calendar().date_of(at))
            } else {
                at
            };
            for clock in policy.clocks_started_by(moment) {
                let rule = &clock.rule;
                let over = rule.ends_on.iter().any(|end| {
                    petition.moment(*end).is_some_and(|ended| ended >= at)
                        || happenings.iter().any(|happening| happening.moment == *end)
                });
                if rule.layer == Layer::Petition
                    && !over
                    && rule.applies_to.procedures.is_empty()
                    && applies(&rule.applies_to, self.draft.after)
                    && !applies(&rule.applies_to, self.draft.before)
                {
                    let past = Happening {
                        moment,
                        at,
                        scope: None,
                        due_on: None,
                        procedure: None,
                    };
                    self.start_clock(clock, &past, self.ledger_of(&clock.id, at))?;
                }
            }
        }
        Ok(())
    }

    /// What a clock had used up, been given and left out when it ceased to apply: it comes back with
    /// all of it.
    fn ledger_of(&self, rule: &RuleId, start: Instant) -> Ledger {
        let before = self.case.petition.clocks.iter().rev().find(|clock| {
            &clock.rule == rule && clock.scope.is_none() && clock.ledger.start == start
        });
        match before.filter(|clock| clock.ended == Some(EndCause::NotApplicable)) {
            Some(clock) => Ledger {
                ended: None,
                ..clock.ledger.clone()
            },
            None => Ledger::starting(start),
        }
    }

    fn start_clock(
        &mut self,
        clock: &PolicyClock,
        happening: &Happening,
        mut ledger: Ledger,
    ) -> Result<(), Refusal> {
        let rule = &clock.rule;
        let scope = match rule.layer {
            Layer::Petition => None,
            Layer::Assignment | Layer::Supervision => match &happening.scope {
                Some(scope) => Some(scope.clone()),
                None => return Ok(()),
            },
        };
        if rule
            .ends_on
            .iter()
            .any(|moment| self.draft.behind.contains(moment))
            || self.runs(&clock.id, scope.as_ref())
        {
            return Ok(());
        }
        let terms = match (clock.terms, happening.due_on) {
            (Some(terms), _) => terms,
            (None, Some(last)) => {
                let days = last.signed_duration_since(self.case.day).num_days();
                let budget = u32::try_from(days)
                    .map_err(|_| RefusalCode::DueInThePast.with(&[("due", &last.to_string())]))?;
                if budget > Period::MAX_COUNT {
                    let error = TermsError::TooLong(budget.into());
                    return Err(RefusalCode::ClockUnanswerable.told(&error.message()));
                }
                Terms {
                    budget: Period::days(budget),
                    colours: rule
                        .colours
                        .unwrap_or_else(|| self.case.policy().model().colours.thresholds()),
                    nature: rule.nature,
                    roll: rule.roll,
                }
            }
            // No date was set: there is nothing to count.
            (None, None) => return Ok(()),
        };
        let due_of = |ledger: &Ledger| {
            due(self.case.calendar(), &terms, ledger).map_err(|error| unanswerable(&error))
        };
        let mut due = due_of(&ledger)?;
        if let Some(cause) = self.stands_still(rule) {
            let mut still = ledger.clone();
            still.pauses.push(Pause {
                cause,
                from: self.case.at_against_units().max(ledger.start),
                to: None,
            });
            // What was used up before does not stand still.
            if due_of(&still)?.is_none() {
                (ledger, due) = (still, None);
            }
        }
        let unknown = |moment: &Moment| self.draft.unknown.contains(moment);
        if rule.ends_on.iter().any(unknown)
            && due.is_some_and(|due| {
                is_after(self.case.calendar(), self.case.command.at, due.nominal)
            })
        {
            return Ok(());
        }
        let key = self.next_key(&clock.id, scope.as_ref())?;
        self.started.push((clock.id.clone(), scope.clone()));
        self.facts.push(Fact::ClockStarted(ClockStarted {
            anchor: happening.moment,
            bearer: rule.bearer,
            calendar: self.case.calendar().version().to_owned().into(),
            due,
            excludes_hearing: rule.excludes_hearing,
            extension_cap: rule.extension.as_ref().map(|extension| extension.cap.count),
            holds_archive: rule.holds_archive,
            key,
            lapses: rule.lapses,
            ledger,
            rule: clock.id.clone(),
            scope,
            suspendable: rule.suspendable,
            terms,
        }));
        Ok(())
    }

    /// For what a clock that starts stands still at once: the matter is suspended, or in another
    /// procedure and not on its way back.
    fn stands_still(&self, rule: &ClockRule) -> Option<PauseCause> {
        if rule.suspendable && self.lasts(PauseCause::Suspended) {
            Some(PauseCause::Suspended)
        } else if stops_while_diverted(rule.nature, rule.bearer) && self.lasts(PauseCause::Diverted)
        {
            Some(PauseCause::Diverted)
        } else {
            None
        }
    }

    /// Whether a clock of the same rule and scope runs after this decision: then the earlier one
    /// stays (one clock for each key).
    fn runs(&self, rule: &RuleId, scope: Option<&RuleId>) -> bool {
        let same = |known: &RuleId, of: Option<&RuleId>| known == rule && of == scope;
        self.started
            .iter()
            .any(|(known, of)| same(known, of.as_ref()))
            || self
                .case
                .petition
                .clocks
                .iter()
                .enumerate()
                .any(|(position, clock)| {
                    clock.is_running()
                        && !self.ended.contains(&position)
                        && same(&clock.rule, clock.scope.as_ref())
                })
    }

    fn next_key(&self, rule: &RuleId, scope: Option<&RuleId>) -> Result<ClockKey, Refusal> {
        let before = self
            .case
            .petition
            .clocks
            .iter()
            .filter(|clock| &clock.rule == rule && clock.scope.as_ref() == scope)
            .count();
        let mut key = key_part(rule.as_str()).into_owned();
        if let Some(scope) = scope {
            key.push('/');
            key.push_str(&key_part(scope.as_str()));
        }
        if before > 0 {
            key.push('~');
            key.push_str(&before.saturating_add(1).to_string());
        }
        ClockKey::new(key).map_err(|error| RefusalCode::ClockUnanswerable.told(&error.message()))
    }

    /// The clock of screening goes on when a matter comes back to its receiver: the days with the
    /// other unit do not count, those before do. What is due on the day of its start is due anew on the
    /// day on which the matter comes back: the day that it had is over.
    fn resume_screening(&mut self) -> Result<(), Refusal> {
        let policy = self.case.policy();
        let petition = self.case.petition;
        for moment in [Moment::ReceivedByOffice, Moment::ReceivedDirect] {
            for clock in policy.clocks_started_by(moment) {
                let last = petition
                    .clocks
                    .iter()
                    .rev()
                    .find(|known| known.rule == clock.id);
                let Some(last) = last else { continue };
                let (Some(EndCause::Moment(Moment::Triaged)), Some(ended)) =
                    (last.ended, last.ledger.ended)
                else {
                    continue;
                };
                let back = self.case.at.max(ended);
                let ledger = if last.terms.budget == Period::SAME_DAY {
                    Ledger::starting(back)
                } else {
                    let mut ledger = Ledger::starting(last.ledger.start);
                    ledger.pauses.clone_from(&last.ledger.pauses);
                    ledger
                        .pauses
                        .push(past_pause(PauseCause::Elsewhere, ended, back));
                    ledger.extended = last.ledger.extended;
                    ledger
                };
                let again = Happening {
                    moment,
                    at: ledger.start,
                    scope: None,
                    due_on: None,
                    procedure: None,
                };
                self.start_clock(clock, &again, ledger)?;
            }
        }
        Ok(())
    }

    /// The same clock from an earlier start, on the terms that it had: a rule that the policy changed
    /// or dropped since takes nothing away.
    fn restart(&mut self, key: &ClockKey, start: Instant) -> Result<(), Refusal> {
        let Some(old) = self
            .case
            .petition
            .clocks
            .iter()
            .find(|clock| &clock.key == key)
        else {
            return Ok(());
        };
        if self.runs(&old.rule, old.scope.as_ref()) {
            return Ok(());
        }
        let mut ledger = old.ledger.clone();
        ledger.start = start;
        let due =
            due(self.case.calendar(), &old.terms, &ledger).map_err(|error| unanswerable(&error))?;
        let key = self.next_key(&old.rule, old.scope.as_ref())?;
        self.started.push((old.rule.clone(), old.scope.clone()));
        self.facts.push(Fact::ClockStarted(ClockStarted {
            anchor: old.anchor,
            bearer: old.bearer,
            calendar: self.case.calendar().version().to_owned().into(),
            due,
            excludes_hearing: old.excludes_hearing,
            extension_cap: old.extension_cap,
            holds_archive: old.holds_archive,
            key,
            lapses: old.lapses,
            ledger,
            rule: old.rule.clone(),
            scope: old.scope.clone(),
            suspendable: old.suspendable,
            terms: old.terms,
        }));
        Ok(())
    }

    fn procedure_of(&self, happening: &Happening) -> Option<Procedure> {
        happening.procedure.or(self.draft.after.procedure)
    }
}

/// Whether what happens in a procedure ends a clock. A right that the decision of one procedure gave
/// is used by going to another; legal aid goes beside every one.
fn ends_by(clock: &Clock, to: &AppliesTo, procedure: Procedure) -> bool {
    let goes_on = clock.terms.nature == Nature::Right && clock.anchor == Moment::ProcedureDecided;
    if goes_on {
        procedure != Procedure::LegalAid && !to.procedures.contains(&procedure)
    } else {
        to.procedures.contains(&procedure)
    }
}

/// A duty that ends with the handling of the petition; answers to supervision do not.
fn is_duty_of_handling(clock: &Clock, layer: Layer) -> bool {
    clock.terms.nature == Nature::Duty && layer != Layer::Supervision
}

/// Whether a unit owes its sender a report.
pub(super) fn is_report(clock: &Clock, policy: &Policy) -> bool {
    policy.clock(clock.rule.as_str()).is_some_and(|known| {
        let rule = &known.rule;
        rule.layer == Layer::Assignment && rule.ends_on.contains(&Moment::AssignmentReported)
    })
}

/// Whether a unit owes a report or an answer for which the archive waits.
pub(super) fn is_owed(clock: &Clock, policy: &Policy) -> bool {
    let layer = policy
        .clock(clock.rule.as_str())
        .map(|known| known.rule.layer);
    clock.terms.nature == Nature::Duty
        && (is_report(clock, policy) || layer == Some(Layer::Supervision))
}

/// Duties of those who handled the matter; those of the other procedure's body run.
fn stops_while_diverted(nature: Nature, bearer: Bearer) -> bool {
    nature == Nature::Duty
        && matches!(
            bearer,
            Bearer::Receiver | Bearer::Holder | Bearer::Assignee | Bearer::Coordinator
        )
}
