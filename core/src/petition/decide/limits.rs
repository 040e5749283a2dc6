//! The limits of other procedures that an assessment warns of start from the days that it gives, as
//! they do when such a day is noted by itself.

use super::super::kinds::Moment;
use super::case::Case;
use super::draft::{Draft, Happening};
use crate::instant::Date;
use crate::routing::RoutingDecision;

pub(super) fn start(
    case: &Case<'_>,
    draft: &mut Draft<'_>,
    routing: &RoutingDecision,
    dates: [(Moment, Option<Date>); 4],
) {
    for warning in &routing.warnings {
        let Some(clock) = case.policy().clock(warning.clock.as_str()) else {
            continue;
        };
        let starts =
            |moment: Moment| moment.is_limitation() && clock.rule.starts_on.contains(&moment);
        for (moment, on) in dates {
            let Some(on) = on.filter(|_| starts(moment)) else {
                continue;
            };
            let at = case.calendar().start_of(on);
            let mut known = case.petition.clocks.iter().rev();
            let before = known.find(|one| one.rule == clock.id);
            // The same day starts nothing twice; another one corrects it.
            if before.is_some_and(|one| one.ledger.start == at) {
                continue;
            }
            let wrong = before.filter(|one| one.is_running());
            draft.superseded.extend(wrong.map(|one| one.key.clone()));
            draft.happen(Happening {
                moment,
                at,
                scope: None,
                due_on: None,
                procedure: clock.rule.applies_to.procedures.first().copied(),
            });
        }
    }
}
