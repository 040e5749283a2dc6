//! What a command about a dossier leads to: what is the same for every kind.

mod assessment;
mod grid;
mod journal;
mod listing;

use serde::Serialize;

use super::command::{DossierAct, DossierCommand};
use super::event::{DOSSIER_EVENT_VERSION, DossierEvent, DossierFact};
use super::refusal::{DossierRefusal, DossierRefusalCode as Code};
use super::state::{Dossier, Matter};
use crate::clock::ClockError;
use crate::directory::Unit;
use crate::id::UnitId;
use crate::instant::Instant;
use crate::json::FromJson;
use crate::petition::{Jurisdiction, Petition, hides_from};
use crate::policy::InForce;
use crate::text::Text;

/// What a command leads to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DossierDecision {
    /// What happened: one event, or none where the command was carried out before.
    pub events: Vec<DossierEvent>,
    /// Whether the command had been carried out before: then nothing happens again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub replayed: bool,
}

/// Decides a command about a dossier. Nothing changes: store the event, then [`Dossier::apply`] it.
///
/// `petition` is the one that [`DossierCommand::petition`] names: that a listing is of, or that a grid
/// event turns into. Other commands need none.
///
/// A petition office, a government or a joint meeting lists an open petition that is no accusation; its
/// fund is the pack's for the difficulty. A team claims it for itself, unless the petition is about the
/// team. The team or the unit that listed it gives it free again. That unit settles it, up to the fund,
/// once a team has it, or takes it off the list.
///
/// A grid reports a problem. It handles on the spot what the pack lets it, and raises the rest to the
/// next level of the place's territory, which takes it on; what is late can be raised by the unit above
/// and by the platform too. Where a resident told of it, it is closed once the resident was told what was
/// done. Until then it can become a petition.
///
/// A worker of a grid keeps a journal of a day: visits to places, services done on people's behalf. A unit
/// has the risks of a decision assessed, with a hearing where the pack asks for one; who takes the decision
/// goes ahead, has it changed or stops it, and is never milder than the assessment.
///
/// ```
/// # #[cfg(feature = "toml")] {
/// # use suqiu::directory::Directory;
/// # use suqiu::petition::{decide, Command, Jurisdiction, Petition};
/// # use suqiu::policy::{PackText, Policy};
/// use suqiu::dossier::{decide_dossier, Dossier, DossierCommand, Matter};
///
/// let policy = Policy::load(&[PackText::toml("county.toml", r#"
///     [pack]
///     id = "cn.example"
///     extends = "cn.national"
///     version = "1"
///     valid_from = 2026-01-01
///     name = { zh = "某县", en = "a county" }
///     [listing_funds.hard]
///     label = { zh = "疑难", en = "hard" }
///     amount = "3000"
///     citation = { source = "defaults", article = "listing", mark = "default" }
/// "#)], "cn.example")?;
/// let directory = Directory::from_json(r#"[
///     {"id": "gov", "name": "县政府", "level": "county", "functions": ["government"]},
///     {"id": "xfj", "name": "县信访局", "level": "county", "parent": "gov",
///      "functions": ["petition_office"]}
/// ]"#)?;
/// let place = Jurisdiction { directory, policy };
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
/// let command: DossierCommand = serde_json::from_str(r#"{
///     "id": "c2", "dossier": "l1", "at": "2026-03-03T09:30:00+08:00",
///     "actor": {"person": "w17", "role": "officer", "unit": "xfj"},
///     "act": {"type": "list_case", "petition": "p1", "difficulty": "hard"}
/// }"#)?;
/// let mut dossier = Dossier::blank(command.dossier.clone());
/// for event in &decide_dossier(&place, Some(&petition), &dossier, &command)?.events {
///     dossier.apply(event);
/// }
/// let Some(Matter::Listing(listing)) = &dossier.matter else { panic!("it is listed") };
/// assert_eq!(listing.left(), Some("3000.00".parse()?));
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn decide_dossier(
    place: &Jurisdiction,
    petition: Option<&Petition>,
    dossier: &Dossier,
    command: &DossierCommand,
) -> Result<DossierDecision, DossierRefusal> {
    if command.dossier != dossier.id {
        return Err(Code::UnknownDossier.refuse());
    }
    let mut case = Case {
        place,
        petition,
        dossier,
        command,
        unit: None,
        at: command.occurred_at.unwrap_or(command.at),
    };
    // Before anything is said of the petition: to the accused it does not exist.
    case.check_wall()?;
    if dossier.commands.contains(&command.id) {
        return Ok(DossierDecision {
            events: Vec::new(),
            replayed: true,
        });
    }
    case.check_position()?;
    case.check_times()?;
    if let Some(unit) = &command.actor.unit {
        case.unit = Some(case.known_unit(unit)?);
    }
    case.check_phase()?;
    let fact = case.carry_out()?;
    let event = DossierEvent {
        actor: command.actor.clone(),
        at: command.at,
        command: command.id.clone(),
        dossier: dossier.id.clone(),
        fact,
        occurred_at: case.at,
        policy: place.policy.policy_ref().clone(),
        seq: dossier.seq.saturating_add(1),
        v: DOSSIER_EVENT_VERSION,
    };
    Ok(DossierDecision {
        events: vec![event],
        replayed: false,
    })
}

/// A command with all that it is decided by.
struct Case<'a> {
    place: &'a Jurisdiction,
    petition: Option<&'a Petition>,
    dossier: &'a Dossier,
    command: &'a DossierCommand,
    /// The unit for which the actor acts.
    unit: Option<&'a Unit>,
    /// When it happened.
    at: Instant,
}

impl<'a> Case<'a> {
    fn carry_out(&self) -> Result<DossierFact, DossierRefusal> {
        use DossierFact as Fact;
        let matter = self.dossier.matter.as_ref();
        Ok(match (&self.command.act, matter) {
            (DossierAct::ListCase(list), None) => Fact::Listed(self.list(list)?),
            (DossierAct::Report(report), None) => Fact::Reported(self.report(report)?),
            (DossierAct::Claim(claim), Some(Matter::Listing(_))) => {
                self.claim(claim)?;
                Fact::Claimed(claim.clone())
            }
            (DossierAct::Release(release), Some(Matter::Listing(listing))) => {
                self.release(listing)?;
                Fact::Released(release.clone())
            }
            (DossierAct::Settle(settle), Some(Matter::Listing(listing))) => {
                self.settle(listing, settle)?;
                Fact::Settled(settle.clone())
            }
            (DossierAct::Delist(delist), Some(Matter::Listing(listing))) => {
                self.is_lister(listing)?;
                Fact::Delisted(delist.clone())
            }
            (DossierAct::Handle(handle), Some(Matter::GridEvent(event))) => {
                Fact::Handled(self.handle(event, handle)?)
            }
            (DossierAct::Raise(raise), Some(Matter::GridEvent(event))) => {
                Fact::Raised(self.raise(event, raise)?)
            }
            (DossierAct::Take(take), Some(Matter::GridEvent(event))) => {
                self.is_holder(event)?;
                Fact::Taken(take.clone())
            }
            (DossierAct::TurnIntoPetition(turn), Some(Matter::GridEvent(event))) => {
                self.turn_into_petition(event, turn)?;
                Fact::TurnedIntoPetition(turn.clone())
            }
            (DossierAct::FeedBack(told), Some(Matter::GridEvent(event))) => {
                self.is_grid_or_holder(event)?;
                Fact::FedBack(told.clone())
            }
            (DossierAct::OpenJournal(open), None) => {
                self.open_journal(open)?;
                Fact::JournalOpened(open.clone())
            }
            (DossierAct::NoteVisit(visit), Some(Matter::Journal(journal))) => {
                self.note_visit(journal, visit)?;
                Fact::VisitNoted(visit.clone())
            }
            (DossierAct::NoteService(service), Some(Matter::Journal(journal))) => {
                self.note_service(journal, service)?;
                Fact::ServiceNoted(service.clone())
            }
            (DossierAct::CloseJournal(close), Some(Matter::Journal(journal))) => {
                self.is_worker(journal)?;
                Fact::JournalClosed(close.clone())
            }
            (DossierAct::OpenAssessment(open), None) => {
                self.open_assessment(open)?;
                Fact::AssessmentOpened(open.clone())
            }
            (DossierAct::HoldHearing(hearing), Some(Matter::Assessment(assessment))) => {
                self.is_proposer(assessment)?;
                Fact::HearingHeld(hearing.clone())
            }
            (DossierAct::RecordRisks(risks), Some(Matter::Assessment(assessment))) => {
                self.record_risks(assessment)?;
                Fact::RisksRecorded(risks.clone())
            }
            (DossierAct::DecideAssessed(decide), Some(Matter::Assessment(assessment))) => {
                self.decide_assessed(assessment, decide)?;
                Fact::AssessedDecided(decide.clone())
            }
            // The phase was checked before.
            _ => return Err(self.not_now()),
        })
    }

    fn check_wall(&self) -> Result<(), DossierRefusal> {
        let Some(asked) = self.command.petition(self.dossier) else {
            return Ok(());
        };
        let actor = &self.command.actor;
        match self.petition {
            Some(petition)
                if petition.id == *asked && !hides_from(petition, actor, &self.place.directory) =>
            {
                Ok(())
            }
            _ => Err(Code::NoSuchPetition.refuse()),
        }
    }

    /// Whether the caller knows the dossier as it stands.
    fn check_position(&self) -> Result<(), DossierRefusal> {
        let (dossier, command) = (self.dossier, self.command);
        if let Some(version) = dossier.newer {
            return Err(Code::NewerEvents.with(&[("version", &version.to_string())]));
        }
        match command.on_seq {
            Some(given) if given != dossier.seq => Err(Code::Stale.with(&[
                ("given", &given.to_string()),
                ("current", &dossier.seq.to_string()),
            ])),
            _ => Ok(()),
        }
    }

    /// Whether the times can be, and the policy judges them; as for petitions.
    fn check_times(&self) -> Result<(), DossierRefusal> {
        let (dossier, command, policy) = (self.dossier, self.command, &self.place.policy);
        if let Some(last) = dossier.last_at.filter(|last| command.at < *last) {
            return Err(Code::TimeBackwards
                .with(&[("at", &command.at.to_string()), ("last", &last.to_string())]));
        }
        let calendar = policy.calendar();
        let recorded_on = calendar.date_of(command.at);
        let happened_on = calendar.date_of(self.at);
        let age = recorded_on.signed_duration_since(happened_on).num_days();
        let days = policy.model().registration.backdating_days;
        let confirmed = command.actor.is_confirmed_by(command.confirmed_by.as_ref());
        if (self.at > command.at || age > i64::from(days)) && !confirmed {
            return Err(Code::TimeNeedsPerson.with(&[
                ("occurred", &self.at.to_string()),
                ("days", &days.to_string()),
            ]));
        }
        if let Some(opened) = dossier.opened_at.filter(|opened| self.at < *opened) {
            return Err(Code::BeforeOpening.with(&[("opened", &opened.to_string())]));
        }
        if policy.in_force(recorded_on) == InForce::InForce {
            return Ok(());
        }
        Err(Code::PolicyNotInForce.with(&[
            ("policy", policy.id().as_str()),
            ("date", &recorded_on.to_string()),
        ]))
    }

    fn check_phase(&self) -> Result<(), DossierRefusal> {
        let kind = self.command.act.kind();
        if standing(self.dossier).1.contains(&kind) {
            Ok(())
        } else {
            Err(self.not_now())
        }
    }

    #[cold]
    fn not_now(&self) -> DossierRefusal {
        let (phase, possible) = standing(self.dossier);
        let mut names = Text::new("", "");
        for kind in possible {
            let label = kind.label();
            for (names, label, and) in [
                (&mut names.zh, label.zh, "、"),
                (&mut names.en, label.en, ", "),
            ] {
                let names = names.to_mut();
                if !names.is_empty() {
                    names.push_str(and);
                }
                names.push_str(&label);
            }
        }
        if possible.is_empty() {
            names = Text::fixed("无", "nothing");
        }
        Code::NotNow
            .refuse()
            .naming("{phase}", &phase)
            .naming("{act}", &self.command.act.kind().label())
            .naming("{possible}", &names)
    }

    /// The unit for which an official acts.
    fn acting_unit(&self, who: &Text) -> Result<&'a Unit, DossierRefusal> {
        self.unit
            .filter(|_| self.command.actor.is_official())
            .ok_or_else(|| not_yours(who))
    }

    /// Whether an official acts for a unit, or for the one that continues its powers (24(2)).
    fn acts_for(&self, unit: &UnitId) -> bool {
        let is_official = self.command.actor.is_official();
        let actor = self.unit.filter(|_| is_official);
        actor.is_some_and(|actor| actor.id == *self.now(unit))
    }

    /// The unit that has the powers of one now.
    fn now<'u>(&'u self, id: &'u UnitId) -> &'u UnitId {
        let directory = &self.place.directory;
        directory
            .get(id)
            .map_or(id, |unit| &directory.in_power(unit).id)
    }

    /// A unit that is in power.
    fn known_unit(&self, id: &UnitId) -> Result<&'a Unit, DossierRefusal> {
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

/// Where a dossier stands, and what can be done there.
const fn standing(dossier: &Dossier) -> (Text, &'static [super::DossierActKind]) {
    match &dossier.matter {
        Some(matter) => matter.standing(),
        None => (
            Text::fixed("未立卷", "not opened"),
            &[
                super::DossierActKind::ListCase,
                super::DossierActKind::Report,
                super::DossierActKind::OpenJournal,
                super::DossierActKind::OpenAssessment,
            ],
        ),
    }
}

#[cold]
fn not_yours(who: &Text) -> DossierRefusal {
    Code::NotYours.refuse().naming("{who}", who)
}

#[cold]
#[allow(clippy::needless_pass_by_value)] // as `map_err` hands it over
fn unanswerable(error: ClockError) -> DossierRefusal {
    let mut refusal = Code::ClockUnanswerable.refuse();
    refusal.message = refusal.message.told("detail", &error.message());
    refusal
}
