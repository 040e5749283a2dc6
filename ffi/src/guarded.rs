//! A value that one thread may change at a time, and that says so when two try.

use std::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard, TryLockError};

use crate::error::{Failure, failure};

/// A value behind a handle that is not made for several threads. A second use at the same time is
/// answered with a fault at once; nothing waits, and nothing races.
pub(crate) struct Guarded<T>(RwLock<T>);

impl<T> Guarded<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(RwLock::new(value))
    }

    /// To read it, beside others that read.
    pub(crate) fn read(&self) -> Result<RwLockReadGuard<'_, T>, Failure> {
        self.0.try_read().map_err(|error| taken(&error))
    }

    /// To change it, alone.
    pub(crate) fn write(&self) -> Result<RwLockWriteGuard<'_, T>, Failure> {
        self.0.try_write().map_err(|error| taken(&error))
    }
}

fn taken<T>(error: &TryLockError<T>) -> Failure {
    match error {
        TryLockError::WouldBlock => failure::busy(),
        TryLockError::Poisoned(_) => failure::half_changed(),
    }
}
