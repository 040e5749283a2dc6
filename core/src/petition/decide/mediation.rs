//! Mediation: only with the consent of both sides, and never instead of the duty to handle.

use super::super::act::{ConsentToMediation, EndMediation, OpenMediation, Side};
use super::super::kinds::Moment;
use super::super::refusal::{Refusal, RefusalCode};
use super::super::state::Mediation;
use super::super::transitions::Who;
use super::authority;
use super::case::Case;
use super::choice::check_mediator;
use super::draft::{Draft, Happening};
use super::wall;

pub(super) fn open(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    open: &OpenMediation,
) -> Result<(), Refusal> {
    case.known_unit(&open.mediator)?;
    if case.petition.is_accusation() {
        return Err(RefusalCode::MediationNotForAccusation.refuse());
    }
    wall::check(case, [&open.mediator])?;
    if case.petition.is_mediated() {
        return Err(RefusalCode::MediationOpen.refuse());
    }
    draft.matter();
    draft.happen(Happening {
        moment: Moment::MediationRequested,
        at: case.at,
        scope: None,
        due_on: None,
        procedure: open.instead_of,
    });
    Ok(())
}

/// The mediation that is under way.
fn under_way<'a>(case: &Case<'a>) -> Result<&'a Mediation, Refusal> {
    case.petition
        .mediation
        .as_ref()
        .filter(|mediation| mediation.ended_at.is_none())
        .ok_or_else(|| RefusalCode::NoMediation.refuse())
}

pub(super) fn consent(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    consent: &ConsentToMediation,
) -> Result<(), Refusal> {
    under_way(case)?;
    // The other side's word is written down by an officer.
    if consent.side == Side::Other && case.command.actor.is_petitioner_side() {
        return Err(authority::not_your_step(
            case.row,
            case.row.act,
            &[Who::Recorder],
        ));
    }
    draft.matter();
    if !consent.consents {
        draft.moment(Moment::MediationEnded);
    }
    Ok(())
}

fn agreed(mediation: &Mediation) -> Result<(), Refusal> {
    match Side::ALL
        .iter()
        .find(|side| !mediation.consents.contains(side))
    {
        None => Ok(()),
        Some(side) => {
            let mut refusal = RefusalCode::ConsentMissing.refuse();
            let label = side.label();
            refusal.message.zh = refusal.message.zh.replace("{side}", &label.zh).into();
            refusal.message.en = refusal.message.en.replace("{side}", &label.en).into();
            Err(refusal)
        }
    }
}

pub(super) fn round(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    agreed(under_way(case)?)?;
    check_mediator(case)?;
    draft.matter();
    Ok(())
}

pub(super) fn end(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    end: &EndMediation,
) -> Result<(), Refusal> {
    let mediation = under_way(case)?;
    if end.agreement.is_some() {
        agreed(mediation)?;
        check_mediator(case)?;
    } else if end.told_other_ways.is_none() {
        return Err(RefusalCode::OtherWaysUntold.refuse());
    }
    draft.matter();
    draft.moment(Moment::MediationEnded);
    if end.agreement.is_some() {
        draft.moment(Moment::AgreementEffective);
    }
    Ok(())
}

pub(super) fn confirm(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    let agreement = case
        .petition
        .mediation
        .as_ref()
        .and_then(|one| one.agreement.as_ref());
    if agreement.is_none() {
        return Err(RefusalCode::NoAgreement.refuse());
    }
    draft.matter();
    draft.moment(Moment::AgreementConfirmed);
    Ok(())
}
