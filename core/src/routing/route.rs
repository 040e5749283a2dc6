//! From facts to a route.

use super::facts::{FactRow, Facts, flag, number};
use super::kinds::{Channel, FactKind, Limit, Tier};
use super::limits;
use super::model::{ChannelRule, NotHereTo, RouteRule, RouteThen, RouteTo};
use super::outcome::{
    Beside, Coordination, FirstTry, LimitWarning, NotHere, Route, RouteError, RouteOutcome,
    RoutingDecision, WrongDoor,
};
use super::router::{Assumed, Router};
use super::unit::{co_units, elsewhere, respondent_kind, respondents, responsible};
use crate::clock::{Due, Ledger, due, is_after};
use crate::directory::{Function, Level, Unit};
use crate::id::RuleId;
use crate::instant::{Date, Instant};
use crate::order::sort_by;
use crate::petition::{Class, Intake, Jurisdiction, reaches};
use crate::policy::{Policy, PolicyClock, hint};
use crate::rules::Subjects;
use crate::text::Text;

/// Where a petition goes: one responsible unit in one deciding channel, or "not here" with reason,
/// article and next step. `at` is when it is asked; limits are read at that time.
///
/// ```
/// use suqiu::directory::Directory;
/// use suqiu::petition::Jurisdiction;
/// use suqiu::policy::Policy;
/// use suqiu::routing::{Channel, Facts, RouteOutcome, route};
///
/// let directory = Directory::from_json(r#"[
///     {"id": "gov", "name": "县政府", "level": "county", "functions": ["government"]},
///     {"id": "lac", "name": "县劳动人事争议仲裁委员会", "level": "county", "parent": "gov",
///      "functions": ["labour_arbitration"]}
/// ]"#)?;
/// let place = Jurisdiction { directory, policy: Policy::national()? };
/// let facts: Facts = serde_json::from_str(
///     r#"{"class": "claim", "relation": "employment", "stage": "none", "harm_known_on": "2026-01-15"}"#,
/// )?;
/// let decision = route(&place, &facts, "2026-03-02T09:30:00+08:00".parse()?)?;
/// assert_eq!(decision.citation.article, "31(2)");
/// let RouteOutcome::Route(route) = decision.outcome else { panic!("labour disputes have a channel") };
/// assert_eq!((route.channel, route.unit.as_str()), (Channel::LabourArbitration, "lac"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn route(
    place: &Jurisdiction,
    facts: &Facts,
    at: Instant,
) -> Result<RoutingDecision, RouteError> {
    let question = Question::new(place, facts, at)?;
    let (id, rule) = question.rule()?;
    let outcome = match &rule.then {
        RouteThen::Route(to) => RouteOutcome::Route(question.route(to)?),
        RouteThen::NotHere(to) => RouteOutcome::NotHere(question.not_here(to)),
    };
    let tier = question.router.tier(&question.row);
    let model = place.policy.model();
    let tier_rules = question.router.tiers.all(&question.row);
    let of_tier = |id: &&RuleId| {
        model
            .tiers
            .rules
            .get(*id)
            .is_some_and(|rule| rule.tier == tier)
    };
    Ok(RoutingDecision {
        assumed: Some(question.assumed()).filter(|assumed| *assumed != Assumed::default()),
        citation: rule.citation.clone(),
        outcome,
        policy: place.policy.policy_ref().clone(),
        rule: id.clone(),
        tier,
        tier_rules: tier_rules.filter(of_tier).cloned().collect(),
        warnings: question.warnings(rule),
    })
}

/// Facts, and everything they are judged by.
pub(super) struct Question<'a> {
    pub(super) place: &'a Jurisdiction,
    pub(super) facts: &'a Facts,
    pub(super) router: &'a Router,
    pub(super) row: FactRow,
    at: Instant,
    /// Whether it is kept from those it is about: an accusation, or what goes where accusations go.
    is_accusation: bool,
    /// Whether it may turn out to be one: until it is screened, nobody whom it may accuse is told.
    may_accuse: bool,
}

impl<'a> Question<'a> {
    pub(super) fn new(
        place: &'a Jurisdiction,
        facts: &'a Facts,
        at: Instant,
    ) -> Result<Self, RouteError> {
        let mut question = Self {
            place,
            facts,
            router: place.policy.router(),
            row: FactRow::UNKNOWN,
            at,
            is_accusation: false,
            may_accuse: false,
        };
        question.check()?;
        question.row = question.read()?;
        question.wall();
        Ok(question)
    }

    fn policy(&self) -> &'a Policy {
        &self.place.policy
    }

    /// Units, places and dates that the facts name.
    fn check(&self) -> Result<(), RouteError> {
        let directory = &self.place.directory;
        let named = self.facts.respondents.reveal().iter();
        let named = named.filter_map(|one| one.unit.as_ref());
        for unit in named.chain(&self.facts.receiver) {
            if directory.get(unit).is_none() {
                return Err(RouteError::UnknownUnit(unit.clone()));
            }
        }
        if let Some(place) = self
            .facts
            .place
            .as_ref()
            .filter(|place| !directory.knows(place))
        {
            return Err(RouteError::UnknownPlace(place.clone()));
        }
        let on = self.policy().calendar().date_of(self.at);
        let dates = [
            ("act_known_on", self.facts.act_known_on),
            ("decided_on", self.facts.decided_on),
            ("duty_requested_on", self.facts.duty_requested_on),
            ("harm_known_on", self.facts.harm_known_on),
        ];
        for (fact, date) in dates {
            if date.is_some_and(|date| date > on) {
                return Err(RouteError::Future { fact, on });
            }
        }
        Ok(())
    }

    fn read(&self) -> Result<FactRow, RouteError> {
        let facts = self.facts;
        let mut row = FactRow::UNKNOWN;
        let directory = &self.place.directory;
        let respondent = respondent_kind(directory, facts);
        let units = facts.units.or_else(|| {
            let concerned = respondents(directory, facts).count();
            u32::try_from(concerned).ok().filter(|count| *count > 1)
        });
        let [reconsideration, suit, arbitration] = self.router.limits.clone();
        for (fact, value) in [
            (
                FactKind::Class,
                number(facts.class.map(|value| value as u8)),
            ),
            (
                FactKind::Branch,
                number(facts.branch.map(|value| value as u8)),
            ),
            (FactKind::Subject, self.subject()?),
            (
                FactKind::Relation,
                number(facts.relation.map(|value| value as u8)),
            ),
            (
                FactKind::Stage,
                number(facts.stage.map(|value| value as u8)),
            ),
            (
                FactKind::Respondent,
                number(respondent.map(|value| value as u8)),
            ),
            (
                FactKind::Intake,
                number(facts.intake.map(|value| value as u8)),
            ),
            (
                FactKind::Urgency,
                number(facts.urgency.map(|value| value as u8)),
            ),
            (
                FactKind::Mediation,
                number(facts.mediation.map(|value| value as u8)),
            ),
            (FactKind::Repeat, flag(facts.repeat)),
            (
                FactKind::CounsellingConsent,
                flag(facts.counselling_consent),
            ),
            (FactKind::Hardship, flag(facts.hardship)),
            (FactKind::Safety, flag(facts.safety)),
            (FactKind::CrossBoundary, flag(facts.cross_boundary)),
            (FactKind::People, number(facts.people)),
            (FactKind::Attempts, number(facts.attempts)),
            (FactKind::Units, number(units)),
            (
                FactKind::Amount,
                number(facts.amount.map(crate::money::Money::fen)),
            ),
            (FactKind::ReconsiderationLimit, self.limit(reconsideration)),
            (FactKind::SuitLimit, self.limit(suit)),
            (FactKind::ArbitrationLimit, self.limit(arbitration)),
        ] {
            row.set(fact, value);
        }
        Ok(row)
    }

    fn subject(&self) -> Result<u64, RouteError> {
        let Some(subject) = &self.facts.subject else {
            return Ok(crate::rules::UNKNOWN);
        };
        let subjects = &self.router.subjects;
        subjects
            .number(subject)
            .ok_or_else(|| RouteError::UnknownSubject {
                subject: subject.clone(),
                help: hint(subject, near(subject, subjects)),
            })
    }

    /// Whether a limit still runs, as the table numbers it.
    fn limit(&self, clock: Option<RuleId>) -> u64 {
        let clock = clock.and_then(|id| self.policy().clock(id.as_str()));
        let state = clock.and_then(|clock| self.running(clock));
        number(state.map(|(state, _)| state as u8))
    }

    /// The day that a limit counts from.
    fn anchor(&self, clock: &PolicyClock) -> Option<Date> {
        let dates = self.facts.dates();
        let mut starts = clock.rule.starts_on.iter();
        starts.find_map(|moment| dates.iter().find(|(known, _)| known == moment)?.1)
    }

    /// When a limit runs out, and whether it has.
    fn running(&self, clock: &PolicyClock) -> Option<(Limit, Due)> {
        let calendar = self.policy().calendar();
        let start = calendar.start_of(self.anchor(clock)?);
        let due = due(calendar, clock.terms.as_ref()?, &Ledger::starting(start)).ok()??;
        let state = if is_after(calendar, self.at, due.rolled) {
            Limit::Expired
        } else {
            Limit::Open
        };
        Some((state, due))
    }

    pub(super) fn rule(&self) -> Result<(&'a RuleId, &'a RouteRule), RouteError> {
        let id = self.router.rule(&self.row).ok_or(RouteError::NoRules)?;
        let rules = &self.policy().model().routing.rules;
        rules.get_key_value(id).ok_or(RouteError::NoRules)
    }

    pub(super) fn assumed(&self) -> Assumed {
        self.router.assumed(&self.row)
    }

    /// The class, also where it is only assumed.
    fn class(&self) -> Option<Class> {
        self.facts.class.or(self.assumed().class)
    }

    /// From whom it is kept: read from its class, and from where it goes.
    fn wall(&mut self) {
        let to = match self.rule() {
            Ok((_, rule)) => rule.then.to(),
            Err(_) => None,
        };
        let is_said = self.facts.class.is_some() || self.facts.branch.is_some();
        let is_screened = to.is_some_and(|to| to.by == Some(Function::PetitionOffice));
        self.is_accusation = self.class() == Some(Class::Accusation)
            || to.is_some_and(|to| to.channel == Channel::DisciplineInspection);
        self.may_accuse = self.is_accusation || !is_said || is_screened;
    }

    fn route(&self, to: &RouteTo) -> Result<Route, RouteError> {
        let directory = &self.place.directory;
        let found = responsible(directory, to, self.facts, self.is_accusation)?;
        let channel = self.policy().model().channels.get(&to.channel);
        Ok(Route {
            beside: self.beside(to.channel),
            channel: to.channel,
            clocks: channel.map(|of| self.starting(of)).unwrap_or_default(),
            coordination: self.coordination(found.unit),
            // In another procedure whom the matter is about is a party to it, and handles nothing.
            co_units: if self.may_accuse || !to.channel.is_petition() {
                Vec::new()
            } else {
                co_units(directory, self.facts, &found.unit.id)
            },
            documents: channel.map(|of| of.documents.clone()).unwrap_or_default(),
            elsewhere: if self.may_accuse {
                Vec::new()
            } else {
                elsewhere(directory, self.facts)
            },
            first_try: self.first_try(),
            level: found.unit.level,
            missing: found.missing,
            procedure: to.procedure,
            unit: found.unit.id.clone(),
            wrong_door: self.wrong_door(to.channel, found.unit),
        })
    }

    /// The clocks of a channel that are for matters of this class and branch.
    fn starting(&self, channel: &ChannelRule) -> Vec<RuleId> {
        let is_for = |id: &&RuleId| {
            let clock = self.policy().clock(id.as_str());
            clock.is_some_and(|clock| {
                let to = &clock.rule.applies_to;
                to.covers(self.class(), self.facts.branch)
            })
        };
        channel.clocks.iter().filter(is_for).cloned().collect()
    }

    /// A unit that may know of the petition: no accused one.
    fn may_know(&self, unit: &Unit) -> bool {
        !self.may_accuse
            || !reaches(
                self.facts.respondents.reveal(),
                &unit.id,
                &self.place.directory,
            )
    }

    fn serving(&self, channel: Channel) -> Option<&'a Unit> {
        let place = self.facts.place.as_ref();
        let found = self.place.directory.serving(place, channel.function());
        found.filter(|unit| self.may_know(unit))
    }

    fn beside(&self, channel: Channel) -> Vec<Beside> {
        let rules = &self.policy().model().routing.beside;
        let row = self.router.completed(&self.row);
        let mut beside: Vec<Beside> = Vec::new();
        for id in self.router.beside.all(&row) {
            let Some(rule) = rules.get(id) else { continue };
            // The first rule that asks for a channel is named.
            if rule.is_with(channel) && !beside.iter().any(|known| known.channel == rule.channel) {
                beside.push(Beside {
                    channel: rule.channel,
                    rule: id.clone(),
                    unit: self.serving(rule.channel).map(|unit| unit.id.clone()),
                });
            }
        }
        sort_by(&mut beside, |a, b| a.channel.cmp(&b.channel));
        beside
    }

    fn first_try(&self) -> Option<FirstTry> {
        let row = self.router.completed(&self.row);
        let id = self.router.first_tries.all(&row).next()?.clone();
        let rule = self.policy().model().routing.first_try.get(&id)?;
        Some(FirstTry {
            citation: rule.citation.clone(),
            unit: self.serving(Channel::Mediation).map(|unit| unit.id.clone()),
            rule: id,
        })
    }

    fn coordination(&self, responsible: &Unit) -> Coordination {
        let tier = self.router.tier(&self.row);
        let level = self.policy().model().tiers.levels.get(&tier);
        let wanted = level.map_or(Level::County, |level| level.level);
        let directory = &self.place.directory;
        let may_know = |unit: &Unit| !unit.external && self.may_know(unit);
        let (duty, wanted, unit) = if self.is_accusation {
            // Nobody but the body that decides it has to know of it, and there is nothing to mediate.
            (
                Text::fixed(
                    "由有权处理的机关依规依纪依法办理，不得泄露",
                    "the competent body handles it by its own rules and keeps it confidential",
                ),
                responsible.level.min(Level::County),
                Some(responsible),
            )
        } else {
            // Where the problem lies; where that is not known, where the responsible unit stands.
            let unit = if self.facts.place.is_some() {
                let territory = directory.territory(self.facts.place.as_ref());
                directory.free_at_level(territory, wanted, may_know)
            } else {
                let territory = directory.territory_of(responsible);
                directory.free_at_level(territory, wanted, may_know)
            };
            let duty = level.map_or(Text::fixed("", ""), |level| level.duty.clone());
            (duty, wanted, unit)
        };
        Coordination {
            duty,
            level: wanted,
            unit: unit.unwrap_or(responsible).id.clone(),
        }
    }

    /// A visit goes to the competent level or the one above it (信访工作条例 20(1)): at the competent
    /// level to who receives for the matter's own place.
    fn wrong_door(&self, channel: Channel, unit: &Unit) -> Option<WrongDoor> {
        let directory = &self.place.directory;
        let receiver = directory.in_power(directory.get(self.facts.receiver.as_ref()?)?);
        let visits = self.facts.intake == Some(Intake::Visit) && channel.is_petition();
        let is_right = if receiver.level == unit.level {
            self.receives_for(receiver, unit)
        } else {
            receiver.level as u8 == (unit.level as u8).saturating_add(1)
        };
        if !visits || is_right {
            return None;
        }
        let above = directory.ancestors(&unit.id).into_iter();
        let above = above.filter(|above| above.level > unit.level);
        let go_to = std::iter::once(unit).chain(above.take(1));
        Some(WrongDoor {
            article: "20(1)".to_owned(),
            go_to: go_to.map(|unit| unit.id.clone()).collect(),
            message: Text::fixed(
                "走访应当到有权处理的本级或者上一级机关、单位的接待场所；请如实登记并告知去处",
                "a visit goes to the competent level or the one above it; record the visit and tell the petitioner where to go",
            ),
        })
    }

    /// Whether a unit is the responsible one, stands above it, or has its seat where the matter lies or
    /// where that unit stands.
    fn receives_for(&self, receiver: &Unit, unit: &Unit) -> bool {
        let directory = &self.place.directory;
        let Some(seat) = directory.territory_of(receiver).next() else {
            return false;
        };
        let mut grounds = directory
            .territory(self.facts.place.as_ref())
            .chain(directory.territory_of(unit));
        receiver.id == unit.id
            || directory.is_above(&receiver.id, &unit.id)
            || grounds.any(|ground| ground.id == seat.id)
    }

    fn not_here(&self, to: &NotHereTo) -> NotHere {
        let ground = to.ground.as_ref();
        let ground = ground.and_then(|id| self.policy().model().grounds.get(id));
        let next = ground.map(|ground| ground.next_step.clone());
        NotHere {
            body: to.body,
            ground: to.ground.clone(),
            next_step: to.next_step.clone().or(next).unwrap_or(Text::fixed("", "")),
            procedure: to.procedure,
            reason: to.reason,
        }
    }

    /// What the rule warns of, then every other limit that runs from a known date, the soonest first.
    fn warnings(&self, rule: &RouteRule) -> Vec<LimitWarning> {
        let named = rule.warns.iter();
        let named = named.filter_map(|id| self.policy().clock(id.as_str()));
        let mut warnings: Vec<LimitWarning> = named.map(|clock| self.warning(clock)).collect();
        let mut more: Vec<LimitWarning> = Vec::new();
        for (moment, date) in self.facts.dates() {
            for clock in self.policy().clocks_started_by(moment) {
                if date.is_some()
                    && !rule.warns.contains(&clock.id)
                    && limits::can_apply(clock, moment, self.facts, self.assumed())
                {
                    more.push(self.warning(clock));
                }
            }
        }
        let calendar = self.policy().calendar();
        let due = |one: &LimitWarning| one.due.map(|due| calendar.instant_of(due.nominal));
        sort_by(&mut more, |a, b| due(a).cmp(&due(b)));
        warnings.append(&mut more);
        warnings
    }

    fn warning(&self, clock: &PolicyClock) -> LimitWarning {
        let running = self.running(clock);
        LimitWarning {
            citation: clock.rule.citation.clone(),
            clock: clock.id.clone(),
            due: running.map(|(_, due)| due),
            label: clock.rule.label.clone(),
            note: clock.rule.note.clone(),
            state: running.map(|(state, _)| state),
        }
    }

    pub(super) fn tier(&self) -> Tier {
        self.router.tier(&self.row)
    }
}

/// The subjects beside a path that is not listed: those right below its longest known part.
fn near<'s>(path: &str, subjects: &'s Subjects) -> Vec<&'s str> {
    let mut above = path;
    let known = loop {
        match above.rsplit_once('/') {
            Some((shorter, _)) if subjects.number(shorter).is_some() => break Some(shorter),
            Some((shorter, _)) => above = shorter,
            None => break None,
        }
    };
    let is_beside = |path: &&str| path.rsplit_once('/').map(|(above, _)| above) == known;
    subjects.paths().filter(is_beside).collect()
}
