//! Following up, the petitioner's evaluation, and what it asks for (practice rows H5, U6).

use super::super::act::{Evaluate, Fact, FollowUp, FollowUpParty, FollowUpRequired, Satisfaction};
use super::super::kinds::Moment;
use super::super::refusal::{Refusal, RefusalCode};
use super::case::Case;
use super::coordination::local_units;
use super::draft::Draft;
use crate::directory::{Level, Unit};

pub(super) fn follow_up(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    follow_up: &FollowUp,
) -> Result<(), Refusal> {
    let unit = case.acting_unit()?;
    if let Some(party) = follow_up
        .parties
        .iter()
        .find(|one| !is_party(case, unit, **one))
    {
        let (label, mut refusal) = (party.label(), RefusalCode::NotThatParty.refuse());
        refusal.message.zh = refusal.message.zh.replace("{party}", &label.zh).into();
        refusal.message.en = refusal.message.en.replace("{party}", &label.en).into();
        return Err(refusal);
    }
    draft.matter();
    let mut missing = case.petition.follow_ups_missing.iter();
    if missing.all(|one| follow_up.parties.contains(one)) {
        draft.moment(Moment::FollowedUp);
    }
    Ok(())
}

/// Whether a unit is one of the three parties.
fn is_party(case: &Case<'_>, unit: &Unit, party: FollowUpParty) -> bool {
    match party {
        FollowUpParty::HandlingUnit => case.acts_for(case.petition.holder()),
        FollowUpParty::Township => is_local(case, unit, Level::Township),
        FollowUpParty::Village => is_local(case, unit, Level::Village),
    }
}

/// Whether a unit is the township or the village where the problem lies, or a grid of it.
fn is_local(case: &Case<'_>, unit: &Unit, level: Level) -> bool {
    unit.level == level && local_units(case).any(|one| one.id == unit.id)
}

/// Somebody who is not satisfied is followed up by those whom the pack names: as far as there are such
/// units where the problem lies, and never by others than the handling unit for an accusation.
pub(super) fn evaluate(case: &Case<'_>, draft: &mut Draft<'_>, evaluate: &Evaluate) {
    draft.matter();
    if evaluate.satisfaction != Satisfaction::Dissatisfied {
        draft.moment(Moment::Satisfied);
        return;
    }
    draft.moment(Moment::Dissatisfied);
    let there_is = |party: &FollowUpParty| {
        let at = |level| local_units(case).any(|unit| unit.level == level);
        let is_open = !case.petition.is_accusation();
        match party {
            FollowUpParty::HandlingUnit => true,
            FollowUpParty::Township => is_open && at(Level::Township),
            FollowUpParty::Village => is_open && at(Level::Village),
        }
    };
    let rules = case.policy().model().follow_up.iter();
    let parties = rules.flat_map(|rules| rules.dissatisfied.iter().copied());
    let parties: Vec<_> = parties.filter(there_is).collect();
    if !parties.is_empty() {
        let required = FollowUpRequired { parties };
        draft.facts.push(Fact::FollowUpRequired(required));
    }
}
