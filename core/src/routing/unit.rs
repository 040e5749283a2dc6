//! Which unit is responsible in a channel.

use super::facts::Facts;
use super::kinds::{Channel, RespondentKind};
use super::model::RouteTo;
use super::outcome::RouteError;
use crate::directory::{Directory, Function, Level, Unit};
use crate::id::UnitId;
use crate::order::sort;
use crate::petition::{Respondent, reaches};

/// The responsible unit, and what no unit is there for where another stands in.
pub(super) struct Responsible<'a> {
    pub(super) unit: &'a Unit,
    pub(super) missing: Option<Function>,
}

pub(super) fn responsible<'a>(
    directory: &'a Directory,
    to: &RouteTo,
    facts: &'a Facts,
    is_accusation: bool,
) -> Result<Responsible<'a>, RouteError> {
    let function = to.by.unwrap_or(to.channel.function());
    let found = match (to.channel, to.by) {
        (Channel::Township, None) => township(directory, facts),
        (Channel::Department, None) => department(directory, facts),
        _ => directory.serving(facts.place.as_ref(), function),
    };
    let place = facts.place.as_ref();
    if is_accusation {
        return behind_the_wall(directory, function, found, facts);
    }
    // The petition office passes on what nobody here is there for; without one, the highest unit.
    let stand_in = || {
        let office = directory.serving(place, Function::PetitionOffice);
        office.or_else(|| directory.territory(place).last())
    };
    found
        .map(|unit| (unit, None))
        .or_else(|| stand_in().map(|unit| (unit, Some(function))))
        .map(|(unit, missing)| Responsible { unit, missing })
        .ok_or(RouteError::NobodyFree)
}

/// The township concerned, or the one in which a village concerned lies, or that of the place.
fn township<'a>(directory: &'a Directory, facts: &'a Facts) -> Option<&'a Unit> {
    let of = |unit: &'a Unit| {
        let territory = directory.territory_of(unit);
        let township = directory.free_at_level(territory, Level::Township, |_| true);
        let here = |unit: &&Unit| unit.level == Level::Township;
        township.filter(here).or(Some(unit).filter(here))
    };
    let mut concerned = inside(directory, facts).filter(|unit| unit.level <= Level::Township);
    concerned
        .find_map(of)
        .or_else(|| directory.at_level(facts.place.as_ref(), Level::Township))
        .filter(|unit| unit.level == Level::Township)
}

/// The department concerned, or the one that is competent for the subject.
fn department<'a>(directory: &'a Directory, facts: &'a Facts) -> Option<&'a Unit> {
    let concerned = inside(directory, facts).find(|unit| unit.has(Function::Department));
    concerned.or_else(|| {
        let subject = facts.subject.as_deref()?;
        directory.competent(facts.place.as_ref(), subject)
    })
}

/// What looks into an accusation is neither the unit accused nor one that it stands above: another
/// of the kind, of the county or above it.
fn behind_the_wall<'a>(
    directory: &'a Directory,
    function: Function,
    found: Option<&'a Unit>,
    facts: &Facts,
) -> Result<Responsible<'a>, RouteError> {
    let accused = facts.respondents.reveal();
    let least = power_over(directory, function, accused);
    let is_free = |unit: &&Unit| unit.level >= least && !reaches(accused, &unit.id, directory);
    let others = |function: Function| free_organ(directory, function, accused);
    // A department is found by its subject; any other one would be a stranger to the matter.
    let same = match function {
        Function::Department => None,
        _ => others(function),
    };
    let found = found.filter(is_free).or(same).map(|unit| (unit, None));
    found
        .or_else(|| others(Function::PetitionOffice).map(|unit| (unit, Some(function))))
        .map(|(unit, missing)| Responsible { unit, missing })
        .ok_or(RouteError::NobodyFree)
}

/// The nearest unit of a kind, of the county or above it, that is neither accused nor below one that is.
pub(crate) fn free_organ<'a>(
    directory: &'a Directory,
    function: Function,
    accused: &[Respondent],
) -> Option<&'a Unit> {
    let least = power_over(directory, function, accused).max(Level::County);
    let units = directory.units().iter().filter(|unit| unit.has(function));
    let able = units
        .map(|unit| directory.in_power(unit))
        .filter(|unit| unit.level >= least && !reaches(accused, &unit.id, directory));
    able.min_by(|a, b| (a.level, &a.id).cmp(&(b.level, &b.id)))
}

/// The level from which a unit of a kind has power over those accused: a discipline organ has none over
/// units above its own level (信访工作条例 22(2), by who manages whom), and of several accused the lowest is
/// there to be looked into here.
fn power_over(directory: &Directory, function: Function, accused: &[Respondent]) -> Level {
    let units = accused.iter().filter_map(|one| one.unit.as_ref());
    let levels = units.filter_map(|unit| directory.level_of(unit));
    let lowest = levels.min().unwrap_or(Level::Village);
    match function {
        Function::DisciplineInspection => lowest,
        _ => Level::Village,
    }
}

/// The units of the place that the matter is about, as they stand now.
fn inside<'a>(directory: &'a Directory, facts: &'a Facts) -> impl Iterator<Item = &'a Unit> {
    respondents(directory, facts).filter(|unit| !unit.external)
}

pub(super) fn respondents<'a>(
    directory: &'a Directory,
    facts: &'a Facts,
) -> impl Iterator<Item = &'a Unit> {
    let units = facts.respondents.reveal().iter();
    units
        .filter_map(|one| one.unit.as_ref())
        .filter_map(|unit| directory.get(unit))
        .map(|unit| directory.in_power(unit))
}

/// Other units of the place that the matter is about: they work with the responsible one.
pub(super) fn co_units(directory: &Directory, facts: &Facts, lead: &UnitId) -> Vec<UnitId> {
    let units = inside(directory, facts).map(|unit| unit.id.clone());
    in_order(units.filter(|unit| unit != lead).collect())
}

/// Units outside the place that the matter is also about, where units of the place are concerned too:
/// for their part the petitioner turns to them.
pub(super) fn elsewhere(directory: &Directory, facts: &Facts) -> Vec<UnitId> {
    if inside(directory, facts).next().is_none() {
        return Vec::new();
    }
    let outside = respondents(directory, facts).filter(|unit| unit.external);
    in_order(outside.map(|unit| unit.id.clone()).collect())
}

fn in_order(mut units: Vec<UnitId>) -> Vec<UnitId> {
    sort(&mut units);
    units.dedup();
    units
}

/// Whose act the matter is about: what the units say, else what was declared. A discipline organ counts
/// before all others, and a unit of the place before those outside it, so that its part is not turned
/// away; of several the one that leads furthest away from the county's own departments. Of a person
/// alone it is not known for whom they act, so that no official is taken for a private person.
pub(super) fn respondent_kind(directory: &Directory, facts: &Facts) -> Option<RespondentKind> {
    let kind_of = |unit| kind_of(directory, unit);
    let all = respondents(directory, facts).map(kind_of).max();
    let here = inside(directory, facts).map(kind_of).max();
    let discipline = all.filter(|kind| *kind == RespondentKind::Discipline);
    discipline.or(here).or(all).or(facts.respondent)
}

fn kind_of(directory: &Directory, unit: &Unit) -> RespondentKind {
    let judicial = [Function::Court, Function::Procuratorate];
    if unit.has(Function::DisciplineInspection) {
        RespondentKind::Discipline
    } else if judicial.iter().any(|function| unit.has(*function)) {
        RespondentKind::Judicial
    } else if unit.level > Level::County {
        RespondentKind::Above
    } else if unit.has(Function::Police) {
        RespondentKind::Police
    } else {
        match unit.level {
            Level::Village => RespondentKind::Village,
            Level::Township => RespondentKind::Township,
            _ if unit.has(Function::Government) => RespondentKind::County,
            _ if is_reconsidered_in_line(directory, unit) => RespondentKind::Vertical,
            _ => RespondentKind::Department,
        }
    }
}

/// Whether the unit above in its own line, and not a government, reconsiders its acts (行政复议法 27).
fn is_reconsidered_in_line(directory: &Directory, unit: &Unit) -> bool {
    let above = unit.superior.as_ref().and_then(|id| directory.get(id));
    above.is_some_and(|above| {
        above.has(Function::Reconsideration) && !above.has(Function::Government)
    })
}
