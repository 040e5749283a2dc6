//! A policy ready for use: immutable, cheap to clone, shared between threads.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::ops::Bound;
use std::sync::Arc;

use super::calendar_use;
use super::checks;
use super::codes::Severity;
use super::finding::{Finding, LoadError};
use super::floor::Floor;
use super::model::{ClockRule, PolicyModel};
use super::national;
use super::pack_text::PackText;
use super::provenance::{self, Provenance};
use super::reference::{InForce, PolicyDigest, PolicyRef};
use super::resolve::resolve;
use super::shape;
use crate::calendar::Calendar;
use crate::clock::{Budget, Terms};
use crate::id::{PackId, RuleId};
use crate::instant::Date;
use crate::log::to_canonical;
use crate::petition::Moment;
use crate::routing::{Router, compile};

/// A clock of a policy, with what is computed once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyClock {
    /// Its identifier.
    pub id: RuleId,
    /// The rule as the pack has it.
    pub rule: ClockRule,
    /// What the arithmetic needs; none where the sender sets the budget.
    pub terms: Option<Terms>,
}

/// A compiled policy. A clone shares everything.
///
/// ```
/// use suqiu::policy::Policy;
/// let policy = Policy::national()?;
/// let handle = policy.clock("XF-HANDLE").expect("article 34");
/// assert_eq!(handle.rule.budget.to_string(), "60 days");
/// assert_eq!(handle.rule.citation.article, "34");
/// # Ok::<(), suqiu::policy::LoadError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Policy(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    model: PolicyModel,
    reference: PolicyRef,
    canonical: String,
    calendar: Calendar,
    clocks: BTreeMap<RuleId, Arc<PolicyClock>>,
    /// By the number of the moment.
    started_by: Vec<Vec<Arc<PolicyClock>>>,
    ended_by: Vec<Vec<Arc<PolicyClock>>>,
    provenance: BTreeMap<String, Provenance>,
    router: Router,
    warnings: Vec<Finding>,
}

impl Policy {
    /// Loads the pack `id` from the texts. What it extends is looked for among the texts, then in
    /// the library (`cn.national`).
    ///
    /// ```
    /// # #[cfg(feature = "toml")] {
    /// use suqiu::policy::{PackText, Policy};
    /// let text = r#"
    ///     [pack]
    ///     id = "cn.example"
    ///     extends = "cn.national"
    ///     version = "1"
    ///     valid_from = 2026-01-01
    ///     name = { zh = "某县", en = "a county" }
    ///
    ///     [clocks.XF-HANDLE]
    ///     budgte = "30 days"
    /// "#;
    /// let error = Policy::load(&[PackText::toml("county.toml", text)], "cn.example").unwrap_err();
    /// assert!(error.to_string().contains("county.toml:10:5"));
    /// assert!(error.to_string().contains("did you mean `budget`?"));
    /// # }
    /// ```
    pub fn load(packs: &[PackText<'_>], id: &str) -> Result<Self, LoadError> {
        let resolved = resolve(packs, id)?;
        let mut findings = Vec::new();
        let Some((model, tree)) = shape::read(resolved.tree, &mut findings) else {
            return Err(LoadError { findings });
        };
        let router = checks::check(&model, &tree, &mut findings);
        if findings
            .iter()
            .any(|finding| finding.severity == Severity::Error)
        {
            return Err(LoadError { findings });
        }
        let calendar = calendar_use::on_built_in(&model.calendar).map_err(|finding| {
            findings.push(tree.place(*finding));
            LoadError {
                findings: std::mem::take(&mut findings),
            }
        })?;
        if let Some(finding) = calendar_use::ends(&model.pack, &calendar) {
            findings.push(tree.place(finding));
        }
        if let Some(law) = resolved.law {
            let mut nothing = Vec::new();
            if let Some((law, _)) = shape::read(law, &mut nothing) {
                let law_router = compile(&law, &mut Vec::new());
                let floor = Floor {
                    law: &law,
                    law_router: &law_router,
                    local: &model,
                    local_router: &router,
                    calendar: &calendar,
                    assumed: resolved.assumed,
                };
                floor.check(&mut checks::Checker::new(&model, &tree, &mut findings));
            }
            if findings
                .iter()
                .any(|finding| finding.severity == Severity::Error)
            {
                return Err(LoadError { findings });
            }
        }
        let provenance = provenance::collect(&tree, &resolved.packs);
        Self::compile(model, calendar, provenance, router, findings)
    }

    /// The national pack that ships inside the library. It is built anew at each call: keep it.
    pub fn national() -> Result<Self, LoadError> {
        Self::load(&[], national::ID)
    }

    /// The same policy on a newer table of days than the library's. Days and windows that the pack
    /// adds are laid over it; the digest is of the pack alone and stays.
    pub fn with_calendar(&self, base: &Calendar) -> Result<Self, LoadError> {
        let model = &self.0.model;
        let calendar =
            calendar_use::on(&model.calendar, base).map_err(|finding| LoadError::one(*finding))?;
        let (provenance, router) = (self.0.provenance.clone(), self.0.router.clone());
        let warnings = self.0.warnings.clone();
        Self::compile(model.clone(), calendar, provenance, router, warnings)
    }

    /// The same rules, in force on every day: to judge old records as if it had been. It is another policy,
    /// with a digest of its own.
    pub fn on_every_day(&self) -> Result<Self, LoadError> {
        let inner = &self.0;
        let mut model = inner.model.clone();
        model.pack.valid_from = Date::default();
        model.pack.valid_to = None;
        let (provenance, router) = (inner.provenance.clone(), inner.router.clone());
        let (calendar, warnings) = (inner.calendar.clone(), inner.warnings.clone());
        Self::compile(model, calendar, provenance, router, warnings)
    }

    fn compile(
        model: PolicyModel,
        calendar: Calendar,
        provenance: BTreeMap<String, Provenance>,
        router: Router,
        warnings: Vec<Finding>,
    ) -> Result<Self, LoadError> {
        let canonical = to_canonical(&model).map_err(|error| {
            let mut finding = Finding::new(super::FindingCode::BadValue, "", &[]);
            finding.message = finding.message.told("detail", &error.message());
            LoadError::one(finding)
        })?;
        let reference = PolicyRef {
            digest: PolicyDigest::of(&canonical),
            id: model.pack.id.clone(),
            version: model.pack.version.clone(),
        };
        let mut clocks = BTreeMap::new();
        for (id, rule) in &model.clocks {
            clocks.insert(id.clone(), clock(id, rule, &model));
        }
        let started_by = by_moment(&clocks, |rule| &rule.starts_on);
        let ended_by = by_moment(&clocks, |rule| &rule.ends_on);
        Ok(Self(Arc::new(Inner {
            model,
            reference,
            canonical,
            calendar,
            clocks,
            started_by,
            ended_by,
            provenance,
            router,
            warnings,
        })))
    }

    /// What the pack says, resolved.
    pub fn model(&self) -> &PolicyModel {
        &self.0.model
    }

    /// The calendar on which its clocks count.
    pub fn calendar(&self) -> &Calendar {
        &self.0.calendar
    }

    /// The pack's identifier.
    pub fn id(&self) -> &PackId {
        &self.0.reference.id
    }

    /// The pack's version.
    pub fn version(&self) -> &str {
        &self.0.reference.version
    }

    /// The SM3 of [`Policy::to_json`].
    pub fn digest(&self) -> PolicyDigest {
        self.0.reference.digest
    }

    /// What an event says of the policy under which it was decided.
    pub fn policy_ref(&self) -> &PolicyRef {
        &self.0.reference
    }

    /// The resolved pack as canonical JSON (RFC 8785). Loaded again it has the same digest.
    pub fn to_json(&self) -> &str {
        &self.0.canonical
    }

    /// A clock by its identifier.
    pub fn clock(&self, id: &str) -> Option<&Arc<PolicyClock>> {
        self.0.clocks.get(id)
    }

    /// All clocks, by identifier.
    pub fn clocks(&self) -> impl ExactSizeIterator<Item = &Arc<PolicyClock>> {
        self.0.clocks.values()
    }

    /// The clocks that a moment starts, if they apply, by identifier.
    pub fn clocks_started_by(&self, moment: Moment) -> &[Arc<PolicyClock>] {
        self.0
            .started_by
            .get(moment as usize)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// The clocks that a moment ends, if they run, by identifier.
    pub fn clocks_ended_by(&self, moment: Moment) -> &[Arc<PolicyClock>] {
        self.0
            .ended_by
            .get(moment as usize)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }

    /// Its rules of routing, compiled.
    pub fn router(&self) -> &Router {
        &self.0.router
    }

    /// Whether the policy judges a day. Both its first and its last day are in force.
    pub fn in_force(&self, day: Date) -> InForce {
        let pack = &self.0.model.pack;
        match pack.valid_to {
            _ if day < pack.valid_from => InForce::NotYet {
                from: pack.valid_from,
            },
            Some(to) if day > to => InForce::Expired { to },
            _ => InForce::InForce,
        }
    }

    /// Which pack wrote a field, and where: `clocks.XF-HANDLE.budget`, `calendar.windows[0]`.
    pub fn provenance(&self, path: &str) -> Option<&Provenance> {
        self.0.provenance.get(path)
    }

    /// Where a field was written, or the first part of it.
    pub(crate) fn provenance_within(&self, path: &str) -> Option<&Provenance> {
        let inside = |found: &str| {
            let rest = found.strip_prefix(path);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        let mut from = self
            .0
            .provenance
            .range::<str, _>((Bound::Included(path), Bound::Unbounded));
        let found = from.find(|(found, _)| inside(found) || !found.starts_with(path));
        found.filter(|(found, _)| inside(found)).map(|(_, at)| at)
    }

    /// Every field with its provenance, by path.
    pub fn provenances(&self) -> impl ExactSizeIterator<Item = (&str, &Provenance)> {
        self.0
            .provenance
            .iter()
            .map(|(path, provenance)| (path.as_str(), provenance))
    }

    /// What was found while loading that did not prevent it.
    pub fn warnings(&self) -> &[Finding] {
        &self.0.warnings
    }
}

/// Equal rules on equal calendars: equal policies give equal answers.
impl PartialEq for Policy {
    fn eq(&self, other: &Self) -> bool {
        self.digest() == other.digest() && self.calendar() == other.calendar()
    }
}

impl Eq for Policy {}

impl Hash for Policy {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.digest().hash(state);
        self.calendar().hash(state);
    }
}

fn clock(id: &RuleId, rule: &ClockRule, model: &PolicyModel) -> Arc<PolicyClock> {
    let terms = match rule.budget {
        Budget::Fixed(budget) => Some(Terms {
            budget,
            colours: rule.colours.unwrap_or_else(|| model.colours.thresholds()),
            nature: rule.nature,
            roll: rule.roll,
        }),
        Budget::SetBySender => None,
    };
    Arc::new(PolicyClock {
        id: id.clone(),
        rule: rule.clone(),
        terms,
    })
}

fn by_moment(
    clocks: &BTreeMap<RuleId, Arc<PolicyClock>>,
    moments: impl Fn(&ClockRule) -> &[Moment],
) -> Vec<Vec<Arc<PolicyClock>>> {
    let of = |moment: &Moment| {
        clocks
            .values()
            .filter(|clock| moments(&clock.rule).contains(moment))
            .cloned()
            .collect()
    };
    Moment::ALL.iter().map(of).collect()
}
