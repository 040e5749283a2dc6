//! What those had who turn out to be accused goes to somebody else (信访工作条例 30(3), 46(5)).

use super::super::act::{CoordinationMoved, Fact, Respondent, TakenFromAccused};
use super::super::refusal::{Refusal, RefusalCode};
use super::case::Case;
use super::coordination::coordinator;
use super::draft::Draft;
use super::wall;
use crate::directory::{Function, Level, Unit};
use crate::id::{RuleId, UnitId};
use crate::routing::free_organ;

/// Refuses to put an accusation on record while the accused have work of it: that is recalled first,
/// by the unit that sent it.
pub(super) fn check_assigned(case: &Case<'_>, accused: &[Respondent]) -> Result<(), Refusal> {
    let assigned = case.petition.assignments.iter();
    let assigned = assigned.filter(|one| one.is_active());
    wall::keep_from(case, accused, assigned.map(|one| &one.unit))
}

/// Takes from those accused what nobody has to take back by name: the coordination, which moves to the
/// next free unit, the matter as its receiver, the team, the charge of a leader, what they were called to
/// or still owe.
/// `coordinating` is who would coordinate after this step.
pub(super) fn take_from(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    accused: &[Respondent],
    coordinating: Option<(Level, &UnitId)>,
) -> Result<(), Refusal> {
    let petition = case.petition;
    let directory = &case.place.directory;
    let is_theirs = |unit: &UnitId| wall::reaches(accused, unit, directory);
    let receiver = petition.registration.as_ref().map(|one| &one.receiver);
    let receiver = match receiver.filter(|unit| is_theirs(unit)) {
        Some(unit) => Some(instead(case, accused, directory.level_of(unit))?.id.clone()),
        None => None,
    };
    let records = owed(case, is_theirs);
    let team = petition.team.as_ref().is_some_and(is_theirs);
    let leader = petition.leader().is_some_and(|now| {
        let mut persons = accused.iter().filter_map(|one| one.person.as_ref());
        is_theirs(&now.unit) || persons.any(|person| person == now.person.reveal())
    });
    if receiver.is_some() || team || leader || !records.is_empty() {
        let clocks = petition.clocks.iter().filter(|clock| clock.is_running());
        let of_records = clocks.filter(|clock| {
            let scope = clock.scope.as_ref();
            scope.is_some_and(|scope| records.contains(scope))
        });
        draft
            .dropped
            .extend(of_records.map(|clock| clock.key.clone()));
        draft.facts.push(Fact::TakenFromAccused(TakenFromAccused {
            leader,
            receiver,
            records,
            team,
        }));
    }
    if let Some((level, _)) = coordinating.filter(|(_, unit)| is_theirs(unit)) {
        let unit = instead(case, accused, Some(level))?;
        let moved = CoordinationMoved {
            level: level.max(unit.level),
            trigger: None,
            unit: unit.id.clone(),
        };
        if moved.level != level {
            draft.happenings_of_level(moved.level);
        }
        draft.facts.push(Fact::CoordinationMoved(moved));
    }
    Ok(())
}

/// Who has an accusation next: a discipline organ, else the free unit of the level or the nearest above,
/// else the one that acts.
fn instead<'a>(
    case: &Case<'a>,
    accused: &[Respondent],
    level: Option<Level>,
) -> Result<&'a Unit, Refusal> {
    let is_free = |unit: &Unit| !wall::reaches(accused, &unit.id, &case.place.directory);
    free_organ(
        &case.place.directory,
        Function::DisciplineInspection,
        accused,
    )
    .or_else(|| coordinator(case, level.unwrap_or(Level::County), is_free))
    .or(case.unit.filter(|unit| is_free(unit)))
    .ok_or_else(|| RefusalCode::NobodyFree.refuse())
}

/// Summonses, supervisions and suggestions of units that wait for an answer.
fn owed(case: &Case<'_>, is_theirs: impl Fn(&UnitId) -> bool) -> Vec<RuleId> {
    let petition = case.petition;
    let summonses = petition.summonses.iter();
    let summonses = summonses.map(|one| (&one.id, &one.unit, one.attended));
    let supervisions = petition.supervisions.iter();
    let supervisions = supervisions.map(|one| (&one.id, &one.unit, one.answered));
    let suggestions = petition.suggestions.iter();
    let suggestions = suggestions.map(|one| (&one.id, &one.to, one.adoption.is_some()));
    let all = summonses.chain(supervisions).chain(suggestions);
    all.filter(|(_, unit, done)| !done && is_theirs(unit))
        .map(|(id, ..)| id.clone())
        .collect()
}
