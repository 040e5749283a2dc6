//! What an audit found.

use serde::Serialize;

use super::column::Column;
use super::verdict::Verdict;
use crate::clock::{Budget, Colour, Due};
use crate::id::RuleId;
use crate::instant::Instant;
use crate::json::FromJson;
use crate::policy::PolicyRef;
use crate::text::Text;

/// What an audit found, clock by clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AuditReport {
    /// Whether days on which the policy was not in force were judged all the same.
    pub as_if: bool,
    /// The instant at which open clocks were read; what happened later counts as not yet happened.
    pub as_of: Instant,
    /// What the export does not say and was assumed.
    pub assumptions: Vec<Text>,
    /// The calendar and its version.
    pub calendar: String,
    /// The clocks that were judged.
    pub clocks: Vec<ClockAudit>,
    /// The clocks that bind units and could not be judged.
    pub left_out: Vec<LeftOut>,
    /// The policy.
    pub policy: PolicyRef,
    /// How many records there are.
    pub records: u64,
}

impl AuditReport {
    /// Whether anything was late, or is overdue.
    pub fn has_late(&self) -> bool {
        self.clocks.iter().any(|clock| {
            let counts = &clock.counts;
            counts.late_at_nominal > 0 || counts.late_after_roll > 0 || counts.open.overdue > 0
        })
    }
}

/// One clock over all records.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClockAudit {
    /// The article behind it.
    pub article: String,
    /// How long it runs.
    pub budget: Budget,
    /// The clock.
    pub clock: RuleId,
    /// How many records came to which verdict.
    pub counts: VerdictCounts,
    /// The columns that end it.
    pub ends: Vec<Column>,
    /// Its name.
    pub label: Text,
    /// The columns that start it.
    pub starts: Vec<Column>,
}

/// A clock that could not be judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// The clock.
    pub clock: RuleId,
    /// Its name.
    pub label: Text,
    /// Why.
    pub reason: Text,
}

/// How many records came to which verdict. Together they are all records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct VerdictCounts {
    /// See [`Verdict::Contradictory`].
    pub contradictory: u64,
    /// See [`Verdict::LateAfterRoll`].
    pub late_after_roll: u64,
    /// See [`Verdict::LateAtNominal`].
    pub late_at_nominal: u64,
    /// See [`Verdict::Met`].
    pub met: u64,
    /// See [`Verdict::NotApplicable`].
    pub not_applicable: u64,
    /// See [`Verdict::NotInForce`].
    pub not_in_force: u64,
    /// See [`Verdict::NotStarted`].
    pub not_started: u64,
    /// See [`Verdict::Open`], by colour.
    pub open: OpenCounts,
    /// See [`Verdict::Undetermined`].
    pub undetermined: u64,
}

/// Open clocks by colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OpenCounts {
    /// 蓝.
    pub blue: u64,
    /// Before the first threshold.
    pub clear: u64,
    /// 超期.
    pub overdue: u64,
    /// 红.
    pub red: u64,
    /// 黄.
    pub yellow: u64,
}

impl OpenCounts {
    /// All of them.
    pub fn total(&self) -> u64 {
        [self.clear, self.blue, self.yellow, self.red, self.overdue]
            .into_iter()
            .fold(0, u64::saturating_add)
    }
}

impl VerdictCounts {
    pub(super) fn add(&mut self, judged: &JudgedClock) {
        let count = match (judged.verdict, judged.colour) {
            (Verdict::Met, _) => &mut self.met,
            (Verdict::LateAtNominal, _) => &mut self.late_at_nominal,
            (Verdict::LateAfterRoll, _) => &mut self.late_after_roll,
            (Verdict::Undetermined, _) => &mut self.undetermined,
            (Verdict::NotStarted, _) => &mut self.not_started,
            (Verdict::NotApplicable, _) => &mut self.not_applicable,
            (Verdict::NotInForce, _) => &mut self.not_in_force,
            (Verdict::Contradictory, _) => &mut self.contradictory,
            (Verdict::Open, Some(Colour::Blue)) => &mut self.open.blue,
            (Verdict::Open, Some(Colour::Yellow)) => &mut self.open.yellow,
            (Verdict::Open, Some(Colour::Red)) => &mut self.open.red,
            (Verdict::Open, Some(Colour::Overdue)) => &mut self.open.overdue,
            (Verdict::Open, Some(Colour::Clear) | None) => &mut self.open.clear,
        };
        *count = count.saturating_add(1);
    }

    pub(super) fn add_all(&mut self, other: &Self) {
        for (to, from) in [
            (&mut self.contradictory, other.contradictory),
            (&mut self.late_after_roll, other.late_after_roll),
            (&mut self.late_at_nominal, other.late_at_nominal),
            (&mut self.met, other.met),
            (&mut self.not_applicable, other.not_applicable),
            (&mut self.not_in_force, other.not_in_force),
            (&mut self.not_started, other.not_started),
            (&mut self.open.blue, other.open.blue),
            (&mut self.open.clear, other.open.clear),
            (&mut self.open.overdue, other.open.overdue),
            (&mut self.open.red, other.open.red),
            (&mut self.open.yellow, other.open.yellow),
            (&mut self.undetermined, other.undetermined),
        ] {
            *to = to.saturating_add(from);
        }
    }

    /// Those that were judged at their end.
    pub fn ended(&self) -> u64 {
        [
            self.met,
            self.late_at_nominal,
            self.late_after_roll,
            self.undetermined,
        ]
        .into_iter()
        .fold(0, u64::saturating_add)
    }
}

/// One record, clock by clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct JudgedRecord {
    /// What became of each clock of the report, in its order.
    pub clocks: Vec<JudgedClock>,
    /// The platform's identifier.
    pub id: String,
    /// Where it stands in the export.
    pub row: u64,
}

/// One clock of one record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct JudgedClock {
    /// The clock.
    pub clock: RuleId,
    /// Its colour, while it is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colour: Option<Colour>,
    /// When it fell or falls due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// When it ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Instant>,
    /// When it started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Instant>,
    /// What became of it.
    pub verdict: Verdict,
}
