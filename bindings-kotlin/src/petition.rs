//! A petition and its life.

use std::sync::{Arc, RwLock};

use suqiu::{Fault, PetitionId, wire};

use crate::directory::Jurisdiction;
use crate::generated::{Alert, ClockReading, Command, Decision, Event, PetitionerView};
use crate::guard::in_doubt;
use crate::policy::Policy;
use crate::types::{Instant, Position, Typed, from_json, read_instant, to_json};

/// A petition: the fold of its events. Deciding changes nothing; applying events does. Calls from
/// several threads are in order one by one where they change it.
#[derive(Debug)]
#[cfg_attr(feature = "generate", derive(uniffi::Object))]
pub struct Petition(RwLock<suqiu::petition::Petition>);

impl Petition {
    pub(crate) fn with<T>(
        &self,
        call: impl FnOnce(&suqiu::petition::Petition) -> Result<T, suqiu::Fault>,
    ) -> Result<T, Fault> {
        call(&*self.0.read().map_err(in_doubt)?)
    }

    fn take(&self, events: &str) -> Result<(), Fault> {
        wire::apply(&mut *self.0.write().map_err(in_doubt)?, events)
    }
}

#[cfg_attr(feature = "generate", uniffi::export)]
impl Petition {
    /// A petition to which nothing has happened yet.
    #[cfg_attr(feature = "generate", uniffi::constructor)]
    pub fn new(id: String) -> Result<Arc<Self>, Fault> {
        let id = PetitionId::new(&id)?;
        Ok(Arc::new(Self(RwLock::new(
            suqiu::petition::Petition::blank(id),
        ))))
    }

    /// A petition from a snapshot.
    #[cfg_attr(feature = "generate", uniffi::constructor)]
    pub fn restore(snapshot: String) -> Result<Arc<Self>, Fault> {
        Ok(Arc::new(Self(RwLock::new(wire::restore(&snapshot)?))))
    }

    /// Decides a command. Nothing changes: store the events, then `apply` them.
    pub fn decide(&self, jurisdiction: &Jurisdiction, command: Command) -> Result<Decision, Fault> {
        self.with(|petition| {
            from_json(&wire::decide(
                &jurisdiction.0,
                petition,
                &to_json(&command)?,
            )?)
        })
    }

    /// Decides a command given as JSON; the decision as canonical JSON.
    pub fn decide_json(
        &self,
        jurisdiction: &Jurisdiction,
        command: String,
    ) -> Result<String, Fault> {
        self.with(|petition| wire::decide(&jurisdiction.0, petition, &command))
    }

    /// Takes events in: all of them, or none.
    pub fn apply(&self, events: Typed<Vec<Event>>) -> Result<(), Fault> {
        self.take(&to_json(&events)?)
    }

    /// Takes events in: a JSON array, a decision, or lines of a log. All of them, or none.
    pub fn apply_json(&self, events: String) -> Result<(), Fault> {
        self.take(&events)
    }

    /// Where it stands.
    pub fn position(&self) -> Result<Position, Fault> {
        self.with(|petition| from_json(&wire::position(petition)?))
    }

    /// Where it stands, as JSON.
    pub fn position_json(&self) -> Result<String, Fault> {
        self.with(wire::position)
    }

    /// Its state, to be kept and restored.
    pub fn snapshot(&self, policy: &Policy) -> Result<String, Fault> {
        self.with(|petition| wire::snapshot(&policy.0, petition))
    }

    /// Every running and ended clock, in the order in which they started.
    pub fn clocks(&self, policy: &Policy, now: Instant) -> Result<Typed<Vec<ClockReading>>, Fault> {
        self.with(|petition| from_json(&wire::clocks(&policy.0, petition, now.read()?)?))
    }

    /// Every running and ended clock, as JSON; `now` is RFC 3339 with its offset.
    pub fn clocks_json(&self, policy: &Policy, now: String) -> Result<String, Fault> {
        self.with(|petition| wire::clocks(&policy.0, petition, read_instant(&now)?))
    }

    /// The alerts that are due and were not claimed, oldest first.
    pub fn alerts(&self, policy: &Policy, now: Instant) -> Result<Typed<Vec<Alert>>, Fault> {
        self.with(|petition| from_json(&wire::alerts(&policy.0, petition, now.read()?)?))
    }

    /// The alerts that are due and were not claimed, as JSON.
    pub fn alerts_json(&self, policy: &Policy, now: String) -> Result<String, Fault> {
        self.with(|petition| wire::alerts(&policy.0, petition, read_instant(&now)?))
    }

    /// When to look again; none where nothing will change by itself.
    pub fn next_change(
        &self,
        policy: &Policy,
        now: Instant,
    ) -> Result<Typed<Option<Instant>>, Fault> {
        self.with(|petition| from_json(&wire::next_change(&policy.0, petition, now.read()?)?))
    }

    /// When to look again, as JSON: an instant, or `null`.
    pub fn next_change_json(&self, policy: &Policy, now: String) -> Result<String, Fault> {
        self.with(|petition| wire::next_change(&policy.0, petition, read_instant(&now)?))
    }

    /// What the petitioner sees. `events` are those of the petition.
    pub fn view(
        &self,
        policy: &Policy,
        events: Typed<Vec<Event>>,
        now: Instant,
    ) -> Result<PetitionerView, Fault> {
        self.with(|petition| {
            from_json(&wire::view(
                &policy.0,
                petition,
                &to_json(&events)?,
                now.read()?,
            )?)
        })
    }

    /// What the petitioner sees, as JSON. The events are a JSON array, a decision, or lines of a
    /// log.
    pub fn view_json(&self, policy: &Policy, events: String, now: String) -> Result<String, Fault> {
        self.with(|petition| wire::view(&policy.0, petition, &events, read_instant(&now)?))
    }
}
