//! What a replay found, as rows.

use super::run::Replayed;
use crate::clock::{ClockError, Colour, Due, Outcome, crossing, due, is_after, read};
use crate::directory::Level;
use crate::id::{ClockKey, CommandId, PetitionId, RuleId, UnitId};
use crate::instant::Instant;
use crate::petition::{
    ActKind, Class, Clock, Jurisdiction, Petition, Phase, RefusalCode, bearing_unit, kinds,
};
use crate::policy::RungPoint;
use crate::routing::{Channel, NotHereReason, RouteOutcome, Tier};

kinds! {
    /// How a clock stands or ended.
    Standing {
        Met = "met", "按期", "in time";
        LateAtNominal = "late_at_nominal", "晚于期限末日、未晚于顺延日", "late at the nominal due, not after the rolled one";
        LateAfterRoll = "late_after_roll", "超期（顺延后）", "late after rolling";
        Undetermined = "undetermined", "日历未覆盖，无法确定", "undetermined: the calendar does not reach";
        Open = "open", "进行中", "running";
        Overdue = "overdue", "进行中，已超期", "running, after its rolled due";
        Dropped = "dropped", "不再适用", "fell away";
    }
}

impl Standing {
    /// Whether a duty was or is broken: after the rolled due.
    pub const fn is_late(self) -> bool {
        matches!(self, Self::LateAfterRoll | Self::Overdue)
    }

    /// Whether it counts among what ended or fell due.
    pub const fn is_judged(self) -> bool {
        !matches!(self, Self::Open | Self::Dropped | Self::Undetermined)
    }
}

/// A command that was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusalRow {
    /// What was asked for.
    pub act: ActKind,
    /// When.
    pub at: Instant,
    /// Why not.
    pub code: RefusalCode,
    /// The command.
    pub command: CommandId,
}

/// A petition at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PetitionRow {
    /// How many duties were or are broken.
    pub breaches: u64,
    /// The channel of its route; none where it was not routed, or goes nowhere here.
    pub channel: Option<Channel>,
    /// Its class.
    pub class: Option<Class>,
    /// How many events there were.
    pub events: u64,
    /// The level that coordinates, else that of the unit.
    pub level: Option<Level>,
    /// Why it goes nowhere here.
    pub not_here: Option<NotHereReason>,
    /// The petition.
    pub petition: PetitionId,
    /// Where it stands.
    pub phase: Phase,
    /// When it was received.
    pub received_at: Option<Instant>,
    /// How many commands were refused.
    pub refused: u64,
    /// The rule of its route.
    pub rule: Option<RuleId>,
    /// Its tier.
    pub tier: Option<Tier>,
    /// The unit that must act, or did last.
    pub unit: Option<UnitId>,
}

/// A clock of a petition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockRow {
    /// When it falls due; none while a pause holds it.
    pub due: Option<Due>,
    /// When it ended.
    pub ended_at: Option<Instant>,
    /// Whether it binds a unit.
    pub is_duty: bool,
    /// Its key.
    pub key: ClockKey,
    /// The position of its petition.
    pub petition: usize,
    /// Its rule.
    pub rule: RuleId,
    /// How it stands.
    pub standing: Standing,
    /// When it started.
    pub started_at: Instant,
    /// The unit that bears it, where one does.
    pub unit: Option<UnitId>,
}

/// A colour that a duty turned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertRow {
    /// When.
    pub at: Instant,
    /// The position of its clock.
    pub clock: usize,
    /// Which.
    pub colour: Colour,
}

/// What a replay found of many petitions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReplayRows {
    /// The colours that duties turned, clock by clock.
    pub alerts: Vec<AlertRow>,
    /// The clocks, petition by petition.
    pub clocks: Vec<ClockRow>,
    /// The petitions.
    pub petitions: Vec<PetitionRow>,
    /// The commands that were refused, each with the position of its petition.
    pub refusals: Vec<(usize, RefusalRow)>,
}

impl ReplayRows {
    /// Adds a petition; what is open is read at `as_of`.
    pub fn add(
        &mut self,
        place: &Jurisdiction,
        run: Replayed,
        as_of: Instant,
    ) -> Result<(), ClockError> {
        let Replayed {
            events,
            petition,
            refused,
        } = run;
        let at = self.petitions.len();
        let mut breaches = 0u64;
        for clock in &petition.clocks {
            let row = clock_row(place, &petition, clock, as_of, at)?;
            breaches = breaches.saturating_add(u64::from(row.is_duty && row.standing.is_late()));
            if row.is_duty {
                self.alerts_of(place, clock, as_of)?;
            }
            self.clocks.push(row);
        }
        let count = u64::try_from(refused.len()).unwrap_or(u64::MAX);
        self.refusals
            .extend(refused.into_iter().map(|one| (at, one)));
        self.petitions
            .push(petition_row(place, &petition, (events, count, breaches)));
        Ok(())
    }

    /// Adds the rows of petitions that follow these.
    pub fn append(&mut self, mut more: Self) {
        let (petitions, clocks) = (self.petitions.len(), self.clocks.len());
        for clock in &mut more.clocks {
            clock.petition += petitions;
        }
        for alert in &mut more.alerts {
            alert.clock += clocks;
        }
        for (petition, _) in &mut more.refusals {
            *petition += petitions;
        }
        self.alerts.append(&mut more.alerts);
        self.clocks.append(&mut more.clocks);
        self.petitions.append(&mut more.petitions);
        self.refusals.append(&mut more.refusals);
    }

    fn alerts_of(
        &mut self,
        place: &Jurisdiction,
        clock: &Clock,
        as_of: Instant,
    ) -> Result<(), ClockError> {
        let colours = clock.terms.colours;
        for (point, colour) in [
            (RungPoint::At(colours.blue), Colour::Blue),
            (RungPoint::At(colours.yellow), Colour::Yellow),
            (RungPoint::At(colours.red), Colour::Red),
            (RungPoint::After(0), Colour::Overdue),
        ] {
            let calendar = place.policy.calendar();
            let Some(at) = crossing(calendar, &clock.terms, &clock.ledger, point)? else {
                break;
            };
            if at > as_of {
                break;
            }
            self.alerts.push(AlertRow {
                at,
                clock: self.clocks.len(),
                colour,
            });
        }
        Ok(())
    }
}

fn clock_row(
    place: &Jurisdiction,
    petition: &Petition,
    clock: &Clock,
    as_of: Instant,
    at: usize,
) -> Result<ClockRow, ClockError> {
    let calendar = place.policy.calendar();
    let due = due(calendar, &clock.terms, &clock.ledger)?;
    let standing = if clock.is_running() {
        match due {
            Some(due) if is_after(calendar, as_of, due.rolled) => Standing::Overdue,
            _ => Standing::Open,
        }
    } else {
        let by_moment = matches!(clock.ended, Some(crate::petition::EndCause::Moment(_)));
        let reading = read(calendar, &clock.terms, &clock.ledger, as_of)?;
        match reading.outcome.filter(|_| by_moment) {
            Some(Outcome::Met) => Standing::Met,
            Some(Outcome::LateAtNominal) => Standing::LateAtNominal,
            Some(Outcome::LateAfterRoll) => Standing::LateAfterRoll,
            Some(Outcome::Undetermined) => Standing::Undetermined,
            None => Standing::Dropped,
        }
    };
    Ok(ClockRow {
        due,
        ended_at: clock.ledger.ended,
        is_duty: clock.can_be_breached(),
        key: clock.key.clone(),
        petition: at,
        rule: clock.rule.clone(),
        standing,
        started_at: clock.ledger.start,
        unit: bearing_unit(&place.policy, petition, clock).cloned(),
    })
}

fn petition_row(
    place: &Jurisdiction,
    petition: &Petition,
    (events, refused, breaches): (u64, u64, u64),
) -> PetitionRow {
    let routing = petition.routing.as_ref();
    let (channel, not_here) = match routing.map(|routing| &routing.outcome) {
        Some(RouteOutcome::Route(route)) => (Some(route.channel), None),
        Some(RouteOutcome::NotHere(not_here)) => (None, Some(not_here.reason)),
        None => (None, None),
    };
    let unit = petition.held_by().cloned();
    let level_of = |unit: &UnitId| place.directory.level_of(unit);
    PetitionRow {
        breaches,
        channel,
        class: petition.class,
        events,
        level: (petition.coordination.as_ref().map(|one| one.level))
            .or_else(|| unit.as_ref().and_then(level_of)),
        not_here,
        petition: petition.id.clone(),
        phase: petition.phase,
        received_at: petition.registration.as_ref().map(|one| one.received_at),
        refused,
        rule: routing.map(|routing| routing.rule.clone()),
        tier: routing.map(|routing| routing.tier),
        unit,
    }
}
