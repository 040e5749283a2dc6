//! Two tables of routes side by side: for which petitions they say something else.

use super::compile::cells;
use super::kinds::FactKind;
use super::model::{RouteRule, When};
use super::router::{Router, domains, write_case};
use crate::id::RuleId;
use crate::petition::Class;
use crate::policy::PolicyModel;
use crate::rules::{BoxOf, Cell, NotDecided, Subjects, Table, witness};

/// Enough for tables of hundreds of rules; what needs more is reported as not decided.
const STEPS: u64 = 10_000_000;

/// One rule of each table that decide the same petitions.
#[derive(Clone, Debug)]
pub(crate) struct Meeting<'a> {
    pub(crate) before: (&'a RuleId, &'a RouteRule),
    pub(crate) after: (&'a RuleId, &'a RouteRule),
    /// One of the petitions that both decide.
    pub(crate) case: String,
}

/// Which petitions are looked at where two rules meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// None: the two say the same.
    Away,
    /// All of them.
    All,
    /// All but consultations, which are no petitions in the sense of the Regulations.
    Petitions,
}

/// Each pair of rules that decide the same petition, of those at which `look` has a look. Exact on
/// the rules; what a subject says about unknown facts is not compared.
pub(crate) fn meetings<'a>(
    before: (&'a PolicyModel, &Router),
    after: (&'a PolicyModel, &Router),
    look: impl Fn(&RouteRule, &RouteRule) -> Look,
) -> Result<Vec<Meeting<'a>>, NotDecided> {
    let paths = [before.0, after.0].map(|model| model.subjects.keys().map(String::as_str));
    let subjects = Subjects::new(paths.into_iter().flatten());
    let (old, new) = (ordered(before), ordered(after));
    let questions = When::from([(FactKind::Class, vec![Class::Consultation.wire().to_owned()])]);
    let all = old.iter().chain(&new).map(|(_, rule)| &rule.when);
    let all: Vec<Vec<(usize, Cell)>> = all
        .chain([&questions])
        .map(|when| cells(&subjects, when))
        .collect();
    let table = Table::new(&domains(&subjects), &all).map_err(|_| NotDecided)?;
    let boxes = table.boxes();
    let (of_old, rest) = boxes.split_at_checked(old.len()).ok_or(NotDecided)?;
    let (of_new, questions) = rest.split_at_checked(new.len()).ok_or(NotDecided)?;
    let looked = |i: usize, j: usize| match look(old.get(i)?.1, new.get(j)?.1) {
        Look::Away => None,
        Look::All => Some([].as_slice()),
        Look::Petitions => Some(questions),
    };
    let mut steps = STEPS;
    let pairs = pairs(of_old, of_new, &looked, &mut steps)?;
    let found = pairs.iter().filter_map(|pair| {
        Some(Meeting {
            before: *old.get(pair.old)?,
            after: *new.get(pair.new)?,
            case: write_case(&subjects, &table, &pair.point),
        })
    });
    Ok(found.collect())
}

/// A rule of each of two lists that decide the same cases.
pub(super) struct Pair {
    pub(super) old: usize,
    pub(super) new: usize,
    /// Rules of each list that go before and take some of the cases.
    pub(super) before_old: Vec<usize>,
    pub(super) before_new: Vec<usize>,
    /// One of the cases.
    pub(super) point: Vec<u32>,
}

/// The pairs at which `look` has a look, where the first rule of each list that holds decides. It says
/// which cases are left out.
pub(super) fn pairs<'a>(
    old: &[BoxOf],
    new: &[BoxOf],
    look: &dyn Fn(usize, usize) -> Option<&'a [BoxOf]>,
    steps: &mut u64,
) -> Result<Vec<Pair>, NotDecided> {
    let mut found = Vec::new();
    for (i, a) in old.iter().enumerate() {
        for (j, b) in new.iter().enumerate() {
            if !meets(a, b) {
                continue;
            }
            let Some(left_out) = look(i, j) else {
                continue;
            };
            let both: BoxOf = a.iter().zip(b).map(|(a, b)| a & b).collect();
            // What goes before one of the two decides in its place.
            let before = |list: &[BoxOf], upto: usize| -> Vec<usize> {
                let list = list.iter().take(upto).enumerate();
                let near = list.filter(|(_, of)| meets(of, &both));
                near.map(|(at, _)| at).collect()
            };
            let (before_old, before_new) = (before(old, i), before(new, j));
            let earlier = before_old.iter().filter_map(|at| old.get(*at));
            let earlier = earlier.chain(before_new.iter().filter_map(|at| new.get(*at)));
            let earlier: Vec<&BoxOf> = earlier.chain(left_out).collect();
            if let Some(point) = witness(&both, &earlier, steps)? {
                found.push(Pair {
                    old: i,
                    new: j,
                    before_old,
                    before_new,
                    point,
                });
            }
        }
    }
    Ok(found)
}

fn meets(a: &BoxOf, b: &BoxOf) -> bool {
    a.iter().zip(b).all(|(a, b)| a & b != 0)
}

/// The rules in the order in which they decide.
fn ordered<'a>((model, router): (&'a PolicyModel, &Router)) -> Vec<(&'a RuleId, &'a RouteRule)> {
    let ids = router.routes.ids.iter();
    ids.filter_map(|id| model.routing.rules.get_key_value(id))
        .collect()
}
