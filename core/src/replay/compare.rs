//! Two replays side by side.

use std::collections::{BTreeMap, HashMap};

use super::rows::{ClockRow, ReplayRows};
use crate::calendar::Calendar;
use crate::id::UnitId;
use crate::instant::{Date, Instant};
use crate::routing::Channel;

/// How many petitions go from one channel to another; none where they were not routed, or go nowhere
/// here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    /// Under the first policy.
    pub before: Option<Channel>,
    /// Under the second.
    pub after: Option<Channel>,
    /// How many.
    pub petitions: u64,
}

/// The duties of a channel that ended or fell due, and those of them that were broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChannelRate {
    /// The channel; none where petitions were not routed, or go nowhere here.
    pub channel: Option<Channel>,
    /// How many ended or fell due.
    pub judged: u64,
    /// How many of them after their rolled due.
    pub late: u64,
}

/// The duties that ran on a unit in a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitMonth {
    /// How many clocks.
    pub clocks: u64,
    /// How many days, all clocks together.
    pub days: u64,
    /// The first day of the month.
    pub month: Date,
    /// The unit.
    pub unit: UnitId,
}

/// Two replays of the same petitions, aligned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Each clock by its positions in the two replays; one is missing where only the other policy has it.
    pub clocks: Vec<(Option<usize>, Option<usize>)>,
    /// Where petitions go, before and after.
    pub flows: Vec<Flow>,
}

/// Aligns two replays of the same petitions: clocks by petition and key.
pub fn compare(a: &ReplayRows, b: &ReplayRows) -> Comparison {
    let mut clocks: Vec<(Option<usize>, Option<usize>)> = Vec::with_capacity(a.clocks.len());
    let mut places = HashMap::with_capacity(a.clocks.len());
    for (at, clock) in a.clocks.iter().enumerate() {
        places.insert((clock.petition, &clock.key), clocks.len());
        clocks.push((Some(at), None));
    }
    for (at, clock) in b.clocks.iter().enumerate() {
        let known = places.get(&(clock.petition, &clock.key));
        match known.and_then(|place| clocks.get_mut(*place)) {
            Some((_, slot)) => *slot = Some(at),
            None => clocks.push((None, Some(at))),
        }
    }
    let mut flows: BTreeMap<(Option<Channel>, Option<Channel>), u64> = BTreeMap::new();
    for (before, after) in a.petitions.iter().zip(&b.petitions) {
        *flows.entry((before.channel, after.channel)).or_default() += 1;
    }
    let flow = |((before, after), petitions)| Flow {
        before,
        after,
        petitions,
    };
    Comparison {
        clocks,
        flows: flows.into_iter().map(flow).collect(),
    }
}

/// How many duties of each channel were broken.
pub fn rates(rows: &ReplayRows) -> Vec<ChannelRate> {
    let mut found: BTreeMap<Option<Channel>, (u64, u64)> = BTreeMap::new();
    let judged = rows
        .clocks
        .iter()
        .filter(|clock| clock.is_duty && clock.standing.is_judged());
    for clock in judged {
        let petition = rows.petitions.get(clock.petition);
        let channel = petition.and_then(|petition| petition.channel);
        let (all, late) = found.entry(channel).or_default();
        *all += 1;
        *late += u64::from(clock.standing.is_late());
    }
    let rate = |(channel, (judged, late))| ChannelRate {
        channel,
        judged,
        late,
    };
    found.into_iter().map(rate).collect()
}

/// How many duties ran on each unit in each month up to `as_of`, and for how many days.
pub fn workload(calendar: &Calendar, rows: &ReplayRows, as_of: Instant) -> Vec<UnitMonth> {
    let mut found: BTreeMap<(&UnitId, Date), (u64, u64)> = BTreeMap::new();
    for clock in rows.clocks.iter().filter(|clock| clock.is_duty) {
        let Some(unit) = &clock.unit else { continue };
        for (month, days) in months(calendar, clock, as_of) {
            let (clocks, sum) = found.entry((unit, month)).or_default();
            *clocks += 1;
            *sum += days;
        }
    }
    let month = |((unit, month), (clocks, days)): ((&UnitId, Date), (u64, u64))| UnitMonth {
        clocks,
        days,
        month,
        unit: unit.clone(),
    };
    found.into_iter().map(month).collect()
}

/// The months in which a clock ran, each with the number of its days, first and last included.
fn months(calendar: &Calendar, clock: &ClockRow, as_of: Instant) -> Vec<(Date, u64)> {
    use chrono::{Datelike, Months};
    let first = calendar.date_of(clock.started_at);
    let last = calendar.date_of(clock.ended_at.unwrap_or(as_of).min(as_of));
    let mut found = Vec::new();
    let mut month = first.with_day(1);
    while let Some(start) = month.filter(|start| *start <= last) {
        let next = start.checked_add_months(Months::new(1));
        let end = next.and_then(|next| next.pred_opt()).unwrap_or(last);
        let days = end
            .min(last)
            .signed_duration_since(start.max(first))
            .num_days()
            + 1;
        found.push((start, u64::try_from(days).unwrap_or_default()));
        month = next;
    }
    found
}
