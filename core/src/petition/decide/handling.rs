//! Acceptance, refusal, other procedures, hearings, extensions, suspension, simple handling.

use super::super::act::{
    Act, Divert, Extend, Fact, Hear, NotAccept, ProcedureStep, ReportProcedure, Suspend,
};
use super::super::clock_fact::{ClockDaysExcluded, ClockExtended};
use super::super::kinds::{Branch, Class, Intake, Moment, Phase, Procedure};
use super::super::reading::{bearing_unit, is_of_diversion};
use super::super::refusal::{Refusal, RefusalCode};
use super::super::state::{Assignment, AssignmentState, Clock};
use super::super::transitions::Who;
use super::authority;
use super::breach;
use super::case::Case;
use super::clocks::unanswerable;
use super::draft::{Draft, Ending, Happening, Standstill};
use super::review::running_rights;
use super::wall;
use crate::clock::{Exclusion, PauseCause, due, read};
use crate::policy::GroundKind;
use crate::text::Text;

pub(super) fn accept(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    let lead = no_objection(case)?;
    draft.matter();
    draft.moment(Moment::Accepted);
    draft.moment(Moment::Triaged);
    if let Some(lead) = lead {
        draft.moment_of(Moment::AssignmentAccepted, lead.id.as_str(), None);
    }
    Ok(())
}

/// The lead, which does not say at the same time that the matter is not its own.
fn no_objection<'a>(case: &Case<'a>) -> Result<Option<&'a Assignment>, Refusal> {
    let lead = case.petition.lead();
    if lead.is_some_and(|lead| lead.state == AssignmentState::Objected) {
        return Err(RefusalCode::ObjectionPending.refuse());
    }
    Ok(lead)
}

pub(super) fn not_accept(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    refused: &NotAccept,
) -> Result<(), Refusal> {
    let kind = match case.command.act {
        Act::NotAccept(_) => GroundKind::NotAccepted,
        _ => GroundKind::NoLongerAccepted,
    };
    let grounds = &case.policy().model().grounds;
    if grounds
        .get(&refused.ground)
        .is_none_or(|ground| ground.kind != kind)
    {
        let fitting: Vec<&str> = grounds
            .iter()
            .filter(|(_, ground)| ground.kind == kind)
            .map(|(id, _)| id.as_str())
            .collect();
        return Err(RefusalCode::UnknownGround.with(&[
            ("ground", refused.ground.as_str()),
            ("grounds", &fitting.join(", ")),
        ]));
    }
    let lead = no_objection(case)?;
    let direct_only = grounds
        .get(&refused.ground)
        .is_some_and(|ground| ground.direct_only);
    let sent = lead.is_some_and(|lead| !case.acts_for(Some(&lead.sender)));
    if direct_only && sent {
        return Err(RefusalCode::ObjectInstead.with(&[("ground", refused.ground.as_str())]));
    }
    no_review_right_runs(case)?;
    draft.matter();
    tells(case, draft);
    draft.moment(Moment::NotAccepted);
    draft.ending = Ending::Handling;
    Ok(())
}

/// A matter that was taken up again does not go where no review of the earlier opinion can be asked
/// for, as long as the petitioner may ask for one.
pub(super) fn no_review_right_runs(case: &Case<'_>) -> Result<(), Refusal> {
    match running_rights(case).next() {
        Some(clock) => {
            let due = clock
                .told
                .map_or_else(|| "—".to_owned(), |due| due.rolled.to_string());
            Err(RefusalCode::RightRunning.with(&[("clock", clock.key.as_str()), ("due", &due)]))
        }
        None => Ok(()),
    }
}

/// The step comes with a written notice to the petitioner.
fn tells(case: &Case<'_>, draft: &mut Draft<'_>) {
    draft.moment(Moment::Triaged);
    draft.moment(Moment::Notified);
    if let Some(lead) = case.petition.lead() {
        draft.moment_of(Moment::AssignmentNotified, lead.id.as_str(), None);
        draft.moment_of(Moment::AssignmentAccepted, lead.id.as_str(), None);
    }
}

pub(super) fn divert(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    divert: &Divert,
) -> Result<(), Refusal> {
    let petition = case.petition;
    let fits = match (petition.class, petition.branch) {
        (Some(Class::Accusation), _) => takes_accusations(divert.procedure),
        (Some(Class::Claim), Some(branch)) => leads_to(branch, divert.procedure),
        _ => return Err(RefusalCode::DivertUnclassified.refuse()),
    };
    if !fits {
        let from = petition.branch.map_or_else(
            || Text::of_kind(Class::Accusation.label(), Class::Accusation.wire()),
            |branch| Text::of_kind(branch.label(), branch.wire()),
        );
        let to = Text::of_kind(divert.procedure.label(), divert.procedure.wire());
        let refusal = RefusalCode::DivertNotAllowed.refuse();
        return Err(refusal.telling("branch", &from).telling("procedure", &to));
    }
    no_objection(case)?;
    no_review_right_runs(case)?;
    if let Some(body) = &divert.body {
        case.known_unit(body)?;
        wall::check(case, [body])?;
    }
    draft.matter();
    tells(case, draft);
    draft.after.procedure = Some(divert.procedure);
    draft.moment(Moment::Diverted);
    draft.standstill = Standstill::Diverted;
    Ok(())
}

/// Which procedure a branch of article 31 leads to.
const fn leads_to(branch: Branch, procedure: Procedure) -> bool {
    match branch {
        Branch::Judicial => {
            matches!(
                procedure,
                Procedure::Court | Procedure::Prosecution | Procedure::Police
            )
        }
        Branch::Arbitration => matches!(
            procedure,
            Procedure::LabourArbitration
                | Procedure::LandArbitration
                | Procedure::CommercialArbitration
        ),
        Branch::PartyAppeal => matches!(procedure, Procedure::PartyAppeal),
        Branch::Administrative => matches!(
            procedure,
            Procedure::Reconsideration | Procedure::Adjudication | Procedure::OtherAdministrative
        ),
        // Performed or answered by the unit itself.
        Branch::StatutoryDuty | Branch::Opinion => false,
    }
}

/// Who takes accusations up (article 30(1)).
const fn takes_accusations(procedure: Procedure) -> bool {
    matches!(
        procedure,
        Procedure::DisciplineInspection | Procedure::Police | Procedure::Prosecution
    )
}

pub(super) fn report_procedure(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    report: &ReportProcedure,
) -> Result<(), Refusal> {
    let current = draft.after.procedure;
    let procedure = match (report.procedure, current) {
        // Legal aid goes beside everything.
        (Some(Procedure::LegalAid), _) => Procedure::LegalAid,
        (None, _) if is_aid(report.step) => Procedure::LegalAid,
        (None, Some(current)) => current,
        (Some(named), Some(current)) if named == current && !is_aid(report.step) => current,
        (named, _) => {
            let name = named.map_or(Text::fixed("—", "—"), |named| {
                Text::of_kind(named.label(), named.wire())
            });
            let refusal = RefusalCode::ProcedureMismatch.refuse();
            return Err(refusal.telling("procedure", &name));
        }
    };
    let moment = match report.step {
        ProcedureStep::Received => Moment::ProcedureReceived,
        ProcedureStep::Accepted => Moment::ProcedureAccepted,
        ProcedureStep::Decided => Moment::ProcedureDecided,
        ProcedureStep::AidGranted => Moment::AidGranted,
        ProcedureStep::AidAssigned => Moment::AidAssigned,
    };
    draft.matter();
    draft.happen(Happening {
        moment,
        at: case.at,
        scope: None,
        due_on: None,
        procedure: Some(procedure),
    });
    Ok(())
}

const fn is_aid(step: ProcedureStep) -> bool {
    matches!(step, ProcedureStep::AidGranted | ProcedureStep::AidAssigned)
}

/// The matter comes back: what it had used up before still counts.
pub(super) fn return_from_procedure(case: &Case<'_>, draft: &mut Draft<'_>) {
    draft.matter();
    draft.after.procedure = None;
    draft.standstill = Standstill::RunOn(PauseCause::Diverted);
    // The clocks of the other procedure's body are no longer ours to tell; legal aid beside it goes on.
    for clock in case
        .petition
        .clocks
        .iter()
        .filter(|clock| clock.is_running())
    {
        if is_of_diversion(case.policy(), case.petition, clock) {
            draft.superseded.push(clock.key.clone());
        }
    }
    let from = case
        .petition
        .diversion
        .as_ref()
        .map(|diversion| diversion.from_phase);
    draft.screening_resumes = from == Some(Phase::Registered);
}

pub(super) fn hear(case: &Case<'_>, draft: &mut Draft<'_>, hear: &Hear) -> Result<(), Refusal> {
    let began = if case.petition.phase == Phase::FinalReviewing {
        only(case, Who::FinalReviewer)?;
        case.petition.moment(Moment::FinalReviewRequested)
    } else {
        only(case, Who::Holder)?;
        case.petition.accepted_at
    };
    let first = began.map(|at| case.calendar().date_of(at));
    if hear.from > hear.to || hear.to > case.day || first.is_some_and(|first| hear.from < first) {
        return Err(RefusalCode::HearingDates.with(&[
            ("from", &hear.from.to_string()),
            ("to", &hear.to.to_string()),
        ]));
    }
    draft.matter();
    let excluded = Exclusion {
        from: hear.from,
        to: hear.to,
    };
    for clock in case
        .petition
        .clocks
        .iter()
        .filter(|one| one.is_running() && one.excludes_hearing)
    {
        let mut ledger = clock.ledger.clone();
        ledger.excluded.push(excluded);
        let due =
            due(case.calendar(), &clock.terms, &ledger).map_err(|error| unanswerable(&error))?;
        draft.facts.push(Fact::ClockDaysExcluded(ClockDaysExcluded {
            due,
            excluded,
            key: clock.key.clone(),
        }));
    }
    Ok(())
}

/// Of those whom the row names, the one whose step it is in this phase.
fn only(case: &Case<'_>, who: Who) -> Result<(), Refusal> {
    if authority::is(case, who) {
        Ok(())
    } else {
        Err(authority::not_your_step(case.row, case.row.act, &[who]))
    }
}

pub(super) fn extend(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    extend: &Extend,
) -> Result<(), Refusal> {
    let clock = running(case, extend)?;
    let bearer = bearing_unit(case.policy(), case.petition, clock);
    if !case.acts_for(bearer) {
        let bearer = bearer.map_or("—", crate::id::UnitId::as_str);
        return Err(
            RefusalCode::NotBearer.with(&[("clock", clock.key.as_str()), ("bearer", bearer)])
        );
    }
    let cap = clock
        .extension_cap
        .ok_or_else(|| RefusalCode::NotExtendable.with(&[("clock", clock.key.as_str())]))?;
    if extend.by == 0 {
        return Err(RefusalCode::ExtensionZero.refuse());
    }
    let used = clock.ledger.extended;
    if used.checked_add(extend.by).is_none_or(|total| total > cap) {
        return Err(RefusalCode::ExtensionCap
            .with(&[("cap", &cap.to_string()), ("used", &used.to_string())]));
    }
    let reading = read(
        case.calendar(),
        &clock.terms,
        &clock.ledger,
        case.at_against_units(),
    )
    .map_err(|error| unanswerable(&error))?;
    let after_expiry = case
        .policy()
        .clock(clock.rule.as_str())
        .and_then(|clock| clock.rule.extension.as_ref())
        .is_some_and(|rule| rule.after_expiry);
    if let (true, false, Some(due)) = (reading.overdue, after_expiry, reading.due) {
        return Err(RefusalCode::ExtensionTooLate.with(&[("due", &due.nominal.to_string())]));
    }
    draft.matter();
    // An extension after the due does not undo the breach.
    draft.facts.extend(breach::unrecorded(
        case.policy(),
        case.petition,
        clock,
        &reading,
    ));
    let mut ledger = clock.ledger.clone();
    ledger.extended = used.saturating_add(extend.by);
    let due = due(case.calendar(), &clock.terms, &ledger).map_err(|error| unanswerable(&error))?;
    draft.facts.push(Fact::ClockExtended(ClockExtended {
        by: extend.by,
        due,
        key: clock.key.clone(),
    }));
    Ok(())
}

fn running<'a>(case: &Case<'a>, extend: &Extend) -> Result<&'a Clock, Refusal> {
    let clocks = &case.petition.clocks;
    clocks
        .iter()
        .find(|clock| clock.key == extend.clock && clock.is_running())
        .ok_or_else(|| {
            let extendable: Vec<&str> = clocks
                .iter()
                .filter(|clock| clock.is_running() && clock.extension_cap.is_some())
                .map(|clock| clock.key.as_str())
                .collect();
            RefusalCode::UnknownClock.with(&[
                ("clock", extend.clock.as_str()),
                ("clocks", &extendable.join(", ")),
            ])
        })
}

pub(super) fn suspend(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    suspend: &Suspend,
) -> Result<(), Refusal> {
    let rules = &case.policy().model().suspension;
    if !rules.allowed {
        return Err(RefusalCode::SuspensionNotAllowed.refuse());
    }
    if !rules.grounds.contains_key(&suspend.ground) {
        let known: Vec<&str> = rules
            .grounds
            .keys()
            .map(crate::id::RuleId::as_str)
            .collect();
        return Err(RefusalCode::UnknownGround.with(&[
            ("ground", suspend.ground.as_str()),
            ("grounds", &known.join(", ")),
        ]));
    }
    if case.petition.suspended {
        return Err(RefusalCode::AlreadySuspended.refuse());
    }
    draft.matter();
    draft.standstill = Standstill::Suspended;
    Ok(())
}

pub(super) fn resume(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    if !case.petition.suspended {
        return Err(RefusalCode::NotSuspended.refuse());
    }
    draft.matter();
    draft.standstill = Standstill::RunOn(PauseCause::Suspended);
    Ok(())
}

/// What simple handling is not for (简易办理办法 2022, 4 and 5).
pub(super) fn simplify(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    if !case.policy().model().simplified.allowed {
        return Err(RefusalCode::SimplifiedNotAllowed.refuse());
    }
    let petition = case.petition;
    let record = petition
        .registration
        .as_ref()
        .map(|registration| &registration.record);
    let why = if record.is_some_and(|record| record.repeats.is_some()) {
        Some(Text::fixed("不是初次信访", "not a first petition"))
    } else if petition.is_accusation()
        || matches!(petition.branch, Some(branch) if branch != Branch::Opinion)
    {
        Some(Text::fixed(
            "第三十一条前五项或检举控告",
            "branches (1) to (5) of article 31, or an accusation",
        ))
    } else if record.is_some_and(|record| record.intake == Intake::AssignedFromAbove)
        || petition
            .assignments
            .iter()
            .any(|one| one.is_active() && one.report_due)
    {
        Some(Text::fixed("上级机关、单位交办", "assigned from above"))
    } else if record.is_some_and(|record| record.people > 1)
        || petition
            .assignments
            .iter()
            .filter(|one| one.is_active())
            .count()
            > 1
    {
        Some(Text::fixed(
            "多个责任主体或集体联名",
            "several units, or a joint petition",
        ))
    } else {
        None
    };
    if let Some(why) = why {
        return Err(RefusalCode::SimplifiedExcluded
            .refuse()
            .telling("why", &why));
    }
    draft.matter();
    draft.after.simplified = true;
    Ok(())
}

pub(super) fn convert_to_ordinary(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    if !case.petition.simplified {
        return Err(RefusalCode::NotSimplified.refuse());
    }
    draft.matter();
    // The ordinary clock counts from acceptance all the same.
    draft.after.simplified = false;
    Ok(())
}
