//! Deciding about a listed case.

use super::{Case, Code, DossierRefusal, not_yours};
use crate::directory::Function;
use crate::dossier::listing::{ClaimCase, ListCase, ListedCase, Listing, SettleCase};
use crate::id::RuleId;
use crate::petition::{OPEN, Petition};
use crate::text::Text;

const LISTER: Text = Text::fixed(
    "信访部门、党委和政府或者联席会议",
    "a petition office, a government or a joint meeting",
);
const SAME_LISTER: Text = Text::fixed("挂牌的机关", "the unit that listed it");
const TEAM: Text = Text::fixed("揭榜的团队自己", "the team itself");
const TEAM_OR_LISTER: Text = Text::fixed(
    "揭榜的团队或者挂牌的机关",
    "the team, or the unit that listed it",
);

impl<'a> Case<'a> {
    pub(super) fn list(&self, list: &ListCase) -> Result<ListedCase, DossierRefusal> {
        let unit = self.acting_unit(&LISTER)?;
        let may = [
            Function::PetitionOffice,
            Function::Government,
            Function::JointMeeting,
        ];
        if !may.iter().any(|function| unit.has(*function)) {
            return Err(not_yours(&LISTER));
        }
        self.open_petition()?;
        let funds = &self.place.policy.model().listing_funds;
        let Some(fund) = funds.get(&list.difficulty) else {
            return Err(Code::UnknownDifficulty.with(&[
                ("difficulty", list.difficulty.as_str()),
                ("known", &names(funds.keys())),
            ]));
        };
        Ok(ListedCase {
            difficulty: list.difficulty.clone(),
            fund: fund.amount,
            petition: list.petition.clone(),
        })
    }

    pub(super) fn claim(&self, claim: &ClaimCase) -> Result<(), DossierRefusal> {
        let team = self.known_unit(&claim.team)?;
        if self.acting_unit(&TEAM)?.id != team.id {
            return Err(not_yours(&TEAM));
        }
        let petition = self.open_petition()?;
        let actor = &self.command.actor.person;
        let about = petition.respondents().iter().any(|respondent| {
            respondent
                .unit
                .as_ref()
                .is_some_and(|unit| *self.now(unit) == team.id)
                || respondent.person.as_ref() == Some(actor)
        });
        if about || petition.interested.contains(actor) {
            return Err(Code::Interested.with(&[("unit", team.id.as_str())]));
        }
        Ok(())
    }

    pub(super) fn release(&self, listing: &Listing) -> Result<(), DossierRefusal> {
        let is_team = listing
            .team
            .as_ref()
            .is_some_and(|team| self.acts_for(team));
        if is_team || self.acts_for(&listing.lister) {
            Ok(())
        } else {
            Err(not_yours(&TEAM_OR_LISTER))
        }
    }

    pub(super) fn settle(
        &self,
        listing: &Listing,
        settle: &SettleCase,
    ) -> Result<(), DossierRefusal> {
        self.is_lister(listing)?;
        if settle.paid > listing.fund {
            return Err(Code::OverFund.with(&[
                ("paid", &settle.paid.to_string()),
                ("fund", &listing.fund.to_string()),
            ]));
        }
        Ok(())
    }

    pub(super) fn is_lister(&self, listing: &Listing) -> Result<(), DossierRefusal> {
        if self.acts_for(&listing.lister) {
            Ok(())
        } else {
            Err(not_yours(&SAME_LISTER))
        }
    }

    /// The petition, which is open and no accusation: it can have been found to be one after it was
    /// listed.
    fn open_petition(&self) -> Result<&'a Petition, DossierRefusal> {
        let petition = self
            .petition
            .filter(|petition| !petition.is_accusation())
            .ok_or_else(|| Code::NoSuchPetition.refuse())?;
        let phase = petition.phase;
        if OPEN.contains(&phase) {
            return Ok(petition);
        }
        Err(Code::PetitionClosed
            .refuse()
            .naming("{phase}", &phase.label()))
    }
}

/// What could be used instead.
pub(super) fn names<'a>(known: impl Iterator<Item = &'a RuleId>) -> String {
    let known: Vec<&str> = known.map(RuleId::as_str).collect();
    if known.is_empty() {
        "—".to_owned()
    } else {
        known.join(", ")
    }
}
