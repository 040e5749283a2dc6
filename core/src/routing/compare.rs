//! Two tables of routes side by side: for which petitions they say something else.

use super::compile::cells;
use super::kinds::{FactKind, Relation};
use super::model::{RouteRule, RouteThen, When};
use super::router::{Router, domains, write_case};
use crate::id::RuleId;
use crate::petition::Class;
use crate::policy::PolicyModel;
use crate::rules::{BoxOf, Cell, NotDecided, Subjects, Table, meets, spend, witness};

/// How many looks at a rule a comparison may take: enough for tables of hundreds of rules; what needs more
/// is reported as not decided.
const STEPS: u64 = 50_000_000;

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
            spend(steps, 1)?;
            if !meets(a, b) {
                continue;
            }
            let Some(left_out) = look(i, j) else {
                continue;
            };
            spend(steps, (i + j) as u64)?;
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

/// A petition for which one condition holds and none of the others, in words.
pub(crate) fn uncovered(
    model: &PolicyModel,
    when: &When,
    others: &[&When],
) -> Result<Option<String>, NotDecided> {
    let subjects = Subjects::new(model.subjects.keys().map(String::as_str));
    let all: Vec<_> = [when]
        .iter()
        .chain(others)
        .map(|when| cells(&subjects, when))
        .collect();
    let table = Table::new(&domains(&subjects), &all).map_err(|_| NotDecided)?;
    let Some((of, rest)) = table.boxes().split_first() else {
        return Ok(None);
    };
    let mut steps = STEPS;
    let point = witness(of, &rest.iter().collect::<Vec<_>>(), &mut steps)?;
    Ok(point.map(|point| write_case(&subjects, &table, &point)))
}

/// The rules that decide claims whose relation is one, and lead into another procedure, or none, where it is
/// taken for another; with a petition in words.
pub(crate) fn decided_with<'a>(
    (model, router): (&'a PolicyModel, &Router),
    before: Option<Relation>,
    after: Option<Relation>,
) -> Result<Vec<Meeting<'a>>, NotDecided> {
    let subjects = Subjects::new(model.subjects.keys().map(String::as_str));
    let rules = ordered((model, router));
    let claim = Class::Claim.wire().to_owned();
    let asked = |relation: Option<Relation>| {
        let relation = relation.map_or("unknown", Relation::wire).to_owned();
        When::from([
            (FactKind::Class, vec![claim.clone()]),
            (FactKind::Relation, vec![relation]),
        ])
    };
    let (was, is) = (asked(before), asked(after));
    let all = rules.iter().map(|(_, rule)| &rule.when).chain([&was, &is]);
    let all: Vec<_> = all.map(|when| cells(&subjects, when)).collect();
    let table = Table::new(&domains(&subjects), &all).map_err(|_| NotDecided)?;
    let (of, asked) = table
        .boxes()
        .split_at_checked(rules.len())
        .ok_or(NotDecided)?;
    let [was, is] = asked else {
        return Err(NotDecided);
    };
    let column = was.iter().zip(is).position(|(a, b)| a != b);
    let mut steps = STEPS;
    let mut found = Vec::new();
    for (i, (a, old)) in of.iter().zip(&rules).enumerate() {
        for (j, (b, new)) in of.iter().zip(&rules).enumerate() {
            spend(&mut steps, 1)?;
            if !leaves(old.1, new.1) {
                continue;
            }
            // The same petition but for the relation: that of either rule is looked at for its own.
            let free = |of: &BoxOf, asked: &BoxOf| -> Option<BoxOf> {
                let mut of: BoxOf = of.iter().zip(asked).map(|(a, b)| a & b).collect();
                if of.contains(&0) {
                    return None;
                }
                let whole = table.whole();
                let column = column?;
                *of.get_mut(column)? = *whole.get(column)?;
                Some(of)
            };
            let (Some(a), Some(b)) = (free(a, was), free(b, is)) else {
                continue;
            };
            let both: BoxOf = a.iter().zip(&b).map(|(a, b)| a & b).collect();
            if both.contains(&0) {
                continue;
            }
            let earlier = of.iter().take(i).filter_map(|of| free(of, was));
            let earlier: Vec<BoxOf> = earlier
                .chain(of.iter().take(j).filter_map(|of| free(of, is)))
                .collect();
            let earlier: Vec<&BoxOf> = earlier.iter().collect();
            if let Some(mut point) = witness(&both, &earlier, &mut steps)? {
                if let Some(column) = column
                    && let (Some(class), Some(is)) = (point.get_mut(column), is.get(column))
                {
                    *class = is.trailing_zeros();
                }
                found.push(Meeting {
                    before: *old,
                    after: *new,
                    case: write_case(&subjects, &table, &point),
                });
                break;
            }
        }
    }
    Ok(found)
}

/// Whether a matter leaves its procedure, or is turned away, where the second rule decides.
fn leaves(old: &RouteRule, new: &RouteRule) -> bool {
    let of = |rule: &RouteRule| match &rule.then {
        RouteThen::Route(to) => (true, to.procedure),
        RouteThen::NotHere(to) => (false, to.procedure),
    };
    let ((_, before), (_, after)) = (of(old), of(new));
    before.is_some() && before != after
}

/// The rules in the order in which they decide.
fn ordered<'a>((model, router): (&'a PolicyModel, &Router)) -> Vec<(&'a RuleId, &'a RouteRule)> {
    let ids = router.routes.ids.iter();
    ids.filter_map(|id| model.routing.rules.get_key_value(id))
        .collect()
}
