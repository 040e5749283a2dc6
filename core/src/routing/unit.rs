//! Which unit is responsible in a channel.

use super::facts::Facts;
use super::kinds::{Channel, RespondentKind};
use super::model::RouteTo;
use super::outcome::RouteError;
use crate::directory::{Directory, Function, Level, Unit};
use crate::id::UnitId;
use crate::order::sort;
use crate::petition::reaches;

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
    let is_free = |unit: &&Unit| !reaches(accused, &unit.id, directory);
    let others = |function: Function| {
        let units = directory.units().iter().filter(|unit| unit.has(function));
        let able = units
            .map(|unit| directory.in_power(unit))
            .filter(|unit| unit.level >= Level::County)
            .filter(is_free);
        able.min_by(|a, b| (a.level, &a.id).cmp(&(b.level, &b.id)))
    };
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
    let mut units: Vec<UnitId> = inside(directory, facts)
        .map(|unit| unit.id.clone())
        .filter(|unit| unit != lead)
        .collect();
    sort(&mut units);
    units.dedup();
    units
}

/// Whose act the matter is about: what the units say, else what was declared. Of several the one
/// that leads furthest away from the county's own departments counts. Of a person alone it is not
/// known for whom they act, so that no official is taken for a private person.
pub(super) fn respondent_kind(directory: &Directory, facts: &Facts) -> Option<RespondentKind> {
    let units = respondents(directory, facts).map(kind_of);
    units.max().or(facts.respondent)
}

fn kind_of(unit: &Unit) -> RespondentKind {
    let judicial = [Function::Court, Function::Procuratorate, Function::Police];
    if unit.has(Function::DisciplineInspection) {
        RespondentKind::Discipline
    } else if judicial.iter().any(|function| unit.has(*function)) {
        RespondentKind::Judicial
    } else if unit.level > Level::County {
        RespondentKind::Above
    } else {
        match unit.level {
            Level::Village => RespondentKind::Village,
            Level::Township => RespondentKind::Township,
            _ if unit.has(Function::Government) => RespondentKind::County,
            _ => RespondentKind::Department,
        }
    }
}
