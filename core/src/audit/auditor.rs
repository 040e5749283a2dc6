//! Judging records one by one.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::column::{Column, column_of};
use super::record::{Record, Records};
use super::report::{AuditReport, ClockAudit, JudgedClock, JudgedRecord, LeftOut, VerdictCounts};
use super::verdict::Verdict;
use crate::clock::{ClockError, Ledger, Nature, Terms, read};
use crate::instant::Instant;
use crate::petition::{Branch, Class, Moment, kinds};
use crate::policy::{AppliesTo, Handling, InForce, Layer, Policy, PolicyClock};
use crate::text::Text;

kinds! {
    /// Who received a petition: other clocks run for a petition office than for another unit.
    ReceivedBy {
        Direct = "direct", "其他机关、单位直接收到", "another unit, directly";
        Office = "office", "信访部门收到", "a petition office";
    }
}

/// What an audit is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AuditQuestion {
    /// Judge days on which the policy was not in force as if it had been.
    pub as_if: bool,
    /// When open clocks are read.
    pub as_of: Instant,
    /// Who received the records that do not say so.
    pub received_by: ReceivedBy,
}

impl AuditQuestion {
    /// The ordinary question: only what the policy judges, received directly.
    pub const fn new(as_of: Instant) -> Self {
        Self {
            as_if: false,
            as_of,
            received_by: ReceivedBy::Direct,
        }
    }
}

/// Judges records one by one and counts them.
///
/// ```
/// use std::collections::{BTreeMap, BTreeSet};
/// use suqiu::audit::{AuditQuestion, Auditor, Column, Record, Verdict};
/// use suqiu::policy::Policy;
///
/// let times = BTreeMap::from([
///     (Column::ReceivedAt, "2026-03-02T09:00:00+08:00".parse().unwrap()),
///     (Column::RepliedAt, "2026-03-18T09:00:00+08:00".parse().unwrap()),
/// ]);
/// let record = Record { branch: None, class: None, id: "1".into(), received_by: None, row: 1, times };
/// let columns = record.times.keys().copied().collect::<BTreeSet<_>>();
///
/// let question = AuditQuestion::new("2026-04-01T00:00:00+08:00".parse().unwrap());
/// let mut auditor = Auditor::new(&Policy::national()?, &columns, question);
/// let judged = auditor.judge(&record)?;
/// let verdicts: Vec<_> = judged.clocks.iter().map(|one| (one.clock.as_str(), one.verdict)).collect();
/// assert_eq!(verdicts, [("XF-HANDLE", Verdict::Met), ("XF-NOTICE-DIRECT", Verdict::LateAfterRoll)]);
/// assert_eq!(auditor.report().clocks[1].counts.late_after_roll, 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Auditor {
    policy: Policy,
    question: AuditQuestion,
    clocks: Vec<Judged>,
    left_out: Vec<LeftOut>,
    assumptions: Vec<Text>,
    /// The reply is the only word that the petitioner got.
    reply_is_notice: bool,
    /// Nobody wrote down the acceptance.
    receipt_is_acceptance: bool,
    records: u64,
}

/// A clock that the columns can judge.
#[derive(Clone, Debug)]
struct Judged {
    clock: Arc<PolicyClock>,
    terms: Terms,
    starts: Vec<Column>,
    ends: Vec<Column>,
    counts: VerdictCounts,
}

impl Auditor {
    /// Finds the clocks that an export with these columns can judge, and what must be assumed.
    pub fn new(policy: &Policy, columns: &BTreeSet<Column>, question: AuditQuestion) -> Self {
        let has = |column| columns.contains(&column);
        let mut auditor = Self {
            policy: policy.clone(),
            question,
            clocks: Vec::new(),
            left_out: Vec::new(),
            assumptions: Vec::new(),
            reply_is_notice: !has(Column::NotifiedAt) && has(Column::RepliedAt),
            receipt_is_acceptance: !has(Column::AcceptedAt) && has(Column::ReceivedAt),
            records: 0,
        };
        for clock in policy.clocks() {
            auditor.take(clock, columns);
        }
        auditor.assume();
        auditor
    }

    fn take(&mut self, clock: &Arc<PolicyClock>, columns: &BTreeSet<Column>) {
        let rule = &clock.rule;
        // The clocks of other procedures, of single assignments, and rights are not a platform's to
        // be judged by; nor are duties that lapse.
        let binds = rule.layer == Layer::Petition
            && rule.nature == Nature::Duty
            && !rule.lapses
            && rule.applies_to.procedures.is_empty()
            && rule.applies_to.handling != Some(Handling::Simplified);
        if !binds {
            return;
        }
        let known = |moments: &[Moment]| -> Vec<Column> {
            let mut found: Vec<Column> = moments
                .iter()
                .filter_map(|moment| self.source(*moment))
                .filter(|column| columns.contains(column))
                .collect();
            found.dedup();
            found
        };
        let (starts, ends) = (known(&rule.starts_on), known(&rule.ends_on));
        let reason = match (clock.terms, starts.is_empty(), ends.is_empty()) {
            (Some(terms), false, false) => {
                self.clocks.push(Judged {
                    clock: Arc::clone(clock),
                    terms,
                    starts,
                    ends,
                    counts: VerdictCounts::default(),
                });
                return;
            }
            (None, _, _) => Text::fixed("期限由交办单位指定", "its period is set by the sender"),
            (_, true, _) => Text::fixed("没有起算时间的列", "no column tells its start"),
            (_, _, true) => Text::fixed("没有结束时间的列", "no column tells its end"),
        };
        self.left_out.push(LeftOut {
            clock: clock.id.clone(),
            label: rule.label.clone(),
            reason,
        });
    }

    /// The column that tells a moment, after what is assumed.
    fn source(&self, moment: Moment) -> Option<Column> {
        match moment {
            Moment::Notified if self.reply_is_notice => Some(Column::RepliedAt),
            Moment::Accepted if self.receipt_is_acceptance => Some(Column::ReceivedAt),
            _ => column_of(moment),
        }
    }

    fn assume(&mut self) {
        let mut say = |zh, en| self.assumptions.push(Text::fixed(zh, en));
        if self.question.as_if {
            say(
                "视同规则在所有日期均已施行（as-if）",
                "the policy is taken to be in force on every date (as if)",
            );
        }
        if self.receipt_is_acceptance {
            say(
                "没有 accepted_at：以收到时间为受理时间",
                "no accepted_at: acceptance is taken as receipt",
            );
        }
        if self.reply_is_notice {
            say(
                "没有 notified_at：以 replied_at 同时作为告知和答复",
                "no notified_at: replied_at serves as notice and as answer",
            );
        }
        match self.question.received_by {
            ReceivedBy::Direct => say(
                "未写明由谁收到的，视为机关、单位直接收到",
                "where the export does not say who received it, a unit did, directly",
            ),
            ReceivedBy::Office => say(
                "未写明由谁收到的，视为信访部门收到",
                "where the export does not say who received it, a petition office did",
            ),
        }
        say(
            "未分类的，按申诉求决类第（六）项计",
            "what is not classified is judged as a claim under 31(6)",
        );
        say(
            "信访人的姓名、住址清楚，可以告知；按普通程序办理；没有延期",
            "the petitioner can be reached, handling is ordinary, and nothing was extended",
        );
    }

    /// Judges one record and counts it.
    pub fn judge(&mut self, record: &Record) -> Result<JudgedRecord, ClockError> {
        let mut clocks = Vec::with_capacity(self.clocks.len());
        for index in 0..self.clocks.len() {
            let Some(judged) = self.clocks.get(index) else {
                continue;
            };
            let result = self.judge_clock(judged, record)?;
            if let Some(judged) = self.clocks.get_mut(index) {
                judged.counts.add(&result);
            }
            clocks.push(result);
        }
        self.records = self.records.saturating_add(1);
        Ok(JudgedRecord {
            clocks,
            id: record.id.clone(),
            row: record.row,
        })
    }

    fn judge_clock(&self, judged: &Judged, record: &Record) -> Result<JudgedClock, ClockError> {
        let rule = &judged.clock.rule;
        let mut result = JudgedClock {
            clock: judged.clock.id.clone(),
            colour: None,
            due: None,
            ended_at: None,
            started_at: None,
            verdict: Verdict::NotApplicable,
        };
        if !applies(&rule.applies_to, record) {
            return Ok(result);
        }
        let received_by = record.received_by.unwrap_or(self.question.received_by);
        let mut anchors = rule.starts_on.iter().filter(|moment| match moment {
            Moment::ReceivedByOffice => received_by == ReceivedBy::Office,
            Moment::ReceivedDirect => received_by == ReceivedBy::Direct,
            _ => true,
        });
        let others = anchors.clone().count() == 0;
        if others {
            return Ok(result);
        }
        let times = |moment: &Moment| self.time(record, *moment);
        let start = anchors.by_ref().filter_map(times).min();
        let Some(start) = start else {
            result.verdict = Verdict::NotStarted;
            return Ok(result);
        };
        let calendar = self.policy.calendar();
        result.started_at = Some(start);
        let in_force = self.policy.in_force(calendar.date_of(start)) == InForce::InForce;
        if !in_force && !self.question.as_if {
            result.verdict = Verdict::NotInForce;
            return Ok(result);
        }
        let ends: Vec<Instant> = rule.ends_on.iter().filter_map(times).collect();
        let ended = ends.iter().copied().filter(|end| *end >= start).min();
        if ended.is_none() && !ends.is_empty() {
            result.ended_at = ends.iter().copied().max();
            result.verdict = Verdict::Contradictory;
            return Ok(result);
        }
        let mut ledger = Ledger::starting(start);
        ledger.ended = ended;
        result.ended_at = ended;
        let reading = read(calendar, &judged.terms, &ledger, self.question.as_of)?;
        result.due = reading.due;
        if let Some(outcome) = reading.outcome {
            result.verdict = outcome.into();
        } else {
            result.verdict = Verdict::Open;
            result.colour = Some(reading.colour);
        }
        Ok(result)
    }

    /// When a moment happened; what lies after the day of the audit has not happened yet.
    fn time(&self, record: &Record, moment: Moment) -> Option<Instant> {
        self.source(moment)
            .and_then(|column| record.times.get(&column).copied())
            .filter(|at| *at <= self.question.as_of)
    }

    /// Adds what another auditor of the same question counted, of other records.
    pub fn add(&mut self, other: &Self) {
        for (judged, other) in self.clocks.iter_mut().zip(&other.clocks) {
            judged.counts.add_all(&other.counts);
        }
        self.records = self.records.saturating_add(other.records);
    }

    /// What was found so far.
    pub fn report(&self) -> AuditReport {
        let calendar = self.policy.calendar();
        AuditReport {
            as_if: self.question.as_if,
            as_of: self.question.as_of,
            assumptions: self.assumptions.clone(),
            calendar: format!("{} {}", calendar.id(), calendar.version()),
            clocks: self
                .clocks
                .iter()
                .map(|judged| ClockAudit {
                    article: judged.clock.rule.citation.article.clone(),
                    budget: judged.clock.rule.budget,
                    clock: judged.clock.id.clone(),
                    counts: judged.counts,
                    ends: judged.ends.clone(),
                    label: judged.clock.rule.label.clone(),
                    starts: judged.starts.clone(),
                })
                .collect(),
            left_out: self.left_out.clone(),
            policy: self.policy.policy_ref().clone(),
            records: self.records,
        }
    }
}

/// Judges all records.
pub fn audit(
    policy: &Policy,
    records: &Records,
    question: AuditQuestion,
) -> Result<AuditReport, ClockError> {
    let mut auditor = Auditor::new(policy, &records.columns, question);
    for record in &records.rows {
        auditor.judge(record)?;
    }
    Ok(auditor.report())
}

/// Whether a clock applies to a record, as for a petition: what is not classified counts as one to
/// which it does, and a claim without a branch belongs to the sixth.
fn applies(to: &AppliesTo, record: &Record) -> bool {
    let residual = || (record.class == Some(Class::Claim)).then_some(Branch::Opinion);
    to.covers(record.class, record.branch.or_else(residual))
}
