//! What the law wants to happen when a clock runs out: a place may ask for it earlier, not later.

use std::cmp::Ordering;

use super::Fall;
use super::clock::Compared;
use crate::citation::Mark;
use crate::policy::codes::FindingCode;
use crate::policy::model::{Rung, RungAct, RungPoint};

/// Adds each rung of the law that the local ladder drops or puts later.
pub(super) fn falls(compared: &Compared<'_>, falls: &mut Vec<Fall>) {
    let of_law = compared.law.ladder.iter();
    for rung in of_law.filter(|rung| rung.citation.mark == Mark::Read) {
        let kept = compared.local.ladder.iter().any(|one| is_kept(rung, one));
        if !kept {
            falls.push(Fall {
                code: FindingCode::LooserDuty,
                path: format!("clocks.{}.ladder", compared.id),
                fill: vec![
                    ("rule", compared.id.to_string()),
                    ("part", format!("ladder.{}", rung.id)),
                    ("law", point(rung.point)),
                    ("here", "—".to_owned()),
                ],
                citation: rung.citation.clone(),
            });
        }
    }
}

/// Whether a ladder asks for more than another, or for less; none where both.
pub(crate) fn compare_ladders(old: &[Rung], new: &[Rung]) -> Option<Ordering> {
    let keeps = |all: &[Rung], of: &[Rung]| {
        of.iter()
            .all(|rung| all.iter().any(|one| is_kept(rung, one)))
    };
    match (keeps(new, old), keeps(old, new)) {
        (true, true) => Some(Ordering::Equal),
        (true, false) => Some(Ordering::Greater),
        (false, true) => Some(Ordering::Less),
        (false, false) => None,
    }
}

fn is_kept(law: &Rung, local: &Rung) -> bool {
    let as_much =
        law.act == local.act || (law.act == RungAct::Remind && local.act == RungAct::Supervise);
    as_much && not_later(law.point, local.point)
}

fn not_later(law: RungPoint, local: RungPoint) -> bool {
    match (law, local) {
        (RungPoint::After(law), RungPoint::After(local)) => local <= law,
        (RungPoint::After(_), RungPoint::At(_)) => true,
        (RungPoint::At(_), RungPoint::After(_)) => false,
        (RungPoint::At(law), RungPoint::At(local)) => !law.less_than(local),
    }
}

fn point(point: RungPoint) -> String {
    match point {
        RungPoint::At(fraction) => fraction.to_string(),
        RungPoint::After(units) => format!("+{units}"),
    }
}
