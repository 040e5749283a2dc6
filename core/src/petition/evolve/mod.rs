//! How an event changes a petition. Total: it never fails on an event that a decision produced,
//! and an event out of place changes only what it speaks of.

mod assignments;
mod clocks;
mod intake;
mod moments;

use crate::directory::Level;
use crate::id::UnitId;
use crate::instant::Instant;
use crate::order::sort_by;
use crate::petition::act::{
    Assign, ChoicePart, EscalationTrigger, Fact, NoticeKind, ProcedureStep, Satisfaction,
    Settlement, Side,
};
use crate::petition::event::{Event, ReadEvent};
use crate::petition::kinds::Phase;
use crate::petition::records::{FindingRecord, LeaderInCharge, ReliefRecord, SideChoice};
use crate::petition::state::{
    Answered, AssignmentState, Coordinator, Diversion, Mediation, Notice, Petition, Step,
    SuggestionRecord, SummonsRecord, SupervisionRecord,
};
use crate::petition::transitions::{AFTER_DELIVERY, HANDLED};
use crate::routing::Facts;

impl Petition {
    /// The state after a sequence of events.
    ///
    /// They may come in any order and more than once: their sequence decides, and those of other
    /// petitions are passed over.
    pub fn fold<'a>(
        id: crate::id::PetitionId,
        events: impl IntoIterator<Item = &'a Event>,
    ) -> Self {
        let mut petition = Self::blank(id);
        let mut events: Vec<&Event> = events.into_iter().collect();
        sort_by(&mut events, |a, b| a.seq.cmp(&b.seq));
        for event in events {
            petition.apply(event);
        }
        petition
    }

    /// Takes an event that was read back.
    pub fn apply_read(&mut self, event: &ReadEvent) {
        match event {
            ReadEvent::Known(event) => self.apply(event),
            ReadEvent::Newer { seq, v, .. } => {
                self.seq = self.seq.max(*seq);
                self.newer = Some(*v);
            }
        }
    }

    /// Takes one event. One that was applied already, or is of another petition, changes nothing.
    pub fn apply(&mut self, event: &Event) {
        if event.seq <= self.seq || event.petition != self.id {
            return;
        }
        self.seq = event.seq;
        self.last_at = Some(event.at);
        self.policy = Some(event.policy.digest);
        if !self.commands.contains(&event.command) {
            self.commands.insert(event.command.clone());
        }
        let at = event.occurred_at;
        let unit = event.actor.unit.as_ref();
        match &event.fact {
            Fact::Registered(record) => {
                self.register(record.clone(), unit, at, None);
                self.phase = Phase::Registered;
            }
            Fact::Adopted(adopted) => {
                self.register(
                    adopted.registration.clone(),
                    unit,
                    at,
                    Some(&adopted.from_system),
                );
                self.adopt(adopted, at);
            }
            Fact::Assessed(assess) => {
                let before = self.facts.replace(assess.facts.clone());
                let count =
                    |of: fn(&Facts) -> u32| (before.as_ref().map_or(0, of), of(&assess.facts));
                let (attempts, more_attempts) = count(|facts| facts.attempts.unwrap_or(0));
                if more_attempts > attempts {
                    self.arises(EscalationTrigger::AttemptsFailed);
                }
                let (units, more_units) = count(Facts::units_concerned);
                if more_units > units.max(1) {
                    self.arises(EscalationTrigger::SeveralUnits);
                }
                self.add_respondents(assess.facts.respondents.reveal(), at);
            }
            Fact::Routed(routing) => self.routing = Some(routing.clone()),
            Fact::CoordinationMoved(moved) => {
                let now = Coordinator {
                    level: moved.level,
                    since: at,
                    trigger: moved.trigger,
                    unit: moved.unit.clone(),
                };
                if now.is_moved_from(self.coordination.as_ref().map(|one| one.level)) {
                    self.arose.clear();
                }
                let before = self.coordination.replace(now);
                self.coordinated.extend(before);
                if moved.level < Level::County {
                    self.end_charge(at);
                }
            }
            Fact::LeaderNamed(named) => {
                self.end_charge(at);
                self.leaders.push(LeaderInCharge {
                    ended_at: None,
                    person: named.leader.clone(),
                    since: at,
                    unit: named.unit.clone(),
                });
            }
            Fact::ChargeEnded(_) => self.end_charge(at),
            Fact::TakenFromAccused(taken) => self.take_from_accused(taken, at),
            Fact::ModeChosen(chosen) => {
                self.mode = Some(chosen.mode);
                self.team.clone_from(&chosen.team);
            }
            Fact::Summoned(summon) => self.summonses.push(SummonsRecord {
                attended: false,
                id: summon.id.clone(),
                unit: summon.unit.clone(),
            }),
            Fact::Attended(attend) => {
                let mut open = self.summonses.iter_mut();
                if let Some(one) = open.find(|one| one.id == attend.id) {
                    one.attended = true;
                }
            }
            Fact::Classified(classify) => {
                self.class = Some(classify.class);
                self.branch = classify.branch;
                self.add_respondents(classify.respondents.reveal(), at);
            }
            Fact::Referred(refer) => self.send(&refer.assignments, unit, at, false),
            Fact::Assigned(Assign { assignments, .. }) => self.send(assignments, unit, at, true),
            Fact::Recalled(recall) => {
                self.set_assignment(&recall.assignment, AssignmentState::Ended, at);
                self.back_to_sender_if_nobody_leads();
            }
            Fact::Objected(object) => {
                self.set_assignment(&object.assignment, AssignmentState::Objected, at);
            }
            Fact::ObjectionDecided(decided) if decided.consent => {
                self.set_assignment(&decided.assignment, AssignmentState::Ended, at);
                self.back_to_sender_if_nobody_leads();
            }
            Fact::ObjectionDecided(decided) => {
                self.set_assignment(&decided.assignment, AssignmentState::Open, at);
            }
            Fact::Contested(contest) => {
                self.contest.clone_from(&contest.between);
                self.phase = Phase::Contested;
            }
            Fact::ContestSettled(settled) => {
                self.end_assignments(at);
                self.contest.clear();
                // Units that agree among themselves are not each other's senders.
                let receiver = self.registration.as_ref().map(|one| one.receiver.clone());
                let sender = match settled.by {
                    Settlement::Negotiation => receiver.as_ref(),
                    _ => unit,
                };
                self.send(&settled.assignments, sender, at, false);
            }
            Fact::Notified(notify) => self.notices.push(Notice {
                at,
                by: unit.cloned(),
                document: notify.document.clone(),
                kind: notify.kind,
            }),
            Fact::Accepted(_) => {
                // A matter that moves on to another unit was accepted once.
                self.accepted_at.get_or_insert(at);
                if let Some(lead) = self.lead_mut() {
                    lead.state = AssignmentState::Accepted;
                }
                self.phase = Phase::Handling;
            }
            Fact::NotAccepted(refused) | Fact::NoLongerAccepted(refused) => {
                self.notices.push(Notice {
                    at,
                    by: unit.cloned(),
                    document: refused.document.clone(),
                    kind: NoticeKind::NotAccepted,
                });
                self.phase = match &event.fact {
                    Fact::NotAccepted(_) => Phase::NotAccepted,
                    _ => Phase::NoLongerAccepted,
                };
            }
            Fact::Diverted(divert) => {
                self.notices.push(Notice {
                    at,
                    by: unit.cloned(),
                    document: divert.document.clone(),
                    kind: NoticeKind::PassedOn,
                });
                self.diversion = Some(Diversion {
                    body: divert.body.clone(),
                    from_phase: self.phase,
                    procedure: divert.procedure,
                    returned_at: None,
                    step: None,
                });
                self.phase = Phase::Diverted;
            }
            Fact::ProcedureReported(report) => {
                if let Some(diversion) = &mut self.diversion {
                    // Legal aid goes beside the procedure that has the matter.
                    let aid = matches!(
                        report.step,
                        ProcedureStep::AidGranted | ProcedureStep::AidAssigned
                    );
                    let same = report
                        .procedure
                        .is_none_or(|other| other == diversion.procedure);
                    if same && !aid {
                        diversion.step = Some(report.step);
                    }
                }
            }
            Fact::ReturnedFromProcedure(_) => {
                if let Some(diversion) = &mut self.diversion {
                    diversion.returned_at = Some(at);
                    self.phase = diversion.from_phase;
                }
            }
            Fact::Chosen(choose) => self.choose(SideChoice {
                part: choose.part,
                person: choose.person.clone(),
                side: choose.side,
            }),
            Fact::MediationOpened(open) => {
                // Each try has its own mediator.
                self.choices.retain(|one| one.part != ChoicePart::Mediator);
                self.mediation = Some(Mediation {
                    agreement: None,
                    consents: Vec::new(),
                    ended_at: None,
                    mediator: open.mediator.clone(),
                    rounds: 0,
                });
            }
            Fact::MediationConsented(consent) => {
                if let Some(mediation) = &mut self.mediation {
                    if !consent.consents {
                        mediation.consents.retain(|side| *side != consent.side);
                        mediation.ended_at = Some(at);
                    } else if !mediation.consents.contains(&consent.side) {
                        mediation.consents.push(consent.side);
                    }
                }
                self.mediation_ended();
            }
            Fact::MediationRoundHeld(_) => {
                if let Some(mediation) = &mut self.mediation {
                    mediation.rounds = mediation.rounds.saturating_add(1);
                }
            }
            Fact::MediationEnded(end) => {
                if let Some(mediation) = &mut self.mediation {
                    mediation.ended_at = Some(at);
                    mediation.agreement.clone_from(&end.agreement);
                }
                self.mediation_ended();
            }
            Fact::Extended(extend) => self.notices.push(Notice {
                at,
                by: unit.cloned(),
                document: extend.notice.clone(),
                kind: NoticeKind::Extended,
            }),
            Fact::Suspended(_) => self.suspended = true,
            Fact::Resumed(_) => self.suspended = false,
            Fact::Simplified(_) => self.simplified = true,
            Fact::ConvertedToOrdinary(_) => self.simplified = false,
            Fact::Answered(answer) => {
                self.answer(Step::Handling, &answer.document, unit, at);
                if let Some(last) = self.answers.last_mut() {
                    last.outcome = Some(answer.outcome);
                }
                self.phase = Phase::Answered;
            }
            Fact::Replied(reply) => {
                self.answer(Step::Handling, &reply.document, unit, at);
                self.phase = Phase::Answered;
            }
            Fact::ReviewIssued(review) => {
                self.answer(Step::Review, &review.document, unit, at);
                if let Some(last) = self.answers.last_mut() {
                    last.review = Some(review.outcome);
                }
                self.phase = Phase::Reviewed;
            }
            Fact::FinalReviewIssued(review) => {
                self.answer(Step::FinalReview, &review.document, unit, at);
                if let Some(last) = self.answers.last_mut() {
                    last.review = Some(review.outcome);
                }
                self.phase = Phase::FinallyReviewed;
            }
            Fact::CompletionReported(report) => {
                self.set_assignment(&report.assignment, AssignmentState::Reported, at);
            }
            Fact::Delivered(_) => {
                if let Some(last) = self.answers.last_mut() {
                    last.delivered_at = Some(at);
                }
                self.phase = match self.phase {
                    Phase::Answered => Phase::Delivered,
                    Phase::Reviewed => Phase::ReviewDelivered,
                    other => other,
                };
            }
            Fact::FollowUpRequired(required) => {
                self.follow_ups_missing.clone_from(&required.parties);
            }
            Fact::FollowedUp(follow_up) => {
                self.followed_up(&follow_up.parties);
                if follow_up.evaluation_asked {
                    self.evaluations_asked = self.evaluations_asked.saturating_add(1);
                }
            }
            Fact::Evaluated(evaluate) => {
                self.follow_ups_missing.clear();
                if evaluate.satisfaction == Satisfaction::Dissatisfied {
                    self.arises(EscalationTrigger::Dissatisfied);
                }
                self.evaluations.push(evaluate.satisfaction);
            }
            Fact::ReliefReferred(relief) => self.relief.push(ReliefRecord {
                kind: relief.kind,
                result: None,
                to: relief.to.clone(),
            }),
            Fact::ReliefReported(report) => {
                self.report_relief(report.kind, &report.to, report.result);
            }
            Fact::HandlingExamined(finding) => self.findings.push(FindingRecord {
                at,
                claim_justified: finding.claim_justified,
                duty_failed: finding.duty_failed,
                id: finding.id.clone(),
                unit: finding.unit.clone(),
            }),
            Fact::CodeGiven(given) => {
                if let Some(registration) = &mut self.registration {
                    registration.record.code = Some(given.code.clone());
                }
            }
            Fact::ReviewRequested(request) => {
                self.reviewer = Some(request.reviewer.clone());
                self.phase = Phase::Reviewing;
            }
            Fact::FinalReviewRequested(request) => {
                self.final_reviewer = Some(request.reviewer.clone());
                self.phase = Phase::FinalReviewing;
            }
            Fact::Supervised(supervise) => self.supervisions.push(SupervisionRecord {
                answered: false,
                grounds: supervise.grounds.clone(),
                id: supervise.id.clone(),
                unit: supervise.unit.clone(),
            }),
            Fact::SupervisionAnswered(answer) => {
                for record in &mut self.supervisions {
                    record.answered |= record.id == answer.id;
                }
            }
            Fact::Suggested(suggest) => self.suggestions.push(SuggestionRecord {
                adoption: None,
                finding: suggest.finding.clone(),
                id: suggest.id.clone(),
                kind: suggest.kind,
                to: suggest.to.clone(),
            }),
            Fact::SuggestionReplied(reply) => {
                for record in &mut self.suggestions {
                    if record.id == reply.id {
                        record.adoption = Some(reply.adoption);
                    }
                }
            }
            Fact::Merged(merge) => {
                self.merged_into = Some(merge.into.clone());
                self.phase = Phase::Merged;
            }
            Fact::TookIn(taken) => {
                if let Some(registration) = &mut self.registration {
                    registration.received_at = registration.received_at.min(taken.received_at);
                }
            }
            Fact::InterestDeclared(interest) => {
                self.interested.push(interest.person.clone());
                self.drop_interested(&interest.person, at);
            }
            Fact::Withdrawn(_) => self.phase = Phase::Withdrawn,
            Fact::Closed(close) => {
                self.outcome = Some(close.outcome);
                self.first_closed_at.get_or_insert(at);
                self.phase = Phase::Closed;
            }
            Fact::Archived(_) => {
                self.end_charge(at);
                self.phase = Phase::Archived;
            }
            Fact::Reopened(_) => {
                self.reopened = self.reopened.saturating_add(1);
                self.reopened_at = Some(at);
                self.outcome = None;
                self.simplified = false;
                if let Some(diversion) = &mut self.diversion {
                    diversion.returned_at.get_or_insert(at);
                }
                if self.accepted_at.is_some() {
                    self.phase = Phase::Handling;
                    // Who reported that it was done has it again.
                    if let Some(lead) = self.lead_mut() {
                        lead.state = AssignmentState::Accepted;
                        lead.ended_at = None;
                    }
                } else {
                    // It was never accepted: its receiver screens it anew.
                    self.phase = Phase::Registered;
                    self.end_assignments(at);
                }
            }
            Fact::UrgentReported(_)
            | Fact::LimitationNoted(_)
            | Fact::AgreementConfirmed(_)
            | Fact::Heard(_)
            | Fact::Commented(_)
            | Fact::Met(_)
            | Fact::Planned(_)
            | Fact::Escalated(_)
            | Fact::HandedDown(_)
            | Fact::Helped(_)
            | Fact::AlertsClaimed(_)
            | Fact::Reprojected(_) => {}
            Fact::ClockStarted(_)
            | Fact::ClockEnded(_)
            | Fact::ClockPaused(_)
            | Fact::ClockResumed(_)
            | Fact::ClockExtended(_)
            | Fact::ClockDaysExcluded(_)
            | Fact::ClockBreached(_)
            | Fact::RungClaimed(_)
            | Fact::DueMoved(_)
            | Fact::ClockCarriedOver(_)
            | Fact::ClockKept(_) => self.apply_to_clock(&event.fact),
        }
        if !AFTER_DELIVERY.contains(&self.phase) {
            // What is done anew is asked about anew.
            self.follow_ups_missing.clear();
        }
        if !HANDLED.contains(&self.phase) {
            // What nobody handles, after an answer or back with its receiver, is not suspended.
            self.suspended = false;
        }
        self.note_moments(&event.fact, at);
    }

    /// Something happened for which the matter may climb.
    fn arises(&mut self, trigger: EscalationTrigger) {
        if !self.arose.contains(&trigger) {
            self.arose.push(trigger);
        }
    }

    /// A mediation that failed is one that was held, or to which both sides had agreed; who will not
    /// mediate has tried nothing.
    fn mediation_ended(&mut self) {
        let failed = self.mediation.as_ref().is_some_and(|one| {
            let was_tried =
                one.rounds > 0 || Side::ALL.iter().all(|side| one.consents.contains(side));
            was_tried && one.ended_at.is_some() && one.agreement.is_none()
        });
        if failed {
            self.arises(EscalationTrigger::AttemptsFailed);
        }
    }

    fn answer(
        &mut self,
        step: Step,
        document: &crate::id::DocumentRef,
        unit: Option<&UnitId>,
        issued_at: Instant,
    ) {
        let Some(unit) = unit else { return };
        self.answers.push(Answered {
            delivered_at: None,
            document: document.clone(),
            issued_at,
            outcome: None,
            review: None,
            step,
            unit: unit.clone(),
        });
    }
}
