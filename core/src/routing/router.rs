//! The rules of a policy, compiled.

use serde::Serialize;

use super::facts::FactRow;
use super::kinds::{
    FactKind, Limit, MediationWill, Relation, RespondentKind, Stage, Tier, Urgency,
};
use crate::id::RuleId;
use crate::json::FromJson;
use crate::petition::{Branch, Class, Intake};
use crate::rules::{Domain, Subjects, Table, UNKNOWN};

/// The rules of a policy, compiled: asked with a [`FactRow`], they answer with positions.
///
/// ```
/// use suqiu::policy::Policy;
/// use suqiu::routing::{FactKind, Router};
/// let policy = Policy::national()?;
/// let router = policy.router();
/// let row = router.row(&[(FactKind::Class, "accusation")]).expect("a value of the fact");
/// assert_eq!(router.rule(&row).map(|id| id.as_str()), Some("ACCUSATION"));
/// # Ok::<(), suqiu::policy::LoadError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Router {
    pub(super) subjects: Subjects,
    /// What to assume for each subject, by its number less one.
    pub(super) assumptions: Vec<Assumed>,
    /// Rules that go before others stand before them, residual ones last.
    pub(super) routes: Rules,
    /// How many of the routes are not residual.
    pub(super) specific: usize,
    pub(super) first_tries: Rules,
    pub(super) beside: Rules,
    pub(super) tiers: Rules,
    /// The tier of each rule of tiers.
    pub(super) tier_of: Vec<Tier>,
    /// The clocks of the three limits: reconsideration, administrative suit, labour arbitration.
    pub(super) limits: [Option<RuleId>; 3],
}

/// What a subject says about facts that are unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Assumed {
    /// The class.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<Class>,
    /// The relation of the sides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<Relation>,
}

/// A table and the identifiers of its rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rules {
    pub(super) ids: Vec<RuleId>,
    pub(super) table: Table,
}

impl Rules {
    pub(super) fn all<'a>(&'a self, row: &'a FactRow) -> impl Iterator<Item = &'a RuleId> + 'a {
        self.table.all(&row.0).filter_map(|rule| self.ids.get(rule))
    }
}

const FLAG: &[&str] = &["yes", "no"];

macro_rules! names {
    ($kind:ty) => {{
        const NAMES: [&str; <$kind>::ALL.len()] = {
            let mut names = [""; <$kind>::ALL.len()];
            let mut at = 0;
            while at < names.len() {
                names[at] = <$kind>::ALL[at].wire();
                at += 1;
            }
            names
        };
        Domain::Names(&NAMES)
    }};
}

/// What a fact can be.
// The indices of the names are constants, checked when the library is built.
#[allow(clippy::indexing_slicing)]
pub(super) fn domain(fact: FactKind, subjects: &Subjects) -> Domain<'_> {
    match fact {
        FactKind::Class => names!(Class),
        FactKind::Branch => names!(Branch),
        FactKind::Subject => Domain::Subjects(subjects),
        FactKind::Relation => names!(Relation),
        FactKind::Stage => names!(Stage),
        FactKind::Respondent => names!(RespondentKind),
        FactKind::Intake => names!(Intake),
        FactKind::Urgency => names!(Urgency),
        FactKind::Mediation => names!(MediationWill),
        FactKind::Repeat
        | FactKind::CounsellingConsent
        | FactKind::Hardship
        | FactKind::Safety
        | FactKind::CrossBoundary => Domain::Names(FLAG),
        FactKind::ReconsiderationLimit | FactKind::SuitLimit | FactKind::ArbitrationLimit => {
            names!(Limit)
        }
        FactKind::People | FactKind::Attempts | FactKind::Units => Domain::Count,
        FactKind::Amount => Domain::Money,
    }
}

impl FactKind {
    /// The names of its values as a pack writes them, `unknown` last; none where a value is a path, a
    /// number or an amount.
    ///
    /// ```
    /// use suqiu::routing::FactKind;
    /// let names = FactKind::Mediation.names().expect("a list of names");
    /// assert_eq!(names, ["agreed", "refused", "unknown"]);
    /// assert_eq!(FactKind::People.names(), None);
    /// ```
    pub fn names(self) -> Option<Vec<&'static str>> {
        domain(self, &Subjects::default()).names()
    }
}

impl Router {
    /// The subjects of the pack, each before those below it.
    pub fn subjects(&self) -> impl Iterator<Item = &str> {
        self.subjects.paths()
    }

    /// A row with some facts, given by name as in a pack; none where a value is no value of its fact.
    /// What is left out is unknown.
    pub fn row(&self, facts: &[(FactKind, &str)]) -> Option<FactRow> {
        let mut row = FactRow::UNKNOWN;
        for (fact, value) in facts {
            row.set(*fact, self.value(*fact, value)?);
        }
        Some(row)
    }

    /// The number of one value of a fact, for rows that are filled from columns.
    pub fn value(&self, fact: FactKind, value: &str) -> Option<u64> {
        if let FactKind::Subject = fact
            && value != "unknown"
        {
            return self.subjects.number(value);
        }
        let cell = crate::rules::Cell::read(domain(fact, &self.subjects), &[value.to_owned()]);
        cell.ok()?.single()
    }

    /// The rule that decides a row.
    pub fn rule(&self, row: &FactRow) -> Option<&RuleId> {
        self.position(row)
            .and_then(|rule| self.routes.ids.get(rule))
    }

    /// The position of the rule that decides a row, among [`Router::rules`].
    #[inline]
    pub fn position(&self, row: &FactRow) -> Option<usize> {
        // Most rows know both facts that a subject could say: they need no copy.
        if row.get(FactKind::Class) != UNKNOWN && row.get(FactKind::Relation) != UNKNOWN {
            return self.routes.table.first(&row.0);
        }
        self.routes.table.first(&self.completed(row).0)
    }

    /// The positions of the rules that decide many rows, given as columns of the numbers that
    /// [`Router::value`] gives; facts without a column are unknown, and the shortest column says how
    /// many rows there are. Where no rule holds, which no pack with rules allows, the number of rules.
    ///
    /// ```
    /// use suqiu::policy::Policy;
    /// use suqiu::routing::FactKind;
    /// let policy = Policy::national()?;
    /// let router = policy.router();
    /// let classes: Vec<u64> = ["claim", "accusation", "suggestion"]
    ///     .iter()
    ///     .filter_map(|class| router.value(FactKind::Class, class))
    ///     .collect();
    /// let positions = router.positions(&[(FactKind::Class, &classes)]);
    /// let rules: Vec<&str> = positions
    ///     .iter()
    ///     .filter_map(|at| router.rules().get(usize::from(*at)))
    ///     .map(|rule| rule.as_str())
    ///     .collect();
    /// assert_eq!(rules, ["OPINION-DEPARTMENT", "ACCUSATION", "SUGGESTION"]);
    /// # Ok::<(), suqiu::policy::LoadError>(())
    /// ```
    pub fn positions(&self, columns: &[(FactKind, &[u64])]) -> Vec<u16> {
        let rows = columns.iter().map(|(_, values)| values.len()).min();
        let mut positions = vec![0u16; rows.unwrap_or_default()];
        let mut stretch = Stretch::default();
        for (at, found) in positions.chunks_mut(STRETCH).enumerate() {
            let from = at * STRETCH;
            let here = |values: &'_ [u64]| from..from.saturating_add(found.len()).min(values.len());
            let given = columns
                .iter()
                .map(|(fact, values)| (*fact, values.get(here(values)).unwrap_or_default()));
            let given: Vec<(FactKind, &[u64])> = given.collect();
            stretch.complete(self, &given, found.len());
            let completed = [
                (FactKind::Class, stretch.classes.as_slice()),
                (FactKind::Relation, stretch.relations.as_slice()),
            ];
            let is_other = |(fact, _): &(FactKind, &[u64])| {
                !completed.iter().any(|(completed, _)| completed == fact)
            };
            let given = given.into_iter().filter(is_other).chain(completed);
            let given: Vec<(usize, &[u64])> = given
                .map(|(fact, values)| (fact as usize, values))
                .collect();
            self.routes.table.first_of_each(&given, found);
        }
        positions
    }

    /// The rules of the table of routes, those that go before others first.
    pub fn rules(&self) -> &[RuleId] {
        &self.routes.ids
    }

    /// The tier of a matter.
    pub fn tier(&self, row: &FactRow) -> Tier {
        let row = self.completed(row);
        let tiers = self.tiers.table.all(&row.0);
        tiers
            .filter_map(|rule| self.tier_of.get(rule).copied())
            .max()
            .unwrap_or(Tier::Low)
    }

    /// The rule by which a row is tried by mediation first.
    pub fn first_try(&self, row: &FactRow) -> Option<&RuleId> {
        let first = self.first_tries.table.first(&self.completed(row).0)?;
        self.first_tries.ids.get(first)
    }

    /// The row with what its subject says about facts that are unknown.
    pub(super) fn completed(&self, row: &FactRow) -> FactRow {
        let assumed = self.assumed(row);
        let mut row = *row;
        if let Some(class) = assumed.class {
            row.set(FactKind::Class, number_of(class));
        }
        if let Some(relation) = assumed.relation {
            row.set(FactKind::Relation, relation as u64 + 1);
        }
        row
    }

    /// What a subject says, by its number.
    fn assumption(&self, subject: u64) -> Assumed {
        let position = subject.checked_sub(1).map(usize::try_from);
        let known = position.and_then(|at| self.assumptions.get(at.ok()?));
        known.copied().unwrap_or_default()
    }

    /// What is assumed for a row: nothing that it knows.
    pub fn assumed(&self, row: &FactRow) -> Assumed {
        let mut assumed = self.assumption(row.get(FactKind::Subject));
        if row.get(FactKind::Class) != UNKNOWN {
            assumed.class = None;
        } else if row.get(FactKind::Branch) != UNKNOWN {
            // Only claims have branches (信访工作条例 31).
            assumed.class = Some(Class::Claim);
        }
        if row.get(FactKind::Relation) != UNKNOWN {
            assumed.relation = None;
        }
        assumed
    }
}

/// How many rows are completed at a time.
const STRETCH: usize = 4096;

/// The two facts that a subject may say, for some rows.
#[derive(Default)]
struct Stretch {
    classes: Vec<u64>,
    relations: Vec<u64>,
}

impl Stretch {
    /// The classes and relations of rows, with what is assumed where they are unknown.
    fn complete(&mut self, router: &Router, given: &[(FactKind, &[u64])], rows: usize) {
        let column = |fact: FactKind| {
            let known = given.iter().find(|(given, _)| *given == fact);
            known.map(|(_, values)| *values)
        };
        for (fact, to) in [
            (FactKind::Class, &mut self.classes),
            (FactKind::Relation, &mut self.relations),
        ] {
            to.clear();
            to.extend_from_slice(column(fact).unwrap_or_default());
            to.resize(rows, UNKNOWN);
        }
        // What an officer found goes before what a subject says.
        if let Some(branches) = column(FactKind::Branch) {
            for (class, branch) in self.classes.iter_mut().zip(branches) {
                if *class == UNKNOWN && *branch != UNKNOWN {
                    *class = number_of(Class::Claim);
                }
            }
        }
        let Some(subjects) = column(FactKind::Subject) else {
            return;
        };
        let facts = self.classes.iter_mut().zip(&mut self.relations);
        for ((class, relation), subject) in facts.zip(subjects) {
            let assumed = router.assumption(*subject);
            if let (UNKNOWN, Some(assumed)) = (*class, assumed.class) {
                *class = number_of(assumed);
            }
            if let (UNKNOWN, Some(assumed)) = (*relation, assumed.relation) {
                *relation = assumed as u64 + 1;
            }
        }
    }
}

/// The number of a class, which is known.
const fn number_of(class: Class) -> u64 {
    class as u64 + 1
}

/// What each fact can be, in order.
pub(super) fn domains(subjects: &Subjects) -> Vec<Domain<'_>> {
    let kinds = FactKind::ALL.iter();
    kinds.map(|fact| domain(*fact, subjects)).collect()
}

/// A petition in words: the facts that the rules tell apart, without those that are unknown.
pub(super) fn write_case(subjects: &Subjects, table: &Table, point: &[u32]) -> String {
    let facts = table.sample(point);
    let known = facts.iter().filter(|(_, value)| *value != UNKNOWN);
    let text: Vec<String> = known
        .filter_map(|(fact, value)| {
            let kind = FactKind::ALL.get(*fact)?;
            let domain = domain(*kind, subjects);
            Some(format!("{kind} = {}", domain.write(*value)))
        })
        .collect();
    if text.is_empty() {
        "{}".to_owned()
    } else {
        text.join(", ")
    }
}
