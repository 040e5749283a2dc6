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
    let mut steps = STEPS;
    let mut found = Vec::new();
    for (i, a) in of_old.iter().enumerate() {
        for (j, b) in of_new.iter().enumerate() {
            let (Some(before), Some(after)) = (old.get(i), new.get(j)) else {
                continue;
            };
            let look = look(before.1, after.1);
            let both: BoxOf = a.iter().zip(b).map(|(a, b)| a & b).collect();
            if look == Look::Away || both.contains(&0) {
                continue;
            }
            // What goes before one of the two decides in its place.
            let mut earlier: Vec<&BoxOf> = of_old.iter().take(i).collect();
            earlier.extend(of_new.iter().take(j));
            if look == Look::Petitions {
                earlier.extend(questions);
            }
            if let Some(point) = witness(&both, &earlier, &mut steps)? {
                let case = write_case(&subjects, &table, &point);
                let (before, after) = (*before, *after);
                found.push(Meeting {
                    before,
                    after,
                    case,
                });
            }
        }
    }
    Ok(found)
}

/// The rules in the order in which they decide.
fn ordered<'a>((model, router): (&'a PolicyModel, &Router)) -> Vec<(&'a RuleId, &'a RouteRule)> {
    let ids = router.routes.ids.iter();
    ids.filter_map(|id| model.routing.rules.get_key_value(id))
        .collect()
}
