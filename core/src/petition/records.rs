//! What is kept of people who are named, of relief and of findings.

use serde::Serialize;

use super::act::{ChoicePart, FollowUpParty, Relief, ReliefResult, Side};
use super::confidential::{Confidential, kept};
use super::state::Petition;
use crate::id::{PersonRef, RuleId, UnitId};
use crate::instant::Instant;
use crate::json::FromJson;
use crate::public_code::PublicCode;

/// A leader in charge of a matter (practice row H1), for the ledger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LeaderInCharge {
    /// Until when; still in charge where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Instant>,
    /// The leader.
    #[serde(with = "kept")]
    #[cfg_attr(feature = "schema", schemars(with = "PersonRef"))]
    pub person: Confidential<PersonRef>,
    /// Since when.
    pub since: Instant,
    /// The unit whose leader it is.
    pub unit: UnitId,
}

/// Whom a side chose (practice rows U2, U12).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SideChoice {
    /// For what.
    pub part: ChoicePart,
    /// Whom.
    #[serde(with = "kept")]
    #[cfg_attr(feature = "schema", schemars(with = "PersonRef"))]
    pub person: Confidential<PersonRef>,
    /// Which side.
    pub side: Side,
}

/// Relief to which a petitioner was helped (practice row H9).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReliefRecord {
    /// Which relief.
    pub kind: Relief,
    /// What came of it, once that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub result: Option<ReliefResult>,
    /// The body to which the petitioner was helped.
    pub to: UnitId,
}

impl ReliefRecord {
    /// Whether there is still something to report: what had no answer may get one.
    pub(super) fn is_open(&self) -> bool {
        matches!(self.result, None | Some(ReliefResult::NoAnswer))
    }
}

/// A finding on how a unit handled the matter (practice row H11).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FindingRecord {
    /// When.
    pub at: Instant,
    /// Whether the claim was justified.
    pub claim_justified: bool,
    /// Whether the unit's staff failed their duty.
    pub duty_failed: bool,
    /// Its identifier.
    pub id: RuleId,
    /// Whose handling.
    pub unit: UnitId,
}

impl Petition {
    /// Its public code; none while it is pending.
    pub fn code(&self) -> Option<&PublicCode> {
        self.registration.as_ref()?.record.code.as_ref()
    }

    /// The leader in charge now.
    pub fn leader(&self) -> Option<&LeaderInCharge> {
        self.leaders.iter().rev().find(|one| one.ended_at.is_none())
    }

    /// Whom the sides agree upon: both named the same person, or, for a legal expert while nobody
    /// mediates, the petitioner did.
    pub fn chosen(&self, part: ChoicePart) -> Option<&PersonRef> {
        let by = |side: Side| {
            let mut of_part = self.choices.iter().filter(|one| one.part == part);
            of_part
                .find(|one| one.side == side)
                .map(|one| one.person.reveal())
        };
        let own = by(Side::Petitioner)?;
        match by(Side::Other) {
            Some(other) => (own == other).then_some(own),
            None => (part == ChoicePart::LegalExpert && !self.is_mediated()).then_some(own),
        }
    }

    /// Whether a mediation is under way.
    pub(super) fn is_mediated(&self) -> bool {
        self.mediation
            .as_ref()
            .is_some_and(|one| one.ended_at.is_none())
    }

    /// Whether a person has a direct interest: declared, or by being one of those who bring the matter
    /// or whom it is about.
    pub(super) fn has_interest(&self, person: &PersonRef) -> bool {
        self.interested.contains(person)
            || self.is_petitioner(person)
            || self.speaks_for_petitioner(person)
            || self.is_about(person)
    }

    /// Whether the matter is about a person.
    pub(super) fn is_about(&self, person: &PersonRef) -> bool {
        let mut respondents = self.respondents().iter();
        respondents.any(|one| one.person.as_ref() == Some(person))
    }

    pub(super) fn end_charge(&mut self, at: Instant) {
        if let Some(leader) = self.leaders.iter_mut().find(|one| one.ended_at.is_none()) {
            leader.ended_at = Some(at);
        }
    }

    /// What was given to somebody who turns out to have an interest falls back.
    pub(super) fn drop_interested(&mut self, person: &PersonRef, at: Instant) {
        if self
            .leader()
            .is_some_and(|leader| leader.person.reveal() == person)
        {
            self.end_charge(at);
        }
        self.choices.retain(|one| one.person.reveal() != person);
    }

    pub(super) fn choose(&mut self, choice: SideChoice) {
        self.choices
            .retain(|one| (one.part, one.side) != (choice.part, choice.side));
        self.choices.push(choice);
    }

    pub(super) fn report_relief(&mut self, kind: Relief, to: &UnitId, result: ReliefResult) {
        let mut open = self.relief.iter_mut().filter(|one| one.is_open());
        if let Some(one) = open.find(|one| one.kind == kind && one.to == *to) {
            one.result = Some(result);
        }
    }

    pub(super) fn followed_up(&mut self, parties: &[FollowUpParty]) {
        self.follow_ups_missing.retain(|one| !parties.contains(one));
    }
}
