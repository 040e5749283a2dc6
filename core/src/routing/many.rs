//! Routes of many petitions at once, from plain columns: each combination of facts is asked once.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::facts::Facts;
use super::kinds::FactKind;
use super::outcome::{RouteError, RoutingDecision};
use super::route::route;
use super::router::Router;
use crate::id::{PlaceId, UnitId};
use crate::instant::{Date, Instant};
use crate::money::Money;
use crate::order::sort;
use crate::petition::{Confidential, Jurisdiction, Respondent, kinds};

kinds! {
    /// A fact that a column of a table can tell: a field of [`Facts`].
    FactName {
        ActKnownOn = "act_known_on", "知道行政行为之日", "learned of the administrative act";
        Amount = "amount", "涉及金额", "money at stake";
        Attempts = "attempts", "调处未成次数", "attempts in vain";
        Branch = "branch", "第三十一条的项", "branch of article 31";
        Class = "class", "分类", "class";
        CounsellingConsent = "counselling_consent", "同意心理疏导", "consent to counselling";
        CrossBoundary = "cross_boundary", "跨县", "beyond the county";
        DecidedOn = "decided_on", "作出裁决、决定之日", "award or decision made";
        DutyRequestedOn = "duty_requested_on", "申请履职之日", "asked for performance of a duty";
        Hardship = "hardship", "生活困难", "hardship";
        HarmKnownOn = "harm_known_on", "知道权利受侵害之日", "learned that a right was harmed";
        Intake = "intake", "信访形式", "intake";
        Mediation = "mediation", "调解意愿", "will to mediate";
        People = "people", "涉及人数", "people concerned";
        Place = "place", "问题属地", "place";
        Receiver = "receiver", "接待单位", "receiver";
        Relation = "relation", "双方关系", "relation of the sides";
        Repeat = "repeat", "重复信访", "a repetition";
        Respondent = "respondent", "被反映方", "whose act it is about";
        RespondentUnit = "respondent_unit", "被反映单位", "the unit that it is about";
        Safety = "safety", "危及人身安全", "life or safety at risk";
        Stage = "stage", "其他程序进展", "stage of other procedures";
        Subject = "subject", "内容分类", "subject";
        Units = "units", "涉及单位数", "units concerned";
        Urgency = "urgency", "紧急程度", "urgency";
    }
}

/// What the numbers of a column stand for; 0 is unknown in all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactValues {
    /// 1 is yes, 2 is no.
    Flags,
    /// One of these, by its position from 1: names as a pack writes them, identifiers.
    Words(Vec<String>),
    /// One of these, by its position from 1.
    Counts(Vec<u32>),
    /// One of these, by its position from 1.
    Amounts(Vec<Money>),
    /// Days since 1970-01-01, from 1.
    Days,
}

impl FactValues {
    /// The largest number.
    fn last(&self) -> u32 {
        let listed = match self {
            Self::Flags => 2,
            Self::Words(words) => words.len(),
            Self::Counts(counts) => counts.len(),
            Self::Amounts(amounts) => amounts.len(),
            Self::Days => 47_482,
        };
        u32::try_from(listed).unwrap_or(u32::MAX)
    }
}

/// Why a row has no route.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ManyError {
    /// A number that stands for nothing in its column.
    #[error("row {row}: {fact} has no value {code}")]
    Value {
        /// The row, from 0.
        row: usize,
        /// Which column.
        fact: FactName,
        /// The number.
        code: u32,
    },
    /// As for one petition.
    #[error("row {row}: {error}")]
    Route {
        /// The row, from 0.
        row: usize,
        /// Why.
        error: RouteError,
    },
}

/// Answers for combinations of facts that were asked before: `T` is what is kept of a decision.
///
/// ```
/// use suqiu::directory::Directory;
/// use suqiu::petition::Jurisdiction;
/// use suqiu::policy::Policy;
/// use suqiu::routing::{FactName, FactValues, RouteMemo, RouteOutcome};
///
/// let directory = Directory::from_csv("id,name,level,functions\nxfj,县信访局,county,petition_office\n")?;
/// let place = Jurisdiction { directory, policy: Policy::national()? };
/// let classes = FactValues::Words(vec!["suggestion".into(), "accusation".into()]);
/// let mut memo = RouteMemo::new(&place, "2026-03-02T09:30:00+08:00".parse()?, vec![(FactName::Class, classes)]);
/// let mut found = [None; 3];
/// let is_accusation = |decision: Option<&suqiu::routing::RoutingDecision>| {
///     decision.map(|decision| decision.rule.as_str() == "ACCUSATION")
/// };
/// memo.answer(&[&[2, 1, 2]], is_accusation, &mut found)?;
/// assert_eq!(found, [Some(true), Some(false), Some(true)]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct RouteMemo<'a, T> {
    place: &'a Jurisdiction,
    at: Instant,
    columns: Vec<(FactName, FactValues)>,
    /// How many bits the numbers of each column take.
    widths: Vec<u32>,
    /// Where few combinations are possible: what is known of each, by its key.
    direct: Vec<Option<T>>,
    known: HashMap<u128, T, BuildHasherDefault<Mix>>,
    keys: Vec<u128>,
}

/// Up to so many bits all combinations have a place of their own.
const DIRECT_BITS: u32 = 16;

impl<'a, T: Copy> RouteMemo<'a, T> {
    /// With nothing known yet. What has no column is unknown.
    pub fn new(place: &'a Jurisdiction, at: Instant, columns: Vec<(FactName, FactValues)>) -> Self {
        let width = |values: &FactValues| u32::BITS - values.last().leading_zeros();
        let widths: Vec<u32> = columns.iter().map(|(_, values)| width(values)).collect();
        let bits: u32 = widths.iter().sum();
        Self {
            place,
            at,
            columns,
            direct: if bits <= DIRECT_BITS {
                vec![None; 1 << bits]
            } else {
                Vec::new()
            },
            widths,
            known: HashMap::default(),
            keys: Vec::new(),
        }
    }

    /// Answers rows, given as the numbers of each column, in the order of the columns. `pick` says
    /// what is kept of a decision; it is asked about none where an accusation is against every unit
    /// that could look into it ([`RouteError::NobodyFree`]), which is what becomes of that row and
    /// no fault of the table. Rows in front of the one that an error names are answered.
    pub fn answer(
        &mut self,
        codes: &[&[u32]],
        pick: impl Fn(Option<&RoutingDecision>) -> T,
        out: &mut [T],
    ) -> Result<(), ManyError> {
        let bits: u32 = self.widths.iter().sum();
        if bits > u128::BITS {
            // So many columns that no key holds them: each row is asked.
            for (row, out) in out.iter_mut().enumerate() {
                *out = pick(self.ask(codes, row)?.as_ref());
            }
            return Ok(());
        }
        if !self.direct.is_empty() {
            return self.answer_direct(codes, pick, out);
        }
        let mut keys = std::mem::take(&mut self.keys);
        keys.clear();
        keys.resize(out.len(), 0u128);
        for (codes, width) in codes.iter().zip(&self.widths) {
            for (key, code) in keys.iter_mut().zip(*codes) {
                *key = *key << *width | u128::from(*code);
            }
        }
        let answered = self.answer_keys(codes, &keys, pick, out);
        self.keys = keys;
        answered
    }

    fn answer_keys(
        &mut self,
        codes: &[&[u32]],
        keys: &[u128],
        pick: impl Fn(Option<&RoutingDecision>) -> T,
        out: &mut [T],
    ) -> Result<(), ManyError> {
        for (row, (out, key)) in out.iter_mut().zip(keys).enumerate() {
            *out = if let Some(known) = self.known.get(key) {
                *known
            } else {
                let answer = pick(self.ask(codes, row)?.as_ref());
                self.known.insert(*key, answer);
                answer
            };
        }
        Ok(())
    }

    fn answer_direct(
        &mut self,
        codes: &[&[u32]],
        pick: impl Fn(Option<&RoutingDecision>) -> T,
        out: &mut [T],
    ) -> Result<(), ManyError> {
        let mut keys = vec![0u32; out.len()];
        for (codes, width) in codes.iter().zip(&self.widths) {
            for (key, code) in keys.iter_mut().zip(*codes) {
                *key = *key << *width | *code;
            }
        }
        for (row, (out, key)) in out.iter_mut().zip(keys).enumerate() {
            let slot = usize::try_from(key).unwrap_or(usize::MAX);
            let known = self.direct.get(slot).copied().flatten();
            *out = if let Some(known) = known {
                known
            } else {
                let answer = pick(self.ask(codes, row)?.as_ref());
                if let Some(slot) = self.direct.get_mut(slot) {
                    *slot = Some(answer);
                }
                answer
            };
        }
        Ok(())
    }

    /// The decision about a row; none where nobody is free to look into it.
    fn ask(&self, codes: &[&[u32]], row: usize) -> Result<Option<RoutingDecision>, ManyError> {
        let mut facts = Facts::default();
        for ((fact, values), codes) in self.columns.iter().zip(codes) {
            let code = codes.get(row).copied().unwrap_or_default();
            let wrong = ManyError::Value {
                row,
                fact: *fact,
                code,
            };
            if code != 0 {
                facts.put(*fact, values, code).ok_or(wrong)?;
            }
        }
        match route(self.place, &facts, self.at) {
            Ok(decision) => Ok(Some(decision)),
            Err(RouteError::NobodyFree) => Ok(None),
            Err(error) => Err(ManyError::Route { row, error }),
        }
    }
}

impl Facts {
    /// Sets a fact to what a number of a column stands for; none where it stands for no value of it.
    ///
    /// ```
    /// use suqiu::routing::{FactName, Facts, FactValues};
    /// let mut facts = Facts::default();
    /// assert!(facts.put(FactName::People, &FactValues::Counts(vec![12]), 1).is_some());
    /// assert_eq!(facts.people, Some(12));
    /// assert!(facts.put(FactName::People, &FactValues::Flags, 1).is_none());
    /// ```
    pub fn put(&mut self, fact: FactName, values: &FactValues, code: u32) -> Option<()> {
        let facts = self;
        let at = usize::try_from(code.checked_sub(1)?).ok()?;
        let flag = || match (values, code) {
            (FactValues::Flags, 1) => Some(true),
            (FactValues::Flags, 2) => Some(false),
            _ => None,
        };
        let word = || match values {
            FactValues::Words(words) => words.get(at).map(String::as_str),
            _ => None,
        };
        let count = || match values {
            FactValues::Counts(counts) => counts.get(at).copied(),
            _ => None,
        };
        let day = || match values {
            FactValues::Days => Date::from_num_days_from_ce_opt(EPOCH + i32::try_from(at).ok()?),
            _ => None,
        };
        macro_rules! name {
            ($all:expr) => {{
                let word = word()?;
                Some($all.iter().copied().find(|one| one.wire() == word)?)
            }};
        }
        match fact {
            FactName::ActKnownOn => facts.act_known_on = Some(day()?),
            FactName::Amount => match values {
                FactValues::Amounts(amounts) => facts.amount = Some(*amounts.get(at)?),
                _ => return None,
            },
            FactName::Attempts => facts.attempts = Some(count()?),
            FactName::Branch => facts.branch = name!(crate::petition::Branch::ALL),
            FactName::Class => facts.class = name!(crate::petition::Class::ALL),
            FactName::CounsellingConsent => facts.counselling_consent = Some(flag()?),
            FactName::CrossBoundary => facts.cross_boundary = Some(flag()?),
            FactName::DecidedOn => facts.decided_on = Some(day()?),
            FactName::DutyRequestedOn => facts.duty_requested_on = Some(day()?),
            FactName::Hardship => facts.hardship = Some(flag()?),
            FactName::HarmKnownOn => facts.harm_known_on = Some(day()?),
            FactName::Intake => facts.intake = name!(crate::petition::Intake::ALL),
            FactName::Mediation => facts.mediation = name!(super::kinds::MediationWill::ALL),
            FactName::People => facts.people = Some(count()?),
            FactName::Place => facts.place = Some(PlaceId::new(word()?).ok()?),
            FactName::Receiver => facts.receiver = Some(UnitId::new(word()?).ok()?),
            FactName::Relation => facts.relation = name!(super::kinds::Relation::ALL),
            FactName::Repeat => facts.repeat = Some(flag()?),
            FactName::Respondent => facts.respondent = name!(super::kinds::RespondentKind::ALL),
            FactName::RespondentUnit => {
                let unit = Some(UnitId::new(word()?).ok()?);
                facts.respondents = Confidential::new(vec![Respondent { person: None, unit }]);
            }
            FactName::Safety => facts.safety = Some(flag()?),
            FactName::Stage => facts.stage = name!(super::kinds::Stage::ALL),
            FactName::Subject => facts.subject = Some(word()?.to_owned()),
            FactName::Units => facts.units = Some(count()?),
            FactName::Urgency => facts.urgency = name!(super::kinds::Urgency::ALL),
        }
        Some(())
    }
}

/// 1970-01-01 in days since the start of the common era.
const EPOCH: i32 = 719_163;

impl Router {
    /// The least numbers of people, attempts or units, or of fen, that the rules tell apart: what lies
    /// between two of them is routed alike.
    ///
    /// ```
    /// use suqiu::policy::Policy;
    /// use suqiu::routing::FactKind;
    /// let policy = Policy::national()?;
    /// let steps = policy.router().steps(FactKind::People);
    /// assert_eq!(steps.first(), Some(&0));
    /// # Ok::<(), suqiu::policy::LoadError>(())
    /// ```
    pub fn steps(&self, fact: FactKind) -> Vec<u64> {
        let tables = [&self.routes, &self.first_tries, &self.beside, &self.tiers];
        let starts = tables
            .iter()
            .flat_map(|rules| rules.table.starts(fact as usize));
        // A value is numbered from 1.
        let mut steps: Vec<u64> = starts.filter_map(|start| start.checked_sub(1)).collect();
        steps.push(0);
        sort(&mut steps);
        steps.dedup();
        steps
    }
}

/// Keys are bits side by side: multiplied they are spread over the whole word.
#[derive(Clone, Copy, Debug, Default)]
struct Mix(u64);

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u128(u128::from(*byte));
        }
    }

    #[allow(clippy::cast_possible_truncation)] // both halves are used
    fn write_u128(&mut self, key: u128) {
        let (low, high) = (key as u64, (key >> 64) as u64);
        let mixed = (self.0 ^ low).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ high;
        let mixed = (mixed ^ mixed >> 32).wrapping_mul(0xd6e8_feb8_6659_fd93);
        self.0 = mixed ^ mixed >> 32;
    }
}
