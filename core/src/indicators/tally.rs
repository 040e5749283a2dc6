//! What is counted for each unit.

use std::collections::BTreeMap;

use super::UnitIndicators;
use super::rate::Count;
use crate::id::UnitId;

/// The counts of one unit.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pub(super) failed_duty: Count,
    pub(super) in_time: Count,
    pub(super) overturned: Count,
    pub(super) participation: Count,
    pub(super) resolved_at_first: Count,
    pub(super) response: Count,
    pub(super) rework: Count,
    pub(super) satisfaction: Count,
    pub(super) undetermined: u64,
}

/// The counts of all units.
#[derive(Debug, Default)]
pub(super) struct Tallies(BTreeMap<UnitId, Tally>);

impl Tallies {
    pub(super) fn unit(&mut self, unit: &UnitId) -> &mut Tally {
        self.0.entry(unit.clone()).or_default()
    }

    pub(super) fn rates(self) -> Vec<UnitIndicators> {
        self.0
            .into_iter()
            .map(|(unit, tally)| UnitIndicators {
                failed_duty: tally.failed_duty.rate(),
                in_time: tally.in_time.rate(),
                overturned: tally.overturned.rate(),
                participation: tally.participation.rate(),
                resolved_at_first: tally.resolved_at_first.rate(),
                response: tally.response.rate(),
                rework: tally.rework.rate(),
                satisfaction: tally.satisfaction.rate(),
                undetermined: tally.undetermined,
                unit,
            })
            .collect()
    }
}
