//! What becomes of clocks.

use crate::clock::Pause;
use crate::id::{ClockKey, RungKey};
use crate::petition::act::Fact;
use crate::petition::state::{Clock, Petition};

impl Petition {
    pub(super) fn apply_to_clock(&mut self, fact: &Fact) {
        match fact {
            Fact::ClockStarted(started) => self.clocks.push(Clock {
                anchor: started.anchor,
                bearer: started.bearer,
                calendar: started.calendar.clone(),
                ended: None,
                excludes_hearing: started.excludes_hearing,
                extension_cap: started.extension_cap,
                holds_archive: started.holds_archive,
                key: started.key.clone(),
                lapses: started.lapses,
                ledger: started.ledger.clone(),
                rule: started.rule.clone(),
                scope: started.scope.clone(),
                suspendable: started.suspendable,
                terms: started.terms,
                told: started.due,
            }),
            Fact::ClockEnded(ended) => self.with_clock(&ended.key, |clock| {
                if let Some(pause) = clock.ledger.pauses.last_mut() {
                    // a clock that ends while it stands still does not stand still for ever
                    pause.to.get_or_insert(ended.at.max(pause.from));
                }
                clock.ledger.ended = Some(ended.at);
                clock.ended = Some(ended.cause);
            }),
            Fact::ClockPaused(paused) => self.with_clock(&paused.key, |clock| {
                clock.ledger.pauses.push(Pause {
                    cause: paused.cause,
                    from: paused.from,
                    to: None,
                });
                clock.told = None;
            }),
            Fact::ClockResumed(resumed) => self.with_clock(&resumed.key, |clock| {
                if let Some(pause) = clock.ledger.pauses.last_mut() {
                    pause.to.get_or_insert(resumed.to);
                }
                clock.told = resumed.due;
            }),
            Fact::ClockExtended(extended) => self.with_clock(&extended.key, |clock| {
                clock.ledger.extended = clock.ledger.extended.saturating_add(extended.by);
                clock.told = extended.due;
            }),
            Fact::ClockDaysExcluded(excluded) => self.with_clock(&excluded.key, |clock| {
                clock.ledger.excluded.push(excluded.excluded);
                clock.told = excluded.due;
            }),
            Fact::DueMoved(moved) => self.with_clock(&moved.key, |clock| {
                clock.told = moved.to;
                clock.calendar.clone_from(&moved.calendar_to);
            }),
            Fact::ClockCarriedOver(over) => self.with_clock(&over.key, |clock| {
                clock.bearer = over.bearer;
                clock.calendar.clone_from(&over.calendar);
                clock.excludes_hearing = over.excludes_hearing;
                clock.extension_cap = over.extension_cap;
                clock.holds_archive = over.holds_archive;
                clock.lapses = over.lapses;
                clock.suspendable = over.suspendable;
                clock.terms = over.terms;
                clock.told = over.due;
            }),
            Fact::ClockBreached(breached) => {
                if let Ok(key) = RungKey::new(format!("{}:breach", breached.key)) {
                    self.claimed.insert(key);
                }
            }
            Fact::RungClaimed(claimed) => {
                self.claimed.insert(claimed.key.clone());
            }
            _ => {}
        }
    }

    fn with_clock(&mut self, key: &ClockKey, change: impl FnOnce(&mut Clock)) {
        if let Some(clock) = self.clocks.iter_mut().rev().find(|clock| &clock.key == key) {
            change(clock);
        }
    }
}
