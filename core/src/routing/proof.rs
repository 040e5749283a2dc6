//! The table of routes proved: every petition falls under exactly one rule, and no rule is dead.

use super::companions::companions;
use super::flaw::Flaw;
use super::router::{Router, write_case};
use crate::id::RuleId;
use crate::policy::{FindingCode, PolicyModel};
use crate::rules::{BoxOf, NotDecided, meets, spend, witness};

/// How many looks at a rule the proof may take, a second or so: enough for a thousand rules; what
/// needs more is reported as not decided.
const STEPS: u64 = 100_000_000;

/// After so many flaws an author has enough to do.
pub(super) const MAX_FLAWS: usize = 100;

/// Adds what is wrong with the table of routes.
pub(crate) fn prove(model: &PolicyModel, router: &Router, flaws: &mut Vec<Flaw>) {
    let mut prover = Prover {
        model,
        router,
        steps: STEPS,
        flaws,
        conflicts: 0,
    };
    let outcome = prover
        .total()
        .and_then(|()| prover.unique())
        .and_then(|()| prover.alive())
        .and_then(|()| companions(model, router, &mut prover.steps, prover.flaws));
    if outcome.is_err() {
        let path = "routing.rules".to_owned();
        prover
            .flaws
            .push(Flaw::new(FindingCode::NotDecided, path, &[]));
    }
}

struct Prover<'a> {
    model: &'a PolicyModel,
    router: &'a Router,
    steps: u64,
    flaws: &'a mut Vec<Flaw>,
    conflicts: usize,
}

impl Prover<'_> {
    /// Every petition falls under a rule.
    fn total(&mut self) -> Result<(), NotDecided> {
        let table = &self.router.routes.table;
        let all: Vec<&BoxOf> = table.boxes().iter().collect();
        if let Some(point) = witness(table.whole(), &all, &mut self.steps)? {
            let fill = [("case", &*self.example(&point))];
            let path = "routing.rules".to_owned();
            self.flaws.push(Flaw::new(FindingCode::Hole, path, &fill));
        }
        Ok(())
    }

    /// Where two rules hold, one overrides the other, or one is residual; and a rule overrides only what
    /// it meets.
    fn unique(&mut self) -> Result<(), NotDecided> {
        let boxes = self.router.routes.table.boxes();
        for (first, a) in boxes.iter().enumerate() {
            for (second, b) in boxes.iter().enumerate().skip(first.saturating_add(1)) {
                spend(&mut self.steps, 1)?;
                if self.conflicts >= MAX_FLAWS {
                    return Ok(());
                }
                if !meets(a, b) {
                    self.idle(first, second);
                    continue;
                }
                let settled = self.goes_before(first, second)
                    || (first < self.router.specific) != (second < self.router.specific);
                if settled {
                    continue;
                }
                let both: BoxOf = a.iter().zip(b).map(|(a, b)| a & b).collect();
                // A third rule that goes before both may settle where they meet.
                spend(&mut self.steps, boxes.len() as u64)?;
                let third: Vec<&BoxOf> = boxes
                    .iter()
                    .enumerate()
                    .filter(|(other, _)| self.settles(*other, first, second))
                    .map(|(_, of)| of)
                    .collect();
                if let Some(point) = witness(&both, &third, &mut self.steps)? {
                    self.conflict(first, second, &point);
                }
            }
        }
        Ok(())
    }

    /// An override between two rules that never meet says nothing.
    fn idle(&mut self, first: usize, second: usize) {
        if self.flaws.len() >= MAX_FLAWS {
            return;
        }
        let rules = &self.model.routing.rules;
        let ids = &self.router.routes.ids;
        let (Some(a), Some(b)) = (ids.get(first), ids.get(second)) else {
            return;
        };
        for (rule, other) in [(a, b), (b, a)] {
            let written = rules.get(rule).map(|rule| rule.overrides.iter());
            if let Some(at) = written.and_then(|mut all| all.position(|one| one == other)) {
                let fill = [("rule", rule.as_str()), ("other", other.as_str())];
                let path = format!("routing.rules.{rule}.overrides[{at}]");
                self.flaws
                    .push(Flaw::new(FindingCode::IdleOverride, path, &fill));
                return;
            }
        }
    }

    fn conflict(&mut self, first: usize, second: usize, point: &[u32]) {
        let (Some(a), Some(b)) = (self.id(first), self.id(second)) else {
            return;
        };
        let fill = [
            ("a", a.as_str()),
            ("b", b.as_str()),
            ("case", &*self.example(point)),
        ];
        let mut flaw = Flaw::new(FindingCode::Conflict, format!("routing.rules.{b}"), &fill);
        flaw.or = Some(format!("routing.rules.{a}"));
        self.conflicts = self.conflicts.saturating_add(1);
        self.flaws.push(flaw);
    }

    /// Every rule decides some petition.
    fn alive(&mut self) -> Result<(), NotDecided> {
        let boxes = self.router.routes.table.boxes();
        for (rule, of) in boxes.iter().enumerate() {
            if self.flaws.len() >= MAX_FLAWS {
                return Ok(());
            }
            // The rules before it are those that go before it where both hold.
            let before: Vec<&BoxOf> = boxes.iter().take(rule).collect();
            if witness(of, &before, &mut self.steps)?.is_none()
                && let Some(id) = self.id(rule)
            {
                let fill = [("rule", id.as_str())];
                let path = format!("routing.rules.{id}");
                let flaw = Flaw::new(FindingCode::DeadRule, path, &fill);
                self.flaws.push(flaw);
            }
        }
        Ok(())
    }

    fn id(&self, rule: usize) -> Option<&RuleId> {
        self.router.routes.ids.get(rule)
    }

    /// Whether one rule overrides another.
    fn goes_before(&self, first: usize, second: usize) -> bool {
        let rules = &self.model.routing.rules;
        let overrides = |a: usize, b: usize| {
            let (Some(a), Some(b)) = (self.id(a).and_then(|id| rules.get(id)), self.id(b)) else {
                return false;
            };
            a.overrides.contains(b)
        };
        overrides(first, second) || overrides(second, first)
    }

    /// Whether a third rule decides where two meet: it goes before both of them.
    fn settles(&self, other: usize, first: usize, second: usize) -> bool {
        let rules = &self.model.routing.rules;
        let overrides = |b: usize| {
            let (Some(a), Some(b)) = (self.id(other).and_then(|id| rules.get(id)), self.id(b))
            else {
                return false;
            };
            a.overrides.contains(b)
        };
        let residual = first >= self.router.specific && second >= self.router.specific;
        other != first
            && other != second
            && ((overrides(first) && overrides(second))
                || (residual && other < self.router.specific))
    }

    fn example(&self, point: &[u32]) -> String {
        write_case(&self.router.subjects, &self.router.routes.table, point)
    }
}
