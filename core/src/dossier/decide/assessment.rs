//! Deciding about the risk assessment of a decision.

use super::listing::names;
use super::{Case, Code, DossierRefusal, not_yours};
use crate::directory::Function;
use crate::dossier::assessment::{Assessment, DecideAssessed, DecisionKind, OpenAssessment};
use crate::text::Text;

const OFFICIAL: Text = Text::fixed(
    "提出决策的机关、单位",
    "the unit that proposes the decision",
);
const DECIDER: Text = Text::fixed("作出决策的机关", "the unit that takes the decision");

impl Case<'_> {
    pub(super) fn open_assessment(&self, open: &OpenAssessment) -> Result<(), DossierRefusal> {
        self.acting_unit(&OFFICIAL)?;
        let known = &self.place.policy.model().decision_kinds;
        if !known.contains_key(&open.kind) {
            return Err(Code::UnknownDecision.with(&[
                ("kind", open.kind.as_str()),
                ("known", &names(known.keys())),
            ]));
        }
        let decider = self.known_unit(&open.decider)?;
        if decider.has(Function::Government) {
            return Ok(());
        }
        Err(Code::NoDecider.with(&[("unit", decider.id.as_str())]))
    }

    pub(super) fn is_proposer(&self, assessment: &Assessment) -> Result<(), DossierRefusal> {
        if self.acts_for(&assessment.proposer) {
            Ok(())
        } else {
            Err(not_yours(&OFFICIAL))
        }
    }

    pub(super) fn record_risks(&self, assessment: &Assessment) -> Result<(), DossierRefusal> {
        self.is_proposer(assessment)?;
        let kinds = &self.place.policy.model().decision_kinds;
        let kind: Option<&DecisionKind> = kinds.get(&assessment.kind);
        match kind.filter(|kind| kind.hearing && !assessment.heard) {
            Some(kind) => Err(Code::HearingMissing.refuse().naming("{kind}", &kind.label)),
            None => Ok(()),
        }
    }

    pub(super) fn decide_assessed(
        &self,
        assessment: &Assessment,
        decide: &DecideAssessed,
    ) -> Result<(), DossierRefusal> {
        if !self.acts_for(&assessment.decider) {
            return Err(not_yours(&DECIDER));
        }
        let recorded = assessment.risks.as_ref().map(|risks| risks.outcome);
        match recorded.filter(|recorded| decide.outcome < *recorded) {
            Some(recorded) => Err(Code::MilderThanAssessed
                .refuse()
                .naming("{recorded}", &recorded.label())),
            None => Ok(()),
        }
    }
}
