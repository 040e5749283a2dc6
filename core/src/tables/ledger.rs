//! The ledger of matters: which are in charge of a leader, which are overdue, and the three lists
//! (practice rows H1, H7 and E3).

use std::collections::BTreeMap;

use serde::Serialize;

use super::duty::first_duty;
use super::error::{TableError, period};
use super::wall::is_shown;
use crate::clock::{Due, Nature};
use crate::directory::Level;
use crate::dossier::{Dossier, GridPhase, Matter};
use crate::id::{ClockKey, DossierId, PersonRef, PetitionId, UnitId};
use crate::instant::{Date, Instant};
use crate::json::FromJson;
use crate::order::sort_by;
use crate::petition::{
    Actor, Confidential, Jurisdiction, Moment, OPEN, Petition, Phase, Satisfaction, kept, kinds,
};

kinds! {
    /// A list of matters. One can stand on several.
    LedgerList {
        New = "new", "增量", "received in the period";
        Open = "open", "存量", "open";
        Latent = "latent", "变量", "over, but may come back";
        InCharge = "in_charge", "包案", "open, and coordinated by the county or above";
        Backlog = "backlog", "积案", "open, and a unit's duty is overdue";
    }
}

kinds! {
    /// Why a matter that is over may come back. All of it is of the matter and of what units did.
    LatentReason {
        RightRuns = "right_runs", "复查、复核请求期内", "a review can still be asked for";
        Dissatisfied = "dissatisfied", "评价为不满意", "the last evaluation is `dissatisfied`";
        GridEvent = "grid_event", "网格事件尚未办结", "a grid event is not closed";
    }
}

/// The ledger of a period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LedgerQuestion {
    /// When clocks are read: the instant at which the petitions stand as they are handed in.
    pub as_of: Instant,
    /// Grid events; other dossiers are passed over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dossiers: Vec<Dossier>,
    /// The first day of the period.
    pub from: Date,
    /// Only matters on one of these lists; all where it is left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lists: Vec<LedgerList>,
    /// Who reads it, where the caller answers that they may see accusations. Else none is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reader: Option<Actor>,
    /// The last day of the period.
    pub to: Date,
}

/// Who coordinates a matter, and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LedgerCoordination {
    /// At which level.
    pub level: Level,
    /// When a plan was given; left out while there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub planned_at: Option<Instant>,
    /// Since when.
    pub since: Instant,
    /// The unit.
    pub unit: UnitId,
}

/// Who is in charge of a matter by name (包案, 信访工作条例 18(2)), and since when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LedgerLeader {
    /// The leader, as the act that named them does.
    #[serde(with = "kept")]
    #[cfg_attr(feature = "schema", schemars(with = "PersonRef"))]
    pub person: Confidential<PersonRef>,
    /// Since when.
    pub since: Instant,
    /// The unit whose leader it is.
    pub unit: UnitId,
}

/// A petition in the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LedgerRow {
    /// The clock that falls due first, of those that bind units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<ClockKey>,
    /// Who coordinates it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coordination: Option<LedgerCoordination>,
    /// When that clock falls or fell due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// Who has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_by: Option<UnitId>,
    /// The leader in charge by name; left out while nobody was named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leader: Option<LedgerLeader>,
    /// On which lists it stands.
    pub lists: Vec<LedgerList>,
    /// The petition.
    pub petition: PetitionId,
    /// Where it stands.
    pub phase: Phase,
    /// Why it may come back.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<LatentReason>,
    /// When it was received.
    pub received_at: Instant,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
}

/// The ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LedgerRows {
    /// How many matters stand on each list, whichever were asked for.
    pub counts: BTreeMap<LedgerList, u64>,
    /// Grid events that are not closed: they are on the list `latent`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub dossiers: Vec<DossierId>,
    /// The petitions, by the day on which they were received, then by identifier.
    pub petitions: Vec<LedgerRow>,
}

/// The matters of a place, by list. What each list is, exactly:
///
/// - `new`: received from the first to the last day of the period;
/// - `open`: in an open [`Phase`] ([`OPEN`]), whenever it was received;
/// - `in_charge`: open, and coordinated by a unit of the county or above; the row names the leader in charge,
///   once one was named;
/// - `backlog`: open, and a duty of a unit is overdue;
/// - `latent`: closed or not accepted, where the right to ask for a review still runs or the last
///   evaluation is `dissatisfied`; and grid events that are not closed and did not become petitions.
pub fn ledger(
    place: &Jurisdiction,
    petitions: &[Petition],
    question: &LedgerQuestion,
) -> Result<LedgerRows, TableError> {
    period(question.from, question.to)?;
    let mut counts: BTreeMap<LedgerList, u64> =
        LedgerList::ALL.iter().map(|list| (*list, 0)).collect();
    let mut count = |list: LedgerList| {
        let count = counts.entry(list).or_default();
        *count = count.saturating_add(1);
    };
    let is_asked = |lists: &[LedgerList]| {
        question.lists.is_empty() || lists.iter().any(|list| question.lists.contains(list))
    };
    let mut rows = Vec::new();
    let shown = petitions
        .iter()
        .filter(|one| is_shown(&place.directory, one, question.reader.as_ref()));
    for petition in shown {
        let Some(row) = row(place, petition, question)? else {
            continue;
        };
        for list in &row.lists {
            count(*list);
        }
        if is_asked(&row.lists) {
            rows.push(row);
        }
    }
    let mut dossiers: Vec<DossierId> = question
        .dossiers
        .iter()
        .filter(|dossier| is_latent(dossier))
        .map(|dossier| dossier.id.clone())
        .collect();
    for _ in &dossiers {
        count(LedgerList::Latent);
    }
    if !is_asked(&[LedgerList::Latent]) {
        dossiers.clear();
    }
    crate::order::sort(&mut dossiers);
    sort_by(&mut rows, |a, b| {
        (a.received_at, &a.petition).cmp(&(b.received_at, &b.petition))
    });
    Ok(LedgerRows {
        counts,
        dossiers,
        petitions: rows,
    })
}

/// A petition with its lists; none where it stands on no list.
fn row(
    place: &Jurisdiction,
    petition: &Petition,
    question: &LedgerQuestion,
) -> Result<Option<LedgerRow>, TableError> {
    let Some(registration) = &petition.registration else {
        return Ok(None);
    };
    let policy = &place.policy;
    let received_on = policy.calendar().date_of(registration.received_at);
    let duty = first_duty(policy, petition, question.as_of)?;
    let is_open = OPEN.contains(&petition.phase);
    let coordination = petition.coordination.as_ref();
    let in_charge = is_open && coordination.is_some_and(|one| one.level >= Level::County);
    let overdue = duty.as_ref().is_some_and(|clock| clock.reading.overdue);
    let reasons = latent(petition);
    let lists: Vec<LedgerList> = [
        (
            LedgerList::New,
            (question.from..=question.to).contains(&received_on),
        ),
        (LedgerList::Open, is_open),
        (LedgerList::Latent, !reasons.is_empty()),
        (LedgerList::InCharge, in_charge),
        (LedgerList::Backlog, is_open && overdue),
    ]
    .into_iter()
    .filter_map(|(list, holds)| holds.then_some(list))
    .collect();
    if lists.is_empty() {
        return Ok(None);
    }
    Ok(Some(LedgerRow {
        clock: duty.as_ref().map(|clock| clock.key.clone()),
        coordination: coordination.map(|one| LedgerCoordination {
            level: one.level,
            planned_at: petition.moment(Moment::Planned),
            since: one.since,
            unit: one.unit.clone(),
        }),
        due: duty.and_then(|clock| clock.reading.due),
        held_by: petition.held_by().cloned(),
        leader: petition.leader().map(|one| LedgerLeader {
            person: one.person.clone(),
            since: one.since,
            unit: one.unit.clone(),
        }),
        lists,
        petition: petition.id.clone(),
        phase: petition.phase,
        reasons,
        received_at: registration.received_at,
        subject: registration.record.subject.clone(),
    }))
}

/// Why a petition that is over may come back; nothing while it is open, or once it is put away.
fn latent(petition: &Petition) -> Vec<LatentReason> {
    let is_over = matches!(
        petition.phase,
        Phase::Closed | Phase::NotAccepted | Phase::NoLongerAccepted
    );
    // What holds the archive is the right to the next step; limits of other procedures run beside it.
    let right = petition.clocks.iter().any(|clock| {
        clock.is_running() && clock.holds_archive && clock.terms.nature == Nature::Right
    });
    let last = petition.evaluations.last();
    [
        (LatentReason::RightRuns, right),
        (
            LatentReason::Dissatisfied,
            last == Some(&Satisfaction::Dissatisfied),
        ),
    ]
    .into_iter()
    .filter_map(|(reason, holds)| (is_over && holds).then_some(reason))
    .collect()
}

fn is_latent(dossier: &Dossier) -> bool {
    match &dossier.matter {
        Some(Matter::GridEvent(event)) => {
            !matches!(event.phase, GridPhase::Closed | GridPhase::Petition)
        }
        _ => false,
    }
}
