//! Taking in: registration, adoption, class, urgent matters, limits, merged petitions.

use super::super::act::{
    Adopt, Classify, NoteLimitation, Register, ReportUrgent, Respondent, TakeIn,
};
use super::super::actor::Role;
use super::super::confidential::Confidential;
use super::super::kinds::{Branch, Class, Intake, Moment, Phase};
use super::super::refusal::{Refusal, RefusalCode};
use super::case::Case;
use super::draft::{Draft, Happening};
use super::{taking, wall};
use crate::clock::Nature;
use crate::directory::{Function, Unit};
use crate::id::UnitId;
use crate::text::Text;

pub(super) fn register(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    register: &Register,
) -> Result<(), Refusal> {
    let receiver = check(case, register)?;
    let is_officer = matches!(case.command.actor.role, Role::Officer | Role::Head);
    if register.repeats.is_some() && !is_officer {
        return Err(RefusalCode::RepeatNotDecided.refuse());
    }
    // A hotline order that becomes a petition can be found from it.
    if register.intake == Intake::Hotline && register.follows.is_none() {
        return Err(RefusalCode::OrderMissing.refuse());
    }
    draft.matter();
    take(draft, register);
    draft.after.mode = Some(register.mode());
    draft.moment(received(receiver));
    Ok(())
}

pub(super) fn adopt(case: &Case<'_>, draft: &mut Draft<'_>, adopt: &Adopt) -> Result<(), Refusal> {
    let receiver = check(case, &adopt.registration)?;
    if let Some(holder) = &adopt.holder {
        case.known_unit(holder)?;
        if adopt.registration.class == Some(Class::Accusation) {
            wall::keep_from(case, adopt.registration.respondents.reveal(), [holder])?;
        }
    }
    let missing = match adopt.phase {
        Phase::Referred if adopt.holder.is_none() => Some("holder"),
        Phase::Handling if adopt.accepted_at.is_none() => Some("accepted_at"),
        Phase::Answered | Phase::Delivered if adopt.answered_at.is_none() => Some("answered_at"),
        Phase::Delivered if adopt.delivered_at.is_none() => Some("delivered_at"),
        Phase::Registered
        | Phase::Referred
        | Phase::Handling
        | Phase::Answered
        | Phase::Delivered => None,
        _ => Some("registered | referred | handling | answered | delivered"),
    };
    if let Some(missing) = missing {
        let phase = Text::of_kind(adopt.phase.label(), adopt.phase.wire());
        let refusal = RefusalCode::AdoptIncomplete.with(&[("missing", missing)]);
        return Err(refusal.telling("phase", &phase));
    }
    check_adopted(case, adopt, &receiver.id)?;
    draft.matter();
    take(draft, &adopt.registration);
    draft.moment(received(receiver));
    // What lies behind starts no clock that it would have ended.
    if adopt.phase >= Phase::Referred {
        draft.behind.push(Moment::Triaged);
    }
    if adopt.notified_at.is_some() {
        draft
            .behind
            .extend([Moment::Notified, Moment::AssignmentNotified]);
    } else {
        draft
            .unknown
            .extend([Moment::Notified, Moment::AssignmentNotified]);
    }
    if adopt.phase >= Phase::Handling {
        draft.behind.push(Moment::AssignmentAccepted);
    }
    if adopt.answered_at.is_some() {
        draft.behind.push(Moment::Answered);
    }
    if adopt
        .holder
        .as_ref()
        .is_some_and(|holder| holder != &receiver.id)
    {
        draft.moment_of(Moment::AssignmentReceived, "adopted", None);
    }
    if let Some(at) = adopt.accepted_at {
        draft.moment_at(Moment::Accepted, at);
    }
    if let Some(at) = adopt.delivered_at {
        draft.moment_at(Moment::Delivered, at);
    }
    Ok(())
}

/// Dates in their order, none after the recording and none that the phase does not know.
fn check_adopted(case: &Case<'_>, adopt: &Adopt, receiver: &UnitId) -> Result<(), Refusal> {
    let mismatch =
        |zh: String, en: String| Err(RefusalCode::AdoptMismatch.told(&Text::new(zh, en)));
    let phase = adopt.phase;
    if phase == Phase::Registered && adopt.holder.as_ref().is_some_and(|unit| unit != receiver) {
        return mismatch(
            "只登记了的，却由其他单位承办".to_owned(),
            "registered, holder".to_owned(),
        );
    }
    let mut last = (Text::fixed("收到", "received"), case.at);
    for (name, at, known_from) in [
        (
            Text::fixed("受理", "accepted_at"),
            adopt.accepted_at,
            Phase::Handling,
        ),
        (
            Text::fixed("答复", "answered_at"),
            adopt.answered_at,
            Phase::Answered,
        ),
        (
            Text::fixed("送达", "delivered_at"),
            adopt.delivered_at,
            Phase::Delivered,
        ),
    ] {
        let Some(at) = at else { continue };
        if phase < known_from {
            return mismatch(
                format!("“{}”阶段还没有{}", phase.label().zh, name.zh),
                format!("{phase}, {}", name.en),
            );
        }
        if at < last.1 || at > case.command.at {
            return mismatch(
                format!("{} {}，{} {at}", last.0.zh, last.1, name.zh),
                format!("{} {}, {} {at}", last.0.en, last.1, name.en),
            );
        }
        last = (name, at);
    }
    match adopt.notified_at {
        Some(at) if at < case.at || at > case.command.at => mismatch(
            format!("收到 {}，告知 {at}", case.at),
            format!("received {}, notified_at {at}", case.at),
        ),
        _ => Ok(()),
    }
}

/// Checks what a registration says, and finds the unit that received the petition.
fn check<'a>(case: &Case<'a>, register: &Register) -> Result<&'a Unit, Refusal> {
    let receiver = match (&register.receiver, case.unit) {
        (Some(id), _) => case.known_unit(id)?,
        (None, Some(unit)) => unit,
        (None, None) => return Err(RefusalCode::ReceiverMissing.refuse()),
    };
    check_people(case, register)?;
    if register.reception.is_some() && register.intake != Intake::Visit {
        return Err(RefusalCode::ReceptionNotVisit.refuse());
    }
    if register.branch.is_some() && register.class != Some(Class::Claim) {
        return Err(RefusalCode::BranchWithoutClaim.refuse());
    }
    if register.class == Some(Class::Accusation) {
        let accused = register.respondents.reveal();
        let actor = &case.command.actor;
        wall::keep_from(case, accused, actor.unit.iter().chain([&receiver.id]))?;
        if accused
            .iter()
            .any(|one| one.person.as_ref() == Some(&actor.person))
        {
            return Err(RefusalCode::AccusationWall.refuse());
        }
    }
    Ok(receiver)
}

fn check_people(case: &Case<'_>, register: &Register) -> Result<(), Refusal> {
    let max = case.policy().model().registration.representatives_max;
    let given = u32::try_from(register.representatives.reveal().len()).unwrap_or(u32::MAX);
    if register.people == 0 {
        return Err(RefusalCode::NobodyBringsIt.refuse());
    }
    if register.intake == Intake::Visit {
        if register.people > 1 && given == 0 {
            return Err(RefusalCode::RepresentativesMissing.with(&[("max", &max.to_string())]));
        }
        if given > max {
            return Err(RefusalCode::TooManyRepresentatives
                .with(&[("given", &given.to_string()), ("max", &max.to_string())]));
        }
    }
    let actor = &case.command.actor;
    let own = match actor.role {
        Role::Petitioner => {
            register.petitioner.as_ref().map(Confidential::reveal) == Some(&actor.person)
        }
        Role::Agent => register.is_spoken_for_by(&actor.person),
        _ => true,
    };
    if own {
        Ok(())
    } else {
        Err(RefusalCode::PetitionerMismatch.refuse())
    }
}

fn take(draft: &mut Draft<'_>, register: &Register) {
    draft.after.class = register.class;
    draft.after.branch = register.branch;
    draft.after.reachable = register.petitioner.is_some() && !register.unreachable;
    draft.before = draft.after;
}

pub(super) fn received(receiver: &Unit) -> Moment {
    if receiver.has(Function::PetitionOffice) {
        Moment::ReceivedByOffice
    } else {
        Moment::ReceivedDirect
    }
}

/// A code is given once: people have it on paper.
pub(super) fn give_code(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    if let Some(code) = case.petition.code() {
        return Err(RefusalCode::CodeGiven.with(&[("code", &code.to_string())]));
    }
    draft.matter();
    Ok(())
}

pub(super) fn report_urgent(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    report: &ReportUrgent,
) -> Result<(), Refusal> {
    let level = case.acting_unit()?.level;
    let mut government = false;
    for unit in &report.to {
        let unit = case.known_unit(unit)?;
        government |= unit.has(Function::Government) && unit.level >= level;
    }
    if !government {
        return Err(RefusalCode::UrgentRecipient.refuse());
    }
    // What is urgent does not wait for its class.
    wall::keep_from(case, wall::accused(case.petition), &report.to)?;
    draft.matter();
    Ok(())
}

pub(super) fn classify(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    classify: &Classify,
) -> Result<(), Refusal> {
    if classify.branch.is_some() && classify.class != Class::Claim {
        return Err(RefusalCode::BranchWithoutClaim.refuse());
    }
    let excluded = classify.class == Class::Accusation
        || matches!(classify.branch, Some(branch) if branch != Branch::Opinion);
    if case.petition.simplified && excluded {
        let why = Text::fixed("第三十一条前五项", "branches (1) to (5) of article 31");
        return Err(RefusalCode::SimplifiedExcluded
            .refuse()
            .telling("why", &why));
    }
    let accused = accused_by(case, classify)?;
    draft.matter();
    draft.after.class = Some(classify.class);
    draft.after.branch = classify.branch;
    let coordinating = case.petition.coordination.as_ref();
    let coordinating = coordinating.map(|now| (now.level, &now.unit));
    taking::take_from(case, draft, &accused, coordinating)
}

/// Those whom it accuses once it is classified. An accusation is not put on record as one while they
/// have work of it or a mediation runs, and only the head of a unit takes the wall down again.
fn accused_by(case: &Case<'_>, classify: &Classify) -> Result<Vec<Respondent>, Refusal> {
    let petition = case.petition;
    if classify.class != Class::Accusation {
        return if petition.is_accusation() && case.command.actor.role != Role::Head {
            Err(RefusalCode::HeadOnly.refuse_for(case.row.act))
        } else {
            Ok(Vec::new())
        };
    }
    if petition.is_mediated() {
        return Err(RefusalCode::MediationOpen.refuse());
    }
    let known = petition.respondents().iter();
    let accused: Vec<_> = known
        .chain(classify.respondents.reveal())
        .cloned()
        .collect();
    taking::check_assigned(case, &accused)?;
    Ok(accused)
}

pub(super) fn note_limitation(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    note: &NoteLimitation,
) -> Result<(), Refusal> {
    if note.on > case.day {
        return Err(RefusalCode::ClockUnanswerable.told(&Text::new(
            format!("{} 晚于 {}", note.on, case.day),
            format!("{} lies after {}", note.on, case.day),
        )));
    }
    draft.matter();
    let moment = Moment::of_limitation(note.event);
    let at = case.calendar().start_of(note.on);
    // Another date corrects the one before; the same starts nothing twice.
    let corrected = case.petition.clocks.iter().filter(|clock| {
        clock.is_running()
            && clock.anchor == moment
            && clock.ledger.start != at
            && case
                .policy()
                .clock(clock.rule.as_str())
                .is_some_and(|known| {
                    let procedures = &known.rule.applies_to.procedures;
                    procedures.is_empty() || procedures.contains(&note.procedure)
                })
    });
    draft
        .superseded
        .extend(corrected.map(|clock| clock.key.clone()));
    draft.happen(Happening {
        moment,
        at,
        scope: None,
        due_on: None,
        procedure: Some(note.procedure),
    });
    Ok(())
}

/// The merged petition keeps the earliest receipt: clocks of units that run from receipt start
/// from it.
pub(super) fn take_in(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    taken: &TakeIn,
) -> Result<(), Refusal> {
    if taken.from == case.petition.id {
        return Err(RefusalCode::MergeWithItself.refuse());
    }
    draft.matter();
    for clock in case
        .petition
        .clocks
        .iter()
        .filter(|clock| clock.is_running())
    {
        if matches!(
            clock.anchor,
            Moment::ReceivedByOffice | Moment::ReceivedDirect
        ) && clock.terms.nature == Nature::Duty
            && taken.received_at < clock.ledger.start
        {
            draft.restarted.push((clock.key.clone(), taken.received_at));
        }
    }
    Ok(())
}
