//! What is on the agenda of a review, a bulletin, a settlement or an analysis meeting (practice rows H2,
//! H6, E4 and U12).

use serde::Serialize;

use super::duty::{day_of, first_duty};
use super::error::{TableError, period};
use super::schedule::schedule;
use super::wall::is_shown;
use crate::clock::Due;
use crate::directory::Level;
use crate::dossier::{Dossier, ListingPhase, Matter};
use crate::id::{ClockKey, PetitionId, RuleId, UnitId};
use crate::instant::{Date, Instant};
use crate::json::FromJson;
use crate::order::sort_by;
use crate::petition::{Actor, Jurisdiction, Mode, OPEN, Petition, kinds};
use crate::routing::Tier;
use crate::text::Text;

kinds! {
    /// A part of an agenda. Only open petitions stand under the first five.
    AgendaPart {
        Late = "late", "超期", "a unit's duty is overdue";
        Due = "due", "即将到期", "a unit's duty falls due by the end of the period";
        Supervised = "supervised", "督办未反馈", "a supervision is not answered";
        Hard = "hard", "疑难", "hard cases";
        Listed = "listed", "挂牌", "listed cases, free to claim or claimed";
        New = "new", "新收", "received in the period";
        Closed = "closed", "办结", "closed in the period, for the first time";
    }
}

kinds! {
    /// Why a case counts as hard: what happened to the matter, never who brings it.
    HardReason {
        HighTier = "high_tier", "风险等级高", "the tier of the matter is high";
        Special = "special", "专案", "handled as a special case";
        Repeat = "repeat", "重复信访", "handled as a repeat";
        Climbed = "climbed", "已升级到县级以上", "it climbed to the county or above";
        MediationFailed = "mediation_failed", "调解未成", "mediation ended without agreement";
        Reopened = "reopened", "重新办理", "it was taken up again";
    }
}

/// What a meeting of the pack's `schedules` has before it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgendaQuestion {
    /// When clocks are read: the instant at which the petitions stand as they are handed in.
    pub as_of: Instant,
    /// Listings; other dossiers are passed over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dossiers: Vec<Dossier>,
    /// The first day of the period.
    pub from: Date,
    /// Who reads it, where the caller answers that they may see accusations. Else none is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reader: Option<Actor>,
    /// Which of the pack's `schedules`.
    pub schedule: RuleId,
    /// The last day of the period.
    pub to: Date,
    /// Only what this unit, or one below it, must act on or coordinates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
}

/// A petition under a part of an agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgendaItem {
    /// The clock, where one is why it stands here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<ClockKey>,
    /// When it falls or fell due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// Under which part.
    pub part: AgendaPart,
    /// The petition.
    pub petition: PetitionId,
    /// Why it is hard.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<HardReason>,
    /// The unit that must act: that bears the clock, is supervised, or has the petition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitId>,
}

/// An agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgendaItems {
    /// The items: part by part as the pack has them, then by due, then by identifier.
    pub items: Vec<AgendaItem>,
    /// The meeting.
    pub label: Text,
}

/// What is on an agenda of the pack's `schedules`. A petition stands once under each part that it belongs
/// to; of its clocks the one that falls due first counts.
pub fn agenda(
    place: &Jurisdiction,
    petitions: &[Petition],
    question: &AgendaQuestion,
) -> Result<AgendaItems, TableError> {
    period(question.from, question.to)?;
    let rule = schedule(&place.policy, &question.schedule)?;
    let mut rows: Vec<(usize, AgendaItem)> = Vec::new();
    let shown = petitions
        .iter()
        .filter(|one| is_shown(&place.directory, one, question.reader.as_ref()));
    for petition in shown {
        for (place_of, part) in rule.agenda.iter().enumerate() {
            let item = item(place, petition, *part, question)?;
            let item = item.filter(|item| concerns(place, petition, item, question));
            rows.extend(item.map(|item| (place_of, item)));
        }
    }
    let due = |item: &AgendaItem| {
        let due = item.due.as_ref();
        due.map_or(Instant::MAX, |due| {
            place.policy.calendar().instant_of(due.rolled)
        })
    };
    sort_by(&mut rows, |(a_part, a), (b_part, b)| {
        (a_part, due(a), &a.petition).cmp(&(b_part, due(b), &b.petition))
    });
    Ok(AgendaItems {
        items: rows.into_iter().map(|(_, item)| item).collect(),
        label: rule.label.clone(),
    })
}

fn concerns(
    place: &Jurisdiction,
    petition: &Petition,
    item: &AgendaItem,
    question: &AgendaQuestion,
) -> bool {
    let Some(asked) = &question.unit else {
        return true;
    };
    let coordinates = petition.coordination.as_ref().map(|one| &one.unit);
    let mut units = item.unit.iter().chain(coordinates);
    units.any(|unit| unit == asked || place.directory.is_above(asked, unit))
}

/// A petition under a part; none where it does not belong there.
fn item(
    place: &Jurisdiction,
    petition: &Petition,
    part: AgendaPart,
    question: &AgendaQuestion,
) -> Result<Option<AgendaItem>, TableError> {
    let policy = &place.policy;
    let is_open = OPEN.contains(&petition.phase);
    let holds = |at: Instant| {
        let day = policy.calendar().date_of(at);
        (question.from..=question.to).contains(&day)
    };
    let plain = AgendaItem {
        clock: None,
        due: None,
        part,
        petition: petition.id.clone(),
        reasons: Vec::new(),
        unit: petition.held_by().cloned(),
    };
    Ok(match part {
        AgendaPart::Late | AgendaPart::Due if is_open => {
            let first = first_duty(policy, petition, question.as_of)?;
            first
                .filter(|clock| match (&clock.reading.due, part) {
                    (_, AgendaPart::Late) => clock.reading.overdue,
                    (Some(due), _) => {
                        !clock.reading.overdue && day_of(policy, due.rolled) <= question.to
                    }
                    (None, _) => false,
                })
                .map(|clock| AgendaItem {
                    clock: Some(clock.key),
                    due: clock.reading.due,
                    unit: clock.bearing_unit,
                    ..plain
                })
        }
        AgendaPart::Supervised if is_open => petition
            .supervisions
            .iter()
            .find(|one| !one.answered)
            .map(|one| AgendaItem {
                unit: Some(one.unit.clone()),
                ..plain
            }),
        AgendaPart::Hard if is_open => {
            let reasons = hard(petition);
            (!reasons.is_empty()).then_some(AgendaItem { reasons, ..plain })
        }
        AgendaPart::Listed if is_open => question
            .dossiers
            .iter()
            .find_map(|dossier| listed(dossier, petition))
            .map(|unit| AgendaItem {
                unit: Some(unit.clone()),
                ..plain
            }),
        AgendaPart::New => {
            let received = petition.registration.as_ref().map(|one| one.received_at);
            received.filter(|at| holds(*at)).map(|_| plain)
        }
        AgendaPart::Closed => petition
            .first_closed_at
            .filter(|at| holds(*at))
            .map(|_| plain),
        _ => None,
    })
}

/// The team that has a listed petition, or the unit that listed it.
fn listed<'a>(dossier: &'a Dossier, petition: &Petition) -> Option<&'a UnitId> {
    match &dossier.matter {
        Some(Matter::Listing(listing)) if listing.petition == petition.id => {
            let is_open = matches!(listing.phase, ListingPhase::Listed | ListingPhase::Claimed);
            is_open.then(|| listing.team.as_ref().unwrap_or(&listing.lister))
        }
        _ => None,
    }
}

/// Why a case is hard.
fn hard(petition: &Petition) -> Vec<HardReason> {
    let tier = petition.routing.as_ref().map(|routing| routing.tier);
    let coordination = petition.coordination.as_ref();
    let mediation = petition.mediation.as_ref();
    let failed = mediation.is_some_and(|one| one.ended_at.is_some() && one.agreement.is_none());
    let climbed =
        coordination.is_some_and(|one| one.trigger.is_some() && one.level >= Level::County);
    [
        (HardReason::HighTier, tier == Some(Tier::High)),
        (HardReason::Special, petition.mode == Some(Mode::Special)),
        (HardReason::Repeat, petition.mode == Some(Mode::Repeat)),
        (HardReason::Climbed, climbed),
        (HardReason::MediationFailed, failed),
        (HardReason::Reopened, petition.reopened > 0),
    ]
    .into_iter()
    .filter_map(|(reason, applies)| applies.then_some(reason))
    .collect()
}
