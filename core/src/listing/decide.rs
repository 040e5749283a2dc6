//! What a command about a listing leads to.

use serde::{Deserialize, Serialize};

use super::act::{ClaimCase, FundTable, ListCase, ListingAct, ListingCommand, SettleCase};
use super::event::{LISTING_EVENT_VERSION, ListingEvent, ListingFact};
use super::refusal::{ListingRefusal, ListingRefusalCode as Code};
use super::state::{Listing, ListingPhase};
use crate::directory::{Function, Unit};
use crate::id::{RuleId, UnitId};
use crate::petition::{Jurisdiction, OPEN, Petition, hides_from};
use crate::text::Text;

/// What a command leads to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListingDecision {
    /// What happened: one event, or none where the command was carried out before.
    pub events: Vec<ListingEvent>,
    /// Whether the command had been carried out before: then nothing happens again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub replayed: bool,
}

/// Decides a command about a listing and the petition that it is of. Nothing changes: store the event,
/// then [`Listing::apply`] it.
///
/// A petition office, a government or a joint meeting lists an open petition that is no accusation;
/// its fund is the table's for the difficulty. A team claims it for itself, unless the petition is about
/// the team. The team or the unit that listed it gives it free again. That unit settles it, up to the
/// fund, once a team has it, or takes it off the list.
///
/// ```
/// use suqiu::directory::Directory;
/// use suqiu::listing::{decide_listing, FundTable, Listing, ListingCommand, ListingPhase};
/// use suqiu::petition::{decide, Command, Jurisdiction, Petition};
/// use suqiu::policy::Policy;
///
/// let directory = Directory::from_json(r#"[
///     {"id": "gov", "name": "县政府", "level": "county", "functions": ["government"]},
///     {"id": "xfj", "name": "县信访局", "level": "county", "parent": "gov",
///      "functions": ["petition_office"]}
/// ]"#)?;
/// let place = Jurisdiction { directory, policy: Policy::national()? };
/// let register: Command = serde_json::from_str(r#"{
///     "id": "c1", "petition": "p1", "at": "2026-03-02T09:30:00+08:00",
///     "actor": {"person": "w17", "role": "officer", "unit": "xfj"},
///     "act": {"type": "register", "intake": "letter", "petitioner": "r1", "class": "claim"}
/// }"#)?;
/// let mut petition = Petition::blank(register.petition.clone());
/// for event in &decide(&place, &petition, &register)?.events {
///     petition.apply(event);
/// }
///
/// let funds: FundTable = serde_json::from_str(r#"{"hard": "3000", "very_hard": "8000"}"#)?;
/// let command: ListingCommand = serde_json::from_str(r#"{
///     "id": "c2", "listing": "l1", "at": "2026-03-03T09:30:00+08:00",
///     "actor": {"person": "w17", "role": "officer", "unit": "xfj"},
///     "act": {"type": "list", "petition": "p1", "difficulty": "hard"}
/// }"#)?;
/// let mut listing = Listing::blank(command.listing.clone());
/// for event in &decide_listing(&place, &funds, &petition, &listing, &command)?.events {
///     listing.apply(event);
/// }
/// assert_eq!(listing.phase, ListingPhase::Listed);
/// assert_eq!(listing.left(), Some("3000.00".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn decide_listing(
    place: &Jurisdiction,
    funds: &FundTable,
    petition: &Petition,
    listing: &Listing,
    command: &ListingCommand,
) -> Result<ListingDecision, ListingRefusal> {
    if command.listing != listing.id {
        return Err(Code::UnknownListing.refuse());
    }
    // Before anything is said of the petition: to the accused it does not exist.
    let asked = match &command.act {
        ListingAct::List(list) => Some(&list.petition),
        _ => listing.petition.as_ref(),
    };
    let is_other = asked.is_some_and(|asked| *asked != petition.id);
    if is_other || hides_from(petition, &command.actor, &place.directory) {
        return Err(Code::NoSuchPetition.refuse());
    }
    if listing.commands.contains(&command.id) {
        return Ok(ListingDecision {
            events: Vec::new(),
            replayed: true,
        });
    }
    check_position(listing, command)?;
    let case = Case {
        place,
        petition,
        listing,
        command,
    };
    let fact = match &command.act {
        ListingAct::List(list) => case.list(funds, list)?,
        ListingAct::Claim(claim) => case.claim(claim)?,
        ListingAct::Release(release) => {
            case.release()?;
            ListingFact::Released(release.clone())
        }
        ListingAct::Settle(settle) => case.settle(settle)?,
        ListingAct::Withdraw(withdraw) => {
            case.is_in(&[ListingPhase::Listed, ListingPhase::Claimed])?;
            case.is_lister()?;
            ListingFact::Withdrawn(withdraw.clone())
        }
    };
    let event = ListingEvent {
        actor: command.actor.clone(),
        at: command.at,
        command: command.id.clone(),
        fact,
        listing: listing.id.clone(),
        policy: place.policy.policy_ref().clone(),
        seq: listing.seq.saturating_add(1),
        v: LISTING_EVENT_VERSION,
    };
    Ok(ListingDecision {
        events: vec![event],
        replayed: false,
    })
}

/// Whether the caller knows the listing as it stands.
fn check_position(listing: &Listing, command: &ListingCommand) -> Result<(), ListingRefusal> {
    if let Some(version) = listing.newer {
        return Err(Code::NewerEvents.with(&[("version", &version.to_string())]));
    }
    if let Some(given) = command.on_seq.filter(|given| *given != listing.seq) {
        return Err(Code::Stale.with(&[
            ("given", &given.to_string()),
            ("current", &listing.seq.to_string()),
        ]));
    }
    if let Some(last) = listing.last_at.filter(|last| command.at < *last) {
        return Err(Code::TimeBackwards
            .with(&[("at", &command.at.to_string()), ("last", &last.to_string())]));
    }
    Ok(())
}

/// A command with all that it is decided by.
struct Case<'a> {
    place: &'a Jurisdiction,
    petition: &'a Petition,
    listing: &'a Listing,
    command: &'a ListingCommand,
}

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
    fn list(&self, funds: &FundTable, list: &ListCase) -> Result<ListingFact, ListingRefusal> {
        self.is_in(&[ListingPhase::Unlisted])?;
        let unit = self.actor_unit(&LISTER)?;
        let may = [
            Function::PetitionOffice,
            Function::Government,
            Function::JointMeeting,
        ];
        if !may.iter().any(|function| unit.has(*function)) {
            return Err(not_yours(&LISTER));
        }
        if self.petition.is_accusation() {
            return Err(Code::NoSuchPetition.refuse());
        }
        self.petition_is_open()?;
        let Some(fund) = funds.0.get(&list.difficulty) else {
            let known: Vec<&str> = funds.0.keys().map(RuleId::as_str).collect();
            return Err(Code::UnknownDifficulty.with(&[
                ("difficulty", list.difficulty.as_str()),
                ("known", &known.join(", ")),
            ]));
        };
        Ok(ListingFact::Listed {
            difficulty: list.difficulty.clone(),
            fund: *fund,
            petition: list.petition.clone(),
        })
    }

    fn claim(&self, claim: &ClaimCase) -> Result<ListingFact, ListingRefusal> {
        self.is_in(&[ListingPhase::Listed])?;
        let team = self.unit(&claim.team)?;
        if self.actor_unit(&TEAM)?.id != team.id {
            return Err(not_yours(&TEAM));
        }
        // It can have been found to be one after it was listed.
        if self.petition.is_accusation() {
            return Err(Code::NoSuchPetition.refuse());
        }
        self.petition_is_open()?;
        let actor = &self.command.actor.person;
        let about = self.petition.respondents().iter().any(|respondent| {
            self.now(respondent.unit.as_ref()) == Some(&team.id)
                || respondent.person.as_ref() == Some(actor)
        });
        if about || self.petition.interested.contains(actor) {
            return Err(Code::Interested.with(&[("unit", team.id.as_str())]));
        }
        Ok(ListingFact::Claimed(claim.clone()))
    }

    fn release(&self) -> Result<(), ListingRefusal> {
        self.is_in(&[ListingPhase::Claimed])?;
        let unit = Some(&self.actor_unit(&TEAM_OR_LISTER)?.id);
        if unit == self.now(self.listing.team.as_ref())
            || unit == self.now(self.listing.lister.as_ref())
        {
            Ok(())
        } else {
            Err(not_yours(&TEAM_OR_LISTER))
        }
    }

    fn settle(&self, settle: &SettleCase) -> Result<ListingFact, ListingRefusal> {
        self.is_in(&[ListingPhase::Claimed])?;
        self.is_lister()?;
        let fund = self.listing.fund.unwrap_or_default();
        if settle.paid > fund {
            return Err(Code::OverFund.with(&[
                ("paid", &settle.paid.to_string()),
                ("fund", &fund.to_string()),
            ]));
        }
        Ok(ListingFact::Settled(settle.clone()))
    }

    fn is_in(&self, phases: &[ListingPhase]) -> Result<(), ListingRefusal> {
        let phase = self.listing.phase;
        if phases.contains(&phase) {
            return Ok(());
        }
        let possible = match phase {
            ListingPhase::Unlisted => "list",
            ListingPhase::Listed => "claim, withdraw",
            ListingPhase::Claimed => "release, settle, withdraw",
            ListingPhase::Settled | ListingPhase::Withdrawn => "—",
        };
        Err(Code::NotNow
            .with(&[("possible", possible)])
            .naming("{phase}", &phase.label()))
    }

    fn is_lister(&self) -> Result<(), ListingRefusal> {
        let unit = self.actor_unit(&SAME_LISTER)?;
        if Some(&unit.id) == self.now(self.listing.lister.as_ref()) {
            Ok(())
        } else {
            Err(not_yours(&SAME_LISTER))
        }
    }

    fn petition_is_open(&self) -> Result<(), ListingRefusal> {
        let phase = self.petition.phase;
        if OPEN.contains(&phase) {
            return Ok(());
        }
        Err(Code::PetitionClosed
            .refuse()
            .naming("{phase}", &phase.label()))
    }

    /// The unit for which an official acts.
    fn actor_unit(&self, who: &Text) -> Result<&'a Unit, ListingRefusal> {
        let actor = &self.command.actor;
        let unit = actor.unit.as_ref().filter(|_| actor.is_official());
        self.unit(unit.ok_or_else(|| not_yours(who))?)
    }

    /// The unit that has the powers of one now.
    fn now(&self, unit: Option<&'a UnitId>) -> Option<&'a UnitId> {
        let directory = &self.place.directory;
        unit.map(|id| {
            directory
                .get(id)
                .map_or(id, |unit| &directory.in_power(unit).id)
        })
    }

    /// A unit that is in power.
    fn unit(&self, id: &UnitId) -> Result<&'a Unit, ListingRefusal> {
        let directory = &self.place.directory;
        let unit = directory
            .get(id)
            .ok_or_else(|| Code::UnknownUnit.with(&[("unit", id.as_str())]))?;
        let now = directory.in_power(unit);
        if now.id == unit.id {
            return Ok(unit);
        }
        Err(Code::AbolishedUnit.with(&[("unit", unit.id.as_str()), ("successor", now.id.as_str())]))
    }
}

#[cold]
fn not_yours(who: &Text) -> ListingRefusal {
    Code::NotYours.refuse().naming("{who}", who)
}
