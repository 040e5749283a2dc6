//! Which limits of other procedures can run for a petition.

use super::facts::Facts;
use super::kinds::{Relation, Stage};
use super::router::Assumed;
use crate::clock::Nature;
use crate::petition::{Class, Moment, Procedure};
use crate::policy::PolicyClock;

/// Whether a limit that counts from a known day can run: it is a right of the petitioner, or opens
/// another way as it runs out, and nothing that is known of the petition shuts that way.
pub(super) fn can_apply(
    clock: &PolicyClock,
    from: Moment,
    facts: &Facts,
    assumed: Assumed,
) -> bool {
    let rule = &clock.rule;
    let to = &rule.applies_to;
    let class = facts.class.or(assumed.class);
    // A suggestion asks for no relief; an accusation is kept to itself.
    let claims = !matches!(class, Some(Class::Suggestion | Class::Accusation));
    let branch = facts
        .branch
        .is_none_or(|branch| to.branches.is_empty() || to.branches.contains(&branch));
    let relation = facts.relation.or(assumed.relation);
    let is_open = |procedure: &Procedure| is_open(*procedure, from, facts.stage, relation);
    let open = if to.procedures.is_empty() {
        from != Moment::DutyRequested || matches!(facts.stage, None | Some(Stage::DutyRequested))
    } else {
        to.procedures.iter().any(is_open)
    };
    claims && branch && open && (rule.nature == Nature::Right || rule.lapses)
}

/// Whether a procedure can still be begun, or its decision contested, as far as is known.
fn is_open(
    procedure: Procedure,
    from: Moment,
    stage: Option<Stage>,
    relation: Option<Relation>,
) -> bool {
    use Stage as S;
    let between = |kind: Relation| relation.is_none_or(|relation| relation == kind);
    let at = |of: Stage| stage.is_none_or(|stage| stage == of);
    let in_court = matches!(stage, Some(S::InCourt | S::Judged));
    match (from, procedure) {
        (Moment::ProcedureDecided, Procedure::Reconsideration) => at(S::Reconsidered),
        (Moment::ProcedureDecided, Procedure::LabourArbitration) => {
            at(S::Award) && between(Relation::Employment)
        }
        (Moment::ProcedureDecided, Procedure::LandArbitration) => {
            at(S::Award) && between(Relation::LandContract)
        }
        // Once decided on, the suit has a limit of its own.
        (Moment::ActKnown, _) => {
            !in_court && !matches!(stage, Some(S::InReconsideration | S::Reconsidered))
        }
        (Moment::HarmKnown, Procedure::LabourArbitration) => {
            between(Relation::Employment)
                && !in_court
                && !matches!(stage, Some(S::InArbitration | S::Award))
        }
        (Moment::HarmKnown, Procedure::LandArbitration) => {
            between(Relation::LandContract)
                && !in_court
                && !matches!(stage, Some(S::InArbitration | S::Award))
        }
        (Moment::HarmKnown, Procedure::Court) => between(Relation::Civil) && !in_court,
        _ => true,
    }
}
