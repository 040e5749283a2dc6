//! The life of a petition walked as a graph. What a petition can come to is infinite; what decides how it
//! may go on is not: its phase, how it is answered, what is open, what the archive waits for. From each such
//! state each command is tried a few times, with content by chance and from somebody who may, until no state is
//! new: a sample of all that there are. Two things must hold of each. Steps that were found lead from it to the
//! archive, without anybody's giving the matter up. And the petition that stands there is led there by commands
//! as they are decided: the graph forgets much of a petition, so that a way of it may be closed to this one. That
//! each command is accepted somewhere is for the streams: a note, a mediation, a listing of relief fork no way.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use suqiu::Instant;
use suqiu::clock::Nature;
use suqiu::petition::{
    ActKind, AssignmentState, Branch, Class, Clock, Jurisdiction, Moment, Petition, Phase,
    RefusalCode, Step, clocks, decide, possible_in,
};
use suqiu::policy::{Bearer, Layer};

use crate::stream::{Dice, HOUR, Stream};
use crate::support;

/// How often a step is tried from a state: with other content, by somebody else, at once or much later.
const TRIES: u64 = 6;
/// How often somebody else is looked for, where it was not for the one who asked: that is no try.
const SOMEBODY_ELSE: u32 = 6;
/// And while a petition is led to the archive, where the right content has to be found.
const TRIES_ON_THE_WAY: u64 = 32;
/// A command that was accepted so often and led to no other state is a note, and is tried no more.
const NOTES: u32 = 60;
/// No way to the archive is longer.
const LONGEST: usize = 24;

/// How a matter is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Answered {
    Unclassified,
    ByOpinion,
    ByReply,
    Elsewhere,
    AsAccusation,
}

/// What decides how a petition may go on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct State {
    phase: Phase,
    answered: Answered,
    lead: bool,
    objected: bool,
    accepted: bool,
    suspended: bool,
    /// The last answer, and whether it reached the petitioner.
    last: Option<(u8, bool)>,
    /// What the archive waits for: rights, reports and answers, who follows up.
    rights: bool,
    owed: bool,
    supervised: bool,
    follow_up: bool,
    /// Whether who decides a contest is whom the matter accuses.
    superior_accused: bool,
}

impl State {
    fn of(place: &Jurisdiction, petition: &Petition) -> Self {
        let answered = match (petition.class, petition.branch) {
            (None, _) => Answered::Unclassified,
            (Some(Class::Accusation), _) => Answered::AsAccusation,
            (Some(Class::Claim), Some(Branch::Opinion) | None) => Answered::ByOpinion,
            (Some(Class::Claim), Some(branch)) if branch != Branch::StatutoryDuty => {
                Answered::Elsewhere
            }
            _ => Answered::ByReply,
        };
        let running = || petition.clocks.iter().filter(|clock| clock.is_running());
        let owed = |clock: &Clock| {
            let known = place.policy.clock(clock.rule.as_str());
            known.is_some_and(|known| {
                known.rule.layer == Layer::Supervision
                    || known.rule.ends_on.contains(&Moment::AssignmentReported)
            })
        };
        let objected = |state| state == AssignmentState::Objected;
        let last = petition.answers.last().map(|one| {
            let step = match one.step {
                Step::Handling => 0,
                Step::Review => 1,
                Step::FinalReview => 2,
            };
            (step, one.delivered_at.is_some())
        });
        Self {
            phase: petition.phase,
            answered,
            lead: petition.lead().is_some(),
            objected: petition.assignments.iter().any(|one| objected(one.state)),
            accepted: petition.accepted_at.is_some(),
            suspended: petition.suspended,
            last,
            rights: running().any(|clock| clock.holds_archive),
            owed: running().any(owed),
            supervised: petition.supervisions.iter().any(|one| !one.answered),
            follow_up: !petition.follow_ups_missing.is_empty(),
            superior_accused: superior_accused(place, petition),
        }
    }
}

fn superior_accused(place: &Jurisdiction, petition: &Petition) -> bool {
    let superior = place.directory.common_superior(&petition.contest);
    let superior = superior.filter(|_| petition.class == Some(Class::Accusation));
    superior.is_some_and(|superior| {
        let registration = petition.registration.as_ref();
        let mut accused = registration
            .into_iter()
            .flat_map(|one| one.record.respondents.reveal());
        accused.any(|one| one.unit.as_ref() == Some(&superior.id))
    })
}

/// Whether a step ends a matter without dealing with it: it is withdrawn or merged, or what accuses is said to be
/// something else. That may be done, but is no way to the archive: where nothing else is left a matter is stuck.
fn gives_up(kind: ActKind, from: &State, to: &State) -> bool {
    matches!(kind, ActKind::Merge | ActKind::Withdraw)
        || from.answered == Answered::AsAccusation && to.answered != Answered::AsAccusation
}

/// What units answer, report and follow up.
const OWED: [ActKind; 5] = [
    ActKind::AnswerSupervision,
    ActKind::Attend,
    ActKind::FollowUp,
    ActKind::ReplySuggestion,
    ActKind::ReportCompletion,
];

/// How much of that is left.
fn owing(petition: &Petition) -> usize {
    let clocks = petition
        .clocks
        .iter()
        .filter(|one| one.is_running() && one.scope.is_some());
    let unanswered = petition.supervisions.iter().filter(|one| !one.answered);
    clocks.count() + unanswered.count() + petition.follow_ups_missing.len()
}

/// A petition that stands in a state, and when.
#[derive(Clone)]
struct Met {
    petition: Petition,
    now: Instant,
}

/// The command was not for the one who asked.
struct NotTheirs;

/// How that is refused.
const IS_ABOUT_WHO: [RefusalCode; 8] = [
    RefusalCode::HeadOnly,
    RefusalCode::NoMandate,
    RefusalCode::NotCommonSuperior,
    RefusalCode::NotGovernment,
    RefusalCode::NotInContest,
    RefusalCode::NotJointMeeting,
    RefusalCode::NotYourStep,
    RefusalCode::UnknownPetition,
];

struct Walk {
    stream: Stream,
    met: BTreeMap<State, Met>,
    /// To which other states the steps from one lead, and by which command.
    ways: BTreeMap<State, BTreeSet<(ActKind, State)>>,
    accepted: BTreeMap<ActKind, u32>,
    /// The commands that led to another state.
    moving: BTreeSet<ActKind>,
    rolls: u64,
}

impl Walk {
    /// Visits every state that the tries lead to.
    fn through(place: Jurisdiction) -> Self {
        let mut stream = Stream::new(place);
        stream.now = "2022-05-05T09:00:00+08:00".parse().unwrap();
        let start = Met {
            petition: stream.petition.clone(),
            now: stream.now,
        };
        let first = State::of(&stream.place, &start.petition);
        let mut walk = Self {
            stream,
            met: BTreeMap::from([(first.clone(), start)]),
            ways: BTreeMap::new(),
            accepted: BTreeMap::new(),
            moving: BTreeSet::new(),
            rolls: 0,
        };
        walk.visit(VecDeque::from([first]), TRIES);
        // By chance a few are left without a way that they have: they are tried harder.
        let found = walk.distances();
        let left = walk.met.keys().filter(|state| !found.contains_key(*state));
        let left: VecDeque<State> = left.cloned().collect();
        println!("{} of {} are tried harder", left.len(), walk.met.len());
        walk.visit(left, TRIES_ON_THE_WAY);
        walk
    }

    /// Tries each command from some states, and from what they lead to. The shortest way to each state first:
    /// short lives are quickly decided upon.
    fn visit(&mut self, mut open: VecDeque<State>, tries: u64) {
        while let Some(state) = open.pop_front() {
            let from = self.met[&state].clone();
            check_bearers(&self.stream.place, &from);
            for kind in possible_in(state.phase) {
                if self.is_note(kind) {
                    continue;
                }
                for attempt in 0..tries {
                    let Some(to) = self.step(&from, kind, attempt) else {
                        continue;
                    };
                    let next = self.state(&to);
                    if next != state {
                        self.moving.insert(kind);
                        let ways = self.ways.entry(state.clone()).or_default();
                        ways.insert((kind, next.clone()));
                    }
                    if !self.met.contains_key(&next) {
                        self.met.insert(next.clone(), to);
                        open.push_back(next);
                    }
                }
            }
        }
    }

    fn is_note(&self, kind: ActKind) -> bool {
        let accepted = self.accepted.get(&kind).copied().unwrap_or_default();
        accepted >= NOTES && !self.moving.contains(&kind)
    }

    /// What comes of one command, if it is accepted from somebody.
    fn step(&mut self, from: &Met, kind: ActKind, attempt: u64) -> Option<Met> {
        let mut asked = (0..SOMEBODY_ELSE).map(|_| self.ask(from, kind, attempt));
        asked.find_map(Result::ok).flatten()
    }

    fn ask(&mut self, from: &Met, kind: ActKind, attempt: u64) -> Result<Option<Met>, NotTheirs> {
        self.rolls += 1;
        let mut dice = Dice(self.rolls);
        // In turn at once and much later, when a right of thirty days is over; at last one of six months.
        let hours = match attempt % 8 {
            7 => 24 * 200,
            1 | 3 | 5 => 24 * 45,
            _ => 1,
        };
        let now = from.now.saturating_add_micros(hours * HOUR);
        (self.stream.petition, self.stream.now) = (from.petition.clone(), now);
        // Identifiers are made from it: new ones for this petition.
        self.stream.next = u32::try_from(from.petition.seq).unwrap();
        let mut command = self.stream.command(kind, &mut dice);
        command.occurred_at = None;
        let decision = match decide(&self.stream.place, &from.petition, &command) {
            Ok(decision) if decision.events.is_empty() => return Ok(None),
            Ok(decision) => decision,
            Err(refusal) if IS_ABOUT_WHO.contains(&refusal.code) => return Err(NotTheirs),
            Err(_) => return Ok(None),
        };
        *self.accepted.entry(kind).or_default() += 1;
        let mut petition = from.petition.clone();
        for event in &decision.events {
            petition.apply(event);
        }
        Ok(Some(Met { petition, now }))
    }

    /// How many steps each state is from the archive, where nobody gives the matter up.
    fn distances(&self) -> BTreeMap<State, usize> {
        let mut before: BTreeMap<&State, Vec<&State>> = BTreeMap::new();
        for (from, ways) in &self.ways {
            for (_, to) in ways.iter().filter(|(kind, to)| !gives_up(*kind, from, to)) {
                before.entry(to).or_default().push(from);
            }
        }
        let archived = |state: &&State| state.phase == Phase::Archived;
        let mut open: VecDeque<(&State, usize)> = (self.met.keys().filter(archived))
            .map(|state| (state, 0))
            .collect();
        let mut found = BTreeMap::new();
        while let Some((state, distance)) = open.pop_front() {
            if found.contains_key(state) {
                continue;
            }
            found.insert(state.clone(), distance);
            let nearer = before.get(state).into_iter().flatten();
            open.extend(nearer.map(|state| (*state, distance + 1)));
        }
        found
    }

    /// Leads a petition to the archive: units do what they owe; then nearer by the graph where a step is found,
    /// else on by any step to a state where this way has not been.
    fn lead(&mut self, from: &Met, distances: &BTreeMap<State, usize>) -> Result<(), String> {
        let (mut at, mut way, mut been) = (from.clone(), Vec::new(), BTreeSet::new());
        while at.petition.phase != Phase::Archived {
            let state = self.state(&at);
            let here = distances.get(&state).copied().unwrap_or(usize::MAX);
            been.insert(state.clone());
            let ways = self.ways.get(&state).into_iter().flatten();
            let nearer: BTreeSet<ActKind> = ways
                .filter(|(_, to)| distances.get(to).is_some_and(|there| *there < here))
                .map(|(kind, _)| *kind)
                .collect();
            let nearer: Vec<ActKind> = nearer.into_iter().collect();
            let any: Vec<ActKind> = possible_in(state.phase).collect();
            let left = owing(&at.petition);
            let owed: &[ActKind] = if left > 0 { &OWED } else { &[] };
            let step = self
                .step_to(&at, owed, |_, to| owing(to) < left)
                .or_else(|| {
                    // Not in a circle: what leads nearer from the graph's petition may not from this one.
                    self.step_to(&at, &nearer, |to, _| {
                        let there = distances.get(to);
                        there.is_some_and(|there| *there < here) && !been.contains(to)
                    })
                })
                .or_else(|| self.step_to(&at, &any, |to, _| !been.contains(to)))
                .filter(|_| way.len() < LONGEST);
            let Some((kind, to)) = step else {
                return Err(format!("{way:?}, then stuck: {state:?}"));
            };
            way.push(kind);
            at = to;
        }
        Ok(())
    }

    /// A step of one of the kinds to a state that is wanted, which does not give the matter up.
    fn step_to(
        &mut self,
        at: &Met,
        kinds: &[ActKind],
        wanted: impl Fn(&State, &Petition) -> bool,
    ) -> Option<(ActKind, Met)> {
        let possible = possible_in(at.petition.phase).filter(|kind| kinds.contains(kind));
        let possible: Vec<ActKind> = possible.collect();
        let from = self.state(at);
        for attempt in 0..TRIES_ON_THE_WAY {
            for kind in &possible {
                let Some(to) = self.step(at, *kind, attempt) else {
                    continue;
                };
                let state = self.state(&to);
                if !gives_up(*kind, &from, &state) && wanted(&state, &to.petition) {
                    return Some((*kind, to));
                }
            }
        }
        None
    }

    fn state(&self, met: &Met) -> State {
        State::of(&self.stream.place, &met.petition)
    }
}

/// Somebody bears every duty that runs; the body of another procedure may be none of the directory's.
fn check_bearers(place: &Jurisdiction, met: &Met) {
    let readings = clocks(&place.policy, &met.petition, met.now).unwrap();
    for clock in readings.iter().filter(|clock| clock.ended.is_none()) {
        let named = clock.terms.nature == Nature::Duty && clock.bearer != Bearer::Procedure;
        assert!(
            clock.bearing_unit.is_some() || !named,
            "nobody bears {} in {:?}",
            clock.key,
            State::of(place, &met.petition)
        );
    }
}

/// At least `floor` states are met: fewer would say that the walk lost its way.
fn every_state_leads_to_the_archive(place: Jurisdiction, floor: usize) -> Vec<State> {
    let mut walk = Walk::through(place);
    let distances = walk.distances();
    let steps: usize = walk.ways.values().map(BTreeSet::len).sum();
    println!("{} states, {steps} steps between them", walk.met.len());
    let met: Vec<(State, Met)> = walk.met.clone().into_iter().collect();
    let mut wrong = Vec::new();
    for (state, from) in &met {
        if !distances.contains_key(state) {
            wrong.push(format!("no step leads from {state:?} towards the archive"));
        } else if let Err(stuck) = walk.lead(from, &distances) {
            wrong.push(format!("from {state:?}: {stuck}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        met.len(),
        wrong.join("\n")
    );
    let mut phases: Vec<Phase> = met.iter().map(|(state, _)| state.phase).collect();
    phases.dedup();
    assert_eq!(phases, Phase::ALL, "every phase is reached");
    assert!(met.len() >= floor, "only {} states are met", met.len());
    let states: Vec<State> = met.into_iter().map(|(state, _)| state).collect();
    assert!(
        states.iter().any(|state| state.objected),
        "none is objected to"
    );
    assert!(
        states.iter().any(|state| state.superior_accused),
        "none accuses who decides its contest"
    );
    states
}

#[test]
fn from_every_state_under_the_national_pack_the_archive_is_reached() {
    every_state_leads_to_the_archive(support::place(), 2_700);
}

/// A pack that switches on whatever a pack can.
#[test]
fn from_every_state_under_a_pack_that_uses_everything_the_archive_is_reached() {
    let states = every_state_leads_to_the_archive(support::test_place(), 4_900);
    assert!(
        states.iter().any(|state| state.suspended),
        "none is suspended"
    );
}
